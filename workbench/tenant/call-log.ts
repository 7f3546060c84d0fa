// The log of calls: one record a call, without secrets, and who hears of it.
import { bodyForTheLog } from './api/request-body';
import { type Arrival, isAboutSignIn, kindOf } from './arrivals';
import type { CallRecord } from './options';
import type { Outcome } from './outcomes';

export class CallLog {
  #calls: CallRecord[] = [];
  readonly #listeners = new Set<(call: CallRecord) => void>();

  get calls(): readonly CallRecord[] {
    return this.#calls;
  }

  onCall(listener: (call: CallRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#calls = [];
  }

  /** `now`: when it is answered, by the tenant's clock. */
  add(arrival: Arrival, outcome: Outcome, now: number): void {
    const call = recordOf(arrival, outcome, now);
    this.#calls.push(call);
    for (const listener of this.#listeners) listener(call);
  }
}

function recordOf(arrival: Arrival, { reply, fault }: Outcome, now: number): CallRecord {
  const { at, method, path, match } = arrival;
  // Also if the tenant has nothing there: whoever asks sends a secret anyway.
  const mayHoldSecrets = isAboutSignIn(match) || path.startsWith('/oauth2/');
  return {
    kind: kindOf(match),
    method,
    path,
    query: mayHoldSecrets ? '' : arrival.query,
    body: bodyForTheLog(arrival.text, mayHoldSecrets),
    status: reply.status,
    at,
    ms: now - at,
    fault,
    refusal: reply.status >= 400 ? reply.body : null,
  };
}
