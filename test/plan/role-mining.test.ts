// The public HP Labs role-mining sets, whose fewest calls are known. They are not part of the project: these
// tests are skipped without them.
import { readFileSync } from 'node:fs';
import type { PlanOptions } from '../../src/plan';
import { roleMiningFile, roleMiningFolder } from '../../workbench/bench/role-mining';
import { planLines } from '../../workbench/plan/command';
import { drawing } from '../../workbench/samples/random';

/** Calls: with overlap (proven), with at most 1,000 users a call, and without overlap (at most). */
const SETS = [
  ['healthcare', 14, 14, 14],
  ['domino', 20, 20, 20],
  ['emea', 34, 34, 34],
  ['firewall2', 10, 10, 10],
  ['firewall1', 64, 64, 68],
  ['apj', 453, 453, 455],
  ['customer', 276, 288, 276],
  ['americas_small', 178, 180, 211],
  ['americas_large', 398, 400, 406],
] as const;

/**
 * The set with its lines in another order and its users and courses by other names; seed 0 leaves it alone.
 */
function linesOf(file: string, seed: number): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  if (seed === 0) return lines.join('\n');
  const draw = drawing(seed);
  const renamed = (column: number) => {
    const names = [...new Set(lines.map((line) => line.split('\t')[column] ?? ''))];
    const others = draw.shuffle(names.map((_, n) => String(n + 1)));
    return new Map(names.map((each, n) => [each, others[n]]));
  };
  const users = renamed(0);
  const courses = renamed(1);
  return draw
    .shuffle(lines)
    .map((line) => line.split('\t'))
    .map(([user = '', course = '']) => `${users.get(user)}\t${courses.get(course)}`)
    .join('\n');
}

/** A clock that stands still, and a count of steps, make the result the same everywhere. */
const steps = (count: number): Partial<PlanOptions> => ({ steps: count, budgetMs: 1, clock: () => 0 });

describe.each(SETS)('%s', (name, proven, capped, apart) => {
  const file = roleMiningFile(name) ?? '';
  if (file === '') console.log(`${name}.tsv is not in ${roleMiningFolder()}: its tests are skipped.`);
  const run = file !== '' ? test.each([0, 1, 2]) : test.skip.each([0]);

  run('shuffled with seed %d takes no more calls than are known to do', (seed) => {
    const text = linesOf(file, seed);
    const cover = planLines(text, { ...steps(1000), overlap: 'always' });
    expect(cover.calls).toBe(proven);
    expect(cover.lowerBound).toBeLessThanOrEqual(proven);
    expect(planLines(text, { ...steps(1500), overlap: 'always', maxUsers: 1000 }).calls).toBeLessThanOrEqual(
      capped,
    );
    const partition = planLines(text, { ...steps(4000), overlap: 'never' });
    expect(partition.calls).toBeLessThanOrEqual(apart);
    expect(partition.pairsWritten).toBe(partition.rows);
  });
});
