// The order of day, month and year that a header names: `(DD/MM/YYYY)`, `TT.MM.JJJJ`, `jj/mm/aaaa`.
import type { DateOrder } from '../../contract';

type Part = 'd' | 'm' | 'y';

/**
 * What a letter means in the patterns that people write, in English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Polish, Turkish, Finnish, Hungarian, the Scandinavian languages and Russian. J and A
 * depend on how many there are.
 */
const LETTERS: Readonly<Record<string, Part>> = {
  d: 'd',
  t: 'd',
  g: 'd',
  p: 'd',
  n: 'd',
  д: 'd',
  m: 'm',
  k: 'm',
  h: 'm',
  м: 'm',
  y: 'y',
  r: 'y',
  v: 'y',
  å: 'y',
  é: 'y',
  г: 'y',
};

const WORDS: Readonly<Record<string, readonly Part[]>> = {
  day: ['d'],
  month: ['m'],
  mon: ['m'],
  year: ['y'],
  yr: ['y'],
};

/** `jj` is a day in French and a year in German, `aa` a month in Turkish and a year in French. */
function partsOf(run: string): readonly Part[] {
  const word = WORDS[run];
  if (word) return word;
  const letter = run.charAt(0);
  if (run.split('').some((each) => each !== letter)) return [];
  if (letter === 'j') return run.length > 2 ? ['y'] : ['d', 'y'];
  if (letter === 'a') return run.length > 2 ? ['y'] : ['m', 'y'];
  const part = LETTERS[letter];
  return part === undefined ? [] : [part];
}

/** Three runs of letters in a row, at every place: a lookahead, so that they overlap. */
const PATTERN = /(?<!\p{L})(?=(\p{L}{1,5})\s?[-/.\s]\s?(\p{L}{1,5})\s?[-/.\s]\s?(\p{L}{1,5})(?!\p{L}))/gu;

const ORDERS: readonly (readonly [DateOrder, readonly [Part, Part, Part]])[] = [
  ['dmy', ['d', 'm', 'y']],
  ['mdy', ['m', 'd', 'y']],
  ['ymd', ['y', 'm', 'd']],
];

/** The order that a header names, `null` if it names none, or more than one. */
export function orderInHeader(header: string): DateOrder | null {
  const text = header.normalize('NFC').toLowerCase();
  const found = new Set<DateOrder>();
  if (/\bday[ -]first\b/.test(text)) found.add('dmy');
  if (/\bmonth[ -]first\b/.test(text)) found.add('mdy');
  text.replace(PATTERN, (_, ...[a, b, c]: string[]) => {
    const runs = [a, b, c].map((run = '') => partsOf(run));
    for (const [order, parts] of ORDERS) {
      if (parts.every((part, place) => runs[place]?.includes(part))) found.add(order);
    }
    return '';
  });
  const [order, ...others] = found;
  return order !== undefined && others.length === 0 ? order : null;
}
