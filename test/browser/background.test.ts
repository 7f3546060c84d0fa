// Finishing in the background: the offer, what is shown while it is on, a refusal, and the sidebar that takes
// over.
import { mkdirSync } from 'node:fs';
import { BACKGROUND_AT, FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

/** 30 rows of 10 s each, five of which are done in a slice. */
const server = (options: ConstructorParameters<typeof FakeServer>[0] = {}) =>
  new FakeServer({ rows: rowsOf({ Ready: 30 }), sliceRows: 5, msARow: 10_000, ...options });
const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const updated = ({ page }: Opened) => page.getByRole('heading', { name: '30 rows updated' }).waitFor();

/** A picture of the page, if somebody wants to look at it: ROWCALL_PICTURES names the folder. */
async function picture({ page }: Opened, name: string): Promise<void> {
  const folder = process.env.ROWCALL_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test('a long plan offers the background, starts the run there and says when it continues', async () => {
  const fake = server();
  const opened = await open(fake, { clock: true, scale: 2 });
  await button(opened, 'Check rows').click();
  await button(opened, 'Update and finish in the background').waitFor();
  await picture(opened, 'background-offer');
  opened.wire.hold('continueJob');
  await button(opened, 'Update and finish in the background').click();
  await opened.page.getByText('You can close this sidebar').waitFor();
  await opened.page.getByText('next at about 11:30').waitFor();
  await picture(opened, 'background-on');
  expect(await opened.page.getByText('Keep this sidebar open').count()).toBe(0);
  expect(fake.background).toEqual({ job: 'job-2', nextAt: BACKGROUND_AT, mine: true });
  opened.wire.release('continueJob');
  await updated(opened);
  expect(await opened.page.getByText('You can close this sidebar').count()).toBe(0);
  expect(opened.wire.named('setBackground')).toEqual([{ name: 'setBackground', argument: true }]);
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});

test('a short plan does not offer the background', async () => {
  const opened = await open(server({ msARow: 100 }));
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  expect(await opened.page.getByText('in the background').filter({ visible: true }).count()).toBe(0);
  await opened.page.context().close();
});

test('a run that waits for the hourly limit offers the background, and takes it back', async () => {
  const fake = server({ msARow: 100 });
  const opened = await open(fake, { clock: true, scale: 2 });
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  opened.wire.hold('startJob');
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByText('Starting').waitFor();
  const why = shownProblem(
    'rate-limited',
    'Docebo’s hourly limit of calls is reached. Rowcall continues at 10:41.',
    'wait',
  );
  fake.next = { waitUntil: Date.UTC(2026, 3, 1, 8, 41), why };
  opened.wire.release('startJob');
  await opened.page.getByText('Waiting until 10:41').waitFor();
  await picture(opened, 'background-waiting');
  await button(opened, 'Finish in the background').click();
  await opened.page.getByText('You can close this sidebar').waitFor();
  await button(opened, 'Stop running in the background').click();
  await button(opened, 'Finish in the background').waitFor();
  expect(fake.background).toBeNull();
  await opened.page.clock.fastForward('41:01');
  await updated(opened);
  await opened.page.context().close();
});

test('shows Google’s refusal of the background and continues in the sidebar', async () => {
  const sentence =
    'Google did not let Rowcall continue in the background. Keep the sidebar open, or try again later.';
  const fake = server({ backgroundRefused: shownProblem('background-refused', sentence, 'retry') });
  const opened = await open(fake, { before: (wire) => wire.hold('continueJob') });
  await button(opened, 'Check rows').click();
  await opened.page.getByText('5 of 30 rows').waitFor();
  opened.wire.release('continueJob');
  opened.wire.hold('startJob');
  await button(opened, 'Update and finish in the background').click();
  opened.wire.hold('continueJob');
  opened.wire.release('startJob');
  await opened.page.getByText('Google did not let Rowcall continue').waitFor();
  await opened.page.getByText('5 of 30 rows').waitFor();
  await opened.page.context().close();
});

test('a sidebar that opens takes the job over from the background and does each slice once', async () => {
  const fake = server();
  const first = await open(fake, { before: (wire) => wire.hold('continueJob') });
  await button(first, 'Check rows').click();
  first.wire.release('continueJob');
  await button(first, 'Update and finish in the background').waitFor();
  first.wire.hold('continueJob');
  await button(first, 'Update and finish in the background').click();
  await first.page.getByText('You can close this sidebar').waitFor();
  await first.page.context().close();
  const done = fake.job?.slice ?? 0;
  // One slice by the background, while nobody looks.
  fake.continueJob({ job: 'job-2', slice: done });

  const second = await open(fake);
  await updated(second);
  expect(second.wire.named('continueJob')[0]?.argument).toEqual({ job: 'job-2', slice: done + 1 });
  expect([...new Set(fake.worked.values())]).toEqual([1]);
  await second.page.context().close();
});

test('offers a background job of another person to be resumed, and does not start it', async () => {
  const fake = server();
  fake.startJob({ kind: 'check', scope: { of: 'all' } });
  fake.background = { job: 'job-1', nextAt: BACKGROUND_AT, mine: false };
  const opened = await open(fake, { clock: true, scale: 2 });
  await opened.page.getByText('for somebody else').waitFor();
  await picture(opened, 'background-others');
  expect(opened.wire.named('continueJob')).toEqual([]);
  await button(opened, 'Resume').waitFor();
  await opened.page.context().close();
});

test('keeps the choice to get a mail when background work ends', async () => {
  const fake = server();
  const opened = await open(fake, { scale: 2 });
  await opened.page.getByText('Settings', { exact: true }).click();
  await opened.page.getByLabel('Email me when the background work ends').check();
  await picture(opened, 'background-mail');
  await button(opened, 'Save settings').click();
  await opened.page.getByText('Settings saved').waitFor();
  expect(fake.settings).toMatchObject({ mailAtEnd: true });
  await opened.page.context().close();
});
