// Details of rows: what Docebo holds, what changes, and what a row takes away.
import type { SetBacks } from '../contract';
import { quoted } from './quotes';
import { count } from './words';

/** What rows take away from people who have completed, each kind that there is. */
export function setBackWords({ setsBack, replacesDates, unenrollsCompleted }: SetBacks): readonly string[] {
  return [
    ...(setsBack > 0 ? [`${count(setsBack, 'row takes', 'rows take')} a completion back`] : []),
    ...(replacesDates > 0
      ? [`${count(replacesDates, 'row replaces', 'rows replace')} the date of a completion`]
      : []),
    ...(unenrollsCompleted > 0
      ? [`${count(unenrollsCompleted, 'row unenrolls', 'rows unenroll')} somebody who has completed`]
      : []),
  ];
}

/** Beside the change of a row that takes something away from somebody who has completed. */
export const SET_BACK: Readonly<Record<keyof SetBacks, string>> = {
  setsBack: 'takes the completion back',
  replacesDates: 'replaces the completion date',
  unenrollsCompleted: 'removes a completion',
};

/** What `DETAILS.who` said in the details of a check, so that it is still there after the run; empty where it said nothing. */
export const whoIn = (details: string): readonly string[] =>
  / \(((?:for|in) [^();]+)(?:; [^()]*)?\)\.?$/.exec(details)?.slice(1, 2) ?? [];

/** Details of rows whose status is about what Docebo holds. */
export const DETAILS = {
  notEnrolled: (user: string, course: string) =>
    `${user} is not enrolled in ${course}. Enroll the person in Docebo, or type the action Enroll, then check again.`,
  /** Where an ID was typed and nothing was seen of it, the ID itself may be wrong. */
  notSeen: (user: string, course: string) =>
    `${user} is not enrolled in ${course}, or one of the two does not exist. Check both, then check again.`,
  movedSince: 'Changed in Docebo since the check, so nothing was sent. Check again.',
  noEnrollment: 'not enrolled',
  /** Between enrolling somebody and the rest of what the row asks. */
  enrolled: 'Enrolled',
  noChange: (state: string) => `Docebo has this already: ${state}.`,
  change: (before: string, after: string) => `${before} → ${after}`,
  /** With what else there is to say of it: who was found, and what it takes away. */
  with: (details: string, notes: readonly string[]) =>
    notes.length === 0
      ? details
      : `${details.replace(/\.$/, '')} (${notes.join('; ')})${details.endsWith('.') ? '.' : ''}`,
  /** Who was found, where the row does not say so itself: `for Grace Quinn in SAFE-1`. */
  who: (user: string | null, course: string | null) =>
    [...(user === null ? [] : [`for ${user}`]), ...(course === null ? [] : [`in ${course}`])].join(' '),
  sending: 'Sent; waiting for the answer.',
  updated: (after: string) => after,
  unknown: 'Sent, but the answer was lost. The next check reads what Docebo holds.',
  failed: (message: string) =>
    message === '' ? 'Docebo refused this change without saying why.' : `Docebo refused: ${message}`,
  withoutEffect: (sends: number, details: string) =>
    `Sent ${sends} times, but Docebo still holds something else: ${details}. Correct it in Docebo.`,
  differs: (holds: string, wrong: string) => `Docebo holds ${holds}: ${wrong}.`,
  /** Why a kind of call is closed, where it wrote to others. */
  touched: 'it changed enrollments that it was not asked to change',
  /** Of a row that is sent only while Docebo holds certain values. */
  leftAlone: (expected: string, holds: string) =>
    `Skipped, because it was changed since: expected “${expected}”, but Docebo holds “${holds}”.`,
  verified: (holds: string, hidden: string) =>
    `Docebo holds ${holds}.${hidden === '' ? '' : ` What cannot be read back: ${hidden}.`}`,
  alsoChanged: (also: string) => ` Also changed: ${also}.`,
  verifiedGone: 'Docebo has no enrollment.',
  stillEnrolled: (holds: string) => `Asked for no enrollment, Docebo has ${holds}. Check again to unenroll.`,
  asked: (asked: string, holds: string) => `Asked ${asked}, Docebo has ${holds}. Check again to set it.`,
  goneSince: (asked: string) =>
    asked === ''
      ? 'Docebo no longer has an enrollment.'
      : `Asked ${asked}, Docebo no longer has an enrollment.`,
  notReadable: (hidden: string) =>
    `Docebo accepted this, but does not report it: ${hidden} cannot be read back.`,
  notYet: 'The check continues later.',
  notJustSeen:
    'Checked more than an hour ago, which is too long for the import that carries the decimals. Check again.',
  noImport: (score: string) =>
    `Score ${quoted(score)} has decimals, which only a batch import carries, and those of this Docebo did not do what was asked. Type a whole number.`,
  stale: 'Changed since the last check. Check again.',
  pending: (rows: number) => `${count(rows, 'row was', 'rows were')} changed since the check.`,
} as const;
