// The calls for rows about learning plans: people of one plan with the same validity share a call. Pure.
import { NO_CHANGE } from '../../enrollment';
import { type BlockCall, chunks, type Edit } from '../../plan';

/** People that one call names, at most. No maximum is known: our own number, as a page of a listing has. */
const PEOPLE_A_CALL = 200;

/** The calls, those that enroll first. Each names one learning plan. */
export function planCalls(edits: readonly Edit[]): readonly BlockCall[] {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const { does, courseId, change } = edit;
    const name = [does, courseId, change.activeFrom, change.activeUntil].join(' ');
    const group = groups.get(name);
    if (group) group.push(edit);
    else groups.set(name, [edit]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => chunks(group, PEOPLE_A_CALL).map(callOf));
}

function callOf(settles: readonly Edit[]): BlockCall {
  const [first] = settles;
  const isGone = first?.does === 'unenroll';
  const { activeFrom, activeUntil } = first?.change ?? NO_CHANGE;
  return {
    kind: isGone ? 'unenroll-many' : 'enroll-many',
    of: 'plans',
    userIds: settles.map(({ userId }) => userId),
    courseIds: first ? [first.courseId] : [],
    change: isGone ? NO_CHANGE : { ...NO_CHANGE, activeFrom, activeUntil },
    settles,
  };
}
