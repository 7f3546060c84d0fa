// What one answer means for a read and for a write, as a table.
import type { FetchFault, HttpAnswer } from '../../../src/docebo';
import { type About, concernsAll, judge, judgeFault, withTime } from '../../../src/docebo/http/errors';
import { cut, error, json, NOON, page } from '../support';

const about = (kind: About['kind'], path = '/learn/v1/enrollments?x=1'): About => ({
  method: kind === 'read' ? 'GET' : 'PUT',
  path,
  kind,
  clean: (text) => text,
  now: NOON,
});

/** `kind code`, and what the server wishes. */
const verdict = (answer: HttpAnswer | undefined, kind: About['kind'], path?: string): string => {
  const judged = judge(answer, about(kind, path));
  const code = 'problem' in judged ? ` ${judged.problem.code}` : '';
  return `${judged.kind}${code}${judged.kind === 'again' && judged.hinted !== null ? ` ${judged.hinted}` : ''}`;
};

const empty = (status: number): HttpAnswer => ({ status, headers: {}, body: '' });
const gateway = (status: number) => json({ message: 'Service Unavailable' }, status);

test.each<[string, HttpAnswer | undefined, read: string, write: string]>([
  ['data', json({ data: {} }), 'answered', 'answered'],
  ['201 with data', json({ data: {} }, 201), 'answered', 'answered'],
  ['204 with nothing', empty(204), 'answered', 'answered'],
  ['a page with status 200', page(), 'again not-json', 'unknown not-json'],
  ['half a JSON text', cut(), 'again not-json', 'unknown not-json'],
  [
    'JSON called a page',
    { ...json({}), headers: { 'content-type': 'text/html' } },
    'again not-json',
    'unknown not-json',
  ],
  ['a redirect', page(302, { location: 'https://elsewhere.com' }), 'refused not-json', 'unknown not-json'],
  ['a redirect with JSON', json({}, 307), 'refused not-json', 'unknown not-json'],
  ['a status outside of HTTP’s', json({}, 199), 'again not-json', 'unknown not-json'],
  ['400', error(400, 'no'), 'refused refused', 'refused refused'],
  ['401', error(401, 'no'), 'signed-out', 'signed-out'],
  ['403', error(403, 'no'), 'not-sent forbidden', 'not-sent forbidden'],
  ['403 as a page', page(403), 'not-sent forbidden', 'not-sent forbidden'],
  ['404', error(404, 'no'), 'refused not-found', 'refused refused'],
  ['408', error(408, 'no'), 'again server-error', 'unknown server-error'],
  ['409', error(409, 'no'), 'refused refused', 'refused refused'],
  ['413', page(413), 'refused refused', 'refused refused'],
  ['422', error(422, 'no'), 'refused refused', 'refused refused'],
  ['429', error(429, 'no'), 'again rate-limited', 'again rate-limited'],
  ['429 as a page', page(429), 'again rate-limited', 'again rate-limited'],
  [
    '429 with Retry-After',
    error(429, 'no', { 'retry-after': '3' }),
    'again rate-limited 3000',
    'again rate-limited 3000',
  ],
  ['500', error(500, 'no'), 'again server-error', 'unknown server-error'],
  ['502', page(502), 'again server-error', 'unknown server-error'],
  ['503 of Docebo', error(503, 'no'), 'again overloaded', 'again overloaded'],
  [
    '503 with Retry-After',
    page(503, { 'retry-after': '7' }),
    'again overloaded 7000',
    'again overloaded 7000',
  ],
  ['503 of a proxy', page(503), 'again overloaded', 'unknown overloaded'],
  ['503 of a gateway that speaks JSON', gateway(503), 'again overloaded', 'unknown overloaded'],
  [
    '503 that names another status',
    json({ name: 'Error', status: 500 }, 503),
    'again overloaded',
    'unknown overloaded',
  ],
  ['504', page(504), 'again server-error', 'unknown server-error'],
  ['504 with Retry-After', page(504, { 'retry-after': '1' }), 'again server-error', 'unknown server-error'],
  ['no answer', undefined, 'again unexpected-shape', 'unknown unexpected-shape'],
])('judges %s for a read and for a write', (_, answer, read, write) => {
  expect([verdict(answer, 'read'), verdict(answer, 'write')]).toEqual([read, write]);
});

test('tries a batch import again after it met another one', () => {
  expect(verdict(error(409, 'busy'), 'write', '/learn/v1/enrollment/batch')).toBe('again refused');
});

test('judges a fault of all requests by its kind and by what was sent', () => {
  const of = (kind: FetchFault['kind'], sent: About['kind']) => {
    const judged = judgeFault({ kind, detail: 'why' }, about(sent));
    return `${judged.kind} ${'problem' in judged ? judged.problem.code : ''}`;
  };
  expect(of('unreachable', 'read')).toBe('again unreachable');
  expect(of('unreachable', 'write')).toBe('unknown unreachable');
  expect(of('too-fast', 'write')).toBe('again fetch-too-fast');
  expect(of('daily-quota', 'write')).toBe('not-sent fetch-quota');
  expect(of('not-listed', 'read')).toBe('not-sent domain-not-listed');
  // Nobody has seen Google refuse some requests of many: a write is read back.
  expect(of('not-listed', 'write')).toBe('unknown domain-not-listed');
});

test.each<[string, unknown, string]>([
  ['a text', 'The course is archived.', 'The course is archived.'],
  ['a list', ['One.', 'Two.'], 'One. Two.'],
  ['a map of lists', { user_ids: ['Missing.'], status: ['Wrong.'] }, 'Missing. Wrong.'],
  ['nothing', '', 'Error'],
  ['a number', 5, 'Error'],
])('keeps a message that is %s', (_, message, detail) => {
  expect(judge(error(400, message), about('write'))).toMatchObject({
    problem: { code: 'refused', request: 'PUT /learn/v1/enrollments', status: 400, detail },
  });
});

test('keeps the words of OAuth', () => {
  const answer = json({ error: 'invalid_grant', error_description: 'Wrong password.' }, 400);
  expect(judge(answer, about('read'))).toMatchObject({ problem: { detail: 'Wrong password.' } });
});

test('leaves the query out of a problem', () => {
  const judged = judge(page(502), about('read', '/manage/v1/user?search_text=ada%40acme.com'));
  expect(JSON.stringify(judged)).not.toContain('ada');
});

test('distinguishes problems of one request from those of all', () => {
  const request = 'PUT /x';
  expect(concernsAll({ code: 'signed-out' })).toBe(true);
  expect(concernsAll({ code: 'rate-limited', retryAt: 0 })).toBe(true);
  expect(concernsAll({ code: 'fetch-quota', detail: '' })).toBe(true);
  expect(concernsAll({ code: 'forbidden', request, detail: '' })).toBe(false);
  expect(concernsAll({ code: 'server-error', request, status: 500, detail: '' })).toBe(false);
});

test('sets the time to come back', () => {
  expect(withTime({ code: 'rate-limited', retryAt: 0 }, 9)).toEqual({ code: 'rate-limited', retryAt: 9 });
  expect(withTime({ code: 'overloaded', retryAt: 0 }, 9)).toEqual({ code: 'overloaded', retryAt: 9 });
  expect(withTime({ code: 'signed-out' }, 9)).toEqual({ code: 'signed-out' });
});
