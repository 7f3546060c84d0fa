// The schemas of what Docebo lists for classroom courses: their sessions, and the people in one.
import * as z from 'zod/mini';
import type { Attendance } from '../../contract';
import { textOrNothing, wholeNumber } from '../http/json';
import type { CourseSession, RosterPerson } from './types';

const number = z.optional(wholeNumber);

const reported = z.optional(z.unknown());

/**
 * A session. Its ID comes as `id`, as `session_id` or as `id_session`; which of them, nothing public says.
 * Nor does it say whether an entry names its course, and how it calls its days beside `date_start`. Source:
 * docs/limits.md, "Classroom courses".
 */
export const sessionSchema = z.pipe(
  z.object({
    id: number,
    session_id: number,
    id_session: number,
    code: textOrNothing,
    name: textOrNothing,
    title: textOrNothing,
    course_id: number,
    date_start: reported,
    date_end: reported,
  }),
  z.transform((raw, context): CourseSession => {
    const sessionId = raw.session_id ?? raw.id_session ?? raw.id ?? 0;
    // A call that names session 0 may be taken for one that names none, and unenroll.
    if (sessionId < 1)
      context.issues.push({ code: 'custom', input: undefined, message: 'no ID', path: ['id'] });
    const begins = dayIn(raw.date_start);
    const ends = dayIn(raw.date_end);
    const courseId = raw.course_id;
    return {
      sessionId,
      code: raw.code.trim(),
      name: (raw.name || raw.title).trim(),
      ...(begins ? { begins } : {}),
      ...(ends ? { ends } : {}),
      ...(courseId === undefined ? {} : { courseId }),
    };
  }),
);

const YES = /^(?:1|true|yes|present|attended|full|passed|completed)$/;
const NO = /^(?:false|no|absent|not_present|not_attended|partial|partially|failed|not_passed|-1)$/;
const NOTHING = /^(?:|0|null|not_set|none|not_evaluated|to_be_evaluated|not_started)$/;

/**
 * Whether something is set, by its word or its code; `undefined` for a word that nobody knows: then it is not
 * told. A 0 may be a no as well as nothing, and is nothing.
 */
function flagIn(value: unknown): boolean | null | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = String(value).trim().toLowerCase().replace(/[ -]/g, '_').replace(/^_1$/, '-1');
  if (YES.test(word)) return true;
  if (NO.test(word)) return false;
  return NOTHING.test(word) ? null : undefined;
}

function numberIn(value: unknown): number | null | undefined {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

function dayIn(value: unknown): string | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return undefined;
  if (value.startsWith('0000-00-00')) return null;
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
}

function wordsIn(value: unknown): string | null | undefined {
  if (value === null || value === '') return null;
  return typeof value === 'string' ? value : undefined;
}

/** What is reported, without what is not there or cannot be read. */
function attendanceOf(raw: Readonly<Record<string, unknown>>): Partial<Attendance> {
  const [present, passed] = [flagIn(raw.attendance), flagIn(raw.evaluation_status)];
  const score = numberIn(raw.evaluation_score);
  const date = dayIn(raw.evaluation_date);
  const words = wordsIn(raw.evaluation_text);
  return {
    ...(present === undefined ? {} : { present }),
    ...(passed === undefined ? {} : { passed }),
    ...(score === undefined ? {} : { evaluationScore: score }),
    ...(date === undefined ? {} : { evaluationDate: date }),
    ...(words === undefined ? {} : { evaluationText: words }),
  };
}

/**
 * A person in a session, with what the roster shows of attendance and evaluation. Which names and words it
 * has, nothing public says for certain: what is not there, or cannot be read, is not reported.
 * Source: docs/limits.md, "Classroom courses".
 */
export const rosterSchema = z.pipe(
  z.object({
    user_id: number,
    id_user: number,
    session_id: number,
    id_session: number,
    username: textOrNothing,
    attendance: reported,
    evaluation_status: reported,
    evaluation_score: reported,
    evaluation_date: reported,
    evaluation_text: reported,
  }),
  z.transform(({ user_id, id_user, session_id, id_session, username, ...raw }, context): RosterPerson => {
    const userId = user_id ?? id_user ?? null;
    if (userId === null && username === '')
      context.issues.push({ code: 'custom', input: undefined, message: 'nobody', path: ['user_id'] });
    const sessionId = session_id ?? id_session ?? null;
    return { userId, username, sessionId, attendance: attendanceOf(raw) };
  }),
);
