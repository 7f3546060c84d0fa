// Slices of a check from cells to statuses: what a slice that was cut short leaves, and what a row keeps of
// earlier runs.
import type { CallOutcome } from '../../src/docebo';
import type { Call } from '../../src/plan';
import { OWN_HEADERS, readReceipt } from '../../src/sheet';
import { DAY, DONE, world } from '../step/world';

/** A call that was taken, and whose effect nobody has seen. */
const accepted = (call: Call): Partial<CallOutcome> => ({
  pairs: new Map(call.settles.map(({ key }) => [key, { kind: 'accepted' }])),
});

const READY = ['Ready', 'Ready', 'Ready', 'Ready'];

describe('a slice that was cut short', () => {
  test('leaves each row unsettled or as a whole check would, and the next one finishes', () => {
    for (let rounds = 0; rounds < 4; rounds += 1) {
      const made = world({ rounds });
      const first = made.step('check');
      const between = made.statuses();
      expect(between.filter((status) => status !== '' && status !== 'Ready')).toEqual([]);
      expect([first.finished, first.rowsLeft]).toEqual([
        !between.includes(''),
        between.filter((status) => status === '').length,
      ]);
      Object.assign(made.set, { rounds: 1000 });
      expect(made.step('check', first.record, false).finished).toBe(true);
      expect(made.statuses()).toEqual(READY);
    }
  });

  test('counts as not begun before it reaches a row, and leaves out rows that a filter hides', () => {
    const made = world({ hidden: [2] });
    const { record } = made.step('check', { rowsTotal: 0 }, false);
    expect(made.statuses()).toEqual(['Ready', 'Invalid', 'Ready', 'Ready']);
    expect(record.rowsTotal).toBe(3);
  });

  test('is continued with rows that a filter hides meanwhile', () => {
    const made = world({ hidden: [2] });
    const { record } = made.step('check', { rowsTotal: 4 }, false);
    expect(made.statuses()).toEqual(READY);
    expect(record.rowsTotal).toBe(4);
  });
});

describe('a row that a run has sent', () => {
  test('keeps what Docebo held before, also if a check finds that it arrived', () => {
    const made = world({ outcome: accepted });
    made.step('check');
    made.step('run');
    expect(made.statuses()[0]).toBe('Unknown');
    // The call did more than it was to.
    made.is(1, { ...DONE, enrolledAt: '2026-09-01 08:00:00' });
    made.step('check');
    expect(made.statuses()[0]).toBe('Updated');
    made.later(120_000);
    made.step('verify');
    expect(made.statuses()[0]).toBe('Differs');
    expect(made.details()[0]).toMatch(/Also changed: enrollment date, 5 Jan 2026, 08:00 → 1 Sep 2026, 08:00/);
  });

  test('gets all its attempts again if it was edited since', () => {
    const made = world({ outcome: accepted });
    const sendTimes = (times: number) => {
      made.step('check');
      let { record } = made.step('run');
      for (let n = 1; n < times; n += 1) ({ record } = made.step('run', record, false));
    };
    sendTimes(3);
    const line = made.cells[1];
    if (line) line[2] = '2026-03-20';
    sendTimes(3);
    // The others were sent five times in all, without effect.
    expect(made.statuses()).toEqual(['Unknown', 'Failed', 'Failed', 'Failed']);
  });

  test('is settled by a reading if its execution ended before it could report', () => {
    const made = world({
      outcome: () => {
        throw new Error('the execution ended');
      },
    });
    made.step('check');
    expect(() => made.step('run')).toThrow('the execution ended');
    made.is(1, DONE);
    const from = made.now();
    made.step('check');
    expect(made.statuses()).toEqual(['Updated', 'Ready', 'Ready', 'Ready']);
    // Docebo gets time to show what was sent last; nobody waits if nothing was sent.
    const waited = made.now() - from;
    const again = made.now();
    made.step('check');
    expect(waited).toBeGreaterThan(made.now() - again);
  });

  test('gets a line in the log if it was edited before its answer was known', () => {
    const made = world({
      outcome: () => {
        throw new Error('the execution ended');
      },
    });
    made.step('check');
    expect(() => made.step('run')).toThrow('the execution ended');
    expect(made.statuses()).toEqual(['Sending', 'Sending', 'Sending', 'Sending']);
    const line = made.cells[1];
    if (line) line[2] = '2026-03-20';
    made.is(1, DONE);
    const before = made.lines.length;
    made.step('check');
    expect(made.statuses()).toEqual(READY);
    const lines = made.lines.slice(before).map((each) => each.join(' '));
    expect(lines).toEqual([expect.stringMatching(/ann .*edited before the answer/)]);
  });
});

test('a row that Docebo makes Invalid keeps the reason in its receipt, a row that is Ready what Docebo held', () => {
  const made = world();
  const line = made.cells[1];
  if (line) line[0] = 'nobody';
  made.step('check');
  expect(made.statuses()).toEqual(['Invalid', 'Ready', 'Ready', 'Ready']);
  const at = made.cells[0]?.indexOf(OWN_HEADERS[2]) ?? -1;
  const kept = made.cells.slice(1).map((cells) => readReceipt(String(cells[at]))?.delivery.kind);
  expect(kept).toEqual(['reason', 'attempts', 'attempts', 'attempts']);
});

test('selected rows that there was no time to read are finished by the next slice, and no other rows', () => {
  const made = world({ rounds: 1, selection: [[2, 3]] });
  const first = made.step('check', { scope: { of: 'selected' } });
  expect([first.finished, made.statuses()]).toEqual([false, ['', '', '', '']]);
  Object.assign(made.set, { rounds: 1000, selection: [[4, 4]] });
  expect(made.step('check', first.record, false).finished).toBe(true);
  expect(made.statuses()).toEqual(['', 'Ready', 'Ready', '']);
});

test('a selection is refused by the first slice alone if it holds no row that is left', () => {
  const made = world({ selection: [[2, 2]] });
  const { record } = made.step('check', { scope: { of: 'selected' } });
  const { finished, problem } = made.step('check', record, false);
  expect([finished, problem]).toEqual([true, null]);
});

test('a selected row is a Duplicate even if its twin is not selected', () => {
  const made = world({
    dates: [DAY, '2026-03-20', DAY],
    selection: [
      [1, 1],
      [3, 3],
    ],
  });
  const twin = made.cells[2];
  if (twin) twin[0] = 'ann';
  made.step('check', { scope: { of: 'selected' } });
  expect(made.statuses()).toEqual(['Duplicate', '', 'Ready']);
});

test('a row whose date was edited after a run is compared again', () => {
  const made = world({ dates: [DAY] });
  made.step('check');
  made.step('run');
  expect(made.statuses()).toEqual(['Updated']);
  const line = made.cells[1];
  if (line) line[2] = '2026-03-20';
  made.step('check');
  expect([made.statuses(), made.details()[0]]).toEqual([
    ['Ready'],
    expect.stringMatching(/14 Mar 2026 → Completed on 20 Mar 2026/),
  ]);
});
