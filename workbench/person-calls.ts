// Calls of the add-on's functions as a person makes them: again if killed, and with the time they take.
import type { Reply, ShownProblem, State } from '../src/contract';
import { isReply } from './drive';
import type { Workbench, WorkbenchClock } from './runtime';

/** Times that a call which was killed is made again. */
const MOST_KILLED = 20;

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

/** How far the work is, by the workbench's clock, and what was counted by then. */
export interface Done {
  readonly at: number;
  readonly counters: ReturnType<Workbench['counters']>;
}

export class PersonCalls {
  /** The longest execution, in milliseconds of the workbench's clock. */
  longest = 0;
  /** When the last of the work was done: looking at the end is no part of it. */
  done: Done;

  constructor(
    private readonly workbench: Workbench,
    private readonly clock: WorkbenchClock,
  ) {
    this.done = this.soFar();
  }

  /** Something was done just now. */
  noteDone(): void {
    this.done = this.soFar();
  }

  private soFar(): Done {
    return { at: this.clock.now(), counters: this.workbench.counters() };
  }

  /** Makes a call again as long as it is killed: all of these calls can be repeated. */
  async insist<T = State>(name: PersonCall, argument?: unknown): Promise<Reply<T>> {
    for (let n = 0; n < MOST_KILLED; n += 1) {
      const reply = await this.call(name, argument);
      if (isReply<T>(reply)) return reply;
    }
    const sentence = `The execution was ended ${MOST_KILLED} times in a row. Give it more time (--execution-limit).`;
    return { ok: false, problem: { code: 'bug', sentence, remedy: 'retry', particulars: '' } };
  }

  /** `null`: the execution was ended from outside. Rejects if the script itself threw: that is a bug. */
  async call(name: string, argument?: unknown): Promise<unknown> {
    const result = await this.workbench.call(name, argument === undefined ? [] : [argument]);
    this.longest = Math.max(this.longest, result.ms);
    if (name !== 'getState') this.noteDone();
    if (result.ok) return result.value;
    if (result.killed) return null;
    const { name: kind, message } = result.error;
    const sentence = `The add-on's function ${name} failed: ${kind}: ${message}`;
    return { ok: false, problem: { code: 'bug', sentence, remedy: 'retry', particulars: message } };
  }
}

/** What went wrong, for a person; an error of the add-on's own with what it says. */
export function sentenceOf(
  shownProblem: Pick<ShownProblem, 'code' | 'sentence' | 'particulars'> | null,
): string {
  if (shownProblem === null) return 'It was stopped.';
  const { code, sentence, particulars } = shownProblem;
  return code === 'bug' && particulars !== '' ? `${sentence} (${particulars})` : sentence;
}
