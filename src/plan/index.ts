// The public interface of the planner: edits in, calls out. Pure.

export type { Method } from './blocks/terms';
export { chunks } from './calls/pack';
export type {
  BatchCall,
  BatchKind,
  BlockCall,
  Call,
  CallKind,
  Edit,
  Operation,
  Plan,
  PlanFigures,
  PlanOptions,
  SingleCall,
} from './calls/types';
export { isBatch, KINDS } from './calls/types';
export { DEFAULT_PLAN_OPTIONS } from './options';
export { plan } from './plan';
