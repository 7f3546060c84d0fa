// One slice of a run: reads the sheet, plans what is ready, sends in waves, and writes what became of every row.
import type { Problem, RowStatus } from '../contract';
import type { CallOutcome, PairOutcome } from '../docebo';
import type { Call, CallKind, PlanOptions } from '../plan';
import type { Row } from '../sheet';
import { type CheckResult, checkRows, type Listings } from './check';
import { deedOf, type EditRows, halve, toEdits } from './edits';
import { type LogLine, settledLines } from './log';
import { markIn, Notes } from './notes';
import { flyPilot, type PilotState, type Pilots, type PilotTools } from './pilot';
import { notImportable, planEdits, proves, provesDay, provingFirst } from './planning';
import type { SheetPort } from './ports';
import type { Reader } from './reader';
import { Memory, MOST_REWRITES, type Reading, type ReadingResult, writeStatuses } from './reading';
import { DETAILS, rowSentence } from './sentences';
import { isBatch, isStillReady, rowsOf, waveOf } from './wave';

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
  /** Calls refused as a whole in a row at the end of the slice before. */
  readonly refusals: number;
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
  /** Calls refused as a whole in a row, those of earlier slices included. */
  readonly refusals: number;
}

/**
 * A write whose answer was lost may still be under way for a while; it is read back only after this. Milliseconds; our
 * own number, well above the 2 to 3 s that a large bulk update may take.
 */
const SETTLE_MS = 10_000;

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
  if (!first.ok)
    return {
      finished: false,
      problem: first.problem,
      reading: null,
      callsLeft: null,
      refusals: tools.refusals,
    };
  const refused = tools.refusal(first.reading);
  if (refused)
    return { finished: false, problem: refused, reading: null, callsLeft: null, refusals: tools.refusals };
  const open = first.reading.rows.filter((row) => tools.inScope(row) && isOpen(row.state));
  // Who has to be enrolled first gets a line for that too.
  const twice = open.filter(({ asked, receipt }) => asked.ok && deedOf(asked, markIn(receipt)) === 'enroll');
  const full = tools.logFull(open.length + twice.length);
  if (full)
    return {
      finished: false,
      problem: full,
      reading: first.reading,
      callsLeft: null,
      refusals: tools.refusals,
    };
  return new Slice(tools, first.reading).run();
}

class Slice {
  private readonly notes: Notes;
  private refusals: number;
  private problem: Problem | null = null;
  /** Calls that follow once the queue is sent, because people have to be enrolled first. */
  private callsLater = 0;
  private told = false;
  /** Kinds whose pilot passed in this slice without a date: good for edits without one, and not remembered. */
  private readonly undatedPassed = new Set<CallKind>();
  private readonly memory = new Memory();
  private reading: Reading;

  constructor(
    private readonly tools: SliceTools,
    first: Reading,
  ) {
    this.refusals = tools.refusals;
    this.notes = new Notes(tools.run, tools.now);
    this.reading = this.memory.restore(first, this.notes.ledger);
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
    const unsettled = this.reading.rows.some((row) => isUnsettled(this.notes.stateOf(row)));
    return {
      finished: finished && !unsettled,
      problem: this.problem,
      reading: this.reading,
      callsLeft: finished ? 0 : queue.length + this.callsLater,
      refusals: this.refusals,
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
          if (why === 'not-just-seen') this.notes.note(row, '', DETAILS.notJustSeen);
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
    const unsettled = this.reading.rows.filter((row) => isUnsettled(this.notes.stateOf(row)));
    if (unsettled.length === 0) return true;
    for (const row of unsettled) this.notes.note(row, 'Unknown', DETAILS.unknown);
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
      const { sends } = this.notes.markOf(row);
      if (finding.status === 'Ready' && sends >= MOST_SENDS) {
        this.notes.note(row, 'Failed', DETAILS.withoutEffect(sends, finding.details));
      } else {
        this.notes.note(row, finding.status, finding.details, { before: finding.held });
      }
    }
    this.tools.log(settledLines(this.tools.run, unsettled, findings, this.notes.ledger));
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
      const { rows } = this.reading;
      const wave = waveOf(queue, size, (call) => this.needsPilot(call), rows.length);
      const stateOf = (row: Row) => this.notes.stateOf(row);
      if (!isStillReady(wave, edits, rows, stateOf, this.tools.now())) return true;
      queue.splice(0, wave.length);
      for (const call of wave) {
        for (const row of rowsOf([call], edits)) this.notes.sending(row, call);
      }
      writeStatuses(this.tools.sheet, this.reading, this.notes.ledger);
      const [pilot] = wave;
      if (pilot && this.needsPilot(pilot)) {
        const passed = this.fly(pilot, edits, queue);
        this.tools.log(this.notes.takeLines());
        if (this.problem) return false;
        // Another row has to be the pilot, or another way has to be gone: plan anew.
        if (!passed) return true;
        continue;
      }
      const outcomes = this.tools.send(wave);
      for (const outcome of outcomes) this.take(outcome, edits, queue);
      this.tools.log(this.notes.takeLines());
      if (this.problem) return false;
    }
    return true;
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
        for (const row of rows) this.notes.stale(row);
        return false;
      case 'not-tried':
        for (const row of rows) this.notes.ready(row);
        this.problem = result.problem;
        return false;
      case 'failed': {
        for (const row of rows) this.notes.note(row, 'Differs', DETAILS.differs(result.holds, result.wrong));
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
      this.reading = this.memory.restore(read.reading, this.notes.ledger);
    } else {
      this.problem = this.problem ?? read.problem;
      if (read.problem.code === 'sheet-empty') this.reading = { ...this.reading, rows: [] };
    }
    return read.ok;
  }

  private take(outcome: CallOutcome, edits: ReadonlyMap<string, EditRows>, queue: Call[]): void {
    const { call, refusedWhole } = outcome;
    const halves = refusedWhole?.code === 'refused' ? halve(call) : [];
    if (halves.length > 0) {
      this.refusals += 1;
      queue.unshift(...halves);
      for (const row of rowsOf([call], edits)) this.notes.ready(row);
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
        this.notes.done(row, call);
        break;
      case 'refused':
        this.notes.note(row, 'Failed', DETAILS.failed(became.message));
        break;
      case 'not-sent':
        this.notes.ready(row);
        this.problem = became.problem;
        break;
      case 'accepted':
      case 'unknown':
      case undefined: {
        const overloaded = became?.kind === 'unknown' && became.problem.code === 'overloaded';
        // The tenant is left alone before the row is read back; such a send says nothing against the row.
        if (overloaded) this.problem = became.problem;
        this.notes.lost(row, !overloaded);
        break;
      }
    }
  }

  /** Writes the last outcomes, and looks whether they stand where they belong: rows may have moved meanwhile. */
  private land(): void {
    for (let n = 0; n < MOST_REWRITES; n += 1) {
      if (!this.readAgain()) return;
      if (!writeStatuses(this.tools.sheet, this.reading, this.notes.ledger)) return;
    }
  }
}

/** Whether a run has something to do for a row of this state: to send it, or to find out what became of it. */
export const isOpen = (state: RowStatus | 'pending'): boolean => state === 'Ready' || isUnsettled(state);

const isUnsettled = (state: RowStatus | 'pending'): boolean => state === 'Sending' || state === 'Unknown';
