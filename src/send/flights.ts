// Pilots: the first call of a kind goes by itself and is read back; its result opens or closes that way.
import type { DayOnly } from '../check/compare';
import { isLost } from '../check/settle';
import type { JobProblem } from '../contract';
import type { CallOutcome } from '../docebo';
import { pairKey } from '../enrollment';
import { flyPilot } from '../pilot/pilot';
import { traitsOf } from '../pilot/traits';
import { type Call, type CallKind, isBatch } from '../plan';
import type { Row } from '../sheet';
import { DETAILS } from '../words/details';
import { answerInWords } from '../words/ways';
import type { EditRows } from './edits';
import { pilotByRunner } from './hand-over';
import type { Notes } from './notes';
import type { RowsInHand } from './rows-in-hand';
import type { SliceState, SliceTools } from './state';
import type { Streak } from './streak';
import { touchedOthers } from './take';
import { rowsOf } from './wave';

/** What a tenant speaks of that does not take the option of a recertification. */
const OPTION = /recertif/i;

/** What a pilot needs, and who learns what it proved. */
interface Way {
  readonly passed: (traits: readonly string[]) => void;
  readonly failed: (why: string) => void;
  readonly send: (calls: readonly Call[]) => readonly CallOutcome[];
  /** Whether a tenant may do without it and says so by this refusal, which then is not about the row. */
  readonly mayBeClosed: (refusal: JobProblem) => boolean;
}

/** How calls are sent, and how their outcomes are noted. */
interface Sending {
  readonly send: (calls: readonly Call[]) => readonly CallOutcome[];
  readonly take: (
    outcomes: readonly CallOutcome[],
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
  ) => boolean;
}

/** The pilots of one slice. */
export class Flights {
  constructor(
    private readonly tools: SliceTools,
    private readonly notes: Notes,
    private readonly state: SliceState,
    private readonly rows: RowsInHand,
    private readonly streak: Streak,
    private readonly sender: Sending,
  ) {}

  /** Sends a call as the pilot of its kind. True if it passed. */
  byCall(call: Call, edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    return this.fly(call, edits, queue, this.callWay(call.kind));
  }

  /** Hands a call to Docebo's own job runner as its pilot. True if it passed. */
  byRunner(call: Call, edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    return this.fly(call, edits, queue, this.runnerWay());
  }

  private callWay(kind: CallKind): Way {
    const { pilots } = this.tools;
    return {
      passed: (traits) => pilots.passed(kind, traits),
      failed: (why) => pilots.failed(kind, why),
      send: (calls) => this.sender.send(calls),
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
        this.state.writes += calls.length;
        return calls.map((call) => pilotByRunner(call, this.tools));
      },
      mayBeClosed: () => true,
    };
  }

  /** Sends a pilot. True if it passed; false if the rest has to be planned again. */
  private fly(call: Call, edits: ReadonlyMap<string, EditRows>, queue: Call[], way: Way): boolean {
    const rows = rowsOf([call], edits);
    const dayOnly = dayOnlyOf(rows[0]);
    const sent = new Set(
      this.rows.reading.rows.flatMap((row) =>
        row.ids && this.wasSent(row) ? [pairKey(row.ids.courseId, row.ids.userId)] : [],
      ),
    );
    const result = flyPilot(call, dayOnly, {
      ...this.tools,
      send: way.send,
      isSent: (courseId, userId) => sent.has(pairKey(courseId, userId)),
      isMarked: () => this.rows.isMarked([call], edits),
    });
    return this.judged(result, call, edits, queue, way);
  }

  /** Notes what a pilot came to. True if it passed. */
  private judged(
    result: ReturnType<typeof flyPilot>,
    call: Call,
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
    way: Way,
  ): boolean {
    const rows = rowsOf([call], edits);
    switch (result.kind) {
      case 'passed':
        way.passed(call.settles.flatMap(traitsOf));
        this.streak.proven();
        this.sender.take([result.outcome], edits, queue);
        return true;
      case 'told-nothing':
        if (result.outcome.refusedWhole && way.mayBeClosed(result.outcome.refusedWhole)) {
          // Not the row was refused: this tenant does not take it that way.
          way.failed(answerInWords(result.outcome.refusedWhole));
          for (const row of rows) this.notes.ready(row);
          return false;
        }
        this.sender.take([result.outcome], edits, queue);
        // An answer that says nothing of the row would say as little of another one.
        this.state.readBack = this.notes.anyLost(rows);
        if (this.state.readBack && !this.state.problem) this.streak.lostPilot();
        return false;
      case 'touched':
        way.failed(DETAILS.touched());
        this.sender.take([result.outcome], edits, queue);
        // Those that a reading has shown; those that the answer names are noted with it.
        if (result.outcome.strangers.length === 0) this.notes.touched(call, result.others);
        this.state.problem = touchedOthers(result.others);
        return false;
      case 'stale':
        for (const row of rows) this.notes.stale(row);
        return false;
      case 'moved':
        return false;
      case 'not-tried':
        for (const row of rows) this.notes.ready(row);
        this.state.problem = result.problem;
        return false;
      case 'failed': {
        for (const row of rows) this.notes.note(row, 'Differs', DETAILS.differs(result.holds, result.wrong));
        const name = rows[0] ? `${rows[0].user.text} in ${rows[0].course.text}` : '';
        way.failed(result.wrong);
        // A batch import that does more than it should is not needed: there is the other way. For a
        // recertification there is none.
        if (!isBatch(call) || call.kind === 'recertify-batch')
          this.state.problem = {
            code: 'pilot-failed',
            row: name,
            wrong: result.wrong,
            calls: this.state.writes - 1,
          };
        return false;
      }
    }
  }

  /**
   * Whether the row was sent, by this run or another one, so that what Docebo shows of it may still change.
   */
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
}

/** The moments of which a row asks only for the day. */
export const dayOnlyOf = (row: Row | undefined): DayOnly =>
  row?.asked.ok ? row.asked.dayOnly : new Set<never>();
