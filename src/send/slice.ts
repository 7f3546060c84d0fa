// One slice of a run: settles what was lost, plans what is ready, sends it, and writes every result.

import { readerAt } from '../account';
import type { Problem } from '../contract';
import { listingsOf, planListingsOf } from '../lookup';
import type { Call, Plan } from '../plan';
import { attemptsIn } from '../sheet';
import { type Begun, endingOf, type StepEnd, type Work } from '../step';
import { rowSentence } from '../words';
import { JOB, type JobRecord } from '../work';
import { dueForReading, readAtOnce, rosterDue } from './planning/due';
import { type EditRows, operationOf, type Subject, toEdits } from './planning/edits';
import { planCalls } from './planning/plan-calls';
import { planEdits } from './planning/planning';
import { termsAt } from './planning/terms';
import { isSeen, openAmong, provingFirst } from './planning/ways';
import { Notes } from './rows/notes';
import { preconditionsDue, readPreconditions } from './rows/preconditions';
import { RowsInHand } from './rows/rows-in-hand';
import { RunLog } from './rows/run-log';
import { type SeenRows, seeAgain } from './rows/see-again';
import { sendable } from './rows/sendable';
import { isInScope, rowsToRun } from './scope';
import { settleLost } from './sending/lost';
import type { SliceParts } from './sending/parts';
import { Sender } from './sending/sender';
import { Streak } from './waves/streak';

export class Slice {
  private readonly parts: SliceParts;
  private readonly sender: Sender;
  /** Rows of the run when it began. */
  private readonly rowsTotal: number;
  private queue: Call[] = [];
  /** Calls that follow once the queue is sent, because people have to be enrolled first. */
  private callsLater = 0;
  private isWhole = false;

  constructor(
    private readonly work: Work,
    begun: Begun,
    private readonly about: Subject = 'courses',
  ) {
    const { place, record, isFirst } = work;
    const { platform } = place;
    this.rowsTotal = isFirst ? rowsToRun(begun.reading.rows, record).length : record.rowsTotal;
    const notes = new Notes(record.job, platform.now);
    const state = { problem: null, readBack: false, writes: record.writes, logged: record.writes };
    this.parts = {
      work,
      state,
      notes,
      rows: new RowsInHand(place, begun, notes, state),
      // Kept at once: this slice may be ended.
      streak: new Streak(record.vain, () => JOB.write(platform.documentStore, this.kept())),
      log: new RunLog(platform, record),
    };
    this.sender = new Sender(this.parts);
  }

  /** Does as much of the run as the time and the calls allow. Ends with every status written and flushed. */
  run(): StepEnd {
    const { notes, rows, state } = this.parts;
    const closed = this.logProblem();
    if (closed) return this.end(false, closed, null);
    const settled = settleLost(this.parts, (lines) => this.sender.log(lines));
    let finished = false;
    while (settled && !state.problem && !state.readBack) {
      const edits = this.edits();
      finished = edits.size === 0;
      if (finished) break;
      const planned = this.plan(edits);
      if (!planned || (planned.size > 0 && !this.sender.sendAll(this.queue, planned))) break;
    }
    rows.writeBack(finished);
    const unsettled = notes.anyLost(rows.reading.rows);
    return this.end(finished && !unsettled, state.problem, this.callsLeft(finished));
  }

  /** Why nothing may be sent, if the log has no room for the lines of this run, or lost those it had. */
  private logProblem(): Problem | null {
    const { work, log, rows } = this.parts;
    const open = rowsToRun(rows.reading.rows, work.record);
    // Who has to be enrolled first gets a line for that too.
    const twice = open.filter(
      ({ asked, receipt }) => asked.ok && operationOf(asked, attemptsIn(receipt)) === 'enroll',
    );
    const full = log.full(open.length + twice.length);
    return full ?? (log.gone ? { code: 'log-gone', calls: work.record.writes } : null);
  }

  /** The job's record with the result of this slice, except the calls that it sent. */
  private kept(): JobRecord {
    const { log, streak } = this.parts;
    return { ...this.work.record, rowsTotal: this.rowsTotal, ...log.kept, vain: streak.vain };
  }

  private end(finished: boolean, problem: Problem | null, callsLeft: number | null): StepEnd {
    const { rows, state } = this.parts;
    const record = { ...this.kept(), writes: state.writes };
    const rowsLeft = rowsToRun(rows.reading.rows, record).length;
    return { record, finished, problem, reading: rows.reading, rowsLeft, callsLeft };
  }

  /**
   * Plans the edits into the queue, and returns those of them that go now: none if all that was read again
   * has to be checked again. `null` if the slice has to end.
   */
  private plan(edits: ReadonlyMap<string, EditRows>): ReadonlyMap<string, EditRows> | null {
    const { work, notes, rows, state, streak, log } = this.parts;
    const { pilots } = work.place.connected;
    // What was lost may have been done after all: a reading comes before the last word.
    if (streak.problem && notes.anyLost(rows.reading.rows)) return null;
    state.problem = streak.problem;
    if (state.problem) return null;
    const certain = this.certain(edits);
    if (!certain || certain.size === 0) return certain;
    const recent = this.recent(certain);
    if (!recent || recent.size === 0) return recent;
    const proving = provingFirst(recent, pilots);
    const { now, later } = this.planned(proving);
    const { open, closed } = openAmong(now.calls, pilots);
    this.queue = [...open];
    // What can go goes first.
    state.problem = open.length === 0 ? closed : null;
    if (state.problem) return null;
    this.callsLater = later?.calls.length ?? 0;
    // Calls left are known only if the plan is one of all rows.
    this.isWhole = proving.size === edits.size;
    log.begin(this.rowsTotal, { edits: proving.size, calls: this.queue.length + this.callsLater });
    return recent;
  }

  private planned(edits: ReadonlyMap<string, EditRows>): {
    readonly now: Pick<Plan, 'calls'>;
    readonly later: Plan | null;
  } {
    if (this.about === 'courses') return planEdits(edits, termsAt(this.work.place));
    return { now: { calls: planCalls([...edits.values()].map(({ edit }) => edit)) }, later: null };
  }

  /**
   * The edits without those that wait until Docebo is seen once more to hold what their rows say it must.
   * `null` if the slice has to end.
   */
  private certain(edits: ReadonlyMap<string, EditRows>): ReadonlyMap<string, EditRows> | null {
    const { work, notes } = this.parts;
    const { place, pace } = work;
    const due = preconditionsDue(edits, notes, place.platform.now());
    if (due.all.length === 0) return edits;
    const listings = this.about === 'plans' ? planListingsOf(place.connected) : listingsOf(place.connected);
    const some = due.next.flatMap(({ rows }) => rows);
    const now = this.seenNow(readPreconditions(some, notes, listings.enrollments, readerAt(pace)));
    if (!now) return null;
    const open = new Set(preconditionsDue(now, notes, place.platform.now()).all.map(({ edit }) => edit.key));
    return new Map([...now].filter(([key]) => !open.has(key)));
  }

  /** The edits after rows were read again, and their statuses written; `null` if the slice has to end. */
  private seenNow({ seen, halted }: SeenRows): ReadonlyMap<string, EditRows> | null {
    const { work, rows, state } = this.parts;
    if (seen === 0) {
      // After a wave the slice was at its end anyway: the next one reads them first.
      state.problem = endingOf(halted, state.writes > work.record.writes);
      return null;
    }
    if (!rows.rereadIfMoved()) return null;
    rows.write();
    rows.refreshWritten();
    return this.edits();
  }

  /**
   * The edits to plan now: if rows were checked too long ago for a batch import, or write into a roster, some
   * of them are read again first, and the others wait for the next plan. `null` if the slice has to end.
   */
  private recent(edits: ReadonlyMap<string, EditRows>): ReadonlyMap<string, EditRows> | null {
    const { work, notes } = this.parts;
    const { place, pace } = work;
    const terms = termsAt(place);
    const updates = dueForReading(edits, terms);
    const rosters = rosterDue(edits, terms);
    const due = [...updates, ...rosters.all];
    if (due.length === 0) return edits;
    const next = [...updates.slice(0, readAtOnce(terms)), ...rosters.next];
    const some = next.flatMap((each) => each.rows);
    const now = this.seenNow(seeAgain(some, notes, listingsOf(place.connected), readerAt(pace)));
    if (!now) return null;
    const late = new Set(due.map(({ edit }) => edit.key));
    return new Map([...now].filter(([key, each]) => !late.has(key) || isSeen(each, place.platform.now())));
  }

  private callsLeft(finished: boolean): number | null {
    if (finished) return 0;
    const planned = this.queue.length + this.callsLater;
    return this.isWhole && planned > 0 ? planned : null;
  }

  private edits(): ReadonlyMap<string, EditRows> {
    const { work, notes, rows } = this.parts;
    const { edits, conflicts } = toEdits(
      rows.reading.rows,
      (row) => (isInScope(work.record, row) ? notes.stateOf(row) : 'pending'),
      (row) => notes.attemptsOf(row),
      this.about,
    );
    for (const [row, problem] of conflicts) notes.note(row, 'Duplicate', rowSentence(problem));
    return sendable(edits, notes, { pilots: work.place.connected.pilots, now: work.place.platform.now() });
  }
}
