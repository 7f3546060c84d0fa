// The progress of a Get through a listing whose pages can move, and whether it has seen all of it. Pure.
import type { Page } from '../docebo';
import { PAGE_SIZE } from '../docebo';
import type { Lack, Taking } from './subjects/subject';

/**
 * Where a Get is. A *part* is one listing: of all enrollments, or of some courses or some people. Kept
 * between slices.
 */
export interface Progress {
  readonly part: number;
  /** How often this part is being read: again if its pages moved. */
  readonly pass: number;
  /** The page to read next, from 1. */
  readonly page: number;
  /** What the first page of this pass reports. */
  readonly total: number | null;
  readonly size: number;
  readonly entries: number;
  readonly moved: boolean;
  /**
   * Entries of this pass that were not wanted: they are not in the sheet, so a later slice cannot know them
   * again.
   */
  readonly leftOut: number;
  /** Rows written. */
  readonly rows: number;
  /** Entries that cannot be read, and enrollments that are listed twice on one page. */
  readonly odd: number;
  readonly twice: number;
  /**
   * Rows without a username, a name, an email address, an enrollment date, a level or an assignment type:
   * what Docebo did not report.
   */
  readonly blank: Blank;
  /** Parts of which nobody can say that they were seen whole, and parts without a total. */
  readonly unproven: number;
  readonly untold: number;
  /** Parts of which Docebo shows no list; none if it is not given. */
  readonly lacking?: number | undefined;
}

type Blank = Readonly<Record<Lack, number>>;

const NO_BLANK: Blank = { username: 0, name: 0, email: 0, level: 0, assignment: 0 };

const FRESH_PASS = { page: 1, total: null, size: PAGE_SIZE, entries: 0, moved: false, leftOut: 0 } as const;

export const AT_START: Progress = {
  part: 0,
  pass: 1,
  ...FRESH_PASS,
  rows: 0,
  odd: 0,
  twice: 0,
  blank: NO_BLANK,
  unproven: 0,
  untold: 0,
};

/**
 * Times that a part whose pages moved is read, at most; after that Rowcall says that rows may be missing.
 */
export const MOST_PASSES = 3;

/** Pages after the first that are read in one go, and written in one block. Our own number: 5,000 rows. */
const PORTION = 25;
/** The same if nobody knows how many pages there are. */
const PORTION_WITHOUT_TOTAL = 4;

/** The pages to read next. */
export function pagesNext({ page, total, size }: Progress): readonly number[] {
  const last = total === null ? page + PORTION_WITHOUT_TOTAL - 1 : Math.ceil(total / size);
  const many = page === 1 ? 1 : Math.max(1, Math.min(PORTION, last - page + 1));
  return Array.from({ length: many }, (_, n) => page + n);
}

/** What one execution knows of a Get beside its progress. */
export interface Seen {
  /** Keys of the entries of this pass. */
  pass: Set<string>;
  /** Keys of all rows in the sheet. */
  readonly written: Set<string>;
}

/**
 * What a slice knows when it begins, from the keys in the sheet in their order. What the slice before wrote
 * without saying so (it was ended in between) is written, but not yet seen in this pass. Entries that were
 * left out are not in the sheet: such a part is read again, and so is one in a later pass.
 */
export function resumed(
  progress: Progress,
  keys: readonly string[],
): { readonly progress: Progress; readonly seen: Seen } {
  const written = new Set(keys);
  const isKnown = progress.page === 1 || (progress.pass === 1 && progress.leftOut === 0);
  const pass = new Set(progress.page === 1 ? [] : keys.slice(0, progress.rows));
  return { progress: isKnown ? progress : { ...progress, moved: true }, seen: { pass, written } };
}

/**
 * Takes the next page of the part. Returns what is new in the sheet, and the progress after it. A part is
 * proved whole by a total that did not change, as many entries as it says, and none on two pages.
 */
export function takePage<T>(
  before: Progress,
  page: Page<T>,
  seen: Seen,
  { keyOf, isWanted, lacks }: Taking<T>,
): { readonly progress: Progress; readonly fresh: readonly T[] } {
  const { items, odd, totalCount, hasMore, lacking } = page;
  if (lacking)
    return { progress: { ...nextPart(before, seen), lacking: (before.lacking ?? 0) + 1 }, fresh: [] };
  const count = items.length + odd.length;
  const isFirst = before.page === 1;
  const total = isFirst ? totalCount : before.total;
  const size = isFirst && count > 0 ? count : before.size;
  let moved = before.moved || totalCount !== total;
  let { leftOut, twice, blank } = before;
  const here = new Set<string>();
  const fresh: T[] = [];
  let isNews = false;
  for (const item of items) {
    const key = keyOf(item);
    if (here.has(key)) twice += 1;
    else if (seen.pass.has(key)) moved = true;
    else isNews = true;
    here.add(key);
    if (!isWanted(item)) leftOut += 1;
    else if (!seen.written.has(key)) {
      seen.written.add(key);
      fresh.push(item);
      for (const lack of lacks(item)) blank = { ...blank, [lack]: blank[lack] + 1 };
    }
  }
  for (const key of here) seen.pass.add(key);
  const entries = before.entries + count;
  const more = total === null ? hasMore : hasMore || before.page * size < total;
  // A page that brings nothing new is the end, whatever it reports of more.
  const isVain = !isNews && odd.length === 0;
  if (isVain && (more || count > 0)) moved = true;
  const after: Progress = {
    ...before,
    page: before.page + 1,
    total,
    size,
    entries,
    moved,
    leftOut,
    twice,
    blank,
    rows: before.rows + fresh.length,
    odd: before.odd + (before.pass === 1 ? odd.length : 0),
  };
  return { progress: more && !isVain ? after : ended(after, seen), fresh };
}

function nextPart(at: Progress, seen: Seen): Progress {
  seen.pass = new Set();
  return { ...at, ...FRESH_PASS, part: at.part + 1, pass: 1 };
}

/** After the last page of a pass: the next part, or the same again. */
function ended(at: Progress, seen: Seen): Progress {
  seen.pass = new Set();
  const isWhole = !at.moved && (at.total === null || at.total === at.entries);
  if (!isWhole && at.pass < MOST_PASSES) return { ...at, ...FRESH_PASS, pass: at.pass + 1 };
  return {
    ...nextPart(at, seen),
    unproven: at.unproven + (isWhole ? 0 : 1),
    untold: at.untold + (isWhole && at.total === null ? 1 : 0),
  };
}
