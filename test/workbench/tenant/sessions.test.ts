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

test('a course without sessions has no list of them, nor has a tenant without the endpoint', async () => {
  const api = await tenantWith({ data, faults: ['classroom:no-sessions'] });
  expect((await api.get('/course/v1/courses/101/sessions')).status).toBe(404);
  const sound = await tenantWith({ data });
  expect((await sound.get('/course/v1/courses/102/sessions')).status).toBe(404);
});
