// What a row takes away from somebody who has completed.

import { allOf, setBackOf, setBacksOf } from '../../../src/check/compare/set-back';
import type { Action, Change } from '../../../src/contract';
import type { Snapshot } from '../../../src/enrollment';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { completed, NOTHING, row } from '../../support/builders';

const HELD: Snapshot = { status: 2, completedAt: '2026-03-14 09:41:07' };

function rowOf(change: Change, action: Action = 'update', before: Snapshot | undefined = HELD): Row {
  const made = row(1, 2, { change });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  return {
    ...made,
    asked: { ...made.asked, action },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, before } },
  };
}

const IN_PROGRESS: Change = { ...NOTHING, status: 1 };

test.each<[string, Change, Action, Snapshot | undefined, ReturnType<typeof setBackOf>]>([
  ['another status takes a completion back', IN_PROGRESS, 'update', HELD, 'setsBack'],
  [
    'another status with enroll if missing takes it back too',
    IN_PROGRESS,
    'enroll-if-missing',
    HELD,
    'setsBack',
  ],
  ['another day replaces the completion date', completed('2026-03-10'), 'update', HELD, 'replacesDates'],
  ['a recertification keeps what is there', completed('2026-03-20'), 'recertify', HELD, null],
  ['another time of the same day replaces nothing', completed('2026-03-14'), 'update', HELD, null],
  ['unenrolling removes a completion', NOTHING, 'unenroll', HELD, 'unenrollsCompleted'],
  ['a score leaves a completion', { ...NOTHING, score: 90 }, 'update', HELD, null],
  ['Completed without a date leaves a completion', { ...NOTHING, status: 2 }, 'update', HELD, null],
  [
    'a first date replaces nothing',
    completed('2026-03-10'),
    'update',
    { status: 2, completedAt: null },
    null,
  ],
  [
    'any date replaces a date that is not known',
    completed('2026-03-14'),
    'update',
    { status: 2 },
    'replacesDates',
  ],
  [
    'a person who has not completed loses nothing',
    IN_PROGRESS,
    'update',
    { status: 0, completedAt: null },
    null,
  ],
  ['a person who is not enrolled loses nothing', NOTHING, 'unenroll', null, null],
])('%s', (_, change, action, before, back) => {
  expect(setBackOf(rowOf(change, action).asked, before)).toBe(back);
});

test('does not count a row that undoes a run', () => {
  const { asked } = rowOf(IN_PROGRESS);
  if (!asked.ok) throw new Error('not a row to act on');
  expect(setBackOf({ ...asked, precondition: HELD }, HELD)).toBeNull();
});

test('counts ready rows by what the last check found', () => {
  const rows = [
    rowOf(IN_PROGRESS),
    rowOf(completed('2026-03-10')),
    rowOf(completed('2026-03-11')),
    rowOf(NOTHING, 'unenroll'),
    rowOf(IN_PROGRESS, 'update', { status: 0 }),
    { ...rowOf(IN_PROGRESS), state: 'Updated' as const },
  ];
  const back = setBacksOf(rows);
  expect(back).toEqual({ setsBack: 1, replacesDates: 2, unenrollsCompleted: 1 });
  expect(allOf(back)).toBe(4);
});
