// Cuts a header into words, and looks up the kind of each.
import { foldHeader, wordsIn } from '../model/fold';
import { COURSES } from './courses';
import type { Kind, Words } from './kinds';
import { MOMENTS } from './moments';
import { OUTCOMES } from './outcomes';
import { PEOPLE } from './people';

const GLUE =
  'a|the|of|for|s|in|or|and|lms|work|company|business|corporate|primary|official|optional|please|enter|your|our|actual|' +
  'yyyy|yy|mm|dd|hh|ss|utc|gmt|iso|format|d|l|m|t|de|du|des|la|les|der|die|das|des|dem|den|vom|zum|zur|und|bei|del|las|los|y|' +
  'di|della|dello|do|da|dos|das|van|het|en|e|et|ou|o|par|jj|aaaa|tt|jjjj|の|を|に|tatsachliches|tatsachlich|effective|reelle|' +
  'real|effettiva|efetiva';

/** Words that would else be cut into known ones, and mean something different. */
const UNKNOWN = 'on time|in time|effective date|number of|numero de cursos|nombre de cours';

const kindsOf = new Map<string, Kind[]>();
/** The longest word there is: nothing longer is looked up. */
let longest = 0;

function learn(kind: Kind, words: string): void {
  for (const word of wordsIn(words)) {
    // Run together: "user name" and "username" are one word.
    const key = foldHeader(word).replace(/ /g, '');
    if (key === '') continue;
    const kinds = kindsOf.get(key) ?? [];
    if (!kinds.includes(kind)) kindsOf.set(key, [...kinds, kind]);
    longest = Math.max(longest, key.length);
  }
}

for (const group of [PEOPLE, COURSES, MOMENTS, OUTCOMES, { glue: GLUE, unknown: UNKNOWN }]) {
  const words: Words = group;
  // The lists are this folder's own: their names are kinds.
  for (const kind of Object.keys(words) as readonly Kind[]) learn(kind, words[kind] ?? '');
}

/** A part of a header and what it may be about. */
export interface Token {
  readonly text: string;
  readonly kinds: readonly Kind[];
}

const UNKNOWN_KINDS: readonly Kind[] = ['unknown'];

/** Words of several parts have as many at most. */
const MOST_PARTS = 4;

/** Shorter pieces of a word say nothing, but for these. */
const SHORTEST_PIECE = 3;
const SHORT_PIECES: ReadonlySet<string> = new Set(['id', 'no', 'nr', 'lo']);

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(text);

/**
 * The kinds of a piece of a word: words that say nothing are no pieces, or "coursework" would be a course.
 */
function pieceKinds(piece: string): readonly Kind[] | null {
  const kinds = kindsOf.get(piece);
  if (!kinds || kinds.every((kind) => kind === 'glue')) return null;
  return !isLatin(piece) || piece.length >= SHORTEST_PIECE || SHORT_PIECES.has(piece) ? kinds : null;
}

/**
 * The fewest known words that make up a word ("completiondate", "Kursnummer", "修了日"), or `null`. German joins
 * some with an s.
 */
function cut(word: string): readonly Token[] | null {
  const best: (readonly Token[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    let found: readonly Token[] | null = null;
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = best[start];
      if (!before) continue;
      const piece = word.slice(start, end);
      const kinds =
        pieceKinds(piece) ??
        (end < word.length && piece.endsWith('s') ? pieceKinds(piece.slice(0, -1)) : null);
      if (kinds && (found === null || before.length + 1 < found.length))
        found = [...before, { text: piece, kinds }];
    }
    best.push(found);
  }
  return best[word.length] ?? null;
}

/** A folded header, cut into the words of the lists. */
export function tokensOf(folded: string): readonly Token[] {
  const parts = folded === '' ? [] : folded.split(' ');
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; ) {
    let taken = 0;
    for (let count = Math.min(MOST_PARTS, parts.length - at); count > 0 && taken === 0; count -= 1) {
      const text = parts.slice(at, at + count).join('');
      const kinds = kindsOf.get(text);
      if (!kinds) continue;
      tokens.push({ text, kinds });
      taken = count;
    }
    if (taken === 0) {
      const text = parts[at] ?? '';
      tokens.push(...(cut(text) ?? [{ text, kinds: UNKNOWN_KINDS }]));
      taken = 1;
    }
    at += taken;
  }
  return tokens;
}
