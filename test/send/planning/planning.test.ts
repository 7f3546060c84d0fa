// Which ways of writing are open to a run, and in what order enrolling, unenrolling and updating go.

import type { PilotState } from '../../../src/account/limits/pilots';
import type { Action } from '../../../src/contract';
import { OVERBOOKED } from '../../../src/enrollment';
import type { Call, CallKind } from '../../../src/plan';
import { DEFAULT_PLAN_OPTIONS } from '../../../src/plan';
import { dueForReading, readAtOnce } from '../../../src/send/planning/due';
import { toEdits } from '../../../src/send/planning/edits';
import { planEdits } from '../../../src/send/planning/planning';
import { justSeen, notHeldBy, notImportable, openAmong, provingFirst } from '../../../src/send/planning/ways';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { completed, edit, NOTHING, PRESENT, row } from '../../support/builders';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const options = { ...DEFAULT_PLAN_OPTIONS, batchSize: 200, clock: () => 0 };
const scattered = (at: number) =>
  Array.from({ length: 40 }, (_, n) =>
    row(n + 1, 1, { change: completed(`2026-03-${String((n % 28) + 1).padStart(2, '0')}`), at }),
  );
const pilots = (states: Partial<Record<CallKind, PilotState>> = {}) => ({
  stateOf: (kind: CallKind) => states[kind] ?? 'passed',
  provenBy: () => new Set<string>(),
  whyOf: () => '',
  passed: () => {},
  failed: () => {},
  retry: () => {},
});
const planAll = (rows: readonly Row[], states?: Partial<Record<CallKind, PilotState>>, hold = false) =>
  planEdits(toEdits(rows, (each) => each.state).edits, { options, pilots: pilots(states), hold, now: NOW });
const planned = (rows: readonly Row[], states?: Partial<Record<CallKind, PilotState>>) =>
  planAll(rows, states).now.calls;
const kindsOf = (calls: readonly Call[] = []) => calls.map(({ kind }) => kind);

/** A row with an action, which the check saw enrolled or not. */
const acting = (action: Action, each: Row, enrolled: boolean): Row => {
  if (!each.asked.ok || !each.receipt) throw new Error('not a row to act on');
  const delivery = { ...NO_ATTEMPTS, before: enrolled ? undefined : null };
  return { ...each, asked: { ...each.asked, action }, receipt: { ...each.receipt, delivery } };
};
const missing = (rows: readonly Row[]) => rows.map((each) => acting('enroll', each, false));

test('imports scattered dates that were just checked in one call', () => {
  expect(kindsOf(planned(scattered(NOW - 10)))).toEqual(['post-batch']);
});

test('imports nobody whose check is more than an hour old', () => {
  const calls = planned([...scattered(NOW - 10), row(99, 1, { at: NOW - HOUR - 1 })]);
  const batched = calls.filter(({ kind }) => kind === 'post-batch').flatMap(({ settles }) => settles);
  expect(batched.map(({ userId }) => userId)).not.toContain(99);
});

test('imports the other rows when one was checked long ago', () => {
  const calls = planned([...scattered(NOW - 10), row(99, 1, { at: NOW - HOUR - 1 })]);
  expect(kindsOf(calls)).toContain('post-batch');
  expect(calls).toHaveLength(2);
});

test('imports nothing after the pilot of imports failed', () => {
  expect(kindsOf(planned(scattered(NOW), { 'post-batch': 'failed' }))).not.toContain('post-batch');
});

test('imports no item without a status', () => {
  const rows = [...scattered(NOW), row(99, 1, { change: { ...NOTHING, score: 5 }, at: NOW })];
  const batched = planned(rows).filter(({ kind }) => kind === 'post-batch');
  expect(batched.flatMap(({ settles }) => settles.map(({ userId }) => userId))).not.toContain(99);
});

test('makes the first call of an untried kind a pilot of one row', () => {
  const calls = planned(scattered(NOW), { 'post-batch': 'needed' });
  expect(calls[0]?.settles).toHaveLength(1);
});

describe('recertifying', () => {
  const recertify = (each: Row) => acting('recertify', each, true);
  const people = (from: number, count: number, at = NOW - 10) =>
    Array.from({ length: count }, (_, n) => row(from + n, 1, { at }));
  const mixed = [...people(1, 30), ...people(101, 250).map(recertify)];

  test('goes by imports of its own, beside calls for all other rows', () => {
    const calls = planned(mixed);
    expect(kindsOf(calls)).toEqual(['recertify-batch', 'recertify-batch', 'put-many']);
    for (const { kind, settles } of calls)
      expect(new Set(settles.map(({ does }) => does))).toEqual(
        new Set([kind === 'recertify-batch' ? 'recertify' : 'update']),
      );
    expect(planAll(mixed).now.figures).toMatchObject({
      edits: 280,
      calls: 3,
      callsByKind: { 'recertify-batch': 2 },
    });
  });

  test('has a pilot of one row', () => {
    const [first, ...others] = planned(mixed, { 'recertify-batch': 'needed' });
    expect([first?.kind, first?.settles.length]).toEqual(['recertify-batch', 1]);
    expect(kindsOf(others)).toEqual(['recertify-batch', 'recertify-batch', 'put-many']);
  });

  test('takes no other way: not after its pilot failed, and not for rows that were not just seen', () => {
    const why = (rows: readonly Row[], states?: Partial<Record<CallKind, PilotState>>) =>
      [...toEdits(rows, (each) => each.state).edits.values()].map((entry) =>
        notImportable(entry, { pilots: pilots(states), now: NOW }),
      );
    expect(why([recertify(row(1, 1, { at: NOW }))])).toEqual([null]);
    expect(why([recertify(row(1, 1, { at: NOW }))], { 'recertify-batch': 'failed' })).toEqual([
      'pilot-failed',
    ]);
    const old = people(1, 3, NOW - HOUR - 1).map(recertify);
    expect(why(old)).toEqual(Array(3).fill('not-just-seen'));
    const [open] = people(1, 1, NOW - HOUR - 1);
    const notCompleted = { ...NO_ATTEMPTS, before: { status: 1, completedAt: null } } as const;
    if (!open?.receipt) throw new Error('not a row to act on');
    const late = recertify({ ...open, receipt: { ...open.receipt, delivery: notCompleted } });
    expect(why([{ ...late, receipt: { ...open.receipt, delivery: notCompleted } }])).toEqual([
      'not-just-seen',
    ]);
    expect(planned(old)).toEqual([]);
  });
});

describe('enrolling and unenrolling', () => {
  const block = (users: number) => Array.from({ length: users }, (_, n) => row(n + 1, 1, { at: NOW - 10 }));

  test('enrolls people before it updates them', () => {
    const { now, later } = planAll(missing(block(30)), { 'enroll-batch': 'failed' });
    expect(kindsOf(now.calls)).toEqual(['enroll-many']);
    expect(kindsOf(later?.calls)).toEqual(['put-many']);
  });

  test('a bulk enrollment carries only the level', () => {
    const [call] = planAll(missing(block(3)), { 'enroll-batch': 'failed' }).now.calls;
    expect(call && 'change' in call && call.change).toEqual({ ...NOTHING, level: 3 });
  });

  test('enrolls by a call without attendance, and imports the attendance after it', () => {
    const attending = scattered(NOW - 10).map((each) => {
      if (!each.asked.ok) throw new Error('not a row to act on');
      const change = { ...each.asked.change, sessionId: 77, attendance: PRESENT };
      return { ...each, asked: { ...each.asked, change } };
    });
    const { now, later } = planAll(missing(attending));
    expect([kindsOf(now.calls), kindsOf(later?.calls)]).toEqual([['enroll-many'], ['attendance-batch']]);
    expect(now.calls[0]).toMatchObject({ change: { sessionId: 77, attendance: null } });
  });

  test('imports scattered dates in one call that enrolls and updates', () => {
    const { now, later } = planAll(missing(scattered(NOW - 10)));
    expect(kindsOf(now.calls)).toEqual(['enroll-batch']);
    expect(later).toBeNull();
    expect(now.calls[0]?.settles[0]?.change.completedAt).toMatch(/^2026-03-/);
  });

  test('enrolls a block with one date in bulk although others have dates of their own', () => {
    const alone = Array.from({ length: 40 }, (_, n) =>
      row(2_000 + n, 10 + n, {
        change: completed(`2026-02-${String((n % 28) + 1).padStart(2, '0')}`),
        at: NOW,
      }),
    );
    const { now, later } = planAll(missing([...block(900), ...alone]));
    expect(kindsOf(now.calls)).toEqual(['enroll-batch', 'enroll-many']);
    expect(now.calls.map(({ settles }) => settles.length)).toEqual([40, 900]);
    expect(kindsOf(later?.calls)).toEqual(['put-many']);
  });

  test('imports nobody whose check is old, or who is to be overbooked', () => {
    expect(kindsOf(planAll(missing(scattered(NOW - HOUR - 1))).now.calls)).not.toContain('enroll-batch');
    const overbooked = scattered(NOW - 10).map((each) =>
      each.asked.ok
        ? row(each.index, 2, { change: { ...each.asked.change, status: OVERBOOKED }, at: NOW })
        : each,
    );
    const { now } = planAll(missing([...scattered(NOW - 10), ...overbooked]));
    const imported = now.calls
      .filter(({ kind }) => kind === 'enroll-batch')
      .flatMap(({ settles }) => settles);
    expect(imported).toHaveLength(40);
    expect(imported.filter(({ change }) => change.status === OVERBOOKED)).toEqual([]);
  });

  test('imports everybody whose notifications an import can hold back, also a block', () => {
    const { now, later } = planAll(missing(block(300)), {}, true);
    expect(kindsOf(now.calls)).toEqual(['enroll-batch', 'enroll-batch']);
    expect(later).toBeNull();
  });

  test('does not enroll by import after that pilot failed', () => {
    const { now, later } = planAll(missing(scattered(NOW - 10)), { 'enroll-batch': 'failed' });
    expect(kindsOf(now.calls)).toEqual(['enroll-many']);
    expect(kindsOf(later?.calls)).toEqual(['post-batch']);
  });

  test('does not update a person who is only to be enrolled', () => {
    const rows = missing([row(1, 1, { change: NOTHING }), row(2, 1, { change: { ...NOTHING, status: 0 } })]);
    expect(planAll(rows, { 'enroll-batch': 'failed' }).later).toBeNull();
  });

  test('updates people just enrolled in one call with others', () => {
    const rows = [...missing(block(30)), ...Array.from({ length: 20 }, (_, n) => row(n + 31, 1))];
    const { later } = planAll(rows);
    expect(later?.calls.map(({ settles }) => settles.length)).toEqual([50]);
  });

  test('unenrolls people of different courses in calls that name nobody else', () => {
    const leaving = [row(1, 1), row(2, 1), row(2, 2), row(3, 2)].map((each) =>
      acting('unenroll', each, true),
    );
    const { now } = planAll(leaving);
    expect(kindsOf(now.calls)).toEqual(['unenroll-many', 'unenroll-many']);
    for (const call of now.calls) {
      if (!('userIds' in call)) throw new Error('not a block');
      expect(call.userIds.length * call.courseIds.length).toBe(call.settles.length);
    }
  });

  test('a row that updates enrolls nobody, even if the check saw nobody enrolled', () => {
    expect(kindsOf(planned([acting('update', row(1, 1), false)]))).toEqual(['put-one']);
  });

  test('a bulk enrollment keeps the level that a row asks for', () => {
    const instructor = row(1, 1, { change: { ...NOTHING, level: 6 }, at: NOW });
    const [call] = planAll(missing([instructor]), { 'enroll-batch': 'failed' }).now.calls;
    expect(call && 'change' in call && call.change).toEqual({ ...NOTHING, level: 6 });
  });

  test('enrolls in calls of the first sizes where larger ones were proven by updates', () => {
    const large = { ...options, maxPairs: 40_000, maxCourses: 2000, maxUsers: 10_000 };
    const planLarge = (rows: readonly Row[]) =>
      planEdits(toEdits(rows, (each) => each.state).edits, {
        options: large,
        pilots: pilots({ 'post-batch': 'failed', 'enroll-batch': 'failed' }),
        hold: false,
        now: NOW,
      }).now.calls.map(({ settles }) => settles.length);
    const rows = block(6000);
    expect(planLarge(rows)).toEqual([6000]);
    const sizes = planLarge(missing(rows));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(6000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
    const wide = Array.from({ length: 1500 }, (_, n) => row(1, n + 1, { at: NOW - 10 }));
    expect(planLarge(wide)).toEqual([1500]);
    expect(Math.max(...planLarge(missing(wide)))).toBeLessThanOrEqual(1000);
  });

  test('plans rows to be enrolled and dated rows first while a pilot is needed', () => {
    const rows = [acting('enroll', row(1, 1, { change: NOTHING }), false), row(2, 1)];
    const first = provingFirst(toEdits(rows, (each) => each.state).edits, pilots({ 'put-one': 'needed' }));
    expect(first.size).toBe(2);
  });
});

describe('rows that prove the day', () => {
  const dated = row(1, 1);
  const undated = [2, 3].map((userId) => row(userId, 1, { change: { ...NOTHING, score: 5 } }));
  const first = (rows: readonly Row[], states: Partial<Record<CallKind, PilotState>>) =>
    [...provingFirst(toEdits(rows, (each) => each.state).edits, pilots(states)).values()].map(
      ({ edit: { userId } }) => userId,
    );

  test('go alone while any kind of call needs its pilot', () => {
    expect(first([...undated, dated], { 'put-one': 'needed' })).toEqual([1]);
    expect(first([...undated, dated], { 'post-batch': 'needed', 'put-many': 'failed' })).toEqual([1]);
  });

  test('go with all others once no pilot is needed, or if there are none', () => {
    expect(first([...undated, dated], {}).sort()).toEqual([1, 2, 3]);
    expect(first([...undated, dated], { 'put-one': 'failed' }).sort()).toEqual([1, 2, 3]);
    expect(first(undated, { 'put-one': 'needed' }).sort()).toEqual([2, 3]);
  });
});

test('counts completions by calls other than imports as not held back, and nothing else', () => {
  const calls: readonly Call[] = [
    { kind: 'put-one', settles: [edit(1, 1)] },
    { kind: 'put-one', settles: [edit(2, 1, { ...NOTHING, score: 5 })] },
    { kind: 'post-batch', settles: [edit(3, 1)] },
    {
      kind: 'enroll-many',
      userIds: [4],
      courseIds: [1],
      change: NOTHING,
      settles: [{ ...edit(4, 1), does: 'enroll' }],
    },
  ];
  expect(notHeldBy(calls).map(({ userId }) => userId)).toEqual([1]);
});

describe('holding back notifications', () => {
  const rows = Array.from({ length: 30 }, (_, n) => row(n + 1, 1, { at: NOW - 10 }));

  test('sends completions by import, which can hold notifications back', () => {
    const { now } = planAll(rows, {}, true);
    expect(kindsOf(now.calls)).toEqual(['post-batch']);
    expect(notHeldBy(now.calls)).toEqual([]);
    expect(now.figures).toMatchObject({ calls: 1, edits: 30 });
  });

  test('sends the pilot of imports first', () => {
    const { now } = planAll(rows, { 'post-batch': 'needed' }, true);
    expect(now.calls.map(({ settles }) => settles.length)).toEqual([1, 29]);
  });

  test('counts its imports among the calls, the bound and the hours', () => {
    const many = Array.from({ length: 400 }, (_, n) => row(n + 1, 1, { at: NOW - 10 }));
    const { calls, figures } = planAll(many, {}, true).now;
    expect(calls.map(({ settles }) => settles.length)).toEqual([200, 200]);
    expect(figures).toMatchObject({ calls: 2, lowerBound: 2, pairsWritten: 400, hoursAtLimit: 0.002 });
  });

  test('sends rows that cannot be held back, and counts them', () => {
    const { now } = planAll(rows, { 'post-batch': 'failed' }, true);
    expect(kindsOf(now.calls)).toEqual(['put-many']);
    expect(notHeldBy(now.calls)).toHaveLength(30);
  });

  test('enrolls people by import, which can hold notifications back', () => {
    expect(kindsOf(planAll(missing(rows), {}, true).now.calls)).toEqual(['enroll-batch']);
  });
});

test('counts rows as just seen only if each was checked within the hour', () => {
  const seen = (...ats: number[]) =>
    justSeen(
      ats.map((at, n) => row(n + 1, 1, { at })),
      NOW,
    );
  expect(seen(NOW - HOUR, NOW)).toBe(true);
  expect(seen(NOW, NOW - HOUR - 1)).toBe(false);
  expect(justSeen([{ ...row(1, 1, { at: NOW }), receipt: null }], NOW)).toBe(false);
});

describe('a score with decimals', () => {
  const decimal = (userId: number, at = NOW) =>
    row(userId, 1, { change: { ...completed('2026-03-14'), score: 85.5 }, at });
  const whole = (userId: number) =>
    row(userId, 1, { change: { ...completed('2026-03-14'), score: 85 }, at: NOW });

  test('goes by import only, also when a bulk call would take all rows at once', () => {
    const calls = planned([1, 2, 3, 4].map((userId) => decimal(userId)));
    expect(calls.map(({ kind, settles }) => [kind, settles.length])).toEqual([['post-batch', 4]]);
  });

  test('leaves the rows without decimals to the methods with the fewest calls', () => {
    const calls = planned([decimal(1), ...[2, 3, 4].map(whole)]);
    expect(calls.map(({ kind, settles }) => [kind, settles.map(({ userId }) => userId)])).toEqual([
      ['post-batch', [1]],
      ['put-many', [2, 3, 4]],
    ]);
  });

  test('is in no call when imports are closed, with the reason', () => {
    const states = { 'post-batch': 'failed' } as const;
    expect(planned([decimal(1)], states)).toEqual([]);
    const entries = (rows: readonly Row[]) => [...toEdits(rows, (each) => each.state).edits.values()];
    const why = (rows: readonly Row[], failed: Parameters<typeof pilots>[0] = {}) =>
      entries(rows).map((entry) => notImportable(entry, { pilots: pilots(failed), now: NOW }));
    expect(why([decimal(1)])).toEqual([null]);
    expect(why([decimal(1)], states)).toEqual(['pilot-failed']);
    expect(why([decimal(1, NOW - HOUR - 1)])).toEqual(['not-just-seen']);
    expect(why([whole(1)], states)).toEqual([null]);
    expect(why(missing([decimal(1, NOW - HOUR - 1)]))).toEqual([null]);
  });

  test('is left for an import after a bulk enrollment', () => {
    const { now, later } = planAll(missing([decimal(1), decimal(2)]), { 'enroll-batch': 'failed' });
    expect(kindsOf(now.calls)).toEqual(['enroll-many']);
    expect(kindsOf(later?.calls)).toEqual(['post-batch']);
  });
});

describe('rows whose check is too old for a batch import', () => {
  const due = (rows: readonly Row[], states?: Partial<Record<CallKind, PilotState>>) =>
    dueForReading(toEdits(rows, (each) => each.state).edits, {
      options,
      pilots: pilots(states),
      hold: false,
      now: NOW,
    });

  test('are read again when that takes fewer calls than a call each', () => {
    expect(due(scattered(NOW - HOUR - 1))).toHaveLength(40);
  });

  test('are not read again while they count as just seen', () => {
    expect(due(scattered(NOW - HOUR + 1))).toEqual([]);
  });

  test('are not read again when a block takes them all', () => {
    const block = Array.from({ length: 40 }, (_, n) => row(n + 1, 1, { at: NOW - HOUR - 1 }));
    expect(due(block)).toEqual([]);
  });

  test('are not read again when that takes as many calls as it saves', () => {
    expect(due(scattered(NOW - HOUR - 1).slice(0, 5))).toEqual([]);
  });

  test('are not read again if the settings close imports', () => {
    const { edits } = toEdits(scattered(NOW - HOUR - 1), (each) => each.state);
    const closed = { options: { ...options, batchSize: null }, pilots: pilots(), hold: false, now: NOW };
    expect(dueForReading(edits, closed)).toEqual([]);
  });

  test('are read again from one call fewer on', () => {
    // Ten reads and an import instead of eleven or twelve calls.
    expect(due(scattered(NOW - HOUR - 1).slice(0, 11))).toEqual([]);
    expect(due(scattered(NOW - HOUR - 1).slice(0, 12))).toHaveLength(12);
  });

  const block = Array.from({ length: 300 }, (_, n) =>
    row(n + 100, 1, { change: completed('2026-05-01'), at: NOW - HOUR - 1 }),
  );

  test('are read again without those that go by a block in any case', () => {
    const users = due([...scattered(NOW - HOUR - 1), ...block]).map(({ edit }) => edit.userId);
    expect(users.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  test('are read again once nobody has to be unenrolled before them', () => {
    const leaving = acting('unenroll', row(500, 2, { at: NOW - HOUR - 1 }), true);
    expect(due([...scattered(NOW - HOUR - 1), leaving])).toEqual([]);
  });

  test('are not read again while the pilot of imports has failed', () => {
    expect(due(scattered(NOW - HOUR - 1), { 'post-batch': 'failed' })).toEqual([]);
  });

  test('are read again while the pilot is needed, as many as it and one import after it carry', () => {
    expect(due(scattered(NOW - HOUR - 1), { 'post-batch': 'needed' })).toHaveLength(40);
    expect(readAtOnce({ options, pilots: pilots({ 'post-batch': 'needed' }) })).toBe(201);
    expect(readAtOnce({ options, pilots: pilots() })).toBe(2000);
  });

  test('are read again without those that were just seen', () => {
    const fresh = row(99, 1, { change: completed('2026-04-01'), at: NOW });
    const keys = due([...scattered(NOW - HOUR - 1), fresh]).map(({ edit }) => edit.userId);
    expect(keys).toHaveLength(40);
    expect(keys).not.toContain(99);
  });
});

test('updates a deactivated person in a call of their own, unless only an import can carry or hold back the row', () => {
  const made = row(99, 1, { change: { ...completed('2026-03-14'), score: 71 }, at: NOW });
  if (!made.receipt) throw new Error('no receipt');
  const leaver = { ...made, receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, leaver: true } } };
  const kindOf = (calls: readonly Call[]) =>
    calls.find(({ settles }) => settles.some(({ userId }) => userId === 99))?.kind;
  const rows = [...scattered(NOW), leaver];
  expect(kindOf(planned([...scattered(NOW), made]))).toBe('post-batch');
  expect(kindOf(planned(rows))).toBe('put-one');
  expect(kindOf(planAll(rows, {}, true).now.calls)).toBe('post-batch');
});

test('leaves out the calls of a closed method, with the reason', () => {
  const [put, leave] = ['put-one', 'unenroll-many'] as const;
  const states = {
    stateOf: (kind: CallKind) => (kind === leave ? 'failed' : 'passed') as PilotState,
    whyOf: () => 'still enrolled',
  };
  const calls: readonly Call[] = [
    { kind: put, settles: [edit(1, 1)] },
    { kind: leave, userIds: [2], courseIds: [1], change: NOTHING, settles: [edit(2, 1)] },
  ];
  expect(openAmong(calls, states)).toEqual({
    open: [calls[0]],
    closed: { code: 'way-closed', way: leave, why: 'still enrolled' },
  });
});

test('sends every row in a call of its own without bulk updates and imports', () => {
  const rows = Array.from({ length: 30 }, (_, n) => row(n + 1, 1));
  const kinds = new Set(kindsOf(planned(rows, { 'put-many': 'failed', 'post-batch': 'failed' })));
  expect([...kinds]).toEqual(['put-one']);
});
