// The addresses that the manifest lets Rowcall call: each is judged before it goes into a bundle. Pure.
import { readDomain } from '../src/docebo/http/domain';

/** `https://`, `*.` or nothing, a host, a path or nothing. */
const ENTRY = /^https:\/\/(?:\*\.)?([^/]*)(\/.*)?$/;

/** An address in figures: no certificate of a tenant names one. */
const IP_ADDRESS = /\.\d+$/;

/**
 * Why an entry of `urlFetchWhitelist` cannot be used, as a sentence; `null` if it can. Google wants https, a
 * full domain, a path and at most one `*.` in front
 * (developers.google.com/apps-script/manifest/allowlist-url). Rowcall wants the path to be `/`, because it
 * calls more than one of Docebo's services, and a host that it would sign in to.
 */
export function allowlistProblem(entry: unknown): string | null {
  const say = (what: string) =>
    `urlFetchWhitelist in appsscript.json: ${JSON.stringify(entry)} ${what} Write it as "https://learn.example.com/".`;
  if (typeof entry !== 'string') return say('is no text.');
  if (!entry.startsWith('https://')) return say('does not begin with https://.');
  const [, host = '', path] = ENTRY.exec(entry) ?? [];
  if (host.includes('*')) return say('may have one *. only, at the very front.');
  // At least two labels, so that no `*.` opens a whole top-level domain.
  if (!host.includes('.')) return say('has no full domain.');
  if (path !== '/') return say('has to end with one / right after the domain.');
  const origin = `https://${host}`;
  const read = readDomain(origin);
  if (!read.ok || read.origin !== origin || IP_ADDRESS.test(host)) {
    return say('is no plain domain name in small letters, without a port, a user or an IP address.');
  }
  return null;
}

/** The same for a whole manifest. Google makes no version of a script that has no list at all. */
export function manifestProblems(manifest: unknown): readonly string[] {
  const list: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'urlFetchWhitelist') : null;
  if (!Array.isArray(list) || list.length === 0) {
    return ['appsscript.json has no urlFetchWhitelist. Add the address of your Docebo to it.'];
  }
  return list.map(allowlistProblem).filter((problem) => problem !== null);
}
