// The column After of the log: what a row asked for, part by part.
import type { Attendance, Held } from '../contract';
import { askedOf, keepsCompletion, MOMENT_FIELDS, type Snapshot, snapshotText } from '../enrollment';
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
  const { status, score, level, sessionId, fields, completedAt, attendance } = asked.change;
  const wanted: { -readonly [Name in keyof Held]?: Held[Name] } = {};
  if (seen) {
    wanted.status = seen.status;
    if (seen.status === 2) wanted.completedAt = seen.completedAt;
  } else if (status !== null) wanted.status = status;
  // An enrollment that is made without a status is made as Enrolled.
  else if (before === null && asked.action !== 'update') wanted.status = 0;
  for (const name of MOMENT_FIELDS) {
    const moment = asked.change[name];
    if (moment !== null) wanted[name] = asked.dayOnly.has(name) ? moment.slice(0, 10) : moment;
  }
  if (score !== null) wanted.score = score;
  if (level !== null) wanted.level = level;
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

/** `attendance present`, `evaluation passed`, `evaluation score 90`. */
export const attendanceParts = (attendance: Attendance | null): readonly string[] =>
  askedOf(attendance).map(({ name, label }) => {
    const value = attendance?.[name];
    const word = name === 'present' ? 'present' : name === 'passed' ? (value ? 'passed' : 'failed') : value;
    return `${label} ${String(word).replace(/;/g, ',')}`;
  });
