// A pilot of Docebo's own job runner: what is said about its row by how the job began and continued.
import type { Runner } from '../../../src/account/limits/runner';
import type { RunnerStart } from '../../../src/docebo';
import { pilotByRunner } from '../../../src/send/sending/hand-over';
import { edit } from '../../support/builders';

const CALL = { kind: 'post-batch', settles: [edit(7, 3)] } as const;
const PROBLEM = { code: 'out-of-time' } as const;

/** Hands the call over; the job is over at its `over`th look (never: 0), and one look in between fails. */
function hand(start: RunnerStart, over = 0, failing = 0) {
  let now = 1_000;
  const slept: number[] = [];
  const looked: string[] = [];
  let forgotten = 0;
  const runner: Pick<Runner, 'start' | 'look' | 'forget'> = {
    start: (edits) => {
      expect(edits).toEqual(CALL.settles);
      return start;
    },
    look: (hash) => {
      looked.push(hash);
      if (looked.length === failing) return { ok: false, problem: PROBLEM };
      return { ok: true, value: { over: looked.length === over, percent: null } };
    },
    forget: () => {
      forgotten += 1;
    },
  };
  const outcome = pilotByRunner(CALL, {
    runner: runner as Runner,
    now: () => now,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
    },
  });
  expect(outcome).toMatchObject({ call: CALL, strangers: [] });
  return { outcome, pair: outcome.pairs.get('3/7'), slept, looked, forgotten };
}

test('a job that is over is accepted, and no longer remembered', () => {
  const { pair, slept, looked, forgotten, outcome } = hand({ kind: 'begun', hash: 'abc' }, 3);
  expect(pair).toEqual({ kind: 'accepted' });
  expect(looked).toEqual(['abc', 'abc', 'abc']);
  expect(slept).toEqual([1_000, 2_000, 4_000]);
  expect([forgotten, outcome.ms, outcome.refusedWhole]).toEqual([1, 7_000, null]);
});

test('repeats a question that fails', () => {
  expect(hand({ kind: 'begun', hash: 'abc' }, 2, 1).pair).toEqual({ kind: 'accepted' });
});

test('a job that is not over within a minute is unknown, and stays remembered', () => {
  const { pair, slept, forgotten } = hand({ kind: 'begun', hash: 'abc' });
  expect(pair).toMatchObject({ kind: 'unknown', problem: { code: 'runner-at-work' } });
  expect(slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000);
  expect(forgotten).toBe(0);
});

test('a job that was refused wrote nothing, and says why', () => {
  const { outcome, pair, looked } = hand({ kind: 'refused', why: 'No such job.' });
  expect(pair).toEqual({ kind: 'refused', message: 'No such job.' });
  expect(outcome.refusedWhole).toMatchObject({ code: 'refused', detail: 'No such job.' });
  expect(looked).toEqual([]);
});

test('a job that was not sent, or may have been, reports that for its row', () => {
  expect(hand({ kind: 'not-sent', problem: PROBLEM }).pair).toEqual({ kind: 'not-sent', problem: PROBLEM });
  const { pair, looked } = hand({ kind: 'lost', problem: PROBLEM });
  expect(pair).toEqual({ kind: 'unknown', problem: PROBLEM });
  expect(looked).toEqual([]);
});
