// Attendance and evaluation: what cells say in people's words, and which columns are read for it.
import fc from 'fast-check';
import type { Cell } from '../../../src/sheet';
import { readPassed, readPresence } from '../../../src/sheet/values/attendance';
import { verdictNames } from '../../../src/sheet/words/status-words';
import { columnsOf, onlyRow, viewOf } from '../support';

const asked = (cells: Readonly<Record<string, Cell>>) => {
  const headers = ['Username', 'Course code', ...Object.keys(cells)];
  const row = onlyRow(headers, ['ann', 'C1', ...Object.values(cells)]);
  return row.asked.ok ? row.asked.change.attendance : row.asked.problems;
};

test.each<[Cell, string | null]>([
  ['Present', 'present'],
  ['ATTENDED', 'present'],
  ['x', 'present'],
  ['P', 'present'],
  [true, 'present'],
  ['✓', 'present'],
  ['anwesend', 'present'],
  ['出席', 'present'],
  ['2 of 2', 'present'],
  ['3/3', 'present'],
  ['Absent', 'absent'],
  [false, 'absent'],
  ['no show', 'absent'],
  ['A', 'absent'],
  ['0/2', 'absent'],
  ['1/2', 'partial'],
  ['1 von 3', 'partial'],
  ['Partially', 'partial'],
  ['teilweise', 'partial'],
  ['3/2', null],
  ['maybe', null],
  ['80%', null],
])('reads %j as %s', (cell, presence) => {
  expect(readPresence(cell)).toBe(presence);
});

test('every word for having been there, or not, is read in every language', () => {
  for (const kind of ['attendance', 'ticks'] as const) {
    for (const word of verdictNames(kind, true))
      expect([word, readPresence(word)]).toEqual([word, 'present']);
    for (const word of verdictNames(kind, false))
      expect([word, readPresence(word)]).toEqual([word, 'absent']);
  }
});

test('reads who passed', () => {
  expect(['Passed', 'yes', 'P', true, 'bestanden', '合格'].map(readPassed)).toEqual(Array(6).fill(true));
  expect(['Failed', 'no', 'F', false, 'nicht bestanden'].map(readPassed)).toEqual(Array(5).fill(false));
  expect(['85', 'maybe'].map(readPassed)).toEqual([null, null]);
  // None of these has passed or failed.
  const others = ['Present', 'Absent', 'Completed', 'In progress', 'Enrolled', 'Not completed', 'Cancelled'];
  expect(others.map(readPassed)).toEqual(Array(7).fill(null));
  expect(['Cancelled', 'booked'].map(readPresence)).toEqual([null, null]);
});

test('takes every field of a session, each from its column', () => {
  expect(
    asked({
      'Session code': 'A',
      Attendance: 'Present',
      Passed: 'Failed',
      'Evaluation score': '92,5',
      'Evaluation date': '2026-03-14',
      'Evaluation text': 'Well done',
    }),
  ).toEqual({
    present: true,
    passed: false,
    evaluationScore: 92.5,
    evaluationDate: '2026-03-14',
    evaluationText: 'Well done',
  });
  expect(asked({ 'Session code': 'A', Anwesenheit: 'x', Bewertungsdatum: '14.03.2026' })).toMatchObject({
    present: true,
    evaluationDate: '2026-03-14',
  });
});

test('refuses what the API cannot set, and values with two readings', () => {
  const session = { 'Session code': 'A' };
  expect(asked({ ...session, Attendance: 'Absent' })).toEqual([
    { code: 'attendance-absent', value: 'Absent', partial: false },
  ]);
  expect(asked({ ...session, Attendance: '1/2' })).toEqual([
    { code: 'attendance-absent', value: '1/2', partial: true },
  ]);
  expect(asked({ ...session, Attendance: 'maybe', Passed: 'perhaps' })).toEqual([
    { code: 'attendance-unreadable', value: 'maybe' },
    { code: 'passed-unreadable', value: 'perhaps' },
  ]);
  expect(asked({ ...session, 'Evaluation text': true })).toEqual([
    { code: 'evaluation-unreadable', field: 'evaluationText', value: 'TRUE' },
  ]);
  expect(asked({ ...session, 'Evaluation score': 0.85 })).toEqual([
    { code: 'evaluation-unreadable', field: 'evaluationScore', value: '0.85' },
  ]);
  expect(asked({ ...session, 'Evaluation date': '03/04/2026' })).toEqual([
    { code: 'evaluation-unreadable', field: 'evaluationDate', value: '03/04/2026' },
  ]);
  expect(asked({ 'Session code': '', 'Evaluation text': 'Good', Status: 'Completed' })).toEqual([
    { code: 'attendance-without-session' },
  ]);
});

test('without a session column, a column of attendance says who completed, as before', () => {
  const headers = ['Username', 'Course code', 'Completion date', 'Attendance', 'Passed'];
  const { fields, verdicts } = columnsOf(
    viewOf([
      headers,
      ['ann', 'C1', '2026-03-14', 'Present', 'Yes'],
      ['ben', 'C1', '2026-03-14', 'Absent', 'No'],
    ]),
  );
  expect([fields.present, fields.passed]).toEqual([null, null]);
  expect(verdicts.map(({ header }) => header)).toEqual(['Attendance', 'Passed']);
});

test('rows that record something else are different', () => {
  const flag = fc.constantFrom('', 'yes');
  const cells = fc.tuple(flag, fc.constantFrom('', 'yes', 'no'), fc.constantFrom('', '1', '2'));
  const keyOf = ([present, passed, score]: readonly [string, string, string]) =>
    onlyRow(
      ['Username', 'Course code', 'Session code', 'Status', 'Attendance', 'Passed', 'Evaluation score'],
      ['ann', 'C1', 'A', 'Completed', present, passed, score],
    ).key;
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test('a score is a number, a percentage or a decimal with a comma, and a share is none', () => {
  const score = (cell: Cell) => asked({ 'Session code': 'A', Attendance: 'x', 'Evaluation score': cell });
  for (const [cell, evaluationScore] of [
    ['85%', 85],
    ['92,5', 92.5],
    ['92.50', 92.5],
    [0, 0],
  ] as const)
    expect([cell, score(cell)]).toEqual([cell, expect.objectContaining({ evaluationScore })]);
  for (const cell of [0.85, '0,85', '1.234,5', '85 / 100', '85.125', '-5', true])
    expect([cell, score(cell)]).toEqual([
      cell,
      [expect.objectContaining({ code: 'evaluation-unreadable', field: 'evaluationScore' })],
    ]);
});

test('nobody was evaluated after today', () => {
  const date = (day: string) => asked({ 'Session code': 'A', Attendance: 'x', 'Evaluation date': day });
  const { today } = viewOf([]);
  expect(date(today)).toMatchObject({ evaluationDate: today });
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  expect(date(tomorrow)).toEqual([{ code: 'evaluation-in-future', value: tomorrow, today }]);
});
