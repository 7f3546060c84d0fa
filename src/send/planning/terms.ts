// What a plan depends on besides the edits: the settings, and what is known of the tenant.
import { FIRST, type Limits, type Pilots } from '../../account';
import { DEFAULT_PLAN_OPTIONS, type PlanOptions } from '../../plan';
import type { Workplace } from '../../step';

/** What is known of the tenant, and what the person wants, as far as a plan depends on them. */
export interface Terms {
  readonly options: PlanOptions;
  readonly pilots: Pilots;
  /** Whether completions are to go only if Docebo can be asked to hold back what they set off. */
  readonly hold: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The options with what the tenant was seen to take. A size to try is only for imports: blocks
 * are planned for it.
 */
export const withLimits = (options: PlanOptions, { items, pairs, courses }: Limits): PlanOptions => ({
  ...options,
  batchSize: options.batchSize === null ? null : items.proven,
  maxPairs: pairs.next,
  maxCourses: courses.next,
});

/** The terms of a plan that is made here and now. */
export function termsAt({ platform, settings, connected }: Workplace): Terms {
  const options = {
    ...DEFAULT_PLAN_OPTIONS,
    overlap: settings.overlap,
    callsPerHour: settings.callsPerHour,
    batchSize: FIRST.items,
    clock: platform.now,
  };
  return {
    options: withLimits(options, connected.limits.known()),
    pilots: connected.pilots,
    hold: settings.hold !== 'nothing',
    now: platform.now(),
  };
}
