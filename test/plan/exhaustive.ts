// The fewest calls for a handful of pairs, found by trying everything: what the planner is measured against.

export interface Limits {
  readonly maxUsers: number;
  readonly maxCourses: number;
  readonly maxPairs: number;
}

/**
 * The fewest calls that write exactly these pairs (up to about 15), with or without writing a pair twice, and
 * with batch imports of up to so many pairs each (`null`: without), which take only the pairs that `mayBatch`
 * says.
 */
export function fewestByTrying(
  pairs: readonly (readonly [number, number])[],
  limits: Limits,
  overlap: boolean,
  batchSize: number | null = null,
  mayBatch: (pair: number) => boolean = () => true,
): number {
  const blocks = allBlocks(pairs, limits);
  const full = 2 ** pairs.length - 1;
  const fewest = new Int8Array(full + 1).fill(127);
  fewest[0] = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let done = 0; done <= full; done++) {
    const calls = fewest[done] as number;
    if (calls === 127) continue;
    const left = [...pairs.keys()].filter((n) => ((done >> n) & 1) === 0);
    if (batchSize !== null && left.every(mayBatch))
      best = Math.min(best, calls + Math.ceil(left.length / batchSize));
    else if (left.length === 0) best = calls;
    // Without batch imports the first pair not yet written has to be written by some call: only those come
    // next.
    const first = batchSize === null ? ~done & (done + 1) : full;
    for (const block of blocks) {
      if ((block & first) === 0 || (!overlap && (block & done) !== 0)) continue;
      const next = done | block;
      if ((fewest[next] as number) > calls + 1) fewest[next] = calls + 1;
    }
  }
  return best;
}

/** Every block within the limits, as a set of pairs: a bit for each. */
function allBlocks(pairs: readonly (readonly [number, number])[], limits: Limits): number[] {
  const users = [...new Set(pairs.map(([user]) => user))];
  const bitOf = new Map(pairs.map(([user, course], n) => [`${user}/${course}`, 1 << n]));
  const blocks = new Set<number>();
  for (let chosen = 1; chosen < 1 << users.length; chosen++) {
    const some = users.filter((_, n) => (chosen >> n) & 1);
    const shared = [...new Set(pairs.map(([, course]) => course))].filter((course) =>
      some.every((user) => bitOf.has(`${user}/${course}`)),
    );
    for (let picked = 1; picked < 1 << shared.length; picked++) {
      const courses = shared.filter((_, n) => (picked >> n) & 1);
      const fits =
        some.length <= limits.maxUsers &&
        courses.length <= limits.maxCourses &&
        some.length * courses.length <= limits.maxPairs;
      if (!fits) continue;
      let block = 0;
      for (const user of some) for (const course of courses) block |= bitOf.get(`${user}/${course}`) ?? 0;
      blocks.add(block);
    }
  }
  return [...blocks];
}
