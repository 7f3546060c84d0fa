// The planner against trying everything, on hundreds of small random graphs.
import { type PlanOptions, plan } from '../../src/plan';
import { localSearch } from '../../workbench/plan/search';
import { drawing } from '../../workbench/samples/random';
import { editOf, faultsOf, optionsOf } from './builders';
import { fewestByTrying } from './exhaustive';

const GRAPHS = 80;
/** Steps of the search: graphs as small as these need no more. */
const STEPS = 400;
const NO_LIMITS = { maxUsers: 1000, maxCourses: 1000, maxPairs: 5000 };

/** Up to 5 users x 5 courses, 40 to 90 in a hundred of the pairs, at most 12. */
function randomPairs(seed: number): (readonly [number, number])[] {
  const draw = drawing(seed);
  const users = 2 + draw.below(4);
  const courses = 2 + draw.below(4);
  const share = 0.4 + draw.below(50) / 100;
  const pairs = Array.from(
    { length: users * courses },
    (_, n) => [1 + (n % users), 101 + Math.floor(n / users)] as const,
  );
  return draw.shuffle(pairs.filter(() => draw.chance(share))).slice(0, 12);
}

/**
 * How often the plan took more calls than need be, over many graphs. Throws when something is wrong with a
 * plan.
 */
function missed(settings: Partial<PlanOptions>): number {
  let count = 0;
  for (let seed = 1; seed <= GRAPHS; seed++) {
    const pairs = randomPairs(seed);
    const options = optionsOf({ steps: STEPS, search: localSearch, ...settings });
    const edits = pairs.map(([user, course]) => editOf(user, course));
    const made = plan(edits, options);
    const fewest = fewestByTrying(pairs, options, options.overlap === 'always', options.batchSize);
    expect(faultsOf(edits, made, options)).toEqual([]);
    expect(made.figures.lowerBound).toBeLessThanOrEqual(fewest);
    if (made.figures.calls > fewest) count++;
  }
  return count;
}

test.each(['always', 'never'] as const)(
  'without caps, with overlap %s, every plan takes the fewest calls',
  (overlap) => {
    expect(missed({ ...NO_LIMITS, overlap })).toBe(0);
  },
);

test.each([
  [{ maxUsers: 2 }, 'always'],
  [{ maxUsers: 2 }, 'never'],
  [{ maxUsers: 3 }, 'always'],
  [{ maxUsers: 3 }, 'never'],
  [{ maxCourses: 2 }, 'always'],
  [{ maxCourses: 2 }, 'never'],
  [{ maxPairs: 4 }, 'always'],
  [{ maxPairs: 4 }, 'never'],
  [{ maxUsers: 3, maxCourses: 3, maxPairs: 5 }, 'always'],
  [{ maxUsers: 3, maxCourses: 3, maxPairs: 5 }, 'never'],
] as const)(
  'under the caps %j, with overlap %s, at most one plan takes more than the fewest calls',
  (caps, overlap) => {
    expect(missed({ ...NO_LIMITS, ...caps, overlap })).toBeLessThanOrEqual(1);
  },
);

test.each([3])('with batch imports of %d and no overlap, every plan takes the fewest calls', (batchSize) => {
  expect(missed({ ...NO_LIMITS, overlap: 'never', batchSize })).toBe(0);
});

test.each([4])(
  'with batch imports of %d and overlap, at most one plan in 20 takes more than the fewest calls',
  (batchSize) => {
    expect(missed({ ...NO_LIMITS, overlap: 'always', batchSize })).toBeLessThanOrEqual(GRAPHS / 20);
  },
);
