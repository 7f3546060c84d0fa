// Which ways of writing are open to a run.
import type { CallKind } from '../../src/plan';
import { DEFAULT_PLAN_OPTIONS } from '../../src/plan';
import { toEdits } from '../../src/run/edits';
import type { PilotState } from '../../src/run/pilot';
import { justSeen, planEdits } from '../../src/run/planning';
import { completed, NOTHING, row } from './builders';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const options = { ...DEFAULT_PLAN_OPTIONS, batchSize: 200, clock: () => 0 };
const scattered = (at: number) =>
  Array.from({ length: 40 }, (_, n) =>
    row(n + 1, 1, { change: completed(`2026-03-${String((n % 28) + 1).padStart(2, '0')}`), at }),
  );
const pilots = (states: Partial<Record<CallKind, PilotState>> = {}) => ({
  stateOf: (kind: CallKind) => states[kind] ?? 'passed',
  note: () => {},
});
const planned = (rows: ReturnType<typeof scattered>, states?: Partial<Record<CallKind, PilotState>>) =>
  planEdits(toEdits(rows, (each) => each.state).edits, options, pilots(states), NOW).calls;

test('scattered dates that were just checked take a call each', () => {
  expect(planned(scattered(NOW - 10)).map(({ kind }) => kind)).toEqual(['post-batch']);
});

test('a person who may have been unenrolled since is enrolled again by a batch import', () => {
  const calls = planned([...scattered(NOW - 10), row(99, 1, { at: NOW - HOUR - 1 })]);
  expect(calls.some(({ kind }) => kind === 'post-batch')).toBe(false);
});

test('a batch import goes on after its pilot has failed', () => {
  expect(planned(scattered(NOW), { 'post-batch': 'failed' }).some(({ kind }) => kind === 'post-batch')).toBe(
    false,
  );
});

test('a batch import carries an item without a status', () => {
  const rows = [...scattered(NOW), row(99, 1, { change: { ...NOTHING, score: 5 }, at: NOW })];
  expect(planned(rows).some(({ kind }) => kind === 'post-batch')).toBe(false);
});

test('the first call of an untried kind carries more than one row', () => {
  const calls = planned(scattered(NOW), { 'post-batch': 'needed' });
  expect(calls[0]?.settles).toHaveLength(1);
});

test('one row of two that was just seen vouches for the other, or an hour is longer or shorter', () => {
  const seen = (...ats: number[]) =>
    justSeen(
      ats.map((at, n) => row(n + 1, 1, { at })),
      NOW,
    );
  expect(seen(NOW - HOUR, NOW)).toBe(true);
  expect(seen(NOW, NOW - HOUR - 1)).toBe(false);
  expect(justSeen([{ ...row(1, 1, { at: NOW }), receipt: null }], NOW)).toBe(false);
});
