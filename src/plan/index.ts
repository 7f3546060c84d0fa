// The planner's face: edits in, calls out; pure.
export { DEFAULT_PLAN_OPTIONS } from './options';
export { plan } from './plan';
export type { ReadKind, ReadsKnown, ReadsPlan } from './reads';
export { planReads } from './reads';
export type { Call, CallKind, Edit, Method, Overlap, Plan, PlanFigures, PlanOptions } from './types';
