// Reads the log back: the enrollments that each run changed, and the lines that cannot be read. Pure.
import type { RunState } from '../../contract';
import { pairKey, readSnapshot, type Snapshot } from '../../enrollment';
import { type Cell, cellText } from '../../sheet';
import { LOG_HEADERS } from '../../work';
import { PARTS, RECERTIFIED } from '../after';
import { LOGGED_OUTCOMES, PLAN, RUN_EVENTS, type RunEvent } from '../log';

/** A line of the log about one enrollment, as far as it can be read. */
export interface LoggedLine {
  readonly run: string;
  readonly name: string;
  readonly pair: string;
  readonly userId: number;
  readonly courseId: number;
  /** The ID is that of a learning plan. */
  readonly isPlan: boolean;
  /** Undefined if it says nothing that can be read. */
  readonly before: Snapshot | undefined;
  readonly after: Snapshot | undefined;
  /** What comes behind the values that can be read back: sessions, fields, attendance and evaluation. */
  readonly beyond: string;
  /** Docebo was asked to keep the completion of before and to record another one. */
  readonly recertified: boolean;
  /** Whether Docebo holds something else for it, by all that is known. */
  readonly changed: boolean;
}

export interface LogRead {
  /** Lines about enrollments, in their order. */
  readonly lines: readonly LoggedLine[];
  /** By run: lines that name it and that cannot be read, because a person changed them. */
  readonly damaged: ReadonlyMap<string, number>;
  /**
   * Runs whose start is in the log. Without it the log was renamed, replaced or trimmed since, and lines may
   * be missing.
   */
  readonly begun: ReadonlySet<string>;
  /**
   * Runs whose times go back from a line to the next: a person has sorted the log, or a clock was set back.
   */
  readonly disordered: ReadonlySet<string>;
  /** By run, in the order of their first lines: when it was started and by whom. */
  readonly runs: ReadonlyMap<string, { readonly startedAt: string; readonly who: string }>;
}

type Header = (typeof LOG_HEADERS)[number];

/** The event that a run begins with. */
const STARTED: RunEvent = 'Started';

/** Parts of a snapshot that no listing shows. */
const BEYOND = /^(session|left session|field|attendance|evaluation) /;

/** A line by its headers. */
type TextOf = (header: Header) => string;

/** The lines of a log's cells, header row first. */
function linesOf([headers = [], ...rows]: readonly (readonly Cell[])[]): readonly TextOf[] {
  const names = headers.map((cell) => cellText(cell));
  const at = new Map(LOG_HEADERS.map((header) => [header, names.indexOf(header)]));
  return rows.map((row) => (header) => cellText(row[at.get(header) ?? -1]));
}

/**
 * Reads the cells of the log, or of several that were kept one after another, each with its header row first.
 * Columns are found by their headers; lines of no run are passed over.
 */
export function readLog(...logs: readonly (readonly (readonly Cell[])[])[]): LogRead {
  const all = logs.flatMap(linesOf);
  // Within one log the order of the lines counts, since a person can change their times; `disordered` says if
  // they disagree.
  if (logs.length > 1) all.sort((one, other) => compareTexts(one('Time'), other('Time')));
  const lines: LoggedLine[] = [];
  const damaged = new Map<string, number>();
  const begun = new Set<string>();
  const disordered = new Set<string>();
  const last = new Map<string, string>();
  for (const text of all) {
    const [run, time] = [text('Run'), text('Time')];
    if (run === '') continue;
    if (time < (last.get(run) ?? '')) disordered.add(run);
    last.set(run, time);
    const outcome = text('Outcome');
    const isRunLine = text('User ID') === '' && text('User') === '';
    if (isRunLine && outcome === STARTED) begun.add(run);
    if (isRunLine && RUN_EVENTS.some((event) => event === outcome)) continue;
    const line = lineBy(text, run, outcome);
    if (line) lines.push(line);
    else damaged.set(run, (damaged.get(run) ?? 0) + 1);
  }
  return { lines, damaged, begun, disordered, runs: runsIn(all) };
}

/**
 * The runs of these lines, in the order of their first ones; the earliest line tells when a run was started,
 * and by whom.
 */
function runsIn(all: readonly TextOf[]): LogRead['runs'] {
  const runs = new Map<string, { readonly startedAt: string; readonly who: string }>();
  for (const text of all) {
    const [run, time] = [text('Run'), text('Time')];
    if (run === '') continue;
    const known = runs.get(run);
    if (!known || time < known.startedAt) runs.set(run, { startedAt: time, who: text('Account') });
  }
  return runs;
}

/**
 * The row (from 0) of the first line of the newest run in the cells of a log, the one below the headers if
 * there is none. By the times: a person may have sorted the log.
 */
export function newestRunAt(cells: readonly (readonly Cell[])[]): number {
  const all = linesOf(cells);
  const [newest] = newestFirst(runsIn(all));
  return newest ? 1 + all.findIndex((text) => text('Run') === newest.run) : 1;
}

/** The runs by their starts; of some that started in the same second, the last in the log is the newest. */
const newestFirst = (runs: LogRead['runs']) =>
  [...runs]
    .map(([run, about]) => ({ run, ...about }))
    .reverse()
    .sort((one, other) => compareTexts(other.startedAt, one.startedAt));

const compareTexts = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * One line, or `null` if its outcome or its ids cannot be read, or its values if it changed something.
 */
function lineBy(text: TextOf, run: string, outcome: string): LoggedLine | null {
  const status = LOGGED_OUTCOMES.find((each) => outcome === each || outcome.startsWith(`${each}: `));
  const isPlan = text('Course ID').startsWith(PLAN);
  const place = isPlan ? text('Course ID').slice(PLAN.length) : text('Course ID');
  const [userId = 0, courseId = 0] = [text('User ID'), place].map((id) =>
    /^\d{1,15}$/.test(id) ? Number(id) : 0,
  );
  const isStranger = status === 'Not asked for';
  if (!status || !userId || (!courseId && !isStranger)) return null;
  const [before, after] = [readSnapshot(text('Before')), readSnapshot(text('After'))];
  const parts = text('After').split(PARTS);
  const beyond = parts.filter((part) => BEYOND.test(part)).join(PARTS);
  const changed = status !== 'Failed';
  if (
    changed &&
    !isStranger &&
    ((before === undefined && text('Before') !== '') || (after === undefined && beyond === ''))
  )
    return null;
  return {
    run,
    name: [text('User'), text('Course')].filter((each) => each !== '').join(' in '),
    pair: `${isPlan ? PLAN : ''}${pairKey(courseId, userId)}`,
    userId,
    courseId,
    isPlan,
    before,
    after,
    beyond,
    recertified: parts.includes(RECERTIFIED),
    changed,
  };
}

/** The runs that changed something, newest first. */
export function runsOf({ lines, runs }: LogRead): readonly RunState[] {
  const changed = new Map<string, Set<string>>();
  for (const line of lines) {
    if (!line.changed) continue;
    const pairs = changed.get(line.run);
    if (pairs) pairs.add(line.pair);
    else changed.set(line.run, new Set([line.pair]));
  }
  return newestFirst(runs).flatMap((each) => {
    const pairs = changed.get(each.run);
    return pairs ? [{ ...each, changed: pairs.size }] : [];
  });
}
