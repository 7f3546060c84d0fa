// Opens a sheet with the add-on beside it: the spreadsheet, the runtime that runs the bundle, and the feed to
// the pages.

import { z } from 'zod';
import { createSpreadsheet, type Language, type MenuItem, type SpreadsheetContent } from '../google';
import { type ExecutionResult, openWorkbench, type Workbench } from '../runtime';
import type { MenuEntry, RunAnswer, TenantCredentials } from './api';
import type { Bench, BenchEvents, TabShown } from './bench';
import { dress } from './dress';
import { type CallInput, FetchLog } from './fetch-log';
import { applyOp, SheetFeed } from './sheet-feed';

interface BenchOptions {
  /** The folder with the built add-on. */
  readonly bundleDir: string;
  readonly content: SpreadsheetContent & { readonly name: string };
  /** Stored as a person would by Connect, before the page opens; `null` for none. */
  readonly connect: TenantCredentials | null;
  /** The language of Google's messages. */
  readonly language: Language;
  /** Of the person's Google account. */
  readonly userLocale?: string;
  readonly events: BenchEvents;
  /** Hears of each request that the add-on sends; `null` if the tenant itself tells of them. */
  readonly onFetch: ((call: CallInput) => void) | null;
}

/** Opens the document. Rejects with a sentence if there is no built add-on, or it does not start. */
export async function openBench(options: BenchOptions): Promise<Bench> {
  const { content, events } = options;
  const spreadsheet = createSpreadsheet(content);
  dress(spreadsheet.activeSheet);
  const log = options.onFetch ? new FetchLog(options.onFetch) : null;
  const workbench = await openWorkbench({
    bundleDir: options.bundleDir,
    spreadsheet,
    addOnName: 'Rowcall',
    language: options.language,
    ...(options.userLocale === undefined ? {} : { userLocale: options.userLocale }),
    ...(log === null ? {} : { onServiceCall: log.hook }),
  });
  const opened = await workbench.open();
  if (!opened.ok) {
    await workbench.close();
    throw new Error(`The add-on does not start: ${opened.error.message}`);
  }
  if (options.connect) await connect(workbench, options.connect);
  listen(workbench, events);
  const feed = new SheetFeed(spreadsheet, events.patches);

  return {
    title: content.name,
    picture: () => feed.picture(),
    settle: () => feed.flush(),
    apply(op) {
      applyOp(spreadsheet, op);
      if (op.kind !== 'cells') return;
      const columns = Math.max(...op.cells.map((line) => line.length));
      // As at Google, nobody waits for it; what it throws is in the script's log.
      void workbench.edited(op.sheet, { row: op.row, column: op.column, rows: op.cells.length, columns });
    },
    menu: () => workbench.menu().flatMap(menuEntry),
    click: async (label) => answerOf(await workbench.click(label)),
    run: async (fn, args) => answerOf(await workbench.call(fn, args)),
    callback: async (query) => tabOf(await workbench.callback(query)),
    functions: () => workbench.functions(),
    sidebarHtml: () => workbench.sidebarHtml()?.html ?? null,
    shownCells(id) {
      const sheet =
        (id === null ? spreadsheet.activeSheet : spreadsheet.sheetById(id)) ?? spreadsheet.activeSheet;
      return { name: sheet.name, cells: sheet.texts() };
    },
    async close() {
      feed.close();
      await workbench.close();
    },
  };
}

/** What the sidebar's Connect would do. Rejects with the add-on's own sentence if the tenant refuses. */
async function connect(workbench: Workbench, credentials: TenantCredentials): Promise<void> {
  const answer = await workbench.call('connect', [{ ...credentials, grant: 'password' }]);
  if (!answer.ok) throw new Error(`Connecting to the tenant failed: ${answer.error.message}`);
  const shownProblem = shownProblemOf(answer.value);
  if (shownProblem !== null) throw new Error(`Connecting to the tenant failed: ${shownProblem}`);
}

/** The sentence of a reply that is none of success. */
function shownProblemOf(reply: unknown): string | null {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply))
    return 'the add-on did not say how it went.';
  if (reply.ok === true) return null;
  const problem: unknown = Reflect.get(reply, 'problem');
  const sentence: unknown = typeof problem === 'object' && problem ? Reflect.get(problem, 'sentence') : null;
  return typeof sentence === 'string' ? sentence : 'the add-on did not say why.';
}

function listen(workbench: Workbench, events: BenchEvents): void {
  const running = new Map<number, string>();
  workbench.onEvent((event) => {
    switch (event.kind) {
      case 'sidebar':
        events.sidebar(event.page.title);
        return;
      case 'toast':
        events.note(event.toast.title, event.toast.text);
        return;
      case 'alert':
        events.note(event.alert.title ?? '', event.alert.text);
        return;
      case 'dialog':
        events.note(event.page.title, 'The add-on opened a dialog, which this page cannot show.');
        return;
      case 'started':
        running.set(event.execution, event.fn);
        events.running([...running.values()]);
        return;
      case 'ended':
        running.delete(event.execution);
        events.running([...running.values()]);
        return;
      case 'menu':
      case 'log':
        return;
      default:
        event satisfies never;
    }
  });
}

const menuEntry = (item: MenuItem): readonly MenuEntry[] => {
  switch (item.kind) {
    case 'separator':
      return [null];
    case 'item':
      return [{ label: item.label }];
    case 'menu':
      return item.items.flatMap(menuEntry);
  }
};

const Tab = z.object({ title: z.nullable(z.string()), html: z.string() });

function tabOf(result: ExecutionResult): TabShown {
  if (!result.ok) return { ok: false, refused: result.error.message };
  const { title, html } = Tab.parse(result.value);
  return { ok: true, title: title ?? '', html };
}

const answerOf = (result: ExecutionResult): RunAnswer =>
  result.ok ? { ok: true, value: result.value } : { ok: false, ...result.error };
