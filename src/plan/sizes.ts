// How large the blocks around an edge can be at most, told without looking for any.
import { add, at } from './ints';

/** Steps that it is worth at most: some hundredths of a second. Our own number. */
const MOST_STEPS = 2_000_000;

/** Edges that ascend by user, and how many users and courses each node stands for. */
export interface Edges {
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
  readonly users: Int32Array;
  readonly courses: Int32Array;
}

/**
 * Tells of an edge how many pairs a block that holds it has at most, or that they may be `enough`; `null` where that takes too long.
 * A block that holds (u, c) has some courses of u, and no more users than have both c and whichever of these courses fewest have
 * together with c.
 */
export function largestAround({
  userOf,
  courseOf,
  users,
  courses,
}: Edges): ((edge: number, enough: number) => number) | null {
  const wide = courses.length;
  /** Where the edges of each user begin; those of the next follow. */
  const start = new Int32Array(users.length + 1);
  for (let e = 0; e < userOf.length; e++) add(start, at(userOf, e) + 1, 1);
  let steps = wide * wide;
  for (let u = 0; u < users.length; u++) {
    steps += at(start, u + 1) ** 2;
    add(start, u + 1, at(start, u));
  }
  if (steps > MOST_STEPS) return null;
  /** How many users have both of two courses. */
  const both = new Int32Array(wide * wide);
  for (let u = 0; u < users.length; u++) {
    for (let a = at(start, u); a < at(start, u + 1); a++) {
      const row = at(courseOf, a) * wide;
      for (let b = at(start, u); b < at(start, u + 1); b++) add(both, row + at(courseOf, b), at(users, u));
    }
  }
  const keys = new Float64Array(wide);
  return (edge, enough) => {
    const row = at(courseOf, edge) * wide;
    const first = at(start, at(userOf, edge));
    const count = at(start, at(userOf, edge) + 1) - first;
    let fewest = at(both, row + at(courseOf, edge));
    let all = 0;
    for (let n = 0; n < count; n++) {
      const course = at(courseOf, first + n);
      fewest = Math.min(fewest, at(both, row + course));
      all += at(courses, course);
      keys[n] = at(both, row + course) * wide + course;
    }
    if (fewest * all >= enough) return fewest * all;
    keys.subarray(0, count).sort();
    let most = 0;
    let weight = 0;
    for (let n = count - 1; n >= 0; n--) {
      const key = keys[n] as number;
      weight += at(courses, key % wide);
      most = Math.max(most, weight * Math.floor(key / wide));
    }
    return most;
  };
}

/**
 * 1 for each pair that may be in a block of at least so many pairs. Pairs that are in none cannot make a block large for others, so
 * they are left out until nothing changes. All are 1 where it takes too long to tell.
 */
export function inLargeBlocks(
  pairs: Omit<Edges, 'users' | 'courses'>,
  users: number,
  courses: number,
  least: number,
): Uint8Array {
  const once = (count: number) => new Int32Array(count).fill(1);
  const weights = { users: once(users), courses: once(courses) };
  let left = Int32Array.from(pairs.userOf, (_, n) => n);
  for (let before = -1; before !== left.length && left.length > 0; ) {
    before = left.length;
    const userOf = left.map((n) => at(pairs.userOf, n));
    const courseOf = left.map((n) => at(pairs.courseOf, n));
    const sizeAt = largestAround({ userOf, courseOf, ...weights });
    if (sizeAt === null) break;
    left = left.filter((_, e) => sizeAt(e, least) >= least);
  }
  const isIn = new Uint8Array(pairs.userOf.length);
  for (const n of left) isIn[n] = 1;
  return isIn;
}
