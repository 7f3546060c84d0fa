// Whatever happens to the answers, a job gets done: each row once, and the page ends up showing what the
// sheet holds.
import fc from 'fast-check';
import type { Action } from '../../src/sidebar/page/actions';
import type { Page } from '../../src/sidebar/page/state';
import type { Runner } from '../../src/sidebar/server/server';
import { createStore } from '../../src/sidebar/store/store';
import { cases } from '../support/cases';
import { FakeServer, rowsOf } from './support/fake-server';

/**
 * What happens to one call: when it arrives, whether it does, and when its answers come back, in
 * milliseconds.
 */
interface Fate {
  readonly there: number;
  readonly arrives: boolean;
  readonly back: readonly number[];
  readonly throws: boolean;
}

const SMOOTH: Fate = { there: 50, arrives: true, back: [50], throws: false };

const fates = fc.array(
  fc.record({
    there: fc.integer({ min: 1, max: 2000 }),
    arrives: fc.boolean(),
    // Some within the page's patience, some after it; none, one or two.
    back: fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 2 }),
    throws: fc.boolean(),
  }),
  { maxLength: 25 },
);

/** A world whose clock jumps from one event to the next. */
class Simulation {
  now = Date.UTC(2026, 3, 1);
  page: Page | null = null;
  calls = 0;
  private readonly events: { at: number; order: number; happen: () => void }[] = [];
  private order = 0;
  readonly dispatch: (action: Action) => void;

  constructor(
    private readonly server: FakeServer,
    private readonly plan: readonly Fate[],
  ) {
    this.dispatch = createStore({
      runner: this.runner(
        () => {},
        () => {},
      ),
      clock: () => this.now,
      after: (ms, then) => this.at(this.now + ms, then),
      show: (page) => {
        this.page = page;
      },
      focus: () => {},
      reveal: () => {},
    });
  }

  /** Lets time go on until nothing is left to happen, for at most so many events. */
  settle(most = 5000): void {
    for (let count = 0; this.events.length > 0; count += 1) {
      if (count > most) throw new Error('The page does not come to rest.');
      this.events.sort((one, other) => one.at - other.at || one.order - other.order);
      const event = this.events.shift();
      if (event === undefined) return;
      this.now = Math.max(this.now, event.at);
      event.happen();
    }
  }

  private at(when: number, happen: () => void): () => void {
    this.order += 1;
    const event = { at: when, order: this.order, happen };
    this.events.push(event);
    return () => {
      const index = this.events.indexOf(event);
      if (index >= 0) this.events.splice(index, 1);
    };
  }

  private runner(succeed: (value: unknown) => void, fail: (error: unknown) => void): Runner {
    const call = (work: (argument: never) => unknown) => (argument?: unknown) => {
      const fate = this.plan[this.calls] ?? SMOOTH;
      this.calls += 1;
      this.at(this.now + fate.there, () => {
        if (!fate.arrives) return;
        const value: unknown = JSON.parse(JSON.stringify(work(argument as never)));
        for (const ms of fate.back) {
          this.at(this.now + ms, () => (fate.throws ? fail(new Error('ended')) : succeed(value)));
        }
      });
    };
    const { server } = this;
    return {
      withSuccessHandler: (next) => this.runner(next, fail),
      withFailureHandler: (next) => this.runner(succeed, next),
      getState: call((argument) => server.getState(argument)),
      startJob: call((argument) => server.startJob(argument)),
      continueJob: call((argument) => server.continueJob(argument)),
      stopJob: call(() => server.stopJob()),
      retryPilots: call(() => server.retryPilots()),
      listRuns: call(() => server.listRuns()),
      makeUndo: call((argument) => server.makeUndo(argument)),
    };
  }
}

/** Presses what a patient person would press until the work is over. */
function persist(simulation: Simulation, done: () => boolean): void {
  for (let presses = 0; presses < 60 && !done(); presses += 1) {
    const { page } = simulation;
    if (page === null || page.phase !== 'open') simulation.dispatch({ type: 'opened' });
    else if (page.drive.at === 'offered') simulation.dispatch({ type: 'resume' });
    else if (page.server?.sheet.counted === false) simulation.dispatch({ type: 'check', of: 'all' });
    else if (page.asking !== null) simulation.dispatch({ type: 'confirm-run', unenrolls: null });
    else if ((page.server?.sheet.counts.pending ?? 0) > 0) simulation.dispatch({ type: 'check', of: 'all' });
    else simulation.dispatch({ type: 'run' });
    simulation.settle();
  }
}

test('a run ends with each row done once, with answers lost, late, doubled and thrown away', () => {
  fc.assert(
    fc.property(fates, fc.integer({ min: 1, max: 7 }), (plan, sliceRows) => {
      const server = new FakeServer({ rows: rowsOf({ Ready: 12, 'No change': 3, Invalid: 2 }), sliceRows });
      const simulation = new Simulation(server, plan);
      const finished = () =>
        server.counts().Updated === 12 &&
        simulation.page?.drive.at === 'idle' &&
        simulation.page.server?.sheet.counts.Updated === 12;
      persist(simulation, finished);
      expect(finished()).toBe(true);
      expect(simulation.page?.server?.sheet.counts).toEqual(server.counts());
      // Within a job no row is worked on twice: no slice was done twice.
      expect(Math.max(...server.worked.values())).toBe(1);
      // And a row that was updated is never sent again.
      expect(server.rows.filter((row) => row.runs > 1)).toEqual([]);
    }),
    { numRuns: cases(300) },
  );
});

test('a verification ends, reads each row once a job and sends nothing, whatever happens to the answers', () => {
  fc.assert(
    fc.property(fates, fc.integer({ min: 1, max: 7 }), fc.boolean(), (plan, sliceRows, byItself) => {
      const server = new FakeServer({
        rows: rowsOf({ Ready: 12, Invalid: 2 }),
        sliceRows,
        differing: 3,
      });
      server.settings = { ...server.settings, verifyAfterRun: byItself };
      const simulation = new Simulation(server, plan);
      const updated = () =>
        server.counts().Updated + server.counts().Verified + server.counts().Differs === 12;
      persist(simulation, () => updated() && simulation.page?.drive.at === 'idle');
      const done = () =>
        server.counts().Verified === 9 &&
        simulation.page?.drive.at === 'idle' &&
        simulation.page.server?.sheet.counts.Verified === 9;
      for (let presses = 0; presses < 60 && !done(); presses += 1) {
        simulation.dispatch({ type: simulation.page?.drive.at === 'offered' ? 'resume' : 'verify' });
        simulation.settle();
      }
      expect(done()).toBe(true);
      expect(simulation.page?.server?.sheet.counts).toEqual(server.counts());
      expect(Math.max(...server.worked.values())).toBe(1);
      expect(server.rows.filter((row) => row.runs > 1)).toEqual([]);
    }),
    { numRuns: cases(200) },
  );
});

test('an undo ends with its sheet in front and checked, and sends nothing, whatever happens to the answers', () => {
  fc.assert(
    fc.property(fates, (plan) => {
      const server = new FakeServer({
        rows: [],
        runs: [{ run: 'r1', startedAt: '2026-03-14 14:30:05', who: 'ines.admin', changed: 5 }],
      });
      const simulation = new Simulation(server, plan);
      const made = () => server.counts().Ready === 5 && simulation.page?.drive.at === 'idle';
      for (let presses = 0; presses < 60 && !made(); presses += 1) {
        const { page } = simulation;
        if (page === null || page.phase !== 'open') simulation.dispatch({ type: 'opened' });
        else if (page.drive.at === 'offered') simulation.dispatch({ type: 'resume' });
        else if (page.undo?.chosen) simulation.dispatch({ type: 'make-undo' });
        else if (server.sheet.name.startsWith('Undo')) simulation.dispatch({ type: 'check', of: 'all' });
        else simulation.dispatch({ type: 'open-undo' });
        simulation.settle();
      }
      expect(made()).toBe(true);
      // Nothing is sent by itself.
      expect(server.rows.filter((row) => row.runs > 0)).toEqual([]);
    }),
    { numRuns: cases(200) },
  );
});

test('Stop, pressed at any moment, lets at most the slice under way finish', () => {
  fc.assert(
    fc.property(fates, fc.integer({ min: 1, max: 20_000 }), (plan, when) => {
      const server = new FakeServer({ rows: rowsOf({ Ready: 200 }), sliceRows: 1 });
      const simulation = new Simulation(server, plan);
      simulation.dispatch({ type: 'opened' });
      simulation.settle();
      simulation.dispatch({ type: 'check', of: 'all' });
      let slicesAtStop: number | null = null;
      const stopAt = simulation.now + when;
      const before = server.continueJob.bind(server);
      server.continueJob = (input) => {
        const reply = before(input);
        if (simulation.now >= stopAt && slicesAtStop === null) {
          slicesAtStop = server.worked.size;
          simulation.dispatch({ type: 'stop' });
        }
        return reply;
      };
      simulation.settle();
      if (slicesAtStop !== null) expect(server.worked.size - slicesAtStop).toBeLessThanOrEqual(1);
    }),
    { numRuns: cases(200) },
  );
});
