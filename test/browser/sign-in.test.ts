// Signing in on Docebo's own page in a real browser: refused, answered twice, another's state, the tab closed
// in the middle.
import type { Page } from 'playwright-core';
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

beforeEach(async () => {
  await sheet.beginAgain();
  await sheet.menu('Extensions', 'Rowcall', 'Open sidebar');
  await sheet.sidebar.getByLabel('Yourself, on Docebo’s own page').check();
  const [, domain = ''] = /tenant is at (\S+)/.exec(workbench.output()) ?? [];
  const fields = { domain, clientId: 'rowcall-client', clientSecret: 'rowcall-client-secret' };
  for (const [id, text] of Object.entries(fields)) await sheet.sidebar.locator(`#${id}`).fill(text);
});
afterEach(async () => {
  for (const tab of sheet.context.pages()) if (tab !== sheet.page) await tab.close();
});

const button = (name: string | RegExp) => sheet.sidebar.getByRole('button', { name, exact: true });
const LINK = /^Open (Docebo’s sign-in page|it again)$/;

/** Follows the sidebar's link, and gives the tab that it opens. */
async function follow(): Promise<Page> {
  const opened = sheet.context.waitForEvent('page');
  await sheet.sidebar.getByRole('link', { name: LINK }).click();
  const tab = await opened;
  await tab.getByRole('button', { name: 'Sign in and allow' }).waitFor();
  return tab;
}

const begin = async (): Promise<Page> => {
  await button('Continue').click();
  return follow();
};

const allow = async (tab: Page): Promise<void> => {
  await tab.getByRole('button', { name: 'Sign in and allow' }).click();
  await tab.getByRole('heading', { name: 'Rowcall for Docebo' }).waitFor();
};

/**
 * The person goes back to the sheet: the frame with the sidebar gets the focus, as the one that had it last.
 */
async function goBack(tab: Page): Promise<void> {
  await tab.close();
  await sheet.page.bringToFront();
  const frame = sheet.page.frames().find((each) => each.url().includes('/sidebar'));
  await frame?.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('the sidebar shows who signed in when the person comes back', async () => {
  const tab = await begin();
  await sheet.sidebar.getByText('Waiting for you to sign in').waitFor();
  await allow(tab);
  expect(await tab.title()).toBe('Rowcall for Docebo');
  expect(await tab.getByRole('status').textContent()).toMatch(/^You are signed in to .* as Ada Admin\./);
  await goBack(tab);
  await sheet.sidebar
    .getByText(/Ada Admin at/)
    .first()
    .waitFor();
  await button('Check rows').waitFor();
  await sheet.menu('Extensions', 'Rowcall', 'Check rows');
  await button(/^Update \d+ enrollments$/).waitFor();
  expect(sheet.complaints).toEqual([]);
});

test('"I have signed in" works when the sidebar gets no focus event', async () => {
  const tab = await begin();
  await allow(tab);
  await button('I have signed in').click();
  await sheet.sidebar
    .getByText(/Ada Admin at/)
    .first()
    .waitFor();
  await tab.close();
});

test('shows that access was declined, keeps the form, and a second try signs in', async () => {
  const tab = await begin();
  await tab.getByRole('button', { name: 'Deny' }).click();
  await tab.getByText('You declined access in Docebo.').waitFor();
  await goBack(tab);
  await sheet.sidebar.getByRole('alert').getByText('You declined access in Docebo.').waitFor();
  expect(await sheet.sidebar.locator('#clientSecret').inputValue()).toBe('rowcall-client-secret');
  await allow(await begin());
  await button('I have signed in').click();
  await sheet.sidebar
    .getByText(/Ada Admin at/)
    .first()
    .waitFor();
});

test('a wrong password stays on Docebo’s page, and the next try signs in', async () => {
  const tab = await begin();
  await tab.getByLabel('Password').fill('wrong');
  await tab.getByRole('button', { name: 'Sign in and allow' }).click();
  await tab.getByRole('alert').getByText('Invalid username and password combination.').waitFor();
  await allow(tab);
});

test('a code that arrives twice signs in once, and the sign-in holds', async () => {
  const tab = await begin();
  await allow(tab);
  await tab.reload();
  await tab.getByText('This sign-in is over: it was already used').waitFor();
  await goBack(tab);
  await sheet.sidebar
    .getByText(/Ada Admin at/)
    .first()
    .waitFor();
  await button('Check rows').click();
  await button(/^Update \d+ enrollments$/).waitFor();
});

test('refuses the state of another sign-in and leaves the current one under way', async () => {
  const first = await begin();
  await button('Cancel').click();
  const second = await begin();
  await allow(first);
  await first.getByText('belongs to an earlier sign-in').waitFor();
  await allow(second);
  await second.getByText('You are signed in').waitFor();
  await goBack(second);
  await sheet.sidebar
    .getByText(/Ada Admin at/)
    .first()
    .waitFor();
});

test('refuses a made-up state before the script runs', async () => {
  const tab = await sheet.context.newPage();
  await tab.goto(`${workbench.url}/usercallback?code=1&state=made-up`);
  await tab.getByText('The state token is invalid or has expired.').waitFor();
  await tab.close();
});

test('a closed tab leaves the link, Cancel and the other ways to sign in usable', async () => {
  const tab = await begin();
  await goBack(tab);
  await sheet.sidebar.getByText('Waiting for you to sign in').waitFor();
  const again = await follow();
  await again.close();
  await button('Cancel').click();
  expect(await sheet.sidebar.locator('#clientId').inputValue()).toBe('rowcall-client');
  await sheet.sidebar.getByLabel('A Docebo user').check();
  await sheet.sidebar.locator('#username').fill('ada.admin');
  await sheet.sidebar.locator('#password').fill('rowcall-password');
  await button('Connect').click();
  await sheet.sidebar
    .getByText(/Ada Admin at/)
    .first()
    .waitFor();
});

test('names the redirect URI that Docebo gets, and copies it', async () => {
  const shown = await sheet.sidebar.locator('#redirect-uri').textContent();
  await button('Copy').click();
  await button('Copied').waitFor();
  expect(await sheet.page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  const tab = await begin();
  expect(new URL(tab.url()).searchParams.get('redirect_uri')).toBe(shown);
  await tab.close();
});
