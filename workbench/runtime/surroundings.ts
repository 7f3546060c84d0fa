// What the executions of a workbench share: Google, the clock, the scopes granted, and the log.
import {
  createGoogle,
  flatCosts,
  type Google,
  inLanguage,
  realClock,
  type ServiceCosts,
  type SpreadsheetHost,
  type WorkbenchClock,
} from '../google';
import type { AddOn } from './add-on';
import { Counters } from './counters';
import type { Surroundings } from './orders';
import { seededRandom } from './random';
import type { LogLine } from './thread-messages';
import type { LogEntry, ServiceHook, WorkbenchEvent, WorkbenchOptions } from './types';

/** Milliseconds. Source: developers.google.com/apps-script/guides/services/quotas. */
const EXECUTION_LIMIT = 6 * 60_000;

/** Wall milliseconds; room for a slow machine if a virtual clock has a short limit. */
const COMPUTING_PATIENCE = 10_000;

export class SharedSurroundings implements Surroundings {
  /** The address of the person who uses the add-on if a call names no other. */
  readonly person: string;
  readonly limitMs: number;
  readonly clock: WorkbenchClock;
  readonly google: Google;
  readonly costs: ServiceCosts;
  readonly counters = new Counters();
  readonly logs: LogEntry[] = [];
  readonly computingLimitMs: number;
  readonly seed: number | null;
  readonly spreadsheet: SpreadsheetHost | null;
  currentHook: ServiceHook | null;
  readonly #listeners = new Set<(event: WorkbenchEvent) => void>();
  readonly #withheld: Set<string>;
  readonly #addOn: AddOn;
  readonly #options: WorkbenchOptions;

  constructor(addOn: AddOn, options: WorkbenchOptions) {
    this.#addOn = addOn;
    this.#options = options;
    this.person = options.user ?? 'person@example.com';
    this.limitMs = options.executionLimitMs ?? EXECUTION_LIMIT;
    this.computingLimitMs = options.computingLimitMs ?? Math.max(this.limitMs, COMPUTING_PATIENCE);
    this.clock = options.clock ?? realClock();
    this.costs = typeof options.costs === 'object' ? options.costs : flatCosts(options.costs ?? 0);
    this.seed = options.seed ?? null;
    this.spreadsheet = options.spreadsheet;
    this.currentHook = options.onServiceCall ?? null;
    this.#withheld = new Set(options.withheld);
    this.google = this.#createGoogle();
  }

  // Executions take these four apart from the object.
  readonly hook = (): ServiceHook | null => this.currentHook;

  readonly granted = (): readonly string[] | null =>
    this.#addOn.scopes?.filter((scope) => !this.#withheld.has(scope)) ?? null;

  readonly say = (message: string): string => inLanguage(message, this.#options.language ?? 'en');

  readonly log = (execution: number, line: LogLine): void => {
    const entry: LogEntry = { execution, ...line, at: this.clock.now() };
    this.logs.push(entry);
    this.#options.log?.(entry);
    this.tell({ kind: 'log', entry });
  };

  withhold(scope: string): void {
    this.#withheld.add(scope);
  }

  grant(scope: string): void {
    this.#withheld.delete(scope);
  }

  tell(event: WorkbenchEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  onEvent(listener: (event: WorkbenchEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #createGoogle(): Google {
    const { spreadsheet, addOnName, userLocale, fetch, propertyOperationsADay, mailsADay, seed } =
      this.#options;
    return createGoogle({
      spreadsheet,
      clock: this.clock,
      addOn: { ...this.#addOn, name: addOnName ?? 'Add-on' },
      tell: (event) => this.tell(event),
      granted: this.granted,
      ...(userLocale === undefined ? {} : { userLocale }),
      ...(fetch === undefined ? {} : { fetch }),
      ...(propertyOperationsADay === undefined ? {} : { propertyOperationsADay }),
      ...(mailsADay === undefined ? {} : { mailsADay }),
      ...(seed === undefined ? {} : { random: seededRandom(seed) }),
    });
  }
}
