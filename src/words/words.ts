// How values read to a person: statuses, dates, counts and differences, in one place.

import type { Enrollment, Moment } from '../contract';
import { statusWord } from '../enrollment';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-03-14` as `14 Mar 2026`: a month by name cannot be taken for a day. */
export function dayWord(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `2026-03-14 09:30:00` as `14 Mar 2026, 09:30`. */
export function momentWord(moment: Moment): string {
  const time = moment.slice(11);
  return `${dayWord(moment)}, ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** `1 row`, `1,240 rows`. */
export function count(n: number, one: string, many: string): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}

/** `1240` as `1,240`. */
export function figure(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Milliseconds since the epoch as `2026-03-14 14:30:05`, in a zone this many hours ahead of UTC. */
export function wallTime(ms: number, offsetHours: number): Moment {
  return new Date(ms + offsetHours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The same as the time of day alone, `14:30`. */
export function clockTime(ms: number, offsetHours: number): string {
  return wallTime(ms, offsetHours).slice(11, 16);
}

/** `a, b and c`; long lists end in `and 12 more`. */
export function list(items: readonly (string | number)[], most = 5): string {
  if (items.length === 0) return '';
  if (items.length === 1) return String(items[0]);
  if (items.length > most) {
    return `${items.slice(0, most).join(', ')} and ${figure(items.length - most)} more`;
  }
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The status of an enrollment with its date: `Completed on 14 Mar 2026`. */
export function stateWord(enrollment: Pick<Enrollment, 'status' | 'completedAt'>, withTime: boolean): string {
  const word = statusWord(enrollment.status);
  if (enrollment.status !== 2 || enrollment.completedAt === null) return word;
  return `${word} on ${withTime ? momentWord(enrollment.completedAt) : dayWord(enrollment.completedAt)}`;
}

/** The same of what is asked: without a date, Docebo sets it to the moment at which it is told. */
export const askedWord = (asked: Pick<Enrollment, 'status' | 'completedAt'>, withTime: boolean): string =>
  asked.status === 2 && asked.completedAt === null
    ? `${statusWord(2)}, dated by Docebo at the moment of the update`
    : stateWord(asked, withTime);
