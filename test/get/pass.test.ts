// A listing that moves while a Get reads it, and executions that end anywhere: no gap, and no enrollment
// twice.
import fc from 'fast-check';
import type { Listed, Page } from '../../src/docebo';
import { keyOfPair } from '../../src/enrollment';
import { AT_START, MOST_PASSES, type Progress, resumed, takePage } from '../../src/get/pass';
import { getSlice } from '../../src/get/slice';
import { takingListed } from '../../src/get/subjects/enrollments';
import { cases } from '../support/cases';
import { listed } from './builders';

const SIZE = 3;

/** A killed execution. */
class Killed extends Error {}

interface World {
  /** What is enrolled at the beginning. */
  readonly people: number;
  /** Before these reads (from 0) somebody is unenrolled (by place), or enrolled. */
  readonly moves: ReadonlyMap<number, number | 'enroll'>;
  /** Before these of all steps (write, keep) the execution is ended. */
  readonly kills: ReadonlySet<number>;
  /** Reads after which a slice has no more time. */
  readonly slice: number;
  readonly totals: boolean;
  readonly isWanted: (each: Listed) => boolean;
}

/** Gets everything, slice by slice, and tells what is in the sheet and what is enrolled at the end. */
function play({ people, moves, kills, slice, totals, isWanted }: World) {
  const held = Array.from({ length: people }, (_, n) => listed(1, n + 1));
  const stayed = new Set(held.map(({ enrollment }) => keyOfPair(enrollment)));
  const sheet: string[] = [];
  let [kept, reads, steps, next]: [Progress, number, number, number] = [AT_START, 0, 0, people + 1];
  const step = () => {
    steps += 1;
    if (kills.has(steps)) throw new Killed();
  };
  const pageNow = (number: number): Page<Listed> => {
    const move = moves.get(reads);
    if (move === 'enroll') {
      held.unshift(listed(1, next));
      next += 1;
    } else if (move !== undefined && held.length > 0) {
      const [gone] = held.splice(move % held.length, 1);
      if (gone) stayed.delete(keyOfPair(gone.enrollment));
    }
    reads += 1;
    return {
      items: held.slice((number - 1) * SIZE, number * SIZE),
      odd: [],
      totalCount: totals ? held.length : null,
      hasMore: number * SIZE < held.length,
    };
  };
  for (let slices = 0; kept.part < 1; slices += 1) {
    if (slices > 2_000) throw new Error('It does not end.');
    const start = resumed(kept, sheet);
    let left = slice;
    try {
      kept = getSlice(start.progress, start.seen, {
        reader: {
          most: 1_000,
          readAll: (wanted) => {
            const values = wanted.map((each) => {
              left -= 1;
              return left < 0 ? null : each.parse(null);
            });
            return { values, halted: left < 0 ? { code: 'out-of-time' } : null };
          },
        },
        parts: 1,
        page: (_, number) => ({ path: '/', parse: () => pageNow(number) }),
        ...takingListed(isWanted),
        write: (fresh) => {
          step();
          sheet.push(...fresh.map(({ enrollment }) => keyOfPair(enrollment)));
        },
        keep: (progress) => {
          step();
          kept = progress;
        },
      }).progress;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
  const wanted = new Set(held.filter(isWanted).map(({ enrollment }) => keyOfPair(enrollment)));
  return {
    sheet,
    kept,
    reads,
    lacking: [...stayed].filter((key) => wanted.has(key) && !sheet.includes(key)),
  };
}

const STILL: World = {
  people: 20,
  moves: new Map(),
  kills: new Set(),
  slice: 100,
  totals: true,
  isWanted: () => true,
};

test('a listing that does not change is read once, each page once', () => {
  const { sheet, kept, reads } = play(STILL);
  expect([sheet.length, new Set(sheet).size, reads, kept.unproven]).toEqual([20, 20, 7, 0]);
});

test('an execution that ends at any step leaves no gap and writes nothing twice', () => {
  for (let kill = 1; kill <= 12; kill += 1) {
    for (const slice of [2, 3, 100]) {
      const { sheet, lacking, kept } = play({ ...STILL, slice, kills: new Set([kill, kill + 2]) });
      expect([lacking, sheet.length - new Set(sheet).size, kept.unproven]).toEqual([[], 0, 0]);
    }
  }
});

test('reports what is missing, whatever moves and whenever an execution ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 25 }),
      fc.array(
        fc.tuple(fc.integer({ min: 0, max: 40 }), fc.oneof(fc.nat(30), fc.constant('enroll' as const))),
        { maxLength: 6 },
      ),
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 1, max: 3 }),
      (people, moves, kills, slice, every) => {
        const { sheet, kept, lacking } = play({
          people,
          moves: new Map(moves),
          kills: new Set(kills),
          slice,
          totals: true,
          isWanted: ({ enrollment }) => enrollment.userId % every === 0,
        });
        expect(new Set(sheet).size).toBe(sheet.length);
        if (kept.unproven === 0) expect(lacking).toEqual([]);
      },
    ),
    { numRuns: cases(2_000) },
  );
});

test('a listing that moved once is read again and then has everything', () => {
  const { kept, lacking, sheet } = play({ ...STILL, moves: new Map([[3, 0]]) });
  expect([kept.unproven, lacking, new Set(sheet).size]).toEqual([0, [], sheet.length]);
});

test('a listing that never stops changing is read a few times, and called incomplete', () => {
  const moves = new Map(
    Array.from({ length: 200 }, (_, n) => [n, n % 2 === 0 ? ('enroll' as const) : 5] as const),
  );
  const { kept, reads } = play({ ...STILL, moves });
  expect(kept.unproven).toBe(1);
  expect(reads).toBeLessThanOrEqual(MOST_PASSES * 10);
});

test('without totals, ends where Docebo says so and reports that there was no total', () => {
  const { kept, sheet } = play({ ...STILL, totals: false });
  expect([sheet.length, kept.untold, kept.unproven]).toEqual([20, 1, 0]);
});

test('an enrollment that is listed twice gets one row, and an entry that cannot be read is counted', () => {
  const seen = { pass: new Set<string>(), written: new Set<string>() };
  const twice = [listed(1, 5), listed(1, 5)];
  const odd = [{ userId: 6, courseId: 1, field: 'enrollment_status', value: 'new' }];
  const { fresh, progress } = takePage(
    AT_START,
    { items: twice, odd, totalCount: 3, hasMore: false },
    seen,
    takingListed(() => true),
  );
  expect([fresh.length, progress.twice, progress.odd, progress.part, progress.unproven]).toEqual([
    1, 1, 1, 1, 0,
  ]);
});
