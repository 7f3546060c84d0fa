// One headless session: a spreadsheet from a CSV, a tenant, the built add-on between them, and a report.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../build/bundle';
import type { Action, ColumnsState, ConnectInput, Counts, DirectoryWanted, RowStatus } from '../src/contract';
import { DIRECTORY_SHEETS } from '../src/work/sheet/own-sheets';
import { CallCounter, WRITES } from './calls';
import { writeCsv } from './csv';
import { defaultTenant } from './default-tenant';
import { actedOut, injectedBy, quotaOf, readFaults } from './faults';
import { GOOGLE_COSTS, readCosts, type ServiceCosts, type SheetHost, type SpreadsheetHost } from './google';
import type { HeadlessHost, HeadlessOptions, HeadlessReport, HeadlessResult } from './headless-types';
import { Keeper, readKept, workOf } from './keeping';
import {
  formatAdded,
  keepsOnDisk,
  LOG_SHEET,
  openSpreadsheet,
  readFileOr,
  readSheet,
  sheetsOf,
} from './open-sheets';
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

/** Who uses the add-on in a session. */
const PERSON = 'person@example.com';

const BUNDLE = join(fileURLToPath(new URL('..', import.meta.url)), 'build', 'dist');
const SETTLED: ReadonlySet<string> = new Set<RowStatus>(['Updated', 'Verified', 'No change']);

let bundled: Promise<unknown> | null = null;

/** Builds the add-on, once in a process. */
function builtOnce(): Promise<unknown> {
  bundled = bundled ?? bundle();
  return bundled;
}

/**
 * Checks the sheet, runs what is ready, and reports. Throws a UsageError for options that cannot be followed.
 */
export async function runHeadless(options: HeadlessOptions, host: HeadlessHost): Promise<HeadlessResult> {
  const began = performance.now();
  const faults = readFaults(options);
  const real = options.realTime || options.docebo !== null;
  const costs = await readCostsFrom(options.costs ?? null, host);
  const clock = host.clock ?? (real ? realClock() : virtualClock(Date.now(), 'computing-takes-time'));
  const started = clock.now();
  const directory = options.directory ?? [];
  const directoryOnly = directory.length > 0 && options.sheet === '' && !options.get;
  const cells = options.sheet === '' ? [['']] : await readSheet(options.sheet, host, options.separator);
  const keeps = keepsOnDisk(options) ? { ...options, work: workOf(cells, options.docebo) } : null;
  const kept = keeps && readKept(keeps.out, keeps.work);
  const sheets = await sheetsOf(options, host, cells, kept);
  const spreadsheet = openSpreadsheet(options, sheets, clock);
  const first = spreadsheet.activeSheet;
  if (kept) formatAdded(first, kept.width);
  const hostFaults = actedOut(faults, options, spreadsheet, clock);
  await builtOnce();
  const tenant = options.docebo === null ? await openTenant(options, host, faults, spreadsheet, clock) : null;
  const sandbox = options.sandbox ? await openSandbox(options, options.sandbox, host, clock) : null;
  const counter = new CallCounter();
  let workbench: Workbench | null = null;
  const keeper =
    keeps &&
    new Keeper({
      ...keeps,
      width: cells[0]?.length ?? 0,
      spreadsheet,
      sheet: first,
      logSheet: LOG_SHEET,
      properties: () => workbench?.properties.user(PERSON) ?? {},
    });
  try {
    workbench = await openWorkbench({
      bundleDir: BUNDLE,
      spreadsheet,
      clock,
      executionLimitMs: options.executionLimitMs,
      costs,
      user: PERSON,
      seed: options.seed,
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.userLocale === undefined ? {} : { userLocale: options.userLocale }),
      ...quotaOf(faults),
      onServiceCall: (call) => {
        counter.note(call);
        keeper?.note(call);
        return hostFaults.verdict(call);
      },
    });
    if (kept) workbench.properties.open('user', PERSON).set(kept.pilots);
    const worked = await workThrough(credentials(options, host, tenant), {
      workbench,
      clock,
      progress: host.progress,
      callsPerHour: options.callsPerHour,
      get: options.get ?? null,
      directory,
      directoryOnly,
      sandbox: sandbox && credentials(options, host, sandbox),
      checkOnly: options.get || options.expand ? true : options.checkOnly,
      expand: options.expand ?? false,
      action: options.action,
      overwrite: options.overwrite,
      keptRow: options.keptRow,
      unenrolls: options.unenrolls,
      setsBack: options.setsBack,
      answers: options.answers ?? [],
      verify: options.verify,
      refresh: options.refresh ?? false,
      undo: options.undo,
      background: options.background ?? false,
    });
    keeper?.save();
    keeper?.done();
    const report = reportOf(worked, {
      calls: counter.counts(),
      faults: { ...hostFaults.injected(), ...injectedBy(tenant) },
      wallMs: Math.round(performance.now() - began),
      simulatedMs: Math.round(worked.done.at - started),
    });
    const settled =
      worked.shownProblem === null &&
      !hasOpenQuestion(worked.state?.columns ?? null) &&
      (options.refresh === true ||
        Object.entries(report.statuses).every(([status, rows]) => rows === 0 || SETTLED.has(status)));
    return {
      csv: writeCsv(
        (directoryOnly ? directorySheet(spreadsheet, directory) : spreadsheet.activeSheet).texts(),
      ),
      log: writeCsv(spreadsheet.sheets.find(({ name }) => name === LOG_SHEET)?.texts() ?? []),
      report,
      tenant: tenant ? serializeTenant(tenant.state()) : null,
      summary: [
        ...worked.kept.flatMap(gotOf),
        ...gotOf(worked.got),
        ...rehearsedOf(worked.rehearsed),
        ...summaryOf(report),
        ...setBackOf(worked.back),
        ...keptOf(worked.state?.sheet.kept ?? 0),
        ...askedOf(worked.state?.columns ?? null),
      ],
      shownProblem: worked.shownProblem,
      settled,
    };
  } finally {
    await workbench?.close();
    await tenant?.close();
    await sandbox?.close();
  }
}

/**
 * The sheet of the directory that was got last; the empty one that the session begins with, if there is none.
 */
function directorySheet(
  { sheets, activeSheet }: SpreadsheetHost,
  wanted: readonly DirectoryWanted[],
): SheetHost {
  const last = wanted[wanted.length - 1];
  return sheets.find(({ name }) => last && name === DIRECTORY_SHEETS[last.directory]) ?? activeSheet;
}

/** The functions that do the slices of a job. */
const JOB_FUNCTIONS: ReadonlySet<string> = new Set(['startJob', 'continueJob', 'continueInBackground']);

function reportOf(
  { state, plan, longestExecutionMs, runs, done }: Worked,
  figures: Pick<HeadlessReport, 'calls' | 'faults' | 'wallMs' | 'simulatedMs'>,
): HeadlessReport {
  const { executions, services, time, byExecution } = done.counters;
  const counts = Object.entries(state?.sheet.counts ?? {}).filter(([, rows]) => rows > 0);
  return {
    rows: state?.sheet.rows ?? 0,
    statuses: Object.fromEntries(counts),
    plan,
    runs,
    executions,
    services: { ...services, ms: Math.round(services.ms) },
    cellsReadByJobs: byExecution
      .filter(({ fn }) => JOB_FUNCTIONS.has(fn))
      .reduce((cells, { cellsRead }) => cells + cellsRead, 0),
    time: {
      requests: Math.round(time.requests),
      sheets: Math.round(time.sheets),
      google: Math.round(time.google),
    },
    longestExecutionMs,
    ...figures,
  };
}

async function readCostsFrom(path: string | null, host: HeadlessHost): Promise<ServiceCosts> {
  if (path === null) return GOOGLE_COSTS;
  const text = await readFileOr(path, host);
  try {
    return readCosts(text);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

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

/** The sandbox has no faults: what is to be seen there is the sheet. */
async function openSandbox(
  options: HeadlessOptions,
  path: string,
  host: HeadlessHost,
  clock: WorkbenchClock,
): Promise<Tenant> {
  return startTenant({
    data: await readTenant(path, host),
    latencyMs: options.latencyMs,
    callsPerHour: options.callsPerHour,
    seed: options.seed,
    clock: () => clock.now(),
    wait: (ms) => clock.sleep(ms),
  });
}

/** What the rows came to in the sandbox. */
function rehearsedOf(counts: Counts | null): readonly string[] {
  if (counts === null) return [];
  const parts = Object.entries(counts).flatMap(([status, rows]) => (rows > 0 ? [`${status} ${rows}`] : []));
  return [`In the sandbox first: ${parts.join(', ')}`];
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

/** What was got from Docebo, and what has to be known of it. */
const gotOf = (got: Worked['got']): readonly string[] =>
  got === null
    ? []
    : [
        `${got.rows.toLocaleString('en')} ${got.of} in ${got.callsSent.toLocaleString('en')} calls`,
        ...got.notes,
      ];

const hasOpenQuestion = (columns: ColumnsState | null): boolean =>
  (columns?.questions ?? []).some(({ answer }) => answer === null);

/**
 * The open questions with what can be answered, and the columns that were not used though they look as if
 * they mattered.
 */
function askedOf(columns: ColumnsState | null): readonly string[] {
  const open = (columns?.questions ?? []).filter(({ answer }) => answer === null);
  const unused = (columns?.unused ?? []).filter(({ looks }) => looks !== null);
  return [
    ...open.map((question) => `Question: ${questionLine(question)}`),
    ...(unused.length > 0 ? [`Not used: ${unused.map(({ header }) => `“${header}”`).join(', ')}.`] : []),
  ];
}

/** Rows that were left alone because Docebo has a completion. */
const keptOf = (rows: number): readonly string[] =>
  rows === 0
    ? []
    : [`${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}: Docebo has a completion, which is kept`];

/** What the run takes away from people who have completed. */
function setBackOf({ setsBack, replacesDates, unenrollsCompleted }: Worked['back']): readonly string[] {
  const rows = (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'row' : 'rows'}`;
  return [
    ...(setsBack > 0 ? [`${rows(setsBack)}: the completion is taken back`] : []),
    ...(replacesDates > 0 ? [`${rows(replacesDates)}: the completion gets another date`] : []),
    ...(unenrollsCompleted > 0
      ? [`${rows(unenrollsCompleted)}: somebody who has completed is unenrolled`]
      : []),
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
