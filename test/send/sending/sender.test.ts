// How calls leave: looked at, marked, sent and noted, wave by wave; and when the rest waits, or is planned
// again.
import type { Problem } from '../../../src/contract';
import { Sender } from '../../../src/send/sending/sender';
import { MOST_IN_VAIN } from '../../../src/send/waves/streak';
import { enrollment } from '../../support/builders';
import { DONE, LOST, partsOf, REFUSED, readyRow, type Setting, UPDATED } from '../parts';

const ROWS = [1, 2, 3].map((userId) => readyRow(userId));

/** Sends a queue of single calls, or another one, of these rows. */
function send(set: Setting = {}, rows = ROWS, which: 'singles' | 'block' | 'batch' = 'singles') {
  const made = partsOf(rows, set);
  const queue = which === 'singles' ? [...made.singles] : [made[which]];
  const goesOn = new Sender(made.parts).sendAll(queue, made.edits);
  return { ...made, queue, goesOn };
}

test('rows say Sending before their calls leave, and their lines are in the log after it', () => {
  const { events, states, goesOn, queue, state, lines } = send();
  expect(events).toEqual(['looked', 'wrote Sending Sending Sending', 'sent 3 patient']);
  expect(states()).toEqual(['Updated', 'Updated', 'Updated']);
  expect([goesOn, queue.length, state.problem, state.readBack]).toEqual([true, 0, null, false]);
  // Ten calls before these three; the lines of the ten are in the log.
  expect([state.writes, state.logged, lines.length]).toEqual([13, 10, 3]);
});

test('a wave is no larger than the pace allows', () => {
  const { events, state } = send({ waves: (n) => (n === 0 ? 1 : 2) });
  expect(events.filter((event) => event.startsWith('sent'))).toEqual(['sent 1 patient', 'sent 2 patient']);
  expect(state.logged).toBe(11);
});

test('nothing is sent once the pace has no room, and the reason is the problem', () => {
  const halted: Problem = { code: 'out-of-time' };
  const { goesOn, state, calls, states } = send({ waves: () => 0, halted });
  expect([goesOn, state.problem, calls.length]).toEqual([false, halted, 0]);
  expect(states()).toEqual(['Ready', 'Ready', 'Ready']);
  const later = send({ waves: (n) => 1 - n, halted });
  expect([later.goesOn, later.calls.length, later.queue.length]).toEqual([false, 1, 2]);
});

test('nothing is sent if the sheet cannot be read before', () => {
  const { goesOn, calls, queue } = send({ look: () => false });
  expect([goesOn, calls.length, queue.length]).toEqual([false, 0, 3]);
});

test('a wave of which a row is no longer Ready is not sent: its rows are planned again', () => {
  const made = partsOf(ROWS);
  const [first] = ROWS;
  if (first) made.notes.note(first, '', 'edited');
  const queue = [...made.singles];
  expect(new Sender(made.parts).sendAll(queue, made.edits)).toBe(true);
  expect([made.calls.length, queue.length]).toEqual([0, 3]);
});

test('a wave whose rows do not say Sending in the sheet is not sent: its rows are planned again', () => {
  const { goesOn, calls } = send({ isMarked: () => false });
  expect([goesOn, calls.length]).toEqual([true, 0]);
});

describe('a kind of call that no pilot has tried', () => {
  test('is tried with one row, alone, and then goes in waves', () => {
    const { events, pilots, states } = send({ untried: ['put-one'] });
    expect(events.filter((event) => event.startsWith('sent'))).toEqual(['sent 1 patient', 'sent 2 patient']);
    expect(pilots.stateOf('put-one')).toBe('passed');
    expect([...pilots.provenBy('put-one')].sort()).toEqual(['=completedAt', '=status']);
    expect(states()).toEqual(['Updated', 'Updated', 'Updated']);
  });

  test('has a row of a block tried, and the block planned again', () => {
    const { calls, goesOn, queue, states } = send({ untried: ['put-many'] }, ROWS, 'block');
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ kind: 'put-many', userIds: [1], courseIds: [3] });
    expect(goesOn).toBe(true);
    expect(queue).toHaveLength(1);
    expect(states()).toEqual(['Updated', 'Ready', 'Ready']);
  });

  test('has an item of an import tried, and the other items imported after it', () => {
    const { calls, states } = send({ untried: ['post-batch'] }, ROWS, 'batch');
    expect(calls.map(({ settles }) => settles.length)).toEqual([1, 2]);
    expect(states()).toEqual(['Updated', 'Updated', 'Updated']);
  });

  test('is not tried further if the answer was lost: the row is read back first', () => {
    const { goesOn, calls, state, states } = send({
      untried: ['put-one'],
      became: () => LOST,
    });
    expect([goesOn, calls.length, state.readBack]).toEqual([false, 1, true]);
    expect(states()).toEqual(['Unknown', 'Ready', 'Ready']);
  });
});

test('a trait that no pilot had is tried alone, also of a kind whose pilot passed', () => {
  const scored = readyRow(9);
  if (!scored.asked.ok) throw new Error('not a row to act on');
  const rows = [
    { ...scored, asked: { ...scored.asked, change: { ...scored.asked.change, score: 90 } } },
    ...ROWS,
  ];
  const after = rows.map(({ ids }) =>
    enrollment(ids?.userId ?? 0, 3, ids?.userId === 9 ? { ...DONE, score: 90 } : {}),
  );
  const { events, pilots } = send(
    { after, before: rows.map(({ ids }) => enrollment(ids?.userId ?? 0, 3)) },
    rows,
  );
  expect(pilots.provenBy('put-one')).toContain('=score');
  expect(events.filter((event) => event.startsWith('sent'))).toEqual(['sent 1 patient', 'sent 3 patient']);
});

describe('after calls in vain', () => {
  test('the first call of a slice goes alone and once, and the others follow its success', () => {
    const { events } = send({ vain: { calls: 4, pilots: 0, answer: 'no' } });
    expect(events.filter((event) => event.startsWith('sent'))).toEqual(['sent 1 once', 'sent 2 patient']);
  });

  test('no more go out than are left until the run stops', () => {
    const { events, state, goesOn } = send({
      vain: { calls: MOST_IN_VAIN - 2, pilots: 0, answer: 'no' },
      became: () => REFUSED,
    });
    expect(events.filter((event) => event.startsWith('sent'))).toEqual(['sent 1 once', 'sent 1 once']);
    expect(goesOn).toBe(true);
    // What was lost is read before the run stops; here nothing was.
    expect(state.problem).toBeNull();
  });

  test('a tenant that puts off every call has been waited for long enough', () => {
    const { state, goesOn } = send({
      vain: { calls: MOST_IN_VAIN - 1, pilots: 0, answer: 'no' },
      became: () => ({ kind: 'not-sent', problem: { code: 'rate-limited', retryAt: 9 } }),
    });
    expect(state.problem).toMatchObject({ code: 'all-in-vain' });
    expect(goesOn).toBe(false);
  });
});

test('a call that is put off ends the slice with the reason, and its rows are Ready', () => {
  const problem: Problem = { code: 'rate-limited', retryAt: 9 };
  const { state, goesOn, states } = send({ became: () => ({ kind: 'not-sent', problem }) });
  expect([state.problem, goesOn]).toEqual([problem, false]);
  expect(states()).toEqual(['Ready', 'Ready', 'Ready']);
});

test('a call that is refused as a whole is sent again in halves', () => {
  const { calls, states, goesOn } = send(
    {
      refusedWhole: (call) =>
        call.settles.length > 1 ? { code: 'refused', request: 'PUT', status: 400, detail: 'no' } : null,
      became: (_, userId) => (userId === 2 ? REFUSED : UPDATED),
    },
    ROWS,
    'block',
  );
  expect(calls.map(({ settles }) => settles.map(({ userId }) => userId))).toEqual([
    [1, 2, 3],
    [1, 2],
    [3],
    [1],
    [2],
  ]);
  expect([states(), goesOn]).toEqual([['Updated', 'Failed', 'Updated'], true]);
});

test('a call that wrote to others closes its kind and ends the run', () => {
  const { pilots, state, goesOn } = send({ strangers: [{ userId: 99, courseId: 3 }] }, ROWS, 'block');
  expect(pilots.stateOf('put-many')).toBe('failed');
  expect(state.problem).toMatchObject({ code: 'touched-others', count: 1 });
  expect(goesOn).toBe(false);
});

test('nothing more is sent once the log is gone', () => {
  const { state, goesOn, calls } = send({ waves: () => 1, isLogGone: () => true });
  expect([state.problem, goesOn, calls.length]).toEqual([{ code: 'log-gone', calls: 10 }, false, 1]);
});

describe('Docebo’s own job runner', () => {
  const MANY = Array.from({ length: 3000 }, (_, n) => readyRow(n + 1));
  /** Imports of ten items: so many that the runner takes fewer calls. */
  const SMALL = { limits: { items: { proven: 10, next: 10, refused: [] } } } as const;
  const passed = {
    ...SMALL,
    runner: {
      state: () => 'passed' as const,
      proven: () => new Set(['=status', '=completedAt', '~enrolledAt']),
    },
  };

  test('is handed the imports at the head of the queue, and only a reading settles their rows', () => {
    const { events, state, goesOn, calls, states } = send(passed, MANY, 'batch');
    expect(events.slice(-1)).toEqual(['handed over 3000']);
    expect([state.readBack, goesOn, state.writes, calls.length]).toEqual([true, false, 11, 0]);
    expect(new Set(states())).toEqual(new Set(['Sending']));
  });

  test('is handed nothing if the sheet does not say Sending', () => {
    const { events, state, goesOn } = send({ ...passed, isMarked: () => false }, MANY, 'batch');
    expect(events.some((event) => event.startsWith('handed'))).toBe(false);
    expect([goesOn, state.writes]).toEqual([true, 10]);
  });

  test('gets no more if it refuses, and its rows are Ready', () => {
    const { events, goesOn, states, state } = send(
      { ...passed, start: { kind: 'refused', why: 'no' } },
      MANY,
      'batch',
    );
    expect(events.slice(-1)).toEqual(['runner failed']);
    expect([goesOn, state.readBack, new Set(states())]).toEqual([true, false, new Set(['Ready'])]);
  });

  test('was not reached: its rows are Ready, and the reason ends the slice', () => {
    const problem: Problem = { code: 'out-of-time' };
    const { goesOn, states, state } = send(
      { ...passed, start: { kind: 'not-sent', problem } },
      MANY,
      'batch',
    );
    expect([goesOn, state.problem, new Set(states())]).toEqual([false, problem, new Set(['Ready'])]);
  });

  test('may have been reached: only a reading settles its rows', () => {
    const problem: Problem = { code: 'out-of-time' };
    const { state, goesOn, states } = send({ ...passed, start: { kind: 'lost', problem } }, MANY, 'batch');
    expect([state.readBack, goesOn, new Set(states())]).toEqual([true, false, new Set(['Sending'])]);
  });

  test('is tried with one row first', () => {
    const { events, goesOn } = send({ ...SMALL, waves: (n) => (n === 0 ? 16 : 0) }, MANY, 'batch');
    expect(events).toContain('handed over 1');
    expect(events).toContain('runner passed');
    expect(goesOn).toBe(false);
  });

  test('is not used if Docebo is asked to hold something back, which only an import can', () => {
    const { events } = send(
      { ...passed, hold: 'notifications', waves: (n) => (n === 0 ? 1 : 0) },
      MANY,
      'batch',
    );
    expect(events.some((event) => event.startsWith('handed'))).toBe(false);
  });
});
