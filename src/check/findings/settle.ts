// Settles rows whose answer was lost: one reading can prove success, failure takes two that agree.

import { firstLook, LAG_MOST_MS, type Waiting, waitAgain, waitUntil } from '../../lookup';
import type { Row } from '../../sheet';
import { DETAILS } from '../../words';
import type { CheckResult, Finding } from '../compare/finding';
import { leavesSession } from '../compare/in-session';

/** Sent, and the answer is not known: only what Docebo holds can tell. */
export const isLost = (state: Row['state']): boolean => state === 'Sending' || state === 'Unknown';

/**
 * Times a row is sent without effect before that is called a failure. If answers are lost it may take a
 * few times until one arrives: with 5 % of the calls lost, five in a row happen to one row in millions.
 */
const MOST_SENDS = 5;

/** The status of a row that was sent so many times, by what a reading found. */
export const settledAs = (
  { status, details }: Pick<Finding, 'status' | 'details'>,
  sends: number,
): Pick<Finding, 'status' | 'details'> =>
  status === 'Ready' && sends >= MOST_SENDS
    ? { status: 'Failed', details: DETAILS.withoutEffect(sends, details) }
    : { status, details };

/** When the last of the rows was sent, in milliseconds since the epoch. */
const lastSent = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.map(({ receipt }) => receipt?.at ?? 0));

/** Waits until what was sent last has had its time. */
export const waitForLost = (rows: readonly Row[], waiting: Waiting): void =>
  waitUntil(lastSent(rows), firstLook(waiting.lag), waiting);

/**
 * The findings after a second reading of the lost rows that the first did not find updated. A row whose
 * readings do not agree, or that was not read twice, has no finding yet.
 */
export function confirmed(
  lost: readonly Row[],
  first: CheckResult,
  again: (rows: readonly Row[]) => CheckResult,
  waiting: Waiting,
): CheckResult {
  const open = lost.filter(({ key }) => {
    const finding = first.findings.get(key);
    return finding !== undefined && finding.status !== 'Updated';
  });
  if (open.length === 0) return first;
  waitAgain(lastSent(open), waiting);
  const second = again(open);
  const findings = new Map<string, Finding>(first.findings);
  let late = 0;
  for (const { key, receipt } of open) {
    const finding = second.findings.get(key);
    if (finding) findings.set(key, finding);
    else findings.delete(key);
    if (finding?.status === 'Updated') late = Math.max(late, waiting.now() - (receipt?.at ?? 0));
  }
  if (late > 0) waiting.lag.learn(Math.min(LAG_MOST_MS, late));
  return { findings, found: first.found, halted: first.halted ?? second.halted };
}

/**
 * What a reading found of the first of these rows that were to leave a session and are not in the course any
 * more: this tenant does not look at the session.
 */
export const leftCourse = (
  lost: readonly Row[],
  findings: ReadonlyMap<string, Finding>,
): Finding | undefined =>
  lost
    .filter(leavesSession)
    .flatMap(({ key }) => findings.get(key) ?? [])
    .find(({ status, held }) => status === 'Differs' && held === null);
