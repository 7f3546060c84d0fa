// The local search, which the add-on leaves out: its plans are as safe as all others, whatever it begins
// with.
import * as fc from 'fast-check';
import { type Method, plan } from '../../src/plan';
import { localSearch } from '../../workbench/plan/search';
import { faultsOf, optionsOf, settings, sheets } from './builders';

/** With enough steps to come into its own. */
const METHODS: readonly (readonly Method[])[] = [
  ['stars'],
  ['stars', 'dominators'],
  ['stars', 'greedy', 'dominators'],
];

test.each(METHODS.map((methods) => [methods.join(' + '), methods] as const))(
  'from %s, a plan writes only rows of the sheet, settles each once, keeps the caps and counts right',
  (_, methods) => {
    fc.assert(
      fc.property(sheets, settings, fc.integer({ min: 0, max: 200 }), (edits, some, steps) => {
        const options = optionsOf({ ...some, methods, search: localSearch, steps });
        expect(faultsOf(edits, plan(edits, options), options)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);
