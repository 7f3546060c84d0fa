// What a row asks for: a value misread here is written into a record.

import fc from 'fast-check';
import type { Change } from '../../../src/contract';
import { NO_CHANGE } from '../../../src/enrollment';
import { type Asked, type Cell, changeText, readScore, readStatus } from '../../../src/sheet';
import { onlyRow, rowsOf, TODAY, viewOf } from '../support';

const EMPTY: Change = {
  ...NO_CHANGE,
};

const HEADERS = {
  status: 'Status',
  score: 'Score',
  date: 'Completion date',
  enrolled: 'Enrollment date',
  from: 'Active from',
  until: 'Active until',
} as const;

function asked(
  cells: Partial<Record<keyof typeof HEADERS, Cell>>,
  user: Cell = 'ann',
  course: Cell = 'C1',
): Asked {
  const names = (['status', 'score', 'date', 'enrolled', 'from', 'until'] as const).filter(
    (name) => name in cells,
  );
  return onlyRow(
    ['Username', 'Course', ...names.map((name) => HEADERS[name])],
    [user, course, ...names.map((name) => cells[name] ?? '')],
  ).asked;
}

const problems = (cells: Parameters<typeof asked>[0], user?: Cell, course?: Cell) => {
  const result = asked(cells, user, course);
  return result.ok ? [] : result.problems;
};

const change = (cells: Parameters<typeof asked>[0]): Change => {
  const result = asked(cells);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.change;
};

describe('status', () => {
  const table: readonly (readonly [Cell, number | null])[] = [
    ['Completed', 2],
    ['complete', 2],
    [' DONE ', 2],
    [2, 2],
    ['2', 2],
    ['In progress', 1],
    ['in_progress', 1],
    ['IN-PROGRESS', 1],
    ['Started', 1],
    [1, 1],
    ['Enrolled', 0],
    ['subscribed', 0],
    ['Not started', 0],
    [0, 0],
    ['Suspended', 3],
    [3, 3],
    ['Waiting list', -2],
    ['waiting', -2],
    [-2, -2],
    ['-2', -2],
    ['To confirm', -1],
    ['to_confirm', -1],
    ['-1', -1],
    ['Overbooked', 4],
    [4, 4],
    [5, null],
    [1.5, null],
    ['-3', null],
    ['Passed', 2],
    ['Failed', null],
    ['Exempt', null],
    ['Withdrawn', null],
    ['not-applicable', null],
    ['Overdue', null],
    ['Not completed', null],
    ['Incomplete', null],
    ['Yes', null],
    ['100%', null],
    ['✓', null],
    ['Active', null],
    [true, null],
    [{ wall: '2026-03-14 00:00:00' }, null],
  ];
  test.each(table)('reads %j as %j', (cell, status) => {
    expect(readStatus(cell)).toBe(status);
  });

  test('reports one that cannot be read', () => {
    expect(problems({ status: 'Failed' })).toEqual([{ code: 'status-unreadable', value: 'Failed' }]);
  });
});

describe('score', () => {
  const table: readonly (readonly [Cell, number | null])[] = [
    [0, 0],
    [85, 85],
    ['85', 85],
    ['85.0', 85],
    ['85,00', 85],
    [100, 100],
    [2_147_483_647, 2_147_483_647],
    [2_147_483_648, null],
    [87.5, 87.5],
    ['87.5', 87.5],
    ['87,25', 87.25],
    [0.1 + 0.2, 0.3],
    [66.6666667, null],
    ['66.667', null],
    [-1, null],
    ['-1', null],
    ['85%', 85],
    ['85,5 %', 85.5],
    ['100%', 100],
    ['%', null],
    [{ wall: '2026-03-14 00:00:00' }, null],
    [0.85, 0.85],
    ['1,000', null],
    ['1.000', null],
    ['85/100', null],
    ['A', null],
    [true, null],
    [1e21, null],
  ];
  test.each(table)('reads %j as %j', (cell, score) => {
    expect(readScore(cell)).toBe(score);
  });

  test('reports one that cannot be read', () => {
    expect(problems({ score: '85/100', date: '2026-03-14' })).toEqual([
      { code: 'score-unreadable', value: '85/100' },
    ]);
  });
});

describe('status and completion date together', () => {
  test('a date means Completed without a status column and with a blank status', () => {
    const completed = { ...EMPTY, status: 2, completedAt: '2026-03-14 12:00:00' };
    expect(change({ date: '2026-03-14' })).toEqual(completed);
    expect(change({ date: '2026-03-14', status: '' })).toEqual(completed);
    expect(change({ date: '2026-03-14', status: 'Completed' })).toEqual(completed);
  });

  test('Completed without a date leaves the date to Docebo', () => {
    expect(change({ date: '', status: 'Completed' })).toEqual({ ...EMPTY, status: 2 });
    expect(change({ status: 'Completed' })).toEqual({ ...EMPTY, status: 2 });
  });

  test('refuses a date with another status, and names both as typed', () => {
    expect(problems({ date: '14/03/2026', status: 'in progress' })).toEqual([
      { code: 'date-without-completed', status: 'in progress', date: '14/03/2026' },
    ]);
  });

  test('reports only the status if it cannot be read', () => {
    expect(problems({ date: '14/03/2026', status: '?' })).toEqual([
      { code: 'status-unreadable', value: '?' },
    ]);
  });

  test('accepts other statuses without a date', () => {
    expect(change({ date: '', status: 'Suspended' })).toEqual({ ...EMPTY, status: 3 });
  });
});

describe('dates', () => {
  test('accepts a completion today, at any time, but not tomorrow', () => {
    expect(change({ date: `${TODAY} 23:59:59` }).completedAt).toBe(`${TODAY} 23:59:59`);
    expect(problems({ date: '1 July 2026' })).toEqual([
      { code: 'date-in-future', value: '1 July 2026', today: TODAY },
    ]);
  });

  test('accepts other dates in the future', () => {
    expect(change({ enrolled: '2030-01-01', from: '2030-01-01', until: '2031-12-31' })).toEqual({
      ...EMPTY,
      enrolledAt: '2030-01-01 12:00:00',
      activeFrom: '2030-01-01 12:00:00',
      activeUntil: '2031-12-31 12:00:00',
    });
  });

  test('refuses an end before its beginning', () => {
    expect(problems({ from: '2026-05-02', until: '2026-05-01' })).toEqual([
      { code: 'dates-reversed', from: '2026-05-02', until: '2026-05-01' },
    ]);
    expect(problems({ from: '2026-05-01', until: '2026-05-01' })).toEqual([]);
  });

  test('lets a validity begin and end at one moment', () => {
    const at = { from: '2026-07-01 09:00', until: '2026-07-01 09:00' };
    expect(change(at)).toMatchObject({
      activeFrom: '2026-07-01 09:00:00',
      activeUntil: '2026-07-01 09:00:00',
    });
    expect(problems({ ...at, until: '2026-07-01 08:59' })).toMatchObject([{ code: 'dates-reversed' }]);
    expect(problems({ from: '2026-07-01' })).toEqual([]);
    expect(problems({ until: '2026-07-01' })).toEqual([]);
  });

  test('keeps a moment to the second as it is typed only if Docebo has to hold certain values', () => {
    const of = (guard: string) =>
      onlyRow(
        ['Username', 'Course', 'Completion date', 'Only if Docebo holds'],
        ['ann', 'C1', '2026-07-01 00:00:00', guard],
      ).asked;
    expect(of('Completed on 2026-03-20')).toMatchObject({
      ok: true,
      change: { completedAt: '2026-07-01 00:00:00' },
    });
    expect(of('')).toMatchObject({ ok: false, problems: [{ code: 'date-in-future' }] });
  });

  test('names the field of each problem', () => {
    expect(problems({ date: '31/02/2026', enrolled: 'x', until: '13/13/2026' })).toEqual([
      { code: 'date-impossible', field: 'completedAt', value: '31/02/2026' },
      { code: 'no-date', field: 'enrolledAt', value: 'x', why: 'answer' },
      { code: 'date-impossible', field: 'activeUntil', value: '13/13/2026' },
    ]);
  });

  test('names the dates without a time', () => {
    const result = asked({
      date: '2026-03-14',
      enrolled: '2026-03-01 08:00',
      from: { wall: '2026-03-01 00:00:00' },
    });
    if (!result.ok) throw new Error('Not understood.');
    expect([...result.dayOnly].sort()).toEqual(['activeFrom', 'completedAt']);
  });
});

describe('too little to send', () => {
  test('refuses a row with only a user and a course', () => {
    expect(problems({ date: '', status: '' })).toEqual([{ code: 'nothing-asked' }]);
  });

  test('reports a missing user or course along with what else is wrong', () => {
    expect(problems({ date: 'x' }, '', ' ')).toEqual([
      { code: 'user-missing' },
      { code: 'course-missing' },
      { code: 'no-date', field: 'completedAt', value: 'x', why: 'answer' },
    ]);
    expect(problems({ date: '' }, 'ann', '')).toEqual([{ code: 'course-missing' }]);
  });
});

test('the text of a change is different for every field', () => {
  const changes: Change[] = [
    EMPTY,
    { ...EMPTY, status: 2 },
    { ...EMPTY, status: 0 },
    { ...EMPTY, score: 2 },
    { ...EMPTY, score: 0 },
    { ...EMPTY, completedAt: '2026-03-14 12:00:00' },
    { ...EMPTY, enrolledAt: '2026-03-14 12:00:00' },
    { ...EMPTY, activeFrom: '2026-03-14 12:00:00' },
    { ...EMPTY, activeUntil: '2026-03-14 12:00:00' },
  ];
  expect(new Set(changes.map(changeText)).size).toBe(changes.length);
  expect(changeText({ ...EMPTY, status: 2 })).toBe(changeText({ ...EMPTY, status: 2 }));
});

test('two changes have one text only if they are the same, whatever signs their texts have', () => {
  const text = fc
    .array(fc.constantFrom('a', '|', '\\', '1', '2', ' '), { minLength: 1, maxLength: 5 })
    .map((letters) => letters.join(''));
  const fields = fc
    .tuple(fc.option(text, { nil: null }), fc.option(text, { nil: null }))
    .map((values) =>
      values.flatMap((value, n): [number, string][] => (value === null ? [] : [[n + 1, value]])),
    )
    .map((given) => (given.length > 0 ? given : null));
  const attendance = fc.option(
    text.map((evaluationText) => ({
      present: null,
      passed: null,
      evaluationScore: null,
      evaluationDate: null,
      evaluationText,
    })),
    { nil: null },
  );
  const change = fc.record({ fields, attendance }).map((some): Change => ({ ...EMPTY, ...some }));
  const one: Change = { ...EMPTY, fields: [[1, 'a|2|b']] };
  const two: Change = {
    ...EMPTY,
    fields: [
      [1, 'a'],
      [2, 'b'],
    ],
  };
  fc.assert(
    fc.property(change, change, (a, b) => {
      expect(changeText(a) === changeText(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { examples: [[one, two]] },
  );
});

test.each([
  ['additional fields', ['Field 1', 'Field 2'], ['a|2|b', ''], ['a', 'b']],
  ['a field beside another action', ['Action', 'Field 1'], ['', 'a|recertify'], ['recertify', 'a']],
  ['lines of a field', ['Field 1', 'Field 2'], ['a\n2 b', 'c'], ['a', 'b\n2 c']],
] as const)(
  'rows that ask for different things are never taken for the same: %s',
  (_, headers, one, other) => {
    const rows = rowsOf(
      viewOf([
        ['Username', 'Course', 'Completion date', ...headers],
        ['ann', 'C1', '2026-03-14', ...one],
        ['ann', 'C1', '2026-03-14', ...other],
      ]),
    );
    const asks = rows.map(({ asked: each }) => (each.ok ? [each.action, each.change.fields] : each.problems));
    expect(asks[0]).not.toEqual(asks[1]);
    expect(rows[0]?.key).not.toBe(rows[1]?.key);
    const values = rows.map(({ asked: each }) => (each.ok ? each.values : ''));
    expect(values[0]).not.toBe(values[1]);
  },
);

test('keeps the text of a change, which the fingerprints of receipts are made of', () => {
  expect(changeText(EMPTY)).toBe('|||||||');
  expect(
    changeText({
      ...EMPTY,
      status: 2,
      completedAt: '2026-03-14 12:00:00',
      score: 87.5,
      activeUntil: '2099-12-31 12:00:00',
      level: 6,
      sessionId: 7,
      fields: [[3, 'a|b']],
    }),
  ).toBe('2|2026-03-14 12:00:00|87.5|||2099-12-31 12:00:00|6|7|3|a\\|b');
});
