// What the page asks of the workbench's server and what it is told: types only.
import type { Patch } from './wire';

/** An entry of the add-on's menu; `null` draws a line. */
export type MenuEntry = { readonly label: string } | null;

interface SampleLine {
  readonly name: string;
  readonly title: string;
}

/** The tenant as the page shows it. */
export type TenantLine =
  | {
      readonly kind: 'built-in';
      readonly url: string;
      readonly credentials: TenantCredentials;
      readonly options: TenantOptions;
      /** The faults there are to choose from. */
      readonly faults: readonly FaultLine[];
    }
  | { readonly kind: 'elsewhere'; readonly url: string };

export interface TenantCredentials {
  readonly domain: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
}

export interface TenantOptions {
  /** Milliseconds before each answer. */
  readonly latencyMs: number;
  /** `null`: no limit. */
  readonly callsPerHour: number | null;
  /** Names of the faults that are on. */
  readonly faults: readonly string[];
}

export interface FaultLine {
  readonly name: string;
  readonly title: string;
}

/** One request that the add-on made. */
export interface CallLine {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Pairs of user and course that it wrote to, items it listed, or `null` if it has none. */
  readonly rows: number | null;
  /** 0: no answer came. `null`: not told, the add-on alone knows. */
  readonly status: number | null;
  readonly ms: number;
}

export interface EnrollmentLine {
  readonly userId: number;
  readonly username: string;
  readonly courseId: number;
  readonly course: string;
  readonly now: EnrollmentValues | null;
  /** As it was when the sheet was opened; `null` if there was none. */
  readonly before: EnrollmentValues | null;
  readonly changed: boolean;
}

export interface EnrollmentValues {
  readonly status: string;
  readonly completed: string;
  readonly score: string;
}

export interface EnrollmentPage {
  readonly total: number;
  readonly changed: number;
  readonly found: number;
  readonly lines: readonly EnrollmentLine[];
}

export interface PageState {
  readonly seq: number;
  readonly title: string;
  readonly samples: readonly SampleLine[];
  /** The sample that is open, `null` for a person's own file. */
  readonly sample: string | null;
  readonly menu: readonly MenuEntry[];
  /** In the page that asks. */
  readonly sidebar: SidebarLine | null;
  readonly tenant: TenantLine;
  /** Sheets are opened with the tenant's credentials stored already. */
  readonly startConnected: boolean;
  readonly calls: readonly CallLine[];
  readonly callsTotal: number;
  readonly running: readonly string[];
}

export interface SidebarLine {
  readonly title: string;
  /** Grows when the sidebar is opened again. */
  readonly revision: number;
}

/** How a function of the add-on ended. */
export type RunAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

export type LiveEvent =
  | { readonly type: 'patches'; readonly patches: readonly Patch[] }
  /** Another document is open, or this page has missed too much: begin again. */
  | { readonly type: 'reload' }
  /** The sidebar opens in the window in which its menu item was clicked, and in no other. */
  | { readonly type: 'sidebar'; readonly client: string; readonly sidebar: SidebarLine | null }
  | {
      readonly type: 'note';
      readonly title: string;
      readonly text: string;
      readonly tone: 'plain' | 'trouble';
    }
  | { readonly type: 'answer'; readonly client: string; readonly call: number; readonly answer: RunAnswer }
  | { readonly type: 'running'; readonly functions: readonly string[] }
  | { readonly type: 'calls'; readonly calls: readonly CallLine[]; readonly total: number }
  | { readonly type: 'tenant-changed' }
  | { readonly type: 'tenant'; readonly tenant: TenantLine };

export interface Numbered {
  readonly seq: number;
  readonly event: LiveEvent;
}
