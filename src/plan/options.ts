// The limits and settings a plan is made under, each with its reason.
import type { PlanOptions } from './calls/types';

/** All options but the clock, which the caller passes in. */
export const DEFAULT_PLAN_OPTIONS: Omit<PlanOptions, 'clock'> = {
  // What the community reports for one bulk update (docs/limits.md).
  maxUsers: 1000,
  // No cap is known. A thousand ids keep the body of a call below 10 KB, like the users' own cap.
  maxCourses: 1000,
  // No cap is known. Ten seconds is a common limit of a web server and 2 ms a pair a careful guess at its
  // work; on public role-mining data this cap costs calls only if one date covers nearly everything.
  maxPairs: 5000,
  // Whether a second write repeats a notification or a certificate is unknown, and both follow a completion.
  overlap: 'unless-completing',
  // Only a tenant whose pilot has shown that a batch import changes nothing else may get one.
  batchSize: null,
  // Docebo's limit for one address (docs/limits.md).
  callsPerHour: 1000,
  // A person waits for the plan: 100,000 rows within a second, the writing down of the calls included.
  budgetMs: 750,
  // Only the clock stops the search, unless the result must be repeatable.
  steps: null,
  // No single method is best everywhere.
  methods: ['stars', 'greedy', 'dominators'],
  // It takes its whole time for hardly a call in a hundred at best (docs/decisions.md).
  search: null,
  // The caller knows which kinds have been tried on this tenant.
  pilots: [],
};

/**
 * Throws a RangeError when a limit is neither a whole number of at least one nor Infinity (or a budget is
 * negative).
 */
export function checkOptions(options: PlanOptions): void {
  const atLeast = (name: string, value: number, least: number) => {
    if (!(value >= least) || Math.floor(value) !== value) {
      throw new RangeError(`${name} must be a whole number of at least ${least}, not ${value}.`);
    }
  };
  atLeast('maxUsers', options.maxUsers, 1);
  atLeast('maxCourses', options.maxCourses, 1);
  atLeast('maxPairs', options.maxPairs, 1);
  if (options.batchSize !== null) atLeast('batchSize', options.batchSize, 1);
  if (options.steps !== null) atLeast('steps', options.steps, 0);
  if (!(options.callsPerHour > 0)) {
    throw new RangeError(`callsPerHour must be above 0, not ${options.callsPerHour}.`);
  }
  if (!(options.budgetMs >= 0)) {
    throw new RangeError(`budgetMs must not be negative, but is ${options.budgetMs}.`);
  }
}
