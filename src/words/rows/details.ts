// Details of rows: what Docebo holds, what changes, and what a row takes away.
import type { SetBacks } from '../../contract';
import { isText, text } from '../../texts';
import { quoted } from '../parts/quotes';
import { dayWord, stateName } from '../parts/words';

const SET_BACKS: readonly (keyof SetBacks)[] = ['setsBack', 'replacesDates', 'unenrollsCompleted'];

/** What rows take away from people who have completed: a phrase for each kind that there is. */
export const setBackWords = (rows: SetBacks): readonly string[] =>
  SET_BACKS.filter((kind) => rows[kind] > 0).map((kind) => text(`set-back.${kind}`, { rows: rows[kind] }));

/** Beside the change of a row that takes something away from somebody who has completed. */
export const setBackWord = (kind: keyof SetBacks): string => text(`set-back.of-row.${kind}`);

/**
 * What `DETAILS.who` added to the details of a check, so that it is still there after the run; empty if it
 * added nothing. It is the first of the notes in brackets, behind which is what the row takes away.
 */
export function whoIn(details: string): readonly string[] {
  const [, note] = / \(([^();]+)(?:; [^()]*)?\)\.?$/.exec(details) ?? [];
  const isWho =
    note !== undefined && (isText('details.who.user', note) || isText('details.who.course', note));
  return isWho ? [note] : [];
}

/** Details of rows whose status is about what Docebo holds. */
export const DETAILS = {
  notEnrolled: (user: string, course: string) => text('details.not-enrolled', { user, course }),
  /** If an ID was typed and nothing was seen of it, the ID itself can be wrong. */
  notSeen: (user: string, course: string) => text('details.not-seen', { user, course }),
  inPlan: (state: string) => text('details.in-plan', { state }),
  notInPlan: (user: string, plan: string) => text('details.not-in-plan', { user, plan }),
  noPlan: () => text('plan.not-in'),
  /** How far somebody is in a learning plan; `percent` of it. */
  progress: (state: string, percent: number | null) =>
    percent === null ? state : text('plan.progress', { state, percent }),
  progressUnreported: () => text('plan.untold'),
  movedSince: () => text('details.moved-since'),
  noEnrollment: () => text('details.no-enrollment'),
  /** Between enrolling somebody and the rest of what the row asks. */
  enrolled: () => text('details.enrolled'),
  noChange: (state: string) => text('details.no-change', { state }),
  /** A completion as Docebo has it. */
  completion: (date: string | null) =>
    date === null ? stateName(2) : text('state.on', { status: stateName(2), date: dayWord(date) }),
  /** Of rows that are left as they are because Docebo has a completion. */
  keptLater: (date: string | null) => text('details.kept-later', { state: DETAILS.completion(date) }),
  /** Of a row that gives way to another one with the same user and course. */
  givesWay: (row: number, keep: 'newest' | 'oldest') =>
    text(`details.gives-way.${keep}`, { row: String(row) }),
  keptAny: (date: string | null) => text('details.kept-any', { state: DETAILS.completion(date) }),
  change: (before: string, after: string) => `${before} → ${after}`,
  /** With notes in brackets: who was found, and what the row takes away. */
  with: (details: string, notes: readonly string[]) =>
    notes.length === 0
      ? details
      : `${details.replace(/\.$/, '')} (${notes.join('; ')})${details.endsWith('.') ? '.' : ''}`,
  /** Who was found, if the row does not say so itself: `for Grace Quinn in SAFE-1`. */
  who: (user: string | null, course: string | null) =>
    [
      ...(user === null ? [] : [text('details.who.user', { user })]),
      ...(course === null ? [] : [text('details.who.course', { course })]),
    ].join(' '),
  /** Of a recertification: the completion that Docebo is asked to keep. */
  keeps: (date: string | null) =>
    date === null ? text('details.keeps.no-date') : text('details.keeps', { date: dayWord(date) }),
  /** The same, with what can be read back. */
  kept: (date: string | null) =>
    date === null ? text('value.kept.no-date') : text('value.kept', { date: dayWord(date) }),
  notKept: (date: string | null) =>
    date === null ? text('pilot.not-kept.no-date') : text('pilot.not-kept', { date: dayWord(date) }),
  noAttendance: (why: string) => text('details.no-attendance', { why }),
  noRecertification: (why: string) => text('details.no-recertification', { why }),
  notSeenForImport: () => text('details.not-just-seen.import'),
  sending: () => text('details.sending'),
  unknown: () => text('details.unknown'),
  failed: (message: string) =>
    message === '' ? text('details.failed.no-reason') : text('details.failed', { message }),
  withoutEffect: (sends: number, details: string) => text('details.without-effect', { sends, details }),
  differs: (holds: string, wrong: string) => text('details.differs', { holds, wrong }),
  /** Why a kind of call is closed that wrote to others. */
  touched: () => text('details.touched'),
  /** Of a row that is sent only while Docebo holds certain values. */
  leftAlone: (expected: string, holds: string) => text('details.left-alone', { expected, holds }),
  verified: (holds: string, hidden: string) =>
    hidden === '' ? text('details.verified', { holds }) : text('details.verified.hidden', { holds, hidden }),
  alsoChanged: (also: string) => text('details.also-changed', { also }),
  verifiedGone: () => text('details.verified.gone'),
  stillEnrolled: (holds: string) => text('details.still-enrolled', { holds }),
  asked: (asked: string, holds: string) => text('details.asked', { asked, holds }),
  goneSince: (asked: string) =>
    asked === '' ? text('details.gone-since.nothing-asked') : text('details.gone-since', { asked }),
  notReadable: (hidden: string) => text('details.not-readable', { hidden }),
  notYet: () => text('details.not-yet'),
  notJustSeen: () => text('details.not-just-seen'),
  noImport: (score: string) => text('details.no-import', { score: quoted(score) }),
  /** Of a row whose receipt is of a version that this one does not know. */
  unreadable: () => text('details.unreadable'),
  stale: () => text('details.stale'),
  pending: (rows: number) => text('details.pending', { rows }),
} as const;
