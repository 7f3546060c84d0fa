// The log's lines about a whole run: ended, stopped, interrupted or resumed, and how far it was.
import type { RowStatus } from '../contract';
import type { Row } from '../sheet';
import { figure } from '../words';
import { BACKGROUND, type JobRecord, type Platform, type Reading } from '../work';
import { callsInWords, type RunEvent, rowsInWords, runLine } from './log';
import { logbook } from './logbook';

/**
 * A line about a run as a whole. Of a run that ended and found nothing to do there is nothing to
 * tell. `logGone`: the log with the run's other lines is gone; nothing was written then, and the record keeps
 * the id, so that whoever continues learns of it too.
 */
export function logRun(
  platform: Platform,
  record: JobRecord,
  event: RunEvent,
  figures: readonly string[],
): { readonly record: JobRecord; readonly logGone: boolean } {
  const unlogged = { record, logGone: false };
  if (record.kind !== 'run' || (record.rowsTotal === 0 && event !== 'Broken off')) return unlogged;
  const log = logbook(platform, record);
  // It may have been stopped because there is no room.
  if (log.full(1)) return unlogged;
  if (log.gone && record.logged) return { record, logGone: true };
  log.add([runLine(record.job, event, figures)]);
  return { record: { ...record, logSheet: log.sheetId }, logGone: false };
}

/** Whether nobody continues it, although it did not end. */
export const isBrokenOff = ({ state }: JobRecord): boolean => state === 'going' || state === 'waiting';

/** Whether the one who worked on it is gone. In the background nobody is, between two starts. */
export const wasLeft = (platform: Platform, { job, state, leaseUntil }: JobRecord): boolean =>
  state === 'going' && leaseUntil < platform.now() && BACKGROUND.read(platform.documentStore)?.job !== job;

/** Nothing if its first slice was broken off: the rows were never counted then. */
export const soFar = ({ rowsTotal, rowsLeft, callsSent }: JobRecord): readonly string[] =>
  rowsTotal === 0
    ? []
    : [`${figure(rowsTotal - rowsLeft)} of ${rowsInWords(rowsTotal)}`, callsInWords(callsSent)];

/**
 * The rows that the run left with this status; those of earlier runs are older. Receipts keep whole seconds.
 */
export const leftAs = ({ startedAt }: JobRecord, { rows }: Reading, status: RowStatus): readonly Row[] =>
  rows.filter(
    ({ state, receipt }) => state === status && receipt && receipt.at >= Math.floor(startedAt / 1000) * 1000,
  );

export const failedOf = (record: JobRecord, reading: Reading | null): string =>
  `${figure(reading ? leftAs(record, reading, 'Failed').length : 0)} failed`;
