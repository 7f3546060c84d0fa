// One HTTP request over the network, as Google's fetch service makes it: redirects, gzip, limits, cut off on
// demand.
import { type Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { gunzipSync } from 'node:zlib';
import type { FetchAnswered, FetchAsked } from '../service-calls';

/** Bytes of a response. Source: developers.google.com/apps-script/guides/services/quotas. */
const MAX_RESPONSE = 50 * 1024 * 1024;

const MAX_REDIRECTS = 10;

/** What Google's fetch service calls itself, with a name of the workbench's own at its end. */
const USER_AGENT =
  'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: workbench)';

/** A request that got no whole answer. `code` is Node's, or `REDIRECTS`, `TOO_LARGE`, `ABORTED`. */
export class TransportFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Agents {
  readonly http: Agent;
  readonly https: HttpsAgent;
}

/** Sends and waits for the whole answer. Throws TransportFault; `signal` cuts the connection. */
export async function send(asked: FetchAsked, agents: Agents, signal: AbortSignal): Promise<FetchAnswered> {
  let { url, method, payload } = asked;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const { response, body } = await exchange({ ...asked, url, method, payload }, agents, signal);
    const code = response.statusCode ?? 0;
    const { location } = response.headers;
    if (!asked.followRedirects || location === undefined || ![301, 302, 303, 307, 308].includes(code)) {
      return { code, headers: headersOf(response), ...textsOf(response, body) };
    }
    url = new URL(location, url).href;
    if (code <= 303 && method !== 'get') {
      method = 'get';
      payload = null;
    }
  }
  throw new TransportFault('REDIRECTS', `More than ${MAX_REDIRECTS} redirects.`);
}

function exchange(
  asked: FetchAsked,
  agents: Agents,
  signal: AbortSignal,
): Promise<{ readonly response: IncomingMessage; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { readonly code?: string }) => {
      reject(new TransportFault(signal.aborted ? 'ABORTED' : (error.code ?? ''), error.message));
    };
    if (signal.aborted) {
      fail(new Error('Cut off before it was sent.'));
      return;
    }
    const secure = asked.url.startsWith('https:');
    const payload = asked.payload === null ? null : Buffer.from(asked.payload);
    const options = {
      method: asked.method.toUpperCase(),
      headers: headersFor(asked, payload),
      signal,
      ...(secure
        ? { agent: agents.https, rejectUnauthorized: asked.validateHttpsCertificates }
        : { agent: agents.http }),
    };
    const outgoing = (secure ? httpsRequest : httpRequest)(asked.url, options, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size <= MAX_RESPONSE) return;
        reject(new TransportFault('TOO_LARGE', 'The response is larger than 50 MB.'));
        outgoing.destroy();
      });
      response.on('error', fail);
      response.on('end', () => {
        try {
          const whole = Buffer.concat(chunks);
          resolve({
            response,
            body: response.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole,
          });
        } catch (error) {
          reject(new TransportFault('ENCODING', error instanceof Error ? error.message : String(error)));
        }
      });
    });
    outgoing.on('error', fail);
    outgoing.end(payload ?? undefined);
  });
}

function headersFor(asked: FetchAsked, payload: Buffer | null): Record<string, string> {
  const headers: Record<string, string> = { 'User-Agent': USER_AGENT, 'Accept-Encoding': 'gzip' };
  const given = new Set<string>();
  for (const [name, value] of Object.entries(asked.headers)) {
    headers[name] = value;
    given.add(name.toLowerCase());
  }
  if (given.has('user-agent')) delete headers['User-Agent'];
  if (payload !== null) {
    headers['Content-Length'] = String(payload.length);
    if (asked.contentType !== null || !given.has('content-type')) {
      for (const name of Object.keys(headers))
        if (name.toLowerCase() === 'content-type') delete headers[name];
      headers['Content-Type'] = asked.contentType ?? 'application/x-www-form-urlencoded';
    }
  }
  return headers;
}

/** Names as the server wrote them; several of one name in an array. */
function headersOf(response: IncomingMessage): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (let index = 0; index < response.rawHeaders.length; index += 2) {
    const name = response.rawHeaders[index] ?? '';
    const value = response.rawHeaders[index + 1] ?? '';
    const present = headers[name];
    if (present === undefined) headers[name] = value;
    else headers[name] = Array.isArray(present) ? [...present, value] : [present, value];
  }
  return headers;
}

/** What is taken if an answer names no charset: assumed, as the case that is harder on a script. */
const NO_CHARSET = 'iso-8859-1';

function textsOf(response: IncomingMessage, body: Buffer): Pick<FetchAnswered, 'text' | 'utf8'> {
  const charset = /charset="?([\w-]+)/i.exec(response.headers['content-type'] ?? '')?.[1] ?? NO_CHARSET;
  const text = new TextDecoder(charset).decode(body);
  const utf8 = new TextDecoder('utf-8').decode(body);
  return { text, utf8: utf8 === text ? null : utf8 };
}
