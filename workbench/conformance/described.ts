// What the conformance suite says about one fact, as it crosses from the script to Node and the page: types
// only.

/** What a value becomes when it is observed: JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What was observed, by name. Names that end in `words` hold Google's own words: they count only for accounts
 * in English.
 */
export type Facts = Readonly<Record<string, Json>>;

/**
 * How well a fact is known. `documented`: its owner says so. `seen`: met in public code or its notes, or in a
 * committed result of this suite. `assumed`: nobody was found who says it.
 */
export type Standing = 'documented' | 'seen' | 'assumed';

/**
 * How a fact is checked: by the script alone; by a page that calls it; by measuring; or by nobody but a
 * person (`why` says what prevents it).
 */
type Way = 'script' | 'page' | 'cost' | 'hand';

export interface Described {
  /** A stable slug: results and known differences name it. */
  readonly id: string;
  readonly section: string;
  /** A sentence or two, in Markdown. */
  readonly fact: string;
  readonly standing: Standing;
  /**
   * Where it is said. Pages without a host are on developers.google.com. Empty for what is assumed without a
   * hint.
   */
  readonly source: string;
  /** Files under test/workbench that hold the workbench to it. */
  readonly tests: readonly string[];
  readonly way: Way;
  /** What is observed if the fact is true; for costs, the figures of the workbench in milliseconds. */
  readonly expect: Facts;
  /** Why no run checks it; empty if one does. */
  readonly why: string;
}

/** What one check gave. `skipped`: what it needs was not there; `killed`: the execution ended in it. */
export type Outcome =
  | { readonly kind: 'observed'; readonly facts: Facts }
  | { readonly kind: 'threw'; readonly message: string }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'killed' };

export interface Result {
  readonly id: string;
  readonly outcome: Outcome;
}

/** Where and when a run took place. */
export interface About {
  /** Day, `2026-11-26`. */
  readonly on: string;
  /** Of the spreadsheet, `de_DE`. */
  readonly locale: string;
  /** Of the account, `de`. */
  readonly language: string;
  readonly timeZone: string;
}
