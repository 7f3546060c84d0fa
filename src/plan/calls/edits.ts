// The edits in the planner's order: by operation, values, user and course, with numbers for both.

import type { Pairs } from '../blocks/reduction';
import type { Edit, Operation } from './types';

/** All edits of a plan. Whatever order they came in, the same edits give the same sheet. */
export interface SortedEdits {
  readonly edits: readonly Edit[];
  /** The user and the course of each edit: places in the lists of ids, which ascend. */
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
  /** 1 for each edit that a batch import can carry, as far as the edit says. */
  readonly mayBatch: Uint8Array;
  readonly userIds: readonly number[];
  readonly courseIds: readonly number[];
  /**
   * Edits of one operation with equal values are adjacent: group `g` from `groups[g]` up to `groups[g + 1]`.
   */
  readonly groups: readonly number[];
  /** A number for each course, as scratch space for counting; its content between uses means nothing. */
  readonly numberOf: Int32Array;
}

/** The operations in the order of their edits. */
const PLACE_OF_OPERATION: Readonly<Record<Operation, number>> = {
  update: 0,
  enroll: 1,
  unenroll: 2,
  recertify: 3,
  attendance: 4,
  leave: 5,
};
const OPERATIONS = Object.keys(PLACE_OF_OPERATION).length;

/**
 * Sorts and numbers edits. Most plans are the first of a process, so the loops are few and plain.
 * @throws Error when two edits name the same user and course.
 */
export function sortEdits(edits: readonly Edit[]): SortedEdits {
  const count = edits.length;
  const [users, courses, values] = [
    new Numbers<number>(count),
    new Numbers<number>(count),
    new Numbers<string>(count),
  ];
  const does = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const edit = edits[i] as Edit;
    users.enter(i, edit.userId);
    courses.enter(i, edit.courseId);
    values.enter(i, edit.values);
    does[i] = PLACE_OF_OPERATION[edit.does];
  }
  const userIds = users.rank(byNumber);
  const courseIds = courses.rank(byNumber);
  const texts = values.rank(byText).length;
  const groupOf = values.of;
  for (let i = 0; i < count; i++) groupOf[i] = (groupOf[i] as number) + (does[i] as number) * texts;
  let order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  order = sortedBy(order, courses.of, courseIds.length);
  order = sortedBy(order, users.of, userIds.length);
  refuseTwice(edits, order, users.of, courses.of);
  order = sortedBy(order, groupOf, texts * OPERATIONS);
  const sheet = {
    edits: new Array<Edit>(count),
    userOf: new Int32Array(count),
    courseOf: new Int32Array(count),
    mayBatch: new Uint8Array(count),
    userIds,
    courseIds,
    groups: [] as number[],
    numberOf: new Int32Array(courseIds.length),
  };
  let group = -1;
  for (let place = 0; place < count; place++) {
    const i = order[place] as number;
    const edit = edits[i] as Edit;
    sheet.edits[place] = edit;
    sheet.userOf[place] = users.of[i] as number;
    sheet.courseOf[place] = courses.of[i] as number;
    if (edit.batch) sheet.mayBatch[place] = 1;
    if (groupOf[i] !== group) sheet.groups.push(place);
    group = groupOf[i] as number;
  }
  sheet.groups.push(count);
  return sheet;
}

const byNumber = (a: number, b: number): number => a - b;
const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** Numbers what edits name: in the order in which it is met, and then by its rank. */
class Numbers<T> {
  /** The number of each edit's own. */
  readonly of: Int32Array;
  private readonly numberOf = new Map<T, number>();
  private readonly met: T[] = [];

  constructor(edits: number) {
    this.of = new Int32Array(edits);
  }

  enter(edit: number, one: T): void {
    let number = this.numberOf.get(one);
    if (number === undefined) {
      number = this.met.length;
      this.numberOf.set(one, number);
      this.met.push(one);
    }
    this.of[edit] = number;
  }

  /** The different ones, ascending; each edit's number is from now on the place of its own among them. */
  rank(compare: (a: T, b: T) => number): readonly T[] {
    const list = this.met.slice().sort(compare);
    const rankOf = new Int32Array(list.length);
    for (let n = 0; n < list.length; n++) rankOf[this.numberOf.get(list[n] as T) as number] = n;
    const { of } = this;
    for (let i = 0; i < of.length; i++) of[i] = rankOf[of[i] as number] as number;
    return list;
  }
}

/** The order, sorted by a small number of each place; stable. */
function sortedBy(order: Int32Array, by: Int32Array, below: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(below + 1);
  for (let i = 0; i < by.length; i++) (next[(by[i] as number) + 1] as number)++;
  for (let n = 0; n < below; n++) next[n + 1] = (next[n + 1] as number) + (next[n] as number);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const place = order[i] as number;
    const n = by[place] as number;
    sorted[next[n] as number] = place;
    (next[n] as number)++;
  }
  return sorted;
}

/** Throws if two edits in this order, by user and by course, are of one pair. */
function refuseTwice(
  edits: readonly Edit[],
  order: Int32Array,
  userOf: Int32Array,
  courseOf: Int32Array,
): void {
  let [user, course] = [-1, -1];
  for (let n = 0; n < order.length; n++) {
    const i = order[n] as number;
    if (userOf[i] === user && courseOf[i] === course)
      throw samePair(edits[order[n - 1] as number] as Edit, edits[i] as Edit);
    user = userOf[i] as number;
    course = courseOf[i] as number;
  }
}

function samePair(a: Edit, b: Edit): Error {
  const what =
    a.does !== b.does
      ? `that do different things (${a.does}, ${b.does})`
      : `with ${a.values === b.values ? 'the same values' : 'different values'}`;
  return new Error(
    `User ${a.userId} and course ${a.courseId} are in two edits ${what}: "${a.key}" and "${b.key}".`,
  );
}

/** The pairs of the edits at these places, all of one group, which ascend. */
export function pairsAt({ userOf, courseOf, numberOf }: SortedEdits, places: Int32Array): Pairs {
  const { length } = places;
  const users: number[] = [];
  const courses: number[] = [];
  const pairs = { userOf: new Int32Array(length), courseOf: new Int32Array(length), users, courses };
  let user = -1;
  for (let n = 0; n < length; n++) {
    const place = places[n] as number;
    if (userOf[place] !== user) {
      user = userOf[place] as number;
      users.push(user);
    }
    pairs.userOf[n] = users.length - 1;
    const course = courseOf[place] as number;
    let number = numberOf[course] as number;
    if (courses[number] !== course) {
      number = courses.length;
      courses.push(course);
      numberOf[course] = number;
    }
    pairs.courseOf[n] = number;
  }
  return pairs;
}

/**
 * The place of a user's and a course's edit among those from one place up to another, or -1. Quickest where
 * it is near the first.
 */
export function placeOfPair(
  { userOf, courseOf }: SortedEdits,
  from: number,
  until: number,
  user: number,
  course: number,
): number {
  let low = from;
  let high = until - 1;
  for (let middle = low, step = 1; low <= high; ) {
    const before = (userOf[middle] as number) - user || (courseOf[middle] as number) - course;
    if (before === 0) return middle;
    if (before > 0) {
      high = middle - 1;
      step = 0;
    } else low = middle + 1;
    // Further and further on, until it is too far.
    step *= 2;
    middle = step > 0 && low + step <= high ? low + step : (low + high) >> 1;
  }
  return -1;
}
