// Edits of several operations in one plan, and edits that no batch import can carry: never mixed, never
// dearer than apart.
import * as fc from 'fast-check';
import { type Edit, type PlanOptions, plan } from '../../src/plan';
import { localSearch } from '../../workbench/plan/search';
import { drawing } from '../../workbench/samples/random';
import { editOf, optionsOf, pairsOf, settings, sheets } from './builders';
import { fewestByTrying } from './exhaustive';

/** How many small graphs are planned against trying everything. */
const GRAPHS = 60;

const DEEDS = ['update', 'enroll', 'unenroll'] as const;

/** A block of so many users x courses, the first courses first. */
function block(users: number, courses: number, does: Edit['does'], batch = true): Edit[] {
  return Array.from({ length: users * courses }, (_, n) =>
    editOf(1 + (n % users), 101 + Math.floor(n / users), 'a', 2, { does, batch }),
  );
}

/**
 * Random sheets that are planned with imports, without and apart: an advantage of batch imports that is
 * missed is rare.
 */
const SHEETS = 400;

/** Methods that end by themselves and soon, so that plans can be compared call by call. */
const WITHOUT_SEARCH = { pilots: [], methods: ['stars', 'greedy', 'dominators'] } as const;

const callsOf = (edits: readonly Edit[], options: PlanOptions) => plan(edits, options).figures.calls;

const settled = (edits: readonly Edit[], options: Partial<PlanOptions>) =>
  plan(edits, optionsOf(options)).calls.map((call) => `${call.kind} ${call.settles.length}`);

describe('the calls of an operation', () => {
  test('are its own for a block and for one pair', () => {
    const edits = [
      editOf(1, 301, 'a', 2, { does: 'enroll' }),
      editOf(2, 301, 'a', 2, { does: 'unenroll' }),
      editOf(3, 301, 'a'),
    ];
    expect(plan(edits, optionsOf()).calls).toEqual([
      { kind: 'put-one', settles: [edits[2]] },
      { kind: 'enroll-many', userIds: [1], courseIds: [301], change: edits[0]?.change, settles: [edits[0]] },
      {
        kind: 'unenroll-many',
        userIds: [2],
        courseIds: [301],
        change: edits[1]?.change,
        settles: [edits[1]],
      },
    ]);
    for (const does of ['enroll', 'unenroll'] as const) {
      expect(settled(block(3, 2, does), {})).toEqual([`${does}-many 6`]);
    }
  });

  test('are not shared by rows of equal values and different operations', () => {
    const edits = DEEDS.map((does, n) => editOf(1 + n, 101, 'a', 2, { does }));
    expect(settled(edits, {})).toEqual(['put-one 1', 'enroll-many 1', 'unenroll-many 1']);
  });

  test('are batch imports only for updates', () => {
    const loose = (does: Edit['does'], from: number) =>
      Array.from({ length: 9 }, (_, n) => editOf(from + n, 101, `${n}`, 2, { does }));
    const edits = [...loose('update', 1), ...loose('enroll', 11), ...loose('unenroll', 21)];
    const kinds = (some: Partial<PlanOptions>) => {
      const { callsByKind } = plan(edits, optionsOf(some)).figures;
      return [callsByKind['post-batch'], callsByKind['enroll-batch'], callsByKind['unenroll-many']];
    };
    expect(kinds({ batchSize: 9 })).toEqual([1, 0, 9]);
    expect(kinds({ batchSize: 3 })).toEqual([3, 0, 9]);
  });

  test('refuse a pair to be enrolled and unenrolled, with a sentence', () => {
    const both = [editOf(1, 10, 'a', 2, { does: 'enroll' }), editOf(1, 10, 'a', 2, { does: 'unenroll' })];
    expect(() => plan(both, optionsOf())).toThrow(/different things \(enroll, unenroll\)/);
  });
});

test('operations in one plan cost the same as apart', () => {
  fc.assert(
    fc.property(sheets, settings, (edits, some) => {
      const options = optionsOf({ ...some, ...WITHOUT_SEARCH });
      const apart = DEEDS.map(
        (does) =>
          plan(
            edits.filter((edit) => edit.does === does),
            options,
          ).figures,
      );
      const sum = (of: (figures: (typeof apart)[number]) => number) =>
        apart.reduce((n, one) => n + of(one), 0);
      expect(plan(edits, options).figures).toMatchObject({
        calls: sum(({ calls }) => calls),
        lowerBound: sum(({ lowerBound }) => lowerBound),
        pairsWritten: sum(({ pairsWritten }) => pairsWritten),
        overlapWouldSave: sum(({ overlapWouldSave }) => overlapWouldSave),
      });
    }),
  );
});

/**
 * Users 1 and 2 with courses 10 and 11, users 2 and 3 with courses 11 and 12: two blocks that share a pair.
 */
const stairs = (does: Edit['does']): Edit[] =>
  [
    [1, 10],
    [1, 11],
    [2, 10],
    [2, 11],
    [2, 12],
    [3, 11],
    [3, 12],
  ].map(([user = 0, course = 0]) => editOf(user, course, 'a', 0, { does }));

test.each(['never', 'unless-completing', 'always'] as const)(
  'with overlap %s, enrolls and unenrolls no pair twice, and offers no saving',
  (overlap) => {
    for (const does of ['enroll', 'unenroll'] as const) {
      const { figures } = plan(stairs(does), optionsOf({ overlap }));
      expect(figures).toMatchObject({ calls: 3, pairsWritten: 7, overlapWouldSave: 0 });
    }
    expect(plan(stairs('update'), optionsOf({ overlap })).figures.calls).toBe(overlap === 'never' ? 3 : 2);
  },
);

test('orders the calls of all operations: the smallest of each kind, then those that settle most', () => {
  const edits = [
    ...block(3, 2, 'enroll'),
    ...block(2, 2, 'enroll').map((edit) => ({
      ...edit,
      userId: edit.userId + 10,
      key: `${edit.userId + 10}/${edit.courseId}`,
      values: 'b',
    })),
    ...block(4, 2, 'unenroll').map((edit) => ({
      ...edit,
      courseId: edit.courseId + 10,
      key: `${edit.userId}/${edit.courseId + 10}`,
    })),
    ...block(7, 1, 'update').map((edit) => ({ ...edit, courseId: 301, key: `${edit.userId}/301` })),
    ...block(9, 1, 'update').map((edit) => ({
      ...edit,
      courseId: 302,
      key: `${edit.userId}/302`,
      values: 'c',
    })),
  ];
  expect(settled(edits, {})).toEqual([
    'enroll-many 4',
    'put-many 7',
    'unenroll-many 8',
    'put-many 9',
    'enroll-many 6',
  ]);
});

describe('pilots of enrolling and unenrolling', () => {
  const loose = (count: number) =>
    Array.from({ length: count }, (_, n) => editOf(50 + n, 50 + n, `${n}`, 2, { does: 'enroll' }));

  test('cost no call when a row goes alone anyway', () => {
    const edits = [...block(3, 2, 'enroll'), ...loose(1)];
    expect(settled(edits, { pilots: ['enroll-many'] })).toEqual(['enroll-many 1', 'enroll-many 6']);
  });

  test('cost one call when a block is one course wide, and two otherwise', () => {
    const pilots = ['enroll-many', 'unenroll-many'] as const;
    expect(settled(block(4, 1, 'unenroll'), { pilots })).toEqual(['unenroll-many 1', 'unenroll-many 3']);
    expect(settled(block(3, 2, 'enroll'), { pilots })).toEqual([
      'enroll-many 1',
      'enroll-many 4',
      'enroll-many 1',
    ]);
  });

  test('of a batch import never carry a row that is closed to imports', () => {
    const updates = (from: number, count: number, batch: boolean) =>
      Array.from({ length: count }, (_, n) => editOf(from + n, 50 + n, `${from + n}`, 2, { batch }));
    const edits = [...updates(50, 1, false), ...updates(60, 5, true)];
    const { calls } = plan(edits, optionsOf({ batchSize: 5, pilots: ['post-batch'] }));
    expect(
      calls.map((call) => [call.kind, call.settles.length, call.settles.every((edit) => edit.batch)]),
    ).toEqual([
      ['put-one', 1, false],
      ['post-batch', 1, true],
      ['post-batch', 4, true],
    ]);
  });

  test('cost at most two calls for the bulk calls of an operation and one for its batch imports', () => {
    fc.assert(
      fc.property(sheets, settings, (edits, some) => {
        const options = optionsOf({ ...some, ...WITHOUT_SEARCH });
        const pilots = ['put-many', 'post-batch', 'enroll-many', 'unenroll-many'] as const;
        const made = plan(edits, { ...options, pilots });
        expect(made.figures.calls).toBeLessThanOrEqual(callsOf(edits, options) + 8);
        for (const kind of pilots) {
          const first = made.calls.find((call) => call.kind === kind);
          if (first) expect(pairsOf(first)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('rows of which only some can go by batch import', () => {
  test('go by import as far as they can', () => {
    const edits = [
      ...block(3, 1, 'update', false),
      ...block(4, 1, 'update').map((edit) => ({
        ...edit,
        courseId: 301,
        key: `${edit.userId}/301`,
        values: 'b',
      })),
    ];
    const loose = Array.from({ length: 4 }, (_, n) => editOf(70 + n, 70, `${n}`, 2, { batch: n > 0 }));
    expect(settled([...edits, ...loose], { batchSize: 10 })).toEqual([
      'put-one 1',
      'put-many 3',
      'post-batch 7',
    ]);
  });

  test('go by one block when that takes no more calls', () => {
    const edits = block(5, 2, 'update').map((edit, n) => ({ ...edit, batch: n !== 3 }));
    expect(settled(edits, { batchSize: 20 })).toEqual(['put-many 10']);
  });

  test('name the calls that overlap saves, and a bound that holds', () => {
    const edits = stairs('update').map((edit, n) =>
      editOf(edit.userId, edit.courseId, 'a', 2, { batch: n === 0 }),
    );
    for (const overlap of ['never', 'unless-completing'] as const)
      expect(plan(edits, optionsOf({ batchSize: 10, overlap })).figures).toMatchObject({
        calls: 3,
        overlapWouldSave: 1,
        lowerBound: 2,
      });
    expect(plan(edits, optionsOf({ batchSize: 10, overlap: 'always' })).figures).toMatchObject({
      calls: 2,
      overlapWouldSave: 0,
      lowerBound: 2,
    });
    // A block gains nothing by overlap.
    const block5 = block(5, 2, 'update').map((edit, n) => ({ ...edit, batch: n !== 3 }));
    expect(plan(block5, optionsOf({ batchSize: 4 })).figures).toMatchObject({
      calls: 1,
      overlapWouldSave: 0,
      lowerBound: 1,
    });
  });

  test('put those that cannot into one tile of a block that is cut', () => {
    const edits = block(21, 1, 'update').map((edit, n) => ({ ...edit, batch: n !== 20 }));
    const loose = Array.from({ length: 9 }, (_, n) => editOf(70 + n, 70, `${n}`));
    expect(settled([...edits, ...loose], { batchSize: 10, maxUsers: 20 })).toEqual([
      'post-batch 10',
      'put-many 20',
    ]);
  });

  test('never cost a call more than without imports, or than the two kinds planned apart', () => {
    fc.assert(
      fc.property(sheets, settings, (all, some) => {
        const options = optionsOf({ ...some, ...WITHOUT_SEARCH, batchSize: some.batchSize ?? 5 });
        // Only updates can go by import: of the others there are no two kinds.
        const edits = all.filter((edit) => edit.does === 'update');
        const calls = callsOf(edits, options);
        const of = (batch: boolean) =>
          callsOf(
            edits.filter((edit) => edit.batch === batch),
            options,
          );
        expect(calls).toBeLessThanOrEqual(callsOf(edits, { ...options, batchSize: null }));
        expect(calls).toBeLessThanOrEqual(of(true) + of(false));
      }),
      { numRuns: SHEETS },
    );
  });

  test('rarely take more than the fewest calls, and the bound is never too high', () => {
    let missed = 0;
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const draw = drawing(seed);
      const all = Array.from({ length: 16 }, (_, n) => [1 + (n % 4), 101 + Math.floor(n / 4)] as const);
      const pairs = draw.shuffle(all.filter(() => draw.chance(0.7))).slice(0, 10);
      const flags = pairs.map(() => draw.chance(0.7));
      const edits = pairs.map(([user, course], n) =>
        editOf(user, course, 'a', 2, { batch: flags[n] === true }),
      );
      const options = optionsOf({ overlap: 'never', batchSize: 3, steps: 400, search: localSearch });
      const { calls, lowerBound } = plan(edits, options).figures;
      const fewest = fewestByTrying(pairs, options, false, 3, (n) => flags[n] === true);
      expect(lowerBound).toBeLessThanOrEqual(fewest);
      expect(calls).toBeGreaterThanOrEqual(fewest);
      if (calls > fewest) missed++;
    }
    expect(missed).toBeLessThanOrEqual(GRAPHS / 8);
  });
});
