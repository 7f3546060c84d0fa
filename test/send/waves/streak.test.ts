// Calls in a row without a success: counted over slices, whatever the answer, and forgotten with the first
// success.
import type { CallOutcome, PairOutcome } from '../../../src/docebo';
import { begunAgain, MOST_IN_VAIN, NO_VAIN, Streak, type Vain } from '../../../src/send/waves/streak';
import { edit } from '../../support/builders';

const outcome = (...pairs: PairOutcome[]): CallOutcome => ({
  call: { kind: 'post-batch', settles: pairs.map((_, n) => edit(n + 1, 3)) },
  pairs: new Map(pairs.map((pair, n) => [`3/${n + 1}`, pair])),
  refusedWhole: null,
  strangers: [],
  ms: 0,
});
const updated: PairOutcome = { kind: 'updated' };
const refused: PairOutcome = { kind: 'refused', message: 'Not allowed.' };
const lost: PairOutcome = {
  kind: 'unknown',
  problem: { code: 'server-error', request: 'PUT /x', status: 500, detail: 'Oops' },
};
const putOff: PairOutcome = { kind: 'not-sent', problem: { code: 'rate-limited', retryAt: 0 } };

function streak(calls = 0) {
  const kept: Vain[] = [];
  const made = new Streak({ ...NO_VAIN, calls }, (vain) => kept.push(vain));
  return { made, kept };
}

test.each([
  ['refused', refused, 'HTTP 200: “Not allowed.”'],
  ['lost', lost, 'HTTP 500: “Oops”'],
])('%s calls end the run when there are 20 of them in a row', (_, pair, answer) => {
  const { made } = streak(MOST_IN_VAIN - 2);
  made.take([outcome(pair)]);
  expect(made.problem).toBeNull();
  made.take([outcome(pair)]);
  expect(made.problem).toEqual({ code: 'all-in-vain', calls: MOST_IN_VAIN, answer });
});

test('one updated row resets the count of all calls before it, and of none after it', () => {
  const { made } = streak(MOST_IN_VAIN - 1);
  made.take([outcome(refused, updated), outcome(lost)]);
  expect(made.calls).toBe(1);
});

test('an updated row forgets the pilots that were lost before it, whatever comes after it at once', () => {
  const { made } = streak();
  for (let n = 0; n < 2; n += 1) {
    made.take([outcome(lost)]);
    made.lostPilot();
  }
  made.take([outcome(updated), outcome(refused)]);
  made.lostPilot();
  expect(made.problem).toBeNull();
});

test('calls that are put off together count once, also those of which a part was refused', () => {
  const { made } = streak();
  made.take([outcome(putOff), outcome(putOff), outcome(putOff)]);
  expect(made.calls).toBe(1);
  made.take([outcome(refused, putOff), outcome(putOff, refused)]);
  expect(made.calls).toBe(2);
});

test('sends at most as many calls at once as the run has left', () => {
  expect(streak(MOST_IN_VAIN - 3).made.room(16)).toBe(3);
  expect(streak().made.room(16)).toBe(16);
});

test('tries a lost pilot three times', () => {
  const { made } = streak();
  for (let n = 0; n < 3; n += 1) {
    expect(made.problem).toBeNull();
    made.take([outcome(lost)]);
    made.lostPilot();
  }
  expect(made.problem).toMatchObject({ code: 'all-in-vain', calls: 3 });
});

test('resuming resets the count, less the last failed call', () => {
  expect(begunAgain({ calls: 20, pilots: 3, answer: 'HTTP 500' })).toEqual({
    calls: 1,
    pilots: 0,
    answer: 'HTTP 500',
  });
  expect(begunAgain(NO_VAIN)).toEqual(NO_VAIN);
});

test('a reading that shows the work done resets the count, and each change is kept', () => {
  const { made, kept } = streak();
  made.take([outcome(lost)]);
  made.proven();
  made.proven();
  expect(kept.map(({ calls }) => calls)).toEqual([1, 0]);
});
