// Work that is interrupted: the sidebar closed in the middle, answers lost or doubled, two windows, the
// hourly limit, Stop.
import type { JobReport } from '../../src/contract';
import { FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

/** 30 rows, five of which are done in a slice. */
const server = () => new FakeServer({ rows: rowsOf({ Ready: 30 }), sliceRows: 5 });
const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const updated = ({ page }: Opened) => page.getByRole('heading', { name: '30 rows updated' }).waitFor();

async function checkAndRun(opened: Opened): Promise<void> {
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').click();
}

/** No row was worked on twice within a job, and none was sent twice. */
function expectOnce(fake: FakeServer): void {
  expect([...new Set(fake.worked.values())]).toEqual([1]);
  expect(fake.rows.map((row) => row.runs)).toEqual(fake.rows.map(() => 1));
}

test('a sidebar opened after another was closed shows the progress and sends each row once', async () => {
  const fake = server();
  const first = await open(fake);
  await button(first, 'Check rows').click();
  await button(first, 'Update 30 enrollments').waitFor();
  first.wire.hold('continueJob');
  await button(first, 'Update 30 enrollments').click();
  await first.page.getByText('5 of 30 rows').waitFor();
  await first.page.context().close();

  const second = await open(fake);
  await second.page.getByRole('heading', { name: 'The update is not finished' }).waitFor();
  // The slice that was out when the sidebar closed was done anyway.
  await second.page.getByText('10 of 30 rows').waitFor();
  expect(second.wire.named('continueJob')).toEqual([]);
  await button(second, 'Resume').click();
  await updated(second);
  expectOnce(fake);
  await second.page.context().close();
});

test('a sidebar opened while a closed one is at work follows it to its result', async () => {
  const fake = server();
  /** Does a job to the slice `until`, as a window that nobody sees. */
  const work = (report: JobReport, until: number): JobReport => {
    if (report.state === 'done' || report.slice >= until) return report;
    const reply = fake.continueJob({ job: report.job, slice: report.slice });
    if (!reply.ok) throw new Error(reply.problem.code);
    return work(reply.value, until);
  };
  const begun = (kind: 'check' | 'run'): JobReport => {
    const reply = fake.startJob({ kind, scope: { of: 'all' } });
    if (!reply.ok) throw new Error(reply.problem.code);
    return reply.value;
  };
  work(begun('check'), Infinity);
  const report = work(begun('run'), 2);
  const opened = await open(fake, { clock: true });
  const { page } = opened;
  await page.getByRole('heading', { name: 'The update is not finished' }).waitFor();
  const tells = async (calls: number) => {
    const { job, slice } = report;
    fake.progress = { job, slice, calls, enrollments: 0, pagesRead: 0, pagesTotal: 0, waitsUntil: null };
    await page.clock.runFor(3_000);
  };
  await tells(1);
  await tells(2);
  await page.getByRole('heading', { name: 'Updating enrollments' }).waitFor();
  await page.getByText('in one that was just closed').waitFor();
  work(report, Infinity);
  // Between two waves nothing moves for a few seconds: the sheet is read once it is quiet for longer.
  await page.clock.runFor(3_000);
  expect(opened.wire.named('getState')).toHaveLength(2);
  await page.clock.runFor(20_000);
  await updated(opened);
  expect(opened.wire.named('continueJob')).toEqual([]);
  expectOnce(fake);
  await page.context().close();
});

test('asks for the state after a lost answer and does each slice once', async () => {
  const fake = server();
  const opened = await open(fake, { clock: true });
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  opened.wire.fate('continueJob', 'deliver', 'lose');
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByText('10 of 30 rows').waitFor();
  await opened.page.clock.fastForward('02:01');
  await updated(opened);
  expect(opened.wire.named('getState')).toHaveLength(3);
  expectOnce(fake);
  await opened.page.context().close();
});

test('answers that arrive twice start no second chain of calls', async () => {
  const fake = server();
  const opened = await open(fake, {
    before: (wire) => wire.fate('continueJob', ...Array<'double'>(20).fill('double')),
  });
  await checkAndRun(opened);
  await updated(opened);
  expectOnce(fake);
  expect(opened.wire.named('continueJob').map(({ argument }) => argument)).toEqual(
    ['job-1', 'job-2'].flatMap((job) => [1, 2, 3, 4, 5].map((slice) => ({ job, slice }))),
  );
  await opened.page.context().close();
});

test('continues after Google ends an execution, without showing its raw error', async () => {
  const fake = server();
  const opened = await open(fake, {
    before: (wire) => wire.fate('continueJob', 'throw', 'deliver', 'throw'),
  });
  await checkAndRun(opened);
  await updated(opened);
  expectOnce(fake);
  expect(await opened.page.getByText('Exceeded').count()).toBe(0);
  await opened.page.context().close();
});

test('offers to try again when the first state is lost', async () => {
  const opened = await open(server(), { before: (wire) => wire.fate('getState', 'throw') });
  await opened.page.getByRole('heading', { name: 'Rowcall could not open' }).waitFor();
  await button(opened, 'Try again').click();
  await button(opened, 'Check rows').waitFor();
  await opened.page.context().close();
});

test('refuses an answer of another version with a sentence', async () => {
  const opened = await open(server(), { before: (wire) => wire.fate('getState', 'strange') });
  await opened.page.getByText('does not match the installed version').waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});

test('two windows do each slice once, and both show the end', async () => {
  const fake = server();
  const first = await open(fake);
  await button(first, 'Check rows').click();
  await button(first, 'Update 30 enrollments').waitFor();
  first.wire.hold('continueJob');
  await button(first, 'Update 30 enrollments').click();
  await first.page.getByText('5 of 30 rows').waitFor();

  const second = await open(fake);
  await button(second, 'Resume').click();
  await updated(second);
  first.wire.release('continueJob');
  // The first window asks for a slice that is done, and is told how far the work is.
  await updated(first);
  expectOnce(fake);
  await first.page.context().close();
  await second.page.context().close();
});

test('continues when another window has released the server', async () => {
  const fake = server();
  const opened = await open(fake, { clock: true });
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  opened.wire.hold('startJob');
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByText('Starting').waitFor();
  fake.next = { refuse: shownProblem('busy', 'Rowcall is already working on this spreadsheet.', 'wait') };
  opened.wire.release('startJob');
  await opened.page.getByText('still at work').waitFor();
  await opened.page.clock.fastForward('00:16');
  await updated(opened);
  expectOnce(fake);
  await opened.page.context().close();
});

test('says until when it waits for the hourly limit, and continues then', async () => {
  const fake = server();
  const opened = await open(fake, { clock: true });
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  opened.wire.hold('startJob');
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByText('Starting').waitFor();
  fake.next = {
    waitUntil: Date.UTC(2026, 3, 1, 8, 41),
    why: shownProblem(
      'rate-limited',
      'Docebo’s hourly limit of calls is reached. Rowcall continues at 10:41.',
      'wait',
    ),
  };
  opened.wire.release('startJob');
  await opened.page.getByText('Waiting until 10:41').waitFor();
  // The time is said once.
  await opened.page.getByText('Docebo’s hourly limit is used up.').waitFor();
  expect(await opened.page.getByText('continues at 10:41').count()).toBe(0);
  const asked = opened.wire.named('continueJob').length;
  await opened.page.clock.fastForward('40:00');
  expect(opened.wire.named('continueJob')).toHaveLength(asked);
  await opened.page.clock.fastForward('01:01');
  await updated(opened);
  expectOnce(fake);
  await opened.page.context().close();
});

test('estimates progress between two answers, and counts only rows that are certain', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 1200 }), sliceRows: 600 });
  const opened = await open(fake, { clock: true, before: (wire) => wire.hold('continueJob') });
  await button(opened, 'Check rows').click();
  await opened.page.getByText('about 1 minute left').waitFor();
  await opened.page.clock.runFor(31_000);
  await opened.page.getByText(/about (25|30) seconds left/).waitFor();
  await opened.page.getByText('600 of 1,200 rows, 600 left').waitFor();
  expect(await opened.page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50');
  const widths = await opened.page
    .locator('.progress span')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('style')));
  expect(widths).toEqual(['width: 50%;', expect.stringMatching(/^width: (2[5-9]|3[0-5])%;$/)]);
  await opened.page.context().close();
});

test('stops after the calls under way, and Resume continues from there', async () => {
  const fake = server();
  const opened = await open(fake);
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').waitFor();
  opened.wire.hold('continueJob');
  await button(opened, 'Update 30 enrollments').click();
  await opened.page.getByText('5 of 30 rows').waitFor();
  await button(opened, 'Stop').click();
  await opened.page.getByText('Stopping after the calls under way').waitFor();
  opened.wire.release('continueJob');
  await opened.page.getByRole('heading', { name: 'The update is not finished' }).waitFor();
  expect(fake.counts().Ready).toBe(20);
  await button(opened, 'Resume').click();
  await updated(opened);
  expectOnce(fake);
  await opened.page.context().close();
});

test('retries failed rows only', async () => {
  const fake = new FakeServer({
    rows: [...rowsOf({ Ready: 3 }), ...rowsOf({ Ready: 2 }, ['Failed', 'Updated'])],
  });
  const opened = await open(fake);
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 5 enrollments').click();
  await opened.page.getByRole('heading', { name: '3 of 5 rows updated' }).waitFor();
  await button(opened, 'Retry 2 failed rows').click();
  await opened.page.getByRole('heading', { name: '2 rows updated' }).waitFor();
  expect(fake.counts().Updated).toBe(5);
  expect(fake.rows.map((row) => row.runs)).toEqual([1, 1, 1, 2, 2]);
  await opened.page.context().close();
});

test('checks and runs selected rows only', async () => {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 9 }) });
  const opened = await open(fake);
  await button(opened, 'Check selected rows').click();
  await button(opened, 'Update 2 enrollments').click();
  await opened.page.getByRole('heading', { name: '2 rows updated' }).waitFor();
  expect(fake.counts()).toMatchObject({ Updated: 2, pending: 7 });
  await opened.page.context().close();
});

test('offers the details of an error to copy, and Reconnect', async () => {
  const fake = server();
  const opened = await open(fake);
  fake.next = {
    refuse: shownProblem(
      'forbidden',
      'Docebo does not let this account do that.',
      'reconnect',
      'PUT /learn/v1/enrollments: 403',
    ),
  };
  await button(opened, 'Check rows').click();
  await opened.page.getByText('does not let this account').waitFor();
  // The page has no right to the clipboard, as in Google's sandbox: the text is there to be copied by hand.
  await button(opened, 'Copy details').click();
  await opened.page.getByLabel('Copying is blocked here').waitFor();
  expect(await opened.page.getByLabel('Copying is blocked here').inputValue()).toContain(
    'forbidden: PUT /learn/v1/enrollments: 403',
  );
  await button(opened, 'Reconnect').click();
  expect(await opened.page.getByLabel('Docebo domain').inputValue()).toBe('acme.docebosaas.com');
  await opened.page.context().close();
});
