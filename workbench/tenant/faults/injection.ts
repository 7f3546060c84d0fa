// What answer faults do: which calls they hit, and what replaces the answer.

import { Refusal } from '../api/refusal';
import { hash, luckOf } from './hash';
import type { Access, AnswerFault, Fault, Scope, Trigger } from './types';

/** An answer as it goes out; with `body` null the connection is closed instead. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Hit {
  readonly fault: AnswerFault;
  /** Whether the work is done although the answer is not the right one. */
  readonly done: boolean;
}

/**
 * Decides which calls are hit. `every` and `nth` count the calls in the fault's scope. A `rate` is drawn from
 * the seed, the call itself and how often that same call came before, not from the order of arrival: a wave
 * that arrives in another order meets the same faults, and a call sent again meets its own luck.
 */
export class Injector {
  readonly #faults: readonly AnswerFault[];
  readonly #seed: number;
  readonly #counts: number[];
  readonly #seen = new Map<number, number>();

  constructor(faults: readonly Fault[], seed: number) {
    this.#faults = faults.filter((fault) => fault.at === 'answer');
    this.#seed = seed;
    this.#counts = this.#faults.map(() => 0);
  }

  /** The first fault that hits this call, or `null`. `call` is its method, address and body as text. */
  draw(access: Access, call: string): Hit | null {
    if (this.#faults.length === 0) return null;
    const print = hash(call);
    const times = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, times);
    const hits = this.#faults.flatMap((fault, index) => {
      if (!covers(fault.on, access)) return [];
      const count = (this.#counts[index] ?? 0) + 1;
      this.#counts[index] = count;
      const luck = (purpose: string) => luckOf(`${this.#seed} ${index} ${print} ${times} ${purpose}`);
      return triggered(fault.when, count, luck('hit')) ? [{ fault, done: luck('done') < fault.done }] : [];
    });
    return hits[0] ?? null;
  }
}

function covers(scope: Scope, access: Access): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'call':
      return access !== 'sign-in';
    case 'write':
      return access !== 'sign-in' && access !== 'read';
    case 'read':
    case 'sign-in':
    case 'put':
    case 'put-one':
    case 'batch':
    case 'enroll':
    case 'unenroll':
    case 'job':
      return scope === access;
    default:
      return scope satisfies never;
  }
}

/** Whether a fault strikes at the `count`-th time; `luck` from 0 to 1. */
export function triggered(when: Trigger, count: number, luck: number): boolean {
  switch (when.kind) {
    case 'every':
      return count % when.n === 0;
    case 'nth':
      return count === when.n;
    case 'rate':
      return luck < when.rate;
    default:
      return when satisfies never;
  }
}

/** What goes out instead of the answer; `real` is the right one, or `null` if the work was not done. */
export function faultyReply(fault: AnswerFault, real: Reply | null): Reply {
  switch (fault.name) {
    case '401':
      return jsonReply(new Refusal(401, 'Your request was made with invalid credentials.'));
    case '403':
      return jsonReply(new Refusal(403, 'You are not allowed to perform this action.'));
    case '404':
      return jsonReply(new Refusal(404, 'Page not found.'));
    case '429':
      return jsonReply(new Refusal(429, 'Too many requests.', retryAfter(fault)));
    case '503':
      return jsonReply(new Refusal(503, 'The service is overloaded.', retryAfter(fault)));
    case '500':
      return jsonReply(new Refusal(500, 'An internal server error occurred.'));
    case '502':
      return htmlReply(502, '502 Bad Gateway');
    case '503-page':
      return htmlReply(503, '503 Service Unavailable');
    case '504':
      return htmlReply(504, '504 Gateway Time-out');
    case 'html':
      return htmlReply(200, 'Sign in');
    case 'redirect':
      return { ...htmlReply(302, 'Found'), headers: { ...HTML_HEADERS, location: '/learn/signin' } };
    case 'timeout':
    case 'drop-answer':
    case 'reset':
      return { status: 0, headers: {}, body: null };
    case 'truncated': {
      const body = real?.body ?? '';
      return { ...jsonReply({}), ...real, body: body.slice(0, Math.floor(body.length / 2)) };
    }
    case 'wrong-json':
      return { status: 200, headers: JSON_HEADERS, body: '{"data":null}' };
    case 'unknown-body':
      return { status: 200, headers: JSON_HEADERS, body: '{"data":{"job_id":"j-1","status":"queued"}}' };
    default:
      return fault.name satisfies never;
  }
}

const HTML_HEADERS = { 'content-type': 'text/html; charset=UTF-8' };
const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' };

/** A refusal with its own status; anything else as JSON with status 200. */
export function jsonReply(answer: unknown): Reply {
  if (!(answer instanceof Refusal))
    return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(answer) };
  return {
    status: answer.status,
    headers: { ...JSON_HEADERS, ...answer.headers },
    body: JSON.stringify(answer.body),
  };
}

function htmlReply(status: number, title: string): Reply {
  return {
    status,
    headers: HTML_HEADERS,
    body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  };
}

function retryAfter({ retryAfter: seconds }: AnswerFault): Record<string, string> {
  return seconds === null ? {} : { 'retry-after': String(seconds) };
}
