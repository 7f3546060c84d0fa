// The sessions of classroom courses: read once a course, and found by their ID, code or name.
import type { Problem } from '../contract';
import type { CourseSession, Page, Read } from '../docebo';
import { fold } from '../sheet';
import type { SessionsByCourse } from './names/kept';
import { isFigures } from './names/names';
import { Suggester } from './names/suggest';
import type { Listing, PagesRead } from './reads/pages';
import { type Reader, readWhole } from './reads/reader';

/** Pages of one course's sessions that are read: 10,000 sessions. Our own number. */
const PAGES_MOST = 50;

/** What a text means among the sessions of a course. */
type SessionMeant =
  /** `guessed`: Docebo does not list the sessions of this course. */
  | { readonly kind: 'one'; readonly sessionId: number; readonly guessed?: true }
  /** The sessions were not read yet. */
  | { readonly kind: 'open' }
  /** The course has others: these. `near`: codes and names that can be meant, nearest first. */
  | {
      readonly kind: 'none';
      readonly sessions: readonly CourseSession[];
      readonly near: readonly string[];
    }
  | { readonly kind: 'several'; readonly sessions: readonly CourseSession[] }
  /** Docebo does not list the sessions of this course, or not all of them. */
  | { readonly kind: 'unreported' };

const ID = /^[1-9]\d{0,14}$/;

/** The sessions that were read so far. */
export class Sessions {
  /** By course; `null` if nobody can say which sessions it has. */
  private readonly byCourse = new Map<number, readonly CourseSession[] | null>();

  /** The course that each session was listed for first. */
  private readonly owners = new Map<number, number>();
  /** Codes and names of a course's sessions, to be suggested. */
  private readonly suggestions = new Map<number, Suggester>();

  /** `kept`: what the directory sheet knows. It only ever names one; for all else the sessions are read. */
  constructor(private readonly kept: () => SessionsByCourse = () => new Map()) {}

  /** Whether the sessions of the course were read. */
  has(courseId: number): boolean {
    return this.byCourse.has(courseId);
  }

  learn(courseId: number, sessions: readonly CourseSession[] | null): void {
    this.byCourse.set(courseId, sessions);
    for (const { sessionId } of sessions ?? []) {
      const owner = this.owners.get(sessionId) ?? courseId;
      this.owners.set(sessionId, owner);
      // A tenant that lists a session for two courses ignores which one it is asked for.
      if (owner !== courseId) for (const each of [owner, courseId]) this.byCourse.set(each, null);
    }
  }

  /**
   * The session that a text names: by its ID, its code or its name. One that is written exactly so comes
   * before those that differ in case or spaces; what fits several names none of them. If the sessions are
   * not listed, an ID is taken as it is.
   */
  find(courseId: number, text: string): SessionMeant {
    const known = this.byCourse.get(courseId);
    if (known === null)
      return ID.test(text) ? { kind: 'one', sessionId: Number(text), guessed: true } : { kind: 'unreported' };
    const [only, ...more] = bearing(known ?? this.kept().get(courseId) ?? [], text);
    if (known === undefined)
      return only && more.length === 0 ? { kind: 'one', sessionId: only.sessionId } : { kind: 'open' };
    if (!only) return { kind: 'none', sessions: known, near: this.near(known, courseId, text) };
    if (more.length > 0) return { kind: 'several', sessions: [only, ...more] };
    return { kind: 'one', sessionId: only.sessionId };
  }

  /** Figures are like no other figures; and details tell names in quotes. */
  private near(known: readonly CourseSession[], courseId: number, text: string): readonly string[] {
    if (isFigures(text)) return [];
    const made =
      this.suggestions.get(courseId) ??
      new Suggester(
        known.flatMap(({ code, name }) => [code, name]).filter((name) => name !== '' && !/[“”]/.test(name)),
      );
    this.suggestions.set(courseId, made);
    return made.near(text);
  }
}

/**
 * The sessions that bear a text exactly so; if none does, those that bear it in another case or with other
 * spaces.
 */
function bearing(among: readonly CourseSession[], text: string): readonly CourseSession[] {
  const exact = among.filter(({ sessionId, code, name }) => [String(sessionId), code, name].includes(text));
  if (exact.length > 0) return exact;
  return among.filter(({ code, name }) => [code, name].some((each) => fold(each) === fold(text)));
}

/**
 * Reads the sessions of these courses, one read a course if they fit on a page. Returns why some were not
 * read, if any were not.
 */
export function readSessions(
  courseIds: readonly number[],
  sessions: Sessions,
  page: ((courseId: number, page: number) => Read<Page<CourseSession>>) | null,
  from: Reader,
): Problem | null {
  const open = courseIds.filter((courseId) => !sessions.has(courseId));
  if (page === null) for (const courseId of open) sessions.learn(courseId, null);
  const wanted = page === null ? [] : open.map((id) => new Course(id, page));
  return readWhole<CourseSession, Course>(wanted, from, PAGES_MOST, (course, read) =>
    sessions.learn(course.courseId, course.whole(read)),
  );
}

class Course implements Listing<CourseSession> {
  private readonly found = new Map<number, CourseSession>();
  private isOdd = false;

  constructor(
    readonly courseId: number,
    private readonly pageOf: (courseId: number, page: number) => Read<Page<CourseSession>>,
  ) {}

  page(number: number): Read<Page<CourseSession>> {
    return this.pageOf(this.courseId, number);
  }

  key({ sessionId }: CourseSession): string {
    return String(sessionId);
  }

  learn(session: CourseSession): void {
    // A tenant that lists sessions of other courses too was not asked for them: it may list any.
    if (session.courseId !== undefined && session.courseId !== this.courseId) this.isOdd = true;
    this.found.set(session.sessionId, session);
  }

  learnOdd(): void {
    this.isOdd = true;
  }

  /** All sessions; `null` if there may be others: then a name may be that of one more. */
  whole({ extent, isLacking }: PagesRead<CourseSession>): readonly CourseSession[] | null {
    const isWhole = extent === 'at-once' || extent === 'agreed' || extent === 'unreported';
    return isWhole && !isLacking && !this.isOdd ? [...this.found.values()] : null;
  }
}
