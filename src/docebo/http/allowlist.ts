// Which addresses the platform's list of prefixes allows. Pure.

/**
 * Whether one of the prefixes (`https://*.docebosaas.com/`) covers an address. Addresses that are not https
 * are for the platform to judge: `true`. Source: developers.google.com/apps-script/manifest/allowlist-url.
 */
export function isListed(url: string, prefixes: readonly string[]): boolean {
  const host = /^https:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return true;
  return prefixes.some((prefix) => {
    const [, below, listed] = /^https:\/\/(\*\.)?([^/]+)\//i.exec(prefix) ?? [];
    if (listed === undefined) return false;
    return below === undefined ? host === listed.toLowerCase() : host.endsWith(`.${listed.toLowerCase()}`);
  });
}
