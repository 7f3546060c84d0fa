// Troubles that the page finds itself.
import { texts } from '../../src/sidebar/texts';
import { troubleOf } from '../../src/sidebar/troubles';

const fault = (detail: string) => troubleOf({ name: 'getState', why: 'fault', detail });

test.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'サーバーエラーが発生しました。エラーコード: PERMISSION_DENIED',
])('recognises Google’s refusal of another account: %s', (detail) => {
  expect(fault(detail)).toMatchObject({ code: 'cut-off', sentence: texts.trouble.accounts, remedy: 'retry' });
});

test('treats any other fault as an execution that Google ended', () => {
  expect(fault('Exceeded maximum execution time').sentence).toBe(texts.trouble.cutOff);
});
