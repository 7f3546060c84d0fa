// The help and what's new, in a real browser: searched by a status, opened by a task, told once.
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

test('finds a status and a task in the help', async () => {
  const { page, complaints } = await open(new FakeServer({ rows: rowsOf({ Ready: 3 }) }));
  await page.getByText('Help', { exact: true }).click();
  await page.getByText('Large sheets and limits').click();
  await page.getByText('Docebo allows 1,000 calls an hour').waitFor();
  const search = page.getByLabel('Search the help');
  await search.fill('duplicate');
  await page.getByText('Other rows ask for other values').waitFor();
  expect(await page.getByText('Docebo allows 1,000 calls an hour').count()).toBe(0);
  await search.fill('recalled');
  // What was found by its text shows it.
  await page.getByText('Emails can’t be recalled').waitFor();
  await search.fill('zebra');
  await page.getByText('Nothing in the help has these words').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('says once that Rowcall was updated, and lists what is new', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 3 }) });
  fake.news = '0.2.0';
  const { page } = await open(fake);
  await page.getByText('Rowcall was updated to version 0.2.0.').waitFor();
  await page.getByRole('button', { name: 'What’s new' }).first().click();
  await page.getByText('Dates are read in Japanese.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('news');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByText('Rowcall was updated').count()).toBe(0);
  expect(fake.news).toBeNull();
  await page.context().close();
});
