// Rowcall's log: a line for every enrollment a run changed, whatever happened to its row; and what the log
// must not become.
import { bundle } from '../../build/bundle';
import type { JobReport, Reply, State } from '../../src/contract';
import { parseTenant } from '../../workbench/tenant';
import { type Bench, isWriting, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { wrongsOfLog } from './logged';
import type { SmallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

/** Would be formulas, numbers and dates if they were typed. */
const NAMES = ['=1+1', '+41 79', '007', '2026-01-02', '-x', '@ann', "'quoted"] as const;

const ID_OF: ReadonlyMap<string, string> = new Map(NAMES.map((name, n) => [name, String(1001 + n)]));

function sheetOf(): SmallSheet {
  const tenant = {
    users: NAMES.map((username, n) => ({
      user_id: 1001 + n,
      username,
      email: `user.${n}@example.com`,
      firstname: 'User',
      lastname: String(n),
    })),
    courses: [{ id: 201, code: 'C-0', title: 'Course' }],
    enrollments: NAMES.map((_, n) => ({
      course_id: 201,
      user_id: 1001 + n,
      status: 'subscribed',
      enrollment_date: '2026-01-02 08:00:00',
    })),
  };
  const rows = NAMES.map((name) => [`'${name}`, 'C-0', '2026-03-14']);
  return { rows: [['Username', 'Course code', 'Completion date'], ...rows], tenant: parseTenant(tenant) };
}

const statusesIn = (bench: Bench): ReadonlySet<string> =>
  new Set(bench.sheet.texts().flatMap((row, n) => (n > 0 && row[0] !== '' ? [row[3] ?? ''] : [])));

/** Connects and runs, and deletes every row that says Sending before its request leaves. */
async function runWithDeletions(): Promise<Bench> {
  const bench = await openBench(sheetOf(), {
    batchFailed: true,
    hook: (call) => {
      if (call.phase === 'before' && call.service === 'UrlFetchApp' && isWriting(call.args)) {
        for (let row = bench.sheet.content.rows - 1; row > 0; row -= 1) {
          if (bench.sheet.text(row, 3) === 'Sending') bench.sheet.deleteRows(row);
        }
      }
      return 'go';
    },
  });
  await bench.work();
  return bench;
}

test('every outcome has its line of plain text, even if its row is deleted', async () => {
  const bench = await runWithDeletions();
  const log = bench.logSheet();
  expect(log?.texts()[0]).toEqual([
    'Time',
    'Run',
    'Account',
    'User',
    'Course',
    'Before',
    'After',
    'Outcome',
    'Call',
    'User ID',
    'Course ID',
  ]);
  expect(log?.frozenRows).toBe(1);
  expect(log?.columns).toBe(11);
  expect(bench.logged().map((line) => line[3])).toEqual(expect.arrayContaining([...NAMES]));
  expect(bench.logged()).toHaveLength(NAMES.length);
  for (const line of bench.logged()) {
    expect(line[0]).toMatch(/^2026-09-01 12:\d\d:\d\d$/);
    expect(line[1]).toMatch(/^[a-z0-9]{8}$/);
    expect(line[2]).toBe('ada.admin (in-memory.docebosaas.com)');
    const before =
      'Enrolled; completed none; score none; enrolled 2026-01-02 08:00:00; active from none; active until none; level learner';
    expect(line.slice(4, 8)).toEqual(['C-0', before, 'Completed on 2026-03-14', 'Updated']);
    expect(line[8]).toMatch(/^(Single update of 1|Bulk update of \d+)$/);
    expect([line[9], line[10]]).toEqual([ID_OF.get(line[3] ?? ''), '201']);
  }
  const job = bench.logged()[0]?.[1];
  expect(bench.runLines().map((line) => [line[1], line[7], line[8]])).toEqual([
    [job, 'Started', '7 rows, 2 calls planned'],
    [job, 'Ended', expect.stringMatching(/^7 of 7 rows, \d+ calls, 0 failed$/)],
  ]);
  const held = bench.tenant.state().enrollments.map(({ status }) => status);
  expect(new Set(held)).toEqual(new Set(['completed']));
  const formulas = bench.log().flatMap((line, down) => line.map((_, right) => log?.formula(down + 1, right)));
  expect(formulas.filter((formula) => formula !== undefined)).toEqual([]);
  await bench.close();
});

test('the log stays behind the sheet and is refused as a sheet of rows', async () => {
  const bench = await runWithDeletions();
  expect(bench.spreadsheet.activeSheet.name).toBe('Sheet1');
  const log = bench.logSheet();
  if (!log) throw new Error('There is no log.');
  const before = log.texts();
  bench.spreadsheet.activate(log);
  const state = (await bench.workbench.call('getState', [])) as { readonly value: Reply<State> };
  expect(state.value).toMatchObject({ ok: true, value: { shownProblem: { code: 'log-sheet' }, job: null } });
  const job = (await bench.workbench.call('startJob', [{ kind: 'check', scope: { of: 'all' } }])) as {
    readonly value: Reply<JobReport>;
  };
  expect(job.value).toMatchObject({ ok: false, problem: { code: 'log-sheet' } });
  expect(log.texts()).toEqual(before);
  await bench.close();
});

test('lines are appended to a log without a blank row, and its old lines stay', async () => {
  const bench = await openBench(sheetOf(), { batchFailed: true });
  const log = bench.spreadsheet.insertSheet('Rowcall log');
  log.deleteRows(2, log.rows - 2);
  log.type(0, 0, [['my own headers'], ['an old line']]);
  bench.spreadsheet.activate(bench.sheet);
  await bench.work();
  expect(log.texts().map(([first]) => first)).toEqual([
    'my own headers',
    'an old line',
    ...Array.from({ length: NAMES.length + 2 }, () => expect.stringMatching(/^2026-09-01 /)),
  ]);
  await bench.close();
});

test('a run sends nothing if the log has no room for its lines', async () => {
  const bench = await openBench(sheetOf(), { batchFailed: true });
  const big = bench.spreadsheet.insertSheet('Big');
  bench.spreadsheet.activate(bench.sheet);
  // Of Google's 10 million cells, 20,000 are left: less than the 26,000 of the sheet that would be made.
  big.insertColumns(1, 974);
  big.insertRows(1, 8_900);
  const cells = () => bench.spreadsheet.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const rows = Math.floor((10_000_000 - 20_000 - cells()) / big.columns);
  if (rows > 0) big.insertRows(1, rows);
  const worked = await bench.work();
  expect(worked.shownProblem).toMatch(
    /^The log would need 26,000 cells, and this spreadsheet has 2\d,\d\d\d left of Google's 10 million\./,
  );
  expect(bench.logSheet()).toBeUndefined();
  expect(bench.writes().size).toBe(0);
  expect(statusesIn(bench)).toEqual(new Set(['Ready']));
  big.deleteRows(1, 100);
  expect((await bench.work()).shownProblem).toBeNull();
  expect(bench.logged()).toHaveLength(NAMES.length);
  await bench.close();
});

test("a check that settles a row whose answer was lost logs it under that row's run", async () => {
  let killed = false;
  const bench = await openBench(sheetOf(), {
    batchFailed: true,
    hook: (call) => {
      const sends = call.phase === 'after' && call.service === 'UrlFetchApp' && bench.writes().size > 0;
      if (killed || !sends) return 'go';
      killed = true;
      return 'kill';
    },
  });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  expect(await ask(bench, 'startJob', { kind: 'run', scope: { of: 'all' } })).toBeNull();
  const sent = bench.sheet.texts().filter((row) => row[3] === 'Sending').length;
  expect(sent).toBeGreaterThan(0);
  const [started] = bench.runLines();
  await bench.clock.sleep(120_000);
  await doJob(bench, 'check');
  expect(bench.logged().map((line) => [line[1], line[6], line[7], line[8]])).toEqual(
    Array.from({ length: sent }, () => [
      started?.[1],
      'Completed on 2026-03-14',
      'Updated',
      'Read back later',
    ]),
  );
  expect(bench.runLines().map((line) => line[7])).toEqual(['Started', 'Broken off']);
  expect(wrongsOfLog(bench.logged(), sheetOf().tenant, bench.tenant.state())).toEqual([]);
  await bench.close();
});

test('a row edited after its request left has its line even if the execution is killed', async () => {
  let killed = false;
  const bench = await openBench(sheetOf(), {
    batchFailed: true,
    hook: (call) => {
      const sends = call.phase === 'after' && call.service === 'UrlFetchApp' && bench.writes().size > 0;
      if (killed || !sends) return 'go';
      killed = true;
      const row = bench.sheet.texts().findIndex((cells) => cells[3] === 'Sending');
      bench.sheet.type(row, 2, [['2026-04-04']]);
      return 'kill';
    },
  });
  expect((await bench.work()).shownProblem).toBeNull();
  expect(killed).toBe(true);
  expect(wrongsOfLog(bench.logged(), sheetOf().tenant, bench.tenant.state())).toEqual([]);
  expect(bench.logged().filter((line) => line[7]?.startsWith('Unknown: the row was edited'))).toMatchObject([
    { 6: expect.stringMatching(/^Completed on 2026-03-14 12:00:00; score none/) },
  ]);
  await bench.close();
});
