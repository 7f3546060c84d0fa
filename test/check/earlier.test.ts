// Rows that were done before a check: how many, and since when.
import { earlierRows } from '../../src/check/earlier';
import { row } from '../support/builders';

const wall = (ms: number) => `at ${ms}`;

test('a sheet without done rows has no earlier rows', () => {
  expect(earlierRows([row(1, 1, { state: 'Ready' }), row(2, 1, { state: 'No change' })], wall)).toBeNull();
});

test('updated and verified rows are counted, since the first of them', () => {
  const rows = [
    row(1, 1, { state: 'Updated', at: 5000 }),
    row(2, 1, { state: 'Verified', at: 3000 }),
    row(3, 1, { state: 'Ready', at: 1000 }),
    row(4, 1, { state: 'pending' }),
  ];
  expect(earlierRows(rows, wall)).toEqual({ rows: 2, since: 'at 3000' });
});
