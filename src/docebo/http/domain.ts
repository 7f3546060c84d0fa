// Turns a typed domain into an origin that can receive secrets, or refuses it.

type DomainResult = { readonly ok: true; readonly origin: string } | { readonly ok: false };

/** The domain of a tenant that is typed as its name only. */
const HOME = '.docebosaas.com';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const NAME = new RegExp(`^${LABEL}$`);
const HOST = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)+${LABEL}$`);

/** A last label that makes a browser read the whole host as an IPv4 address: `1.2.3.4`, `0x7f.1`. */
const ADDRESS = /\.(?:\d+|0x[\da-f]*)$/;

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const LOOPBACK = new RegExp(`^(?:localhost|127(?:\\.${OCTET}){3}|\\[::1\\])(?::([1-9]\\d{0,4}))?$`);
const HIGHEST_PORT = 65_535;

/**
 * `acme`, `acme.docebosaas.com` or `https://acme.docebosaas.com/any/page` as `https://acme.docebosaas.com`.
 * Loopback addresses can use plain http and have a port, and no others. User info, other ports, IP addresses,
 * spaces and letters beyond ASCII are refused: each of them can make an address go elsewhere than it seems
 * to.
 */
export function readDomain(text: string): DomainResult {
  const typed = text.trim();
  // Before the letters are made small: the Kelvin sign becomes a plain k.
  if (!/^[\x21-\x7e]+$/.test(typed)) return { ok: false };
  const [, scheme = '', rest = ''] = /^(https?:\/\/)?(.*)$/.exec(typed.toLowerCase()) ?? [];
  const host = rest.replace(/[/?#].*$/, '');
  const loopback = LOOPBACK.exec(host);
  if (loopback) {
    const fits = Number(loopback[1] ?? 0) <= HIGHEST_PORT;
    return fits ? { ok: true, origin: `${scheme || 'http://'}${host}` } : { ok: false };
  }
  if (scheme === 'http://') return { ok: false };
  if (scheme === '' && NAME.test(host)) return { ok: true, origin: `https://${host}${HOME}` };
  return HOST.test(host) && !ADDRESS.test(host) ? { ok: true, origin: `https://${host}` } : { ok: false };
}
