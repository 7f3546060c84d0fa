// Opened without credentials: Connect has to be tried by hand, with the form filled in by the workbench on
// demand.
import { startTenant } from '../../workbench/tenant';
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

it('talks to the server that it is given, and lists the calls', async () => {
  const tenant = await startTenant({
    data: {
      users: [{ user_id: 1, username: 'ada' }],
      courses: [{ id: 10, code: 'FIRE', title: 'Fire safety' }],
      enrollments: [{ user_id: 1, course_id: 10, status: 'subscribed' }],
    },
  });
  const elsewhere = await start('--docebo', tenant.url);
  const away = await Sheet.open(elsewhere.url);
  await away.page.getByText(`at ${tenant.url}`).waitFor();
  await away.menu('Extensions', 'Rowcall', 'Open sidebar');
  const fields = {
    domain: tenant.url,
    clientId: tenant.credentials.clientId,
    clientSecret: tenant.credentials.clientSecret,
    username: tenant.credentials.username,
    password: tenant.credentials.password,
  };
  for (const [id, text] of Object.entries(fields)) await away.sidebar.locator(`#${id}`).fill(text);
  await away.sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
  await away.sidebar
    .getByText(/Ada Admin/)
    .first()
    .waitFor();
  await away.page.getByRole('cell', { name: '/oauth2/token' }).first().waitFor();
  expect(tenant.calls().map((call) => call.path)).toContain('/oauth2/token');
  await away.close();
  await elsewhere.stop();
  await tenant.close();
});
