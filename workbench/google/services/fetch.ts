// UrlFetchApp: real HTTP requests under Google's rules: what may be fetched, how much, how often, and what
// failing means.
import { setMaxListeners } from 'node:events';
import { Agent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { WorkbenchClock } from '../clock';
import { ServiceException } from '../fault';
import type { FetchAnswered, FetchAsked } from '../service-calls';
import type { Caller, Family } from './context';
import { DailyQuota } from './daily';
import { send, TransportFault } from './http';

/**
 * Sources: developers.google.com/apps-script/guides/services/quotas; the reference of UrlFetchApp for the
 * rest.
 */
export const FETCH_LIMITS = {
  /** Characters of a URL. */
  url: 2082,
  /** Bytes of a request body. */
  payload: 50 * 1024 * 1024,
  /** Headers of a request, and bytes of each. */
  headers: 100,
  header: 8 * 1024,
  /** Requests a day for a consumer account; each request of a fetchAll counts. */
  day: 20_000,
} as const;

/**
 * What has to be percent-encoded. Google refuses a quote, for one; here everything that RFC 3986 does not
 * allow.
 */
const ILLEGAL_IN_URL = /[^\w\-.~:/?#@!$&'()*+,;=%]/;

export interface FetchRules {
  /** Requests on the way at once. */
  readonly sockets: number;
  readonly requestsADay: number;
  /** Milliseconds of the workbench's clock until an answer must be there. */
  readonly timeoutMs: number;
  /** Wall milliseconds without any answer after which a virtual clock continues to the timeout. */
  readonly stallMs: number;
}

/**
 * The other side of requests that go out together, as a function: an answer each, `null` for a connection
 * that was closed without one, and the milliseconds that all of them took. Redirects are not followed.
 */
export type Exchange = (asked: readonly FetchAsked[]) => {
  readonly answers: readonly (FetchAnswered | null)[];
  readonly ms: number;
};

/** `whitelist`: prefixes from the manifest, `null` if it has none. */
export class Fetcher {
  readonly #quotas = new Map<string, DailyQuota>();
  readonly #noted = new Set<string>();
  requests = 0;

  constructor(
    private readonly clock: WorkbenchClock,
    private readonly rules: FetchRules,
    private readonly whitelist: readonly string[] | null,
  ) {}

  /** All answers in the order of the requests. Throws ServiceException for all of them if one failed. */
  async fetchAll(asked: readonly FetchAsked[], caller: Caller): Promise<readonly FetchAnswered[]> {
    this.#admit(asked, caller);
    return judged(asked, await caller.idle(() => this.#sendAll(asked, caller)));
  }

  /** The same at once, with the other side as a function. */
  fetchAtOnce(asked: readonly FetchAsked[], caller: Caller, exchange: Exchange): readonly FetchAnswered[] {
    this.#admit(asked, caller);
    const { answers, ms } = exchange(asked);
    const late = ms > this.rules.timeoutMs;
    this.clock.advance(Math.min(ms, this.rules.timeoutMs));
    return judged(
      asked,
      answers.map((answer) => {
        if (answer === null)
          return new TransportFault(late ? 'ETIMEDOUT' : 'ECONNRESET', 'The connection was closed.');
        return answer;
      }),
    );
  }

  #admit(asked: readonly FetchAsked[], caller: Caller): void {
    for (const request of asked) this.#check(request, caller);
    this.#quota(caller.user).use(asked.length);
    this.requests += asked.length;
  }

  async #sendAll(
    asked: readonly FetchAsked[],
    caller: Caller,
  ): Promise<readonly (FetchAnswered | TransportFault)[]> {
    const cut = new AbortController();
    // Every request listens; hundreds are no leak.
    setMaxListeners(0, cut.signal);
    const cutOff = () => cut.abort();
    caller.signal.addEventListener('abort', cutOff, { once: true });
    let late = false;
    const deadline = this.clock.now() + this.rules.timeoutMs;
    const cancelAlarm = this.clock.alarm(deadline, () => {
      late = true;
      cutOff();
    });
    const stall = new StallGuard(this.clock, this.rules.stallMs, deadline);
    const release = this.clock.hold('weak');
    const agents = {
      http: new Agent({ keepAlive: true, maxSockets: this.rules.sockets }),
      https: new HttpsAgent({ keepAlive: true, maxSockets: this.rules.sockets }),
    };
    try {
      return await Promise.all(
        asked.map(async (request) => {
          try {
            const answer = await send(request, agents, cut.signal);
            stall.progress();
            return answer;
          } catch (error) {
            if (!(error instanceof TransportFault)) throw error;
            return late ? new TransportFault('ETIMEDOUT', 'No answer in time.') : error;
          }
        }),
      );
    } finally {
      cancelAlarm();
      stall.end();
      release();
      caller.signal.removeEventListener('abort', cutOff);
      agents.http.destroy();
      agents.https.destroy();
    }
  }

  #check(request: FetchAsked, caller: Caller): void {
    let url: URL;
    try {
      url = new URL(request.url);
    } catch {
      throw new ServiceException(`Invalid argument: ${request.url}`);
    }
    const reserved = ILLEGAL_IN_URL.test(request.url.replace(/^https?:\/\/\[[\da-f:]+\]/i, ''));
    if (reserved || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
      throw new ServiceException(`Invalid argument: ${request.url}`);
    }
    if (request.url.length > FETCH_LIMITS.url)
      throw new ServiceException('Limit Exceeded: URLFetch URL Length.');
    if (Buffer.byteLength(request.payload ?? '') > FETCH_LIMITS.payload) {
      throw new ServiceException('Limit Exceeded: URLFetch POST Size.');
    }
    const headers = Object.entries(request.headers);
    const tooLong = headers.some(([name, value]) => Buffer.byteLength(name + value) > FETCH_LIMITS.header);
    if (headers.length > FETCH_LIMITS.headers || tooLong) {
      throw new ServiceException('Limit Exceeded: URLFetch Header Size.');
    }
    for (const [name] of headers) {
      if (/^(host|content-length)$/i.test(name)) {
        throw new ServiceException(`Attribute provided with invalid value: Header:${name}`);
      }
    }
    this.#checkWhitelist(url, request.url, caller);
  }

  #checkWhitelist(url: URL, text: string, caller: Caller): void {
    if (isLoopback(url)) {
      if (this.#noted.has(url.origin)) return;
      this.#noted.add(url.origin);
      caller.log('info', `The workbench allows ${url.origin}; Google would not reach this machine.`);
      return;
    }
    if (this.whitelist === null) return;
    if (url.protocol === 'https:' && this.whitelist.some((prefix) => matchesPrefix(url, prefix))) return;
    throw new ServiceException(
      `Request to ${text} failed because the URL has not been whitelisted in the script manifest.`,
    );
  }

  #quota(user: string): DailyQuota {
    const found =
      this.#quotas.get(user) ?? new DailyQuota('urlfetch', this.rules.requestsADay, () => this.clock.now());
    this.#quotas.set(user, found);
    return found;
  }
}

/** If nothing moves on the wire, a virtual clock would wait for ever: this sends it on to the deadline. */
class StallGuard {
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly clock: WorkbenchClock,
    private readonly ms: number,
    private readonly deadline: number,
  ) {
    this.progress();
  }

  progress(): void {
    this.end();
    if (!this.clock.virtual) return;
    const timer = setTimeout(() => {
      // Answers that came in while this thread was busy are read before this.
      setImmediate(() => {
        if (this.#timer === timer) this.clock.advance(this.deadline - this.clock.now());
      });
    }, this.ms);
    this.#timer = timer;
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

const isLoopback = (url: URL): boolean =>
  url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);

/**
 * Whether a URL is what a prefix of the manifest names, or below it. One leading `*.` stands for any
 * subdomain. Source: developers.google.com/apps-script/manifest/allowlist-url.
 */
export function matchesPrefix(url: URL, prefix: string): boolean {
  const match = /^https:\/\/(\*\.)?([^/]+)(\/.*)$/i.exec(prefix);
  if (!match) return false;
  const [, wildcard, host = '', path = '/'] = match;
  const name = host.toLowerCase();
  const hostFits = wildcard ? url.host.endsWith(`.${name}`) : url.host === name;
  const whole = `${url.pathname}${url.search}`;
  return (
    hostFits && whole.startsWith(path) && (path.endsWith('/') || /^[/?]?$/.test(whole.charAt(path.length)))
  );
}

function faultOf(fault: TransportFault, url: string): ServiceException {
  switch (fault.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ServiceException(`DNS error: ${url}`);
    case 'ETIMEDOUT':
      return new ServiceException(`Timeout: ${url}`);
    case 'TOO_LARGE':
      return new ServiceException('Limit Exceeded: URLFetch Response Size.');
    case 'REDIRECTS':
    case 'ENCODING':
      return new ServiceException(`Unexpected error: ${url}`);
    default:
      if (/^(CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|EPROTO)/.test(fault.code)) {
        return new ServiceException(`SSL Error ${url}`);
      }
      if (fault.code.startsWith('HPE_')) return new ServiceException(`Unexpected error: ${url}`);
      return new ServiceException(`Address unavailable: ${url}`);
  }
}

/** The answers as a script gets them. Throws ServiceException for all of them if one failed. */
const judged = (
  asked: readonly FetchAsked[],
  settled: readonly (FetchAnswered | TransportFault)[],
): readonly FetchAnswered[] =>
  settled.map((result, index) => {
    const request = asked[index];
    if (result instanceof TransportFault) throw faultOf(result, request?.url ?? '');
    if (request && !request.muteHttpExceptions && result.code >= 400) throw refusal(result, request.url);
    return result;
  });

const refusal = (answer: FetchAnswered, url: string) =>
  new ServiceException(
    `Request failed for ${new URL(url).origin} returned code ${answer.code}. Truncated server response: ${answer.text.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
  );

export function fetchServices(fetcher: Fetcher): Family<'UrlFetchApp'> {
  return {
    'UrlFetchApp.fetch': async (caller, request) => {
      const [answer] = await fetcher.fetchAll([request], caller);
      if (!answer) throw new TypeError('A request without an answer.');
      return answer;
    },
    'UrlFetchApp.fetchAll': (caller, requests) => fetcher.fetchAll(requests, caller),
  };
}

/** Requests of an execution that does not wait. */
export const fetchAtOnce = (fetcher: Fetcher, exchange: Exchange): Family<'UrlFetchApp'> => ({
  'UrlFetchApp.fetch': (caller, request) => {
    const [answer] = fetcher.fetchAtOnce([request], caller, exchange);
    if (!answer) throw new TypeError('A request without an answer.');
    return answer;
  },
  'UrlFetchApp.fetchAll': (caller, requests) => fetcher.fetchAtOnce(requests, caller, exchange),
});
