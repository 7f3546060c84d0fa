// Taking a run back, in a real browser: the log is empty, slow or unreadable, or something is sent too early.
import { FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';
import { RUNS } from './support/states';

/** A job is begun for the tenant that the page shows. */
const domain = 'acme.docebosaas.com';

beforeAll(launch, 120_000);
afterAll(close);

const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const focused = ({ page }: Opened) => page.evaluate(() => document.activeElement?.id);
const server = (runs: typeof RUNS | readonly [] = RUNS) =>
  new FakeServer({ rows: rowsOf({ Ready: 30 }), runs });

test('makes and checks the undo sheet, and sends nothing until its button is pressed', async () => {
  const fake = server();
  const opened = await open(fake);
  const { page } = opened;
  await button(opened, 'Undo a run …').click();
  await page.getByLabel('31 Mar 2026, 16:20, 12 changes').check();
  await page.getByText(/Nothing is sent until you review and run it/).waitFor();
  await button(opened, 'Make the undo sheet').click();
  await page.getByText('12 rows in “Undo a7”').first().waitFor();
  await button(opened, 'Update 12 enrollments').waitFor();
  expect(opened.wire.named('startJob').map(({ argument }) => argument)).toEqual([
    { kind: 'check', scope: { of: 'all' }, domain },
  ]);
  expect(fake.rows.filter((row) => row.runs > 0)).toEqual([]);
  await button(opened, 'Update 12 enrollments').click();
  await page.getByRole('heading', { name: '12 rows updated' }).waitFor();
  await page.context().close();
});

test('lists the run that has just ended, already chosen', async () => {
  const opened = await open(server([]));
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByRole('heading', { name: '30 rows updated' }).waitFor();
  await button(opened, 'Undo a run …').click();
  // The only one is chosen already.
  await opened.page.getByText(/Nothing is sent until/).waitFor();
  expect(await opened.page.getByLabel('30 changes').isChecked()).toBe(true);
  await opened.page.context().close();
});

test('says that an empty log has no run to undo', async () => {
  const opened = await open(server([]));
  await button(opened, 'Undo a run …').click();
  await opened.page.getByText('There are no runs to undo.').waitFor();
  expect(await button(opened, 'Make the undo sheet').count()).toBe(0);
  await button(opened, 'Cancel').click();
  await button(opened, 'Check rows').waitFor();
  await opened.page.context().close();
});

test('shows that it is reading the log', async () => {
  const opened = await open(server(), { before: (wire) => wire.hold('listRuns') });
  await button(opened, 'Undo a run …').click();
  await opened.page.getByText('Reading the log …').waitFor();
  opened.wire.release('listRuns');
  await opened.page.getByLabel('1,240 changes').waitFor();
  await opened.page.context().close();
});

test('offers to read the log again, and Cancel leads back to the rows', async () => {
  const opened = await open(server(), { before: (wire) => wire.fate('listRuns', 'throw') });
  await button(opened, 'Undo a run …').click();
  await opened.page.getByText('Google ended the work').waitFor();
  await button(opened, 'Try again').click();
  await opened.page.getByLabel('1,240 changes').waitFor();
  await button(opened, 'Cancel').click();
  await button(opened, 'Check rows').waitFor();
  await opened.page.context().close();
});

test('the keyboard reaches older runs, and focus survives opening and closing the list', async () => {
  const opened = await open(server());
  const { page } = opened;
  await button(opened, 'Undo a run …').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('1,240 changes').waitFor();
  expect(await focused(opened)).toBe('undo');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('1,240 changes').isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('30 changes').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('run');
  await page.keyboard.press('Escape');
  await button(opened, 'Check rows').waitFor();
  expect(await focused(opened)).toBe('open-undo');
  await page.context().close();
});

test('finds the sheet after a lost answer instead of making a second one', async () => {
  const fake = server();
  const opened = await open(fake, { clock: true, before: (wire) => wire.fate('makeUndo', 'lose') });
  const { page } = opened;
  await button(opened, 'Undo a run …').click();
  await page.getByLabel('31 Mar 2026, 16:20, 12 changes').check();
  await button(opened, 'Make the undo sheet').click();
  await page.getByText('Making the sheet …').waitFor();
  await page.clock.fastForward('02:01');
  await button(opened, 'Update 12 enrollments').waitFor();
  expect(opened.wire.named('makeUndo')).toHaveLength(1);
  await page.context().close();
});

test('shows why a run cannot be undone', async () => {
  const fake = server();
  const opened = await open(fake);
  const { page } = opened;
  await button(opened, 'Undo a run …').click();
  await page.getByLabel('1,240 changes').check();
  fake.runs = [];
  await button(opened, 'Make the undo sheet').click();
  await page.getByText('The log has no run “a6”').waitFor();
  await page.context().close();
});

test('says that another window is at work, and offers the check of the new sheet', async () => {
  const fake = server();
  const opened = await open(fake);
  await button(opened, 'Undo a run …').click();
  await opened.page.getByLabel('1,240 changes').check();
  fake.next = { refuse: shownProblem('busy', 'Rowcall is already working on this spreadsheet.', 'wait') };
  await button(opened, 'Make the undo sheet').click();
  await opened.page.getByText('already working on this spreadsheet').waitFor();
  await button(opened, 'Check rows').waitFor();
  await opened.page.context().close();
});
