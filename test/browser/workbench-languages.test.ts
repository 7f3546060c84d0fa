// Spreadsheets with other locales at a Google in another language: a check and a run through the page,
// colours included.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, launchBrowser, Sheet, start } from './support/workbench';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'rowcall-languages-'));
const file = join(folder, 'records.csv');

beforeAll(async () => {
  writeFileSync(
    file,
    'Username,Course code,Completed on\nada,FIRE,2026-03-14\ngrace,FIRE,2026-03-15\nmary,FIRE,2026-03-16\n',
  );
  await launchBrowser();
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

/** The grounds of Ready and of Updated. */
const READY = '#e8f0fe';
const UPDATED = '#e6f4ea';

it.each([
  ['de_DE', 'de'],
  ['es_ES', 'de'],
  ['ja_JP', 'ja'],
])('checks, colours and runs in %s with a Google that speaks %s', async (locale, language) => {
  const workbench = await start('--csv', file, '--locale', locale, '--language', language);
  const sheet = await Sheet.open(workbench.url);
  try {
    await sheet.menu('Extensions', 'Rowcall', 'Check rows');
    await sheet.shows('D2', 'Ready');
    expect((await sheet.background('D2')).toLowerCase()).toBe(READY);
    await sheet.update();
    await sheet.shows('D4', 'Updated');
    expect((await sheet.background('D4')).toLowerCase()).toBe(UPDATED);
    expect(sheet.complaints).toEqual([]);
  } finally {
    await sheet.close();
    await workbench.stop();
  }
});
