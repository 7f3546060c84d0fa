// How the planner's time grows with the rows of a sheet.

import { DEFAULT_PLAN_OPTIONS } from '../../src/plan';
import type { Measured } from './job';
import { measure } from './measure';
import { jobOf } from './plans';
import type { Line } from './plot';
import type { Table } from './table';

export interface GrowthResult {
  readonly shape: string;
  /** Sheets of growing size: the plan as the add-on makes it, and without local search, to its end. */
  readonly points: readonly { readonly whole: Measured; readonly built: Measured }[];
}

const SHAPES_GROWN = ['random dates', 'cohorts', 'job roles, one date'] as const;

/** Every point is measured so often, each time in a fresh process; the middle time counts. */
const TIMES = 3;

export async function measureGrowth(
  sizes: readonly number[],
  progress: (text: string) => void,
): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  for (const shape of SHAPES_GROWN) {
    const points: { whole: Measured; built: Measured }[] = [];
    for (const rows of sizes) {
      progress(`growth: ${shape}, ${rows.toLocaleString('en')} rows`);
      const job = jobOf(
        { shape, rows },
        { ownCaps: true, overlap: 'unless-completing', budgetMs: DEFAULT_PLAN_OPTIONS.budgetMs },
      );
      points.push({
        whole: await middle(() => measure(job)),
        built: await middle(() =>
          measure({ ...job, methods: ['stars', 'greedy', 'dominators'], budgetMs: null }),
        ),
      });
    }
    results.push({ shape, points });
  }
  return results;
}

async function middle(work: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let n = 0; n < TIMES; n++) all.push(await work());
  all.sort((a, b) => a.cpuMs - b.cpuMs);
  const found = all[(TIMES - 1) / 2];
  if (!found) throw new Error('Nothing was measured.');
  return found;
}

/**
 * The power of the rows with which the time grows, from 10,000 rows up: the slope of the straight line through the
 * points, both axes logarithmic. 1 is linear. `null` for fewer than two points.
 */
export function powerOf(points: readonly { readonly rows: number; readonly ms: number }[]): number | null {
  const logs = points
    .filter(({ rows }) => rows >= 10_000)
    .map(({ rows, ms }) => ({ x: Math.log(rows), y: Math.log(Math.max(1, ms)) }));
  if (logs.length < 2) return null;
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const slope = mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2);
  return Math.round(slope * 100) / 100;
}

const timesOf = (points: GrowthResult['points'], which: 'whole' | 'built') =>
  points.map((point) => ({ rows: point[which].rows, ms: point[which].cpuMs }));

export function growthTable(results: readonly GrowthResult[]): Table {
  const powers = results.map(({ shape, points }) => `${shape} ${powerOf(timesOf(points, 'built')) ?? '–'}`);
  return {
    title: 'Growth',
    heads: 'sheet;rows;calls;ms;CPU ms;MB;without search: calls;ms;CPU ms'.split(';'),
    rows: results.flatMap(({ shape, points }) =>
      points.map(({ whole, built }) => [
        shape,
        whole.rows,
        whole.calls,
        whole.ms,
        whole.cpuMs,
        whole.peakMb,
        built.calls,
        built.ms,
        built.cpuMs,
      ]),
    ),
    notes: [
      `No completion twice, 1,000 users, 1,000 courses and 5,000 pairs a call, no batch imports, ${DEFAULT_PLAN_OPTIONS.budgetMs / 1000} s of search at most.`,
      `Without search the processor time grows with this power of the rows from 10,000 rows up: ${powers.join('; ')}.`,
    ],
  };
}

/** The lines of the plot: two for each shape. */
export function growthLines(results: readonly GrowthResult[]): Line[] {
  return results.flatMap(({ shape, points }) => [
    { name: shape, dashed: false, points: timesOf(points, 'whole') },
    { name: `${shape}, without search`, dashed: true, points: timesOf(points, 'built') },
  ]);
}
