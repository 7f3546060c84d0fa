// The public role-mining sets, whose fewest calls are known, and where they are looked for. They are not part
// of the project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What others know of a set. Calls; `null` if nobody has published a figure. */
export interface RoleMiningSet {
  /** The file's name without its ending. */
  readonly name: string;
  /** The greedy method of Ene et al. (SACMAT 2008) with its lattice. */
  readonly greedy: number;
  /** No cover has fewer blocks: proven, and found. */
  readonly proven: number;
  /** The fewest known with at most 1,000 users a call. */
  readonly capped: number;
  /** The fewest known in which no pair is twice, and the rank of the matrix: no partition has fewer. */
  readonly partition: number;
  readonly rank: number;
}

/**
 * The nine sets of HP Labs (Ene, Horne, Milosavljevic, Rao, Schreiber, Tarjan: "Fast exact and heuristic
 * methods for role minimization problems", SACMAT 2008). The files are in
 * github.com/RoleMining/ConstrainedRM (MIT). `greedy` and `proven` are published; `capped`, `partition` and
 * `rank` were worked out for this project.
 */
export const ROLE_MINING_SETS: readonly RoleMiningSet[] = [
  known('healthcare', { greedy: 15, proven: 14, capped: 14, partition: 14, rank: 14 }),
  known('domino', { greedy: 20, proven: 20, capped: 20, partition: 20, rank: 20 }),
  known('emea', { greedy: 34, proven: 34, capped: 34, partition: 34, rank: 34 }),
  known('firewall2', { greedy: 10, proven: 10, capped: 10, partition: 10, rank: 10 }),
  known('firewall1', { greedy: 69, proven: 64, capped: 64, partition: 70, rank: 68 }),
  known('apj', { greedy: 456, proven: 453, capped: 453, partition: 455, rank: 455 }),
  known('customer', { greedy: 276, proven: 276, capped: 288, partition: 276, rank: 276 }),
  known('americas_small', { greedy: 213, proven: 178, capped: 180, partition: 212, rank: 203 }),
  known('americas_large', { greedy: 423, proven: 398, capped: 400, partition: 416, rank: 404 }),
];

function known(name: string, figures: Omit<RoleMiningSet, 'name'>): RoleMiningSet {
  return { name, ...figures };
}

/** The folder that ROWCALL_ROLE_MINING names, or `../shared/data/role-mining` beside the project. */
export function roleMiningFolder(): string {
  return (
    process.env.ROWCALL_ROLE_MINING ??
    join(fileURLToPath(new URL('../..', import.meta.url)), '..', 'shared', 'data', 'role-mining')
  );
}

/** The path of a set's file of `user<TAB>course` lines, or `null` if it is absent. */
export function roleMiningFile(name: string): string | null {
  const path = join(roleMiningFolder(), `${name}.tsv`);
  return existsSync(path) ? path : null;
}
