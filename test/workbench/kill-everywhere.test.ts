// One job, killed at one service call after another, and gone on with to its end each time.
import { bundle } from '../../build/bundle';
import type { ServiceCall } from '../../workbench/runtime';
import { parseFault } from '../../workbench/tenant';
import { isAboutSignIn, openBench, sentUnmarked } from './bench';
import { inTurns } from './in-turns';
import { wrongsOfLog } from './logged';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

/** All calls, each before and after; otherwise those that leave a trace, which is as good: see below. */
const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

/**
 * A script leaves no trace but through its service calls, so that two kills between which no call with an effect lies are
 * the same kill. What is written to cells counts from the flush on: before it a kill takes it back.
 */
const LEAVES_A_TRACE =
  /^UrlFetchApp|\.(setProperty|deleteProperty|flush|insert\w+|setConditionalFormatRules)$/;

const nameOf = ({ service, method }: ServiceCall): string => `${service}.${method}`;

interface Place {
  readonly n: number;
  readonly phase: ServiceCall['phase'];
  readonly name: string;
}

beforeAll(async () => {
  await bundle();
});

/**
 * Listings that lag behind writes and whose pages move while they are read, people who are deactivated, and an entry that cannot be read, of
 * somebody whom no row names.
 */
const BAD_DAY = [
  'lag:3',
  'page-size:20',
  'pages-move:change=replace,rate=0.2',
  'odd-entry:user=1009,field=enrollment_status,value=expired',
];

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
  const sheet = smallSheet({
    users: 8,
    courses: 5,
    withoutBatch: batchFailed,
    deactivated: faults.length > 0 ? [1, 6] : [],
  });
  const options = { batchFailed, faults: faults.map(parseFault) };

  /** The job without a kill: where it could be killed, and how it ends. */
  async function unharmed() {
    const places: Place[] = [];
    const unmarked: string[] = [];
    let n = 0;
    const bench = await openBench(sheet, {
      ...options,
      hook: (call) => {
        if (call.phase === 'before') n += 1;
        if (call.phase === 'before' && call.service === 'UrlFetchApp') {
          unmarked.push(...sentUnmarked(call.args, bench.sheet));
        }
        places.push({ n, phase: call.phase, name: nameOf(call) });
        return 'go';
      },
    });
    const { shownProblem } = await bench.work();
    const cells = bench.sheet.texts();
    const end = {
      shownProblem,
      unmarked,
      wrong: [
        ...wrongs(cells, sheet, bench.tenant.state()),
        ...wrongsOfLog(bench.logged(), sheet.tenant, bench.tenant.state()),
      ],
      statuses: statusesOf(cells),
    };
    await bench.close();
    return { places, end };
  }

  /** What went wrong with the job that was killed there. */
  async function killedAt(place: Place, statuses: object): Promise<readonly string[]> {
    const unmarked: string[] = [];
    let n = 0;
    let killed = 0;
    const bench = await openBench(sheet, {
      ...options,
      hook: (call) => {
        if (call.phase === 'before') n += 1;
        if (call.phase === 'before' && call.service === 'UrlFetchApp') {
          unmarked.push(...sentUnmarked(call.args, bench.sheet));
        }
        if (n !== place.n || call.phase !== place.phase) return 'go';
        killed += 1;
        return 'kill';
      },
    });
    try {
      const { shownProblem } = await bench.work();
      const cells = bench.sheet.texts();
      const repeated = [...bench.writes()].filter(([, times]) => times > 1);
      const found = [
        ...(killed === 1 ? [] : [`it was killed ${killed} times`]),
        ...(shownProblem === null ? [] : [shownProblem]),
        ...unmarked,
        ...wrongs(cells, sheet, bench.tenant.state()),
        ...wrongsOfLog(bench.logged(), sheet.tenant, bench.tenant.state()),
        ...repeated.map(([pair, times]) => `${pair} was written ${times} times`),
      ];
      const ended = JSON.stringify(statusesOf(cells));
      if (ended !== JSON.stringify(statuses)) found.push(`it ended as ${ended}`);
      return found.map((line) => `killed ${place.phase} ${place.name} (${place.n}): ${line}`);
    } finally {
      await bench.close();
    }
  }

  test('keeps every row and every status true, and repeats no write, after a kill at any service call', async () => {
    const { places, end } = await unharmed();
    expect(end).toMatchObject({ shownProblem: null, unmarked: [], wrong: [] });
    const chosen = places
      .filter(({ name, phase }) => NIGHTLY || (LEAVES_A_TRACE.test(name) && phase === 'after'))
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
    .filter(({ name, phase }) => NIGHTLY || (LEAVES_A_TRACE.test(name) && phase === 'after'))
    .filter((_, n) => NIGHTLY || n % 4 === 0);
  expect(chosen.length).toBeGreaterThan(7);
  const found = await inTurns(chosen, async (place) => ({ place, ...(await work(place)) }));
  expect(
    found.filter(({ writes, updated, shownProblem }) => writes > 2 || updated > 2 || shownProblem === null),
  ).toEqual([]);
}, 3_600_000);
