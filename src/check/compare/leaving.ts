// Leaving a session: whether a reading shows that the person left it and is still in the course.
import type { Change, Enrollment, Held } from '../../contract';
import { NO_CHANGE, type Snapshot } from '../../enrollment';
import { DETAILS, stateWord } from '../../words';
import { alsoChanged, sessionWord } from './compare';

/** What was read of an enrollment, with the roster of the session if it was read. */
type Read = (Held & Pick<Enrollment, 'roster'>) | null;

/**
 * What is read, in a sentence. `gone`: they are not in the course any more; `unreported`: nobody sees who is
 * in the session; `in`: they are in it still; `changed`: they are out of it, and the enrollment is not as
 * before; `out`: all is as it was asked for.
 */
export function outside(
  change: Change,
  held: Read,
  was?: Snapshot,
): { readonly kind: 'gone' | 'unreported' | 'in' | 'changed' | 'out'; readonly details: string } {
  const out = sessionWord(change, false);
  if (held === null) return { kind: 'gone', details: DETAILS.goneSince(out) };
  if (held.roster === undefined) return { kind: 'unreported', details: DETAILS.notReadable(out) };
  if (held.roster.sessionId === change.sessionId)
    return { kind: 'in', details: DETAILS.asked(out, sessionWord(change, true)) };
  const also = alsoChanged(NO_CHANGE, was, held);
  const details = DETAILS.verified(`${stateWord(held, false)}; ${out}`, '');
  return also === ''
    ? { kind: 'out', details }
    : { kind: 'changed', details: `${details}${DETAILS.alsoChanged(also)}` };
}
