// How tall rows with wrapped texts are: Sheets fits them by itself, the component only for what a person
// types. Pure.
import type { CellBlock } from '../../server/wire';

/** Pixels of a line, and what a character of the sheet's font takes on the average, seen in a browser. */
const LINE = 17;
const CHARACTER = 6.3;
const PADDING = 4;

/** The rows of a block that have wrapped cells, with their heights in pixels. `widths`: of the columns. */
export function heightsOf(
  block: CellBlock,
  widths: ReadonlyMap<number, number>,
): readonly (readonly [row: number, height: number])[] {
  return block.cells.flatMap((line, down) => {
    let lines = 0;
    line.forEach((cell, right) => {
      if (!Array.isArray(cell)) return;
      const [value, look] = cell;
      if (!block.looks[look]?.wrap) return;
      const width = (widths.get(block.column + right) ?? 0) - PADDING;
      const needed = Math.ceil((String(value ?? '').length * CHARACTER) / Math.max(1, width));
      lines = Math.max(lines, 1, needed);
    });
    return lines === 0 ? [] : [[block.row + down, lines * LINE + PADDING] as const];
  });
}
