// How long to wait before a call is tried again: a plain function of what was answered.

/** Milliseconds before the first repetition where the server does not say; doubled each time. */
const FIRST_WAIT_MS = 1_000;

/** The longest wait of our own; a server's own wish is followed whatever it says. */
const LONGEST_WAIT_MS = 60_000;

/** Share of a wait that is drawn at random, so that two scripts do not come back together. */
const JITTER = 0.3;

export interface RetryInput {
  /** 0 for the first repetition. */
  readonly attempt: number;
  /** The header `Retry-After`: seconds, or a date; `null` where there is none. */
  readonly retryAfter: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** Milliseconds to wait. `Retry-After` wins where it can be read; otherwise exponential backoff with jitter. */
export function retryWait({ attempt, retryAfter, now, random }: RetryInput): number {
  const asked = retryAfter === null ? null : askedWait(retryAfter.trim(), now);
  if (asked !== null) return asked;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
  return Math.round(wait * (1 - JITTER + 2 * JITTER * random));
}

function askedWait(header: string, now: number): number | null {
  if (/^\d+(\.\d+)?$/.test(header)) return Math.ceil(Number(header) * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
