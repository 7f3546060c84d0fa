// The words of running an add-on: what one asks, what one gets, what can be interfered with. Types only.
import type {
  AlertShown,
  Area,
  AuthMode,
  ClockTrigger,
  Exchange,
  FetchRules,
  Language,
  LogLevel,
  Mail,
  MenuItem,
  PropertyStores,
  ServiceCosts,
  SpreadsheetHost,
  ToastShown,
  UiEvent,
  WorkbenchClock,
} from '../google';
import type { ScriptServices } from './thread-messages';

export interface WorkbenchOptions {
  /** The folder with Code.js, appsscript.json and the HTML files. */
  readonly bundleDir: string;
  /** `null` for a script without a document. */
  readonly spreadsheet: SpreadsheetHost | null;
  /** `realClock()` by default. */
  readonly clock?: WorkbenchClock;
  /** Milliseconds of the clock; 6 minutes by default. Simple triggers have 30 s at most. */
  readonly executionLimitMs?: number;
  /** Wall milliseconds between two service calls; by default the execution's limit, and at least 10 s. */
  readonly computingLimitMs?: number;
  /** What service calls take on a virtual clock; nothing by default. A number: so many milliseconds each. */
  readonly costs?: ServiceCosts | number;
  /** The address of the person who uses the add-on if a call names no other. */
  readonly user?: string;
  /** The add-on's name, for a sidebar without a title. */
  readonly addOnName?: string;
  readonly onServiceCall?: ServiceHook;
  readonly fetch?: Partial<FetchRules>;
  /** Scopes that the person left out when asked for consent. */
  readonly withheld?: readonly string[];
  /** The language of Google's messages; English by default. */
  readonly language?: Language;
  /** Of the person's Google account: the language in which Rowcall speaks; English by default. */
  readonly userLocale?: string;
  readonly propertyOperationsADay?: number;
  readonly mailsADay?: number;
  /** Milliseconds that the clock triggers of a user may run in a day; 90 minutes by default. */
  readonly triggerMsADay?: number;
  /** Makes Math.random and Utilities.getUuid come again. */
  readonly seed?: number;
  /**
   * The other side of requests, as a function: each execution then runs at once in this thread, on a virtual
   * clock and one after the other, so that hundreds of jobs can be played in a test. Without it scripts have
   * threads of their own and requests go by HTTP.
   */
  readonly exchange?: Exchange;
  /** Where the scripts of such executions run; by default in contexts of their own. */
  readonly realm?: Realm;
  readonly log?: (entry: LogEntry) => void;
}

export interface Workbench {
  /** Opens the document: runs `onOpen`. `LIMITED` by default. */
  open(authMode?: AuthMode): Promise<ExecutionResult>;
  /** Installs the add-on: runs `onInstall`. */
  install(): Promise<ExecutionResult>;
  /**
   * What Google does after a person edited cells (counted from 0): runs the simple trigger `onEdit`, if the
   * script has one. `null` if it has none. Nothing else that changes cells starts it.
   */
  edited(sheet: number, area: Area): Promise<ExecutionResult | null>;
  /** Consent: takes a scope of the manifest away, or gives it. */
  withhold(scope: string): void;
  grant(scope: string): void;
  menu(): readonly MenuItem[];
  /** Chooses a menu item, in submenus too. Rejects if there is none of that label. */
  click(label: string, options?: CallOptions): Promise<ExecutionResult>;
  /**
   * What google.script.run does: arguments are checked and cloned, ten calls of a user run at once, others
   * wait.
   */
  call(fn: string, args: readonly unknown[], options?: CallOptions): Promise<ExecutionResult>;
  /**
   * What Google does when a person's browser comes to the script's callback address with this query (without
   * its question mark): reads the state token, runs the function it names, and gives the page that it returns
   * as `{title, html}`.
   */
  callback(query: string, options?: CallOptions): Promise<ExecutionResult>;
  /** Names of the functions that a page may call. */
  functions(): readonly string[];
  /** The sidebar that was shown last. */
  sidebarHtml(): { readonly title: string; readonly html: string } | null;
  /** Alerts and notes that were shown, oldest first. */
  readonly shown: { readonly alerts: readonly AlertShown[]; readonly toasts: readonly ToastShown[] };
  /** The clock triggers of everybody. They start by the workbench's clock. */
  triggers(): readonly ClockTrigger[];
  /** As if the person had made a trigger of this script in another document of theirs. */
  plantTrigger(user: string, handler: string, elsewhere: string): ClockTrigger;
  /** Starts what this trigger starts, here and now. Rejects if there is none of this id. */
  fire(id: string): Promise<ExecutionResult>;
  /**
   * Lets time pass until the next trigger starts, and resolves when its execution is over: true, or false if
   * there is no trigger to start. Virtual time goes there at once, so that nothing but the execution itself
   * makes it pass after that.
   */
  nextStart(): Promise<boolean>;
  /** Resolves when no execution that a trigger started is at work. */
  triggersDone(): Promise<void>;
  /** Mails that were sent, oldest first. */
  mails(): readonly Mail[];
  counters(): Counts;
  logs(): readonly LogEntry[];
  readonly properties: PropertyStores;
  /** How many executions were started. */
  readonly executions: number;
  setHook(hook: ServiceHook | null): void;
  onEvent(listener: (event: WorkbenchEvent) => void): () => void;
  /** Ends executions that are under way as at Google's limit, then every thread. */
  close(): Promise<void>;
}

export interface CallOptions {
  readonly user?: string;
}

/** `ms`: by the workbench's clock. `killed`: ended from outside; nothing of the script ran afterwards. */
export type ExecutionResult =
  | {
      readonly ok: true;
      readonly execution: number;
      readonly value: unknown;
      readonly ms: number;
      readonly serviceCalls: number;
    }
  | {
      readonly ok: false;
      readonly execution: number;
      readonly error: { readonly name: string; readonly message: string };
      readonly killed: boolean;
      readonly ms: number;
      readonly serviceCalls: number;
    };

/** A service call that is about to happen, or has happened and is about to be answered. */
export interface ServiceCall {
  readonly phase: 'before' | 'after';
  readonly execution: number;
  /** Counts the calls of the execution, from 0. */
  readonly index: number;
  /** `SpreadsheetApp` */
  readonly service: string;
  /** `Range.setValues` */
  readonly method: string;
  readonly args: readonly unknown[];
  readonly user: string;
}

/** Go on; end the execution here; or throw this at the script instead of the call or of its answer. */
export type Verdict = 'go' | 'kill' | { readonly throw: string };

/** May act as a person, start other executions or wait before it answers. */
export type ServiceHook = (call: ServiceCall) => Verdict | Promise<Verdict>;

export interface LogEntry {
  readonly execution: number;
  readonly level: LogLevel;
  readonly text: string;
  /** By the workbench's clock. */
  readonly at: number;
}

export type WorkbenchEvent =
  | UiEvent
  | { readonly kind: 'log'; readonly entry: LogEntry }
  | { readonly kind: 'started'; readonly execution: number; readonly fn: string }
  | {
      readonly kind: 'ended';
      readonly execution: number;
      readonly fn: string;
      readonly result: ExecutionResult;
    };

/**
 * How often the sheet was read, written and flushed, how many cells that were, and what all service calls
 * cost.
 */
export interface SheetCounts {
  readonly read: number;
  readonly write: number;
  readonly flush: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Milliseconds by the workbench's costs, without the time that requests and sleeps take. */
  readonly ms: number;
}

/** Where the time of executions goes, in milliseconds of the workbench's clock. */
export interface TimeSpent {
  /** In requests, until the last answer of a `fetchAll`. */
  readonly requests: number;
  /** In calls of SpreadsheetApp. */
  readonly sheets: number;
  /**
   * In all else that Google takes: starts, the way to the page and back, properties, locks, handing requests
   * over.
   */
  readonly google: number;
}

export interface Counts {
  readonly services: SheetCounts;
  readonly time: TimeSpent;
  /** Every service call by its whole name, `SpreadsheetApp.Range.setValues`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Requests of UrlFetchApp, each one of a fetchAll. */
  readonly fetchRequests: number;
  readonly executions: number;
  readonly killed: number;
  readonly byExecution: readonly (SheetCounts & {
    readonly execution: number;
    readonly fn: string;
    readonly serviceCalls: number;
  })[];
}

/** Where scripts of executions in this thread run. */
export interface Realm {
  /** Makes ready for one execution: nothing of an earlier one is left. */
  open(): { readonly services: ScriptServices; readonly load: () => void };
  /** Names of the functions that a page may call. */
  functions(): readonly string[];
}
