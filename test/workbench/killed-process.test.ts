// The command line against another server, its process killed at any moment: nothing is sent twice and
// nothing is lost.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../build/bundle';
import { readCsv, writeCsv } from '../../workbench/csv';
import { keptFile, readKept, workOf } from '../../workbench/keeping';
import { startTenant, type Tenant } from '../../workbench/tenant';
import { isAboutSignIn, pairsOf } from './bench';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SHEET = smallSheet({ users: 8, courses: 4 });

let folder = '';
let tenant: Tenant;

beforeAll(async () => {
  await bundle();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rowcall-killed-'));
  tenant = await startTenant({ data: SHEET.tenant, latencyMs: 40 });
});

afterEach(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string) => join(folder, name);

function headless(): ChildProcess {
  const { clientId, clientSecret, username, password } = tenant.credentials;
  return spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(root, 'workbench', 'headless.ts'),
      file('sheet.csv'),
      ...['--docebo', tenant.url, '--out', file('out.csv'), '--log', file('log.csv')],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ROWCALL_CLIENT_ID: clientId,
        ROWCALL_CLIENT_SECRET: clientSecret,
        ROWCALL_USERNAME: username,
        ROWCALL_PASSWORD: password,
      },
    },
  );
}

/** Calls that reached the tenant so far: all of them, and those that write. */
const reached = (write: boolean): number =>
  tenant.calls().filter(({ method, path }) => !write || (method !== 'GET' && !isAboutSignIn(path))).length;

const until = async (test: () => boolean) => {
  while (!test()) await new Promise((go) => setTimeout(go, 5));
};

/**
 * Runs to the end, or kills the process after so many further calls. Returns its exit code, `null` if it was
 * killed.
 */
async function runUntil(more: number, write = false): Promise<number | null> {
  const before = reached(write);
  const child = headless();
  let over = false;
  const ended = new Promise<number | null>((go) =>
    child.once('exit', (code) => {
      over = true;
      go(code);
    }),
  );
  await until(() => over || reached(write) >= before + more);
  child.kill('SIGKILL');
  return ended;
}

/** How often each pair was written with success. */
function writes(): readonly (readonly [pair: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const { method, path, status, body } of tenant.calls()) {
    if (method === 'GET' || status !== 200 || isAboutSignIn(path)) continue;
    for (const pair of pairsOf(path, body)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts];
}

test('a session that is killed again and again continues where it was and sends nothing twice', async () => {
  writeFileSync(file('sheet.csv'), writeCsv(SHEET.rows));
  // In the check, and then as soon as the first, the third and the fourth write has arrived.
  const ends: (number | null)[] = [await runUntil(5)];
  for (const more of [1, 2, 1]) ends.push(await runUntil(more, true));
  expect(ends).toEqual([null, null, null, null]);
  expect(existsSync(keptFile(file('out.csv')))).toBe(true);
  expect(writes().length).toBeGreaterThan(0);
  const code = await runUntil(Number.POSITIVE_INFINITY);
  const cells = readCsv(readFileSync(file('out.csv'), 'utf8'));
  expect(wrongs(cells, SHEET, tenant.state())).toEqual([]);
  expect(writes().filter(([, times]) => times > 1)).toEqual([]);
  // Two rows are left for a person: one with an impossible date, one who is not enrolled.
  expect(code).toBe(1);
  const { Invalid, 'Not enrolled': absent, Sending, Unknown } = statusesOf(cells);
  expect([Invalid, absent, Sending, Unknown]).toEqual([1, 1, undefined, undefined]);
  expect(existsSync(keptFile(file('out.csv')))).toBe(false);
  // Every enrollment that was changed has its line in the log, whichever process sent it.
  const log = readFileSync(file('log.csv'), 'utf8');
  const changed = writes().map(([pair]) => pair.split('/'));
  const unlogged = changed.filter(([course, user]) => !log.includes(`${user},${course}`));
  expect(unlogged).toEqual([]);
}, 240_000);

test('the saved session contains no secret and belongs to one sheet and one server', async () => {
  writeFileSync(file('sheet.csv'), writeCsv(SHEET.rows));
  expect(await runUntil(1, true)).toBeNull();
  const text = readFileSync(keptFile(file('out.csv')), 'utf8');
  const { clientSecret, password } = tenant.credentials;
  for (const secret of [clientSecret, password, 'access_token', 'accessToken'])
    expect(text).not.toContain(secret);
  const work = workOf(readCsv(writeCsv(SHEET.rows)), tenant.url);
  expect(readKept(file('out.csv'), work)).not.toBeNull();
  expect(() => readKept(file('out.csv'), workOf([['another']], tenant.url))).toThrow(
    /belongs to another sheet or another server, or the sheet has changed since/,
  );
}, 120_000);
