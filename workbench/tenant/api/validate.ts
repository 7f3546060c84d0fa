// Strict reading of what a client sends: query parameters and JSON bodies. What is not known is refused by
// name.
import { z } from 'zod';
import { placeOf } from '../data';
import { isMoment, type Moment } from '../moments';
import { COMPLETED, type LevelWord, levelWord, type StatusCode, statusCode } from '../words';
import { Refusal } from './refusal';

/** Users that one call can name. Source: docs/limits.md. */
export const MAX_USERS = 1000;

/** An id of a user or a course. */
export const idSchema = z.int('must be a whole number').positive('must be above 0');

/** Ids, each once. */
export const idsSchema = z
  .array(idSchema, 'must be a list of ids')
  .min(1, 'must name at least one')
  .refine((ids) => new Set(ids).size === ids.length, 'names an id twice');

/** `YYYY-MM-DD HH:MM:SS` with a real day and time. */
export const momentSchema = z.string('must be text').refine(isMoment, {
  error: (issue) => `is ${JSON.stringify(issue.input)}, not a date of the form YYYY-MM-DD HH:MM:SS`,
});

const fieldNumber = z.string().regex(/^[1-9]\d{0,14}$/, 'must have numbers of fields as its names');

/** Additional fields of an enrollment by their number, for PUT and POST. */
export const fieldsSchema = z
  .record(fieldNumber, z.string('must be text'), 'must be an object')
  .transform((fields) => new Map(Object.entries(fields).map(([field, value]) => [Number(field), value])));

/** A status as a number, for PUT. */
export const statusNumberSchema = z.int('must be a whole number').transform((value, context): StatusCode => {
  const code = statusCode(value);
  if (code !== null) return code;
  context.addIssue(`is ${value}, not a status`);
  return z.NEVER;
});

/** A level as a number, for PUT and POST. */
export const levelNumberSchema = z.int('must be a whole number').transform((value, context): LevelWord => {
  const word = levelWord(value);
  if (word !== null) return word;
  context.addIssue(`is ${value}, not one of the levels 3, 4 and 6`);
  return z.NEVER;
});

/** A field that the API has and this tenant does not imitate: refused rather than passed over. */
export const notImitated = z.undefined('is a field of the API that this tenant does not imitate').optional();

/** The body as the schema says. Throws Refusal 400 naming every field that is unknown, missing or wrong. */
export function readBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refusal(400, [...new Set(parsed.error.issues.flatMap(messagesOf))].slice(0, 20));
}

function messagesOf(issue: z.core.$ZodIssue): string[] {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `Unknown field "${place === '' ? key : `${place}.${key}`}" in the body.`);
  if (place === '') return ['The body must be a JSON object.'];
  return [`The field "${place}" ${issue.message}.`];
}

/** Throws Refusal 400 if a completion date comes with any status but completed, or with none. */
export function refuseDateWithoutCompleted(
  date: Moment | undefined,
  status: StatusCode | undefined,
  field: string,
): void {
  if (date !== undefined && status !== COMPLETED)
    throw new Refusal(400, `The field "${field}" goes only with the status completed (2).`);
}

/** A query string of which every parameter is known. */
export class Query {
  readonly #values = new Map<string, readonly string[]>();

  /**
   * `lists` may come several times and end in `[]`; `singles` once. Throws Refusal 400 naming a parameter
   * that is unknown, empty or repeated.
   */
  constructor(search: URLSearchParams, names: { lists?: readonly string[]; singles?: readonly string[] }) {
    const lists = new Set(names.lists);
    const singles = new Set(names.singles);
    for (const name of new Set(search.keys())) {
      const values = search.getAll(name);
      if (!lists.has(name) && !singles.has(name))
        throw new Refusal(400, `Unknown query parameter "${name}".`);
      if (singles.has(name) && values.length > 1)
        throw new Refusal(400, `The query parameter "${name}" stands there ${values.length} times.`);
      if (values.includes('')) throw new Refusal(400, `The query parameter "${name}" is empty.`);
      this.#values.set(name, [...new Set(values)]);
    }
  }

  single(name: string): string | null {
    return this.#values.get(name)?.[0] ?? null;
  }

  /** The values without repetition, or `null` if the parameter is absent: no filter. */
  list(name: string): readonly string[] | null {
    return this.#values.get(name) ?? null;
  }

  /** The parameters but these, as text: the same for the same filters. */
  filters(without: readonly string[]): string {
    return [...this.#values]
      .filter(([name]) => !without.includes(name))
      .map(([name, values]) => `${name}=${values.join(',')}`)
      .sort()
      .join('&');
  }

  ids(name: string): readonly number[] | null {
    return this.list(name)?.map((text) => wholeNumber(name, text, 1)) ?? null;
  }

  /** Page counted from 1; 200 records a page at most, and by default. */
  page(): { readonly page: number; readonly size: number } {
    const size = wholeNumber('page_size', this.single('page_size') ?? '200', 1);
    if (size > 200)
      throw new Refusal(400, `The query parameter "page_size" is ${size} and may be 200 at most.`);
    return { page: wholeNumber('page', this.single('page') ?? '1', 1), size };
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least)
    throw new Refusal(400, `The query parameter "${name}" is "${text}", not a whole number from ${least}.`);
  return value;
}
