// The public role-mining sets of HP Labs, what is known of them, and where they are looked for. They are not part of the
// project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Figures known of a set, in calls. `greedy` is the published heuristic of Ene, Horne, Milosavljevic, Rao, Schreiber and
 * Tarjan (SACMAT 2008); `optimum` is proven, `capped` is the best known with at most 1,000 users a call, `partition` what
 * a greedy partition takes and `rank` the bound under which no partition goes. Data: github.com/RoleMining/ConstrainedRM
 * and github.com/carblu/rolemining.
 */
export interface KnownSet {
  readonly name: string;
  readonly aCallACourse: number;
  readonly equalSets: number;
  readonly greedy: number;
  readonly optimum: number;
  readonly capped: number;
  readonly partition: number;
  readonly rank: number;
}

const set = (
  name: string,
  aCallACourse: number,
  equalSets: number,
  greedy: number,
  optimum: number,
  capped: number,
  partition: number,
  rank: number,
): KnownSet => ({ name, aCallACourse, equalSets, greedy, optimum, capped, partition, rank });

export const KNOWN_SETS: readonly KnownSet[] = [
  set('healthcare', 46, 18, 15, 14, 14, 14, 14),
  set('domino', 231, 23, 20, 20, 20, 20, 20),
  set('emea', 3046, 34, 34, 34, 34, 34, 34),
  set('firewall2', 590, 11, 10, 10, 10, 10, 10),
  set('firewall1', 709, 86, 69, 64, 64, 70, 68),
  set('apj', 1164, 564, 456, 453, 453, 455, 455),
  set('customer', 277, 276, 276, 276, 288, 276, 276),
  set('americas_small', 1587, 259, 213, 178, 180, 212, 203),
  set('americas_large', 10_127, 432, 423, 398, 400, 416, 404),
];

/** Where the sets are looked for: NAME.tsv, lines of user<TAB>course. */
export const SETS_FOLDER =
  process.env.ROWCALL_ROLE_MINING ?? join(__dirname, '../../../shared/data/role-mining');

/** The lines of a set, or `null` where it is not there. */
export function linesOfSet(name: string): string | null {
  const path = join(SETS_FOLDER, `${name}.tsv`);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
