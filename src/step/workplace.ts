// What one slice of a job works with, and what it comes to.

import type { Pace } from '../account/pace';
import type { Connected } from '../account/tenant';
import type { Action, Problem, Settings } from '../contract';
import { keyOfPair } from '../enrollment';
import { keepsDay, noonAt, type Row, type SheetContext } from '../sheet';
import type { Platform, SheetPort } from '../work/ports';
import type { Reading, ReadingResult } from '../work/reading';
import { actionOf, type JobRecord } from '../work/stored';
import { LANDING } from '../work/write-back';

/** Everything one slice of a job works with. */
export interface Workplace {
  readonly platform: Platform;
  readonly sheet: SheetPort;
  readonly connected: Connected;
  readonly settings: Settings;
  readonly clock: (ms: number) => string;
}

/** What the rows of the sheet mean for the tenant that the person is connected to. */
export function contextOf(place: Workplace): SheetContext {
  const { platform, settings, connected, sheet } = place;
  const sheetZone = platform.zone();
  const zone = settings.tenantZone === '' ? sheetZone : settings.tenantZone;
  const offsetOn = (day: string) => platform.offsetHours(zone, Date.parse(`${day}T12:00:00Z`));
  return {
    domain: connected.origin,
    action: actionIn(platform, sheet),
    offsetHours: (ms) => platform.offsetHours(sheetZone, ms),
    noon: (day) => noonAt(offsetOn(day))(day),
    safe: (moment) => keepsDay(offsetOn(moment.slice(0, 10)), moment),
  };
}

/** What is done with the rows of a sheet that do not say it themselves. */
export const actionIn = (platform: Platform, sheet: SheetPort): Action =>
  actionOf(sheet.id).read(platform.documentStore) ?? 'update';

const isReadyToUnenroll = ({ state, asked }: Row): boolean =>
  state === 'Ready' && asked.ok && asked.action === 'unenroll';

/** Enrollments that these rows are ready to remove: rows of one enrollment are one. */
export const leavingIn = (rows: readonly Row[]): number =>
  new Set(rows.filter(isReadyToUnenroll).map(({ ids, key }) => (ids ? keyOfPair(ids) : key))).size;

/** What one slice came to, before it is recorded. */
export interface Step {
  readonly record: JobRecord;
  readonly finished: boolean;
  readonly problem: Problem | null;
  readonly reading: Reading | null;
  readonly rowsLeft: number;
  readonly callsLeft: number | null;
}

/** A slice that ended before it came to any row. */
export const failedStep = (record: JobRecord, problem: Problem): Step => ({
  record,
  finished: false,
  problem,
  reading: null,
  rowsLeft: record.rowsTotal,
  callsLeft: null,
});

/** The first reading of a slice: its time tells how long the results of all rows take to be written, and so much is kept for that. */
export function readFirst(
  platform: Pick<Platform, 'now'>,
  pace: Pick<Pace, 'keep'>,
  read: () => ReadingResult,
): ReadingResult {
  const began = platform.now();
  const first = read();
  if (first.ok) pace.keep(LANDING * (platform.now() - began));
  return first;
}
