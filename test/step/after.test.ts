// What comes after a slice: one policy for jobs and for Gets.
import type { Problem } from '../../src/contract';
import { afterSlice, isAppointment, LEASE_MS, type SliceResult } from '../../src/step/after';

const NOW = 1_000_000;
const draw = () => 0;
const OVERLOADED: Problem = { code: 'overloaded', retryAt: NOW + 5 };

const slice = (part: Partial<SliceResult>): SliceResult => ({
  finished: false,
  problem: null,
  moved: true,
  stopped: false,
  waits: 0,
  ...part,
});

test('leaves the work to the page that did the slice for a while, if nothing is in the way', () => {
  expect(afterSlice(slice({ waits: 3 }), NOW, draw)).toEqual({
    state: 'going',
    resumeAt: null,
    leaseUntil: NOW + LEASE_MS,
    waits: 0,
  });
});

test('is done when everything is settled, even if somebody asked to stop', () => {
  expect(afterSlice(slice({ finished: true, stopped: true }), NOW, draw).state).toBe('done');
});

test('stops when somebody asked for it, also if it could wait', () => {
  const problem: Problem = { code: 'rate-limited', retryAt: NOW + 5 };
  expect(afterSlice(slice({ stopped: true, problem }), NOW, draw)).toEqual({
    state: 'stopped',
    resumeAt: null,
    leaseUntil: NOW,
    waits: 0,
  });
});

test.each<Problem>([
  { code: 'rate-limited', retryAt: NOW + 60_000 },
  { code: 'runner-at-work', retryAt: NOW + 60_000, percent: null },
])('waits until the moment that the problem names: $code', (problem) => {
  const after = afterSlice(slice({ problem, moved: false }), NOW, draw);
  expect(after).toEqual({ state: 'waiting', resumeAt: NOW + 60_000, leaseUntil: NOW, waits: 0 });
});

test('waits longer after each slice that an overloaded tenant lets settle nothing, and stops after the ninth', () => {
  const waited: number[] = [];
  let waits = 0;
  for (;;) {
    const after = afterSlice(slice({ problem: OVERLOADED, moved: false, waits }), NOW, draw);
    waits = after.waits;
    if (after.state === 'stopped') break;
    expect(after.state).toBe('waiting');
    waited.push((after.resumeAt ?? 0) - NOW);
  }
  expect(waits).toBe(9);
  expect(waited).toHaveLength(8);
  expect(waited).toEqual([...waited].sort((a, b) => a - b));
  expect(waited[0]).toBeGreaterThan(5);
});

test('counts the waits again once a slice got something done', () => {
  const after = afterSlice(slice({ problem: OVERLOADED, waits: 8 }), NOW, draw);
  expect(after).toMatchObject({ state: 'waiting', waits: 0 });
});

test('waits as long as the tenant says, if that is longer', () => {
  const problem: Problem = { code: 'overloaded', retryAt: NOW + 3_600_000 };
  expect(afterSlice(slice({ problem, moved: false }), NOW, draw).resumeAt).toBe(NOW + 3_600_000);
});

test('stops for a person at any other problem', () => {
  const problem: Problem = { code: 'stopped' };
  expect(afterSlice(slice({ problem }), NOW, draw)).toMatchObject({ state: 'stopped', leaseUntil: NOW });
});

test('only a used-up hour and a working job runner are waits without a fault', () => {
  expect(isAppointment({ code: 'rate-limited' })).toBe(true);
  expect(isAppointment({ code: 'runner-at-work' })).toBe(true);
  expect(isAppointment({ code: 'overloaded' })).toBe(false);
  expect(isAppointment(null)).toBe(false);
});
