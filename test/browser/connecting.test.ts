// Step 1 in a real browser: what a newcomer meets, and what happens when Docebo refuses.
import { FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';
import { check, fillConnect, SAMPLE } from './support/states';

beforeAll(launch, 120_000);
afterAll(close);

const newcomer = () => new FakeServer({ rows: rowsOf(SAMPLE), connection: null });

test('goes from the open page to updated rows in four presses', async () => {
  const { page, server, complaints } = await open(newcomer());
  await fillConnect(page, 'right');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByRole('button', { name: 'Update 1,240 enrollments' }).click();
  await page.getByText('Takes effect in Docebo immediately').waitFor();
  await page.getByRole('button', { name: 'Update 1,240 enrollments' }).click();
  await page.getByRole('heading', { name: '1,240 rows updated' }).waitFor();
  expect(server.counts()).toMatchObject({ Updated: 1240, 'No change': 310, Invalid: 17 });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('keeps what was typed after a refused sign-in, and shows why it was refused', async () => {
  const { page, server } = await open(newcomer());
  await fillConnect(page, 'wrong');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('alert').getByText('Docebo refused the sign-in').waitFor();
  // The fields that Docebo's answer blames are marked, and no others.
  for (const [label, marked] of [
    ['Docebo domain', null],
    ['Client ID', 'true'],
    ['Client secret', 'true'],
    ['Password', null],
  ] as const)
    expect(await page.getByLabel(label).getAttribute('aria-invalid')).toBe(marked);
  expect(await page.getByLabel('Client secret').inputValue()).toBe('wrong');
  expect(await page.getByLabel('Password').inputValue()).toBe('a password');
  expect(await page.getByRole('button', { name: /Rows/ }).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Client secret').fill('right');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: /Inês Carvalho at acme\.docebosaas\.com/ }).waitFor();
  expect(server.connection?.domain).toBe('acme.docebosaas.com');
  await page.context().close();
});

test('shows a domain at which nothing answers at its field, and not in Docebo’s name', async () => {
  const fake = newcomer();
  fake.connect = () => ({
    ok: false,
    problem: {
      ...shownProblem('unreachable', 'Nothing answers at acme.docebosaas.com.', null),
      suspect: 'domain',
    },
  });
  const { page } = await open(fake);
  await fillConnect(page, 'right');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  const sentence = page.getByRole('alert').getByText('Nothing answers at acme.docebosaas.com.');
  await sentence.waitFor();
  expect(await page.getByLabel('Docebo domain').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByText('Docebo refused this').count()).toBe(0);
  // Between the domain and the next field.
  const top = async (place: typeof sentence) => (await place.boundingBox())?.y ?? 0;
  expect(await top(sentence)).toBeGreaterThan(await top(page.getByLabel('Docebo domain')));
  expect(await top(sentence)).toBeLessThan(await top(page.getByLabel('Client ID')));
  await page.context().close();
});

test('names the empty fields, focuses the first and sends nothing', async () => {
  const { page, wire } = await open(newcomer());
  await page.getByLabel('Docebo domain').fill('acme');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText('Enter the client ID.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('clientId');
  expect(await page.getByText(/^\s*Enter the /).allInnerTexts()).toHaveLength(4);
  await page.getByLabel('The app itself').check();
  expect(await page.getByText(/^\s*Enter the /).allInnerTexts()).toHaveLength(2);
  expect(wire.named('connect')).toEqual([]);
  await page.context().close();
});

test('completes a short name to a domain and links to it', async () => {
  const { page, wire } = await open(newcomer());
  await page.getByLabel('Docebo domain').fill('Acme');
  await page.getByLabel('Client ID').focus();
  expect(await page.getByLabel('Docebo domain').inputValue()).toBe('acme.docebosaas.com');
  expect(await page.getByRole('link', { name: 'Open acme.docebosaas.com' }).getAttribute('href')).toBe(
    'https://acme.docebosaas.com/',
  );
  await page.getByLabel('The app itself').check();
  await page.getByLabel('Client ID').fill(' rowcall ');
  await page.getByLabel('Client secret').fill('right');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  expect(wire.named('connect').map(({ argument }) => argument)).toEqual([
    {
      domain: 'acme.docebosaas.com',
      grant: 'client_credentials',
      clientId: 'rowcall',
      clientSecret: 'right',
      username: '',
      password: '',
    },
  ]);
  await page.context().close();
});

test('asks before it disconnects, and then closes the next step', async () => {
  const { page, server } = await open(new FakeServer({ rows: rowsOf(SAMPLE) }));
  await check(page);
  await page.getByRole('button', { name: /Inês/ }).click();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(server.connection).not.toBeNull();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('button', { name: 'Disconnect and forget' }).click();
  await page.getByLabel('Docebo domain').waitFor();
  expect(server.connection).toBeNull();
  expect(await page.getByRole('button', { name: /Update/ }).count()).toBe(0);
  await page.context().close();
});

test('is ready within half a second of page work on a sheet of 20,000 rows', async () => {
  const { page } = await open(new FakeServer({ rows: rowsOf({ Ready: 15_000, Invalid: 5000 }) }));
  const session = await page.context().newCDPSession(page);
  // Time that the processor worked for the page, so that other work on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await worked();
  await page.reload();
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  expect((await worked()) - before).toBeLessThan(0.5);
  await page.context().close();
});

test('says what Rowcall does until somebody has connected, and adds a sample sheet with one click', async () => {
  const { page, wire } = await open(newcomer());
  const welcome = page.getByRole('region', { name: 'Welcome to Rowcall' });
  await welcome.getByRole('button', { name: 'Add a sample sheet' }).click();
  await page
    .getByText('3 rows in “Rowcall template”')
    .or(page.getByText('After connecting'))
    .first()
    .waitFor();
  expect(wire.calls.map(({ name }) => name)).toContain('makeTemplate');
  await fillConnect(page, 'right');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  expect(await welcome.count()).toBe(0);
  await page.context().close();
});
