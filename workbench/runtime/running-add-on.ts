// A built add-on that runs on a spreadsheet: what a person, a page and the clock start in it.
import type { Area, AuthMode, ClockTrigger, Mail, MenuItem, PropertyStores, RangeRef } from '../google';
import type { Executions } from './executions';
import { functionOf } from './menu';
import { PageCalls } from './page-calls';
import type { SharedSurroundings } from './surroundings';
import { TRIGGER_MS_A_DAY, TriggerRuns } from './trigger-runs';
import type {
  CallOptions,
  Counts,
  ExecutionResult,
  LogEntry,
  ServiceHook,
  Workbench,
  WorkbenchEvent,
} from './types';

/** Milliseconds. Source: developers.google.com/apps-script/guides/triggers. */
const SIMPLE_TRIGGER_LIMIT = 30_000;

export class RunningAddOn implements Workbench {
  readonly properties: PropertyStores;
  readonly shown: Workbench['shown'];
  readonly #around: SharedSurroundings;
  readonly #executions: Executions;
  readonly #functions: readonly string[];
  readonly #pageCalls: PageCalls;
  readonly #triggerRuns: TriggerRuns;

  /** `functions`: names of those that a page may call. */
  constructor(
    around: SharedSurroundings,
    executions: Executions,
    functions: readonly string[],
    triggerMsADay = TRIGGER_MS_A_DAY,
  ) {
    this.#around = around;
    this.#executions = executions;
    this.#functions = functions;
    this.#pageCalls = new PageCalls(executions, around);
    this.#triggerRuns = new TriggerRuns(executions, around, triggerMsADay);
    this.properties = around.google.properties;
    this.shown = around.google.ui;
  }

  open(mode: AuthMode = 'LIMITED'): Promise<ExecutionResult> {
    this.#around.google.ui.clearMenus();
    return this.#simpleTrigger('onOpen', mode);
  }

  install(): Promise<ExecutionResult> {
    return this.#simpleTrigger('onInstall', 'FULL');
  }

  async edited(sheet: number, { row, column, rows, columns }: Area): Promise<ExecutionResult | null> {
    if (!this.#functions.includes('onEdit')) return null;
    return this.#simpleTrigger('onEdit', 'LIMITED', {
      sheet,
      row: row + 1,
      column: column + 1,
      rows,
      columns,
    });
  }

  #simpleTrigger(name: string, mode: AuthMode, edited?: RangeRef): Promise<ExecutionResult> {
    const { person: user, limitMs } = this.#around;
    const start = { name, args: [], event: mode, ...(edited === undefined ? {} : { edited }) };
    return this.#executions.start({ start, user, mode, limitMs: Math.min(limitMs, SIMPLE_TRIGGER_LIMIT) });
  }

  withhold(scope: string): void {
    this.#around.withhold(scope);
  }

  grant(scope: string): void {
    this.#around.grant(scope);
  }

  menu(): readonly MenuItem[] {
    return this.#around.google.ui.items;
  }

  async click(label: string, { user = this.#around.person }: CallOptions = {}): Promise<ExecutionResult> {
    const start = { name: functionOf(label, this.menu()), args: [], event: null };
    return this.#executions.start({ start, user, mode: 'FULL', limitMs: this.#around.limitMs });
  }

  call(
    name: string,
    args: readonly unknown[],
    { user = this.#around.person }: CallOptions = {},
  ): Promise<ExecutionResult> {
    return this.#pageCalls.call(name, args, user);
  }

  callback(query: string, { user = this.#around.person }: CallOptions = {}): Promise<ExecutionResult> {
    return this.#pageCalls.callback(query, user);
  }

  functions(): readonly string[] {
    return this.#functions;
  }

  sidebarHtml(): ReturnType<Workbench['sidebarHtml']> {
    return this.#around.google.ui.sidebar;
  }

  triggers(): readonly ClockTrigger[] {
    return this.#around.google.triggers.all;
  }

  plantTrigger(user: string, handler: string, elsewhere: string): ClockTrigger {
    return this.#around.google.triggers.plant(user, handler, elsewhere);
  }

  fire(id: string): Promise<ExecutionResult> {
    return this.#triggerRuns.fire(id);
  }

  nextStart(): Promise<boolean> {
    return this.#triggerRuns.nextStart();
  }

  triggersDone(): Promise<void> {
    return this.#triggerRuns.done();
  }

  mails(): readonly Mail[] {
    return this.#around.google.mailbox.mails;
  }

  counters(): Counts {
    return this.#around.counters.snapshot(this.#around.google.fetcher.requests);
  }

  logs(): readonly LogEntry[] {
    return this.#around.logs;
  }

  get executions(): number {
    return this.#around.counters.executions;
  }

  setHook(hook: ServiceHook | null): void {
    this.#around.currentHook = hook;
  }

  onEvent(listener: (event: WorkbenchEvent) => void): () => void {
    return this.#around.onEvent(listener);
  }

  close(): Promise<void> {
    this.#around.google.triggers.close();
    return this.#executions.close();
  }
}
