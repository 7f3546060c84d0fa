// Answers as data: nothing is believed of a body before its type, its syntax and its shape have been looked at.
import * as z from 'zod/mini';
import type { HttpAnswer } from './http';

z.config({ jitless: true });

/** A whole number, also where it comes as text: Docebo gives `user_id` both ways. */
export const wholeNumber = z.pipe(
  z.union([z.int(), z.string().check(z.regex(/^-?\d{1,15}$/))]),
  z.transform((value: string | number) => Number(value)),
);

/** A moment, or `null` for the ways in which Docebo writes an empty one. */
export const momentOrNull = z.pipe(
  z.nullish(z.string()),
  z.transform((value: string | null | undefined) => {
    if (!value || value.startsWith('0000-00-00')) return null;
    return value.slice(0, 19).replace('T', ' ');
  }),
);

const textOrNothing = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform((value: string | number | null | undefined) => String(value ?? '')),
);

export { textOrNothing };

/** The body as JSON; `undefined` where it is none: a page, half an answer, or nothing. */
export function readJson(answer: HttpAnswer): unknown {
  if (!/\bjson\b/i.test(answer.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(answer.body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Longest text of a server that is shown to a person. */
const SAID_MOST = 300;

/** Text from the API as it may be shown: no tags, no control characters, not too long. */
export const cleaned = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SAID_MOST);

const errorSchema = z.object({
  message: z.optional(z.union([z.string(), z.array(z.unknown())])),
  error_description: z.optional(z.string()),
  error: z.optional(z.string()),
  name: z.optional(z.string()),
});

/** What an error answer says, in the server's own words; empty where it says nothing. */
export function saidIn(answer: HttpAnswer): string {
  const parsed = errorSchema.safeParse(readJson(answer));
  if (!parsed.success) return '';
  const { message, error_description, error, name } = parsed.data;
  const said = Array.isArray(message)
    ? message.filter((each) => typeof each === 'string').join(' ')
    : message;
  return cleaned(said || error_description || error || name || '');
}
