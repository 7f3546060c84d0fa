// Where a tenant is: the typed domain as an origin that secrets may be sent to, or a no.

export type DomainResult = { readonly ok: true; readonly origin: string } | { readonly ok: false };

/** The domain of a tenant that is typed by its name alone. */
const HOME = '.docebosaas.com';

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOOPBACK = /^(?:http:\/\/)?((?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?)$/;

/**
 * `acme`, `acme.docebosaas.com` or `https://acme.docebosaas.com/any/page` as `https://acme.docebosaas.com`. Loopback addresses
 * alone may go by plain http and have a port. User info, other ports, IP addresses, spaces and letters beyond ASCII are
 * refused: each of them can make an address go elsewhere than it seems to.
 */
export function readDomain(text: string): DomainResult {
  const typed = text.trim().toLowerCase();
  const [, loopback] = LOOPBACK.exec(typed.replace(/\/+$/, '')) ?? [];
  if (loopback !== undefined) return { ok: true, origin: `http://${loopback}` };
  const host = typed.replace(/^https:\/\//, '').replace(/[/?#].*$/, '');
  if (typed.startsWith('http://') || host.includes('@')) return { ok: false };
  if (NAME.test(host)) return { ok: true, origin: `https://${host}${HOME}` };
  const onlyFigures = /^[\d.]+$/.test(host);
  return HOST.test(host) && !onlyFigures ? { ok: true, origin: `https://${host}` } : { ok: false };
}
