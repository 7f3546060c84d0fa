// Troubles that the page finds itself.
import { texts } from '../../src/sidebar/texts';
import { troubleOf } from '../../src/sidebar/troubles';

const fault = (detail: string) => troubleOf({ name: 'getState', why: 'fault', detail });

test.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'サーバーエラーが発生しました。エラーコード: PERMISSION_DENIED',
])('Google’s refusal of another account is called that: %s', (detail) => {
  expect(fault(detail)).toMatchObject({ code: 'cut-off', sentence: texts.trouble.accounts, remedy: 'retry' });
});

test('any other fault is an execution that was cut off', () => {
  expect(fault('Exceeded maximum execution time').sentence).toBe(texts.trouble.cutOff);
});
