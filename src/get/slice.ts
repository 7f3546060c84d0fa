// One slice of a Get: reads pages, writes what is new in one block, then records its progress.
import type { Problem } from '../contract';
import type { Page, Read } from '../docebo';
import type { Reader } from '../lookup';
import { type Progress, pagesNext, type Seen, takePage } from './pass';
import type { Taking } from './subjects/subject';

interface GetTools<T> extends Taking<T> {
  readonly reader: Reader;
  /** How many parts there are. */
  readonly parts: number;
  /** First pages of how many parts are read at once; one if it is not given. */
  readonly together?: number | undefined;
  page(part: number, page: number): Read<Page<T>>;
  /** Adds rows to the sheet, lastingly. */
  write(fresh: readonly T[]): void;
  /** Keeps how far it is, after its rows were written. */
  keep(progress: Progress): void;
}

/**
 * Parts that are read before it is known whether Docebo shows any of them, and that none of these is shown:
 * then it shows none of the others. Our own number.
 */
const PARTS_TO_FEEL = 5;

/** A page that was read, and its place. */
interface Got<T> {
  readonly part: number;
  readonly page: number;
  /** `null`: it was not read. */
  readonly value: Page<T> | null;
}

/** Reads and writes until all parts are done or the slice has to end, and says why it had to. */
export function getSlice<T>(
  from: Progress,
  seen: Seen,
  tools: GetTools<T>,
): { readonly progress: Progress; readonly halted: Problem | null } {
  let progress = from;
  const ahead = new Map<number, Page<T>>();
  while (progress.part < tools.parts) {
    const { got, halted } = readNext(progress, ahead, tools);
    const fresh: T[] = [];
    const began = progress;
    for (const { part, page, value } of got) {
      // What was read behind the end of the part, or behind a page that was not read, is of no use.
      if (value === null || progress.part !== part || progress.page !== page) break;
      ahead.delete(part);
      const taken = takePage(progress, value, seen, tools);
      progress = taken.progress;
      fresh.push(...taken.fresh);
    }
    if (fresh.length > 0) tools.write(fresh);
    if (progress.lacking === progress.part && progress.part >= PARTS_TO_FEEL)
      progress = { ...progress, part: tools.parts };
    if (progress !== began) tools.keep(progress);
    if (halted) return { progress, halted };
  }
  return { progress, halted: null };
}

/**
 * The pages that come next, of this part, or the first ones of several parts. `ahead` keeps those of later
 * parts until it is their turn: the part before them may have more pages.
 */
function readNext<T>(
  progress: Progress,
  ahead: Map<number, Page<T>>,
  { parts, together = 1, page: readOf, reader }: GetTools<T>,
): { readonly got: readonly Got<T>[]; readonly halted: Problem | null } {
  const { part, page, pass } = progress;
  const isBegin = page === 1 && pass === 1;
  const known: Got<T>[] = [];
  for (let next = part; isBegin && ahead.has(next); next += 1)
    known.push({ part: next, page, value: ahead.get(next) ?? null });
  if (known.length > 0) return { got: known, halted: null };
  const many = Math.min(part === 0 ? PARTS_TO_FEEL : together, parts - part);
  const places =
    isBegin && together > 1
      ? Array.from({ length: many }, (_, n) => ({ part: part + n, page: 1 }))
      : pagesNext(progress).map((each) => ({ part, page: each }));
  const { values, halted } = reader.readAll(places.map((each) => readOf(each.part, each.page)));
  const got = places.map((each, n) => ({ ...each, value: values[n] ?? null }));
  for (const { part: of, value } of got) if (value && of !== part) ahead.set(of, value);
  return { got, halted };
}
