// The public interface of `get/`: enrollments, courses and people from Docebo into sheets.

export { expandPlans } from './expand';
export {
  continueGet,
  currentGet,
  estimateGet,
  type GetPlace,
  type GetReply,
  leftGet,
  startGet,
  stopGet,
} from './get';
export { GET, gettableSchema } from './record';
