// Judges answers and faults: the result of one request, and the problem that explains it.
import type { JobProblem } from '../../contract';
import type { FetchFault, HttpAnswer, HttpRequest } from './http';
import { isOwnError, messageIn, readJson, textsIn } from './json';
import { hintedWait } from './retry';
import type { Clean } from './texts';

/**
 * - `answered`: status 2xx and JSON, or nothing at all (`body` is then `null`).
 * - `refused`: the tenant looked at it and said no; nothing was written.
 * - `not-sent`: nothing was written; the problem says why, and whether to come back.
 * - `unknown`: it may or may not have been done.
 */
export type Delivery =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly problem: JobProblem; readonly body: unknown }
  | { readonly kind: 'not-sent'; readonly problem: JobProblem }
  | { readonly kind: 'unknown'; readonly problem: JobProblem };

/** `again`: after a wait it may be sent once more; `signed-out`: the token did not count. */
export type Verdict =
  | Delivery
  | { readonly kind: 'again'; readonly problem: JobProblem; readonly hinted: number | null }
  | { readonly kind: 'signed-out' };

/** What a verdict has to know of the request. */
export interface About {
  readonly method: HttpRequest['method'];
  readonly path: string;
  /** A read can be sent again after any fault; a write only if it is certain that it was not taken. */
  readonly kind: 'read' | 'write';
  readonly clean: Clean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** How a request is called in a problem: never with its query. */
export const named = ({ method, path }: Pick<About, 'method' | 'path'>): string =>
  `${method} ${path.replace(/\?.*$/, '')}`;

/** Where many are enrolled, unenrolled and updated. */
export const ENROLLMENTS_PATH = '/learn/v1/enrollments';

/** Where learning plans are. */
export const PLANS_PATH = '/learningplan/v1/learningplans';

/** The path of the batch import. Two of them must not be worked on at once. Source: docs/limits.md. */
export const BATCH_PATH = '/learn/v1/enrollment/batch';

/** Characters of an answer that are kept to say what it was: a line to read. Our own number. */
const FIRST_WORDS = 80;

/** The first texts of an answer in JSON; empty if it has none. */
export const firstWords = (body: unknown, clean: Clean): string =>
  textsIn(body).map(clean).join(' ').slice(0, FIRST_WORDS);

/** The verdict on an answer. The times in its problem are still 0. */
export function judge(answer: HttpAnswer | undefined, about: About): Verdict {
  const { kind, clean, now } = about;
  const request = named(about);
  if (!answer) return lost({ code: 'unexpected-shape', request, detail: 'no answer' }, about);
  const { status, headers } = answer;
  const body = readJson(answer);
  const detail = clean(messageIn(body));
  const hinted = hintedWait(headers, now);
  const again = (problem: JobProblem): Verdict => ({ kind: 'again', problem, hinted });

  if ((status === 404 || status === 409) && movesPeople(about))
    return { kind: 'unknown', problem: { code: 'refused', request, status, detail } };

  switch (status) {
    case 401:
      return { kind: 'signed-out' };
    case 403:
      return { kind: 'not-sent', problem: { code: 'forbidden', request, detail } };
    case 429:
      return again({ code: 'rate-limited', retryAt: 0 });
    case 503: {
      // Docebo refuses with 503 under load, before it does anything. A proxy may say it of a write that was
      // done: only Docebo's own error, or a wish to come back later, is taken for a refusal.
      const refusal = headers['retry-after'] !== undefined || isOwnError(body, status);
      const problem: JobProblem = { code: 'overloaded', retryAt: 0 };
      return kind === 'read' || refusal ? again(problem) : { kind: 'unknown', problem };
    }
    case 408:
      return lost({ code: 'server-error', request, status, detail }, about);
    case 409:
      // Another import is being worked on: this one was not begun.
      if (about.path === BATCH_PATH) return again({ code: 'refused', request, status, detail });
      break;
    case 404:
      if (kind === 'read') return { kind: 'refused', problem: { code: 'not-found', request }, body };
      break;
  }
  const words = detail || clean(answer.body).slice(0, FIRST_WORDS);
  if (status >= 500) return lost({ code: 'server-error', request, status, detail: words }, about);
  if (status >= 400) return { kind: 'refused', problem: { code: 'refused', request, status, detail }, body };
  if (status >= 200 && status < 300) {
    if (body !== undefined) return { kind: 'answered', body };
    if (answer.body.trim() === '') return { kind: 'answered', body: null };
  }
  // A page, a redirect, or half an answer.
  const contentType = clean(headers['content-type'] ?? '');
  const problem: JobProblem = { code: 'not-json', request, status, contentType, detail: words };
  return status >= 300 && kind === 'read' ? { kind: 'refused', problem, body: null } : lost(problem, about);
}

/**
 * Whether a request enrolls or unenrolls many. Met with "conflict" or "not found", it may have come upon
 * somebody who is enrolled already, or no longer, after it had done its work on others: only a read can tell.
 * Taken for a refusal of the whole, it would be halved and sent again, and the tenant would then refuse the
 * pairs that it had already written.
 */
const movesPeople = ({ method, path }: About): boolean =>
  (path === ENROLLMENTS_PATH || path.startsWith(PLANS_PATH)) && (method === 'POST' || method === 'DELETE');

/** The verdict on a request of a batch that failed as a whole. */
export function judgeFault(fault: FetchFault, about: About): Verdict {
  const detail = about.clean(fault.detail);
  switch (fault.kind) {
    case 'daily-quota':
      return { kind: 'not-sent', problem: { code: 'fetch-quota', detail } };
    case 'not-permitted':
      return {
        kind: 'not-sent',
        problem: { code: 'not-permitted', permissions: ['docebo'], grantUrl: null, detail },
      };
    case 'too-fast':
      return { kind: 'again', problem: { code: 'fetch-too-fast' }, hinted: null };
    case 'not-listed': {
      const problem: JobProblem = { code: 'domain-not-listed', detail };
      // Nobody has seen whether all of many requests are refused: a write is read back.
      return about.kind === 'read' ? { kind: 'not-sent', problem } : lost(problem, about);
    }
    case 'unreachable':
      return lost({ code: 'unreachable', request: named(about), detail }, about);
  }
}

/** Nobody knows whether it was done: a read is sent again, a write is to be read back. */
const lost = (problem: JobProblem, { kind }: About): Verdict =>
  kind === 'read' ? { kind: 'again', problem, hinted: null } : { kind: 'unknown', problem };

/** The problem with the time to come back, if it has one. */
export const withTime = (problem: JobProblem, retryAt: number): JobProblem =>
  problem.code === 'rate-limited' || problem.code === 'overloaded' ? { ...problem, retryAt } : problem;

/** Whether a problem is one of the whole tenant or account, so that other requests would only meet it too. */
export function concernsAll(problem: JobProblem): boolean {
  switch (problem.code) {
    case 'signed-out':
    case 'sign-in-refused':
    case 'rate-limited':
    case 'overloaded':
    case 'fetch-too-fast':
    case 'fetch-quota':
    case 'domain-not-listed':
    case 'not-permitted':
      return true;
    default:
      return false;
  }
}
