// The answer of `GET /manage/v1/enrollment_fields`, in the forms seen so far and in likely ones.
import * as z from 'zod/mini';
import type { EnrollmentField, FieldOption, FieldType } from '../../enrollment';
import { DEEPEST, textOrNothing, valuesIn, wholeNumber } from '../http/json';

/**
 * Names of types, and the numbers by which a field is created. Source: docs/limits.md, "Additional fields".
 */
const TYPES: readonly (readonly [FieldType, string])[] = [
  ['date', '1|date|datefield'],
  ['dropdown', '2|dropdown|dropdownfield|select'],
  ['text', '3|4|text|textfield|freetext|freetextfield|textarea|textareafield'],
];

const typeOf = (name: string): FieldType => {
  const word = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return TYPES.find(([, words]) => words.split('|').includes(word))?.[0] ?? 'other';
};

const YES: ReadonlySet<unknown> = new Set(['1', 'true', 'yes', 1, true]);

/** Names of what is no label: ids, and codes of languages. */
const NO_LABEL = /^(?:id|option_id|id_option|lang|lang_code|language|code|sequence|selected)$/;

/** All texts at and below a node: an option has one label, or one for each language. */
function labelsIn(node: unknown, depth = 0): readonly string[] {
  if (typeof node === 'string') return node.trim() === '' ? [] : [node.trim()];
  if (typeof node === 'number') return [String(node)];
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]) =>
    NO_LABEL.test(name) ? [] : labelsIn(each, depth + 1),
  );
}

const optionSchema = z.object({
  id: z.optional(textOrNothing),
  option_id: z.optional(textOrNothing),
  id_option: z.optional(textOrNothing),
});

/**
 * The options of a dropdown: a list of them, or a map of labels by id; `null` if the answer has neither. An
 * option that comes once for each language is one.
 */
function optionsIn(node: unknown): readonly FieldOption[] | null {
  if (typeof node !== 'object' || node === null) return null;
  const options = Object.entries(node).flatMap(([name, each]): readonly FieldOption[] => {
    const parsed = optionSchema.safeParse(each);
    const id = parsed.success
      ? parsed.data.id || parsed.data.option_id || parsed.data.id_option
      : Array.isArray(node)
        ? ''
        : name;
    const labels = labelsIn(each);
    return id && labels.length > 0 ? [{ id, labels }] : [];
  });
  if (options.length === 0) return null;
  const byId = new Map<string, readonly string[]>();
  for (const { id, labels } of options) byId.set(id, [...(byId.get(id) ?? []), ...labels]);
  return [...byId].map(([id, labels]) => ({ id, labels: [...new Set(labels)] }));
}

/** For whom a field is: all courses, some of them, or nobody knows. */
function coursesIn(courses: unknown, category: unknown): EnrollmentField['courses'] {
  const isNothing = (value: unknown) =>
    value === undefined || value === null || value === '' || value === 0 || value === '0';
  if (!isNothing(category) && !(Array.isArray(category) && category.length === 0)) return 'unknown';
  if (isNothing(courses) || courses === 'all') return 'all';
  const each = typeof courses === 'string' ? courses.split(',').map((id) => id.trim()) : valuesIn(courses);
  if (each.length === 0) return Array.isArray(courses) ? 'all' : 'unknown';
  const ids = each.map((id) => wholeNumber.safeParse(id));
  return ids.every((id) => id.success) ? ids.map((id) => Number(id.data)) : 'unknown';
}

const unknown = z.optional(z.unknown());

const fieldSchema = z.object({
  id: wholeNumber,
  title: textOrNothing,
  type: textOrNothing,
  mandatory: unknown,
  courses: unknown,
  category: unknown,
  categories: unknown,
  options: unknown,
  dropdown_options: unknown,
});

const listSchema = z.union([
  z.object({ data: z.object({ items: z.array(z.unknown()) }) }),
  z.object({ data: z.array(z.unknown()) }),
]);

/** The fields that can be read, one by one; those without a title are left out. */
export const enrollmentFieldsSchema = z.pipe(
  listSchema,
  z.transform(({ data }): readonly EnrollmentField[] =>
    (Array.isArray(data) ? data : data.items).flatMap((raw) => {
      const parsed = fieldSchema.safeParse(raw);
      if (!parsed.success || parsed.data.title.trim() === '') return [];
      const { id, title, type, mandatory, courses, category, categories, options, dropdown_options } =
        parsed.data;
      return [
        {
          id,
          title: title.trim(),
          type: typeOf(type),
          mandatory: YES.has(mandatory),
          courses: coursesIn(courses, category ?? categories),
          options: optionsIn(options ?? dropdown_options),
        },
      ];
    }),
  ),
);
