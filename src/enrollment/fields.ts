// The table of an enrollment's fields: kind, word, names in Docebo's calls, and the calls that carry each.
import type { Change, EnrollmentLevel, EnrollmentStatus, Held, Moment } from '../contract';

/** What the fields that the listings report hold, by kind. */
interface Kinds {
  readonly status: EnrollmentStatus;
  readonly moment: Moment;
  readonly score: number;
  readonly level: EnrollmentLevel;
  /** A word of Docebo's, as it is. No field is of this kind yet. */
  readonly text: string;
}

export type Kind = keyof Kinds;

/** What such a field holds: no enrollment is without a status. */
type HeldOf<K extends Kind> = Kinds[K] | (K extends 'status' ? never : null);

/** The kinds of a type of values: dates and other texts are of the same type. */
type KindOf<Value> = {
  [K in Kind]: [Value, Kinds[K]] extends [Kinds[K], Value] ? K : never;
}[Kind];

interface Field {
  /** The word in front of its value in a text that can be read back. */
  readonly label: string;
  /** Its name in a PUT; `null` if no PUT carries it. Source: docs/limits.md, "What a call carries". */
  readonly put: string | null;
  /** Its name in an item of a batch import; additional fields have a name each. Source: the same. */
  readonly batch: string | null;
  /** Whether a bulk enrollment carries it. Source: the same. */
  readonly enroll: boolean;
}

/** A field that the listings report. */
interface Listed<K extends Kind> extends Field {
  readonly kind: K;
  /** Its name in an item of `GET /course/v1/courses/enrollments`. */
  readonly listing: string;
}

type Names = readonly [label: string, put: string | null, batch: string | null, enroll?: boolean];

const field = (...[label, put, batch, enroll = false]: Names): Field => ({ label, put, batch, enroll });

const listed = <K extends Kind>(kind: K, listing: string, ...names: Names): Listed<K> => ({
  kind,
  listing,
  ...field(...names),
});

/** In the order of an undo sheet's columns. */
const LISTED = {
  status: listed('status', 'enrollment_status', 'status', 'status', 'status'),
  completedAt: listed(
    'moment',
    'enrollment_completion_date',
    'completed',
    'date_complete',
    'completion_date',
  ),
  score: listed('score', 'enrollment_score', 'score', 'score_given', 'score'),
  enrolledAt: listed('moment', 'enrollment_created_at', 'enrolled', 'date_inscr', 'enrollment_date'),
  activeFrom: listed(
    'moment',
    'enrollment_validity_begin_datetime',
    'active from',
    'date_begin_validity',
    'active_from',
  ),
  activeUntil: listed(
    'moment',
    'enrollment_validity_end_datetime',
    'active until',
    'date_expire_validity',
    'active_until',
  ),
  level: listed('level', 'enrollment_level', 'level', 'level', 'level', true),
} as const satisfies { readonly [Name in keyof Held]: Listed<KindOf<NonNullable<Held[Name]>>> };

export const FIELDS = {
  ...LISTED,
  sessionId: field('session', 'session_id', 'session_id', true),
  fields: field('field', 'enrollment_fields', 'field_', true),
  // No call carries it under one name: see src/docebo/writes/attendance.ts.
  attendance: field('attendance', null, null),
} satisfies Readonly<Record<keyof Change, Field>>;

/** A field that a row can ask for. */
export type ChangeField = keyof Change;

/** A field that the listings of Docebo report, so that it can be read back. */
export type HeldField = keyof Held;

/** The fields of a kind. */
export type FieldOf<K extends Kind> = {
  [Name in HeldField]: (typeof LISTED)[Name]['kind'] extends K ? Name : never;
}[HeldField];

/** A field that holds a date. */
export type MomentField = FieldOf<'moment'>;

/** A date beside that of the completion. */
export type OtherMoment = Exclude<MomentField, 'completedAt'>;

export const isHeld = (name: string): name is HeldField => name in LISTED;
const isChange = (name: string): name is ChangeField => name in FIELDS;
const isOf = <K extends Kind>(kind: K, name: HeldField): name is FieldOf<K> => LISTED[name].kind === kind;

/** The fields that the listings report, in the order of the table. */
export const HELD_FIELDS: readonly HeldField[] = Object.keys(LISTED).filter(isHeld);

/**
 * The fields that a row can ask for, in the order of the table: beside those that are listed, three that
 * no listing of enrollments shows.
 */
export const CHANGE_FIELDS: readonly ChangeField[] = Object.keys(FIELDS).filter(isChange);

export const isMoment = (name: HeldField): name is MomentField => isOf('moment', name);

/** The fields that hold dates, in the order in which they are read. */
export const MOMENT_FIELDS: readonly MomentField[] = HELD_FIELDS.filter(isMoment);

/** The dates beside that of the completion. */
export const OTHER_MOMENTS: readonly OtherMoment[] = MOMENT_FIELDS.filter((name) => name !== 'completedAt');

/** What the function of its kind makes of a field. */
export function byKind<T>(name: HeldField, makes: { readonly [K in Kind]: (name: FieldOf<K>) => T }): T {
  if (isOf('status', name)) return makes.status(name);
  if (isOf('moment', name)) return makes.moment(name);
  if (isOf('score', name)) return makes.score(name);
  if (isOf('level', name)) return makes.level(name);
  return makes.text(name);
}

/** Fields of an enrollment, as far as they are known or asked for. */
type Values = { readonly [Name in HeldField]?: Held[Name] | null };

/** The same, to be set one after another. */
export type Draft<T> = { -readonly [Name in keyof T]: T[Name] };

/** What the function of its kind makes of the value of a field; `null` if it has none. */
export function valueBy<T>(
  values: Values,
  name: HeldField,
  makes: { readonly [K in Kind]: (value: Kinds[K], name: FieldOf<K>) => T },
): T | null {
  const made = <Value>(value: Value | null | undefined, make: (value: Value) => T) =>
    value == null ? null : make(value);
  return byKind(name, {
    status: (each) => made(values[each], (value) => makes.status(value, each)),
    moment: (each) => made(values[each], (value) => makes.moment(value, each)),
    score: (each) => made(values[each], (value) => makes.score(value, each)),
    level: (each) => made(values[each], (value) => makes.level(value, each)),
    text: (each) => made(values[each], (value) => makes.text(value, each)),
  });
}

/** Sets a field to what the function of its kind returns. `undefined` leaves it as it is: false then. */
export function setBy(
  draft: Draft<Partial<Held>>,
  name: HeldField,
  reads: { readonly [K in Kind]: (name: FieldOf<K>) => HeldOf<K> | undefined },
): boolean {
  const value = byKind<Held[HeldField] | undefined>(name, reads);
  if (value === undefined) return false;
  Object.assign(draft, { [name]: value });
  return true;
}

/**
 * Whether `null` says that the tenant does not report the field, and not that it is empty: all have a level.
 */
const NULL_IS_UNREPORTED: Readonly<Record<Kind, boolean>> = {
  status: false,
  moment: false,
  score: false,
  level: true,
  text: true,
};

/** Whether the field is one of which `null` says that the tenant does not report it. */
export const isUnreported = (name: HeldField): boolean => NULL_IS_UNREPORTED[LISTED[name].kind];

/** A value for each of these names. */
export function forEachOf<Name extends string, T>(
  names: readonly Name[],
  make: (name: Name) => T,
): Record<Name, T> {
  const made: Partial<Record<Name, T>> = {};
  for (const name of names) made[name] = make(name);
  return made as Record<Name, T>;
}

/** A value for each field that a row can ask for. */
export const forEachField = <T>(make: (name: ChangeField) => T): Record<ChangeField, T> =>
  forEachOf(CHANGE_FIELDS, make);

/** What an enrollment holds that was just made: it is enrolled, and no more is known. */
export const NOTHING_HELD: Held = { ...forEachOf(HELD_FIELDS, () => null), status: 0 };

/**
 * The day that means no end of validity. Our own choice: in every form of a date, and in no plan of
 * anybody's.
 */
export const NO_END_DAY = '2099-12-31';

/** A change that asks for nothing. */
export const NO_CHANGE: Change = forEachField(() => null);

/** The change without the fields for which this is false. */
export function onlyFields(change: Change, keeps: (name: ChangeField) => boolean): Change {
  const kept: Draft<Change> = { ...change };
  for (const name of CHANGE_FIELDS) if (!keeps(name)) kept[name] = null;
  return kept;
}

/** What is held in the fields that the other one names, so that the two can be compared side by side. */
export function sameFields(held: Held, named: Partial<Held>): Partial<Held> {
  const kept: Draft<Partial<Held>> = { ...held };
  for (const name of HELD_FIELDS) if (!(name in named)) delete kept[name];
  return kept;
}

/** What was held, if all that is compared is known; else `null`. What is not reported is not compared. */
export function wholeHeld(known: Partial<Held>): Held | null {
  const isWhole = HELD_FIELDS.every((name) => isUnreported(name) || known[name] !== undefined);
  return isWhole ? { ...NOTHING_HELD, ...known } : null;
}
