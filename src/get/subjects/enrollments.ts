// Gets enrollments: the listings it reads, and the rows it makes.
import type { GetWanted } from '../../contract';
import { type Listed, listWhole } from '../../docebo';
import { keyOfPair, pairKey } from '../../enrollment';
import type { Reader } from '../../lookup';
import type { SheetWords } from '../../words';
import type { OfferedCells } from '../../work';
import { columnsIn, type Exists, GET_COLUMNS, rowOf } from './columns';
import { type Found, partsOf, readCourses, readPeople } from './source';
import type { Lack, Subject, Taking } from './subject';
import { wants } from './wanted';

/** What the listing did not tell of an enrollment. */
function lacks({ enrollment, firstName, lastName, email, assignment }: Listed): readonly Lack[] {
  const blank: Readonly<Record<Lack, boolean>> = {
    username: enrollment.username === '',
    name: firstName === '' && lastName === '',
    email: email === '',
    level: enrollment.level === null,
    assignment: assignment === '',
  };
  return (['username', 'name', 'email', 'level', 'assignment'] as const).filter((each) => blank[each]);
}

/** How listed enrollments are taken. */
export const takingListed = (isWanted: (listed: Listed) => boolean): Taking<Listed> => ({
  keyOf: ({ enrollment }) => keyOfPair(enrollment),
  isWanted,
  lacks,
});

/** What they are read with, and how they are shown. */
interface Sources {
  readonly reader: Reader;
  readonly origin: string;
  readonly exists: Exists;
  readonly words: SheetWords;
  /** The cells that the course column offers, if the directory has any. */
  readonly courses: () => OfferedCells | null;
}

/**
 * The enrollments that are wanted. `known`: the ids of the courses, if they were found before; `null` for all
 * courses.
 */
export function enrollmentsWanted(
  wanted: GetWanted,
  known: readonly number[] | null | undefined,
  { reader, origin, exists, words, courses: offered }: Sources,
): Found<Subject<Listed>> {
  const courses: Found<readonly number[] | null> =
    known === undefined ? readCourses(wanted, reader) : { ok: true, value: known };
  if (!courses.ok) return courses;
  const people = readPeople(wanted, reader);
  if (!people.ok) return people;
  const [courseIds, userIds] = [courses.value, people.value];
  const parts = partsOf(courseIds, userIds, origin);
  const isWanted = wants(wanted, courseIds && new Set(courseIds), userIds && new Set(userIds));
  return {
    ok: true,
    value: {
      ...takingListed(isWanted),
      parts: parts.length,
      page: (part, page) => listWhole(parts[part] ?? { courseIds: [], userIds: [] }, page),
      // Slices that only add rows need no look at the directory.
      get columns() {
        const options = offered();
        return columnsIn(words, GET_COLUMNS).map((column, at) =>
          GET_COLUMNS[at]?.[0] === 'course-code' ? { ...column, options } : column,
        );
      },
      rowOf: (listed) => rowOf(listed, exists, words),
      keyHeaders: [words.header('course-id'), words.header('user-id')],
      keyIn: ([course = '', user]) => (course === '' ? null : pairKey(Number(course), Number(user))),
    },
  };
}
