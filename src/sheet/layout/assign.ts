// Assigns the headers of a row to fields: by a person's choice, and by recognition.
import type { ColumnChoice, FieldName } from '../../contract';
import { COLUMN_FIELDS, forEachColumn } from '../../enrollment';
import { cellText } from '../model/cells';
import type { Header } from '../model/column-types';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';
import { HELD_HEADERS, heldColumns } from '../status/held-columns';
import { isOwnName } from '../status/own-columns';
import { type Match, matchHeader } from './headers';

type NamedHeader = Omit<Header, 'samples'>;

/**
 * Names a column by its header, so that it is found again wherever it moves: `2/3 date` is the second from
 * the left of three columns headed "Date". The number of them is part of the name: with one more or one less,
 * which one was meant is not known any longer.
 */
const headerId = (nth: number, count: number, name: string): string => `${nth}/${count} ${name}`;

/** The name a header goes by. One that is only signs, such as "#", goes by its signs. */
export const nameOf = (text: string): string => foldHeader(text) || text.toLowerCase();

/**
 * The person's own columns of a header row. A column without a header cannot be identified and is left out.
 */
export function headersOf(row: readonly Cell[]): NamedHeader[] {
  const held = heldColumns(row) ?? row.length;
  const named = row.flatMap((cell, column) => {
    const header = cellText(cell);
    const name = nameOf(header);
    const isHeld = column >= held && column < held + HELD_HEADERS.length;
    return header === '' || isHeld || isOwnName(name) ? [] : [{ header, name, column }];
  });
  const count = new Map<string, number>();
  for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return named.map(({ header, name, column }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { id: headerId(nth, count.get(name) ?? 1, name), header, column };
  });
}

/** A header that names a field. */
export interface Candidate<H> {
  readonly header: H;
  readonly match: Match;
}

export interface Assignment<H> {
  readonly chosen: Readonly<Record<FieldName, H | null>>;
  /** How well each recognised field is named; `null` if it was chosen or has no column. */
  readonly matches: Readonly<Record<FieldName, Match | null>>;
  /** Headers that could have been taken for a recognised field as well, best first. */
  readonly others: readonly Candidate<H>[];
  /** Chosen fields that were recognised instead. */
  readonly lost: readonly FieldName[];
  /** True if the choice counts. */
  readonly byHand: boolean;
}

const none = <H>(): Record<FieldName, H | null> => forEachColumn(() => null);

/**
 * Gives each field its header: the person's choice first, then what is recognised among the rest. Sure names
 * come before others, exact ones before partial ones, better before worse, and of equal ones the leftmost is
 * taken.
 *
 * A chosen header that is gone is recognised again. If it is the user's or the course's, the choice was
 * made for other columns altogether, and a "no column" in it means nothing for these: then all of it is void.
 */
export function assign<H extends NamedHeader>(
  headers: readonly H[],
  choice: ColumnChoice,
  mayHold: (match: Match, header: H) => boolean,
): Assignment<H> {
  const chosen = none<H>();
  const byId = new Map<string | null, H>(headers.map((header) => [header.id, header]));
  const named = COLUMN_FIELDS.filter((field) => choice !== null && choice[field] !== null);
  const gone = named.filter((field) => choice !== null && !byId.has(choice[field]));
  const isVoid = choice === null || gone.includes('user') || gone.includes('course');
  const lost = isVoid ? named : gone;
  const settled = new Set<FieldName>();
  const taken = new Set<number>();
  if (!isVoid) {
    for (const field of COLUMN_FIELDS) {
      if (gone.includes(field)) continue;
      const header = byId.get(choice[field]) ?? null;
      settled.add(field);
      chosen[field] = header;
      if (header) taken.add(header.column);
    }
  }

  const found: Candidate<H>[] = [];
  for (const header of headers) {
    const match = matchHeader(header.header);
    if (!match || taken.has(header.column) || settled.has(match.field)) continue;
    if (mayHold(match, header)) found.push({ header, match });
  }
  found.sort(
    (a, b) => a.match.tier - b.match.tier || a.match.rank - b.match.rank || a.header.column - b.header.column,
  );
  const matches = none<Match>();
  const others: Candidate<H>[] = [];
  for (const { header, match } of found) {
    if (chosen[match.field]) others.push({ header, match });
    else {
      chosen[match.field] = header;
      matches[match.field] = match;
    }
  }
  return { chosen, matches, others, lost, byHand: !isVoid };
}
