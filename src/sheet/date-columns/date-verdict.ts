// What the cells and the header of a date column say about the order of its figures.

import type { DateOrder } from '../../contract';
import type { MomentField } from '../../enrollment';
import type { DayMonthOrder } from '../dates/day-order';
import type { Header } from '../model/column-types';
import type { ColumnCells } from '../model/types';
import { dayCells, type Evidence, hasLateDay } from './date-evidence';

/**
 * The part of the texts from which on evidence is conclusive. Of all days of a year three in five come after
 * the twelfth, so a column in the other order shows it in about as many of its texts; one odd cell among many
 * shows nothing of them.
 */
const CONCLUSIVE_SHARE = 1 / 4;

/**
 * So many texts that show the locale's order make one that contradicts it a slip, which is refused, and no
 * evidence.
 */
const TEXTS_FOR_EACH_SLIP = 20;

/** A date column and what it shows. */
export interface Sighted {
  /** `null` for a column of an additional enrollment field. */
  readonly field: MomentField | null;
  readonly header: Header;
  readonly cells: ColumnCells;
  readonly named: DateOrder | null;
  readonly evidence: Evidence;
}

/** The order in which Google Sheets itself reads what is typed, or imported, in a sheet of this locale. */
export function parseOrder(usual: DateOrder | null, { only }: Evidence): DayMonthOrder {
  if (usual === 'dmy' || usual === 'mdy') return usual;
  // Dates in the order that it does read would not have stayed texts.
  return only.mdy > 0 && only.dmy === 0 ? 'dmy' : 'mdy';
}

/** What the evidence shows. */
export interface Verdict {
  /** False if nothing contradicts the order of the header, or of the locale. */
  readonly contested: boolean;
  /** The order that the evidence settles, `null` if it settles none. */
  readonly order: DateOrder | null;
  /** The order of the texts that is not contested, if only something else is; `null` if it is. */
  readonly texts: DateOrder | null;
  /** As in `DateColumn`. */
  readonly dots: DateOrder | null;
  readonly cells: 'kept' | 'held' | 'unsure';
}

/** What to do with date cells that Sheets may have read in the wrong order. */
function doubtCells(cells: ColumnCells, yearFirst: boolean): Verdict['cells'] {
  const days = dayCells(cells);
  if (yearFirst) return days.length > 0 ? 'unsure' : 'kept';
  return days.some(({ swapped }) => swapped !== null) ? 'held' : 'kept';
}

/** If the header names an order. */
export function byHeader(
  { evidence, cells, header }: Sighted,
  named: DayMonthOrder,
  parse: DayMonthOrder,
): Verdict {
  const { texts, dotsMonthFirst, dotsBoth } = evidence;
  const misfit = texts.some(({ reading }) => !reading.dots && reading.days[named] === null);
  // A header with slashes that puts the month first is no word about full stops.
  const dotted = /\p{L}\.\s?\p{L}/u.test(header.header);
  const doubtful = named === 'mdy' && !dotted ? dotsBoth : dotsMonthFirst;
  const doubted = named === parse ? 'kept' : doubtCells(cells, false);
  return {
    contested: misfit || doubtful || doubted !== 'kept',
    order: null,
    texts: misfit ? null : named,
    dots: doubtful ? null : dotted ? named : 'dmy',
    cells: doubted,
  };
}

/** A year of two letters in a pattern that a header names. */
const SHORT_YEAR = /(?<!\p{L})(?:yy|jj|aa|rr|åå|гг)(?!\p{L})/iu;

/** If only the cells can tell. `elsewhere`: another column shows another order than the locale's. */
export function byCells(
  { evidence, cells, named, header }: Sighted,
  usual: DateOrder | null,
  elsewhere: boolean,
): Verdict {
  const { only, against, both, texts, dotsMonthFirst } = evidence;
  const yearFirst = evidence.yearFirst || (named === 'ymd' && SHORT_YEAR.test(header.header));
  const settles = usual === 'dmy' || usual === 'mdy';
  const dots = dotsMonthFirst ? null : 'dmy';
  if (settles && against[usual] > 0 && !yearFirst && !dotsMonthFirst) {
    const slips = only[usual] >= against[usual] * TEXTS_FOR_EACH_SLIP;
    if (slips) return { contested: false, order: usual, texts: usual, dots, cells: 'kept' };
  }
  // A column that shows its own order needs no evidence from another.
  const other = elsewhere && !(settles && only[usual] > 0) && !hasLateDay(cells);
  const doubted = other || yearFirst || (settles ? against[usual] > 0 : only.dmy + only.mdy > 0);
  const held = doubted ? doubtCells(cells, yearFirst) : 'kept';
  const [candidate, ...others] = (['dmy', 'mdy'] as const).filter((order) => only[order] > 0);
  const conclusive =
    candidate !== undefined &&
    others.length === 0 &&
    against[candidate] === 0 &&
    held === 'kept' &&
    !yearFirst &&
    !dotsMonthFirst &&
    only[candidate] / (only[candidate] + both) >= CONCLUSIVE_SHARE;
  const open = doubted || dotsMonthFirst || (!settles && texts.length > 0);
  return {
    contested: open,
    order: open && conclusive ? candidate : null,
    texts: settles && !doubted ? usual : null,
    dots,
    cells: held,
  };
}
