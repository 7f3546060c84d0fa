// What a search in the help finds.

import { STATUSES } from '../../../src/sidebar/page/statuses';
import { helpFor, TOPICS } from '../../../src/sidebar/tasks/help-topics';

test('shows every task and every status before anything is searched for', () => {
  expect(helpFor('  ')).toEqual({ topics: TOPICS, statuses: STATUSES });
});

test.each([
  ['duplicate', [], ['Duplicate']],
  ['DIFFERS', [], ['Ready', 'Differs']],
  ['learning plan', ['plans'], []],
  ['  recálled', ['undo'], []],
  ['email recalled log', ['undo'], []],
] as const)('finds by %j what has all of its words', (search, topics, statuses) => {
  const found = helpFor(search);
  expect(found.topics).toEqual(topics);
  expect(found.statuses).toEqual(expect.arrayContaining([...statuses]));
});

test('finds nothing by a word that is nowhere', () => {
  expect(helpFor('zebra')).toEqual({ topics: [], statuses: [] });
});
