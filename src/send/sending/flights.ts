// Pilots in a run: the first call of a kind goes alone and is read back; the result opens or closes the kind.
import { type DayOnly, isLost } from '../../check';
import type { JobProblem } from '../../contract';
import type { CallOutcome } from '../../docebo';
import { pairKey } from '../../enrollment';
import { type EnrollmentFinder, listingsOf, reader } from '../../lookup';
import { flyPilot, rosterFinder, shownBy } from '../../pilot';
import type { Call, CallKind, Edit } from '../../plan';
import { isPlanRow, type Row } from '../../sheet';
import { waitingAt } from '../../step';
import { answerInWords, DETAILS } from '../../words';
import type { EditRows } from '../planning/edits';
import { hasOtherWay, isOfRoster } from '../planning/ways';
import { touchedOthers } from '../rows/take';
import { rowsOf } from '../waves/wave';
import { pilotByRunner } from './hand-over';
import type { SliceParts } from './parts';

/** What a tenant speaks of that does not take a kind of import: its option, or its fields. */
const SPOKEN_OF: Readonly<Partial<Record<CallKind, RegExp>>> = {
  'recertify-batch': /recertif/i,
  'attendance-batch': /\b(?:present|passed|evaluation_\w+)\b/i,
};

/** What a pilot needs, and who learns what it proved. */
interface Way {
  readonly passed: (traits: readonly string[]) => void;
  readonly failed: (why: string, harmful?: boolean) => void;
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
    private readonly parts: SliceParts,
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
    const { pilots } = this.parts.work.place.connected;
    return {
      passed: (traits) => pilots.passed(kind, traits),
      failed: (why, harmful) => pilots.failed(kind, why, harmful),
      send: (calls) => this.sender.send(calls),
      mayBeClosed: (problem) =>
        problem.code === 'refused' &&
        ((SPOKEN_OF[kind]?.test(problem.detail) ?? false) ||
          // There is no such path, or no such method of it.
          (kind === 'leave-session' && (problem.status === 404 || problem.status === 405))),
    };
  }

  private runnerWay(): Way {
    const { platform, connected } = this.parts.work.place;
    const { runner } = connected;
    return {
      passed: (traits) => runner.passed(traits),
      failed: () => runner.failed(),
      send: (calls) => {
        this.parts.state.writes += calls.length;
        return calls.map((call) => pilotByRunner(call, { runner, now: platform.now, sleep: platform.sleep }));
      },
      mayBeClosed: () => true,
    };
  }

  /** Sends a pilot. True if it passed; false if the rest has to be planned again. */
  private fly(call: Call, edits: ReadonlyMap<string, EditRows>, queue: Call[], way: Way): boolean {
    const { rows, work } = this.parts;
    const sent = this.sentBeside(call);
    const result = flyPilot(call, dayOnlyOf(call.settles[0]), {
      ...waitingAt(work.place),
      look: this.lookFor(call),
      send: way.send,
      isSent: (courseId, userId) => sent.has(pairKey(courseId, userId)),
      isMarked: () => rows.isMarked([call], edits),
    });
    return this.judged(result, call, edits, queue, way);
  }

  /**
   * The pairs that were sent, as a look beside this call shows them: beside learning plans, a course has its
   * ID with a minus.
   */
  private sentBeside(call: Call): ReadonlySet<string> {
    const ofPlans = 'of' in call && call.of === 'plans';
    return new Set(
      this.parts.rows.reading.rows.flatMap((row) => {
        const isPlan = isPlanRow(row);
        if (!row.ids || !this.wasSent(row) || (isPlan && !ofPlans)) return [];
        const { courseId, userId } = row.ids;
        return [pairKey(ofPlans && !isPlan ? -courseId : courseId, userId)];
      }),
    );
  }

  /** What is looked at before and after a pilot: of what writes into a roster, that too. */
  private lookFor({ settles: [edit] }: Call): EnrollmentFinder {
    const { connected } = this.parts.work.place;
    const { look, client } = connected;
    const sessionId = edit?.change.sessionId ?? null;
    if (!edit || !isOfRoster(edit) || sessionId === null) return look;
    const at = { courseId: edit.courseId, sessionId };
    // Like a look, it is not cut short: a pilot that was not read back is sent again.
    const from = reader({
      send: (reads) => client.readAll(reads),
      nextWave: () => ({ size: connected.waveCalls, halted: null }),
      most: connected.waveCalls,
    });
    return rosterFinder(look, at, listingsOf(connected).roster, from);
  }

  /** Notes the result of a pilot. True if it passed. */
  private judged(
    result: ReturnType<typeof flyPilot>,
    call: Call,
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
    way: Way,
  ): boolean {
    const { notes, state, streak } = this.parts;
    const rows = rowsOf([call], edits);
    switch (result.kind) {
      case 'passed':
        way.passed(shownBy(call, result.bystanders));
        streak.proven();
        this.sender.take([result.outcome], edits, queue);
        return true;
      case 'nothing-shown':
        if (result.outcome.refusedWhole && way.mayBeClosed(result.outcome.refusedWhole)) {
          // Not the row was refused: this tenant does not take it that way.
          way.failed(answerInWords(result.outcome.refusedWhole));
          for (const row of rows) notes.ready(row);
          return false;
        }
        this.sender.take([result.outcome], edits, queue);
        // An answer that says nothing of the row would say as little of another one.
        state.readBack = notes.anyLost(rows);
        if (state.readBack && !state.problem) streak.lostPilot();
        return false;
      case 'touched':
        way.failed(DETAILS.touched());
        this.sender.take([result.outcome], edits, queue);
        // Those that a reading has shown; those that the answer names are noted with it.
        if (result.outcome.strangers.length === 0) notes.touched(call, result.others);
        state.problem = touchedOthers(result.others, call);
        return false;
      case 'stale':
        for (const row of rows) notes.stale(row);
        return false;
      case 'moved':
        return false;
      case 'not-tried':
        for (const row of rows) notes.ready(row);
        state.problem = result.problem;
        return false;
      case 'failed': {
        for (const row of rows) notes.note(row, 'Differs', DETAILS.differs(result.holds, result.wrong));
        const [row] = rows;
        if (result.gone) for (const each of rows) notes.gone(each);
        way.failed(result.wrong, result.gone);
        // A batch import that does more than it should is not needed: there is the other way. For a
        // recertification and for attendance there is none.
        if (!hasOtherWay(call))
          state.problem = {
            code: 'pilot-failed',
            row: row ? { number: row.index + 1, user: row.user.text, course: row.course.text } : null,
            wrong: result.wrong,
            calls: state.writes - 1,
          };
        return false;
      }
    }
  }

  /**
   * Whether the row was sent, by this run or another one, so that what Docebo shows of it may still change.
   */
  private wasSent(row: Row): boolean {
    const { notes } = this.parts;
    const state = notes.stateOf(row);
    return (
      isLost(state) ||
      state === 'Updated' ||
      state === 'Failed' ||
      state === 'Differs' ||
      notes.attemptsOf(row).sends > 0
    );
  }
}

/** The moments of which every row of an edit asks only for the day. */
export const dayOnlyOf = (edit: Edit | undefined): DayOnly => edit?.dayOnly ?? new Set<never>();
