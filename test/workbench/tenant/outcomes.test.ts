// The add-on's calls before the tenant, and its answers before the add-on: what both hold of the API has to
// fit together.

import { cleaner } from '../../../src/docebo/http/texts';
import type { PairOutcomes } from '../../../src/docebo/reads/pairs';
import { type BatchOptions, requestOf } from '../../../src/docebo/writes/bodies';
import { enrollOutcomes, unenrollOutcomes } from '../../../src/docebo/writes/enrolling';
import { importOutcomes } from '../../../src/docebo/writes/imports';
import { putOutcomes } from '../../../src/docebo/writes/outcomes';
import type { Call } from '../../../src/plan';
import { batch, edit, enroll, enrollBatch, kinds, many, NOTHING, unenroll } from '../../docebo/support';
import { type Client, tenantData, tenantWith } from './support';

const HOLD: BatchOptions = { triggerNotifications: false, triggerCertifications: false };

/** Sends a call as the add-on does, and reads the answer as it does. */
async function sent(api: Client, call: Call, options = HOLD): Promise<PairOutcomes> {
  const { method, path, json } = requestOf(call, 'user_ids', options);
  const answer = await api.write(method, path, json);
  expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
  return said(call, answer.json);
}

function said(call: Call, body: unknown): PairOutcomes {
  const clean = cleaner([]);
  switch (call.kind) {
    case 'put-many':
    case 'put-one':
      return putOutcomes(call, body, 'PUT', clean);
    case 'enroll-many':
      return enrollOutcomes(call, body, 'POST', clean);
    case 'unenroll-many':
      return unenrollOutcomes(call, body, 'DELETE', clean);
    // Of these nothing is believed.
    case 'leave-session':
      return { pairs: new Map(), strangers: [] };
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
    case 'attendance-batch':
      return importOutcomes(call.settles, body, 'POST', clean);
  }
}

const FIELDS = {
  level: 6,
  sessionId: 7,
  fields: [
    [3, 'Sales'],
    [12, 'x'],
  ],
  attendance: null,
} as const;

const EVERYTHING = {
  ...FIELDS,
  status: 2,
  completedAt: '2026-03-14 12:00:00',
  score: 80,
  enrolledAt: '2026-01-01 12:00:00',
  activeFrom: '2026-01-02 12:00:00',
  activeUntil: '2026-12-31 12:00:00',
} as const;

const HELD = {
  user_id: 1,
  course_id: 101,
  status: 'completed',
  completion_date: '2026-03-14 12:00:00',
  score: 80,
  enrollment_date: '2026-01-01 12:00:00',
  active_from: '2026-01-02 12:00:00',
  active_until: '2026-12-31 12:00:00',
  level: 'instructor',
  session_id: 7,
  fields: { 3: 'Sales', 12: 'x' },
};

const EMPTY = { ...tenantData(), enrollments: [] };

test.each<[string, Call, boolean]>([
  ['a bulk update', many([101], [1], EVERYTHING), true],
  ['a batch import', batch(edit(101, 1, EVERYTHING)), true],
  ['a batch import that enrolls', enrollBatch(edit(101, 1, EVERYTHING)), false],
])('%s delivers every value that it carries', async (_, call, there) => {
  const api = await tenantWith({ data: there ? tenantData() : EMPTY });
  expect(kinds((await sent(api, call)).pairs)).toEqual({ '101/1': 'updated' });
  expect(api.held(1, 101)).toEqual(HELD);
  expect(api.tenant.fired().notifications).toBe(call.kind === 'put-many' ? 1 : 0);
});

test('enrolling delivers level, session and fields, and no other value', async () => {
  const api = await tenantWith({ data: EMPTY });
  const { pairs } = await sent(api, enroll([101, 102], [1, 2], EVERYTHING));
  expect(new Set(Object.values(kinds(pairs)))).toEqual(new Set(['updated']));
  expect(api.held(1, 101)).toEqual({
    user_id: 1,
    course_id: 101,
    status: 'subscribed',
    enrollment_date: '2026-03-14 09:00:00',
    level: 'instructor',
    session_id: 7,
    fields: { 3: 'Sales', 12: 'x' },
  });
});

test('enrolling by import without a status makes the person subscribed', async () => {
  const api = await tenantWith({ data: EMPTY });
  expect(kinds((await sent(api, enrollBatch(edit(101, 1, NOTHING)))).pairs)).toEqual({ '101/1': 'updated' });
  expect(api.held(1, 101)?.status).toBe('subscribed');
});

/** User 3 is enrolled in 101, user 2 in 102; there is no user 9. */
const MIXED = {
  ...tenantData(),
  enrollments: tenantData().enrollments.filter(
    ({ user_id, course_id }) =>
      `${course_id}/${user_id}` === '101/3' || `${course_id}/${user_id}` === '102/2',
  ),
};

const CALLS: readonly Call[] = [
  enroll([101], [1, 2]),
  enroll([101], [1, 3, 9]),
  enroll([101, 102], [1, 2, 3]),
  enroll([101, 102], [1, 9]),
  unenroll([101], [3]),
  unenroll([101], [1, 3]),
  unenroll([101, 102], [1, 2, 3]),
];

const FORMS = [
  ...['plain', 'in-errors', 'users-only', 'silent'].map((form) => `enroll-answer:${form}`),
  ...['users', 'pairs', 'silent'].map((form) => `unenroll-answer:${form}`),
];

test.each([
  ...FORMS,
  ...FORMS.map((form) => `${form} extra-pairs`),
  ...FORMS.map((form) => `${form} extra-fields`),
  ...FORMS.map((form) => `${form} missing-field:errors`),
  'missing-field:id_course',
  'missing-field:waiting',
  'missing-field:enrolled missing-field:un_enrolled',
  'missing-field:data',
  'dialect:old',
  'enroll-lands-waiting',
  'enroll-lands-waiting enroll-answer:plain',
  'enroll-lands-waiting enroll-answer:silent',
])('with %s every outcome is true, and unrequested pairs are reported', async (specs) => {
  const faults = specs.split(' ');
  for (const call of CALLS) {
    const api = await tenantWith({ data: MIXED, faults });
    const held = () =>
      new Map(api.tenant.state().enrollments.map((e) => [`${e.course_id}/${e.user_id}`, e.status]));
    const before = held();
    const { pairs, strangers } = await sent(api, call);
    const after = held();
    for (const [key, { kind }] of pairs) {
      const moved = before.has(key) !== after.has(key);
      // Who waits is told so, in these forms.
      const done = moved && after.get(key) !== 'waiting';
      if (kind === 'updated') expect([key, done]).toEqual([key, true]);
      if (kind === 'refused') expect([key, moved]).toEqual([key, false]);
    }
    expect(strangers.length > 0).toBe(faults.includes('extra-pairs') && !silent(call, faults));
  }
});

const silent = (call: Call, faults: readonly string[]): boolean =>
  faults.includes(call.kind === 'enroll-many' ? 'enroll-answer:silent' : 'unenroll-answer:silent');

test.each(['enroll-answer:plain', 'enroll-answer:in-errors', 'unenroll-answer:pairs'])(
  'with %s, which names pairs, every changed pair is reported as updated',
  async (fault) => {
    const enrolls = fault.startsWith('enroll');
    const api = await tenantWith({ data: enrolls ? EMPTY : tenantData(), faults: [fault] });
    const { pairs } = await sent(api, enrolls ? enroll([101, 102], [1, 2]) : unenroll([101, 102], [1, 2]));
    expect(new Set(Object.values(kinds(pairs)))).toEqual(new Set(['updated']));
  },
);
