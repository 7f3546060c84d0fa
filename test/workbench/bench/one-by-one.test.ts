// What is compared: the PUTs of one call a row, and a run of Rowcall on the same tenant.
import { parse } from 'csv-parse/sync';
import { putsBetween } from '../../../workbench/bench/end-to-end';
import { collectionOf, csvOf } from '../../../workbench/bench/newman';
import { onboarding } from '../../../workbench/samples';
import { DEFAULT_CREDENTIALS, parseTenant } from '../../../workbench/tenant';

const before = parseTenant({
  users: [
    { user_id: 1, username: 'a', email: 'a@example.com' },
    { user_id: 2, username: 'b', email: 'b@example.com' },
  ],
  courses: [{ id: 7, code: 'C', title: 'C' }],
  enrollments: [
    { user_id: 1, course_id: 7, status: 'subscribed' },
    { user_id: 2, course_id: 7, status: 'subscribed' },
  ],
});

test('an enrollment that changed has no PUT, or one that did not has', () => {
  const [first, second] = before.enrollments;
  if (!first || !second) throw new Error('Two enrollments were expected.');
  const changed = {
    ...second,
    status: 'completed' as const,
    completion_date: '2026-03-14 12:00:00',
    score: 80,
  };
  expect(putsBetween(before, { ...before, enrollments: [first, changed] })).toEqual([
    {
      userId: 2,
      courseId: 7,
      fields: { status: 2, date_complete: '2026-03-14 12:00:00', score_given: 80 },
    },
  ]);
  expect(putsBetween(before, before)).toEqual([]);
});

test('the CSV breaks a body apart', () => {
  const fields = { status: 2, date_complete: '2026-03-14 12:00:00' };
  const [row] = parse(csvOf([{ userId: 1, courseId: 7, fields }]), { columns: true });
  expect(row).toEqual({ user_id: '1', course_id: '7', body: JSON.stringify(fields) });
});

test('the collection signs in elsewhere, or sends something but one PUT a row', () => {
  const text = JSON.stringify(collectionOf('http://127.0.0.1:9', DEFAULT_CREDENTIALS));
  expect(text).toContain('http://127.0.0.1:9/oauth2/token');
  expect(text).toContain(
    '"method":"PUT","url":"http://127.0.0.1:9/learn/v1/enrollments/{{course_id}}/{{user_id}}"',
  );
  expect(text.match(/"method":/g)).toHaveLength(1);
});

test('every row of a sheet that changes everything is one PUT', () => {
  const sample = onboarding(5);
  const data = parseTenant(sample.tenant);
  const enrollments = data.enrollments.map((each) => ({
    ...each,
    status: 'completed' as const,
    completion_date: '2026-05-04 12:00:00',
  }));
  expect(putsBetween(data, { ...data, enrollments })).toHaveLength(sample.rows.length - 1);
});
