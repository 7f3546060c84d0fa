// Opened without credentials: Connect has to be tried by hand, with the form filled in by the workbench on demand.
import { closeBrowser, launchBrowser, Sheet, type Started, start } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Started;
let sheet: Sheet;

beforeAll(async () => {
  await launchBrowser();
  workbench = await start('--disconnected');
  sheet = await Sheet.open(workbench.url);
});
afterAll(async () => {
  await closeBrowser();
  await workbench.stop();
});

it('fills in the form of the sidebar on demand, and connects', async () => {
  const { page, sidebar } = sheet;
  await page.getByRole('tab', { name: 'Switches' }).click();
  const fill = page.getByRole('button', { name: 'Fill in the sidebar’s form' });
  expect(await fill.isDisabled()).toBe(true);
  await sheet.menu('Extensions', 'Rowcall', 'Open sidebar');
  await sidebar.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  await fill.click();
  await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
  await sidebar
    .getByText(/Ada Admin/)
    .first()
    .waitFor();
  expect(sheet.complaints).toEqual([]);
});

it('keeps the secret out of what the sidebar is sent', async () => {
  const html = await (await fetch(`${workbench.url}/sidebar?revision=1`)).text();
  expect(html).toContain('google');
  expect(html).not.toContain('rowcall-client-secret');
});
