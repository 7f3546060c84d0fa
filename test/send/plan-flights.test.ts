// Pilots about learning plans: what they prove of the courses of anybody who is taken out, and who is a
// bystander.
import { planLook } from '../../src/account/limits/plan-look';
import type { RowStatus } from '../../src/contract';
import { unprovenIn } from '../../src/pilot/traits';
import { toEdits } from '../../src/send/planning/edits';
import { planCalls } from '../../src/send/planning/plan-calls';
import { takeOutcome } from '../../src/send/rows/take';
import { Flights } from '../../src/send/sending/flights';
import { NO_ATTEMPTS, type Row } from '../../src/sheet';
import { row } from '../support/builders';
import { type Member, member, type PlanTenant, planTenant } from '../support/plan-tenant';
import { NOW, partsOf } from './parts';

const inCourse = (userId: number, courseId: number, status = 'in_progress'): Member => ({
  user_id: userId,
  username: `user${userId}`,
  course_id: courseId,
  course_code: `C${courseId}`,
  enrollment_status: status,
  enrollment_completion_date: null,
  enrollment_score: null,
});

/** A row that takes this person out of plan 7. */
function leaving(userId: number): Row {
  const made = row(userId, 7, { at: NOW });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  return {
    ...made,
    course: { text: 'LP-7', form: 'plan' },
    asked: {
      ...made.asked,
      action: 'unenroll',
      change: { ...made.asked.change, status: null, completedAt: null },
    },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, before: { status: 1 } } },
  };
}

/** A row about a course of theirs, whose course has such an ID. */
const beside = (userId: number, courseId: number, state: RowStatus): Row =>
  row(userId, courseId, { at: NOW, state });

/** Takes person 1 out of plan 7, whose tenant is one way before and another way after it. */
function fly(before: PlanTenant, after: PlanTenant, others: readonly Row[] = []) {
  const rows = [leaving(1), leaving(2), ...others];
  const made = partsOf(rows, { untried: ['unenroll-many'] });
  const { edits } = toEdits(rows, (each) => each.state, undefined, 'plans');
  const [call] = planCalls([...edits.values()].map(({ edit }) => edit).slice(0, 1));
  if (!call) throw new Error('no call');
  let isSent = false;
  const { connected } = made.parts.work.place;
  const look = planLook({
    readAll: (reads) => planTenant(isSent ? after : before).send(reads),
  });
  Object.assign(connected, { look });
  made.notes.sending(rows[0] as Row, call);
  const flights = new Flights(made.parts, {
    send: (calls) => {
      isSent = true;
      return calls.map((each) => ({
        call: each,
        pairs: new Map(each.settles.map(({ key }) => [key, { kind: 'accepted' as const }])),
        refusedWhole: null,
        strangers: [],
        ms: 5,
      }));
    },
    take: (outcomes) => {
      for (const outcome of outcomes) takeOutcome(outcome, edits, made.notes);
      return true;
    },
  });
  const passed = flights.byCall(call, edits, []);
  return { ...made, passed, call };
}

const people = [member(1, 7), member(2, 7)];
const COURSES = {
  courses: {
    7: [
      { user_id: 1, course_id: 5 },
      { user_id: 1, course_id: 6 },
    ],
  },
};
const before: PlanTenant = { ...COURSES, members: people, enrollments: [inCourse(1, 5), inCourse(1, 6)] };
const gone: PlanTenant = { ...before, members: [member(2, 7)] };

test('a pilot whose person stays in the courses opens the way', () => {
  const { passed, pilots, call, state } = fly(before, gone);
  expect([passed, state.problem]).toEqual([true, null]);
  expect([...pilots.provenBy('unenroll-many')].sort()).toEqual(['=gone', '~courses']);
  expect(unprovenIn(call, pilots)).toEqual([]);
});

test('one course of several that is taken along closes it', () => {
  for (const courseId of [5, 6]) {
    const after = {
      ...gone,
      enrollments: [5, 6].filter((id) => id !== courseId).map((id) => inCourse(1, id)),
    };
    const { passed, pilots, state } = fly(before, after);
    expect([passed, pilots.stateOf('unenroll-many')]).toEqual([false, 'failed']);
    expect(state.problem).toMatchObject({ code: 'touched-others', others: [{ userId: 1, courseId }] });
  }
});

test('a pilot whose person is in no course proves nothing of the courses: the next call goes alone as well', () => {
  const none = { members: people, enrollments: [] };
  const { passed, pilots, call } = fly(none, { ...none, members: [member(2, 7)] });
  expect([passed, pilots.stateOf('unenroll-many')]).toEqual([true, 'passed']);
  expect(unprovenIn(call, pilots)).toEqual(['~courses']);
});

test('a course that a row of this run has changed is not a bystander, nor is it taken for the plan of its ID', () => {
  const late = { ...gone, enrollments: [inCourse(1, 5, 'suspended'), inCourse(1, 6)] };
  expect(fly(before, late, [beside(1, 5, 'Updated')]).passed).toBe(true);
  // The row is about course 5, and the bystander in plan 7 is still looked at.
  const touched = { ...gone, members: [member(2, 7, { enrollment_status: 'completed' })] };
  expect(fly(before, touched, [beside(2, 7, 'Updated')]).passed).toBe(false);
  expect(fly(before, late).passed).toBe(false);
});

test('enrolling, and unenrolling from courses, need no proof about the courses of a plan', () => {
  const { pilots } = fly(before, gone);
  const [enrolling] = planCalls([{ ...fly(before, gone).call.settles[0], does: 'enroll' } as never]);
  expect(enrolling && unprovenIn(enrolling, pilots)).not.toContain('~courses');
  const ofCourses = { ...fly(before, gone).call, of: undefined } as never;
  expect(unprovenIn(ofCourses, { provenBy: () => new Set(['=gone']) })).toEqual([]);
});
