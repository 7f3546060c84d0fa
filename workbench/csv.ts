// CSV to cells and back: RFC 4180 through a parser of its own; encoding and separator as an import into
// Sheets finds them.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Records that are looked at to find the separator. */
const LOOKED_AT = 50;

/**
 * The text of a file: UTF-16 if a byte order mark says so (Excel's "Unicode text"), UTF-8 otherwise. The mark
 * is no part of the text; bytes that are not UTF-8 become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** How often each separator is found outside quotes in each of the first records that are not blank. */
function separatorCounts(text: string): readonly Readonly<Record<Separator, number>>[] {
  const none = { ',': 0, ';': 0, '\t': 0 };
  const records: Record<Separator, number>[] = [];
  let counts = { ...none };
  let blank = true;
  let quoted = false;
  for (let at = 0; at <= text.length && records.length < LOOKED_AT; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    if ((character === '\n' || character === '') && !quoted) {
      if (!blank) records.push(counts);
      counts = { ...none };
      blank = true;
      continue;
    }
    if (character.trim() !== '') blank = false;
    if (!quoted && (character === ',' || character === ';' || character === '\t')) counts[character] += 1;
  }
  return records;
}

/**
 * The separator of a CSV text: comma, semicolon or tab, whichever is found in the most records; among equals
 * the one that is found equally often in the most records, then the one that is found most often, then the
 * comma.
 */
export function separatorOf(text: string): Separator {
  const records = separatorCounts(text);
  const ranked = SEPARATORS.map((separator) => {
    const found = records.map((counts) => counts[separator]).filter((count) => count > 0);
    const times = new Map<number, number>();
    for (const count of found) times.set(count, (times.get(count) ?? 0) + 1);
    const total = found.reduce((sum, count) => sum + count, 0);
    return { separator, rank: [found.length, Math.max(0, ...times.values()), total] };
  });
  ranked.sort((a, b) => {
    const place = a.rank.findIndex((figure, index) => figure !== b.rank[index]);
    return place < 0 ? 0 : (b.rank[place] ?? 0) - (a.rank[place] ?? 0);
  });
  return ranked[0]?.separator ?? ',';
}

/**
 * The cells of a CSV text, every row as wide as the widest. Throws an Error with a sentence naming the line
 * if the text is not CSV.
 */
export function readCsv(text: string, separator: Separator = ','): string[][] {
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    throw new Error(
      `This is not a CSV file that can be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/**
 * Cells as CSV text with commas, lines ended as RFC 4180 says. A cell with a lone line feed or carriage
 * return is quoted like one with both, since other readers end the row there; so is one with another
 * separator, which a reader that detects the separator could take for it.
 */
export function writeCsv(cells: readonly (readonly string[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    { record_delimiter: 'windows', quoted_match: /[\r\n;\t]/ },
  );
}
