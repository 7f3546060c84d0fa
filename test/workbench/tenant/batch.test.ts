// The batch import: a date for every item; it also enrolls, which is why it is dangerous.
import { parseTenant } from '../../../workbench/tenant';
import { START, tenantData, tenantWith } from './support';

const item = {
  course_id: 101,
  user_id: '1',
  status: 'completed',
  completion_date: '2026-03-01 12:00:00',
};

test('each item sets its own values and gets its own result row', async () => {
  const api = await tenantWith();
  const { status, json } = await api.batch([
    { ...item, batch_item_id: 'row-17' },
    { course_code: 'C-102', username: 'user2', status: 'in_progress', score: '77.5' },
  ]);
  expect(status).toBe(200);
  expect(json).toEqual({
    data: [
      {
        row_index: 0,
        success: true,
        message: '',
        user_id: 1,
        course_id: 101,
        session_id: null,
        batch_item_id: 'row-17',
      },
      { row_index: 1, success: true, message: '', user_id: 2, course_id: 102, session_id: null },
    ],
  });
  expect(api.held(1, 101)).toEqual({
    user_id: 1,
    course_id: 101,
    status: 'completed',
    completion_date: '2026-03-01 12:00:00',
  });
  expect(api.held(2, 102)).toEqual({ user_id: 2, course_id: 102, status: 'in_progress', score: 77.5 });
  expect(api.tenant.calls()[0]?.kind).toBe('POST batch');
});

test('an item for a pair that is not enrolled enrolls it', async () => {
  const api = await tenantWith({ data: { ...tenantData(), enrollments: [] } });
  await api.batch([item]);
  expect(api.held(1, 101)).toEqual({
    user_id: 1,
    course_id: 101,
    status: 'completed',
    completion_date: '2026-03-01 12:00:00',
    enrollment_date: '2026-03-14 09:00:00',
  });
});

test('an item that enrolls sets all of its values', async () => {
  const courses = [{ id: 101, code: 'ILT', title: 'In a room', sessions: [7] }];
  const api = await tenantWith({ data: parseTenant({ ...tenantData(), courses, enrollments: [] }) });
  const { json } = await api.batch([
    {
      course_id: 101,
      user_id: '1',
      status: 'subscribed',
      enrollment_date: '2026-01-01 12:00:00',
      active_from: '2026-01-02 12:00:00',
      active_until: '2026-12-31 12:00:00',
      level: 'instructor',
      session_id: 7,
      field_3: 'Sales',
    },
    { course_id: 101, user_id: '2', status: 'subscribed', session_id: 8 },
  ]);
  expect(json).toMatchObject({
    data: [
      { success: true, session_id: 7 },
      { success: false, message: 'Course 101 has no session 8.' },
    ],
  });
  expect(api.tenant.state().enrollments).toEqual([
    {
      user_id: 1,
      course_id: 101,
      status: 'subscribed',
      enrollment_date: '2026-01-01 12:00:00',
      active_from: '2026-01-02 12:00:00',
      active_until: '2026-12-31 12:00:00',
      level: 'instructor',
      session_id: 7,
      fields: { 3: 'Sales' },
    },
  ]);
});

test('fields that an item omits keep their values', async () => {
  const enrollment = {
    user_id: 1,
    course_id: 101,
    status: 'subscribed',
    score: 5,
    enrollment_date: '2025-01-01 08:00:00',
    active_from: '2025-01-01 00:00:00',
    level: 'tutor',
    session_id: 7,
    fields: { 3: 'Sales' },
  };
  const data = parseTenant({ ...tenantData(), enrollments: [enrollment] });
  const api = await tenantWith({ data });
  await api.batch([item]);
  expect(api.held(1, 101)).toEqual({
    ...enrollment,
    status: 'completed',
    completion_date: item.completion_date,
  });
});

test('batch-resets-enrollment-date resets the date unless the item sets it', async () => {
  const api = await tenantWith({ faults: ['batch-resets-enrollment-date'] });
  await api.batch([item, { ...item, user_id: '2', enrollment_date: '2024-01-01 00:00:00' }]);
  expect(api.held(1, 101)?.enrollment_date).toBe('2026-03-14 09:00:00');
  expect(api.held(2, 101)?.enrollment_date).toBe('2024-01-01 00:00:00');
});

test.each<[object, object | undefined, string]>([
  [{}, undefined, '2026-03-01 12:00:00'],
  [{ timezone: 'Asia/Tokyo' }, undefined, '2026-03-01 03:00:00'],
  [{}, { timezone: 'Asia/Tokyo' }, '2026-03-01 03:00:00'],
  [{ timezone: 'UTC' }, { timezone: 'Asia/Tokyo' }, '2026-03-01 12:00:00'],
])(
  'with the item zone %j and the call zone %j the completion date is stored in UTC',
  async (own, options, stored) => {
    const api = await tenantWith();
    await api.batch([{ ...item, ...own, active_from: '2026-01-01 00:00:00' }], options);
    expect(api.held(1, 101)).toMatchObject({ completion_date: stored, active_from: '2026-01-01 00:00:00' });
  },
);

test('notifications are sent by default, and not when they are turned off', async () => {
  const api = await tenantWith();
  await api.batch([item], { trigger_notifications: false, trigger_certifications: true });
  expect(api.tenant.completions(1, 101)).toBe(0);
  await api.batch([item]);
  expect(api.tenant.completions(1, 101)).toBe(1);
});

test('notifications and certificates are independent, and are counted over all pairs', async () => {
  const api = await tenantWith();
  await api.batch([item], { trigger_notifications: true, trigger_certifications: false });
  expect([api.tenant.completions(1, 101), api.tenant.certificates(1, 101)]).toEqual([1, 0]);
  await api.batch([item], { trigger_notifications: false });
  expect([api.tenant.completions(1, 101), api.tenant.certificates(1, 101)]).toEqual([1, 1]);
  await api.put({ user_ids: [2, 3], course_ids: [101], status: 2 });
  expect(api.tenant.fired()).toEqual({ notifications: 3, certificates: 3 });
  api.tenant.reset(tenantData());
  expect(api.tenant.fired()).toEqual({ notifications: 0, certificates: 0 });
});

test('batch-ignores-hold sends notifications and certificates even when they are turned off', async () => {
  const api = await tenantWith({ faults: ['batch-ignores-hold'] });
  await api.batch([item], { trigger_notifications: false, trigger_certifications: false });
  expect(api.tenant.fired()).toEqual({ notifications: 1, certificates: 1 });
});

test('an item that fails names its reason and leaves the others unaffected', async () => {
  const data = parseTenant({
    ...tenantData(),
    courses: [...tenantData().courses, { id: 200, code: 'C-101', title: 'The same code' }],
  });
  const api = await tenantWith({ data });
  const { json } = await api.batch([
    { ...item, user_id: '9' },
    { ...item, course_id: 999 },
    { course_code: 'C-101', user_id: '1', status: 'completed' },
    { course_code: 'C-102', username: 'nobody', status: 'completed' },
    { ...item, user_id: '2', active_from: '2027-01-01 00:00:00', active_until: '2026-01-01 00:00:00' },
    { ...item, user_id: '3' },
  ]);
  const row = (success: boolean, message: string) =>
    expect.objectContaining({ success, message: expect.stringContaining(message) });
  expect(json).toEqual({
    data: [
      row(false, 'User 9 does not exist.'),
      row(false, 'Course 999 does not exist.'),
      row(false, '2 courses have the code "C-101".'),
      row(false, 'User "nobody" does not exist.'),
      row(false, 'would end'),
      row(true, ''),
    ],
  });
  expect(api.tenant.state().enrollments.filter((e) => e.status === 'completed')).toHaveLength(1);
});

test('a failed item does not enroll', async () => {
  const api = await tenantWith({ data: { ...tenantData(), enrollments: [] } });
  await api.batch([{ ...item, active_from: '2027-01-01 00:00:00', active_until: '2026-01-01 00:00:00' }]);
  expect(api.tenant.state().enrollments).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['no items', { items: [] }, /items\\" must have at least one/],
  ['no list of items', {}, /items/],
  ['301 items', { items: Array.from({ length: 301 }, () => item) }, /items\\" has more than 300/],
  [
    'an unknown field',
    { items: [{ ...item, date_complete: 'x' }] },
    /Unknown field \\"items\[0\]\.date_complete/,
  ],
  ['an unknown option', { items: [item], options: { notify: false } }, /Unknown field \\"options\.notify/],
  [
    'an option of the wrong type',
    { items: [item], options: { trigger_notifications: 0 } },
    /options\.trigger_notifications\\" must be true or false/,
  ],
  ['a status as a number', { items: [{ ...item, status: 2 }] }, /items\[0\]\.status\\" must be text/],
  ['an unknown status', { items: [{ ...item, status: 'overbooked' }] }, /items\[0\]\.status\\" is/],
  ['no status', { items: [{ course_id: 101, user_id: '1' }] }, /items\[0\]\.status\\" is missing/],
  ['a user id as a number', { items: [{ ...item, user_id: 1 }] }, /items\[0\]\.user_id\\" must be text/],
  [
    'a course id as text',
    { items: [{ ...item, course_id: '101' }] },
    /items\[0\]\.course_id\\" must be a whole number/,
  ],
  ['two users', { items: [{ ...item, username: 'user1' }] }, /items\[0\] needs either \\"user_id\\" or/],
  [
    'no course',
    { items: [{ user_id: '1', status: 'completed' }] },
    /items\[0\] needs either \\"course_id\\" or/,
  ],
  [
    'a date that does not exist',
    { items: [item, { ...item, completion_date: '2026-02-30 12:00:00' }] },
    /items\[1\]\.completion_date/,
  ],
  [
    'a completion in progress',
    { items: [{ ...item, status: 'in_progress' }] },
    /items\[0\]\.completion_date\\" goes only/,
  ],
  [
    'an unknown time zone',
    { items: [{ ...item, timezone: 'Mars' }] },
    /items\[0\]\.timezone\\" is not a time zone/,
  ],
  [
    'a session by its code',
    { items: [{ ...item, session_code: 'S' }] },
    /session_code\\" .* does not imitate/,
  ],
  ['a session as text', { items: [{ ...item, session_id: '1' }] }, /items\[0\]\.session_id\\" must be/],
  ['a field that is not text', { items: [{ ...item, field_3: 3 }] }, /items\[0\]\.field_3\\" must be text/],
  [
    'a field without a number',
    { items: [{ ...item, field_x: 'x' }] },
    /Unknown field \\"items\[0\]\.field_x/,
  ],
  ['fields as PUT takes them', { items: [{ ...item, fields: {} }] }, /Unknown field \\"items\[0\]\.fields/],
])('a batch with %s is refused with its error named', async (_what, body, message) => {
  const api = await tenantWith();
  const answer = await api.write('POST', '/learn/v1/enrollment/batch', body);
  expect(answer.status).toBe(400);
  expect(answer.text).toMatch(message);
  expect(api.tenant.state()).toEqual(tenantData());
});

test('a status in the options applies to all items', async () => {
  const api = await tenantWith();
  await api.batch([{ course_id: 101, user_id: '1', status: 'completed' }], {
    status: 'suspended',
    level: 'coach',
  });
  expect(api.held(1, 101)).toMatchObject({ status: 'suspended', level: 'coach' });
});

test('of concurrent batch calls one succeeds, and later calls succeed again', async () => {
  // On a busy machine a wave takes its time to arrive: the first call has to wait for the others.
  const api = await tenantWith({
    latencyMs: 1,
    wait: () => new Promise((resolve) => setTimeout(resolve, 100)),
  });
  for (let round = 1; round <= 3; round++) {
    const answers = await Promise.all([1, 2, 3].map((id) => api.batch([{ ...item, user_id: String(id) }])));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(2);
  }
  for (let round = 1; round <= 3; round++) expect((await api.batch([item])).status).toBe(200);
});

test('a batch call succeeds beside another kind of call', async () => {
  const api = await tenantWith();
  api.time.now = START;
  const [batch, put] = await Promise.all([
    api.batch([item]),
    api.put({ user_ids: [2], course_ids: [101], status: 1 }),
  ]);
  expect([batch.status, put.status]).toEqual([200, 200]);
});

describe('duplicates_as_recertification', () => {
  const OLD = { completion_date: '2025-03-14 12:00:00', score: 80, enrollment_date: '2025-01-05 08:00:00' };
  const data = () => {
    const all = tenantData();
    return {
      ...all,
      enrollments: all.enrollments.map((each) =>
        each.user_id === 1 && each.course_id === 101
          ? { ...each, status: 'completed' as const, ...OLD }
          : each,
      ),
    };
  };
  const again = { course_id: 101, status: 'completed', completion_date: '2026-03-14 12:00:00' };
  const send = async (user: string, more: object, ...faults: string[]) => {
    const api = await tenantWith({ data: data(), faults });
    const items = [{ ...again, user_id: user, ...more }];
    const answer = await api.write('POST', '/learn/v1/enrollment/batch', {
      items,
      options: { duplicates_as_recertification: true },
    });
    return { api, answer };
  };

  test('keeps a completed enrollment and makes a new one, without the score of before', async () => {
    const { api } = await send('1', {});
    expect(api.held(1, 101)).toEqual({
      user_id: 1,
      course_id: 101,
      status: 'completed',
      completion_date: again.completion_date,
      enrollment_date: '2026-03-14 09:00:00',
    });
    expect(api.tenant.archived()).toEqual([{ user_id: 1, course_id: 101, status: 'completed', ...OLD }]);
  });

  test('updates one that is not completed, and one for which a session is named', async () => {
    const other = await send('2', {});
    expect([other.api.held(2, 101)?.status, other.api.tenant.archived()]).toEqual(['completed', []]);
    const session = await send('1', { session_id: 7 });
    expect([session.api.held(1, 101)?.score, session.api.tenant.archived()]).toEqual([80, []]);
  });

  test.each([
    ['overwrites', { ...OLD, completion_date: again.completion_date }, 0],
    ['keeps-date', { ...OLD, completion_date: again.completion_date }, 1],
    ['archives-import', OLD, 1],
  ])('recertification:%s', async (does, held, archived) => {
    const { api } = await send('1', {}, `recertification:${does}`);
    expect(api.held(1, 101)).toMatchObject(held);
    expect(api.tenant.archived()).toHaveLength(archived);
  });

  test('recertification:refuses refuses the call by the name of the option', async () => {
    const { api, answer } = await send('1', {}, 'recertification:refuses');
    expect([answer.status, api.held(1, 101)?.completion_date]).toEqual([400, OLD.completion_date]);
    expect(answer.text).toContain('duplicates_as_recertification');
  });
});
