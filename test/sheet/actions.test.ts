// Actions and the further fields of a row: one misread enrolls or unenrolls the wrong people.

import type { Action } from '../../src/contract';
import { NO_CHANGE } from '../../src/enrollment';
import {
  type Cell,
  type Row,
  readAction,
  readLevel,
  readRows,
  readSession,
  recogniseColumns,
} from '../../src/sheet';
import { CONTEXT, columnsOf, onlyRow, rowsOf, viewOf } from './support';

const one = (headers: Readonly<Record<string, Cell>>): Row =>
  onlyRow(['Username', 'Course code', ...Object.keys(headers)], ['ann', 'C1', ...Object.values(headers)]);

function asked(headers: Readonly<Record<string, Cell>>) {
  const { asked: of } = one(headers);
  if (!of.ok) throw new Error(JSON.stringify(of.problems));
  return of;
}

const problems = (headers: Readonly<Record<string, Cell>>) => {
  const { asked: of } = one(headers);
  return of.ok ? [] : of.problems;
};

function recognised(headers: readonly string[], values: readonly Cell[], action?: Action) {
  const found = recogniseColumns(viewOf([headers, values]), null, action);
  if (!found.ok) throw new Error(found.problem.code);
  return found.columns;
}

test.each<readonly [string, Action | null]>([
  ['Update', 'update'],
  ['ENROLL', 'enroll'],
  ['enrol', 'enroll'],
  ['Enroll if missing', 'enroll-if-missing'],
  ['enroll_if_missing', 'enroll-if-missing'],
  ['Unenroll', 'unenroll'],
  ['un-enroll', 'unenroll'],
  ['Re-certify', 'recertify'],
  ['Record as recertification', 'recertify'],
  ['', null],
  ['Unenroll?', 'unenroll'],
  ['enroll all', null],
  ['2', null],
])('reads the action “%s” as what it says', (text, action) => {
  expect(readAction(text)).toBe(action);
});

test('a recertification needs its day, and takes no session', () => {
  expect(asked({ Action: 'Recertify', 'Completion date': '2026-03-14' })).toMatchObject({
    action: 'recertify',
    change: { status: 2, completedAt: '2026-03-14 12:00:00' },
  });
  expect(problems({ Action: 'Recertify', Status: 'Completed' })).toEqual([
    { code: 'recertify-without-date' },
  ]);
  expect(problems({ Action: 'Recertify', Status: 'In progress' })).toEqual([
    { code: 'recertify-without-date' },
  ]);
  expect(problems({ Action: 'Recertify', 'Completion date': '2026-03-14', 'Session ID': 5 })).toEqual([
    { code: 'recertify-with-session' },
  ]);
});

test('reads levels and sessions, and no other words', () => {
  expect(['Learner', 'student', 3, 'Tutor', 'instructor', '6', 'coach', 5].map(readLevel)).toEqual([
    3,
    3,
    3,
    4,
    6,
    6,
    null,
    null,
  ]);
  expect([12, ' A12 ', 'Morning'].map(readSession)).toEqual(['12', 'A12', 'Morning']);
  expect([true, { wall: '2026-03-14 00:00:00' }].map(readSession)).toEqual([null, null]);
});

test('ignores columns of job levels, times of day and to-dos, and lists them', () => {
  const { fields, unused } = recognised(
    ['Username', 'Course', 'Date', 'Level', 'Session', 'Action'],
    ['ann', 'C1', '2026-03-14', 'Senior', 'Morning', 'Call back'],
  );
  expect([fields.level, fields.session, fields.action]).toEqual([null, null, null]);
  expect(unused).toEqual([
    { header: 'Level', looks: 'level' },
    { header: 'Session', looks: 'session' },
    { header: 'Action', looks: 'action' },
  ]);
});

test('reads columns of Docebo’s own levels, session IDs and actions', () => {
  const { fields } = recognised(
    ['Username', 'Course', 'Date', 'Level', 'Session ID', 'Action'],
    ['ann', 'C1', '2026-03-14', 'Tutor', 12, 'Enroll'],
  );
  expect([fields.level?.header, fields.session?.header, fields.action?.header]).toEqual([
    'Level',
    'Session ID',
    'Action',
  ]);
});

test.each([
  ['Level', 3, 'level'],
  ['Session', 12, 'session'],
  ['Role', 'Instructor', 'level'],
  ['Grade', 7, 'score'],
  ['Grade', 'B+', 'score'],
])(
  'lists a column headed %s that holds %j, and does not take it without a choice',
  (header, value, looks) => {
    const { fields, unused } = recognised(
      ['Username', 'Course', 'Date', header],
      ['ann', 'C1', '2026-03-14', value],
    );
    expect(Object.values(fields).filter((field) => field !== null)).toHaveLength(3);
    expect(unused).toEqual([{ header, looks }]);
  },
);

test('keeps an Action column with unknown words, and reports the rows that have them', () => {
  const head = ['Username', 'Course', 'Date', 'Action'];
  for (const odd of [
    ['Unenroll', 'Unenrol please'],
    ['please remove', 'Unenrol please'],
    ['Enroll', 'Call back'],
  ]) {
    const view = viewOf([head, ...odd.map((action, n) => [`user${n}`, 'C1', '2026-03-14', action])]);
    const asked = rowsOf(view).map((row) => row.asked);
    expect(columnsOf(view).fields.action?.header).toBe('Action');
    expect(asked.at(-1)).toMatchObject({
      ok: false,
      problems: [{ code: 'action-unreadable', value: odd.at(-1) }],
    });
  }
});

test('ignores a Status column about jobs, but none with any other word', () => {
  const head = ['Username', 'Course', 'Date', 'Status'];
  const status = (...values: string[]) =>
    columnsOf(viewOf([head, ...values.map((value) => ['ann', 'C1', '2026-03-14', value])]));
  expect(status('Active', 'On leave').fields.status).toBeNull();
  expect(status('Active', 'On leave').unused).toEqual([{ header: 'Status', looks: 'status' }]);
  for (const values of [['Failed'], ['Active', 'Completed'], ['No show'], ['']])
    expect(status(...values).fields.status?.header).toBe('Status');
});

test('finds an additional field by its own number, and once', () => {
  const { extra } = recognised(
    ['Username', 'Course', 'Field 12', 'field_7', 'Field 7', 'Field', 'Field 0', 'My field 3'],
    ['ann', 'C1', 'x', 'y', 'z', '', '', ''],
  );
  expect(extra).toEqual([
    { field: 7, column: 3, known: null, dates: null },
    { field: 12, column: 2, known: null, dates: null },
  ]);
});

test('sets additional fields only for rows that fill them in', () => {
  expect(asked({ 'Field 7': 'Lyon', 'Field 9': '' }).change).toEqual({ ...NO_CHANGE, fields: [[7, 'Lyon']] });
  expect(asked({ 'Field 7': 42, Level: 'Tutor', 'Session ID': 5 }).change).toEqual({
    ...NO_CHANGE,
    level: 4,
    sessionId: 5,
    fields: [[7, '42']],
  });
  expect(asked({ 'Session code': 'FIRE-A' })).toMatchObject({ change: NO_CHANGE, session: 'FIRE-A' });
  expect(problems({ 'Field 7': '' })).toEqual([{ code: 'nothing-asked' }]);
});

test('rows that set another field, level, session or action are different', () => {
  const values = (headers: Readonly<Record<string, Cell>>) => asked({ ...headers }).values;
  const all = [
    values({ 'Field 7': 'a' }),
    values({ 'Field 7': 'b' }),
    values({ 'Field 8': 'a' }),
    values({ Level: 'Tutor' }),
    values({ 'Session ID': 4 }),
    values({ 'Session code': 'A4' }),
    values({ 'Session name': 'A5' }),
    values({ Action: 'Enroll' }),
    values({ Action: 'Enroll if missing' }),
    values({ Action: 'Unenroll' }),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a row that enrolls or unenrolls needs no other value', () => {
  expect(asked({ Action: 'Enroll' })).toMatchObject({ action: 'enroll', change: NO_CHANGE });
  expect(asked({ Action: 'Unenroll', 'Completion date': '2026-03-14' })).toMatchObject({
    action: 'unenroll',
    change: NO_CHANGE,
  });
  expect(problems({ Action: 'Update' })).toEqual([{ code: 'nothing-asked' }]);
});

test('reports an action, level or session that cannot be read', () => {
  expect(problems({ 'Rowcall action': 'Remove all', 'Completion date': '2026-03-14' })).toEqual([
    { code: 'action-unreadable', value: 'Remove all' },
  ]);
  expect(problems({ 'Enrollment level': 'Boss', 'Session ID': true })).toEqual([
    { code: 'level-unreadable', value: 'Boss' },
    { code: 'session-unreadable', value: 'TRUE' },
  ]);
});

test('an action that leaves a session does not unenroll, and asks for nothing but the session', () => {
  for (const text of ['Leave session', 'leave the session', 'Sitzung verlassen', 'Quitter la session']) {
    const row = one({
      'Rowcall action': text,
      'Session ID': 77,
      'Enrollment status': 'Completed',
      Attendance: 'Present',
    });
    expect(row.asked).toMatchObject({
      ok: true,
      action: 'leave-session',
      session: '77',
      change: { sessionId: 77, status: null, attendance: null },
    });
  }
  expect(problems({ 'Rowcall action': 'Leave session', 'Session ID': '' })).toEqual([
    { code: 'leave-session' },
  ]);
  // One that cannot be read is named, and nothing else.
  expect(problems({ 'Rowcall action': 'Leave session', 'Session ID': true })).toEqual([
    { code: 'session-unreadable', value: 'TRUE' },
  ]);
  const { fields } = recognised(['Username', 'Course', 'Action'], ['ann', 'C1', 'Leave session']);
  expect(fields.action?.header).toBe('Action');
});

test('the sheet’s action applies to rows without one of their own', () => {
  const view = viewOf([
    ['Username', 'Course', 'Action'],
    ['ann', 'C1', ''],
    ['ben', 'C1', 'Update'],
  ]);
  const columns = recogniseColumns(view, null, 'unenroll');
  if (!columns.ok) throw new Error(columns.problem.code);
  const [ann, ben] = readRows(view, columns.columns, { ...CONTEXT, action: 'unenroll' });
  expect(ann?.asked).toMatchObject({ ok: true, action: 'unenroll' });
  expect(ben?.asked).toMatchObject({ ok: false, problems: [{ code: 'nothing-asked' }] });
});

test('another action for the sheet changes the key of each row', () => {
  const view = viewOf([
    ['Username', 'Course', 'Date'],
    ['ann', 'C1', '2026-03-14'],
  ]);
  const columns = recogniseColumns(view, null);
  if (!columns.ok) throw new Error(columns.problem.code);
  const keys = (['update', 'enroll', 'enroll-if-missing', 'unenroll', 'recertify'] as const).map(
    (action) => readRows(view, columns.columns, { ...CONTEXT, action })[0]?.key,
  );
  expect(new Set(keys).size).toBe(5);
});

test('a sheet with only people and courses can enroll', () => {
  expect(recognised(['Username', 'Course'], ['ann', 'C1']).missing).toEqual(['completedAt']);
  expect(recognised(['Username', 'Course'], ['ann', 'C1'], 'enroll').missing).toEqual([]);
  expect(recognised(['Username', 'Course', 'Field 7'], ['ann', 'C1', 'x']).missing).toEqual([]);
});

describe('a row that undoes a run', () => {
  const GUARD = 'Only if Docebo holds';

  test('keeps a midnight, and a date in the future', () => {
    const { change, dayOnly } = asked({
      'Completion date': '2026-03-14 00:00:00',
      'Active until': '2031-01-01 00:00:00',
      [GUARD]: 'Completed on 2026-03-20',
    });
    expect(change).toMatchObject({
      completedAt: '2026-03-14 00:00:00',
      activeUntil: '2031-01-01 00:00:00',
    });
    expect(dayOnly.size).toBe(0);
  });

  test('refuses a completion in the future that somebody typed, and keeps one that is there', () => {
    const at = (date: Cell, held = 'Completed on 2026-03-20') =>
      problems({ 'Completion date': date, [GUARD]: held }).map(({ code }) => code);
    expect(at({ wall: '2031-01-01 00:00:00' })).toEqual(['date-in-future']);
    expect(at('2031-01-01')).toEqual(['date-in-future']);
    expect(at('2031-01-01 08:00:00')).toEqual([]);
    expect(at({ wall: '2031-01-01 08:00:00' }, 'Completed on 2031-01-01 08:00:00')).toEqual([]);
  });

  test('is sent only if Docebo holds what the precondition says', () => {
    expect(asked({ Status: 'Enrolled', [GUARD]: 'Completed on 2026-03-20' }).precondition).toEqual({
      status: 2,
      completedAt: '2026-03-20',
    });
    expect(asked({ Action: 'Enroll', [GUARD]: 'Not enrolled' }).precondition).toBeNull();
    expect('precondition' in asked({ Status: 'Enrolled', [GUARD]: '' })).toBe(false);
    expect(problems({ Status: 'Enrolled', [GUARD]: 'whatever' })).toEqual([
      { code: 'precondition-unreadable', value: 'whatever' },
    ]);
  });
});
