// The kinds of calls that are open to edits now: by what pilots have proved, and the age of the check.
import type { Pilots } from '../../account';
import type { Change, Problem, Way } from '../../contract';
import { isKeepable, needsImport } from '../../docebo';
import { type Call, type Edit, isBatch, KINDS } from '../../plan';
import type { Row } from '../../sheet';
import type { EditRows } from './edits';
import type { Terms } from './terms';

/**
 * Milliseconds since a reading for which a write into a roster may rely on it: an import sends status and
 * completion date back as they were read, and would put somebody who left the session back into it; and what
 * leaving a session does to somebody who is not in it, nobody knows. Our own number: time to mark the rows of
 * one import.
 */
const READ_MS = 2 * 60_000;

/**
 * Milliseconds since the check for which a pair counts as just seen: an hour. Longer would save a run that
 * needs a few calls more than the hour has left some reading, and enroll anybody who left the course
 * meanwhile.
 */
const BATCH_FRESH_MS = 60 * 60_000;

/**
 * Why an edit that only one way carries, a batch import or a call of its own, cannot go by it: the tenant's
 * pilot failed, or its rows were not just seen enrolled, which another check mends. `null` for all other
 * edits. Only an import carries a recertification: by another call the completion would be overwritten.
 */
export function notImportable(
  { edit, rows }: EditRows,
  { pilots, now }: Pick<Terms, 'pilots' | 'now'>,
): 'pilot-failed' | 'not-just-seen' | null {
  if (edit.does === 'recertify' && pilots.stateOf('recertify-batch') === 'failed') return 'pilot-failed';
  // Anybody who had not completed may have by now, and that would be overwritten.
  if (mayRecertify(rows)) return justSeen(rows, now) ? null : 'not-just-seen';
  if (edit.does === 'attendance') {
    if (pilots.stateOf('attendance-batch') === 'failed') return 'pilot-failed';
    // How recent the reading is does not matter here: rows are read again right before their import.
    return isKeepable(edit) ? null : 'not-just-seen';
  }
  if (edit.does === 'leave') return pilots.stateOf('leave-session') === 'failed' ? 'pilot-failed' : null;
  if (edit.does === 'unenroll' || !needsImport(edit.change)) return null;
  if (pilots.stateOf('post-batch') === 'failed') return 'pilot-failed';
  return edit.does === 'enroll' || justSeen(rows, now) ? null : 'not-just-seen';
}

/** Whether rows ask for their completion to be recorded beside another one, if there is any. */
export const mayRecertify = (rows: readonly Row[]): boolean =>
  rows.some(({ asked }) => asked.ok && asked.action === 'recertify');

/** Whether a change completes somebody. */
export const completes = (change: Change): boolean => change.status === 2;

/** The rows that become completed by a call that cannot ask Docebo to hold anything back. */
export const notHeldBy = (calls: readonly Call[]): readonly Edit[] =>
  calls.flatMap((call) =>
    isBatch(call) ? [] : call.settles.filter(({ change, does }) => does === 'update' && completes(change)),
  );

/**
 * The calls that go by ways that are open on this tenant, and the problem of the others, if there are any.
 */
export function openAmong(
  calls: readonly Call[],
  pilots: Pick<Pilots, 'stateOf' | 'whyOf'>,
): { readonly open: readonly Call[]; readonly closed: Problem | null } {
  const open = calls.filter(({ kind }) => pilots.stateOf(kind) !== 'failed');
  const shut = calls.find(({ kind }) => pilots.stateOf(kind) === 'failed');
  return {
    open,
    closed: shut ? { code: 'way-closed', way: wayOf(shut), why: pilots.whyOf(shut.kind) } : null,
  };
}

/** What the way of a call is called: those of learning plans have names of their own. */
function wayOf(call: Call): Way {
  if (!('of' in call) || !call.of) return call.kind;
  return call.kind === 'unenroll-many' ? 'plan-unenroll' : 'plan-enroll';
}

const provesDay = (change: Change): boolean => change.completedAt !== null;

/**
 * The edits to plan first: while a kind of call still needs its pilot, those that a pilot can prove the day
 * with. A pilot that carried no date would vouch for dates that it never sent. Who has to be enrolled or
 * unenrolled goes first in any case.
 */
export function provingFirst(
  edits: ReadonlyMap<string, EditRows>,
  pilots: Pilots,
): ReadonlyMap<string, EditRows> {
  if (!KINDS.some((kind) => pilots.stateOf(kind) === 'needed')) return edits;
  const proving = [...edits].filter(([, { edit }]) => edit.does !== 'update' || provesDay(edit.change));
  return proving.length === 0 ? edits : new Map(proving);
}

/** Whether the check of these rows is recent enough to import them in a batch. */
export const justSeen = (rows: readonly Row[], now: number): boolean =>
  rows.every((row) => (row.receipt?.at ?? 0) >= now - BATCH_FRESH_MS);

/** Whether these rows were read so recently that what writes into a roster can rely on it. */
export const justRead = (rows: readonly Row[], now: number): boolean =>
  rows.every((row) => (row.receipt?.at ?? 0) >= now - READ_MS);

/** Whether what an import carries can go by other calls too: a recertification and attendance cannot. */
export const hasOtherWay = (call: Call): boolean =>
  isBatch(call) && call.kind !== 'recertify-batch' && call.kind !== 'attendance-batch';

/** Whether an edit writes into the roster of a session. */
export const isOfRoster = ({ does }: Pick<Edit, 'does'>): boolean =>
  does === 'attendance' || does === 'leave';

/** Whether these rows were read recently enough for the import that can carry them. */
export const isSeen = ({ edit, rows }: EditRows, now: number): boolean =>
  isOfRoster(edit) ? justRead(rows, now) : justSeen(rows, now);
