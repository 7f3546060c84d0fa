// Rows that were done before a check: how many, and since when.
import { earlierRows } from '../../src/check/earlier';
import { row } from '../support/builders';

const wall = (ms: number) => `at ${ms}`;

test('counts no earlier rows in a sheet without done rows', () => {
  expect(earlierRows([row(1, 1, { state: 'Ready' }), row(2, 1, { state: 'No change' })], wall)).toBeNull();
});

test('counts updated and verified rows, and names the first of their times', () => {
  const rows = [
    row(1, 1, { state: 'Updated', at: 5000 }),
    row(2, 1, { state: 'Verified', at: 3000 }),
    row(3, 1, { state: 'Ready', at: 1000 }),
    row(4, 1, { state: 'pending' }),
  ];
  expect(earlierRows(rows, wall)).toEqual({ rows: 2, since: 'at 3000' });
});
