// CSV text to cells and back: RFC 4180 through a parser of its own, UTF-8 with or without a byte order mark.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * The cells of a CSV text, every row as wide as the widest. Throws an Error with a sentence naming the line where the
 * text is not CSV.
 */
export function readCsv(text: string): string[][] {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    throw new Error(
      `This is not a CSV file that can be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Cells as CSV text, lines ended as RFC 4180 says. */
export function writeCsv(cells: readonly (readonly string[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
}
