// Gets courses, people and sessions into the sheets of the directory: what it reads, and the rows it makes.
import type { DirectoryKind } from '../../contract';
import {
  type Course,
  type CourseSession,
  listCourses,
  listSessions,
  listUsers,
  type Page,
  type Read,
  type User,
} from '../../docebo';
import { directoryMark, type KeptField, type KeptSession } from '../../lookup';
import { type Cell, foldHeader, type UserField } from '../../sheet';
import type { SheetWords } from '../../words';
import { DIRECTORY_MARK } from '../../work';
import { type Column, columnsIn, type NamedColumn } from './columns';
import type { Found } from './source';
import type { Subject } from './subject';

/** What the rows of one reading share. */
export interface Stamp {
  readonly origin: string;
  /**
   * When the reading began: milliseconds since the epoch, and as clocks in the spreadsheet's zone show it.
   */
  readonly at: number;
  readonly wall: string;
}

const COURSES: readonly NamedColumn[] = [
  ['course-id', 'id', 110],
  ['course-code', 'text', 130],
  ['course-title', 'text', 280],
  ['course-type', 'text', 110],
];

/** Columns for user fields follow these. */
const PEOPLE: readonly NamedColumn[] = [
  ['user-id', 'id', 110],
  ['username', 'text', 180],
  ['email', 'text', 220],
  ['name', 'text', 180],
  ['deactivated', 'text', 100],
];

/** The name beside the code, as a dropdown offers both. */
const SESSIONS: readonly NamedColumn[] = [
  ['session-id', 'id', 110],
  ['session-code', 'text', 130],
  ['session-name', 'text', 280],
  ['begins', 'text', 110],
  ['ends', 'text', 110],
  ['course-id', 'id', 110],
  ['course-code', 'text', 130],
  ['course-title', 'text', 280],
];

/** Columns that say something, without those of user fields. */
const NAMED: Readonly<Record<DirectoryKind, readonly NamedColumn[]>> = {
  courses: COURSES,
  people: PEOPLE,
  sessions: SESSIONS,
};

const texts = (header: string, width: number): Column => ({ header, kind: 'text', width, options: null });

/** The columns that say something, and those of when it was read. */
const withLast = (columns: readonly Column[], words: SheetWords): readonly Column[] => [
  ...columns,
  ...columnsIn(words, [['read', 'date', 150]]),
  texts(DIRECTORY_MARK, 90),
];

/** The headers of the columns that say something: they are noted, and found again in whatever language. */
export const directoryHeaders = (
  kind: DirectoryKind,
  words: SheetWords,
  fields: readonly KeptField[],
): readonly string[] => [
  ...NAMED[kind].map(([name]) => words.header(name)),
  ...fields.map(({ header }) => header),
];

const stamped = (cells: readonly Cell[], { origin, at, wall }: Stamp): readonly Cell[] => [
  ...cells,
  { wall },
  directoryMark(origin, at, cells),
];

const everything = {
  parts: 1,
  isWanted: () => true,
  lacks: () => [],
  keyIn: ([id = '']: readonly string[]) => (id === '' ? null : id),
} as const;

/** All courses. */
export const allCourses = (stamp: Stamp, words: SheetWords): Subject<Course> => ({
  ...everything,
  page: (_, page) => listCourses(page),
  keyOf: ({ courseId }) => String(courseId),
  columns: withLast(columnsIn(words, COURSES), words),
  rowOf: (course) => stamped([course.courseId, course.code, course.title, course.type ?? ''], stamp),
  keyHeaders: [words.header('course-id')],
});

/** All people, with columns for these user fields. */
export const allPeople = (stamp: Stamp, words: SheetWords, fields: readonly KeptField[]): Subject<User> => ({
  ...everything,
  page: (_, page) => listUsers(page),
  keyOf: ({ userId }) => String(userId),
  columns: withLast([...columnsIn(words, PEOPLE), ...fields.map(({ header }) => texts(header, 140))], words),
  rowOf: (user) =>
    stamped(
      [
        user.userId,
        user.username,
        user.email,
        user.name,
        user.deactivated ? words.yes() : '',
        ...fields.map((field) => user.fields.get(field.id) ?? ''),
      ],
      stamp,
    ),
  keyHeaders: [words.header('user-id')],
});

/** Courses whose sessions are read at once. Our own number: a block of rows is written after them. */
const COURSES_AT_ONCE = 25;

/** The sessions of these courses, a listing each. */
export function sessionsOf(
  courses: readonly Course[],
  stamp: Stamp,
  words: SheetWords,
): Subject<KeptSession> {
  const byId = new Map(courses.map((course) => [course.courseId, course]));
  return {
    ...everything,
    parts: courses.length,
    together: COURSES_AT_ONCE,
    page: (part, page) => ofCourse(courses[part]?.courseId ?? 0, page),
    keyOf: ({ courseId, sessionId }) => `${courseId} ${sessionId}`,
    columns: withLast(columnsIn(words, SESSIONS), words),
    rowOf({ sessionId, code, name, begins = '', ends = '', courseId }) {
      const course = byId.get(courseId);
      return stamped(
        [sessionId, code, name, begins, ends, courseId, course?.code ?? '', course?.title ?? ''],
        stamp,
      );
    },
    keyHeaders: [words.header('course-id'), words.header('session-id')],
    keyIn: ([course = '', session = '']) => (course === '' ? null : `${course} ${session}`),
  };
}

/**
 * A page of a course's sessions. An entry that names another course is none of them, and is missing from the
 * total then: nobody can say that the page is whole.
 */
function ofCourse(courseId: number, number: number): Read<Page<KeptSession>> {
  const read = listSessions(courseId, number);
  const ours = (page: Page<CourseSession> | null | undefined) =>
    page
      ? {
          ...page,
          items: page.items.flatMap((each) =>
            (each.courseId ?? courseId) === courseId ? [{ ...each, courseId }] : [],
          ),
        }
      : null;
  return {
    path: read.path,
    parse: (body) => ours(read.parse(body)),
    without: (problem) => ours(read.without?.(problem)),
  };
}

/**
 * The user fields with these titles, each with the header of its column. A title that is another header of
 * the sheet as well gets the number of the field behind it.
 */
export function fieldsNamed(
  titles: readonly string[],
  known: readonly UserField[],
  words: SheetWords,
): Found<readonly KeptField[]> {
  const others = withLast(columnsIn(words, PEOPLE), words).map(({ header }) => header);
  const taken = new Set(others.map(foldHeader));
  const fields: KeptField[] = [];
  for (const title of titles) {
    const field = known.find((each) => foldHeader(each.title) === foldHeader(title));
    if (!field)
      return {
        ok: false,
        problem: { code: 'get-field', value: title, titles: known.map((each) => each.title) },
      };
    const header = taken.has(foldHeader(field.title)) ? `${field.title} (${field.id})` : field.title;
    taken.add(foldHeader(header));
    if (fields.every(({ id }) => id !== field.id)) fields.push({ id: field.id, header });
  }
  return { ok: true, value: fields };
}
