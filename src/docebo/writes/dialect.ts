// The names that a tenant's bulk update takes: read from its Swagger, or found by trying.
import * as z from 'zod/mini';
import { DEEPEST, messageIn } from '../http/json';
import type { Dialect } from './bodies';

const servicesSchema = z.object({ data: z.array(z.unknown()) });
const serviceSchema = z.object({ app: z.string(), url: z.string() });

/**
 * The path of the `learn` service's Swagger on the tenant's own origin, or `null`: a token goes nowhere else.
 */
export function swaggerPath(services: unknown, origin: string): string | null {
  const parsed = servicesSchema.safeParse(services);
  if (!parsed.success) return null;
  for (const each of parsed.data.data) {
    const service = serviceSchema.safeParse(each);
    if (!service.success || service.data.app !== 'learn') continue;
    const { url } = service.data;
    const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
    // `//elsewhere.com/x` is another host, and so is `/\elsewhere.com` to some; what is not plain text is no
    // address.
    if (/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return path;
  }
  return null;
}

const swaggerSchema = z.object({ paths: z.unknown(), definitions: z.optional(z.unknown()) });

/** The value under a name, if the object has it. */
function under(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).find(([each]) => each === name)?.[1]
    : undefined;
}

const operationSchema = z.object({ put: z.object({ parameters: z.array(z.unknown()) }) });

/** What a Swagger 2 description says about `PUT /learn/v1/enrollments`; `null` if it does not say. */
export function dialectIn(swagger: unknown): Dialect | null {
  const parsed = swaggerSchema.safeParse(swagger);
  if (!parsed.success) return null;
  const { paths, definitions } = parsed.data;
  const names = Object.keys(typeof paths === 'object' && paths !== null ? paths : {});
  const path = names.find((each) => /(^|\/)v1\/enrollments\/?$/.test(each));
  const operation = operationSchema.safeParse(path === undefined ? undefined : under(paths, path));
  if (!operation.success) return null;
  const found = new Set<string>();
  // Only the parameters: answers name `user_id` in either dialect.
  collectProperties(operation.data.put.parameters, definitions, found, new Set(), 0);
  if (found.has('user_ids') && found.has('course_ids')) return 'user_ids';
  return found.has('user_id') && found.has('course_id') ? 'user_id' : null;
}

/** Every property name that a schema reaches, through `$ref` as well. */
function collectProperties(
  node: unknown,
  definitions: unknown,
  names: Set<string>,
  seen: Set<unknown>,
  depth: number,
): void {
  if (typeof node !== 'object' || node === null || seen.has(node) || depth > DEEPEST) return;
  seen.add(node);
  for (const [name, value] of Object.entries(node)) {
    if (name === '$ref' && typeof value === 'string') {
      const [, definition = ''] = /^#\/definitions\/(.+)$/.exec(value) ?? [];
      collectProperties(under(definitions, definition), definitions, names, seen, depth + 1);
    } else if (name === 'properties' && typeof value === 'object' && value !== null) {
      for (const property of Object.keys(value)) names.add(property);
    }
    collectProperties(value, definitions, names, seen, depth + 1);
  }
}

/** The arrays of the bulk update in either dialect. */
const ARRAY_NAMES = /\b(?:user|course)_?ids?\b/i;

/** What a refusal says that says nothing but its status. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  'bad request',
  'invalid parameters',
  'invalid request',
  'unprocessable content',
  'unprocessable entity',
  'validation error',
  'validation failed',
]);

/**
 * Whether a refusal of the bulk update may be about the names of its arrays: it says them, or it says nothing
 * at all. A refusal with other words is about something else, and asking again with other names would only
 * hide it.
 */
export function looksLikeWrongDialect(status: number, body: unknown): boolean {
  if (status !== 400 && status !== 422) return false;
  const message = messageIn(body).trim().toLowerCase();
  if (EMPTY_WORDS.has(message.replace(/[.!]+$/, ''))) return true;
  return ['message', 'errors', 'error'].some((field) => mentions(under(body, field), ARRAY_NAMES, 0));
}

/** Whether a pattern fits a text, or the name of a field, at or below a node. */
function mentions(node: unknown, pattern: RegExp, depth: number): boolean {
  if (typeof node === 'string') return pattern.test(node);
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(
    ([name, each]) => pattern.test(name) || mentions(each, pattern, depth + 1),
  );
}
