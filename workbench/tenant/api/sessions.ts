// The endpoints of classroom courses: the sessions of a course.
import { sessionsOf } from '../data';
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
  return envelope('sessions', sessionsOf(course), query, context, ({ id, code = '', name = '' }) => ({
    id,
    uid: `S-${id}`,
    code,
    name,
  }));
}
