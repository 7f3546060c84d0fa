// Parses answers: type, syntax and shape are checked before anything in a body is believed.
import * as z from 'zod/mini';
import type { HttpAnswer } from './http';

z.config({ jitless: true });

/**
 * A text of this pattern. By `refine`: the library's own checks of texts and numbers are 3 KB that nothing
 * else needs.
 */
export const matching = (pattern: RegExp) => z.string().check(z.refine((text) => pattern.test(text)));

/**
 * A whole number, also if it comes as text: Docebo gives `user_id` both ways. One beyond 2^53 is refused:
 * JSON rounds it, so that it would name somebody else.
 */
export const wholeNumber = z.pipe(
  z.union([z.number().check(z.refine(Number.isSafeInteger)), matching(/^-?\d{1,15}$/)]),
  z.transform((value: string | number) => Number(value)),
);

/** The whole number that a value is; `null` if it is none. */
export function wholeIn(value: unknown): number | null {
  const parsed = wholeNumber.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A text; a number if Docebo gives one; `''` for nothing. */
export const textOrNothing = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform((value: string | number | null | undefined) => String(value ?? '')),
);

/** A text that must be there, if only as `null`. */
export const textOrNull = z.pipe(
  z.nullable(z.union([z.string(), z.number()])),
  z.transform((value: string | number | null) => String(value ?? '')),
);

/** The body as JSON; `undefined` if it is none: a page, half an answer, or nothing. */
export function readJson(answer: HttpAnswer): unknown {
  if (!/\bjson\b/i.test(answer.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(answer.body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Deepest nesting looked into. What Docebo documents is four deep; a deeper one must not exhaust the stack.
 */
export const DEEPEST = 12;

/** What a list or a map holds: PHP writes a list with gaps as a map. Empty for anything else. */
export const valuesIn = (node: unknown): readonly unknown[] =>
  typeof node === 'object' && node !== null ? Object.values(node) : [];

const NONE: ReadonlySet<string> = new Set();

/** All texts at and below a node, in their order; names of fields in `without` are passed over. */
export function textsIn(node: unknown, without = NONE, depth = 0): readonly string[] {
  if (typeof node === 'string') return node.trim() === '' ? [] : [node];
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]) =>
    without.has(name) ? [] : textsIn(each, without, depth + 1),
  );
}

const errorSchema = z.object({
  name: z.optional(z.unknown()),
  message: z.optional(z.unknown()),
  status: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
  error_description: z.optional(z.unknown()),
});

/** What an error answer says, in the server's own words and as it came; empty if it says nothing. */
export function messageIn(body: unknown): string {
  const parsed = errorSchema.safeParse(body);
  if (!parsed.success) return '';
  const { message, error_description, error, name } = parsed.data;
  const texts = [message, error_description, error, name].map((node) => textsIn(node).join(' '));
  return texts.find((text) => text !== '') ?? '';
}

/** Whose credentials a refused sign-in blames, by the error codes of OAuth 2.0 (RFC 6749, section 5.2). */
export function suspectIn(body: unknown): { readonly suspect?: 'app' | 'person' } {
  const parsed = errorSchema.safeParse(body);
  const code = parsed.success ? parsed.data.error : undefined;
  if (code === 'invalid_client') return { suspect: 'app' };
  return code === 'invalid_grant' ? { suspect: 'person' } : {};
}

/**
 * Whether a body is Docebo's own error for this status, and not a proxy's: `{name, message, code, status}`.
 */
export function isOwnError(body: unknown, status: number): boolean {
  const parsed = errorSchema.safeParse(body);
  return parsed.success && typeof parsed.data.name === 'string' && Number(parsed.data.status) === status;
}
