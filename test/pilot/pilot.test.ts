// The first call of a kind, against a tenant that does more or other than it is asked to.
import type { Enrollment } from '../../src/contract';
import type { CallOutcome, PairOutcome } from '../../src/docebo';
import { flyPilot, type PilotTools } from '../../src/pilot/pilot';
import type { Call } from '../../src/plan';
import { completed, edit, enrollment, NOTHING } from '../support/builders';

const call: Call = { kind: 'put-one', settles: [edit(7, 3, completed('2026-03-14'))] };
const days = new Set(['completedAt'] as const);
const done: Partial<Enrollment> = { status: 2, completedAt: '2026-03-14 12:00:00' };

/**
 * A tenant that holds `before`, answers `became` and then holds `after`, which readings show `lagMs` later.
 * `around` holds others, before and after.
 */
function tenant(
  before: Enrollment | null,
  after: Enrollment | null,
  became: PairOutcome = { kind: 'updated' },
  {
    lagMs = 0,
    around = [[], []],
    isMarked = true,
  }: { lagMs?: number; around?: readonly (readonly Enrollment[])[]; isMarked?: boolean } = {},
) {
  let sent = 0;
  let now = 0;
  const learned: number[] = [];
  const tools: PilotTools = {
    now: () => now,
    sleep: (ms) => {
      now += ms;
    },
    lag: { ms: () => 0, learn: (ms) => learned.push(ms) },
    isSent: () => false,
    isMarked: () => isMarked,
    look: (filters) => {
      const isAfter = sent > 0 && now >= lagMs;
      const held = isAfter ? after : before;
      const all = [...(held ? [held] : []), ...(around[isAfter ? 1 : 0] ?? [])];
      return {
        ok: true,
        found: filters.map(({ courseIds, userIds }) =>
          all.filter(
            (each) =>
              (courseIds.length === 0 || courseIds.includes(each.courseId)) &&
              (userIds.length === 0 || userIds.includes(each.userId)),
          ),
        ),
      };
    },
    send: (calls) => {
      sent += 1;
      return calls.map(
        (each): CallOutcome => ({
          call: each,
          pairs: new Map([['3/7', became]]),
          refusedWhole: null,
          strangers: [],
          ms: 0,
        }),
      );
    },
  };
  return { tools, sent: () => sent, learned, waited: () => now };
}

test('passes when the change arrived as asked', () => {
  const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, done));
  expect(flyPilot(call, days, tools).kind).toBe('passed');
});

test('treats an answer without names as updated when a reading shows the change', () => {
  const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, done), { kind: 'accepted' });
  const result = flyPilot(call, days, tools);
  expect(result.kind === 'passed' && result.outcome.pairs.get('3/7')).toEqual({ kind: 'updated' });
});

test('fails when the date lands on another day', () => {
  const { tools } = tenant(
    enrollment(7, 3),
    enrollment(7, 3, { ...done, completedAt: '2026-03-15 12:00:00' }),
  );
  expect(flyPilot(call, days, tools)).toEqual({
    kind: 'failed',
    holds: 'Completed on 15 Mar 2026',
    wrong: 'asked for Completed on 14 Mar 2026, but Docebo holds Completed on 15 Mar 2026',
    gone: false,
  });
});

test('says which score Docebo holds, and not the one that was asked for', () => {
  const change = { ...completed('2026-03-14'), score: 90 };
  const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, { ...done, score: 70 }));
  const scored: Call = { kind: 'put-one', settles: [edit(7, 3, change)] };
  expect(flyPilot(scored, days, tools)).toMatchObject({
    kind: 'failed',
    holds: 'Completed on 14 Mar 2026; score 70',
    wrong: 'asked for score 90, but Docebo holds score 70',
  });
});

test.each([
  ['enrollment date', { enrolledAt: '2026-11-23 10:00:00' }],
  ['score', { score: 0 }],
  ['start of validity', { activeFrom: '2026-01-01 00:00:00' }],
  ['end of validity', { activeUntil: '2027-01-01 00:00:00' }],
])('fails when the %s changes too', (word, moved) => {
  const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, { ...done, ...moved }));
  const result = flyPilot(call, days, tools);
  expect(result.kind === 'failed' && result.wrong).toContain(word);
});

test('sends nothing to an enrollment that is gone since the check', () => {
  const { tools, sent } = tenant(null, enrollment(7, 3, done));
  expect(flyPilot(call, days, tools).kind).toBe('stale');
  expect(sent()).toBe(0);
});

test('learns nothing from a refusal', () => {
  const { tools } = tenant(enrollment(7, 3), enrollment(7, 3), { kind: 'refused', message: 'no' });
  expect(flyPilot(call, days, tools).kind).toBe('nothing-shown');
});

test('fails after a minute of readings when the change never arrives', () => {
  const { tools, waited } = tenant(enrollment(7, 3), enrollment(7, 3));
  expect(flyPilot(call, days, tools)).toMatchObject({ kind: 'failed', holds: 'Enrolled' });
  expect(waited()).toBe(60_000);
});

test.each([3_000, 25_000, 55_000])('passes with listings that lag %d ms, and learns the lag', (lagMs) => {
  const { tools, learned } = tenant(enrollment(7, 3), enrollment(7, 3, done), { kind: 'updated' }, { lagMs });
  expect(flyPilot(call, days, tools).kind).toBe('passed');
  expect(learned).toHaveLength(1);
  expect(learned[0]).toBeGreaterThanOrEqual(lagMs);
});

test('reads another value once more, and then believes it', () => {
  const { tools, waited } = tenant(enrollment(7, 3), enrollment(7, 3, { ...done, score: 0 }));
  expect(flyPilot(call, days, tools).kind).toBe('failed');
  expect(waited()).toBe(1_000);
});

describe('a lost answer', () => {
  const lost: PairOutcome = {
    kind: 'unknown',
    problem: { code: 'server-error', request: 'PUT', status: 500, detail: '' },
  };

  test('passes when the reading shows the change and nothing else', () => {
    const result = flyPilot(call, days, tenant(enrollment(7, 3), enrollment(7, 3, done), lost).tools);
    expect(result.kind === 'passed' && result.outcome.pairs.get('3/7')).toEqual({ kind: 'updated' });
  });

  test('teaches nothing when the reading shows the earlier values', () => {
    const { tools, waited } = tenant(enrollment(7, 3), enrollment(7, 3), lost);
    expect(flyPilot(call, days, tools).kind).toBe('nothing-shown');
    expect(waited()).toBe(0);
  });

  test('fails when the reading shows something else', () => {
    const moved = enrollment(7, 3, { ...done, activeUntil: '2027-01-01 00:00:00' });
    expect(flyPilot(call, days, tenant(enrollment(7, 3), moved, lost).tools).kind).toBe('failed');
  });
});

describe('bystanders', () => {
  const other = enrollment(8, 3);
  const elsewhere = enrollment(7, 4);

  test.each([
    ['another user of the course', [[other], [{ ...other, ...done }]], { userId: 8, courseId: 3 }],
    ['another course of the user', [[elsewhere], [{ ...elsewhere, ...done }]], { userId: 7, courseId: 4 }],
    ['one that is gone', [[other, elsewhere], [other]], { userId: 7, courseId: 4 }],
  ])('a change of %s means that the pilot touched others', (_, around, who) => {
    const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, done), { kind: 'updated' }, { around });
    const result = flyPilot(call, days, tools);
    expect(result).toMatchObject({ kind: 'touched', others: [who] });
    expect(result.kind === 'touched' && result.outcome.pairs.get('3/7')).toEqual({ kind: 'updated' });
  });

  test('others that stay the same let the pilot pass', () => {
    const around = [
      [other, elsewhere],
      [other, elsewhere],
    ];
    const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, done), { kind: 'updated' }, { around });
    expect(flyPilot(call, days, tools).kind).toBe('passed');
  });

  test('are never people who already hold what is asked for', () => {
    const same = { ...enrollment(8, 3), ...done };
    const shows = enrollment(9, 3);
    const around = [
      [same, shows],
      [same, { ...shows, ...done }],
    ];
    const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, done), { kind: 'updated' }, { around });
    expect(flyPilot(call, days, tools)).toMatchObject({ kind: 'touched', others: [{ userId: 9 }] });
  });

  test('can change when this run has written them', () => {
    const around = [[other], [{ ...other, ...done }]];
    const { tools } = tenant(enrollment(7, 3), enrollment(7, 3, done), { kind: 'updated' }, { around });
    expect(flyPilot(call, days, { ...tools, isSent: () => true }).kind).toBe('passed');
  });
});

test('a pilot carries one edit', () => {
  const two: Call = { kind: 'post-batch', settles: [edit(7, 3), edit(8, 3)] };
  expect(() => flyPilot(two, days, tenant(null, null).tools)).toThrow(/carries one edit/);
});

describe('enrolling and unenrolling', () => {
  const enrolling: Call = {
    kind: 'enroll-many',
    userIds: [7],
    courseIds: [3],
    change: { ...NOTHING, level: 3 },
    settles: [{ ...edit(7, 3, { ...NOTHING, level: 3 }), does: 'enroll' }],
  };
  const importing: Call = { kind: 'enroll-batch', settles: [{ ...edit(7, 3), does: 'enroll' }] };
  const leaving: Call = {
    kind: 'unenroll-many',
    userIds: [7],
    courseIds: [3],
    change: NOTHING,
    settles: [{ ...edit(7, 3, NOTHING), does: 'unenroll' }],
  };

  test('passes when the enrollment arrived', () => {
    expect(flyPilot(enrolling, days, tenant(null, enrollment(7, 3)).tools).kind).toBe('passed');
    expect(flyPilot(importing, days, tenant(null, enrollment(7, 3, done)).tools).kind).toBe('passed');
  });

  test('fails when the answer says enrolled although nobody is', () => {
    const result = flyPilot(enrolling, days, tenant(null, null).tools);
    expect(result).toMatchObject({ kind: 'failed', wrong: 'the person is not enrolled' });
  });

  test('fails when an import enrolls on another day', () => {
    const late = enrollment(7, 3, { ...done, completedAt: '2026-03-15 12:00:00' });
    expect(flyPilot(importing, days, tenant(null, late).tools).kind).toBe('failed');
  });

  test('sends nothing for a person who was enrolled since the check', () => {
    const { tools, sent } = tenant(enrollment(7, 3), enrollment(7, 3));
    expect(flyPilot(enrolling, days, tools).kind).toBe('stale');
    expect(sent()).toBe(0);
  });

  test('passes when the unenrollment arrived, and fails when it did not', () => {
    expect(flyPilot(leaving, days, tenant(enrollment(7, 3), null).tools).kind).toBe('passed');
    expect(flyPilot(leaving, days, tenant(enrollment(7, 3), enrollment(7, 3)).tools)).toMatchObject({
      kind: 'failed',
      wrong: 'the person is still enrolled',
    });
  });

  test('sends nothing for a person who left since the check', () => {
    const { tools, sent } = tenant(null, null);
    expect(flyPilot(leaving, days, tools).kind).toBe('stale');
    expect(sent()).toBe(0);
  });

  test('passes when only fields that no listing shows could differ', () => {
    const tutor: Call = {
      kind: 'put-one',
      settles: [edit(7, 3, { ...completed('2026-03-14'), level: 4, sessionId: 12, fields: [[2, 'x']] })],
    };
    expect(flyPilot(tutor, days, tenant(enrollment(7, 3), enrollment(7, 3, done)).tools).kind).toBe('passed');
  });
});

test('sends nothing when the sheet no longer marks the row as sent', () => {
  const { tools, sent } = tenant(
    enrollment(7, 3),
    enrollment(7, 3, done),
    { kind: 'updated' },
    {
      isMarked: false,
    },
  );
  expect(flyPilot(call, days, tools)).toEqual({ kind: 'moved' });
  expect(sent()).toBe(0);
});

describe('a recertification', () => {
  const recertify: Call = {
    kind: 'recertify-batch',
    settles: [{ ...edit(7, 3, completed('2026-03-14')), does: 'recertify' }],
  };
  const old: Partial<Enrollment> = {
    status: 2,
    completedAt: '2025-03-14 12:00:00',
    enrolledAt: '2025-01-05 08:00:00',
    score: 80,
  };
  const fly = (before: Partial<Enrollment> | null, after: Partial<Enrollment>) =>
    flyPilot(recertify, days, tenant(before && enrollment(7, 3, before), enrollment(7, 3, after)).tools);

  test.each([
    ['a new enrollment date', { ...old, ...done, enrolledAt: '2026-03-14 12:00:00' }],
    ['a score that is gone', { ...old, ...done, score: null }],
  ])('passes where %s shows that the record is another one', (_name, after) => {
    expect(fly(old, after).kind).toBe('passed');
  });

  test('fails if nothing but the completion has changed: the old one may be gone', () => {
    expect(fly(old, { ...old, ...done })).toMatchObject({
      kind: 'failed',
      wrong: expect.stringContaining('the completion of 14 Mar 2025 seems to be overwritten'),
    });
  });

  test('fails if the completion is still the old one', () => {
    expect(fly(old, old).kind).toBe('failed');
  });

  test('sends nothing if Docebo holds no completion any more, or holds this one', () => {
    expect(fly(null, done).kind).toBe('stale');
    expect(fly({ status: 1 }, done).kind).toBe('stale');
    expect(fly(done, done).kind).toBe('stale');
  });
});
