// Opening on a large sheet, in a real browser: nothing can be pressed until all is counted, or too much then.
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Opened, with the top of the sheet shown and the rest still on its way. */
async function looking(fake: FakeServer): Promise<Opened> {
  const opened = await open(fake, { before: (wire) => wire.hold('getState') });
  await opened.page.waitForFunction(() => document.body.innerText.includes('Opening'));
  opened.wire.releaseOne('getState');
  await button(opened, 'Check rows').waitFor();
  return opened;
}

test('"Check" works before the rows are counted, and late counts do not replace its result', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 30, Invalid: 2 }) });
  const opened = await looking(fake);
  await opened.page.getByText('Counting the rows by status').waitFor();
  await opened.page.getByText('32 rows in “Completions”').waitFor();
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  opened.wire.release('getState');
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByRole('heading', { name: '30 rows updated' }).waitFor();
  expect(fake.counts()).toMatchObject({ Updated: 30, Invalid: 2 });
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});

test('shows the unfinished job, and starts what the menu asked for, after the first look', async () => {
  const left = new FakeServer({ rows: rowsOf({ Ready: 30 }), sliceRows: 5 });
  left.startJob({ kind: 'check', scope: { of: 'all' } });
  const opened = await looking(left);
  expect(await button(opened, 'Resume').count()).toBe(0);
  opened.wire.release('getState');
  await button(opened, 'Resume').waitFor();
  await opened.page.getByText('5 of 30 rows').waitFor();
  await opened.page.context().close();

  const wanted = await looking(new FakeServer({ rows: rowsOf({ Ready: 3 }), intent: 'check' }));
  wanted.wire.release('getState');
  await button(wanted, 'Update 3 enrollments').waitFor();
  await wanted.page.context().close();
});

test('links each field of Connect to where it is found once the domain is known', async () => {
  const { page } = await open(new FakeServer({ connection: null }));
  await page.getByLabel('Docebo domain').fill('acme');
  const links = page.getByRole('link', { name: 'Find it in acme.docebosaas.com' });
  await links.first().waitFor();
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    'https://acme.docebosaas.com/',
    'https://acme.docebosaas.com/',
  ]);
  const signIn = page.getByRole('link', { name: 'Try it on Docebo’s sign-in page' });
  expect(await signIn.first().getAttribute('href')).toBe('https://acme.docebosaas.com/learn/signin');
  await page.context().close();
});
