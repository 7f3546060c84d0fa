// Compares what a row asks for with what Docebo holds: the same, or a difference in words.

import type { Change, Enrollment, Held, Moment } from '../../contract';
import {
  byKind,
  HELD_FIELDS,
  type HeldField,
  isMoment,
  isUnreported,
  type MomentField,
  NO_END_DAY,
  type OtherMoment,
  onlyFields,
  type Snapshot,
  valueBy,
} from '../../enrollment';
import type { Asked, NamedFields } from '../../sheet';
import { figure, text } from '../../texts';
import { askedWord, DETAILS, dayWord, fieldWord, momentWord, stateName, stateWord } from '../../words';
import { attendanceWord, differencesOf, heldWords, toldOf, untoldOf } from './attendance';

/** The moments of a change for which the row gave a day and no time of day. */
export type DayOnly = ReadonlySet<MomentField>;

export interface Comparison {
  /**
   * True if Docebo is seen to hold every asked-for value already; never if the row asks for what no
   * listing shows.
   */
  readonly same: boolean;
  /** What Docebo holds of the asked-for fields: `Enrolled`. */
  readonly before: string;
  /** What it will hold: `Completed on 14 Mar 2026`. */
  readonly after: string;
}

/**
 * What is not asked for is the same. A day without a time is met by any moment of that day; a time is met
 * only by itself.
 */
export const sameMoment = (held: Moment | null, asked: Moment | null, dayOnly: boolean): boolean =>
  asked === null || (held !== null && (dayOnly ? held.slice(0, 10) === asked.slice(0, 10) : held === asked));

/** An additional field in words: with the value that the row gives it, or by its name. */
export type FieldWord = (field: number, value: string, named: NamedFields) => string;

const withValue: FieldWord = (field, value, named) => {
  const known = named.get(field);
  return known ? text('value.field.titled', known) : text('value.field', { field: String(field), value });
};

export const byName: FieldWord = (field, _, named) =>
  named.get(field)?.title ?? text('value.field.name', { field: String(field) });

/**
 * What a change asks for that no listing shows of this enrollment, in words: it can be written, and not be
 * read back.
 */
export function unseenInWords(
  change: Change,
  held: Seen | null,
  named: NamedFields = NO_NAMES,
  fieldWord = withValue,
): readonly string[] {
  const { sessionId, fields, attendance } = change;
  return [
    ...HELD_FIELDS.filter((name) => change[name] !== null && !isTold(held, name)).map((name) =>
      inWords(change, name, NO_DAYS),
    ),
    ...(sessionId === null || isSessionTold(held, sessionId)
      ? []
      : [text('value.session', { session: String(sessionId) })]),
    ...untoldOf(attendance, held?.roster).map((name) =>
      fieldWord === byName ? text(`field.${name}`) : attendanceWord(name, attendance?.[name] ?? null),
    ),
    ...(fields ?? []).map(([field, value]) => fieldWord(field, value, named)),
  ];
}

const NO_NAMES: NamedFields = new Map();
const NO_DAYS: DayOnly = new Set<never>();

/** Fields as they are held or asked for. */
type Values = Partial<Pick<Change, HeldField>>;

const none = (): string => text('value.none');

/** A field in words; the status, with which that of the completion goes, as `state` says it. */
function inWords(values: Values, field: HeldField, dayOnly: DayOnly, state = none): string {
  return byKind(field, {
    status: state,
    moment: (name) =>
      name === 'completedAt' ? '' : momentText(name, values[name] ?? null, dayOnly.has(name)),
    score: (name) => text(`value.${name}`, { score: values[name] ?? none() }),
    level: (name) => text(`value.${name}`, { level: valueWord(values, name) }),
    text: (name) => text('value.of-field', { field: fieldWord(name), value: values[name] ?? none() }),
  });
}

/** A date beside that of the completion, in words. */
export const momentText = (field: OtherMoment, moment: Moment | null, dayOnly: boolean): string => {
  const date = moment === null ? text('value.not-set') : dayOnly ? dayWord(moment) : momentWord(moment);
  const isFar = field === 'activeUntil' && moment?.slice(0, 10) === NO_END_DAY;
  return isFar ? text('value.no-end', { date: dayWord(NO_END_DAY) }) : text(`value.${field}`, { date });
};

/** What a reading of an enrollment showed. */
type Seen = Values & Pick<Enrollment, 'roster'>;

/** Whether a roster shows that the person is in this session. */
const isSessionTold = (held: Seen | null, sessionId: number | null): boolean =>
  sessionId !== null && held?.roster?.sessionId === sessionId;

/** Whether a reading shows what is in the field, or that it is empty. */
const isTold = (held: Seen | null, field: HeldField): boolean =>
  !isUnreported(field) || (held?.[field] ?? null) !== null;

/** The part of a change that a reading of this enrollment can show. */
export const seenOf = (change: Change, held: Seen | null): Change => ({
  ...onlyFields(change, (name) => {
    switch (name) {
      case 'sessionId':
        return isSessionTold(held, change.sessionId);
      case 'fields':
      case 'attendance':
        return false;
      default:
        return isTold(held, name);
    }
  }),
  attendance: toldOf(change.attendance, held?.roster),
});

/** What is asked for beside what is held, in words. */
interface Beside {
  readonly equal: boolean;
  readonly was: string;
  readonly willBe: string;
}

const asksForTime = ({ completedAt }: Change, dayOnly: DayOnly): boolean =>
  completedAt !== null && !dayOnly.has('completedAt');

/** How a field is compared; `null` if the row does not ask for it, or nothing shows what is held. */
function besideOf(field: HeldField, change: Change, held: Held, dayOnly: DayOnly): Beside | null {
  if (field === 'status') {
    const { status, completedAt } = change;
    const withTime = asksForTime(change, dayOnly);
    return {
      equal:
        (status === null || status === held.status) && sameMoment(held.completedAt, completedAt, !withTime),
      was: stateWord(held, withTime),
      willBe: askedWord({ status: status ?? held.status, completedAt }, withTime),
    };
  }
  // The date of the completion goes with the status, whose words are about it as well.
  if (field === 'completedAt' || change[field] === null || !isTold(held, field)) return null;
  return {
    equal: isMoment(field)
      ? sameMoment(held[field], change[field], dayOnly.has(field))
      : held[field] === change[field],
    was: inWords(held, field, dayOnly),
    willBe: inWords(change, field, dayOnly),
  };
}

/**
 * Compares field by field; fields the row does not ask for are not looked at. `named`: additional fields as
 * the row names them.
 */
export function compare(
  change: Change,
  held: Enrollment,
  dayOnly: DayOnly,
  named: NamedFields = NO_NAMES,
): Comparison {
  const before: string[] = [];
  const after: string[] = [];
  let same = true;

  const note = ({ equal, was, willBe }: Beside) => {
    if (equal) return;
    same = false;
    if (was !== '') before.push(was);
    after.push(willBe);
  };

  for (const field of HELD_FIELDS) {
    const beside = besideOf(field, change, held, dayOnly);
    if (beside) note(beside);
  }

  for (const { before: was, after: willBe } of differencesOf(change.attendance, held.roster))
    note({ equal: false, was, willBe });

  const unseen = unseenInWords(change, held, named);
  const withTime = asksForTime(change, dayOnly);
  if (unseen.length > 0)
    note({ equal: false, was: same ? heldInWords(change, held, withTime) : '', willBe: unseen.join('; ') });

  return same
    ? { same, before: heldInWords(change, held, withTime), after: '' }
    : { same, before: before.join('; '), after: after.join('; ') };
}

/** What a change asks for, in words: `Completed on 14 Mar 2026; score 90`. */
export function askedInWords(change: Change, dayOnly: DayOnly, named: NamedFields = NO_NAMES): string {
  const state = () =>
    askedWord({ status: change.status ?? 0, completedAt: change.completedAt }, !dayOnly.has('completedAt'));
  const parts = HELD_FIELDS.filter(
    (name) => name !== 'completedAt' && change[name] !== null && isTold(null, name),
  ).map((name) => inWords(change, name, dayOnly, state));
  return [...parts, ...unseenInWords(change, null, named)].join('; ');
}

/**
 * The asked-for fields as Docebo holds them, for a row where nothing has to change: of the dates only that of
 * the completion.
 */
export function heldInWords(change: Change, held: Enrollment, withTime: boolean): string {
  const state = change.status === null ? stateName(held.status) : stateWord(held, withTime);
  const parts = HELD_FIELDS.filter(
    (name) => name !== 'status' && !isMoment(name) && change[name] !== null && isTold(held, name),
  ).map((name) => inWords(held, name, NO_DAYS));
  return [state, ...parts, ...heldWords(change.attendance, held.roster)].join('; ');
}

/** The fields that a listing reports, with the level first: nobody looks for a change of it. */
const BY_SURPRISE: readonly HeldField[] = [
  ...HELD_FIELDS.filter(isUnreported),
  ...HELD_FIELDS.filter((field) => !isUnreported(field)),
];

/**
 * What changed without being asked for, by what was held before as far as that is known: `level, instructor →
 * learner`. Empty if nothing did. A completion date comes and goes with the status, so it is no surprise
 * if another status was asked for.
 */
export function alsoChanged(change: Change, before: Snapshot | undefined, held: Held): string {
  if (!before) return '';
  return BY_SURPRISE.flatMap((field) => {
    const [was, is] = [before[field], held[field]];
    if (was === undefined || was === is || change[field] !== null) return [];
    if (field === 'completedAt' && change.status !== null && change.status !== before.status) return [];
    // A level that is no longer listed is not another one.
    if (isUnreported(field) && (was === null || is === null)) return [];
    return [
      text('held.changed', {
        field: text(`held.${field}`),
        before: valueWord(before, field),
        after: valueWord(held, field),
      }),
    ];
  }).join('; ');
}

const valueWord = (values: Values, field: HeldField): string =>
  valueBy(values, field, {
    status: stateName,
    moment: momentWord,
    score: figure,
    level: (level) => text(`level.${level}`),
    text: (word) => word,
  }) ?? none();

/**
 * What a row would change, in words: `Enrolled` and `Completed on 14 Mar 2026`. `held` is what Docebo holds
 * of it.
 */
export function changeInWords(
  { action, change, dayOnly, named }: Extract<Asked, { readonly ok: true }>,
  held: Held | null,
): { readonly before: string; readonly after: string } {
  if (action === 'leave-session')
    return { before: sessionWord(change, true), after: sessionWord(change, false) };
  if (held === null)
    return { before: DETAILS.noEnrollment(), after: askedInWords(change, dayOnly, named) || stateName(0) };
  if (action === 'unenroll') return { before: stateWord(held, false), after: DETAILS.noEnrollment() };
  return compare(change, { ...NOBODY, ...held }, dayOnly, named);
}

/** In the session of the change, or not in it, in words. */
export const sessionWord = ({ sessionId }: Pick<Change, 'sessionId'>, isIn: boolean): string =>
  text(isIn ? 'value.session' : 'value.no-session', { session: String(sessionId ?? '') });

/** What a comparison of values does not look at. */
export const NOBODY = { userId: 0, courseId: 0, username: '', courseCode: '' } as const;
