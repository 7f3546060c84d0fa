// Sends requests with the token, retries what can be retried, and reports what happened to each.
import type { JobProblem } from '../../contract';
import { type About, concernsAll, type Delivery, judge, judgeFault, type Verdict } from '../http/errors';
import type { FetchAll, HttpRequest } from '../http/http';
import { inRounds, type Outcome, type Pauses } from './rounds';
import type { Session } from './session';

/** A request to come: the path follows the tenant's origin. */
export interface Outgoing {
  readonly method: HttpRequest['method'];
  readonly path: string;
  /** To be sent as JSON; `null` for none. */
  readonly json: unknown;
}

export interface SenderOptions extends Pauses {
  readonly origin: string;
  readonly session: Session;
  readonly fetchAll: FetchAll;
  /** Most requests in one `fetchAll`. */
  readonly maxConcurrent: number;
  /** Called with the requests that are about to leave; a problem that it returns keeps them here. */
  readonly onSent: (requests: number) => JobProblem | null;
  /**
   * Called with requests that were sent at once, and with how many of them the tenant put off as too many or
   * as too much.
   */
  readonly onAnswered?: (requests: number, putOff: number) => void;
}

/**
 * Sends the requests, `maxConcurrent` at once, and gives each its delivery, in their order. A request that
 * can safely be repeated is: reads after any fault, writes only if it is certain that they were not taken.
 * Nothing unknown is sent twice. What would only meet the same problem (a limit, a refused sign-in) is not
 * sent at all.
 */
export function send(
  requests: readonly Outgoing[],
  kind: About['kind'],
  options: SenderOptions,
): readonly Delivery[] {
  const deliveries: Delivery[] = [];
  for (let from = 0; from < requests.length; from += options.maxConcurrent) {
    const some = requests.slice(from, from + options.maxConcurrent);
    const end = endOf(deliveries);
    deliveries.push(...(end ? some.map(() => end) : sendAtOnce(some, kind, options)));
  }
  return deliveries;
}

/** The delivery after which nothing more is worth sending, if there is one. */
export const endOf = (deliveries: readonly Delivery[]): Delivery | null =>
  deliveries.find((delivery) => delivery.kind === 'not-sent' && concernsAll(delivery.problem)) ?? null;

function sendAtOnce(
  requests: readonly Outgoing[],
  kind: About['kind'],
  options: SenderOptions,
): readonly Delivery[] {
  const { session, fetchAll, onSent, now, origin } = options;
  let renewed = false;

  function round(open: readonly number[]): readonly (readonly [number, Outcome])[] {
    const all = (outcome: Outcome) => open.map((index) => [index, outcome] as const);
    const token = session.token();
    if (!token.ok) return all({ kind: 'not-sent', problem: token.problem });
    const asked = open.flatMap((index) => requests[index] ?? []);
    const kept = onSent(asked.length);
    if (kept) return all({ kind: 'not-sent', problem: kept });
    const result = fetchAll(asked.map((request) => httpRequest(request, origin, token.value)));
    const verdicts = asked.map((request, n) => {
      const about: About = { ...request, kind, clean: session.clean, now: now() };
      if (!result.ok) return judgeFault(result.fault, about);
      // With one missing, no answer can be matched to its request.
      const whole = result.answers.length === asked.length;
      return judge(whole ? result.answers[n] : undefined, about);
    });
    options.onAnswered?.(asked.length, verdicts.filter(isPutOff).length);
    const renewed = verdicts.some((verdict) => verdict.kind === 'signed-out') ? renewal() : null;
    return open.map((index, n) => {
      const verdict = verdicts[n];
      if (verdict && verdict.kind !== 'signed-out') return [index, verdict];
      return [index, renewed ?? { kind: 'not-sent', problem: { code: 'signed-out' } }];
    });
  }

  /** Signs in once for all; a token that does not count even so means that the session is over. */
  function renewal(): Outcome {
    if (renewed) return { kind: 'not-sent', problem: { code: 'signed-out' } };
    renewed = true;
    const signedIn = session.signIn();
    return signedIn.ok ? { kind: 'signed-in' } : { kind: 'not-sent', problem: signedIn.problem };
  }

  return inRounds(requests.length, round, options);
}

const isPutOff = (verdict: Verdict): boolean =>
  verdict.kind === 'again' &&
  (verdict.problem.code === 'rate-limited' || verdict.problem.code === 'overloaded');

function httpRequest({ method, path, json }: Outgoing, origin: string, token: string): HttpRequest {
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
