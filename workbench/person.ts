// The person of a session without a screen: connects, checks, runs, and does so again if rows changed
// meanwhile.
import type {
  Action,
  ConnectInput,
  Counts,
  DirectoryWanted,
  GetReport,
  GetWanted,
  KeptRow,
  Overwrite,
  RunState,
  SetBacks,
  State,
} from '../src/contract';
import { answerIn } from './answers';
import { getThrough } from './getting';
import { type Done, PersonCalls, sentenceOf } from './person-calls';
import { type JobOptions, PersonJobs } from './person-jobs';

export { answerIn, questionLine } from './answers';

interface PersonOptions extends JobOptions {
  /** Calls an hour that the settings are to allow. */
  readonly callsPerHour: number;
  readonly checkOnly: boolean;
  /**
   * A second tenant, in which the sheet is checked and run first; nothing is sent to the other if that fails.
   */
  readonly sandbox?: ConnectInput | null;
  /** What is done with rows that do not say it themselves; `update` if nothing is said. */
  readonly action?: Action;
  readonly overwrite?: Overwrite;
  readonly keptRow?: KeptRow;
  /** Whether learning plans become a new sheet with their courses, which is then checked. */
  readonly expand?: boolean;
  /** What to get from Docebo before anything else: the sheet that it makes is then checked. */
  readonly get?: GetWanted | null;
  /** Sheets of the directory to get before the sheet is checked. */
  readonly directory?: readonly DirectoryWanted[];
  /** Whether that is all: no sheet is checked. */
  readonly directoryOnly?: boolean;
  /** Shows beside the rows what Docebo holds, and does nothing else with them. */
  readonly refresh?: boolean;
  /** Answers to questions about columns, as `Header=answer`. */
  readonly answers?: readonly string[];
  /** Whether what was written is read back at the end. */
  readonly verify?: boolean;
  /** The run to take back instead of running the sheet; `last`: the newest, after the sheet was run. */
  readonly undo?: string | null;
}

/** What the work came to. */
export interface Worked {
  /** Why it did not go to its end, as a sentence, or `null`. */
  readonly shownProblem: string | null;
  /** The sheet's state at the end; `null` if it could not be asked for. */
  readonly state: State | null;
  /** As the first check saw it. */
  readonly plan: { readonly calls: number; readonly ms: number };
  /** Rows of that plan that take something away from somebody who has completed. */
  readonly back: SetBacks;
  /** The longest execution, in milliseconds of the workbench's clock. */
  readonly longestExecutionMs: number;
  /** The runs that wrote something, by name, in their order. */
  readonly runs: readonly string[];
  /** What was got from Docebo; `null` if nothing was to be. */
  readonly got: GetReport | null;
  /** The same of the directory. */
  readonly kept: readonly GetReport[];
  /** What the rows came to in the sandbox; `null` without one. */
  readonly rehearsed: Counts | null;
  /**
   * When the last of it was done, by the workbench's clock, and what was counted by then: looking at the end
   * is no part of it.
   */
  readonly done: Done;
}

/**
 * Checks and runs, at most: rows that a person edits during a run are pending after it and need another
 * round.
 */
const MOST_ROUNDS = 5;

export async function workThrough(connect: ConnectInput, options: PersonOptions): Promise<Worked> {
  const calls = new PersonCalls(options.workbench, options.clock);
  const jobs = new PersonJobs(calls, options);
  const person = new Person(calls, jobs, options);
  const shownProblem = await person.work(connect);
  return {
    shownProblem,
    state: await person.lastState(),
    plan: jobs.plan ?? { calls: 0, ms: 0 },
    back: jobs.back,
    longestExecutionMs: Math.round(calls.longest),
    runs: jobs.runs,
    got: person.got,
    kept: person.kept,
    rehearsed: person.rehearsed,
    done: calls.done,
  };
}

/** Its steps return why the work ends there, as a sentence, or `null`. */
class Person {
  got: GetReport | null = null;
  readonly kept: GetReport[] = [];
  rehearsed: Counts | null = null;
  /** Of the tenant that the work is about, beside the sandbox. */
  private domain = '';

  constructor(
    private readonly calls: PersonCalls,
    private readonly jobs: PersonJobs,
    private readonly options: PersonOptions,
  ) {}

  /** Returns why it did not go to its end, or `null`. */
  async work(connect: ConnectInput): Promise<string | null> {
    const { answers = [], directoryOnly } = this.options;
    const end = (await this.connect(connect)) ?? (await this.choose()) ?? (await this.getDirectory());
    if (end !== null || directoryOnly) return end;
    return (
      (await this.getSheet()) ?? (await this.answer(answers)) ?? (await this.rehearse()) ?? this.workOnSheet()
    );
  }

  /** Connects to the tenant, then to the sandbox if there is one, and sets the calls an hour. */
  private async connect(connect: ConnectInput): Promise<string | null> {
    const connected = await this.calls.insist('connect', connect);
    if (!connected.ok) return sentenceOf(connected.problem);
    this.domain = connected.value.connection?.domain ?? '';
    const { callsPerHour, sandbox = null } = this.options;
    if (sandbox) {
      const second = await this.calls.insist('connect', sandbox);
      if (!second.ok) return sentenceOf(second.problem);
    }
    // Nobody saves what is set already.
    if (!sandbox && connected.value.settings.callsPerHour === callsPerHour) return null;
    const settings = await this.calls.insist('saveSettings', { ...connected.value.settings, callsPerHour });
    return settings.ok ? null : sentenceOf(settings.problem);
  }

  /** What holds for the whole sheet. */
  private async choose(): Promise<string | null> {
    const { action = 'update', overwrite = 'always', keptRow = 'none' } = this.options;
    const choices = [
      ...(overwrite === 'always' ? [] : [{ question: 'overwrite', answer: overwrite }]),
      ...(keptRow === 'none' ? [] : [{ question: 'kept-row', answer: keptRow }]),
    ];
    for (const choice of choices) {
      const chosen = await this.calls.insist('answerQuestion', choice);
      if (!chosen.ok) return sentenceOf(chosen.problem);
    }
    if (action === 'update') return null;
    const chosen = await this.calls.insist('chooseAction', action);
    return chosen.ok ? null : sentenceOf(chosen.problem);
  }

  private async getDirectory(): Promise<string | null> {
    for (const wanted of this.options.directory ?? []) {
      const got = await this.getAll(wanted);
      if (got.report) this.kept.push(got.report);
      if (got.shownProblem || got.report?.state !== 'done') return sentenceOf(got.shownProblem);
    }
    return null;
  }

  private async getSheet(): Promise<string | null> {
    if (!this.options.get) return null;
    const got = await this.getAll(this.options.get);
    this.got = got.report;
    return got.shownProblem || got.report?.state !== 'done' ? sentenceOf(got.shownProblem) : null;
  }

  private async workOnSheet(): Promise<string | null> {
    const { refresh, expand, undo = null } = this.options;
    if (refresh) return this.jobs.job('refresh');
    if (expand) {
      const end = await this.jobs.job('check');
      if (end !== null) return end;
      const expanded = await this.calls.insist('expandPlans', 'courses');
      if (!expanded.ok) return sentenceOf(expanded.problem);
    }
    if (undo === null || undo === 'last') {
      const end = await this.settle();
      if (end !== null || undo === null) return end;
    }
    return (await this.putBack(undo)) ?? this.settle();
  }

  /**
   * Checks and runs the sheet in the sandbox, which it works with by now, and then chooses the other tenant.
   * Returns why nothing may be sent there.
   */
  private async rehearse(): Promise<string | null> {
    if (!this.options.sandbox) return null;
    const { domain } = this;
    const end = await this.settle();
    if (end !== null) return end;
    const state = await this.calls.insist('getState');
    if (!state.ok) return sentenceOf(state.problem);
    const { counts } = state.value.sheet;
    this.rehearsed = counts;
    const failed = counts.Failed + counts.Differs + counts.Unknown;
    if (failed > 0) return `In the sandbox, ${failed} rows failed. Nothing was sent to ${domain}.`;
    const chosen = await this.calls.insist('chooseConnection', domain);
    if (!chosen.ok) return sentenceOf(chosen.problem);
    const { callsPerHour } = this.options;
    const settings = await this.calls.insist('saveSettings', { ...chosen.value.settings, callsPerHour });
    return settings.ok ? null : sentenceOf(settings.problem);
  }

  private getAll(wanted: GetWanted | DirectoryWanted): ReturnType<typeof getThrough> {
    const { clock, progress } = this.options;
    return getThrough(wanted, {
      call: (name, argument) => this.calls.insist(name, argument),
      now: () => clock.now(),
      sleep: (ms) => clock.sleep(ms),
      progress,
    });
  }

  /**
   * Answers questions about columns, each as it comes up: an answer can raise the next question, and some are
   * raised only by what a check learns of the tenant.
   */
  private async answer(answers: readonly string[]): Promise<string | null> {
    let isChecked = false;
    for (const given of answers) {
      const look = async () => {
        const state = await this.calls.insist('getState');
        return state.ok ? answerIn(given, state.value.columns?.questions ?? []) : sentenceOf(state.problem);
      };
      let found = await look();
      if (typeof found === 'string' && !isChecked) {
        isChecked = true;
        await this.jobs.drive('check');
        found = await look();
      }
      if (typeof found === 'string') return found;
      const answered = await this.calls.insist('answerQuestion', found);
      if (!answered.ok) return sentenceOf(answered.problem);
    }
    return null;
  }

  /** The state at the end of the last round, if nothing was done since. */
  private last: State | null = null;

  /** Checks and runs until nothing is open, and verifies if that is wanted. */
  private async settle(): Promise<string | null> {
    const { checkOnly, verify = false } = this.options;
    for (let round = 1; ; round += 1) {
      const end = await this.jobs.round(checkOnly);
      if (end !== null || checkOnly) return end;
      const state = await this.calls.insist('getState');
      if (!state.ok) return sentenceOf(state.problem);
      this.last = state.value;
      const { pending, Ready, Sending, Unknown } = state.value.sheet.counts;
      if (pending + Ready + Sending + Unknown === 0) break;
      if (round === MOST_ROUNDS) return `Rows are still open after ${MOST_ROUNDS} checks and runs.`;
    }
    if (!verify) return null;
    this.last = null;
    return this.jobs.job('verify');
  }

  /** Makes the sheet that undoes a run, and continues in it. */
  private async putBack(undo: string): Promise<string | null> {
    this.last = null;
    const runs = await this.calls.insist<readonly RunState[]>('listRuns');
    if (!runs.ok) return sentenceOf(runs.problem);
    const run = undo === 'last' ? runs.value[0]?.run : undo;
    if (run === undefined) return 'There is no run in the log to undo.';
    const made = await this.calls.insist('makeUndo', run);
    return made.ok ? null : sentenceOf(made.problem);
  }

  async lastState(): Promise<State | null> {
    if (this.last) return this.last;
    const state = await this.calls.insist('getState');
    return state.ok ? state.value : null;
  }
}
