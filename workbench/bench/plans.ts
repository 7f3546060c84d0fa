// The bench's plans: the public role-mining sets and generated sheets, by every method, beside the simple
// ways.

import { DEFAULT_PLAN_OPTIONS } from '../../src/plan';
import { BUDGET_MS } from '../plan/clock';
import type { Job, Measured } from './job';
import { measure } from './measure';
import { ROLE_MINING_SETS, type RoleMiningSet, roleMiningFile, roleMiningFolder } from './role-mining';
import type { Table } from './table';

/** One set planned with overlap, with 1,000 users a call, and without overlap. */
export interface SetResult {
  readonly set: RoleMiningSet;
  /** `null` if its file is absent. */
  readonly measured: {
    readonly cover: Measured;
    readonly capped: Measured;
    readonly partition: Measured;
  } | null;
}

/** One generated sheet, planned with every method more, and under every rule. */
export interface SheetResult {
  readonly shape: string;
  /** With overlap: stars, and greedy too, and dominators too, and search too. */
  readonly methods: readonly Measured[];
  /** No pair twice. */
  readonly partition: Measured;
  /** Batch imports of 200 items as well, with overlap and without. */
  readonly packedCover: Measured;
  readonly packedPartition: Measured;
  /**
   * As the add-on plans by default: its own caps, no completion twice, batch imports once their pilot has
   * passed.
   */
  readonly addOn: Measured;
}

/** Docebo's cap on the users of one bulk update (docs/limits.md). */
const MAX_USERS = 1000;
/** Items of a batch import, as the add-on sends them. */
export const BATCH_SIZE = 200;

const ALL = ['stars', 'greedy', 'dominators', 'search'] as const;

/** The sheets whose calls are compared by method, and those that are planned at every size. */
export const COMPARED = [
  'random dates',
  'training days',
  'onboarding',
  'job roles, one date',
  'skill profiles, 10 dates',
  'skill profiles, 12 dates',
  'cohorts',
  'everything distinct',
  'one course for all',
] as const;
export const SIZED = [
  'random dates',
  'cohorts',
  'job roles, one date',
  'everything distinct',
  'one course for all',
] as const;

export function jobOf(sheet: Job['sheet'], others: Partial<Job> = {}): Job {
  return {
    sheet,
    maxUsers: MAX_USERS,
    ownCaps: false,
    overlap: 'always',
    batchSize: null,
    methods: [...ALL],
    budgetMs: BUDGET_MS,
    ...others,
  };
}

export async function measureSets(progress: (text: string) => void): Promise<SetResult[]> {
  const results: SetResult[] = [];
  for (const set of ROLE_MINING_SETS) {
    const file = roleMiningFile(set.name);
    if (file === null) {
      results.push({ set, measured: null });
      continue;
    }
    progress(set.name);
    const cover = await measure(jobOf({ file }, { maxUsers: null }));
    const capped = await measure(jobOf({ file }));
    const partition = await measure(jobOf({ file }, { maxUsers: null, overlap: 'never' }));
    results.push({ set, measured: { cover, capped, partition } });
  }
  return results;
}

export async function measureSheet(shape: string, rows: number): Promise<SheetResult> {
  const sheet = { shape, rows };
  const methods: Measured[] = [];
  for (let n = 1; n <= ALL.length; n++)
    methods.push(await measure(jobOf(sheet, { methods: ALL.slice(0, n) })));
  const batchSize = BATCH_SIZE;
  return {
    shape,
    methods,
    partition: await measure(jobOf(sheet, { overlap: 'never' })),
    packedCover: await measure(jobOf(sheet, { batchSize })),
    packedPartition: await measure(jobOf(sheet, { batchSize, overlap: 'never' })),
    addOn: await measure(
      jobOf(sheet, {
        batchSize,
        ownCaps: true,
        overlap: 'unless-completing',
        budgetMs: DEFAULT_PLAN_OPTIONS.budgetMs,
      }),
    ),
  };
}

/** Sheets one after another, by shape and then by size. */
export async function measureSheets(
  shapes: readonly string[],
  sizes: readonly number[],
  progress: (text: string) => void,
): Promise<SheetResult[]> {
  const results: SheetResult[] = [];
  for (const shape of shapes) {
    for (const rows of sizes) {
      progress(`${shape}, ${rows.toLocaleString('en')} rows`);
      results.push(await measureSheet(shape, rows));
    }
  }
  return results;
}

/** The three tables of the sets that are there, and a word on those that are not. */
export function setTables(results: readonly SetResult[]): Table[] {
  const absent = results.filter(({ measured }) => measured === null).map(({ set }) => set.name);
  const skipped =
    absent.length > 0
      ? [`Skipped, because they are not in ${roleMiningFolder()}: ${absent.join(', ')}.`]
      : [];
  const there = results.flatMap(({ set, measured }) => (measured ? [{ set, ...measured }] : []));
  return [
    {
      title: 'Role-mining sets, with overlap',
      heads:
        'set;users;courses;pairs;a call a course;equal sets;greedy 2008;proven optimum;Rowcall;bound;ms'.split(
          ';',
        ),
      rows: there.map(({ set, cover }) => [
        set.name,
        cover.users,
        cover.courses,
        cover.rows,
        cover.perCourse,
        cover.equalSets,
        set.greedy,
        set.proven,
        cover.calls,
        cover.lowerBound,
        cover.ms,
      ]),
      notes: skipped,
    },
    {
      title: 'Role-mining sets, at most 1,000 users a call',
      heads: 'set;a call a course;equal sets;fewest known;Rowcall;bound;ms'.split(';'),
      rows: there.map(({ set, capped }) => [
        set.name,
        capped.perCourse,
        capped.equalSets,
        set.capped,
        capped.calls,
        capped.lowerBound,
        capped.ms,
      ]),
      notes: [],
    },
    {
      title: 'Role-mining sets, no pair twice',
      heads: 'set;equal sets;fewest known;rank;Rowcall;bound;ms'.split(';'),
      rows: there.map(({ set, partition }) => [
        set.name,
        partition.equalSets,
        set.partition,
        set.rank,
        partition.calls,
        partition.lowerBound,
        partition.ms,
      ]),
      notes: [],
    },
  ];
}

/** What each method adds, what the rules cost, and what packing saves. */
export function sheetTables(title: string, results: readonly SheetResult[]): Table[] {
  const named = ({ shape, partition }: SheetResult) => [shape, partition.rows];
  return [
    {
      title: `${title}: calls by method`,
      heads:
        'sheet;rows;a call a course and date;equal sets;stars;+ greedy;+ dominators;+ search;bound;ms;CPU ms;MB'.split(
          ';',
        ),
      rows: results.map((result) => {
        const full = result.methods[result.methods.length - 1];
        return [
          ...named(result),
          full?.perCourse ?? null,
          full?.equalSets ?? null,
          ...result.methods.map(({ calls }) => calls),
          full?.lowerBound ?? null,
          full?.ms ?? null,
          full?.cpuMs ?? null,
          full?.peakMb ?? null,
        ];
      }),
      notes: [
        'With overlap, at most 1,000 users a call. MB is the most that the whole process held, Node and the sheet included.',
      ],
    },
    {
      title: `${title}: calls by rule`,
      heads:
        'sheet;rows;cover;partition;batches alone;cover and batches;partition and batches;the add-on;ms;CPU ms;MB'.split(
          ';',
        ),
      rows: results.map((result) => [
        ...named(result),
        result.methods[result.methods.length - 1]?.calls ?? null,
        result.partition.calls,
        Math.ceil(result.partition.rows / BATCH_SIZE),
        result.packedCover.calls,
        result.packedPartition.calls,
        result.addOn.calls,
        result.addOn.ms,
        result.addOn.cpuMs,
        result.addOn.peakMb,
      ]),
      notes: [
        'Batches are batch imports of 200 items. The add-on plans as in the column before it, with at most 1,000 courses and 5,000 pairs a call; ms, CPU ms and MB are of that plan.',
      ],
    },
  ];
}
