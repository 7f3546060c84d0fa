// Learning plans into courses in a real browser: by the menu and by the button, and why nothing was expanded.
import { COLUMNS, FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const REASON = '2 rows about learning plans are not checked, or changed since.';

const server = (more: ConstructorParameters<typeof FakeServer>[0] = {}) =>
  new FakeServer({ rows: rowsOf({ 'No change': 3 }), columns: { ...COLUMNS, plans: true }, ...more });

test('the menu item shows the new sheet', async () => {
  const { page, wire } = await open(server({ intent: 'expand' }));
  await page.getByText('Completions by course').first().waitFor();
  expect(wire.named('expandPlans').map(({ argument }) => argument)).toEqual(['courses']);
  await page.context().close();
});

test('the button says why nothing was expanded, and expands once the reason is gone', async () => {
  const fake = server();
  fake.expandRefused = shownProblem('plans-unchecked', REASON);
  const { page, wire } = await open(fake);
  const button = page.getByRole('button', { name: 'Expand into courses' });
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  expect(await button.count()).toBe(0);
  await page.getByRole('button', { name: 'Check rows' }).click();
  await button.click();
  await page.getByText(REASON).waitFor();
  await button.click();
  await page.getByText('Completions by course').first().waitFor();
  expect(await page.getByText(REASON).count()).toBe(0);
  expect(wire.named('expandPlans')).toHaveLength(2);
  await page.context().close();
});

test('a second press while the courses are read asks for nothing', async () => {
  const opened = await open(server());
  await opened.page.getByRole('button', { name: 'Check rows' }).click();
  opened.wire.hold('expandPlans');
  const button = opened.page.getByRole('button', { name: 'Expand into courses' });
  await button.focus();
  await opened.page.keyboard.press('Enter');
  await opened.page.keyboard.press('Enter');
  opened.wire.release('expandPlans');
  await opened.page.getByText('Completions by course').first().waitFor();
  expect(opened.wire.named('expandPlans')).toHaveLength(1);
  await opened.page.context().close();
});
