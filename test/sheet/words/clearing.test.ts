// "None" in a cell: it is told that the field cannot be cleared, and nothing of the row is sent.
import { rowSentence } from '../../../src/words/rows/row-problems';
import { rowsOf, viewOf } from '../support';

/** Problems of a row with this cell, below one that shows what the column holds. */
function problemsOf(header: string, value: string) {
  const headers = ['Username', 'Course', 'Status', header];
  const other = header === 'Score' ? 85 : '2026-03-14';
  const cells = [
    ['ann', 'C1', 'In progress', other],
    ['ben', 'C1', 'In progress', value],
  ];
  const [, row] = rowsOf(viewOf([headers, ...cells]));
  if (!row) throw new Error('no second row');
  return row.asked.ok ? [] : row.asked.problems;
}

test.each([
  ['Score', 'None', 'score'],
  ['Score', 'keine', 'score'],
  ['Enrollment date', 'ninguna', 'enrolledAt'],
  ['Active from', 'aucune', 'activeFrom'],
  ['Active until', 'nessuna', 'activeUntil'],
  ['Active until', 'nenhuma', 'activeUntil'],
  ['Active until', 'なし', 'activeUntil'],
])('a cell under %s that says %s cannot be cleared', (header, value, field) => {
  expect(problemsOf(header, value)).toEqual([{ code: 'cannot-clear', field, value }]);
});

test('a blank cell clears nothing and is not a problem', () => {
  expect(problemsOf('Active until', '')).toEqual([]);
});

test('the far date is named for the end of validity alone', () => {
  const said = (header: string) => problemsOf(header, 'none').map(rowSentence).join();
  expect(said('Active until')).toContain('For no end, type 2099-12-31');
  expect(said('Active from')).not.toContain('2099');
});

test('the far date is a date that can be typed', () => {
  expect(problemsOf('Active until', '2099-12-31')).toEqual([]);
});

test.each([
  'no end',
  'No End',
  'open-ended',
  'unbefristet',
  'sans fin',
  'sin fin',
  'senza fine',
  'geen einde',
  'sem fim',
  '無期限',
])('under Active until, %s is the far day', (value) => {
  const headers = ['Username', 'Course', 'Active until'];
  const [row] = rowsOf(viewOf([headers, ['ann', 'C1', value]]));
  expect(row?.asked).toMatchObject({ ok: true, change: { activeUntil: '2099-12-31 12:00:00' } });
});

test('“never” is not taken for no end, and no end is none under Active from', () => {
  expect(problemsOf('Active until', 'never')).toHaveLength(1);
  expect(problemsOf('Active from', 'no end')).toHaveLength(1);
});
