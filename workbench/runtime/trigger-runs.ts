// Executions that clock triggers start: by the clock or by hand, within each user's quota for a day.
import type { ClockTrigger } from '../google';
import { type Executions, notStarted } from './executions';
import type { SharedSurroundings } from './surroundings';
import type { ExecutionResult } from './types';

/** Milliseconds of a consumer account. Source: developers.google.com/apps-script/guides/services/quotas. */
export const TRIGGER_MS_A_DAY = 90 * 60_000;

const DAY_MS = 86_400_000;

export class TriggerRuns {
  /** When executions ended, and how long they took, by user. */
  readonly #ran = new Map<string, { readonly at: number; readonly ms: number }[]>();
  readonly #running = new Set<Promise<ExecutionResult>>();

  /** `msADay`: how long the triggers of a user can run in a day. */
  constructor(
    private readonly executions: Executions,
    private readonly around: SharedSurroundings,
    private readonly msADay: number,
  ) {
    around.google.triggers.onDue = (trigger) => {
      // A fault of the workbench itself must not be lost with the promise that nobody waits for.
      this.#fire(trigger).catch((error: unknown) => around.log(0, { level: 'error', text: String(error) }));
    };
  }

  /** Starts what this trigger starts, here and now. Rejects if there is none of this id. */
  async fire(id: string): Promise<ExecutionResult> {
    const trigger = this.around.google.triggers.all.find((each) => each.id === id);
    if (!trigger) throw new Error(`There is no trigger ${id}.`);
    return this.#fire(trigger);
  }

  /** Lets time pass until the next start, and resolves when it is over: false if there is none. */
  async nextStart(): Promise<boolean> {
    const { clock, google } = this.around;
    const next = google.triggers.all
      .filter(({ elsewhere }) => elsewhere === null)
      .map(({ nextAt }) => nextAt);
    if (next.length === 0) return false;
    const wait = Math.max(0, Math.min(...next) - clock.now());
    if (clock.virtual) clock.advance(wait);
    else await clock.sleep(wait);
    await this.done();
    return true;
  }

  /** Resolves when no execution that a trigger started is at work. */
  async done(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  #fire(trigger: ClockTrigger): Promise<ExecutionResult> {
    const execution = this.#start(trigger);
    this.#running.add(execution);
    const over = () => this.#running.delete(execution);
    execution.then(over, over);
    return execution;
  }

  async #start({ id, handler, user }: ClockTrigger): Promise<ExecutionResult> {
    const { clock, limitMs } = this.around;
    const before = (this.#ran.get(user) ?? []).filter(({ at }) => at > clock.now() - DAY_MS);
    if (before.reduce((sum, { ms }) => sum + ms, 0) >= this.msADay) {
      const message = this.around.say('Service using too much computer time for one day');
      this.around.log(0, { level: 'error', text: `${handler} was not started: ${message}` });
      return notStarted(message);
    }
    const start = { name: handler, args: [], event: null, trigger: id };
    const result = await this.executions.start({ start, user, mode: 'FULL', limitMs, byTrigger: true });
    this.#ran.set(user, [...before, { at: clock.now(), ms: result.ms }]);
    return result;
  }
}
