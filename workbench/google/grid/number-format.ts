// How a value is displayed: number formats as Sheets writes them, dates above all.
import type { CellValue } from './cells';
import { bcp47 } from './locale';
import { displayNumber } from './number-text';
import { wallFromSerial } from './serial';

const TOKEN = /"([^"]*)"|\\(.)|\[(?:h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|./gis;

const dateFormats = new Map<string, boolean>();

/** Whether numbers in this format are shown, and handed to scripts, as dates or times. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '@') return false;
  let found = dateFormats.get(format);
  if (found === undefined) {
    const bare = format.replace(/"[^"]*"|\\./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
    found = /[ymdhs]/i.test(bare) && !/general/i.test(bare);
    dateFormats.set(format, found);
  }
  return found;
}

/** The text that a cell shows. `localeName` as Sheets names it. */
export function displayText(value: CellValue, format: string | undefined, localeName: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(format) && format !== undefined) return displayMoment(value, format, localeName);
  return displayNumber(value, format, localeName);
}

function displayMoment(serial: number, format: string, localeName: string): string {
  const tokens = [...(format.split(';')[0] ?? '').matchAll(TOKEN)].map((match) => match[0]);
  const date = new Date(wallFromSerial(serial));
  const halves = tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token));
  let last = '';
  return tokens
    .map((token, index) => {
      const kind = token.charAt(0).toLowerCase();
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (/^\[[hms]+\]$/i.test(token)) {
        last = token.charAt(1).toLowerCase();
        return elapsed(serial, token);
      }
      if (token.startsWith('[')) return '';
      if (/^\.0+$/.test(token) && last === 's') {
        return `.${String(date.getUTCMilliseconds())
          .padStart(3, '0')
          .slice(0, token.length - 1)}`;
      }
      if (!/^([ymdhs]+|a(m\/pm|\/p))$/i.test(token)) return token;
      const minutes = kind === 'm' && (last === 'h' || nextLetter(tokens, index) === 's');
      last = kind;
      return minutes ? pad(date.getUTCMinutes(), token.length) : field(token, date, halves, localeName);
    })
    .join('');
}

const nextLetter = (tokens: readonly string[], index: number): string =>
  tokens
    .slice(index + 1)
    .find((token) => /^\[?[ymdhs]+\]?$/i.test(token))
    ?.replace('[', '')
    .charAt(0)
    .toLowerCase() ?? '';

function field(token: string, date: Date, halves: boolean, localeName: string): string {
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(bcp47(localeName), { timeZone: 'UTC', ...options }).format(date);
  switch (token.charAt(0).toLowerCase()) {
    case 'y':
      return token.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
    case 'm':
      if (token.length < 3) return pad(date.getUTCMonth() + 1, token.length);
      return named({ month: token.length === 3 ? 'short' : 'long' });
    case 'd':
      if (token.length < 3) return pad(date.getUTCDate(), token.length);
      return named({ weekday: token.length === 3 ? 'short' : 'long' });
    case 'h': {
      const hour = date.getUTCHours();
      return pad(halves ? hour % 12 || 12 : hour, token.length);
    }
    case 's':
      return pad(date.getUTCSeconds(), token.length);
    default:
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
  }
}

function elapsed(serial: number, token: string): string {
  const seconds = Math.round(serial * 86_400);
  const length = token.length - 2;
  switch (token.charAt(1).toLowerCase()) {
    case 'h':
      return pad(Math.floor(seconds / 3600), length);
    case 'm':
      return pad(Math.floor(seconds / 60), length);
    default:
      return pad(seconds, length);
  }
}

const pad = (number: number, length: number) => String(number).padStart(Math.min(length, 2), '0');
