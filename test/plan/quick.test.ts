// What plan.test.ts holds of every plan, over few sheets: quick enough to be tried after each small change of
// the planner.
import * as fc from 'fast-check';
import { plan } from '../../src/plan';
import { editOf, faultsOf, optionsOf, settings, sheets, updates } from './builders';

test('a plan writes only rows of the sheet, settles each once, keeps the caps and counts right', () => {
  fc.assert(
    fc.property(sheets, settings, fc.integer({ min: 0, max: 50 }), (edits, some, steps) => {
      const options = optionsOf({ ...some, steps });
      expect(faultsOf(edits, plan(edits, options), options)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a call names its users and its courses in ascending order', () => {
  const ascends = (ids: readonly number[]) => ids.every((id, n) => n === 0 || id > (ids[n - 1] ?? 0));
  fc.assert(
    fc.property(sheets, settings, (edits, some) => {
      const blocks = plan(edits, optionsOf(some)).calls.flatMap((call) => ('userIds' in call ? [call] : []));
      expect(blocks.filter(({ userIds, courseIds }) => !ascends(userIds) || !ascends(courseIds))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('batch imports and overlap never cost a call', () => {
  fc.assert(
    fc.property(updates, fc.integer({ min: 1, max: 12 }), (edits, batchSize) => {
      const figures = (some: Parameters<typeof optionsOf>[0]) => plan(edits, optionsOf(some)).figures;
      const plain = figures({ overlap: 'never' });
      const batches = figures({ overlap: 'never', batchSize });
      const both = figures({ overlap: 'always', batchSize });
      expect(batches.calls).toBeLessThanOrEqual(plain.calls);
      expect(both.calls).toBeLessThanOrEqual(batches.calls);
      expect(both.lowerBound).toBeLessThanOrEqual(both.calls);
    }),
    { numRuns: 30 },
  );
});

test('every edit alone in a sheet goes by one call', () => {
  for (const does of ['update', 'enroll', 'unenroll'] as const)
    for (const batchSize of [null, 5]) {
      const edits = [editOf(1, 101, '2026-03-14', 2, { does })];
      const options = optionsOf({ batchSize, pilots: ['put-many', 'put-one', 'post-batch'] });
      const made = plan(edits, options);
      expect([made.calls.length, made.figures.lowerBound, faultsOf(edits, made, options)]).toEqual([
        1,
        1,
        [],
      ]);
    }
});
