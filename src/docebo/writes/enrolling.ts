// Reads the answers to bulk enrolling and unenrolling, pair by pair, in every known shape.

import * as z from 'zod/mini';
import { pairKey } from '../../enrollment';
import type { BlockCall } from '../../plan';
import { DEEPEST, valuesIn } from '../http/json';
import type { Clean } from '../http/texts';
import {
  Blame,
  blockOf,
  isBareYes,
  judgePairs,
  namedBy,
  type PairOutcomes,
  pairOf,
  strangersIn,
} from '../reads/pairs';

/** The field of the answer that names what was done. */
type Naming = 'enrolled' | 'un_enrolled';

const answerSchema = z.object({
  data: z.object({
    enrolled: z.optional(z.unknown()),
    un_enrolled: z.optional(z.unknown()),
    errors: z.optional(z.unknown()),
  }),
});

const NOTHING = { enrolled: undefined, un_enrolled: undefined, errors: undefined };

const waitingSchema = z.object({ waiting: z.optional(z.unknown()) });

/** Ways to say that somebody does not wait. */
const NOT_WAITING: ReadonlySet<unknown> = new Set([false, 0, '0', 'false', '', null, undefined]);

/**
 * The outcome of every edit of an `enroll-many`, by `judgePairs`. `data.enrolled` names only users (2017) or
 * pairs; since 2025 pairs are also in `data.errors`, under `enrolled`, if all went well. A user without a
 * course counts as the pair only if the call names one course. Who was enrolled to wait for a place is not
 * what was asked for: accepted, so that a read tells.
 */
export const enrollOutcomes = (call: BlockCall, body: unknown, request: string, clean: Clean): PairOutcomes =>
  outcomes(call, body, 'enrolled', request, clean);

/** The outcome of every edit of an `unenroll-many`: `data.un_enrolled` names only users (2017) or pairs. */
export const unenrollOutcomes = (
  call: BlockCall,
  body: unknown,
  request: string,
  clean: Clean,
): PairOutcomes => outcomes(call, body, 'un_enrolled', request, clean);

function outcomes(
  call: BlockCall,
  body: unknown,
  naming: Naming,
  request: string,
  clean: Clean,
): PairOutcomes {
  const parsed = answerSchema.safeParse(body);
  const data = parsed.success ? parsed.data.data : NOTHING;
  const block = blockOf(call);
  const courses = new Set(call.courseIds);
  const [course = null] = courses;
  const onlyCourse = courses.size === 1 ? course : null;

  const listed = [...valuesIn(data[naming])];
  const blame = new Blame(block, onlyCourse);
  blame.read(apart(data.errors, naming, listed));

  const [done, waiting, users] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const each of listed) {
    const pair = pairOf(each, onlyCourse);
    const named = namedBy(each);
    if (pair) (waits(each) ? waiting : done).add(pairKey(pair.courseId, pair.userId));
    else if (named) users.add(named.userId);
  }
  const half = new Set(waiting);
  // Done in one of the courses, or in all of them: nobody can tell.
  for (const userId of users) {
    for (const courseId of courses) {
      const pair = pairKey(courseId, userId);
      if (!done.has(pair)) half.add(pair);
    }
  }
  const reported = { call, block, done, half, blame, eliminates: users.size === 0, request, clean };
  const asked = new Set(call.userIds);
  return {
    pairs: judgePairs({ ...reported, bareYes: isBareYes(body, new Set([naming, 'errors'])) }),
    strangers: [
      ...strangersIn(new Set([...done, ...waiting]), block),
      ...[...users].filter((userId) => !asked.has(userId)).map((userId) => ({ userId, courseId: null })),
    ],
  };
}

const waits = (node: unknown): boolean => {
  const parsed = waitingSchema.safeParse(node);
  return parsed.success && !NOT_WAITING.has(parsed.data.waiting);
};

/** The node without its lists of this name; what they hold is put into `found`. */
function apart(node: unknown, name: Naming, found: unknown[], depth = 0): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (depth > DEEPEST) return null;
  if (Array.isArray(node)) return node.map((each) => apart(each, name, found, depth + 1));
  return Object.fromEntries(
    Object.entries(node).flatMap(([field, value]): [string, unknown][] => {
      if (field !== name || typeof value !== 'object' || value === null)
        return [[field, apart(value, name, found, depth + 1)]];
      found.push(...valuesIn(value));
      return [];
    }),
  );
}
