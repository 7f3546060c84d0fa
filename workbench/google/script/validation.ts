// Rules of data validation and their builder as a script has them: lists of values, and values of other
// cells.
import type { RangeRef, ValidationData } from '../service-calls';
import { flag, type Kind, list, text } from './kinds';
import { exception, method, strictObject } from './strict';

const rules = new WeakMap<object, ValidationData>();

export const validationKind: Kind<object> = {
  fits: (value): value is object => typeof value === 'object' && value !== null && rules.has(value),
};

export function validationOf(rule: object): ValidationData {
  const found = rules.get(rule);
  if (!found) throw new Error('This is no rule of data validation.');
  return found;
}

export function makeValidation(data: ValidationData): object {
  const rule = strictObject('SpreadsheetApp.DataValidation', {
    getAllowInvalid: method([], () => data.allowInvalid),
  });
  rules.set(rule, data);
  return rule;
}

/** `rangeKind` and `refOf`: what a range is, which the module of ranges knows. */
export function makeValidationBuilder(rangeKind: Kind<object>, refOf: (range: object) => RangeRef): object {
  let allowed: ValidationData['allowed'] | null = null;
  let allowInvalid = true;
  const builder = strictObject('SpreadsheetApp.DataValidationBuilder', {
    requireValueInList: [
      method([list], (values) => {
        allowed = values.filter(text.fits);
        return builder;
      }),
      // Whether the cell shows an arrow.
      method([list, flag], (values, _arrow) => {
        allowed = values.filter(text.fits);
        return builder;
      }),
    ],
    requireValueInRange: [
      method([rangeKind], (range) => {
        allowed = refOf(range);
        return builder;
      }),
      // Whether the cell shows an arrow.
      method([rangeKind, flag], (range, _arrow) => {
        allowed = refOf(range);
        return builder;
      }),
    ],
    setAllowInvalid: method([flag], (allow) => {
      allowInvalid = allow;
      return builder;
    }),
    build: method([], () => {
      if (!allowed) throw exception('Data validation rule must have a criteria.');
      return makeValidation({ allowed, allowInvalid });
    }),
  });
  return builder;
}
