// The names of the bulk update: read from a description, or guessed from a refusal.
import fc from 'fast-check';
import { dialectIn, looksLikeWrongDialect, swaggerPath } from '../../../src/docebo/writes/dialect';
import { ORIGIN } from '../support';

const service = (url: unknown, app: unknown = 'learn') => ({
  data: [
    { app: 'manage', url: `${ORIGIN}/m.json` },
    { app, url },
  ],
});

test.each<[string, unknown, string | null]>([
  ['an address of the tenant', service(`${ORIGIN}/learn/v1/swagger.json`), '/learn/v1/swagger.json'],
  ['a path', service('/learn/swagger.json?v=2'), '/learn/swagger.json?v=2'],
  ['another host', service('https://elsewhere.com/learn.json'), null],
  ['a host that begins like the tenant', service(`${ORIGIN}.elsewhere.com/learn.json`), null],
  ['the tenant as user info', service(`${ORIGIN}@elsewhere.com/learn.json`), null],
  ['plain http', service('http://acme.docebosaas.com/learn.json'), null],
  ['an address without a scheme', service('//elsewhere.com/learn.json'), null],
  ['a backslash', service('/\\elsewhere.com/learn.json'), null],
  ['a backslash later', service('/learn\\..\\x'), null],
  ['a space', service('/learn 1.json'), null],
  ['a line break', service('/learn\r\nHost: elsewhere.com'), null],
  ['no learn service', service(`${ORIGIN}/x.json`, 'course'), null],
  [
    'a broken entry before it',
    { data: [null, { app: 'learn' }, { app: 'learn', url: '/l.json' }] },
    '/l.json',
  ],
  ['no list', { data: { app: 'learn', url: '/l.json' } }, null],
  ['nothing', null, null],
])('asks for a description at the tenant only: %s', (_, services, path) => {
  expect(swaggerPath(services, ORIGIN)).toBe(path);
});

const swagger = (put: unknown, definitions?: unknown, path = '/learn/v1/enrollments') => ({
  swagger: '2.0',
  paths: { '/learn/v1/enrollments/{course_id}/{user_id}': { put: {} }, [path]: { put } },
  ...(definitions === undefined ? {} : { definitions }),
});
const inline = (...names: readonly string[]) => ({
  parameters: [
    { in: 'body', name: 'body', schema: { properties: Object.fromEntries(names.map((n) => [n, {}])) } },
  ],
});
const ref = { parameters: [{ in: 'body', name: 'body', schema: { $ref: '#/definitions/Update' } }] };
const ring = {
  Update: { allOf: [{ $ref: '#/definitions/Base' }] },
  Base: { $ref: '#/definitions/Update', properties: { user_id: {}, course_id: {} } },
};

test.each<[string, unknown, string | null]>([
  ['new names', swagger(inline('user_ids', 'course_ids', 'status')), 'user_ids'],
  ['old names', swagger(inline('user_id', 'course_id', 'status')), 'user_id'],
  [
    'names behind a reference',
    swagger(ref, { Update: { properties: { user_ids: {}, course_ids: {} } } }),
    'user_ids',
  ],
  ['references in a ring', swagger(ref, ring), 'user_id'],
  [
    'a path without the service',
    swagger(inline('user_id', 'course_id'), undefined, '/v1/enrollments'),
    'user_id',
  ],
  [
    'old names in the answer alone',
    swagger({
      parameters: [],
      responses: { 200: { schema: { properties: { user_id: {}, course_id: {} } } } },
    }),
    null,
  ],
  ['half of the names', swagger(inline('user_ids')), null],
  ['half of the old names', swagger(inline('user_id')), null],
  ['the other half of the old names', swagger(inline('course_id')), null],
  ['one name of each', swagger(inline('user_ids', 'course_id')), null],
  ['properties that are none', swagger({ parameters: [{ schema: { properties: null } }] }), null],
  ['other names', swagger(inline('users', 'courses')), null],
  ['a reference to nothing', swagger(ref, {}), null],
  [
    'a reference to a prototype',
    swagger({ parameters: [{ schema: { $ref: '#/definitions/__proto__' } }] }, {}),
    null,
  ],
  ['no PUT', { paths: { '/learn/v1/enrollments': { get: inline('user_ids', 'course_ids') } } }, null],
  ['another path', swagger(inline('user_ids', 'course_ids'), undefined, '/learn/v1/enrollments/batch'), null],
  ['nothing', null, null],
])('reads a description with %s', (_, description, dialect) => {
  expect(dialectIn(description)).toBe(dialect);
});

test('reads any description without throwing', () => {
  let deep: unknown = {};
  for (let n = 0; n < 50_000; n += 1) deep = { schema: deep };
  expect(dialectIn(swagger({ parameters: [deep] }))).toBeNull();
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (put, definitions) => {
      dialectIn(put);
      dialectIn(swagger(put, definitions));
      swaggerPath(put, ORIGIN);
      swaggerPath(service(put, definitions), ORIGIN);
    }),
  );
});

const said = (message: unknown) => ({ name: 'Bad Request', message, code: 0, status: 400 });

test('reads a refusal nested 50,000 deep', () => {
  let deep: unknown = 'user_ids';
  for (let n = 0; n < 50_000; n += 1) deep = [deep];
  expect(looksLikeWrongDialect(400, { name: 'Bad Request', message: 'Wrong.', errors: deep })).toBe(false);
});

test.each<[string, number, unknown, boolean]>([
  ['names a field of ours', 400, said('The field "user_ids" is not known.'), true],
  ['misses a field of theirs', 422, said(['course_id is required', 'user_id is required']), true],
  ['names a field in a map', 422, said({ user_ids: ['Missing.'] }), true],
  [
    'names a field beside the message',
    422,
    { message: 'Invalid data', errors: [{ field: 'course_ids' }] },
    true,
  ],
  ['says nothing', 400, undefined, true],
  ['says only its status', 400, said(''), true],
  ['says only its status, in other words', 422, { message: 'Unprocessable Entity.' }, true],
  ['speaks of a date', 400, said('date_complete is in the future'), false],
  ['speaks of a person', 422, said('User 17 may not be updated.'), false],
  ['is no refusal of the body', 403, said('user_ids'), false],
  ['is a 404', 404, undefined, false],
])('decides whether to try the other names for a refusal that %s', (_, status, body, is) => {
  expect(looksLikeWrongDialect(status, body)).toBe(is);
});
