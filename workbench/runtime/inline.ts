// One execution in this thread: service calls are answered at once, and the other side of a request is a
// function. For tests.

import vm from 'node:vm';
import {
  type CallAnswered,
  type CallAsked,
  type Caller,
  CostMeter,
  type Ended,
  type Exchange,
  WriteJournal,
} from '../google';
import { halves } from './compile';
import type { Order, Outcome, Surroundings } from './orders';
import { seededRandom } from './random';
import { heardOf, isRequest, toldOf, workOf } from './service-call';
import type { ScriptServices } from './thread-messages';
import type { Realm, Verdict } from './types';

type ServicesAtOnce = ReturnType<Surroundings['google']['atOnce']>;

/**
 * From 20.18 on, Node has contexts without interceptors, which make every use of a global a hundred times
 * slower.
 */
const ordinaryGlobal = vm.constants.DONT_CONTEXTIFY !== undefined;

/**
 * Thrown at the script by each of its calls once it is killed: whatever it catches, nothing of it has an
 * effect any more.
 */
const KILLED = { killed: true } as const;

/** Code that is run again and again in contexts of its own: V8 compiles it once. */
export class InlineScript implements Realm {
  readonly #services = new vm.Script(halves().services, { filename: 'workbench-services.js' });
  readonly #bundle: vm.Script;

  constructor(code: string) {
    this.#bundle = new vm.Script(code, { filename: 'Code.js' });
  }

  /** A new, bare context with the services in it. */
  open(): ReturnType<Realm['open']> {
    const context = vm.createContext(ordinaryGlobal ? vm.constants.DONT_CONTEXTIFY : {});
    const services: ScriptServices = this.#services.runInContext(context);
    return { services, load: () => this.#bundle.runInContext(context) };
  }

  /** Names of the functions that a page may call. */
  functions(): readonly string[] {
    const { services, load } = this.open();
    const refused: CallAnswered = {
      fault: { name: 'Exception', message: 'No service while functions are listed.' },
    };
    services.install({
      ask: () => JSON.stringify(refused),
      log: () => {},
      now: () => 0,
      random: null,
      ordinaryGlobal,
    });
    load();
    return JSON.parse(services.declared());
  }
}

export class InlineExecution {
  readonly id: number;
  readonly user: string;
  readonly #order: Order;
  readonly #around: Surroundings;
  readonly #services: ServicesAtOnce;
  readonly #count: ReturnType<Surroundings['counters']['begin']>['count'];
  readonly #meter: CostMeter;
  readonly #journal = new WriteJournal();
  readonly #over = new AbortController();
  #killed: string | null = null;
  serviceCalls = 0;

  constructor(order: Order, around: Surroundings, exchange: Exchange) {
    const { execution, count } = around.counters.begin(order.start.name);
    this.id = execution;
    this.user = order.user;
    this.#count = count;
    this.#order = order;
    this.#around = around;
    this.#services = around.google.atOnce(order.start.tab ?? false, exchange);
    this.#meter = new CostMeter(around.costs);
  }

  kill(why: string): void {
    this.#killed ??= why;
  }

  /** Runs to the end. Throws for a fault of the workbench itself, never for one of the script. */
  run(realm: Realm): Outcome {
    const { clock, spreadsheet, google, counters } = this.#around;
    const cancelAlarm = clock.alarm(clock.now() + this.#order.limitMs, () =>
      this.kill(this.#around.say('Exceeded maximum execution time')),
    );
    spreadsheet?.openJournal(this.#journal);
    this.#takes(this.#around.costs.start);
    counters.spent('google', this.#around.costs.start);
    try {
      const ended = this.#start(realm);
      if (this.#fault !== null) throw this.#fault.error;
      if (this.#killed === null) return ended;
      counters.killed += 1;
      return { kind: 'killed', why: this.#killed };
    } finally {
      this.#over.abort();
      cancelAlarm();
      if (this.#killed === null) this.#journal.settle();
      else this.#journal.takeBack();
      spreadsheet?.closeJournal(this.#journal);
      google.release(this.id);
    }
  }

  /** An error of the workbench's own: the script must not take it for one of Google's. */
  #fault: { readonly error: unknown } | null = null;

  #start(realm: Realm): Ended {
    const { seed, clock } = this.#around;
    const { services, load } = realm.open();
    services.install({
      ask: (call) => this.#serve(JSON.parse(call)),
      log: (level, text) => this.#around.log(this.id, { level, text }),
      now: () => clock.now(),
      random: seed === null ? null : seededRandom(seed + this.id),
      ordinaryGlobal,
    });
    try {
      load();
      return JSON.parse(services.start(JSON.stringify(this.#order.start)));
    } catch (error) {
      return services.errorEnded(error);
    }
  }

  /** One service call: its answer as JSON. */
  #serve(call: CallAsked): string {
    this.#go();
    const cost = this.#meter.of(call);
    this.serviceCalls = this.#count(call.name, cost);
    this.#takes(cost.ms);
    this.#go();
    const refused = this.#ask('before', call);
    let answer = refused ?? this.#answer(call);
    this.#go();
    if (!refused) answer = this.#ask('after', call) ?? answer;
    this.#go();
    return JSON.stringify(answer);
  }

  /** Throws once the execution is over. */
  #go(): void {
    if (this.#killed !== null || this.#fault !== null) throw KILLED;
  }

  #takes(ms: number): void {
    if (ms > 0) this.#around.clock.advance(ms);
  }

  /** Asks the hook. `null`: go on. */
  #ask(phase: 'before' | 'after', call: CallAsked): CallAnswered | null {
    const hook = this.#around.hook();
    if (!hook) return null;
    const verdict: Verdict | Promise<Verdict> = this.#own(() => hook(toldOf(phase, call, this)));
    if (verdict === 'go') return null;
    if (verdict === 'kill') {
      this.kill('Execution cancelled.');
      throw KILLED;
    }
    if ('then' in verdict) {
      return this.#own(() => {
        throw new Error('A hook that waits needs an execution in a thread of its own.');
      });
    }
    return { fault: { name: 'Exception', message: this.#around.say(verdict.throw) } };
  }

  #answer(call: CallAsked): CallAnswered {
    const { counters, clock } = this.#around;
    const asked = clock.now();
    try {
      return { value: workOf(call, this.#order, this.#around, this.#services)(this.#caller) ?? null };
    } catch (error) {
      return (
        heardOf(error, this.#around) ??
        this.#own(() => {
          throw error;
        })
      );
    } finally {
      if (isRequest(call)) counters.spent('requests', clock.now() - asked);
    }
  }

  /** Does work of the workbench's own: an error of it ends the execution, and its test. */
  #own<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.#fault = { error };
      throw KILLED;
    }
  }

  get #caller(): Caller {
    return {
      execution: this.id,
      user: this.user,
      byTrigger: this.#order.byTrigger ?? false,
      journal: this.#journal,
      signal: this.#over.signal,
      idle: () => {
        throw new TypeError('A service that waits was called in an execution that does not.');
      },
      log: (level, text) => this.#around.log(this.id, { level, text }),
    };
  }
}
