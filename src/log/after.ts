// The column After of the log: what a row asked for, part by part.
import type { Attendance, Held } from '../contract';
import {
  askedOf,
  type Draft,
  HELD_FIELDS,
  keepsCompletion,
  type Snapshot,
  setBy,
  snapshotText,
} from '../enrollment';
import type { Asked } from '../sheet';

/** Between the parts of a snapshot; a value that somebody typed must not contain it. */
export const PARTS = '; ';

/** In front of the ID of a session that somebody was taken out of. */
export const LEFT_SESSION = 'left session';

/** Behind the values of a completion that was recorded beside another one, which is kept. */
export const RECERTIFIED = 'recertification';

/**
 * What a row asked for, as a snapshot with what no reading tells behind it: `Completed on 2026-03-14; session
 * 7`. `seen`: what was read of somebody in a learning plan, whose status follows from the courses.
 */
export function afterText(asked: Asked, before: Snapshot | undefined, seen: Held | null = null): string {
  if (!asked.ok) return '';
  if (asked.action === 'unenroll') return snapshotText(null);
  if (asked.action === 'leave-session') return `${LEFT_SESSION} ${asked.change.sessionId ?? ''}`;
  const { sessionId, fields, completedAt, attendance } = asked.change;
  const wanted = { ...stateOf(asked, before, seen), ...valuesOf(asked) };
  return [
    snapshotText(wanted),
    sessionId === null ? '' : `session ${sessionId}`,
    ...(fields ?? []).map(([field, value]) => `field ${field}: ${value.replace(/;/g, ',')}`),
    ...attendanceParts(attendance),
    asked.action === 'recertify' && keepsCompletion(completedAt, before) ? RECERTIFIED : '',
  ]
    .filter((part) => part !== '')
    .join(PARTS);
}

type Valid = Extract<Asked, { readonly ok: true }>;

/** The status that the enrollment gets: one that is made without a status is made as Enrolled. */
function stateOf({ change, action }: Valid, before: Snapshot | undefined, seen: Held | null): Partial<Held> {
  if (seen?.status === 2) return { status: 2, completedAt: seen.completedAt };
  const made = before === null && action !== 'update' ? 0 : null;
  const status = seen?.status ?? change.status ?? made;
  return status === null ? {} : { status };
}

/** The other values that a listing can report; of a date without a time only the day. */
function valuesOf({ change, dayOnly }: Valid): Partial<Held> {
  const wanted: Draft<Partial<Held>> = {};
  for (const field of HELD_FIELDS)
    setBy(wanted, field, {
      status: () => undefined,
      moment: (name) => (dayOnly.has(name) ? change[name]?.slice(0, 10) : change[name]) ?? undefined,
      score: (name) => change[name] ?? undefined,
      level: (name) => change[name] ?? undefined,
      text: (name) => change[name] ?? undefined,
    });
  return wanted;
}

/** `attendance present`, `evaluation passed`, `evaluation score 90`. */
export const attendanceParts = (attendance: Attendance | null): readonly string[] =>
  askedOf(attendance).map(({ name, label }) => {
    const value = attendance?.[name];
    const word = name === 'present' ? 'present' : name === 'passed' ? (value ? 'passed' : 'failed') : value;
    return `${label} ${String(word).replace(/;/g, ',')}`;
  });
