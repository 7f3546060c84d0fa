// The planner's face: edits in, calls out; pure.
export type { Call, CallKind, Edit, Overlap, Plan, PlanFigures, PlanOptions } from './types';
