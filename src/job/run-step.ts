// One slice of a run: what it works with, whether it may begin, and what the job's record keeps of it.
import { FIRST } from '../account/limits';
import { readerAt } from '../account/pace';
import { hiddenSince } from '../check/hidden';
import { allOf, setBacksOf } from '../check/set-back';
import type { Problem } from '../contract';
import { callsInWords, rowsInWords, runLine } from '../log/log';
import { logbook } from '../log/logbook';
import { listingsOf } from '../lookup/listings';
import { DEFAULT_PLAN_OPTIONS, type PlanOptions } from '../plan';
import { withLimits } from '../send/sizes';
import { runSlice } from '../send/slice';
import { isOpen } from '../send/state';
import { type Row, readRows } from '../sheet';
import type { StepEnd, Work } from '../step/step';
import { contextOf, leavingIn, type Workplace } from '../step/workplace';
import { inTheWay, readSheet } from '../work/reading';
import { remembering } from '../work/remembering';
import { JOB, type JobRecord } from '../work/stored';

/**
 * Rows, and the share of the sheet's rows, that may unenroll without their number being typed: an
 * unenrollment cannot be taken back.
 */
const UNENROLLS_UNASKED = 100;
const UNENROLLS_SHARE = 0.1;

/** Sends what the rows of the job ask for: one slice of a run. */
export function runStep({ place, record, isFirst: first, pace }: Work): StepEnd {
  const { platform, connected } = place;
  const sheet = remembering(place.sheet);
  const context = contextOf(place);
  const inScope = (row: Row) => isInScope(record, row);
  const log = logbook(platform, record.logSheet);
  let total = record.rowsTotal;
  let logged = record.logged;
  let looked = false;
  const end = runSlice({
    sheet,
    read: () => {
      const read = readSheet(platform, sheet, context);
      if (!looked && read.ok) {
        looked = true;
        const blocked = inTheWay(sheet, read.reading);
        if (blocked) return { ok: false, problem: blocked };
      }
      if (first && total === 0 && read.ok) total = rowsToRun(read.reading.rows, record).length;
      return read;
    },
    rowsOf: ({ view, columns }) => readRows(view, columns, context),
    now: platform.now,
    sleep: platform.sleep,
    lag: connected.lag,
    limits: connected.limits,
    runner: connected.runner,
    listings: listingsOf(connected),
    reader: readerAt(pace),
    planOptions: planOptions(place),
    hold: place.settings.hold !== 'nothing',
    refusal: ({ rows }) =>
      unconfirmed(record, rows) ??
      (first && record.scope.of === 'all' ? hiddenSince(platform, sheet, ready(rows)) : null),
    inScope,
    vain: record.vain,
    writes: record.writes,
    keepVain: (vain) =>
      JOB.write(platform.documentStore, { ...record, rowsTotal: total, logged, logSheet: log.sheetId, vain }),
    pilots: connected.pilots,
    look: connected.look,
    send: pace.send,
    run: record.job,
    log: log.add,
    logFull: log.full,
    logGone: () => log.gone && logged,
    planned(edits, planned) {
      if (record.logged) return;
      logged = true;
      // While a pilot is to prove the day, the first plan is one of the rows that can prove it, and tells of
      // no others.
      const calls = edits < total ? [] : [`${callsInWords(planned)} planned`];
      log.add([runLine(record.job, 'Started', [rowsInWords(total), ...calls])]);
    },
    nextWave: pace.nextWave,
  });
  return {
    record: {
      ...record,
      rowsTotal: total,
      logged,
      logSheet: log.sheetId,
      vain: end.vain,
      writes: end.writes,
    },
    finished: end.finished,
    problem: end.problem,
    reading: end.reading,
    rowsLeft: end.reading ? rowsToRun(end.reading.rows, record).length : total,
    callsLeft: end.callsLeft,
  };
}

/** Why a run may not begin: it would take away more than was confirmed. */
function unconfirmed(record: JobRecord, rows: readonly Row[]): Problem | null {
  const mine = rows.filter((row) => isInScope(record, row));
  const leaving = leavingIn(mine);
  const many = leaving > Math.min(UNENROLLS_UNASKED, rows.length * UNENROLLS_SHARE);
  if (many && leaving > record.unenrolls) return { code: 'unenrolls-unconfirmed', rows: leaving };
  const back = setBacksOf(mine);
  // Whoever typed how many are unenrolled confirmed those who have completed as well.
  const typed = leaving <= record.unenrolls ? back.unenrollsCompleted : 0;
  return allOf(back) - typed > record.setsBack ? { code: 'sets-back-unconfirmed', ...back } : null;
}

const ready = (rows: readonly Row[]): readonly Row[] => rows.filter(({ state }) => state === 'Ready');

/** The rows that a run has still to settle. */
export const rowsToRun = (rows: readonly Row[], record: JobRecord): readonly Row[] =>
  rows.filter((row) => isInScope(record, row) && isOpen(row.state));

/** Whether a run is about this row. */
const isInScope = ({ scope }: JobRecord, { receipt }: Row): boolean =>
  scope.of !== 'job' || receipt?.job === scope.job;

/** How a plan is made for this place: the settings, and what the tenant was seen to take. */
export function planOptions(place: Workplace): PlanOptions {
  const options = {
    ...DEFAULT_PLAN_OPTIONS,
    overlap: place.settings.overlap,
    callsPerHour: place.settings.callsPerHour,
    batchSize: FIRST.items,
    clock: place.platform.now,
  };
  return withLimits(options, place.connected.limits.known());
}
