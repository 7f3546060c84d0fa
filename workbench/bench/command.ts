// What `npm run bench` is asked for, and what it prints: arguments to options, results to text.
import { parseArgs } from 'node:util';
import { UsageError } from '../usage';
import { AT_GOOGLE_SHAPES, type AtGoogleResult, atGoogleTables } from './at-google';
import { type EndToEnd, endToEndTables } from './end-to-end';
import { type GrowthResult, growthTable } from './growth';
import { type SetResult, type SheetResult, setTables, sheetTables } from './plans';
import { type Table, tableMarkdown, tableText } from './table';

export const HELP = `Usage: npm run bench -- [options]

  --only PART   plans, growth, end-to-end or at-google; may be given several times
  --quick       smaller sheets, fewer of them
  --large       sheets of 50,000 and 100,000 rows, too (with the part at-google): hours
  --shape NAME  of the part at-google only this shape; may be given several times
  --json FILE   all results as JSON
  --markdown    the tables as Markdown, as docs/benchmarks.md has them
  --plot        writes docs/planner-growth.svg (with the part growth)
  --help        this text

The public role-mining sets are looked for in the folder that ROWCALL_ROLE_MINING names.`;

const PARTS = ['plans', 'growth', 'end-to-end', 'at-google'] as const;
type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly json: string | null;
  readonly isQuick: boolean;
  readonly isLarge: boolean;
  /** Of the part at-google; all if none is named. */
  readonly shapes: readonly string[];
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
    isLarge: values.large ?? false,
    shapes: values.shape ?? AT_GOOGLE_SHAPES,
    markdown: values.markdown ?? false,
    plot: values.plot ?? false,
  };
  if (options.isLarge && !options.parts.includes('at-google'))
    throw new UsageError('--large adds sheets to the part at-google: it needs that part.');
  const unknown = options.shapes.find((shape) => !AT_GOOGLE_SHAPES.some((each) => each === shape));
  if (unknown !== undefined)
    throw new UsageError(`--shape takes ${AT_GOOGLE_SHAPES.join('; ')}, not "${unknown}".`);
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
        large: { type: 'boolean' },
        shape: { type: 'string', multiple: true },
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
  readonly atGoogle: readonly AtGoogleResult[] | null;
}

/** All tables, as text or as Markdown. */
export function printed(results: BenchResults, markdown: boolean): string {
  const { plans, growth, endToEnd, atGoogle } = results;
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
    ...(atGoogle ? atGoogleTables(atGoogle) : []),
  ];
  const where = `Measured ${results.at.slice(0, 10)} on ${results.machine}; load average before: ${results.load.toFixed(1)}.`;
  return [where, ...tables.map(markdown ? tableMarkdown : tableText)].join(markdown ? '\n\n' : '\n\n\n');
}
