// Sends requests with the token, tries again what may be tried again, and says of each what became of it.
import type { JobProblem } from '../contract';
import type { FetchAll, FetchFault, HttpAnswer, HttpRequest } from './http';
import { cleaned, readJson, saidIn } from './json';
import { retryWait } from './retry';
import type { Session } from './session';

/** A request to come: the path stands behind the tenant's origin. */
export interface Outgoing {
  readonly method: HttpRequest['method'];
  readonly path: string;
  /** To be sent as JSON; `null` for none. */
  readonly json: unknown;
}

/**
 * - `answered`: status 2xx and JSON.
 * - `refused`: the tenant looked at it and said no; nothing was written.
 * - `not-sent`: nothing was written; the problem says why, and whether to come back.
 * - `unknown`: it may or may not have been done.
 */
export type Delivery =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly problem: JobProblem }
  | { readonly kind: 'not-sent'; readonly problem: JobProblem }
  | { readonly kind: 'unknown'; readonly problem: JobProblem };

export interface SenderOptions {
  readonly origin: string;
  readonly session: Session;
  readonly fetchAll: FetchAll;
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Milliseconds: a longer wait is not slept, it ends the slice. */
  readonly maxWaitMs: number;
  /** Told of every request that is sent; `retried` are among them. */
  readonly onSent: (requests: number) => void;
}

/** Times one request is sent again before it is given up for this slice. */
const MOST_RETRIES = 4;

/** Milliseconds after which to come back when the server keeps refusing and does not say when. Our own number. */
const COME_BACK_MS = 5 * 60_000;

/** `again`: it was not taken, or it is a read; after a wait it may be sent once more. */
type Verdict = Delivery | { readonly kind: 'again'; readonly problem: JobProblem } | 'signed-out';

const again = (problem: JobProblem): Verdict => ({ kind: 'again', problem });

/**
 * Sends all requests at once and gives each its delivery, in their order. A request that may safely be repeated is: reads after
 * any fault, writes only where it is certain that they were not taken (429, 503, and what the platform did not send).
 * 503 is how Docebo refuses under load; every other fault of a write leaves it unknown, and nothing unknown is sent twice.
 */
export function send(
  requests: readonly Outgoing[],
  kind: 'read' | 'write',
  options: SenderOptions,
): readonly Delivery[] {
  const done = new Map<number, Delivery>();
  let renewed = false;
  for (let attempt = 0; done.size < requests.length; attempt += 1) {
    const open = requests.flatMap((request, index) => (done.has(index) ? [] : [{ request, index }]));
    const token = options.session.token();
    if (!token.ok) {
      for (const { index } of open) done.set(index, { kind: 'not-sent', problem: token.problem });
      break;
    }
    options.onSent(open.length);
    const result = options.fetchAll(
      open.map(({ request }) => httpRequest(request, options.origin, token.value)),
    );
    const verdicts = result.ok
      ? open.map(({ request }, n) => judge(request, result.answers[n], kind, options))
      : open.map(({ request }) => judgeFault(request, result.fault, kind, options));

    if (verdicts.includes('signed-out')) {
      const signedIn = renewed ? null : options.session.signIn();
      if (!signedIn?.ok) {
        const problem = signedIn ? signedIn.problem : ({ code: 'signed-out' } as const);
        open.forEach(({ index }, n) => {
          if (verdicts[n] === 'signed-out') done.set(index, { kind: 'not-sent', problem });
        });
      }
      renewed = true;
    }
    let wait = 0;
    open.forEach(({ index }, n) => {
      const verdict = verdicts[n];
      if (verdict === undefined || verdict === 'signed-out') return;
      if (verdict.kind !== 'again') {
        done.set(index, verdict);
        return;
      }
      const retryAfter = result.ok ? (result.answers[n]?.headers['retry-after'] ?? null) : null;
      const mine = retryWait({ attempt, retryAfter, now: options.now(), random: options.random() });
      const last = attempt >= MOST_RETRIES;
      if (last || mine > options.maxWaitMs) {
        const comeBack = options.now() + (mine > options.maxWaitMs ? mine : COME_BACK_MS);
        done.set(index, { kind: 'not-sent', problem: withTime(verdict.problem, comeBack) });
      } else {
        wait = Math.max(wait, mine);
      }
    });
    if (wait > 0 && done.size < requests.length) options.sleep(wait);
  }
  return requests.map(
    (request, index) =>
      done.get(index) ?? {
        kind: 'not-sent',
        problem: { code: 'unexpected-shape', request: named(request), detail: 'no answer' },
      },
  );
}

const named = ({ method, path }: Outgoing): string => `${method} ${path.replace(/\?.*$/, '')}`;

function httpRequest(request: Outgoing, origin: string, token: string): HttpRequest {
  const { method, path, json } = request;
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  return json === null
    ? { method, url: origin + path, headers, body: null }
    : {
        method,
        url: origin + path,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(json),
      };
}

function judge(
  request: Outgoing,
  answer: HttpAnswer | undefined,
  kind: 'read' | 'write',
  { session, now }: SenderOptions,
): Verdict {
  const name = named(request);
  if (!answer) {
    return { kind: 'unknown', problem: { code: 'unexpected-shape', request: name, detail: 'no answer' } };
  }
  const { status } = answer;
  const detail = session.scrubbed(saidIn(answer));
  if (status === 401) return 'signed-out';
  if (status === 429) return again({ code: 'rate-limited', retryAt: now() });
  if (status === 503) return again({ code: 'overloaded', retryAt: now() });
  if (status >= 500) {
    const problem: JobProblem = { code: 'server-error', request: name, status, detail };
    return kind === 'read' ? again(problem) : { kind: 'unknown', problem };
  }
  if (status === 403) return { kind: 'not-sent', problem: { code: 'forbidden', request: name, detail } };
  if (status === 404 && kind === 'read')
    return { kind: 'refused', problem: { code: 'not-found', request: name } };
  if (status >= 400) return { kind: 'refused', problem: { code: 'refused', request: name, status, detail } };
  const body = status < 300 ? readJson(answer) : undefined;
  if (body !== undefined) return { kind: 'answered', body };
  const contentType = cleaned(answer.headers['content-type'] ?? '');
  const problem: JobProblem = { code: 'not-json', request: name, status, contentType };
  // A page, a redirect, or half an answer: a read may be tried again, a write may have been done.
  return kind === 'read' && status < 300 ? again(problem) : { kind: 'unknown', problem };
}

function judgeFault(
  request: Outgoing,
  fault: FetchFault,
  kind: 'read' | 'write',
  { session }: SenderOptions,
): Verdict {
  switch (fault.kind) {
    case 'daily-quota':
      return { kind: 'not-sent', problem: { code: 'fetch-quota', detail: fault.detail } };
    case 'too-fast':
      return again({ code: 'fetch-too-fast' });
    case 'unreachable': {
      const problem: JobProblem = {
        code: 'unreachable',
        request: named(request),
        detail: session.scrubbed(cleaned(fault.detail)),
      };
      return kind === 'read' ? again(problem) : { kind: 'unknown', problem };
    }
  }
}

/** The problem with the time to come back, where it has one. */
function withTime(problem: JobProblem, retryAt: number): JobProblem {
  return problem.code === 'rate-limited' || problem.code === 'overloaded' ? { ...problem, retryAt } : problem;
}
