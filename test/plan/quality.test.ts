// How good plans are: over drawn sheets, no more calls, no weaker bound and no more pairs written than were
// measured once.
import { type Edit, type Operation, type PlanOptions, plan } from '../../src/plan';
import { localSearch } from '../../workbench/plan/search';
import { drawing } from '../../workbench/samples/random';
import { editOf, faultsOf, optionsOf } from './builders';

/**
 * What a drawn sheet looks like: so many rectangles of users x courses on top of each other, and scattered
 * pairs.
 */
interface Look {
  readonly users: number;
  readonly courses: number;
  readonly rectangles: number;
  readonly scattered: number;
  /**
   * Rows on so many days; rows that are alone with their day; one in so many that no batch import can carry.
   */
  readonly days?: number;
  readonly loose?: number;
  readonly bound?: number;
  readonly status?: 0 | 2;
  readonly operations?: readonly Operation[];
}

/** Sheets of each look. */
const SHEETS = 6;

function drawn(seed: number, look: Look): Edit[] {
  const draw = drawing(seed);
  const edits = new Map<string, Edit>();
  const add = (user: number, course: number, day: string, does: Operation) => {
    const batch = look.bound === undefined || draw.below(look.bound) > 0;
    const edit = editOf(user, course, day, look.status ?? 2, { does, batch });
    if (!edits.has(edit.key)) edits.set(edit.key, { ...edit, near: edits.size });
  };
  const operations = look.operations ?? ['update'];
  for (let n = 0; n < look.rectangles; n++) {
    const day = `2026-03-${10 + draw.below(look.days ?? 1)}`;
    const does = operations[n % operations.length] ?? 'update';
    const users = draw.shuffle(Array.from({ length: look.users }, (_, u) => 1 + u));
    const courses = draw.shuffle(Array.from({ length: look.courses }, (_, c) => 1001 + c));
    const wide = 2 + draw.below(Math.ceil(look.courses / 2));
    for (const user of users.slice(0, 2 + draw.below(Math.ceil(look.users / 2))))
      for (const course of courses.slice(0, wide)) add(user, course, day, does);
  }
  for (let n = 0; n < look.scattered; n++)
    add(1 + draw.below(look.users), 1001 + draw.below(look.courses), '2026-03-10', 'update');
  for (let n = 0; n < (look.loose ?? 0); n++) add(5001 + n, 1001, `loose ${n}`, 'update');
  return draw.shuffle([...edits.values()]);
}

const SMALL: Look = { users: 9, courses: 7, rectangles: 4, scattered: 3 };
const MIDDLE: Look = { users: 24, courses: 14, rectangles: 7, scattered: 12 };
const MIXED: Look = { ...MIDDLE, rectangles: 9, days: 3, loose: 17, bound: 4 };

/** What the plans of a look's sheets take together: measured, to be changed only for the better. */
type Measured = readonly [calls: number, bound: number, pairs: number, saved: number];

const CASES: readonly (readonly [name: string, Look, Partial<PlanOptions>, Measured])[] = [
  ['small', SMALL, {}, [30, 30, 235, 5]],
  ['small, any pair twice', SMALL, { overlap: 'always' }, [25, 25, 259, 0]],
  ['small, in progress', { ...SMALL, status: 0 }, {}, [25, 25, 259, 0]],
  ['middle', MIDDLE, {}, [76, 76, 1207, 22]],
  ['middle, no step of a search', MIDDLE, { steps: 0 }, [77, 46, 1207, 0]],
  ['middle, any pair twice', MIDDLE, { overlap: 'always' }, [52, 51, 1524, 0]],
  ['middle, stars alone', MIDDLE, { methods: ['stars'] }, [77, 76, 1207, 0]],
  [
    'middle, dominators alone',
    MIDDLE,
    { methods: ['stars', 'dominators'], overlap: 'always' },
    [52, 51, 1524, 0],
  ],
  ['middle, few users a call', MIDDLE, { maxUsers: 5 }, [99, 76, 1207, 25]],
  ['middle, few courses a call', MIDDLE, { maxCourses: 3, overlap: 'always' }, [66, 51, 1307, 0]],
  ['middle, few pairs a call', MIDDLE, { maxPairs: 12 }, [120, 106, 1207, 2]],
  [
    'middle, few of everything, any pair twice',
    MIDDLE,
    { maxUsers: 6, maxCourses: 4, maxPairs: 15, overlap: 'always' },
    [126, 86, 1295, 0],
  ],
  ['middle, batch imports', MIDDLE, { batchSize: 8 }, [59, 18, 1207, 4]],
  ['middle, batch imports, any pair twice', MIDDLE, { batchSize: 12, overlap: 'always' }, [44, 18, 1502, 0]],
  ['middle, batch imports and caps', MIDDLE, { batchSize: 8, maxUsers: 6, maxPairs: 20 }, [91, 63, 1207, 2]],
  ['mixed', MIXED, {}, [232, 232, 1464, 16]],
  ['mixed, batch imports', MIXED, { batchSize: 10 }, [146, 109, 1464, 8]],
  ['mixed, large batch imports', MIXED, { batchSize: 40 }, [136, 104, 1464, 11]],
  ['mixed, batch imports, any pair twice', MIXED, { batchSize: 10, overlap: 'always' }, [136, 109, 1581, 0]],
  [
    'mixed, pilots',
    MIXED,
    { batchSize: 10, pilots: ['put-many', 'put-one', 'post-batch'] },
    [152, 109, 1464, 8],
  ],
  [
    'operations',
    { ...MIXED, operations: ['update', 'enroll', 'unenroll'] },
    { batchSize: 10 },
    [176, 164, 1464, 0],
  ],
  ['middle, local search', MIDDLE, { search: localSearch }, [76, 76, 1207, 22]],
];

test.each(CASES)('%s', (_, look, some, [calls, bound, pairs, saved]) => {
  const sum = { calls: 0, bound: 0, pairs: 0, saved: 0 };
  for (let seed = 1; seed <= SHEETS; seed++) {
    const edits = drawn(seed, look);
    const options = optionsOf({ steps: 40, ...some });
    const made = plan(edits, options);
    expect(faultsOf(edits, made, options)).toEqual([]);
    const { figures } = made;
    sum.calls += figures.calls;
    sum.bound += figures.lowerBound;
    sum.pairs += figures.pairsWritten;
    sum.saved += figures.overlapWouldSave;
  }
  expect(sum.calls).toBeLessThanOrEqual(calls);
  expect(sum.bound).toBeGreaterThanOrEqual(bound);
  // Fewer calls can be worth more pairs.
  if (sum.calls === calls) expect(sum.pairs).toBeLessThanOrEqual(pairs);
  expect(sum.saved).toBeGreaterThanOrEqual(saved);
});
