// What the page's server needs of a running add-on and its sheet: types only. `open-bench.ts` provides it.
import type { MenuEntry, RunAnswer } from './api';
import type { DocumentPicture, Patch, PersonOp } from './wire';

export interface BenchEvents {
  /** The document has changed. */
  patches(patches: readonly Patch[]): void;
  /** A script opened the sidebar. */
  sidebar(title: string): void;
  /** A script said something to the person. */
  note(title: string, text: string): void;
  /** A function of the add-on began or ended: the names of those at work. */
  running(functions: readonly string[]): void;
}

/** A page in a tab of its own; `refused`: in Google's words, instead of the script's page. */
export type TabShown =
  | { readonly ok: true; readonly title: string; readonly html: string }
  | { readonly ok: false; readonly refused: string };

export interface Bench {
  readonly title: string;
  /** The whole document; `patches` after this call continue it. */
  picture(): Omit<DocumentPicture, 'run' | 'seq'>;
  /** Tells at once of changes that are being gathered. */
  settle(): void;
  /** Does what a person did. Throws an Error with a sentence if it cannot be done. */
  apply(op: PersonOp): void;
  menu(): readonly MenuEntry[];
  click(label: string): Promise<RunAnswer>;
  /** Runs a function of the add-on as the sidebar does. */
  run(fn: string, args: readonly unknown[]): Promise<RunAnswer>;
  /** A browser came to the script's callback address with this query: what Google shows there. */
  callback(query: string): Promise<TabShown>;
  /** Names of the functions that the sidebar can call. */
  functions(): readonly string[];
  /** The sidebar's page as the add-on gave it; `null` if it has not opened one. */
  sidebarHtml(): string | null;
  /** A sheet's cells as shown, without the room beyond; the first sheet with `null`. */
  shownCells(sheet: number | null): { readonly name: string; readonly cells: readonly (readonly string[])[] };
  close(): Promise<void>;
}
