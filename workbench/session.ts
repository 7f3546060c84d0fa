// One headless session: a spreadsheet from a CSV, a tenant, the built add-on between them, and a report.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../build/bundle';
import type { Action, ColumnsState, ConnectInput, RowStatus } from '../src/contract';
import { CallCounter, type ReportCalls, WRITES } from './calls';
import { readCsv, type Separator, separatorOf, writeCsv } from './csv';
import { defaultTenant } from './default-tenant';
import { actedOut, type FaultOptions, injectedBy, quotaOf, readFaults } from './faults';
import { createSpreadsheet, type SpreadsheetHost } from './google';
import { questionLine, type Worked, workThrough } from './person';
import { openWorkbench, realClock, virtualClock, type Workbench, type WorkbenchClock } from './runtime';
import {
  type Fault,
  parseTenant,
  serializeTenant,
  startTenant,
  type Tenant,
  type TenantData,
} from './tenant';
import { UsageError } from './usage';

export { UsageError } from './usage';

/** The number format of the columns with a header. */
export interface ColumnFormat {
  readonly header: string;
  /** As Sheets writes it: `00000`, `0%`, `mmm-yy`. */
  readonly format: string;
}

export interface HeadlessOptions extends FaultOptions {
  readonly sheet: string;
  readonly out: string | null;
  readonly report: string | null;
  readonly checkOnly: boolean;
  /** As `PersonOptions`. */
  readonly action: Action;
  readonly unenrolls: number | undefined;
  readonly answers?: readonly string[];
  readonly verify: boolean;
  readonly undo: string | null;
  /** Rowcall's log as a CSV, read at the beginning where it is there. */
  readonly log: string | null;
  /** The run goes on by clock triggers alone. */
  readonly background?: boolean;
  readonly tenant: string | null;
  readonly tenantOut: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly latencyMs: number;
  readonly callsPerHour: number;
  readonly executionLimitMs: number;
  /** Waiting takes the wall's time; it always does with another server. */
  readonly realTime: boolean;
  /** Cells are read as Sheets reads typed or imported text; by default only whole numbers and ISO dates are no text. */
  readonly typed?: boolean;
  /** Of the sheet's file; a comma by default. */
  readonly separator?: Separator | 'auto';
  readonly formats?: readonly ColumnFormat[];
  /** Rows that a filter hides, counted from 1. */
  readonly hidden?: readonly number[];
}

/** A check and a run of the sheet, and nothing after it. */
export const PLAIN = {
  checkOnly: false,
  action: 'update',
  unenrolls: undefined,
  verify: false,
  undo: null,
  log: null,
} as const satisfies Partial<HeadlessOptions>;

/** What the session needs from outside, so that a test can be the outside. */
export interface HeadlessHost {
  readonly readText: (path: string) => Promise<string>;
  /** One line that is written over. */
  readonly progress: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** By default one that goes on while the add-on computes and jumps where it waits. */
  readonly clock?: WorkbenchClock;
}

export interface HeadlessReport {
  /** Rows that are not blank. */
  readonly rows: number;
  readonly statuses: Readonly<Partial<Record<RowStatus | 'pending', number>>>;
  readonly calls: ReportCalls;
  /** `ms`: what the planning took inside the add-on. */
  readonly plan: { readonly calls: number; readonly ms: number };
  /** The runs that wrote something, by name, in their order. */
  readonly runs: readonly string[];
  readonly executions: number;
  readonly services: { readonly read: number; readonly write: number; readonly flush: number };
  /** The longest execution, in milliseconds of the session's clock. */
  readonly longestExecutionMs: number;
  /** Milliseconds that a person would have waited by the clock on the wall. */
  readonly wallMs: number;
  /** Milliseconds that passed on the session's clock: the same with `--real-time`, else with every wait in it. */
  readonly simulatedMs: number;
  /** How often each fault happened; those that last as long as the tenant runs are not counted. */
  readonly faults: Readonly<Record<string, number>>;
}

export interface HeadlessResult {
  readonly csv: string;
  /** Rowcall's log as CSV, empty where there is none. */
  readonly log: string;
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

/** Rowcall's name for its log. */
const LOG_SHEET = 'Rowcall log';

const BUNDLE = join(fileURLToPath(new URL('..', import.meta.url)), 'build', 'dist');
const SETTLED: ReadonlySet<string> = new Set<RowStatus>(['Updated', 'Verified', 'No change']);

/** Milliseconds that one call of a Google service takes on a virtual clock. Our own number: most take a few. */
const SERVICE_CALL_MS = 10;

let bundled: Promise<unknown> | null = null;

/** Builds the add-on, once in a process. */
function builtOnce(): Promise<unknown> {
  bundled = bundled ?? bundle();
  return bundled;
}

/** Checks the sheet, runs what is ready, and reports. Throws a UsageError for options that cannot be followed. */
export async function runHeadless(options: HeadlessOptions, host: HeadlessHost): Promise<HeadlessResult> {
  const began = performance.now();
  const faults = readFaults(options);
  const real = options.realTime || options.docebo !== null;
  const clock = host.clock ?? (real ? realClock() : virtualClock(Date.now(), 'computing-takes-time'));
  const started = clock.now();
  const sheets = [
    {
      name: 'Sheet1',
      cells: await readSheet(options.sheet, host, options.separator),
      typed: options.typed ?? false,
    },
    ...(await readLog(options, host)),
  ];
  const spreadsheet = openSpreadsheet(options, sheets, clock);
  const hostFaults = actedOut(faults, options, spreadsheet, clock);
  await builtOnce();
  const tenant = options.docebo === null ? await openTenant(options, host, faults, spreadsheet, clock) : null;
  const counter = new CallCounter();
  let workbench: Workbench | null = null;
  try {
    workbench = await openWorkbench({
      bundleDir: BUNDLE,
      spreadsheet,
      clock,
      executionLimitMs: options.executionLimitMs,
      serviceCallMs: SERVICE_CALL_MS,
      seed: options.seed,
      ...quotaOf(faults),
      onServiceCall: (call) => {
        counter.note(call);
        return hostFaults.verdict(call);
      },
    });
    const worked = await workThrough(credentials(options, host, tenant), {
      workbench,
      clock,
      progress: host.progress,
      callsPerHour: options.callsPerHour,
      checkOnly: options.checkOnly,
      action: options.action,
      unenrolls: options.unenrolls,
      answers: options.answers ?? [],
      verify: options.verify,
      undo: options.undo,
      background: options.background ?? false,
    });
    const report = reportOf(worked, workbench, {
      calls: counter.counts(),
      faults: { ...hostFaults.injected(), ...injectedBy(tenant) },
      wallMs: Math.round(performance.now() - began),
      simulatedMs: Math.round(clock.now() - started),
    });
    const settled =
      worked.trouble === null &&
      !hasOpenQuestion(worked.state?.columns ?? null) &&
      Object.entries(report.statuses).every(([status, rows]) => rows === 0 || SETTLED.has(status));
    return {
      csv: writeCsv(spreadsheet.activeSheet.texts()),
      log: writeCsv(spreadsheet.sheets.find(({ name }) => name === LOG_SHEET)?.texts() ?? []),
      report,
      tenant: tenant ? serializeTenant(tenant.state()) : null,
      summary: [...summaryOf(report), ...askedOf(worked.state?.columns ?? null)],
      trouble: worked.trouble,
      settled,
    };
  } finally {
    await workbench?.close();
    await tenant?.close();
  }
}

function reportOf(
  { state, plan, longestExecutionMs, runs }: Worked,
  workbench: Workbench,
  figures: Pick<HeadlessReport, 'calls' | 'faults' | 'wallMs' | 'simulatedMs'>,
): HeadlessReport {
  const { executions, services } = workbench.counters();
  const counts = Object.entries(state?.sheet.counts ?? {}).filter(([, rows]) => rows > 0);
  return {
    rows: state?.sheet.rows ?? 0,
    statuses: Object.fromEntries(counts),
    plan,
    runs,
    executions,
    services,
    longestExecutionMs,
    ...figures,
  };
}

type Sheets = readonly {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  /** Whether the cells are read as typed. */
  readonly typed: boolean;
}[];

/** The log of earlier sessions; a file that is not there yet is written at the end. */
async function readLog(options: HeadlessOptions, host: HeadlessHost): Promise<Sheets> {
  if (options.log === null) return [];
  try {
    await host.readText(options.log);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return [{ name: LOG_SHEET, cells: await readSheet(options.log, host), typed: false }];
}

async function readSheet(
  path: string,
  host: HeadlessHost,
  separator: HeadlessOptions['separator'] = ',',
): Promise<string[][]> {
  const text = await readFileOr(path, host);
  try {
    return readCsv(text, separator === 'auto' ? separatorOf(text) : separator);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
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

function openSpreadsheet(options: HeadlessOptions, sheets: Sheets, clock: WorkbenchClock): SpreadsheetHost {
  let spreadsheet: SpreadsheetHost;
  try {
    spreadsheet = createSpreadsheet({
      name: options.sheet,
      locale: options.locale,
      timeZone: options.timeZone,
      now: () => clock.now(),
      sheets: sheets.map(({ name, cells, typed }) => ({
        name,
        cells: typed ? cells : cells.map((row) => row.map(importedCell)),
      })),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  for (const each of options.formats ?? []) formatColumns(spreadsheet.activeSheet, each);
  hideRows(spreadsheet.activeSheet, options.hidden ?? []);
  return spreadsheet;
}

/** Formats the cells below a header, in every column that has it in the first row that has it at all. */
function formatColumns(sheet: SpreadsheetHost['activeSheet'], { header, format }: ColumnFormat): void {
  const texts = sheet.texts();
  const row = texts.findIndex((cells) => cells.some((cell) => cell.trim() === header));
  if (row < 0) throw new UsageError(`--formats: no column has the header "${header}".`);
  const rows = sheet.rows - row - 1;
  if (rows === 0) return;
  texts[row]?.forEach((cell, column) => {
    if (cell.trim() !== header) return;
    sheet.setFormat({ row: row + 1, column, rows, columns: 1 }, { numberFormat: format });
  });
}

function hideRows(sheet: SpreadsheetHost['activeSheet'], hidden: readonly number[]): void {
  if (hidden.length === 0) return;
  const beyond = hidden.find((row) => row > sheet.content.rows);
  if (beyond !== undefined) {
    throw new UsageError(`--hidden: the sheet has ${sheet.content.rows} rows, so there is no row ${beyond}.`);
  }
  sheet.hideOnly(hidden.map((row) => row - 1));
}

/** Plain numbers and ISO dates become numbers and dates; all other text stays as it is, so that it comes out again so. */
export const importedCell = (text: string): string =>
  text === '' || /^-?(0|[1-9]\d{0,14})$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `'${text}`;

async function openTenant(
  options: HeadlessOptions,
  host: HeadlessHost,
  faults: readonly Fault[],
  spreadsheet: SpreadsheetHost,
  clock: WorkbenchClock,
): Promise<Tenant> {
  return startTenant({
    data:
      options.tenant === null
        ? tenantOf(spreadsheet, options.action)
        : await readTenant(options.tenant, host),
    latencyMs: options.latencyMs,
    callsPerHour: options.callsPerHour,
    faults,
    seed: options.seed,
    clock: () => clock.now(),
    wait: (ms) => clock.sleep(ms),
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

const tenantOf = (spreadsheet: SpreadsheetHost, action: Action): TenantData => {
  const { activeSheet, locale } = spreadsheet;
  return parseTenant(
    defaultTenant(
      { name: activeSheet.name, cells: activeSheet.texts(), locale, today: '9999-12-31' },
      action,
    ),
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

const hasOpenQuestion = (columns: ColumnsState | null): boolean =>
  (columns?.questions ?? []).some(({ answer }) => answer === null);

/** The open questions with what can be answered, and the columns that were not used though they look as if they mattered. */
function askedOf(columns: ColumnsState | null): readonly string[] {
  const open = (columns?.questions ?? []).filter(({ answer }) => answer === null);
  const unused = (columns?.unused ?? []).filter(({ looks }) => looks !== null);
  return [
    ...open.map((question) => `Question: ${questionLine(question)}`),
    ...(unused.length > 0 ? [`Not used: ${unused.map(({ header }) => `“${header}”`).join(', ')}.`] : []),
  ];
}

function summaryOf(report: HeadlessReport): readonly string[] {
  const { rows, statuses, calls, runs, executions, wallMs, simulatedMs, faults } = report;
  const writes = WRITES.reduce((sum, kind) => sum + (calls.byKind[kind] ?? 0), 0);
  const figure = (n: number) => n.toLocaleString('en');
  return [
    `${figure(rows)} rows in ${figure(calls.total)} calls, ${figure(writes)} of them writes; ${figure(executions)} executions, ${(wallMs / 1000).toFixed(1)} s, ${figure(Math.round(simulatedMs / 1000))} s on the session's clock`,
    ...Object.entries(statuses).map(([status, n]) => `${status.padEnd(14)} ${figure(n ?? 0)}`),
    ...(runs.length > 0 ? [`runs: ${runs.join(', ')}`] : []),
    ...Object.entries(faults).map(([spec, n]) => `${spec}: ${figure(n)} times`),
  ];
}
