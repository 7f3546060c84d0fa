// The edits in the order the planner works in: by operation, values, user and course, with users and courses numbered.

import { add, at } from './ints';
import type { Pairs } from './reduction';
import type { Edit, Operation } from './types';

/** All edits of a plan. Whatever order they came in, the same edits give the same sheet. */
export interface SortedEdits {
  readonly edits: readonly Edit[];
  /** The user and the course of each edit: places in the lists of ids, which ascend. */
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
  readonly userIds: readonly number[];
  readonly courseIds: readonly number[];
  /** Edits of one operation with equal values stand together: group `g` from `groups[g]` up to `groups[g + 1]`. */
  readonly groups: readonly number[];
}

/** The operations in the order in which their edits stand. */
const PLACE_OF_OPERATION: Readonly<Record<Operation, number>> = { update: 0, enroll: 1, unenroll: 2 };

/**
 * Sorts and numbers edits.
 * @throws Error when two edits name the same user and course.
 */
export function sortEdits(edits: readonly Edit[]): SortedEdits {
  const users = numbered(
    edits,
    (edit) => edit.userId,
    (a, b) => a - b,
  );
  const courses = numbered(
    edits,
    (edit) => edit.courseId,
    (a, b) => a - b,
  );
  const values = numbered(
    edits,
    (edit) => edit.values,
    (a, b) => (a < b ? -1 : 1),
  );
  let order = new Int32Array(edits.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  order = sortedBy(order, courses.of, courses.list.length);
  order = sortedBy(order, users.of, users.list.length);
  for (let i = 1; i < order.length; i++) {
    const [a, b] = [at(order, i - 1), at(order, i)];
    if (at(users.of, a) === at(users.of, b) && at(courses.of, a) === at(courses.of, b)) {
      throw samePair(edits[a] as Edit, edits[b] as Edit);
    }
  }
  const groupOf = values.of.map(
    (of, i) => PLACE_OF_OPERATION[(edits[i] as Edit).does] * values.list.length + of,
  );
  order = sortedBy(order, groupOf, values.list.length * 3);
  const sorted: Edit[] = [];
  const groups: number[] = [];
  let group = -1;
  for (let i = 0; i < order.length; i++) {
    const place = at(order, i);
    sorted.push(edits[place] as Edit);
    if (at(groupOf, place) !== group) groups.push(i);
    group = at(groupOf, place);
  }
  groups.push(order.length);
  return {
    edits: sorted,
    userOf: order.map((place) => at(users.of, place)),
    courseOf: order.map((place) => at(courses.of, place)),
    userIds: users.list,
    courseIds: courses.list,
    groups,
  };
}

/** The different ones, ascending, and for each edit the place of its own among them. */
function numbered<T>(edits: readonly Edit[], get: (edit: Edit) => T, compare: (a: T, b: T) => number) {
  const placeOf = new Map<T, number>();
  const of = new Int32Array(edits.length);
  const found: T[] = [];
  for (let i = 0; i < edits.length; i++) {
    const one = get(edits[i] as Edit);
    let place = placeOf.get(one);
    if (place === undefined) {
      place = found.length;
      placeOf.set(one, place);
      found.push(one);
    }
    of[i] = place;
  }
  const list = found.slice().sort(compare);
  const rank = new Int32Array(list.length);
  for (let n = 0; n < list.length; n++) rank[placeOf.get(list[n] as T) ?? 0] = n;
  for (let i = 0; i < of.length; i++) of[i] = at(rank, at(of, i));
  return { list, of };
}

/** The order, sorted by a small number of each place; stable. */
function sortedBy(order: Int32Array, by: Int32Array, below: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(below + 1);
  for (let i = 0; i < order.length; i++) add(next, at(by, at(order, i)) + 1, 1);
  for (let n = 0; n < below; n++) add(next, n + 1, at(next, n));
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const n = at(by, at(order, i));
    sorted[at(next, n)] = at(order, i);
    add(next, n, 1);
  }
  return sorted;
}

function samePair(a: Edit, b: Edit): Error {
  const what =
    a.does !== b.does
      ? `that do different things (${a.does}, ${b.does})`
      : `with ${a.values === b.values ? 'the same values' : 'different values'}`;
  return new Error(
    `User ${a.userId} and course ${a.courseId} stand in two edits ${what}: "${a.key}" and "${b.key}".`,
  );
}

/** The pairs of the edits at these places, all of one group, which ascend. */
export function pairsAt({ userOf, courseOf }: SortedEdits, places: Int32Array): Pairs {
  const users: number[] = [];
  const courses: number[] = [];
  const courseAt = new Map<number, number>();
  const pairs = {
    userOf: new Int32Array(places.length),
    courseOf: new Int32Array(places.length),
    users,
    courses,
  };
  for (let n = 0; n < places.length; n++) {
    const place = at(places, n);
    if (users[users.length - 1] !== at(userOf, place)) users.push(at(userOf, place));
    let course = courseAt.get(at(courseOf, place));
    if (course === undefined) {
      course = courses.length;
      courses.push(at(courseOf, place));
      courseAt.set(at(courseOf, place), course);
    }
    pairs.userOf[n] = users.length - 1;
    pairs.courseOf[n] = course;
  }
  return pairs;
}

/** The place of a user's and a course's edit among those from one place up to another, or -1. */
export function placeOfPair(
  { userOf, courseOf }: SortedEdits,
  from: number,
  until: number,
  user: number,
  course: number,
) {
  let low = from;
  let high = until - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const before = at(userOf, middle) - user || at(courseOf, middle) - course;
    if (before === 0) return middle;
    if (before < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
