// Statuses: a move that is not on the list would be a status that lies.
import type { RowStatus } from '../../../src/contract';
import { countStatuses, MOVES, mayMove, moved, ROW_STATUSES } from '../../../src/sheet';
import { onlyRow } from '../support';

test('a row can move through its whole life', () => {
  const lives: readonly (readonly (RowStatus | 'pending')[])[] = [
    ['pending', 'Ready', 'Sending', 'Updated', 'Verified'],
    ['pending', 'Ready', 'Sending', 'Updated', 'Differs'],
    ['pending', 'Ready', 'Sending', 'Unknown', 'Updated'],
    ['pending', 'Ready', 'Sending', 'Unknown', 'Ready', 'Sending', 'Failed', 'Ready'],
    ['pending', 'Not enrolled', 'Ready'],
    ['pending', 'No change'],
    ['pending', 'Invalid'],
    ['pending', 'Duplicate'],
  ];
  for (const life of lives) {
    life.slice(1).forEach((to, index) => {
      const from = life[index];
      if (from === undefined || to === 'pending')
        throw new Error('A life begins with pending and never goes back.');
      expect([from, to, mayMove(from, to)]).toEqual([from, to, true]);
    });
  }
});

test('only a sent row can be updated, and only a ready row can be sent', () => {
  const fromOnly = (to: RowStatus, allowed: readonly string[]) => {
    const sources = (['pending', ...ROW_STATUSES] as const).filter(
      (from) => from !== to && mayMove(from, to),
    );
    expect(sources.sort()).toEqual([...allowed].sort());
  };
  fromOnly('Sending', ['Ready']);
  fromOnly('Updated', ['Sending', 'Unknown']);
  fromOnly('Failed', ['Ready', 'Sending', 'Unknown']);
  fromOnly('Unknown', ['Sending']);
  // A pilot is read back while it still says Sending; a check finds what a row must not overwrite.
  fromOnly(
    'Differs',
    ['pending', ...ROW_STATUSES].filter((status) => status !== 'Differs'),
  );
  fromOnly('Verified', ['Updated', 'Differs']);
});

test('refuses a move that is not in the table', () => {
  expect(moved('Unknown', 'Failed')).toBe('Failed');
  expect(() => moved('Ready', 'Updated')).toThrow('A row may not go from Ready to Updated.');
});

test('a row that was sent without an answer never becomes "No change"', () => {
  expect(mayMove('Unknown', 'No change')).toBe(false);
  expect(mayMove('Sending', 'No change')).toBe(false);
});

test('every status has moves, and can repeat itself', () => {
  for (const status of ROW_STATUSES) {
    expect(MOVES[status].length).toBeGreaterThan(0);
    expect(mayMove(status, status)).toBe(true);
  }
});

test('counts rows by state: a status whose receipt does not fit is pending', () => {
  const row = onlyRow(['Username', 'Course', 'Date'], ['ann', 'C1', '2026-03-14']);
  const counts = countStatuses([row, { ...row, status: 'Updated' }, { ...row, state: 'Updated' }]);
  expect(counts.pending).toBe(2);
  expect(counts.Updated).toBe(1);
  expect(Object.keys(counts).sort()).toEqual(['pending', ...ROW_STATUSES].sort());
});
