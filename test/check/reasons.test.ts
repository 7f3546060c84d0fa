// Why rows need a person: recognised from the sheet, grouped, and found one by one.
import { findReason, groupsOf, problemRow, reasonFor, reasonOf, rowsHolding } from '../../src/check/reasons';
import type { RowProblem, RowStatus } from '../../src/contract';
import {
  type Columns,
  type Delivery,
  type Row,
  readDelivery,
  recogniseColumns,
  writeDelivery,
} from '../../src/sheet';
import { withKeptRow } from '../../src/sheet/columns/kept-row';
import { ENGLISH } from '../../src/texts';
import { isReasonCode } from '../../src/words/rows/reasons';
import { rowSentence } from '../../src/words/rows/row-problems';
import { completed, row } from '../support/builders';

/** A value below each header that says by its values what it is. */
const SAMPLES: Readonly<Record<string, string>> = {
  'Completion date': '2026-03-14',
  Score: '90',
  Action: 'Update',
  Level: 'tutor',
};

function columnsOf(headers: readonly string[]): Columns {
  const cells = [headers, headers.map((header) => SAMPLES[header] ?? 'x')];
  const found = recogniseColumns({ name: 'S', cells, locale: 'en_GB', today: '2026-04-01' }, null);
  if (!found.ok) throw new Error(found.problem.code);
  return found.columns;
}

const COLUMNS = columnsOf(['Username', 'Course code', 'Completion date']);

const marked = (delivery: Delivery): Row => {
  const made = row(1, 2, { state: 'Invalid' });
  return { ...made, receipt: made.receipt && { ...made.receipt, delivery } };
};

test('what the sheet shows comes first, with the column of the wrong cell', () => {
  const made: Row = {
    ...row(1, 2, { state: 'Invalid' }),
    asked: { ok: false, problems: [{ code: 'date-impossible', field: 'completedAt', value: '31 Feb' }] },
  };
  expect(reasonOf(made, COLUMNS)).toEqual({ code: 'date-impossible', column: 2 });
});

test('recognises from the receipt what only Docebo could report', () => {
  const unknown = reasonFor({ code: 'user-unknown', value: 'x', figures: false, near: [] });
  expect(reasonOf(marked(unknown), COLUMNS)).toEqual({ code: 'user-unknown', column: 0 });
  const differ = reasonFor({ code: 'names-differ', field: 'course', values: ['a', 'b'], ids: [1, 2] });
  expect(reasonOf(marked(differ), COLUMNS)).toEqual({ code: 'names-differ', column: 1 });
  expect(readDelivery(writeDelivery(differ))).toEqual(differ);
});

test('a receipt without a reason, or with one that nobody knows, leads to rows that cannot be sent', () => {
  for (const text of ['', 'w_no-such-code', 'w_constructor', 'm1_abcd1234'])
    expect(reasonOf(marked(readDelivery(text)), COLUMNS)).toEqual({ code: 'other', column: null });
  expect(isReasonCode('toString')).toBe(false);
});

test('counts rows by reason, the most frequent first', () => {
  const rows = [
    row(1, 2, { state: 'Not enrolled' }),
    marked(readDelivery('w_user-unknown')),
    marked(readDelivery('w_user-unknown')),
    row(1, 3, { state: 'Ready' }),
    row(1, 4, { state: 'Updated' }),
    row(1, 5, { state: 'Failed' }),
  ];
  expect(groupsOf(rows, COLUMNS).map(({ mark: _, ...group }) => group)).toEqual([
    { code: 'user-unknown', rows: 2, label: '2 users not found', action: null },
    { code: 'not-enrolled', rows: 1, label: '1 not enrolled', action: 'enroll' },
    { code: 'failed', rows: 1, label: '1 refused by Docebo', action: 'retry' },
  ]);
});

test('the mark of a group stays while its rows do, and changes with each check of any of them', () => {
  const missing = (index: number, job: string): Row => {
    const made = row(1, index, { state: 'Not enrolled' });
    return { ...made, receipt: made.receipt && { ...made.receipt, job } };
  };
  const markOf = (...rows: readonly Row[]) => groupsOf(rows, COLUMNS)[0]?.mark;
  const mark = markOf(missing(2, 'first000'), missing(3, 'first000'));
  expect(markOf(row(9, 9), missing(7, 'first000'), missing(3, 'first000'))).toBe(mark);
  expect(markOf(missing(2, 'first000'))).not.toBe(mark);
  expect(markOf(missing(2, 'first000'), missing(3, 'second00'))).not.toBe(mark);
  expect(markOf(missing(3, 'second00'), missing(2, 'first000'))).toBe(
    markOf(missing(2, 'first000'), missing(3, 'second00')),
  );
  const failed = groupsOf([{ ...missing(2, 'first000'), state: 'Failed' }], COLUMNS)[0]?.mark;
  expect(failed).not.toBe(markOf(missing(2, 'first000')));
});

test('goes through the rows of a reason in both directions, around the ends', () => {
  const rows = [5, 9, 12].map((index) => ({ ...row(1, index, { state: 'Duplicate' }), index }));
  const found = (from: number, move: 'here' | 'next' | 'previous') =>
    findReason([...rows, row(9, 9)], COLUMNS, { code: 'duplicate', row: from, move })?.at.index;
  expect([found(0, 'here'), found(10, 'here'), found(11, 'here')]).toEqual([5, 9, 12]);
  expect([found(6, 'next'), found(13, 'next')]).toEqual([9, 5]);
  expect([found(13, 'previous'), found(6, 'previous')]).toEqual([9, 12]);
  expect(findReason([], COLUMNS, { code: 'duplicate', row: 0, move: 'next' })).toBeNull();
});

test('every problem of a row has a label for its group', () => {
  const codes = Object.keys(ENGLISH).flatMap((name) => /^row\.([a-z-]+)/.exec(name)?.[1] ?? []);
  expect([...new Set(codes)].filter((code) => !isReasonCode(code))).toEqual([]);
});

const WIDE = columnsOf([
  'Username',
  'Course code',
  'Completion date',
  'Status',
  'Score',
  'Action',
  'Level',
  'Active from',
  'Remarks',
]);

const typed = (problem: RowProblem): Row => ({
  ...row(1, 2, { state: 'Invalid' }),
  asked: { ok: false, problems: [problem] },
});

test.each<readonly [RowProblem, number | null]>([
  [{ code: 'user-missing' }, 0],
  [{ code: 'course-missing' }, 1],
  [{ code: 'nothing-asked' }, 2],
  [{ code: 'date-in-future', value: '', today: '' }, 2],
  [{ code: 'status-unreadable', value: 'x' }, 3],
  [{ code: 'score-unreadable', value: 'x' }, 4],
  [{ code: 'cannot-clear', field: 'score', value: 'none' }, 4],
  [{ code: 'action-unreadable', value: 'x' }, 5],
  [{ code: 'level-unreadable', value: 'x' }, 6],
  [{ code: 'dates-reversed', from: '', until: '' }, 7],
  [{ code: 'date-impossible', field: 'activeFrom', value: 'x' }, 7],
  // Whatever its signs and letters, a header is found by its name.
  [{ code: 'says-not-done', header: 'REMARKS:', value: '' }, 8],
  [{ code: 'question-open', question: 'q', header: 'Remarks', value: 'x' }, 8],
  [{ code: 'question-open', question: 'q', header: 'No such header', value: 'x' }, null],
  // No column of the sheet.
  [{ code: 'session-unreadable', value: 'x' }, null],
  [{ code: 'field-unfit', id: 7, title: 'T', value: 'x', why: 'option', options: [] }, null],
  [{ code: 'entry-unreadable', what: 'user', field: 'status', value: null }, null],
  [{ code: 'entry-twice' }, null],
])('%j is in column %p', (problem, column) => {
  expect(reasonOf(typed(problem), WIDE)).toEqual({ code: problem.code, column });
});

test('an additional field that cannot be sent is in its own column', () => {
  const header = WIDE.headers[8];
  if (!header) throw new Error('no header');
  const extra = [
    { ...header, field: 5 },
    { ...header, column: 9, field: 7 },
  ];
  const problem: RowProblem = {
    code: 'field-unfit',
    id: 7,
    title: 'T',
    value: 'x',
    why: 'type',
    options: [],
  };
  const columns = { ...WIDE, extra } as unknown as Columns;
  expect(reasonOf(typed(problem), columns)?.column).toBe(9);
});

test('a problem about an entry of Docebo names no column by the field of the entry', () => {
  const reason = reasonFor({ code: 'entry-unreadable', what: 'user', field: 'status', value: null });
  expect(writeDelivery(reason)).toBe('w_entry-unreadable');
  expect(reasonOf(marked(reason), WIDE)).toEqual({ code: 'entry-unreadable', column: null });
});

test('a field that the sheet has no column for is in none', () => {
  expect(reasonOf(marked(readDelivery('w_names-differ_level')), COLUMNS)).toEqual({
    code: 'names-differ',
    column: null,
  });
  expect(reasonOf(marked(readDelivery('w_names-differ_toString')), COLUMNS)).toEqual({
    code: 'names-differ',
    column: null,
  });
});

test.each<readonly [RowStatus | 'pending', ReturnType<typeof reasonOf>]>([
  ['Not enrolled', { code: 'not-enrolled', column: 0 }],
  ['Duplicate', { code: 'duplicate', column: 0 }],
  ['Failed', { code: 'failed', column: null }],
  ['Unknown', { code: 'unknown', column: null }],
  ['Differs', { code: 'differs', column: null }],
  ['pending', null],
  ['Ready', null],
  ['No change', null],
  ['Sending', null],
  ['Updated', null],
  ['Verified', null],
])('a row that is %s: %j', (state, reason) => {
  expect(reasonOf(row(1, 2, { state }), WIDE)).toEqual(reason);
});

test('rows with a question or a lost answer can be helped as a group', () => {
  const question: RowProblem = { code: 'question-open', question: 'q', header: 'Remarks', value: 'x' };
  const rows = [typed(question), row(1, 3, { state: 'Unknown' }), row(1, 4, { state: 'Duplicate' })];
  expect(groupsOf(rows, WIDE).map(({ code, rows: count, action }) => [code, count, action])).toEqual([
    ['question-open', 1, 'answer'],
    ['unknown', 1, 'settle'],
    ['duplicate', 1, 'keep-newest'],
  ]);
});

describe('duplicate rows can be helped as a group', () => {
  const KEEPING: Columns = { ...COLUMNS, keptRow: 'newest' };
  const dated = (day: string, state: RowStatus): Row => {
    const made = row(1, 2, { state, change: completed(day) });
    return { ...made, asked: withKeptRow(made.asked, 'newest') };
  };
  const actionOf = (rows: readonly Row[], columns: Columns) =>
    groupsOf(rows, columns).find(({ code }) => code === 'duplicate')?.action;

  test('by keeping the newest, if there is a date that shows it', () => {
    const rows = [row(1, 2, { state: 'Duplicate' })];
    expect(actionOf(rows, COLUMNS)).toBe('keep-newest');
    expect(actionOf(rows, columnsOf(['Username', 'Course code', 'Score']))).toBeNull();
  });

  test('by another check, if the choice that is made decides between them', () => {
    const rows = [dated('2026-03-14', 'Ready'), dated('2026-03-15', 'Duplicate')];
    expect(actionOf(rows, KEEPING)).toBe('check');
  });

  test('not if the choice does not decide', () => {
    const one = dated('2026-03-14', 'Duplicate');
    const made = row(1, 2, { state: 'Duplicate', change: { ...completed('2026-03-14'), score: 90 } });
    const other = { ...made, asked: withKeptRow(made.asked, 'newest') };
    expect(actionOf([one, other], KEEPING)).toBeNull();
  });
});

describe('a row of a group', () => {
  const [first, second] = [5, 9].map((index) => ({
    ...typed({ code: 'status-unreadable', value: 'dunno' }),
    index,
    key: `k${index}`,
    details: 'Not a status.',
  })) as [Row, Row];
  const cells = Array.from({ length: 10 }, (_, n) => ['grace', 'SAFE-1', '', n === 9 ? 'dunno' : '']);
  const view = { name: 'S', cells, locale: 'en_GB', today: '2026-04-01' };
  const ask = { code: 'status-unreadable', row: 6, move: 'next' } as const;

  test('is shown with its place in the group, and with the cell that is wrong', () => {
    const found = findReason([first, second], WIDE, ask);
    if (!found) throw new Error('not found');
    expect(problemRow(found, 'status-unreadable', view, WIDE, [first, second])).toEqual({
      code: 'status-unreadable',
      row: 10,
      place: 2,
      rows: 2,
      user: second.user.text,
      course: second.course.text,
      details: 'Not a status.',
      key: 'k9',
      cell: { header: WIDE.headers[3]?.id, value: 'dunno', typed: true, near: [], same: 1 },
    });
  });

  test('names the sessions that can be taken for one that was not found', () => {
    const columns = columnsOf(['Username', 'Course code', 'Session name', 'Status']);
    const made = row(1, 2, { state: 'Invalid' });
    if (!made.asked.ok) throw new Error('not a row to act on');
    const problem = {
      code: 'session-unknown',
      value: 'Mornng',
      sessions: [],
      near: ['Morning', 'Morning 2'],
    } as const;
    const unfound: Row = {
      ...made,
      asked: { ...made.asked, session: 'Mornng' },
      details: rowSentence(problem),
      receipt: made.receipt && { ...made.receipt, delivery: reasonFor(problem) },
    };
    const found = findReason([unfound], columns, { code: 'session-unknown', row: 1, move: 'here' });
    if (!found) throw new Error('not found');
    const shown = problemRow(found, 'session-unknown', view, columns, [unfound]);
    expect([shown.cell?.near, columns.fields.session?.column]).toEqual([['Morning', 'Morning 2'], 2]);
  });

  test('“here” is the row itself, and “next” the one after it', () => {
    const place = (row: number, move: 'here' | 'next' | 'previous') =>
      findReason([first, second], WIDE, { code: 'status-unreadable', row, move })?.place;
    expect([place(6, 'here'), place(6, 'next'), place(10, 'next')]).toEqual([1, 2, 1]);
    expect([place(10, 'previous'), place(6, 'previous'), place(11, 'here')]).toEqual([1, 2, 1]);
  });

  test('cannot be helped by typing if the cell was read as something else', () => {
    const found = findReason([first], WIDE, { ...ask, move: 'here' });
    if (!found) throw new Error('not found');
    expect(problemRow(found, 'name-is-date', view, WIDE, [first]).cell?.typed).toBe(false);
    expect(problemRow({ ...found, column: null }, 'failed', view, WIDE, [first]).cell).toBeNull();
    expect(problemRow({ ...found, column: 77 }, 'failed', view, WIDE, [first]).cell).toBeNull();
  });
});

test('a name can be taken for all rows with the same text and problem, and for no others', () => {
  const unknown = reasonFor({ code: 'user-unknown', value: 'x', figures: false, near: [] });
  const course = reasonFor({ code: 'course-unknown', value: 'x', figures: false, near: [] });
  const cells = [
    ['Username', 'Course code', 'Completion date'],
    ['ann', 'C1', ''],
    [' ann ', 'C1', ''],
    ['ben', 'ann', ''],
    ['ann', 'ann', ''],
  ];
  const at = (index: number, delivery: Delivery): Row => ({ ...marked(delivery), index });
  const rows = [at(1, unknown), at(2, unknown), at(3, unknown), at(4, course)];
  const view = { name: 'S', cells, locale: 'en_GB', today: '2026-04-01' };
  const holding = (code: 'user-unknown' | 'course-unknown', column: number) =>
    rowsHolding(rows, COLUMNS, view, { code, column, text: 'ann' }).map(({ index }) => index);
  expect([holding('user-unknown', 0), holding('course-unknown', 1), holding('user-unknown', 1)]).toEqual([
    [1, 2],
    [4],
    [],
  ]);
});
