// Reads back part of a call that was larger than any before it: the part that a tenant would leave out.
import type { DayOnly } from '../check';
import type { CallOutcome, PairOutcome } from '../docebo';
import {
  type EnrollmentSource,
  Enrollments,
  type Reader,
  readPairs,
  readUntil,
  type Waiting,
} from '../lookup';
import type { Edit } from '../plan';
import { whatIsWrong } from './pilot';

/**
 * Edits that are read back, spread evenly over the call, its last one among them: one or two reads. Our own
 * number.
 */
const READ_BACK = 40;

/** What a reading showed of a call: all that was looked for, less, or nothing because there was none. */
export type Showed = 'all' | 'less' | 'nothing';

interface ReadBackTools extends Waiting {
  readonly source: EnrollmentSource;
  readonly reader: Reader;
  /** The dates that the row of an edit gives without a time of day. */
  readonly dayOnly: (edit: Edit) => DayOnly;
}

/**
 * The outcome of a call after a reading of some of what its answer named as updated, and what the reading
 * showed. If that is something else until the tenant's lag is over, the answer is not believed: what it
 * named is unknown, for a reading to settle.
 */
export function readBack(
  outcome: CallOutcome,
  sentAt: number,
  tools: ReadBackTools,
): { readonly outcome: CallOutcome; readonly showed: Showed } {
  const updated = outcome.call.settles.filter(({ key }) => outcome.pairs.get(key)?.kind === 'updated');
  const some = spread(updated, READ_BACK);
  if (some.length === 0) return { outcome, showed: 'nothing' };
  const reading = readUntil(
    () => {
      const enrollments = new Enrollments();
      return { enrollments, problem: readPairs(some, enrollments, tools.source, tools.reader) };
    },
    ({ enrollments, problem }) =>
      problem || some.every((edit) => isDone(edit, enrollments, tools)) ? 'fits' : 'contradicts',
    sentAt,
    tools,
  );
  if (reading.problem) return { outcome, showed: 'nothing' };
  if (some.every((edit) => isDone(edit, reading.enrollments, tools))) return { outcome, showed: 'all' };
  const pairs = new Map(
    [...outcome.pairs].map(([key, pair]) => [key, pair.kind === 'updated' ? DOUBTED : pair]),
  );
  return { outcome: { ...outcome, pairs }, showed: 'less' };
}

const DOUBTED: PairOutcome = {
  kind: 'unknown',
  problem: {
    code: 'unexpected-shape',
    request: 'the reading back',
    detail: 'shows less than the answer says',
  },
};

function isDone(edit: Edit, enrollments: Enrollments, { dayOnly }: ReadBackTools): boolean {
  // Of an entry that cannot be read nobody can say that it is not there.
  if (enrollments.problem(edit.courseId, edit.userId)) return false;
  const held = enrollments.get(edit.courseId, edit.userId);
  return whatIsWrong(edit, null, held, dayOnly(edit)) === null;
}

/** So many of the list at most, spread evenly, the last one among them. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = list.length / Math.min(list.length, most);
  return Array.from({ length: Math.min(list.length, most) }, (_, n) => Math.ceil((n + 1) * step) - 1).flatMap(
    (at) => list[at] ?? [],
  );
}
