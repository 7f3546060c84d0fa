// What is to be planned and measured, and what came of it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Method, Overlap } from '../../src/plan';

export interface Task {
  readonly source:
    | { readonly of: 'set'; readonly name: string }
    | { readonly of: 'shape'; readonly name: string; readonly rows: number };
  /** `null` for none. */
  readonly maxUsers: number | null;
  readonly maxCourses: number | null;
  readonly maxPairs: number | null;
  readonly overlap: Overlap;
  /** `null` for no batch imports. */
  readonly batchSize: number | null;
  readonly budgetMs: number;
  /** All of them where nothing is said. */
  readonly methods?: readonly Method[];
}

export interface Measured {
  readonly rows: number;
  readonly groups: number;
  readonly calls: number;
  readonly lowerBound: number;
  readonly pairsWritten: number;
  readonly ms: number;
  /** The most memory that the whole process had, and what the planning added to it. */
  readonly megabytes: number;
  readonly planMegabytes: number;
  readonly aCallACourse: number;
  readonly equalSets: number;
}

/** Plans in a process of its own. Throws with what that process said where it failed. */
export function measure(task: Task): Measured {
  const script = join(__dirname, 'planned.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    input: JSON.stringify(task),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`Planning ${JSON.stringify(task.source)} failed: ${stderr}`);
  return JSON.parse(stdout);
}
