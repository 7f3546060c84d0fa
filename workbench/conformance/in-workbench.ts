// Runs the suite in the workbench: the same script, the same page, under virtual time, with what its checks
// need prepared.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContext, Script } from 'node:vm';
import { inlineParts } from '../../build/strippable';
import {
  clientArguments,
  createSpreadsheet,
  GOOGLE_COSTS,
  type Language,
  type ServiceCosts,
  type SpreadsheetHost,
} from '../google';
import {
  openWorkbench,
  type ServiceHook,
  virtualClock,
  type Workbench,
  type WorkbenchClock,
} from '../runtime';
import { writeConformance } from './bundle';
import { aboutRow, resultsOfRows } from './results';
import { type Run, rowsShape } from './shapes';

/** A day without a change of clocks anywhere that matters. */
const NOW = Date.UTC(2026, 10, 26, 12);

const PERSON = 'person@example.com';

export type PageShow = (html: string, workbench: Workbench, clock: WorkbenchClock) => Promise<void>;

export interface WorkbenchRunOptions {
  readonly language?: Language;
  /** Where to build the script; by default where a real run builds it. */
  readonly folder?: string;
  /** What service calls take; by default as at Google. */
  readonly costs?: ServiceCosts;
  readonly hook?: ServiceHook;
  /**
   * Shows the page, as Google would serve it, until it says that it is done; by default without a browser.
   */
  readonly show?: PageShow;
  /** Of the spreadsheet that a person brings: American and UTC by default. */
  readonly home?: { readonly locale: string; readonly timeZone: string };
}

interface WorkbenchRun {
  readonly run: Run;
  /** How long each portion took, in milliseconds of the workbench's clock. */
  readonly portions: readonly number[];
  /** Names of the service calls that the checks made. */
  readonly calls: readonly string[];
  /** The spreadsheet afterwards. */
  readonly spreadsheet: SpreadsheetHost;
}

/** Every outcome that the workbench gives. */
export async function runInWorkbench(options: WorkbenchRunOptions = {}): Promise<WorkbenchRun> {
  const server = await startEcho();
  const clock = virtualClock(NOW);
  const spreadsheet = prepared(clock, options.home);
  const workbench = await openWorkbench({
    bundleDir: writeConformance(options.folder),
    spreadsheet,
    clock,
    costs: options.costs ?? GOOGLE_COSTS,
    user: PERSON,
    ...(options.language === undefined ? {} : { language: options.language, userLocale: options.language }),
    ...(options.hook === undefined ? {} : { onServiceCall: options.hook }),
  });
  try {
    workbench.properties.open('script', PERSON).set({ echo: server.url });
    demand(await workbench.open('LIMITED'), 'onOpen');
    const portions = await runPortions(workbench);
    await (options.show ?? showInContext)(await servedHtml(workbench), workbench, clock);
    const rows = rowsShape.parse(
      JSON.parse(String(demand(await workbench.call('conformanceResults', []), 'results'))),
    );
    return {
      run: { format: 1, about: aboutRow(rows), results: resultsOfRows(rows) },
      portions,
      calls: Object.keys(workbench.counters().calls),
      spreadsheet,
    };
  } finally {
    await workbench.close();
    await server.close();
  }
}

/** A spreadsheet with the tabs that some checks need: docs/conformance.md says how a person makes them. */
function prepared(clock: WorkbenchClock, home: WorkbenchRunOptions['home']): SpreadsheetHost {
  const spreadsheet = createSpreadsheet({
    ...home,
    now: () => clock.now(),
    sheets: [{ name: 'Home', cells: [] }],
  });
  const first = spreadsheet.activeSheet;
  spreadsheet.insertSheet('Chart').kind = 'OBJECT';
  const table = spreadsheet.insertSheet('Table');
  table.type(0, 0, [
    ['Name', 'Count'],
    ['Ann', '1'],
    ['Ben', '2'],
  ]);
  table.guards.makeTable({ row: 0, column: 0, rows: 3, columns: 2 }, ['text', 'number']);
  spreadsheet.insertSheet('Protected').guards.protect();
  spreadsheet.activate(first);
  return spreadsheet;
}

type Ended = Awaited<ReturnType<Workbench['call']>>;

function demand(result: Ended, what: string): unknown {
  if (result.ok) return result.value;
  throw new Error(`${what} did not end well in the workbench: ${result.error.name}: ${result.error.message}`);
}

/** More portions than the suite has ever needed: each makes progress, or the suite is broken. */
const MOST_PORTIONS = 20;

/**
 * Starts portions until one says that nothing is left, as a person does: also after one that Google ended.
 */
async function runPortions(workbench: Workbench): Promise<readonly number[]> {
  const took: number[] = [];
  while (took.length < MOST_PORTIONS) {
    const result = await workbench.click('Run the checks');
    took.push(result.ms);
    if (!result.ok && result.killed) continue;
    if (String(demand(result, 'A portion')).startsWith('All checks are done')) return took;
  }
  throw new Error(`The checks were not done after ${MOST_PORTIONS} portions.`);
}

/** The page as Google would serve it. */
async function servedHtml(workbench: Workbench): Promise<string> {
  let html = '';
  const over = workbench.onEvent((event) => {
    if (event.kind === 'dialog') html = event.page.html;
  });
  demand(await workbench.click("Run the page's checks"), 'The page');
  over();
  return html;
}

/** Runs the scripts of the page one after another, as a browser does. */
async function showInContext(html: string, workbench: Workbench, clock: WorkbenchClock): Promise<void> {
  let said = '';
  const done = new Promise<void>((resolve) => {
    const place = {
      set textContent(text: string) {
        said = text;
        if (/^(Done|The results were not kept)/.test(text)) resolve();
      },
    };
    const context = createContext({
      performance: { now: () => clock.now() },
      document: { getElementById: () => place },
    });
    // Errors are the page's own, as in a browser.
    const pageError: unknown = new Script(
      '(name, message) => Object.assign(name === "TypeError" ? new TypeError(message) : new Error(message), { name })',
    ).runInContext(context);
    if (typeof pageError !== 'function') throw new Error('The page has no errors.');
    const errors: MakeError = (name, message) => Reflect.apply(pageError, null, [name, message]);
    Object.assign(context, {
      google: { script: { run: runner(workbench, errors, { success: null, failure: null }) } },
    });
    for (const { element, text } of inlineParts(html)) {
      if (element !== 'script') continue;
      compiled(text)?.runInContext(context);
    }
  });
  await done;
  if (!said.startsWith('Done')) throw new Error(said);
}

/** An inline script; `null` if what HtmlService left of it is none. A browser continues with the next one. */
function compiled(text: string): Script | null {
  try {
    return new Script(text);
  } catch (error) {
    if (error instanceof SyntaxError || String(error).startsWith('SyntaxError')) return null;
    throw error;
  }
}

interface Handlers {
  readonly success: ((value: unknown) => void) | null;
  readonly failure: ((error: unknown) => void) | null;
}

type MakeError = (name: string, message: string) => unknown;

/** google.script.run of a page: what it refuses is thrown at once. */
function runner(workbench: Workbench, errors: MakeError, handlers: Handlers): object {
  const call = async (name: string, args: readonly unknown[]) => {
    const result = await workbench.call(name, args);
    if (result.ok) handlers.success?.(result.value);
    else handlers.failure?.(errors(result.error.name, result.error.message));
  };
  const functions = workbench.functions().map((name): [string, unknown] => [
    name,
    (...args: readonly unknown[]) => {
      void call(name, carried(args, errors));
    },
  ]);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Handlers['success']) => runner(workbench, errors, { ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner(workbench, errors, { ...handlers, failure }),
  };
}

function carried(args: readonly unknown[], errors: MakeError): readonly unknown[] {
  try {
    return clientArguments(args);
  } catch (error) {
    throw error instanceof Error ? errors(error.name, error.message) : error;
  }
}

interface Echo {
  readonly url: string;
  close(): Promise<void>;
}

/** What the checks use of httpbin.org. */
async function startEcho(): Promise<Echo> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const status = /^\/status\/(\d{3})$/.exec(path)?.[1];
    if (status !== undefined) response.writeHead(Number(status)).end();
    else if (path === '/encoding/utf8') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('∮ E⋅da = Q');
    } else if (path === '/utf8-without-a-charset') {
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end('é');
    } else if (path.startsWith('/delay/')) setTimeout(() => response.end('late'), 50);
    else if (path === '/anything') response.end('anything');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
