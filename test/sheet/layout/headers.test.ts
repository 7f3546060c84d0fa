// Headers of real systems: as many as possible are recognised, and none is taken for something else.
import type { FieldName } from '../../../src/contract';
import { matchHeader } from '../../../src/sheet/layout/headers';
import { HEADERS } from '../headers-table';

interface Labelled {
  readonly header: string;
  readonly field: FieldName | null;
  readonly source: string;
}

const ALL: readonly Labelled[] = HEADERS.flatMap(({ source, headers }) =>
  Object.entries(headers).flatMap(([field, names]) =>
    names
      .split('|')
      .map((header): Labelled => ({ header, field: field === 'none' ? null : (field as FieldName), source })),
  ),
);

/**
 * Names that are taken only in a sheet with a session column (attendance.test.ts): alone they say who
 * completed.
 */
const BESIDE_A_SESSION: readonly (FieldName | undefined)[] = ['present', 'passed'];

const found = ({ header }: Labelled): FieldName | null => {
  const match = matchHeader(header);
  return match && match.tier === 2 && BESIDE_A_SESSION.includes(match.field) ? null : (match?.field ?? null);
};

/**
 * Headers whose meaning only the values below can tell: taken if these are dates, and not if they are ticks.
 */
const BY_VALUES = new Set(['Completed?', 'Hours completed']);

/** Headers that name a field and are not taken: the words in brackets may as well say what the ID is of. */
const NOT_SURE = ['ID (User)'] as const;

describe('headers of real systems', () => {
  test('number at least 267', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(267);
    expect(new Set(ALL.map(({ header }) => header)).size).toBeGreaterThanOrEqual(267);
  });

  test('are never taken for another field', () => {
    const mistaken = ALL.filter(
      (each) => found(each) !== null && found(each) !== each.field && !BY_VALUES.has(each.header),
    );
    expect(mistaken.map((each) => [each.header, each.field, found(each)])).toEqual([]);
  });

  test('are recognised if they name a field, except those that nobody can be sure of', () => {
    const named = ALL.filter(({ field }) => field !== null);
    expect(named.filter((each) => found(each) === null).map(({ header }) => header)).toEqual([...NOT_SURE]);
  });
});
