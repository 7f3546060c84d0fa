// Getting courses and people into the sheets of the directory: what is read, and the rows that they become.
import { type Course, listCourses, listUsers, type User } from '../docebo';
import {
  COURSE_HEADERS,
  DEACTIVATED,
  directoryMark,
  type KeptField,
  LAST_HEADERS,
  PEOPLE_HEADERS,
} from '../lookup/kept';
import { type Cell, foldHeader, type UserField } from '../sheet';
import { type Column, type ColumnKind, column } from './columns';
import type { Found } from './source';
import type { Subject } from './subject';

/** What the rows of one reading share. */
export interface Stamp {
  readonly origin: string;
  /** When the reading began: milliseconds since the epoch, and as clocks in the spreadsheet's zone show it. */
  readonly at: number;
  readonly wall: string;
}

const columnsOf = (
  columns: readonly (readonly [header: string, kind: ColumnKind, width: number])[],
): readonly Column[] => {
  const [read, mark] = LAST_HEADERS;
  const last = [
    [read, 'date', 150],
    [mark, 'text', 90],
  ] as const;
  return [...columns, ...last].map(([header, kind, width]) => column(header, kind, width));
};

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
export const allCourses = (stamp: Stamp): Subject<Course> => {
  const [id, code, title, type] = COURSE_HEADERS;
  return {
    ...everything,
    page: (_, page) => listCourses(page),
    keyOf: ({ courseId }) => String(courseId),
    columns: columnsOf([
      [id, 'id', 110],
      [code, 'text', 130],
      [title, 'text', 280],
      [type, 'text', 110],
    ]),
    rowOf: (course) => stamped([course.courseId, course.code, course.title, course.type ?? ''], stamp),
    keyHeaders: [id],
  };
};

/** All people, with columns for these user fields. */
export const allPeople = (stamp: Stamp, fields: readonly KeptField[]): Subject<User> => {
  const [id, username, email, name, deactivated] = PEOPLE_HEADERS;
  return {
    ...everything,
    page: (_, page) => listUsers(page),
    keyOf: ({ userId }) => String(userId),
    columns: columnsOf([
      [id, 'id', 110],
      [username, 'text', 180],
      [email, 'text', 220],
      [name, 'text', 180],
      [deactivated, 'text', 100],
      ...fields.map(({ header }) => [header, 'text', 140] as const),
    ]),
    rowOf: (user) =>
      stamped(
        [
          user.userId,
          user.username,
          user.email,
          user.name,
          user.deactivated ? DEACTIVATED : '',
          ...fields.map((field) => user.fields.get(field.id) ?? ''),
        ],
        stamp,
      ),
    keyHeaders: [id],
  };
};

/**
 * The user fields with these titles, each with the header of its column. A title that is another header of the
 * sheet as well gets the number of the field behind it.
 */
export function fieldsNamed(
  titles: readonly string[],
  known: readonly UserField[],
): Found<readonly KeptField[]> {
  const taken = new Set([...PEOPLE_HEADERS, ...LAST_HEADERS].map(foldHeader));
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
