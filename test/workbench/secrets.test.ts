// A whole run full of faults, searched for secrets everywhere but in the person's own store; and texts that
// would be formulas.
import { createServer, type Server } from 'node:http';
import { bundle } from '../../build/bundle';
import { parseFault } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { addressOf, comeBack, queryOf, visit } from './sign-in-page';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

/** What a run left behind, by if it was found. */
interface Traces {
  readonly places: ReadonlyMap<string, string>;
  readonly secrets: readonly string[];
  /** Of the person's own store, which alone may hold secrets. */
  readonly own: string;
}

async function tracesOf(specs: readonly string[], breakIn: boolean): Promise<Traces> {
  const sheet = smallSheet({ users: 6, courses: 4, withoutBatch: true });
  const places = new Map<string, string>();
  const tokens = new Set<string>();
  const bench = await openBench(sheet, {
    script: 'threads',
    batchFailed: true,
    faults: specs.map(parseFault),
    hook: (call) => {
      if (call.phase === 'before' && call.service === 'UrlFetchApp') {
        for (const [, token = ''] of JSON.stringify(call.args).matchAll(/Bearer ([^"]+)/g)) tokens.add(token);
      }
      // Whatever reaches a service other than the token request and the person's store.
      else if (call.phase === 'before' && !call.method.startsWith('Properties.')) {
        places.set(`${call.execution} ${call.method} ${call.index}`, JSON.stringify(call.args));
      }
      return 'go';
    },
  });
  try {
    const { workbench, connection, tenant } = bench;
    let reply = 0;
    const call = async (name: string, ...args: readonly unknown[]) => {
      const result = await workbench.call(name, args);
      reply += 1;
      places.set(`reply ${reply} of ${name}`, JSON.stringify(result));
      return result;
    };
    await call('connect', { ...connection, password: 'not-the-password' });
    await call('connect', { ...connection, clientSecret: `${connection.clientSecret}\n` });
    const worked = await bench.work();
    places.set('the end', JSON.stringify(worked));
    const own = JSON.stringify(workbench.properties.user('person@example.com'));
    if (breakIn) {
      for (const name of workbench.functions()) {
        await call(name, connection);
        await call(name, [connection.clientSecret, { toString: connection.password }]);
        await call(name, connection.password);
      }
    }
    places.set('cells', JSON.stringify(bench.sheet.texts()));
    const { rows, columns } = bench.sheet.content;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        places.set(`note ${row} ${column}`, bench.sheet.note(row, column));
      }
    }
    places.set('logs', JSON.stringify(workbench.logs()));
    places.set('document properties', JSON.stringify(workbench.properties.document()));
    places.set('script properties', JSON.stringify(workbench.properties.script()));
    places.set('the page', workbench.sidebarHtml()?.html ?? '');
    expect(tenant.calls().length).toBeGreaterThan(3);
    return {
      places,
      secrets: [connection.clientSecret, connection.password, 'not-the-password', ...tokens],
      own,
    };
  } finally {
    await bench.close();
  }
}

/** The ways in which a text may hide in another. */
const shapesOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  [...secret].reverse().join(''),
];

const leaks = ({ places, secrets }: Traces): readonly string[] =>
  [...places].flatMap(([place, text]) =>
    secrets.flatMap((secret) =>
      shapesOf(secret).some((shape) => text.includes(shape))
        ? [`${place} holds a secret: ${text.slice(0, 200)}`]
        : [],
    ),
  );

/**
 * Everything about a sign-in on the tenant's page, by if it was found: begun, refused, finished, used,
 * renewed, ended.
 */
async function tracesOfSignIn(specs: readonly string[]): Promise<Traces> {
  const sheet = smallSheet({ users: 5, courses: 4, withoutBatch: true });
  const places = new Map<string, string>();
  const secrets = new Set<string>();
  let own = '';
  let bench: Bench | null = null;
  /**
   * What is in the person's store is secret: but for what the sidebar shows, and the public part of the app.
   */
  const learn = () => {
    const stored = bench?.workbench.properties.user('person@example.com') ?? {};
    own += JSON.stringify(stored);
    for (const name of Object.keys(stored).filter((each) => /^rowcall\.(sign-in$|token\.)/.test(each))) {
      const { clientSecret, verifier, key, accessToken, refreshToken } = JSON.parse(stored[name] ?? '{}');
      for (const secret of [clientSecret, verifier, key, accessToken, refreshToken])
        if (secret) secrets.add(secret);
    }
  };
  bench = await openBench(sheet, {
    script: 'threads',
    batchFailed: true,
    hook: (call) => {
      learn();
      if (call.service === 'UrlFetchApp') {
        const sent = JSON.stringify(call.args);
        for (const [, secret = ''] of sent.matchAll(/(?:Bearer |code=|refresh_token=|token=)([\w-]{20,})/g))
          secrets.add(secret);
      } else if (call.phase === 'before' && !isOfSignIn(call.method)) {
        places.set(`${call.execution} ${call.method} ${call.index}`, JSON.stringify(call.args));
      }
      return 'go';
    },
  });
  try {
    const { workbench, connection, tenant } = bench;
    const call = async (name: string, ...args: readonly unknown[]) => {
      const result = await workbench.call(name, args);
      places.set(`reply ${places.size} of ${name}`, JSON.stringify(result));
    };
    const back = async (query: string) => {
      if (!bench) return;
      const tab = await comeBack(bench, query);
      places.set(`tab ${places.size}`, tab.html + tab.text);
    };
    const go = async (change: (query: URLSearchParams) => void = () => {}) => {
      if (!bench) return;
      const url = await addressOf(bench);
      places.set(`address ${places.size}`, url);
      const query = new URLSearchParams(queryOf((await visit(bench, url)).location));
      secrets.add(query.get('code') ?? '');
      learn();
      change(query);
      await back(query.toString());
      await back(query.toString());
      learn();
    };
    const echo = () => [...secrets].join(' ');
    // What is good at this moment: a tenant may repeat all of it.
    const good = (query: URLSearchParams) => {
      const stored = workbench.properties.user('person@example.com');
      const { verifier, key } = JSON.parse(stored['rowcall.sign-in'] ?? '{}');
      const { accessToken, refreshToken } = JSON.parse(stored[`rowcall.token.${connection.domain}`] ?? '{}');
      expect(refreshToken).toEqual(expect.any(String));
      return [verifier, key, accessToken, refreshToken, query.get('code'), connection.clientSecret].join(' ');
    };
    await go((query) => query.set('code', 'wrong'));
    await go();
    await go((query) => query.set('error', good(query)));
    await go((query) => {
      query.set('error', 'x');
      query.set('error_description', `<b>${good(query)}</b>`);
    });
    tenant.set({ faults: specs.map(parseFault) });
    await go();
    await go();
    tenant.set({ faults: [] });
    await go();
    tenant.set({ faults: [...specs, 'token-expires:after=3'].map(parseFault) });
    for (const kind of ['check', 'run', 'check']) await call('startJob', { kind, scope: { of: 'all' } });
    bench.clock.advance(2 * 3_600_000);
    await call('getState');
    await call('startJob', { kind: 'run', scope: { of: 'all' } });
    tenant.forgetRefreshTokens();
    bench.clock.advance(2 * 3_600_000);
    await call('startJob', { kind: 'check', scope: { of: 'all' } });
    for (const name of workbench.functions()) {
      await call(name, { ...connection, parameter: { rowcall: [...secrets][1], code: [...secrets][2] } });
      await call(name, echo());
    }
    await go();
    await call('disconnect');
    places.set('cells', JSON.stringify(bench.sheet.texts()));
    places.set('logs', JSON.stringify(workbench.logs()));
    places.set('document properties', JSON.stringify(workbench.properties.document()));
    places.set('script properties', JSON.stringify(workbench.properties.script()));
    places.set('the store at the end', JSON.stringify(workbench.properties.user('person@example.com')));
    secrets.delete('');
    return { places, secrets: [...secrets, connection.clientSecret], own };
  } finally {
    await bench.close();
  }
}

/** Google itself is told the key in the state token, and the verifier to digest it: neither leaves it so. */
const isOfSignIn = (method: string): boolean =>
  /^Properties\.|^StateTokenBuilder\.|^computeDigest$|^base64EncodeWebSafe$/.test(method);

describe("signing in on the tenant's own page", () => {
  test.each([
    { faults: ['html:rate=0.3,on=any', '500:rate=0.2,on=any'] },
    { faults: ['truncated:rate=0.3,on=any', '401:rate=0.2,on=any'] },
    { faults: ['drop-answer:rate=0.3,on=any', 'wrong-json:rate=0.2,on=any'] },
  ])("puts no secret outside the person's own properties with $faults", async ({ faults }) => {
    const traces = await tracesOfSignIn(faults);
    expect(leaks(traces)).toEqual([]);
    // The client's secret, and of each of several sign-ins: key, verifier, code, two tokens.
    expect(traces.secrets.length).toBeGreaterThan(20);
  });
});

describe('a run full of faults', () => {
  test.each([
    { faults: ['500:rate=0.2', 'drop-answer:rate=0.2', 'html:rate=0.1', 'truncated:rate=0.1'] },
    { faults: ['401:nth=6', 'token-expires:after=5', '503:rate=0.2', 'fetchall-throws:rate=0.1'] },
    { faults: ['401:every=1'] },
    { faults: ['forbidden'] },
    { faults: ['wrong-json:every=2', 'timeout:rate=0.1'] },
  ])("puts no secret outside the person's own properties with $faults", async ({ faults }) => {
    const traces = await tracesOf(faults, true);
    expect(leaks(traces)).toEqual([]);
  });

  test('leaves traces in which the search finds a planted secret', async () => {
    const traces = await tracesOf([], false);
    const planted = new Map([...traces.places, ['planted', `x${traces.secrets[0]}x`]]);
    expect(traces.own).toContain(traces.secrets[0]);
    expect(traces.secrets.length).toBeGreaterThan(3);
    expect(leaks({ ...traces, places: planted })).toHaveLength(1);
  });
});

const FORMULAS = [
  '=IMPORTXML("http://example.com","//a")',
  '+1+2',
  '-2+3',
  '@SUM(1,2)',
  "'=1+1",
  '\t=1+1',
  ' =1+1',
];

/**
 * Stands before a tenant and answers every PUT itself: first with all that it was sent, then with formulas.
 */
async function maliciousServer(
  target: string,
  echoed: () => string,
): Promise<{ server: Server; url: string }> {
  let puts = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      const answer = (status: number, json: object) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(json));
      };
      if (request.method !== 'PUT') {
        const passed = await fetch(target + request.url, {
          method: request.method ?? 'GET',
          headers: {
            'content-type': request.headers['content-type'] ?? 'application/json',
            ...(request.headers.authorization ? { authorization: request.headers.authorization } : {}),
          },
          ...(body === '' ? {} : { body }),
        });
        answer(passed.status, JSON.parse(await passed.text()));
        return;
      }
      puts += 1;
      const [, course, user] = /enrollments\/(\d+)\/(\d+)$/.exec(request.url ?? '') ?? [];
      if (puts % 3 === 1 || course === undefined) {
        const message = `${request.headers.authorization} ${echoed()} <img src=x onerror=alert(1)>`;
        answer(422, { name: 'Unprocessable', message: [{ id: 0, message }], status: 422 });
        return;
      }
      const messages = [FORMULAS[puts % FORMULAS.length]];
      answer(200, {
        data: { updated: [], not_updated: [{ course_id: Number(course), user_id: Number(user), messages }] },
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

test('text from the API never becomes a formula and carries no secret into the sheet', async () => {
  const sheet = smallSheet({ users: 6, courses: 4, withoutBatch: true });
  const tokens = new Set<string>();
  const written: unknown[] = [];
  const bench = await openBench(sheet, {
    script: 'threads',
    batchFailed: true,
    hook: (call) => {
      if (call.service === 'UrlFetchApp') {
        for (const [, token = ''] of JSON.stringify(call.args).matchAll(/Bearer ([^"]+)/g)) tokens.add(token);
      }
      if (call.phase === 'before' && call.method === 'Range.setValues') written.push(call.args);
      return 'go';
    },
  });
  const { clientSecret, password } = bench.connection;
  const { server, url } = await maliciousServer(bench.tenant.url, () => `${clientSecret} ${password}`);
  try {
    bench.refuseBatches(url);
    const worked = await bench.work({ ...bench.connection, domain: url });
    const cells = bench.sheet.texts();
    const { rows, columns } = bench.sheet.content;
    const formulas: string[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const formula = bench.sheet.formula(row, column);
        if (formula !== undefined) formulas.push(formula);
      }
    }
    expect(formulas).toEqual([]);
    const all = JSON.stringify([cells, worked, written, bench.workbench.logs()]);
    expect(all).toContain('Docebo refused');
    // The run stops after so many refusals in a row: some of the formulas came back by then.
    expect(FORMULAS.some((formula) => all.includes(JSON.stringify(formula).slice(1, -1)))).toBe(true);
    for (const secret of [clientSecret, password, ...tokens]) expect(all).not.toContain(secret);
    expect(tokens.size).toBeGreaterThan(0);
  } finally {
    server.closeAllConnections();
    server.close();
    await bench.close();
  }
});

test('the mail, the note and the records of a background job contain no secret', async () => {
  const sheet = smallSheet({ users: 6, courses: 4, withoutBatch: true });
  const bench = await openBench(sheet, {
    script: 'threads',
    batchFailed: true,
  });
  const { clientSecret, password } = bench.connection;
  const tokens = new Set<string>();
  bench.workbench.setHook((call) => {
    if (call.service === 'UrlFetchApp') {
      for (const [, token = ''] of JSON.stringify(call.args).matchAll(/Bearer ([^"]+)/g)) tokens.add(token);
    }
    return 'go';
  });
  const { server, url } = await maliciousServer(bench.tenant.url, () => `${clientSecret} ${password}`);
  const call = async (name: string, ...args: readonly unknown[]) => {
    const result = await bench.workbench.call(name, args);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  try {
    bench.refuseBatches(url);
    await call('connect', { ...bench.connection, domain: url });
    await call('startJob', { kind: 'check', scope: { of: 'all' } });
    await call('saveSettings', {
      callsPerHour: 12,
      overlap: 'never',
      tenantZone: '',
      verifyAfterRun: false,
      hold: 'nothing',
      mailAtEnd: true,
    });
    await call('startJob', { kind: 'run', scope: { of: 'all' } });
    await call('setBackground', true);
    const places: string[] = [];
    for (let hours = 0; hours < 20 && bench.workbench.triggers().length > 0; hours += 1) {
      places.push(JSON.stringify([bench.sheet.texts(), bench.workbench.properties.document()]));
      for (let column = 0; column < 12; column += 1) places.push(bench.sheet.note(0, column));
      await bench.workbench.nextStart();
    }
    const mails = JSON.stringify(bench.workbench.mails());
    expect(bench.workbench.mails()).toHaveLength(1);
    expect(places.join()).toContain('continues this update');
    const all = [...places, mails, JSON.stringify(bench.workbench.logs())].join('\n');
    expect(tokens.size).toBeGreaterThan(0);
    for (const secret of [clientSecret, password, ...tokens]) expect(all).not.toContain(secret);
  } finally {
    server.closeAllConnections();
    server.close();
    await bench.close();
  }
});
