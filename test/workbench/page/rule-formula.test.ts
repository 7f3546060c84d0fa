// The formulas of conditional formats, as the page answers them.
import { type CellReader, readRuleFormula } from '../../../workbench/page/rule-formula';

type Row = readonly (string | number | boolean | null)[];

const cells =
  (...rows: readonly Row[]): CellReader =>
  (row, column) =>
    rows[row]?.[column] ?? null;

describe('a rule for statuses', () => {
  const test = readRuleFormula('=OR($B1="Ready",$B1="Updated")');
  const read = cells(['a', 'Status'], ['b', 'Ready'], ['c', 'updated'], ['d', null]);

  it('is evaluated for the row it is asked about', () => {
    expect([0, 1, 2, 3].map((down) => test(down, 0, read))).toEqual([false, true, true, false]);
  });

  it('keeps to its fixed column in any column of the range', () => {
    expect(test(1, 5, read)).toBe(true);
  });
});

it.each([
  ['=A1="x"', ['X'], true],
  ['=A1<>"x"', ['X'], false],
  ['=A1=1', [1], true],
  ['=A1="1"', [1], false],
  ['=A1>=2', [2], true],
  ['=A1<2', ['text'], false],
  ['=A1=""', [null], true],
  ['=ISBLANK(A1)', [null], true],
  ['=ISBLANK(A1)', [''], false],
  ['=AND(A1="x",NOT(ISBLANK(B1)))', ['x', 1], true],
  ['=AND(A1="x",NOT(ISBLANK(B1)))', ['x', null], false],
  ['=A1&B1="xy"', ['x', 'y'], true],
  ['=LEN(A1)>3', ['long'], true],
  ['=A1=TRUE', [true], true],
  ['=A1=-2', [-2], true],
  ['=A1="say ""no"""', ['say "no"'], true],
  ['=(A1="x")', ['x'], true],
])('evaluates %s for %j as %s', (formula, row, expected) => {
  expect(readRuleFormula(formula)(0, 0, cells(row))).toBe(expected);
});

it('keeps to the row of a reference with a fixed row', () => {
  expect(readRuleFormula('=A$1="x"')(7, 0, cells(['x']))).toBe(true);
});

it.each(['=VLOOKUP(A1,B1,1)', '=A1="open', '=A1 A2', '=OR(', '=AND()', '=#REF!="x"'])(
  "names the rule it doesn't support: %s",
  (formula) => {
    expect(() => readRuleFormula(formula)).toThrow(/The rule .* (uses|is not understood|goes on)/);
  },
);
