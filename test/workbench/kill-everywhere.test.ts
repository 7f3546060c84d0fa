// One job, killed at one service call after another, and gone on with to its end each time.
import { bundle } from '../../build/bundle';
import type { ServiceCall } from '../../workbench/runtime';
import { openBench, sentUnmarked } from './bench';
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

describe.each([
  ['batch imports', false],
  ['single and bulk updates', true],
])('a job of %s', (_, batchFailed) => {
  const sheet = smallSheet({ users: 8, courses: 5, withoutBatch: batchFailed });

  /** The job without a kill: where it could be killed, and how it ends. */
  async function unharmed() {
    const places: Place[] = [];
    const unmarked: string[] = [];
    let n = 0;
    const bench = await openBench(sheet, {
      batchFailed,
      hook: (call) => {
        if (call.phase === 'before') n += 1;
        if (call.phase === 'before' && call.service === 'UrlFetchApp') {
          unmarked.push(...sentUnmarked(call.args, bench.sheet));
        }
        places.push({ n, phase: call.phase, name: nameOf(call) });
        return 'go';
      },
    });
    const { trouble } = await bench.work();
    const cells = bench.sheet.texts();
    const end = {
      trouble,
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
      batchFailed,
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
      const { trouble } = await bench.work();
      const cells = bench.sheet.texts();
      const repeated = [...bench.writes()].filter(([, times]) => times > 1);
      const found = [
        ...(killed === 1 ? [] : [`it was killed ${killed} times`]),
        ...(trouble === null ? [] : [trouble]),
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

  test('a row is lost, a status lies, or a write is repeated', async () => {
    const { places, end } = await unharmed();
    expect(end).toMatchObject({ trouble: null, unmarked: [], wrong: [] });
    const chosen = places.filter(
      ({ name, phase }) => NIGHTLY || (LEAVES_A_TRACE.test(name) && phase === 'after'),
    );
    expect(chosen.length).toBeGreaterThan(30);
    const found = await inTurns(chosen, (place) => killedAt(place, end.statuses));
    console.info(`${chosen.length} kills`);
    expect(found.flat()).toEqual([]);
  }, 3_600_000);
});
