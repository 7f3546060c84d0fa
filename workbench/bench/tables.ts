// Tables of figures, as aligned text or as Markdown.

export type Cell = string | number | null;

export interface Table {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader has to know, a sentence each. */
  readonly notes?: readonly string[];
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '-';
  return typeof cell === 'number' ? figures.format(cell) : cell;
};

/** Columns aligned: text to the left, figures to the right. */
export function asText({ title, headers, rows, notes = [] }: Table): string {
  const widths = headers.map((header, n) =>
    Math.max(header.length, ...rows.map((row) => textOf(row[n]).length)),
  );
  const isText = headers.map((_, n) => rows.some((row) => typeof row[n] === 'string'));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, n) => (isText[n] ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    title,
    '',
    line(headers),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(headers.map((_, n) => textOf(row[n])))),
    ...notes.map((note) => `(${note})`),
    '',
  ].join('\n');
}

export function asMarkdown({ title, headers, rows, notes = [] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isText = headers.map((_, n) => rows.some((row) => typeof row[n] === 'string'));
  return [
    `### ${title}`,
    '',
    line(headers),
    line(headers.map((_, n) => (isText[n] ? '---' : '---:'))),
    ...rows.map((row) => line(headers.map((_, n) => textOf(row[n])))),
    '',
    ...notes.map((note) => `${note}\n`),
  ].join('\n');
}
