// Counts the requests of a session by kind, as the add-on hands them to UrlFetchApp.
import { createHash } from 'node:crypto';
import type { ServiceCall } from './runtime';

export interface ReportCalls {
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
  /**
   * Requests that repeat one of the same execution: its first sending was refused for the moment, or got no
   * answer.
   */
  readonly retried: number;
}

const KINDS: readonly (readonly [method: string, path: RegExp, kind: string])[] = [
  ['post', /^\/oauth2\/token$/, 'POST token'],
  ['get', /^\/manage\/v1\/user\/session$/, 'GET session'],
  ['get', /^\/manage\/v1\/user$/, 'GET users'],
  ['get', /^\/manage\/v1\/user_fields$/, 'GET user fields'],
  ['get', /^\/manage\/v1\/enrollment_fields$/, 'GET enrollment fields'],
  ['get', /^\/learningplan\/v1\/learningplans$/, 'GET plans'],
  ['get', /^\/learningplan\/v1\/learningplans\/enrollments$/, 'GET plan enrollments'],
  ['get', /^\/learningplan\/v1\/learningplans\/\d+\/courses\/enrollments$/, 'GET plan courses'],
  ['get', /^\/learn\/v1\/lp\/\d+$/, 'GET plan'],
  ['post', /^\/learningplan\/v1\/learningplans\/\d+\/enrollments\/bulk$/, 'POST plan'],
  ['delete', /^\/learningplan\/v1\/learningplans\/enrollments$/, 'DELETE plans'],
  ['get', /^\/course\/v1\/courses$/, 'GET courses'],
  ['get', /^\/course\/v1\/courses\/enrollments$/, 'GET enrollments'],
  ['get', /^\/manage\/v1\/site\/microservices$/, 'GET microservices'],
  ['get', /swagger/i, 'GET swagger'],
  ['put', /^\/learn\/v1\/enrollments$/, 'PUT many'],
  ['put', /^\/learn\/v1\/enrollments\/\d+\/\d+$/, 'PUT one'],
  ['post', /^\/learn\/v1\/enrollment\/batch$/, 'POST batch'],
  ['post', /^\/learn\/v1\/enrollments$/, 'POST many'],
  ['delete', /^\/learn\/v1\/enrollments$/, 'DELETE many'],
  ['delete', /^\/learn\/v1\/enrollments\/\d+\/\d+$/, 'DELETE one'],
];

const kindOf = (method: string, url: string): string => {
  const { pathname } = new URL(url);
  const known = KINDS.find(([each, path]) => each === method && path.test(pathname));
  return known?.[2] ?? `${method.toUpperCase()} ${pathname}`;
};

/** The kinds that write. */
export const WRITES: readonly string[] = [
  'PUT many',
  'PUT one',
  'POST batch',
  'POST many',
  'DELETE many',
  'DELETE one',
  'POST plan',
  'DELETE plans',
];

/** Called with every service call; `counts` says what there was so far. */
export class CallCounter {
  readonly #byKind = new Map<string, number>();
  readonly #seen = new Map<number, Set<string>>();
  #retried = 0;

  note(call: ServiceCall): void {
    if (call.phase !== 'before' || call.service !== 'UrlFetchApp') return;
    const [first] = call.args;
    for (const request of Array.isArray(first) ? first : [first]) this.#count(call.execution, request);
  }

  #count(execution: number, request: unknown): void {
    if (typeof request !== 'object' || request === null || !('url' in request)) return;
    const method = 'method' in request ? String(request.method).toLowerCase() : 'get';
    const url = String(request.url);
    const kind = kindOf(method, url);
    this.#byKind.set(kind, (this.#byKind.get(kind) ?? 0) + 1);
    const seen = this.#seen.get(execution) ?? new Set();
    this.#seen.set(execution, seen);
    // The hash of a request is kept, not its body: those of a large sheet are hundreds of megabytes.
    const payload = 'payload' in request ? String(request.payload) : '';
    const name = createHash('sha256').update(`${method} ${url} ${payload}`).digest('base64');
    if (seen.has(name)) this.#retried += 1;
    seen.add(name);
  }

  counts(): ReportCalls {
    const byKind = Object.fromEntries([...this.#byKind].sort(([a], [b]) => a.localeCompare(b)));
    const total = [...this.#byKind.values()].reduce((sum, n) => sum + n, 0);
    return { total, byKind, retried: this.#retried };
  }
}
