// Finds the users and courses that rows name, by the listing or by searches, whichever takes fewer reads.
import type { Problem } from '../contract';
import type { Page, Read } from '../docebo';
import { type Listing, pagesOf, type Reader, readFirstPages, readOtherPages } from './reader';

/** A kind of thing that has names: users or courses. */
export interface Catalogue<T> {
  list(page: number): Read<Page<T>>;
  search(text: string, page: number): Read<Page<T>>;
  learn(item: T): void;
  /** Everything that this text could name has been learned. */
  learnedAll(text: string): void;
  /** Everything there is has been learned. */
  learnedEverything(): void;
}

/** One search costs one read, so up to this many names are searched without looking at the size of the listing. */
const SEARCH_AT_ONCE = 1;

/**
 * Learns all that the texts could name. One read of the listing tells how many pages it has; then it is read to its end
 * or each text is searched, whichever takes fewer reads; and a listing too long for one slice is never begun, since half
 * of it tells nothing for certain. Of texts to be searched only the first `most` are. Returns what ended the slice, if
 * anything did.
 */
export function lookUp<T>(
  texts: readonly string[],
  catalogue: Catalogue<T>,
  from: Reader,
  most = Number.POSITIVE_INFINITY,
): Problem | null {
  if (texts.length === 0) return null;
  if (texts.length <= SEARCH_AT_ONCE) return searchEach(texts, catalogue, from);

  const listing: Listing<T> = { page: (n) => catalogue.list(n), learn: (item) => catalogue.learn(item) };
  const begun = readFirstPages([listing], from);
  const [first] = begun.pages;
  if (!first) return begun.halted;
  const pages = pagesOf(first.total);
  if (pages - 1 > texts.length || pages > from.most) return searchEach(texts.slice(0, most), catalogue, from);

  const rest = readOtherPages([{ listing, first }], from);
  if (rest.whole[0]) catalogue.learnedEverything();
  return rest.halted;
}

/** Learns everything there is by the listing alone. A listing too long for one slice is a problem: its end is never reached. */
export function learnEverything<T>(catalogue: Catalogue<T>, from: Reader): Problem | null {
  const listing: Listing<T> = { page: (n) => catalogue.list(n), learn: (item) => catalogue.learn(item) };
  const begun = readFirstPages([listing], from);
  const [first] = begun.pages;
  if (!first) return begun.halted;
  if (pagesOf(first.total) > from.most) return { code: 'too-many-users', users: first.total };
  const rest = readOtherPages([{ listing, first }], from);
  if (rest.whole[0]) catalogue.learnedEverything();
  return rest.halted;
}

function searchEach<T>(texts: readonly string[], catalogue: Catalogue<T>, from: Reader): Problem | null {
  const listings = texts.map(
    (text): Listing<T> => ({
      page: (n) => catalogue.search(text, n),
      learn: (item) => catalogue.learn(item),
    }),
  );
  const begun = readFirstPages(listings, from);
  const open = listings.flatMap((listing, index) => {
    const first = begun.pages[index];
    const text = texts[index];
    return first && text !== undefined ? [{ listing, first, text }] : [];
  });
  // A search is no exact match: the one meant may stand on a later page.
  const rest = readOtherPages(open, from);
  open.forEach(({ text }, index) => {
    if (rest.whole[index]) catalogue.learnedAll(text);
  });
  return begun.halted ?? rest.halted;
}
