// Step 2 in a real browser: a column is missing, two have one name, none is right.
import { CHOSEN, COLUMNS, FakeServer, HEADERS, rowsOf, trouble } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const NO_COURSE = { ...COLUMNS, chosen: { ...CHOSEN, course: null }, missing: ['course' as const] };

test('a missing column lets the rows open, or goes unsaid', async () => {
  const { page } = await open(new FakeServer({ columns: NO_COURSE }));
  await page.getByText('Choose a column.').waitFor();
  expect(await page.getByLabel('Course').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('button', { name: /Rows/ }).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Course').selectOption('Course code');
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  await page.context().close();
});

test('what a column holds is not shown where it is chosen', async () => {
  const { page } = await open(new FakeServer({ columns: NO_COURSE }));
  await page.getByLabel('Course').selectOption('Team');
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByText('Lagos').waitFor();
  await page.context().close();
});

test('choosing by hand cannot be taken back', async () => {
  const { page, server } = await open(new FakeServer());
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByLabel('Score').selectOption('No column');
  await page.getByText('Your own choice is in force.').waitFor();
  expect(server.columns?.chosen.score).toBeNull();
  await page.getByRole('button', { name: 'Use what Rowcall recognised' }).click();
  await page.getByText('Your own choice is in force.').waitFor({ state: 'detached' });
  expect(server.columns?.chosen.score).toBe('E');
  await page.context().close();
});

test('going through a dropdown faster than the server answers loses the last choice, or throws focus away', async () => {
  const { page, wire, server } = await open(new FakeServer());
  await page.getByRole('button', { name: /Columns/ }).click();
  wire.hold('chooseColumns');
  await page.getByLabel('Score').focus();
  for (const header of ['Email', 'Team', 'Completed on']) await page.getByLabel('Score').selectOption(header);
  await page.waitForFunction(() => document.body.innerText.includes('Saving'));
  wire.release('chooseColumns');
  await page.getByText('Saving').waitFor({ state: 'detached' });
  expect(server.columns?.chosen.score).toBe('C');
  expect(await page.getByLabel('Score').inputValue()).toBe('C');
  expect(wire.named('chooseColumns')).toHaveLength(2);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('column-score');
  await page.context().close();
});

test('two columns of one name cannot be told apart', async () => {
  const headers = [...HEADERS, { id: 'F', header: 'Course code', samples: ['OLD-1'] }];
  const { page } = await open(new FakeServer({ columns: { ...NO_COURSE, headers } }));
  await page.getByLabel('Course').selectOption('Course code (2)');
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByText('OLD-1').waitFor();
  await page.context().close();
});

test('a sheet that cannot be read offers no way out', async () => {
  const server = new FakeServer({
    rows: [],
    columns: null,
    trouble: trouble('sheet-empty', 'The sheet “Sheet1” has no rows.', 'retry'),
  });
  const { page } = await open(server);
  await page.getByText('has no rows').waitFor();
  await page.getByRole('button', { name: 'Make a template sheet' }).click();
  await page.getByText('3 rows in “Rowcall template”').waitFor();
  await page.context().close();
});

test('"Try again" does not see that the sheet was filled meanwhile', async () => {
  const server = new FakeServer({
    columns: null,
    trouble: trouble('sheet-empty', 'The sheet “Sheet1” has no rows.', 'retry'),
  });
  const { page } = await open(server);
  await page.getByText('has no rows').waitFor();
  server.columns = COLUMNS;
  server.trouble = null;
  server.rows = rowsOf({ Ready: 2 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('2 rows in “Completions”').waitFor();
  await page.context().close();
});
