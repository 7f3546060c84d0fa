// The server under the page: for this computer alone, and with sentences for what goes wrong.
import { request, type Server } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BadRequest, serve } from '../../../workbench/server/http';

const text = Buffer.from('<p>page</p>');
const files = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', plain: text, br: text, gzip: gzipSync(text) }],
  ['/main-1.js', { type: 'text/javascript', plain: text, br: text, gzip: gzipSync(text) }],
]);
let server: Server;
let port: number;

beforeAll(async () => {
  const started = await serve({
    port: 0,
    files,
    routes: {
      'GET /api/state': () => ({ fine: true }),
      'POST /api/echo': (ask) => ask.json(),
      'POST /api/no': () => {
        throw new BadRequest('This sheet is no longer there.', 422);
      },
    },
  });
  server = started.server;
  port = started.port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

const ask = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

const json = { 'content-type': 'application/json' };
const said = ({ status, body }: Answer) => [status, JSON.parse(body.toString())];

it('serves the page compressed, and lets browsers cache files with a hash in their name', async () => {
  const page = await ask('GET', '/', { 'accept-encoding': 'gzip, deflate' });
  expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
  expect(gunzipSync(page.body)).toEqual(text);
  const script = await ask('GET', '/main-1.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(script.headers).toMatchObject({ 'content-encoding': 'br' });
  expect(script.headers['cache-control']).toContain('immutable');
  expect((await ask('GET', '/main-1.js')).headers).not.toHaveProperty('content-encoding');
});

it('lets the page reach no other address', async () => {
  const policy = String((await ask('GET', '/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

it.each(['evil.example', 'evil.example:8787', '127.0.0.1.evil.example', '192.168.1.5:8787'])(
  'refuses a request with the host name %s',
  async (host) => {
    expect(said(await ask('GET', '/api/state', { host }))).toEqual([
      403,
      { error: 'This address is for this computer alone.' },
    ]);
  },
);

it('refuses requests from other sites', async () => {
  expect((await ask('POST', '/api/echo', { ...json, origin: 'https://evil.example' }, '{}')).status).toBe(
    403,
  );
  expect((await ask('POST', '/api/echo', { ...json, origin: 'null' }, '{}')).status).toBe(403);
  expect((await ask('POST', '/api/echo', { 'content-type': 'text/plain' }, '{}')).status).toBe(415);
  const own = await ask(
    'POST',
    '/api/echo',
    { ...json, origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}` },
    '{"a":1}',
  );
  expect(said(own)).toEqual([200, { a: 1 }]);
});

it('answers each error with its message', async () => {
  expect(said(await ask('POST', '/api/no', json))).toEqual([
    422,
    { error: 'This sheet is no longer there.' },
  ]);
  expect(said(await ask('POST', '/api/echo', json, '{'))).toEqual([400, { error: 'The body is not JSON.' }]);
  expect(said(await ask('GET', '/nowhere'))).toEqual([404, { error: 'There is nothing at /nowhere.' }]);
});

it('takes the next port when one is in use', async () => {
  const second = await serve({ port, files, routes: {} });
  expect(second.port).toBeGreaterThan(port);
  await new Promise((resolve) => second.server.close(resolve));
});
