// The time that the search can take.
import type { PlanOptions } from './calls/types';

/** Counts steps and reads the clock. The order of the steps is always the same; the budget only ends it. */
export class Budget {
  private stepsLeft: number;

  constructor(
    private readonly options: PlanOptions,
    private readonly deadline = options.clock() + options.budgetMs,
  ) {
    this.stepsLeft = options.steps ?? Number.POSITIVE_INFINITY;
  }

  /** As many steps once more, and the same time. */
  again(): Budget {
    return new Budget(this.options, this.deadline);
  }

  get isSpent(): boolean {
    return this.stepsLeft <= 0 || this.options.clock() >= this.deadline;
  }

  /** Lets each task take one step in turn, until all have ended or the budget is spent. */
  spend(tasks: readonly Iterator<void>[]): void {
    for (let active = tasks; active.length > 0; ) {
      const still: Iterator<void>[] = [];
      for (const task of active) {
        if (this.isSpent) return;
        this.stepsLeft--;
        if (!task.next().done) still.push(task);
      }
      active = still;
    }
  }
}
