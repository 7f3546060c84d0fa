// The last look before calls leave: whether each row still asks for what was planned.
import type { RowStatus } from '../../../src/contract';
import type { Call } from '../../../src/plan';
import { toEdits } from '../../../src/send/planning/edits';
import { headOf, isStillReady, waveOf } from '../../../src/send/waves/wave';
import type { Row } from '../../../src/sheet';
import { completed, edit, row } from '../../support/builders';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const first = row(1, 1, { at: NOW });
const second = row(2, 1, { at: NOW });
const { edits } = toEdits([first, second], (each) => each.state);
const settles = [...edits.values()].map((each) => each.edit);
const block: readonly Call[] = [
  { kind: 'put-many', userIds: [1, 2], courseIds: [1], change: completed('2026-03-14'), settles },
];
const imports: readonly Call[] = [{ kind: 'post-batch', settles }];

const isReady = (rows: readonly Row[], wave = block, state?: RowStatus, now = NOW) =>
  isStillReady(wave, edits, rows, (each) => each.state, now, state);

describe('a wave', () => {
  test('goes while each of its rows is there, ready, as it was planned', () => {
    expect(isReady([first, second])).toBe(true);
    expect(isReady([second, row(9, 9), first])).toBe(true);
  });

  test('stays if one of its rows is gone, or has another state', () => {
    expect(isReady([first])).toBe(false);
    expect(isReady([])).toBe(false);
    expect(isReady([first, { ...second, state: 'Updated' }])).toBe(false);
    expect(isReady([first, { ...second, ids: null }])).toBe(false);
  });

  test('stays if a row asks for another date, also beside one that still asks for the first', () => {
    const edited = row(2, 1, { change: completed('2026-03-15'), at: NOW });
    expect(isReady([first, edited])).toBe(false);
    expect(isReady([first, second, edited])).toBe(false);
  });

  test('stays if a row of one of its pairs was sent with other values and has no answer yet', () => {
    for (const state of ['Sending', 'Unknown'] as const) {
      const open = row(2, 1, { change: completed('2026-03-15'), at: NOW, state });
      expect(isReady([first, second, open])).toBe(false);
    }
  });

  test('goes although an older row gives way to it, unless that row was sent and has no answer yet', () => {
    const keeping = (each: Row): Row =>
      each.asked.ok ? { ...each, asked: { ...each.asked, keep: 'newest' } } : each;
    const rows = [keeping(first), keeping(second)];
    const kept = toEdits(rows, (each) => each.state).edits;
    const older = (state: RowStatus) =>
      keeping(row(2, 1, { change: completed('2026-03-01'), at: NOW, state }));
    const goes = (state: RowStatus) =>
      isStillReady(block, kept, [...rows, older(state)], (each) => each.state, NOW);
    expect(goes('Ready')).toBe(true);
    expect(goes('Updated')).toBe(true);
    expect(goes('Sending')).toBe(false);
    expect(goes('Unknown')).toBe(false);
  });

  test('is looked at for another state once its rows say Sending', () => {
    const sending = [first, second].map((each): Row => ({ ...each, state: 'Sending' }));
    expect(isReady(sending, block, 'Sending')).toBe(true);
    expect(isReady(sending)).toBe(false);
    expect(isReady([first, second], block, 'Sending')).toBe(false);
  });

  test('of imports stays if the check of its rows is more than an hour old; a block goes', () => {
    expect(isReady([first, second], imports, 'Ready', NOW + HOUR)).toBe(true);
    expect(isReady([first, second], imports, 'Ready', NOW + HOUR + 1)).toBe(false);
    expect(isReady([first, second], block, 'Ready', NOW + HOUR + 1)).toBe(true);
  });
});

describe('the calls that are sent at once', () => {
  const put = (user: number): Call => ({ kind: 'put-one', settles: [edit(user, 1)] });
  const batch = (user: number): Call => ({ kind: 'post-batch', settles: [edit(user, 1)] });
  const none = () => false;

  test('are as many as can go, and end before an import', () => {
    const queue = [put(1), put(2), put(3), batch(4)];
    expect(waveOf(queue, 2, none, 100)).toEqual(queue.slice(0, 2));
    expect(waveOf(queue, 9, none, 100)).toEqual(queue.slice(0, 3));
    expect(waveOf([], 9, none, 100)).toEqual([]);
  });

  test('are a pilot alone, and end before one', () => {
    const queue = [put(1), put(2), put(3)];
    expect(waveOf(queue, 9, (call) => call === queue[0], 100)).toEqual(queue.slice(0, 1));
    expect(waveOf(queue, 9, (call) => call === queue[2], 100)).toEqual(queue.slice(0, 2));
  });

  test('are few imports, more of them in a large sheet', () => {
    const queue = Array.from({ length: 12 }, (_, n) => batch(n + 1));
    expect(waveOf(queue, 16, none, 20_000)).toHaveLength(4);
    expect(waveOf(queue, 16, none, 80_000)).toHaveLength(8);
    expect(waveOf(queue, 3, none, 80_000)).toHaveLength(3);
  });

  test('of one kind are those at the head of the queue', () => {
    const queue = [put(1), put(2), batch(3), put(4)];
    expect(headOf(queue, 'put-one')).toEqual(queue.slice(0, 2));
    expect(headOf(queue, 'post-batch')).toEqual([]);
    expect(headOf(queue.slice(0, 2), 'put-one')).toEqual(queue.slice(0, 2));
  });
});
