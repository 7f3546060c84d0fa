// The account of a line of the log, with its tenant: `ada (acme.docebosaas.com)`. Pure.

export const accountText = (username: string, domain: string): string => `${username} (${domain})`.trim();

const AT_END = /\(((?:http:\/\/)?(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost|\[::1\])(?::\d+)?)\)$/;

/** The tenant of an account; `null` if it names none, as in logs that an earlier version began. */
export const domainIn = (account: string): string | null => AT_END.exec(account)?.[1] ?? null;
