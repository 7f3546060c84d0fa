// The first call of a kind carries one row and is read back: it must do what was asked, and no more.

import {
  alsoChanged,
  alsoInRoster,
  compare,
  type DayOnly,
  heldInWords,
  NOT_IN_SESSION,
  outside,
  seenOf,
  untoldOf,
} from '../check';
import type { Change, Enrollment, Problem } from '../contract';
import { type CallOutcome, keepsAs, type PairOutcome, type Stranger } from '../docebo';
import { isBefore, keepsCompletion } from '../enrollment';
import { type EnrollmentFinder, readUntil, type Waiting, waitAgain } from '../lookup';
import type { Call, Edit } from '../plan';
import { text } from '../texts';
import { DETAILS } from '../words';
import { bystandersOf, changedAmong } from './bystanders';

export interface PilotTools extends Waiting {
  readonly look: EnrollmentFinder;
  /** Whether a pair may be changing by what this run has sent: it is no bystander. */
  readonly isSent: (courseId: number, userId: number) => boolean;
  readonly send: (calls: readonly Call[]) => readonly CallOutcome[];
  /**
   * Whether the sheet says about the call's rows that they are sent: asked right before, since the readings
   * take their time.
   */
  readonly isMarked: () => boolean;
}

type PilotResult =
  /** Neither the answer nor the reading shows what the kind of call does. */
  | { readonly kind: 'nothing-shown'; readonly outcome: CallOutcome }
  /** `bystanders`: who was looked at beside it, and is as before. */
  | {
      readonly kind: 'passed';
      readonly outcome: CallOutcome;
      readonly bystanders: readonly Enrollment[];
    }
  /** Others were changed too: `outcome` is the result for the row itself. */
  | { readonly kind: 'touched'; readonly outcome: CallOutcome; readonly others: readonly Stranger[] }
  /**
   * It had another result: what Docebo holds now, in words, and what is wrong with it. `gone`: the
   * enrollment, which nobody wanted to remove.
   */
  | { readonly kind: 'failed'; readonly holds: string; readonly wrong: string; readonly gone: boolean }
  /** The enrollment is there, or not, other than the check saw it: nothing was sent. */
  | { readonly kind: 'stale' }
  /** Its rows moved or were edited meanwhile: nothing was sent. */
  | { readonly kind: 'moved' }
  /** It could not be tried at all. */
  | { readonly kind: 'not-tried'; readonly problem: Problem };

/**
 * Sends a call that carries one edit, and compares what Docebo held before with what it holds after, of the
 * row and of bystanders. `dayOnly` are the dates that the row gives without a time of day.
 */
export function flyPilot(call: Call, dayOnly: DayOnly, tools: PilotTools): PilotResult {
  const [edit, ...more] = call.settles;
  if (!edit || more.length > 0) {
    throw new Error(`A pilot carries one edit; this one has ${call.settles.length}.`);
  }
  const before = lookBefore(edit, tools);
  if (before.kind !== 'ready') return before;
  if (!tools.isMarked()) return { kind: 'moved' };
  const sentAt = tools.now();
  const [outcome] = tools.send([call]);
  if (!outcome) throw new Error('A call was sent and got no outcome.');
  if (outcome.strangers.length > 0) return { kind: 'touched', outcome, others: outcome.strangers };
  const became = outcome.pairs.get(edit.key);
  const confirmed = became?.kind === 'updated' || became?.kind === 'accepted';
  if (!confirmed && (became?.kind !== 'unknown' || became.problem.code === 'overloaded'))
    return { kind: 'nothing-shown', outcome };
  return judged(edit, dayOnly, before, { outcome, confirmed, sentAt }, tools);
}

/** What Docebo held before a pilot. */
interface Before {
  readonly held: Enrollment | null;
  readonly bystanders: readonly Enrollment[];
}

/** Reads what a pilot will be held against, unless the enrollment is other than the check saw it. */
function lookBefore(
  edit: Edit,
  tools: PilotTools,
): (Before & { readonly kind: 'ready' }) | Extract<PilotResult, { kind: 'not-tried' | 'stale' }> {
  const { courseId, userId, change } = edit;
  const one = [{ courseIds: [courseId], userIds: [userId] }];
  let before = tools.look(one);
  const isStale = () => {
    if (!before.ok) return false;
    const now = heldIn(before.found[0], edit);
    // The import sends status and completion back: whatever happened to them meanwhile would be undone.
    if (edit.does === 'attendance') {
      const isIn = now?.roster !== undefined && now.roster !== NOT_IN_SESSION;
      return now === null || !isIn || !keepsAs(edit, now);
    }
    if (edit.does === 'leave') return now?.roster?.sessionId !== change.sessionId;
    if (edit.does === 'recertify')
      return (
        now === null ||
        !keepsCompletion(change.completedAt, now) ||
        isBefore(change.completedAt, now.completedAt)
      );
    return (edit.does === 'enroll') === (now !== null);
  };
  if (isStale()) {
    // What a call before this one did may not be shown yet.
    waitAgain(tools.now(), tools);
    before = tools.look(one);
  }
  if (!before.ok) return { kind: 'not-tried', problem: before.problem };
  if (isStale()) return { kind: 'stale' };
  const around = tools.look([
    { courseIds: [courseId], userIds: [] },
    { courseIds: [], userIds: [userId] },
  ]);
  if (!around.ok) return { kind: 'not-tried', problem: around.problem };
  const [inCourse = [], ofUser = []] = around.found.map((found) =>
    found.filter((each) => !tools.isSent(each.courseId, each.userId)),
  );
  return {
    kind: 'ready',
    held: heldIn(before.found[0], edit),
    bystanders: bystandersOf(edit, inCourse, ofUser),
  };
}

/** What a reading shows of a pilot that was sent, and whose answer does not speak against it. */
function judged(
  edit: Edit,
  dayOnly: DayOnly,
  { held, bystanders }: Before,
  {
    outcome,
    confirmed,
    sentAt,
  }: { readonly outcome: CallOutcome; readonly confirmed: boolean; readonly sentAt: number },
  tools: PilotTools,
): PilotResult {
  const { courseId, userId, change } = edit;
  const filter = {
    courseIds: [...new Set([courseId, ...bystanders.map((each) => each.courseId)])],
    userIds: [...new Set([userId, ...bystanders.map((each) => each.userId)])],
  };
  const verdict = (reading: ReturnType<EnrollmentFinder>) => {
    if (!reading.ok) return 'fits';
    const is = heldIn(reading.found[0], edit);
    if (whatIsWrong(edit, held, is, dayOnly) === null) return 'fits';
    return isAsBefore(held, is) ? 'contradicts' : 'final';
  };
  const look = () => tools.look([filter]);
  const after = confirmed ? readUntil(look, verdict, sentAt, tools) : look();
  // The answer said yes; without the reading nothing is known of what else moved.
  if (!after.ok || (!confirmed && verdict(after) === 'contradicts'))
    return { kind: 'nothing-shown', outcome };
  const [found = []] = after.found;
  const holds = heldIn(found, edit);
  const wrong = whatIsWrong(edit, held, holds, dayOnly);
  // How far somebody is in a learning plan follows from the courses: the log has what was seen.
  const seen = 'of' in outcome.call && outcome.call.of === 'plans' ? holds : null;
  const pair: PairOutcome = seen ? { kind: 'updated', held: seen } : { kind: 'updated' };
  const done: CallOutcome = { ...outcome, pairs: new Map([[edit.key, pair]]) };
  const touched = changedAmong(bystanders, found);
  if (touched.length > 0)
    return { kind: 'touched', outcome: wrong === null ? done : outcome, others: touched };
  if (wrong === null) return { kind: 'passed', outcome: done, bystanders };
  return {
    kind: 'failed',
    holds: holds ? heldInWords(change, holds, !dayOnly.has('completedAt')) : text('pilot.no-enrollment'),
    wrong,
    gone: edit.does !== 'unenroll' && held !== null && holds === null,
  };
}

const heldIn = (found: readonly Enrollment[] | undefined, { courseId, userId }: Edit): Enrollment | null =>
  found?.find((each) => each.courseId === courseId && each.userId === userId) ?? null;

/** Whether a reading shows what an earlier one showed. */
const isAsBefore = (before: Enrollment | null, after: Enrollment | null): boolean =>
  before === null || after === null ? before === after : changedAmong([before], [after]).length === 0;

/**
 * Whether what is read after a recertification shows that it is not the old record with another date: it was
 * made at another time, or has lost a score that nobody gave it. Of the old record, which no listing shows,
 * nothing more can be seen.
 */
function isAnotherRecord(asked: Change, before: Enrollment, after: Enrollment): boolean {
  const isMadeAgain =
    asked.enrolledAt === null && before.enrolledAt !== null && after.enrolledAt !== before.enrolledAt;
  return isMadeAgain || (asked.score === null && before.score !== null && after.score === null);
}

/**
 * What is wrong after the pilot, in words; `null` if all is as it was asked for and nothing else moved.
 */
export function whatIsWrong(
  { does, change: asked }: Edit,
  before: Enrollment | null,
  after: Enrollment | null,
  dayOnly: DayOnly,
): string | null {
  if (does === 'unenroll') return after ? text('pilot.still-enrolled') : null;
  if (does === 'leave') {
    const { kind, details } = outside(asked, after, before);
    return kind === 'out' ? null : details;
  }
  if (!after) return text(before ? 'pilot.enrollment-gone' : 'pilot.not-enrolled');
  // Without the roster nobody sees whether anything was written.
  if (does === 'attendance' && untoldOf(asked.attendance, after.roster).length > 0)
    return text('pilot.roster-untold');
  const change = seenOf(asked, after);
  const { same, before: holds, after: wanted } = compare(change, after, dayOnly);
  if (!same) return text('pilot.holds-other', { wanted, holds });
  if (does === 'recertify' && before) {
    return isAnotherRecord(asked, before, after) ? null : DETAILS.notKept(before.completedAt);
  }
  const moved = before
    ? [alsoChanged(change, before, after), alsoInRoster(asked.attendance, before.roster, after.roster)]
        .filter((part) => part !== '')
        .join('; ')
    : '';
  return moved === '' ? null : text('pilot.also-changed', { also: moved });
}
