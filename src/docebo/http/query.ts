// Builds addresses and forms without URL and URLSearchParams, which Apps Script lacks.

/** Longest address that Google fetches, in characters. Source: docs/limits.md. */
export const MAX_ADDRESS = 2_082;

type Value = string | number | readonly (string | number)[];

/** Text as part of an address. Half a character (a lone surrogate), which cannot be encoded, becomes `�`. */
export const encoded = (text: string | number): string =>
  encodeURIComponent(String(text).replace(/\p{Cs}/gu, '\ufffd'));

/** `{a: 1, b: [2, 3]}` as `?a=1&b[]=2&b[]=3`, encoded; empty lists are left out. */
export function query(values: Readonly<Record<string, Value>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object') {
      for (const each of value) parts.push(`${encoded(`${name}[]`)}=${encoded(each)}`);
    } else {
      parts.push(`${encoded(name)}=${encoded(value)}`);
    }
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The beginning of `text` that takes at most `most` characters of an address. */
export function fitting(text: string, most: number): string {
  let [fits, length] = ['', 0];
  for (const character of text) {
    length += encoded(character).length;
    if (length > most) break;
    fits += character;
  }
  return fits;
}

export const formEncoded = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&');
