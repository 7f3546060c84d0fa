// Rows sorted, edited and inserted during a run: every row must still get its own outcome.
import { trainingRecords } from '../../workbench/samples/generate';
import { type Sheet, withWorkbench } from './support/workbench';

jest.setTimeout(240_000);

let sheet: Sheet;
withWorkbench((opened) => {
  sheet = opened;
});

/** What a row says about itself; two rows that say the same share an outcome. */
const identity = (cells: readonly string[]) => cells.slice(0, 4).join(' | ');

it('rows sorted during a run keep their outcomes', async () => {
  const { page, sidebar } = sheet;
  await page.getByRole('tab', { name: 'Switches' }).click();
  await page.getByLabel('Answers take').selectOption('1500');
  await page.getByRole('tab', { name: /^Calls/ }).click();
  const before = await sheet.held();
  await sheet.menu('Extensions', 'Rowcall', 'Check rows');
  await sheet.update();

  // The first writes are out: some rows are updated, others wait.
  await page
    .getByRole('cell', { name: /^\/learn\/v1\/enrollment/ })
    .first()
    .waitFor();
  await sheet.click('A2');
  await sheet.menu('Data', 'Sort sheet by the selected column, Z to A');
  await sheet.changes('A2', 'wen.okafor');
  // The run was in progress when the rows moved, or nothing is shown by this.
  expect((await sheet.held()).some((row) => row[5] === 'Ready' || row[5] === 'Sending')).toBe(true);
  await sheet.click('C2');
  await sheet.menu('Data', 'Sort sheet by the selected column, A to Z');

  await sidebar
    .getByText(/\d+ \w+ updated/)
    .first()
    .waitFor({ timeout: 180_000 });
  const { expected } = trainingRecords();
  const wanted = new Map(expected.map(({ status }, index) => [identity(before[index + 1] ?? []), status]));
  const held = (await sheet.held()).slice(1).filter((row) => row.some((cell) => cell !== ''));
  expect(held.length).toBe(513);
  const wrong = held.filter((row) => row[5] !== wanted.get(identity(row)));
  expect(wrong.map((row) => row.slice(0, 7))).toEqual([]);
});
