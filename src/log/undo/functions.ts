// The contract's functions about past runs: lists them, and makes a sheet that undoes one.

import type { Problem, RunState } from '../../contract';
import { domainOf, isLocal, namedTenant } from '../../enrollment';
import { text } from '../../texts';
import { dayWord, type SheetWords, sheetWords } from '../../words';
import { connectionsOf, JOB, keepTenant, LOG_SHEET, type Platform, type TableColumn } from '../../work';
import { domainIn } from '../account';
import { PLAN_PLACE, planColumn, undoColumns } from './columns';
import { newestRunAt, readLog, runsOf } from './read-log';
import { type Undo, undoOf } from './undo';

/** The log that the last job wrote to, should a person have renamed it, and the one by its name. */
const logSheet = (platform: Platform) => ({
  id: JOB.read(platform.documentStore)?.logSheet ?? null,
  name: LOG_SHEET,
});

const logOf = (platform: Platform) => readLog(...platform.cells(logSheet(platform)));

/** Brings the log to the front, at its newest run. Returns whether there is one. */
export function showLog(platform: Platform): boolean {
  const sheet = logSheet(platform);
  const [cells = []] = platform.cells(sheet);
  return platform.bringToFront(sheet, newestRunAt(cells));
}

/** The runs of the log that changed something, newest first. */
export const listRuns = (platform: Platform): readonly RunState[] => runsOf(logOf(platform));

/**
 * Adds the sheet `Undo of 14 Mar 2026 09:26`, in the language in use, and shows it. It works with the tenant
 * of the run and with no other: its rows name IDs, which are other people in another one. Returns why there
 * is no such sheet, or `null`.
 */
export function makeUndo(platform: Platform, run: string): Problem | null {
  const log = logOf(platform);
  const at = tenantOfRun(platform, log.runs.get(run)?.who ?? '');
  const words = sheetWords();
  const undo = undoOf(log, run, namedTenant(at.origin), words);
  if (!undo.ok) return { code: undo.code, run };
  if (at.problem) return at.problem;
  const name = text('sheet.undo', {
    date: dayWord(undo.startedAt.slice(0, 10)),
    time: undo.startedAt.slice(11, 16),
  });
  const { columns, rows } = withPlans(undo, words);
  const sheet = platform.addTable(name, columns, rows.length, { filter: false });
  platform.addRows(sheet, rows);
  if (at.origin !== null) keepTenant(platform, sheet, at.origin, true);
  return null;
}

/**
 * The tenant of a run, which the account of its lines names; `null` for a local tenant. Of a log that an
 * earlier version began, which had one connection, it is that one.
 */
function tenantOfRun(
  platform: Platform,
  account: string,
): { readonly origin: string | null; readonly problem: Problem | null } {
  const domain = domainIn(account);
  const connections = connectionsOf(platform);
  if (domain === null) {
    const [only, ...others] = connections;
    if (only && others.length === 0) return { origin: only.origin, problem: null };
    return { origin: null, problem: { code: only ? 'undo-tenant-unknown' : 'not-connected' } };
  }
  const of = connections.find(({ origin }) => domainOf(origin) === domain);
  if (of) return { origin: of.origin, problem: null };
  return { origin: null, problem: isLocal(domain) ? null : { code: 'needs-connection', domain } };
}

/**
 * Columns and rows of the sheet, with a column for learning plans behind that of the courses, if there are
 * any.
 */
function withPlans(
  { rows, planIds }: Extract<Undo, { readonly ok: true }>,
  words: SheetWords,
): {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
} {
  const columns = undoColumns(words);
  if (planIds.every((id) => id === '')) return { columns, rows };
  const between = <T>(cells: readonly T[], cell: T) => [
    ...cells.slice(0, PLAN_PLACE),
    cell,
    ...cells.slice(PLAN_PLACE),
  ];
  return {
    columns: between(columns, planColumn(words)),
    rows: rows.map((cells, index) => between(cells, planIds[index] ?? '')),
  };
}
