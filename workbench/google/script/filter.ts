// Filters and their criteria as a script has them.
import { ask } from './ask';
import { Handed } from './handed';
import { list, text, whole } from './kinds';
import { makeRange } from './range';
import { method, strictObject } from './strict';

/** The values that each FilterCriteria hides. */
const criterias = new Handed<readonly string[]>('filter criteria');

function makeCriteria(hidden: readonly string[]): object {
  const criteria = strictObject('SpreadsheetApp.FilterCriteria', {
    getHiddenValues: method([], () => [...hidden]),
  });
  criterias.add(criteria, hidden);
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
    setColumnFilterCriteria: method([whole, criterias], (column, criteria) => {
      ask('SpreadsheetApp.Filter.setColumnFilterCriteria', sheet, column, criterias.behind(criteria));
      return filter;
    }),
  });
  return filter;
}
