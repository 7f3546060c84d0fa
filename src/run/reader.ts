// Reads from Docebo in waves, as far as time and the hourly budget go; what was not read is said, never guessed.
import type { Problem } from '../contract';
import type { Answer, Page, Read } from '../docebo';

export interface Reader {
  /**
   * Answers in the order of the reads. `null` where a read was not made because the slice has to end; `halted` then says
   * why, and so it does where an answer was a problem that ends the slice.
   */
  readAll<T>(reads: readonly Read<T>[]): ReadResult<T>;
  /** Reads that one listing may take: what takes more would not be read to its end in any slice. */
  readonly most: number;
}

export interface ReadResult<T> {
  readonly values: readonly (T | null)[];
  readonly halted: Problem | null;
}

export interface ReaderOptions extends Pick<Reader, 'most'> {
  readonly send: <T>(reads: readonly Read<T>[]) => readonly Answer<T>[];
  /** How many reads may go out now, at most; 0 where the slice has to end, with the reason. */
  readonly nextWave: () => { readonly size: number; readonly halted: Problem | null };
}

export function reader(options: ReaderOptions): Reader {
  return {
    most: options.most,
    readAll<T>(reads: readonly Read<T>[]): ReadResult<T> {
      const values: (T | null)[] = reads.map(() => null);
      let next = 0;
      while (next < reads.length) {
        const { size, halted } = options.nextWave();
        // Out of time without another reason: the slice goes on in the next execution.
        if (size < 1) return { values, halted: halted ?? { code: 'out-of-time' } };
        const answers = options.send(reads.slice(next, next + size));
        for (const [index, answer] of answers.entries()) {
          if (!answer.ok) return { values, halted: answer.problem };
          values[next + index] = answer.value;
        }
        next += answers.length;
      }
      return { values, halted: null };
    },
  };
}

/** The reader with so many reads fewer for a listing. */
export const lessThan = (from: Reader, reads: number): Reader => ({
  most: from.most - reads,
  readAll: (wanted) => from.readAll(wanted),
});

/** The reader, and how many reads were made by it. */
export function counted(from: Reader): { readonly reader: Reader; readonly made: () => number } {
  let made = 0;
  return {
    reader: {
      most: from.most,
      readAll(reads) {
        const result = from.readAll(reads);
        made += result.values.filter((value) => value !== null).length;
        return result;
      },
    },
    made: () => made,
  };
}

/** One listing that is read page by page. */
export interface Listing<T> {
  page(number: number): Read<Page<T>>;
  learn(item: T): void;
}

/** Entries a page: Docebo's most. Source: docs/limits.md. */
export const PAGE_SIZE = 200;

/** Pages that `total` entries fill; an empty list still takes one page to be seen empty. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));

/** What the first page of a listing told: `null` where it was not read. */
export interface FirstPage {
  readonly total: number;
  readonly hasMore: boolean;
}

/** The first pages of several listings, in one go. */
export function readFirstPages<T>(
  listings: readonly Listing<T>[],
  from: Reader,
): { readonly pages: readonly (FirstPage | null)[]; readonly halted: Problem | null } {
  const { values, halted } = from.readAll(listings.map((listing) => listing.page(1)));
  values.forEach((page, index) => {
    for (const item of page?.items ?? []) listings[index]?.learn(item);
  });
  return {
    pages: values.map((page) => page && { total: page.totalCount, hasMore: page.hasMore }),
    halted,
  };
}

interface OpenPage<T> {
  readonly index: number;
  readonly listing: Listing<T>;
  readonly page: number;
  /** By the count this is the last page; if Docebo says there is more, we go on. */
  readonly last: boolean;
}

/**
 * The pages after the first of several listings, given what their first pages told. Returns for each listing whether it
 * has now been read to its true end, also where Docebo's count was too low.
 */
export function readOtherPages<T>(
  listings: readonly { readonly listing: Listing<T>; readonly first: FirstPage }[],
  from: Reader,
): { readonly whole: readonly boolean[]; readonly halted: Problem | null } {
  const missing = new Set<number>();
  let halted: Problem | null = null;
  let wanted = listings.flatMap(({ listing, first }, index): OpenPage<T>[] => {
    const counted = pagesOf(first.total);
    const pages = counted === 1 && first.hasMore ? 2 : counted;
    return Array.from({ length: pages - 1 }, (_, n) => ({
      index,
      listing,
      page: n + 2,
      last: n + 2 === pages,
    }));
  });
  while (wanted.length > 0) {
    const result = from.readAll(wanted.map(({ listing, page }) => listing.page(page)));
    halted = result.halted;
    const more: OpenPage<T>[] = [];
    wanted.forEach((want, n) => {
      const page = result.values[n];
      if (!page) {
        missing.add(want.index);
        return;
      }
      for (const item of page.items) want.listing.learn(item);
      if (want.last && page.hasMore && page.items.length > 0) more.push({ ...want, page: want.page + 1 });
    });
    if (halted) {
      for (const want of more) missing.add(want.index);
      break;
    }
    wanted = more;
  }
  return { whole: listings.map((_, index) => !missing.has(index)), halted };
}
