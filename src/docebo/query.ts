// Addresses and forms, without URL or URLSearchParams: Apps Script has neither.

/** Longest address that Google fetches, in characters. Source: docs/limits.md. */
export const MAX_ADDRESS = 2_082;

type Value = string | number | readonly (string | number)[];

/** `{a: 1, b: [2, 3]}` as `?a=1&b[]=2&b[]=3`, encoded; empty lists are left out. */
export function query(values: Readonly<Record<string, Value>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object') {
      for (const each of value) parts.push(`${encodeURIComponent(`${name}[]`)}=${encodeURIComponent(each)}`);
    } else {
      parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    }
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export const formEncoded = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
