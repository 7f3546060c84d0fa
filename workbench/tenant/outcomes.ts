// What happens to a request: its reply, and the replies for faults, refusals and errors of the tenant's own.
import { Refusal } from './api/refusal';
import { jsonReply, type Reply } from './faults/injection';

export interface Outcome {
  readonly reply: Reply;
  readonly fault: string | null;
  /** Seconds to hold the connection before it is closed. */
  readonly hold: number;
}

/** No fault hit it. */
export const plain = (reply: Reply): Outcome => ({ reply, fault: null, hold: 0 });

export const TOO_MANY: Outcome = plain(jsonReply(new Refusal(429, 'Too many requests at once.')));

/** `msToRoom`: until the hourly limit has room again. */
export function overLimit(msToRoom: number, withRetryAfter: boolean): Outcome {
  const headers = withRetryAfter ? { 'retry-after': String(Math.ceil(msToRoom / 1000)) } : {};
  return plain(
    jsonReply(new Refusal(429, 'You have exceeded the number of calls allowed in an hour.', headers)),
  );
}

/** What something in between says about work that takes too long for it, and is done anyway. */
const CUT: Reply = {
  status: 504,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: '<!DOCTYPE html><html><body><h1>504 Gateway Time-out</h1></body></html>',
};

export const cutOff = (outcome: Outcome, cut: boolean): Outcome =>
  cut ? { ...outcome, reply: CUT } : outcome;

/**
 * The reply for a refusal; anything else is an error of the tenant's own, shown on the console and answered
 * with 500.
 */
export function errorReply(error: unknown): Reply {
  if (error instanceof Refusal) return jsonReply(error);
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return jsonReply(new Refusal(500, `The tenant itself failed: ${message}`));
}
