// Reads pairs directly: asks by user and course for what a listing left open, many pairs a page.

import type { Enrollment, Problem } from '../../contract';
import type { OddEntry, Page } from '../../docebo';
import { keyOfPair, type Pair } from '../../enrollment';
import { asks, type EnrollmentFilter, type EnrollmentSource, Enrollments } from './enrollments';
import type { Reader } from './reader';

/**
 * The pairs of which it has to be asked whether they are really missing: `gone` for those that a run was to
 * unenroll.
 */
export function unproved<T extends Pair & { readonly gone: boolean }>(
  pairs: readonly T[],
  enrollments: Enrollments,
): readonly T[] {
  return pairs.filter((pair) => {
    const { courseId, userId, gone } = pair;
    if (enrollments.get(courseId, userId) || enrollments.problem(courseId, userId)) return false;
    return gone ? !enrollments.proved(pair) : !enrollments.certain(courseId, userId);
  });
}

/**
 * Bundles without a clear answer after which no more are asked for: a single one may hold one entry that says
 * nothing of whose it is.
 */
const MOST_UNCLEAR = 4;

/** Bundles that are read before their answers are evaluated. */
const BUNDLES_AT_ONCE = 16;

/**
 * Reads these pairs by name and settles each of which the tenant shows all on one page. Bundles whose answer
 * does not fit a page are halved. Returns what ended the slice; a tenant that ignores the filters, or whose
 * pages contradict themselves, ends it too: what it leaves out proves nothing.
 */
export function readPairs(
  pairs: readonly Pair[],
  enrollments: Enrollments,
  source: EnrollmentSource,
  from: Reader,
): Problem | null {
  const { request = REQUEST } = source;
  const wanted = new Set(pairs.map(keyOfPair));
  let open = bundlesOf(pairs, source);
  let unclear = 0;
  while (open.length > 0) {
    const now = open.slice(0, BUNDLES_AT_ONCE);
    const { values, halted } = from.readAll(now.map((bundle) => source.page(bundle, 1)));
    const again: EnrollmentFilter[] = [];
    for (const [index, bundle] of now.entries()) {
      const page = values[index];
      if (!page) continue;
      const completeness = completenessOf(page, bundle);
      switch (completeness) {
        case 'ignored':
          return { code: 'filter-ignored', request };
        case 'whole':
          enrollments.settle(
            pairsOf(bundle).filter((pair) => wanted.has(keyOfPair(pair))),
            page.items,
            page.odd,
          );
          break;
        case 'more': {
          // One pair, or an empty page, and still there is said to be more: nothing that this tenant lists
          // has an end.
          const halves = halve(bundle);
          if (halves.length === 0 || page.items.length + page.odd.length === 0) unclear += 1;
          else again.push(...halves);
          break;
        }
      }
    }
    if (halted) return halted;
    if (unclear >= MOST_UNCLEAR) break;
    open = [...again, ...open.slice(BUNDLES_AT_ONCE)];
  }
  return unclear > 0 ? { code: 'listing-unclear', request } : null;
}

const REQUEST = 'GET /course/v1/courses/enrollments';

/**
 * Why a page does not report all that there is of the pairs that it was asked for; `null` if it does, and
 * if whole courses or users were asked for, of which a page shows some.
 */
export function unclearOn(page: Page<Enrollment>, filter: EnrollmentFilter): Problem | null {
  if (filter.courseIds.length === 0 || filter.userIds.length === 0) return null;
  const completeness = completenessOf(page, filter);
  if (completeness !== 'whole')
    return { code: completeness === 'ignored' ? 'filter-ignored' : 'listing-unclear', request: REQUEST };
  const read = new Enrollments();
  const pairs = pairsOf(filter);
  read.settle(pairs, page.items, page.odd);
  return pairs.reduce<Problem | null>(
    (found, { courseId, userId }) => found ?? read.problem(courseId, userId),
    null,
  );
}

/**
 * What one page shows of the pairs that it was asked for: all, or not all, or nothing because the filter was
 * ignored.
 */
function completenessOf(
  { items, odd, totalCount, hasMore }: Page<Enrollment>,
  bundle: EnrollmentFilter,
): 'whole' | 'more' | 'ignored' {
  const isAsked = asks(bundle);
  const strange = (each: OddEntry) =>
    each.userId !== null &&
    each.courseId !== null &&
    !isAsked({ userId: each.userId, courseId: each.courseId });
  if (!items.every(isAsked) || odd.some(strange)) return 'ignored';
  if (odd.some(({ userId, courseId }) => userId === null || courseId === null)) return 'more';
  const count = items.length + odd.length;
  if (totalCount !== null) return totalCount === count ? 'whole' : 'more';
  return hasMore && count < pairsOf(bundle).length ? 'more' : 'whole';
}

const pairsOf = ({ courseIds, userIds }: EnrollmentFilter): readonly Pair[] =>
  courseIds.flatMap((courseId) => userIds.map((userId) => ({ courseId, userId })));

function halve({ courseIds, userIds }: EnrollmentFilter): readonly EnrollmentFilter[] {
  const half = (ids: readonly number[]) => {
    const middle = Math.ceil(ids.length / 2);
    return [ids.slice(0, middle), ids.slice(middle)];
  };
  if (userIds.length > 1) return half(userIds).map((ids) => ({ courseIds, userIds: ids }));
  if (courseIds.length > 1) return half(courseIds).map((ids) => ({ courseIds: ids, userIds }));
  return [];
}

/**
 * The pairs in few bundles of users x courses whose ids fit into one address: users of the same courses come
 * together, and each user who has many courses is asked for in parts.
 */
export function bundlesOf(
  pairs: readonly Pair[],
  source: Pick<EnrollmentSource, 'room' | 'lengthOf'>,
): readonly EnrollmentFilter[] {
  const coursesOf = new Map<number, Set<number>>();
  for (const { userId, courseId } of pairs) {
    const known = coursesOf.get(userId);
    if (known) known.add(courseId);
    else coursesOf.set(userId, new Set([courseId]));
  }
  const parts = [...coursesOf].flatMap(([userId, courses]) => {
    const sorted = [...courses].sort((a, b) => a - b);
    return inParts(sorted, source.room / 2, source.lengthOf).map((courseIds) => ({
      userId,
      courseIds,
      name: courseIds.join(),
    }));
  });
  parts.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.userId - b.userId));
  const bundles: EnrollmentFilter[] = [];
  let [users, courses, free] = [new Set<number>(), new Set<number>(), source.room];
  const close = () => {
    if (users.size > 0) bundles.push({ userIds: [...users], courseIds: [...courses] });
    [users, courses, free] = [new Set(), new Set(), source.room];
  };
  for (const { userId, courseIds } of parts) {
    const needs = () =>
      [...(users.has(userId) ? [] : [userId]), ...courseIds.filter((id) => !courses.has(id))].reduce(
        (sum, id) => sum + source.lengthOf(id),
        0,
      );
    if (needs() > free) close();
    free -= needs();
    users.add(userId);
    for (const id of courseIds) courses.add(id);
  }
  close();
  return bundles;
}

/** Ids in parts of at most so many characters, one id at least. */
function inParts(
  ids: readonly number[],
  room: number,
  lengthOf: (id: number) => number,
): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let free = 0;
  for (const id of ids) {
    const length = lengthOf(id);
    const last = parts[parts.length - 1];
    if (last && length <= free) last.push(id);
    else {
      parts.push([id]);
      free = room;
    }
    free -= length;
  }
  return parts;
}
