// Files in and out, and what goes wrong with them.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '../../workbench/csv';
import { closeBrowser, launchBrowser, Sheet, type Started, start } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Started;
let sheet: Sheet;
let folder: string;

beforeAll(async () => {
  await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'rowcall-'));
  workbench = await start();
  sheet = await Sheet.open(workbench.url);
});
afterAll(async () => {
  await closeBrowser();
  await workbench.stop();
  await rm(folder, { recursive: true });
});

async function choose(name: string, text: string): Promise<void> {
  const chosen = sheet.page.waitForEvent('filechooser');
  await sheet.menu('File', 'Open a CSV file …');
  await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

it('a file opened, edited and downloaded keeps the edit and its unusual cells', async () => {
  await choose('odd.csv', '\uFEFFUsername,Note\r\nada,"two\nlines, ""quoted"""\r\nbob,ü\r\n');
  await sheet.page.getByRole('heading', { name: 'odd.csv' }).waitFor();
  await sheet.type('A4', 'eve');
  await sheet.holds('A4', 'eve');
  const download = sheet.page.waitForEvent('download');
  await sheet.menu('File', 'Download this sheet as CSV');
  const saved = join(folder, 'saved.csv');
  await (await download).saveAs(saved);
  expect(readCsv(await readFile(saved, 'utf8'))).toEqual([
    ['Username', 'Note'],
    ['ada', 'two\nlines, "quoted"'],
    ['bob', 'ü'],
    ['eve', ''],
  ]);
});

it('asks before another file replaces a sheet with edits, and keeps the sheet on No', async () => {
  await choose('next.csv', 'a,b\n1,2\n');
  const dialog = sheet.page.getByRole('dialog', { name: 'Open next.csv?' });
  await dialog.getByRole('button', { name: 'Stay here' }).click();
  await sheet.shows('A4', 'eve');
  expect(await sheet.page.getByRole('heading', { level: 1 }).textContent()).toBe('odd.csv');
});

it('refuses a file that is not CSV with a sentence, and keeps the sheet', async () => {
  await choose('broken.csv', 'a,b\n"never closed,1\n');
  await sheet.page.getByRole('button', { name: 'Open it' }).click();
  await sheet.page.getByText(/not a CSV file that can be read/).waitFor();
  expect(await sheet.page.getByRole('heading', { level: 1 }).textContent()).toBe('odd.csv');
});

it('"Begin again" undoes all edits', async () => {
  await sheet.beginAgain();
  await sheet.shows('A4', '');
});

it.each([
  [['--port', 'x'], /--port takes a number/],
  [['--csv', 'nowhere.csv'], /nowhere\.csv cannot be read/],
  [['--docebo', 'http://acme.docebosaas.com'], /--docebo takes an address like https/],
  [['--colour'], /--colour/],
])('answers %j with a sentence and exit code 2', async (options, sentence) => {
  await expect(start(...options)).rejects.toThrow(/ended with 2/);
  await expect(start(...options)).rejects.toThrow(sentence);
});

it('opens an empty file, and the sidebar says that it is empty', async () => {
  await writeFile(join(folder, 'empty.csv'), '');
  const empty = await start('--csv', join(folder, 'empty.csv'));
  const page = await Sheet.open(empty.url);
  await page.menu('Extensions', 'Rowcall', 'Open sidebar');
  await page.sidebar.getByText(/empty/i).first().waitFor();
  await page.close();
  expect(await empty.stop()).toBe(0);
});
