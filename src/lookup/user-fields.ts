// The tenant's additional user fields: read where a sheet may name people by one of them, and remembered.
import * as z from 'zod/mini';
import type { Connected } from '../account/tenant';
import type { Problem } from '../contract';
import { listUserFields } from '../docebo';
import { type Columns, fieldIn, headerKinds, type UserField } from '../sheet';
import type { Platform } from '../work/ports';
import { CREDENTIALS, stored } from '../work/stored';

/** Milliseconds after which the fields are read again: a day, or an hour after a failure. Our own numbers. */
const FRESH_MS = 24 * 60 * 60_000;
const RETRY_MS = 60 * 60_000;

/** Fields, and characters of a title, that are remembered: a property holds 9 KB (docs/limits.md). */
const MOST_FIELDS = 80;
const TITLE_LENGTH = 80;

/** In the document: whoever works in it reads its columns in the same way. */
const fieldsOf = (origin: string) =>
  stored(
    `rowcall.fields.${origin}`,
    z.object({
      /** When they have to be read again, milliseconds since the epoch. */
      until: z.number(),
      fields: z.array(z.object({ id: z.number(), title: z.string() })),
    }),
  );

/** Of this execution: the sheet is read before every wave, and Google counts each read of a property. */
const read = new WeakMap<Platform, readonly UserField[]>();

/** The fields of the tenant that the person is connected to, as far as they are known. */
export function userFields(platform: Platform): readonly UserField[] {
  const known = read.get(platform);
  if (known) return known;
  const origin = CREDENTIALS.read(platform.personStore)?.origin;
  const fields = origin === undefined ? [] : (fieldsOf(origin).read(platform.documentStore)?.fields ?? []);
  read.set(platform, fields);
  return fields;
}

/**
 * Whether a sheet may name people by a user field: no user column is known, its header says a number, or it was chosen so.
 * "Username" and "Email" say what they hold.
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
 * Reads the fields, if those that are remembered are too old. A tenant without such a list has none. Returns whether they are
 * others now, or the problem that kept them from being read.
 */
export function learnUserFields(
  platform: Platform,
  { origin, client }: Pick<Connected, 'origin' | 'client'>,
): { readonly changed: boolean; readonly problem: Problem | null } {
  const kept = fieldsOf(origin);
  const known = kept.read(platform.documentStore);
  const now = platform.now();
  if (known && known.until > now) return { changed: false, problem: null };
  const [answer] = client.readAll([listUserFields()]);
  const problem: Problem | null = answer?.ok
    ? null
    : (answer?.problem ?? { code: 'bug', detail: 'a read without an answer' });
  const fails = problem !== null && !NONE.has(problem.code);
  const fields = answer?.ok
    ? answer.value.slice(0, MOST_FIELDS).map(({ id, title }) => ({ id, title: title.slice(0, TITLE_LENGTH) }))
    : fails
      ? (known?.fields ?? [])
      : [];
  read.set(platform, fields);
  kept.write(platform.documentStore, { until: now + (fails ? RETRY_MS : FRESH_MS), fields });
  return {
    changed: JSON.stringify(fields) !== JSON.stringify(known?.fields ?? []),
    problem: fails ? problem : null,
  };
}
