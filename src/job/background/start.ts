// A start of the clock trigger: whether there is work, and after how many starts without progress it ends.

import type { ShownProblem } from '../../contract';
import type { Workplace } from '../../step';
import { BACKGROUND, lacking, type Platform, problemOf, type SheetPort, startsOf } from '../../work';
import { HOUR_MS } from './background';
import { mailGone } from './mail';
import { Start, shownProblemOf } from './work';

/**
 * Starts in a row that may bring the job no further, ended by Google or by a fault that passes: a day of
 * them.
 */
const MOST_STARTS = 24;

/**
 * What the trigger with this id starts: slices of the job one after another, as long as one start can work.
 * While a sidebar has the job, nothing. Ends the trigger if the job is over or needs a person, or if
 * nobody knows the trigger.
 */
export function continueInBackground(
  platform: Platform,
  open: (sheet: SheetPort, origin: string | undefined) => Workplace,
  trigger: string,
): void {
  const starts = startsOf(trigger);
  const isGone = !platform.hasDocument();
  const record = isGone ? null : BACKGROUND.read(platform.documentStore);
  if (record?.trigger !== trigger) {
    starts.forget(platform.personStore);
    platform.clock.stop(trigger);
    if (isGone) mailGone(platform);
    return;
  }
  const nth = (starts.read(platform.personStore) ?? 0) + 1;
  starts.write(platform.personStore, nth);
  const began = platform.now();
  BACKGROUND.write(platform.documentStore, { ...record, nextAt: began + HOUR_MS });
  const start = new Start(platform, open, record, began);
  if (nth > MOST_STARTS) {
    start.over({ shownProblem: givenUp(platform, nth - 1), report: null });
    return;
  }
  try {
    const end = start.work();
    const inVain = nth >= MOST_STARTS && !start.moved;
    if (end) start.over(end);
    else if (inVain) start.over({ shownProblem: start.shownProblem ?? givenUp(platform, nth), report: null });
  } catch (error) {
    // Asked of the service: its words are in the person's language.
    const problem = lacking(platform, ['sheet', 'docebo', 'background']) ?? problemOf(error);
    if (problem.code === 'sheet-protected' || problem.code === 'not-permitted') {
      start.over({ shownProblem: shownProblemOf(platform, problem), report: null });
    } else if (nth >= MOST_STARTS) start.over({ shownProblem: givenUp(platform, nth), report: null });
    // Google tells the person of it, and starts the function again in an hour.
    throw error;
  }
}

const givenUp = (platform: Platform, starts: number): ShownProblem =>
  shownProblemOf(platform, {
    code: 'background-refused',
    detail: `${starts} starts in a row brought the job no further`,
  });
