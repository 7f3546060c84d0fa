// What `npm run bench` is asked for, and what it prints: arguments to options, results to text.
import { parseArgs } from 'node:util';
import { UsageError } from '../usage';
import { type EndToEnd, endToEndTables } from './end-to-end';
import { type GrowthResult, growthTable } from './growth';
import { type SetResult, type SheetResult, setTables, sheetTables } from './plans';
import { type Table, tableMarkdown, tableText } from './table';

export const HELP = `Usage: npm run bench -- [options]

  --only PART   plans, growth or end-to-end; may be given several times
  --quick       smaller sheets, fewer of them
  --json FILE   all results as JSON
  --markdown    the tables as Markdown, as docs/benchmarks.md has them
  --plot        writes docs/planner-growth.svg (with the part growth)
  --help        this text

The public role-mining sets are looked for in the folder that ROWCALL_ROLE_MINING names.`;

const PARTS = ['plans', 'growth', 'end-to-end'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly json: string | null;
  readonly isQuick: boolean;
  readonly markdown: boolean;
  readonly plot: boolean;
}

/** The options of a command line. Throws a UsageError with a sentence for a wrong one. */
export function benchOptions(argv: readonly string[]): BenchOptions | 'help' {
  const values = parsed(argv);
  if (values.help) return 'help';
  const parts = (values.only ?? []).map((given) => {
    const part = PARTS.find((each) => each === given);
    if (!part) throw new UsageError(`--only takes ${PARTS.join(', ')}, not "${given}".`);
    return part;
  });
  const options: BenchOptions = {
    parts: parts.length > 0 ? parts : PARTS,
    json: values.json ?? null,
    isQuick: values.quick ?? false,
    markdown: values.markdown ?? false,
    plot: values.plot ?? false,
  };
  if (options.plot && !options.parts.includes('growth'))
    throw new UsageError('--plot draws the growth: it needs that part.');
  return options;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        only: { type: 'string', multiple: true },
        quick: { type: 'boolean' },
        json: { type: 'string' },
        markdown: { type: 'boolean' },
        plot: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/** Everything that was measured; a part that was not asked for is `null`. */
export interface BenchResults {
  /** Where it was measured. */
  readonly machine: string;
  readonly at: string;
  /** The machine's load average before the bench: above the number of cores, others slow the times down. */
  readonly load: number;
  readonly plans: {
    readonly sets: readonly SetResult[];
    readonly compared: readonly SheetResult[];
    readonly sized: readonly SheetResult[];
  } | null;
  readonly growth: readonly GrowthResult[] | null;
  readonly endToEnd: EndToEnd | null;
}

/** All tables, as text or as Markdown. */
export function printed(results: BenchResults, markdown: boolean): string {
  const { plans, growth, endToEnd } = results;
  const tables: Table[] = [
    ...(plans
      ? [
          ...setTables(plans.sets),
          ...sheetTables('Shapes', plans.compared),
          ...sheetTables('Sizes', plans.sized),
        ]
      : []),
    ...(growth ? [growthTable(growth)] : []),
    ...(endToEnd ? endToEndTables(endToEnd) : []),
  ];
  const where = `Measured ${results.at.slice(0, 10)} on ${results.machine}; load average before: ${results.load.toFixed(1)}.`;
  return [where, ...tables.map(markdown ? tableMarkdown : tableText)].join(markdown ? '\n\n' : '\n\n\n');
}
