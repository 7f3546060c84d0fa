// The hour's calls as they are kept: what is held for a wave counts at once, and what was not sent is given
// back.

import { hourlyBudget } from '../../../src/account/pace/budget';
import type { TextStore } from '../../../src/work/platform/ports';
import { memoryStore } from '../../support/stores';

const ORIGIN = 'https://acme.docebosaas.com';
const MINUTE = 60_000;

function store() {
  const kept = memoryStore();
  const traffic: string[] = [];
  const made: TextStore = {
    ...kept,
    get(name) {
      traffic.push('get');
      return kept.get(name);
    },
    set(name, text) {
      traffic.push('set');
      kept.set(name, text);
    },
  };
  return { made, traffic };
}

function world(callsPerHour = 10) {
  const { made, traffic } = store();
  let now = 100 * MINUTE;
  const open = () => hourlyBudget(made, ORIGIN, callsPerHour, () => now);
  return { open, traffic, later: (ms: number) => (now += ms) };
}

test('what is held counts for other executions before it is sent', () => {
  const { open } = world();
  open().hold(4);
  expect(open().free()).toBe(6);
});

test('sending what is held neither reads nor writes, and counts as sent', () => {
  const { open, traffic } = world();
  const budget = open();
  budget.hold(3);
  traffic.length = 0;
  expect([budget.spend(1), budget.spend(1), budget.sent()]).toEqual([null, null, 2]);
  expect(traffic).toEqual([]);
});

test('what was held and not sent is given back', () => {
  const { open } = world();
  const budget = open();
  budget.hold(4);
  budget.spend(1);
  budget.release();
  expect([budget.free(), open().free(), budget.sent()]).toEqual([9, 9, 1]);
});

test('a call counts from the minute in which it leaves, also one that was held before', () => {
  const { open, later } = world();
  const budget = open();
  budget.hold(2);
  budget.spend(1);
  later(MINUTE);
  budget.spend(1);
  // The first is free again 61 minutes after it was sent, the second a minute later.
  later(60 * MINUTE);
  expect(open().free()).toBe(9);
  later(MINUTE);
  expect(open().free()).toBe(10);
});

test('spends more than was held call by call, within the limit', () => {
  const { open } = world(3);
  const budget = open();
  budget.hold(1);
  expect(budget.spend(2)).toBeNull();
  expect(open().free()).toBe(0);
  budget.release();
  expect([open().free(), budget.sent()]).toEqual([1, 2]);
});

test('holds nothing if fewer are free, and spends or refuses each when it is sent', () => {
  const { open } = world(2);
  const budget = open();
  budget.hold(3);
  expect(open().free()).toBe(2);
  expect([budget.spend(1), budget.spend(1)]).toEqual([null, null]);
  expect(budget.spend(1)).toMatchObject({ code: 'rate-limited' });
});
