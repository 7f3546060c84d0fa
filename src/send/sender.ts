// Sends a queue of calls in waves: each is looked at, marked, sent, and noted, before the next one.

import type { CallOutcome } from '../docebo';
import type { LogLine } from '../log/log';
import { readBack, type Showed } from '../pilot/read-back';
import { unprovenIn, withPilot } from '../pilot/traits';
import type { Call, Edit } from '../plan';
import type { Row } from '../sheet';
import { DETAILS } from '../words/details';
import { type ByRunner, byRunner } from './by-runner';
import type { EditRows } from './edits';
import { dayOnlyOf, Flights } from './flights';
import type { Notes } from './notes';
import type { RowsInHand } from './rows-in-hand';
import type { Sizes } from './sizes';
import type { SliceState, SliceTools } from './state';
import type { Streak } from './streak';
import { takeOutcome } from './take';
import { isStillReady, rowsOf, waveOf } from './wave';

export class Sender {
  private readonly flights: Flights;

  constructor(
    private readonly tools: SliceTools,
    private readonly notes: Notes,
    private readonly state: SliceState,
    private readonly rows: RowsInHand,
    private readonly streak: Streak,
    private readonly sizes: Sizes,
  ) {
    this.flights = new Flights(tools, notes, state, rows, streak, {
      send: (calls) => this.send(calls),
      take: (outcomes, edits, queue) => this.take(outcomes, edits, queue),
    });
  }

  private needsPilot(call: Call): boolean {
    const { pilots } = this.tools;
    return pilots.stateOf(call.kind) !== 'passed' || unprovenIn(call, pilots).length > 0;
  }

  /**
   * Sends the queue in waves. True if all of it was sent or has to be planned again; false if the slice
   * ends.
   */
  sendAll(queue: Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    let felt = this.streak.calls === 0;
    this.sizes.forget();
    while (queue.length > 0) {
      const { size, halted } = this.tools.nextWave();
      if (size < 1) {
        this.state.problem = halted;
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
      const wave = handed ? [handed.call] : waveOf(queue, most, goesAlone, this.rows.reading.rows.length);
      if (!this.rows.look(rowsOf(wave, edits))) return false;
      const stateOf = (row: Row) => this.notes.stateOf(row);
      if (!isStillReady(wave, edits, this.rows.reading.rows, stateOf, this.tools.now())) return true;
      queue.splice(0, wave.length);
      for (const call of wave) {
        for (const row of rowsOf([call], edits)) this.notes.sending(row, call);
      }
      this.rows.write();
      this.state.logged = this.state.writes;
      const [pilot] = wave;
      const isPilot = pilot !== undefined && this.needsPilot(pilot);
      const limits = this.tools.limits.known();
      const passed = handed
        ? this.handOver(handed, edits, queue)
        : isPilot
          ? this.flights.byCall(pilot, edits, queue)
          : this.sendMarked(wave, edits, queue);
      this.log(this.notes.takeLines());
      felt = true;
      if (this.state.problem || this.state.readBack) return false;
      // Another row has to be the pilot, or another way has to be taken: plan again.
      if (!passed || piloted === 'then-plan' || this.sizes.changed(limits, queue)) return true;
    }
    return true;
  }

  /** Writes lines; the problem where the log with the lines of before is gone. */
  log(lines: readonly LogLine[]): void {
    this.tools.log(lines);
    if (lines.length > 0 && this.tools.logGone())
      this.state.problem = this.state.problem ?? { code: 'log-gone', calls: this.state.logged };
  }

  /**
   * Where the first call has traits that no pilot had, and several edits: puts a pilot of one edit before it.
   */
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
    return this.rows.isMarked(wave, edits) && this.sendWave(wave, edits, queue);
  }

  private send(calls: readonly Call[]): readonly CallOutcome[] {
    this.state.writes += calls.length;
    const outcomes = this.tools.send(calls, this.streak.calls === 0 ? 'patient' : 'once');
    this.streak.take(outcomes);
    return outcomes;
  }

  /**
   * Sends a wave; a call larger than any before it is read back. True where what is left of the queue is
   * still good.
   */
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
      this.state.readBack = this.state.readBack || read.showed === 'less';
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

  /**
   * Hands rows over to Docebo's own job runner. True where a pilot passed; after all others the slice ends,
   * or plans again.
   */
  private handOver(
    { call, isPilot }: ByRunner,
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
  ): boolean {
    const { runner } = this.tools;
    if (isPilot) return this.flights.byRunner(call, edits, queue);
    if (!this.rows.isMarked([call], edits)) return false;
    this.state.writes += 1;
    const start = runner.start(call.settles);
    switch (start.kind) {
      case 'begun':
      case 'lost':
        // Whatever it says, only a reading settles its rows.
        this.state.readBack = true;
        return false;
      case 'refused':
        runner.failed();
        break;
      case 'not-sent':
        this.state.problem = start.problem;
        break;
    }
    for (const row of rowsOf([call], edits)) this.notes.ready(row);
    return false;
  }

  /** Notes the results of the calls. True if the rest of the queue is still valid. */
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
      this.state.problem = problem ?? this.state.problem;
    }
    const over = this.streak.problem;
    // Whoever puts off every call has been waited for long enough.
    if (over && (this.state.problem?.code === 'rate-limited' || this.state.problem?.code === 'overloaded'))
      this.state.problem = over;
    return over === null;
  }
}
