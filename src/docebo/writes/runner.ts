// Docebo's own job runner: one call hands it the items of many imports, and it works through them.
import * as z from 'zod/mini';
import type { JobProblem } from '../../contract';
import type { Edit } from '../../plan';
import { BATCH_PATH, type Delivery } from '../http/errors';
import { matching, wholeNumber } from '../http/json';
import type { Read } from '../reads/reads';
import type { Outgoing } from '../sending/send';
import { batchItems } from './bodies';

/** Source: docs/limits.md, "Docebo's own job runner". */
const RUNNER_PATH = '/manage/v1/job';

/**
 * Items that the runner imports at a time: the example of Docebo's own description. Source: docs/limits.md.
 */
const CHUNK = 100;

/** What a job at Docebo says about itself. `over`: it says that nothing more will be done. */
export interface RunnerStatus {
  readonly over: boolean;
  /** 0 to 100; `null` if it does not say. */
  readonly percent: number | null;
}

/**
 * The result of handing over the items: `begun` with the name of the job at Docebo; `lost`: nobody knows
 * whether it was begun; `refused`: nothing was, and why; `not-sent`.
 */
export type RunnerStart =
  | { readonly kind: 'begun'; readonly hash: string }
  | { readonly kind: 'lost'; readonly problem: JobProblem }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'not-sent'; readonly problem: JobProblem };

// It becomes a part of an address.
const hashSchema = matching(/^[\w-]{1,128}$/);

const startSchema = z.object({ data: z.object({ job_descriptor: z.object({ hash: hashSchema }) }) });

const statusSchema = z.object({
  data: z.object({
    job_descriptor: z.object({ status: z.string(), percent: z.optional(z.unknown()) }),
  }),
});

/** Words that say that a job is over. Any other one is taken for a job at work. Source: docs/limits.md. */
const OVER: ReadonlySet<string> = new Set(['completed', 'aborted']);

/**
 * The request that hands over the items of these edits, all of which update. Throws a RangeError if an
 * import cannot carry one.
 */
export const runnerRequest = (edits: readonly Edit[]): Outgoing => ({
  method: 'POST',
  path: RUNNER_PATH,
  json: {
    name: 'Rowcall',
    endpoint: BATCH_PATH,
    method: 'POST',
    type: 'api',
    data_source: batchItems('post-batch', edits),
    chunk_size: CHUNK,
    notify: false,
  },
});

export const abortRequest = (hash: string): Outgoing => ({
  method: 'PUT',
  path: `${RUNNER_PATH}/${hash}`,
  json: { abort: true },
});

/** What the delivery of `runnerRequest` says. */
export function startOf(delivery: Delivery | undefined): RunnerStart {
  if (!delivery) return { kind: 'lost', problem: { code: 'bug', detail: 'a call without a delivery' } };
  switch (delivery.kind) {
    case 'answered': {
      const parsed = startSchema.safeParse(delivery.body);
      if (parsed.success) return { kind: 'begun', hash: parsed.data.data.job_descriptor.hash };
      const request = `POST ${RUNNER_PATH}`;
      return {
        kind: 'lost',
        problem: { code: 'unexpected-shape', request, detail: 'no job_descriptor.hash' },
      };
    }
    case 'refused':
      return { kind: 'refused', why: wordsOf(delivery.problem) };
    case 'not-sent':
      // Anybody who can import may still not be allowed to begin jobs.
      return delivery.problem.code === 'forbidden'
        ? { kind: 'refused', why: wordsOf(delivery.problem) }
        : delivery;
    case 'unknown':
      return { kind: 'lost', problem: delivery.problem };
  }
}

function wordsOf(problem: JobProblem): string {
  const status = problem.code === 'refused' ? `HTTP ${problem.status}` : problem.code;
  return 'detail' in problem && problem.detail !== '' ? `${status}: ${problem.detail}` : status;
}

/** How far a job at Docebo is. */
export const runnerStatus = (hash: string): Read<RunnerStatus> => ({
  path: `${RUNNER_PATH}/${hash}`,
  parse(body) {
    const parsed = statusSchema.safeParse(body);
    if (!parsed.success) return null;
    const { status, percent } = parsed.data.data.job_descriptor;
    const whole = wholeNumber.safeParse(typeof percent === 'number' ? Math.round(percent) : percent);
    return { over: OVER.has(status), percent: whole.success ? whole.data : null };
  },
});
