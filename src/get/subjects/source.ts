// What a Get reads: the courses and people asked for, and the parts that list their enrollments.
import type { GetWanted, Problem } from '../../contract';
import {
  type Course,
  listBranch,
  listCourses,
  type listWhole,
  type Page,
  type Read,
  searchCourses,
  splitIds,
  type User,
} from '../../docebo';
import { type Listing, type Reader, readFirstPages, readOtherPages } from '../../lookup';
import { coursesNamed } from './wanted';

export type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/**
 * All entries of a listing. A listing that is not seen whole is a problem: what it lacks would be missing
 * from the sheet.
 */
export function readWhole<T>(
  page: (n: number) => Read<Page<T>>,
  key: (item: T) => string,
  reader: Reader,
): Found<readonly T[]> {
  const found = new Map<string, T>();
  const listing: Listing<T> = {
    page,
    key,
    learn: (item) => found.set(key(item), item),
    learnOdd: () => {},
  };
  const first = readFirstPages([listing], reader);
  const [pages] = first.pages;
  if (!pages) return { ok: false, problem: first.halted ?? { code: 'out-of-time' } };
  const halted = readOtherPages([pages], reader);
  if (halted) return { ok: false, problem: halted };
  if (pages.extent === 'moved' || pages.extent === 'unfinished')
    return { ok: false, problem: { code: 'listing-unclear', request: page(1).path } };
  return { ok: true, value: [...found.values()] };
}

const byId = ({ courseId }: Course): string => String(courseId);

/** The ids of the courses that a person named, by code, title or `#id`; `null` if none was named. */
export function readCourses({ courses }: GetWanted, reader: Reader): Found<readonly number[] | null> {
  if (courses.length === 0) return { ok: true, value: null };
  const ids = new Set<number>();
  let catalogue: Found<readonly Course[]> | null = null;
  for (const text of courses) {
    const [, figures] = /^#(\d{1,15})$/.exec(text.trim()) ?? [];
    if (figures !== undefined) {
      ids.add(Number(figures));
      continue;
    }
    const searched = readWhole((n) => searchCourses(text.trim(), n), byId, reader);
    if (!searched.ok) return searched;
    let named = coursesNamed(text, searched.value);
    if (named.length === 0) {
      // A search need not look at codes.
      catalogue ??= readWhole(listCourses, byId, reader);
      if (!catalogue.ok) return catalogue;
      named = coursesNamed(text, catalogue.value);
    }
    const [course, ...others] = named;
    if (!course || others.length > 0)
      return {
        ok: false,
        problem: { code: 'get-course', value: text, courseIds: named.map(({ courseId }) => courseId) },
      };
    ids.add(course.courseId);
  }
  return { ok: true, value: [...ids] };
}

/**
 * The ids of the people of a branch; `null` if none was asked for. Nobody in it is a problem, and no sheet
 * without rows.
 */
export function readPeople({ branch }: GetWanted, reader: Reader): Found<readonly number[] | null> {
  if (branch === null) return { ok: true, value: null };
  const people = readWhole(
    (n) => listBranch(branch.id, branch.children, n),
    ({ userId }: User) => String(userId),
    reader,
  );
  if (!people.ok) return people;
  if (people.value.length === 0) return { ok: false, problem: { code: 'get-branch', branch: branch.id } };
  return { ok: true, value: people.value.map(({ userId }) => userId).sort((a, b) => a - b) };
}

type Part = Parameters<typeof listWhole>[0];

/**
 * The listings that hold all that is wanted: by course, by person, or of everybody. Each enrollment is in one
 * part.
 */
export function partsOf(
  courseIds: readonly number[] | null,
  userIds: readonly number[] | null,
  origin: string,
): readonly Part[] {
  if (courseIds) return splitIds(courseIds, 0, origin).map((ids) => ({ courseIds: ids, userIds: [] }));
  if (userIds) return splitIds(userIds, 0, origin).map((ids) => ({ courseIds: [], userIds: ids }));
  return [{ courseIds: [], userIds: [] }];
}
