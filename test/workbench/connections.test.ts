// Sandbox and production side by side: what is confirmed for one tenant never reaches the other.
import type { JobReport, Reply, RunState, State } from '../../src/contract';
import { type Bench, openBench, PERSON } from './bench';
import { ask, get } from './left-alone';
import { smallSheet } from './small-sheet';

const SHEET = smallSheet({ users: 4, courses: 3 });
const PRODUCTION = 'in-memory.docebosaas.com';
const SANDBOX = 'in-memory-sandbox.docebosaas.com';
const BO = 'bo@example.com';

let bench: Bench;

/** Connects somebody to both tenants; the sheet then works with the sandbox, which came last. */
async function connectBoth(user = PERSON): Promise<State> {
  await get(bench, 'connect', bench.connection, user);
  return get<State>(bench, 'connect', bench.other?.connection, user);
}

const choose = (domain: string, user = PERSON) => get<State>(bench, 'chooseConnection', domain, user);

async function job(kind: 'check' | 'run', domain: string, user = PERSON): Promise<JobReport> {
  let report = await get<JobReport>(bench, 'startJob', { kind, scope: { of: 'all' }, domain }, user);
  while (report.next.kind === 'slice') {
    report = await get<JobReport>(bench, 'continueJob', { job: report.job, slice: report.slice }, user);
  }
  return report;
}

const writesOf = (calls: Bench['tenant']['calls']): number =>
  calls().filter(({ method, path }) => method !== 'GET' && !path.includes('oauth2')).length;
const inProduction = () => writesOf(() => bench.tenant.calls());
const inSandbox = () => writesOf(() => bench.other?.tenant.calls() ?? []);

const statuses = (): ReadonlySet<string> => {
  const [headers = [], ...rows] = bench.sheet.texts();
  return new Set(
    rows.filter(([user]) => user !== '').map((row) => row[headers.indexOf('Rowcall status')] ?? ''),
  );
};

beforeEach(async () => {
  bench = await openBench(SHEET, { other: SHEET.tenant });
});

afterEach(() => bench.close());

test('lists both connections, and a sheet works with the one that is chosen for it', async () => {
  const state = await connectBoth();
  expect(state.connections.map(({ domain }) => domain)).toEqual([PRODUCTION, SANDBOX]);
  expect(state.connection).toMatchObject({ domain: SANDBOX, name: 'Sandbox', colour: 'amber' });
  expect((await choose(PRODUCTION)).connection?.domain).toBe(PRODUCTION);
  expect((await get<State>(bench, 'getState')).connection?.domain).toBe(PRODUCTION);
});

test('a sheet that was updated in the sandbox is pending in production, and the reverse', async () => {
  await connectBoth();
  await job('check', SANDBOX);
  await job('run', SANDBOX);
  expect(statuses()).toEqual(new Set(['Updated', 'No change']));
  expect([inProduction(), inSandbox() > 0]).toEqual([0, true]);
  const { sheet, job: shown } = await choose(PRODUCTION);
  expect(sheet.counts.pending).toBe(sheet.rows);
  expect(shown).toBeNull();
  const nothing = await job('run', PRODUCTION);
  expect([nothing.rowsTotal, inProduction()]).toEqual([0, 0]);
  await job('check', PRODUCTION);
  await job('run', PRODUCTION);
  expect(inProduction()).toBeGreaterThan(0);
  expect(bench.tenant.state()).toEqual(bench.other?.tenant.state());
});

test('refuses a run that was confirmed in one tab, after another tab switched and checked', async () => {
  await connectBoth();
  await job('check', SANDBOX);
  await choose(PRODUCTION);
  await job('check', PRODUCTION);
  const before = inSandbox();
  const reply = await ask<JobReport>(bench, 'startJob', {
    kind: 'run',
    scope: { of: 'all' },
    domain: SANDBOX,
  });
  expect(reply).toMatchObject({
    ok: false,
    problem: { code: 'tenant-switched', sentence: expect.stringContaining(`now works with ${PRODUCTION}`) },
  });
  expect([inProduction(), inSandbox()]).toEqual([0, before]);
});

test('refuses a run that one person confirmed, after another person switched and checked', async () => {
  await connectBoth();
  await connectBoth(BO);
  await job('check', SANDBOX);
  await choose(PRODUCTION, BO);
  await job('check', PRODUCTION, BO);
  const reply = await ask<JobReport>(bench, 'startJob', {
    kind: 'run',
    scope: { of: 'all' },
    domain: SANDBOX,
  });
  expect(reply).toMatchObject({ ok: false, problem: { code: 'tenant-switched' } });
  expect([inProduction(), inSandbox()]).toEqual([0, 0]);
});

test('a job keeps its tenant: the sheet is not switched under it, and a resumed one continues there', async () => {
  const sheet = smallSheet({ users: 8, courses: 5, withoutBatch: true });
  await bench.close();
  bench = await openBench(sheet, { other: sheet.tenant, batchFailed: true });
  bench.refuseBatches(bench.other?.tenant.url ?? '');
  await connectBoth();
  await job('check', SANDBOX);
  const { settings } = await get<State>(bench, 'getState');
  await get(bench, 'saveSettings', { ...settings, callsPerHour: 15 });
  const waiting = await job('run', SANDBOX);
  expect(waiting.next.kind).toBe('wait');
  const sent = inSandbox();
  const refused = await ask(bench, 'chooseConnection', PRODUCTION);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'busy' } });
  await get(bench, 'stopJob');
  expect((await choose(PRODUCTION)).job).toBeNull();
  bench.clock.advance(2 * 3_600_000);
  await get(bench, 'continueJob', { job: waiting.job, slice: waiting.slice });
  expect(inProduction()).toBe(0);
  expect(inSandbox()).toBeGreaterThan(sent);
});

test('work in the background continues in its own tenant after another was chosen for other sheets', async () => {
  const sheet = smallSheet({ users: 8, courses: 5, withoutBatch: true });
  await bench.close();
  bench = await openBench(sheet, { other: sheet.tenant, batchFailed: true });
  bench.refuseBatches(bench.other?.tenant.url ?? '');
  await connectBoth();
  await job('check', SANDBOX);
  const { settings } = await get<State>(bench, 'getState');
  await get(bench, 'saveSettings', { ...settings, callsPerHour: 15 });
  await job('run', SANDBOX);
  await get(bench, 'setBackground', true);
  const sent = inSandbox();
  // Somebody with the same connections chooses the other tenant in a document of their own.
  const kept = bench.workbench.properties.open('user', PERSON);
  const { list } = JSON.parse(kept.values.get('rowcall.connections') ?? '{}');
  kept.set({ 'rowcall.connections': JSON.stringify({ list, last: bench.tenant.url }) });
  bench.workbench.properties.open('document', PERSON).values.delete('rowcall.tenant.0');
  for (let start = 0; start < 2; start += 1) await bench.workbench.nextStart();
  expect(inProduction()).toBe(0);
  expect(inSandbox()).toBeGreaterThan(sent);
});

/** Opens the sheet again; an execution ends right after the first write. Returns how many did. */
async function killedAfterAWrite(): Promise<() => number> {
  await bench.close();
  let kills = 0;
  bench = await openBench(SHEET, {
    other: SHEET.tenant,
    hook: ({ phase, service, args }) => {
      const isWrite = service === 'UrlFetchApp' && /"(put|post)"/.test(JSON.stringify(args));
      if (kills > 0 || phase === 'before' || !isWrite || /oauth2/.test(JSON.stringify(args))) return 'go';
      kills += 1;
      return 'kill';
    },
  });
  return () => kills;
}

test('does not switch while nobody knows what happened to rows', async () => {
  const kills = await killedAfterAWrite();
  await connectBoth();
  await job('check', SANDBOX);
  await bench.workbench.call('startJob', [{ kind: 'run', scope: { of: 'all' }, domain: SANDBOX }], {
    user: PERSON,
  });
  expect(kills()).toBe(1);
  expect(statuses()).toContain('Sending');
  bench.clock.advance(3_600_000);
  const refused = await ask<State>(bench, 'chooseConnection', PRODUCTION);
  expect(refused).toMatchObject({
    ok: false,
    problem: { code: 'unsettled-elsewhere', sentence: expect.stringContaining(`sent to ${SANDBOX}`) },
  });
  // Nor if the columns no longer say who the rows are about, as with a field that only the other tenant has.
  bench.sheet.type(0, 0, [['Notes']]);
  expect((await get<State>(bench, 'getState')).columns?.missing).toContain('user');
  const unread = await ask<State>(bench, 'chooseConnection', PRODUCTION);
  expect(unread).toMatchObject({ ok: false, problem: { code: 'unsettled-elsewhere' } });
  bench.sheet.type(0, 0, [['Username']]);
  await job('check', SANDBOX);
  expect((await choose(PRODUCTION)).connection?.domain).toBe(PRODUCTION);
});

test('somebody who is connected elsewhere only cannot work over rows that are being sent', async () => {
  await connectBoth();
  await job('check', SANDBOX);
  const [headers = []] = bench.sheet.texts();
  expect(headers).toContain('Rowcall status');
  await get(bench, 'connect', bench.connection, BO);
  const state = await get<State>(bench, 'getState', undefined, BO);
  expect(state.connection?.domain).toBe(PRODUCTION);
  expect(state.sheet.counts.pending).toBe(state.sheet.rows);
  // Nothing is open, so the sheet is theirs from now on.
  expect((await job('check', PRODUCTION, BO)).state).toBe('done');
  expect((await get<State>(bench, 'getState')).connection?.domain).toBe(PRODUCTION);
});

test('calls an hour and time zone are those of the tenant, the other settings those of the person', async () => {
  const { settings } = await connectBoth();
  await get(bench, 'saveSettings', {
    ...settings,
    callsPerHour: 40,
    tenantZone: 'Asia/Tokyo',
    verifyAfterRun: true,
  });
  const production = await choose(PRODUCTION);
  expect(production.settings).toEqual({ ...settings, verifyAfterRun: true });
  const sandbox = await choose(SANDBOX);
  expect(sandbox.settings).toMatchObject({ callsPerHour: 40, tenantZone: 'Asia/Tokyo' });
});

test('a sheet that is made from another works with the same tenant', async () => {
  const cells = [
    ['Username', 'C-0', 'C-1'],
    ['user.0', '2026-01-05', '2026-01-06'],
    ['user.1', '2026-01-05', '2026-01-06'],
  ];
  await bench.close();
  bench = await openBench({ rows: cells, tenant: SHEET.tenant }, { other: SHEET.tenant });
  await connectBoth();
  await choose(PRODUCTION);
  const kept = bench.workbench.properties.open('user', PERSON);
  const { list } = JSON.parse(kept.values.get('rowcall.connections') ?? '{}');
  // In another document, the sandbox was chosen since.
  kept.set({ 'rowcall.connections': JSON.stringify({ list, last: bench.other?.tenant.url }) });
  const made = await get<State>(bench, 'turnIntoRows', 'matrix');
  expect(made.sheet.name).toContain('as rows');
  expect(made.connection?.domain).toBe(PRODUCTION);
});

test('an undo works only in the tenant of its run, whatever is chosen', async () => {
  await connectBoth();
  await job('check', SANDBOX);
  await job('run', SANDBOX);
  await choose(PRODUCTION);
  const [run] = await get<readonly RunState[]>(bench, 'listRuns');
  expect(run?.who).toBe(`ada.admin (${SANDBOX})`);
  const undone = await get<State>(bench, 'makeUndo', run?.run);
  expect(undone.connection?.domain).toBe(SANDBOX);
  const reply = await ask(bench, 'chooseConnection', PRODUCTION);
  expect(reply).toMatchObject({ ok: false, problem: { code: 'sheet-bound' } });
  await get(bench, 'connect', bench.connection, BO);
  const other = await ask(bench, 'startJob', { kind: 'check', scope: { of: 'all' } }, BO);
  expect(other).toMatchObject({ ok: false, problem: { code: 'sheet-bound' } });
});

/** The document's properties, by which a sheet is known to work with a tenant. */
const kept = () => bench.workbench.properties.open('document', PERSON).values;
const boundSheets = () => [...kept().keys()].filter((name) => name.startsWith('rowcall.tenant.'));

test('a copy of an undo sheet works only in the tenant of its run, too', async () => {
  await connectBoth();
  await job('check', SANDBOX);
  await job('run', SANDBOX);
  const [run] = await get<readonly RunState[]>(bench, 'listRuns');
  await get<State>(bench, 'makeUndo', run?.run);
  // A copy has an ID of its own, for which no tenant is kept.
  for (const name of boundSheets()) kept().delete(name);
  const before = inProduction();
  await choose(PRODUCTION);
  expect((await job('check', PRODUCTION)).problems).toMatchObject([{ code: 'other-tenant' }]);
  await job('run', PRODUCTION);
  expect(inProduction()).toBe(before);
  await choose(SANDBOX);
  expect((await job('check', SANDBOX)).problems).toEqual([]);
});

describe('a sheet that an earlier version worked on, with the one connection that it had', () => {
  /** Leaves the document as that version did. */
  const asBefore = () => {
    for (const name of boundSheets()) kept().delete(name);
    const { origin: _, ...job } = JSON.parse(kept().get('rowcall.job') ?? '{}');
    kept().set('rowcall.job', JSON.stringify(job));
  };

  test('stays with it when a second connection is made in another sheet', async () => {
    await get(bench, 'connect', bench.connection);
    await job('check', PRODUCTION);
    asBefore();
    bench.spreadsheet.insertSheet('Other');
    await get(bench, 'connect', bench.other?.connection);
    bench.spreadsheet.activate(bench.sheet);
    expect((await get<State>(bench, 'getState')).connection?.domain).toBe(PRODUCTION);
  });

  test('keeps its job there, also if the sheet itself works with another one by now', async () => {
    await get(bench, 'connect', bench.connection);
    await job('check', PRODUCTION);
    asBefore();
    await get(bench, 'connect', bench.other?.connection);
    expect(JSON.parse(kept().get('rowcall.job') ?? '{}').origin).toBe(`https://${PRODUCTION}`);
  });

  test('does not move while nobody knows what happened to its rows', async () => {
    const kills = await killedAfterAWrite();
    await get(bench, 'connect', bench.connection);
    await job('check', PRODUCTION);
    await bench.workbench.call('startJob', [{ kind: 'run', scope: { of: 'all' }, domain: PRODUCTION }], {
      user: PERSON,
    });
    expect([kills(), [...statuses()]]).toEqual([1, expect.arrayContaining(['Sending'])]);
    asBefore();
    bench.clock.advance(3_600_000);
    // The new connection is made, and the sheet stays where its rows are.
    expect((await get<State>(bench, 'connect', bench.other?.connection)).connection?.domain).toBe(PRODUCTION);
    expect(await ask<State>(bench, 'chooseConnection', SANDBOX)).toMatchObject({
      ok: false,
      problem: { code: 'unsettled-elsewhere', sentence: expect.stringContaining(`sent to ${PRODUCTION}`) },
    });
    expect(boundSheets()).toEqual([]);
  });
});

test('an undo of a run in a tenant without a connection is refused by its name', async () => {
  await connectBoth();
  await job('check', SANDBOX);
  await job('run', SANDBOX);
  await get(bench, 'disconnect', SANDBOX);
  const [run] = await get<readonly RunState[]>(bench, 'listRuns');
  const reply: Reply<State> = await ask(bench, 'makeUndo', run?.run);
  expect(reply).toMatchObject({
    ok: false,
    problem: { code: 'needs-connection', sentence: expect.stringContaining(SANDBOX) },
  });
});

test('disconnecting one forgets all of it and nothing of the other', async () => {
  await connectBoth();
  await get(bench, 'disconnect', SANDBOX);
  const own = bench.workbench.properties.user(PERSON);
  const left = Object.keys(own).filter((name) => /credentials|token|person/.test(name));
  expect(left).toHaveLength(3);
  for (const name of left) expect(name).toContain(PRODUCTION);
  expect((await get<State>(bench, 'getState')).connections).toHaveLength(1);
  expect((await job('check', PRODUCTION)).state).toBe('done');
});

test('says within 5 seconds that nothing answers at a domain, and blames the domain', async () => {
  await bench.close();
  bench = await openBench(SHEET, {
    hook: ({ phase, service }) =>
      phase === 'before' && service === 'UrlFetchApp'
        ? { throw: 'DNS error: https://acmee.docebosaas.com' }
        : 'go',
  });
  const began = bench.clock.now();
  const reply = await ask(bench, 'connect', bench.connection);
  expect(reply).toMatchObject({ ok: false, problem: { code: 'unreachable', suspect: 'domain' } });
  expect(bench.clock.now() - began).toBeLessThan(5_000);
});

test('keeps nothing of a connection that was cancelled while it was made', async () => {
  await bench.close();
  let isOut = false;
  bench = await openBench(SHEET, {
    other: SHEET.tenant,
    hook: ({ phase, service }) => {
      if (isOut && phase === 'after' && service === 'UrlFetchApp') {
        isOut = false;
        bench.workbench.properties.open('user', PERSON).values.delete('rowcall.connecting');
      }
      return 'go';
    },
  });
  isOut = true;
  const reply = await ask(bench, 'connect', bench.connection);
  expect(reply).toMatchObject({ ok: false, problem: { code: 'connect-cancelled' } });
  const own = Object.keys(bench.workbench.properties.user(PERSON));
  expect(own.filter((name) => /credentials|token|person|connections/.test(name))).toEqual([]);
});
