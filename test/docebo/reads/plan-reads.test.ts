// Learning plans as Docebo lists them, under any of the names that were seen, and what a call about one
// carries.
import {
  isPlanEnrollment,
  listPlanCourses,
  listPlanEnrollments,
  listPlans,
  type Read,
  searchPlans,
  splitPlanIds,
  viewPlan,
} from '../../../src/docebo';
import { MAX_ADDRESS } from '../../../src/docebo/http/query';
import { planAddressOf, planBodyOf } from '../../../src/docebo/writes/plan-writes';
import type { BlockCall } from '../../../src/plan';
import { enrollment, NOTHING } from '../../support/builders';

const page = (...items: readonly unknown[]) => ({
  data: { items, total_count: items.length, has_more_data: false },
});
const itemsIn = <T>(
  read: Read<{ readonly items: readonly T[]; readonly odd: readonly unknown[] }>,
  ...items: readonly unknown[]
) => {
  const parsed = read.parse(page(...items));
  if (!parsed) throw new Error('not read');
  return parsed;
};

test.each<[string, object, object]>([
  [
    'learning_plan_id',
    { learning_plan_id: 7, code: 'LP', name: 'New' },
    { courseId: 7, code: 'LP', title: 'New' },
  ],
  ['id, and a title', { id: '7', code: 'LP', title: 'New' }, { courseId: 7, code: 'LP', title: 'New' }],
  ['id_path, and nothing else', { id_path: 7 }, { courseId: 7, code: '', title: '' }],
  [
    'the first that is a number',
    { learning_plan_id: null, id: 8, id_path: 9 },
    { courseId: 8, code: '', title: '' },
  ],
  ['a name before a title', { id: 7, name: 'New', title: 'Old' }, { courseId: 7, code: '', title: 'New' }],
])('a plan has its ID under %s', (_, raw, plan) => {
  expect(itemsIn(listPlans(1), raw).items).toEqual([plan]);
});

test('a plan without an ID is an odd entry', () => {
  const { items, odd } = itemsIn(listPlans(1), { code: 'LP', id: 'x' });
  expect([items, odd]).toEqual([[], [expect.objectContaining({ field: 'learning_plan_id' })]]);
});

test('plans are searched by text, and the pages are asked for by number', () => {
  expect(listPlans(2).path).toMatch(/^\/learningplan\/v1\/learningplans\?.*page=2/);
  expect(decodeURIComponent(searchPlans('a b', 1).path)).toMatch(/search_text=a( |\+)b/);
});

const MEMBER = { user_id: '501', username: 'ann', learning_plan_id: 7, learning_plan_code: 'LP' };
const memberOf = (more: object = {}) => {
  const [read] = itemsIn(listPlanEnrollments({ courseIds: [7], userIds: [501] }, 1), {
    ...MEMBER,
    ...more,
  }).items;
  return read;
};

test('status and progress are asked for by name', () => {
  const path = decodeURIComponent(listPlanEnrollments({ courseIds: [7, 8], userIds: [501] }, 1).path);
  for (const part of [
    'learning_plan_id[]=7',
    'learning_plan_id[]=8',
    'user_id[]=501',
    'extra_fields[]=enrollment_status',
    'extra_fields[]=enrollment_completion_date',
    'extra_fields[]=enrollment_completion_percentage',
  ])
    expect(path).toContain(part);
});

test('leaves empty what is not reported, and knows that the status is not', () => {
  expect(memberOf()).toMatchObject({
    userId: 501,
    courseId: 7,
    username: 'ann',
    courseCode: 'LP',
    status: 0,
    isReported: false,
    completedAt: null,
    percent: null,
    enrolledAt: null,
    activeFrom: null,
    activeUntil: null,
  });
  expect(memberOf({ enrollment_status: null })).toMatchObject({ isReported: false });
});

test('takes what is reported as it is', () => {
  expect(
    memberOf({
      enrollment_status: 'completed',
      enrollment_completion_date: '2026-03-14 12:00:00',
      enrollment_completion_percentage: '100',
      enrollment_created_at: '2026-01-05 08:00:00',
      enrollment_validity_begin_datetime: '2026-01-06 00:00:00',
      enrollment_validity_end_datetime: '2026-12-31 23:59:59',
    }),
  ).toMatchObject({
    status: 2,
    isReported: true,
    completedAt: '2026-03-14 12:00:00',
    percent: 100,
    enrolledAt: '2026-01-05 08:00:00',
    activeFrom: '2026-01-06 00:00:00',
    activeUntil: '2026-12-31 23:59:59',
  });
});

test('a validity is a moment, or else a day', () => {
  const days = { enrollment_validity_begin_date: '2026-01-06', enrollment_validity_end_date: '2026-12-31' };
  expect(memberOf(days)).toMatchObject({
    activeFrom: '2026-01-06 00:00:00',
    activeUntil: '2026-12-31 00:00:00',
  });
  const moments = {
    enrollment_validity_begin_datetime: '2026-02-01 10:00:00',
    enrollment_validity_end_datetime: '0000-00-00 00:00:00',
  };
  expect(memberOf({ ...days, ...moments })).toMatchObject({
    activeFrom: '2026-02-01 10:00:00',
    activeUntil: '2026-12-31 00:00:00',
  });
});

test('an enrollment in a plan is known from one in a course', () => {
  const read = memberOf();
  expect(read && isPlanEnrollment(read)).toBe(true);
  expect(isPlanEnrollment(enrollment(1, 2))).toBe(false);
});

describe('the courses of a plan', () => {
  const view = (data: object) => viewPlan(7).parse({ data });

  test('have their IDs and names under any of the names that were seen', () => {
    const courses = [
      { idCourse: 5, name: 'Safety' },
      { id_course: 6, course_name: 'Fire', course_code: 'F' },
      { course_id: 8, code: 'X' },
    ];
    expect(view({ id: 7, courses })).toEqual([
      { courseId: 5, code: '', title: 'Safety' },
      { courseId: 6, code: 'F', title: 'Fire' },
      { courseId: 8, code: 'X', title: '' },
    ]);
    expect(view({ courses: [] })).toEqual([]);
  });

  test('are not those of another plan, nor some of them', () => {
    expect(view({ id: 8, courses: [] })).toBeNull();
    expect(view({ id: 7, courses: [{ idCourse: 5 }, { name: 'no ID' }] })).toBeNull();
    expect(view({ id: 7 })).toBeNull();
  });

  test('as its people have them: an entry without a course is odd', () => {
    const read = listPlanCourses(7, [501], 1);
    expect(read.path).toMatch(/^\/learningplan\/v1\/learningplans\/7\/courses\/enrollments\?/);
    const { items, odd } = itemsIn(
      read,
      { user_id: 501, course_id: 5, course_name: 'Safety' },
      { course_id: 6 },
      { user_id: 1 },
    );
    expect(items).toEqual([
      { userId: 501, course: { courseId: 5, code: '', title: 'Safety' } },
      { userId: null, course: { courseId: 6, code: '', title: '' } },
    ]);
    expect(odd).toHaveLength(1);
  });
});

test('IDs are split so that each address fits, with all of them once', () => {
  const origin = 'https://acme.docebosaas.com';
  const ids = Array.from({ length: 500 }, (_, n) => 100_000_000_000_000 + n);
  for (const others of [0, 10]) {
    const parts = splitPlanIds(ids, others, origin);
    expect(parts.flat()).toEqual(ids);
    const rest = Array.from({ length: others }, (_, n) => 200_000_000_000_000 + n);
    for (const userIds of parts)
      expect(
        origin.length + listPlanEnrollments({ courseIds: rest, userIds }, 99_999).path.length,
      ).toBeLessThanOrEqual(MAX_ADDRESS);
    expect(parts.length).toBeLessThan(100);
  }
  expect(splitPlanIds([], 0, origin)).toEqual([]);
});

describe('what a call carries', () => {
  const call = (kind: BlockCall['kind'], change: Partial<BlockCall['change']> = {}): BlockCall => ({
    kind,
    of: 'plans',
    userIds: [1, 2],
    courseIds: [7],
    change: { ...NOTHING, ...change },
    settles: [],
  });

  test('enrolling names the plan in its address, and validity only if it is asked for', () => {
    expect(planAddressOf(call('enroll-many'))).toEqual({
      method: 'POST',
      path: '/learningplan/v1/learningplans/7/enrollments/bulk',
    });
    expect(planBodyOf(call('enroll-many'))).toEqual({ items: { user_ids: [1, 2] } });
    expect(planBodyOf(call('enroll-many', { activeFrom: 'a', activeUntil: 'b' }))).toEqual({
      items: { user_ids: [1, 2] },
      options: { validity_start_at: 'a', validity_end_at: 'b' },
    });
    expect(planBodyOf(call('enroll-many', { activeUntil: 'b' }))).toMatchObject({
      options: { validity_end_at: 'b' },
    });
    expect(planBodyOf(call('enroll-many', { activeFrom: 'a' }))).toMatchObject({
      options: { validity_start_at: 'a' },
    });
  });

  test('unenrolling asks that courses, tracks and certificates stay', () => {
    expect(planAddressOf(call('unenroll-many'))).toEqual({
      method: 'DELETE',
      path: '/learningplan/v1/learningplans/enrollments',
    });
    expect(planBodyOf(call('unenroll-many'))).toEqual({
      user_ids: [1, 2],
      learningplan_ids: [7],
      reset_tracks: false,
      cascade_unenroll_from_courses_in_selected_learning_plan: false,
      delete_issued_certificates: false,
    });
  });
});
