// What headless makes of a file's cells: as typed, with number formats, with hidden rows.
import { readCsv } from '../../workbench/csv';
import { UsageError } from '../../workbench/session';
import { headless } from './headless-support';

const check = { checkOnly: true };

test('cells are typed only where that is asked for', async () => {
  const files = { 'sheet.csv': 'Username,Course code,Completion date,Note\nann,SAFE-1,3/14/2026,007\n' };
  const typed = await headless(files, { ...check, typed: true });
  expect(readCsv(typed.csv)[1]?.slice(0, 4)).toEqual(['ann', 'SAFE-1', '3/14/2026', '7']);
  const plain = await headless(files, check);
  expect(readCsv(plain.csv)[1]?.slice(0, 4)).toEqual(['ann', 'SAFE-1', '3/14/2026', '007']);
});

test('a number format shows in the column with its header, below the header', async () => {
  const sheet = 'List 2026,,\nUsername,Course code,Completion date\nann,SAFE-1,2026-03-14\n';
  const result = await headless(
    { 'sheet.csv': sheet },
    { ...check, formats: [{ header: 'Completion date', format: 'd mmm yy' }] },
  );
  expect(readCsv(result.csv).map((row) => row[2])).toEqual(['', 'Completion date', '14 Mar 26']);
});

test('semicolons separate the cells where the separator is named or detected, and are text otherwise', async () => {
  const sheet = 'Username;Course code;Completion date\nann;SAFE-1;2026-03-14\n';
  for (const separator of [';', 'auto'] as const) {
    const result = await headless({ 'sheet.csv': sheet }, { ...check, separator });
    expect(result.report.statuses).toEqual({ Ready: 1 });
  }
  const commas = await headless({ 'sheet.csv': sheet }, check);
  expect(readCsv(commas.csv)[0]).toEqual(['Username;Course code;Completion date']);
});

test.each([
  [{ formats: [{ header: 'Score', format: '0%' }] }, '--formats: no column has the header "Score".'],
  [{ hidden: [3] }, '--hidden: the sheet has 2 rows, so there is no row 3.'],
])('%j is refused in a sheet that lacks it', async (options, sentence) => {
  const files = { 'sheet.csv': 'Username,Course code,Completion date\nann,SAFE-1,2026-03-14\n' };
  await expect(headless(files, options)).rejects.toThrow(new UsageError(sentence));
});
