// How a fact is written down: by what checks it.
import type { Described, Facts, Standing } from '../described';
import type { Scratch } from './scratch';

interface Said {
  readonly id: string;
  readonly fact: string;
  readonly standing: Standing;
  readonly source: string;
  readonly tests: readonly string[];
}

export interface Entry extends Omit<Described, 'section'> {
  /** The spreadsheet's locale and zone while it runs: `en_US` and `Etc/UTC` if it says nothing. */
  readonly locale: string;
  readonly timeZone: string;
  /** `null` for what the page checks, and for what a person has to. */
  readonly run: ((scratch: Scratch) => Facts) | null;
}

export interface Section {
  readonly title: string;
  /** A paragraph under the title; may be empty. */
  readonly about: string;
  readonly entries: readonly Entry[];
}

const PLACE = { locale: 'en_US', timeZone: 'Etc/UTC' } as const;

/** Checked by the script: `run` observes, in a fresh tab. */
export const check = (
  said: Said & {
    readonly locale?: string;
    readonly timeZone?: string;
    readonly expect: Facts;
    readonly run: (scratch: Scratch) => Facts;
  },
): Entry => ({ ...PLACE, ...said, way: 'script', why: '' });

/** Checked by the page, in the function of the same id in page/checks.ts. */
export const onPage = (said: Said & { readonly expect: Facts }): Entry => ({
  ...PLACE,
  ...said,
  way: 'page',
  why: '',
  run: null,
});

/** Measured: `run` gives milliseconds. The workbench's own figures are in workbench/google/costs.ts. */
export const cost = (said: Said & { readonly run: (scratch: Scratch) => Facts }): Entry => ({
  ...PLACE,
  ...said,
  way: 'cost',
  expect: {},
  why: '',
});

/** Measured by the page. */
export const costOnPage = (said: Said): Entry => ({
  ...PLACE,
  ...said,
  way: 'cost',
  expect: {},
  why: '',
  run: null,
});

/** Checked by nobody but a person. */
export const byHand = (said: Said & { readonly why: string }): Entry => ({
  ...PLACE,
  ...said,
  way: 'hand',
  expect: {},
  run: null,
});
