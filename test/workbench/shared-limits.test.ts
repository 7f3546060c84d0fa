// Limits that outlast a document or a day: the tenant's calls an hour over two documents, and Google's calls
// a day.

import { bundle } from '../../build/bundle';
import type { JobKind, JobReport, State } from '../../src/contract';
import { waitsUntil } from '../support/job-next';
import { type Bench, openBench, PERSON } from './bench';
import { give } from './jobs';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const HOUR = 3_600_000;

beforeAll(async () => {
  await bundle();
});

/** The next slice of this kind of job: of the job before, if that is not over. */
const next = (bench: Bench, kind: JobKind, before: JobReport | null): Promise<JobReport> =>
  before
    ? give<JobReport>(bench, 'continueJob', { job: before.job, slice: before.slice })
    : give<JobReport>(bench, 'startJob', { kind, scope: { of: 'all' } });

describe('two documents on one tenant', () => {
  const SHEET = smallSheet({ users: 8, courses: 5, withoutBatch: true });

  /** What a person's property store holds is the same in all their documents. */
  const carry = (from: Bench, to: Bench) => {
    to.workbench.properties.open('user', PERSON).set(from.workbench.properties.user(PERSON));
  };

  test.each([12, 20, 33])(
    'together stay within a limit of %i calls an hour, and both finish',
    async (callsPerHour) => {
      const one = await openBench(SHEET, { script: 'threads', batchFailed: true });
      // The same tenant, and the second half of the rows; the first document has the first half.
      const two = await openBench(SHEET, { script: 'threads', batchFailed: true, beside: one });
      const half = Math.ceil(SHEET.rows.length / 2);
      one.sheet.deleteRows(half, SHEET.rows.length - half);
      two.sheet.deleteRows(1, half - 1);

      await one.workbench.call('connect', [one.connection]);
      const { settings } = await give<State>(one, 'getState');
      await give(one, 'saveSettings', { ...settings, callsPerHour, overlap: 'never' });
      const work = [one, two].map((bench) => ({
        bench,
        kinds: ['check', 'run'] as JobKind[],
        report: null as JobReport | null,
        slices: 0,
      }));
      let turns = 0;
      for (; work.some(({ kinds }) => kinds.length > 0) && turns < 400; turns += 1) {
        const mine = work[turns % 2];
        const other = work[(turns + 1) % 2];
        const [kind] = mine?.kinds ?? [];
        if (!mine || !other || !kind) continue;
        const resumeAt = waitsUntil(mine.report);
        if (resumeAt > one.clock.now()) {
          // It waits; and if the other one has nothing to do either, so does the clock.
          const others = other.kinds.length === 0 ? resumeAt : waitsUntil(other.report);
          if (others > one.clock.now()) await one.clock.sleep(Math.min(resumeAt, others) - one.clock.now());
          continue;
        }
        carry(other.bench, mine.bench);
        mine.report = await next(mine.bench, kind, mine.report);
        carry(mine.bench, other.bench);
        mine.slices += 1;
        if (mine.report.state === 'stopped') throw new Error(mine.report.shownProblem?.sentence);
        if (mine.report.state === 'done') {
          mine.kinds.shift();
          mine.report = null;
        }
      }
      expect(work.map(({ kinds }) => kinds)).toEqual([[], []]);
      const times = one.tenant.calls().map(({ at }) => at);
      const most = Math.max(
        ...times.map((from) => times.filter((at) => at >= from && at < from + HOUR).length),
      );
      console.info(
        `${times.length} calls, at most ${most} in any hour, in ${work.map(({ slices }) => slices).join(' and ')} slices`,
      );
      expect(times.length).toBeGreaterThan(callsPerHour);
      expect(most).toBeLessThanOrEqual(callsPerHour);
      const [headers = [], ...rows] = one.sheet.texts();
      const all = [headers, ...rows, ...two.sheet.texts().slice(1)];
      expect(wrongs(all, SHEET, one.tenant.state())).toEqual([]);
      expect(Object.keys(statusesOf(all)).sort()).toEqual([
        'Invalid',
        'No change',
        'Not enrolled',
        'Updated',
      ]);
      await two.close();
      await one.close();
    },
  );
});

test.each([9, 14, 18, 24])(
  'with %i Google calls a day, a job stops each day, continues the next, and finishes',
  async (requestsADay) => {
    const sheet = smallSheet({ users: 6, courses: 4, withoutBatch: true });
    const bench = await openBench(sheet, { batchFailed: true, requestsADay });
    await bench.workbench.call('connect', [bench.connection]);
    let days = 0;
    for (const kind of ['check', 'run'] as const) {
      let report: JobReport | null = null;
      for (let n = 0; report?.state !== 'done' && n < 60; n += 1) {
        report = await next(bench, kind, report);
        if (report.state !== 'stopped') continue;
        expect(report.shownProblem).toMatchObject({ code: 'fetch-quota' });
        expect(report.shownProblem?.sentence).toMatch(/Nothing is lost.*24 hours after the day's first call/);
        expect(wrongs(bench.sheet.texts(), sheet, bench.tenant.state())).toEqual([]);
        // Nobody is left in Sending: nothing is under way.
        expect(statusesOf(bench.sheet.texts()).Sending).toBeUndefined();
        await bench.clock.sleep(24 * HOUR);
        days += 1;
      }
      expect(report?.state).toBe('done');
    }
    console.info(`${requestsADay} calls a day: done after ${days} days`);
    expect(days).toBeGreaterThan(0);
    expect(wrongs(bench.sheet.texts(), sheet, bench.tenant.state())).toEqual([]);
    expect(statusesOf(bench.sheet.texts())).toEqual({
      Updated: 22,
      'No change': 2,
      'Not enrolled': 1,
      Invalid: 1,
    });
    expect([...bench.writes().values()].filter((times) => times > 1)).toEqual([]);
    await bench.close();
  },
);
