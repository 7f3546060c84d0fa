// `npm run bench`: measures plans, their growth, and the whole line against one PUT a row, and prints tables.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../usage';
import { measureAtGoogle } from './at-google';
import { type BenchOptions, type BenchResults, benchOptions, HELP, printed } from './command';
import { benchSheets, measureEndToEnd } from './end-to-end';
import { growthLines, measureGrowth } from './growth';
import { COMPARED, measureSets, measureSheets, SIZED } from './plans';
import { growthPlot } from './plot';

const PLOT = join(fileURLToPath(new URL('../..', import.meta.url)), 'docs', 'planner-growth.svg');

const SIZES = {
  whole: {
    compared: [50_000],
    sized: [1_000, 10_000, 100_000, 200_000],
    sheet: 400,
    latencies: [50, 200],
    atGoogle: { rows: [500, 5_000, 20_000], latencies: [200, 2_000], byHandRows: 5_000 },
  },
  quick: {
    compared: [5_000],
    sized: [1_000, 10_000],
    sheet: 100,
    latencies: [50],
    atGoogle: { rows: [500], latencies: [200], byHandRows: 500 },
  },
};
const LARGE = [50_000, 100_000];
const GROWTH = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
/** Without the largest two, --quick takes seconds. */
const GROWTH_QUICK = GROWTH.slice(0, -2);

async function bench({ parts, isQuick, isLarge, shapes }: BenchOptions): Promise<BenchResults> {
  const sizes = isQuick ? SIZES.quick : SIZES.whole;
  const progress = (text: string) => console.error(`… ${text}`);
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  return {
    machine: `${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown make'}, Node ${process.version}, ${process.platform}`,
    at: new Date().toISOString(),
    load,
    plans: parts.includes('plans')
      ? {
          sets: await measureSets(progress),
          compared: await measureSheets(COMPARED, sizes.compared, progress),
          sized: await measureSheets(SIZED, sizes.sized, progress),
        }
      : null,
    growth: parts.includes('growth') ? await measureGrowth(isQuick ? GROWTH_QUICK : GROWTH, progress) : null,
    endToEnd: parts.includes('end-to-end')
      ? await measureEndToEnd(benchSheets(sizes.sheet), sizes.latencies, progress)
      : null,
    atGoogle: parts.includes('at-google')
      ? await measureAtGoogle(
          shapes,
          { ...sizes.atGoogle, rows: [...sizes.atGoogle.rows, ...(isLarge ? LARGE : [])] },
          progress,
        )
      : null,
  };
}

async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(HELP);
    return;
  }
  const results = await bench(options);
  console.log(printed(results, options.markdown));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
  if (options.plot && results.growth) writeFileSync(PLOT, growthPlot(growthLines(results.growth)));
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
