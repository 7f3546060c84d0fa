// Undo: after a run, the sheet made from its log puts the tenant back to what it was, if the API can; and
// nothing else.
import { bundle } from '../../build/bundle';
import type { JobReport, RunState } from '../../src/contract';
import { parseFault, parseTenant, type TenantData } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench } from './bench';
import { ask, doJob, give, rowsByHeader } from './jobs';
import type { SmallSheet } from './small-sheet';

const USERS = 6;
const COURSES = 4;
/** All rows but one, which asks for what is there. */
const CHANGED = USERS * COURSES - 1;

beforeAll(async () => {
  await bundle();
});

const word = (n: number): string => ['Completed', 'In progress', 'Enrolled', 'Suspended'][n % 4] ?? '';

/** Everything that a row asks for had a value before: all of it can be put back. */
function restorable(): SmallSheet {
  const rows: string[][] = [
    [
      'Username',
      'Course code',
      'Completion date',
      'Status',
      'Score',
      'Enrollment date',
      'Active from',
      'Active until',
    ],
  ];
  const enrollments: object[] = [];
  for (let user = 0; user < USERS; user += 1) {
    for (let course = 0; course < COURSES; course += 1) {
      const n = user * COURSES + course;
      const completed = n % 3 !== 0;
      enrollments.push({
        user_id: 1001 + user,
        course_id: 201 + course,
        status: completed ? 'completed' : (['subscribed', 'in_progress', 'suspended'][n % 3] ?? 'subscribed'),
        ...(completed ? { completion_date: `2025-0${1 + (n % 9)}-1${n % 10} 0${n % 10}:41:0${n % 10}` } : {}),
        enrollment_date: '2024-01-02 08:00:00',
        active_from: '2024-02-01 00:00:00',
        active_until: '2027-02-01 23:59:59',
        score: 40 + n,
      });
      const status = n % 5 === 4 ? word(1 + n) : 'Completed';
      rows.push([
        `user.${user}`,
        `C-${course}`,
        status === 'Completed' ? `2026-03-${10 + (n % 4)}` : '',
        status,
        n % 4 === 0 ? String(90 + (n % 10)) : '',
        n % 6 === 0 ? '2024-05-05' : '',
        n % 7 === 0 ? '2024-06-06' : '',
        n % 7 === 1 ? '2026-12-31' : '',
      ]);
    }
  }
  const tenant = parseTenant({
    users: Array.from({ length: USERS }, (_, n) => ({
      user_id: 1001 + n,
      username: `user.${n}`,
      email: `user.${n}@example.com`,
      firstname: 'User',
      lastname: String(n),
    })),
    courses: Array.from({ length: COURSES }, (_, n) => ({
      id: 201 + n,
      code: `C-${n}`,
      title: `Course ${n}`,
    })),
    enrollments,
  });
  return { rows, tenant };
}

/** Checks and runs a sheet, and takes the run back: the undo's sheet is in front, checked and run. */
async function thereAndBack(options: BenchOptions, between: (bench: Bench) => void = () => {}) {
  const bench = await openBench(restorable(), options);
  expect((await bench.work()).shownProblem).toBeNull();
  const after = bench.tenant.state();
  between(bench);
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  if (!run) throw new Error('There is no run.');
  await give(bench, 'makeUndo', run.run);
  const undoSheet = bench.spreadsheet.activeSheet;
  expect(undoSheet.name).toMatch(/^Undo of 1 Sep 2026 12:\d\d$/);
  const worked = await bench.work();
  return {
    bench,
    run,
    after,
    undoSheet,
    shownProblem: worked.shownProblem,
    rows: rowsByHeader(undoSheet.texts()),
  };
}

const FAULTS: readonly (readonly [string, BenchOptions])[] = [
  ['single and bulk updates', { batchFailed: true }],
  ['batch imports', {}],
  ['lost answers', { batchFailed: true, faults: [parseFault('drop-answer:rate=0.3')], seed: 3 }],
  ['refused and slow calls', { faults: [parseFault('503:rate=0.2'), parseFault('429:every=5')], seed: 5 }],
];

test.each(FAULTS)(
  'an undo after %s restores every enrollment',
  async (_, options) => {
    const { bench, run, after, shownProblem, rows } = await thereAndBack(options);
    const before = restorable().tenant;
    expect(shownProblem).toBeNull();
    expect(after).not.toEqual(before);
    expect(run).toMatchObject({ who: 'ada.admin (in-memory.docebosaas.com)', changed: CHANGED });
    expect(run.startedAt).toMatch(/^2026-09-01 12:\d\d:\d\d$/);
    expect(new Set(rows.map((row) => row['Rowcall status']))).toEqual(new Set(['Updated']));
    expect(bench.tenant.state()).toEqual(before);
    await bench.close();
  },
  60_000,
);

test('an undo can itself be undone', async () => {
  const { bench, after } = await thereAndBack({ batchFailed: true });
  const [undo] = await give<readonly RunState[]>(bench, 'listRuns');
  await give(bench, 'makeUndo', undo?.run);
  expect((await bench.work()).shownProblem).toBeNull();
  const timeless = ({ enrollments }: TenantData) =>
    enrollments.map((each) => ({ ...each, completion_date: each.completion_date?.slice(0, 10) }));
  expect(timeless(bench.tenant.state())).toEqual(timeless(after));
  expect((await give<readonly RunState[]>(bench, 'listRuns')).map(({ changed }) => changed)).toEqual([
    CHANGED,
    CHANGED,
    CHANGED,
  ]);
  await bench.close();
}, 60_000);

test('an undo leaves rows changed since the run alone and sends nothing for restored ones', async () => {
  const tamper = (bench: Bench) => {
    const data = bench.tenant.state();
    const was = restorable().tenant.enrollments;
    bench.tenant.reset({
      ...data,
      enrollments: data.enrollments.map((each, n) => {
        if (n === 1) return { ...each, status: 'completed', completion_date: '2026-08-08 10:00:00' };
        return n === 2 ? (was[2] ?? each) : each;
      }),
    });
  };
  const { bench, shownProblem, rows } = await thereAndBack({ batchFailed: true }, tamper);
  expect(shownProblem).toBeNull();
  const byStatus = (status: string) => rows.filter((row) => row['Rowcall status'] === status);
  expect(byStatus('Differs')).toMatchObject([
    {
      Enrollment: 'user.0 in C-1',
      'Rowcall details':
        'Skipped, because it was changed since: expected “Completed on 2026-03-11; active until 2026-12-31”, but Docebo holds “Completed on 2026-08-08 10:00:00; active until 2026-12-31 12:00:00”.',
    },
  ]);
  expect(byStatus('No change')).toHaveLength(1);
  expect(byStatus('Updated')).toHaveLength(CHANGED - 2);
  const expected = restorable().tenant.enrollments;
  bench.tenant.state().enrollments.forEach((each, n) => {
    if (n !== 1) expect(each).toEqual(expected[n]);
  });
  expect(bench.tenant.state().enrollments[1]?.completion_date).toBe('2026-08-08 10:00:00');
  await bench.close();
}, 60_000);

test('an undo sheet made in German is checked and run by an Italian colleague', async () => {
  const bench = await openBench(restorable(), { batchFailed: true });
  await bench.work();
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  await give(bench, 'chooseLanguage', 'de');
  await give(bench, 'makeUndo', run?.run);
  const sheet = bench.spreadsheet.activeSheet;
  const made = rowsByHeader(sheet.texts());
  expect(Object.keys(made[0] ?? {})).toEqual(
    expect.arrayContaining([
      'Einschreibung',
      'Docebo-Kurs-ID',
      'Aktion',
      'Nur wenn in Docebo steht',
      'Hinweis',
    ]),
  );
  expect(new Set(made.map((row) => row.Aktion))).toEqual(new Set(['Aktualisieren']));
  expect(made.map((row) => row.Status)).toContain('Abgeschlossen');
  await give(bench, 'chooseLanguage', 'it');
  const checked = await doJob(bench, 'check');
  if (typeof checked === 'string') throw new Error(checked);
  expect(checked.counts.Ready).toBe(CHANGED);
  expect(checked.preview.map(({ user }) => user)).toContain('user.0 in C-0');
  await doJob(bench, 'run');
  expect(bench.tenant.state()).toEqual(restorable().tenant);
  await bench.close();
}, 60_000);

test('the first changes of an undo sheet name the enrollments, and the log comes to the front', async () => {
  const bench = await openBench(restorable(), { batchFailed: true });
  await give(bench, 'connect', bench.connection);
  expect(await give(bench, 'showLog')).toEqual({ shown: false });
  expect((await bench.work()).shownProblem).toBeNull();
  const rows = bench.spreadsheet.activeSheet.name;
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  await give(bench, 'makeUndo', run?.run);
  const { preview } = await give<JobReport>(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
  expect(preview[0]).toMatchObject({ row: 2, user: 'user.0 in C-0', course: '' });
  expect(await give(bench, 'showLog')).toEqual({ shown: true });
  expect(bench.spreadsheet.activeSheet.name).toBe('Rowcall log');
  expect(rows).not.toBe('Rowcall log');
  await bench.close();
}, 60_000);

test('a run that the log does not have makes no undo sheet', async () => {
  const bench = await openBench(restorable(), { batchFailed: true });
  await give(bench, 'connect', bench.connection);
  expect(await give(bench, 'listRuns')).toEqual([]);
  expect(await ask(bench, 'makeUndo', 'nobody00')).toMatchObject({
    ok: false,
    problem: { code: 'run-unknown' },
  });
  expect(bench.spreadsheet.sheets).toHaveLength(1);
  expect(await ask(bench, 'makeUndo', 7)).toMatchObject({ ok: false, problem: { code: 'input-invalid' } });
  await bench.close();
});
