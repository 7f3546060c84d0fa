// The plan of a run: which ways of writing are open to these rows now, and the fewest calls by them.
import type { Change } from '../contract';
import { type CallKind, type Plan, type PlanOptions, plan } from '../plan';
import type { Row } from '../sheet';
import type { EditRows } from './edits';
import type { Pilots } from './pilot';

/** Items of a batch import. Source: docs/limits.md; 200 is the smaller of the two sizes seen in use. */
export const BATCH_SIZE = 200;

/** Milliseconds since the check for which a pair counts as seen enrolled: an hour. */
const BATCH_FRESH_MS = 60 * 60_000;

const KINDS: readonly CallKind[] = ['put-many', 'put-one', 'post-batch'];

/**
 * Plans the edits. Batch imports are open only where the tenant's pilot did not fail and every pair was seen enrolled within
 * the last hour: they would enroll a person who is not. `now` is in milliseconds since the epoch.
 */
export function planEdits(
  edits: ReadonlyMap<string, EditRows>,
  options: PlanOptions,
  pilots: Pilots,
  now: number,
): Plan {
  const all = [...edits.values()];
  const batch =
    pilots.stateOf('post-batch') !== 'failed' &&
    all.every(({ edit, rows }) => canBatch(edit.change) && justSeen(rows, now));
  return plan(
    all.map(({ edit }) => edit),
    {
      ...options,
      batchSize: batch ? options.batchSize : null,
      pilots: KINDS.filter((kind) => pilots.stateOf(kind) === 'needed'),
    },
  );
}

/** Whether an edit shows, when it is read back, on which day a completion lands. */
export const provesDay = (change: Change): boolean => change.completedAt !== null;

/**
 * The edits to plan first: while a kind of call still needs its pilot, those that a pilot can prove the day with. A pilot
 * that carried no date would vouch for dates that it never sent.
 */
export function provingFirst(
  edits: ReadonlyMap<string, EditRows>,
  pilots: Pilots,
): ReadonlyMap<string, EditRows> {
  if (!KINDS.some((kind) => pilots.stateOf(kind) === 'needed')) return edits;
  const proving = [...edits].filter(([, { edit }]) => provesDay(edit.change));
  return proving.length === 0 ? edits : new Map(proving);
}

/** Whether the check of these rows is recent enough to import them in a batch. */
export const justSeen = (rows: readonly Row[], now: number): boolean =>
  rows.every((row) => (row.receipt?.at ?? 0) >= now - BATCH_FRESH_MS);

/** A batch import takes only a status in words, must be given one, and has none for "overbooked". */
const canBatch = (change: Change): boolean => change.status !== null && change.status !== 4;
