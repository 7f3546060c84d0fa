// One headless session: a spreadsheet from a CSV, a tenant, the built add-on between them, and a report.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../build/bundle';
import type { DirectoryWanted } from '../src/contract';
import { DIRECTORY_SHEETS } from '../src/work/sheet/own-sheets';
import { CallCounter } from './calls';
import { writeCsv } from './csv';
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
import { type Worked, workThrough } from './person';
import {
  openWorkbench,
  realClock,
  virtualClock,
  type Workbench,
  type WorkbenchClock,
  type WorkbenchOptions,
} from './runtime';
import { isSettled, reportOf, summaryOf } from './session-report';
import { credentials, openSandbox, openTenant } from './session-tenants';
import { type Fault, serializeTenant, type Tenant } from './tenant';
import { UsageError } from './usage';

export { UsageError } from './usage';

/** Who uses the add-on in a session. */
const PERSON = 'person@example.com';

const BUNDLE = join(fileURLToPath(new URL('..', import.meta.url)), 'build', 'dist');

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
  const costs = await readCostsFrom(options.costs ?? null, host);
  const clock = host.clock ?? clockFor(options);
  const started = clock.now();
  const { spreadsheet, kept, keeperFor } = await openSheets(options, host, clock);
  const hostFaults = actedOut(faults, options, spreadsheet, clock);
  await builtOnce();
  const tenant = options.docebo === null ? await openTenant(options, host, faults, spreadsheet, clock) : null;
  const sandbox = options.sandbox ? await openSandbox(options, options.sandbox, host, clock) : null;
  const counter = new CallCounter();
  let workbench: Workbench | null = null;
  const keeper = keeperFor(() => workbench?.properties.user(PERSON) ?? {});
  try {
    workbench = await openWorkbench({
      ...runtimeOptions(options, faults),
      spreadsheet,
      clock,
      costs,
      onServiceCall: (call) => {
        counter.note(call);
        keeper?.note(call);
        return hostFaults.verdict(call);
      },
    });
    if (kept) workbench.properties.open('user', PERSON).set(kept.pilots);
    const worked = await workThrough(credentials(options, host, tenant), {
      ...options,
      workbench,
      clock,
      progress: host.progress,
      directoryOnly: isDirectoryOnly(options),
      sandbox: sandbox && credentials(options, host, sandbox),
      checkOnly: options.get || options.expand ? true : options.checkOnly,
    });
    keeper?.save();
    keeper?.done();
    const report = reportOf(worked, {
      calls: counter.counts(),
      faults: { ...hostFaults.injected(), ...injectedBy(tenant) },
      wallMs: Math.round(performance.now() - began),
      simulatedMs: Math.round(worked.done.at - started),
    });
    return resultOf(options, worked, report, spreadsheet, tenant);
  } finally {
    await workbench?.close();
    await tenant?.close();
    await sandbox?.close();
  }
}

function clockFor({ realTime, docebo }: HeadlessOptions): WorkbenchClock {
  return realTime || docebo !== null ? realClock() : virtualClock(Date.now(), 'computing-takes-time');
}

const isDirectoryOnly = ({ directory = [], sheet, get }: HeadlessOptions): boolean =>
  directory.length > 0 && sheet === '' && !get;

/** The spreadsheet, what an interrupted session left of it, and who keeps it on disk, if it is kept. */
async function openSheets(options: HeadlessOptions, host: HeadlessHost, clock: WorkbenchClock) {
  const cells = options.sheet === '' ? [['']] : await readSheet(options.sheet, host, options.separator);
  const keeps = keepsOnDisk(options) ? { ...options, work: workOf(cells, options.docebo) } : null;
  const kept = keeps && readKept(keeps.out, keeps.work);
  const spreadsheet = openSpreadsheet(options, await sheetsOf(options, host, cells, kept), clock);
  const sheet = spreadsheet.activeSheet;
  if (kept) formatAdded(sheet, kept.width);
  const width = cells[0]?.length ?? 0;
  const keeperFor = (properties: () => Readonly<Record<string, string>>) =>
    keeps && new Keeper({ ...keeps, width, spreadsheet, sheet, logSheet: LOG_SHEET, properties });
  return { spreadsheet, kept, keeperFor };
}

/** What the command line says about Google and the person. */
const runtimeOptions = (
  { executionLimitMs, seed, language, userLocale }: HeadlessOptions,
  faults: readonly Fault[],
): Omit<WorkbenchOptions, 'spreadsheet'> => ({
  bundleDir: BUNDLE,
  executionLimitMs,
  user: PERSON,
  seed,
  ...(language === undefined ? {} : { language }),
  ...(userLocale === undefined ? {} : { userLocale }),
  ...quotaOf(faults),
});

function resultOf(
  options: HeadlessOptions,
  worked: Worked,
  report: HeadlessReport,
  spreadsheet: SpreadsheetHost,
  tenant: Tenant | null,
): HeadlessResult {
  const sheet = isDirectoryOnly(options)
    ? directorySheet(spreadsheet, options.directory ?? [])
    : spreadsheet.activeSheet;
  return {
    csv: writeCsv(sheet.texts()),
    log: writeCsv(spreadsheet.sheets.find(({ name }) => name === LOG_SHEET)?.texts() ?? []),
    report,
    tenant: tenant ? serializeTenant(tenant.state()) : null,
    summary: summaryOf(worked, report),
    shownProblem: worked.shownProblem,
    settled: isSettled(worked, report, options.refresh === true),
  };
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

async function readCostsFrom(path: string | null, host: HeadlessHost): Promise<ServiceCosts> {
  if (path === null) return GOOGLE_COSTS;
  const text = await readFileOr(path, host);
  try {
    return readCosts(text);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
