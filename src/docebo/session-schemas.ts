// The shapes of what Docebo lists of classroom courses: their sessions.
import * as z from 'zod/mini';
import { textOrNothing, wholeNumber } from './json';
import type { CourseSession } from './types';

const number = z.optional(wholeNumber);

/**
 * A session. Its ID comes as `id`, as `session_id` or as `id_session`; which of them, nothing public says.
 * Source: docs/limits.md, "Classroom courses".
 */
export const sessionSchema = z.pipe(
  z.object({
    id: number,
    session_id: number,
    id_session: number,
    code: textOrNothing,
    name: textOrNothing,
    title: textOrNothing,
  }),
  z.transform(({ id, session_id, id_session, code, name, title }, context): CourseSession => {
    const sessionId = session_id ?? id_session ?? id;
    if (sessionId === undefined)
      context.issues.push({ code: 'custom', input: undefined, message: 'no ID', path: ['id'] });
    return { sessionId: sessionId ?? 0, code: code.trim(), name: (name || title).trim() };
  }),
);
