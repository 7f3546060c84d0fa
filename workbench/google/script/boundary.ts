// google.script.run's way back: what a result becomes before the page gets it.

/** JSON of the result. `lost`: where something was that makes the page get null instead of all of it. */
interface Result {
  readonly json: string;
  readonly lost: string | null;
}

/**
 * Dates, functions and Google's own objects anywhere make the whole result null, without an error; so do
 * cycles. Maps and sets become empty objects, absent values null in lists and nothing in objects, numbers
 * that are none null.
 */
export function resultOf(value: unknown): Result {
  const lost = findLost(value, 'result', []);
  return { json: lost === null ? (JSON.stringify(value) ?? 'null') : 'null', lost };
}

function findLost(value: unknown, path: string, above: readonly object[]): string | null {
  switch (typeof value) {
    case 'function':
      return `${path} is a function`;
    case 'symbol':
    case 'bigint':
      return `${path} is a ${typeof value}`;
    case 'object':
      break;
    default:
      return null;
  }
  if (value === null) return null;
  if (value instanceof Date) return `${path} is a Date`;
  if (value instanceof Promise) return `${path} is a promise`;
  if (above.includes(value)) return `${path} refers to what it is part of`;
  const chain = [...above, value];
  for (const [key, inner] of Object.entries(value)) {
    const found = findLost(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, chain);
    if (found !== null) return found;
  }
  return null;
}
