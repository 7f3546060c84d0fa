// The tenant's data as JSON: what is read, and what is said about what cannot be.
import { readdirSync, readFileSync } from 'node:fs';
import { parseTenant, serializeTenant, TenantDataError } from '../../../workbench/tenant';
import { tenantWith } from './support';

const users = [{ user_id: 1, username: 'ada' }];
const courses = [{ id: 101, code: 'C-1', title: 'One' }];
const withPair = (pair: object) => ({
  users,
  courses,
  enrollments: [{ user_id: 1, course_id: 101, ...pair }],
});

test.each([
  [-2, 'waiting'],
  [-1, 'to_confirm'],
  [0, 'subscribed'],
  [1, 'in_progress'],
  [2, 'completed'],
  [3, 'suspended'],
  [4, 'overbooked'],
])('status %d and its word %s are read as the same status', (code, word) => {
  expect(parseTenant(withPair({ status: code })).enrollments[0]?.status).toBe(word);
  expect(parseTenant(withPair({ status: word })).enrollments[0]?.status).toBe(word);
});

test('a date without a time is read as midnight, and an empty date as absent', () => {
  const [pair] = parseTenant(
    withPair({
      status: 2,
      completion_date: '2026-03-14',
      active_from: null,
      active_until: '0000-00-00 00:00:00',
    }),
  ).enrollments;
  expect(pair?.completion_date).toBe('2026-03-14 00:00:00');
  expect(pair?.active_from).toBeUndefined();
  expect(pair?.active_until).toBeUndefined();
});

test.each<[string, unknown, RegExp]>([
  ['a file that is not an object', [], /the file: /],
  ['a missing list', { users, courses }, /enrollments/],
  ['an unknown key', { users, courses, enrollments: [], more: 1 }, /more/],
  [
    'an unknown status',
    withPair({ status: 'done' }),
    /enrollments\[0\]\.status is "done"; it must be one of waiting/,
  ],
  ['an unknown status code', withPair({ status: 7 }), /enrollments\[0\]\.status is 7/],
  [
    'a day that does not exist',
    withPair({ status: 2, completion_date: '2026-02-31' }),
    /completion_date is "2026-02-31"; .*real date/,
  ],
  ['a date with a T', withPair({ status: 2, completion_date: '2026-02-01T12:00:00' }), /completion_date/],
  ['a misspelled field', withPair({ status: 2, completed: '2026-02-01' }), /completed/],
  [
    'a user id as text',
    { users: [{ user_id: '1', username: 'ada' }], courses, enrollments: [] },
    /users\[0\]\.user_id/,
  ],
  [
    'an unknown user',
    withPair({ status: 0, user_id: 9 }),
    /enrollments\[0\] names user 9, who is not in users/,
  ],
  ['a field without a number', withPair({ status: 0, fields: { Cost: 'x' } }), /fields/],
  ['a field that is not text', withPair({ status: 0, fields: { 3: 5 } }), /enrollments\[0\]\.fields\.3/],
  [
    'a session of another course',
    {
      users,
      courses: [{ ...courses[0], sessions: [8] }],
      enrollments: [{ user_id: 1, course_id: 101, status: 0, session_id: 7 }],
    },
    /names session 7, which course 101 does not have/,
  ],
  ['an unknown course', withPair({ status: 0, course_id: 9 }), /names course 9, which is not in courses/],
  [
    'a duplicate user',
    { users: [...users, ...users], courses, enrollments: [] },
    /Two users have the user_id 1/,
  ],
  [
    'a duplicate username',
    { users: [...users, { user_id: 2, username: 'ada' }], courses, enrollments: [] },
    /username "ada"/,
  ],
  [
    'a duplicate course',
    { users, courses: [...courses, ...courses], enrollments: [] },
    /Two courses have the id 101/,
  ],
  [
    'a duplicate pair',
    { users, courses, enrollments: [0, 2].map((status) => ({ user_id: 1, course_id: 101, status })) },
    /User 1 is enrolled twice in course 101/,
  ],
])('%s is refused with a message that names it', (_what, json, sentence) => {
  expect(() => parseTenant(json)).toThrow(TenantDataError);
  expect(() => parseTenant(json)).toThrow(sentence);
});

test('data survives the round trip through a file, with one line per enrollment', () => {
  const data = parseTenant(
    withPair({
      status: 'completed',
      completion_date: '2026-03-14 12:00:00',
      score: 80,
      enrollment_date: '2025-01-01 08:00:00',
      active_from: '2025-01-01 00:00:00',
      active_until: '2027-01-01 00:00:00',
      level: 4,
      session_id: 7,
      fields: { 12: 'x', 3: 'Sales' },
    }),
  );
  expect(data.enrollments[0]?.level).toBe('tutor');
  const text = serializeTenant(data);
  expect(parseTenant(JSON.parse(text))).toEqual(data);
  expect(text.split('\n').filter((line) => line.includes('"completed"'))).toHaveLength(1);
});

test('a tenant returns the sessions and fields that it was started with', async () => {
  const data = parseTenant({
    users,
    courses: [{ ...courses[0], sessions: [7, 8] }],
    enrollments: [{ user_id: 1, course_id: 101, status: 0, session_id: 7, fields: { 3: 'Sales' } }],
  });
  const api = await tenantWith({ data });
  expect(api.tenant.state()).toEqual(data);
  expect(parseTenant(JSON.parse(serializeTenant(api.tenant.state())))).toEqual(data);
});

test('the tenant imports nothing from the add-on, so that the two share no errors', () => {
  const folder = `${__dirname}/../../../workbench/tenant`;
  const files = ['.', 'api', 'faults'].flatMap((sub) =>
    readdirSync(`${folder}/${sub}`)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${sub}/${name}`),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const sources = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    for (const source of sources) expect(source).toMatch(/^(zod$|node:|\.{1,2}\/(?!\.\.\/\.\.)(?!.*src\/))/);
  }
});
