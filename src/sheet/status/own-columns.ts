// The columns that Rowcall adds to a sheet, and their places.

import type { OwnColumns } from '../model/column-types';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';

/** The header cells of Rowcall's own block, in their order. */
export const OWN_HEADERS = [
  'Rowcall status',
  'Rowcall details',
  'Rowcall receipt',
  'Rowcall user id',
  'Rowcall course id',
] as const;

/** Places of Rowcall's cells in its block; the order of `OWN_HEADERS`. */
export const STATUS = 0;
export const DETAILS = 1;
export const RECEIPT = 2;
export const USER_ID = 3;
export const COURSE_ID = 4;

const OWN_NAMES: readonly string[] = OWN_HEADERS.map(foldHeader);

const namesOf = (row: readonly Cell[]): readonly string[] =>
  row.map((cell) => (typeof cell === 'string' ? foldHeader(cell) : ''));

/** Whether a header, as it is compared, is one of Rowcall's own. */
export const isOwnName = (name: string): boolean => OWN_NAMES.includes(name);

/** Whether all of Rowcall's headers are in a row. */
export function hasOwnHeaders(row: readonly Cell[]): boolean {
  const names = namesOf(row);
  return OWN_NAMES.every((name) => names.includes(name));
}

/**
 * The place of Rowcall's block, or the place for it: right of every column that holds anything, formulas
 * included. `null` if it is torn.
 */
export function ownColumns(row: readonly Cell[], width: number): OwnColumns | null {
  const names = namesOf(row);
  const at = names.flatMap((name, column) => (isOwnName(name) ? [column] : []));
  const [first] = at;
  if (first === undefined) return { present: false, column: width };
  const inOrder =
    at.length === OWN_NAMES.length && OWN_NAMES.every((name, index) => names[first + index] === name);
  return inOrder ? { present: true, column: first } : null;
}
