// The subject of a Get: what it reads, and the sheet that it fills. Types only.
import type { Page, Read } from '../../docebo';
import type { Cell } from '../../sheet';
import type { Column } from './columns';

/** What a row can lack because Docebo did not report it. */
export type Lack = 'username' | 'name' | 'email' | 'level' | 'assignment';

/** How the entries of a listing are taken. */
export interface Taking<T> {
  /** The same for the same entry, on whatever page it is. */
  keyOf(item: T): string;
  isWanted(item: T): boolean;
  lacks(item: T): readonly Lack[];
}

/** What is read, and what happens to it. */
export interface Subject<T> extends Taking<T> {
  /** How many listings are read one after another. */
  readonly parts: number;
  /** First pages of how many parts are read at once; one if it is not given. */
  readonly together?: number;
  page(part: number, page: number): Read<Page<T>>;
  readonly columns: readonly Column[];
  rowOf(item: T): readonly Cell[];
  /**
   * The headers of the columns whose cells are the key of a row, and the key of such cells; `null` if the row
   * is none of a Get's.
   */
  readonly keyHeaders: readonly string[];
  keyIn(cells: readonly string[]): string | null;
}

/** Does something with a subject, whatever its entries are. */
export type WithSubject<R> = <T>(subject: Subject<T>) => R;
