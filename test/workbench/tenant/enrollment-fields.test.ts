// Additional fields of enrollments: the list of them, and what a write may put into them.
import { parseTenant } from '../../../workbench/tenant';
import { tenantData, tenantWith } from './support';

const data = parseTenant({
  ...tenantData(),
  enrollment_fields: [
    {
      id: 7,
      title: 'Cost center',
      type: 2,
      options: [{ id: 71, label: { english: 'Vienna', german: 'Wien' } }],
    },
    { id: 8, title: 'Contract start', type: 'date', courses: [101] },
    { id: 9, title: 'Remark', type: 3, mandatory: true },
  ],
});

test('lists the fields with flags and types as texts, and the labels of an option in each language', async () => {
  const api = await tenantWith({ data });
  const { json } = await api.get('/manage/v1/enrollment_fields?page=1&page_size=200');
  expect(json).toMatchObject({
    data: {
      items: [
        {
          id: 7,
          type: '2',
          mandatory: '0',
          courses: '',
          options: [
            {
              id: '71',
              translations: [
                { lang: 'english', title: 'Vienna' },
                { lang: 'german', title: 'Wien' },
              ],
            },
          ],
        },
        { id: 8, type: 'date', courses: '101' },
        { id: 9, mandatory: '1' },
      ],
      has_more_data: false,
    },
  });
  const silent = await tenantWith({ data, faults: ['no-options'] });
  expect((await silent.get('/manage/v1/enrollment_fields')).text).not.toContain('71');
});

test('has no list if the data names no fields, and then takes any field', async () => {
  const api = await tenantWith();
  expect((await api.get('/manage/v1/enrollment_fields')).status).toBe(404);
  const { json } = await api.put({ user_ids: [1], course_ids: [101], enrollment_fields: { 3: 'x' } });
  expect(json).toMatchObject({ data: { updated: [{ user_id: 1, course_id: 101 }] } });
});

test.each([
  ['a label instead of an option', 101, { 7: 'Vienna' }, 'no option'],
  ['a date in another form', 101, { 8: '14/03/2026' }, 'takes a date'],
  ['a day that does not exist', 101, { 8: '2026-02-30' }, 'takes a date'],
  ['a field of another course', 102, { 8: '2026-03-14' }, 'has no enrollment field'],
  ['an unknown field', 101, { 77: 'x' }, 'no enrollment field 77'],
] as const)('refuses the pair for %s', async (_name, course, enrollment_fields, message) => {
  const api = await tenantWith({ data });
  const { json, text } = await api.put({ user_ids: [1], course_ids: [course], enrollment_fields });
  expect(json).toMatchObject({ data: { updated: [] } });
  expect(text).toContain(message);
});

test('enrolls nobody without what is mandatory, by POST and by batch import', async () => {
  const api = await tenantWith({ data: { ...data, enrollments: [] } });
  const enroll = { course_ids: [101], user_ids: [1], level: 3 };
  const refused = await api.write('POST', '/learn/v1/enrollments', enroll);
  expect(refused.text).toContain('Enrollment field 9 is mandatory.');
  const item = { course_id: 101, user_id: '2', status: 'subscribed' };
  const batch = await api.write('POST', '/learn/v1/enrollment/batch', { items: [item] });
  expect(batch.text).toContain('Enrollment field 9 is mandatory.');
  expect(api.tenant.state().enrollments).toEqual([]);
  await api.write('POST', '/learn/v1/enrollments', { ...enroll, enrollment_fields: { 9: 'x' } });
  expect(api.held(1, 101)?.fields).toEqual({ 9: 'x' });
});
