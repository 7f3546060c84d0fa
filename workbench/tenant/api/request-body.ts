// Reading what a request carries: its text up to a size, and the JSON that it must be.
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/**
 * Bytes; above what a call of 1,000 users and 1,000 courses needs by far. Docebo's own limit is not known.
 */
const MAX_BODY = 5_000_000;

/** The client closed the connection before it had said what it wanted. */
export class ClientLeft extends Error {}

/** The body as text. Throws Refusal 413 if it is too long, ClientLeft if it broke off. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('The request gave something other than bytes.');
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
    }
  } catch (error) {
    if (request.destroyed && !request.complete) throw new ClientLeft();
    throw error;
  }
  if (size > MAX_BODY) throw new Refusal(413, `The body has ${size} bytes; ${MAX_BODY} is the most.`);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The body of a write as JSON; `undefined` for a GET, which has none, and for a DELETE that names all in its
 * address. Throws Refusal 400 or 415.
 */
export function readJson(method: string, contentType: string | undefined, text: string): unknown {
  if (method === 'GET') {
    if (text !== '') throw new Refusal(400, 'A GET takes no body.');
    return undefined;
  }
  if (method === 'DELETE' && text === '') return undefined;
  if (!/^application\/json(\s*;\s*charset=utf-8)?$/i.test(contentType ?? ''))
    throw new Refusal(415, `The Content-Type is "${contentType ?? ''}", not application/json.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `The body is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * The body as the log shows it: JSON if it is that. Everything about signing in may be a secret: the grant
 * alone.
 */
export function bodyForTheLog(text: string, isSignIn: boolean): unknown {
  if (text === '') return null;
  if (isSignIn) return { grant_type: /grant_type["=:\s]+(\w+)/.exec(text)?.[1] ?? null };
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The items or pairs of a write, by its body as it came; 1 if it names no list of either. */
export function sizeOf(text: string): number {
  const body = bodyForTheLog(text, false);
  if (typeof body !== 'object' || body === null) return 1;
  const lists = Object.entries(body).filter(([name, value]) => SIZES.has(name) && Array.isArray(value));
  return lists.reduce((size, [, value]) => size * (Array.isArray(value) ? value.length : 1), 1);
}

const SIZES: ReadonlySet<string> = new Set(['items', 'user_ids', 'course_ids', 'user_id', 'course_id']);
