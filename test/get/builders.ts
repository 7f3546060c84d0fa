// Enrollments as a listing shows them, and a check of sheets got from it, in memory.
import fc from 'fast-check';
import type { Enrollment } from '../../src/contract';
import type { Listed } from '../../src/docebo';
import { enrollment } from '../support/builders';

export const listed = (courseId: number, userId: number, held: Partial<Enrollment> = {}): Listed => ({
  enrollment: enrollment(userId, courseId, held),
  title: `Course ${courseId}`,
  firstName: 'Ann',
  lastName: 'Ames',
  email: `u${userId}@example.com`,
  assignment: 'mandatory',
  changedAt: null,
});

export const ODD_NAMES = [
  '=1+1',
  '+39',
  '00042',
  '3-4',
  "O'Neil",
  "'quoted",
  '@home',
  '1e5',
  '12/3',
  'TRUE',
  'Ünï',
  '-',
  '0',
  '2026-03-14',
  '14.03.2026',
  '007',
  '1,5',
  '1 000',
  '12:30',
  '50%',
  'none',
  'Mar 14',
  '"quoted"',
  'a|b',
  'a;b',
  'x\ty',
  '#REF!',
  '=HYPERLINK("https://example.com")',
  '😀',
  '👩‍💻 dev',
  'שלום',
  'مرحبا 1',
  '１２３',
  '٣',
  'ß',
  'ı',
];

/**
 * Names as people have them in Docebo, without spaces around them. None ends in a comma or a semicolon: those
 * are taken for what a mail program puts between addresses.
 */
export const oddName = fc.oneof(
  fc.constantFrom(...ODD_NAMES),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter(
      (text) => /^[\p{L}\p{N}\p{P}\p{S}](?:.*[\p{L}\p{N}\p{P}\p{S}])?$/u.test(text) && !/[,;]$/.test(text),
    ),
);

/** Ends of years, leap days, and moments that clocks of some zone skip, show twice, or pass at midnight. */
export const ODD_MOMENTS = [
  '2024-02-29 12:00:00',
  '2000-02-29 00:00:00',
  '2026-12-31 23:59:59',
  '2027-01-01 00:00:00',
  '1970-01-01 00:00:00',
  '2038-01-19 03:14:08',
  '2100-02-28 23:59:59',
  // Beirut, Cairo, Havana, São Paulo, Tehran: the day begins at one.
  '2022-03-27 00:30:00',
  '2023-04-28 00:00:00',
  '2025-03-09 00:59:59',
  '2018-11-04 00:15:00',
  '2021-03-22 00:30:00',
  // Their clocks go back at midnight.
  '2022-10-30 23:30:00',
  '2018-02-17 23:30:00',
  '2023-10-26 23:59:59',
  // Apia left this day out.
  '2011-12-30 12:00:00',
  // Chatham and Lord Howe, by half an hour there.
  '2026-04-05 02:45:00',
  '2026-10-04 02:15:00',
  '2026-03-29 02:30:00',
  '2026-10-25 02:30:00',
];

const anyMoment = fc
  .date({ min: new Date('1995-01-01T00:00:00Z'), max: new Date('2105-12-31T23:59:59Z'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom('', ' 00:00:00', ' 12:00:00', ' 23:59:59', ' 02:30:00').map((time) => {
      const text = date.toISOString().slice(0, 19).replace('T', ' ');
      return time === '' ? text : `${text.slice(0, 10)}${time}`;
    }),
  );

export const moment = fc.oneof({ weight: 3, arbitrary: anyMoment }, fc.constantFrom(...ODD_MOMENTS));

export const score = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  fc.constantFrom(0.1 + 0.2, 85.333333, -1, 1),
);
