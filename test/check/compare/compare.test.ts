// A row's change against what Docebo holds.

import {
  alsoChanged,
  askedInWords,
  changeInWords,
  compare,
  type DayOnly,
  heldInWords,
  seenOf,
  unseenInWords,
} from '../../../src/check/compare/compare';
import type { Change, Enrollment } from '../../../src/contract';
import { NO_CHANGE, NOTHING_HELD, OTHER_MOMENTS } from '../../../src/enrollment';

const held: Enrollment = {
  userId: 1,
  courseId: 2,
  username: 'ann',
  courseCode: 'C',
  ...NOTHING_HELD,
  status: 1,
  enrolledAt: '2026-01-05 08:00:00',
  level: 3,
};
const days: DayOnly = new Set(['completedAt', 'enrolledAt', 'activeFrom', 'activeUntil'] as const);
const times: DayOnly = new Set();
const completed = (at: string): Change => ({ ...NO_CHANGE, status: 2, completedAt: at });

test('gives the difference in words', () => {
  expect(compare(completed('2026-03-14 12:00:00'), held, days)).toEqual({
    same: false,
    before: 'In progress',
    after: 'Completed on 14 Mar 2026',
  });
});

test('ignores the time of day of a record of the right day', () => {
  const done: Enrollment = { ...held, status: 2, completedAt: '2026-03-14 08:22:10' };
  expect(compare(completed('2026-03-14 12:00:00'), done, days).same).toBe(true);
});

test('compares a typed time of day', () => {
  const done: Enrollment = { ...held, status: 2, completedAt: '2026-03-14 08:22:10' };
  expect(compare(completed('2026-03-14 09:30:00'), done, times)).toEqual({
    same: false,
    before: 'Completed on 14 Mar 2026, 08:22:10',
    after: 'Completed on 14 Mar 2026, 09:30',
  });
});

test('the right date with another status differs', () => {
  const odd: Enrollment = { ...held, status: 3, completedAt: '2026-03-14 12:00:00' };
  expect(compare(completed('2026-03-14 12:00:00'), odd, days).same).toBe(false);
});

test('ignores a field that the row does not set', () => {
  const done: Enrollment = { ...held, status: 2, completedAt: '2026-03-14 12:00:00', score: 55 };
  expect(compare({ ...NO_CHANGE, status: 2 }, done, days).same).toBe(true);
});

test('names every field that differs', () => {
  const change: Change = {
    ...completed('2026-03-14 12:00:00'),
    score: 90,
    activeUntil: '2026-12-31 12:00:00',
    level: null,
    sessionId: null,
    fields: null,
  };
  expect(compare(change, { ...held, score: 80 }, days)).toEqual({
    same: false,
    before: 'In progress; score 80; active until not set',
    after: 'Completed on 14 Mar 2026; score 90; active until 31 Dec 2026',
  });
});

test('a score of zero differs from no score', () => {
  expect(compare({ ...NO_CHANGE, score: 0 }, held, days).same).toBe(false);
});

test('ignores a status that the row does not set', () => {
  const scored: Enrollment = { ...held, score: 80 };
  expect(compare({ ...NO_CHANGE, score: 80 }, scored, days)).toEqual({
    same: true,
    before: 'In progress; score 80',
    after: '',
  });
});

test('compares scores, and names a missing one', () => {
  expect(compare({ ...NO_CHANGE, score: 90 }, held, days)).toEqual({
    same: false,
    before: 'score none',
    after: 'score 90',
  });
  expect(compare({ ...NO_CHANGE, score: 90 }, { ...held, score: 80 }, days).same).toBe(false);
});

test('names what was asked for, field by field', () => {
  const change = { ...completed('2026-03-14 12:00:00'), score: 90, enrolledAt: '2026-01-05 08:00:00' };
  expect(askedInWords(change, days)).toBe('Completed on 14 Mar 2026; score 90; enrolled 5 Jan 2026');
  expect(askedInWords({ ...NO_CHANGE, score: 90 }, days)).toBe('score 90');
});

test('compares a level that Docebo shows, and sends one that it does not show', () => {
  const tutor: Change = { ...NO_CHANGE, level: 4 };
  expect(compare(tutor, held, days)).toEqual({ same: false, before: 'level learner', after: 'level tutor' });
  expect(compare(tutor, { ...held, level: 4 }, days)).toEqual({
    same: true,
    before: 'In progress; level tutor',
    after: '',
  });
  expect(compare(tutor, { ...held, level: null }, days)).toEqual({
    same: false,
    before: 'In progress',
    after: 'level tutor',
  });
});

describe('other dates than that of the completion', () => {
  test.each(OTHER_MOMENTS)(
    '%s: a day is met by any time of it, a time only by itself, and nothing by no date',
    (field) => {
      const change: Change = { ...NO_CHANGE, [field]: '2026-03-14 12:00:00' };
      const same = (moment: string | null, asked: DayOnly) =>
        compare(change, { ...held, [field]: moment }, asked).same;
      expect([same('2026-03-14 00:00:01', days), same('2026-03-15 12:00:00', days)]).toEqual([true, false]);
      expect([same('2026-03-14 12:00:00', times), same('2026-03-14 12:00:01', times)]).toEqual([true, false]);
      expect([same(null, days), same(null, times)]).toEqual([false, false]);
    },
  );

  test('are reported with their time if the row gave one', () => {
    const change: Change = { ...NO_CHANGE, activeFrom: '2026-03-14 09:30:00' };
    expect(compare(change, { ...held, activeFrom: '2026-03-13 08:00:00' }, times)).toEqual({
      same: false,
      before: 'active from 13 Mar 2026, 08:00',
      after: 'active from 14 Mar 2026, 09:30',
    });
    expect(askedInWords(change, times)).toBe('active from 14 Mar 2026, 09:30');
    expect(askedInWords(change, days)).toBe('active from 14 Mar 2026');
  });
});

describe('what no listing shows', () => {
  const named = new Map([[7, { title: 'Site', value: 'Lyon' }]]);
  const change: Change = {
    ...NO_CHANGE,
    level: 4,
    sessionId: 12,
    fields: [
      [7, 'x'],
      [8, 'y'],
    ],
  };

  test('is named as the row names it: a level only if Docebo shows none', () => {
    expect(unseenInWords(change, held, named)).toEqual(['session 12', 'Site: Lyon', 'field 8: y']);
    const all = ['level tutor', 'session 12', 'field 7: x', 'field 8: y'];
    expect(unseenInWords(change, { level: null })).toEqual(all);
    expect(unseenInWords(change, null)).toEqual(all);
    expect(unseenInWords(NO_CHANGE, held)).toEqual([]);
  });

  test('is left out of what a reading can show', () => {
    const asked: Change = { ...change, score: 5 };
    const seen = { ...asked, sessionId: null, fields: null };
    expect(seenOf(asked, held)).toEqual(seen);
    expect(seenOf(asked, { level: null })).toEqual({ ...seen, level: null });
    expect(seenOf(asked, null)).toEqual({ ...seen, level: null });
  });

  test('makes a row differ, and is reported beside what else differs, or beside what is held', () => {
    const asked: Change = { ...NO_CHANGE, score: 90, sessionId: 12 };
    expect(compare(asked, held, days)).toEqual({
      same: false,
      before: 'score none',
      after: 'score 90; session 12',
    });
    expect(compare(asked, { ...held, score: 90 }, days)).toEqual({
      same: false,
      before: 'In progress; score 90',
      after: 'session 12',
    });
    expect(askedInWords(asked, days)).toBe('score 90; session 12');
  });
});

describe('what is held, in words', () => {
  const done: Enrollment = { ...held, status: 2, completedAt: '2026-03-14 08:22:10', score: 80 };

  test('has only what the row asks for', () => {
    expect(heldInWords({ ...NO_CHANGE, score: 80 }, done, true)).toBe('Completed; score 80');
    expect(heldInWords({ ...NO_CHANGE, status: 2 }, done, true)).toBe('Completed on 14 Mar 2026, 08:22:10');
    expect(heldInWords({ ...NO_CHANGE, status: 2 }, done, false)).toBe('Completed on 14 Mar 2026');
    expect(heldInWords({ ...NO_CHANGE, level: 4 }, done, false)).toBe('Completed; level learner');
    expect(heldInWords({ ...NO_CHANGE, level: 4 }, { ...done, level: null }, false)).toBe('Completed');
  });

  test('is reported with its time only if the row asks for a time', () => {
    const statusAlone: Change = { ...NO_CHANGE, status: 2 };
    expect(compare(statusAlone, done, times).before).toBe('Completed on 14 Mar 2026');
    expect(compare(completed('2026-03-14 08:22:10'), done, times).before).toBe(
      'Completed on 14 Mar 2026, 08:22:10',
    );
  });
});

test('a date without a status keeps the status that Docebo has', () => {
  const change: Change = { ...NO_CHANGE, completedAt: '2026-03-20 12:00:00' };
  const done: Enrollment = { ...held, status: 2, completedAt: '2026-03-14 08:22:10' };
  expect(compare(change, done, days)).toMatchObject({ same: false, after: 'Completed on 20 Mar 2026' });
});

describe('what a row would change', () => {
  const asked = (change: Change, action: 'enroll' | 'unenroll' | 'update') => ({
    ok: true as const,
    action,
    change,
    values: '',
    dayOnly: days,
  });

  test('of nobody enrolled: an enrollment with what is asked, or a plain one', () => {
    expect(changeInWords(asked(completed('2026-03-14 12:00:00'), 'enroll'), null)).toEqual({
      before: 'not enrolled',
      after: 'Completed on 14 Mar 2026',
    });
    expect(changeInWords(asked(NO_CHANGE, 'enroll'), null).after).toBe('Enrolled');
  });

  test('of somebody enrolled: the enrollment is removed, or what differs', () => {
    const done: Enrollment = { ...held, status: 2, completedAt: '2026-03-14 08:22:10' };
    expect(changeInWords(asked(NO_CHANGE, 'unenroll'), done)).toEqual({
      before: 'Completed on 14 Mar 2026',
      after: 'not enrolled',
    });
    expect(changeInWords(asked({ ...NO_CHANGE, score: 1 }, 'update'), done)).toMatchObject({
      before: 'score none',
      after: 'score 1',
    });
  });
});

describe('what changed without being asked for', () => {
  const before = { ...held, status: 1, score: 70, activeUntil: '2026-12-31 23:59:59' } as const;

  test('is every field that the row leaves alone, the level first', () => {
    const now = { ...before, level: 6, score: null, activeUntil: null } as const;
    expect(alsoChanged(NO_CHANGE, before, now)).toBe(
      'level, learner → instructor; score, 70 → none; end of validity, 31 Dec 2026, 23:59:59 → none',
    );
    expect(alsoChanged({ ...NO_CHANGE, score: 1, activeUntil: '2026-01-01 12:00:00' }, before, now)).toBe(
      'level, learner → instructor',
    );
  });

  test('is the status, and a completion date that comes without a status being asked for', () => {
    const now = { ...before, status: 2, completedAt: '2026-03-14 12:00:00' } as const;
    expect(alsoChanged({ ...NO_CHANGE, score: 1 }, before, now)).toBe(
      'status, In progress → Completed; completion date, none → 14 Mar 2026, 12:00',
    );
    expect(alsoChanged({ ...NO_CHANGE, status: 2 }, before, now)).toBe('');
  });

  test('is nothing if it is not known what was held before, or a level is no longer listed', () => {
    expect(alsoChanged(NO_CHANGE, undefined, before)).toBe('');
    expect(alsoChanged(NO_CHANGE, null, before)).toBe('');
    expect(alsoChanged(NO_CHANGE, { status: 1 }, before)).toBe('');
    expect(alsoChanged(NO_CHANGE, { level: 3 }, { ...before, level: null })).toBe('');
    expect(alsoChanged(NO_CHANGE, { level: null }, before)).toBe('');
  });
});

test('a completion that gets another date although none was asked for is a surprise', () => {
  const done: Enrollment = { ...held, status: 2, completedAt: '2025-03-14 12:00:00' };
  const now: Enrollment = { ...done, completedAt: '2026-11-27 08:00:00', score: 90 };
  const asked: Change = { ...NO_CHANGE, status: 2, score: 90 };
  expect(alsoChanged(asked, done, now)).toContain('14 Mar 2025');
  expect(alsoChanged(asked, held, now)).toBe('');
});
