// The main states of the sidebar, each with the way to get there: for the checks that every state has to
// pass, and for pictures.
import type { Page } from 'playwright-core';
import type { ConnectionState } from '../../../src/contract';
import { forEachColumn } from '../../../src/enrollment';
import {
  CHOSEN,
  COLUMNS,
  FakeServer,
  rowsOf,
  SUPERADMIN,
  shownProblem,
  withAction,
} from '../../sidebar/support/fake-server';
import { type Opened, type OpenOptions, open } from './open';

export interface MainState {
  readonly name: string;
  readonly server: () => FakeServer;
  readonly options?: OpenOptions;
  /** Presses what a person would press, and waits until the state is there. */
  readonly reach: (opened: Opened) => Promise<void>;
}

/** Believable rows: most are ready, some are not. */
export const SAMPLE = {
  Ready: 1240,
  'No change': 310,
  'Not enrolled': 42,
  Invalid: 17,
  Duplicate: 6,
} as const;

const sample = (run?: Parameters<typeof rowsOf>[1]) => rowsOf(SAMPLE, run);
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Fills the form as for a user who signs in with a password. */
export async function fillConnect(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Docebo domain').fill('acme');
  await page.getByLabel('Client ID').fill('rowcall');
  await page.getByLabel('Client secret').fill(secret);
  await page.getByLabel('Username').fill('ines.admin');
  await page.getByLabel('Password').fill('a password');
}

/** Goes from a sheet that was not checked to the plan. */
export async function check(page: Page): Promise<void> {
  await press(page, 'Check rows');
  await page.getByText(/ rows? ready(,| for )/).waitFor();
}

const SANDBOX: ConnectionState = {
  ...SUPERADMIN,
  name: 'Sandbox',
  colour: 'amber',
  domain: 'acme-sandbox.docebosaas.com',
};

/** Somebody who is connected to production and a sandbox, and works in the sandbox. */
export function twoConnections(): FakeServer {
  const server = new FakeServer({ rows: rowsOf(SAMPLE), connection: SANDBOX });
  server.others = [SUPERADMIN, SANDBOX];
  return server;
}

export const MAIN_STATES: readonly MainState[] = [
  {
    name: 'connect',
    server: () => new FakeServer({ rows: sample(), connection: null }),
    reach: async ({ page }) => page.getByLabel('Docebo domain').waitFor(),
  },
  {
    name: 'connect-refused',
    server: () => new FakeServer({ rows: sample(), connection: null }),
    reach: async ({ page }) => {
      await fillConnect(page, 'wrong');
      await press(page, 'Connect');
      await page.getByText('Docebo refused the sign-in').waitFor();
    },
  },
  {
    name: 'connect-on-page',
    server: () => new FakeServer({ rows: sample(), connection: null }),
    reach: async ({ page }) => {
      await page.getByLabel('Yourself, on Docebo’s own page').check();
      await page.getByText('usercallback').waitFor();
    },
  },
  {
    name: 'signing-in',
    server: () => new FakeServer({ rows: sample(), connection: null }),
    reach: async ({ page }) => {
      await page.getByLabel('Yourself, on Docebo’s own page').check();
      await page.getByLabel('Docebo domain').fill('acme');
      await page.getByLabel('Client ID').fill('rowcall');
      await page.getByLabel('Client secret').fill('right');
      await press(page, 'Continue');
      // The page behind the link is not there.
      await page.route('https://acme.docebosaas.com/**', (route) => route.abort());
      const link = page.getByRole('link', { name: 'Open Docebo’s sign-in page' });
      await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()));
      await link.click();
      await page.getByText('Waiting for you to sign in').waitFor();
    },
  },
  {
    name: 'disconnected-unconfirmed',
    server: () => {
      const server = new FakeServer({ rows: sample() });
      server.livesOn = true;
      return server;
    },
    reach: async ({ page }) => {
      await press(page, /Connect/);
      await press(page, 'Disconnect');
      await press(page, 'Disconnect and forget');
      await page.getByText('did not confirm').waitFor();
    },
  },
  {
    name: 'connected',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await press(page, /Connect/);
      await press(page, 'Disconnect');
      await page.getByText('Disconnect from Docebo?').waitFor();
    },
  },
  {
    name: 'columns',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await press(page, /Columns/);
      await page.getByText(/^\d+ more fields/).click();
      await page.getByLabel('Active until').waitFor();
    },
  },
  {
    name: 'columns-missing',
    server: () => {
      const server = new FakeServer({ rows: sample() });
      server.chooseColumns({ ...NO_COLUMNS, user: 'A' });
      return server;
    },
    reach: async ({ page }) => page.getByText('Choose a column.').first().waitFor(),
  },
  {
    name: 'sheet-empty',
    server: () =>
      new FakeServer({
        rows: [],
        columns: null,
        shownProblem: shownProblem(
          'sheet-empty',
          'The sheet “Sheet1” has no rows. Type headers in the first row and one enrollment in each row below.',
          'retry',
        ),
      }),
    reach: async ({ page }) => page.getByText('has no rows').waitFor(),
  },
  {
    name: 'no-rows',
    server: () => new FakeServer({ rows: [] }),
    reach: async ({ page }) => page.getByText('no rows yet').waitFor(),
  },
  {
    name: 'rows',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => page.getByRole('button', { name: 'Check rows' }).waitFor(),
  },
  {
    name: 'checked',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => check(page),
  },
  {
    name: 'problem-row',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await check(page);
      await press(page, '17 dates that do not exist');
      await page.getByText('1 of 17').waitFor();
    },
  },
  {
    name: 'dismissed',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await check(page);
      await press(page, '17 dates that do not exist');
      await press(page, 'Dismiss');
      await page.getByText('Show 1 dismissed problem').waitFor();
    },
  },
  {
    name: 'asking',
    server: () => new FakeServer({ rows: sample(), completions: (rows) => rows - 40 }),
    reach: async ({ page }) => {
      await check(page);
      await press(page, 'Update 1,240 enrollments');
      await page.getByText('Update 1,240 enrollments?').waitFor();
    },
  },
  {
    name: 'connections',
    server: () => twoConnections(),
    reach: async ({ page }) => {
      await press(page, /Inês Carvalho/);
      await page.getByText('Name and color').click();
      await page.getByLabel('Amber').waitFor();
    },
  },
  {
    name: 'asking-sandbox',
    server: () => twoConnections(),
    reach: async ({ page }) => {
      await check(page);
      await press(page, 'Update 1,240 enrollments');
      await page.getByText('Takes effect in Docebo immediately').waitFor();
    },
  },
  {
    name: 'updating',
    server: () => new FakeServer({ rows: sample(), sliceRows: 700 }),
    options: { before: (wire) => wire.hold('continueJob') },
    reach: async ({ page, wire }) => {
      await press(page, 'Check rows');
      await page.getByText('700 of').waitFor();
      wire.releaseOne('continueJob');
      await page.getByText('1,400 of').waitFor();
      wire.releaseOne('continueJob');
      await press(page, 'Update 1,240 enrollments');
      await press(page, 'Update 1,240 enrollments');
      await page.getByText('700 of 1,240 rows').waitFor();
    },
  },
  {
    name: 'waiting',
    server: () => new FakeServer({ rows: sample(), sliceRows: 500 }),
    options: { clock: true },
    reach: async ({ page, wire, server }) => {
      wire.hold('continueJob');
      await press(page, 'Check rows');
      await page.getByText('500 of').waitFor();
      server.next = {
        waitUntil: Date.UTC(2026, 3, 1, 8, 41),
        why: shownProblem(
          'rate-limited',
          'Docebo’s hourly limit of calls is reached. Rowcall continues at 10:41.',
          'wait',
        ),
      };
      wire.release('continueJob');
      await page.getByText('Waiting until 10:41').waitFor();
    },
  },
  {
    name: 'left',
    server: () => {
      const server = new FakeServer({ rows: sample(), sliceRows: 1615 });
      server.startJob({ kind: 'check', scope: { of: 'all' } });
      const half = new FakeServer({ rows: server.rows, sliceRows: 512 });
      half.rows.forEach((row, index) => {
        row.status = server.rows[index]?.status ?? row.status;
      });
      half.startJob({ kind: 'run', scope: { of: 'all' } });
      return half;
    },
    reach: async ({ page }) => page.getByRole('button', { name: 'Resume' }).waitFor(),
  },
  {
    name: 'updated',
    server: () =>
      new FakeServer({
        rows: [
          ...rowsOf({ Ready: 1228, 'No change': 310, 'Not enrolled': 42 }),
          ...rowsOf({ Ready: 12 }, ['Failed']),
        ],
      }),
    reach: async ({ page }) => {
      await check(page);
      await press(page, 'Update 1,240 enrollments');
      await press(page, 'Update 1,240 enrollments');
      await page.getByRole('heading', { name: '1,228 of 1,240 rows updated' }).waitFor();
    },
  },
  {
    name: 'mixed',
    server: () => {
      const server = new FakeServer({
        rows: [
          ...rowsOf({ Ready: 1240, 'No change': 310 }),
          ...withAction('enroll', rowsOf({ 'Not enrolled': 112 })),
          ...withAction('unenroll', rowsOf({ Ready: 5 })),
        ],
        columns: { ...COLUMNS, chosen: { ...CHOSEN, action: 'D' } },
        notHeld: () => 40,
        completions: (rows) => rows - 40,
      });
      server.settings = { ...server.settings, hold: 'notifications' };
      return server;
    },
    reach: async ({ page }) => {
      await check(page);
      await press(page, 'Make 1,357 changes');
      await page.getByText('Make 1,357 changes?').waitFor();
    },
  },
  {
    name: 'unenrolling',
    server: () => {
      const server = new FakeServer({ rows: rowsOf({ Ready: 380, 'Not enrolled': 12 }) });
      server.action = 'unenroll';
      return server;
    },
    reach: async ({ page }) => {
      await check(page);
      await press(page, 'Unenroll: 380 enrollments');
      await page.getByLabel('Number of enrollments').fill('38');
      await press(page, 'Unenroll: 380 enrollments');
      await page.getByText('Type the number 380.').waitFor();
    },
  },
  {
    name: 'verified',
    server: () => {
      const server = new FakeServer({ rows: rowsOf({ Ready: 1240, 'No change': 310 }), differing: 12 });
      server.settings = { ...server.settings, verifyAfterRun: true };
      return server;
    },
    reach: async ({ page }) => {
      await check(page);
      await press(page, 'Update 1,240 enrollments');
      await press(page, 'Update 1,240 enrollments');
      await page.getByRole('heading', { name: '12 rows differ' }).waitFor();
    },
  },
  {
    name: 'undo',
    server: () => new FakeServer({ rows: sample(), runs: RUNS }),
    reach: async ({ page }) => {
      await press(page, 'Undo a run …');
      await page.getByLabel('1,240 changes').check();
      await page.getByText('This adds a sheet whose rows').waitFor();
    },
  },
  {
    name: 'undo-empty',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await press(page, 'Undo a run …');
      await page.getByText('There are no runs to undo').waitFor();
    },
  },
  {
    name: 'get',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await press(page, 'Get from Docebo …');
      await page.getByRole('button', { name: 'Count' }).waitFor();
    },
  },
  {
    name: 'refused',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page, server }) => {
      await check(page);
      server.next = {
        refuse: shownProblem(
          'forbidden',
          'Docebo does not let this account do that. Connect as a superadmin, or as a power user with rights on these users and courses.',
          'reconnect',
        ),
      };
      await press(page, 'Check again');
      await page.getByRole('button', { name: 'Reconnect' }).waitFor();
    },
  },
  {
    name: 'settings-and-help',
    server: () => new FakeServer({ rows: sample() }),
    reach: async ({ page }) => {
      await page.getByText('Settings', { exact: true }).click();
      await page.getByText('Help', { exact: true }).click();
      await page.getByText('Docebo confirmed the change.').waitFor();
    },
  },
];

/** What the log tells of. */
export const RUNS = [
  { run: 'a7', startedAt: '2026-03-31 16:20:11', who: 'ines.admin', changed: 12 },
  { run: 'a6', startedAt: '2026-03-30 09:05:40', who: 'ines.admin', changed: 1240 },
  {
    run: 'a5',
    startedAt: '2026-03-14 14:30:05',
    who: 'bartholomew.featherstonehaugh@training.acme.example',
    changed: 1,
  },
  ...Array.from({ length: 5 }, (_, index) => ({
    run: `a${index}`,
    startedAt: `2026-02-0${index + 1} 08:00:00`,
    who: 'ines.admin',
    changed: 30 + index,
  })).reverse(),
] as const;

const NO_COLUMNS = forEachColumn(() => null);

/** Opens a page and brings it to a state. Close it with `opened.page.context().close()`. */
export async function reach(state: MainState, options: OpenOptions = {}): Promise<Opened> {
  const opened = await open(state.server(), { ...state.options, ...options });
  await state.reach(opened);
  return opened;
}
