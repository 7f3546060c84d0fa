// The tenant's additional user fields as remembered in the document, for all who work in it.
import * as z from 'zod/mini';
import type { UserField } from '../../sheet';
import type { Platform } from '../platform/ports';
import { stored } from './stored';

/** Fields, and characters of a title, that are remembered: a property holds 9 KB (docs/limits.md). */
const MOST_FIELDS = 80;
const TITLE_LENGTH = 80;

/** In the document, so that everybody who works in it reads its columns in the same way. */
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
const read = new WeakMap<Platform, { readonly origin: string; readonly fields: readonly UserField[] }>();

/** The fields of a tenant, as far as they are known; none without a tenant. */
export function userFields(platform: Platform, origin: string | null): readonly UserField[] {
  if (origin === null) return [];
  const known = read.get(platform);
  if (known?.origin === origin) return known.fields;
  const fields = fieldsOf(origin).read(platform.documentStore)?.fields ?? [];
  read.set(platform, { origin, fields });
  return fields;
}

/** What is remembered of a tenant's fields, and when they have to be read again; `null` if nothing is. */
export const rememberedFields = (
  { documentStore }: Platform,
  origin: string,
): { readonly until: number; readonly fields: readonly UserField[] } | null =>
  fieldsOf(origin).read(documentStore);

/** Remembers the fields, shortened to what a property holds. Returns them as they are remembered. */
export function rememberFields(
  platform: Platform,
  origin: string,
  all: readonly UserField[],
  until: number,
): readonly UserField[] {
  const fields = all
    .slice(0, MOST_FIELDS)
    .map(({ id, title }) => ({ id, title: title.slice(0, TITLE_LENGTH) }));
  read.set(platform, { origin, fields });
  fieldsOf(origin).write(platform.documentStore, { until, fields });
  return fields;
}
