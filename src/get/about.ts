// Finds in Docebo what a person named for a Get, and makes the Get's subject from it.
import { type Connected, type Pace, readerAt } from '../account';
import type { Gettable } from '../contract';
import type { Course } from '../docebo';
import { classroomCourses, learnUserFields, offeredFrom } from '../lookup';
import { fingerprint } from '../sheet';
import { languageInUse } from '../texts';
import { sheetWords } from '../words';
import { type Platform, rememberedFields, sheetWordsIn } from '../work';
import type { GetRecord } from './record';
import { existsIn } from './subjects/columns';
import { allCourses, allPeople, fieldsNamed, sessionsOf } from './subjects/directory';
import { enrollmentsWanted } from './subjects/enrollments';
import { type Found, readCourses } from './subjects/source';
import type { WithSubject } from './subjects/subject';

/** What a Get works with. */
export interface GetPlace {
  readonly platform: Platform;
  readonly connected: Connected;
  readonly clock: (ms: number) => string;
}

/**
 * What a Get knows of what is wanted before its listings: the ids of courses, the user fields, and which
 * courses the sessions are of.
 */
type Known = Pick<GetRecord, 'courseIds' | 'fields' | 'language' | 'of'>;

/** What is known, and the courses of the sessions that are wanted, as the sheet of courses has them. */
export interface Located {
  readonly known: Known;
  readonly courses: readonly Course[] | null;
}

/** A list of courses that is not the same any more has another one. */
const markOf = (courses: readonly Course[]): string =>
  fingerprint(...courses.map(({ courseId }) => String(courseId)));

const NO_COURSES = { ok: false, problem: { code: 'get-sessions' } } as const;

/** Finds it, which may take reads. */
export function locate({ platform, connected }: GetPlace, wanted: Gettable, pace: Pace): Found<Located> {
  const language = languageInUse();
  const located = (known: Known, courses: readonly Course[] | null = null) =>
    ({ ok: true, value: { known, courses } }) as const;
  if (!('directory' in wanted)) {
    const courses = readCourses(wanted, readerAt(pace));
    return courses.ok
      ? located({ courseIds: courses.value && [...courses.value], fields: [], language })
      : courses;
  }
  if (wanted.directory === 'sessions') {
    const courses = classroomCourses(platform, connected.origin, true);
    return courses
      ? located({ courseIds: null, fields: [], language, of: markOf(courses) }, courses)
      : NO_COURSES;
  }
  if (wanted.fields.length === 0) return located({ courseIds: null, fields: [], language });
  const { problem } = learnUserFields(platform, connected);
  if (problem) return { ok: false, problem };
  const titled = rememberedFields(platform, connected.origin)?.fields ?? [];
  const fields = fieldsNamed(wanted.fields, titled, sheetWords());
  return fields.ok ? located({ courseIds: null, fields: [...fields.value], language }) : fields;
}

/**
 * What a Get is about, as it is recorded; `courses`: those of its sessions, if this execution has read them.
 */
interface About extends Known {
  readonly wanted: Gettable;
  /** When the Get began, milliseconds since the epoch. */
  readonly startedAt: number;
  readonly courses?: Located['courses'];
}

/** Does something with what is wanted. */
export function withSubject<R>(
  { platform, connected: { origin } }: GetPlace,
  { wanted, courseIds, fields, language, of, startedAt, courses: known }: About,
  pace: Pace,
  use: WithSubject<R>,
): Found<R> {
  const words = sheetWordsIn(platform, language);
  const zone = platform.zone();
  const offset = (ms: number) => platform.offsetHours(zone, ms);
  if ('directory' in wanted) {
    const wall = new Date(startedAt + offset(startedAt) * 3_600_000).toISOString().slice(0, 19);
    const stamp = { origin, at: startedAt, wall: wall.replace('T', ' ') };
    switch (wanted.directory) {
      case 'courses':
        return { ok: true, value: use(allCourses(stamp, words)) };
      case 'people':
        return { ok: true, value: use(allPeople(stamp, words, fields)) };
      case 'sessions': {
        // Its parts are counted by the sheet of courses, as it was when the Get began.
        const courses = known ?? classroomCourses(platform, origin, false);
        if (!courses || markOf(courses) !== of) return NO_COURSES;
        return { ok: true, value: use(sessionsOf(courses, stamp, words)) };
      }
    }
  }
  const subject = enrollmentsWanted(wanted, courseIds, {
    reader: readerAt(pace),
    origin,
    exists: existsIn(offset),
    words,
    courses: () => offeredFrom('courses', platform, origin),
  });
  return subject.ok ? { ok: true, value: use(subject.value) } : subject;
}
