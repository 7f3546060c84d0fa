// Compares what a row asks for with what Docebo holds: the same, or a difference in words.

import type { Change, Enrollment, EnrollmentLevel, Held, Moment } from '../../contract';
import {
  HELD_FIELDS,
  type HeldField,
  type MomentField,
  NO_END_DAY,
  OTHER_MOMENTS,
  type OtherMoment,
  type Snapshot,
} from '../../enrollment';
import type { Asked, NamedFields } from '../../sheet';
import { figure, text } from '../../texts';
import { askedWord, DETAILS, dayWord, momentWord, stateName, stateWord } from '../../words';
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
  { level, sessionId, fields, attendance }: Change,
  held: Seen | null,
  named: NamedFields = NO_NAMES,
  fieldWord = withValue,
): readonly string[] {
  return [
    ...(level === null || isLevelListed(held) ? [] : [levelText(level)]),
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

const levelText = (level: EnrollmentLevel): string => text('value.level', { level: text(`level.${level}`) });

const scoreText = (score: number | null): string =>
  text('value.score', { score: score ?? text('value.none') });

/** A date beside that of the completion, in words. */
export const momentText = (field: OtherMoment, moment: Moment | null, dayOnly: boolean): string => {
  const date = moment === null ? text('value.not-set') : dayOnly ? dayWord(moment) : momentWord(moment);
  const isFar = field === 'activeUntil' && moment?.slice(0, 10) === NO_END_DAY;
  return isFar ? text('value.no-end', { date: dayWord(NO_END_DAY) }) : text(`value.${field}`, { date });
};

/** What a reading of an enrollment showed, as far as it matters which values it can show. */
type Seen = Pick<Held, 'level'> & Pick<Enrollment, 'roster'>;

/** Whether a roster shows that the person is in this session. */
const isSessionTold = (held: Seen | null, sessionId: number): boolean =>
  held?.roster?.sessionId === sessionId;

const isLevelListed = (held: Pick<Held, 'level'> | null): boolean => held !== null && held.level !== null;

/** The part of a change that a reading of this enrollment can show. */
export const seenOf = (change: Change, held: Seen | null): Change => ({
  ...change,
  level: isLevelListed(held) ? change.level : null,
  sessionId: change.sessionId !== null && isSessionTold(held, change.sessionId) ? change.sessionId : null,
  fields: null,
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

const momentBeside =
  (field: OtherMoment) =>
  (change: Change, held: Held, dayOnly: DayOnly): Beside | null => {
    const asked = change[field];
    if (asked === null) return null;
    const day = dayOnly.has(field);
    return {
      equal: sameMoment(held[field], asked, day),
      was: momentText(field, held[field], day),
      willBe: momentText(field, asked, day),
    };
  };

/** How each field that a listing reports is compared; `null` if the row does not ask for it. */
const BESIDE: {
  readonly [Name in HeldField]: (change: Change, held: Held, dayOnly: DayOnly) => Beside | null;
} = {
  status(change, held, dayOnly) {
    const { status, completedAt } = change;
    const withTime = asksForTime(change, dayOnly);
    return {
      equal:
        (status === null || status === held.status) && sameMoment(held.completedAt, completedAt, !withTime),
      was: stateWord(held, withTime),
      willBe: askedWord({ status: status ?? held.status, completedAt }, withTime),
    };
  },
  // With the status, which its words are about as well.
  completedAt: () => null,
  score: ({ score }, held) =>
    score === null
      ? null
      : { equal: score === held.score, was: scoreText(held.score), willBe: scoreText(score) },
  enrolledAt: momentBeside('enrolledAt'),
  activeFrom: momentBeside('activeFrom'),
  activeUntil: momentBeside('activeUntil'),
  level: ({ level }, held) =>
    level === null || held.level === null
      ? null
      : { equal: level === held.level, was: levelText(held.level), willBe: levelText(level) },
};

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
    const beside = BESIDE[field](change, held, dayOnly);
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
  const parts: string[] = [];
  if (change.status !== null) {
    parts.push(
      askedWord({ status: change.status, completedAt: change.completedAt }, !dayOnly.has('completedAt')),
    );
  }
  if (change.score !== null) parts.push(scoreText(change.score));
  for (const field of OTHER_MOMENTS) {
    const moment = change[field];
    if (moment === null) continue;
    parts.push(momentText(field, moment, dayOnly.has(field)));
  }
  return [...parts, ...unseenInWords(change, null, named)].join('; ');
}

/** The asked-for fields as Docebo holds them, for a row in which nothing has to change. */
export function heldInWords(change: Change, held: Enrollment, withTime: boolean): string {
  const parts = [change.status === null ? stateName(held.status) : stateWord(held, withTime)];
  if (change.score !== null) parts.push(scoreText(change.score));
  if (change.level !== null && held.level !== null) parts.push(levelText(held.level));
  return [...parts, ...heldWords(change.attendance, held.roster)].join('; ');
}

/** The fields that a listing reports, with the level first: nobody looks for a change of it. */
const BY_SURPRISE: readonly HeldField[] = ['level', ...HELD_FIELDS.filter((field) => field !== 'level')];

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
    if (field === 'level' && (was === null || is === null)) return [];
    return [
      text('held.changed', {
        field: text(`held.${field}`),
        before: valueWord(before, field),
        after: valueWord(held, field),
      }),
    ];
  }).join('; ');
}

function valueWord(held: Partial<Held>, field: keyof Held): string {
  switch (field) {
    case 'level':
      return held.level == null ? text('value.none') : text(`level.${held.level}`);
    case 'status':
      return held.status === undefined ? text('value.none') : stateName(held.status);
    case 'score':
      return held.score == null ? text('value.none') : figure(held.score);
    case 'completedAt':
    case 'enrolledAt':
    case 'activeFrom':
    case 'activeUntil': {
      const moment = held[field];
      return moment == null ? text('value.none') : momentWord(moment);
    }
  }
}

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
