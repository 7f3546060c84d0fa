// A slice of a run for rows about learning plans: the same slice, with plans instead of courses.
import { readerAt } from '../account';
import { sameMoment } from '../check';
import type { Enrollment } from '../contract';
import type { CallOutcome, PairOutcome } from '../docebo';
import { Enrollments, planListingsOf, readPairs } from '../lookup';
import type { Edit } from '../plan';
import type { Work } from '../step';

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
    // Of an entry that cannot be read nobody can say that it is not there.
    if (pairs.get(key)?.kind !== 'accepted' || !read.proved(edit) || read.problem(courseId, userId)) continue;
    const held = read.get(courseId, userId);
    if (isDone(edit, held)) pairs.set(key, held ? { kind: 'updated', held } : { kind: 'updated' });
  }
  return { ...outcome, pairs };
}

function isDone({ does, change, dayOnly }: Edit, held: Enrollment | null): boolean {
  if (does === 'unenroll') return held === null;
  const isAsAsked = (field: 'activeFrom' | 'activeUntil') =>
    sameMoment(held?.[field] ?? null, change[field], dayOnly?.has(field) ?? false);
  return held !== null && isAsAsked('activeFrom') && isAsAsked('activeUntil');
}
