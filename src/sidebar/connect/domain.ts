// The Docebo domain as a person types it, completed to what Rowcall signs in to.

const SUFFIX = '.docebosaas.com';

/**
 * `acme` becomes `acme.docebosaas.com`; a whole address loses its scheme and path; a domain of one's own
 * stays. Plain http is kept, for the server to judge: it takes it for loopback addresses alone. Empty stays
 * empty.
 */
export function completeDomain(typed: string): string {
  const text = typed.trim().toLowerCase();
  const plain = text.startsWith('http://');
  const host = text.replace(/^[a-z]+:\/[/]/, '').replace(/[/?#].*$/, '');
  if (host === '') return '';
  if (plain) return `http://${host}`;
  return /[.:]/.test(host) || host === 'localhost' ? host : `${host}${SUFFIX}`;
}

/** The address to open Docebo at in a browser, `null` if what was typed is none. */
export function addressOf(typed: string): string | null {
  const domain = completeDomain(typed);
  if (!/^(http:\/\/)?[a-z0-9.-]+(:\d+)?$/.test(domain)) return null;
  return domain.startsWith('http://') ? `${domain}/` : `https://${domain}/`;
}

/** What a level of Docebo's lets one change. */
type Rights = 'all' | 'some' | 'none' | 'unknown';

/**
 * Tells it from the level's name as Docebo gives it: "Superadmin" and "godadmin", "Power User", "User".
 * Source: docs/limits.md, "Levels".
 */
export function rightsOf(level: string): Rights {
  const name = level.toLowerCase().replace(/[^a-z]/g, '');
  if (/super|godadmin/.test(name)) return 'all';
  if (/power|admin|manager/.test(name)) return 'some';
  if (/^(user|learner|student)/.test(name)) return 'none';
  return 'unknown';
}
