// While Docebo's job runner may be at work on rows, nothing is settled or sent; whatever it says or does not
// say, that has an end.
import type { Runner } from '../../src/account/limits/runner';
import type { Answer, RunnerStatus } from '../../src/docebo';
import { ABORT_MS, abortRunner, heldByRunner, LOST_MS, STUCK_MS } from '../../src/job/runner-gate';
import type { RunnerWork } from '../../src/work/stored/job';

const lag = { ms: () => 0, learn: () => {} };
const WORK: RunnerWork = {
  origin: 'https://x.docebosaas.com',
  hash: 'abc',
  sentAt: 0,
  items: 5000,
  percent: null,
  movedAt: 0,
  aborted: false,
  over: false,
};

/** A runner that answers each look with `look`. */
function world(start: Partial<RunnerWork> | null, look: (at: number) => Answer<RunnerStatus>) {
  let work: RunnerWork | null = start && { ...WORK, ...start };
  let at = 0;
  let looks = 0;
  const aborts: string[] = [];
  const runner: Runner = {
    state: () => 'passed',
    proven: () => new Set(),
    passed: () => {},
    failed: () => {},
    work: () => work,
    keep: (next) => {
      work = next;
    },
    forget: () => {
      work = null;
    },
    start: () => ({ kind: 'refused', why: '' }),
    look: () => {
      looks += 1;
      return look(at);
    },
    abort: (hash) => aborts.push(hash),
  };
  return {
    runner,
    held: (now: number) => {
      at = now;
      return heldByRunner(runner, lag, () => now);
    },
    abort: (now: number) => abortRunner(runner, () => now),
    work: () => work,
    looks: () => looks,
    aborts,
  };
}

const says = (percent: number | null, over = false): Answer<RunnerStatus> => ({
  ok: true,
  value: { percent, over },
});
const problem = (code: 'not-found' | 'forbidden'): Answer<RunnerStatus> => ({
  ok: false,
  problem: code === 'not-found' ? { code, request: '' } : { code, request: '', detail: '' },
});

/** Comes back whenever it is told to, until it is let through; the time then. */
function waited(tenant: ReturnType<typeof world>, most: number): number {
  let now = 0;
  for (let n = 0; n < 1000; n += 1) {
    const held = tenant.held(now);
    if (held === null) return now;
    if (held.code !== 'runner-at-work') throw new Error(`stopped at ${now} ms: ${held.code}`);
    expect(held.retryAt).toBeGreaterThan(now);
    now = held.retryAt;
    if (now > most) break;
  }
  throw new Error('held for ever');
}

test('holds nothing when nothing was handed over', () => {
  const tenant = world(null, () => says(0));
  expect(tenant.held(5)).toBeNull();
  expect(tenant.looks()).toBe(0);
});

test('waits after the end of a job until its last writes show', () => {
  const tenant = world({}, (at) => says(at < 60_000 ? 10 : 100, at >= 60_000));
  const at = waited(tenant, 600_000);
  expect(at).toBeGreaterThanOrEqual(60_000 + 20_000);
  expect(tenant.work()?.over).toBe(true);
});

test('looks at a job of ten minutes at most 20 times', () => {
  const tenant = world({}, (at) => says(Math.floor(at / 6000), at >= 600_000));
  waited(tenant, 3_600_000);
  expect(tenant.looks()).toBeLessThanOrEqual(20);
});

test('waits the whole time for a job whose name was lost, without asking about it', () => {
  const tenant = world({ hash: null }, () => says(0));
  expect(waited(tenant, 3_600_000)).toBeGreaterThanOrEqual(LOST_MS);
  expect(tenant.looks()).toBe(0);
});

test('waits the whole time for a job that it has no permission to look at', () => {
  expect(
    waited(
      world({}, () => problem('forbidden')),
      3_600_000,
    ),
  ).toBeGreaterThanOrEqual(LOST_MS);
});

test('treats a job that Docebo no longer knows as over', () => {
  expect(
    waited(
      world({}, () => problem('not-found')),
      3_600_000,
    ),
  ).toBeLessThan(LOST_MS);
});

test('asks a job without progress to end, then asks a person, then reads its rows', () => {
  const tenant = world({}, () => says(40));
  let now = 0;
  let held = tenant.held(now);
  while (held?.code === 'runner-at-work') {
    now = held.retryAt;
    held = tenant.held(now);
  }
  expect(held).toEqual({ code: 'runner-stuck' });
  expect(tenant.aborts).toEqual(['abc']);
  expect(now).toBeGreaterThanOrEqual(STUCK_MS + ABORT_MS);
  expect(now).toBeLessThan(STUCK_MS + ABORT_MS + 180_000);
  expect(tenant.held(now + 60_000)).toBeNull();
});

test('asks a job to end once, and never one that is over or without a name', () => {
  const tenant = world({}, () => says(40));
  tenant.abort(1000);
  tenant.abort(2000);
  expect(tenant.aborts).toEqual(['abc']);
  for (const other of [
    world({ over: true }, () => says(1)),
    world({ hash: null }, () => says(1)),
    world(null, () => says(1)),
  ]) {
    other.abort(1000);
    expect(other.aborts).toEqual([]);
  }
});
