// Compares the attendance and evaluation that a row asks for with the roster of the session.
import type { Attendance, RosterEntry } from '../../contract';
import { ATTENDANCE_FIELDS, type AttendanceField, askedOf } from '../../enrollment';
import { figure, text } from '../../texts';
import { dayWord } from '../../words';

/** A field with its value in words: `attendance: present`. */
export function attendanceWord(name: AttendanceField, value: Attendance[AttendanceField]): string {
  if (value === null)
    return text('value.of-field', { field: text(`field.${name}`), value: text('value.none') });
  switch (name) {
    case 'present':
      return text(value === true ? 'value.present' : 'value.not-present');
    case 'passed':
      return text(value === true ? 'value.passed' : 'value.failed');
    case 'evaluationDate':
      return text('value.of-field', { field: text(`field.${name}`), value: dayWord(String(value)) });
    case 'evaluationScore':
    case 'evaluationText':
      return text('value.of-field', {
        field: text(`field.${name}`),
        value: typeof value === 'number' ? figure(value) : String(value),
      });
  }
}

/** What the roster shows of the fields that are asked for, in words. */
export const heldWords = (
  attendance: Attendance | null,
  roster: RosterEntry | undefined,
): readonly string[] =>
  askedOf(attendance).flatMap(({ name }) => {
    const listed = roster?.attendance[name];
    return listed === undefined ? [] : [attendanceWord(name, listed)];
  });

/** The fields that are asked for and that the roster does not tell of this person, by their names. */
export const untoldOf = (
  attendance: Attendance | null,
  roster: RosterEntry | undefined,
): readonly AttendanceField[] =>
  askedOf(attendance).flatMap(({ name }) => (roster && name in roster.attendance ? [] : [name]));

/** A field in which the roster has something else. */
interface Difference {
  readonly before: string;
  readonly after: string;
}

/** What the roster shows and what is asked, if these differ. */
export const differencesOf = (
  attendance: Attendance | null,
  roster: RosterEntry | undefined,
): readonly Difference[] =>
  askedOf(attendance).flatMap(({ name }) => {
    const [asked, listed] = [attendance?.[name] ?? null, roster?.attendance[name]];
    if (listed === undefined || listed === asked) return [];
    return [{ before: attendanceWord(name, listed), after: attendanceWord(name, asked) }];
  });

/** The part of what is asked that the roster shows; `null` for none of it. */
export function toldOf(attendance: Attendance | null, roster: RosterEntry | undefined): Attendance | null {
  if (attendance === null || !roster) return null;
  const listed = (name: AttendanceField) => name in roster.attendance;
  const kept: Attendance = {
    present: listed('present') ? attendance.present : null,
    passed: listed('passed') ? attendance.passed : null,
    evaluationScore: listed('evaluationScore') ? attendance.evaluationScore : null,
    evaluationDate: listed('evaluationDate') ? attendance.evaluationDate : null,
    evaluationText: listed('evaluationText') ? attendance.evaluationText : null,
  };
  return Object.values(kept).some((value) => value !== null) ? kept : null;
}

/** The entry of somebody who is not in the session: nothing is recorded of them there. */
export const NOT_IN_SESSION: RosterEntry = {
  sessionId: 0,
  attendance: {
    present: null,
    passed: null,
    evaluationScore: null,
    evaluationDate: null,
    evaluationText: null,
  },
};

/** What changed in a roster without being asked for: `passed → failed`. Empty if nothing did. */
export const alsoInRoster = (
  attendance: Attendance | null,
  before: RosterEntry | undefined,
  after: RosterEntry | undefined,
): string =>
  ATTENDANCE_FIELDS.flatMap(({ name }) => {
    const [was, is] = [before?.attendance[name], after?.attendance[name]];
    if (was === undefined || is === undefined || was === is || (attendance?.[name] ?? null) !== null)
      return [];
    return [
      text('held.changed', {
        field: text(`field.${name}`),
        before: attendanceWord(name, was),
        after: attendanceWord(name, is),
      }),
    ];
  }).join('; ');
