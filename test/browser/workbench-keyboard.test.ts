// The page by keyboard and for those who cannot see it. The sheet's component is not this project's: it is
// left out.
import { readFileSync } from 'node:fs';
import { type Sheet, withWorkbench } from './support/workbench';

jest.setTimeout(180_000);

let sheet: Sheet;
withWorkbench((opened) => {
  sheet = opened;
});

const focused = () => sheet.page.evaluate(() => document.activeElement?.textContent ?? '');

it('opens the sidebar by keyboard only, and continues in it', async () => {
  const { page } = sheet;
  await page.getByRole('menuitem', { name: 'File' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('menu', { name: 'Extensions' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menu', { name: 'Rowcall' }).waitFor();
  expect(await focused()).toBe('Open sidebar');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Rowcall for Docebo' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
});

it('moves through a menu by arrows and letters, and closes it with Escape', async () => {
  const { page } = sheet;
  await page.getByRole('menuitem', { name: 'File' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menu', { name: 'File' }).waitFor();
  expect(await focused()).toContain('Open a sample');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Begin again');
  await page.keyboard.press('d');
  expect(await focused()).toBe('Download this sheet as CSV');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await focused()).toBe('File');
});

it('leaves the sheet by Tab in both directions', async () => {
  const { page } = sheet;
  for (const [key, landed] of [
    ['Tab', /^Docebo tenant|Calls/],
    ['Shift+Tab', /./],
  ] as const) {
    await sheet.click('B3');
    await page.waitForFunction(() => document.activeElement?.closest('.place') !== null);
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.closest('.place') === null);
    expect(await focused()).toMatch(landed);
    // A second click on the same cell would begin to type in it.
    await sheet.click('A2');
  }
});

it('moves through the tabs of the panel by arrows', async () => {
  const { page } = sheet;
  await page.getByRole('tab', { name: /^Calls/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Find').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Answers take').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: /^Calls/, selected: true }).waitFor();
});

it.each(['Calls', 'Enrollments', 'Switches'])('axe finds no violation with %s open', async (tab) => {
  const { page } = sheet;
  await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  // The page's own policy forbids scripts from elsewhere, this one too.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
  });
  const found: unknown = await page.evaluate(
    `axe.run({ exclude: ['.place', 'iframe', '[aria-label^="Notifications"]'] }, { iframes: false })
       .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
  expect(found).toEqual([]);
});
