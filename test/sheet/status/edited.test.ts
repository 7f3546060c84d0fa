// What an edit does to the statuses beside it.
import { OWN_HEADERS, staleBlocks, statusesBeside } from '../../../src/sheet';

const HEADERS = ['Notes', 'User', 'Course', 'Completed on', ...OWN_HEADERS];
const USED = { headerRow: 1, names: ['completed on', 'course', 'user'] };
const edit = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('an edit affects', () => {
  test('the status and details of the edited rows', () => {
    expect(statusesBeside(edit(4, 3, 2), USED, HEADERS)).toEqual({ row: 4, column: 4, rows: 2, columns: 2 });
  });

  test('no status if no row is read from the edited columns', () => {
    expect(statusesBeside(edit(4, 0), USED, HEADERS)).toBeNull();
    expect(statusesBeside(edit(4, 4, 1, 5), USED, HEADERS)).toBeNull();
  });

  test('the statuses if it covers a column that is read among others', () => {
    expect(statusesBeside(edit(4, 0, 1, 2), USED, HEADERS)).not.toBeNull();
  });

  test('only rows below the headers', () => {
    expect(statusesBeside(edit(0, 1, 2), USED, HEADERS)).toBeNull();
    expect(statusesBeside(edit(0, 1, 4), USED, HEADERS)).toMatchObject({ row: 2, rows: 2 });
  });

  test('nothing in a sheet whose Rowcall columns are gone or torn apart', () => {
    expect(statusesBeside(edit(4, 3), USED, HEADERS.slice(0, 4))).toBeNull();
    expect(statusesBeside(edit(4, 3), USED, [...HEADERS.slice(0, 6), 'New', ...HEADERS.slice(6)])).toBeNull();
  });

  test('the columns found by their headers, wherever they are now', () => {
    expect(statusesBeside(edit(4, 0), USED, ['User', 'Course', 'Completed on', ...OWN_HEADERS])).toEqual({
      row: 4,
      column: 3,
      rows: 1,
      columns: 2,
    });
  });
});

describe('a stale status', () => {
  const area = edit(2, 4, 6, 2);
  const at = (...statuses: readonly string[]) => statuses.map((status) => [status, 'because']);

  test('is blanked, and the details say that the row changed', () => {
    expect(staleBlocks(area, at('Invalid'), 'changed')).toEqual([
      { row: 2, column: 4, values: [['', 'changed']] },
    ]);
  });

  test('is written in runs of rows, and rows without a status stay the same', () => {
    expect(staleBlocks(area, at('Invalid', 'Ready', '', 'Updated'), 'changed')).toEqual([
      {
        row: 2,
        column: 4,
        values: [
          ['', 'changed'],
          ['', 'changed'],
        ],
      },
      { row: 5, column: 4, values: [['', 'changed']] },
    ]);
  });

  test('is kept while the row is sent and its answer is unknown', () => {
    expect(staleBlocks(area, at('Sending', 'Unknown'), 'changed')).toEqual([]);
  });

  test('is never a text of the person’s own', () => {
    expect(staleBlocks(area, at('Total', 'ready'), 'changed')).toEqual([]);
  });
});
