// Attendance in words, and what a roster shows of what a row asks.
import {
  alsoInRoster,
  attendanceWord,
  differencesOf,
  heldWords,
  NOT_IN_SESSION,
  toldOf,
  untoldOf,
} from '../../../src/check/compare/attendance';
import type { Attendance, RosterEntry } from '../../../src/contract';
import { ATTENDANCE_FIELDS } from '../../../src/enrollment';
import { NO_ATTENDANCE, PRESENT } from '../../support/builders';

const ASKED: Attendance = {
  present: true,
  passed: false,
  evaluationScore: 92.5,
  evaluationDate: '2026-03-14',
  evaluationText: 'Well done',
};
const entry = (attendance: Partial<Attendance>): RosterEntry => ({ sessionId: 77, attendance });

test('every field has its words, also if nothing is recorded', () => {
  expect(ATTENDANCE_FIELDS.map(({ name }) => attendanceWord(name, ASKED[name]))).toEqual([
    'present',
    'failed',
    'evaluation score 92.5',
    'evaluation date 14 Mar 2026',
    'evaluation text Well done',
  ]);
  expect(ATTENDANCE_FIELDS.map(({ name }) => attendanceWord(name, null))).toEqual([
    'attendance none',
    'passed none',
    'evaluation score none',
    'evaluation date none',
    'evaluation text none',
  ]);
  expect([attendanceWord('present', false), attendanceWord('passed', true)]).toEqual([
    'not present',
    'passed',
  ]);
});

test('a field that the roster does not have is not reported; one that is empty is', () => {
  const roster = entry({ present: null, passed: false });
  expect(untoldOf(ASKED, roster)).toEqual(['evaluationScore', 'evaluationDate', 'evaluationText']);
  expect(untoldOf(ASKED, undefined)).toHaveLength(5);
  expect(untoldOf(PRESENT, roster)).toEqual([]);
  expect(untoldOf(null, undefined)).toEqual([]);
  expect(heldWords(ASKED, roster)).toEqual(['attendance none', 'failed']);
  expect(toldOf(ASKED, roster)).toEqual({ ...NO_ATTENDANCE, present: true, passed: false });
  expect(toldOf(ASKED, entry({}))).toBeNull();
  expect(toldOf(ASKED, undefined)).toBeNull();
  expect(toldOf(PRESENT, entry({ passed: true }))).toBeNull();
});

test('only fields that are asked for and reported can differ', () => {
  expect(differencesOf(ASKED, entry({ present: null, passed: false, evaluationScore: 92 }))).toEqual([
    { before: 'attendance none', after: 'present' },
    { before: 'evaluation score 92', after: 'evaluation score 92.5' },
  ]);
  expect(differencesOf({ ...NO_ATTENDANCE, passed: true }, entry({ present: true, passed: true }))).toEqual(
    [],
  );
  expect(differencesOf(null, entry({ present: true }))).toEqual([]);
});

test('a score of 0 and a failed evaluation count as values, not as blanks', () => {
  const zero: Attendance = { ...NO_ATTENDANCE, evaluationScore: 0, passed: false };
  expect(differencesOf(zero, entry({ evaluationScore: null, passed: null }))).toHaveLength(2);
  expect(untoldOf(zero, entry({}))).toEqual(['passed', 'evaluationScore']);
});

test('names what changed in a roster without being asked for, and nothing else', () => {
  const before = entry({ present: null, passed: true, evaluationScore: 80 });
  expect(alsoInRoster(PRESENT, before, entry({ present: true, passed: false, evaluationScore: 80 }))).toBe(
    'passed, passed → failed',
  );
  expect(alsoInRoster(PRESENT, before, entry({ present: true }))).toBe('');
  expect(alsoInRoster(null, undefined, before)).toBe('');
});

test('somebody who is not in the session has nothing recorded there, in every field', () => {
  expect(untoldOf(ASKED, NOT_IN_SESSION)).toEqual([]);
  expect(differencesOf(ASKED, NOT_IN_SESSION)).toHaveLength(5);
});
