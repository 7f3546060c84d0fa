// Whether and when to send a request again: plain functions of the answer.

/** Milliseconds before the first repetition if the server does not say; doubled each time. */
const FIRST_WAIT_MS = 1_000;

/** Share of a wait that is drawn at random, so that two scripts do not come back together. */
const JITTER = 0.3;

/** Times one request is sent again before the slice stops trying. */
const MOST_RETRIES = 4;

/**
 * Milliseconds after which to come back when the server keeps refusing and does not say when. Our own number.
 */
const COME_BACK_MS = 5 * 60_000;

/** The longest wait a server is believed to mean: a little over the hour by which Docebo counts calls. */
const LONGEST_MS = 65 * 60_000;

/**
 * Milliseconds that the server asks to be left in peace; `null` if it does not say. `Retry-After` (seconds or
 * a date) comes before `X-RateLimit-Reset`, which nobody documents: seconds from now, or a moment in seconds
 * or milliseconds.
 */
export function hintedWait(headers: Readonly<Record<string, string>>, now: number): number | null {
  const retryAfter = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return Math.min(Math.ceil(Number(retryAfter) * 1000), LONGEST_MS);
  // The form of HTTP's dates; Date.parse alone takes `-5` for the month of May.
  const date = /^[a-z]{3}, .+ gmt$/i.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  if (!Number.isNaN(date)) return Math.min(Math.max(0, date - now), LONGEST_MS);
  const reset = headers['x-ratelimit-reset']?.trim() ?? '';
  if (!/^\d{1,16}(\.\d+)?$/.test(reset)) return null;
  const figure = Number(reset);
  const wait = figure > 1e12 ? figure - now : figure > 1e9 ? figure * 1000 - now : figure * 1000;
  return wait >= 0 && wait <= LONGEST_MS ? Math.ceil(wait) : null;
}

/**
 * Milliseconds to wait after so many attempts in vain, with jitter: 1 s, 2 s, 4 s and on to 5 minutes.
 * `random`: 0 to 1.
 */
export const backoff = (attempts: number, random: number): number =>
  Math.round(Math.min(COME_BACK_MS, FIRST_WAIT_MS * 2 ** attempts) * (1 - JITTER + 2 * JITTER * random));

interface RetryInput {
  /** 0 for the first repetition. */
  readonly attempt: number;
  /** What `hintedWait` says. */
  readonly hinted: number | null;
  /** Milliseconds that can still be slept. */
  readonly patienceMs: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** Sleep and send again, or come back in another slice. Milliseconds from now. */
export interface RetryStep {
  readonly kind: 'sleep' | 'come-back';
  readonly ms: number;
}

/**
 * The server's own wish is followed if it has one (a wish of nothing counts as none); otherwise
 * exponential backoff with jitter. What patience or the number of repetitions does not allow is for another
 * slice.
 */
export function retryStep({ attempt, hinted, patienceMs, random }: RetryInput): RetryStep {
  const own = backoff(attempt, random);
  const ms = hinted || own;
  return attempt < MOST_RETRIES && ms <= patienceMs
    ? { kind: 'sleep', ms }
    : { kind: 'come-back', ms: hinted || COME_BACK_MS };
}
