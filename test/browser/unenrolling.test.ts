// Enrolling and unenrolling in a real browser: the wrong thing is done, too easily, or without being said.
import { CHOSEN, COLUMNS, FakeServer, rowsOf, withAction } from '../sidebar/support/fake-server';
import { close, launch, type Opened, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** A sheet whose rows are to be unenrolled. */
function leaving(rows: number): FakeServer {
  const server = new FakeServer({ rows: rowsOf({ Ready: rows, 'Not enrolled': 900 }) });
  server.action = 'unenroll';
  return server;
}

test('asks for the number typed before it unenrolls more than a hundred people', async () => {
  const server = leaving(120);
  const opened = await open(server);
  const { page } = opened;
  await button(opened, 'Check rows').click();
  await button(opened, 'Unenroll: 120 enrollments').click();
  await page.getByText('can’t be fully undone').waitFor();
  await button(opened, 'Unenroll: 120 enrollments').click();
  await page.getByText('Type the number 120.').waitFor();
  // Focus goes where the number has to be typed.
  const number = page.getByLabel('Number of enrollments');
  expect(await number.evaluate((field) => field === document.activeElement)).toBe(true);
  await number.fill('12');
  await number.press('Enter');
  expect(await number.getAttribute('aria-invalid')).toBe('true');
  expect(opened.wire.named('startJob')).toHaveLength(1);
  await number.fill('120');
  await number.press('Enter');
  await page.getByRole('heading', { name: '120 rows updated' }).waitFor();
  expect(opened.wire.named('startJob').at(-1)?.argument).toMatchObject({ kind: 'run', unenrolls: 120 });
  await page.context().close();
});

test('asks before it unenrolls a few people, without a number to type', async () => {
  const server = leaving(3);
  const opened = await open(server);
  await button(opened, 'Check rows').click();
  await button(opened, 'Unenroll: 3 enrollments').click();
  await opened.page.getByText('Unenrolling (3 enrollments) can’t be fully undone').waitFor();
  expect(await opened.page.getByLabel('Number of enrollments').count()).toBe(0);
  expect(server.counts().Updated).toBe(0);
  await button(opened, 'Unenroll: 3 enrollments').click();
  await opened.page.getByRole('heading', { name: '3 rows updated' }).waitFor();
  await opened.page.context().close();
});

test('asks for the number when the server requires one that the page did not expect', async () => {
  const server = leaving(3);
  const opened = await open(server);
  await button(opened, 'Check rows').click();
  await button(opened, 'Unenroll: 3 enrollments').click();
  // Meanwhile, in another window, nearly all other rows were deleted: three are now more than a tenth.
  server.rows = server.rows.filter((row) => row.checked === 'Ready');
  await button(opened, 'Unenroll: 3 enrollments').click();
  await opened.page.getByText('3 rows unenroll people').waitFor();
  await opened.page.getByLabel('Number of enrollments').fill('3');
  await button(opened, 'Unenroll: 3 enrollments').click();
  await opened.page.getByRole('heading', { name: '3 rows updated' }).waitFor();
  expect(await opened.page.getByText('3 rows unenroll people').count()).toBe(0);
  await opened.page.context().close();
});

test('the keyboard chooses an action, the page describes it, and the old plan is dropped', async () => {
  const server = new FakeServer({ rows: rowsOf({ 'Not enrolled': 12, 'No change': 300 }) });
  const opened = await open(server);
  const { page } = opened;
  await button(opened, 'Check rows').click();
  await page.getByText('No rows are ready to send.').waitFor();
  await page.getByLabel('Action').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Enrolls people who are not enrolled yet, and updates the others.').waitFor();
  expect(server.action).toBe('enroll-if-missing');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe(
    'action-hint',
  );
  await page.getByText('No rows are ready to send.').waitFor({ state: 'detached' });
  await page.getByText('Score; enroll if missing').waitFor();
  await button(opened, 'Check rows').click();
  await button(opened, 'Enroll: 12 enrollments').click();
  await page.getByText('Enroll 12.').waitFor();
  await button(opened, 'Enroll: 12 enrollments').click();
  await page.getByRole('heading', { name: '12 rows updated' }).waitFor();
  await page.context().close();
});

test('a plan of several operations counts all on its button and names each', async () => {
  const server = new FakeServer({
    rows: [
      ...rowsOf({ Ready: 40, 'No change': 60 }),
      ...withAction('enroll', rowsOf({ 'Not enrolled': 12 })),
      ...withAction('unenroll', rowsOf({ Ready: 5 })),
    ],
    columns: { ...COLUMNS, chosen: { ...CHOSEN, action: 'D' } },
  });
  const opened = await open(server);
  await button(opened, 'Check rows').click();
  await button(opened, 'Make 57 changes').waitFor();
  await opened.page.getByText('Update 40, enroll 12, unenroll 5').waitFor();
  await opened.page.getByText('Details', { exact: true }).click();
  await opened.page.getByText('1 bulk update, 1 bulk enrollment, 1 bulk unenrollment').waitFor();
  await opened.page.context().close();
});

test('says before the run what Docebo cannot hold back', async () => {
  const server = new FakeServer({
    rows: rowsOf({ Ready: 50 }),
    notHeld: () => 8,
    completions: (rows) => rows,
  });
  const opened = await open(server);
  const { page } = opened;
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel('Notifications', { exact: true }).check();
  await page.getByLabel('Verify after each run').check();
  await button(opened, 'Save settings').click();
  await page.getByText('Settings saved').waitFor();
  expect(server.settings).toMatchObject({ hold: 'notifications', verifyAfterRun: true, mailAtEnd: false });
  await button(opened, 'Check rows').click();
  await page.getByText('Docebo cannot be asked to suppress notifications for 8 rows').waitFor();
  await button(opened, 'Update 50 enrollments').click();
  await page
    .getByText('Docebo is asked to suppress its notifications (not possible for 8 rows)')
    .first()
    .waitFor();
  await page.context().close();
});

test.each([
  ['in the page', rowsOf({ Ready: 600, Invalid: 3 }), 'update', 'Update 600 enrollments', 560, 1],
  // A window of 1280 × 720 at 200 %.
  ['in half the height', rowsOf({ Ready: 600 }), 'update', 'Update 600 enrollments', 280, 1],
  ['with text twice its size', rowsOf({ Ready: 600 }), 'update', 'Update 600 enrollments', 560, 2],
  ['in a dialog', rowsOf({ Ready: 3, 'Not enrolled': 90 }), 'unenroll', 'Unenroll: 3 enrollments', 560, 1],
  ['in a dialog of half the height', rowsOf({ Ready: 3 }), 'unenroll', 'Unenroll: 3 enrollments', 280, 1],
] as const)(
  'the question before a run is in view with its answers: %s',
  async (_, rows, action, name, height, size) => {
    const server = new FakeServer({ rows });
    server.action = action;
    // What is left of a window of 1280 × 720 for a sidebar.
    const opened = await open(server, { height });
    const { page } = opened;
    await page.addStyleTag({ content: `html { font-size: ${size * 100}% !important }` });
    await button(opened, 'Check rows').click();
    await button(opened, name).click();
    await page.getByRole('heading', { name: `${name}?` }).waitFor();
    for (const part of [page.getByRole('heading', { name: `${name}?` }), button(opened, name)]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    expect(await page.locator('dialog').count()).toBe(action === 'unenroll' ? 1 : 0);
    // Focus is on the question, so that pressing Enter again is no answer; Escape leaves it.
    await page.keyboard.press('Enter');
    expect(server.counts().Updated).toBe(0);
    await page.keyboard.press('Escape');
    await button(opened, name).waitFor();
    await page.context().close();
  },
);
