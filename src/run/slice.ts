// One slice of a run: reads the sheet, plans what is ready, sends in waves, and writes what became of every row.
import type { Problem, RowStatus } from '../contract';
import { type CallOutcome, leftBy, type PairOutcome } from '../docebo';
import type { Call, CallKind, PlanOptions } from '../plan';
import type { LedgerEntry, Row, Standing } from '../sheet';
import { type CheckResult, checkRows, type Listings } from './check';
import { askedInWords } from './compare';
import { deedOf, type EditRows, halve, toEdits } from './edits';
import { type LogLine, type Sent, sentLines, settledLines } from './log';
import { type Mark, markBeside, NO_MARK, readMark } from './mark';
import { flyPilot, type PilotState, type Pilots, type PilotTools } from './pilot';
import { justSeen, planEdits, proves, provesDay, provingFirst } from './planning';
import type { SheetPort } from './ports';
import type { Reader } from './reader';
import { Memory, MOST_REWRITES, type Reading, type ReadingResult, writeStatuses } from './reading';
import { DETAILS, rowSentence } from './sentences';

export interface SliceTools {
  readonly sheet: SheetPort;
  readonly read: () => ReadingResult;
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
  readonly listings: Listings;
  readonly reader: Reader;
  readonly planOptions: PlanOptions;
  /** Whether completions go only where Docebo can be asked to hold back what they set off. */
  readonly hold: boolean;
  /** Why nothing of these rows may be sent, if there is a reason. */
  readonly refusal: (reading: Reading) => Problem | null;
  /** True for the rows that this job is about. */
  readonly inScope: (row: Row) => boolean;
  /** Sends the calls at once; every edit of every call gets an outcome. */
  readonly send: (calls: readonly Call[]) => readonly CallOutcome[];
  /** What is known of each kind of call on this tenant, and the reading that a pilot needs. */
  readonly pilots: Pilots;
  readonly readPair: PilotTools['readPair'];
  /** The run's name, for the marks of the rows that it sends, and for the log. */
  readonly run: string;
  readonly log: (lines: readonly LogLine[]) => void;
  /** The problem where the log has no room for so many more lines. */
  readonly logFull: (lines: number) => Problem | null;
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
}

/**
 * A write whose answer was lost may still be under way for a while; it is read back only after this. Milliseconds; our
 * own number, well above the 2 to 3 s that a large bulk update may take.
 */
const SETTLE_MS = 10_000;

/**
 * Batch imports in one wave, and rows of the sheet for each of them: they are sent one by one, so more of them would make
 * a wave too long to stop; but each wave reads and writes the sheet, which takes the longer the larger it is.
 */
const BATCHES_A_WAVE = 4;
const ROWS_A_BATCH = 10_000;

/**
 * Times a row is sent without effect before that is called a failure. Where answers are lost it may take a few times until
 * one arrives: with 5 % of the calls lost, five in a row happen to one row in millions.
 */
const MOST_SENDS = 5;

/** Calls refused as a whole in a row, without any success, after which the fault is not in the rows. */
const MOST_REFUSALS = 20;

/** Does as much of a run as the time and the calls allow. Ends with every status written and flushed. */
export function runSlice(tools: SliceTools): SliceEnd {
  const first = tools.read();
  if (!first.ok) return { finished: false, problem: first.problem, reading: null, callsLeft: null };
  const refused = tools.refusal(first.reading);
  if (refused) return { finished: false, problem: refused, reading: null, callsLeft: null };
  const open = first.reading.rows.filter((row) => tools.inScope(row) && isOpen(row.state));
  // Who has to be enrolled first gets a line for that too.
  const twice = open.filter(({ asked, receipt }) => asked.ok && deedOf(asked, markIn(receipt)) === 'enroll');
  const full = tools.logFull(open.length + twice.length);
  if (full) return { finished: false, problem: full, reading: first.reading, callsLeft: null };
  return new Slice(tools, first.reading).run();
}

class Slice {
  private readonly ledger = new Map<string, LedgerEntry>();
  private refusals = 0;
  private problem: Problem | null = null;
  /** Calls that follow once the queue is sent, because people have to be enrolled first. */
  private callsLater = 0;
  private told = false;
  /** Kinds whose pilot passed in this slice without a date: good for edits without one, and not remembered. */
  private readonly undatedPassed = new Set<CallKind>();
  private readonly memory = new Memory();
  /** What was sent in this wave, by row key. */
  private readonly sent = new Map<string, Sent>();
  private reading: Reading;

  constructor(
    private readonly tools: SliceTools,
    first: Reading,
  ) {
    this.reading = this.memory.restore(first, this.ledger);
  }

  run(): SliceEnd {
    const settled = this.settleUnknown();
    let queue: Call[] = [];
    let finished = false;
    while (settled && !this.problem) {
      const edits = this.edits();
      if (edits.size === 0) {
        finished = true;
        break;
      }
      const proving = provingFirst(edits, this.tools.pilots);
      const { now, later } = planEdits(proving, {
        options: this.tools.planOptions,
        pilots: this.pilots(proving),
        hold: this.tools.hold,
        now: this.tools.now(),
      });
      queue = [...now.calls];
      this.callsLater = later?.calls.length ?? 0;
      if (!this.told) this.tools.planned(proving.size, queue.length + this.callsLater);
      this.told = true;
      if (!this.sendAll(queue, edits)) break;
    }
    this.land();
    const unsettled = this.reading.rows.some((row) => isUnsettled(this.stateOf(row)));
    return {
      finished: finished && !unsettled,
      problem: this.problem,
      reading: this.reading,
      callsLeft: finished ? 0 : queue.length + this.callsLater,
    };
  }

  /** What is known of each kind of call, for these edits. */
  private pilots(edits: ReadonlyMap<string, EditRows>): Pilots {
    const dated = [...edits.values()].some(({ edit }) => provesDay(edit.change));
    return dated ? this.tools.pilots : { ...this.tools.pilots, stateOf: (kind) => this.undatedState(kind) };
  }

  private undatedState(kind: CallKind): PilotState {
    return this.undatedPassed.has(kind) ? 'passed' : this.tools.pilots.stateOf(kind);
  }

  private needsPilot(call: Call): boolean {
    const { stateOf } = this.tools.pilots;
    return (proves(call) ? stateOf(call.kind) : this.undatedState(call.kind)) === 'needed';
  }

  private stateOf(row: Row): RowStatus | 'pending' {
    return this.ledger.get(row.key)?.status || row.state;
  }

  private edits(): ReadonlyMap<string, EditRows> {
    const { edits, conflicts } = toEdits(
      this.reading.rows,
      (row) => (this.tools.inScope(row) ? this.stateOf(row) : 'pending'),
      (row) => this.markOf(row),
    );
    for (const [row, problem] of conflicts) this.note(row, 'Duplicate', rowSentence(problem));
    return edits;
  }

  /**
   * Rows that say Sending were left so by an execution that is gone, and rows that say Unknown lost their answer: what
   * Docebo holds now settles both. Nothing of them is sent before. False where the reading could not be finished.
   */
  private settleUnknown(): boolean {
    const unsettled = this.reading.rows.filter((row) => isUnsettled(this.stateOf(row)));
    if (unsettled.length === 0) return true;
    for (const row of unsettled) this.note(row, 'Unknown', DETAILS.unknown);
    const latest = Math.max(...unsettled.map((row) => row.receipt?.at ?? 0));
    const wait = latest + SETTLE_MS - this.tools.now();
    if (wait > 0) this.tools.sleep(Math.min(wait, SETTLE_MS));

    const asked = new Set(unsettled);
    const others = this.reading.rows.filter((row) => !asked.has(row));
    const unknown = unsettled.map((row): Row => ({ ...row, state: 'Unknown' }));
    const { findings, halted }: CheckResult = checkRows(
      unknown,
      others,
      this.tools.listings,
      this.tools.reader,
    );
    for (const row of unsettled) {
      const finding = findings.get(row.key);
      if (!finding) continue;
      const { sends } = this.markOf(row);
      if (finding.status === 'Ready' && sends >= MOST_SENDS) {
        this.note(row, 'Failed', DETAILS.withoutEffect(sends, finding.details));
      } else {
        this.note(row, finding.status, finding.details, { before: finding.held });
      }
    }
    this.tools.log(settledLines(this.tools.run, unsettled, findings, this.ledger));
    // Out of time with something settled is no problem: the next slice has less to read.
    this.problem = halted?.code === 'out-of-time' && findings.size > 0 ? null : halted;
    return halted === null;
  }

  /** Sends the queue in waves. True where it was sent whole or has to be planned anew; false where the slice ends. */
  private sendAll(queue: Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    let fresh = true;
    while (queue.length > 0) {
      const { size, halted } = this.tools.nextWave();
      if (size < 1) {
        this.problem = halted;
        return false;
      }
      if (!fresh && !this.readAgain()) return false;
      fresh = false;
      const wave = this.takeWave(queue, size);
      if (!this.stillReady(wave, edits)) return true;
      queue.splice(0, wave.length);
      for (const call of wave) {
        for (const row of rowsOf([call], edits)) {
          const { sends, before } = this.markOf(row);
          const details = this.ledger.get(row.key)?.details ?? row.details;
          this.sent.set(row.key, { row, call, before, details, enrolled: false });
          this.note(row, 'Sending', DETAILS.sending, { sends: sends + 1 });
        }
      }
      writeStatuses(this.tools.sheet, this.reading, this.ledger);
      const [pilot] = wave;
      if (pilot && this.needsPilot(pilot)) {
        const passed = this.fly(pilot, edits, queue);
        this.logSent();
        if (this.problem) return false;
        // Another row has to be the pilot, or another way has to be gone: plan anew.
        if (!passed) return true;
        continue;
      }
      const outcomes = this.tools.send(wave);
      for (const outcome of outcomes) this.take(outcome, edits, queue);
      this.logSent();
      if (this.problem) return false;
    }
    return true;
  }

  /** The next calls of the queue, at most `most`: a pilot alone, or batch imports alone, which go one after another. */
  private takeWave(queue: readonly Call[], most: number): readonly Call[] {
    const isPilot = (call: Call) => this.needsPilot(call);
    const [head] = queue;
    if (!head || isPilot(head)) return queue.slice(0, 1);
    const batches = isBatch(head);
    const other = queue.findIndex((call) => isPilot(call) || isBatch(call) !== batches);
    const few = Math.max(BATCHES_A_WAVE, this.reading.rows.length / ROWS_A_BATCH);
    const size = batches ? Math.min(most, few) : most;
    return queue.slice(0, other < 0 ? size : Math.min(size, other));
  }

  /** Sends a pilot. True where it passed; false where the rest has to be planned anew. */
  private fly(call: Call, edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    const { pilots, readPair, send } = this.tools;
    const rows = rowsOf([call], edits);
    const dayOnly = rows[0]?.asked.ok ? rows[0].asked.dayOnly : new Set<never>();
    const result = flyPilot(call, dayOnly, { readPair, send });
    switch (result.kind) {
      case 'passed':
        if (proves(call)) pilots.note(call.kind, 'passed');
        else this.undatedPassed.add(call.kind);
        this.take(result.outcome, edits, queue);
        return true;
      case 'told-nothing':
        this.refusals += 1;
        if (this.refusals >= MOST_REFUSALS) this.problem = result.outcome.refusedWhole;
        this.take(result.outcome, edits, queue);
        return false;
      case 'stale':
        // Nothing was sent, and what the check said no longer holds: a reading tells what is to be done.
        for (const row of rows) this.note(row, 'Unknown', DETAILS.unknown, this.unsent(row));
        return false;
      case 'not-tried':
        for (const row of rows) this.ready(row);
        this.problem = result.problem;
        return false;
      case 'failed': {
        for (const row of rows) this.note(row, 'Differs', DETAILS.differs(result.holds, result.wrong));
        const name = rows[0] ? `${rows[0].user.text} in ${rows[0].course.text}` : '';
        // A batch import that does more than it should is not needed: there is the other way.
        if (isBatch(call)) pilots.note(call.kind, 'failed');
        else this.problem = { code: 'pilot-failed', row: name, wrong: result.wrong };
        return false;
      }
    }
  }

  private readAgain(): boolean {
    const read = this.tools.read();
    if (read.ok) {
      this.reading = this.memory.restore(read.reading, this.ledger);
    } else {
      this.problem = this.problem ?? read.problem;
      if (read.problem.code === 'sheet-empty') this.reading = { ...this.reading, rows: [] };
    }
    return read.ok;
  }

  /** What was sent gets its lines as soon as its outcome is known, and before its status is written: rows may be gone by then. */
  private logSent(): void {
    this.tools.log(sentLines(this.tools.run, this.sent, this.ledger));
    this.sent.clear();
  }

  /** Whether every pair of the wave is still asked for as it was planned. If a person edited one, plan anew. */
  private stillReady(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    const planned = new Map(rowsOf(wave, edits).map((row) => [row.identity, row.key]));
    const seen = new Set<string>();
    for (const row of this.reading.rows) {
      const key = planned.get(row.identity);
      if (key === undefined) continue;
      // The same user and course with another date now: neither may be sent.
      if (row.key !== key && row.asked.ok) return false;
      if (row.key === key && row.ids && this.stateOf(row) === 'Ready') seen.add(key);
    }
    const batched = wave.filter(isBatch);
    return (
      justSeen(rowsOf(batched, edits), this.tools.now()) &&
      [...planned.values()].every((key) => seen.has(key))
    );
  }

  private take(outcome: CallOutcome, edits: ReadonlyMap<string, EditRows>, queue: Call[]): void {
    const { call, refusedWhole } = outcome;
    const halves = refusedWhole?.code === 'refused' ? halve(call) : [];
    if (halves.length > 0) {
      this.refusals += 1;
      queue.unshift(...halves);
      for (const row of rowsOf([call], edits)) this.ready(row);
      if (this.refusals >= MOST_REFUSALS) this.problem = refusedWhole;
      return;
    }
    for (const edit of call.settles) {
      const became = outcome.pairs.get(edit.key);
      for (const row of edits.get(edit.key)?.rows ?? []) this.takePair(row, call, became);
    }
  }

  private takePair(row: Row, call: Call, became: PairOutcome | undefined): void {
    switch (became?.kind) {
      case 'updated':
        this.refusals = 0;
        this.done(row, call);
        break;
      case 'refused':
        this.note(row, 'Failed', DETAILS.failed(became.message));
        break;
      case 'not-sent':
        this.ready(row);
        this.problem = became.problem;
        break;
      case 'accepted':
      case 'unknown':
      case undefined: {
        const overloaded = became?.kind === 'unknown' && became.problem.code === 'overloaded';
        // The tenant is left alone before the row is read back; such a send says nothing against the row.
        if (overloaded) this.problem = became.problem;
        this.note(row, 'Unknown', DETAILS.unknown, overloaded ? this.unsent(row) : {});
        break;
      }
    }
  }

  /** The row's mark as it is to be, or as its receipt has it. */
  private markOf(row: Row): Mark {
    const entry = this.ledger.get(row.key);
    return entry ? readMark(entry.mark) : markIn(row.receipt);
  }

  /** What the call was to do is done. Whoever was only enrolled by it goes on to what else the row asks. */
  private done(row: Row, call: Call): void {
    if (!row.asked.ok) return;
    const { action, change, dayOnly } = row.asked;
    if (action === 'unenroll') {
      this.note(row, 'Updated', DETAILS.noEnrollment);
      return;
    }
    const isLeft = call.kind === 'enroll-many' && leftBy(call.kind, change) !== null;
    const words = askedInWords(change, dayOnly) || DETAILS.enrolled;
    if (!isLeft) {
      this.note(row, 'Updated', words);
      return;
    }
    const sent = this.sent.get(row.key);
    if (sent) this.sent.set(row.key, { ...sent, enrolled: true });
    this.note(row, 'Ready', DETAILS.change(DETAILS.enrolled, words), { before: ENROLLED });
  }

  /** Back to Ready: it is certain that nothing was written. */
  private ready(row: Row): void {
    this.note(row, 'Ready', this.sent.get(row.key)?.details ?? row.details, this.unsent(row));
  }

  /** The mark as it was before the row was marked as Sending. */
  private unsent(row: Row): Pick<Mark, 'sends'> {
    return { sends: Math.max(0, this.markOf(row).sends - 1) };
  }

  /**
   * What is to stand beside the row, with these changes to its mark. The receipt keeps the name of the check that found the
   * row.
   */
  private note(row: Row, status: RowStatus, details: string, mark: Partial<Mark> = {}): void {
    const known = this.markOf(row);
    const run = status === 'Sending' ? this.tools.run : known.run;
    this.ledger.set(row.key, {
      status,
      details,
      userId: row.ids?.userId ?? null,
      courseId: row.ids?.courseId ?? null,
      job: row.receipt?.job ?? '',
      at: status === 'Ready' ? (row.receipt?.at ?? this.tools.now()) : this.tools.now(),
      mark: markBeside(status, { ...known, run, ...mark }),
    });
  }

  /** Writes the last outcomes, and looks whether they stand where they belong: rows may have moved meanwhile. */
  private land(): void {
    for (let n = 0; n < MOST_REWRITES; n += 1) {
      if (!this.readAgain()) return;
      if (!writeStatuses(this.tools.sheet, this.reading, this.ledger)) return;
    }
  }
}

/** Whether a run has something to do for a row of this state: to send it, or to find out what became of it. */
export const isOpen = (state: RowStatus | 'pending'): boolean => state === 'Ready' || isUnsettled(state);

const isUnsettled = (state: RowStatus | 'pending'): boolean => state === 'Sending' || state === 'Unknown';

const rowsOf = (calls: readonly Call[], edits: ReadonlyMap<string, EditRows>): readonly Row[] =>
  calls.flatMap((call) => call.settles.flatMap((edit) => edits.get(edit.key)?.rows ?? []));

const isBatch = ({ kind }: Call): boolean => kind === 'post-batch' || kind === 'enroll-batch';

const markIn = (receipt: Row['receipt']): Mark => (receipt ? readMark(receipt.mark) : NO_MARK);

/** What is known of somebody who was just enrolled, and of whom nothing was read. */
const ENROLLED: Standing = { status: 0 };
