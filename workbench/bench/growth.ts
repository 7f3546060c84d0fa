// How the planner's time grows with the rows of a sheet.

import { DEFAULT_PLAN_OPTIONS } from '../../src/plan';
import type { Measured } from './job';
import { measure } from './measure';
import { BATCH_SIZE, jobOf } from './plans';
import type { Line } from './plot';
import type { Table } from './table';

export interface GrowthResult {
  readonly shape: string;
  /**
   * Sheets of growing size: the plan as the add-on makes it, and as it makes it if batch imports are closed.
   */
  readonly points: readonly { readonly open: Measured; readonly closed: Measured }[];
}

const SHAPES_GROWN = ['random dates', 'cohorts', 'job roles, one date', 'skill profiles, 10 dates'] as const;

/** Every point is measured so often, each time in a fresh process; the middle time counts. */
const TIMES = 3;

export async function measureGrowth(
  sizes: readonly number[],
  progress: (text: string) => void,
): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  for (const shape of SHAPES_GROWN) {
    const points: { open: Measured; closed: Measured }[] = [];
    for (const rows of sizes) {
      progress(`growth: ${shape}, ${rows.toLocaleString('en')} rows`);
      const job = jobOf(
        { shape, rows },
        {
          ownCaps: true,
          overlap: 'unless-completing',
          budgetMs: DEFAULT_PLAN_OPTIONS.budgetMs,
          methods: ['stars', 'greedy', 'dominators'],
        },
      );
      points.push({
        open: await middle(() => measure({ ...job, batchSize: BATCH_SIZE })),
        closed: await middle(() => measure(job)),
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
 * The power of the rows with which the time grows, from 10,000 rows up: the slope of the straight line
 * through the points, both axes logarithmic. 1 is linear. `null` for fewer than two points.
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

const timesOf = (points: GrowthResult['points'], which: 'open' | 'closed') =>
  points.map((point) => ({ rows: point[which].rows, ms: point[which].cpuMs }));

export function growthTable(results: readonly GrowthResult[]): Table {
  const powers = results.map(({ shape, points }) => `${shape} ${powerOf(timesOf(points, 'open')) ?? '–'}`);
  return {
    title: 'Growth',
    heads: 'sheet;rows;calls;ms;CPU ms;MB;without batch imports: calls;ms;CPU ms'.split(';'),
    rows: results.flatMap(({ shape, points }) =>
      points.map(({ open, closed }) => [
        shape,
        open.rows,
        open.calls,
        open.ms,
        open.cpuMs,
        open.peakMb,
        closed.calls,
        closed.ms,
        closed.cpuMs,
      ]),
    ),
    notes: [
      `As the add-on plans: no completion twice, 1,000 users, 1,000 courses and 5,000 pairs a call, batch imports of ${BATCH_SIZE}; and if the tenant's batch imports are closed.`,
      `The processor time grows with this power of the rows from 10,000 rows up: ${powers.join('; ')}.`,
    ],
  };
}

/** The lines of the plot: two for each shape. */
export function growthLines(results: readonly GrowthResult[]): Line[] {
  return results.flatMap(({ shape, points }) => [
    { name: shape, dashed: false, points: timesOf(points, 'open') },
    { name: `${shape}, without batch imports`, dashed: true, points: timesOf(points, 'closed') },
  ]);
}
