// Why rows need a person: recognised from the sheet, grouped, and found one by one.
import { findReason, groupsOf, reasonMark, reasonOf } from '../../src/check/reasons';
import { readMark } from '../../src/log/mark';
import { type Columns, type Row, recogniseColumns } from '../../src/sheet';
import { ENGLISH } from '../../src/texts';
import { isReasonCode } from '../../src/words/reasons';
import { row } from '../support/builders';

function columnsOf(headers: readonly string[]): Columns {
  const cells = [headers, headers.map((_, index) => (index === 2 ? '2026-03-14' : 'x'))];
  const found = recogniseColumns({ name: 'S', cells, locale: 'en_GB', today: '2026-04-01' }, null);
  if (!found.ok) throw new Error(found.problem.code);
  return found.columns;
}

const COLUMNS = columnsOf(['Username', 'Course code', 'Completion date']);

const marked = (mark: string): Row => {
  const made = row(1, 2, { state: 'Invalid' });
  return { ...made, receipt: made.receipt && { ...made.receipt, mark } };
};

test('what the sheet shows comes first, with the column of the wrong cell', () => {
  const made: Row = {
    ...row(1, 2, { state: 'Invalid' }),
    asked: { ok: false, problems: [{ code: 'date-impossible', field: 'completedAt', value: '31 Feb' }] },
  };
  expect(reasonOf(made, COLUMNS)).toEqual({ code: 'date-impossible', column: 2 });
});

test('what only Docebo could tell is known again from the receipt', () => {
  const unknown = reasonMark({ code: 'user-unknown', value: 'x', figures: false, near: [] });
  expect(reasonOf(marked(unknown), COLUMNS)).toEqual({ code: 'user-unknown', column: 0 });
  const differ = reasonMark({ code: 'names-differ', field: 'course', values: ['a', 'b'], ids: [1, 2] });
  expect(reasonOf(marked(differ), COLUMNS)).toEqual({ code: 'names-differ', column: 1 });
  expect(readMark(unknown)).toEqual(readMark(''));
});

test('a receipt without a reason, or with one that nobody knows, leads to rows that cannot be sent', () => {
  for (const mark of ['', 'w_no-such-code', 'w_constructor', 'm1_abcd1234'])
    expect(reasonOf(marked(mark), COLUMNS)).toEqual({ code: 'other', column: null });
  expect(isReasonCode('toString')).toBe(false);
});

test('counts rows by reason, the most frequent first', () => {
  const rows = [
    row(1, 2, { state: 'Not enrolled' }),
    marked('w_user-unknown'),
    marked('w_user-unknown'),
    row(1, 3, { state: 'Ready' }),
    row(1, 4, { state: 'Updated' }),
    row(1, 5, { state: 'Failed' }),
  ];
  expect(groupsOf(rows, COLUMNS)).toEqual([
    { code: 'user-unknown', rows: 2, label: '2 users not found', action: null },
    { code: 'not-enrolled', rows: 1, label: '1 not enrolled', action: 'enroll' },
    { code: 'failed', rows: 1, label: '1 refused by Docebo', action: 'retry' },
  ]);
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
