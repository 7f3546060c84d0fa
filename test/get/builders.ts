// Enrollments as a listing tells them, and a check of sheets got from it, in memory.
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

const ODD_NAMES = [
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
];

/**
 * Names as people have them in Docebo, without spaces around them. None ends in a comma or a semicolon: those are taken
 * for what a mail program puts between addresses.
 */
export const oddName = fc.oneof(
  fc.constantFrom(...ODD_NAMES),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter(
      (text) => /^[\p{L}\p{N}\p{P}\p{S}](?:.*[\p{L}\p{N}\p{P}\p{S}])?$/u.test(text) && !/[,;]$/.test(text),
    ),
);

export const moment = fc
  .date({ min: new Date('1995-01-01T00:00:00Z'), max: new Date('2105-12-31T23:59:59Z'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom('', ' 00:00:00', ' 12:00:00', ' 23:59:59', ' 02:30:00').map((time) => {
      const text = date.toISOString().slice(0, 19).replace('T', ' ');
      return time === '' ? text : `${text.slice(0, 10)}${time}`;
    }),
  );

export const score = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  fc.constantFrom(0.1 + 0.2, 85.333333, -1, 1),
);
