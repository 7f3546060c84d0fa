// Dropdowns that offer the values of another sheet's cells, and refuse no other value.
import type { OfferedCells, SheetPort } from '../../work';
import { orSayWhy } from './refusal';
import { sheetWith } from './sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rule that offers these cells; `null` if their sheet is gone, or has none below its first row. */
export function ruleOf(spreadsheet: Spreadsheet, { sheet, column, columns }: OfferedCells): Rule | null {
  const source = sheetWith(spreadsheet, sheet);
  const rows = (source?.getMaxRows() ?? 0) - 1;
  if (!source || rows < 1) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(source.getRange(2, column + 1, rows, columns), true)
    .setAllowInvalid(true)
    .build();
}

/** The runs of cells without a rule, each from and how many, from 0. */
function runsWithout(rules: readonly (readonly (Rule | null)[])[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  rules.forEach(([rule], at) => {
    const last = runs[runs.length - 1];
    if (rule) return;
    if (last && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  });
  return runs;
}

/** `offer` of a sheet. */
export const offerIn =
  (spreadsheet: Spreadsheet, sheet: Sheet): SheetPort['offer'] =>
  (row, column, cells) => {
    const rows = sheet.getMaxRows() - row;
    const rule = ruleOf(spreadsheet, cells);
    if (!rule || rows < 1) return { offered: 0, kept: 0 };
    const range = sheet.getRange(row + 1, column + 1, rows, 1);
    const runs = runsWithout(range.getDataValidations());
    orSayWhy(
      () => range,
      () => {
        for (const [from, count] of runs)
          sheet.getRange(row + 1 + from, column + 1, count, 1).setDataValidation(rule);
        SpreadsheetApp.flush();
      },
    );
    const offered = runs.reduce((sum, [, count]) => sum + count, 0);
    return { offered, kept: rows - offered };
  };
