// The planner's face: edits in, calls out; pure.
export { DEFAULT_PLAN_OPTIONS } from './options';
export { chunks } from './pack';
export { plan } from './plan';
export type { Method } from './terms';
export type {
  BatchCall,
  BatchKind,
  BlockCall,
  BlockKind,
  Call,
  CallKind,
  Edit,
  Operation,
  Overlap,
  Plan,
  PlanFigures,
  PlanOptions,
  SingleCall,
} from './types';
export { isBatch, KINDS } from './types';
