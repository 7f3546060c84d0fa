// Where a slice works: the platform, the sheet, the tenant, and what the rows mean there.

import type { Connected } from '../account';
import type { Action, Settings } from '../contract';
import { keyOfPair } from '../enrollment';
import type { Waiting } from '../lookup';
import { isPlanRow, keepsDay, noonAt, type Row, type SheetContext } from '../sheet';
import { actionOf, type Platform, type SheetPort } from '../work';

/** Everything one slice of a job works with. */
export interface Workplace {
  readonly platform: Platform;
  readonly sheet: SheetPort;
  readonly connected: Connected;
  readonly settings: Settings;
  readonly clock: (ms: number) => string;
}

/** What the rows of the sheet mean for the tenant of this work. */
export const contextOf = (place: Workplace): SheetContext => contextIn(place, place.connected.origin);

/** What they mean for any tenant. */
export function contextIn(
  { platform, settings, sheet }: Pick<Workplace, 'platform' | 'settings' | 'sheet'>,
  origin: string,
): SheetContext {
  const sheetZone = platform.zone();
  const zone = settings.tenantZone === '' ? sheetZone : settings.tenantZone;
  const offsetOn = (day: string) => platform.offsetHours(zone, Date.parse(`${day}T12:00:00Z`));
  return {
    origin,
    action: actionIn(platform, sheet),
    offsetHours: (ms) => platform.offsetHours(sheetZone, ms),
    noon: (day) => noonAt(offsetOn(day))(day),
    safe: (moment) => keepsDay(offsetOn(moment.slice(0, 10)), moment),
  };
}

/** What it takes to wait here until Docebo shows what was written. */
export const waitingAt = ({ platform, connected }: Workplace): Waiting => ({
  now: platform.now,
  sleep: platform.sleep,
  lag: connected.lag,
});

/** What is done with the rows of a sheet that do not say it themselves. */
export const actionIn = (platform: Platform, sheet: SheetPort): Action =>
  actionOf(sheet.id).read(platform.documentStore) ?? 'update';

const isReadyToUnenroll = ({ state, asked }: Row): boolean =>
  state === 'Ready' && asked.ok && asked.action === 'unenroll';

/** Enrollments that these rows are ready to remove: rows of one enrollment are one. */
export const leavingIn = (rows: readonly Row[]): number =>
  new Set(
    rows
      .filter(isReadyToUnenroll)
      .map((row) => `${isPlanRow(row)} ${row.ids ? keyOfPair(row.ids) : row.key}`),
  ).size;
