// How many calls plans take: of the public sets beside what is known of them, and of generated sheets.
import type { Method } from '../../src/plan';
import { BUDGET_MS } from '../plan/command';
import { KNOWN_SETS, linesOfSet } from './role-mining';
import { SHAPES } from './sheets';
import type { Cell, Table } from './tables';
import { type Measured, measure, type Task } from './task';

/** No cap but that on users, no batch import, and the time that `npm run plan` takes. */
const BARE: Omit<Task, 'source'> = {
  maxUsers: null,
  maxCourses: null,
  maxPairs: null,
  overlap: 'always',
  batchSize: null,
  budgetMs: BUDGET_MS,
};

type Progress = (text: string) => unknown;

/** The sets that are there, with overlap, with at most 1,000 users a call, and without overlap. */
export function setsTable(progress: Progress): Table {
  const rows: Cell[][] = [];
  const absent: string[] = [];
  for (const known of KNOWN_SETS) {
    if (linesOfSet(known.name) === null) {
      absent.push(known.name);
      continue;
    }
    progress(known.name);
    const source = { of: 'set', name: known.name } as const;
    const cover = measure({ ...BARE, source });
    const capped = measure({ ...BARE, source, maxUsers: 1000 });
    const apart = measure({ ...BARE, source, overlap: 'never' });
    rows.push([
      known.name,
      cover.rows,
      known.aCallACourse,
      known.equalSets,
      known.greedy,
      known.optimum,
      cover.calls,
      cover.ms,
      known.capped,
      capped.calls,
      capped.ms,
      known.partition,
      known.rank,
      apart.calls,
      apart.ms,
    ]);
  }
  return {
    title: 'Public role-mining sets: calls, beside what is known',
    headers: [
      'set',
      'pairs',
      'a call a course',
      'equal sets',
      'published greedy',
      'proven optimum',
      'Rowcall',
      'ms',
      'known, 1,000 users a call',
      'Rowcall',
      'ms',
      'known, no pair twice',
      'rank bound',
      'Rowcall',
      'ms',
    ],
    rows,
    notes: absent.length > 0 ? [`Not there, and so skipped: ${absent.join(', ')}.`] : [],
  };
}

/** Every method on top of stars, and all together. */
const METHODS: readonly (readonly [string, readonly Method[]])[] = [
  ['stars', ['stars']],
  ['+ greedy', ['stars', 'greedy']],
  ['+ dominators', ['stars', 'dominators', 'search']],
  ['+ search', ['stars', 'search']],
  ['all', ['stars', 'greedy', 'dominators', 'search']],
];

/** The same sheet by one method and another, with overlap and a cap of 1,000 users. */
export function methodsTable(rows: number, progress: Progress): Table {
  return {
    title: `Methods: calls for sheets of ${rows.toLocaleString('en')} rows, with overlap`,
    headers: ['sheet', ...METHODS.map(([name]) => name), 'lower bound', 'ms, all'],
    rows: SHAPES.map(({ name }) => {
      progress(`methods, ${name}`);
      const source = { of: 'shape', name, rows } as const;
      const plans = METHODS.map(([, methods]) => measure({ ...BARE, source, maxUsers: 1000, methods }));
      const all = plans[plans.length - 1];
      return [name, ...plans.map(({ calls }) => calls), all?.lowerBound ?? null, all?.ms ?? null];
    }),
  };
}

/** Rowcall's own way (its default caps and time) against simpler ones, with batch imports and without. */
export function shapesTable(rows: number, progress: Progress): Table {
  return {
    title: `Sheets of ${rows.toLocaleString('en')} rows, at most 1,000 users a call`,
    headers: [
      'sheet',
      'groups',
      'a call a course and date',
      'equal sets',
      'overlap allowed',
      'lower bound',
      'no pair twice',
      'batch imports alone',
      'mixed',
      'ms, no pair twice',
      'ms, mixed',
      'MB of the process',
    ],
    rows: SHAPES.map(({ name }) => {
      progress(`${rows.toLocaleString('en')} rows, ${name}`);
      const source = { of: 'shape', name, rows } as const;
      const own = { ...BARE, source, maxUsers: 1000, maxCourses: 1000, maxPairs: 5000, budgetMs: 750 };
      const cover = measure({ ...BARE, source, maxUsers: 1000 });
      const apart = measure({ ...own, overlap: 'never' });
      const mixed = measure({ ...own, overlap: 'never', batchSize: 200 });
      return [
        name,
        cover.groups,
        cover.aCallACourse,
        cover.equalSets,
        cover.calls,
        cover.lowerBound,
        apart.calls,
        Math.ceil(cover.rows / 200),
        mixed.calls,
        apart.ms,
        mixed.ms,
        Math.max(apart.megabytes, mixed.megabytes),
      ];
    }),
    notes: [
      '“Overlap allowed” has no other cap than the users’; the last columns are what the add-on does: at most 5,000 pairs and 1,000 courses a call, and 0.75 s to search.',
    ],
  };
}

/** The shapes whose growth is looked at. */
export const GROWING = ['random dates', 'cohorts', 'job roles, one date'] as const;

export interface Growth {
  readonly name: string;
  readonly points: readonly { readonly rows: number; readonly measured: Measured }[];
}

/** Time and memory against rows, as the add-on plans. */
export function growth(sizes: readonly number[], progress: Progress): readonly Growth[] {
  return GROWING.map((name) => ({
    name,
    points: sizes.map((rows) => {
      progress(`growth, ${name}, ${rows.toLocaleString('en')} rows`);
      const source = { of: 'shape', name, rows } as const;
      const own = { maxUsers: 1000, maxCourses: 1000, maxPairs: 5000, budgetMs: 750 };
      return { rows, measured: measure({ ...BARE, ...own, source, overlap: 'never' }) };
    }),
  }));
}

export function growthTable(grown: readonly Growth[]): Table {
  return {
    title: 'Growth: milliseconds to plan, and memory of the whole process',
    headers: ['sheet', 'rows', 'calls', 'lower bound', 'ms', 'ms per 1,000 rows', 'MB'],
    rows: grown.flatMap(({ name, points }) =>
      points.map(({ rows, measured: { calls, lowerBound, ms, megabytes } }) => [
        name,
        rows,
        calls,
        lowerBound,
        ms,
        ms / (rows / 1000),
        megabytes,
      ]),
    ),
  };
}
