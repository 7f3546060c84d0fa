// Rows whose answer was lost, at the beginning of a slice of a run: a reading settles them, or nothing is
// sent.
import type { Enrollment } from '../../../src/contract';
import type { LogLine } from '../../../src/log/log';
import { settleLost } from '../../../src/send/sending/lost';
import { NO_VAIN } from '../../../src/send/waves/streak';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import type { RunnerWork } from '../../../src/work/stored/job';
import { completed, enrollment, NOTHING, row } from '../../support/builders';
import { DAY, DONE, NOW, partsOf, readyRow, type Setting } from '../parts';

const BEFORE = { status: 1, score: 50 } as const;

/** A row that was sent so many times, without an answer to the last. */
function lost(userId: number, state: 'Sending' | 'Unknown' = 'Unknown', sends = 1): Row {
  const made = row(userId, 3, { state, at: NOW - 1_000, change: completed(DAY) });
  const delivery = { ...NO_ATTEMPTS, sends, run: 'run00001', before: BEFORE };
  return { ...made, receipt: made.receipt && { ...made.receipt, delivery } };
}

function settle(rows: readonly Row[], set: Setting = {}) {
  const made = partsOf(rows, set);
  const lines: LogLine[] = [];
  const settled = settleLost(made.parts, (some) => void lines.push(...some));
  return { ...made, settled, lines };
}

const held = (...done: readonly boolean[]): readonly Enrollment[] =>
  done.map((is, n) => enrollment(n + 7, 3, is ? DONE : BEFORE));

test('without lost rows nothing is read', () => {
  const { settled, states, events } = settle([readyRow(7)], {
    listed: () => {
      throw new Error('read');
    },
  });
  expect([settled, states(), events]).toEqual([true, ['Ready'], []]);
});

test.each(['Sending', 'Unknown'] as const)(
  'a row that says %s and that Docebo holds as asked is updated, with what was held before the write',
  (state) => {
    const of = lost(7, state);
    const vain = { calls: 3, pilots: 1, answer: 'no' };
    const { settled, states, notes, parts, lines } = settle([of], { listed: () => held(true), vain });
    expect([settled, states(), parts.state.problem]).toEqual([true, ['Updated'], null]);
    expect(notes.attemptsOf(of).before).toEqual(BEFORE);
    expect(parts.streak.vain).toEqual(NO_VAIN);
    expect(lines).toMatchObject([{ userId: '7', outcome: 'Updated' }]);
  },
);

test('a row that two readings do not show is Ready again, with what is held now, and still counts as sent', () => {
  const of = lost(7);
  const { settled, states, notes, now } = settle([of], { listed: () => [enrollment(7, 3, { status: 0 })] });
  expect([settled, states()]).toEqual([true, ['Ready']]);
  expect(notes.attemptsOf(of)).toMatchObject({ sends: 1, before: { status: 0, score: null } });
  expect(now() - NOW).toBeGreaterThanOrEqual(19_000);
});

test('a row that only the second reading shows is updated', () => {
  const { states } = settle([lost(7)], { listed: (n) => held(n > 0) });
  expect(states()).toEqual(['Updated']);
});

test('a row that was sent five times without effect fails', () => {
  expect(settle([lost(7, 'Unknown', 4)], { listed: () => held(false) }).states()).toEqual(['Ready']);
  expect(settle([lost(7, 'Unknown', 5)], { listed: () => held(false) }).states()).toEqual(['Failed']);
});

test('what was not read stays unknown, and nothing is sent', () => {
  const { settled, states, state } = settle([lost(7, 'Sending')], { listed: () => null });
  expect([settled, states(), state.problem]).toEqual([false, ['Unknown'], { code: 'out-of-time' }]);
});

test('what was settled before the time was up is not a problem: the next slice has less to read', () => {
  const { settled, states, state } = settle([lost(7), lost(8)], {
    listed: (n) => (n === 0 ? held(true, false) : null),
  });
  expect([settled, states(), state.problem]).toEqual([false, ['Updated', 'Unknown'], null]);
});

describe('a row that was to leave a session', () => {
  const leaving = (): Row => {
    const made = lost(7);
    if (!made.asked.ok) throw new Error('not a row to act on');
    const change = { ...NOTHING, sessionId: 12 };
    return { ...made, asked: { ...made.asked, action: 'leave-session', change } };
  };

  test('and left the course too closes this kind of call for good, and nothing else is sent', () => {
    const { settled, states, state, pilots } = settle([leaving(), readyRow(8)], {
      listed: () => [enrollment(8, 3)],
    });
    expect([settled, states()]).toEqual([false, ['Differs', 'Ready']]);
    expect(state.problem).toMatchObject({ code: 'way-closed', way: 'leave-session' });
    expect(pilots.stateOf('leave-session')).toBe('failed');
  });

  test('and is still in the course closes nothing', () => {
    const { settled, state, pilots } = settle([leaving()], { listed: () => held(false) });
    expect([settled, state.problem, pilots.stateOf('leave-session')]).toEqual([true, null, 'needed']);
  });
});

describe('what Docebo’s own job runner was given', () => {
  const WORK = { hash: 'abc', aborted: false } as unknown as RunnerWork;
  const judged = (work: RunnerWork | null, ...done: readonly boolean[]) =>
    settle(
      done.map((_, n) => lost(n + 7)),
      { listed: () => held(...done), runner: { work: () => work } },
    ).events;

  test('closes it if less than half of it was done', () => {
    expect(judged(WORK, true, false, false)).toEqual(['runner failed', 'runner forgotten']);
    expect(judged(WORK, true, false)).toEqual(['runner forgotten']);
    expect(judged(WORK, true, true)).toEqual(['runner forgotten']);
  });

  test('says nothing about it if a person ended the job, or nobody knows whether it began', () => {
    expect(judged({ ...WORK, aborted: true }, false)).toEqual(['runner forgotten']);
    expect(judged({ ...WORK, hash: null }, false)).toEqual(['runner forgotten']);
    expect(judged(null, false)).toEqual([]);
  });

  test('is forgotten once no row is lost', () => {
    const { events } = settle([readyRow(7)], { runner: { work: () => WORK } });
    expect(events).toEqual(['runner forgotten']);
  });

  test('is kept while its rows cannot be read', () => {
    expect(settle([lost(7)], { listed: () => null, runner: { work: () => WORK } }).events).toEqual([]);
  });
});
