// Conditional format rules and their builder as a script has them.
import type { RuleData } from '../service-calls';
import { flag, orNull, text } from './kinds';
import { colorText, makeRange, rangesKind, refOf } from './range';
import { exception, method, strictObject } from './strict';

const data = new WeakMap<object, RuleData>();

export const rulesKind = {
  fits: (value: unknown): value is readonly object[] =>
    Array.isArray(value) &&
    value.every((each) => typeof each === 'object' && each !== null && data.has(each)),
};

export function fromRule(rule: object): RuleData {
  const found = data.get(rule);
  if (!found) throw new Error('This is no conditional format rule.');
  return found;
}

export function makeRule(rule: RuleData): object {
  const object = strictObject('SpreadsheetApp.ConditionalFormatRule', {
    getRanges: method([], () => rule.ranges.map(makeRange)),
    getBooleanCondition: method([], () =>
      strictObject('SpreadsheetApp.BooleanCondition', {
        getCriteriaValues: method([], () => [rule.condition.value]),
      }),
    ),
  });
  data.set(object, rule);
  return object;
}

export function makeRuleBuilder(): object {
  let condition: RuleData['condition'] | null = null;
  let background: string | null = null;
  let fontColor: string | null = null;
  let bold = false;
  let ranges: readonly object[] = [];
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
    setRanges: method([rangesKind], (list) => {
      ranges = list;
      return builder;
    }),
    build: method([], () => {
      if (!condition) throw exception('Conditional format rule must have a condition.');
      if (ranges.length === 0) throw exception('Conditional format rule must have at least one range.');
      return makeRule({ condition, background, fontColor, bold, ranges: ranges.map(refOf) });
    }),
  });
  return builder;
}
