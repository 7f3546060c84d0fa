// The formulas of conditional formats, read and answered here: the component's own engine takes seconds a
// change on 100,000 rows, and a screen shows forty.

type Value = string | number | boolean | null;

/** What is in a cell, by row and column from 0. */
export type CellReader = (row: number, column: number) => Value;

/** Answers for the cell that lies `down` rows and `right` columns from the first cell of the rule's range. */
export type RuleTest = (down: number, right: number, read: CellReader) => boolean;

type Node = (down: number, right: number, read: CellReader) => Value;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Za-z]{1,3}\$?\d+)(?![A-Za-z(])|([A-Za-z]+)|(\d+(?:\.\d+)?)|(<>|<=|>=|[=<>(),&;-]))/y;

/**
 * Reads a formula such as `=OR($K1="Ready",$K1="Updated")`: comparisons, references, text, numbers, `&`, and
 * the functions AND, OR, NOT, ISBLANK, LEN, TRUE, FALSE. Throws an Error with a sentence for anything else.
 */
export function readRuleFormula(formula: string): RuleTest {
  const tokens = tokenize(formula.replace(/^=/, ''));
  let at = 0;
  const peek = () => tokens[at];
  const take = (text?: string): string => {
    const token = tokens[at];
    if (token === undefined || (text !== undefined && token !== text)) {
      throw new Error(`The rule ${formula} is not understood at ${token ?? 'its end'}.`);
    }
    at += 1;
    return token;
  };

  const comparison = (): Node => {
    const left = joined();
    const sign = peek();
    if (sign === undefined || !['=', '<>', '<', '>', '<=', '>='].includes(sign)) return left;
    take();
    const right = joined();
    return (...where) => compare(sign, left(...where), right(...where));
  };
  const joined = (): Node => {
    let left = operand();
    while (peek() === '&') {
      take();
      const before = left;
      const right = operand();
      left = (...where) => asText(before(...where)) + asText(right(...where));
    }
    return left;
  };
  const operand = (): Node => {
    const token = take();
    if (token === '(') {
      const inner = comparison();
      take(')');
      return inner;
    }
    if (token === '-') {
      const inner = operand();
      return (...where) => -Number(inner(...where) ?? 0);
    }
    if (token.startsWith('"')) {
      const text = token.slice(1, -1).replaceAll('""', '"');
      return () => text;
    }
    if (/^\d/.test(token)) {
      const number = Number(token);
      return () => number;
    }
    const reference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(token);
    if (reference) {
      const [, fixedColumn, letters = '', fixedRow, digits] = reference;
      const row = Number(digits) - 1;
      const column = columnNumber(letters);
      return (down, right, read) => read(fixedRow ? row : row + down, fixedColumn ? column : column + right);
    }
    return call(token.toUpperCase());
  };
  const call = (name: string): Node => {
    const given: Node[] = [];
    if (peek() === '(') {
      take('(');
      while (peek() !== ')') {
        given.push(comparison());
        if (peek() === ',' || peek() === ';') take();
      }
      take(')');
    }
    const first = given[0];
    if (name === 'TRUE') return () => true;
    if (name === 'FALSE') return () => false;
    if (first === undefined) throw new Error(`The rule ${formula} uses ${name} without a value.`);
    switch (name) {
      case 'AND':
        return (...where) => given.every((node) => truth(node(...where)));
      case 'OR':
        return (...where) => given.some((node) => truth(node(...where)));
      case 'NOT':
        return (...where) => !truth(first(...where));
      case 'ISBLANK':
        return (...where) => first(...where) === null;
      case 'LEN':
        return (...where) => asText(first(...where)).length;
      default:
        throw new Error(`The rule ${formula} uses ${name}, which this page does not know.`);
    }
  };

  const test = comparison();
  if (at < tokens.length) throw new Error(`The rule ${formula} goes on after its end, at ${peek()}.`);
  return (down, right, read) => truth(test(down, right, read));
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    const token = found?.slice(1).find((part) => part !== undefined);
    if (token === undefined) throw new Error(`The rule =${text} is not understood at ${text.slice(from)}.`);
    tokens.push(token);
  }
  return tokens;
}

/** Text compares without regard to case, as in Sheets; an empty cell equals empty text and 0. */
function compare(sign: string, left: Value, right: Value): boolean {
  const order = orderOf(left, right);
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function orderOf(left: Value, right: Value): number {
  if (typeof left === 'number' || typeof right === 'number') {
    if (typeof left === 'string') return 1;
    if (typeof right === 'string') return -1;
    return Number(left ?? 0) - Number(right ?? 0);
  }
  const a = asText(left).toLowerCase();
  const b = asText(right).toLowerCase();
  return a < b ? -1 : a > b ? 1 : 0;
}

const asText = (value: Value): string => {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

const truth = (value: Value): boolean => value !== null && value !== '' && value !== false && value !== 0;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
