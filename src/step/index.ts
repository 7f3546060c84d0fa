// The public interface of `step/`: what all slices have in common.

export { afterSlice, endingOf, isAppointment, LEASE_MS, WORTH_COMING_BACK } from './after';
export {
  type Begun,
  begin,
  beginToRead,
  failedStep,
  finish,
  readAt,
  readEnd,
  type Step,
  type StepEnd,
  type Work,
} from './step';
export { exclusively, workName } from './turn';
export { actionIn, contextIn, contextOf, leavingIn, type Workplace, waitingAt } from './workplace';
