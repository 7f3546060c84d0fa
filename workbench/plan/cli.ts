// `npm run plan -- PAIRS.tsv`: plans a file of user, course and date lines and says how many calls it takes.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_PLAN_OPTIONS, plan } from '../../src/plan';
import { editsFromLines } from './lines';

const USAGE = `Usage: npm run plan -- PAIRS.tsv [--max-users N] [--no-overlap] [--json]
  PAIRS.tsv     lines of user<TAB>course or user<TAB>course<TAB>date
  --max-users   users that one call may name (default: no limit)
  --no-overlap  write no pair twice
  --json        {rows, groups, calls, lowerBound, pairsWritten, ms}`;

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'max-users': { type: 'string' },
      'no-overlap': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const maxUsers = values['max-users'] === undefined ? Number.POSITIVE_INFINITY : Number(values['max-users']);
  if (!(maxUsers >= 1))
    throw new Error(`--max-users takes a number of at least 1, not "${values['max-users']}".`);
  const edits = editsFromLines(readFileSync(file, 'utf8'));
  const start = performance.now();
  const { figures } = plan(edits, {
    ...DEFAULT_PLAN_OPTIONS,
    maxUsers,
    maxCourses: Number.POSITIVE_INFINITY,
    maxPairs: Number.POSITIVE_INFINITY,
    overlap: values['no-overlap'] ? 'never' : 'always',
    clock: () => performance.now(),
  });
  const ms = Math.round(performance.now() - start);
  const { groups, calls, lowerBound, pairsWritten } = figures;
  const result = { rows: edits.length, groups, calls, lowerBound, pairsWritten, ms };
  if (values.json) {
    console.log(JSON.stringify(result));
    return 0;
  }
  const proof = calls === lowerBound ? 'no plan has fewer' : `no plan has fewer than ${lowerBound}`;
  console.log(
    `${edits.length} rows with ${groups} different values: ${calls} calls (${proof}), ${pairsWritten} pairs written, ${ms} ms.`,
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
