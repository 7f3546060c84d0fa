// Enrollments with any values, made by the table of fields.
import fc from 'fast-check';
import type { Held } from '../../src/contract';
import { FIELDS, HELD_FIELDS, type Kind } from '../../src/enrollment';

/** Values of each kind; words are short and plain. */
export type Values = Readonly<Record<Exclude<Kind, 'text'>, fc.Arbitrary<unknown>>>;

const all = (values: Values) => {
  const of: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
    ...values,
    text: fc.stringMatching(/^[a-z]{1,12}$/),
  };
  return Object.fromEntries(HELD_FIELDS.map((field) => [field, of[FIELDS[field].kind]]));
};

/** What an enrollment holds, with these values in its fields. */
export const heldOf = (values: Values): fc.Arbitrary<Held> => fc.record(all(values)) as fc.Arbitrary<Held>;

/** The same as far as it is known: some of the fields, or none. */
export const someOf = (values: Values): fc.Arbitrary<Partial<Held>> =>
  fc.record(all(values), { requiredKeys: [] }) as fc.Arbitrary<Partial<Held>>;
