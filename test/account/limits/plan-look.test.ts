// What a pilot about a learning plan looks at: its people, and the courses of the one who is taken out.
import { planLook } from '../../../src/account/limits/plan-look';
import type { Problem } from '../../../src/contract';
import type { EnrollmentFilter } from '../../../src/lookup/reads/enrollments';
import { type Member, member, type PlanTenant, planTenant } from '../../support/plan-tenant';

const inCourse = (userId: number, courseId: number): Member => ({
  user_id: userId,
  username: `user${userId}`,
  course_id: courseId,
  course_code: `C${courseId}`,
  enrollment_status: 'in_progress',
  enrollment_completion_date: null,
  enrollment_score: null,
});

const AROUND: readonly EnrollmentFilter[] = [
  { courseIds: [7], userIds: [] },
  { courseIds: [], userIds: [1] },
];
const notFound =
  (part: string) =>
  (path: string): Problem | null =>
    path.includes(part) ? ({ code: 'not-found', request: `GET ${part}` } as Problem) : null;

const TENANT: PlanTenant = {
  members: [member(1, 7), member(2, 7), member(1, 8)],
  enrollments: [inCourse(1, 5), inCourse(1, 6), inCourse(1, 99), inCourse(2, 5)],
  courses: {
    7: [
      { user_id: 1, course_id: 5 },
      { user_id: 1, course_id: 6 },
    ],
  },
  viewed: { 7: [{ idCourse: 6 }] },
};

function look(tenant: PlanTenant, filters = AROUND) {
  const { send, paths } = planTenant(tenant);
  const seen = planLook({ readAll: send })(filters);
  return {
    seen,
    paths,
    pairs: seen.ok ? seen.found.map((list) => list.map((each) => [each.courseId, each.userId])) : null,
  };
}

test('shows the people of the plan, and the courses of the plan before the plans of the person', () => {
  expect(look(TENANT).pairs).toEqual([
    [
      [7, 1],
      [7, 2],
    ],
    [
      [-5, 1],
      [-6, 1],
      [7, 1],
      [8, 1],
    ],
  ]);
});

test('takes all courses of the plan if the tenant does not report those of the person', () => {
  expect(look({ ...TENANT, refuses: notFound('courses/enrollments?user_id') }).pairs?.[1]).toEqual(
    expect.arrayContaining([[7, 1]]),
  );
  const untold = { ...TENANT, courses: {} };
  expect(look(untold).pairs?.[1]).toEqual([
    [-6, 1],
    [7, 1],
    [8, 1],
  ]);
});

test('takes whatever courses the person is in if the tenant reports neither', () => {
  const untold = { ...TENANT, courses: {}, refuses: notFound('/learn/v1/lp/') };
  expect(look(untold).pairs?.[1]?.slice(0, 3)).toEqual([
    [-5, 1],
    [-6, 1],
    [-99, 1],
  ]);
});

test('reads no courses of a plan that has none', () => {
  const { pairs, paths } = look({ ...TENANT, courses: {}, viewed: { 7: [] } });
  expect(pairs?.[1]).toEqual([
    [7, 1],
    [8, 1],
  ]);
  expect(paths.filter((path) => path.startsWith('/course/'))).toEqual([]);
});

test('reads a negative ID as that of a course', () => {
  const { pairs, paths } = look(TENANT, [{ courseIds: [7, -5], userIds: [1, 2] }]);
  expect(pairs).toEqual([
    [
      [-5, 1],
      [-5, 2],
      [7, 1],
      [7, 2],
    ],
  ]);
  expect(paths).toHaveLength(2);
});

test('reads a pair of a plan in one request', () => {
  expect(look(TENANT, [{ courseIds: [7], userIds: [1] }]).paths).toHaveLength(1);
});

test('reports a problem if something cannot be read for certain', () => {
  const odd = { ...TENANT, members: [member(1, 7, { enrollment_status: 'frozen' })] };
  expect(look(odd, [{ courseIds: [7], userIds: [1] }]).seen).toMatchObject({
    ok: false,
    problem: { code: 'entry-unreadable' },
  });
  const lost = { ...TENANT, refuses: notFound('/course/v1/courses/enrollments') };
  expect(look(lost).seen).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  const plans = { ...TENANT, refuses: notFound('learningplans/enrollments') };
  expect(look(plans).seen).toMatchObject({ ok: false, problem: { code: 'not-found' } });
});
