// How long what was learned about a tenant counts: Docebo releases every few weeks, and settings change.

export const DAY_MS = 86_400_000;

/** Days for which what was seen of a tenant is remembered. Our own number. */
export const REMEMBERED_DAYS = 30;

/** Whether what was seen `at` still counts. Both in milliseconds since the epoch. */
export const isRemembered = (at: number, now: number): boolean => at > now - REMEMBERED_DAYS * DAY_MS;
