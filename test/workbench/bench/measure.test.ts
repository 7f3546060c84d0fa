// Plans in a process of their own: what is told of them.
import { measure } from '../../../workbench/bench/task';

const BARE = { maxUsers: 10, maxCourses: null, maxPairs: null, batchSize: null, budgetMs: 100 } as const;

test('a plan in a process of its own is measured wrong', () => {
  const source = { of: 'shape', name: 'one course for all', rows: 95 } as const;
  const measured = measure({ ...BARE, source, overlap: 'never' });
  expect(measured).toMatchObject({
    rows: 95,
    groups: 1,
    calls: 10,
    lowerBound: 10,
    pairsWritten: 95,
    aCallACourse: 10,
    equalSets: 10,
  });
  expect(measured.megabytes).toBeGreaterThan(10);
});

test('a shape that is not there is no empty sheet', () => {
  const source = { of: 'shape', name: 'no such shape', rows: 9 } as const;
  expect(() => measure({ ...BARE, source, overlap: 'never' })).toThrow('There is no shape no such shape.');
});
