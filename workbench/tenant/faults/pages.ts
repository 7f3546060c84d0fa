// Pages of a listing as a tenant may really give them: entries that move between two pages, the same page
// again, no end.
import { luckOf } from './hash';
import type { Quirks } from './quirks';
import type { ListingName, PagesMove } from './types';

/**
 * A page that is asked for. `address`: the listing with its filters, without the page. `page` counts from 1.
 */
interface Wanted {
  readonly listing: ListingName;
  readonly address: string;
  readonly page: number;
  readonly size: number;
}

/** What of the records one page shows, and what it says about the whole. */
interface Shown<T> {
  readonly records: readonly T[];
  readonly total: number;
  readonly hasMore: boolean;
}

/**
 * Cuts pages out of lists of records. If pages move, it is drawn from the seed at each border of two pages,
 * again each time that the first page is read: the records themselves stay as they are, so that only the
 * reading is disturbed.
 */
export class Pages {
  readonly #seed: number;
  /** How often the first page of each listing was read. */
  readonly #rounds = new Map<string, number>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  show<T>(records: readonly T[], wanted: Wanted, quirks: Quirks): Shown<T> {
    if (wanted.page === 1) this.#rounds.set(wanted.address, (this.#rounds.get(wanted.address) ?? 0) + 1);
    const moved = quirks.pagesMove.reduce(
      (left, move, index) =>
        move.of === null || move.of === wanted.listing ? this.#moved(left, wanted, move, index) : left,
      records,
    );
    const { size } = wanted;
    const last = Math.max(1, Math.ceil(moved.length / size));
    const shown = (page: number) => moved.slice((page - 1) * size, page * size);
    const hasMore = wanted.page < last || quirks.neverEnds !== null;
    if (quirks.samePage) return { records: shown(1), total: moved.length, hasMore };
    const page = quirks.neverEnds === 'repeat' ? Math.min(wanted.page, last) : wanted.page;
    return { records: shown(page), total: moved.length, hasMore };
  }

  #moved<T>(
    records: readonly T[],
    { address, page, size }: Wanted,
    move: PagesMove,
    index: number,
  ): readonly T[] {
    const round = this.#rounds.get(address) ?? 0;
    let times = 0;
    for (let border = 2; border <= page; border += 1)
      if (luckOf(`${this.#seed} ${index} ${address} ${round} ${border}`) < move.rate) times += 1;
    switch (move.change) {
      case 'delete':
        return records.slice(times);
      case 'insert':
        return [...Array.from({ length: times }, () => records.slice(0, 1)).flat(), ...records];
      case 'replace': {
        // Those behind the last were added while it was read: before that, they are not there. One page shows
        // all there is.
        const more = Math.max(0, Math.min(records.length - size - 1, MOST_REPLACED));
        return records.slice(Math.min(times, more), records.length - more + Math.min(times, more));
      }
      default:
        return move.change satisfies never;
    }
  }
}

/** Entries that `replace` holds back at first, at most. */
const MOST_REPLACED = 3;
