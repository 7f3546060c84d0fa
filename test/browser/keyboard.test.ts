// By keyboard alone, from the empty form to the updated rows: focus is always seen, and never lost.
import type { Page } from 'playwright-core';
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

/** What has focus: its visible name and whether a ring is drawn around it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = element === null ? null : getComputedStyle(element);
    const ring = style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return {
      name: (label ?? '').trim(),
      id: element?.id ?? '',
      ring,
      lost: element === document.body,
    };
  });

/** Presses Tab until the thing with this name has focus. Throws if it does not come in 40 presses. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.name === name) {
      expect({ name, ring: at.ring }).toEqual({ name, ring: true });
      return;
    }
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

test('every step works by keyboard, with visible focus', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 600, Invalid: 3 }), connection: null, sliceRows: 150 });
  const { page } = await open(fake);
  await page.getByLabel('Docebo domain').waitFor();
  for (const [label, value] of [
    ['Docebo domain', 'acme'],
    ['Client ID', 'rowcall'],
    ['Client secret', 'right'],
    ['Username', 'ines'],
    ['Password', 'secret'],
  ] as const) {
    await tabTo(page, label);
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  expect((await focused(page)).id).toBe('step-rows');
  await tabTo(page, 'Check rows');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Update 600 enrollments' }).waitFor();
  expect((await focused(page)).id).toBe('main-action');
  await page.keyboard.press('Enter');
  await page.getByText('Update 600 enrollments?').waitFor();
  // The question has focus, not its answer: pressing Enter twice must not be a yes.
  expect((await focused(page)).id).toBe('ask');
  await page.keyboard.press('Enter');
  expect(fake.counts().Updated).toBe(0);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.id === 'main-action');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Update 600 enrollments');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '600 rows updated' }).waitFor();
  expect((await focused(page)).lost).toBe(false);
  await page.context().close();
});

test('goes through the rows of a problem by keyboard, and corrects one', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 4, Invalid: 2 }) });
  const { page } = await open(fake);
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByRole('button', { name: '2 dates that do not exist' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Row 6 · 1 of 2').waitFor();
  // In the field, with the reason read out: what is wrong is typed over.
  expect((await focused(page)).id).toBe('fix');
  const field = page.getByLabel('Completed on');
  expect(await field.getAttribute('aria-describedby')).toContain('row-details');
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(
    (await field.inputValue()).length,
  );
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await page.getByText('Row 7 · 2 of 2').waitFor();
  await page.getByLabel('Completed on').fill('2026-02-28');
  await page.keyboard.press('Enter');
  // The row is checked again, and the other one of the group is in front.
  await page.getByText('Row 6 · 1 of 1').waitFor();
  expect(fake.fixes).toEqual([{ key: 'key-7', value: '2026-02-28' }]);
  expect(fake.counts()).toMatchObject({ Ready: 5, Invalid: 1 });
  expect((await focused(page)).lost).toBe(false);
  await page.context().close();
});

test('opens the rows of a status by keyboard', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 4, Invalid: 2 }) });
  const { page } = await open(fake);
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByRole('button', { name: /Ready/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Row 2 is selected, one of 4: Ready.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Row 3 is selected, one of 4: Ready.').waitFor();
  await page.context().close();
});

test('a double click starts one job', async () => {
  const { page, wire } = await open(new FakeServer(), { before: (given) => given.hold('startJob') });
  await page.getByRole('button', { name: 'Check rows' }).dblclick();
  await page.getByRole('heading', { name: 'Checking rows' }).waitFor();
  expect(wire.named('startJob')).toHaveLength(1);
  expect(wire.named('stopJob')).toEqual([]);
  await page.context().close();
});

test('leaves focus where it is when the work ends', async () => {
  const { page, wire } = await open(new FakeServer(), { before: (given) => given.hold('startJob') });
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByRole('heading', { name: 'Checking rows' }).waitFor();
  await page.getByText('Settings', { exact: true }).focus();
  wire.release('startJob');
  await page.getByRole('button', { name: /^Update/ }).waitFor();
  expect((await focused(page)).name).toBe('Settings');
  await page.context().close();
});

test('announces the progress and the end', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 40 }), sliceRows: 13 });
  const { page, wire } = await open(fake, { before: (given) => given.hold('continueJob') });
  const region = page.locator('[role="status"][aria-live="polite"]').first();
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByText('13 of 40 rows').waitFor();
  expect(await region.innerText()).toBe('Checking rows: 30 percent.');
  wire.release('continueJob');
  await page.getByRole('button', { name: 'Update 40 enrollments' }).waitFor();
  expect(await region.innerText()).toBe('The check is finished. 40 rows ready.');
  await page.context().close();
});
