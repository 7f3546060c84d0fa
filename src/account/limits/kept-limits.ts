// The learned limits of one call on a tenant: stored for the person, read once an execution.
import * as z from 'zod/mini';
import { stored, type TextStore } from '../../work';
import { type KnownLimits, type Limits, learn, NOTHING_LEARNED } from './limits';

const learnedSchema = z.object({
  proven: z.number(),
  next: z.number(),
  refused: z.readonly(z.array(z.object({ size: z.number(), until: z.number() }))),
});

const limitsOf = (origin: string) =>
  stored(
    `rowcall.limits.${origin}`,
    z.object({ items: learnedSchema, pairs: learnedSchema, courses: learnedSchema }),
  );

/** The limits of the tenant at this origin. `now`: milliseconds since the epoch. */
export function keptLimits(store: TextStore, origin: string, now: () => number): KnownLimits {
  let limits: Limits | null = null;
  const known = (): Limits => {
    limits ??= limitsOf(origin).read(store) ?? NOTHING_LEARNED;
    return limits;
  };
  return {
    known,
    learn(seen) {
      const after = learn(known(), seen, now());
      if (after === limits) return;
      limits = after;
      limitsOf(origin).write(store, after);
    },
  };
}
