// Step 2 in a real browser: a column is missing, two have one name, none is right.
import { CHOSEN, COLUMNS, FakeServer, HEADERS, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const NO_COURSE = { ...COLUMNS, chosen: { ...CHOSEN, course: null }, missing: ['course' as const] };

test('keeps the rows closed and names the column that is missing', async () => {
  const { page } = await open(new FakeServer({ columns: NO_COURSE }));
  await page.getByText('Choose a column.').waitFor();
  expect(await page.getByLabel('Course').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('button', { name: /Rows/ }).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Course').selectOption('Course code');
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  await page.context().close();
});

test('shows a sample of the column that is chosen', async () => {
  const { page } = await open(new FakeServer({ columns: NO_COURSE }));
  await page.getByLabel('Course').selectOption('Team');
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByText('Lisbon').waitFor();
  await page.context().close();
});

test('goes back to the recognised columns after a choice by hand', async () => {
  const { page, server } = await open(new FakeServer());
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByLabel('Score', { exact: true }).selectOption('No column');
  await page.getByText('You chose these columns yourself.').waitFor();
  expect(server.columns?.chosen.score).toBeNull();
  await page.getByRole('button', { name: 'Use what Rowcall recognized' }).click();
  await page.getByText('You chose these columns yourself.').waitFor({ state: 'detached' });
  expect(server.columns?.chosen.score).toBe('E');
  await page.context().close();
});

test('keeps focus and the last choice when a dropdown changes faster than the server answers', async () => {
  const { page, wire, server } = await open(new FakeServer());
  await page.getByRole('button', { name: /Columns/ }).click();
  wire.hold('chooseColumns');
  await page.getByLabel('Score', { exact: true }).focus();
  for (const header of ['Email', 'Team', 'Completed on'])
    await page.getByLabel('Score', { exact: true }).selectOption(header);
  await page.waitForFunction(() => document.body.innerText.includes('Saving'));
  wire.release('chooseColumns');
  await page.getByText('Saving').waitFor({ state: 'detached' });
  expect(server.columns?.chosen.score).toBe('C');
  expect(await page.getByLabel('Score', { exact: true }).inputValue()).toBe('C');
  expect(wire.named('chooseColumns')).toHaveLength(2);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('column-score');
  await page.context().close();
});

test('numbers two columns that have the same name', async () => {
  const headers = [...HEADERS, { id: 'F', header: 'Course code', samples: ['OLD-1'] }];
  const { page } = await open(new FakeServer({ columns: { ...NO_COURSE, headers } }));
  await page.getByLabel('Course').selectOption('Course code (2)');
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByText('OLD-1').waitFor();
  await page.context().close();
});

test('offers a template sheet when the sheet cannot be read', async () => {
  const server = new FakeServer({
    rows: [],
    columns: null,
    shownProblem: shownProblem('sheet-empty', 'The sheet “Sheet1” has no rows.', 'retry'),
  });
  const { page } = await open(server);
  await page.getByText('has no rows').waitFor();
  // Where everybody begins is no alarm.
  expect(await page.locator('.problem-box, .badge.amiss').count()).toBe(0);
  await page.getByRole('button', { name: 'Make a template sheet' }).click();
  await page.getByText('3 rows in “Rowcall template”').waitFor();
  await page.context().close();
});

test('reads the sheet again on "Try again"', async () => {
  const server = new FakeServer({
    columns: null,
    shownProblem: shownProblem('sheet-empty', 'The sheet “Sheet1” has no rows.', 'retry'),
  });
  const { page } = await open(server);
  await page.getByText('has no rows').waitFor();
  server.columns = COLUMNS;
  server.shownProblem = null;
  server.rows = rowsOf({ Ready: 2 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('2 rows in “Completions”').waitFor();
  await page.context().close();
});
