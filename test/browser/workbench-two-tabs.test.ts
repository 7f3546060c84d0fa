// The same document in two tabs: both show what happens, and neither starts over the other.
import { closeBrowser, launchBrowser, Sheet, type Started, start } from './support/workbench';

jest.setTimeout(240_000);

let workbench: Started;
let one: Sheet;
let two: Sheet;

beforeAll(async () => {
  await launchBrowser();
  workbench = await start();
  one = await Sheet.open(workbench.url);
  two = await Sheet.open(workbench.url);
});
afterAll(async () => {
  await closeBrowser();
  await workbench.stop();
});

it('a run in one tab shows in the other, row by row and call by call', async () => {
  await one.menu('Extensions', 'Rowcall', 'Check rows');
  await two.shows('F2', 'Ready');
  // The sidebar is open if its menu item was clicked.
  expect(await two.page.locator('aside.sidebar').count()).toBe(0);
  await one.update();
  await two.page
    .getByRole('cell', { name: /^\/learn\/v1\/enrollment/ })
    .first()
    .waitFor();
  await one.sidebar
    .getByText(/\d+ \w+ updated/)
    .first()
    .waitFor();
  await two.shows('F2', 'Updated');
  await two.shows('F5', 'Updated');
  expect(await two.background('F2')).toBe(await one.background('F2'));
});

it('a sample opened in one tab opens in the other', async () => {
  await one.page.getByLabel('Sheet', { exact: true }).selectOption('onboarding');
  // What was done in this one is lost.
  await one.page.getByRole('button', { name: 'Open it' }).click();
  await two.page.getByRole('heading', { name: 'Onboarding' }).waitFor();
  await two.shows('B1', 'Course code');
  expect(one.complaints.concat(two.complaints)).toEqual([]);
});
