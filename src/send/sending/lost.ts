// Settles a run's rows whose answer was lost, by a reading, before anything else is sent.

import type { Runner } from '../../account';
import { findOut, isLost, leftCourse, settledAs } from '../../check';
import { type LogLine, settledLines } from '../../log';
import type { Row } from '../../sheet';
import { endingOf } from '../../step';
import { DETAILS } from '../../words';
import type { Notes } from '../rows/notes';
import type { SliceParts } from './parts';

/**
 * Rows that say Sending were left so by an execution that is gone, and rows that say Unknown lost their
 * answer: what Docebo holds now settles both. Nothing of them is sent before. False if the reading could
 * not be finished. `log` writes their lines.
 */
export function settleLost(
  { work, state, notes, rows, streak }: SliceParts,
  log: (lines: readonly LogLine[]) => void,
): boolean {
  const { runner } = work.place.connected;
  const all = rows.reading.rows;
  const lost = all.filter((row) => isLost(notes.stateOf(row)));
  if (lost.length === 0) {
    if (runner.work()) runner.forget();
    return true;
  }
  for (const row of lost) notes.note(row, 'Unknown', DETAILS.unknown());
  const { findings, halted } = findOut(work, all, lost);
  for (const row of lost) {
    const finding = findings.get(row.key);
    if (!finding) continue;
    const { status, details } = settledAs(finding, notes.attemptsOf(row).sends);
    const arrived = status === 'Updated';
    // What Docebo held before a write that arrived is what the check saw.
    notes.note(row, status, details, arrived ? {} : { before: finding.held });
    if (arrived) streak.proven();
  }
  const harm = leftCourse(lost, findings);
  if (harm) work.place.connected.pilots.failed('leave-session', harm.details, true);
  if (halted === null) judgeRunner(runner, lost, notes);
  state.problem = endingOf(halted, findings.size > 0);
  log(settledLines(work.record.job, lost, findings, notes.ledger));
  // Whatever else is ready waits until a person has seen it.
  if (harm) state.problem = { code: 'way-closed', way: 'leave-session', why: harm.details };
  return halted === null && !harm;
}

/**
 * What Docebo's own job runner was given is settled: if less than half of it was done, the runner is given
 * no more.
 */
function judgeRunner(runner: Runner, settled: readonly Row[], notes: Notes): void {
  const work = runner.work();
  const done = settled.filter((row) => notes.stateOf(row) === 'Updated').length;
  if (work && work.hash !== null && !work.aborted && 2 * done < settled.length) runner.failed();
  if (work) runner.forget();
}
