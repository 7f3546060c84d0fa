// A row's change against what Docebo holds.

import { askedInWords, compare, type DayOnly } from '../../src/check/compare';
import type { Change, Enrollment } from '../../src/contract';
import { NO_CHANGE } from '../../src/enrollment';

const held: Enrollment = {
  userId: 1,
  courseId: 2,
  username: 'ann',
  courseCode: 'C',
  status: 1,
  completedAt: null,
  score: null,
  enrolledAt: '2026-01-05 08:00:00',
  activeFrom: null,
  activeUntil: null,
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
