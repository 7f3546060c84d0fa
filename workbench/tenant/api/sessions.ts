// The endpoints of classroom courses: the sessions of a course, and who is in one.
import { sessionsOf } from '../data';
import { listedWord } from '../words';
import type { ApiRequest, Context } from './endpoint';
import { envelope, PAGING } from './envelope';
import { Refusal } from './refusal';
import { Query } from './validate';

/** `GET /course/v1/courses/{course_id}/sessions`: 404 for a course without a list of them. */
export function listSessions({ ids: [courseId = 0], search }: ApiRequest, context: Context): object {
  const { store, quirks } = context;
  const query = new Query(search, { singles: PAGING });
  const course = store.course(courseId);
  if (course?.sessions === undefined || quirks.classroom.has('no-sessions'))
    throw new Refusal(404, `Course ${courseId} has no list of sessions.`);
  return envelope(
    'sessions',
    sessionsOf(course),
    query,
    context,
    ({ id, code = '', name = '', ...days }) => ({
      id,
      uid: `S-${id}`,
      code,
      name,
      date_start: days.date_start ?? null,
      date_end: days.date_end ?? null,
    }),
  );
}

/**
 * `GET /course/v1/sessions/{session_id}/enrollments`: what it shows lags as other listings of enrollments do.
 */
export function listRoster({ ids: [sessionId = 0], search }: ApiRequest, context: Context): object {
  const { shown, quirks } = context;
  const query = new Query(search, { singles: PAGING });
  const course = shown.courses.find((each) => sessionsOf(each).some(({ id }) => id === sessionId));
  if (course === undefined || quirks.classroom.has('no-rosters'))
    throw new Refusal(404, `There is no session ${sessionId}.`);
  const people = shown
    .select({ courseIds: [course.id], userIds: null, statuses: null })
    .filter((enrollment) => enrollment.sessionId === sessionId);
  return envelope('roster', people, query, context, ({ userId, level, status, attendance }) => {
    const user = shown.user(userId);
    const { present, passed, evaluation_score, evaluation_date, evaluation_text } = attendance;
    return {
      user_id: userId,
      username: user?.username ?? '',
      firstname: user?.firstname ?? '',
      lastname: user?.lastname ?? '',
      email: user?.email ?? '',
      level: level ?? 'learner',
      status: listedWord(status),
      attendance: present === true ? 'present' : 'not_set',
      ...(quirks.classroom.has('silent-rosters')
        ? {}
        : {
            evaluation_status: passed === undefined ? null : passed ? 'passed' : 'failed',
            evaluation_score: evaluation_score ?? null,
            evaluation_date: evaluation_date ?? null,
            evaluation_text: evaluation_text ?? null,
          }),
    };
  });
}
