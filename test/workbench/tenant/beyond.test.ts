// Faults of writes: fields that are reset, pairs that are touched, answers that say nothing.
import { parseTenant } from '../../../workbench/tenant';
import { at, tenantData, tenantWith } from './support';

const held = parseTenant({
  users: [
    { user_id: 1, username: 'anna' },
    { user_id: 2, username: 'ben' },
  ],
  courses: [
    { id: 101, code: 'A' },
    { id: 102, code: 'B' },
  ],
  enrollments: [
    {
      user_id: 1,
      course_id: 101,
      status: 0,
      level: 'instructor',
      score: 7,
      active_from: '2026-01-01 00:00:00',
      active_until: '2027-01-01 00:00:00',
    },
  ],
});

const FIELDS = ['level', 'active_from', 'active_until', 'score'] as const;

test.each(FIELDS)(
  'put-defaults:%s resets the field in a PUT that omits it, and not in a batch',
  async (field) => {
    const api = await tenantWith({ data: held, faults: [`put-defaults:${field}`] });
    const before = api.held(1, 101);
    await api.batch([{ course_id: 101, user_id: '1', status: 'in_progress' }]);
    expect(api.held(1, 101)?.[field]).toBe(before?.[field]);
    await api.put({ user_ids: [1], course_ids: [101], status: 1 });
    expect(api.held(1, 101)).toEqual({
      ...before,
      status: 'in_progress',
      [field]: field === 'level' ? 'learner' : undefined,
    });
  },
);

test.each(FIELDS)(
  'batch-defaults:%s resets the field in an item that omits it, and not in a PUT',
  async (field) => {
    const api = await tenantWith({ data: held, faults: [`batch-defaults:${field}`] });
    const before = api.held(1, 101);
    await api.put({ status: 1 }, '/learn/v1/enrollments/101/1');
    expect(api.held(1, 101)?.[field]).toBe(before?.[field]);
    await api.batch([{ course_id: 101, user_id: '1', status: 'in_progress' }]);
    expect(api.held(1, 101)).toEqual({
      ...before,
      status: 'in_progress',
      [field]: field === 'level' ? 'learner' : undefined,
    });
  },
);

test('a field that a write includes is not reset', async () => {
  const api = await tenantWith({ data: held, faults: ['put-defaults:active_until'] });
  await api.put({ user_ids: [1], course_ids: [101], date_expire_validity: '2028-01-01 00:00:00' });
  expect(api.held(1, 101)?.active_until).toBe('2028-01-01 00:00:00');
});

const all = tenantData({ users: 3, courses: 2 });
const written = (pairs: readonly { user_id: number; course_id: number; status: string }[]) =>
  pairs
    .filter(({ status }) => status === 'in_progress')
    .map(({ user_id, course_id }) => `${user_id} ${course_id}`);

test.each([
  ['same-course', ['1 101', '2 101', '3 101']],
  ['same-user', ['1 101', '1 102']],
  ['everybody', ['1 101', '1 102', '2 101', '2 102', '3 101', '3 102']],
])('strangers:reach=%s writes every pair within reach and names it', async (reach, pairs) => {
  for (const how of ['put', 'put-one', 'batch']) {
    const api = await tenantWith({ data: all, faults: [`strangers:reach=${reach}`] });
    const { json } =
      how === 'batch'
        ? await api.batch([{ course_id: 101, user_id: '1', status: 'in_progress' }])
        : how === 'put'
          ? await api.put({ user_ids: [1], course_ids: [101], status: 1 })
          : await api.put({ status: 1 }, '/learn/v1/enrollments/101/1');
    expect(written(api.tenant.state().enrollments)).toEqual(pairs);
    expect(at(json, 'data', ...(how === 'batch' ? ['length'] : ['updated', 'length']))).toBe(pairs.length);
  }
});

test('strangers are written without being named with named=no, and only by the kind of write in on=', async () => {
  const api = await tenantWith({ data: all, faults: ['strangers:reach=same-course,on=put,named=no'] });
  await api.batch([{ course_id: 101, user_id: '1', status: 'in_progress' }]);
  expect(written(api.tenant.state().enrollments)).toEqual(['1 101']);
  const { json } = await api.put({ user_ids: [1], course_ids: [101], status: 1 });
  expect(at(json, 'data', 'updated', 'length')).toBe(1);
  expect(written(api.tenant.state().enrollments)).toEqual(['1 101', '2 101', '3 101']);
});

test('enrolling and unenrolling reach strangers too', async () => {
  const none = { ...all, enrollments: [] };
  const api = await tenantWith({ data: none, faults: ['strangers:reach=same-course'] });
  const enrolled = await api.write('POST', '/learn/v1/enrollments', {
    user_ids: [1],
    course_ids: [101],
    level: 3,
  });
  expect(at(enrolled.json, 'data', 'errors', 0, 'enrolled', 'length')).toBe(3);
  expect(api.tenant.state().enrollments).toHaveLength(3);
  const gone = await api.write('DELETE', '/learn/v1/enrollments', { user_ids: [1], course_ids: [101] });
  expect(at(gone.json, 'data', 'un_enrolled')).toEqual([1, 2, 3]);
  expect(api.tenant.state().enrollments).toEqual([]);
});

const WRITES = {
  put: ['PUT', '/learn/v1/enrollments', { user_ids: [1], course_ids: [101], status: 1 }],
  'put-one': ['PUT', '/learn/v1/enrollments/101/1', { status: 1 }],
  batch: [
    'POST',
    '/learn/v1/enrollment/batch',
    { items: [{ course_id: 101, user_id: '1', status: 'in_progress' }] },
  ],
  enroll: ['POST', '/learn/v1/enrollments', { user_ids: [1], course_ids: [102], level: 3 }],
  unenroll: ['DELETE', '/learn/v1/enrollments', { user_ids: [1], course_ids: [101] }],
} as const;
type WriteName = keyof typeof WRITES;
const NAMES: readonly WriteName[] = ['put', 'put-one', 'batch', 'enroll', 'unenroll'];

test.each(NAMES)('a fault on=%s affects only that kind of write', async (name) => {
  const api = await tenantWith({ data: held, faults: [`404:every=1,on=${name}`] });
  for (const other of NAMES) {
    const [method, path, body] = WRITES[other];
    expect((await api.write(method, path, body)).status === 404).toBe(other === name);
  }
});

test.each([
  ['404', 404, 'application/json'],
  ['redirect', 302, 'text/html'],
  ['unknown-body', 200, 'application/json'],
])(
  'the fault %s replaces the response, and done=P decides whether the work is done',
  async (name, status, type) => {
    for (const done of [0, 1]) {
      const api = await tenantWith({ data: held, faults: [`${name}:every=1,on=put,done=${done}`] });
      const answer = await api.put({ user_ids: [1], course_ids: [101], status: 1 });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(api.held(1, 101)?.status).toBe(done === 1 ? 'in_progress' : 'subscribed');
    }
  },
);

test('a reset closes the connection, and done=P decides whether the work is done', async () => {
  for (const done of [0, 1]) {
    const api = await tenantWith({ data: held, faults: [`reset:every=1,on=put,done=${done}`] });
    await expect(api.put({ user_ids: [1], course_ids: [101], status: 1 })).rejects.toThrow();
    expect(api.held(1, 101)?.status).toBe(done === 1 ? 'in_progress' : 'subscribed');
  }
});
