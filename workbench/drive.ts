// Drives a job from its first slice to its end, as the sidebar does: asks for the state before it acts on a lost answer.
import type { JobKind, JobReport, JobScope, Reply, State, Trouble } from '../src/contract';

/** One call of a server function; a rejection means that the execution was killed or broke. */
export type CallServer = (name: string, argument?: unknown) => Promise<unknown>;

export interface DriveOptions {
  readonly call: CallServer;
  /** Waits until the clock says so; in virtual time nothing passes on the wall. */
  readonly waitUntil: (ms: number) => Promise<void>;
  readonly onReport: (report: JobReport) => void;
}

/** Executions that may end without a word or a step forward before the job is given up. */
const MOST_LOST = 20;

export type Driven =
  | { readonly ok: true; readonly report: JobReport }
  | { readonly ok: false; readonly trouble: Pick<Trouble, 'code' | 'sentence' | 'particulars'> };

/** Starts a job and asks for slice after slice until it is over. */
export async function driveJob(kind: JobKind, scope: JobScope, options: DriveOptions): Promise<Driven> {
  let lost = 0;
  let reply = await attempt<JobReport>(options, 'startJob', { kind, scope });
  for (;;) {
    if (reply === null) {
      lost += 1;
      if (lost > MOST_LOST) {
        return {
          ok: false,
          trouble: {
            code: 'bug',
            sentence: `The execution was ended ${lost} times without a step forward. Give it more time (--execution-limit).`,
            particulars: '',
          },
        };
      }
      const state = await attempt<State>(options, 'getState');
      if (state === null) continue;
      if (!state.ok) return { ok: false, trouble: state.problem };
      const { job } = state.value;
      reply =
        job && job.kind === kind && job.state !== 'done'
          ? await attempt<JobReport>(options, 'continueJob', { job: job.job, slice: job.slice })
          : await attempt<JobReport>(options, 'startJob', { kind, scope });
      continue;
    }
    if (!reply.ok) return { ok: false, trouble: reply.problem };
    const report = reply.value;
    options.onReport(report);
    switch (report.state) {
      case 'done':
      case 'stopped':
        return { ok: true, report };
      case 'waiting':
        await options.waitUntil(report.resumeAt ?? 0);
        break;
      case 'going':
        break;
    }
    reply = await attempt<JobReport>(options, 'continueJob', { job: report.job, slice: report.slice });
  }
}

/** The reply, or `null` where the execution ended without one. */
async function attempt<T>(options: DriveOptions, name: string, argument?: unknown): Promise<Reply<T> | null> {
  const result = await options.call(name, argument);
  return isReply<T>(result) ? result : null;
}

const isReply = <T>(result: unknown): result is Reply<T> =>
  typeof result === 'object' && result !== null && 'ok' in result && typeof result.ok === 'boolean';
