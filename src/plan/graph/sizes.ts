// The largest possible size of the blocks around an edge, found without a search.
import { at, placesBetween } from './ints';

/** Steps that it is worth at most: some hundredths of a second. Our own number. */
const MOST_STEPS = 2_000_000;

/**
 * What is quick to tell is told again as long as it leaves out one pair in so many, before what takes longer.
 * Our own number.
 */
const WORTH_AGAIN = 4;

/** Edges that ascend by user, and how many users and courses each node represents. */
interface Edges {
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
  readonly users: Int32Array;
  readonly courses: Int32Array;
}

/** How many users each two courses have together. */
interface Together {
  /** Where the edges of each user begin; those of the next follow. */
  readonly start: Int32Array;
  /** A row for each course: how many users it has together with each course, itself included. */
  readonly both: Int32Array;
  readonly wide: number;
}

/** `null` if that takes too long. */
function togetherIn({ userOf, courseOf, users, courses }: Edges): Together | null {
  const wide = courses.length;
  const start = new Int32Array(users.length + 1);
  for (let e = 0; e < userOf.length; e++) (start[(userOf[e] as number) + 1] as number)++;
  let steps = wide * wide;
  for (let u = 0; u < users.length; u++) {
    steps += at(start, u + 1) ** 2;
    start[u + 1] = at(start, u + 1) + at(start, u);
  }
  if (steps > MOST_STEPS) return null;
  const both = new Int32Array(wide * wide);
  for (let u = 0; u < users.length; u++) {
    const until = start[u + 1] as number;
    const weight = users[u] as number;
    for (let a = start[u] as number; a < until; a++) {
      const course = courseOf[a] as number;
      for (let b = a; b < until; b++) {
        const other = courseOf[b] as number;
        const place = course < other ? course * wide + other : other * wide + course;
        both[place] = (both[place] as number) + weight;
      }
    }
  }
  for (let c = 0; c < wide; c++)
    for (let d = 0; d < c; d++) both[c * wide + d] = both[d * wide + c] as number;
  return { start, both, wide };
}

/**
 * Tells of an edge how many pairs a block that holds it has at most; `null` if that takes too long. A
 * block that holds (u, c) has some courses of u, and no more users than have both c and whichever of these
 * courses fewest have together with c.
 */
export function largestAround(edges: Edges): ((edge: number) => number) | null {
  const together = togetherIn(edges);
  if (together === null) return null;
  const { userOf, courseOf, courses } = edges;
  const { start, both, wide } = together;
  const keys = new Float64Array(wide);
  return (edge) => {
    const row = at(courseOf, edge) * wide;
    const first = at(start, at(userOf, edge));
    const count = at(start, at(userOf, edge) + 1) - first;
    for (let n = 0; n < count; n++) {
      const course = at(courseOf, first + n);
      keys[n] = at(both, row + course) * wide + course;
    }
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
 * 1 for each pair that may be in a block of at least so many pairs. Pairs that are in none cannot make a
 * block large for others, so they are left out until nothing changes. All are 1 if it takes too long to
 * tell.
 */
export function inLargeBlocks(
  pairs: Omit<Edges, 'users' | 'courses'>,
  users: number,
  courses: number,
  least: number,
): Uint8Array {
  const isIn = new Uint8Array(pairs.userOf.length).fill(1);
  const weights = { users: new Int32Array(users).fill(1), courses: new Int32Array(courses).fill(1) };
  let left: Left = { places: placesBetween(0, isIn.length), ...pairs };
  for (let dropped = 1; dropped > 0; ) {
    const most = left.places.length;
    left = without(left, outsideStars(left, users, courses, least), isIn);
    dropped = most - left.places.length;
    if (dropped * WORTH_AGAIN >= most) continue;
    const outside = outsideBlocks({ ...left, ...weights }, least);
    left = without(left, outside, isIn);
    dropped = outside.length;
  }
  return isIn;
}

interface Left {
  readonly places: Int32Array;
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
}

/** What is left without some of the edges, which are in no more. */
function without(left: Left, outside: readonly number[], isIn: Uint8Array): Left {
  if (outside.length === 0) return left;
  const { places, userOf, courseOf } = left;
  for (let n = 0; n < outside.length; n++) isIn[places[outside[n] as number] as number] = 0;
  const length = places.length - outside.length;
  const fewer = {
    places: new Int32Array(length),
    userOf: new Int32Array(length),
    courseOf: new Int32Array(length),
  };
  let count = 0;
  for (let e = 0; e < places.length; e++) {
    if (isIn[places[e] as number] === 0) continue;
    fewer.places[count] = places[e] as number;
    fewer.userOf[count] = userOf[e] as number;
    fewer.courseOf[count++] = courseOf[e] as number;
  }
  return fewer;
}

/**
 * The edges around which no block can be large because too few have the course, or the user has too few
 * courses that enough have: quick to tell.
 */
function outsideStars({ userOf, courseOf }: Left, users: number, courses: number, least: number): number[] {
  const ofUser = new Int32Array(users);
  const ofCourse = new Int32Array(courses);
  const outside: number[] = [];
  for (let e = 0; e < userOf.length; e++) {
    (ofUser[userOf[e] as number] as number)++;
    (ofCourse[courseOf[e] as number] as number)++;
  }
  for (let first = 0; first < userOf.length; ) {
    const until = first + (ofUser[userOf[first] as number] as number);
    const need = usersNeeded(courseOf, ofCourse, first, until, least);
    for (; first < until; first++)
      if ((ofCourse[courseOf[first] as number] as number) < need) outside.push(first);
  }
  return outside;
}

/**
 * How many users each course of a large block has at least, if the block holds the user with these edges: as
 * many as `least` divided by the courses. Those that fewer have are in no such block; with the others alone
 * the users have to be more, until all that are left have enough.
 */
function usersNeeded(
  courseOf: Int32Array,
  ofCourse: Int32Array,
  first: number,
  until: number,
  least: number,
): number {
  for (let all = until - first; all > 0; ) {
    const need = Math.ceil(least / all);
    let enough = 0;
    for (let e = first; e < until; e++) if ((ofCourse[courseOf[e] as number] as number) >= need) enough++;
    if (enough === all) return need;
    all = enough;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The edges around which `largestAround` would find no block large enough; none if it takes too long to
 * tell.
 */
function outsideBlocks(edges: Edges & Left, least: number): number[] {
  const together = togetherIn(edges);
  const outside: number[] = [];
  if (together === null) return outside;
  for (let e = 0; e < edges.userOf.length; e++) if (!isLarge(edges, together, e, least)) outside.push(e);
  return outside;
}

/**
 * Of the user's courses only those can help that enough users have together with the edge's: with so many
 * courses, `least` divided by their number. Then they are fewer and the users have to be more, until all that
 * are left help, or the edge's own does not.
 */
function isLarge(
  { userOf, courseOf }: Left,
  { start, both, wide }: Together,
  edge: number,
  least: number,
): boolean {
  const row = (courseOf[edge] as number) * wide;
  const own = both[row + (courseOf[edge] as number)] as number;
  const first = start[userOf[edge] as number] as number;
  const until = start[(userOf[edge] as number) + 1] as number;
  let all = until - first;
  for (let need = Math.ceil(least / all); own >= need; need = Math.ceil(least / all)) {
    let helping = 0;
    for (let n = first; n < until; n++)
      if ((both[row + (courseOf[n] as number)] as number) >= need) helping++;
    if (helping === all) return true;
    all = helping;
  }
  return false;
}
