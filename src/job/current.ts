// The report of a job: after a slice, or from what the sheet shows.
import { rowsToCheck, rowsToRefresh, rowsToVerify } from '../check';
import type { JobReport } from '../contract';
import { planEdits, rowsToRun, termsAt, toEdits } from '../send';
import type { Row } from '../sheet';
import { contextOf, type StepEnd, type Workplace } from '../step';
import { wallTime } from '../words';
import { JOB, type JobRecord, type Platform, type Reading, type SheetPort } from '../work';
import { jobReport, planState, type Took, withPlanEdits } from './report';

/**
 * Where the job of this sheet is, by what the sheet says; `null` if none was begun with the tenant that it
 * works with now.
 */
export function currentJob(place: Workplace, reading: Reading): JobReport | null {
  const record = JOB.read(place.platform.documentStore);
  const { origin } = place.connected;
  const isOurs = record?.sheetId === place.sheet.id && (record.origin ?? origin) === origin;
  return record && isOurs ? reportOf(place, record, reading) : null;
}

/** The job of this sheet that is not over, by its record alone: nothing of the sheet is read. */
export function leftJob(
  platform: Platform,
  sheet: SheetPort,
  clock: (ms: number) => string,
): JobReport | null {
  const record = JOB.read(platform.documentStore);
  if (!record || record.sheetId !== sheet.id || record.state === 'done') return null;
  return jobReport({
    record,
    reading: null,
    problem: null,
    plan: null,
    callsLeft: null,
    rowsLeft: record.rowsLeft,
    now: platform.now(),
    clock,
    wall: (ms) => wallTime(ms, platform.offsetHours(platform.zone(), ms)),
  });
}

/**
 * Where the job is, read from the sheet: for a sidebar that comes back, and for a call that came too late.
 */
export function reportOf(place: Workplace, record: JobRecord, reading: Reading): JobReport {
  const left = leftOf(place, record, reading);
  return finalReport(place, record, {
    record,
    finished: record.state === 'done',
    problem: null,
    reading,
    rowsLeft: record.state === 'done' ? 0 : left.length,
    callsLeft: null,
  });
}

function leftOf(place: Workplace, record: JobRecord, reading: Reading): readonly Row[] {
  const { rows } = reading;
  switch (record.kind) {
    case 'check':
      return rowsToCheck(rows, record, null);
    case 'run':
      return rowsToRun(rows, record);
    case 'verify':
      return rowsToVerify(rows, record, null);
    case 'refresh':
      return rowsToRefresh(reading, record, contextOf(place));
  }
}

/** The report of a job after a slice; after a check with the plan of what is Ready. */
export function finalReport(
  place: Workplace,
  record: JobRecord,
  step: StepEnd,
  took: Took | null = null,
): JobReport {
  const { platform } = place;
  const planning = record.kind === 'check' && record.state === 'done' && step.reading;
  return jobReport({
    ...step,
    record,
    plan: planning ? planned(place, step.reading, record, took) : null,
    now: platform.now(),
    clock: place.clock,
    wall: (ms) => wallTime(ms, platform.offsetHours(platform.zone(), ms)),
  });
}

/** The plan of the rows that a check left Ready. */
function planned(place: Workplace, reading: Reading, job: JobRecord, took: Took | null) {
  const { platform, settings, connected } = place;
  const stateOf = (row: Row) =>
    job.scope.of === 'all' || row.receipt?.job === job.job ? row.state : 'pending';
  const { edits } = toEdits(reading.rows, stateOf);
  const terms = termsAt(place);
  const made = planEdits(edits, terms);
  const figures = planState(made, edits, settings, {
    free: connected.free(),
    waveCalls: connected.waveCalls,
    planMs: platform.now() - terms.now,
    took,
  });
  return withPlanEdits(figures, toEdits(reading.rows, stateOf, undefined, 'plans').edits);
}
