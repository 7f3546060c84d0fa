// Where a row is now that a person saw elsewhere: changes that arrived meanwhile, undone in thought.
import type { Patch, PersonOp } from './wire';

/** A change that moved rows or columns, with the number of its event. */
export interface Move {
  readonly seq: number;
  readonly patch: Patch;
}

/**
 * The op as it would have been made on top of all `moves`, in their order; `null` if what it meant is gone.
 * Ops that name whole rows or columns are moved by where they begin.
 */
export function movedOp(op: PersonOp, moves: readonly Move[]): PersonOp | null {
  let now: PersonOp | null = op;
  for (const { patch } of moves) {
    if (now === null) return null;
    now = afterPatch(now, patch);
  }
  return now;
}

function afterPatch(op: PersonOp, patch: Patch): PersonOp | null {
  switch (patch.kind) {
    case 'rows-inserted':
    case 'rows-deleted':
    case 'rows-ordered':
      if (patch.sheet !== op.sheet) return op;
      return withRows(op, rowMove(patch));
    case 'columns-inserted':
    case 'columns-deleted':
      if (patch.sheet !== op.sheet) return op;
      return withColumns(op, (column) =>
        shifted(column, patch.at, patch.count, patch.kind === 'columns-inserted'),
      );
    case 'sheet-removed':
      return patch.sheet === op.sheet ? null : op;
    default:
      return op;
  }
}

type RowPatch = Extract<Patch, { kind: 'rows-inserted' | 'rows-deleted' | 'rows-ordered' }>;

function rowMove(patch: RowPatch): (row: number) => number | null {
  if (patch.kind !== 'rows-ordered') {
    return (row) => shifted(row, patch.at, patch.count, patch.kind === 'rows-inserted');
  }
  const places = new Map(patch.order.map((from, to) => [patch.first + from, patch.first + to]));
  return (row) => places.get(row) ?? row;
}

function shifted(place: number, at: number, count: number, inserted: boolean): number | null {
  if (place < at) return place;
  if (inserted) return place + count;
  return place < at + count ? null : place - count;
}

function withRows(op: PersonOp, move: (row: number) => number | null): PersonOp | null {
  switch (op.kind) {
    case 'cells': {
      // Rows that lay together may lie apart now, so the rectangle spans them all and leaves the rest alone.
      const lines = op.cells.flatMap((cells, down) => {
        const row = move(op.row + down);
        return row === null ? [] : [{ row, cells }];
      });
      if (lines.length === 0) return null;
      const first = lines.reduce((least, line) => Math.min(least, line.row), Number.POSITIVE_INFINITY);
      const last = lines.reduce((most, line) => Math.max(most, line.row), 0);
      const width = op.cells.reduce((most, cells) => Math.max(most, cells.length), 0);
      const cells: (typeof op.cells)[number][] = Array.from({ length: last - first + 1 }, () =>
        Array(width).fill(null),
      );
      for (const line of lines) cells[line.row - first] = line.cells;
      return { ...op, row: first, cells };
    }
    case 'insert-rows':
    case 'delete-rows': {
      const at = move(op.at);
      return at === null ? null : { ...op, at };
    }
    case 'hide-rows':
      return { ...op, rows: op.rows.map(move).filter((row) => row !== null) };
    case 'select':
      return {
        ...op,
        ranges: op.ranges.flatMap((range) => {
          const row = move(range.row);
          return row === null ? [] : [{ ...range, row, lastRow: row + range.lastRow - range.row }];
        }),
      };
    case 'insert-columns':
    case 'delete-columns':
    case 'sort':
    case 'width':
    case 'hide-columns':
      return op;
  }
}

function withColumns(op: PersonOp, move: (column: number) => number | null): PersonOp | null {
  switch (op.kind) {
    case 'cells': {
      const column = move(op.column);
      return column === null ? null : { ...op, column };
    }
    case 'insert-columns':
    case 'delete-columns': {
      const at = move(op.at);
      return at === null ? null : { ...op, at };
    }
    case 'sort': {
      const column = move(op.column);
      return column === null ? null : { ...op, column };
    }
    case 'width':
    case 'hide-columns':
      return { ...op, columns: op.columns.map(move).filter((column) => column !== null) };
    case 'select':
      return {
        ...op,
        ranges: op.ranges.flatMap((range) => {
          const column = move(range.column);
          return column === null
            ? []
            : [{ ...range, column, lastColumn: column + range.lastColumn - range.column }];
        }),
      };
    case 'insert-rows':
    case 'delete-rows':
    case 'hide-rows':
      return op;
  }
}
