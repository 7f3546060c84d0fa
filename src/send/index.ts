// The public interface of `send/`: sends what the rows of a run ask for.

export { type EditRows, toEdits } from './planning/edits';
export { planCalls } from './planning/plan-calls';
export { planEdits, type RunPlan } from './planning/planning';
export { termsAt } from './planning/terms';
export { notHeldBy } from './planning/ways';
export { runStep } from './run-step';
export { rowsToRun } from './scope';
export { begunAgain, NO_VAIN } from './waves/streak';
