// One slice of a run: reads the sheet, plans what is ready, sends in waves, and writes what became of every row.

import type { KnownLimits } from '../account/limits';
import type { Look, Pilots } from '../account/pilots';
import type { Runner } from '../account/runner';
import { checkRows } from '../check/check';
import type { DayOnly } from '../check/compare';
import { confirmed, isLost, settledAs, waitForLost } from '../check/settle';
import type { JobProblem, Problem, RowStatus } from '../contract';
import type { CallOutcome, Patience } from '../docebo';
import { pairKey } from '../enrollment';
import { type LogLine, settledLines } from '../log/log';
import { markIn } from '../log/mark';
import type { Waiting } from '../lookup/lag';
import type { Listings } from '../lookup/listings';
import type { Reader } from '../lookup/reader';
import { flyPilot } from '../pilot/pilot';
import { readBack, type Showed } from '../pilot/read-back';
import { traitsOf, unprovenIn, withPilot } from '../pilot/traits';
import { type Call, type CallKind, type Edit, isBatch, type PlanOptions } from '../plan';
import type { Row } from '../sheet';
import { DETAILS } from '../words/details';
import { rowSentence } from '../words/row-problems';
import { answerInWords } from '../words/ways';
import {
  inTheWay,
  Memory,
  MOST_REWRITES,
  type Reading,
  type ReadingResult,
  writeStatuses,
} from '../work/reading';
import { type RememberingSheet, withBlock } from '../work/remembering';
import { type ByRunner, byRunner } from './by-runner';
import { type EditRows, operationOf, toEdits } from './edits';
import { pilotByRunner } from './hand-over';
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
import { seeAgain } from './see-again';
import { Sizes, withLimits } from './sizes';
import { Streak, type Vain } from './streak';
import { takeOutcome, touchedOthers } from './take';
import { isStillReady, rowsOf, waveOf } from './wave';

export interface SliceTools extends Waiting {
  readonly sheet: RememberingSheet;
  readonly read: () => ReadingResult;
  /** The rows of a reading by its cells as they are known to be now. */
  readonly rowsOf: (reading: Reading) => readonly Row[];
  readonly listings: Listings;
  readonly reader: Reader;
  readonly planOptions: PlanOptions;
  /** What one call may carry: the plan follows what is learned. */
  readonly limits: KnownLimits;
  /** Docebo's own job runner: imports are handed over to it where that takes fewer calls. */
  readonly runner: Runner;
  /** Whether completions go only where Docebo can be asked to hold back what they set off. */
  readonly hold: boolean;
  /** Why nothing of these rows may be sent, if there is a reason. */
  readonly refusal: (reading: Reading) => Problem | null;
  /** True for the rows that this job is about. */
  readonly inScope: (row: Row) => boolean;
  /** Calls in a row without a success at the end of the slice before, and who keeps that figure should this slice be ended. */
  readonly vain: Vain;
  readonly keepVain: (vain: Vain) => void;
  /** Calls that this run has sent before this slice. */
  readonly writes: number;
  /** Sends the calls at once; every edit of every call gets an outcome. */
  readonly send: (calls: readonly Call[], patience: Patience) => readonly CallOutcome[];
  /** What is known of each kind of call on this tenant, and the reading that a pilot needs. */
  readonly pilots: Pilots;
  readonly look: Look;
  /** The run's name, for the marks of the rows that it sends, and for the log. */
  readonly run: string;
  readonly log: (lines: readonly LogLine[]) => void;
  /** The problem where the log has no room for so many more lines. */
  readonly logFull: (lines: number) => Problem | null;
  /** Whether `log` or `logFull` found just now that the log with this run's lines is gone. */
  readonly logGone: () => boolean;
  /** Told of the first plan, with the calls that follow it, before anything of it is sent. */
  readonly planned: (edits: number, calls: number) => void;
  /** How many calls the next wave may have; 0 where the slice has to end, with the reason, if it is one to tell. */
  readonly nextWave: () => { readonly size: number; readonly halted: Problem | null };
}

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
  private readonly sizes: Sizes;
  private vain: Vain;
  private problem: Problem | null = null;
  private writes: number;
  /** Calls whose lines are in the log. */
  private logged: number;
  /** Rows whose answer was lost have to be read back before anything else is sent. */
  private readBack = false;
  /** Calls that follow once the queue is sent, because people have to be enrolled first. */
  private callsLater = 0;
  private told = false;
  private isWhole = false;
  private readonly memory = new Memory();
  private reading: Reading;
  /** Keys of the rows whose cells were written, and not looked at since. */
  private written: ReadonlySet<string> = new Set();

  constructor(
    private readonly tools: SliceTools,
    first: Reading,
  ) {
    this.vain = tools.vain;
    this.writes = tools.writes;
    this.logged = tools.writes;
    this.streak = new Streak(tools.vain, (vain) => {
      this.vain = vain;
      tools.keepVain(vain);
    });
    this.notes = new Notes(tools.run, tools.now);
    this.sizes = new Sizes(tools.limits);
    this.reading = this.memory.restore(first, this.notes.ledger);
  }

  run(): SliceEnd {
    const settled = this.settleUnknown();
    let queue: Call[] = [];
    let finished = false;
    while (settled && !this.problem && !this.readBack) {
      const edits = this.edits();
      if (edits.size === 0) {
        finished = true;
        break;
      }
      // What was lost may have been done after all: a reading comes before the last word.
      if (this.streak.problem && this.isLost(this.reading.rows)) break;
      this.problem = this.streak.problem;
      if (this.problem) break;
      const recent = this.recent(edits);
      if (!recent) break;
      // All that was read again is to be checked again: on to the next.
      if (recent.size === 0) continue;
      const proving = provingFirst(recent, this.tools.pilots);
      const { now, later } = planEdits(proving, this.terms());
      const { open, closed } = openAmong(now.calls, this.tools.pilots);
      queue = [...open];
      // What may go goes first.
      this.problem = open.length === 0 ? closed : null;
      if (this.problem) break;
      this.callsLater = later?.calls.length ?? 0;
      // Calls left are known only where the plan is one of all rows.
      this.isWhole = proving.size === edits.size;
      if (!this.told) this.tools.planned(proving.size, queue.length + this.callsLater);
      this.told = true;
      if (!this.sendAll(queue, recent)) break;
    }
    this.land(finished);
    const unsettled = this.isLost(this.reading.rows);
    return {
      finished: finished && !unsettled,
      problem: this.problem,
      reading: this.reading,
      callsLeft: this.callsLeft(finished, queue.length + this.callsLater),
      vain: this.vain,
      writes: this.writes,
    };
  }

  private terms(): Terms {
    const { planOptions, limits, hold, now } = this.tools;
    return { options: withLimits(planOptions, limits.known()), pilots: this.tools.pilots, hold, now: now() };
  }

  /**
   * The edits to plan now: where rows were checked too long ago for a batch import, some of them are read again first, and the others
   * wait for the next plan. `null` where the slice has to end.
   */
  private recent(edits: ReadonlyMap<string, EditRows>): ReadonlyMap<string, EditRows> | null {
    const terms = this.terms();
    const due = dueForReading(edits, terms);
    if (due.length === 0) return edits;
    const rows = due.slice(0, readAtOnce(terms)).flatMap((each) => each.rows);
    const { seen, halted } = seeAgain(rows, this.notes, this.tools.listings, this.tools.reader);
    if (seen === 0) {
      // After a wave the slice was at its end anyway: the next one reads them first.
      this.problem = halted?.code === 'out-of-time' && this.writes > this.tools.writes ? null : halted;
      return null;
    }
    if (!this.look()) return null;
    this.write();
    this.reading = { ...this.reading, rows: this.tools.rowsOf(this.reading) };
    const late = new Set(due.map(({ edit }) => edit.key));
    return new Map(
      [...this.edits()].filter(([key, each]) => !late.has(key) || justSeen(each.rows, this.tools.now())),
    );
  }

  private callsLeft(finished: boolean, planned: number): number | null {
    if (finished) return 0;
    return this.isWhole && planned > 0 ? planned : null;
  }

  private needsPilot(call: Call): boolean {
    const { pilots } = this.tools;
    return pilots.stateOf(call.kind) !== 'passed' || unprovenIn(call, pilots).length > 0;
  }

  private edits(): ReadonlyMap<string, EditRows> {
    const { edits, conflicts } = toEdits(
      this.reading.rows,
      (row) => (this.tools.inScope(row) ? this.notes.stateOf(row) : 'pending'),
      (row) => this.notes.markOf(row),
    );
    for (const [row, problem] of conflicts) this.notes.note(row, 'Duplicate', rowSentence(problem));
    return this.importable(edits);
  }

  /** Without what only a batch import carries, where none can go: its rows are told why. */
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
   * Rows that say Sending were left so by an execution that is gone, and rows that say Unknown lost their answer: what
   * Docebo holds now settles both. Nothing of them is sent before. False where the reading could not be finished.
   */
  private settleUnknown(): boolean {
    const unsettled = this.reading.rows.filter((row) => isLost(this.notes.stateOf(row)));
    if (unsettled.length === 0) {
      if (this.tools.runner.work()) this.tools.runner.forget();
      return true;
    }
    for (const row of unsettled) this.notes.note(row, 'Unknown', DETAILS.unknown());
    waitForLost(unsettled, this.tools);
    const asked = new Set(unsettled);
    const others = this.reading.rows.filter((row) => !asked.has(row));
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
    this.problem = halted?.code === 'out-of-time' && findings.size > 0 ? null : halted;
    this.log(settledLines(this.tools.run, unsettled, findings, this.notes.ledger));
    return halted === null;
  }

  /** What Docebo's own job runner was given is settled: where less than half of it was done, the runner is given no more. */
  private judgeRunner(settled: readonly Row[]): void {
    const { runner } = this.tools;
    const work = runner.work();
    const done = settled.filter((row) => this.notes.stateOf(row) === 'Updated').length;
    if (work && work.hash !== null && !work.aborted && 2 * done < settled.length) runner.failed();
    if (work) runner.forget();
  }

  /** Sends the queue in waves. True where it was sent whole or has to be planned anew; false where the slice ends. */
  private sendAll(queue: Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    let felt = this.streak.calls === 0;
    this.sizes.forget();
    while (queue.length > 0) {
      const { size, halted } = this.tools.nextWave();
      if (size < 1) {
        this.problem = halted;
        return false;
      }
      const piloted = this.pilotFirst(queue);
      if (felt && queue[0] && !this.needsPilot(queue[0]))
        queue.splice(0, queue.length, ...this.sizes.cut(queue));
      // After a call in vain the first one of a slice feels its way.
      const most = felt ? this.streak.room(size) : 1;
      const handed = felt ? this.nextByRunner(queue) : null;
      if (handed) queue.splice(0, queue.length, handed.call, ...handed.rest);
      const goesAlone = (call: Call) => this.needsPilot(call) || this.sizes.isPilot(call);
      const wave = handed ? [handed.call] : waveOf(queue, most, goesAlone, this.reading.rows.length);
      if (!this.look(rowsOf(wave, edits))) return false;
      const stateOf = (row: Row) => this.notes.stateOf(row);
      if (!isStillReady(wave, edits, this.reading.rows, stateOf, this.tools.now())) return true;
      queue.splice(0, wave.length);
      for (const call of wave) {
        for (const row of rowsOf([call], edits)) this.notes.sending(row, call);
      }
      this.write();
      this.logged = this.writes;
      const [pilot] = wave;
      const isPilot = pilot !== undefined && this.needsPilot(pilot);
      const limits = this.tools.limits.known();
      const passed = handed
        ? this.handOver(handed, edits, queue)
        : isPilot
          ? this.fly(pilot, edits, queue, this.callWay(pilot.kind))
          : this.sendMarked(wave, edits, queue);
      this.log(this.notes.takeLines());
      felt = true;
      if (this.problem || this.readBack) return false;
      // Another row has to be the pilot, or another way has to be gone: plan anew.
      if (!passed || piloted === 'then-plan' || this.sizes.changed(limits, queue)) return true;
    }
    return true;
  }

  /** Writes lines; the problem where the log with the lines of before is gone. */
  private log(lines: readonly LogLine[]): void {
    this.tools.log(lines);
    if (lines.length > 0 && this.tools.logGone())
      this.problem = this.problem ?? { code: 'log-gone', calls: this.logged };
  }

  /** Where the first call has traits that no pilot had, and several edits: puts a pilot of one edit before it. */
  private pilotFirst(queue: Call[]): 'then-plan' | 'then-go-on' {
    const [head] = queue;
    if (!head || head.settles.length < 2 || !this.needsPilot(head)) return 'then-go-on';
    const made = withPilot(queue, this.tools.pilots);
    if (!made) return 'then-go-on';
    // A block without one of its pairs is another block.
    queue.splice(0, queue.length, made.pilot, ...(made.rest ?? queue));
    return made.rest ? 'then-go-on' : 'then-plan';
  }

  /** Sends the wave, if its rows are marked. True where what is left of the queue is still good. */
  private sendMarked(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    return this.isMarked(wave, edits) && this.sendWave(wave, edits, queue);
  }

  /**
   * Sees to it that the sheet says Sending beside every row of the wave, which were written just before: rows may have moved
   * between the look and the write. Where they did, they are written again. False where a person edited one meanwhile, and where they
   * keep moving or were merged, which is the problem then: all rows of the wave are Ready again.
   */
  private isMarked(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    const { sheet, rowsOf: rowsIn, now } = this.tools;
    const planned = rowsOf(wave, edits);
    const keys = new Set(planned.map(({ key }) => key));
    const isEach = (state: (row: Row) => RowStatus | 'pending', rows: readonly Row[]) =>
      isStillReady(wave, edits, rows, state, now(), 'Sending');
    let isRead = true;
    for (let n = 0; isRead && n <= MOST_REWRITES; n += 1) {
      if (n > 0) {
        isRead = this.readAgain();
        // By the sheet's own cells, whatever is known of them besides.
        if (isRead && isEach(({ state }) => state, rowsIn(this.reading))) return true;
        if (!isRead || !isEach((row) => this.notes.stateOf(row), this.reading.rows)) break;
        this.write();
      }
      const places = this.reading.rows.filter(({ key }) => keys.has(key)).map(({ index }) => index);
      if (sheet.stands(places, this.reading.columns, 'statuses')) {
        this.written = new Set([...this.written].filter((key) => !keys.has(key)));
        return true;
      }
      if (n === MOST_REWRITES) {
        this.problem = inTheWay(sheet, this.reading) ?? { code: 'rows-moving', sheet: sheet.name };
      }
    }
    for (const row of planned) this.notes.ready(row);
    return false;
  }

  private send(calls: readonly Call[]): readonly CallOutcome[] {
    this.writes += calls.length;
    const outcomes = this.tools.send(calls, this.streak.calls === 0 ? 'patient' : 'once');
    this.streak.take(outcomes);
    return outcomes;
  }

  /** Sends a wave; a call larger than any before it is read back. True where what is left of the queue is still good. */
  private sendWave(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    const isLarger = wave.some((call) => this.sizes.isPilot(call));
    const outcomes = this.send(wave);
    if (!isLarger) return this.take(outcomes, edits, queue);
    const sentAt = this.tools.now();
    const tools = {
      ...this.tools,
      source: this.tools.listings.enrollments,
      dayOnly: ({ key }: Edit) => dayOnlyOf(edits.get(key)?.rows[0]),
    };
    let good = true;
    for (const outcome of outcomes) {
      const read = readBack(outcome, sentAt, tools);
      good = this.take([read.outcome], edits, queue, read.showed) && good;
      this.readBack = this.readBack || read.showed === 'less';
    }
    return good;
  }

  /** What of the queue goes to Docebo's own job runner next. It cannot be asked to hold anything back. */
  private nextByRunner(queue: readonly Call[]): ByRunner | null {
    const { runner, limits, hold } = this.tools;
    const [head] = queue;
    if (hold || head?.kind !== 'post-batch' || this.needsPilot(head)) return null;
    return byRunner(queue, limits.known().items.proven, () => ({
      state: runner.state(),
      proven: runner.proven(),
    }));
  }

  /** Hands rows over to Docebo's own job runner. True where a pilot passed; after all others the slice ends, or plans anew. */
  private handOver(
    { call, isPilot }: ByRunner,
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
  ): boolean {
    const { runner } = this.tools;
    if (isPilot) return this.fly(call, edits, queue, this.runnerWay());
    if (!this.isMarked([call], edits)) return false;
    this.writes += 1;
    const start = runner.start(call.settles);
    switch (start.kind) {
      case 'begun':
      case 'lost':
        // Whatever it says, only a reading settles its rows.
        this.readBack = true;
        return false;
      case 'refused':
        runner.failed();
        break;
      case 'not-sent':
        this.problem = start.problem;
        break;
    }
    for (const row of rowsOf([call], edits)) this.notes.ready(row);
    return false;
  }

  private callWay(kind: CallKind): Way {
    const { pilots } = this.tools;
    return {
      passed: (traits) => pilots.passed(kind, traits),
      failed: (why) => pilots.failed(kind, why),
      send: (calls) => this.send(calls),
      mayBeClosed: (problem) =>
        kind === 'recertify-batch' && problem.code === 'refused' && OPTION.test(problem.detail),
    };
  }

  private runnerWay(): Way {
    const { runner } = this.tools;
    return {
      passed: (traits) => runner.passed(traits),
      failed: () => runner.failed(),
      send: (calls) => {
        this.writes += calls.length;
        return calls.map((call) => pilotByRunner(call, this.tools));
      },
      mayBeClosed: () => true,
    };
  }

  /** Sends a pilot. True where it passed; false where the rest has to be planned anew. */
  private fly(call: Call, edits: ReadonlyMap<string, EditRows>, queue: Call[], way: Way): boolean {
    const rows = rowsOf([call], edits);
    const dayOnly = dayOnlyOf(rows[0]);
    const sent = new Set(
      this.reading.rows.flatMap((row) =>
        row.ids && this.wasSent(row) ? [pairKey(row.ids.courseId, row.ids.userId)] : [],
      ),
    );
    const result = flyPilot(call, dayOnly, {
      ...this.tools,
      send: way.send,
      isSent: (courseId, userId) => sent.has(pairKey(courseId, userId)),
      isMarked: () => this.isMarked([call], edits),
    });
    switch (result.kind) {
      case 'passed':
        way.passed(call.settles.flatMap(traitsOf));
        this.streak.proven();
        this.take([result.outcome], edits, queue);
        return true;
      case 'told-nothing':
        if (result.outcome.refusedWhole && way.mayBeClosed(result.outcome.refusedWhole)) {
          // Not the row was refused: this tenant does not take it that way.
          way.failed(answerInWords(result.outcome.refusedWhole));
          for (const row of rows) this.notes.ready(row);
          return false;
        }
        this.take([result.outcome], edits, queue);
        // An answer that says nothing of the row would say as little of another one.
        this.readBack = this.isLost(rows);
        if (this.readBack && !this.problem) this.streak.lostPilot();
        return false;
      case 'touched':
        way.failed(DETAILS.touched());
        this.take([result.outcome], edits, queue);
        // Those that a reading has shown; those that the answer names are noted with it.
        if (result.outcome.strangers.length === 0) this.notes.touched(call, result.others);
        this.problem = touchedOthers(result.others);
        return false;
      case 'stale':
        for (const row of rows) this.notes.stale(row);
        return false;
      case 'moved':
        return false;
      case 'not-tried':
        for (const row of rows) this.notes.ready(row);
        this.problem = result.problem;
        return false;
      case 'failed': {
        for (const row of rows) this.notes.note(row, 'Differs', DETAILS.differs(result.holds, result.wrong));
        const name = rows[0] ? `${rows[0].user.text} in ${rows[0].course.text}` : '';
        way.failed(result.wrong);
        // A batch import that does more than it should is not needed: there is the other way. For a recertification there is none.
        if (!isBatch(call) || call.kind === 'recertify-batch')
          this.problem = { code: 'pilot-failed', row: name, wrong: result.wrong, calls: this.writes - 1 };
        return false;
      }
    }
  }

  /**
   * Sees to it that the reading fits the rows that are about to be sent (`next`), those with news to be written, and those that
   * were written last: a short read where they stand as they did, else all of the sheet. False where it cannot be read.
   */
  private look(next: readonly Row[] = []): boolean {
    const keys = new Set([...this.notes.fresh, ...this.written, ...next.map(({ key }) => key)]);
    const rows = this.reading.rows.filter(({ key }) => keys.has(key)).map(({ index }) => index);
    // What was written into merged cells is gone: only the statuses themselves show it.
    const stands = () => this.tools.sheet.stands(rows, this.reading.columns, 'statuses');
    if (rows.length > 0 && !stands()) return this.readAgain();
    this.written = new Set();
    return true;
  }

  /** Writes what is new. False where nothing is. */
  private write(): boolean {
    const blocks = writeStatuses(this.tools.sheet, this.reading, this.notes.ledger);
    const { view, rows } = this.reading;
    const isIn = (index: number) =>
      blocks.some(({ row, values }) => index >= row && index < row + values.length);
    this.written = new Set(rows.flatMap(({ index, key }) => (isIn(index) ? [key] : [])));
    this.notes.fresh.clear();
    const cells = blocks.reduce(withBlock, [...view.cells]);
    this.reading = { ...this.reading, view: { ...view, cells } };
    return blocks.length > 0;
  }

  private readAgain(): boolean {
    const read = this.tools.read();
    if (read.ok) {
      this.reading = this.memory.restore(read.reading, this.notes.ledger);
      this.written = new Set();
    } else {
      this.problem = this.problem ?? read.problem;
      if (read.problem.code === 'sheet-empty') this.reading = { ...this.reading, rows: [] };
    }
    return read.ok;
  }

  /** Notes what became of the calls. True where what is left of the queue is still good. */
  private take(
    outcomes: readonly CallOutcome[],
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
    showed: Showed = 'nothing',
  ): boolean {
    for (const outcome of outcomes) {
      const { halves, problem } = takeOutcome(outcome, edits, this.notes);
      queue.unshift(...halves);
      this.sizes.take(outcome, halves, showed);
      if (outcome.strangers.length > 0) this.tools.pilots.failed(outcome.call.kind, DETAILS.touched());
      this.problem = problem ?? this.problem;
    }
    const over = this.streak.problem;
    // Whoever puts off every call has been waited for long enough.
    if (over && (this.problem?.code === 'rate-limited' || this.problem?.code === 'overloaded'))
      this.problem = over;
    return over === null;
  }

  /** Whether the row was sent, by this run or another one, so that what Docebo shows of it may still change. */
  private wasSent(row: Row): boolean {
    const state = this.notes.stateOf(row);
    return (
      isLost(state) ||
      state === 'Updated' ||
      state === 'Failed' ||
      state === 'Differs' ||
      this.notes.markOf(row).sends > 0
    );
  }

  private isLost(rows: readonly Row[]): boolean {
    return rows.some((row) => isLost(this.notes.stateOf(row)));
  }

  /**
   * Writes the last outcomes, and looks whether they stand where they belong: rows may have moved meanwhile. At the end of a run
   * (`whole`) all rows are looked at for that, since others may have been edited. Where merged cells swallow them, that is the problem.
   */
  private land(whole: boolean): void {
    let stands = false;
    for (let n = 0; n < MOST_REWRITES && !stands; n += 1) {
      if (!this.look(whole && n === 0 ? this.reading.rows : [])) return;
      stands = !this.write();
    }
    // What the sheet then says counts, whatever was written.
    if (!stands && this.readAgain()) this.problem = this.problem ?? inTheWay(this.tools.sheet, this.reading);
    this.reading = { ...this.reading, rows: this.tools.rowsOf(this.reading) };
  }
}

/** What a tenant speaks of that does not take the option of a recertification. */
const OPTION = /recertif/i;

/** By what a pilot goes, and who is told what it proved. */
interface Way {
  readonly passed: (traits: readonly string[]) => void;
  readonly failed: (why: string) => void;
  readonly send: (calls: readonly Call[]) => readonly CallOutcome[];
  /** Whether a tenant may do without it and says so by this refusal, which then is not about the row. */
  readonly mayBeClosed: (refusal: JobProblem) => boolean;
}

const dayOnlyOf = (row: Row | undefined): DayOnly => (row?.asked.ok ? row.asked.dayOnly : new Set<never>());

/** Whether a run has something to do for a row of this state: to send it, or to find out what became of it. */
export const isOpen = (state: RowStatus | 'pending'): boolean => state === 'Ready' || isLost(state);
