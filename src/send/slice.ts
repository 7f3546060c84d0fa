// One slice of a run: settles what was lost, plans what is ready, sends it, and writes every result.

import { checkRows } from '../check/check';
import { confirmed, isLost, settledAs, waitForLost } from '../check/settle';
import type { Problem } from '../contract';
import { settledLines } from '../log/log';
import { markIn } from '../log/mark';
import type { Call } from '../plan';
import type { Row } from '../sheet';
import { DETAILS } from '../words/details';
import { rowSentence } from '../words/row-problems';
import type { Reading } from '../work/reading';
import { type EditRows, operationOf, toEdits } from './edits';
import { Notes } from './notes';
import {
  dueForReading,
  justSeen,
  mayRecertify,
  notImportable,
  openAmong,
  planEdits,
  provingFirst,
  readAtOnce,
  type Terms,
} from './planning';
import { RowsInHand } from './rows-in-hand';
import { seeAgain } from './see-again';
import { Sender } from './sender';
import { Sizes, withLimits } from './sizes';
import { isOpen, type SliceState, type SliceTools } from './state';
import { Streak, type Vain } from './streak';

export interface SliceEnd {
  /** Nothing of this job is left to send. */
  readonly finished: boolean;
  /** Why it ended early, where a person should know. */
  readonly problem: Problem | null;
  readonly reading: Reading | null;
  readonly callsLeft: number | null;
  /** Calls in a row without a success, those of earlier slices included. */
  readonly vain: Vain;
  /** Calls that this run has sent, those of earlier slices included. */
  readonly writes: number;
}

/** Does as much of a run as the time and the calls allow. Ends with every status written and flushed. */
export function runSlice(tools: SliceTools): SliceEnd {
  const stopped = (problem: Problem, reading: Reading | null): SliceEnd => ({
    finished: false,
    problem,
    reading,
    callsLeft: null,
    vain: tools.vain,
    writes: tools.writes,
  });
  const first = tools.read();
  if (!first.ok) return stopped(first.problem, null);
  const refused = tools.refusal(first.reading);
  if (refused) return stopped(refused, null);
  const open = first.reading.rows.filter((row) => tools.inScope(row) && isOpen(row.state));
  // Who has to be enrolled first gets a line for that too.
  const twice = open.filter(
    ({ asked, receipt }) => asked.ok && operationOf(asked, markIn(receipt)) === 'enroll',
  );
  const full = tools.logFull(open.length + twice.length);
  if (full) return stopped(full, first.reading);
  if (tools.logGone()) return stopped({ code: 'log-gone', calls: tools.writes }, first.reading);
  return new Slice(tools, first.reading).run();
}

class Slice {
  private readonly notes: Notes;
  private readonly streak: Streak;
  private readonly state: SliceState;
  private readonly rows: RowsInHand;
  private readonly sender: Sender;
  private vain: Vain;
  /** Calls that follow once the queue is sent, because people have to be enrolled first. */
  private callsLater = 0;
  private told = false;
  private isWhole = false;

  constructor(
    private readonly tools: SliceTools,
    first: Reading,
  ) {
    const { vain, writes, run, now, limits } = tools;
    this.vain = vain;
    this.state = { problem: null, readBack: false, writes, logged: writes };
    this.streak = new Streak(vain, (next) => {
      this.vain = next;
      tools.keepVain(next);
    });
    this.notes = new Notes(run, now);
    this.rows = new RowsInHand(tools, this.notes, this.state, first);
    this.sender = new Sender(tools, this.notes, this.state, this.rows, this.streak, new Sizes(limits));
  }

  run(): SliceEnd {
    const settled = this.settleUnknown();
    let queue: Call[] = [];
    let finished = false;
    while (settled && !this.state.problem && !this.state.readBack) {
      const edits = this.edits();
      if (edits.size === 0) {
        finished = true;
        break;
      }
      // What was lost may have been done after all: a reading comes before the last word.
      if (this.streak.problem && this.notes.anyLost(this.rows.reading.rows)) break;
      this.state.problem = this.streak.problem;
      if (this.state.problem) break;
      const recent = this.recent(edits);
      if (!recent) break;
      // All that was read again is to be checked again: on to the next.
      if (recent.size === 0) continue;
      const proving = provingFirst(recent, this.tools.pilots);
      const { now, later } = planEdits(proving, this.terms());
      const { open, closed } = openAmong(now.calls, this.tools.pilots);
      queue = [...open];
      // What may go goes first.
      this.state.problem = open.length === 0 ? closed : null;
      if (this.state.problem) break;
      this.callsLater = later?.calls.length ?? 0;
      // Calls left are known only where the plan is one of all rows.
      this.isWhole = proving.size === edits.size;
      if (!this.told) this.tools.planned(proving.size, queue.length + this.callsLater);
      this.told = true;
      if (!this.sender.sendAll(queue, recent)) break;
    }
    this.rows.land(finished);
    const unsettled = this.notes.anyLost(this.rows.reading.rows);
    return {
      finished: finished && !unsettled,
      problem: this.state.problem,
      reading: this.rows.reading,
      callsLeft: this.callsLeft(finished, queue.length + this.callsLater),
      vain: this.vain,
      writes: this.state.writes,
    };
  }

  private terms(): Terms {
    const { planOptions, limits, hold, now } = this.tools;
    return { options: withLimits(planOptions, limits.known()), pilots: this.tools.pilots, hold, now: now() };
  }

  /**
   * The edits to plan now: where rows were checked too long ago for a batch import, some of them are read
   * again first, and the others wait for the next plan. `null` where the slice has to end.
   */
  private recent(edits: ReadonlyMap<string, EditRows>): ReadonlyMap<string, EditRows> | null {
    const terms = this.terms();
    const due = dueForReading(edits, terms);
    if (due.length === 0) return edits;
    const rows = due.slice(0, readAtOnce(terms)).flatMap((each) => each.rows);
    const { seen, halted } = seeAgain(rows, this.notes, this.tools.listings, this.tools.reader);
    if (seen === 0) {
      // After a wave the slice was at its end anyway: the next one reads them first.
      this.state.problem =
        halted?.code === 'out-of-time' && this.state.writes > this.tools.writes ? null : halted;
      return null;
    }
    if (!this.rows.look()) return null;
    this.rows.write();
    this.rows.refresh();
    const late = new Set(due.map(({ edit }) => edit.key));
    return new Map(
      [...this.edits()].filter(([key, each]) => !late.has(key) || justSeen(each.rows, this.tools.now())),
    );
  }

  private callsLeft(finished: boolean, planned: number): number | null {
    if (finished) return 0;
    return this.isWhole && planned > 0 ? planned : null;
  }

  private edits(): ReadonlyMap<string, EditRows> {
    const { edits, conflicts } = toEdits(
      this.rows.reading.rows,
      (row) => (this.tools.inScope(row) ? this.notes.stateOf(row) : 'pending'),
      (row) => this.notes.markOf(row),
    );
    for (const [row, problem] of conflicts) this.notes.note(row, 'Duplicate', rowSentence(problem));
    return this.importable(edits);
  }

  /** Without what only a batch import carries, if none can go: the rows say why. */
  private importable(edits: ReadonlyMap<string, EditRows>): ReadonlyMap<string, EditRows> {
    const terms = { pilots: this.tools.pilots, now: this.tools.now() };
    return new Map(
      [...edits].filter(([, entry]) => {
        const why = notImportable(entry, terms);
        if (why === null) return true;
        for (const row of entry.rows) {
          if (mayRecertify(entry.rows)) {
            const closed = DETAILS.noRecertification(this.tools.pilots.whyOf('recertify-batch'));
            if (why === 'not-just-seen') this.notes.note(row, '', DETAILS.notSeenForImport());
            else this.notes.note(row, 'Failed', closed);
          } else if (why === 'not-just-seen') this.notes.note(row, '', DETAILS.notJustSeen());
          else this.notes.note(row, 'Failed', DETAILS.noImport(`${entry.edit.change.score}`));
        }
        return false;
      }),
    );
  }

  /**
   * Rows that say Sending were left so by an execution that is gone, and rows that say Unknown lost their
   * answer: what Docebo holds now settles both. Nothing of them is sent before. False where the reading could
   * not be finished.
   */
  private settleUnknown(): boolean {
    const unsettled = this.rows.reading.rows.filter((row) => isLost(this.notes.stateOf(row)));
    if (unsettled.length === 0) {
      if (this.tools.runner.work()) this.tools.runner.forget();
      return true;
    }
    for (const row of unsettled) this.notes.note(row, 'Unknown', DETAILS.unknown());
    waitForLost(unsettled, this.tools);
    const asked = new Set(unsettled);
    const others = this.rows.reading.rows.filter((row) => !asked.has(row));
    const check = (rows: readonly Row[]) =>
      checkRows(
        rows.map((row): Row => ({ ...row, state: 'Unknown' })),
        others,
        this.tools.listings,
        this.tools.reader,
      );
    const { findings, halted } = confirmed(unsettled, check(unsettled), check, this.tools);
    for (const row of unsettled) {
      const finding = findings.get(row.key);
      if (!finding) continue;
      const { status, details } = settledAs(finding, this.notes.markOf(row).sends);
      const arrived = status === 'Updated';
      // What Docebo held before a write that arrived is what the check saw.
      this.notes.note(row, status, details, arrived ? {} : { before: finding.held });
      if (arrived) this.streak.proven();
    }
    if (halted === null) this.judgeRunner(unsettled);
    // Out of time with something settled is no problem: the next slice has less to read.
    this.state.problem = halted?.code === 'out-of-time' && findings.size > 0 ? null : halted;
    this.sender.log(settledLines(this.tools.run, unsettled, findings, this.notes.ledger));
    return halted === null;
  }

  /**
   * What Docebo's own job runner was given is settled: where less than half of it was done, the runner is
   * given no more.
   */
  private judgeRunner(settled: readonly Row[]): void {
    const { runner } = this.tools;
    const work = runner.work();
    const done = settled.filter((row) => this.notes.stateOf(row) === 'Updated').length;
    if (work && work.hash !== null && !work.aborted && 2 * done < settled.length) runner.failed();
    if (work) runner.forget();
  }
}
