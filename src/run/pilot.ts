// The first call of a kind carries one row and is read back: did what was asked for arrive, and did nothing else move?
import type { Change, Enrollment, Problem } from '../contract';
import type { CallOutcome } from '../docebo';
import type { Call, CallKind, Edit } from '../plan';
import { compare, type DayOnly, heldInWords, seenOf } from './compare';

/** Days for which a tenant's passed (or failed) pilot is remembered. Our own number: Docebo releases every few weeks. */
export const PILOT_DAYS = 30;

/** What is known of a kind of call on this tenant. */
export type PilotState = 'needed' | 'passed' | 'failed';

export interface Pilots {
  stateOf(kind: CallKind): PilotState;
  note(kind: CallKind, state: 'passed' | 'failed'): void;
}

export interface PilotTools {
  /** What Docebo holds of a pair now: `null` where it is not enrolled. */
  readonly readPair: (
    courseId: number,
    userId: number,
  ) =>
    | { readonly ok: true; readonly held: Enrollment | null }
    | { readonly ok: false; readonly problem: Problem };
  readonly send: (calls: readonly Call[]) => readonly CallOutcome[];
}

export type PilotResult =
  /** `outcome` may still be a refusal or unknown: then the pilot told nothing and another row tries. */
  | { readonly kind: 'told-nothing'; readonly outcome: CallOutcome }
  | { readonly kind: 'passed'; readonly outcome: CallOutcome }
  /** Something else came of it: what Docebo holds now, in words, and what is wrong with it. */
  | { readonly kind: 'failed'; readonly holds: string; readonly wrong: string }
  /** The enrollment is there, or not, other than the check saw it: nothing was sent. */
  | { readonly kind: 'stale' }
  /** It could not be tried at all. */
  | { readonly kind: 'not-tried'; readonly problem: Problem };

/**
 * Sends a call that carries one edit, and compares what Docebo held before with what it holds after. `dayOnly` are the
 * dates that the row gives without a time of day.
 */
export function flyPilot(call: Call, dayOnly: DayOnly, tools: PilotTools): PilotResult {
  const [edit, ...others] = call.settles;
  if (!edit || others.length > 0) {
    throw new Error(`A pilot carries one edit; this one has ${call.settles.length}.`);
  }
  const { courseId, userId, change } = edit;
  const before = tools.readPair(courseId, userId);
  if (!before.ok) return { kind: 'not-tried', problem: before.problem };
  if (edit.does === 'update' && !before.held)
    return { kind: 'failed', holds: 'no enrollment', wrong: 'the enrollment is gone since the check' };
  if ((edit.does === 'enroll') === (before.held !== null)) return { kind: 'stale' };

  const [outcome] = tools.send([call]);
  if (!outcome) throw new Error('A call was sent and got no outcome.');
  const became = outcome.pairs.get(edit.key)?.kind;
  if (became !== 'updated' && became !== 'accepted') return { kind: 'told-nothing', outcome };

  const after = tools.readPair(courseId, userId);
  // The answer said yes; without the reading nothing is known of what else moved.
  if (!after.ok) return { kind: 'told-nothing', outcome };
  const wrong = whatIsWrong(edit, before.held, after.held, dayOnly);
  if (wrong === null) {
    const pairs = new Map([[edit.key, { kind: 'updated' as const }]]);
    return { kind: 'passed', outcome: { ...outcome, pairs } };
  }
  const holds = after.held ? heldInWords(change, after.held, !dayOnly.has('completedAt')) : 'no enrollment';
  return { kind: 'failed', holds, wrong };
}

/** What is wrong after the pilot, in words; `null` where all is as it was asked for and nothing else moved. */
function whatIsWrong(
  { does, change: asked }: Edit,
  before: Enrollment | null,
  after: Enrollment | null,
  dayOnly: DayOnly,
): string | null {
  if (does === 'unenroll') return after ? 'the person is still enrolled' : null;
  if (!after) return before ? 'the enrollment is gone' : 'the person is not enrolled';
  const change = seenOf(asked, after);
  const { same, before: holds, after: wanted } = compare(change, after, dayOnly);
  if (!same) return `asked for ${wanted}, but Docebo holds ${holds}`;
  return before && whatMoved(change, before, after);
}

const OTHER_FIELDS = [
  ['status', 'the status'],
  ['completedAt', 'the completion date'],
  ['score', 'the score'],
  ['enrolledAt', 'the enrollment date'],
  ['activeFrom', 'the start of validity'],
  ['activeUntil', 'the end of validity'],
  ['level', 'the level'],
] as const;

/** The fields that moved without being asked for, in words; `null` where none did. */
function whatMoved(change: Change, before: Enrollment, after: Enrollment): string | null {
  const moved = OTHER_FIELDS.filter(([field]) => {
    if (change[field] !== null || before[field] === after[field]) return false;
    // A completion date comes and goes with the status, so it is no surprise where the status was asked for.
    return !(field === 'completedAt' && change.status !== null);
  });
  if (moved.length === 0) return null;
  return `${moved.map(([, words]) => words).join(' and ')} changed, which nobody asked for`;
}
