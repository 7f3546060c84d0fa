// Finds the users and courses that rows name, by the listing or by searches, whichever takes fewer reads.
import type { Problem } from '../../contract';
import type { OddEntry, Page, Read } from '../../docebo';
import type { Listing } from '../reads/pages';
import { type Reader, readFirstPages, readOtherPages } from '../reads/reader';

/** A kind of thing that has names: users or courses. */
export interface Catalogue<T> {
  list(page: number): Read<Page<T>>;
  search(text: string, page: number): Read<Page<T>>;
  idOf(item: T): number;
  learn(item: T): void;
  /** Whether something that was learned bears this name. */
  bears(text: string): boolean;
  /** Everything that this text could name has been learned. */
  learnedAll(text: string): void;
  /** Everything there is has been learned. */
  learnedEverything(): void;
  /** The text was searched for, and an entry that was found cannot be read: it can be the one. */
  unreadable(text: string, odd: OddEntry): void;
}

/**
 * One search costs one read, so up to this many names are searched without looking at the size of the
 * listing.
 */
const SEARCH_AT_ONCE = 1;

/**
 * Times that a listing whose pages moved meanwhile is read, while that takes fewer reads than searching for
 * each name.
 */
const MOST_READINGS = 2;

/**
 * Learns all that the texts could name. One read of the listing shows how many pages it has; then it is read
 * to its end or each text is searched, whichever takes fewer reads; and a listing too long for one slice is
 * never begun, since half of it tells nothing for certain. A name that is on none of several pages is
 * searched for too: an entry can have moved from page to page meanwhile. Of texts to be searched only the
 * first `most` are. Returns what ended the slice, if anything did.
 */
export function lookUp<T>(
  texts: readonly string[],
  catalogue: Catalogue<T>,
  from: Reader,
  most = Number.POSITIVE_INFINITY,
): Problem | null {
  if (texts.length === 0) return null;
  if (texts.length <= SEARCH_AT_ONCE) return searchEach(texts, catalogue, from);
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    let odd = false;
    const listing: Listing<T> = {
      page: (n) => catalogue.list(n),
      key: (item) => String(catalogue.idOf(item)),
      learn: (item) => catalogue.learn(item),
      learnOdd: () => {
        odd = true;
      },
    };
    const begun = readFirstPages([listing], from);
    const [pages] = begun.pages;
    if (!pages) return begun.halted;
    // A listing that does not tell its length is read as far as searching for each name would go.
    const { left } = pages;
    if (left !== null && (left > texts.length || left >= from.most)) break;
    const halted = readOtherPages([pages], from, Math.min(texts.length + 1, from.most));
    if (halted) return halted;
    switch (pages.extent) {
      case 'at-once':
        if (odd) return borneOrSearched(texts, catalogue, from, most);
        catalogue.learnedEverything();
        return null;
      case 'agreed':
      case 'unreported':
        return borneOrSearched(texts, catalogue, from, most);
      case 'moved':
        continue;
      case 'unfinished':
        return searchEach(texts.slice(0, most), catalogue, from);
    }
  }
  return searchEach(texts.slice(0, most), catalogue, from);
}

/** After all pages were read: a name that somebody bears needs no search. */
function borneOrSearched<T>(
  texts: readonly string[],
  catalogue: Catalogue<T>,
  from: Reader,
  most: number,
): Problem | null {
  const missing: string[] = [];
  for (const text of texts) {
    if (catalogue.bears(text)) catalogue.learnedAll(text);
    else missing.push(text);
  }
  return searchEach(missing.slice(0, most), catalogue, from);
}

/**
 * Learns everything there is from the listing, because nothing can be searched for. Pages that do not agree
 * are read again. A listing too long for one slice is a problem: its end is never reached.
 */
export function learnEverything<T>(catalogue: Catalogue<T>, from: Reader): Problem | null {
  let before: string | null = null;
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const ids = new Set<number>();
    const listing: Listing<T> = {
      page: (n) => catalogue.list(n),
      key: (item) => String(catalogue.idOf(item)),
      learn(item) {
        ids.add(catalogue.idOf(item));
        catalogue.learn(item);
      },
      learnOdd: (odd) => catalogue.unreadable('', odd),
    };
    const begun = readFirstPages([listing], from);
    const [pages] = begun.pages;
    if (!pages) return begun.halted;
    const tooMany = (): Problem => ({ code: 'too-many-users', users: pages.firstTotal ?? ids.size });
    if ((pages.left ?? 0) >= from.most) return tooMany();
    const halted = readOtherPages([pages], from, from.most);
    if (halted) return halted;
    if (pages.extent === 'unfinished') return tooMany();
    const seen = [...ids].sort((a, b) => a - b).join();
    // Without totals two readings have to show the same.
    if (
      pages.extent === 'at-once' ||
      pages.extent === 'agreed' ||
      (pages.extent === 'unreported' && seen === before)
    ) {
      catalogue.learnedEverything();
      return null;
    }
    before = seen;
  }
  return { code: 'listing-unclear', request: 'the listing of users' };
}

function searchEach<T>(texts: readonly string[], catalogue: Catalogue<T>, from: Reader): Problem | null {
  const odds = texts.map((): OddEntry[] => []);
  const listings = texts.map(
    (text, index): Listing<T> => ({
      page: (n) => catalogue.search(text, n),
      key: (item) => String(catalogue.idOf(item)),
      learn: (item) => catalogue.learn(item),
      learnOdd: (odd) => odds[index]?.push(odd),
    }),
  );
  const begun = readFirstPages(listings, from);
  // A search is no exact match: the one meant may be on a later page.
  const halted =
    readOtherPages(
      begun.pages.filter((pages) => pages !== null),
      from,
      from.most,
    ) ?? null;
  let unclear = false;
  begun.pages.forEach((pages, index) => {
    const text = texts[index];
    if (!pages || text === undefined) return;
    const { extent } = pages;
    // Of a name that was not found on pages that moved, nobody knows whether it is there.
    if (extent === 'unfinished' || (extent === 'moved' && !catalogue.bears(text))) {
      unclear = true;
      return;
    }
    const [odd] = odds[index] ?? [];
    if (odd && !catalogue.bears(text)) catalogue.unreadable(text, odd);
    catalogue.learnedAll(text);
  });
  return begun.halted ?? halted ?? (unclear ? { code: 'listing-unclear', request: REQUEST } : null);
}

const REQUEST = 'a search by search_text';
