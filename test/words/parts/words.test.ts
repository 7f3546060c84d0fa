// Values as people read them.
import { count, dayWord, figure, list, momentWord, stateWord } from '../../../src/words/parts/words';

test('writes the month of a day as a word', () => {
  expect(dayWord('2026-03-14')).toBe('14 Mar 2026');
  expect(dayWord('2026-12-01 09:00:00')).toBe('1 Dec 2026');
});

test('writes a time of day, with its seconds if there are any', () => {
  expect(momentWord('2026-03-14 09:30:00')).toBe('14 Mar 2026, 09:30');
  expect(momentWord('2026-03-14 09:30:07')).toBe('14 Mar 2026, 09:30:07');
});

test('groups the digits of large numbers', () => {
  expect([7, 999, 1000, 20_000, 1_234_567].map(figure)).toEqual(['7', '999', '1,000', '20,000', '1,234,567']);
});

test('writes the singular for one row', () => {
  expect(count(1, 'row', 'rows')).toBe('1 row');
  expect(count(1240, 'row', 'rows')).toBe('1,240 rows');
});

test('shortens a long list', () => {
  expect(list([])).toBe('');
  expect(list([4])).toBe('4');
  expect(list([4, 5])).toBe('4 and 5');
  expect(list([1, 2, 3, 4, 5, 6, 7])).toBe('1, 2, 3, 4, 5 and 2 more');
});

test('shows a date only for Completed', () => {
  expect(stateWord({ status: 1, completedAt: '2026-03-14 12:00:00' }, false)).toBe('In progress');
  expect(stateWord({ status: 2, completedAt: '2026-03-14 12:00:00' }, false)).toBe(
    'Completed on 14 Mar 2026',
  );
  expect(stateWord({ status: 2, completedAt: null }, false)).toBe('Completed');
});
