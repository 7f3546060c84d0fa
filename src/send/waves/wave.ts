// The calls that are sent at once, and whether their rows still ask for what was planned. Pure.
import { isLost } from '../../check';
import type { RowStatus } from '../../contract';
import { type Call, type CallKind, isBatch } from '../../plan';
import { givesWay, type Row } from '../../sheet';
import type { EditRows } from '../planning/edits';
import { isSeen } from '../planning/ways';

/**
 * Batch imports in one wave, and rows of the sheet for each of them: they are sent one by one, so more of
 * them would make a wave too long to stop; but each wave reads and writes the sheet, which takes the longer
 * the larger it is.
 */
const BATCHES_A_WAVE = 4;
const ROWS_A_BATCH = 10_000;

/** The calls at the head of a queue that are of this kind. */
export function headOf(queue: readonly Call[], kind: CallKind): readonly Call[] {
  const end = queue.findIndex((call) => call.kind !== kind);
  return end < 0 ? queue : queue.slice(0, end);
}

/** The rows that the calls carry. */
export const rowsOf = (calls: readonly Call[], edits: ReadonlyMap<string, EditRows>): readonly Row[] =>
  calls.flatMap((call) => call.settles.flatMap((edit) => edits.get(edit.key)?.rows ?? []));

/**
 * The next calls of the queue, at most `most`: only a pilot, or only batch imports, which go one after
 * another. `rows` are those of the sheet.
 */
export function waveOf(
  queue: readonly Call[],
  most: number,
  isPilot: (call: Call) => boolean,
  rows: number,
): readonly Call[] {
  const [head] = queue;
  if (!head || isPilot(head)) return queue.slice(0, 1);
  const batches = isBatch(head);
  const other = queue.slice(0, most).findIndex((call) => isPilot(call) || isBatch(call) !== batches);
  const few = Math.max(BATCHES_A_WAVE, rows / ROWS_A_BATCH);
  // Each import of attendance goes right after its rows were read.
  const size = head.kind === 'attendance-batch' ? 1 : batches ? Math.min(most, few) : most;
  return queue.slice(0, other < 0 ? size : Math.min(size, other));
}

/**
 * Whether every pair of the wave is still asked for as it was planned, and its rows have this state; if a
 * person edited one, plan again. `rows` are those of the sheet as it is now.
 */
export function isStillReady(
  wave: readonly Call[],
  edits: ReadonlyMap<string, EditRows>,
  rows: readonly Row[],
  stateOf: (row: Row) => RowStatus | 'pending',
  now: number,
  state: RowStatus = 'Ready',
): boolean {
  const planned = new Map(rowsOf(wave, edits).map((row) => [row.identity, row]));
  const seen = new Set<string>();
  for (const row of rows) {
    const sent = planned.get(row.identity);
    if (sent === undefined) continue;
    const { key } = sent;
    // The same user and course with another date now: neither may be sent, unless it gives way.
    const isOther = row.key !== key && row.asked.ok;
    if (isOther && (isLost(stateOf(row)) || !givesWay(row, sent))) return false;
    if (row.key === key && row.ids && stateOf(row) === state) seen.add(key);
  }
  const isRecent = (call: Call) =>
    call.settles.every(({ key }) => {
      const entry = edits.get(key);
      return !entry || isSeen(entry, now);
    });
  const rests = (call: Call) => isBatch(call) || call.kind === 'leave-session';
  return wave.filter(rests).every(isRecent) && [...planned.values()].every(({ key }) => seen.has(key));
}
