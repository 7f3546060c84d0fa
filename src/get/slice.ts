// One slice of a Get: reads pages, writes what is new in one block, then keeps how far it is.
import type { Problem } from '../contract';
import type { Page, Read } from '../docebo';
import type { Reader } from '../lookup/reader';
import { type Progress, pagesNext, type Seen, takePage } from './pass';
import type { Taking } from './subject';

export interface GetTools<T> extends Taking<T> {
  readonly reader: Reader;
  /** How many parts there are. */
  readonly parts: number;
  page(part: number, page: number): Read<Page<T>>;
  /** Adds rows to the sheet, lastingly. */
  write(fresh: readonly T[]): void;
  /** Keeps how far it is, after its rows were written. */
  keep(progress: Progress): void;
}

/** Reads and writes until all parts are done or the slice has to end, and says why it had to. */
export function getSlice<T>(
  from: Progress,
  seen: Seen,
  tools: GetTools<T>,
): { readonly progress: Progress; readonly halted: Problem | null } {
  let progress = from;
  while (progress.part < tools.parts) {
    const { part, pass } = progress;
    const { values, halted } = tools.reader.readAll(
      pagesNext(progress).map((page) => tools.page(part, page)),
    );
    const fresh: T[] = [];
    const began = progress;
    for (const page of values) {
      // What was read behind the end of the part, or behind a page that was not read, is of no use.
      if (page === null || progress.part !== part || progress.pass !== pass) break;
      const taken = takePage(progress, page, seen, tools);
      progress = taken.progress;
      fresh.push(...taken.fresh);
    }
    if (fresh.length > 0) tools.write(fresh);
    if (progress !== began) tools.keep(progress);
    if (halted) return { progress, halted };
  }
  return { progress, halted: null };
}
