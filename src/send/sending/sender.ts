// Sends a queue of calls in waves: checks, marks, sends and records each wave before the next.

import { type Connected, readerAt } from '../../account';
import type { CallOutcome } from '../../docebo';
import type { LogLine } from '../../log';
import { listingsOf } from '../../lookup';
import { readBack, type Showed, unprovenIn, withPilot } from '../../pilot';
import type { Call } from '../../plan';
import type { Row } from '../../sheet';
import { waitingAt } from '../../step';
import { DETAILS } from '../../words';
import type { EditRows } from '../planning/edits';
import { takeOutcome } from '../rows/take';
import { type ByRunner, byRunner } from '../waves/by-runner';
import { Sizes } from '../waves/sizes';
import { isStillReady, rowsOf, waveOf } from '../waves/wave';
import { dayOnlyOf, Flights } from './flights';
import type { SliceParts } from './parts';

export class Sender {
  private readonly flights: Flights;
  private readonly sizes: Sizes;

  constructor(private readonly parts: SliceParts) {
    this.sizes = new Sizes(parts.work.place.connected.limits);
    this.flights = new Flights(parts, {
      send: (calls) => this.send(calls),
      take: (outcomes, edits, queue) => this.take(outcomes, edits, queue),
    });
  }

  private get connected(): Connected {
    return this.parts.work.place.connected;
  }

  private needsPilot(call: Call): boolean {
    const { pilots } = this.connected;
    return pilots.stateOf(call.kind) !== 'passed' || unprovenIn(call, pilots).length > 0;
  }

  /**
   * Sends the queue in waves. True if all of it was sent or has to be planned again; false if the slice
   * ends.
   */
  sendAll(queue: Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    const { work, state, notes, rows, streak } = this.parts;
    let felt = streak.calls === 0;
    this.sizes.forget();
    while (queue.length > 0) {
      const { size, halted } = work.pace.nextWave();
      if (size < 1) {
        state.problem = halted;
        return false;
      }
      const piloted = this.pilotFirst(queue);
      if (felt && queue[0] && !this.needsPilot(queue[0]))
        queue.splice(0, queue.length, ...this.sizes.cut(queue));
      // After a call in vain the first one of a slice feels its way.
      const most = felt ? streak.room(size) : 1;
      const handed = felt ? this.nextByRunner(queue) : null;
      if (handed) queue.splice(0, queue.length, handed.call, ...handed.rest);
      const goesAlone = (call: Call) => this.needsPilot(call) || this.sizes.isPilot(call);
      const wave = handed ? [handed.call] : waveOf(queue, most, goesAlone, rows.reading.rows.length);
      if (!rows.rereadIfMoved(rowsOf(wave, edits))) return false;
      const stateOf = (row: Row) => notes.stateOf(row);
      if (!isStillReady(wave, edits, rows.reading.rows, stateOf, work.place.platform.now())) return true;
      queue.splice(0, wave.length);
      for (const call of wave) {
        for (const row of rowsOf([call], edits)) notes.sending(row, call);
      }
      rows.write();
      state.logged = state.writes;
      const [pilot] = wave;
      const isPilot = pilot !== undefined && this.needsPilot(pilot);
      const limits = this.connected.limits.known();
      const passed = handed
        ? this.handOver(handed, edits, queue)
        : isPilot
          ? this.flights.byCall(pilot, edits, queue)
          : this.sendMarked(wave, edits, queue);
      this.log(notes.takeLines());
      felt = true;
      // The answers tell nothing, so the next ones go once these were read back.
      if (wave.some(({ kind }) => kind === 'leave-session') && notes.anyLost(rows.reading.rows))
        state.readBack = true;
      if (state.problem || state.readBack) return false;
      // Another row has to be the pilot, or another way has to be taken: plan again.
      if (!passed || piloted === 'then-plan' || this.sizes.changed(limits, queue)) return true;
    }
    return true;
  }

  /** Writes lines; the problem if the log with the lines of before is gone. */
  log(lines: readonly LogLine[]): void {
    const { log, state } = this.parts;
    log.add(lines);
    if (lines.length > 0 && log.gone)
      state.problem = state.problem ?? { code: 'log-gone', calls: state.logged };
  }

  /**
   * If the first call has traits that no pilot had, and several edits: puts a pilot of one edit before it.
   */
  private pilotFirst(queue: Call[]): 'then-plan' | 'then-go-on' {
    const [head] = queue;
    if (!head || head.settles.length < 2 || !this.needsPilot(head)) return 'then-go-on';
    const made = withPilot(queue, this.connected.pilots);
    if (!made) return 'then-go-on';
    // A block without one of its pairs is another block.
    queue.splice(0, queue.length, made.pilot, ...(made.rest ?? queue));
    return made.rest ? 'then-go-on' : 'then-plan';
  }

  /** Sends the wave, if its rows are marked. True if what is left of the queue is still good. */
  private sendMarked(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    return this.parts.rows.isMarked(wave, edits) && this.sendWave(wave, edits, queue);
  }

  private send(calls: readonly Call[]): readonly CallOutcome[] {
    const { work, state, streak } = this.parts;
    state.writes += calls.length;
    const outcomes = work.pace.send(calls, streak.calls === 0 ? 'patient' : 'once');
    streak.take(outcomes);
    return outcomes;
  }

  /**
   * Sends a wave; a call larger than any before it is read back. True if what is left of the queue is
   * still good.
   */
  private sendWave(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>, queue: Call[]): boolean {
    const isLarger = wave.some((call) => this.sizes.isPilot(call));
    const outcomes = this.send(wave);
    if (!isLarger) return this.take(outcomes, edits, queue);
    const { place, pace } = this.parts.work;
    const sentAt = place.platform.now();
    const tools = {
      ...waitingAt(place),
      source: listingsOf(place.connected).enrollments,
      reader: readerAt(pace),
      dayOnly: dayOnlyOf,
    };
    let good = true;
    for (const outcome of outcomes) {
      const read = readBack(outcome, sentAt, tools);
      good = this.take([read.outcome], edits, queue, read.showed) && good;
      this.parts.state.readBack = this.parts.state.readBack || read.showed === 'less';
    }
    return good;
  }

  /** What of the queue goes to Docebo's own job runner next. It cannot be asked to hold anything back. */
  private nextByRunner(queue: readonly Call[]): ByRunner | null {
    const { runner, limits } = this.connected;
    const isHeld = this.parts.work.place.settings.hold !== 'nothing';
    const [head] = queue;
    if (isHeld || head?.kind !== 'post-batch' || this.needsPilot(head)) return null;
    return byRunner(queue, limits.known().items.proven, () => ({
      state: runner.state(),
      proven: runner.proven(),
    }));
  }

  /**
   * Hands rows over to Docebo's own job runner. True if a pilot passed; after all others the slice ends,
   * or plans again.
   */
  private handOver(
    { call, isPilot }: ByRunner,
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
  ): boolean {
    const { runner } = this.connected;
    const { rows, state, notes } = this.parts;
    if (isPilot) return this.flights.byRunner(call, edits, queue);
    if (!rows.isMarked([call], edits)) return false;
    state.writes += 1;
    const start = runner.start(call.settles);
    switch (start.kind) {
      case 'begun':
      case 'lost':
        // Whatever it says, only a reading settles its rows.
        state.readBack = true;
        return false;
      case 'refused':
        runner.failed();
        break;
      case 'not-sent':
        state.problem = start.problem;
        break;
    }
    for (const row of rowsOf([call], edits)) notes.ready(row);
    return false;
  }

  /** Notes the results of the calls. True if the rest of the queue is still valid. */
  private take(
    outcomes: readonly CallOutcome[],
    edits: ReadonlyMap<string, EditRows>,
    queue: Call[],
    showed: Showed = 'nothing',
  ): boolean {
    const { notes, state, streak } = this.parts;
    for (const outcome of outcomes) {
      const { halves, problem } = takeOutcome(outcome, edits, notes);
      queue.unshift(...halves);
      this.sizes.take(outcome, halves, showed);
      if (outcome.strangers.length > 0) this.connected.pilots.failed(outcome.call.kind, DETAILS.touched());
      state.problem = problem ?? state.problem;
    }
    const over = streak.problem;
    // A tenant that puts off every call has been waited for long enough.
    if (over && (state.problem?.code === 'rate-limited' || state.problem?.code === 'overloaded'))
      state.problem = over;
    return over === null;
  }
}
