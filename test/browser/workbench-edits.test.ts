// What a person does in the sheet has to reach the server's, and what the server makes of it has to show.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, launchBrowser, Sheet, type Started, start } from './support/workbench';

jest.setTimeout(180_000);

const CSV = 'Username,Course code,Completion date\nbob,FIRE,14/03/2026\nada,LIFT,2026-03-15\neve,FIRE,3\n';
let workbench: Started;
let sheet: Sheet;
let folder: string;

beforeAll(async () => {
  await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'rowcall-'));
  await writeFile(join(folder, 'people.csv'), CSV);
  workbench = await start('--csv', join(folder, 'people.csv'), '--locale', 'en_GB');
  sheet = await Sheet.open(workbench.url);
});
beforeEach(async () => {
  await sheet.beginAgain();
});
afterEach(() => {
  expect(sheet.complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await closeBrowser();
  await workbench.stop();
  await rm(folder, { recursive: true });
});

it('reads a typed date in the order of the locale, and shows it as the server reads it', async () => {
  // The cell keeps the format of the date that stood there.
  await sheet.type('C3', '3/4/2026');
  await sheet.shows('C3', '2026-04-03');
  await sheet.holds('C3', '2026-04-03');
});

it('keeps text after an apostrophe as text, also when it is copied', async () => {
  await sheet.type('A5', "'007");
  await sheet.holds('A5', '007');
  await sheet.click('A5');
  await sheet.page.keyboard.press('Control+C');
  await sheet.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('007'));
  await sheet.click('A6');
  await sheet.page.keyboard.press('Control+V');
  await sheet.holds('A6', '007');
});

it('reads a number typed with leading zeros as a number, as Sheets does', async () => {
  await sheet.type('A5', '007');
  await sheet.shows('A5', '7');
});

it('reads a table from another program cell by cell, as if typed', async () => {
  await sheet.page.evaluate(() => navigator.clipboard.writeText('kim\tLIFT\t1/2/2026\n"with\nbreak"\t\t\n'));
  await sheet.click('A5');
  await sheet.page.keyboard.press('Control+V');
  await sheet.shows('C5', '1/2/2026');
  await sheet.holds('A6', 'with\nbreak');
});

it('deletes a cell on the server, and undo brings it back', async () => {
  await sheet.click('B3');
  await sheet.page.keyboard.press('Delete');
  await sheet.holds('B3', '');
  await sheet.page.keyboard.press('Control+Z');
  await sheet.holds('B3', 'LIFT');
});

it('sorts whole rows below the header', async () => {
  await sheet.click('A2');
  await sheet.menu('Data', 'Sort sheet by the selected column, A to Z');
  await sheet.shows('A2', 'ada');
  await sheet.shows('A4', 'eve');
  expect((await sheet.held()).map((row) => row[0])).toEqual(['Username', 'ada', 'bob', 'eve']);
});

it('rows inserted and deleted by the sheet’s menu change on the server', async () => {
  const { page } = sheet;
  await sheet.click('A3', { button: 'right' });
  await page.getByText('Insert', { exact: true }).hover();
  // In the middle of it is a field for the number of rows.
  await page.getByText('rows above').click({ position: { x: 5, y: 8 } });
  await sheet.shows('A4', 'ada');
  await sheet.holds('A3', '');
  await sheet.click('A3', { button: 'right' });
  await page.getByText('Delete', { exact: true }).hover();
  await page.getByText('Delete Selected Row').click();
  await sheet.shows('A3', 'ada');
  await sheet.holds('A3', 'ada');
});

it('refuses with a sentence what the server does not keep', async () => {
  await sheet.click('A3');
  await sheet.page.keyboard.press('Control+B');
  await sheet.page.getByText('keeps values, not formatting').waitFor();
});

it('commits unfinished typing when the add-on is called', async () => {
  await sheet.menu('Extensions', 'Rowcall', 'Open sidebar');
  await sheet.sidebar.getByRole('button', { name: 'Check rows', exact: true }).waitFor();
  await sheet.click('B2');
  await sheet.page.keyboard.type('NO-SUCH');
  await sheet.sidebar.getByRole('button', { name: 'Check rows', exact: true }).click();
  await sheet.shows('B2', 'NO-SUCH');
  await sheet.shows('D2', 'Invalid');
});

it('two pages show each other’s edits', async () => {
  const other = await Sheet.open(workbench.url);
  await sheet.type('A2', 'from one');
  await other.shows('A2', 'from one');
  await other.type('A3', 'from the other');
  await sheet.shows('A3', 'from the other');
  await other.close();
});
