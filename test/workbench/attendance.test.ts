// Attendance and evaluation of classroom courses: recorded by imports of their own, and settled by the roster
// of the session alone.
import { bundle } from '../../build/bundle';
import type { RunState, State } from '../../src/contract';
import { type Fault, parseFault } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';
import { COMPLETED_AT, oneSession } from './one-session';

beforeAll(() => bundle());

type Cells = readonly [present?: string, passed?: string, score?: string, date?: string, text?: string];

const rowsOf = (people: Readonly<Record<string, Cells>>) => [
  [
    ...['Username', 'Course code', 'Session code', 'Attendance', 'Passed'],
    ...['Evaluation score', 'Evaluation date', 'Evaluation text'],
  ],
  ...Object.entries(people).map(([name, cells]) => [
    name,
    'FIRE',
    'FIRE-A',
    ...Array.from({ length: 5 }, (_, n) => cells[n] ?? ''),
  ]),
];

const open = (
  people: Readonly<Record<string, Cells>>,
  faults: readonly string[] = [],
  deactivated?: string,
) =>
  openBench(
    { rows: rowsOf(people), tenant: oneSession(deactivated) },
    { faults: faults.map((spec): Fault => parseFault(spec)), script: 'source' },
  );

const told = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);
const statuses = (bench: Bench) => told(bench).map(([status]) => status);

/** What the roster holds of each person of whom anything is recorded. */
const roster = (bench: Bench) =>
  Object.fromEntries(
    bench.tenant
      .state()
      .enrollments.flatMap(({ user_id, attendance }) => (attendance ? [[user_id, attendance]] : [])),
  );

const writes = (bench: Bench) =>
  bench.tenant.calls().filter(({ method, path }) => method !== 'GET' && path.startsWith('/learn'));

const ALL = { ann: ['Present'], ben: ['yes'], cleo: ['x'], dan: ['attended'] } as const;

test('attendance and evaluation are recorded and read back, and the enrollments stay as they were', async () => {
  const bench = await open({
    ann: ['Present', 'Passed', '92.5', '2026-03-14', 'Well done'],
    ben: ['✓', 'Failed', '40'],
    cleo: ['', 'yes'],
  });
  try {
    const before = bench.tenant.state().enrollments.map(({ attendance: _, ...rest }) => rest);
    await give(bench, 'connect', bench.connection);
    expect(await doJob(bench, 'check')).toMatchObject({
      plan: { attendanceBatch: 2, putMany: 0, putOne: 0 },
    });
    expect(told(bench)[1]).toEqual([
      'Ready',
      expect.stringContaining('→ present; failed; evaluation score 40'),
    ]);
    expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
    expect(roster(bench)).toEqual({
      501: {
        present: true,
        passed: true,
        evaluation_score: '92.5',
        evaluation_date: '2026-03-14',
        evaluation_text: 'Well done',
      },
      502: { present: true, passed: false, evaluation_score: '40' },
      503: { passed: true },
    });
    expect(bench.tenant.state().enrollments.map(({ attendance: _, ...rest }) => rest)).toEqual(before);
    expect(statuses(bench)).toEqual(['Updated', 'Updated', 'Updated']);
    expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done' });
    expect(told(bench)[1]).toEqual([
      'Verified',
      'Docebo holds Enrolled; present; failed; evaluation score 40.',
    ]);
    // Checked again, there is nothing to do.
    bench.sheet.type(1, 8, [[''], [''], ['']]);
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['No change', 'No change', 'No change']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('refuses what the API cannot set, and people who are not in the session, before anything is sent', async () => {
  const bench = await open({
    ann: ['Absent'],
    ben: ['1 of 2'],
    cleo: ['maybe'],
    dan: ['', '', '0.85'],
    eve: ['Present'],
  });
  try {
    await bench.work();
    expect(statuses(bench)).toEqual(Array(5).fill('Invalid'));
    const sentences = told(bench).map(([, details]) => details);
    expect(sentences[0]).toMatch(/^Attendance “Absent”: .* cannot record anybody as absent\./);
    expect(sentences[1]).toMatch(/^Attendance “1 of 2”: .* not at some of them\./);
    expect(sentences[2]).toMatch(/^Attendance “maybe” cannot be read\./);
    expect(sentences[3]).toMatch(/^Evaluation score “0\.85” is not a number/);
    expect(sentences[4]).toMatch(/^The person is not in session 77\./);
    expect(writes(bench)).toEqual([]);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each([
  ['no-rosters', ALL, /^This Docebo does not show who is in session 77,/],
  [
    'silent-rosters',
    { ann: ['Present', 'Passed'] } as const,
    /^This Docebo does not show passed of people in a session,/,
  ],
])(
  'on a tenant with %s nothing is sent, and the rows say why',
  async (does, people, sentence) => {
    const bench = await open(people, [`classroom:${does}`]);
    try {
      await bench.work();
      for (const [status, details] of told(bench)) {
        expect(status).toBe('Invalid');
        expect(details).toMatch(sentence);
      }
      expect(writes(bench)).toEqual([]);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('rosters that show only attendance are enough for attendance', async () => {
  const bench = await open(ALL, ['classroom:silent-rosters']);
  try {
    await bench.work();
    expect(statuses(bench)).toEqual(Array(4).fill('Updated'));
  } finally {
    await bench.close();
  }
}, 60_000);

test('an import that says yes and records nothing stops the run after one row', async () => {
  const bench = await open(ALL, ['classroom:ignores-attendance']);
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    expect(await doJob(bench, 'run')).toContain('asked for present, but Docebo holds');
    expect(statuses(bench)).toEqual(['Differs', 'Ready', 'Ready', 'Ready']);
    await doJob(bench, 'run');
    expect(told(bench)[1]).toEqual([
      'Failed',
      expect.stringMatching(
        /^This Docebo does not record attendance and evaluations by an import, .*Record them in Docebo\.$/,
      ),
    ]);
    expect(writes(bench)).toHaveLength(1);
    const { closedWays } = await give<State>(bench, 'getState');
    expect(closedWays).toContainEqual(
      expect.stringMatching(/^Imports of attendance and evaluations are not used/),
    );
  } finally {
    await bench.close();
  }
}, 60_000);

test('a tenant that refuses the fields gets no other call for them', async () => {
  const bench = await open(ALL, ['classroom:refuses-attendance']);
  try {
    await bench.work();
    expect(statuses(bench)).toEqual(Array(4).fill('Failed'));
    expect([roster(bench), writes(bench).length]).toEqual([{}, 1]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('an item that is refused fails alone', async () => {
  const bench = await open(ALL, [], 'ben');
  try {
    await bench.work();
    expect(told(bench)[1]).toEqual(['Failed', 'Docebo refused: User 502 is deactivated.']);
    expect(statuses(bench)).toEqual(['Updated', 'Failed', 'Updated', 'Updated']);
    expect(Object.keys(roster(bench))).toEqual(['501', '503', '504']);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each(['lag:4', 'drop-answer:every=1,on=batch', 'no-totals'])(
  'with %s every row is settled by the roster, and recorded once more only if nothing arrived',
  async (fault) => {
    const bench = await open(ALL, [fault]);
    try {
      await bench.work();
      expect(statuses(bench)).toEqual(Array(4).fill('Updated'));
      expect(Object.values(roster(bench))).toEqual(Array(4).fill({ present: true }));
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('what happened in Docebo since the check is neither undone nor sent back', async () => {
  const bench = await open({ ann: ['Present'], ben: ['Present'], cleo: ['Present'] });
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['Ready', 'Ready', 'Ready']);
    const { enrollments, ...rest } = bench.tenant.state();
    // Ben completes, and cleo leaves the session.
    const meanwhile = enrollments.map(({ session_id, ...each }) => ({
      ...each,
      ...(session_id === undefined || each.user_id === 503 ? {} : { session_id }),
      ...(each.user_id === 502 ? { status: 'completed' as const, completion_date: COMPLETED_AT } : {}),
    }));
    bench.tenant.reset({ ...rest, enrollments: meanwhile });
    await bench.clock.sleep(5 * 60_000);
    await doJob(bench, 'run');
    expect(statuses(bench)).toEqual(['Updated', 'Updated', '']);
    expect(roster(bench)).toEqual({ 501: { present: true }, 502: { present: true } });
    expect(bench.tenant.state().enrollments.map(({ attendance: _, ...each }) => each)).toEqual(meanwhile);
  } finally {
    await bench.close();
  }
}, 60_000);

test('attendance whose check is hours old is read again and sent', async () => {
  const bench = await open(ALL);
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    await bench.clock.sleep(5 * 3_600_000);
    expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
    expect(statuses(bench)).toEqual(Array(4).fill('Updated'));
  } finally {
    await bench.close();
  }
}, 60_000);

test('an undo says that attendance is not undone', async () => {
  const bench = await openBench(
    {
      rows: [
        ['Username', 'Course code', 'Session code', 'Attendance', 'Completion date'],
        ['ben', 'FIRE', 'FIRE-A', 'Present', '2026-03-14'],
      ],
      tenant: oneSession(),
    },
    { script: 'source' },
  );
  try {
    await bench.work();
    expect(statuses(bench)).toEqual(['Updated']);
    const [run] = await give<readonly RunState[]>(bench, 'listRuns');
    await give(bench, 'makeUndo', run?.run);
    const [undo] = rowsByHeader(bench.spreadsheet.activeSheet.texts());
    expect(undo).toMatchObject({
      Action: 'Update',
      Status: 'Enrolled',
      Note: expect.stringContaining('Recorded in the session and not undone: attendance present.'),
    });
  } finally {
    await bench.close();
  }
}, 60_000);
