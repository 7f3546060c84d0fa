// One execution of the script: its service calls one after another, its limits, and its end, which may be a
// kill.

import {
  type CallAnswered,
  type CallAsked,
  type Caller,
  type Cost,
  CostMeter,
  type Start,
  WriteJournal,
} from '../google';
import type { Order, Outcome, Surroundings } from './orders';
import type { Pool, Thread } from './pool';
import { heardOf, isRequest, toldOf, workOf } from './service-call';
import type { Verdict } from './types';

export class Execution {
  readonly id: number;
  readonly user: string;
  readonly #order: Order;
  readonly #around: Surroundings;
  readonly #count: (name: CallAsked['name'], cost: Cost) => number;
  readonly #meter: CostMeter;
  readonly #pool: Pool;
  readonly #thread: Thread;
  readonly #journal = new WriteJournal();
  readonly #over = new AbortController();
  #kill: (why: string) => void = () => {};
  #release: () => void = () => {};
  /** A script that only computes makes no virtual time pass: this ends it by the wall's. */
  #computing: NodeJS.Timeout | undefined;
  serviceCalls = 0;

  constructor(order: Order, around: Surroundings, pool: Pool) {
    const { execution, count } = around.counters.begin(order.start.name);
    this.id = execution;
    this.user = order.user;
    this.#count = count;
    this.#meter = new CostMeter(around.costs);
    this.#order = order;
    this.#around = around;
    this.#pool = pool;
    this.#thread = pool.take();
  }

  /**
   * Ends it here and now: nothing of the script runs afterwards, and what it wrote without a flush is lost.
   */
  kill(why: string): void {
    this.#kill(why);
  }

  /** Runs to the end. Rejects for a fault of the workbench itself, never for one of the script. */
  async run(): Promise<Outcome> {
    const { clock, spreadsheet, google, counters, seed } = this.#around;
    const { start, limitMs } = this.#order;
    const killed = new Promise<Outcome>((resolve) => {
      this.#kill = (why) => {
        this.#over.abort();
        resolve({ kind: 'killed', why });
      };
    });
    const tooLong = () => this.#kill(this.#around.say('Exceeded maximum execution time'));
    const cancelAlarm = clock.alarm(clock.now() + limitMs, tooLong);
    this.#computing = setTimeout(tooLong, this.#around.computingLimitMs);
    spreadsheet?.openJournal(this.#journal);
    this.#release = clock.hold();
    let outcome: Outcome | null = null;
    this.#takes(this.#around.costs.start);
    counters.spent('google', this.#around.costs.start);
    try {
      outcome = await Promise.race([killed, this.#runInThread(start, seed)]);
      return outcome;
    } finally {
      this.#over.abort();
      cancelAlarm();
      clearTimeout(this.#computing);
      if (outcome === null || outcome.kind === 'killed') {
        await this.#thread.terminate();
        this.#journal.takeBack();
        if (outcome) counters.killed += 1;
      } else {
        this.#journal.settle();
        this.#pool.give(this.#thread);
      }
      spreadsheet?.closeJournal(this.#journal);
      google.release(this.id);
      this.#release();
    }
  }

  async #runInThread(start: Start, seed: number | null): Promise<Outcome> {
    let fail: (error: unknown) => void = () => {};
    const failed = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    const task = {
      kind: 'run',
      start: JSON.stringify(start),
      seed: seed === null ? null : seed + this.id,
      clock: this.#around.clock.shared,
    } as const;
    const done = this.#thread.do(task, {
      call: (json) => {
        this.#serve(JSON.parse(json)).catch(fail);
      },
      log: (line) => this.#around.log(this.id, line),
    });
    const report = await Promise.race([done, failed]);
    if (report.kind !== 'ended')
      throw new Error(`The thread reported ${report.kind} at the end of an execution.`);
    return JSON.parse(report.ended);
  }

  /** One service call. The thread stands still until it is answered; after a kill it never is. */
  async #serve(call: CallAsked): Promise<void> {
    const cost = this.#meter.of(call);
    this.serviceCalls = this.#count(call.name, cost);
    this.#computing?.refresh();
    this.#takes(cost.ms);
    if (this.#over.signal.aborted) return;
    const refused = await this.#ask('before', call);
    if (refused === 'killed') return;
    let answer = refused ?? (await this.#answer(call));
    if (!refused) {
      const lost = await this.#ask('after', call);
      if (lost === 'killed') return;
      answer = lost ?? answer;
    }
    if (this.#over.signal.aborted) return;
    this.#computing?.refresh();
    this.#thread.answer(answer);
  }

  #takes(ms: number): void {
    const { clock } = this.#around;
    if (clock.virtual && ms > 0) clock.advance(ms);
  }

  /** Asks the hook. `null`: go on. */
  async #ask(phase: 'before' | 'after', call: CallAsked): Promise<CallAnswered | 'killed' | null> {
    const hook = this.#around.hook();
    if (this.#over.signal.aborted) return 'killed';
    if (!hook) return null;
    const asked = hook(toldOf(phase, call, this));
    const verdict: Verdict =
      typeof asked === 'object' && 'then' in asked ? await this.#idle(() => asked) : asked;
    if (this.#over.signal.aborted) return 'killed';
    if (verdict === 'go') return null;
    if (verdict === 'kill') {
      this.#kill('Execution cancelled.');
      return 'killed';
    }
    return { fault: { name: 'Exception', message: this.#around.say(verdict.throw) } };
  }

  async #answer(call: CallAsked): Promise<CallAnswered> {
    const { google, counters, clock } = this.#around;
    const services = this.#order.start.tab ? google.servicesInTab : google.services;
    try {
      const work = workOf(call, this.#order, this.#around, services);
      const asked = clock.now();
      try {
        return { value: (await work(this.#caller)) ?? null };
      } finally {
        if (isRequest(call)) counters.spent('requests', clock.now() - asked);
      }
    } catch (error) {
      const heard = heardOf(error, this.#around);
      if (heard) return heard;
      throw error;
    }
  }

  readonly #idle = async <T>(wait: () => Promise<T>): Promise<T> => {
    this.#release();
    try {
      return await wait();
    } finally {
      if (!this.#over.signal.aborted) this.#release = this.#around.clock.hold();
    }
  };

  get #caller(): Caller {
    return {
      execution: this.id,
      user: this.user,
      byTrigger: this.#order.byTrigger ?? false,
      journal: this.#journal,
      signal: this.#over.signal,
      idle: this.#idle,
      log: (level, text) => this.#around.log(this.id, { level, text }),
    };
  }
}
