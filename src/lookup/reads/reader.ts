// Reads from Docebo in waves, as far as time and the hourly budget allow; reports what it did not read.
import type { JobProblem, Problem } from '../../contract';
import type { Answer, Read } from '../../docebo';
import { type Listing, PagesRead } from './pages';

export interface Reader {
  /**
   * Answers in the order of the reads. `null` if a read was not made because the slice has to end;
   * `halted` then says why, and so it does if an answer was a problem that ends the slice.
   */
  readAll<T>(reads: readonly Read<T>[]): ReadResult<T>;
  /** Reads that one listing can take: what takes more would not be read to its end in any slice. */
  readonly most: number;
  /** Reads that go out at once; 1 if nothing is known. */
  readonly atOnce?: number;
}

/** What a read has for a tenant that lacks what it reads. */
const insteadOf = <T>(read: Read<T> | undefined, problem: JobProblem): T | null =>
  read?.without?.(problem) ?? null;

interface ReadResult<T> {
  readonly values: readonly (T | null)[];
  readonly halted: Problem | null;
}

interface ReaderOptions extends Pick<Reader, 'most' | 'atOnce'> {
  /** Called after each wave with how many of the reads came. */
  readonly onPages?: (read: number, total: number) => void;
  readonly send: <T>(reads: readonly Read<T>[]) => readonly Answer<T>[];
  /** How many reads can go out now, at most; 0 if the slice has to end, with the reason. */
  readonly nextWave: () => { readonly size: number; readonly halted: Problem | null };
}

export function reader(options: ReaderOptions): Reader {
  return {
    most: options.most,
    atOnce: options.atOnce ?? 1,
    readAll<T>(reads: readonly Read<T>[]): ReadResult<T> {
      const values: (T | null)[] = reads.map(() => null);
      let next = 0;
      while (next < reads.length) {
        const { size, halted } = options.nextWave();
        // Out of time without another reason: the next execution continues the slice.
        if (size < 1) return { values, halted: halted ?? { code: 'out-of-time' } };
        const answers = options.send(reads.slice(next, next + size));
        for (const [index, answer] of answers.entries()) {
          const value = answer.ok ? answer.value : insteadOf(reads[next + index], answer.problem);
          if (value === null) return { values, halted: answer.ok ? null : answer.problem };
          values[next + index] = value;
        }
        next += answers.length;
        options.onPages?.(next, reads.length);
      }
      return { values, halted: null };
    },
  };
}

/** The reader with so many reads fewer for a listing. */
export const lessThan = (from: Reader, reads: number): Reader => ({
  most: from.most - reads,
  atOnce: from.atOnce ?? 1,
  readAll: (wanted) => from.readAll(wanted),
});

/** The reader, and how many reads were made by it. */
export function counted(from: Reader): { readonly reader: Reader; readonly made: () => number } {
  let made = 0;
  return {
    reader: {
      most: from.most,
      atOnce: from.atOnce ?? 1,
      readAll(reads) {
        const result = from.readAll(reads);
        made += result.values.filter((value) => value !== null).length;
        return result;
      },
    },
    made: () => made,
  };
}

/**
 * The first pages of several listings, in one go; a listing whose first page was not read is not among the
 * results.
 */
export function readFirstPages<T>(
  listings: readonly Listing<T>[],
  from: Reader,
): { readonly pages: readonly (PagesRead<T> | null)[]; readonly halted: Problem | null } {
  const { values, halted } = from.readAll(listings.map((listing) => listing.page(1)));
  const pages = listings.map((listing, index) => {
    const page = values[index];
    if (!page) return null;
    const read = new PagesRead(listing);
    read.take(page);
    return read;
  });
  return { pages, halted };
}

/**
 * The pages after the first of several listings, as far as `most` pages each. What was seen of each is in it
 * afterwards; none is read further than it brings anything new.
 */
export function readOtherPages<T>(
  listings: readonly PagesRead<T>[],
  from: Reader,
  most = Number.POSITIVE_INFINITY,
): Problem | null {
  const read = new Map(listings.map((listing) => [listing, 1]));
  for (;;) {
    const wanted = listings.flatMap((listing) => {
      const room = most - (read.get(listing) ?? 1);
      return listing
        .next()
        .slice(0, Math.max(0, room))
        .map((page) => ({ listing, page }));
    });
    if (wanted.length === 0) return null;
    const { values, halted } = from.readAll(wanted.map(({ listing, page }) => listing.listing.page(page)));
    wanted.forEach(({ listing }, index) => {
      const page = values[index];
      if (page) listing.take(page);
      else listing.lack();
      read.set(listing, (read.get(listing) ?? 1) + 1);
    });
    if (halted) return halted;
  }
}

/**
 * Reads listings to their ends, as far as `most` pages each, and hands each over with what was seen of it.
 * What was not read to its end because the slice ends is not handed over: the next one reads it again.
 * Returns why some were not read, if any were not.
 */
export function readWhole<T, Each extends Listing<T>>(
  listings: readonly Each[],
  from: Reader,
  most: number,
  take: (listing: Each, read: PagesRead<T>) => void,
): Problem | null {
  const { pages, halted } = readFirstPages<T>(listings, from);
  const begun = pages.flatMap((each) => each ?? []);
  const stop = halted ?? readOtherPages(begun, from, most);
  listings.forEach((listing, index) => {
    const read = pages[index];
    if (read && !(stop && read.extent === 'unfinished')) take(listing, read);
  });
  return stop;
}
