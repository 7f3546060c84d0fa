// Conditional format rules and their builder as a script has them.
import type { RuleData } from '../service-calls';
import { Handed, ranges } from './handed';
import { flag, orNull, text } from './kinds';
import { colorText, makeRange } from './range';
import { exception, method, strictObject } from './strict';

export const rules = new Handed<RuleData>('conditional format rule');

export function makeRule(rule: RuleData): object {
  const object = strictObject('SpreadsheetApp.ConditionalFormatRule', {
    getRanges: method([], () => rule.ranges.map(makeRange)),
    getBooleanCondition: method([], () =>
      strictObject('SpreadsheetApp.BooleanCondition', {
        getCriteriaValues: method([], () => [rule.condition.value]),
      }),
    ),
  });
  rules.add(object, rule);
  return object;
}

export function makeRuleBuilder(): object {
  let condition: RuleData['condition'] | null = null;
  let background: string | null = null;
  let fontColor: string | null = null;
  let bold = false;
  let over: readonly object[] = [];
  const builder = strictObject('SpreadsheetApp.ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: method([text], (formula) => {
      condition = { kind: 'formula', value: formula };
      return builder;
    }),
    whenTextEqualTo: method([text], (value) => {
      condition = { kind: 'text', value };
      return builder;
    }),
    setBackground: method([orNull(text)], (color) => {
      background = color === null ? null : colorText(color);
      return builder;
    }),
    setFontColor: method([orNull(text)], (color) => {
      fontColor = color === null ? null : colorText(color);
      return builder;
    }),
    setBold: method([flag], (on) => {
      bold = on;
      return builder;
    }),
    setRanges: method([ranges.all], (list) => {
      over = list;
      return builder;
    }),
    build: method([], () => {
      if (!condition) throw exception('Conditional format rule must have a condition.');
      if (over.length === 0) throw exception('Conditional format rule must have at least one range.');
      return makeRule({ condition, background, fontColor, bold, ranges: over.map(ranges.behind) });
    }),
  });
  return builder;
}
