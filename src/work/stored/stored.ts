// Values in Google's property stores, each under one name and checked when it is read back.
import * as z from 'zod/mini';
import type { TextStore } from '../platform/ports';

z.config({ jitless: true });

/** A value of one shape under one name. */
interface Stored<T> {
  read(store: TextStore): T | null;
  write(store: TextStore, value: T): void;
  /** Name and text, to be set together with others. */
  entry(value: T): readonly [name: string, text: string];
  forget(store: TextStore): void;
}

/**
 * A value that is kept as JSON under `name`. What does not fit the schema (an older version wrote it,
 * somebody edited it) counts as absent: nothing that matters lives in a property.
 */
export function stored<T>(name: string, schema: z.ZodMiniType<T>): Stored<T> {
  return {
    read(store) {
      const text = store.get(name);
      if (text === null) return null;
      const parsed = schema.safeParse(parseJson(text));
      return parsed.success ? parsed.data : null;
    },
    write(store, value) {
      store.set(name, JSON.stringify(value));
    },
    entry: (value) => [name, JSON.stringify(value)],
    forget(store) {
      store.remove(name);
    },
  };
}

/** The value of a JSON text, or `undefined` if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// By `refine`: the library's own checks of texts and numbers are 3 KB that nothing else needs.
export const wholeFrom = (least: number, most: number) =>
  z.number().check(z.refine((n) => Number.isInteger(n) && n >= least && n <= most));

export const textOf = (most: number) => z.string().check(z.refine((each) => each.length <= most));

const isTexts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string');

/** Texts by name. Written by hand: the library's own schema of records is 2 KB that nothing else needs. */
export const textsByName = z.custom<Readonly<Record<string, string>>>(isTexts);
