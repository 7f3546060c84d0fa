// Filters and their criteria as a script has them.
import { ask } from './ask';
import { type Kind, list, text, whole } from './kinds';
import { makeRange } from './range';
import { method, strictObject } from './strict';

const hiddenValues = new WeakMap<object, readonly string[]>();

const criteriaKind: Kind<object> = {
  fits: (value): value is object => typeof value === 'object' && value !== null && hiddenValues.has(value),
};

function makeCriteria(hidden: readonly string[]): object {
  const criteria = strictObject('SpreadsheetApp.FilterCriteria', {
    getHiddenValues: method([], () => [...hidden]),
  });
  hiddenValues.set(criteria, hidden);
  return criteria;
}

/** Only values to hide are emulated, no conditions. */
export function makeCriteriaBuilder(): object {
  let hidden: readonly string[] = [];
  const builder = strictObject('SpreadsheetApp.FilterCriteriaBuilder', {
    setHiddenValues: method([list], (values) => {
      hidden = values.filter(text.fits);
      return builder;
    }),
    build: method([], () => makeCriteria(hidden)),
  });
  return builder;
}

/** The filter of a sheet. What hides rows by a person's doing is not known by its values here. */
export function makeFilter(sheet: number): object {
  const filter = strictObject('SpreadsheetApp.Filter', {
    getRange: method([], () => makeRange(ask('SpreadsheetApp.Filter.getRange', sheet))),
    getColumnFilterCriteria: method([whole], (column) =>
      ask('SpreadsheetApp.Filter.getColumnFilterCriteria', sheet, column)
        ? strictObject('SpreadsheetApp.FilterCriteria', {})
        : null,
    ),
    setColumnFilterCriteria: method([whole, criteriaKind], (column, criteria) => {
      ask('SpreadsheetApp.Filter.setColumnFilterCriteria', sheet, column, hiddenValues.get(criteria) ?? []);
      return filter;
    }),
  });
  return filter;
}
