// What a check finds of rows about learning plans: who is in them, how far, and what no row can ask of one.
import { checkPlans } from '../../../src/check/findings/plans';
import type { Change, Problem } from '../../../src/contract';
import { reader } from '../../../src/lookup/reads/reader';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { NOTHING, PRESENT, row } from '../../support/builders';
import { type Member, member, type PlanTenant, planTenant } from '../../support/plan-tenant';

const PLAN = 7;

interface Asking {
  readonly action?: 'update' | 'enroll' | 'enroll-if-missing' | 'unenroll';
  readonly change?: Partial<Change>;
  readonly state?: Row['state'];
  readonly more?: Partial<Extract<Row['asked'], { ok: true }>>;
}

/** A row about plan 7 of this person; its IDs are known. */
function asking(
  userId: number,
  { action = 'update', change = {}, state = 'Ready', more = {} }: Asking = {},
): Row {
  const made = row(userId, PLAN, { change: { ...NOTHING, ...change }, state });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  return {
    ...made,
    course: { text: 'LP-7', form: 'plan' },
    asked: { ...made.asked, action, dayOnly: new Set(), ...more },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, before: null } },
  };
}

function check(rows: readonly Row[], tenant: PlanTenant, others: readonly Row[] = []) {
  const { send, paths } = planTenant({
    plans: [{ learning_plan_id: PLAN, code: 'LP-7', title: 'Newcomers' }],
    ...tenant,
  });
  const from = reader({ send, nextWave: () => ({ size: 100, halted: null }), most: 100 });
  const result = checkPlans(rows, others, { origin: 'https://x.docebosaas.com' }, from);
  return { ...result, paths, said: rows.map(({ key }) => result.findings.get(key)) };
}

/** What is found of one row; `held`: how its person is in the plan. */
function said(asks: Asking, held: Member | null): readonly [status: string, details: string] {
  const members = held === null ? [] : [member(1, PLAN, held)];
  const [found] = check([asking(1, asks)], { members }).said;
  return [found?.status ?? 'open', found?.details ?? ''];
}

describe('who is in the learning plan', () => {
  test('shows how far the person is, and until when', () => {
    const half = { enrollment_status: 'in_progress', enrollment_completion_percentage: '50' };
    expect(said({}, half)).toEqual(['No change', 'In the learning plan: In progress, 50% complete.']);
    expect(said({}, { ...half, enrollment_validity_end_date: '2026-12-31' })[1]).toBe(
      'In the learning plan: In progress, 50% complete; active until 31 Dec 2026.',
    );
  });

  test('shows the day of a completion, and no share of it', () => {
    const done = {
      enrollment_status: 'completed',
      enrollment_completion_date: '2026-03-14 09:00:00',
      enrollment_completion_percentage: 100,
    };
    expect(said({}, done)[1]).toBe('In the learning plan: Completed on 14 Mar 2026.');
  });

  test('says so if Docebo does not show how far', () => {
    expect(said({}, { enrollment_status: undefined, enrollment_completion_percentage: undefined })[1]).toBe(
      'In the learning plan: Docebo does not show the progress.',
    );
  });

  test('a row that updates somebody who is not in it is Not enrolled', () => {
    expect(said({}, null)).toEqual(['Not enrolled', 'user1 is not in the learning plan LP-7.']);
  });

  test('an entry that cannot be read, or two that differ, make a row Invalid, and two that are the same are one', () => {
    const odd = { enrollment_status: 'frozen' };
    expect(said({}, odd)[0]).toBe('Invalid');
    expect(said({ action: 'unenroll' }, odd)[0]).toBe('Invalid');
    const listed = (...members: readonly Member[]) =>
      check([asking(1, { action: 'unenroll' })], { members }).said[0]?.status;
    expect(listed(member(1, PLAN), member(1, PLAN, { enrollment_status: 'completed' }))).toBe('Invalid');
    expect(listed(member(1, PLAN), member(1, PLAN))).toBe('Ready');
  });
});

describe('enrolling and unenrolling', () => {
  test.each(['enroll', 'enroll-if-missing'] as const)(
    '%s is ready for whoever is not in the plan',
    (action) => {
      expect(said({ action }, null)).toEqual(['Ready', 'not in the learning plan → Enrolled']);
      expect(said({ action }, {})).toEqual(['No change', 'In the learning plan: Enrolled, 0% complete.']);
    },
  );

  test('the validity that a row asks for is in its words', () => {
    const change = { activeUntil: '2026-12-31 12:00:00' };
    const more = { dayOnly: new Set(['activeUntil'] as const) };
    expect(said({ action: 'enroll', change, more }, null)[1]).toBe(
      'not in the learning plan → active until 31 Dec 2026',
    );
  });

  test('unenrolling is ready for somebody who is in it, and shows a completion that goes', () => {
    expect(said({ action: 'unenroll' }, {})[1]).toBe('Enrolled, 0% complete → not in the learning plan');
    expect(said({ action: 'unenroll' }, { enrollment_status: 'completed' })[1]).toMatch(
      /ends an enrollment with a completion/,
    );
    expect(said({ action: 'unenroll' }, null)).toEqual([
      'No change',
      'Docebo has this already: not in the learning plan.',
    ]);
  });

  test('settles a row whose answer was lost by what is there now', () => {
    const state = 'Unknown';
    expect(said({ action: 'enroll', state }, {})[0]).toBe('Updated');
    expect(said({ action: 'enroll', state }, null)[0]).toBe('Ready');
    expect(said({ action: 'unenroll', state }, null)).toEqual(['Updated', 'not in the learning plan']);
    expect(said({ action: 'unenroll', state }, {})[0]).toBe('Ready');
  });
});

describe('validity', () => {
  const day = { dayOnly: new Set(['activeFrom', 'activeUntil'] as const) };
  const held = {
    enrollment_validity_begin_datetime: '2026-01-05 08:00:00',
    enrollment_validity_end_datetime: '2026-12-31 23:59:59',
  };

  test.each([
    ['activeFrom', '2026-01-05 12:00:00'],
    ['activeUntil', '2026-12-31 12:00:00'],
  ] as const)('a day is met by any moment of it: %s', (field, asked) => {
    expect(said({ change: { [field]: asked }, more: day }, held)[0]).toBe('No change');
    expect(said({ change: { [field]: asked } }, held)[0]).toBe('Invalid');
    expect(said({ change: { [field]: '2026-05-05 12:00:00' }, more: day }, held)[0]).toBe('Invalid');
    expect(said({ change: { [field]: asked }, more: day }, {})[0]).toBe('Invalid');
  });

  test('another validity is named, and a row that was sent has failed', () => {
    const change = { activeUntil: '2027-12-31 12:00:00' };
    expect(said({ change, action: 'enroll' }, held)).toEqual([
      'Invalid',
      expect.stringMatching(
        /^The person is in the learning plan with another validity \(Enrolled, 0% complete; active/,
      ),
    ]);
    expect(said({ change, action: 'enroll', state: 'Unknown' }, held)[0]).toBe('Failed');
  });
});

describe('what a row cannot ask', () => {
  test.each<[string, Partial<Change>]>([
    ['status', { status: 1 }],
    ['completion date', { status: 2, completedAt: '2026-03-14 12:00:00' }],
    ['score', { score: 90 }],
  ])('%s follows from the courses', (_, change) => {
    for (const held of [{ enrollment_status: 'in_progress' }, null]) {
      const [status, details] = said({ action: 'enroll', change }, held);
      expect([status, details]).toEqual([
        'Invalid',
        expect.stringMatching(
          /^Docebo sets the status, the completion date and the score of a learning plan/,
        ),
      ]);
    }
  });

  test.each<[string, Partial<Change>, RegExp]>([
    ['enrollment date', { enrolledAt: '2026-01-05 12:00:00' }, /no enrollment date for a learning plan/],
    ['level', { level: 4 }, /no level for a learning plan/],
    ['session', { sessionId: 5 }, /no session for a learning plan/],
    ['attendance', { sessionId: 5, attendance: PRESENT }, /no session and attendance for a learning plan/i],
    ['additional fields', { fields: [[5, '12']] }, /no field 5 for a learning plan/],
  ])('a learning plan has no %s', (_, change, sentence) => {
    for (const action of ['enroll', 'update'] as const) {
      for (const held of [{}, null])
        expect(said({ action, change }, held)).toEqual(['Invalid', expect.stringMatching(sentence)]);
    }
  });

  test('a session by its name is not looked for', () => {
    const { said: found, paths } = check([asking(1, { action: 'enroll', more: { session: 'Morning' } })], {});
    expect(found[0]?.details).toMatch(/no session for a learning plan/);
    expect(paths.filter((path) => path.includes('session'))).toEqual([]);
  });

  test('a row that unenrolls asks for none of it', () => {
    expect(said({ action: 'unenroll', change: { level: 4 } }, {})[0]).toBe('Ready');
  });

  test('a row that was sent is settled anyway', () => {
    expect(said({ action: 'enroll', change: { level: 4 }, state: 'Unknown' }, {})[0]).toBe('Updated');
  });

  test('an additional field is named as its column is', () => {
    const named = new Map([[5, { title: 'Cost centre', value: '12' }]]);
    const more = { named };
    expect(said({ action: 'enroll', change: { fields: [[5, '12']] }, more }, null)[1]).toMatch(
      /no Cost centre for/,
    );
  });

  test('such a row still contradicts another one of the same person and plan', () => {
    const lacking = { ...asking(1, { action: 'enroll', change: { level: 4 } }), state: 'pending' as const };
    const { said: found } = check([lacking, asking(1, { action: 'unenroll' })], {
      members: [member(1, PLAN)],
    });
    expect(found.map((each) => each?.status)).toEqual(['Invalid', 'Duplicate']);
  });
});

describe('which learning plan is meant', () => {
  const named = (text: string, form: 'plan' | 'plan-id' = 'plan'): Row => ({
    ...asking(1),
    ids: null,
    course: { text, form },
    user: { text: '1', form: 'docebo-id' },
  });
  const plans = [
    { learning_plan_id: 7, code: 'LP-7', title: 'Newcomers' },
    { id: 8, code: '', name: 'Newcomers' },
    { learning_plan_id: 9, code: 'X', title: 'Leaders' },
  ];
  const found = (each: Row) => check([each], { plans, members: [member(1, 9), member(1, 7)] }).said[0];

  test('goes by code and by name', () => {
    expect(found(named('X'))?.courseId).toBe(9);
    expect(found(named('Leaders'))?.courseId).toBe(9);
    expect(found(named('leaders'))?.courseId).toBe(9);
  });

  test('refuses a name that two have with both IDs, and a name that none has as unknown', () => {
    expect(found(named('Newcomers'))?.problem).toMatchObject({ code: 'plan-ambiguous', planIds: [7, 8] });
    expect(found(named('Laeders'))?.problem).toMatchObject({ code: 'plan-unknown', value: 'Laeders' });
    expect(found(named('7'))?.problem).toMatchObject({ code: 'plan-unknown', figures: true });
  });

  test('an ID is that of a plan, and the details name it', () => {
    expect(found(named('7', 'plan-id'))).toMatchObject({
      courseId: 7,
      status: 'No change',
      details: 'In the learning plan: Enrolled, 0% complete (for user1 in LP-7).',
    });
  });

  test('two cells that name two learning plans are refused', () => {
    const both: Row = { ...named('X'), courseAlso: { text: '7', form: 'plan-id' } };
    expect(found(both)?.problem).toEqual({ code: 'plans-differ', values: ['X', '7'], ids: [9, 7] });
    const same: Row = { ...named('X'), courseAlso: { text: '9', form: 'plan-id' } };
    expect(found(same)?.status).toBe('No change');
  });

  test('two cells that name two people are refused as such', () => {
    const both: Row = { ...named('X'), userAlso: { text: '2', form: 'docebo-id' } };
    expect(found(both)?.problem).toMatchObject({ code: 'names-differ', field: 'user' });
  });
});

describe('a tenant without learning plans', () => {
  const refuses =
    (code: 'not-found' | 'forbidden' | 'server-error') =>
    (path: string): Problem | null =>
      path.includes('learningplan')
        ? ({ code, request: `GET ${path.replace(/\?.*/, '')}`, status: 500, detail: '' } as Problem)
        : null;

  test.each(['not-found', 'forbidden'] as const)('%s: its rows say so, and the check is over', (code) => {
    const { said: found, halted } = check([asking(1), asking(2)], { refuses: refuses(code) });
    expect(halted).toBeNull();
    for (const each of found)
      expect(each).toMatchObject({
        status: 'Invalid',
        problem: {
          code: 'plans-unavailable',
          request: expect.stringContaining('/learningplan/v1/learningplans'),
        },
      });
  });

  test('a row that was sent is not settled by that: the check ends with the problem', () => {
    const rows = [asking(1, { action: 'enroll', state: 'Unknown' }), asking(2)];
    const { said: found, halted } = check(rows, { refuses: refuses('forbidden') });
    expect(found.map((each) => each?.status)).toEqual([undefined, 'Invalid']);
    expect(halted).toMatchObject({ code: 'forbidden' });
  });

  test('any other problem leaves its rows open', () => {
    const { said: found, halted } = check([asking(1)], { refuses: refuses('server-error') });
    expect(found).toEqual([undefined]);
    expect(halted).toMatchObject({ code: 'server-error' });
  });

  test('a refusal of something else is not one of learning plans', () => {
    const { halted } = check([{ ...asking(1), ids: null }], {
      refuses: (path) =>
        path.includes('/manage/v1/user')
          ? ({ code: 'forbidden', request: 'GET /manage/v1/user', detail: '' } as Problem)
          : null,
    });
    expect(halted).toMatchObject({ code: 'forbidden', request: 'GET /manage/v1/user' });
  });
});
