// The person of a session without a screen: connects, checks, runs, and does so again if rows changed
// meanwhile.
import type {
  Action,
  ConnectInput,
  Counts,
  DirectoryWanted,
  GetReport,
  GetWanted,
  JobKind,
  JobReport,
  KeptRow,
  Overwrite,
  QuestionState,
  Reply,
  RunState,
  SetBacks,
  ShownProblem,
  State,
} from '../src/contract';
import { type Driven, driveJob, isReply, MOST_SET_BACK } from './drive';
import { getThrough } from './getting';
import type { Workbench, WorkbenchClock } from './runtime';

interface PersonOptions {
  readonly workbench: Workbench;
  readonly clock: WorkbenchClock;
  /** One line that is written over. */
  readonly progress: (text: string) => void;
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
  /** How many rows can unenroll, if the person types it. */
  readonly unenrolls?: number | undefined;
  /** How many completions may be set back, if the person says so; else as many as the check found. */
  readonly setsBack?: number | undefined;
  /** Whether what was written is read back at the end. */
  readonly verify?: boolean;
  /** The run to take back instead of running the sheet; `last`: the newest, after the sheet was run. */
  readonly undo?: string | null;
  /** The run is left to the clock trigger as soon as it has begun, with the sidebar closed. */
  readonly background?: boolean;
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

interface Done {
  readonly at: number;
  readonly counters: ReturnType<Workbench['counters']>;
}

/**
 * Checks and runs, at most: rows that a person edits during a run are pending after it and need another
 * round.
 */
const MOST_ROUNDS = 5;

/**
 * Starts of the clock trigger, an hour each, after which a run in the background is given up: more than a
 * week.
 */
const MOST_STARTS = 200;

/** Times that a call which was killed is made again. */
const MOST_KILLED = 20;

export async function workThrough(connect: ConnectInput, options: PersonOptions): Promise<Worked> {
  const person = new Person(options);
  const shownProblem = await person.work(connect);
  return {
    shownProblem,
    state: await person.lastState(),
    plan: person.plan ?? { calls: 0, ms: 0 },
    back: person.back,
    longestExecutionMs: Math.round(person.longest),
    runs: person.runs,
    got: person.got,
    kept: person.kept,
    rehearsed: person.rehearsed,
    done: person.done,
  };
}

/** What a person asks for besides the slices of a job. */
type PersonCall =
  | 'connect'
  | 'chooseConnection'
  | 'saveSettings'
  | 'getState'
  | 'chooseAction'
  | 'answerQuestion'
  | 'listRuns'
  | 'makeUndo'
  | 'expandPlans'
  | 'startJob'
  | 'setBackground'
  | 'estimateGet'
  | 'startGet'
  | 'continueGet';

class Person {
  plan: Worked['plan'] | null = null;
  back: SetBacks = { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 };
  longest = 0;
  readonly runs: string[] = [];
  got: GetReport | null = null;
  readonly kept: GetReport[] = [];
  rehearsed: Counts | null = null;

  done: Done;

  constructor(private readonly options: PersonOptions) {
    this.done = this.soFar();
  }

  private soFar(): Done {
    const { clock, workbench } = this.options;
    return { at: clock.now(), counters: workbench.counters() };
  }

  /** Returns why it did not go to its end, or `null`. */
  async work(connect: ConnectInput): Promise<string | null> {
    const connected = await this.insist('connect', connect);
    if (!connected.ok) return sentenceOf(connected.problem);
    const { callsPerHour, sandbox = null } = this.options;
    if (sandbox) {
      const second = await this.insist('connect', sandbox);
      if (!second.ok) return sentenceOf(second.problem);
    }
    // Nobody saves what is set already.
    const isSet = !sandbox && connected.value.settings.callsPerHour === callsPerHour;
    const settings = isSet
      ? connected
      : await this.insist('saveSettings', { ...connected.value.settings, callsPerHour });
    if (!settings.ok) return sentenceOf(settings.problem);
    const { action = 'update', overwrite = 'always', keptRow = 'none', undo = null } = this.options;
    const choices = [
      ...(overwrite === 'always' ? [] : [{ question: 'overwrite', answer: overwrite }]),
      ...(keptRow === 'none' ? [] : [{ question: 'kept-row', answer: keptRow }]),
    ];
    for (const choice of choices) {
      const chosen = await this.insist('answerQuestion', choice);
      if (!chosen.ok) return sentenceOf(chosen.problem);
    }
    if (action !== 'update') {
      const chosen = await this.insist('chooseAction', action);
      if (!chosen.ok) return sentenceOf(chosen.problem);
    }
    for (const wanted of this.options.directory ?? []) {
      const got = await this.getAll(wanted);
      if (got.report) this.kept.push(got.report);
      if (got.shownProblem || got.report?.state !== 'done') return sentenceOf(got.shownProblem);
    }
    if (this.options.directoryOnly) return null;
    if (this.options.get) {
      const got = await this.getAll(this.options.get);
      this.got = got.report;
      if (got.shownProblem || got.report?.state !== 'done') return sentenceOf(got.shownProblem);
    }
    const unanswered = await this.answer(this.options.answers ?? []);
    if (unanswered !== null) return unanswered;
    if (sandbox) {
      const end = await this.rehearse(connected.value.connection?.domain ?? '');
      if (end !== null) return end;
    }
    if (this.options.refresh) return this.job('refresh');
    if (this.options.expand) {
      const end = await this.job('check');
      if (end !== null) return end;
      const expanded = await this.insist('expandPlans', 'courses');
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
  private async rehearse(domain: string): Promise<string | null> {
    const end = await this.settle();
    if (end !== null) return end;
    const state = await this.insist('getState');
    if (!state.ok) return sentenceOf(state.problem);
    const { counts } = state.value.sheet;
    this.rehearsed = counts;
    const failed = counts.Failed + counts.Differs + counts.Unknown;
    if (failed > 0) return `In the sandbox, ${failed} rows failed. Nothing was sent to ${domain}.`;
    const chosen = await this.insist('chooseConnection', domain);
    if (!chosen.ok) return sentenceOf(chosen.problem);
    const { callsPerHour } = this.options;
    const settings = await this.insist('saveSettings', { ...chosen.value.settings, callsPerHour });
    return settings.ok ? null : sentenceOf(settings.problem);
  }

  private getAll(wanted: GetWanted | DirectoryWanted): ReturnType<typeof getThrough> {
    const { clock, progress } = this.options;
    return getThrough(wanted, {
      call: (name, argument) => this.insist(name, argument),
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
        const state = await this.insist('getState');
        return state.ok ? answerIn(given, state.value.columns?.questions ?? []) : sentenceOf(state.problem);
      };
      let found = await look();
      if (typeof found === 'string' && !isChecked) {
        isChecked = true;
        await this.drive('check');
        found = await look();
      }
      if (typeof found === 'string') return found;
      const answered = await this.insist('answerQuestion', found);
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
      const end = await this.round(checkOnly);
      if (end !== null || checkOnly) return end;
      const state = await this.insist('getState');
      if (!state.ok) return sentenceOf(state.problem);
      this.last = state.value;
      const { pending, Ready, Sending, Unknown } = state.value.sheet.counts;
      if (pending + Ready + Sending + Unknown === 0) break;
      if (round === MOST_ROUNDS) return `Rows are still open after ${MOST_ROUNDS} checks and runs.`;
    }
    if (!verify) return null;
    this.last = null;
    return this.job('verify');
  }

  /** Makes the sheet that undoes a run, and continues in it. */
  private async putBack(undo: string): Promise<string | null> {
    this.last = null;
    const runs = await this.insist<readonly RunState[]>('listRuns');
    if (!runs.ok) return sentenceOf(runs.problem);
    const run = undo === 'last' ? runs.value[0]?.run : undo;
    if (run === undefined) return 'There is no run in the log to undo.';
    const made = await this.insist('makeUndo', run);
    return made.ok ? null : sentenceOf(made.problem);
  }

  async lastState(): Promise<State | null> {
    if (this.last) return this.last;
    const state = await this.insist('getState');
    return state.ok ? state.value : null;
  }

  private async round(checkOnly: boolean): Promise<string | null> {
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

  private async job(kind: JobKind): Promise<string | null> {
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
    const began = await this.insist<JobReport>('startJob', {
      kind: 'run',
      scope: { of: 'all' },
      setsBack: this.options.setsBack ?? MOST_SET_BACK,
    });
    if (!began.ok) return { ok: false, shownProblem: began.problem };
    if (began.value.state === 'done') return { ok: true, report: began.value };
    const left = await this.insist('setBackground', true);
    if (!left.ok) return { ok: false, shownProblem: left.problem };
    for (let start = 0; start < MOST_STARTS; start += 1) {
      await workbench.nextStart();
      this.done = this.soFar();
      const state = await this.insist('getState');
      if (!state.ok) return { ok: false, shownProblem: state.problem };
      const { job, background } = state.value;
      if (job) progress(lineOf(job));
      if (background) continue;
      return { ok: true, report: job ?? began.value };
    }
    const sentence = `The run was given up: ${MOST_STARTS} starts of its trigger did not finish it.`;
    return { ok: false, shownProblem: { code: 'bug', sentence, particulars: '' } };
  }

  private drive(kind: JobKind): Promise<Driven> {
    const { clock, progress, unenrolls, setsBack } = this.options;
    return driveJob(
      kind,
      { of: 'all' },
      {
        unenrolls,
        setsBack,
        call: (name, argument) => this.call(name, argument),
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

  /** Makes a call again as long as it is killed; everything that is called so may be. */
  private async insist<T = State>(name: PersonCall, argument?: unknown): Promise<Reply<T>> {
    for (let n = 0; n < MOST_KILLED; n += 1) {
      const reply = await this.call(name, argument);
      if (isReply<T>(reply)) return reply;
    }
    const sentence = `The execution was ended ${MOST_KILLED} times in a row. Give it more time (--execution-limit).`;
    return { ok: false, problem: { code: 'bug', sentence, remedy: 'retry', particulars: '' } };
  }

  /** `null`: the execution was ended from outside. Rejects if the script itself threw: that is a bug. */
  private async call(name: string, argument?: unknown): Promise<unknown> {
    const result = await this.options.workbench.call(name, argument === undefined ? [] : [argument]);
    this.longest = Math.max(this.longest, result.ms);
    if (name !== 'getState') this.done = this.soFar();
    if (result.ok) return result.value;
    if (result.killed) return null;
    const { name: kind, message } = result.error;
    const sentence = `The add-on's function ${name} failed: ${kind}: ${message}`;
    return { ok: false, problem: { code: 'bug', sentence, remedy: 'retry', particulars: message } };
  }
}

/**
 * The question that `Header=answer` answers, and the answer; a sentence if there is no such question or
 * answer.
 */
export function answerIn(
  given: string,
  questions: readonly QuestionState[],
): { readonly question: string; readonly answer: string } | string {
  const at = given.lastIndexOf('=');
  const header = given.slice(0, Math.max(0, at)).trim().toLowerCase();
  const wanted = given
    .slice(at + 1)
    .trim()
    .toLowerCase();
  const about = questions.filter((each) => each.header.trim().toLowerCase() === header);
  for (const { id, options } of about) {
    const option = options.find(({ answer }) => answer.toLowerCase() === wanted);
    if (option) return { question: id, answer: option.answer };
  }
  const known = (about.length > 0 ? about : questions).map(questionLine);
  const all = known.length > 0 ? ` What can be answered: ${known.join(' ')}` : '';
  return `“${given}” answers no question about this sheet.${all}`;
}

/** A question with what can be answered, in one line for the command line. */
export const questionLine = ({ header, sentence, options }: QuestionState): string =>
  `${sentence} ${options.map(({ answer }) => `--answer "${header}=${answer}"`).join(' or ')}.`;

/** What went wrong, for a person; an error of the add-on's own with what it says. */
function sentenceOf(shownProblem: Pick<ShownProblem, 'code' | 'sentence' | 'particulars'> | null): string {
  if (shownProblem === null) return 'It was stopped.';
  const { code, sentence, particulars } = shownProblem;
  return code === 'bug' && particulars !== '' ? `${sentence} (${particulars})` : sentence;
}

const lineOf = ({ kind, rowsDone, rowsTotal, callsSent }: JobReport): string =>
  `${kind}: ${rowsDone.toLocaleString('en')} of ${rowsTotal.toLocaleString('en')} rows, ${callsSent.toLocaleString('en')} calls`;
