// Two connections in a real browser: the choice at the top, a name and a colour, and an attempt that is
// cancelled.
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';
import { fillConnect, SAMPLE, twoConnections } from './support/states';

beforeAll(launch, 120_000);
afterAll(close);

test('chooses the other connection, and names its domain below', async () => {
  const { page, server, complaints } = await open(twoConnections());
  const chooser = page.getByLabel('Docebo', { exact: true });
  await page.getByText('acme-sandbox.docebosaas.com', { exact: true }).waitFor();
  await chooser.selectOption('acme.docebosaas.com');
  await page.getByRole('button', { name: 'Inês Carvalho at acme.docebosaas.com' }).waitFor();
  expect(server.connection?.domain).toBe('acme.docebosaas.com');
  expect(await chooser.inputValue()).toBe('acme.docebosaas.com');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('shows the one that is in use while a choice is on its way', async () => {
  const { page, wire } = await open(twoConnections());
  wire.hold('chooseConnection');
  const chooser = page.getByLabel('Docebo', { exact: true });
  await chooser.selectOption('acme.docebosaas.com');
  expect(await chooser.inputValue()).toBe('acme-sandbox.docebosaas.com');
  expect(await chooser.isDisabled()).toBe(true);
  await page.context().close();
});

test('gives a connection a name and a color', async () => {
  const { page, server } = await open(twoConnections());
  await page.getByRole('button', { name: /Inês Carvalho/ }).click();
  await page.getByText('Name and color').click();
  await page.getByLabel('Name', { exact: true }).fill('Test');
  await page.getByLabel('Purple').check();
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.locator('.chooser.purple').waitFor();
  expect(server.connection).toMatchObject({ name: 'Test', colour: 'purple' });
  await page.context().close();
});

test('a connection that takes too long can be cancelled, and the form keeps what was typed', async () => {
  const { page, wire } = await open(new FakeServer({ rows: rowsOf(SAMPLE), connection: null }));
  wire.hold('connect');
  await fillConnect(page, 'wrong');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Connecting …' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  expect(await page.getByLabel('Client secret').inputValue()).toBe('wrong');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('domain');
  expect(wire.named('cancelConnect')).toHaveLength(1);
  await page.context().close();
});
