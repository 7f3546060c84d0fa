// What a verify says about one row, and which rows it is for.

import { withPrecondition } from '../../src/check/compare/precondition';
import { readBack, rowsToVerify, verified } from '../../src/check/verify-step';
import type { Action, Change, Held, Problem } from '../../src/contract';
import type { Snapshot } from '../../src/enrollment';
import { NOTHING_HELD } from '../../src/enrollment';
import { Enrollments } from '../../src/lookup/reads/enrollments';
import { type Asked, NO_ATTEMPTS, type Row } from '../../src/sheet';
import type { SheetPort } from '../../src/work/platform/ports';
import { completed, NOTHING, row } from '../support/builders';

const HELD: Held = {
  ...NOTHING_HELD,
  status: 2,
  completedAt: '2026-03-13 12:00:00',
  score: 70,
  enrolledAt: '2026-01-05 08:00:00',
};

const asked = (change: Change, action: Action = 'update'): Extract<Asked, { readonly ok: true }> => ({
  ok: true,
  action,
  change,
  values: '',
  dayOnly: new Set(['completedAt'] as const),
});

test.each<readonly [Change, Action, Held | null, string, string]>([
  [completed('2026-03-13'), 'update', HELD, 'Verified', 'Docebo holds Completed on 13 Mar 2026.'],
  [
    completed('2026-03-14'),
    'update',
    HELD,
    'Differs',
    'Asked for Completed on 14 Mar 2026, but Docebo has Completed on 13 Mar 2026. Check again to set it.',
  ],
  [
    completed('2026-03-14'),
    'update',
    null,
    'Differs',
    'Asked for Completed on 14 Mar 2026, but Docebo no longer has an enrollment.',
  ],
  [NOTHING, 'unenroll', null, 'Verified', 'Docebo has no enrollment.'],
  [
    NOTHING,
    'unenroll',
    HELD,
    'Differs',
    'Asked to unenroll, but Docebo has Completed on 13 Mar 2026. Check again to unenroll.',
  ],
  [
    { ...NOTHING, score: 70, level: 4, fields: [[7, 'x']] },
    'update',
    HELD,
    'Verified',
    'Docebo holds Completed; score 70. What cannot be read back: level tutor and field 7.',
  ],
  [
    { ...NOTHING, level: 4 },
    'update',
    { ...HELD, level: 6 },
    'Differs',
    'Asked for level tutor, but Docebo has level instructor. Check again to set it.',
  ],
  [
    { ...NOTHING, level: 6 },
    'update',
    { ...HELD, level: 6 },
    'Verified',
    'Docebo holds Completed; level instructor.',
  ],
  [
    { ...NOTHING, sessionId: 12 },
    'update',
    HELD,
    'Updated',
    'Docebo accepted this, but does not report it: session 12 cannot be read back.',
  ],
  [NOTHING, 'enroll', HELD, 'Verified', 'Docebo holds Completed.'],
  [NOTHING, 'enroll', null, 'Differs', 'Docebo no longer has an enrollment.'],
])('%j to %s, with %j in Docebo, is %s', (change, action, held, status, details) => {
  expect(verified(asked(change, action), held)).toEqual({ status, details });
});

const RECORD = {
  job: 'verify01',
  kind: 'verify',
  scope: { of: 'all' },
  sheetId: 0,
  slice: 1,
  state: 'going',
  resumeAt: null,
  startedAt: 10_500,
  callsSent: 0,
  rowsTotal: 0,
  rowsLeft: 0,
  logged: false,
  unenrolls: 0,
  setsBack: 0,
  waits: 0,
  vain: { calls: 0, pilots: 0, answer: '' },
  writes: 0,
  logSheet: null,
  problem: '',
  leaseUntil: 0,
} as const;

const selecting = (...ranges: readonly (readonly [number, number])[]): SheetPort =>
  ({ selection: () => ranges }) satisfies Pick<SheetPort, 'selection'> as unknown as SheetPort;

test('verifies the written rows of a selection, its ends included, and in later slices those that wait for it', () => {
  const rows = [3, 4, 5, 6].map((index) => ({
    ...row(index, 1, { state: index === 5 ? 'Ready' : 'Updated', at: 9_000 }),
    index,
  }));
  const selected = { ...RECORD, scope: { of: 'selected' } } as const;
  const found = (sheet: SheetPort | null, some: readonly Row[] = rows) =>
    rowsToVerify(some, selected, sheet).map(({ index }) => index);
  expect(found(selecting([4, 6]))).toEqual([4, 6]);
  expect(found(selecting([1, 3], [6, 6]))).toEqual([3, 6]);
  expect(found(null)).toEqual([]);
  const waits = rows.map((each) => ({
    ...each,
    receipt: each.receipt && {
      ...each.receipt,
      delivery: { ...NO_ATTEMPTS, waitsFor: each.index === 4 ? RECORD.job : 'other000' },
    },
  }));
  expect(found(null, waits)).toEqual([4]);
});

test('verifies rows of the named job alone, and rows without an ID or a receipt not at all', () => {
  const mine = row(1, 1, { state: 'Updated', at: 9_000 });
  const rows: Row[] = [mine, { ...mine, ids: null }, { ...mine, receipt: null }];
  const job = { ...RECORD, scope: { of: 'job', job: 'abcdefgh' } } as const;
  expect(rowsToVerify(rows, job, null)).toEqual([mine]);
});

test('verifies each written row once in a job, and no other row', () => {
  const rows = [
    row(1, 1, { state: 'Updated', at: 10_000 }),
    row(2, 1, { state: 'Verified', at: 11_000 }),
    row(3, 1, { state: 'Verified', at: 9_000 }),
    row(4, 1, { state: 'Differs', at: 9_000 }),
    row(5, 1, { state: 'Ready', at: 9_000 }),
    row(6, 1, { state: 'No change', at: 9_000 }),
    row(7, 1, { state: 'pending', at: 9_000 }),
  ];
  expect(rowsToVerify(rows, RECORD, null).map(({ ids }) => ids?.userId)).toEqual([1, 3, 4]);
  const other = { ...RECORD, scope: { of: 'job', job: 'other000' } } as const;
  expect(rowsToVerify(rows, other, null)).toEqual([]);
});

const guardedRow = (precondition: Snapshot) => {
  const made = row(1, 1);
  return made.asked.ok ? { ...made, asked: { ...made.asked, precondition } } : made;
};

test('sends a row with a precondition only if Docebo holds what it must', () => {
  const ready = { status: 'Ready', details: 'x' } as const;
  const day = guardedRow({ status: 2, completedAt: '2026-03-13' });
  expect(withPrecondition(day, HELD, ready)).toBe(ready);
  expect(withPrecondition(row(1, 1), null, ready)).toBe(ready);
  expect(withPrecondition(guardedRow({ status: 2, completedAt: '2026-03-14' }), HELD, ready)).toEqual({
    status: 'Differs',
    details:
      'Skipped, because it was changed since: expected “Completed on 2026-03-14”, but Docebo holds “Completed on 2026-03-13 12:00:00”.',
  });
  expect(withPrecondition(day, null, { status: 'Not enrolled', details: '' })).toMatchObject({
    status: 'Differs',
  });
  expect(withPrecondition(guardedRow(null), HELD, { status: 'Invalid', details: '' })).toMatchObject({
    status: 'Differs',
  });
  // If nothing has to change, it does not matter who changed it.
  const same = { status: 'No change', details: '' } as const;
  expect(withPrecondition(guardedRow({ score: 1 }), HELD, same)).toBe(same);
});

describe('what Docebo held before', () => {
  const change = completed('2026-03-13');
  const before: Snapshot = { ...HELD, status: 0, completedAt: null };

  test.each<readonly [string, Partial<Held>, Partial<Held>]>([
    ['level, instructor → learner', { level: 6 }, { level: 3 }],
    ['score, 70 → none', { score: 70 }, { score: null }],
    [
      'end of validity, 31 Dec 2026, 23:59:59 → none',
      { activeUntil: '2026-12-31 23:59:59' },
      { activeUntil: null },
    ],
    [
      'enrollment date, 5 Jan 2026, 08:00 → 1 Sep 2026, 12:00',
      { enrolledAt: '2026-01-05 08:00:00' },
      { enrolledAt: '2026-09-01 12:00:00' },
    ],
  ])('a change of it that nobody asked for makes the row differ: %s', (words, was, is) => {
    expect(verified(asked(change), { ...HELD, ...is }, { ...before, ...was })).toEqual({
      status: 'Differs',
      details: `Docebo holds Completed on 13 Mar 2026. Also changed: ${words}.`,
    });
  });

  test('ignores what the row sets, what was not known, and what is no longer shown', () => {
    const known = { status: 0, level: 6 } as const;
    expect(verified(asked(change), { ...HELD, level: null }, known).status).toBe('Verified');
    expect(verified(asked({ ...change, score: 70 }), HELD, { ...before, score: 10 }).status).toBe('Verified');
    expect(verified(asked(change), HELD, null).status).toBe('Verified');
  });

  test('names both when the row also differs from what was asked', () => {
    const { details } = verified(asked(completed('2026-03-14')), { ...HELD, level: 3 }, { level: 6 });
    expect(details).toMatch(
      /^Asked for Completed on 14 Mar 2026, .* Also changed: level, instructor → learner\.$/,
    );
  });
});

describe('lagging listings', () => {
  const SENT_AT = 1_000_000;
  const written = (userId: number) =>
    row(userId, 3, { change: completed('2026-03-13'), state: 'Updated', at: SENT_AT });

  function reading(lagMs: number, startMs: number) {
    let now = startMs;
    const reads: number[] = [];
    const learned: number[] = [];
    return {
      reads,
      learned,
      tools: {
        now: () => now,
        sleep: (ms: number) => {
          now += ms;
        },
        lag: { ms: () => 0, learn: (ms: number) => learned.push(ms) },
        read: (rows: readonly { readonly ids: { userId: number; courseId: number } | null }[]) => {
          reads.push(rows.length);
          const enrollments = new Enrollments();
          const held = now - SENT_AT < lagMs ? { ...HELD, status: 0 as const, completedAt: null } : HELD;
          for (const { ids } of rows)
            if (ids) enrollments.add({ ...ids, username: '', courseCode: '', ...held });
          return { enrollments, halted: null };
        },
      },
    };
  }

  test.each([3_000, 25_000, 59_000])('calls no confirmed row different with a lag of %d ms', (lagMs) => {
    const { tools, learned } = reading(lagMs, SENT_AT + 1_000);
    const { verdicts } = readBack([written(7), written(8)], tools);
    expect([...verdicts.values()].map(({ status }) => status)).toEqual(['Verified', 'Verified']);
    expect(learned[0]).toBeGreaterThanOrEqual(lagMs);
  });

  test('reads rows that were written long ago twice only if they differ', () => {
    const { tools, reads } = reading(Number.POSITIVE_INFINITY, SENT_AT + 86_400_000);
    const { verdicts } = readBack([written(7)], tools);
    expect([...verdicts.values()].map(({ status }) => status)).toEqual(['Differs']);
    expect(reads).toEqual([1, 1]);
    const good = reading(0, SENT_AT + 86_400_000);
    readBack([written(7)], good.tools);
    expect(good.reads).toEqual([1]);
  });
});

describe('one reading', () => {
  /** Reads rows that were confirmed long ago, from what Docebo shows by now. */
  function read(rows: readonly Row[], enrollments: Enrollments, halted: Problem | null = null) {
    let reads = 0;
    const { verdicts, halted: end } = readBack(rows, {
      now: () => 90_000_000,
      sleep: () => {},
      lag: { ms: () => 0, learn: () => {} },
      read: () => {
        reads += 1;
        return { enrollments, halted };
      },
    });
    return { statuses: rows.map(({ key }) => verdicts.get(key)?.status), reads, end };
  }
  const done = (userId: number, some: Partial<Held> = {}) =>
    ({ userId, courseId: 3, username: '', courseCode: '', ...HELD, ...some }) as const;
  const asking = (userId: number, action: Action, state: 'Updated' | 'Differs' = 'Updated'): Row => {
    const made = row(userId, 3, { change: completed('2026-03-13'), state, key: `${userId}` });
    return made.asked.ok ? { ...made, asked: { ...made.asked, action } } : made;
  };

  test('has no verdict on a row that no listing proves to be missing', () => {
    const { statuses } = read([asking(7, 'update'), asking(8, 'unenroll')], new Enrollments());
    expect(statuses).toEqual([undefined, undefined]);
  });

  test('is not repeated if it was cut short, and keeps what it found', () => {
    const enrollments = new Enrollments();
    enrollments.add(done(7, { completedAt: '2026-03-01 12:00:00' }));
    const cut = read([asking(7, 'update'), asking(8, 'update')], enrollments, { code: 'out-of-time' });
    expect(cut).toEqual({ statuses: ['Differs', undefined], reads: 1, end: { code: 'out-of-time' } });
  });

  test('is repeated only for confirmed rows that differ', () => {
    const enrollments = new Enrollments();
    enrollments.add(done(7, { completedAt: '2026-03-01 12:00:00' }));
    expect(read([asking(7, 'update', 'Differs')], enrollments)).toMatchObject({
      statuses: ['Differs'],
      reads: 1,
    });
    expect(read([asking(7, 'update')], enrollments)).toMatchObject({ statuses: ['Differs'], reads: 2 });
  });

  test('of an entry that cannot be read leaves the row different, and does not call it Verified', () => {
    const enrollments = new Enrollments();
    enrollments.addOdd({ courseId: 3, userId: 7, field: 'status', value: 'x' });
    expect(read([asking(7, 'update', 'Differs')], enrollments).statuses).toEqual(['Differs']);
  });

  test('that contradicts a write leaves no verdict if the next one shows nothing for certain', () => {
    const first = new Enrollments();
    first.add(done(7, { completedAt: '2026-03-01 12:00:00' }));
    const readings = [first, new Enrollments()];
    const { verdicts } = readBack([asking(7, 'update')], {
      now: () => 90_000_000,
      sleep: () => {},
      lag: { ms: () => 0, learn: () => {} },
      read: () => ({ enrollments: readings.shift() ?? new Enrollments(), halted: null }),
    });
    expect([...verdicts]).toEqual([]);
  });

  test('leaves out rows that name nobody', () => {
    const nobody: Row = { ...asking(7, 'update'), ids: null };
    const unread: Row = { ...asking(8, 'update'), asked: { ok: false, problems: [] } };
    expect(read([nobody, unread], new Enrollments()).statuses).toEqual([undefined, undefined]);
  });
});

test('a recertification is verified by the record of its own, and says that the one before is kept elsewhere', () => {
  const before: Snapshot = { ...HELD, completedAt: '2025-03-13 12:00:00', score: 10 };
  const { status, details } = verified(asked(completed('2026-03-13'), 'recertify'), HELD, before);
  expect(status).toBe('Verified');
  expect(details).toMatch(/the completion of 13 Mar 2025 that was kept/);
  // Somebody without a completion has none to be kept: then other changes count.
  const first = verified(asked(completed('2026-03-13'), 'recertify'), HELD, { ...before, status: 0 });
  expect(first.details).toMatch(/Also changed: score, 10 → 70/);
});

test('additional fields are named by their titles if these are known', () => {
  const change: Change = {
    ...NOTHING,
    fields: [
      [7, 'x'],
      [8, 'y'],
    ],
  };
  const named = new Map([[7, { title: 'Site', value: 'Lyon' }]]);
  const { details } = verified({ ...asked(change), named }, HELD);
  expect(details).toMatch(/Site and field 8/);
});

test('what cannot be read back differs if something else has changed', () => {
  const change: Change = { ...NOTHING, sessionId: 12 };
  expect(verified(asked(change), { ...HELD, score: 5 }, { ...HELD, score: 70 }).status).toBe('Differs');
});
