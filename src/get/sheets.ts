// The sheet that a Get fills: a new one or one of the directory, and what it already holds.
import type { DirectoryKind, Gettable } from '../contract';
import { PAGE_SIZE } from '../docebo';
import { noteOf } from '../lookup';
import { cellText, foldHeader } from '../sheet';
import {
  DIRECTORY_SHEETS,
  looksLikeDirectory,
  type Platform,
  type SheetPort,
  type TableColumn,
} from '../work';
import type { GetRecord } from './record';
import { formatOf } from './subjects/looks';
import type { Found } from './subjects/source';
import type { Subject } from './subjects/subject';

/** The columns as a sheet is made from them. */
export const tableOf = ({ columns }: Pick<Subject<never>, 'columns'>): readonly TableColumn[] =>
  columns.map(({ header, kind, width, options }) => ({
    header,
    width,
    format: formatOf(kind),
    options,
  }));

/**
 * The sheet for what is got: a new one, or that of the directory, which keeps what it holds until the
 * first rows are there. A sheet of the person's with the same name stays theirs.
 */
export function sheetFor<T>(
  platform: Platform,
  subject: Subject<T>,
  wanted: Gettable,
  total: number | null,
): Found<Pick<GetRecord, 'sheetId' | 'cleared'>> {
  const rows = total ?? PAGE_SIZE;
  const own = 'directory' in wanted ? directorySheet(platform, wanted.directory) : null;
  const { free, found } = platform.room(own ?? { id: null, name: '' });
  const known = own === null || own.id === null ? 0 : (found?.rows ?? 0) + (found?.spareRows ?? 0);
  const table = tableOf(subject);
  const needed = Math.max(0, rows + 1 - known) * table.length;
  if (needed > free) return { ok: false, problem: { code: 'get-too-large', needed, free } };
  if (own !== null && own.id !== null) return { ok: true, value: { sheetId: own.id, cleared: false } };
  const sheetId = own
    ? platform.renewTable(own, table, rows)
    : platform.addTable('Docebo', table, rows, { filter: true });
  return { ok: true, value: { sheetId, cleared: true } };
}

/**
 * The sheet of the directory, by its id or its name and by its headers; its id is `null` if there is none.
 */
function directorySheet(platform: Platform, kind: DirectoryKind) {
  const name = DIRECTORY_SHEETS[kind];
  const note = noteOf(kind).read(platform.documentStore);
  const { found } = platform.room({ id: note?.sheetId ?? null, name });
  const sheet = found && platform.sheet(found.id);
  return { id: sheet?.grid && looksLikeDirectory(sheet.top(1).view) ? sheet.id : null, name };
}

/** The keys of the rows in the sheet, in their order. Rows without one count for nothing. */
export function keysIn<T>(sheet: SheetPort, { keyHeaders, keyIn }: Subject<T>): readonly string[] {
  const { view, rows } = sheet.top(1);
  const headers = (view.cells[0] ?? []).map((cell) => foldHeader(cellText(cell)));
  if (rows < 2) return [];
  const columns = keyHeaders.map((header): readonly string[] => {
    const at = headers.indexOf(foldHeader(header));
    if (at < 0) return [];
    return sheet.cellsAt({ row: 1, column: at, rows: rows - 1, columns: 1 }).map(([cell]) => cellText(cell));
  });
  return (columns[0] ?? []).flatMap((_, n) => keyIn(columns.map((texts) => texts[n] ?? '')) ?? []);
}
