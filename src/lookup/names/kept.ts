// The directory: the courses, people and sessions of a Docebo that Rowcall keeps in sheets of its own.
import * as z from 'zod/mini';
import type { DirectoryKind, DirectoryState } from '../../contract';
import type { Course, CourseSession, User } from '../../docebo';
import { type Cell, cellText, fingerprint, foldHeader } from '../../sheet';
import {
  DIRECTORY_MARK,
  DIRECTORY_SHEETS,
  type OfferedCells,
  type Platform,
  stored,
  wholeFrom,
} from '../../work';
import { Directory, type KeptNames, type Trust } from './directory';

/** A user field in the sheet of people: its number, and the header of its column. */
export interface KeptField {
  readonly id: number;
  readonly header: string;
}

/** A session in the sheet of sessions, with its course. */
export type KeptSession = CourseSession & Required<Pick<CourseSession, 'courseId'>>;

/**
 * Milliseconds after which a directory only suggests names and no longer finds anybody: a day. Our own
 * number.
 */
const FRESH_MS = 24 * 60 * 60_000;

/**
 * The same for names that no enrollment shows again: addresses, user fields and titles. An hour. Our own
 * number.
 */
const RECENT_MS = 60 * 60_000;

/** Whether what was read at this moment still finds people and courses. Milliseconds since the epoch. */
export const isFresh = (at: number, now: number): boolean => at <= now && now - at < FRESH_MS;

const isRecent = (at: number, now: number): boolean => at <= now && now - at < RECENT_MS;

const whole = wholeFrom(0, Number.MAX_SAFE_INTEGER);

/** What is known of a directory sheet that was read to its end. */
export const noteOf = (kind: DirectoryKind) =>
  stored(
    `rowcall.directory.${kind}`,
    z.object({
      origin: z.string(),
      sheetId: z.number(),
      /** When the reading began, milliseconds since the epoch. */
      at: z.number(),
      rows: whole,
      /** Whether the listing was seen whole. */
      whole: z.boolean(),
      /**
       * Of the columns that say something, in the language of the sheet; those of user fields are the last.
       */
      headers: z.array(z.string()),
      fields: z.array(z.object({ id: whole, header: z.string() })),
    }),
  );

/**
 * The fingerprint that a row of the directory ends with: when it was read, in seconds, and what it said then.
 * A row that somebody edited, or cells that were sorted apart, do not fit theirs.
 */
export function directoryMark(origin: string, at: number, shown: readonly Cell[]): string {
  const seconds = Math.floor(at / 1000).toString(36);
  return `${seconds}-${fingerprint(origin, seconds, ...shown.map(cellText))}`;
}

/** When a row was read, by its fingerprint, if that fits what it says; `null` if it does not. */
function readAt(mark: string, origin: string, shown: readonly Cell[]): number | null {
  const [, seconds = ''] = /^([0-9a-z]{1,9})-/.exec(mark) ?? [];
  const at = Number.parseInt(seconds, 36) * 1000;
  return seconds !== '' && directoryMark(origin, at, shown) === mark ? at : null;
}

/** What is kept of one kind. */
interface Kept<T> {
  /** The rows whose fingerprints fit. */
  readonly items: readonly T[];
  /** When the reading that is whole began; `null` if no reading is whole, or if rows of it were changed. */
  readonly wholeAt: number | null;
}

const NOTHING_KEPT: Kept<never> = { items: [], wholeAt: null };

/** Reads rows by their headers; `parse` gets the cells under `headers` as texts. */
function rowsIn<T>(
  cells: readonly (readonly Cell[])[],
  headers: readonly string[],
  origin: string,
  parse: (shown: readonly string[]) => T | null,
): readonly { readonly item: T; readonly at: number; readonly id: string }[] {
  const names = (cells[0] ?? []).map((cell) => foldHeader(cellText(cell)));
  const places = [...headers, DIRECTORY_MARK].map((header) => names.indexOf(foldHeader(header)));
  if (places.includes(-1)) return [];
  return cells.slice(1).flatMap((row) => {
    const shown = places.map((at) => cellText(row[at]));
    const mark = shown.pop() ?? '';
    const at = readAt(mark, origin, shown);
    const item = at === null ? null : parse(shown);
    return item === null || at === null ? [] : [{ item, at, id: shown[0] ?? '' }];
  });
}

const idIn = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

function courseIn([id = '', code = '', title = '', type = '']: readonly string[]): Course | null {
  const courseId = idIn(id);
  return courseId === null ? null : { courseId, code, title, ...(type === '' ? {} : { type }) };
}

const userIn =
  (fields: readonly KeptField[]) =>
  ([
    id = '',
    username = '',
    email = '',
    name = '',
    deactivated,
    ...values
  ]: readonly string[]): User | null => {
    const userId = idIn(id);
    if (userId === null) return null;
    const held = fields.flatMap((field, n) => (values[n] ? [[field.id, values[n]] as const] : []));
    return {
      userId,
      username,
      email,
      name,
      fields: new Map(held),
      // Whatever it says, in whatever language: its fingerprint shows that Rowcall wrote it.
      ...(deactivated ? { deactivated: true } : {}),
    };
  };

function sessionIn([
  id = '',
  code = '',
  name = '',
  begins = '',
  ends = '',
  course = '',
]: readonly string[]): KeptSession | null {
  const [sessionId, courseId] = [idIn(id), idIn(course)];
  return sessionId === null || courseId === null ? null : { sessionId, code, name, begins, ends, courseId };
}

/** What a directory sheet holds. Rows that were changed, and rows of another tenant, count for nothing. */
function keptIn<T>(
  cells: readonly (readonly Cell[])[],
  headers: readonly string[],
  note: { readonly origin: string; readonly at: number; readonly rows: number; readonly whole: boolean },
  parse: (shown: readonly string[]) => T | null,
): Kept<T> {
  const rows = rowsIn(cells, headers, note.origin, parse);
  const at = Math.floor(note.at / 1000) * 1000;
  // A row that was copied over another one counts once.
  const ids = new Set(rows.map(({ id }) => id));
  const isWhole = note.whole && ids.size === note.rows && rows.every((row) => row.at === at);
  return { items: rows.map(({ item }) => item), wholeAt: isWhole ? at : null };
}

/**
 * Reads one kind of the directory of this tenant: a read of its sheet, and none if there is no such sheet, or
 * its note says that it is not wanted.
 */
function readKept<T>(
  { documentStore, cells }: Platform,
  kind: DirectoryKind,
  origin: string,
  parser: (fields: readonly KeptField[]) => (shown: readonly string[]) => T | null,
  isWanted: (note: { readonly at: number; readonly whole: boolean }) => boolean = () => true,
): Kept<T> {
  const note = noteOf(kind).read(documentStore);
  if (note === null || note.origin !== origin || !isWanted(note)) return NOTHING_KEPT;
  const [found] = cells({ id: note.sheetId, name: DIRECTORY_SHEETS[kind] });
  return found ? keptIn(found, note.headers, note, parser(note.fields)) : NOTHING_KEPT;
}

/** The courses that the directory keeps of a tenant. */
export const keptCourses = (platform: Platform, origin: string): Kept<Course> =>
  readKept(platform, 'courses', origin, () => courseIn);

/** The people that the directory keeps of a tenant. */
export const keptPeople = (platform: Platform, origin: string): Kept<User> =>
  readKept(platform, 'people', origin, userIn);

/** Docebo's word for a course that is given in sessions. Source: docs/limits.md, "Classroom courses". */
const CLASSROOM = 'classroom';

/**
 * The classroom courses by the sheet of courses, and those of which it has no type, by their IDs; `null` if
 * the courses of this tenant were not read to their end, their sheet was changed, or, if they have to be
 * fresh, it is too old.
 */
export function classroomCourses(
  platform: Platform,
  origin: string,
  fresh: boolean,
): readonly Course[] | null {
  const { items, wholeAt } = keptCourses(platform, origin);
  if (wholeAt === null || (fresh && !isFresh(wholeAt, platform.now()))) return null;
  return items
    .filter(({ type = '' }) => type === '' || type.toLowerCase() === CLASSROOM)
    .sort((one, other) => one.courseId - other.courseId);
}

/** Sessions by their courses. */
export type SessionsByCourse = ReadonlyMap<number, readonly CourseSession[]>;

/**
 * The sessions of the directory by their courses, if they are whole and recent: no call shows their names
 * again.
 */
export function recentSessions(platform: Platform, origin: string): SessionsByCourse {
  // What names nothing any more is not worth a read of its sheet.
  const { items, wholeAt } = readKept(
    platform,
    'sessions',
    origin,
    () => sessionIn,
    ({ at, whole }) => whole && isRecent(at, platform.now()),
  );
  const byCourse = new Map<number, CourseSession[]>();
  if (wholeAt === null) return byCourse;
  for (const session of items) {
    const others = byCourse.get(session.courseId);
    if (others) others.push(session);
    else byCourse.set(session.courseId, [session]);
  }
  return byCourse;
}

/**
 * The cells of the directory that a dropdown offers: codes, and titles or names where they are beside them;
 * `null` if the courses or sessions of this tenant were never got, or their sheet is gone.
 */
export function offeredFrom(
  kind: 'courses' | 'sessions',
  { documentStore, sheet }: Platform,
  origin: string,
): OfferedCells | null {
  const note = noteOf(kind).read(documentStore);
  const found = note?.origin === origin ? sheet(note.sheetId) : null;
  if (!note || !found?.grid) return null;
  const names = (found.top(1).view.cells[0] ?? []).map((cell) => foldHeader(cellText(cell)));
  const [, code = -1, title = -1] = note.headers.map((header) => names.indexOf(foldHeader(header)));
  return code < 0 ? null : { sheet: found.id, column: code, columns: title === code + 1 ? 2 : 1 };
}

/** What the sidebar shows of the directory of a tenant. */
export function directoryState(platform: Platform, origin: string): readonly DirectoryState[] {
  return (['courses', 'people', 'sessions'] as const).flatMap((kind) => {
    const note = noteOf(kind).read(platform.documentStore);
    if (note === null || note.origin !== origin || !platform.sheet(note.sheetId)) return [];
    const { rows, at, whole } = note;
    return [{ kind, rows, at, fresh: whole && isFresh(at, platform.now()) }];
  });
}

/**
 * What the directory sheets know, for a check; `null` if they know nothing. `field`: the user field that
 * people are named by. `finds`: whether they find users and courses, if they are fresh and whole; else they
 * only suggest names.
 */
export function keptNames(
  platform: Platform,
  origin: string,
  field: number | null,
  finds: boolean,
): KeptNames | null {
  const [courses, people] = [keptCourses(platform, origin), keptPeople(platform, origin)];
  if (courses.items.length + people.items.length === 0) return null;
  const directory = new Directory(field, true);
  for (const course of courses.items) directory.learnCourse(course);
  for (const user of people.items) directory.learnUser(user);
  const trust = ({ wholeAt }: Kept<unknown>): Trust => {
    if (!finds || wholeAt === null || !isFresh(wholeAt, platform.now())) return 'none';
    return isRecent(wholeAt, platform.now()) ? 'all' : 'own';
  };
  // A copy of a course can take over its code, and no enrollment shows that: so courses are trusted while
  // recent.
  const coursesTrusted: Trust = trust(courses) === 'all' ? 'all' : 'none';
  if (coursesTrusted !== 'none') directory.coursesComplete();
  if (trust(people) !== 'none') directory.usersComplete();
  return {
    directory,
    users: trust(people),
    courses: coursesTrusted,
    leavers: new Set(people.items.flatMap(({ userId, deactivated }) => (deactivated ? [userId] : []))),
  };
}
