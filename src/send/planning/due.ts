// Rows whose check is too old for a batch import, and whether it is worth reading them again.
import { canBatch } from '../../docebo';
import type { EditRows } from './edits';
import { callsIn, planEdits } from './planning';
import type { Terms } from './terms';
import { isOfRoster, justRead, justSeen } from './ways';

/**
 * Rows for which one read is allowed to see them again, and reads at least: their people may hold other
 * enrollments too. Our own numbers.
 */
const ROWS_A_READ = 20;
const READS_AT_LEAST = 10;

/**
 * The edits that a batch import would carry if their check were not too old, in the order in which they would
 * be sent. None if reading them again takes as many calls as it saves.
 */
export function dueForReading(edits: ReadonlyMap<string, EditRows>, terms: Terms): readonly EditRows[] {
  const { options, pilots, now } = terms;
  const size = options.batchSize;
  if (size === null || pilots.stateOf('post-batch') === 'failed') return [];
  const isDue = ({ edit, rows }: EditRows) =>
    edit.does === 'update' && canBatch(edit.change) && !justSeen(rows, now);
  if (![...edits.values()].some(isDue)) return [];
  // Planned without the search: it is the kinds of calls that count here.
  const quick: Terms = { ...terms, options: { ...options, budgetMs: 0 } };
  const seen = planEdits(edits, { ...quick, now: Number.NEGATIVE_INFINITY });
  const due = seen.now.calls
    .filter(({ kind }) => kind === 'post-batch')
    .flatMap(({ settles }) => settles.flatMap(({ key }) => edits.get(key) ?? []))
    .filter(isDue);
  const reads = Math.max(READS_AT_LEAST, Math.ceil(due.length / ROWS_A_READ));
  return callsIn(seen) + reads < callsIn(planEdits(edits, quick)) ? due : [];
}

/** Rows that are read again at once: as many as the next waves need. Our own number. */
export const SEEN_AGAIN = 2000;

/**
 * How many of the edits that are due are read again now. Until it is known that imports do no more than
 * asked, as many as their pilot and one import after it carry: should it fail, no more was read in vain.
 */
export function readAtOnce({ options, pilots }: Pick<Terms, 'options' | 'pilots'>): number {
  return pilots.stateOf('post-batch') === 'passed' ? SEEN_AGAIN : 1 + (options.batchSize ?? 0);
}

/**
 * The edits that write into rosters to read again before anything of them is sent, and those of them to read
 * now: as many as one import carries, so that little time passes between the reading and the call.
 */
export function rosterDue(
  edits: ReadonlyMap<string, EditRows>,
  { options, now }: Pick<Terms, 'options' | 'now'>,
): { readonly all: readonly EditRows[]; readonly next: readonly EditRows[] } {
  const all = [...edits.values()].filter(({ edit, rows }) => isOfRoster(edit) && !justRead(rows, now));
  return { all, next: all.slice(0, options.batchSize ?? 1) };
}
