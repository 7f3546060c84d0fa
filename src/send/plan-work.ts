// A slice of a run for rows about learning plans: the same slice, with plans in the place of courses.
import { readerAt } from '../account/pace';
import type { Enrollment, Moment } from '../contract';
import type { CallOutcome, PairOutcome } from '../docebo';
import { Enrollments } from '../lookup/enrollments';
import { readPairs } from '../lookup/pairs-read';
import { planListingsOf } from '../lookup/plan-listings';
import type { Edit } from '../plan';
import type { Work } from '../step/step';

/**
 * The work of a slice with the tenant's learning plans: what is known of their calls is known apart. The
 * answers name nobody, so after each call its people are read; what is not seen then is settled later, as any
 * answer that was lost.
 */
export function workOnPlans(work: Work): Work {
  const { place, pace } = work;
  const { connected } = place;
  const source = planListingsOf(connected).enrollments;
  const send: typeof pace.send = (calls, patience) => {
    const outcomes = pace.send(calls, patience);
    const open = outcomes.flatMap(({ call, pairs }) =>
      call.settles.filter(({ key }) => pairs.get(key)?.kind === 'accepted'),
    );
    if (open.length === 0) return outcomes;
    const read = new Enrollments();
    readPairs(open, read, source, readerAt(pace));
    return outcomes.map((outcome) => withSeen(outcome, read));
  };
  return {
    ...work,
    place: { ...place, connected: { ...connected, ...connected.plans } },
    pace: { ...pace, send },
  };
}

/** The outcome with those as updated of whom the reading shows what was asked. */
function withSeen(outcome: CallOutcome, read: Enrollments): CallOutcome {
  const pairs = new Map<string, PairOutcome>(outcome.pairs);
  for (const edit of outcome.call.settles) {
    const { key, courseId, userId } = edit;
    if (pairs.get(key)?.kind !== 'accepted' || !read.proved(edit)) continue;
    if (isDone(edit, read.get(courseId, userId))) pairs.set(key, { kind: 'updated' });
  }
  return { ...outcome, pairs };
}

const isDone = ({ does, change }: Edit, held: Enrollment | null): boolean =>
  does === 'unenroll'
    ? held === null
    : held !== null &&
      isDay(held.activeFrom, change.activeFrom) &&
      isDay(held.activeUntil, change.activeUntil);

/** A learning plan may keep the day alone of its validity. */
const isDay = (held: Moment | null, asked: Moment | null): boolean =>
  asked === null || held?.slice(0, 10) === asked.slice(0, 10);
