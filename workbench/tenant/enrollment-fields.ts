// Additional fields of enrollments: what a tenant's data says about them, and what a write may put into them.
import { z } from 'zod';

const id = z.int().positive();

/** Values of additional fields by the number of the field. */
export type FieldValues = ReadonlyMap<number, string>;

/** A label, or one for each language of the tenant. */
const label = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]);

export const enrollmentFieldSchema = z.strictObject({
  id,
  title: z.string().min(1),
  /** A number from 1 to 4 (date, dropdown, free text, text area), or any word: a tenant has its own. */
  type: z.union([z.int(), z.string().min(1)]),
  mandatory: z.boolean().optional(),
  /** All if none are named. */
  courses: z.array(id).optional(),
  options: z.array(z.strictObject({ id, label })).optional(),
});

export type TenantEnrollmentField = z.output<typeof enrollmentFieldSchema>;

const isDate = ({ type }: TenantEnrollmentField): boolean => /^(?:1|date.*)$/i.test(String(type));

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const isFor = ({ courses }: TenantEnrollmentField, courseId: number): boolean =>
  courses === undefined || courses.includes(courseId);

/**
 * What is wrong with these values in this course, in sentences. A dropdown takes the id of an option, a date
 * a day. `null` for fields: the tenant shows nothing of its fields, and takes any.
 */
export function wrongFields(
  fields: readonly TenantEnrollmentField[] | null,
  courseId: number,
  values: FieldValues,
): readonly string[] {
  if (fields === null) return [];
  return [...values].flatMap(([number, value]) => {
    const field = fields.find((each) => each.id === number);
    if (field === undefined) return [`There is no enrollment field ${number}.`];
    if (!isFor(field, courseId)) return [`Course ${courseId} has no enrollment field ${number}.`];
    if (field.options !== undefined && !field.options.some((option) => String(option.id) === value))
      return [`Enrollment field ${number} has no option "${value}".`];
    if (isDate(field) && !isDay(value)) return [`Enrollment field ${number} takes a date, not "${value}".`];
    return [];
  });
}

/** The fields without which nobody is enrolled in this course and that these values lack, in sentences. */
export function missingFields(
  fields: readonly TenantEnrollmentField[] | null,
  courseId: number,
  values: FieldValues | undefined,
): readonly string[] {
  return (fields ?? [])
    .filter((field) => field.mandatory === true && isFor(field, courseId) && !values?.get(field.id))
    .map((field) => `Enrollment field ${field.id} is mandatory.`);
}

/** A field as the list of them has it: flags and types as texts, as PHP gives them. */
export const fieldItem = (field: TenantEnrollmentField, withOptions: boolean): object => ({
  id: field.id,
  title: field.title,
  type: String(field.type),
  mandatory: field.mandatory === true ? '1' : '0',
  visible_to_user: '1',
  sequence: String(field.id),
  courses: (field.courses ?? []).join(','),
  ...(withOptions && field.options
    ? {
        options: field.options.map((option) => ({
          id: String(option.id),
          ...(typeof option.label === 'string'
            ? { label: option.label }
            : {
                translations: Object.entries(option.label).map(([lang, title]) => ({ lang, title })),
              }),
        })),
      }
    : {}),
});
