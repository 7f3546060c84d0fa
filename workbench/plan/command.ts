// What `npm run plan` does, as a function: arguments in, what to print out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_PLAN_OPTIONS, type PlanOptions } from '../../src/plan';
import { bundledPlanner } from './bundled';
import { BUDGET_MS, patientClock } from './clock';
import { editsFromLines } from './lines';

const USAGE = `Usage: npm run plan -- PAIRS.tsv [--max-users N] [--no-overlap] [--json]
  PAIRS.tsv     lines of user<TAB>course or user<TAB>course<TAB>date
  --max-users   the most users that one call may name (default: no limit)
  --no-overlap  write no pair twice
  --json        {rows, groups, calls, lowerBound, pairsWritten, ms}`;

interface Planned {
  readonly rows: number;
  readonly groups: number;
  readonly calls: number;
  /** No plan has fewer calls than this. */
  readonly lowerBound: number;
  readonly pairsWritten: number;
  readonly ms: number;
}

/** No cap and no batch import. */
const options = (): Omit<PlanOptions, 'overlap'> => ({
  ...DEFAULT_PLAN_OPTIONS,
  maxUsers: Number.POSITIVE_INFINITY,
  maxCourses: Number.POSITIVE_INFINITY,
  maxPairs: Number.POSITIVE_INFINITY,
  clock: patientClock(),
  budgetMs: BUDGET_MS,
});

/** Plans the lines of a file. */
export function planLines(
  text: string,
  wanted: Pick<PlanOptions, 'overlap'> & Partial<PlanOptions>,
): Planned {
  const edits = editsFromLines(text);
  const { plan, localSearch } = bundledPlanner();
  const start = performance.now();
  const { groups, calls, lowerBound, pairsWritten } = plan(edits, {
    ...options(),
    search: localSearch,
    ...wanted,
  }).figures;
  return {
    rows: edits.length,
    groups,
    calls,
    lowerBound,
    pairsWritten,
    ms: Math.round(performance.now() - start),
  };
}

/**
 * Runs the command.
 * @returns What to print.
 * @throws Error with a sentence for wrong usage, a file that cannot be read, and lines that make no sense.
 */
export function planCommand(args: readonly string[]): string {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const given = values['max-users'];
  const maxUsers = given === undefined ? Number.POSITIVE_INFINITY : Number(given);
  if (!(maxUsers >= 1) || (given !== undefined && !Number.isInteger(maxUsers))) {
    throw new Error(`--max-users takes a whole number of at least 1, not "${given}".`);
  }
  const planned = planLines(textOf(file), { maxUsers, overlap: values['no-overlap'] ? 'never' : 'always' });
  return values.json ? JSON.stringify(planned) : sentence(planned);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'max-users': { type: 'string' },
        'no-overlap': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function sentence({ rows, groups, calls, lowerBound, pairsWritten, ms }: Planned): string {
  const count = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
  const proof =
    calls === lowerBound ? 'no plan has fewer' : `no plan has fewer than ${lowerBound.toLocaleString('en')}`;
  return `${count(rows, 'row')} in ${count(groups, 'group')} of equal values: ${count(calls, 'call')} (${proof}), ${count(pairsWritten, 'pair')} written, planned in ${ms} ms.`;
}
