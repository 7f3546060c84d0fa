// Text from the clipboard as cells: tabs between cells, line ends between rows, quotes around cells that hold
// either.

/** The cells of a copied rectangle; a line end after the last row adds none. */
export function readClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = () => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"' && cell === '' && /["\t\r\n]/.test(quotedPart(text, at))) {
      const end = endOfQuotes(text, at);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else if (sign === '\t') {
      endCell();
      at += 1;
    } else if (sign === '\n' || sign === '\r') {
      endCell();
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    } else {
      cell += sign;
      at += 1;
    }
  }
  if (cell !== '' || !/[\r\n]$/.test(text)) endCell();
  return rows;
}

/** What is between the quotes that open at `from`; empty if they never close. */
const quotedPart = (text: string, from: number): string => {
  const end = endOfQuotes(text, from);
  return end < 0 ? '' : text.slice(from + 1, end);
};

function endOfQuotes(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    if (text.charAt(quote + 1) !== '"') return quote;
    at = quote + 2;
  }
}
