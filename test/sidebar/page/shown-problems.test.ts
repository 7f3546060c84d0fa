// Problems that the page finds itself.

import { shownProblemOf } from '../../../src/sidebar/page/shown-problems';
import { text } from '../../../src/texts/page';

const fault = (detail: string) => shownProblemOf({ name: 'getState', why: 'fault', detail });

test.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'サーバーエラーが発生しました。エラーコード: PERMISSION_DENIED',
])('recognises Google’s refusal of another account: %s', (detail) => {
  expect(fault(detail)).toMatchObject({
    code: 'cut-off',
    sentence: text('shown-problem.accounts'),
    remedy: 'retry',
  });
});

test('treats any other fault as an execution that Google ended', () => {
  expect(fault('Exceeded maximum execution time').sentence).toBe(text('shown-problem.cut-off'));
});
