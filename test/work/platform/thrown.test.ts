// What was thrown, as a problem.
import { toShownProblem } from '../../../src/words/jobs/problems';
import { problemOf, Refusal } from '../../../src/work/platform/thrown';

const googles = (message: string): Error => Object.assign(new Error(message), { name: 'Exception' });

const SCOPE = 'https://www.googleapis.com/auth/';

test.each([
  `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${SCOPE}script.external_request`,
  `指定された権限では UrlFetchApp.fetch を呼び出すことができません。必要な権限: ${SCOPE}script.external_request`,
])('treats an error that names a scope as a missing permission: %s', (message) => {
  expect(problemOf(googles(message))).toEqual({
    code: 'not-permitted',
    permissions: ['docebo'],
    grantUrl: null,
    detail: message,
  });
});

test('does not confuse a scope with another of the same beginning', () => {
  const message = `Required permissions: (${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`;
  expect(problemOf(googles(message))).toMatchObject({ code: 'not-permitted', permissions: ['sheet'] });
  expect(problemOf(googles(`Required permissions: ${SCOPE}script.send_mail.other`)).code).toBe(
    'google-refused',
  );
});

test('shows any other error of Google in its own words, with one full stop', () => {
  const problem = problemOf(googles('エラーが発生しました。'));
  expect(problem).toEqual({ code: 'google-refused', detail: 'エラーが発生しました。' });
  expect(toShownProblem(problem, String).sentence).toContain(
    'says: “エラーが発生しました”. Only confirmed changes',
  );
});

test('reports the problem that a refusal carries', () => {
  const problem = { code: 'sheet-protected', range: 'Sheet1!F1:J9', detail: 'x' } as const;
  expect(problemOf(new Refusal(problem))).toBe(problem);
});

test('treats any other error as a bug', () => {
  expect(problemOf(new TypeError('x is undefined'))).toEqual({
    code: 'bug',
    detail: 'TypeError: x is undefined',
  });
  expect(problemOf('text')).toEqual({ code: 'bug', detail: 'text' });
});

test('says how Google asks again, and links to the address if there is one', () => {
  const missing = { code: 'not-permitted', permissions: ['mail', 'address'], detail: '' } as const;
  const without = toShownProblem({ ...missing, grantUrl: null }, String);
  expect(without.sentence).toContain('open it from the menu');
  expect(without.link).toBeUndefined();
  const grantUrl = 'https://script.google.com/x';
  expect(toShownProblem({ ...missing, grantUrl }, String)).toMatchObject({
    link: grantUrl,
    code: 'not-permitted',
  });
});
