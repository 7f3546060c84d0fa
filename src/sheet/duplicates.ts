// Rows that ask different things of one user and course.

import type { RowProblem } from '../contract';
import { keyOfPair } from '../enrollment';
import type { Row } from './types';

export type DuplicateProblem = Extract<RowProblem, { readonly code: 'duplicate' }>;

/** Among rows of one pair: those with the same values share one outcome, those with others contradict each other. */
function contradictions<T>(
  items: readonly T[],
  pairOf: (item: T) => string,
  rowOf: (item: T) => Row,
): Map<string, DuplicateProblem> {
  const byPair = new Map<string, Row[]>();
  for (const item of items) {
    const row = rowOf(item);
    if (!row.asked.ok) continue;
    const pair = pairOf(item);
    const rows = byPair.get(pair);
    if (rows) rows.push(row);
    else byPair.set(pair, [row]);
  }
  const problems = new Map<string, DuplicateProblem>();
  const valuesOf = (row: Row) => (row.asked.ok ? row.asked.values : '');
  for (const rows of byPair.values()) {
    if (rows.length < 2 || rows.every((row) => valuesOf(row) === valuesOf(rows[0] ?? row))) continue;
    for (const row of rows) {
      const others = rows.filter((other) => valuesOf(other) !== valuesOf(row));
      problems.set(row.key, { code: 'duplicate', otherRows: others.map((other) => other.index + 1) });
    }
  }
  return problems;
}

/**
 * Rows with the same typed user and course but other values, by row key; `otherRows` are row numbers as the sheet shows
 * them, from 1. Rows that cannot be understood are left out: they are not sent anyway, and say why.
 */
export const findDuplicates = (rows: readonly Row[]): ReadonlyMap<string, DuplicateProblem> =>
  contradictions(
    rows,
    (row) => row.identity,
    (row) => row,
  );

/** A row whose user and course are known by ID. */
export interface ResolvedRow {
  readonly row: Row;
  readonly userId: number;
  readonly courseId: number;
}

/** The same for pairs that were typed in two ways, as username and email address: found once the IDs are known. */
export const findDuplicatesByIds = (
  resolved: readonly ResolvedRow[],
): ReadonlyMap<string, DuplicateProblem> => contradictions(resolved, keyOfPair, ({ row }) => row);
