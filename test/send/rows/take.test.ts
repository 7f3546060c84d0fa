// What a refusal of one item of a batch import makes of its row.
import type { CallOutcome, PairOutcome } from '../../../src/docebo';
import type { Call } from '../../../src/plan';
import { Notes } from '../../../src/send/rows/notes';
import { takeOutcome } from '../../../src/send/rows/take';
import { edit, row } from '../../support/builders';

const ROW = row(7, 3, { state: 'Ready' });
const EDIT = edit(7, 3);

function after(kind: 'post-batch' | 'put-one', message: string, sends = 1) {
  const notes = new Notes('run00001', () => 1_000);
  const call: Call = { kind, settles: [EDIT] };
  let pair: PairOutcome = { kind: 'refused', message };
  for (let n = 0; n < sends; n += 1) {
    notes.sending(ROW, call);
    takeOutcome(
      { call, pairs: new Map([[EDIT.key, pair]]), refusedWhole: null, strangers: [], ms: 0 },
      new Map([[EDIT.key, { edit: EDIT, rows: [ROW] }]]),
      notes,
    );
    pair = { kind: 'refused', message };
  }
  return { state: notes.stateOf(ROW), attempts: notes.attemptsOf(ROW), lines: notes.takeLines() };
}

test.each(['User 7 is deactivated.', `${ROW.user.text}: account locked`, 'The user is not active: disabled'])(
  'leaves the row to an update of its own after an import refuses the person with “%s”',
  (message) => {
    const { state, attempts, lines } = after('post-batch', message);
    expect(state).toBe('Ready');
    expect(attempts).toMatchObject({ leaver: true, sends: 0 });
    expect(lines).toEqual([]);
  },
);

test.each([
  'The completion date is in the future.',
  'Course 3 is not published.',
  'Row 17 is not valid.',
  '',
])('fails the row after an import refuses it with “%s”', (message) => {
  expect(after('post-batch', message).state).toBe('Failed');
});

test('fails a row that is refused twice or by an update', () => {
  expect(after('post-batch', 'User 7 is deactivated.', 2).state).toBe('Failed');
  expect(after('put-one', 'User 7 is deactivated.').state).toBe('Failed');
});

describe('the result of a call', () => {
  const OTHER = row(8, 3, { state: 'Ready' });
  const EDITS = new Map(
    [ROW, OTHER].map((each) => {
      const made = each === ROW ? EDIT : edit(8, 3);
      return [made.key, { edit: made, rows: [each] }] as const;
    }),
  );
  const settles = [...EDITS.values()].map((each) => each.edit);
  const single: Call = { kind: 'put-one', settles: [EDIT] };
  const both: Call = { kind: 'put-many', userIds: [7, 8], courseIds: [3], change: EDIT.change, settles };

  function take(call: Call, pairs: readonly PairOutcome[], some: Partial<CallOutcome> = {}) {
    const notes = new Notes('run00001', () => 1_000);
    for (const { edit: each } of EDITS.values())
      for (const of of EDITS.get(each.key)?.rows ?? [])
        if (call.settles.includes(each)) notes.sending(of, call);
    const outcome: CallOutcome = {
      call,
      pairs: new Map(pairs.map((pair, n) => [call.settles[n]?.key ?? '', pair])),
      refusedWhole: null,
      strangers: [],
      ms: 0,
      ...some,
    };
    const { halves, problem } = takeOutcome(outcome, EDITS, notes);
    return { halves, problem, notes, states: [ROW, OTHER].map((each) => notes.stateOf(each)) };
  }

  const PUT_OFF = { code: 'rate-limited', retryAt: 5 } as const;
  const OVERLOADED = { code: 'overloaded', retryAt: 5 } as const;
  const LOST = { code: 'server-error', request: 'PUT', status: 500, detail: 'Oops' } as const;

  test.each<readonly [string, PairOutcome, string, number, unknown]>([
    ['updated', { kind: 'updated' }, 'Updated', 0, null],
    ['refused', { kind: 'refused', message: 'no' }, 'Failed', 1, null],
    ['not sent', { kind: 'not-sent', problem: PUT_OFF }, 'Ready', 0, PUT_OFF],
    ['accepted without a name', { kind: 'accepted' }, 'Unknown', 1, null],
    ['lost', { kind: 'unknown', problem: LOST }, 'Unknown', 1, null],
    [
      'lost by a tenant with too much to do',
      { kind: 'unknown', problem: OVERLOADED },
      'Unknown',
      0,
      OVERLOADED,
    ],
  ])(
    '%s: the row, how often it was sent in vain, and whether the run waits',
    (_, pair, state, sends, problem) => {
      const taken = take(single, [pair]);
      expect([taken.states[0], taken.notes.attemptsOf(ROW).sends, taken.problem]).toEqual([
        state,
        sends,
        problem,
      ]);
    },
  );

  test('a row of which the answer says nothing is unknown', () => {
    expect(take(both, [{ kind: 'updated' }]).states).toEqual(['Updated', 'Unknown']);
  });

  test('a problem of one row stays, whatever comes of the next', () => {
    const pairs: readonly PairOutcome[] = [{ kind: 'not-sent', problem: PUT_OFF }, { kind: 'updated' }];
    expect(take(both, pairs).problem).toEqual(PUT_OFF);
  });

  test('a call of several rows that was refused as a whole is halved, and its rows are Ready as if never sent', () => {
    const refusedWhole = { code: 'refused', request: 'PUT', status: 400, detail: 'no' } as const;
    const { halves, states, notes, problem } = take(both, [], { refusedWhole });
    expect(halves).toHaveLength(2);
    expect([states, notes.attemptsOf(ROW).sends, problem]).toEqual([['Ready', 'Ready'], 0, null]);
    // A call that was not let in is none that was refused.
    const denied = {
      code: 'forbidden',
      request: 'PUT',
      status: 403,
      detail: 'no',
    } as unknown as typeof refusedWhole;
    expect(take(both, [], { refusedWhole: denied }).halves).toEqual([]);
    // One row has no halves: it failed.
    const alone = take(single, [{ kind: 'refused', message: 'no' }], { refusedWhole });
    expect([alone.halves, alone.states[0]]).toEqual([[], 'Failed']);
  });

  test('others that were changed end the run, named in the log, five of them in the problem', () => {
    const strangers = Array.from({ length: 6 }, (_, n) => ({ userId: 100 + n, courseId: 3 }));
    const { problem, notes, states } = take(single, [{ kind: 'updated' }], { strangers });
    expect(problem).toEqual({ code: 'touched-others', others: strangers.slice(0, 5), count: 6 });
    expect(states[0]).toBe('Updated');
    expect(notes.takeLines()).toHaveLength(7);
  });

  test.each(['enroll-batch', 'post-batch'] as const)(
    'only the row of a person whom a %s names is left to another call',
    (kind) => {
      const call: Call = { kind, settles: settles.slice(0, 1) };
      const refusedWith = (message: string) => take(call, [{ kind: 'refused', message }]).states[0];
      expect(refusedWith('7: not found')).toBe('Ready');
      expect(refusedWith(`No account: ${ROW.user.text}.`)).toBe('Ready');
      expect(refusedWith('77: not found')).toBe('Failed');
      expect(refusedWith('suspended')).toBe('Ready');
    },
  );

  test('a recertification that is refused has no other call', () => {
    const call: Call = { kind: 'recertify-batch', settles: settles.slice(0, 1) };
    expect(take(call, [{ kind: 'refused', message: 'User 7 is deactivated.' }]).states[0]).toBe('Failed');
  });
});
