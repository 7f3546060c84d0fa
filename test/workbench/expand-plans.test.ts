// Learning plans into courses: a new sheet with a row for each person and course, which is checked and run as
// any other.
import type { State } from '../../src/contract';
import { readCsv } from '../../workbench/csv';
import { type Fault, parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, openBench, PERSON } from './bench';
import { headless } from './headless-support';
import { ask, doJob, give, rowsByHeader } from './jobs';

const tenant = (courses: readonly number[] = [7, 8]) =>
  parseTenant({
    users: ['ann', 'ben', 'cleo'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [
      { id: 7, code: 'SAFE-1', title: 'Safety' },
      { id: 8, code: 'FIRE-1', title: 'Fire' },
      { id: 9, code: 'OTHER', title: 'Other' },
    ],
    enrollments: [501, 502].flatMap((user_id) =>
      [7, 8, 9].map((course_id) => ({ user_id, course_id, status: 'subscribed' })),
    ),
    learning_plans: [{ id: 3, code: 'LP-1', name: 'Newcomers', courses }],
    plan_enrollments: [501, 502].map((user_id) => ({ user_id, learning_plan_id: 3 })),
  });

const ROWS = [
  ['Username', 'Learning plan', 'Completion date', 'Action'],
  ['ann', 'LP-1', '2026-03-14', ''],
  ['ben', 'Newcomers', '2026-03-15', ''],
  ['cleo', 'LP-1', '2026-03-16', 'Enroll if missing'],
  ['nobody', 'LP-1', '2026-03-16', ''],
];

async function checked(
  options: { faults?: readonly string[]; courses?: readonly number[]; script?: 'bundle' } = {},
) {
  const faults = (options.faults ?? []).map((spec): Fault => parseFault(spec));
  const bench = await openBench(
    { rows: ROWS, tenant: tenant(options.courses) },
    { faults, script: options.script ?? 'source' },
  );
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  return bench;
}

const front = (bench: Bench) => rowsByHeader(bench.spreadsheet.activeSheet.texts());
const plansRead = (bench: Bench) => bench.tenant.calls().filter(({ kind }) => kind.startsWith('GET plan '));

test('each person and course gets a row with the completion date, and the new sheet is checked and run', async () => {
  const bench = await checked();
  const before = bench.sheet.texts();
  const state = await give<State>(bench, 'expandPlans', 'courses');
  expect(state.sheet.name).toBe('Sheet1 by course');
  expect(bench.sheet.texts()).toEqual(before);
  expect(
    front(bench).map((row) => [
      row.Username,
      row['From learning plan'],
      row['Course title'],
      row['Completion date'],
      row.Action,
    ]),
  ).toEqual([
    ['ann', 'LP-1', 'Safety', '2026-03-14', ''],
    ['ann', 'LP-1', 'Fire', '2026-03-14', ''],
    ['ben', 'Newcomers', 'Safety', '2026-03-15', ''],
    ['ben', 'Newcomers', 'Fire', '2026-03-15', ''],
    ['cleo', 'LP-1', 'Safety', '2026-03-16', 'Enroll if missing'],
    ['cleo', 'LP-1', 'Fire', '2026-03-16', 'Enroll if missing'],
  ]);
  await doJob(bench, 'check');
  await doJob(bench, 'run');
  expect(front(bench).map((row) => row['Rowcall status'])).toEqual(Array(6).fill('Updated'));
  expect(
    bench.tenant
      .state()
      .enrollments.filter(({ course_id }) => course_id < 9)
      .map(({ user_id, completion_date }) => [user_id, completion_date]),
  ).toEqual([
    [501, '2026-03-14 12:00:00'],
    [501, '2026-03-14 12:00:00'],
    [502, '2026-03-15 12:00:00'],
    [502, '2026-03-15 12:00:00'],
    [503, '2026-03-16 12:00:00'],
    [503, '2026-03-16 12:00:00'],
  ]);
  await bench.close();
}, 30_000);

test('the menu has an entry that the sidebar begins with', async () => {
  const bench = await checked({ script: 'bundle' });
  await bench.workbench.open();
  expect(await bench.workbench.click('Expand into courses')).toMatchObject({ ok: true });
  expect((await give<State>(bench, 'getState')).intent).toBe('expand');
  await bench.close();
}, 30_000);

describe('in another tenant, where other people and courses have its IDs, the sheet', () => {
  const SANDBOX = 'in-memory-sandbox.docebosaas.com';
  const HOME = 'in-memory.docebosaas.com';

  /** The sheet of courses, made in the tenant of `HOME` by somebody who is connected to both. */
  async function expanded() {
    const bench = await openBench({ rows: ROWS, tenant: tenant() }, { other: tenant(), script: 'source' });
    await give(bench, 'connect', bench.other?.connection);
    await give(bench, 'connect', bench.connection);
    await give(bench, 'chooseConnection', HOME);
    await doJob(bench, 'check');
    await give(bench, 'expandPlans', 'courses');
    return bench;
  }
  const writesElsewhere = (bench: Bench) =>
    bench.other?.tenant.calls().filter(({ method, path }) => method !== 'GET' && !path.includes('oauth2'));

  test('is refused by its name', async () => {
    const bench = await expanded();
    const sentence = `The rows of this sheet name people and courses by the IDs that they have in ${HOME}, so they work only there.`;
    expect(await ask(bench, 'chooseConnection', SANDBOX)).toMatchObject({
      ok: false,
      problem: { code: 'sheet-bound', sentence },
    });
    // Nor if its own tenant is disconnected.
    await give(bench, 'disconnect', HOME);
    expect(await ask(bench, 'startJob', { kind: 'check', scope: { of: 'all' } })).toMatchObject({
      ok: false,
      problem: { code: 'sheet-bound' },
    });
    await bench.close();
  }, 30_000);

  test('sends nothing as a copy, for which no tenant is kept', async () => {
    const bench = await expanded();
    const kept = bench.workbench.properties.open('document', PERSON).values;
    for (const name of [...kept.keys()].filter((each) => each.startsWith('rowcall.tenant.')))
      kept.delete(name);
    await give(bench, 'chooseConnection', SANDBOX);
    await doJob(bench, 'check');
    await doJob(bench, 'run');
    expect(new Set(front(bench).map((row) => row['Rowcall details']))).toEqual(
      new Set([
        `Its IDs are those of ${HOME}: here other people and courses have them. Choose ${HOME} as the connection of this sheet.`,
      ]),
    );
    expect(writesElsewhere(bench)).toEqual([]);
    await bench.close();
  }, 30_000);
});

test('a sheet that names people by their Docebo IDs gets one column for them, and speaks the person’s language', async () => {
  const rows = [
    ['Docebo user ID', 'Learning plan', 'Completion date', 'Action'],
    ['501', 'LP-1', '2026-03-14', 'Enroll if missing'],
  ];
  const bench = await openBench({ rows, tenant: tenant() });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  await give(bench, 'chooseLanguage', 'de');
  const { sheet } = await give<State>(bench, 'expandPlans', 'courses');
  expect(sheet.name).toBe('Sheet1 nach Kursen');
  expect(bench.spreadsheet.activeSheet.texts()[0]).toEqual([
    'Docebo-Benutzer-ID',
    'Aus Lernplan',
    'Kurstitel',
    'Docebo-Kurs-ID',
    'Status',
    'Abschlussdatum',
    'Aktion',
    'Nur wenn in Docebo steht',
  ]);
  expect(front(bench)).toMatchObject([
    {
      'Docebo-Benutzer-ID': '501',
      'Aus Lernplan': 'LP-1',
      'Docebo-Kurs-ID': '7',
      Abschlussdatum: '2026-03-14',
      Aktion: 'Fehlende einschreiben',
    },
    { 'Docebo-Kurs-ID': '8', Abschlussdatum: '2026-03-14' },
  ]);
  await doJob(bench, 'check');
  expect(front(bench).map((row) => row['Rowcall status'])).toEqual(['Bereit', 'Bereit']);
  await bench.close();
}, 30_000);

test('a tenant without the older address of a plan: its courses are those of its people', async () => {
  const bench = await checked({ faults: ['ignores-filter:plan_courses', 'page-size:1'] });
  await give<State>(bench, 'expandPlans', 'courses');
  expect(front(bench).map((row) => [row.Username, row['Course title']])).toEqual([
    ['ann', 'Safety'],
    ['ann', 'Fire'],
    ['ben', 'Safety'],
    ['ben', 'Fire'],
    ['cleo', 'Safety'],
    ['cleo', 'Fire'],
  ]);
  await bench.close();
}, 30_000);

test('pages that move while the courses are read: nothing is expanded', async () => {
  const bench = await checked({
    faults: ['ignores-filter:plan_courses', 'page-size:1', 'pages-move:change=delete,of=enrollments'],
  });
  const sheets = bench.spreadsheet.sheets.length;
  expect(await ask(bench, 'expandPlans', 'courses')).toMatchObject({
    ok: false,
    problem: { code: 'listing-unclear' },
  });
  expect(bench.spreadsheet.sheets).toHaveLength(sheets);
  await bench.close();
}, 30_000);

test('rows that are not checked, or edited since, are not expanded', async () => {
  const bench = await checked();
  bench.sheet.type(1, 2, [['2026-03-20']]);
  const reads = plansRead(bench).length;
  expect(await ask(bench, 'expandPlans', 'courses')).toMatchObject({
    ok: false,
    problem: {
      sentence:
        '1 row about a learning plan is not checked, or changed since. Check the sheet, then expand it again.',
    },
  });
  expect(plansRead(bench)).toHaveLength(reads);
  await bench.close();
}, 30_000);

test('a learning plan without courses is named, and nothing is expanded', async () => {
  const bench = await checked({ courses: [] });
  expect(await ask(bench, 'expandPlans', 'courses')).toMatchObject({
    ok: false,
    problem: {
      code: 'plan-without-courses',
      sentence: expect.stringMatching(/no courses for “LP-1” and “Newcomers”/),
    },
  });
  await bench.close();
}, 30_000);

test('headless makes the sheet of courses and checks it', async () => {
  const files = {
    'sheet.csv': 'Username,Learning plan,Completion date\nann,LP-1,2026-03-14\n',
    'tenant.json': JSON.stringify(tenant()),
  };
  const result = await headless(files, { tenant: 'tenant.json', expand: true });
  expect(result.shownProblem).toBeNull();
  expect(result.report.statuses).toEqual({ Ready: 2 });
  expect(readCsv(result.csv).map((row) => row.slice(0, 4))).toEqual([
    ['Username', 'Docebo user ID', 'From learning plan', 'Course title'],
    ['ann', '501', 'LP-1', 'Safety'],
    ['ann', '501', 'LP-1', 'Fire'],
  ]);
}, 60_000);
