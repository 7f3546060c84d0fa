// One job, killed at one service call after another, and worked to its end each time.
import { bundle } from '../../build/bundle';
import { parseFault } from '../../workbench/tenant';
import { isAboutSignIn, openBench } from './bench';
import { inTurns } from './in-turns';
import { BAD_DAY, killedJob, leavesTrace, nameOf, type Place } from './kills';
import { smallSheet, statusesOf } from './small-sheet';

/** All calls, each before and after; otherwise those that leave a trace, which is as good. */
const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

beforeAll(async () => {
  await bundle();
});

interface Case {
  readonly batchFailed: boolean;
  readonly faults: readonly string[];
  /** By day one of so many kills. */
  readonly oneOf: number;
}

describe.each<readonly [string, Case]>([
  ['batch imports', { batchFailed: false, faults: [], oneOf: 1 }],
  ['single and bulk updates', { batchFailed: true, faults: [], oneOf: 1 }],
  ['batch imports on a bad day', { batchFailed: false, faults: BAD_DAY, oneOf: 8 }],
  ['single and bulk updates on a bad day', { batchFailed: true, faults: BAD_DAY, oneOf: 8 }],
])('a job of %s', (_, { batchFailed, faults, oneOf }) => {
  const { unharmed, killedAt } = killedJob({ batchFailed, faults });

  test('keeps every row and every status true, and repeats no write, after a kill at any service call', async () => {
    const { places, end } = await unharmed();
    expect(end).toMatchObject({ shownProblem: null, unmarked: [], wrong: [] });
    const chosen = places
      .filter((place) => NIGHTLY || leavesTrace(place))
      .filter((_, n) => NIGHTLY || n % oneOf === 0);
    expect(chosen.length).toBeGreaterThan(30 / oneOf);
    const found = await inTurns(chosen, (place) => killedAt(place, end.statuses));
    console.info(`${chosen.length} kills`);
    expect(found.flat()).toEqual([]);
  }, 3_600_000);
});

test('a job whose calls touch others stops after one call, and after at most two if it is killed anywhere', async () => {
  const sheet = smallSheet({ users: 6, courses: 4 });
  const faults = [parseFault('strangers:reach=same-course')];

  /** The calls that wrote, and what the work came to. */
  async function work(at: Place | null) {
    const places: Place[] = [];
    let n = 0;
    const bench = await openBench(sheet, {
      faults,
      hook: (call) => {
        if (call.phase === 'before') n += 1;
        places.push({ n, phase: call.phase, name: nameOf(call) });
        return at !== null && n === at.n && call.phase === at.phase ? 'kill' : 'go';
      },
    });
    try {
      const { shownProblem } = await bench.work();
      const writes = bench.tenant
        .calls()
        .filter(({ method, path }) => method !== 'GET' && !isAboutSignIn(path)).length;
      const said = statusesOf(bench.sheet.texts());
      return { places, shownProblem, writes, updated: said.Updated ?? 0 };
    } finally {
      await bench.close();
    }
  }

  const unharmed = await work(null);
  expect(unharmed).toMatchObject({
    shownProblem: expect.stringMatching(/that Rowcall did not ask it to change, so Rowcall stopped/),
    writes: 1,
    updated: 1,
  });
  const chosen = unharmed.places
    .filter((place) => NIGHTLY || leavesTrace(place))
    .filter((_, n) => NIGHTLY || n % 4 === 0);
  expect(chosen.length).toBeGreaterThan(7);
  const found = await inTurns(chosen, async (place) => ({ place, ...(await work(place)) }));
  expect(
    found.filter(({ writes, updated, shownProblem }) => writes > 2 || updated > 2 || shownProblem === null),
  ).toEqual([]);
}, 3_600_000);
