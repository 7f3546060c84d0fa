// The planner's face: edits in, calls out; pure.
export { DEFAULT_PLAN_OPTIONS } from './options';
export { plan } from './plan';
export type { Call, CallKind, Edit, Method, Overlap, Plan, PlanFigures, PlanOptions } from './types';
