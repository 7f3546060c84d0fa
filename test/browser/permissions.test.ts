// What the page shows where a permission is missing at Google, or where two of Google's accounts get in each
// other's way.
import { FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const GRANT = 'https://script.google.com/macros/d/abc/authorize';

const grant = ({ page }: Opened) => page.getByRole('link', { name: 'Grant access at Google' });

/** A server that lacks a permission at the next job; `link` as the server sends it. */
function lacking(link: string): FakeServer {
  const server = new FakeServer({ rows: rowsOf({ Ready: 3 }) });
  server.next = {
    refuse: { ...shownProblem('not-permitted', 'Rowcall is not permitted to call Docebo.', 'retry'), link },
  };
  return server;
}

test('links to where the permission is granted, and continues once it is', async () => {
  const opened = await open(lacking(GRANT));
  const { page } = opened;
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByText('Rowcall is not permitted to call Docebo.').waitFor();
  expect(await grant(opened).getAttribute('href')).toBe(GRANT);
  expect(await grant(opened).getAttribute('target')).toBe('_blank');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: /^Update 3 enrollments/ }).waitFor();
  expect(await grant(opened).count()).toBe(0);
  await page.context().close();
});

test('makes no link of an address that is not secure', async () => {
  const opened = await open(lacking('javascript:alert(1)'));
  await opened.page.getByRole('button', { name: 'Check rows' }).click();
  await opened.page.getByText('Rowcall is not permitted to call Docebo.').waitFor();
  expect(await grant(opened).count()).toBe(0);
  await opened.page.context().close();
});
