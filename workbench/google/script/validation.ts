// Rules of data validation and their builder as a script has them: lists of values, and values of other
// cells.
import type { ValidationData } from '../service-calls';
import { Handed, ranges } from './handed';
import { flag, list, text } from './kinds';
import { exception, method, strictObject } from './strict';

export const validations = new Handed<ValidationData>('rule of data validation');

export function makeValidation(data: ValidationData): object {
  const rule = strictObject('SpreadsheetApp.DataValidation', {
    getAllowInvalid: method([], () => data.allowInvalid),
  });
  validations.add(rule, data);
  return rule;
}

export function makeValidationBuilder(): object {
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
      method([ranges], (range) => {
        allowed = ranges.behind(range);
        return builder;
      }),
      // Whether the cell shows an arrow.
      method([ranges, flag], (range, _arrow) => {
        allowed = ranges.behind(range);
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
