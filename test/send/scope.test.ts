// The rows that a run is about, and what it takes away only after somebody confirmed how much.
import type { Action, Problem } from '../../src/contract';
import type { Snapshot } from '../../src/enrollment';
import { isInScope, refusalOf, rowsToRun } from '../../src/send/scope';
import { NO_ATTEMPTS, type Row } from '../../src/sheet';
import type { Work } from '../../src/step/step';
import type { SheetPort } from '../../src/work/platform/ports';
import type { JobRecord } from '../../src/work/stored/job';
import { completed, NOTHING, row } from '../support/builders';

const record = (some: Partial<JobRecord> = {}) =>
  ({ scope: { of: 'all' }, unenrolls: 0, setsBack: 0, ...some }) as JobRecord;

const ofJob = (job: string, state: Row['state'] = 'Ready'): Row => {
  const made = row(1, 1, { state });
  return { ...made, receipt: made.receipt && { ...made.receipt, job } };
};

test('a run of a job is about the rows whose receipt names it, any other run about all rows', () => {
  const scope = { of: 'job', job: 'check001' } as const;
  const rows = [ofJob('check001'), ofJob('check002'), { ...row(1, 1), receipt: null }];
  expect(rows.map((each) => isInScope(record({ scope }), each))).toEqual([true, false, false]);
  expect(rows.map((each) => isInScope(record(), each))).toEqual([true, true, true]);
});

test('a run has the rows to settle that are ready, or whose answer was lost', () => {
  const states = ['Ready', 'Sending', 'Unknown', 'Updated', 'Invalid', 'pending', 'Failed'] as const;
  const rows = states.map((state) => row(1, 1, { state }));
  expect(rowsToRun(rows, record()).map(({ state }) => state)).toEqual(['Ready', 'Sending', 'Unknown']);
  const scope = { of: 'job', job: 'check001' } as const;
  expect(rowsToRun([ofJob('check001', 'Unknown'), ofJob('check002')], record({ scope }))).toHaveLength(1);
});

const asking = (userId: number, action: Action, before?: Snapshot, change = completed('2026-03-14')): Row => {
  const made = row(userId, 1, { change });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  return {
    ...made,
    asked: { ...made.asked, action },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, before } },
  };
};

/** A sheet with a filter that hides these rows. */
const sheetHiding = (hidden: readonly number[]): SheetPort =>
  ({
    id: 0,
    filtered: () => true,
    hiddenAmong: (rows: readonly number[]) => new Set(rows.filter((index) => hidden.includes(index))),
  }) satisfies Pick<SheetPort, 'id' | 'filtered' | 'hiddenAmong'> as unknown as SheetPort;

const refusal = (
  rows: readonly Row[],
  some: Partial<JobRecord> = {},
  hidden: readonly number[] = [],
  isFirst = true,
) =>
  refusalOf(
    {
      place: { platform: { documentStore: { get: () => null } } },
      record: record(some),
      isFirst,
    } as unknown as Work,
    sheetHiding(hidden),
    rows,
  ) satisfies Problem | null;

const leavers = (count: number) => Array.from({ length: count }, (_, n) => asking(n + 1, 'unenroll'));
const stayers = (count: number) => Array.from({ length: count }, (_, n) => asking(1000 + n, 'update'));

describe('unenrollments', () => {
  test('up to a tenth of the rows and up to 100 go without their number being typed', () => {
    expect(refusal([...leavers(2), ...stayers(18)])).toBeNull();
    expect(refusal([...leavers(2), ...stayers(17)])).toEqual({ code: 'unenrolls-unconfirmed', rows: 2 });
    expect(refusal([...leavers(100), ...stayers(1900)])).toBeNull();
    expect(refusal([...leavers(101), ...stayers(1900)])).toEqual({
      code: 'unenrolls-unconfirmed',
      rows: 101,
    });
  });

  test('no more go than were confirmed', () => {
    expect(refusal(leavers(5), { unenrolls: 5 })).toBeNull();
    expect(refusal(leavers(5), { unenrolls: 4 })).toEqual({ code: 'unenrolls-unconfirmed', rows: 5 });
  });

  test('of rows outside of the run do not count', () => {
    expect(refusal(leavers(5), { scope: { of: 'job', job: 'check001' } })).toBeNull();
  });
});

describe('completions that are undone', () => {
  const DONE: Snapshot = { status: 2, completedAt: '2026-01-01 12:00:00' };
  const back = asking(1, 'update', DONE, { ...NOTHING, status: 1 });
  const leaving = asking(2, 'unenroll', DONE);

  test('go only if as many were confirmed', () => {
    expect(refusal([back], { setsBack: 1 })).toBeNull();
    expect(refusal([back])).toEqual({
      code: 'sets-back-unconfirmed',
      setsBack: 1,
      replacesDates: 0,
      unenrollsCompleted: 0,
    });
  });

  test('by unenrolling are confirmed with the number of those that are unenrolled', () => {
    expect(refusal([leaving], { unenrolls: 1 })).toBeNull();
    expect(refusal([leaving, back], { unenrolls: 1, setsBack: 1 })).toBeNull();
    expect(refusal([leaving, back], { unenrolls: 1 })).toMatchObject({ code: 'sets-back-unconfirmed' });
    expect(refusal([leaving, ...stayers(30)])).toMatchObject({ code: 'sets-back-unconfirmed' });
    expect(refusal([leaving, ...stayers(30)], { setsBack: 1 })).toBeNull();
  });
});

describe('rows that were hidden since their check', () => {
  const rows = [row(1, 1), row(2, 1, { state: 'Updated' })];
  const [ready, done] = rows.map(({ index }) => index) as [number, number];

  test('keep the first slice of a run of all rows from its beginning, if they are ready', () => {
    expect(refusal(rows, {}, [ready])).toEqual({ code: 'rows-hidden', rows: 1 });
    expect(refusal(rows, {}, [done])).toBeNull();
    expect(refusal(rows, {}, [ready], false)).toBeNull();
    expect(refusal(rows, { scope: { of: 'job', job: 'abcdefgh' } }, [ready])).toBeNull();
  });
});
