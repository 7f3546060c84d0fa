// Reading back what was written, in a real browser: it does not begin, does not end, or hides what differs.
import { FakeServer, rowsOf, shownProblem } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';

/** A job is begun for the tenant that the page shows. */
const domain = 'acme.docebosaas.com';

beforeAll(launch, 120_000);
afterAll(close);

const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** 30 rows, two of which will differ; five are done in a slice. */
function server(verifyAfterRun: boolean): FakeServer {
  const fake = new FakeServer({ rows: rowsOf({ Ready: 30 }), sliceRows: 5, differing: 2 });
  fake.settings = { ...fake.settings, verifyAfterRun };
  return fake;
}

async function run(opened: Opened): Promise<void> {
  await button(opened, 'Check rows').click();
  await button(opened, 'Update 30 enrollments').click();
}

const differs = ({ page }: Opened) =>
  page.getByRole('heading', { name: '2 rows differ from what was asked for; 28 verified' }).waitFor();

test('verifies on request, leads to rows that differ, verifies again and sends nothing', async () => {
  const fake = server(false);
  const opened = await open(fake);
  await run(opened);
  await opened.page.getByRole('heading', { name: '30 rows updated' }).waitFor();
  expect(fake.counts().Updated).toBe(30);
  await button(opened, 'Verify 30 rows').click();
  await differs(opened);
  await button(opened, 'Go to the next row that differs').click();
  await opened.page.getByText('Row 2 is selected, one of 2: Differs.').waitFor();
  await button(opened, 'Verify again').click();
  await differs(opened);
  expect(fake.rows.map((row) => row.runs)).toEqual(fake.rows.map(() => 1));
  await opened.page.context().close();
});

test('verifies the rows of a run after it when the setting asks for it', async () => {
  const fake = server(true);
  const opened = await open(fake);
  opened.wire.hold('continueJob');
  await button(opened, 'Check rows').click();
  opened.wire.release('continueJob');
  await button(opened, 'Update 30 enrollments').waitFor();
  await button(opened, 'Update 30 enrollments').click();
  await differs(opened);
  await opened.page.getByRole('heading', { name: '30 rows updated' }).waitFor();
  expect(opened.wire.named('startJob').map(({ argument }) => argument)).toEqual([
    { kind: 'check', scope: { of: 'all' }, domain },
    { kind: 'run', scope: { of: 'job', job: 'job-1' }, domain },
    { kind: 'verify', scope: { of: 'job', job: 'job-1' }, domain },
  ]);
  await opened.page.context().close();
});

test('shows the progress of a verification under its own name, and Stop keeps its place', async () => {
  const fake = server(false);
  const opened = await open(fake);
  const { page, wire } = opened;
  await run(opened);
  await button(opened, 'Verify 30 rows').waitFor();
  wire.hold('continueJob');
  await button(opened, 'Verify 30 rows').click();
  await page.getByRole('heading', { name: 'Verifying rows' }).waitFor();
  await page.getByText('5 of 30 rows').waitFor();
  // Anybody who pressed the button that is gone now is led along.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('job');
  await button(opened, 'Stop').click();
  wire.release('continueJob');
  await page.getByRole('heading', { name: 'The verification is not finished' }).waitFor();
  await button(opened, 'Resume').click();
  await differs(opened);
  await page.context().close();
});

test('continues a verification after the hourly limit', async () => {
  const fake = server(false);
  const opened = await open(fake, { clock: true });
  const { page, wire } = opened;
  await run(opened);
  await button(opened, 'Verify 30 rows').waitFor();
  wire.hold('startJob');
  await button(opened, 'Verify 30 rows').click();
  await page.getByText('Reading back what Docebo holds now.').waitFor();
  fake.next = {
    waitUntil: Date.UTC(2026, 3, 1, 8, 41),
    why: shownProblem(
      'rate-limited',
      'Docebo’s hourly limit of calls is reached. Rowcall continues at 10:41.',
      'wait',
    ),
  };
  wire.release('startJob');
  await page.getByText('Waiting until 10:41').waitFor();
  await page.clock.fastForward('41:01');
  await differs(opened);
  await page.context().close();
});

test('two windows that verify read each row once and show the same result', async () => {
  const fake = server(false);
  const first = await open(fake);
  await run(first);
  await button(first, 'Verify 30 rows').waitFor();
  first.wire.hold('continueJob');
  await button(first, 'Verify 30 rows').click();
  await first.page.getByText('5 of 30 rows').waitFor();
  const second = await open(fake);
  await second.page.getByRole('heading', { name: 'The verification is not finished' }).waitFor();
  await button(second, 'Resume').click();
  await differs(second);
  first.wire.release('continueJob');
  await differs(first);
  expect([...new Set(fake.worked.values())]).toEqual([1]);
  await first.page.context().close();
  await second.page.context().close();
});

test('rows updated earlier are counted as unread beside rows that need a person, too', async () => {
  const opened = await open(new FakeServer({ rows: rowsOf({ Ready: 30, Invalid: 2 }) }));
  await run(opened);
  await opened.page.getByRole('heading', { name: '30 rows updated' }).waitFor();
  await button(opened, 'Check again').click();
  await opened.page.getByText('No rows are ready to send.').waitFor();
  await opened.page.getByText(/^30 rows were updated or verified earlier/).waitFor();
  await opened.page.context().close();
});

test('a check counts rows updated earlier as unread, and offers to verify them', async () => {
  const opened = await open(server(false));
  await run(opened);
  await opened.page.getByRole('heading', { name: '30 rows updated' }).waitFor();
  await button(opened, 'Check again').click();
  await opened.page.getByText('Nothing is left to send.').waitFor();
  await opened.page
    .getByText(/^30 rows were updated or verified earlier \(the first of them .*1.*2026/)
    .waitFor();
  expect(await opened.page.getByText('nothing to change').count()).toBe(0);
  await button(opened, 'Verify 30 rows').waitFor();
  await opened.page.context().close();
});
