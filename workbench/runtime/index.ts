// Runs a built add-on without Google: the face of the workbench's runtime.
import {
  type ClockTrigger,
  clientArguments,
  createGoogle,
  type Exchange,
  flatCosts,
  inLanguage,
  type MenuItem,
  type RangeRef,
  realClock,
} from '../google';
import { readAddOn } from './add-on';
import { Counters } from './counters';
import { Execution } from './execution';
import { InlineExecution, InlineScript } from './inline';
import type { Order, Outcome, Surroundings } from './orders';
import { Pool } from './pool';
import { seededRandom } from './random';
import { Slots } from './slots';
import type {
  CallOptions,
  ExecutionResult,
  LogEntry,
  Realm,
  ServiceHook,
  Workbench,
  WorkbenchEvent,
  WorkbenchOptions,
} from './types';

export { realClock, virtualClock, type WorkbenchClock } from '../google';
export type {
  CallOptions,
  Counts,
  ExecutionResult,
  LogEntry,
  Realm,
  ServiceCall,
  ServiceHook,
  SheetCounts,
  TimeSpent,
  Verdict,
  Workbench,
  WorkbenchEvent,
  WorkbenchOptions,
} from './types';

/** Milliseconds. Source: developers.google.com/apps-script/guides/services/quotas. */
const EXECUTION_LIMIT = 6 * 60_000;

/** Milliseconds. Source: developers.google.com/apps-script/guides/triggers. */
const SIMPLE_TRIGGER_LIMIT = 30_000;

/** Milliseconds of a consumer account. Source: developers.google.com/apps-script/guides/services/quotas. */
const TRIGGERS_A_DAY = 90 * 60_000;

const DAY_MS = 86_400_000;

/** Wall milliseconds; room for a slow machine if a virtual clock has a short limit. */
const COMPUTING_PATIENCE = 10_000;

/** Source: developers.google.com/apps-script/guides/services/quotas. */
const EXECUTIONS_AT_ONCE = 30;

/** Source: developers.google.com/apps-script/guides/html/communication. */
const CALLS_AT_ONCE = 10;

/** Opens a built add-on on a spreadsheet. Rejects with a sentence if the folder holds none. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const addOn = await readAddOn(options.bundleDir);
  const clock = options.clock ?? realClock();
  const person = options.user ?? 'person@example.com';
  const limitMs = options.executionLimitMs ?? EXECUTION_LIMIT;
  const listeners = new Set<(event: WorkbenchEvent) => void>();
  const tell = (event: WorkbenchEvent) => {
    for (const listener of listeners) listener(event);
  };
  const logs: LogEntry[] = [];
  const counters = new Counters();
  const { exchange } = options;
  if (exchange && !clock.virtual) throw new Error('Executions that do not wait need a virtual clock.');
  const running = new Map<Running, Promise<unknown>>();
  const slots = new Map<string, Slots>();
  const withheld = new Set(options.withheld);
  const granted = () => addOn.scopes?.filter((scope) => !withheld.has(scope)) ?? null;
  const say = (message: string) => inLanguage(message, options.language ?? 'en');
  let hook: ServiceHook | null = options.onServiceCall ?? null;

  const google = createGoogle({
    spreadsheet: options.spreadsheet,
    clock,
    addOn: { ...addOn, name: options.addOnName ?? 'Add-on' },
    tell,
    granted,
    ...(options.userLocale === undefined ? {} : { userLocale: options.userLocale }),
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    ...(options.propertyOperationsADay === undefined
      ? {}
      : { propertyOperationsADay: options.propertyOperationsADay }),
    ...(options.mailsADay === undefined ? {} : { mailsADay: options.mailsADay }),
    ...(options.seed === undefined ? {} : { random: seededRandom(options.seed) }),
  });

  const costs = typeof options.costs === 'object' ? options.costs : flatCosts(options.costs ?? 0);
  const surroundings: Surroundings = {
    google,
    clock,
    counters,
    spreadsheet: options.spreadsheet,
    granted,
    costs,
    computingLimitMs: options.computingLimitMs ?? Math.max(limitMs, COMPUTING_PATIENCE),
    seed: options.seed ?? null,
    say,
    hook: () => hook,
    log: (execution, line) => {
      const entry: LogEntry = { execution, ...line, at: clock.now() };
      logs.push(entry);
      options.log?.(entry);
      tell({ kind: 'log', entry });
    },
  };

  const runner = exchange
    ? inThisThread(options.realm ?? new InlineScript(addOn.code), surroundings, exchange)
    : inThreads(new Pool(addOn.code), surroundings);

  /** `missing`: what to say if the script has no such function. */
  async function execute(order: Order, missing: { name: string; message: string }): Promise<ExecutionResult> {
    const startedAt = clock.now();
    if ([...running.keys()].filter((each) => each.user === order.user).length >= EXECUTIONS_AT_ONCE) {
      return notStarted(
        say('There are too many scripts running simultaneously for this Google user account.'),
      );
    }
    const { execution, run } = runner.start(order);
    tell({ kind: 'started', execution: execution.id, fn: order.start.name });
    running.set(execution, run);
    try {
      const outcome = await run;
      const result = resultOf(outcome, execution, clock.now() - startedAt, missing);
      if (outcome.kind === 'error') surroundings.log(execution.id, { level: 'error', text: outcome.stack });
      if (outcome.kind === 'value' && outcome.lost !== null) {
        const text = `google.script.run hands null to the page instead of the result of ${order.start.name}: ${outcome.lost}.`;
        surroundings.log(execution.id, { level: 'warn', text });
      }
      tell({ kind: 'ended', execution: execution.id, fn: order.start.name, result });
      return result;
    } finally {
      running.delete(execution);
    }
  }

  const trigger = (name: string, mode: Order['mode'], edited?: RangeRef) =>
    execute(
      {
        start: { name, args: [], event: mode, ...(edited === undefined ? {} : { edited }) },
        user: person,
        mode,
        limitMs: Math.min(limitMs, SIMPLE_TRIGGER_LIMIT),
      },
      { name: 'Exception', message: `Script function not found: ${name}` },
    );

  /** When executions of clock triggers ended, and how long they took, by user. */
  const ran = new Map<string, { readonly at: number; readonly ms: number }[]>();
  const byTriggers = new Set<Promise<ExecutionResult>>();

  const startByTrigger = async ({ id, handler, user }: ClockTrigger): Promise<ExecutionResult> => {
    const before = (ran.get(user) ?? []).filter(({ at }) => at > clock.now() - DAY_MS);
    if (before.reduce((sum, { ms }) => sum + ms, 0) >= (options.triggerMsADay ?? TRIGGERS_A_DAY)) {
      const message = say('Service using too much computer time for one day');
      surroundings.log(0, { level: 'error', text: `${handler} was not started: ${message}` });
      const error = { name: 'Exception', message };
      return { ok: false, execution: 0, error, killed: false, ms: 0, serviceCalls: 0 };
    }
    const result = await execute(
      {
        start: { name: handler, args: [], event: null, trigger: id },
        user,
        mode: 'FULL',
        limitMs,
        byTrigger: true,
      },
      { name: 'Exception', message: `Script function not found: ${handler}` },
    );
    ran.set(user, [...before, { at: clock.now(), ms: result.ms }]);
    return result;
  };

  const fire = (trigger: ClockTrigger): Promise<ExecutionResult> => {
    const execution = startByTrigger(trigger);
    byTriggers.add(execution);
    const over = () => byTriggers.delete(execution);
    execution.then(over, over);
    return execution;
  };
  google.triggers.onDue = (trigger) => {
    // A fault of the workbench itself must not be lost with the promise that nobody waits for.
    fire(trigger).catch((error: unknown) => surroundings.log(0, { level: 'error', text: String(error) }));
  };

  const functions = await runner.functions();

  return {
    properties: google.properties,
    get executions() {
      return counters.executions;
    },
    open(mode = 'LIMITED') {
      google.ui.clearMenus();
      return trigger('onOpen', mode);
    },
    install: () => trigger('onInstall', 'FULL'),
    async edited(sheet, { row, column, rows, columns }) {
      if (!functions.includes('onEdit')) return null;
      return trigger('onEdit', 'LIMITED', { sheet, row: row + 1, column: column + 1, rows, columns });
    },
    withhold: (scope) => {
      withheld.add(scope);
    },
    grant: (scope) => {
      withheld.delete(scope);
    },
    menu: () => google.ui.items,
    async click(label: string, { user = person }: CallOptions = {}) {
      const name = functionOf(label, google.ui.items);
      if (name === null) {
        throw new Error(
          `The menu has no item ${label}. It has: ${labelsOf(google.ui.items).join(', ') || 'none'}.`,
        );
      }
      return execute(
        { start: { name, args: [], event: null }, user, mode: 'FULL', limitMs },
        { name: 'Exception', message: `Script function not found: ${name}` },
      );
    },
    async call(name: string, args: readonly unknown[], { user = person }: CallOptions = {}) {
      const start = { name, args: clientArguments(args), event: null };
      const places = slots.get(user) ?? new Slots(CALLS_AT_ONCE);
      slots.set(user, places);
      return places.use(() => {
        if (clock.virtual && costs.roundTrip > 0) clock.advance(costs.roundTrip);
        counters.spent('google', clock.virtual ? costs.roundTrip : 0);
        return execute(
          { start, user, mode: 'FULL', limitMs },
          { name: 'TypeError', message: `google.script.run.${name} is not a function` },
        );
      });
    },
    async callback(query: string, { user = person }: CallOptions = {}) {
      const given = new URLSearchParams(query);
      const token = google.stateTokens.read(given.get('state') ?? '', user);
      if (token === null) return notStarted('The state token is invalid or has expired. Please try again.');
      return execute(
        {
          start: {
            name: token.method,
            args: [callbackEvent(given, token.arguments, query)],
            event: null,
            tab: true,
          },
          user,
          mode: 'FULL',
          limitMs,
        },
        { name: 'Exception', message: `Script function not found: ${token.method}` },
      );
    },
    functions: () => functions,
    sidebarHtml: () => google.ui.sidebar,
    shown: google.ui,
    triggers: () => google.triggers.all,
    plantTrigger: (user, handler, elsewhere) => google.triggers.plant(user, handler, elsewhere),
    async fire(id) {
      const trigger = google.triggers.all.find((each) => each.id === id);
      if (!trigger) throw new Error(`There is no trigger ${id}.`);
      return fire(trigger);
    },
    async nextStart() {
      const next = google.triggers.all
        .filter(({ elsewhere }) => elsewhere === null)
        .map(({ nextAt }) => nextAt);
      if (next.length === 0) return false;
      const wait = Math.max(0, Math.min(...next) - clock.now());
      if (clock.virtual) clock.advance(wait);
      else await clock.sleep(wait);
      while (byTriggers.size > 0) await Promise.allSettled(byTriggers);
      return true;
    },
    async triggersDone() {
      while (byTriggers.size > 0) await Promise.allSettled(byTriggers);
    },
    mails: () => google.mailbox.mails,
    counters: () => counters.snapshot(google.fetcher.requests),
    logs: () => logs,
    setHook(next) {
      hook = next;
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async close() {
      google.triggers.close();
      for (const execution of running.keys()) execution.kill('Execution cancelled.');
      await Promise.allSettled(running.values());
      runner.close();
    },
  };
}

/** An execution under way. */
type Running = Pick<Execution, 'id' | 'user' | 'serviceCalls' | 'kill'>;

/** The way in which executions are run. */
interface Runner {
  start(order: Order): { readonly execution: Running; readonly run: Promise<Outcome> };
  /** Names of the functions that a page may call. */
  functions(): Promise<readonly string[]>;
  close(): void;
}

function inThreads(pool: Pool, surroundings: Surroundings): Runner {
  return {
    start(order) {
      const execution = new Execution(order, surroundings, pool);
      return { execution, run: execution.run() };
    },
    functions: () => pool.functions(),
    close: () => pool.close(),
  };
}

/** Executions come one after the other: each begins when the one before has ended. */
function inThisThread(realm: Realm, surroundings: Surroundings, exchange: Exchange): Runner {
  return {
    start(order) {
      const execution = new InlineExecution(order, surroundings, exchange);
      return { execution, run: Promise.resolve().then(() => execution.run(realm)) };
    },
    functions: async () => realm.functions(),
    close() {},
  };
}

/** Google refuses to run anything. */
const notStarted = (message: string): ExecutionResult => ({
  ok: false,
  execution: 0,
  error: { name: 'Exception', message },
  killed: false,
  ms: 0,
  serviceCalls: 0,
});

/**
 * The event of a callback, like that of a web app's `doGet`: the address's parameters and the token's,
 * without the token.
 */
function callbackEvent(
  given: URLSearchParams,
  own: Readonly<Record<string, string>>,
  queryString: string,
): object {
  const parameters: Record<string, readonly string[]> = {};
  for (const name of given.keys()) if (name !== 'state') parameters[name] = given.getAll(name);
  for (const [name, value] of Object.entries(own)) parameters[name] = [value];
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first]));
  return { parameter, parameters, queryString, contextPath: '', contentLength: -1 };
}

function resultOf(
  outcome: Outcome,
  execution: Pick<Running, 'id' | 'serviceCalls'>,
  ms: number,
  missing: { readonly name: string; readonly message: string },
): ExecutionResult {
  const about = { execution: execution.id, ms, serviceCalls: execution.serviceCalls };
  switch (outcome.kind) {
    case 'value':
      return { ok: true, value: JSON.parse(outcome.json), ...about };
    case 'missing':
      return { ok: false, error: missing, killed: false, ...about };
    case 'error':
      return { ok: false, error: { name: outcome.name, message: outcome.message }, killed: false, ...about };
    case 'killed':
      return { ok: false, error: { name: 'Exception', message: outcome.why }, killed: true, ...about };
  }
}

const labelsOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'item' ? [item.label] : item.kind === 'menu' ? labelsOf(item.items) : [],
  );

function functionOf(label: string, items: readonly MenuItem[]): string | null {
  for (const item of items) {
    if (item.kind === 'item' && item.label === label) return item.calls;
    const inner = item.kind === 'menu' ? functionOf(label, item.items) : null;
    if (inner !== null) return inner;
  }
  return null;
}
