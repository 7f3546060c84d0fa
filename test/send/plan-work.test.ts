// A run's calls about learning plans: their answers name nobody, and only what is seen afterwards is updated.
import type { Change, Problem } from '../../src/contract';
import type { CallOutcome, PairOutcome } from '../../src/docebo';
import type { MomentField } from '../../src/enrollment';
import type { BlockCall, Operation } from '../../src/plan';
import { workOnPlans } from '../../src/send/plan-work';
import { planCalls } from '../../src/send/planning/plan-calls';
import type { Work } from '../../src/step/step';
import { edit, NOTHING } from '../support/builders';
import { type Member, member, type PlanTenant, planTenant } from '../support/plan-tenant';

const ACCEPTED: PairOutcome = { kind: 'accepted' };

interface Setting {
  readonly does?: Operation;
  readonly change?: Partial<Change>;
  readonly dayOnly?: readonly MomentField[];
  readonly users?: readonly number[];
  /** What the answer to the call says about each person. */
  readonly answered?: (userId: number) => PairOutcome;
  readonly halted?: Problem;
}

/** What happens to each person in a call about plan 7, after which the tenant is like this. */
function sent(tenant: PlanTenant, set: Setting = {}) {
  const { does = 'enroll', change = {}, dayOnly = [], users = [1, 2], answered = () => ACCEPTED } = set;
  const edits = users.map((userId) => ({
    ...edit(userId, 7, { ...NOTHING, ...change }),
    does,
    dayOnly: new Set(dayOnly),
  }));
  const { send, paths } = planTenant(tenant);
  const plans = { pilots: 'of plans', look: 'of plans', limits: 'of plans' };
  const connected = { origin: 'https://x.docebosaas.com', plans, pilots: 'of courses', waveCalls: 16 };
  const pace = {
    most: 100,
    readAll: send,
    nextWave: () => ({ size: set.halted ? 0 : 16, halted: set.halted ?? null }),
    send: (calls: readonly BlockCall[], patience: string): readonly CallOutcome[] =>
      calls.map((call) => ({
        call,
        pairs: new Map(call.settles.map(({ key, userId }) => [key, answered(userId)])),
        refusedWhole: patience === 'once' ? { code: 'refused', request: '', status: 400, detail: '' } : null,
        strangers: [],
        ms: 5,
      })),
  };
  const work = workOnPlans({ place: { connected, platform: {} }, pace, record: {} } as unknown as Work);
  const calls = planCalls(edits);
  const outcomes = work.pace.send(calls, 'patient');
  const became = outcomes.flatMap(({ pairs }) => [...pairs.values()].map(({ kind }) => kind));
  return { work, outcomes, became, paths };
}

const members = (...given: readonly (readonly [userId: number, fields?: Member])[]): PlanTenant => ({
  members: given.map(([userId, fields]) => member(userId, 7, fields)),
});

test('plans take the place of courses: their pilots, their reads and their limits', () => {
  const { work } = sent(members());
  expect(work.place.connected).toMatchObject({
    pilots: 'of plans',
    look: 'of plans',
    limits: 'of plans',
    waveCalls: 16,
  });
});

test('somebody who is seen in the plan is enrolled, and of the others nothing is known yet', () => {
  const { became, paths } = sent(members([1]));
  expect(became).toEqual(['updated', 'accepted']);
  expect(paths).toHaveLength(1);
  expect(paths[0]).toMatch(/^\/learningplan\/v1\/learningplans\/enrollments\?/);
});

test('somebody who is seen not to be in the plan is unenrolled', () => {
  expect(sent(members([2]), { does: 'unenroll' }).became).toEqual(['updated', 'accepted']);
});

describe('an entry that says nothing for certain proves nothing', () => {
  test.each<[string, PlanTenant]>([
    ['a status that nobody knows', members([1, { enrollment_status: 'frozen' }])],
    ['a date that is none', members([1, { enrollment_validity_end_date: 'soon' }])],
    ['two entries of one person', members([1], [1, { enrollment_status: 'completed' }])],
  ])('%s', (_, tenant) => {
    expect(sent(tenant, { users: [1], does: 'unenroll' }).became).toEqual(['accepted']);
    expect(sent(tenant, { users: [1] }).became).toEqual(['accepted']);
  });
});

describe('validity', () => {
  const until = (moment: string | null) => members([1, { enrollment_validity_end_datetime: moment }]);
  const from = (moment: string | null) => members([1, { enrollment_validity_begin_datetime: moment }]);
  const asksUntil = (activeUntil: string) => ({ users: [1], change: { activeUntil } });
  const asksFrom = (activeFrom: string) => ({ users: [1], change: { activeFrom } });

  const days = ['activeFrom', 'activeUntil'] as const;

  test('a day is met by any moment of it', () => {
    const day = (tenant: PlanTenant, change: Partial<Change>) =>
      sent(tenant, { users: [1], change, dayOnly: days }).became;
    expect(day(until('2026-12-31 23:59:59'), { activeUntil: '2026-12-31 12:00:00' })).toEqual(['updated']);
    expect(day(from('2026-12-31 00:00:00'), { activeFrom: '2026-12-31 12:00:00' })).toEqual(['updated']);
    expect(day(until('2026-12-30 12:00:00'), { activeUntil: '2026-12-31 12:00:00' })).toEqual(['accepted']);
    expect(day(from(null), { activeFrom: '2026-12-31 12:00:00' })).toEqual(['accepted']);
  });

  test('a time is met only by the same time', () => {
    const asked = '2026-12-31 18:30:00';
    expect(sent(until(asked), asksUntil(asked)).became).toEqual(['updated']);
    expect(sent(from(asked), asksFrom(asked)).became).toEqual(['updated']);
    for (const other of ['2026-12-31 00:00:00', '2027-12-31 18:30:00', null]) {
      expect(sent(until(other), asksUntil(asked)).became).toEqual(['accepted']);
      expect(sent(from(other), asksFrom(asked)).became).toEqual(['accepted']);
    }
  });
});

test('keeps a refusal, whatever is there, and does not read it back', () => {
  const refused: PairOutcome = { kind: 'refused', message: 'no' };
  const answered = (userId: number): PairOutcome => (userId === 1 ? refused : ACCEPTED);
  const { became, paths } = sent(members([1], [2]), { answered });
  expect(became).toEqual(['refused', 'updated']);
  expect(decodeURIComponent(paths[0] ?? '')).toMatch(/user_id\[\]=2(&|$)/);
  expect(sent(members([1], [2]), { answered: () => refused }).paths).toEqual([]);
});

test('if nothing can be read, nobody is updated', () => {
  expect(sent(members([1], [2]), { halted: { code: 'out-of-time' } }).became).toEqual([
    'accepted',
    'accepted',
  ]);
});

test('a tenant that ignores the filters proves nothing', () => {
  const lying: PlanTenant = { ...members([1], [9]), ignoresFilters: true };
  expect(sent(lying, { users: [1] }).became).toEqual(['accepted']);
  expect(sent(lying, { users: [2], does: 'unenroll' }).became).toEqual(['accepted']);
});
