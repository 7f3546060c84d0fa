// The planner as the other rooms use it: safety over random sheets, whatever the method, and what it refuses.
import * as fc from 'fast-check';
import { type Edit, type Method, type PlanOptions, plan } from '../../src/plan';
import { localSearch } from '../../workbench/plan/search';
import { cases } from '../support/cases';
import { editOf, faultsOf, optionsOf, settings, sheets } from './builders';

/**
 * Every method alone on top of stars, and all together. The local search has tests of its own:
 * search.test.ts.
 */
const METHODS: readonly (readonly Method[])[] = [
  ['stars'],
  ['stars', 'greedy'],
  ['stars', 'dominators'],
  ['stars', 'greedy', 'dominators'],
];

describe.each(METHODS.map((methods) => [methods.join(' + '), methods] as const))('%s', (_, methods) => {
  test('a plan writes only rows of the sheet, settles each once, keeps the caps and counts right', () => {
    fc.assert(
      fc.property(sheets, settings, fc.integer({ min: 0, max: 200 }), (edits, some, steps) => {
        const options = optionsOf({ ...some, methods, search: null, steps });
        expect(faultsOf(edits, plan(edits, options), options)).toEqual([]);
      }),
      { numRuns: cases(300) },
    );
  });
});

test('no rows take no calls', () => {
  expect(plan([], optionsOf())).toEqual({
    calls: [],
    figures: {
      edits: 0,
      groups: 0,
      calls: 0,
      callsByKind: {
        'put-many': 0,
        'put-one': 0,
        'post-batch': 0,
        'enroll-many': 0,
        'enroll-batch': 0,
        'unenroll-many': 0,
        'recertify-batch': 0,
        'attendance-batch': 0,
        'leave-session': 0,
      },
      lowerBound: 0,
      pairsWritten: 0,
      overlapWouldSave: 0,
      hoursAtLimit: 0,
    },
  });
});

test('a full block is one call, not a call a row', () => {
  const edits = [1, 2, 3].flatMap((user) => [10, 11].map((course) => editOf(user, course)));
  const made = plan(edits, optionsOf());
  expect(made.calls).toHaveLength(1);
  expect(made.calls[0]).toMatchObject({ kind: 'put-many', userIds: [1, 2, 3], courseIds: [10, 11] });
});

test('a single row with its values goes by single PUT', () => {
  expect(plan([editOf(1, 10)], optionsOf()).calls.map((call) => call.kind)).toEqual(['put-one']);
});

test('rows with different values never share a call', () => {
  const made = plan([editOf(1, 10, '2026-01-01'), editOf(2, 10, '2026-01-02')], optionsOf());
  expect(made.calls).toHaveLength(2);
});

test('1,001 users of one course take two calls', () => {
  const edits = Array.from({ length: 1001 }, (_, n) => editOf(n + 1, 10));
  expect(plan(edits, optionsOf()).calls).toHaveLength(2);
});

test('a cap on pairs cuts a block into the fewest calls', () => {
  const edits = Array.from({ length: 100 }, (_, n) => editOf(1 + (n % 10), 100 + Math.floor(n / 10)));
  expect(plan(edits, optionsOf({ maxPairs: 20 })).figures).toMatchObject({ calls: 5, lowerBound: 5 });
});

test('a search that starts from stars keeps every row that wider blocks bring along', () => {
  const pairs = ['1/101', '3/101', '2/102', '3/102', '1/103', '2/103', '3/103'];
  const edits = pairs.map((pair) => {
    const [user, course] = pair.split('/').map(Number);
    return editOf(user ?? 0, course ?? 0);
  });
  const options = optionsOf({ methods: ['stars'], search: localSearch, overlap: 'always', steps: 5 });
  expect(faultsOf(edits, plan(edits, options), options)).toEqual([]);
});

test.each(['always', 'never'] as const)(
  'with overlap %s, only what a block does not take of a large course goes by itself',
  (overlap) => {
    const all = Array.from({ length: 28 * 3 }, (_, n) => editOf(1 + (n % 28), 101 + Math.floor(n / 28)));
    const figures = plan([...all, editOf(29, 103)], optionsOf({ maxUsers: 10, overlap })).figures;
    expect(figures.calls).toBe(4);
  },
);

test('rows in another order make the same plan', () => {
  fc.assert(
    fc.property(
      sheets.chain((edits) =>
        fc.tuple(fc.constant(edits), fc.shuffledSubarray(edits, { minLength: edits.length })),
      ),
      ([edits, shuffled]) => {
        expect(plan(shuffled, optionsOf())).toEqual(plan(edits, optionsOf()));
      },
    ),
    { numRuns: cases(50) },
  );
});

/**
 * Users 1 and 2 with courses 10 and 11, users 2 and 3 with courses 11 and 12: two blocks that share a pair.
 */
function stairs(status: 0 | 2): Edit[] {
  const pairs = [
    [1, 10],
    [1, 11],
    [2, 10],
    [2, 11],
    [2, 12],
    [3, 11],
    [3, 12],
  ] as const;
  return pairs.map(([user, course]) => editOf(user, course, '2026-03-14', status));
}

test('writes a pair twice only if overlap is allowed', () => {
  const figures = (status: 0 | 2, overlap: PlanOptions['overlap']) =>
    plan(stairs(status), optionsOf({ overlap })).figures;
  const once = { calls: 3, pairsWritten: 7 };
  const twice = { calls: 2, pairsWritten: 8, overlapWouldSave: 0 };
  expect(figures(2, 'never')).toMatchObject(once);
  expect(figures(2, 'unless-completing')).toMatchObject({ ...once, overlapWouldSave: 1 });
  expect(figures(0, 'unless-completing')).toMatchObject(twice);
  expect(figures(2, 'always')).toMatchObject(twice);
});

test('divides the calls by the calls an hour', () => {
  const edits = [editOf(1, 10, 'a'), editOf(2, 11, 'b'), editOf(3, 12, 'c')];
  expect(plan(edits, optionsOf({ callsPerHour: 6 })).figures.hoursAtLimit).toBe(0.5);
});

test('refuses a pair that is asked for twice, and names the rows', () => {
  const twice = (first: string, second: string) => () =>
    plan([editOf(1, 10, first), editOf(1, 10, second)], optionsOf());
  expect(twice('a', 'b')).toThrow(/User 1 and course 10 .* different values: "1\/10" and "1\/10"/);
  expect(twice('a', 'a')).toThrow(/the same values/);
});

test.each([
  ['maxUsers', 0],
  ['maxCourses', 0.5],
  ['maxUsers', 1.5],
  ['maxPairs', Number.NaN],
  ['batchSize', 0],
  ['steps', -1],
  ['callsPerHour', 0],
  ['budgetMs', -1],
])('refuses a %s of %d', (name, value) => {
  expect(() => plan([], optionsOf({ [name]: value }))).toThrow(RangeError);
});

test('takes a call without limits', () => {
  const edits = Array.from({ length: 40 }, (_, n) => editOf(1 + (n % 8), 101 + Math.floor(n / 8)));
  const limits = { maxUsers: Infinity, maxCourses: Infinity, maxPairs: Infinity };
  expect(plan(edits, optionsOf(limits)).calls).toHaveLength(1);
});

test('does not search when the first plan already takes the fewest calls', () => {
  const edits = Array.from({ length: 60 }, (_, n) => editOf(1 + (n % 12), 101 + (n % 5), `${n % 20}`));
  let looks = 0;
  const clock = () => {
    looks += 1;
    return 0;
  };
  const { figures } = plan(edits, { ...optionsOf({ batchSize: 10 }), clock });
  expect(figures.calls).toBe(figures.lowerBound);
  expect(looks).toBeLessThanOrEqual(2);
});
