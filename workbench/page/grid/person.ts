// What the person does in the sheet: some of it goes to the server instead, the rest is reported to it.
import { CanceledError } from '@univerjs/presets';
import type { CellRange, PersonCell, PersonOp } from '../../server/wire';
import { toPersonCell } from './cells';
import type { ShownDocument } from './document';
import { type OwnChange, readChange, readRequest } from './univer-commands';

export interface GridEvents {
  /** The person changed or selected something. */
  op(op: PersonOp): void;
  /** The person asked for something that the server's sheet does not keep. */
  refused(): void;
}

export function listenToPerson(shown: ShownDocument, events: GridEvents): void {
  shown.commands.beforeCommandExecuted((info, options) => {
    if (options?.fromCollab || options?.onlyLocal) return;
    const request = readRequest(info, (id) => shown.sheet(id));
    switch (request.kind) {
      case 'local':
        return;
      case 'op':
        events.op(request.op);
        throw new CanceledError();
      case 'refused':
        events.refused();
        throw new CanceledError();
    }
  });

  shown.commands.onCommandExecuted((info, options) => {
    if (options?.fromCollab || options?.fromFormula) return;
    const change = readChange(info);
    const op = change && opOf(change, shown);
    if (op) events.op(op);
  });
}

/** `null` if the change touched no cell of a sheet. */
function opOf(change: OwnChange, shown: ShownDocument): PersonOp | null {
  const { sheet } = change;
  switch (change.kind) {
    case 'cells':
      return cellsOp(change, shown);
    case 'width':
      return { kind: 'width', sheet, columns: change.columns, width: change.width };
    case 'selection':
      return { kind: 'select', sheet, ranges: change.ranges.map((range) => inside(range, sheet, shown)) };
    case 'filter': {
      const rows = shown.sheet(sheet)?.getFilter()?.getFilteredOutRows() ?? [];
      return { kind: 'hide-rows', sheet, rows: [...rows].sort((a, b) => a - b) };
    }
  }
}

function inside(range: CellRange, sheet: number, shown: ShownDocument): CellRange {
  const lastRow = (shown.sheet(sheet)?.getMaxRows() ?? 1) - 1;
  const lastColumn = (shown.sheet(sheet)?.getMaxColumns() ?? 1) - 1;
  return {
    row: Math.max(0, range.row),
    column: Math.max(0, range.column),
    lastRow: Math.min(range.lastRow, lastRow),
    lastColumn: Math.min(range.lastColumn, lastColumn),
  };
}

/** One rectangle around the cells touched, read back from the sheet after the change. */
function cellsOp(change: Extract<OwnChange, { kind: 'cells' }>, shown: ShownDocument): PersonOp | null {
  const sheet = shown.sheet(change.sheet)?.getSheet();
  if (!sheet) return null;
  const rows = [...change.cells.keys()].sort((a, b) => a - b);
  const [row] = rows;
  const columns = [...new Set([...change.cells.values()].flat())];
  if (row === undefined || columns.length === 0) return null;
  const column = columns.reduce((a, b) => Math.min(a, b));
  const width = columns.reduce((a, b) => Math.max(a, b)) - column + 1;
  const lastRow = rows[rows.length - 1] ?? row;
  const cells: (PersonCell | null)[][] = [];
  for (let at = row; at <= lastRow; at += 1) {
    const line: (PersonCell | null)[] = Array(width).fill(null);
    for (const touched of change.cells.get(at) ?? []) {
      const cell = sheet.getCellRaw(at, touched);
      line[touched - column] = toPersonCell(cell, shown.styleOf(cell));
    }
    cells.push(line);
  }
  return { kind: 'cells', sheet: change.sheet, row, column, cells };
}
