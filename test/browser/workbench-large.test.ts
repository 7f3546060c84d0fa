// A sheet of 100,000 rows: it has to open, take an edit, and let the sidebar in.
import { type Sheet, withWorkbench } from './support/workbench';

jest.setTimeout(300_000);

const ROWS = 100_000;
let sheet: Sheet;
withWorkbench((opened) => {
  sheet = opened;
});

/** `cells` wide rows of people, courses and days. */
function csv(): Buffer {
  const lines = ['Username,Course code,Completion date,Department,Manager,Place,Hours,Trainer'];
  for (let row = 1; row <= ROWS; row += 1) {
    const day = `2026-0${1 + (row % 6)}-${10 + (row % 18)}`;
    lines.push(`user${row % 8000},COURSE-${row % 50},${day},Care,Kim Adeyemi,Leeds,${row % 9},Jo`);
  }
  return Buffer.from(lines.join('\r\n'));
}

it('opens 100,000 rows from a file, takes an edit in the last one and opens the sidebar', async () => {
  const { page } = sheet;
  const chosen = page.waitForEvent('filechooser');
  await sheet.menu('File', 'Open a CSV file …');
  await (await chosen).setFiles({ name: 'everybody.csv', mimeType: 'text/csv', buffer: csv() });
  await page.getByRole('heading', { name: 'everybody.csv' }).waitFor();
  await sheet.shows(`A${ROWS + 1}`, `user${ROWS % 8000}`);

  await sheet.type('D2', 'Kitchen');
  await sheet.shows('D2', 'Kitchen');
  await sheet.click('A2');
  await sheet.menu('Data', 'Sort sheet by the selected column, Z to A');
  await sheet.shows('A2', 'user999');

  await sheet.menu('Extensions', 'Rowcall', 'Open sidebar');
  await sheet.sidebar
    .getByText(/100,000 rows/)
    .first()
    .waitFor();
  expect(sheet.complaints).toEqual([]);
});
