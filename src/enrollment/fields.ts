// The fields of an enrollment, a line each: its words, its names in Docebo's calls, the calls that carry it.
import type { Change, Held } from '../contract';

/** A field that a row can ask for. */
export type ChangeField = keyof Change;

/** A field that the listings of Docebo report, so that it can be read back. */
export type HeldField = keyof Held;

/** A field that holds a date. */
export type MomentField = 'completedAt' | 'enrolledAt' | 'activeFrom' | 'activeUntil';

/** A date beside that of the completion. */
export type OtherMoment = Exclude<MomentField, 'completedAt'>;

interface Field {
  /** The word in front of its value in a text that can be read back. */
  readonly label: string;
  /** Its name in the body of a PUT. Source: docs/limits.md, "What a call carries". */
  readonly put: string;
  /** Its name in an item of a batch import; additional fields have a name each. Source: the same. */
  readonly batch: string;
  /** Whether a bulk enrollment carries it. Source: the same. */
  readonly enroll: boolean;
}

const field = (label: string, put: string, batch: string, enroll = false): Field => ({
  label,
  put,
  batch,
  enroll,
});

export const FIELDS: Readonly<Record<ChangeField, Field>> = {
  status: field('status', 'status', 'status'),
  completedAt: field('completed', 'date_complete', 'completion_date'),
  score: field('score', 'score_given', 'score'),
  enrolledAt: field('enrolled', 'date_inscr', 'enrollment_date'),
  activeFrom: field('active from', 'date_begin_validity', 'active_from'),
  activeUntil: field('active until', 'date_expire_validity', 'active_until'),
  level: field('level', 'level', 'level', true),
  sessionId: field('session', 'session_id', 'session_id', true),
  fields: field('field', 'enrollment_fields', 'field_', true),
  // Neither carries it under one name: see src/docebo/writes/attendance.ts.
  attendance: field('attendance', '', ''),
};

/** What an enrollment holds that was just made: it is enrolled, and no more is known. */
export const NOTHING_HELD: Held = {
  status: 0,
  completedAt: null,
  score: null,
  enrolledAt: null,
  activeFrom: null,
  activeUntil: null,
  level: null,
};

/** A value for each field that a row can ask for. */
export const forEachField = <T>(make: (name: ChangeField) => T): Record<ChangeField, T> => ({
  status: make('status'),
  completedAt: make('completedAt'),
  score: make('score'),
  enrolledAt: make('enrolledAt'),
  activeFrom: make('activeFrom'),
  activeUntil: make('activeUntil'),
  level: make('level'),
  sessionId: make('sessionId'),
  fields: make('fields'),
  attendance: make('attendance'),
});

const isHeld = (name: string): name is HeldField => name in NOTHING_HELD;

/** The fields that the listings report, in the order of an undo sheet's columns. */
export const HELD_FIELDS: readonly HeldField[] = Object.keys(NOTHING_HELD).filter(isHeld);

/**
 * The fields that a row can ask for, in the order of the table: beside those that are listed, three that
 * no listing of enrollments tells.
 */
export const CHANGE_FIELDS: readonly ChangeField[] = Object.values(forEachField((name) => name));

/**
 * The day that means no end of validity. Our own choice: in every form of a date, and in no plan of
 * anybody's.
 */
export const NO_END_DAY = '2099-12-31';

/** The fields that hold dates, in the order in which they are read. */
export const MOMENT_FIELDS: readonly MomentField[] = [
  'completedAt',
  'enrolledAt',
  'activeFrom',
  'activeUntil',
];

/** The dates beside that of the completion. */
export const OTHER_MOMENTS: readonly OtherMoment[] = ['enrolledAt', 'activeFrom', 'activeUntil'];

/** A change that asks for nothing. */
export const NO_CHANGE: Change = forEachField(() => null);

/** The change without the fields for which this is false. */
export function onlyFields(change: Change, keeps: (name: ChangeField) => boolean): Change {
  const kept: { -readonly [Name in ChangeField]: Change[Name] } = { ...change };
  for (const name of CHANGE_FIELDS) if (!keeps(name)) kept[name] = null;
  return kept;
}

/** What is held in the fields that the other one names, so that the two can be compared side by side. */
export function sameFields(held: Held, named: Partial<Held>): Partial<Held> {
  const kept: { -readonly [Name in HeldField]?: Held[Name] } = { ...held };
  for (const name of HELD_FIELDS) if (!(name in named)) delete kept[name];
  return kept;
}

/**
 * What was held, if all that a comparison looks at is known; else `null`. A level that is not known is none
 * that is compared.
 */
export function wholeHeld(known: Partial<Held>): Held | null {
  const isWhole = HELD_FIELDS.every((name) => name === 'level' || known[name] !== undefined);
  return isWhole ? { ...NOTHING_HELD, ...known, level: known.level ?? null } : null;
}
