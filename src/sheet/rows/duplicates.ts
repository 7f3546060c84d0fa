// Rows that ask different things of one user and course: they contradict, or give way to one that counts.

import type { RowProblem } from '../../contract';
import { keyOfPair } from '../../enrollment';
import { keptOf } from '../columns/kept-row';
import type { Row } from '../model/row-types';

type DuplicateProblem = Extract<RowProblem, { readonly code: 'duplicate' }>;

/** A row that gives way to another one with the same user and course. */
interface GivesWay {
  readonly code: 'gives-way';
  /** The row that counts instead, as the sheet numbers it, from 1, and why. */
  readonly to: number;
  readonly keep: 'newest' | 'oldest';
}

export type Twin = DuplicateProblem | GivesWay;

/** Whether a row can still give way: not if it may be sent, or was, and is not looked at again. */
export type MayGiveWay = (row: Row) => boolean;

/**
 * Among rows of one pair: those with the same values share one outcome, those with others contradict each
 * other.
 */
function contradictions(
  named: readonly (readonly [pair: string, row: Row])[],
  mayGiveWay: MayGiveWay,
): Map<string, Twin> {
  const byPair = new Map<string, Row[]>();
  for (const [pair, row] of named) {
    if (!row.asked.ok) continue;
    const rows = byPair.get(pair);
    if (rows) rows.push(row);
    else byPair.set(pair, [row]);
  }
  const problems = new Map<string, Twin>();
  const valuesOf = (row: Row) => (row.asked.ok ? row.asked.values : '');
  for (const rows of byPair.values()) {
    if (rows.length < 2 || rows.every((row) => valuesOf(row) === valuesOf(rows[0] ?? row))) continue;
    const kept = keptOf(rows);
    const leaving = kept ? rows.filter((row) => valuesOf(row) !== valuesOf(kept)) : [];
    if (kept?.asked.ok && kept.asked.keep && leaving.every(mayGiveWay)) {
      for (const { key } of leaving)
        problems.set(key, { code: 'gives-way', to: kept.index + 1, keep: kept.asked.keep });
      continue;
    }
    for (const row of rows) {
      const others = rows.filter((other) => valuesOf(other) !== valuesOf(row));
      problems.set(row.key, { code: 'duplicate', otherRows: others.map((other) => other.index + 1) });
    }
  }
  return problems;
}

/**
 * Rows with the same typed user and course but other values, by row key; `otherRows` are row numbers as the
 * sheet shows them, from 1. Rows that cannot be understood are left out: they are not sent anyway, and say
 * why.
 */
export const findDuplicates = (
  rows: readonly Row[],
  mayGiveWay: MayGiveWay = () => true,
): ReadonlyMap<string, Twin> =>
  contradictions(
    rows.map((row) => [row.identity, row]),
    mayGiveWay,
  );

/** A row whose user and course are known by ID. */
interface ResolvedRow {
  readonly row: Row;
  readonly userId: number;
  readonly courseId: number;
}

/**
 * The same for pairs that were typed in two ways, as username and email address: found once the IDs are
 * known.
 */
export const findDuplicatesByIds = (
  resolved: readonly ResolvedRow[],
  mayGiveWay: MayGiveWay = () => true,
): ReadonlyMap<string, Twin> =>
  contradictions(
    resolved.map((each) => [keyOfPair(each), each.row]),
    mayGiveWay,
  );
