// Turns Ready rows into edits: one for each user and course, however many rows ask for it.

import type { RowProblem, RowStatus } from '../../contract';
import { keepsCompletion, pairKey } from '../../enrollment';
import type { Call, Edit, Operation } from '../../plan';
import {
  type Attempts,
  attemptsIn,
  changeText,
  findDuplicates,
  findDuplicatesByIds,
  isPlanRow,
  type Row,
} from '../../sheet';

/** An edit and the rows that share its outcome. */
export interface EditRows {
  readonly edit: Edit;
  readonly rows: readonly Row[];
}

/** What rows are about. */
export type Subject = 'courses' | 'plans';

interface Edits {
  /** By edit key. */
  readonly edits: ReadonlyMap<string, EditRows>;
  /** Ready rows that must not be sent, because another row of the same pair asks for something else. */
  readonly conflicts: ReadonlyMap<Row, RowProblem>;
}

/**
 * What comes first for a row that is Ready: if the check saw no enrollment, there has to be one before
 * anything of it can be changed; and a completion that the check saw is kept by a call of its own, or not
 * touched at all.
 */
export function operationOf(asked: Extract<Row['asked'], { ok: true }>, { before }: Attempts): Operation {
  switch (asked.action) {
    case 'unenroll':
      return 'unenroll';
    case 'leave-session':
      return 'leave';
    case 'update':
      return asked.change.attendance === null ? 'update' : 'attendance';
    case 'recertify':
      return keepsCompletion(asked.change.completedAt, before) ? 'recertify' : 'update';
    case 'enroll':
    case 'enroll-if-missing':
      if (before === null) return 'enroll';
      return asked.change.attendance === null ? 'update' : 'attendance';
  }
}

/**
 * The edits of the rows that are Ready (by `stateOf`), with the whole change of each. Rows of one pair with
 * different values are all left out, also if one of them was edited after the check: neither may be sent,
 * unless the sheet keeps one of them. `attemptsOf` gives how a row was sent so far. `about`: the IDs beside
 * rows about learning plans are those of the plans, so these and the others never share edits.
 */
export function toEdits(
  rows: readonly Row[],
  stateOf: (row: Row) => RowStatus | 'pending',
  attemptsOf: (row: Row) => Attempts = (row) => attemptsIn(row.receipt),
  about: Subject = 'courses',
): Edits {
  const valid = rows.filter((row) => row.asked.ok && isPlanRow(row) === (about === 'plans'));
  const named = valid.flatMap((row) => (row.ids ? [{ row, ...row.ids }] : []));
  const mayGiveWay = (row: Row) => !['Sending', 'Unknown'].includes(stateOf(row));
  const twins = new Map([...findDuplicates(valid, mayGiveWay), ...findDuplicatesByIds(named, mayGiveWay)]);
  const edits = new Map<string, { edit: Edit; rows: Row[] }>();
  const conflicts = new Map<Row, RowProblem>();
  for (const { row, userId, courseId } of named) {
    if (!row.asked.ok || stateOf(row) !== 'Ready') continue;
    const twin = twins.get(row.key);
    if (twin) {
      // Another row counts by now, which the check did not know.
      conflicts.set(row, twin.code === 'gives-way' ? { code: 'duplicate', otherRows: [twin.to] } : twin);
      continue;
    }
    const key = pairKey(courseId, userId);
    const known = edits.get(key);
    const { change, dayOnly } = row.asked;
    if (known) {
      known.rows.push(row);
      // A row that gives the time is done only by that time.
      const both = [...dayOnly].filter((field) => known.edit.dayOnly?.has(field));
      known.edit = { ...known.edit, dayOnly: new Set(both) };
      continue;
    }
    const attempts = attemptsOf(row);
    const does = operationOf(row.asked, attempts);
    const edit: Edit = {
      key,
      userId,
      courseId,
      change,
      does,
      batch: attempts.leaver !== true,
      values: changeText(change),
      near: row.index,
      held: attempts.before,
      dayOnly,
    };
    edits.set(key, { edit, rows: [row] });
  }
  return { edits, conflicts };
}

/**
 * Two halves of a call that was refused as a whole, so that the guilty edits end up in calls of their own:
 * users first, then courses. A half without edits of its own is left out; a call for one edit gives none.
 */
export function halve(call: Call): readonly Call[] {
  const [only] = call.settles;
  if (call.settles.length < 2 || !only) return [];
  switch (call.kind) {
    case 'put-one':
    case 'leave-session':
      return [];
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
    case 'attendance-batch': {
      const middle = Math.ceil(call.settles.length / 2);
      return [
        { ...call, settles: call.settles.slice(0, middle) },
        { ...call, settles: call.settles.slice(middle) },
      ];
    }
    case 'put-many':
    case 'enroll-many':
    case 'unenroll-many': {
      const byUser = call.userIds.length > 1;
      const ids = byUser ? call.userIds : call.courseIds;
      const middle = Math.ceil(ids.length / 2);
      return [ids.slice(0, middle), ids.slice(middle)].flatMap((half): Call[] => {
        const mine = new Set(half);
        const settles = call.settles.filter((edit) => mine.has(byUser ? edit.userId : edit.courseId));
        const [first] = settles;
        if (!first) return [];
        if (settles.length === 1 && call.kind === 'put-many') return [{ kind: 'put-one', settles: [first] }];
        return [{ ...call, ...(byUser ? { userIds: half } : { courseIds: half }), settles }];
      });
    }
  }
}
