// Writes the result of a call beside the rows that it carried.

import type { Problem } from '../../contract';
import type { CallOutcome, PairOutcome } from '../../docebo';
import { placeOf } from '../../log';
import type { Call } from '../../plan';
import { DETAILS } from '../../words';
import { type EditRows, halve } from '../planning/edits';
import { hasOtherWay } from '../planning/ways';
import { rowsOf } from '../waves/wave';
import type { Notes } from './notes';

/** Others that a problem names: enough to look for them. */
const OTHERS_NAMED = 5;

/** The problem of calls that wrote to others, as far as the tenant named them or a reading has shown it. */
export const touchedOthers = (others: CallOutcome['strangers'], call: Call): Problem => ({
  code: 'touched-others',
  // A reading knows more of them: none of that is in a problem.
  others: others.slice(0, OTHERS_NAMED).map((other) => {
    const { courseId, planId } = placeOf(other, call);
    return { userId: other.userId, courseId, ...(planId === null ? {} : { planId }) };
  }),
  count: others.length,
});

/**
 * Notes the result for each row of the call. Returns the calls to send in its place, if it was refused as
 * a whole and may be halved, and what ends the run, if anything does.
 */
export function takeOutcome(
  { call, pairs, refusedWhole, strangers }: CallOutcome,
  edits: ReadonlyMap<string, EditRows>,
  notes: Notes,
): { readonly halves: readonly Call[]; readonly problem: Problem | null } {
  const halves = refusedWhole?.code === 'refused' ? halve(call) : [];
  if (halves.length > 0) {
    for (const row of rowsOf([call], edits)) notes.ready(row);
    return { halves, problem: null };
  }
  if (strangers.length > 0) notes.touched(call, strangers);
  let problem: Problem | null = null;
  for (const edit of call.settles) {
    const became = pairs.get(edit.key);
    for (const row of edits.get(edit.key)?.rows ?? [])
      problem = takePair(notes, row, call, became) ?? problem;
  }
  return { halves, problem: strangers.length > 0 ? touchedOthers(strangers, call) : problem };
}

/**
 * Whether a refusal is about the row's user: it names them, or their account. A batch import refuses those
 * who are deactivated, and an update of their own does not. The check knows who is deactivated only of those
 * whom the listing of users showed.
 */
function speaksOf(message: string, { user, ids }: EditRows['rows'][number]): boolean {
  const words = message
    .toLowerCase()
    .split(/[^\p{L}\p{N}@._+-]+/u)
    .map((word) => word.replace(/^[.]+|[.]+$/g, ''));
  const names = [user.text.trim().toLowerCase(), String(ids?.userId ?? '')].filter((name) => name !== '');
  return (
    names.some((name) => words.includes(name)) ||
    /\b(deactivated|disabled|inactive|suspended)\b/i.test(message)
  );
}

function takePair(
  notes: Notes,
  row: EditRows['rows'][number],
  call: Call,
  became: PairOutcome | undefined,
): Problem | null {
  switch (became?.kind) {
    case 'updated':
      notes.done(row, call, became.held);
      return null;
    case 'refused':
      if (hasOtherWay(call) && notes.attemptsOf(row).leaver !== true && speaksOf(became.message, row))
        notes.byItself(row);
      else notes.note(row, 'Failed', DETAILS.failed(became.message));
      return null;
    case 'not-sent':
      notes.ready(row);
      return became.problem;
    case 'accepted':
    case 'unknown':
    case undefined: {
      const overloaded = became?.kind === 'unknown' && became.problem.code === 'overloaded';
      // The tenant gets a pause before the row is read back; such a send says nothing against the row.
      notes.lost(row, !overloaded);
      return overloaded ? became.problem : null;
    }
  }
}
