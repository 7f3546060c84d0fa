// The tenant's additional enrollment fields as remembered in the document, for all who work in it.
import * as z from 'zod/mini';
import type { EnrollmentField } from '../../enrollment';
import type { Platform, TextStore } from '../platform/ports';
import { parseJson, stored } from './stored';

/** Characters of a title or a label that are remembered: a longer one is no header. Our own number. */
const TEXT_LENGTH = 100;

/**
 * Characters of one property: a property holds 9 KB, and a character has up to three bytes (docs/limits.md).
 */
const PART_LENGTH = 2_800;

/** Properties that the fields of a tenant can take: 300 options of 25 characters are four. Our own number. */
const MOST_PARTS = 20;

const fieldsSchema = z.array(
  z.object({
    id: z.number(),
    title: z.string(),
    type: z.enum(['text', 'date', 'dropdown', 'other']),
    mandatory: z.boolean(),
    courses: z.union([z.literal('all'), z.literal('unknown'), z.array(z.number())]),
    options: z.nullable(z.array(z.object({ id: z.string(), labels: z.array(z.string()) }))),
  }),
);

/** What is known of a tenant's fields. */
export interface KnownFields {
  /** When they were read, or last asked for in vain; milliseconds since the epoch. */
  readonly at: number;
  /** `failed`: they could not be read now. `none`: the tenant has no such list, or not for this account. */
  readonly answer: 'read' | 'failed' | 'none';
  readonly fields: readonly EnrollmentField[];
}

const headOf = (origin: string) =>
  stored(
    `rowcall.enrollment-fields.${origin}`,
    z.object({ at: z.number(), answer: z.enum(['read', 'failed', 'none']), parts: z.number() }),
  );

const partOf = (origin: string, n: number): string => `rowcall.enrollment-fields.${n}.${origin}`;

/** Of this execution: the sheet is read before every wave, and Google counts each read of a property. */
const read = new WeakMap<
  Platform,
  { readonly origin: string; readonly fields: readonly EnrollmentField[] }
>();

/** The fields of a tenant, as far as they are known; none without a tenant. */
export function enrollmentFields(platform: Platform, origin: string | null): readonly EnrollmentField[] {
  if (origin === null) return [];
  const known = read.get(platform);
  if (known?.origin === origin) return known.fields;
  const fields = knownFields(platform, origin)?.fields ?? [];
  read.set(platform, { origin, fields });
  return fields;
}

/** What is remembered of a tenant's fields; `null` if nothing is, or not all of it. */
export function knownFields({ documentStore }: Platform, origin: string): KnownFields | null {
  const head = headOf(origin).read(documentStore);
  if (!head) return null;
  const { at, answer, parts } = head;
  const fields = fieldsIn(documentStore, origin, parts);
  return fields && { at, answer, fields };
}

function fieldsIn(store: TextStore, origin: string, parts: number): readonly EnrollmentField[] | null {
  const texts = Array.from({ length: parts }, (_, n) => store.get(partOf(origin, n)));
  const parsed = fieldsSchema.safeParse(parseJson(texts.join('') || '[]'));
  return parsed.success ? parsed.data : null;
}

const short = (text: string): string => text.slice(0, TEXT_LENGTH);

/** Halves of characters in figures: a text may be cut between them. */
const inFigures = (text: string): string =>
  text.replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

/**
 * The fields as they fit into the properties. The longest lists of options go first if there are too many: of
 * such a field the options are then not known.
 */
function fitting(all: readonly EnrollmentField[]): {
  readonly fields: EnrollmentField[];
  readonly text: string;
} {
  const fields = all.map((field) => ({
    ...field,
    title: short(field.title),
    options: field.options?.map(({ id, labels }) => ({ id, labels: labels.map(short) })) ?? null,
  }));
  for (;;) {
    const text = inFigures(JSON.stringify(fields));
    if (text.length <= MOST_PARTS * PART_LENGTH) return { fields, text };
    const longest = fields.reduce<(typeof fields)[number] | null>(
      (most, each) => (each.options && each.options.length > (most?.options?.length ?? 0) ? each : most),
      null,
    );
    if (longest) longest.options = null;
    else fields.pop();
  }
}

/** Remembers the fields, shortened to what the properties hold. Returns them as they are remembered. */
export function rememberEnrollmentFields(
  platform: Platform,
  origin: string,
  { at, answer, fields: all }: KnownFields,
): readonly EnrollmentField[] {
  const { documentStore: store } = platform;
  const { fields, text } = fitting(all);
  // Most tenants have none: no property then, since Google counts each that is read.
  const parts = fields.length === 0 ? 0 : Math.ceil(text.length / PART_LENGTH);
  const before = headOf(origin).read(store)?.parts ?? 0;
  store.setAll({
    ...Object.fromEntries(
      Array.from({ length: parts }, (_, n) => [
        partOf(origin, n),
        text.slice(n * PART_LENGTH, (n + 1) * PART_LENGTH),
      ]),
    ),
    ...Object.fromEntries([headOf(origin).entry({ at, answer, parts })]),
  });
  for (let n = parts; n < before; n += 1) store.remove(partOf(origin, n));
  read.set(platform, { origin, fields });
  return fields;
}
