// The page's handle for tests and the console: the sheet is a canvas, and this is how to ask what it shows.

/** Rows and columns count from 0; `sheet` is an id, 0 for the first. */
export interface Handle {
  /** What a cell shows: its value as formatted. */
  shown(sheet: number, row: number, column: number): string;
  /** The colour behind a cell's text, conditional formats counted in, or `''`. */
  background(sheet: number, row: number, column: number): string;
  /** The middle of a cell of the sheet shown, in pixels of the window, if nothing is scrolled. */
  place(row: number, column: number): { readonly x: number; readonly y: number } | null;
}

declare global {
  interface Window {
    workbench: Handle;
  }
}
