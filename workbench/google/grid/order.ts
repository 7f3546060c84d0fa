// How Sheets sorts: numbers, then text, then booleans, empty cells always last.
import { type CellValue, FORMULA_RESULT } from './cells';

/** The order of indices that sorts `keys`; equal keys keep their order. `collator` compares text. */
export function sortedOrder(
  keys: readonly CellValue[],
  ascending: boolean,
  collator: Intl.Collator,
): readonly number[] {
  const sign = ascending ? 1 : -1;
  return keys
    .map((_, index) => index)
    .sort((a, b) => {
      const left = keys[a] ?? null;
      const right = keys[b] ?? null;
      if (left === null || right === null) {
        return left === right ? a - b : left === null ? 1 : -1;
      }
      return sign * compare(left, right, collator) || a - b;
    });
}

function compare(
  left: NonNullable<CellValue>,
  right: NonNullable<CellValue>,
  collator: Intl.Collator,
): number {
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds;
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return Number(left) - Number(right);
}

function kindOf(value: NonNullable<CellValue>): number {
  switch (typeof value) {
    case 'number':
      return 0;
    case 'string':
      return value === FORMULA_RESULT ? 3 : 1;
    case 'boolean':
      return 2;
  }
}
