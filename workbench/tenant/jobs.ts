// The tenant's job runner: it works through the items of a batch import by itself, so many in a second,
// whoever looks.
import { Refusal } from './api/refusal';
import type { RunnerFault } from './faults/types';

/** A job as the API describes it. */
interface JobDescriptor {
  readonly hash: string;
  readonly status: 'queued' | 'running' | 'aborted' | 'completed';
  readonly percent: number;
  readonly errors: number;
  readonly total: number;
  readonly log_file: string | null;
}

interface Job {
  readonly hash: string;
  readonly items: readonly unknown[];
  readonly startedAt: number;
  done: number;
  errors: number;
  aborted: boolean;
}

/** How many milliseconds of a job's time the tenant works at each item. */
type Work = Pick<RunnerFault, 'does' | 'ms'>;

/**
 * The jobs of one tenant. Time passes only as far as somebody asks: `advance` before anything is read or
 * written.
 */
export class Jobs {
  readonly #jobs = new Map<string, Job>();

  start(items: readonly unknown[], now: number): string {
    const hash = `job${(this.#jobs.size + 1).toString().padStart(29, '0')}`;
    this.#jobs.set(hash, { hash, items, startedAt: now, done: 0, errors: 0, aborted: false });
    return hash;
  }

  abort(hash: string): void {
    this.#job(hash).aborted = true;
  }

  /** Does what the jobs have had time for. `failures` imports items and returns how many of them failed. */
  advance(now: number, { does, ms }: Work, failures: (items: readonly unknown[]) => number): void {
    for (const job of this.#jobs.values()) {
      if (job.aborted) continue;
      const until = Math.min(reach(job, does), Math.floor((now - job.startedAt) / ms));
      if (until <= job.done) continue;
      const items = job.items.slice(job.done, until);
      job.done = until;
      job.errors += failures(items);
    }
  }

  /** Throws Refusal 404 for a job that nobody began. */
  describe(hash: string, { does }: Work): JobDescriptor {
    const job = this.#job(hash);
    const total = job.items.length;
    return {
      hash,
      status: job.aborted ? 'aborted' : isOver(job, does) ? 'completed' : 'running',
      percent: does === 'nothing' ? 100 : Math.floor((100 * job.done) / total),
      errors: job.errors,
      total,
      log_file: null,
    };
  }

  #job(hash: string): Job {
    const job = this.#jobs.get(hash);
    if (job === undefined) throw new Refusal(404, `There is no job ${hash}.`);
    return job;
  }
}

/** How many items are ever done. */
function reach({ items }: Job, does: Work['does']): number {
  switch (does) {
    case 'all':
      return items.length;
    case 'half':
    case 'hangs':
      return Math.floor(items.length / 2);
    case 'nothing':
      return 0;
  }
}

/** Whether it says that it is completed. */
function isOver(job: Job, does: Work['does']): boolean {
  return does !== 'hangs' && job.done >= reach(job, does);
}
