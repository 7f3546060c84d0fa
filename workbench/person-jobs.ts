// Jobs as a person starts them: checks, runs and verifies, with the sidebar open or left to the background.
import type { JobKind, JobReport, SetBacks } from '../src/contract';
import { type Driven, driveJob, MOST_SET_BACK } from './drive';
import { type PersonCalls, sentenceOf } from './person-calls';
import type { Workbench, WorkbenchClock } from './runtime';

/**
 * Starts of the clock trigger, an hour each, after which a run in the background is given up: more than a
 * week.
 */
const MOST_STARTS = 200;

export interface JobOptions {
  readonly workbench: Workbench;
  readonly clock: WorkbenchClock;
  /** One line that is written over. */
  readonly progress: (text: string) => void;
  /** The number of rows to unenroll that the person typed, if one was. */
  readonly unenrolls?: number | undefined;
  /** How many completions may be set back, if the person says so; else as many as the check found. */
  readonly setsBack?: number | undefined;
  /** The run is left to the clock trigger as soon as it has begun, with the sidebar closed. */
  readonly background?: boolean;
}

export class PersonJobs {
  /** As the first check saw it. */
  plan: { readonly calls: number; readonly ms: number } | null = null;
  /** Rows of that plan that take something away from somebody who has completed. */
  back: SetBacks = { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 };
  /** The runs that wrote something, by name, in their order. */
  readonly runs: string[] = [];

  constructor(
    private readonly calls: PersonCalls,
    private readonly options: JobOptions,
  ) {}

  /** Checks, and runs what is ready. Returns why it did not go to its end, or `null`. */
  async round(checkOnly: boolean): Promise<string | null> {
    const checked = await this.drive('check');
    if (!checked.ok) return sentenceOf(checked.shownProblem);
    const { report } = checked;
    if (report.plan && !this.plan) {
      const { calls, planMs, setsBack, replacesDates, unenrollsCompleted } = report.plan;
      this.plan = { calls, ms: planMs };
      this.back = { setsBack, replacesDates, unenrollsCompleted };
    }
    if (report.state === 'stopped') return sentenceOf(report.shownProblem);
    if (checkOnly || report.counts.Ready + report.counts.Unknown === 0) return null;
    return this.job('run');
  }

  async job(kind: JobKind): Promise<string | null> {
    const alone = kind === 'run' && this.options.background === true;
    const driven = alone ? await this.leaveAlone() : await this.drive(kind);
    if (!driven.ok) return sentenceOf(driven.shownProblem);
    const { report } = driven;
    if (kind === 'run') this.runs.push(report.job);
    return report.state === 'stopped' ? sentenceOf(report.shownProblem) : null;
  }

  /**
   * Begins the run, asks for the background, and looks in after each start until nothing continues by itself
   * any more.
   */
  private async leaveAlone(): Promise<Driven> {
    const { workbench, progress } = this.options;
    const began = await this.calls.insist<JobReport>('startJob', {
      kind: 'run',
      scope: { of: 'all' },
      setsBack: this.options.setsBack ?? MOST_SET_BACK,
    });
    if (!began.ok) return { ok: false, shownProblem: began.problem };
    if (began.value.state === 'done') return { ok: true, report: began.value };
    const left = await this.calls.insist('setBackground', true);
    if (!left.ok) return { ok: false, shownProblem: left.problem };
    for (let start = 0; start < MOST_STARTS; start += 1) {
      await workbench.nextStart();
      this.calls.noteDone();
      const state = await this.calls.insist('getState');
      if (!state.ok) return { ok: false, shownProblem: state.problem };
      const { job, background } = state.value;
      if (job) progress(lineOf(job));
      if (background) continue;
      return { ok: true, report: job ?? began.value };
    }
    const sentence = `The run was given up: ${MOST_STARTS} starts of its trigger did not finish it.`;
    return { ok: false, shownProblem: { code: 'bug', sentence, particulars: '' } };
  }

  drive(kind: JobKind): Promise<Driven> {
    const { clock, progress, unenrolls, setsBack } = this.options;
    return driveJob(
      kind,
      { of: 'all' },
      {
        unenrolls,
        setsBack,
        call: (name, argument) => this.calls.call(name, argument),
        now: () => clock.now(),
        waitUntil: async (ms, why) => {
          const wait = ms - clock.now();
          if (wait <= 0) return;
          progress(`waiting ${Math.ceil(wait / 1000)} s: ${why}`);
          await clock.sleep(wait);
        },
        onReport: (report) => progress(lineOf(report)),
      },
    );
  }
}

const lineOf = ({ kind, rowsDone, rowsTotal, callsSent }: JobReport): string =>
  `${kind}: ${rowsDone.toLocaleString('en')} of ${rowsTotal.toLocaleString('en')} rows, ${callsSent.toLocaleString('en')} calls`;
