// Conditional formats as data, and how they move when rows and columns come and go.
import { type Area, columnFromLetters, columnLetters } from './cells';

export interface FormatRule {
  readonly areas: readonly Area[];
  /** `formula`: as if written in the first cell of the first area; `text`: what the cell must say. */
  readonly condition:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'text'; readonly text: string };
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** `count` is negative if lines are deleted; `at` is the first line that moves or goes. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

export function shiftRules(rules: readonly FormatRule[], shift: Shift): readonly FormatRule[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftArea(area, shift));
    if (areas.length === 0) return [];
    const { condition } = rule;
    if (condition.kind === 'text') return [{ ...rule, areas }];
    return [
      { ...rule, areas, condition: { kind: 'formula', formula: shiftFormula(condition.formula, shift) } },
    ];
  });
}

/** Whether two areas share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The area after the shift, or nothing if all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): readonly Area[] {
  const row = shift.axis === 'row';
  const [start, size] = row ? [area.row, area.rows] : [area.column, area.columns];
  const first = shiftLine(start, shift);
  const last = shiftLine(start + size - 1, shift);
  const from = first ?? shift.at;
  const until = last ?? shift.at - 1;
  if (until < from) return [];
  return [
    row
      ? { ...area, row: from, rows: until - from + 1 }
      : { ...area, column: from, columns: until - from + 1 },
  ];
}

/** If a line is after the shift, `null` if it was deleted. */
function shiftLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** References in a formula follow the cells they name, as in Sheets; text in quotes does not. */
function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g,
    (whole, dollar: string | undefined, letters: string | undefined, fixed: string, digits: string) => {
      if (letters === undefined) return whole;
      const column = columnFromLetters(letters);
      const row = Number(digits) - 1;
      const moved = shiftLine(shift.axis === 'row' ? row : column, shift);
      if (moved === null) return '#REF!';
      return shift.axis === 'row'
        ? `${dollar}${letters}${fixed}${moved + 1}`
        : `${dollar}${columnLetters(moved)}${fixed}${digits}`;
    },
  );
}
