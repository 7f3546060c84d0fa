// Names as typed: which cell names the user and the course, and which cells can be no name at all.
import { columnsOf, onlyRow, rowsOf, viewOf } from '../support';

const problems = (header: string, cell: Parameters<typeof onlyRow>[1][number]) => {
  const { asked } = onlyRow([header, 'Course code', 'Date'], [cell, 'C1', '2026-03-14']);
  return asked.ok ? [] : asked.problems;
};

test.each([
  ['Username', { wall: '2026-01-02 00:00:00' }, { code: 'name-is-date', field: 'user', value: '2026-01-02' }],
  ['Username', 1_234_567_890_123_456, { code: 'name-rounded', field: 'user', value: '1234567890123456' }],
  ['Username', 1e15, { code: 'name-rounded', field: 'user', value: '1000000000000000' }],
  ['Username', -1e15, { code: 'name-rounded', field: 'user', value: '-1000000000000000' }],
  ['Username', '1.23457E+11', { code: 'name-rounded', field: 'user', value: '1.23457E+11' }],
  ['User ID', '1234567890123456', { code: 'name-rounded', field: 'user', value: '1234567890123456' }],
  ['User ID', '13,002', { code: 'id-not-whole', field: 'user', value: '13,002' }],
  ['Docebo ID', '13.002', { code: 'id-not-whole', field: 'user', value: '13.002' }],
  ['User ID', 13.5, { code: 'id-not-whole', field: 'user', value: '13.5' }],
])('refuses what cannot be a name: %s, %j', (header, cell, problem) => {
  expect(problems(header, cell)).toEqual([problem]);
});

test.each([
  ['Username', '1234567890123456'],
  ['Username', 999_999_999_999_999],
  ['Username', '13,002'],
  ['Username', '3E2'],
  ['User ID', '13001.0'],
  ['User ID', 13_001],
  ['User ID', 'ann'],
])('accepts what can be a name: %s, %j', (header, cell) => {
  expect(problems(header, cell)).toEqual([]);
});

test('refuses a course code that turned into a day', () => {
  const { asked } = onlyRow(['Username', 'Course', 'Date'], ['ann', { wall: '2026-01-02 00:00:00' }, '']);
  expect(asked).toEqual({
    ok: false,
    problems: [{ code: 'name-is-date', field: 'course', value: '2026-01-02' }],
  });
});

describe('a second column', () => {
  const also = (...headers: readonly string[]) => {
    const { also: found } = columnsOf(viewOf([headers]));
    return [found.user, found.course].map(
      (each) => each && `${headers[each.column]}${each.weak ? ' (weak)' : ''}`,
    );
  };

  test('is taken when both headers surely name the same thing in two ways', () => {
    expect(also('Username', 'Email', 'Course code', 'Course ID')).toEqual(['Email', 'Course ID']);
    expect(also('username', 'level', 'course_id', 'course_code', 'session_id')).toEqual([null, 'course_id']);
    expect(also('user_id', 'username', 'Course code')).toEqual(['user_id', null]);
  });

  test('is only compared with the first when its header can mean something else', () => {
    expect(also('Email', 'Employee ID', 'Course code', 'Training')).toEqual([
      'Employee ID (weak)',
      'Training (weak)',
    ]);
    expect(also('Username', 'Manager', 'Course code')).toEqual([null, null]);
    const row = (...cells: readonly string[]) =>
      onlyRow(['Email', 'Employee ID', 'Course code', 'Date'], [...cells, 'C1', '2026-03-14']);
    expect(row('ann@x.org', '4711').userAlso).toEqual({ text: '4711', form: 'name', weak: true });
    expect(row('', '4711').asked).toEqual({ ok: false, problems: [{ code: 'user-missing' }] });
  });

  test('names the row when the first cell is blank', () => {
    const rows = rowsOf(
      viewOf([
        ['Username', 'course_id', 'course_code', 'Date'],
        ['ann', '', 'C1', '2026-03-14'],
        ['ann', 202, '', '2026-03-14'],
        ['ann', '202', 'C1', '2026-03-14'],
        ['ann', '', '', '2026-03-14'],
      ]),
    );
    expect(rows.map(({ course, courseAlso }) => [course, courseAlso])).toEqual([
      [{ text: 'C1', form: 'code' }, undefined],
      [{ text: '202', form: 'id', number: true }, undefined],
      [
        { text: 'C1', form: 'code' },
        { text: '202', form: 'id' },
      ],
      [{ text: '', form: 'code' }, undefined],
    ]);
    expect(rows[3]?.asked).toEqual({ ok: false, problems: [{ code: 'course-missing' }] });
  });

  test('is part of the row’s key, so that an edit makes the row pending', () => {
    const keys = ['', 'ann@example.com', 'ben@example.com'].map(
      (email) => onlyRow(['Username', 'Email', 'Course', 'Date'], ['ann', email, 'C1', '2026-03-14']).key,
    );
    expect(new Set(keys).size).toBe(3);
    expect(onlyRow(['Username', 'Course', 'Date'], ['ann', 'C1', '2026-03-14']).key).toBe(keys[0]);
  });
});
