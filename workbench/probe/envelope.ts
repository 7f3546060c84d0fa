// Listings as they come, read loosely: whatever is there is a fact, and nothing has to be.
import type { Answer } from './types';

export type Item = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The `data` of an answer, if it is an object. */
export function dataOf({ body }: Answer): Item {
  return isRecord(body) && isRecord(body.data) ? body.data : {};
}

/** The items of a listing; `null` if the answer has none. */
export function itemsOf(answer: Answer): readonly Item[] | null {
  const { items } = dataOf(answer);
  return Array.isArray(items) ? items.filter(isRecord) : null;
}

/** `200`, `404 (no JSON)`, `no answer: socket hang up`. */
export function statusText({ status, body, error }: Answer): string {
  if (status === 0) return `no answer: ${error}`;
  return body === undefined ? `HTTP ${status} without JSON` : `HTTP ${status}`;
}

/** Names of the fields that any of the items has, in the order they first come. */
export const fieldsOf = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.flatMap(Object.keys)),
];
