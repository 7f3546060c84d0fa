// People at work in the sheet at one service call of a job after another: each row must end as it would have
// without them.
import { bundle } from '../../build/bundle';
import type { JobKind } from '../../src/contract';
import { driveJob } from '../../workbench/drive';
import type { SheetHost } from '../../workbench/google';
import type { ServiceCall } from '../../workbench/runtime';
import { type Bench, openBench, sentUnmarked } from './bench';
import { inTurns } from './in-turns';
import { wrongsOfLog } from './logged';
import { pairOfRow, smallSheet, wrongs } from './small-sheet';

/**
 * All calls, each before and after; otherwise after those by which the script learns or changes something.
 */
const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

/** What a person does after another call is the same as doing it after the last of these. */
const TELLS_APART = /^UrlFetchApp|Range\.(getValues|setValues)$/;

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

/** Checked and run, and checked once more: the last one finds statuses that it has nothing to say about. */
const JOBS: readonly JobKind[] = ['check', 'run', 'check'];

/** A row in the middle: Completed, with a date of its own, and sent by the run. */
const ROW = 14;

/** The rows that a person changed by the pair they name, and what those may end as beside their usual end. */
interface Harm {
  readonly act: (sheet: SheetHost) => void;
  readonly changed: boolean;
}

const rowOf = (sheet: SheetHost, pair: string): number =>
  sheet.texts().findIndex((row) => pairOfRow(row) === pair);

const CHANGED = pairOfRow(SHEET.rows[ROW] ?? []) ?? '';

const HARMS: Readonly<Record<string, Harm>> = {
  sorted: { act: (sheet) => sheet.sort(0, false, 1), changed: false },
  inserted: {
    act: (sheet) => {
      sheet.insertRows(10, 3);
      sheet.insertRows(1);
    },
    changed: false,
  },
  hidden: { act: (sheet) => sheet.hideOnly([3, 4, 5, 9, 14]), changed: false },
  edited: { act: (sheet) => sheet.type(rowOf(sheet, CHANGED), 2, [['2026-02-20']]), changed: true },
  deleted: { act: (sheet) => sheet.deleteRows(rowOf(sheet, CHANGED)), changed: true },
};

interface Place {
  readonly n: number;
  readonly phase: ServiceCall['phase'];
  readonly name: string;
}

beforeAll(async () => {
  await bundle();
});

/** The jobs, one after another, each to its end. Returns why one did not come to it. */
async function work({ workbench, clock, connection }: Bench): Promise<string | null> {
  const call = async (name: string, argument?: unknown) => {
    const result = await workbench.call(name, argument === undefined ? [] : [argument]);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value;
  };
  await call('connect', connection);
  // A filter that a person sets is to leave no row out.
  await call('answerQuestion', { question: 'hidden-rows', answer: 'all' });
  for (const kind of JOBS) {
    const driven = await driveJob(
      kind,
      { of: 'all' },
      {
        call,
        now: () => clock.now(),
        waitUntil: (ms) => clock.sleep(Math.max(0, ms - clock.now())),
        onReport: () => {},
      },
    );
    if (!driven.ok) return driven.shownProblem.sentence;
    if (driven.report.state !== 'done') return driven.report.shownProblem?.sentence ?? 'It was stopped.';
  }
  return null;
}

/** Every row as the person and Rowcall left it, whatever its place: what was typed, status and details. */
const rowsAtEnd = (sheet: SheetHost): readonly string[] =>
  sheet
    .texts()
    .filter((row) => pairOfRow(row) !== null)
    .map((row) => row.slice(0, 7).join(' | '))
    .sort();

/** The jobs with the harm done at one place, or with none. */
async function play(harm: Harm | null, at: Place | null) {
  const places: Place[] = [];
  const unmarked: string[] = [];
  let n = 0;
  let done = false;
  const bench = await openBench(SHEET, {
    batchFailed: true,
    spareRows: 0,
    hook: (call) => {
      if (call.phase === 'before') n += 1;
      if (call.phase === 'before' && call.service === 'UrlFetchApp') {
        unmarked.push(...sentUnmarked(call.args, bench.sheet));
      }
      places.push({ n, phase: call.phase, name: `${call.service}.${call.method}` });
      if (harm && !done && n === at?.n && call.phase === at.phase) {
        done = true;
        harm.act(bench.sheet);
      }
      return 'go';
    },
  });
  try {
    const shownProblem = await work(bench);
    const lies = wrongs(bench.sheet.texts(), SHEET, bench.tenant.state());
    const rows = rowsAtEnd(bench.sheet);
    const unlogged = wrongsOfLog(bench.logged(), SHEET.tenant, bench.tenant.state());
    return { places, shownProblem, rows, lies, done, unmarked, log: bench.logged(), unlogged };
  } finally {
    await bench.close();
  }
}

describe.each(Object.entries(HARMS))('rows %s at any service call', (name, harm) => {
  test('leave every row that nobody changed with its usual status', async () => {
    const unharmed = await play(null, null);
    expect(unharmed).toMatchObject({ shownProblem: null, lies: [], unmarked: [], unlogged: [] });
    // After the last reading nobody is at work any more.
    const readings = unharmed.places.map(({ name: call }) => /getValues$/.test(call));
    const chosen = unharmed.places
      .slice(0, readings.lastIndexOf(true))
      .filter(({ name: call, phase }) => NIGHTLY || (phase === 'after' && TELLS_APART.test(call)))
      // Every fourth of them, others for every kind of harm.
      .filter((_, n) => NIGHTLY || n % 4 === Object.keys(HARMS).indexOf(name) % 4);
    expect(chosen.length).toBeGreaterThan(7);
    const isOther = (line: string) => pairOfRow(line.split(' | ')) !== CHANGED;
    const expected = unharmed.rows.filter((line) => !harm.changed || isOther(line));

    let logged = 0;
    const found = await inTurns(chosen, async (place) => {
      const end = await play(harm, place);
      logged += end.log.length;
      const others = end.rows.filter((line) => !harm.changed || isOther(line));
      const lost = expected.filter((line) => !others.includes(line));
      const strange = others.filter((line) => !expected.includes(line));
      return [
        ...(end.done ? [] : ['it was not done']),
        ...(end.shownProblem === null ? [] : [end.shownProblem]),
        // What was sent before the row was edited was sent by right; it is open again.
        ...end.lies.filter(
          (line) => !harm.changed || !/says “(Ready)?”, but the tenant was changed/.test(line),
        ),
        // A row may be deleted between the last look and the request: nothing can be done about that one.
        ...end.unmarked.filter((line) => !harm.changed || !line.startsWith(`${CHANGED} `)),
        ...end.unlogged,
        ...lost.map((line) => `lost ${line}`),
        ...strange.map((line) => `ended as ${line}`),
      ].map((line) => `${name} ${place.phase} ${place.name} (${place.n}): ${line}`);
    });
    expect(logged).toBeGreaterThan(chosen.length);
    console.info(`${name} at ${chosen.length} places; ${logged} lines in the log`);
    expect(found.flat()).toEqual([]);
  }, 3_600_000);
});
