// Rules of data validation and their builder as a script has them: lists of values alone.
import type { ValidationData } from '../service-calls';
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

export function makeValidationBuilder(): object {
  let allowed: readonly string[] | null = null;
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
