// People insert and remove columns while a job is at work: Rowcall's cells go along with their headers, the
// person's stay.
import { bundle } from '../../build/bundle';
import type { ServiceCall } from '../../workbench/runtime';
import { type Bench, openBench, sentUnmarked } from './bench';
import { inTurns } from './in-turns';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 5, courses: 4, withoutBatch: true });

/** The person's own columns; Rowcall's begin behind them. */
const OWN_COLUMNS = 5;

/** All places; otherwise every other one. */
const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

beforeAll(async () => {
  await bundle();
});

/** A column of the person's, just before Rowcall's, with something in every cell. */
function insertColumn({ sheet }: Bench): void {
  sheet.insertColumns(OWN_COLUMNS, 1);
  const cells = sheet.texts().map((row, n) => [row[0] === '' ? '' : `mine ${n}`]);
  sheet.type(0, OWN_COLUMNS, cells);
}

interface Place {
  readonly n: number;
  readonly phase: ServiceCall['phase'];
  readonly name: string;
}

async function play(at: number | null) {
  const places: Place[] = [];
  const unmarked: string[] = [];
  const bench: Bench = await openBench(SHEET, {
    batchFailed: true,
    hook: (call) => {
      places.push({ n: places.length, phase: call.phase, name: `${call.service}.${call.method}` });
      if (at === places.length - 1) insertColumn(bench);
      if (call.phase === 'before' && call.service === 'UrlFetchApp') {
        unmarked.push(...sentUnmarked(call.args, bench.sheet));
      }
      return 'go';
    },
  });
  try {
    const { shownProblem } = await bench.work();
    const cells = bench.sheet.texts();
    const without = at === null ? cells : cells.map((row) => row.filter((_, n) => n !== OWN_COLUMNS));
    const mine = cells.flatMap((row, n) => (row[0] === '' || row[OWN_COLUMNS] === `mine ${n}` ? [] : [n]));
    return {
      places,
      end: {
        shownProblem,
        unmarked,
        statuses: statusesOf(without),
        wrong: wrongs(without, SHEET, bench.tenant.state()),
        overwritten: at === null ? [] : mine,
      },
    };
  } finally {
    await bench.close();
  }
}

/**
 * Whether a column inserted here is seen before the next write: at a request, or between a reading and the
 * look at the headers.
 */
function isSeen(place: Place, places: readonly Place[]): boolean {
  if (/^UrlFetchApp/.test(place.name)) return true;
  if (place.phase !== 'after' || !/Range\.getValues$/.test(place.name)) return false;
  const later = places.slice(place.n + 1).filter(({ phase }) => phase === 'before');
  const write = later.findIndex(({ name }) => /Range\.setValues$/.test(name));
  const look = later.findIndex(({ name }) => /Range\.getValues$/.test(name));
  return look >= 0 && look < write;
}

test('a column inserted during a job keeps its cells, and every row keeps its status', async () => {
  const { places, end } = await play(null);
  expect(end).toMatchObject({ shownProblem: null, unmarked: [], wrong: [] });
  // The first reading finds no columns of Rowcall's yet.
  const first = places.findIndex(({ name }) => /setConditionalFormatRules$/.test(name));
  const chosen = places
    .slice(first)
    .filter((place) => isSeen(place, places))
    .filter((_, n) => NIGHTLY || n % 2 === 0);
  expect(chosen.length).toBeGreaterThan(15);
  const ends = await inTurns(chosen, async ({ n }) => (await play(n)).end);
  expect(ends.filter(({ overwritten }) => overwritten.length > 0)).toEqual([]);
  for (const each of ends) expect(each).toMatchObject(end);
}, 600_000);

/** A run in which a person changes Rowcall's own columns as its nth request leaves. */
async function changed(nth: number, change: (bench: Bench) => void) {
  let requests = 0;
  const bench: Bench = await openBench(SHEET, {
    batchFailed: true,
    hook: ({ phase, service }) => {
      if (phase !== 'before' || service !== 'UrlFetchApp') return 'go';
      requests += 1;
      if (requests === nth) change(bench);
      return 'go';
    },
  });
  const { shownProblem } = await bench.work();
  return { bench, shownProblem, requests };
}

/** Between Rowcall's details and its receipt. */
const BETWEEN = OWN_COLUMNS + 2;

test.each([6, 7, 8])(
  "a column inserted between Rowcall's own as request %i leaves keeps all of its cells",
  async (nth) => {
    const { bench, requests } = await changed(nth, ({ sheet }) => {
      sheet.insertColumns(BETWEEN, 1);
      sheet.type(
        0,
        BETWEEN,
        sheet.texts().map((row, n) => [row[0] === '' ? '' : `mine ${n}`]),
      );
    });
    expect(requests).toBeGreaterThanOrEqual(nth);
    const cells = bench.sheet.texts();
    expect(cells.flatMap((row, n) => (row[0] === '' || row[BETWEEN] === `mine ${n}` ? [] : [n]))).toEqual([]);
    const without = cells.map((row) => row.filter((_, n) => n !== BETWEEN));
    expect(wrongs(without, SHEET, bench.tenant.state())).toEqual([]);
    await bench.close();
  },
  60_000,
);

test("a trailing space in Rowcall's header is ignored", async () => {
  const { bench, shownProblem } = await changed(7, ({ sheet }) =>
    sheet.type(0, OWN_COLUMNS, [['Rowcall status ']]),
  );
  expect(shownProblem).toBeNull();
  expect(
    wrongs(
      bench.sheet.texts().map((row) => row.map((cell) => cell.trim())),
      SHEET,
      bench.tenant.state(),
    ),
  ).toEqual([]);
  await bench.close();
});
