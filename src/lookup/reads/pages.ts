// One listing, page by page: what its pages showed, and whether all of it was seen.
import type { OddEntry, Page, Read } from '../../docebo';

/** One listing that is read page by page. */
export interface Listing<T> {
  page(number: number): Read<Page<T>>;
  /** The same for the same thing, so that pages that overlap are seen. */
  key(item: T): string;
  learn(item: T): void;
  /** An entry that cannot be read. */
  learnOdd(odd: OddEntry): void;
}

/**
 * How much of a listing was seen.
 * - `at-once`: all of it, on one page: nothing can have moved meanwhile.
 * - `agreed`: its pages to the end, with as many entries as the total on each of them, and none twice.
 * - `unreported`: its pages to the end, without a total to compare them with, and none twice.
 * - `moved`: its pages disagree: the total changed, an entry came twice or did not come, a page came again,
 *   or the end never came.
 * - `unfinished`: not all of its pages.
 */
export type Extent = 'at-once' | 'agreed' | 'unreported' | 'moved' | 'unfinished';

/** Entries a page: Docebo's most. Source: docs/limits.md. */
export const PAGE_SIZE = 200;

/** Pages after the first that are asked for before they were seen to be others than the first. */
const PAGES_AT_FIRST = 4;

/** Pages to read in one go after so many: more if the total is known, because then they exist. */
export const portionAfter = (taken: number, hasTotal: boolean): number =>
  hasTotal ? PAGES_AT_FIRST * taken : Math.max(1, Math.floor(taken / PAGES_AT_FIRST));

/** What the pages of one listing showed so far. Pages are taken in their order. */
export class PagesRead<T> {
  private readonly seen = new Set<string>();
  private total: number | null = null;
  private size = PAGE_SIZE;
  private taken = 0;
  private entries = 0;
  private moved = false;
  private ended = false;
  private lacking = false;
  /** Entries of which nobody can say whose they are: any absence may be theirs. */
  private nameless = false;
  private absent = false;

  constructor(readonly listing: Listing<T>) {}

  take(page: Page<T>): void {
    const { items, odd, totalCount, hasMore } = page;
    const count = items.length + odd.length;
    if (page.lacking) this.absent = true;
    this.taken += 1;
    this.entries += count;
    if (this.taken === 1) {
      this.total = totalCount;
      if (count > 0) this.size = count;
    } else if (totalCount !== this.total) this.moved = true;
    const before = this.seen.size;
    const here = new Set<string>();
    for (const item of items) {
      const key = this.listing.key(item);
      // Two entries of one thing on the same page are two entries; on two pages, one has moved.
      if (this.seen.has(key)) this.moved = true;
      here.add(key);
      this.listing.learn(item);
    }
    for (const [index, each] of odd.entries()) {
      const whose = each.userId !== null || each.courseId !== null;
      if (!whose) this.nameless = true;
      here.add(whose ? `odd ${each.userId} ${each.courseId}` : `odd ${this.taken} ${index}`);
      this.listing.learnOdd(each);
    }
    for (const key of here) this.seen.add(key);
    const repeats = this.seen.size === before;
    const more = this.total === null ? hasMore : hasMore || this.taken < this.planned;
    // A page that brings nothing is the end, whatever is said about more: nothing else would ever come.
    if (!more || repeats) this.ended = true;
    if (repeats && (more || count > 0)) this.moved = true;
  }

  /** A page was not read. */
  lack(): void {
    this.lacking = true;
  }

  /** Pages by the total: 1 if there is none. */
  private get planned(): number {
    return this.total === null ? 1 : Math.max(1, Math.ceil(this.total / this.size));
  }

  /** Whether the tenant has no such listing, for this account at least. */
  get isLacking(): boolean {
    return this.absent;
  }

  /** The total on its first page. */
  get firstTotal(): number | null {
    return this.total;
  }

  /** Pages that are still to be read by the total; `null` if nobody knows how many. */
  get left(): number | null {
    if (this.ended) return 0;
    return this.total === null ? null : Math.max(1, this.planned - this.taken);
  }

  /**
   * The pages to read next: a few at first, so that a listing that repeats itself or does not end is noticed
   * soon, and then more at a time. None if it ended.
   */
  next(): readonly number[] {
    if (this.ended || this.lacking) return [];
    const portion = portionAfter(this.taken, this.total !== null);
    const many = this.total === null ? portion : Math.min(Math.max(1, this.planned - this.taken), portion);
    return Array.from({ length: many }, (_, n) => this.taken + n + 1);
  }

  get extent(): Extent {
    if (!this.ended || this.lacking) return 'unfinished';
    if (this.moved || this.nameless) return 'moved';
    if (this.taken === 1) return this.total === null || this.total === this.entries ? 'at-once' : 'moved';
    if (this.total === null) return 'unreported';
    return this.total === this.entries ? 'agreed' : 'moved';
  }
}
