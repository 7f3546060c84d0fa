// Places blocks of values in the sheet as it is now, by the headers of their columns.

import { type Cell, foldHeader } from '../../sheet';
import type { Block } from '../../work';

/** The place of a header among `headers`, preferably the one where it was; below 0 if it is gone. */
export function placeOf(header: string, column: number, headers: readonly string[]): number {
  const name = foldHeader(header);
  return headers[column] === name ? column : headers.indexOf(name);
}

/** Whether each header of the block is where it was. */
export const isInPlace = (
  { column, headers }: Pick<Block, 'column' | 'headers'>,
  now: readonly string[],
): boolean => headers.every((header, n) => now[column + n] === foldHeader(header));

interface Part {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/**
 * A block where its headers are by now: in one part as long as its columns are side by side. Throws if one
 * is gone.
 */
export function partsOf(block: Block, now: readonly string[]): readonly Part[] {
  const { row, column, values, headers } = block;
  if (block.together) {
    const isHere = (at: number) => isInPlace({ column: at, headers }, now);
    const at = isHere(column) ? column : now.findIndex((_, each) => isHere(each));
    if (at < 0) throw new Error(`The columns "${headers.join('", "')}" are not side by side.`);
    return [{ row, column: at, values }];
  }
  const places = headers.map((header, index) => {
    const at = placeOf(header, column + index, now);
    if (at < 0) throw new Error(`The column "${header}" is gone.`);
    return at;
  });
  const parts: { from: number; to: number; column: number }[] = [];
  places.forEach((place, index) => {
    const open = parts[parts.length - 1];
    if (open && open.column + open.to - open.from === place) open.to = index + 1;
    else parts.push({ from: index, to: index + 1, column: place });
  });
  return parts.map((part) => ({
    row,
    column: part.column,
    values: values.map((cells) => cells.slice(part.from, part.to)),
  }));
}

/** The first and the last row of the parts, and their outer columns, to name what Google refused to write. */
export function areaOf(parts: readonly Part[]): {
  readonly row: number;
  readonly until: number;
  readonly column: number;
  readonly end: number;
} {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last) throw new TypeError('Nothing was written.');
  return {
    row: first.row,
    until: last.row + last.values.length,
    column: Math.min(...parts.map(({ column }) => column)),
    end: Math.max(...parts.map(({ column, values }) => column + (values[0]?.length ?? 0))),
  };
}
