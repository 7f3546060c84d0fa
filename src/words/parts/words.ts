// How values read to a person: statuses, dates, counts and differences, in one place.

import type { Enrollment, EnrollmentStatus, Moment } from '../../contract';
import { dayText, momentText, text } from '../../texts';

/** `2026-03-14` as `14 Mar 2026`: a month by name cannot be taken for a day. */
export const dayWord = (day: string): string => dayText(day);

/** `2026-03-14 09:30:00` as `14 Mar 2026, 09:30`. */
export function momentWord(moment: Moment): string {
  const time = moment.slice(11);
  return momentText(moment, time.endsWith(':00') ? time.slice(0, 5) : time);
}

/** `1240` as `1,240`, in the log and in reports for support, which are English in every language. */
export function figure(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 row`, `1,240 rows`; for the same. */
export const count = (n: number, one: string, many: string): string => `${figure(n)} ${n === 1 ? one : many}`;

/** Milliseconds since the epoch as `2026-03-14 14:30:05`, in a zone this many hours ahead of UTC. */
export function wallTime(ms: number, offsetHours: number): Moment {
  return new Date(ms + offsetHours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The same as only the time of day, `14:30`. */
export function clockTime(ms: number, offsetHours: number): string {
  return wallTime(ms, offsetHours).slice(11, 16);
}

/** `a, b and c`; long lists end in `and 12 more`. */
export function list(items: readonly (string | number)[], most = 5): string {
  const joined = (some: readonly (string | number)[]) => some.join(text('list.comma'));
  if (items.length <= 1) return String(items[0] ?? '');
  if (items.length > most)
    return text('list.more', { items: joined(items.slice(0, most)), count: items.length - most });
  return text('list.and', { items: joined(items.slice(0, -1)), last: String(items[items.length - 1]) });
}

/** The status of an enrollment: `Completed`. */
export const stateName = (status: EnrollmentStatus): string => text(`state.${status}`);

/** The status of an enrollment with its date: `Completed on 14 Mar 2026`. */
export function stateWord(enrollment: Pick<Enrollment, 'status' | 'completedAt'>, withTime: boolean): string {
  const status = stateName(enrollment.status);
  if (enrollment.status !== 2 || enrollment.completedAt === null) return status;
  const date = withTime ? momentWord(enrollment.completedAt) : dayWord(enrollment.completedAt);
  return text('state.on', { status, date });
}

/** The same of what is asked: without a date, Docebo sets the moment of the update. */
export const askedWord = (asked: Pick<Enrollment, 'status' | 'completedAt'>, withTime: boolean): string =>
  asked.status === 2 && asked.completedAt === null
    ? text('state.now', { status: stateName(2) })
    : stateWord(asked, withTime);
