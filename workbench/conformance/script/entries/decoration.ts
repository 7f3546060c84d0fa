// Conditional formats: what their formulas may say in a locale, and how they move.
import type { Json } from '../../described';
import { check, type Section } from '../entry';
import { noted, refusal, refused } from '../scratch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts one rule on A1, and reports the result. */
function withFormula(sheet: Sheet, formula: string): string {
  const words = refusal(() => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#ff0000')
      .setRanges([sheet.getRange(1, 1)])
      .build();
    sheet.setConditionalFormatRules([rule]);
    SpreadsheetApp.flush();
  });
  return words === null ? 'taken' : 'refused';
}

const criteria = (sheet: Sheet): readonly Json[] =>
  sheet
    .getConditionalFormatRules()
    .map((rule) => noted(rule.getBooleanCondition()?.getCriteriaValues() ?? []));

export const decoration: Section = {
  title: 'Conditional formats',
  about: '',
  entries: [
    check({
      id: 'formula-in-en-us',
      fact: 'Formulas of conditional formats are read in the spreadsheet’s locale: with decimal points, commas separate arguments.',
      standing: 'seen',
      source: 'public reports',
      tests: ['google/spreadsheet-services'],
      expect: { comma: 'taken' },
      run: ({ sheet }) => ({ comma: withFormula(sheet, '=OR($A1="x",$A1="y")') }),
    }),
    check({
      id: 'formula-in-de-de',
      fact: 'With decimal commas, semicolons separate arguments, and `setConditionalFormatRules` refuses a comma.',
      standing: 'seen',
      source: 'public reports; that it is refused at once rather than broken is assumed',
      tests: ['google/spreadsheet-services'],
      locale: 'de_DE',
      expect: { comma: 'refused', semicolon: 'taken', noArguments: 'taken' },
      run: ({ sheet }) => ({
        comma: withFormula(sheet, '=OR($A1="x",$A1="y")'),
        semicolon: withFormula(sheet, '=OR($A1="x";$A1="y")'),
        noArguments: withFormula(sheet, '=$A1="x"'),
      }),
    }),
    check({
      id: 'text-rules-in-every-locale',
      fact: '`whenTextEqualTo` needs no formula and is taken in every locale.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/conditional-format-rule-builder',
      tests: ['google/spreadsheet-services', 'decoration'],
      locale: 'de_DE',
      expect: { rules: [['a,b']] },
      run: ({ sheet }) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('a,b')
          .setBackground('#ff0000')
          .setRanges([sheet.getRange(1, 1)])
          .build();
        sheet.setConditionalFormatRules([rule]);
        SpreadsheetApp.flush();
        return { rules: criteria(sheet) };
      },
    }),
    check({
      id: 'references-move',
      fact: 'References in conditional formats move with their cells.',
      standing: 'assumed',
      source: 'from how Sheets’ formulas move',
      tests: ['google/sheet'],
      expect: { criteria: [['=$C1="x"']], range: 'C1' },
      run: ({ sheet }) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=$B1="x"')
          .setBackground('#ff0000')
          .setRanges([sheet.getRange(1, 2)])
          .build();
        sheet.setConditionalFormatRules([rule]);
        sheet.insertColumnsAfter(1, 1);
        SpreadsheetApp.flush();
        const [first] = sheet.getConditionalFormatRules();
        return { criteria: criteria(sheet), range: first?.getRanges()[0]?.getA1Notation() ?? '' };
      },
    }),
    check({
      id: 'rules-need-a-condition',
      fact: 'A rule without a condition or without a range is refused by `build`.',
      standing: 'assumed',
      source: '',
      tests: ['google/spreadsheet-services'],
      expect: { condition: true, range: true },
      run: ({ sheet }) => ({
        condition:
          refused(() =>
            SpreadsheetApp.newConditionalFormatRule()
              .setRanges([sheet.getRange(1, 1)])
              .build(),
          ).refused ?? false,
        range:
          refused(() => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').build()).refused ??
          false,
      }),
    }),
  ],
};
