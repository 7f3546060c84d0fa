// The sessions of classroom courses, as the tenant lists them.
import { parseTenant } from '../../../workbench/tenant';
import { itemsOf, tenantData, tenantWith } from './support';

const data = parseTenant({
  ...tenantData({ courses: 0 }),
  courses: [
    { id: 101, code: 'FIRE', sessions: [{ id: 7, code: 'FIRE-A', name: 'Morning' }, 8] },
    { id: 102, code: 'WEB' },
  ],
});

test('lists the sessions of a course with ID, code and name', async () => {
  const api = await tenantWith({ data });
  const items = itemsOf(await api.get('/course/v1/courses/101/sessions?page=1&page_size=200'));
  expect(items).toMatchObject([
    { id: 7, code: 'FIRE-A', name: 'Morning' },
    { id: 8, code: '', name: '' },
  ]);
});

const IN_SESSION = parseTenant({
  ...data,
  enrollments: [1, 2, 3].map((user_id) => ({
    user_id,
    course_id: 101,
    status: 'subscribed',
    ...(user_id === 3 ? {} : { session_id: 7 }),
  })),
});
const ROSTER = '/course/v1/sessions/7/enrollments?page=1&page_size=200';
const item = (user: number, more: object) => ({
  course_id: 101,
  user_id: String(user),
  status: 'subscribed',
  session_id: 7,
  ...more,
});

test('an import writes into the roster of its session, and leaves alone what it does not name', async () => {
  const api = await tenantWith({ data: IN_SESSION });
  const write = (more: object) => api.write('POST', '/learn/v1/enrollment/batch', { items: [item(1, more)] });
  await write({ present: true, evaluation_score: '92.5' });
  await write({ passed: false, evaluation_date: '2026-03-14' });
  const [ann, ben, ...others] = itemsOf(await api.get(ROSTER));
  expect(ann).toMatchObject({
    user_id: 1,
    attendance: 'present',
    evaluation_status: 'failed',
    evaluation_score: '92.5',
    evaluation_date: '2026-03-14',
    evaluation_text: null,
  });
  expect(ben).toMatchObject({ user_id: 2, attendance: 'not_set', evaluation_status: null });
  expect(others).toEqual([]);
});

test('an import records nobody as absent, and nothing without a session', async () => {
  const api = await tenantWith({ data: IN_SESSION });
  const write = (each: object) => api.write('POST', '/learn/v1/enrollment/batch', { items: [each] });
  expect((await write(item(1, { present: false }))).status).toBe(400);
  const { session_id: _, ...without } = item(1, { present: true });
  expect((await write(without)).json).toMatchObject({ data: [{ success: false }] });
  expect(itemsOf(await api.get(ROSTER))[0]).toMatchObject({ attendance: 'not_set' });
});

test('can lack rosters, show empty ones, or ignore attendance', async () => {
  const write = { items: [item(1, { present: true, passed: true })] };
  const with_ = async (...faults: readonly string[]) => {
    const api = await tenantWith({ data: IN_SESSION, faults });
    const { status } = await api.write('POST', '/learn/v1/enrollment/batch', write);
    return { status, roster: await api.get(ROSTER) };
  };
  expect((await with_('classroom:no-rosters')).roster.status).toBe(404);
  const silent = await with_('classroom:silent-rosters');
  expect(itemsOf(silent.roster)[0]).not.toHaveProperty('evaluation_status');
  const ignored = await with_('classroom:ignores-attendance');
  expect([ignored.status, itemsOf(ignored.roster)[0]]).toMatchObject([200, { attendance: 'not_set' }]);
  expect((await with_('classroom:refuses-attendance')).status).toBe(400);
});

test('a course without sessions has no list of them, nor has a tenant without the endpoint', async () => {
  const api = await tenantWith({ data, faults: ['classroom:no-sessions'] });
  expect((await api.get('/course/v1/courses/101/sessions')).status).toBe(404);
  const sound = await tenantWith({ data });
  expect((await sound.get('/course/v1/courses/102/sessions')).status).toBe(404);
});

test('somebody who leaves a session stays in the course, and is unenrolled if no session is named', async () => {
  const left = async (query: string, ...faults: readonly string[]) => {
    const api = await tenantWith({ data: IN_SESSION, faults });
    const { status } = await api.write('DELETE', `/learn/v1/enrollments/101/1${query}`, undefined);
    const people = itemsOf(await api.get(ROSTER)).map(({ user_id }) => user_id);
    const enrolled = itemsOf(await api.get('/course/v1/courses/enrollments?course_id%5B%5D=101&page=1'));
    return [status, people, enrolled.length];
  };
  expect(await left('?session_id=7')).toEqual([200, [2], 3]);
  expect(await left('?session_id=8')).toEqual([404, [1, 2], 3]);
  expect(await left('')).toEqual([200, [2], 2]);
  expect(await left('?session_id=7', 'classroom:leaving-unenrolls')).toEqual([200, [2], 2]);
  expect(await left('?session_id=7', 'classroom:leaving-ignored')).toEqual([200, [1, 2], 3]);
  expect(await left('?session_id=7', 'classroom:leaving-refused')).toEqual([400, [1, 2], 3]);
  expect(await left('?session_id=7', 'classroom:no-leaving')).toEqual([404, [1, 2], 3]);
});
