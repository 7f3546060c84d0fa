// The schemas of what Docebo lists: users, courses, enrollments.

import * as z from 'zod/mini';
import type { Enrollment, EnrollmentLevel, EnrollmentStatus, Held, Moment } from '../../contract';
import {
  byKind,
  FIELDS,
  HELD_FIELDS,
  type HeldField,
  LEVEL_CODES,
  NOTHING_HELD,
  STATUS_CODES,
} from '../../enrollment';
import { textOrNothing, textOrNull, wholeNumber } from '../http/json';
import type { Course, Listed, User } from './types';

/** `YYYY-MM-DD`, with a time or without, with an offset from UTC or without. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A moment, or `null` for the ways in which Docebo writes an empty one. A moment with an offset is given in
 * UTC, the others as they are. A field that is not there at all is an error: without it nobody can say what
 * Docebo holds.
 */
const momentOrNull = z.pipe(
  z.nullable(z.string()),
  z.transform((value: string | null, context): Moment | null => {
    if (value === null || value.trim() === '' || value.startsWith('0000-00-00')) return null;
    const [, day, minutes = '00:00', seconds = ':00', offset] = MOMENT.exec(value.trim()) ?? [];
    if (day !== undefined && (offset === undefined || offset === 'Z')) return `${day} ${minutes}${seconds}`;
    const colon = offset?.replace(/(\d\d):?(\d\d)$/, '$1:$2');
    const time = day === undefined ? Number.NaN : Date.parse(`${day}T${minutes}${seconds}${colon}`);
    if (!Number.isNaN(time)) return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
    context.issues.push({ code: 'custom', input: value, message: 'not a moment' });
    return null;
  }),
);

/** Fields that were seen in public listings but that no row need have. */
export const momentIfThere = z.pipe(
  z.optional(z.unknown()),
  z.pipe(
    z.transform((value: unknown) => value ?? null),
    momentOrNull,
  ),
);

/** An additional field of an item: `field_12`. */
const FIELD = /^field_(\d{1,15})$/;

function fieldsIn(raw: Readonly<Record<string, unknown>>): ReadonlyMap<number, string> {
  const fields = new Map<number, string>();
  for (const [name, value] of Object.entries(raw)) {
    const [, number] = FIELD.exec(name) ?? [];
    const text = number === undefined ? undefined : textOrNothing.safeParse(value);
    if (text?.success && text.data.trim() !== '') fields.set(Number(number), text.data);
  }
  return fields;
}

/** A text or a number that few rows need; anything else is as if it were not there. */
const textOrUnknown = z.pipe(
  z.optional(z.unknown()),
  z.transform((value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  ),
);

/**
 * Names come as `first_name` and `last_name`, or as `firstname` and `lastname`; additional fields as
 * `field_<id>`.
 */
export const userSchema = z.pipe(
  z.looseObject({
    user_id: wholeNumber,
    username: textOrNull,
    email: textOrNothing,
    first_name: textOrNothing,
    last_name: textOrNothing,
    firstname: textOrNothing,
    lastname: textOrNothing,
    status: textOrUnknown,
  }),
  z.transform(
    (raw): User => ({
      userId: raw.user_id,
      username: raw.username,
      email: raw.email,
      name: `${raw.first_name || raw.firstname} ${raw.last_name || raw.lastname}`.trim(),
      fields: fieldsIn(raw),
      ...(raw.status === '0' ? { deactivated: true } : {}),
    }),
  ),
);

export const courseSchema = z.pipe(
  z.object({
    id: wholeNumber,
    code: textOrNull,
    title: textOrNothing,
    type: textOrUnknown,
    course_type: textOrUnknown,
  }),
  z.transform(
    ({ id, code, title, type, course_type }): Course => ({
      courseId: id,
      code,
      title,
      ...(type || course_type ? { type: type || course_type } : {}),
    }),
  ),
);

/** Docebo's words for a status in listings. */
const STATUS_WORDS: ReadonlyMap<string, EnrollmentStatus> = new Map([
  ['waiting', -2],
  ['waiting_list', -2],
  ['to_confirm', -1],
  ['subscribed', 0],
  ['enrolled', 0],
  ['not_started', 0],
  ['in_progress', 1],
  ['completed', 2],
  ['suspended', 3],
  ['overbooked', 4],
  ['overbooking', 4],
]);

/** A status by its word or by its code. */
export const statusSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value: string | number, context): EnrollmentStatus => {
    const word = String(value).trim().toLowerCase();
    const known = STATUS_WORDS.get(word) ?? STATUS_CODES.find((code) => String(code) === word);
    if (known !== undefined) return known;
    context.issues.push({ code: 'custom', input: value, message: 'not a status' });
    return 0;
  }),
);

/** Docebo's words for a level in listings. */
const LEVEL_WORDS: ReadonlyMap<string, EnrollmentLevel> = new Map([
  ['learner', 3],
  ['student', 3],
  ['tutor', 4],
  ['instructor', 6],
]);

/**
 * A level by its word or by its code; `null` for any other, or if there is none: few rows are about it.
 */
const levelSchema = z.pipe(
  z.unknown(),
  z.transform((value: unknown): EnrollmentLevel | null => {
    const word =
      typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
    return LEVEL_WORDS.get(word) ?? LEVEL_CODES.find((level) => String(level) === word) ?? null;
  }),
);

export const scoreSchema = z.pipe(
  z.nullish(z.union([z.number(), z.string()])),
  z.transform((value: number | string | null | undefined) => {
    const score = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value ?? Number.NaN);
    return Number.isFinite(score) ? score : null;
  }),
);

/** Instead of an item that cannot be read, which is given as an odd entry. */
const NO_ENROLLMENT: Enrollment = {
  userId: 0,
  courseId: 0,
  username: '',
  courseCode: '',
  ...NOTHING_HELD,
};

/** A text that a listing may have under one of several names; empty if it has none of them. */
const textUnder = (raw: Readonly<Record<string, unknown>>, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = raw[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
};

/** A word that no item need have. */
const wordIfThere = z.pipe(
  z.optional(z.unknown()),
  z.transform((value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)),
);

/** How an item writes a field. Without the date of the completion nobody can say what Docebo holds. */
const schemaOf = (field: HeldField): z.ZodMiniType<Held[HeldField] | undefined> =>
  byKind<z.ZodMiniType<Held[HeldField] | undefined>>(field, {
    status: () => statusSchema,
    moment: (name) => (name === 'completedAt' ? momentOrNull : momentIfThere),
    score: () => scoreSchema,
    level: () => z.optional(levelSchema),
    text: () => wordIfThere,
  });

/** The fields by their names in an item, to be read in one go: a check reads thousands of items. */
const FIELDS_OF_ITEM = Object.fromEntries(
  HELD_FIELDS.map((field) => [FIELDS[field].listing, schemaOf(field)]),
);

/** What an item holds, once `FIELDS_OF_ITEM` has read each field by its kind. */
function heldIn(item: Readonly<Record<string, unknown>>): Held {
  const held = { ...NOTHING_HELD };
  for (const field of HELD_FIELDS) Object.assign(held, { [field]: item[FIELDS[field].listing] ?? null });
  return held;
}

/** An item of `GET /course/v1/courses/enrollments`. */
export const enrollmentSchema = z.pipe(
  z.object({
    user_id: wholeNumber,
    // A name that is missing here is found in the listing of users.
    username: textOrNothing,
    course_id: wholeNumber,
    course_code: textOrNothing,
    ...FIELDS_OF_ITEM,
  }),
  z.transform(
    (raw): Enrollment => ({
      userId: raw.user_id,
      courseId: raw.course_id,
      username: raw.username,
      courseCode: raw.course_code,
      ...heldIn(raw),
    }),
  ),
);

/**
 * The same item with what else it tells of the person and the course. What a tenant does not report is empty.
 */
export const listedSchema = z.pipe(
  z.looseObject({ enrollment_date_last_updated: momentIfThere }),
  z.transform((raw, context): Listed => {
    const parsed = enrollmentSchema.safeParse(raw);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      context.issues.push({
        code: 'custom',
        input: raw,
        message: 'no enrollment',
        path: [...(issue?.path ?? [])],
      });
    }
    return {
      enrollment: parsed.success ? parsed.data : NO_ENROLLMENT,
      title: textUnder(raw, 'course_name', 'course_title'),
      firstName: textUnder(raw, 'first_name', 'firstname', 'user_firstname', 'user_first_name'),
      lastName: textUnder(raw, 'last_name', 'lastname', 'user_lastname', 'user_last_name'),
      email: textUnder(raw, 'email', 'user_email'),
      assignment: textUnder(raw, 'assignment_type'),
      changedAt: raw.enrollment_date_last_updated,
    };
  }),
);
