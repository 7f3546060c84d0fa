// What a pilot comes to: for its row, for its kind of call, and for the run.
import type { Enrollment, Problem } from '../../../src/contract';
import type { PairOutcome } from '../../../src/docebo';
import type { Call, CallKind } from '../../../src/plan';
import { toEdits } from '../../../src/send/planning/edits';
import { takeOutcome } from '../../../src/send/rows/take';
import { dayOnlyOf, Flights } from '../../../src/send/sending/flights';
import type { Row } from '../../../src/sheet';
import { enrollment } from '../../support/builders';
import { DAY, DONE, LOST, partsOf, REFUSED, readyRow, type Setting } from '../parts';

const ROWS = [7, 8].map((userId) => readyRow(userId));
const before = [7, 8].map((userId) => enrollment(userId, 3));
const shown = (first: Partial<Enrollment>, second: Partial<Enrollment> = {}) => [
  enrollment(7, 3, first),
  enrollment(8, 3, second),
];

/** Flies the call of the first row. */
function fly(
  set: Setting = {},
  kind: CallKind = 'put-one',
  prepare?: (made: ReturnType<typeof partsOf>) => void,
  rows: readonly Row[] = ROWS,
) {
  const made = partsOf(rows, { untried: [kind], before, ...set });
  prepare?.(made);
  const [first] = made.singles;
  if (!first) throw new Error('no call');
  const call = { ...first, kind } as Call;
  for (const of of rows.slice(0, 1)) made.notes.sending(of, call);
  const flights = new Flights(made.parts, {
    send: (calls) => {
      made.state.writes += calls.length;
      const outcomes = made.parts.work.pace.send(calls, 'patient');
      made.parts.streak.take(outcomes);
      return outcomes;
    },
    take: (outcomes, edits) => {
      for (const outcome of outcomes) {
        const { problem } = takeOutcome(outcome, edits, made.notes);
        made.state.problem = problem ?? made.state.problem;
      }
      return true;
    },
  });
  const passed = flights.byCall(call, made.edits, []);
  return { ...made, call, passed, flights };
}

test('passes if its row is as asked, and opens its kind for the traits that it had', () => {
  const { passed, pilots, states, parts } = fly(
    { after: shown(DONE) },
    'put-one',
    ({ parts: { streak } }) => {
      streak.lostPilot();
    },
  );
  expect([passed, pilots.stateOf('put-one'), states()]).toEqual([true, 'passed', ['Updated', 'Ready']]);
  expect([...pilots.provenBy('put-one')].sort()).toEqual(['=completedAt', '=status']);
  expect(parts.streak.vain.pilots).toBe(0);
});

describe('it had another result', () => {
  const wrong = { after: shown({ status: 1 }) };

  test('its kind is closed, its row differs, and the run ends with both in words', () => {
    const { passed, pilots, states, state, notes } = fly(wrong);
    expect([passed, pilots.stateOf('put-one'), states()[0]]).toEqual([false, 'failed', 'Differs']);
    expect(pilots.whyOf('put-one')).toMatch(/In progress/);
    // The pilot itself is not among the calls before it.
    expect(state.problem).toMatchObject({
      code: 'pilot-failed',
      row: { number: (ROWS[0]?.index ?? 0) + 1, user: 'user7', course: 'C3' },
      calls: 10,
    });
    expect(notes.ledger.get(ROWS[0]?.key ?? '')?.details).toMatch(/In progress/);
  });

  test('by an import, the run continues by other calls', () => {
    const { passed, pilots, state } = fly(wrong, 'post-batch');
    expect([passed, pilots.stateOf('post-batch'), state.problem]).toEqual([false, 'failed', null]);
  });
});

describe('it changes somebody else', () => {
  test('its kind is closed, and the run ends and names them, whom a reading shows', () => {
    const { passed, pilots, state, states, notes } = fly({ after: shown(DONE, { score: 5 }) });
    expect([passed, pilots.stateOf('put-one'), states()[0]]).toEqual([false, 'failed', 'Updated']);
    expect(state.problem).toEqual({ code: 'touched-others', others: [{ userId: 8, courseId: 3 }], count: 1 });
    expect(notes.takeLines().map(({ userId }) => userId)).toContain('8');
  });

  test('whom its answer names is in the log once', () => {
    const { state, notes } = fly({ strangers: [{ userId: 99, courseId: 3 }] });
    expect(state.problem).toMatchObject({ code: 'touched-others', count: 1 });
    expect(notes.takeLines().filter(({ userId }) => userId === '99')).toHaveLength(1);
  });

  test.each(['Unknown', 'Sending', 'Updated', 'Failed', 'Differs'] as const)(
    'whoever was sent by the run itself, and is %s, is nobody else',
    (state) => {
      const rows = [ROWS[0], { ...ROWS[1], state }] as Row[];
      const { passed } = fly({ after: shown(DONE, { score: 5 }) }, 'put-one', undefined, rows);
      expect(passed).toBe(true);
    },
  );

  test('a person who was sent before without effect does not count as somebody else', () => {
    const { passed } = fly({ after: shown(DONE, { score: 5 }) }, 'put-one', ({ notes, singles }) => {
      const [, second] = ROWS;
      const [, call] = singles;
      if (!second || !call) throw new Error('no row');
      notes.sending(second, call);
      notes.note(second, 'Unknown', '');
      notes.note(second, 'Ready', '');
    });
    expect(passed).toBe(true);
  });
});

describe('its answer says nothing', () => {
  test('a lost answer: the row is read back before anything else, and the pilot counts as lost', () => {
    const { passed, state, states, pilots, parts } = fly({ became: () => LOST, after: before });
    expect([passed, state.readBack, states()[0]]).toEqual([false, true, 'Unknown']);
    expect([pilots.stateOf('put-one'), parts.streak.vain.pilots]).toEqual(['needed', 1]);
  });

  test('a refused row: it failed, and another one is tried', () => {
    const { passed, state, states, pilots } = fly({ became: () => REFUSED });
    expect([passed, state.readBack, state.problem]).toEqual([false, false, null]);
    expect([states()[0], pilots.stateOf('put-one')]).toEqual(['Failed', 'needed']);
  });

  test('a tenant with too much to do: the pilot does not count as lost', () => {
    const problem: Problem = { code: 'overloaded', retryAt: 5 };
    const became: PairOutcome = { kind: 'unknown', problem };
    const { state, parts } = fly({ became: () => became });
    expect([state.problem, state.readBack, parts.streak.vain.pilots]).toEqual([problem, true, 0]);
  });

  test('a tenant that does not know the option of a recertification has no such way, and the row stays Ready', () => {
    const refusal = (detail: string) => ({ code: 'refused', request: 'POST', status: 400, detail }) as const;
    const recertify = (detail: string, kind: CallKind = 'recertify-batch') => {
      const held = [enrollment(7, 3, { ...DONE, completedAt: '2025-01-01 12:00:00' }), enrollment(8, 3)];
      const { pilots, states } = fly(
        {
          refusedWhole: () => refusal(detail),
          became: () => ({ kind: 'refused', message: detail }),
          before: held,
          after: held,
        },
        kind,
      );
      return [pilots.stateOf(kind), states()[0]];
    };
    expect(recertify('Unknown option: recertification')).toEqual(['failed', 'Ready']);
    expect(recertify('No such user')).toEqual(['needed', 'Failed']);
    expect(recertify('Unknown option: recertification', 'post-batch')).toEqual(['needed', 'Failed']);
  });
});

describe('it is not sent', () => {
  test('to somebody who is no longer enrolled: the row is checked again', () => {
    const { passed, calls, states, state } = fly({ before: [] });
    expect([passed, calls.length, states()[0], state.problem]).toEqual([false, 0, 'pending', null]);
  });

  test('if its row moved meanwhile', () => {
    const { passed, calls, state } = fly({ isMarked: () => false });
    expect([passed, calls.length, state.problem]).toEqual([false, 0, null]);
  });

  test('if nothing could be read: the row is Ready, and the run ends with the reason', () => {
    const { passed, calls, states, state } = fly({ unread: { code: 'out-of-time' } });
    expect([passed, calls.length, states()[0]]).toEqual([false, 0, 'Ready']);
    expect(state.problem).toEqual({ code: 'out-of-time' });
  });
});

describe('by Docebo’s own job runner', () => {
  const byRunner = (set: Setting) => {
    const made = partsOf(ROWS, { before, ...set });
    const call: Call = { ...made.batch, settles: made.batch.settles.slice(0, 1) } as Call;
    for (const of of ROWS.slice(0, 1)) made.notes.sending(of, call);
    const flights = new Flights(made.parts, {
      send: () => {
        throw new Error('sent as a call');
      },
      take: (outcomes, edits) => {
        for (const outcome of outcomes) takeOutcome(outcome, edits, made.notes);
        return true;
      },
    });
    return { ...made, passed: flights.byRunner(call, made.edits, []) };
  };

  test('passes by what a reading shows, and counts as a call', () => {
    const { passed, events, state, states } = byRunner({ before: undefined as never });
    expect([passed, states()[0], state.writes]).toEqual([true, 'Updated', 11]);
    expect(events).toEqual(['handed over 1', 'runner forgotten', 'runner passed']);
  });

  test('is refused: closes the kind, and says nothing about the row', () => {
    const { passed, events, states } = byRunner({ start: { kind: 'refused', why: 'no' } });
    expect([passed, states()[0]]).toEqual([false, 'Ready']);
    expect(events).toEqual(['handed over 1', 'runner failed']);
  });

  test('has another result: closes the kind, and the run continues by other calls', () => {
    const { events, state } = byRunner({ before });
    expect([events.slice(-1), state.problem]).toEqual([['runner failed'], null]);
  });
});

describe('a pair that two rows ask for, one by the day and one by the time', () => {
  const timed = readyRow(7);
  const rows = [
    readyRow(7),
    { ...timed, asked: { ...timed.asked, dayOnly: new Set() }, key: 'with a time' },
  ] as Row[];

  const by = (completedAt: string) =>
    fly(
      { after: shown({ ...DONE, completedAt }) },
      'put-one',
      ({ notes, singles: [call] }) => {
        const [, second] = rows;
        if (second && call) notes.sending(second, call);
      },
      rows,
    );

  test('is as asked only by that time', () => {
    expect(by(DONE.completedAt).states()).toEqual(['Updated', 'Updated']);
    const other = by(`${DAY} 09:00:00`);
    expect([other.passed, other.states()]).toEqual([false, ['Differs', 'Differs']]);
  });

  test('asks for no date by its day alone', () => {
    const [both] = toEdits(rows, (each) => each.state).edits.values();
    const [day] = toEdits(rows.slice(0, 1), (each) => each.state).edits.values();
    expect([both, day].map((entry) => dayOnlyOf(entry?.edit).has('completedAt'))).toEqual([false, true]);
    expect(dayOnlyOf(undefined).size).toBe(0);
  });
});
