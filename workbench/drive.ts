// Drives a job from its first slice to its end, as the sidebar does: asks for the state before it acts on a
// lost answer.
import type {
  Counts,
  JobKind,
  JobReport,
  JobScope,
  Passing,
  Reply,
  ShownProblem,
  State,
} from '../src/contract';
import { passingOf } from '../src/job/next';

/** One call of a server function: its reply, or `null` if the execution was killed or broke. */
type CallServer = (name: string, argument?: unknown) => Promise<unknown>;

interface DriveOptions {
  /** The number of rows to unenroll that the person typed, if one was. */
  readonly unenrolls?: number | undefined;
  /** How many completions may be set back; as many as there are if nothing is said. */
  readonly setsBack?: number | undefined;
  readonly call: CallServer;
  readonly now: () => number;
  /** Waits until the clock says so; in virtual time nothing passes on the wall. `why` is for a person. */
  readonly waitUntil: (ms: number, why: string) => Promise<void>;
  readonly onReport: (report: JobReport) => void;
}

export type Driven =
  | { readonly ok: true; readonly report: JobReport }
  | { readonly ok: false; readonly shownProblem: Pick<ShownProblem, 'code' | 'sentence' | 'particulars'> };

/**
 * Slices and lost executions in a row that may bring no row further before the job is given up; asking how
 * far it is counts as none.
 */
const MOST_IDLE = 20;

/**
 * Times in a row that a person tries again after a fault that may be gone by now, and milliseconds in
 * between.
 */
const MOST_TRIES = 3;
const TRY_AGAIN_MS = 60_000;

/** More rows than a spreadsheet has: whoever says yes to whatever the check found. */
export const MOST_SET_BACK = 10_000_000;

/** Starts a job and asks for slice after slice until it is over. */
export function driveJob(kind: JobKind, scope: JobScope, options: DriveOptions): Promise<Driven> {
  return new Drive(kind, scope, options).toTheEnd();
}

class Drive {
  /** What the last report said about the rows; another one is a step forward. */
  private mark = '';
  private callsLeft: number | null = null;
  private idle = 0;
  private tries = 0;

  constructor(
    private readonly kind: JobKind,
    private readonly scope: JobScope,
    private readonly options: DriveOptions,
  ) {}

  async toTheEnd(): Promise<Driven> {
    let reply = await this.start();
    for (;;) {
      if (this.idle > MOST_IDLE) return givenUp(this.kind);
      if (reply === null) {
        this.idle += 1;
        reply = await this.afterSilence();
        continue;
      }
      if (!reply.ok) {
        const { code, sentence } = reply.problem;
        if (!(await this.mayTryAgain(passingOf(code), sentence))) {
          return { ok: false, shownProblem: reply.problem };
        }
        reply = await this.afterSilence();
        continue;
      }
      const report = reply.value;
      this.note(report);
      const { next, shownProblem } = report;
      switch (next.kind) {
        case 'done':
          return { ok: true, report };
        case 'ask':
          if (!(await this.mayTryAgain(next, shownProblem?.sentence ?? ''))) return { ok: true, report };
          break;
        case 'wait':
          await this.options.waitUntil(next.until, shownProblem?.sentence ?? '');
          break;
        case 'slice':
          break;
      }
      reply = await this.goOn(report);
    }
  }

  private start(): Promise<Reply<JobReport> | null> {
    const { unenrolls, setsBack = MOST_SET_BACK } = this.options;
    return this.attempt('startJob', {
      kind: this.kind,
      scope: this.scope,
      ...(unenrolls === undefined ? {} : { unenrolls }),
      ...(this.kind === 'run' ? { setsBack } : {}),
    });
  }

  private goOn({ job, slice }: JobReport): Promise<Reply<JobReport> | null> {
    return this.attempt('continueJob', { job, slice });
  }

  /** No word came: the state tells whether there is a job to continue with. */
  private async afterSilence(): Promise<Reply<JobReport> | null> {
    const state = await this.attempt<State>('getState');
    if (state === null) return null;
    if (!state.ok) return state;
    const { job, sheet } = state.value;
    this.advanced(sheet.counts);
    return job && job.kind === this.kind && job.state !== 'done' ? this.goOn(job) : this.start();
  }

  private note(report: JobReport): void {
    this.options.onReport(report);
    this.callsLeft = report.callsLeft ?? this.callsLeft;
    if (!this.advanced(report.counts)) this.idle += 1;
  }

  /** Whether rows or calls are others than at the last look. */
  private advanced(counts: Counts): boolean {
    // Enrolling moves no row to another status before the last of it: there the calls left tell.
    const mark = JSON.stringify([counts, this.callsLeft]);
    if (mark === this.mark) return false;
    this.mark = mark;
    this.idle = 0;
    this.tries = 0;
    return true;
  }

  private async mayTryAgain({ soon }: Passing, why: string): Promise<boolean> {
    if (!soon || this.tries >= MOST_TRIES) return false;
    this.tries += 1;
    await this.options.waitUntil(this.options.now() + TRY_AGAIN_MS, why);
    return true;
  }

  /** The reply, or `null` if the execution ended without one. */
  private async attempt<T = JobReport>(name: string, argument?: unknown): Promise<Reply<T> | null> {
    const result = await this.options.call(name, argument);
    return isReply<T>(result) ? result : null;
  }
}

const givenUp = (kind: JobKind): Driven => ({
  ok: false,
  shownProblem: {
    code: 'bug',
    sentence: `The ${kind} was given up: ${MOST_IDLE} executions in a row brought no row further.`,
    particulars: '',
  },
});

export const isReply = <T>(result: unknown): result is Reply<T> =>
  typeof result === 'object' && result !== null && 'ok' in result && typeof result.ok === 'boolean';
