// Tables of figures, as aligned text for a terminal and as Markdown for a page; pure.

/** A number is written with thousands apart; `null` says that there is no such figure. */
type Cell = string | number | null;

export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

/** Columns of texts are aligned left, columns of numbers right. */
export function tableText({ title, heads, rows, notes }: Table): string {
  const isRight = heads.map((_, n) => isNumeric(rows, n));
  const cells = [heads, ...rows.map((row) => row.map(cellText))];
  const widths = heads.map((_, n) => Math.max(...cells.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, n) => (isRight[n] ? (row[n] ?? '').padStart(width) : (row[n] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd();
  const [head = '', ...body] = cells.map(line);
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', head, rule, ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** The same as Markdown, below a heading of the third level. */
export function tableMarkdown({ title, heads, rows, notes }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${heads.map((_, n) => (isNumeric(rows, n) ? '---:' : '---')).join('|')}|`;
  const body = rows.map((row) => line(row.map(cellText)));
  return [`### ${title}`, '', line(heads), rule, ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join(
    '\n',
  );
}

function isNumeric(rows: Table['rows'], column: number): boolean {
  return rows.every((row) => typeof row[column] !== 'string');
}

function cellText(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 3 }) : cell;
}
