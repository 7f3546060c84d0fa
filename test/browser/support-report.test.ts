// Help ▸ Copy a report for support, in a real browser: on the clipboard, or to be copied by hand if that is
// refused.
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const REPORT = 'Rowcall: report for support\nsheet.rows  30';
/** A page of this origin has no clipboard of its own: what it would get is noted. */
const CLIPBOARD = `Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: async (text) => { document.documentElement.dataset.copied = text; } },
});`;

const server = () => new FakeServer({ rows: rowsOf({ Ready: 30 }) });

async function opened(options: Parameters<typeof open>[1] = {}) {
  const sidebar = await open(server(), options);
  await sidebar.page.getByText('Help', { exact: true }).click();
  const make = sidebar.page.getByRole('button', { name: 'Copy a report for support' });
  return { ...sidebar, make };
}

test('puts the report on the clipboard with one press', async () => {
  const { page, wire, make } = await opened({ script: CLIPBOARD });
  await make.click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.copied)).toBe(REPORT);
  expect(wire.named('supportReport')).toHaveLength(1);
  await page.context().close();
});

test('shows the report to copy by hand when the clipboard is refused', async () => {
  const { page, make } = await opened();
  await make.click();
  const text = page.getByLabel('Copying is blocked here');
  await text.waitFor();
  expect(await text.inputValue()).toBe(REPORT);
  await page.context().close();
});

test('shows a lost answer in the help, and the button makes the report again', async () => {
  const { page, wire, make } = await opened({ before: (before) => before.fate('supportReport', 'throw') });
  await make.click();
  await page.locator('#help').getByRole('alert').waitFor();
  await make.click();
  await page.getByLabel('Copying is blocked here').waitFor();
  expect(wire.named('supportReport')).toHaveLength(2);
  await page.context().close();
});
