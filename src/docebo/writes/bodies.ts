// The paths and bodies of Docebo's calls, with only the fields that are asked for.

import type { Change, EnrollmentStatus } from '../../contract';
import {
  CHANGE_FIELDS,
  type ChangeField,
  FIELDS,
  forEachField,
  LEARNER,
  levelWord,
  OVERBOOKED,
  onlyFields,
} from '../../enrollment';
import type { BatchKind, Call, CallKind, Edit } from '../../plan';
import { BATCH_PATH, ENROLLMENTS_PATH } from '../http/errors';
import type { Outgoing } from '../sending/send';
import { attendanceItem, completionKept, statusKept } from './attendance';
import { planAddressOf, planBodyOf } from './plan-writes';

/** How the arrays of the bulk update are named: `user_ids` since 2026, `user_id` in 2017. */
export type Dialect = 'user_ids' | 'user_id';

/** What a batch import can set off; `null` leaves it to Docebo, whose default is to do both. */
export interface BatchOptions {
  readonly triggerNotifications: boolean | null;
  readonly triggerCertifications: boolean | null;
}

/** The words that a batch import takes for a status. Source: docs/limits.md. */
const BATCH_WORDS: Readonly<Record<EnrollmentStatus, string | null>> = {
  [-2]: 'waiting',
  [-1]: 'to_confirm',
  0: 'subscribed',
  1: 'in_progress',
  2: 'completed',
  3: 'suspended',
  4: null,
};

/** The status of somebody who was just enrolled, and nothing else. */
const SUBSCRIBED: EnrollmentStatus = 0;

/** Drops what is not asked for: an absent field is left as it is. */
function asked<T extends string | number | boolean | object>(
  fields: Readonly<Record<string, T | null>>,
): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null) kept[name] = value;
  return kept;
}

/** Additional fields by number, as PUT and POST take them; `null` for none. */
const numbered = ({ fields }: Change): object | null =>
  fields === null || fields.length === 0 ? null : Object.fromEntries(fields);

/** `score_given` is an int. Throws a RangeError for a decimal: the planner's fault. */
function wholeScore(score: number | null): number | null {
  if (score !== null && !Number.isInteger(score))
    throw new RangeError(`A PUT cannot set the score ${score}.`);
  return score;
}

/** The value of a field in the body of a PUT. */
function putValue(change: Change, name: ChangeField): string | number | object | null {
  switch (name) {
    case 'score':
      return wholeScore(change.score);
    case 'fields':
      return numbered(change);
    default:
      return change[name];
  }
}

/** The fields of a change in a body, by their names in a PUT; those without one are left out. */
const putFields = (change: Change) =>
  asked<string | number | object>(
    Object.fromEntries(
      CHANGE_FIELDS.flatMap((name) => {
        const { put } = FIELDS[name];
        return put === null ? [] : [[put, putValue(change, name)]];
      }),
    ),
  );

/** What a bulk enrollment carries of a change. */
export const bulkPartOf = (change: Change): Change => ({
  ...onlyFields(change, (name) => FIELDS[name].enroll),
  level: change.level ?? LEARNER,
});

/**
 * Which fields of a change a kind of call carries; true also if nothing is asked. The check says what is
 * false, and anybody who enrolls sends it by PUT afterwards.
 * - PUT carries every field with a name in it, and of scores whole numbers: `score_given` is an int.
 * - A batch import carries every field with a name in it, and every status that it has a word for: not
 *   overbooked (4). One that updates has to have a status: whether it can go is `Edit.batch`.
 * - Enrolling by POST carries level, session and additional fields. A status it carries only if enrolling
 *   is all that it says (0). Validity dates are in its schema, but nobody was seen to send it one with a
 *   time, only days: they go by PUT, whose form is known.
 * - Attendance and evaluation go by an import of their own kind, which carries everything else too.
 * - Unenrolling carries none, and leaving a session has it in its address.
 *
 * Source: docs/limits.md, "What a call carries".
 */
export function carriedBy(kind: CallKind, change: Change): Readonly<Record<keyof Change, boolean>> {
  const isAsked = forEachField((name) =>
    name === 'fields' ? numbered(change) !== null : change[name] !== null,
  );
  const those = (carries: (field: ChangeField) => boolean) =>
    forEachField((name) => !isAsked[name] || carries(name));
  const status = change.status === null || BATCH_WORDS[change.status] !== null;
  switch (kind) {
    case 'put-many':
    case 'put-one':
      return {
        ...those((name) => FIELDS[name].put !== null),
        score: Number.isInteger(change.score ?? 0),
      };
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
      return { ...those((name) => FIELDS[name].batch !== null), status };
    case 'attendance-batch':
      return { ...those(() => true), status };
    case 'enroll-many':
      return {
        ...those((name) => FIELDS[name].enroll),
        status: change.status === null || change.status === SUBSCRIBED,
      };
    case 'unenroll-many':
    case 'leave-session':
      return those(() => false);
  }
}

/**
 * What of a change a kind of call does not carry, as the change that is still to be sent; `null` if it
 * carries all.
 */
export function leftBy(kind: CallKind, change: Change): Change | null {
  const carried = carriedBy(kind, change);
  if (CHANGE_FIELDS.every((name) => carried[name])) return null;
  return onlyFields(change, (name) => !carried[name]);
}

/**
 * The name of an item in a batch import: it tells the pair, so an answer that repeats it has named the pair.
 */
export const itemName = ({ courseId, userId }: Pick<Edit, 'courseId' | 'userId'>): string =>
  `${courseId}-${userId}`;

/** Where a call goes. */
export function addressOf(call: Call): Pick<Outgoing, 'method' | 'path'> {
  switch (call.kind) {
    case 'put-many':
      return { method: 'PUT', path: ENROLLMENTS_PATH };
    case 'put-one': {
      const [{ courseId, userId }] = call.settles;
      return { method: 'PUT', path: `${ENROLLMENTS_PATH}/${courseId}/${userId}` };
    }
    case 'leave-session': {
      const [{ courseId, userId, change }] = call.settles;
      // Without its session it would be the call that unenrolls from the course.
      if (change.sessionId === null) throw new RangeError('No session.');
      const path = `${ENROLLMENTS_PATH}/${courseId}/${userId}?session_id=${change.sessionId}`;
      return { method: 'DELETE', path };
    }
    case 'enroll-many':
      return call.of ? planAddressOf(call) : { method: 'POST', path: ENROLLMENTS_PATH };
    case 'unenroll-many':
      return call.of ? planAddressOf(call) : { method: 'DELETE', path: ENROLLMENTS_PATH };
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
    case 'attendance-batch':
      return { method: 'POST', path: BATCH_PATH };
  }
}

/**
 * The request of a call, with what `carriedBy` says about its change and nothing else. Throws a RangeError
 * for a status that a batch import has no word for, for a decimal score in a PUT, and for an item that
 * updates without one: an import refuses items without a status, and any that were chosen for it could change
 * the enrollment. The planner's fault.
 */
export const requestOf = (call: Call, dialect: Dialect, batch: BatchOptions): Outgoing => ({
  ...addressOf(call),
  json: bodyOf(call, dialect, batch),
});

/**
 * Whether nothing but a batch import can carry all of a change that updates. Attendance goes by imports of
 * its own, whatever else is asked.
 */
export const needsImport = (change: Change): boolean =>
  leftBy('put-one', { ...change, attendance: null }) !== null;

function bodyOf(call: Call, dialect: Dialect, batch: BatchOptions): object | null {
  if ('of' in call && call.of) return planBodyOf(call);
  switch (call.kind) {
    case 'put-many': {
      const [users, courses] = dialect === 'user_ids' ? ['user_ids', 'course_ids'] : ['user_id', 'course_id'];
      return { [users]: call.userIds, [courses]: call.courseIds, ...putFields(call.change) };
    }
    case 'put-one':
      return putFields(call.settles[0].change);
    case 'leave-session':
      return null;
    case 'enroll-many':
      return {
        user_ids: call.userIds,
        course_ids: call.courseIds,
        ...putFields(bulkPartOf(call.change)),
      };
    case 'unenroll-many':
      return { user_ids: call.userIds, course_ids: call.courseIds };
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
    case 'attendance-batch': {
      const options = asked({
        duplicates_as_recertification: call.kind === 'recertify-batch' ? true : null,
        trigger_notifications: batch.triggerNotifications,
        trigger_certifications: batch.triggerCertifications,
      });
      const items = batchItems(call.kind, call.settles);
      return Object.keys(options).length > 0 ? { items, options } : { items };
    }
  }
}

/**
 * The level of an item. Nobody has said what an import makes of an enrollment whose level it does not name,
 * so one that is no learner's is sent back as it was read.
 */
function batchLevel(kind: BatchKind, { change, held }: Edit): string | null {
  const kept = kind !== 'enroll-batch' && held?.level !== LEARNER ? held?.level : null;
  const level = change.level ?? kept ?? null;
  return level === null ? null : levelWord(level);
}

/** Kinds of imports that change an enrollment which is there, with its completion. */
const keepsDates = (kind: BatchKind): boolean => kind === 'attendance-batch' || kind === 'post-batch';

/** The value of a field in an item of a batch import. */
function batchValue(
  kind: BatchKind,
  edit: Edit,
  name: Exclude<ChangeField, 'fields' | 'attendance'>,
): string | number | null {
  switch (name) {
    case 'status':
      return batchWord(kind, kind === 'attendance-batch' ? statusKept(edit) : edit.change.status);
    case 'completedAt':
      return keepsDates(kind) ? completionKept(edit) : edit.change.completedAt;
    case 'score':
      // Text in Docebo's form for imports, which can be a decimal.
      return edit.change.score === null ? null : `${edit.change.score}`;
    case 'level':
      return batchLevel(kind, edit);
    default:
      return edit.change[name];
  }
}

const batchItem = (kind: BatchKind, edit: Edit) => ({
  course_id: edit.courseId,
  user_id: String(edit.userId),
  batch_item_id: itemName(edit),
  ...asked<string | number>(
    Object.fromEntries(
      CHANGE_FIELDS.flatMap((name) =>
        name === 'fields' || name === 'attendance'
          ? []
          : [[FIELDS[name].batch, batchValue(kind, edit, name)]],
      ),
    ),
  ),
  ...Object.fromEntries(
    (edit.change.fields ?? []).map(([field, value]) => [`${FIELDS.fields.batch}${field}`, value]),
  ),
  ...attendanceItem(edit.change.attendance),
});

/** The items of an import. Throws a RangeError if it cannot carry one. */
export const batchItems = (kind: BatchKind, edits: readonly Edit[]): readonly object[] =>
  edits.map((edit) => batchItem(kind, edit));

/** Who is enrolled by an import without a wish for a status is subscribed, as by a POST. */
function batchWord(kind: BatchKind, asked: EnrollmentStatus | null): string {
  const status = asked === null && kind === 'enroll-batch' ? SUBSCRIBED : asked;
  const word = status === null ? null : BATCH_WORDS[status];
  if (word === null) throw new RangeError(`A batch import cannot set the status ${status}.`);
  return word;
}

/**
 * A batch import that updates takes only a status in words, must be given one, and has none for "overbooked".
 */
export const canBatch = (change: Change): boolean => change.status !== null && change.status !== OVERBOOKED;
