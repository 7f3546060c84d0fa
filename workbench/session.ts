// One headless session: a spreadsheet from a CSV, a tenant, the built add-on between them, and a report.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../build/bundle';
import type { ConnectInput, JobReport, Reply, RowStatus, State } from '../src/contract';
import { CallCounter, type ReportCalls } from './calls';
import { readCsv, writeCsv } from './csv';
import { defaultTenant } from './default-tenant';
import { type Driven, driveJob } from './drive';
import { createSpreadsheet, type SpreadsheetHost } from './google';
import { openWorkbench, realClock, type Workbench, type WorkbenchClock } from './runtime';
import { parseTenant, serializeTenant, startTenant, type Tenant, type TenantData } from './tenant';

export interface HeadlessOptions {
  readonly sheet: string;
  readonly out: string | null;
  readonly report: string | null;
  readonly checkOnly: boolean;
  readonly docebo: string | null;
  readonly tenant: string | null;
  readonly tenantOut: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly latencyMs: number;
  readonly callsPerHour: number;
  readonly executionLimitMs: number;
}

/** What the session needs from outside, so that a test can be the outside. */
export interface HeadlessHost {
  readonly readText: (path: string) => Promise<string>;
  /** One line that is written over. */
  readonly progress: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock?: WorkbenchClock;
}

export interface HeadlessReport {
  /** Rows that are not blank. */
  readonly rows: number;
  readonly statuses: Readonly<Partial<Record<RowStatus | 'pending', number>>>;
  readonly calls: ReportCalls;
  /** `ms`: what the planning took inside the add-on. */
  readonly plan: { readonly calls: number; readonly ms: number };
  readonly executions: number;
  readonly services: { readonly read: number; readonly write: number; readonly flush: number };
  /** The longest execution, in milliseconds. */
  readonly longestExecutionMs: number;
  readonly wallMs: number;
}

export interface HeadlessResult {
  readonly csv: string;
  readonly report: HeadlessReport;
  /** The built-in tenant's state as JSON; `null` with another server. */
  readonly tenant: string | null;
  /** Lines for a person. */
  readonly summary: readonly string[];
  /** Why it did not go to its end, as a sentence. */
  readonly trouble: string | null;
  /** Every row ended Updated, Verified or No change. */
  readonly settled: boolean;
}

/** The command was used wrongly; the message is the sentence to show. */
export class UsageError extends Error {}

const BUNDLE = join(fileURLToPath(new URL('..', import.meta.url)), 'build', 'dist');
const SETTLED: ReadonlySet<string> = new Set<RowStatus>(['Updated', 'Verified', 'No change']);

/** Checks the sheet, runs what is ready, and reports. Throws a UsageError for options that cannot be followed. */
export async function runHeadless(options: HeadlessOptions, host: HeadlessHost): Promise<HeadlessResult> {
  const began = performance.now();
  const cells = await readSheet(options, host);
  const spreadsheet = openSpreadsheet(options, cells);
  const tenant = options.docebo === null ? await openTenant(options, host, spreadsheet) : null;
  await bundle();
  const clock = host.clock ?? realClock();
  const counter = new CallCounter();
  const workbench = await openWorkbench({
    bundleDir: BUNDLE,
    spreadsheet,
    clock,
    executionLimitMs: options.executionLimitMs,
    onServiceCall: (call) => {
      counter.note(call);
      return 'go';
    },
  });
  try {
    const session = new Session(workbench, clock, host);
    const end = await session.work(credentials(options, host, tenant), options);
    const sheet = spreadsheet.activeSheet;
    const report = session.report(counter.counts(), performance.now() - began);
    const settled =
      end === null &&
      Object.entries(report.statuses).every(([status, rows]) => rows === 0 || SETTLED.has(status));
    return {
      csv: writeCsv(sheet.texts()),
      report,
      tenant: tenant ? serializeTenant(tenant.state()) : null,
      summary: summaryOf(report),
      trouble: end,
      settled,
    };
  } finally {
    await workbench.close();
    await tenant?.close();
  }
}

async function readSheet(options: HeadlessOptions, host: HeadlessHost): Promise<string[][]> {
  const text = await readFileOr(options.sheet, host);
  try {
    return readCsv(text);
  } catch (error) {
    throw new UsageError(`${options.sheet}: ${error instanceof Error ? error.message : error}`);
  }
}

async function readFileOr(path: string, host: HeadlessHost): Promise<string> {
  try {
    return await host.readText(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${path}. Check the path.`);
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder; name a file in it.`);
    if (code === 'EACCES') throw new UsageError(`${path} may not be read. Check its permissions.`);
    throw error;
  }
}

function openSpreadsheet(options: HeadlessOptions, cells: readonly (readonly string[])[]): SpreadsheetHost {
  try {
    return createSpreadsheet({
      name: options.sheet,
      locale: options.locale,
      timeZone: options.timeZone,
      sheets: [{ name: 'Sheet1', cells: cells.map((row) => row.map(importedCell)) }],
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Plain numbers and ISO dates become numbers and dates; all other text stays as it is, so that it comes out again so. */
export const importedCell = (text: string): string =>
  text === '' || /^-?(0|[1-9]\d{0,14})$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `'${text}`;

async function openTenant(
  options: HeadlessOptions,
  host: HeadlessHost,
  spreadsheet: SpreadsheetHost,
): Promise<Tenant> {
  return startTenant({
    data: options.tenant === null ? tenantOf(spreadsheet) : await readTenant(options.tenant, host),
    latencyMs: options.latencyMs,
    callsPerHour: options.callsPerHour,
    ...(host.clock
      ? { clock: () => host.clock?.now() ?? 0, wait: (ms) => host.clock?.sleep(ms) ?? Promise.resolve() }
      : {}),
  });
}

async function readTenant(path: string, host: HeadlessHost): Promise<TenantData> {
  const text = await readFileOr(path, host);
  try {
    return parseTenant(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

const tenantOf = (spreadsheet: SpreadsheetHost): TenantData => {
  const { activeSheet, locale } = spreadsheet;
  return parseTenant(
    defaultTenant({ name: activeSheet.name, cells: activeSheet.texts(), locale, today: '9999-12-31' }),
  );
};

function credentials(options: HeadlessOptions, host: HeadlessHost, tenant: Tenant | null): ConnectInput {
  if (tenant) {
    return { domain: tenant.url, grant: 'password', ...tenant.credentials };
  }
  const { env } = host;
  const clientId = env.ROWCALL_CLIENT_ID ?? '';
  const clientSecret = env.ROWCALL_CLIENT_SECRET ?? '';
  if (clientId === '' || clientSecret === '') {
    throw new UsageError('Set ROWCALL_CLIENT_ID and ROWCALL_CLIENT_SECRET to sign in to another server.');
  }
  const username = env.ROWCALL_USERNAME ?? '';
  return {
    domain: options.docebo ?? '',
    grant: username === '' ? 'client_credentials' : 'password',
    clientId,
    clientSecret,
    username,
    password: env.ROWCALL_PASSWORD ?? '',
  };
}

/** One person's work: connect, check, run, look at the end. */
class Session {
  state: State | null = null;
  private planCalls = 0;
  private planMs = 0;

  constructor(
    private readonly workbench: Workbench,
    private readonly clock: WorkbenchClock,
    private readonly host: HeadlessHost,
  ) {}

  /** Returns why it did not go to its end, or `null`. */
  async work(connect: ConnectInput, options: HeadlessOptions): Promise<string | null> {
    const connected = await this.call<State>('connect', connect);
    if (!connected.ok) return connected.problem.sentence;
    const settings = await this.call<State>('saveSettings', {
      ...connected.value.settings,
      callsPerHour: options.callsPerHour,
    });
    if (!settings.ok) return settings.problem.sentence;
    const checked = await this.drive('check');
    if (!checked.ok) return checked.trouble.sentence;
    if (checked.report.plan) {
      this.planCalls = checked.report.plan.calls;
      this.planMs = checked.report.plan.planMs;
    }
    let end: Driven = checked;
    if (!options.checkOnly && checked.report.state === 'done' && checked.report.counts.Ready > 0) {
      end = await this.drive('run');
      if (!end.ok) return end.trouble.sentence;
    }
    const state = await this.call<State>('getState');
    if (!state.ok) return state.problem.sentence;
    this.state = state.value;
    return end.report.state === 'stopped' ? (end.report.trouble?.sentence ?? 'It was stopped.') : null;
  }

  report(calls: ReportCalls, wallMs: number): HeadlessReport {
    const counters = this.workbench.counters();
    const counts = Object.entries(this.state?.sheet.counts ?? {}).filter(([, rows]) => rows > 0);
    return {
      rows: this.state?.sheet.rows ?? 0,
      statuses: Object.fromEntries(counts),
      calls,
      plan: { calls: this.planCalls, ms: this.planMs },
      executions: counters.executions,
      services: counters.services,
      longestExecutionMs: Math.round(this.longest),
      wallMs: Math.round(wallMs),
    };
  }

  private longest = 0;

  private drive(kind: 'check' | 'run'): Promise<Driven> {
    return driveJob(
      kind,
      { of: 'all' },
      {
        call: async (name, argument) => {
          const result = await this.workbench.call(name, argument === undefined ? [] : [argument]);
          this.longest = Math.max(this.longest, result.ms);
          return result.ok ? result.value : null;
        },
        waitUntil: async (ms) => {
          const wait = ms - this.clock.now();
          this.host.progress(`waiting ${Math.ceil(wait / 1000)} s for the hourly limit`);
          if (wait > 0) await this.clock.sleep(wait);
        },
        onReport: (report) => this.host.progress(lineOf(report)),
      },
    );
  }

  private async call<T>(name: string, ...args: readonly unknown[]): Promise<Reply<T>> {
    const result = await this.workbench.call(name, args);
    this.longest = Math.max(this.longest, result.ms);
    if (!result.ok) {
      const particulars = result.error.message;
      const sentence = `The execution ended: ${particulars}`;
      return { ok: false, problem: { code: 'bug', sentence, remedy: 'retry', particulars } };
    }
    return result.value as Reply<T>;
  }
}

const lineOf = ({ kind, rowsDone, rowsTotal, callsSent }: JobReport): string =>
  `${kind}: ${rowsDone.toLocaleString('en')} of ${rowsTotal.toLocaleString('en')} rows, ${callsSent.toLocaleString('en')} calls`;

function summaryOf(report: HeadlessReport): readonly string[] {
  const { rows, statuses, calls, executions, wallMs } = report;
  const writes = ['PUT many', 'PUT one', 'POST batch'].reduce(
    (sum, kind) => sum + (calls.byKind[kind] ?? 0),
    0,
  );
  const figure = (n: number) => n.toLocaleString('en');
  return [
    `${figure(rows)} rows in ${figure(calls.total)} calls, ${figure(writes)} of them writes; ${figure(executions)} executions, ${(wallMs / 1000).toFixed(1)} s`,
    ...Object.entries(statuses).map(([status, n]) => `${status.padEnd(14)} ${figure(n ?? 0)}`),
  ];
}
