// UrlFetchApp over real HTTP: what arrives, what is refused, how failing sounds.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { virtualClock } from '../../../workbench/google';
import { matchesPrefix } from '../../../workbench/google/services/fetch';
import { openScript } from '../runtime/support';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let base = '';
let seen: Seen[] = [];
let answer: (request: Seen, response: ServerResponse) => void;

beforeEach(async () => {
  seen = [];
  answer = (_request, response) => response.end('{}');
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const fetchOf = (options: object) => `const r = UrlFetchApp.fetchAll([${JSON.stringify(options)}])[0];`;

test('a request arrives with its method, headers and body, and the headers that Google adds', async () => {
  const script = await openScript();
  const request = {
    url: `${base}/path?q=1`,
    method: 'put',
    headers: { Authorization: 'Bearer x', 'X-Number': 5 },
    contentType: 'application/json',
    payload: '{"name":"é"}',
  };
  await script(fetchOf(request));
  expect(seen).toMatchObject([
    {
      method: 'PUT',
      url: '/path?q=1',
      body: '{"name":"é"}',
      headers: {
        authorization: 'Bearer x',
        'x-number': '5',
        'content-type': 'application/json',
        'content-length': '13',
      },
    },
  ]);
  expect(seen[0]?.headers['user-agent']).toMatch(/Google-Apps-Script/);
});

test('a body without a content type is sent as a form', async () => {
  const script = await openScript();
  await script(fetchOf({ url: base, method: 'POST', payload: 'a=1' }));
  expect(seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
});

test('a response has its status code, text and headers as the server wrote them', async () => {
  answer = (_request, response) => {
    response.writeHead(201, {
      'X-Mixed-Case': 'a',
      'Set-Cookie': ['a=1', 'b=2'],
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync('{"é":1}'));
  };
  const script = await openScript();
  const read = await script(`${fetchOf({ url: base })}
    return [r.getResponseCode(), r.getContentText('UTF-8'), r.getHeaders()['X-Mixed-Case'], r.getAllHeaders()['Set-Cookie']];`);
  expect(read).toEqual([201, '{"é":1}', 'a', ['a=1', 'b=2']]);
});

test('a response without a charset is read as UTF-8 only when the script asks for it', async () => {
  answer = (_request, response) => response.end('{"é":1}');
  const script = await openScript();
  expect(
    await script(`${fetchOf({ url: base })} return [r.getContentText(), r.getContentText('UTF-8')];`),
  ).toEqual(['{"Ã©":1}', '{"é":1}']);
});

test('fetchAll sends its requests at the same time and returns the responses in request order', async () => {
  const held: (() => void)[] = [];
  answer = (request, response) => {
    held.push(() => response.end(request.url));
    // Nobody is answered before all have come, and the last comes first.
    if (held.length === 3) for (const go of held.reverse()) go();
  };
  const script = await openScript();
  const urls = ['/a', '/b', '/c'].map((path) => base + path);
  expect(
    await script(`return UrlFetchApp.fetchAll(${JSON.stringify(urls)}).map((r) => r.getContentText());`),
  ).toEqual(['/a', '/b', '/c']);
});

test('fetchAll has at most as many requests in flight as there are sockets', async () => {
  let under = 0;
  let most = 0;
  answer = (_request, response) => {
    under += 1;
    most = Math.max(most, under);
    setTimeout(() => {
      under -= 1;
      response.end();
    }, 5);
  };
  const script = await openScript({}, { fetch: { sockets: 4 } });
  await script(`UrlFetchApp.fetchAll(${JSON.stringify(Array(20).fill(base))});`);
  expect([seen.length, most]).toEqual([20, 4]);
});

test('without muteHttpExceptions, one error status discards all responses', async () => {
  answer = (request, response) => {
    response.statusCode = request.url === '/bad' ? 404 : 200;
    response.end('x'.repeat(500));
  };
  const script = await openScript();
  const urls = JSON.stringify([`${base}/good`, `${base}/bad`]);
  await expect(script(`UrlFetchApp.fetchAll(${urls})`)).rejects.toThrow(
    `Request failed for ${base} returned code 404. Truncated server response: ${'x'.repeat(100)} (use muteHttpExceptions`,
  );
  expect(seen).toHaveLength(2);
  expect(
    await script(`${fetchOf({ url: `${base}/bad`, muteHttpExceptions: true })} return r.getResponseCode();`),
  ).toBe(404);
});

test('a network error discards all responses, even with muteHttpExceptions', async () => {
  answer = (request, response) => {
    if (request.url === '/cut') response.destroy();
    else response.end('fine');
  };
  const script = await openScript();
  const requests = [`${base}/fine`, `${base}/cut`].map((url) => ({ url, muteHttpExceptions: true }));
  await expect(script(`UrlFetchApp.fetchAll(${JSON.stringify(requests)})`)).rejects.toThrow(
    `Address unavailable: ${base}/cut`,
  );
  expect(seen.map(({ url }) => url).sort()).toEqual(['/cut', '/fine']);
});

test('a response that breaks off midway is a network error', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('{"half":');
    setTimeout(() => response.destroy(), 5);
  };
  const script = await openScript();
  await expect(script(fetchOf({ url: base, muteHttpExceptions: true }))).rejects.toThrow(
    'Address unavailable',
  );
});

test("an unreachable port and an unknown host each have Google's message", async () => {
  const script = await openScript();
  await expect(script(`UrlFetchApp.fetch('http://127.0.0.1:9/')`)).rejects.toThrow(
    'Address unavailable: http://127.0.0.1:9/',
  );
  await expect(script(`UrlFetchApp.fetch('https://nowhere.invalid/')`)).rejects.toThrow(
    'DNS error: https://nowhere.invalid/',
  );
});

test('redirects are followed, with GET after 302, unless the script turns them off', async () => {
  answer = (request, response) => {
    if (request.url === '/there') response.end('arrived');
    else response.writeHead(302, { Location: '/there' }).end();
  };
  const script = await openScript();
  const asked = { url: base, method: 'post', payload: 'a' };
  expect(await script(`${fetchOf(asked)} return r.getContentText();`)).toBe('arrived');
  expect(seen.map(({ method, body }) => [method, body])).toEqual([
    ['POST', 'a'],
    ['GET', ''],
  ]);
  const stay = await script(`${fetchOf({ ...asked, followRedirects: false })} return r.getResponseCode();`);
  expect(stay).toBe(302);
});

test('a response that takes over a minute of the clock times out, even if it is quick in real time', async () => {
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  answer = async (_request, response) => {
    await clock.sleep(61_000);
    response.end('late');
  };
  const script = await openScript({}, { clock });
  const start = clock.now();
  await expect(script(fetchOf({ url: base, muteHttpExceptions: true }))).rejects.toThrow(`Timeout: ${base}`);
  expect(clock.now() - start).toBe(60_000);
});

test('a server that never responds costs a virtual minute and almost no real time', async () => {
  answer = () => {};
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  const script = await openScript({}, { clock, fetch: { stallMs: 50 } });
  await expect(script(fetchOf({ url: base }))).rejects.toThrow(`Timeout: ${base}`);
});

test("the server's response time passes for the script", async () => {
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  answer = async (_request, response) => {
    await clock.sleep(200);
    response.end();
  };
  const script = await openScript({}, { clock });
  const urls = JSON.stringify([base, base, base]);
  const took = await script(
    `const start = Date.now(); UrlFetchApp.fetchAll(${urls}); return Date.now() - start;`,
  );
  expect(took).toBe(200);
});

test('every request of a fetchAll counts toward the daily quota, which resets the next day', async () => {
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  const script = await openScript({}, { clock, fetch: { requestsADay: 5 } });
  await script(`UrlFetchApp.fetchAll(${JSON.stringify(Array(3).fill(base))})`);
  await expect(script(`UrlFetchApp.fetchAll(${JSON.stringify(Array(3).fill(base))})`)).rejects.toThrow(
    'Service invoked too many times for one day: urlfetch.',
  );
  expect(seen).toHaveLength(3);
  clock.advance(86_400_000);
  await script(`UrlFetchApp.fetchAll(${JSON.stringify(Array(3).fill(base))})`);
  expect(script.workbench.counters().fetchRequests).toBe(6);
});

test.each([
  [{}, 'Attribute provided with no value: url'],
  [{ url: 'nonsense' }, 'Invalid argument: nonsense'],
  [{ url: 'https://a.docebosaas.com/?q="x"' }, 'Invalid argument: https://a.docebosaas.com/?q="x"'],
  [{ url: 'https://a.docebosaas.com/?q=a b' }, 'Invalid argument: https://a.docebosaas.com/?q=a b'],
  [{ url: 'ftp://example.com/' }, 'Invalid argument: ftp://example.com/'],
  [{ url: `https://a.docebosaas.com/${'x'.repeat(2082)}` }, 'Limit Exceeded: URLFetch URL Length.'],
  [{ url: 'https://a.docebosaas.com/', method: 'trace' }, 'Attribute provided with invalid value: method'],
  [
    { url: 'https://a.docebosaas.com/', headers: { Host: 'b' } },
    'Attribute provided with invalid value: Header:Host',
  ],
  [
    { url: 'https://a.docebosaas.com/', headers: { 'X-A': null } },
    'Attribute provided with invalid value: Header:X-A',
  ],
  [
    { url: 'https://a.docebosaas.com/', headers: { 'X-A': 'x'.repeat(9000) } },
    'Limit Exceeded: URLFetch Header Size.',
  ],
  [
    { url: 'https://a.docebosaas.com/', muteHttpExceptions: 'yes' },
    'Attribute provided with invalid value: muteHttpExceptions',
  ],
  [
    { url: 'https://a.docebosaas.com/', timeout: 5 },
    'The option timeout of UrlFetchApp is not emulated by the workbench.',
  ],
  [
    { url: 'https://a.docebosaas.com/', method: 'post', payload: { a: 1 } },
    'A payload other than a text is not emulated',
  ],
])('%p is refused before anything is sent', async (options, message) => {
  const script = await openScript();
  await expect(script(fetchOf(options))).rejects.toThrow(message);
  expect(script.workbench.counters().fetchRequests).toBe(0);
});

describe("the manifest's whitelist", () => {
  const manifest = { urlFetchWhitelist: ['https://*.docebosaas.com/'] };

  test('blocks every other host, and allows plain http only to this machine, with a log line', async () => {
    const script = await openScript({}, { manifest });
    await expect(script(`UrlFetchApp.fetch('https://example.com/')`)).rejects.toThrow(
      'Request to https://example.com/ failed because the URL has not been whitelisted in the script manifest.',
    );
    await script(`UrlFetchApp.fetch('${base}'); UrlFetchApp.fetch('${base}');`);
    expect(script.workbench.logs().filter(({ text }) => text.includes(base))).toHaveLength(1);
  });

  test.each([
    ['https://acme.docebosaas.com/learn/v1', true],
    ['https://a.b.docebosaas.com/', true],
    ['https://docebosaas.com/', false],
    ['https://evildocebosaas.com/', false],
    ['https://acme.docebosaas.com.evil.com/', false],
    ['https://acme.docebosaas.com:8443/', false],
    ['https://x@evil.com/?.docebosaas.com/', false],
  ])('matchesPrefix of %s and https://*.docebosaas.com/ is %s', (url, fits) => {
    expect(matchesPrefix(new URL(url), 'https://*.docebosaas.com/')).toBe(fits);
  });

  test.each([
    ['https://a.com/foo', true],
    ['https://a.com/foo/', true],
    ['https://a.com/foo/bar', true],
    ['https://a.com/foo?bar', true],
    ['https://a.com/foo#bar', true],
    ['https://a.com/foobar', false],
    ['https://a.com/FOO', false],
    ['https://a.com/', false],
  ])('matchesPrefix of %s and https://a.com/foo is %s', (url, fits) => {
    expect(matchesPrefix(new URL(url), 'https://a.com/foo')).toBe(fits);
  });
});
