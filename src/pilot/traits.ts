// The traits of a call: the fields of an enrollment that it sets, and those that it leaves out.
import type { Enrollment } from '../contract';
import { askedOf, HELD_FIELDS, type HeldField, LEARNER } from '../enrollment';
import { type Call, type CallKind, type Edit, isBatch } from '../plan';
import { isOfCourse } from './bystanders';

/**
 * Fields that every call sets with a status, and the level, which an omitted one turns into a learner's.
 * Source: docs/limits.md.
 */
const APART: ReadonlySet<HeldField> = new Set(['status', 'completedAt', 'level']);

/**
 * The traits of an edit: `=score` if it asks for a score, `~score` if Docebo holds one and the call
 * does not name it. A pilot proves those that it had, and no others: what a tenant does to an omitted level
 * is not seen on a learner.
 */
export function traitsOf({ change, does, held }: Edit): readonly string[] {
  if (does === 'unenroll') return ['=gone'];
  if (does === 'leave') return ['=left'];
  const { attendance, ...others } = change;
  const sets = [
    ...Object.entries(others).flatMap(([field, value]) => (value === null ? [] : [`=${field}`])),
    ...askedOf(attendance).map(({ name }) => `=${name}`),
  ];
  // A new enrollment or record leaves nothing out that was there.
  if (does === 'enroll' || does === 'recertify' || !held) return sets;
  const left = HELD_FIELDS.filter((field) => !APART.has(field))
    .filter((field) => change[field] === null && held[field] != null)
    .map((field) => `~${field}`);
  const level = change.level === null && held.level != null && held.level !== LEARNER ? ['~level'] : [];
  return [...sets, ...left, ...level];
}

/**
 * That unenrolling from a learning plan leaves the courses: seen only on somebody who was in some of them.
 * Until it was seen, each such call goes alone.
 */
const LEAVES_COURSES = '~courses';

/** The traits of a call. */
function traitsIn(call: Call): readonly string[] {
  const takesOut = call.kind === 'unenroll-many' && call.of === 'plans';
  return [...new Set(call.settles.flatMap(traitsOf)), ...(takesOut ? [LEAVES_COURSES] : [])];
}

/** The traits that a pilot has shown, with these bystanders beside it. */
export const shownBy = (call: Call, bystanders: readonly Enrollment[]): readonly string[] =>
  traitsIn(call).filter((trait) => trait !== LEAVES_COURSES || bystanders.some(isOfCourse));

/** What is known of the kinds of call: the traits that passed pilots had. */
interface Proven {
  readonly provenBy: (kind: CallKind) => ReadonlySet<string>;
}

/** The traits of a call that no passed pilot of its kind had. */
export const unprovenIn = (call: Call, { provenBy }: Proven): readonly string[] => {
  const proven = provenBy(call.kind);
  return traitsIn(call).filter((trait) => !proven.has(trait));
};

/**
 * The queue with a call of one edit in front, for the edit of the first call's kind that has most of the
 * traits that no pilot had. What is left of its call is no good any more if that was a block: `null`, so
 * that it is planned again.
 */
export function withPilot(
  queue: readonly Call[],
  proven: Proven,
): { readonly pilot: Call; readonly rest: readonly Call[] | null } | null {
  const [head] = queue;
  if (!head) return null;
  const known = proven.provenBy(head.kind);
  const news = (edit: Edit) => traitsOf(edit).filter((trait) => !known.has(trait)).length;
  const edits = queue.filter(({ kind }) => kind === head.kind).flatMap(({ settles }) => settles);
  const [first] = edits;
  if (!first) return null;
  const best = edits.reduce((one, other) => (news(other) > news(one) ? other : one), first);
  const pilot = callOf(head, best);
  if (!isBatch(pilot) && pilot.kind !== 'put-one') return { pilot, rest: null };
  const rest = queue.flatMap((call): readonly Call[] => {
    if (call.kind !== pilot.kind || !call.settles.includes(best)) return [call];
    if (call.settles.length === 1) return [];
    return isBatch(call) ? [{ ...call, settles: call.settles.filter((edit) => edit !== best) }] : [call];
  });
  return { pilot, rest };
}

/** A call of the same kind for one edit. */
function callOf(call: Call, edit: Edit): Call {
  switch (call.kind) {
    case 'put-one':
    case 'leave-session':
      return { kind: call.kind, settles: [edit] };
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
    case 'attendance-batch':
      return { kind: call.kind, settles: [edit] };
    case 'put-many':
    case 'enroll-many':
    case 'unenroll-many':
      return { ...call, userIds: [edit.userId], courseIds: [edit.courseId], settles: [edit] };
  }
}
