// The columns in which Rowcall shows what Docebo holds: found as a block, and never taken for what a row
// asks.
import { HELD_HEADERS, heldBeside, heldColumns, recogniseColumns, rowsAsBlocks } from '../../../src/sheet';

const MINE = ['User', 'Course', 'Completed on'];
const HEADERS = [...MINE, ...HELD_HEADERS];

const viewOf = (headers: readonly string[]) => ({
  name: 'Sheet1',
  cells: [headers, headers.map((header) => (header === 'Completed on' ? '2026-03-14' : 'x'))],
  locale: 'en_US',
  today: '2026-09-01',
});

const fieldsIn = (headers: readonly string[]) => {
  const found = recogniseColumns(viewOf(headers), null);
  if (!found.ok) return found.problem.code;
  const { fields } = found.columns;
  return Object.entries(fields).flatMap(([field, header]) => (header ? [`${field} ${header.column}`] : []));
};

test('the columns are found wherever they are, and only side by side in their order', () => {
  expect(heldColumns(HEADERS)).toBe(3);
  expect(heldColumns(['', ...HELD_HEADERS, 'Notes'])).toBe(1);
  expect(heldColumns(HEADERS.slice(0, -1))).toBeNull();
  expect(heldColumns([...MINE, ...[...HELD_HEADERS].reverse()])).toBeNull();
});

test('they ask for nothing, while a status column of the person’s own with the same header does', () => {
  expect(fieldsIn(HEADERS)).toEqual(['user 0', 'course 1', 'completedAt 2']);
  expect(fieldsIn(['User', 'Course', 'Docebo status', ...HELD_HEADERS])).toEqual([
    'user 0',
    'course 1',
    'status 2',
  ]);
});

test('torn apart they are refused, so that none of them is taken for what is asked', () => {
  expect(fieldsIn([...MINE, 'Docebo status', 'Read from Docebo'])).toBe('columns-not-adjacent');
  expect(fieldsIn([...MINE, 'Docebo status', 'New', ...HELD_HEADERS.slice(1)])).toBe('columns-not-adjacent');
});

test('an edit of a user or a course concerns them, and an edit of a date does not', () => {
  const used = { headerRow: 0, names: ['completed on', 'course', 'user'], naming: ['course', 'user'] };
  const edit = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
  expect(heldBeside(edit(4, 1, 2), used, HEADERS)).toEqual({ row: 4, column: 3, rows: 2, columns: 4 });
  // A paste over several columns concerns them if one of these names somebody.
  expect(heldBeside({ ...edit(4, 1), columns: 2 }, used, HEADERS)).toMatchObject({ row: 4, rows: 1 });
  expect(heldBeside(edit(4, 2), used, HEADERS)).toBeNull();
  expect(heldBeside(edit(0, 1), used, HEADERS)).toBeNull();
  expect(heldBeside(edit(4, 1), used, MINE)).toBeNull();
});

test('cells of rows become runs of rows, from the top', () => {
  const rows = new Map([
    [7, ['c']],
    [3, ['a']],
    [4, ['b']],
  ]);
  expect(rowsAsBlocks(rows, 2)).toEqual([
    { row: 3, column: 2, values: [['a'], ['b']] },
    { row: 7, column: 2, values: [['c']] },
  ]);
});
