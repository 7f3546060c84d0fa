// The tenant's additional user fields: read if a sheet may name people by one of them, and remembered.
import type { Problem } from '../contract';
import { type Client, listUserFields, readOne } from '../docebo';
import { type Columns, fieldIn, headerKinds } from '../sheet';
import { type Platform, rememberedFields, rememberFields } from '../work';

/** Milliseconds after which the fields are read again: a day, or an hour after a failure. Our own numbers. */
const FRESH_MS = 24 * 60 * 60_000;
const RETRY_MS = 60 * 60_000;

/**
 * Whether a sheet may name people by a user field: no user column is known, its header says a number, or it
 * was chosen so. "Username" and "Email" say what they hold.
 */
export function mayNameByField({ fields, userForm }: Pick<Columns, 'fields' | 'userForm'>): boolean {
  if (!fields.user || fieldIn(userForm) !== null) return true;
  const kinds = headerKinds(fields.user.header);
  return (userForm === 'name' || userForm === 'id') && NUMBERS.some((kind) => kinds.has(kind));
}

const NUMBERS = ['id', 'number', 'code', 'unknown'] as const;

/** Problems that say that this tenant, or this account, has no such list. */
const NONE: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'not-found',
  'forbidden',
  'refused',
  'unexpected-shape',
]);

/**
 * Reads the fields, if those that are remembered are too old. A tenant without such a list has none. Returns
 * whether they are others now, or the problem that kept them from being read.
 */
export function learnUserFields(
  platform: Platform,
  { origin, client }: { readonly origin: string; readonly client: Pick<Client, 'readAll'> },
): { readonly changed: boolean; readonly problem: Problem | null } {
  const known = rememberedFields(platform, origin);
  const now = platform.now();
  if (known && known.until > now) return { changed: false, problem: null };
  const answer = readOne(client, listUserFields());
  const problem: Problem | null = answer.ok ? null : answer.problem;
  const fails = problem !== null && !NONE.has(problem.code);
  const found = answer.ok ? answer.value : fails ? (known?.fields ?? []) : [];
  const fields = rememberFields(platform, origin, found, now + (fails ? RETRY_MS : FRESH_MS));
  return {
    changed: JSON.stringify(fields) !== JSON.stringify(known?.fields ?? []),
    problem: fails ? problem : null,
  };
}
