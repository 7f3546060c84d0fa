// Enrolling people in a session and recording their attendance in one run: nothing is recorded before the
// roster shows them.
import { bundle } from '../../build/bundle';
import { type Fault, parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench } from './bench';
import { inTurns } from './in-turns';
import { doJob, give, rowsByHeader } from './jobs';
import { killingAt, leavesTrace, noting, type Place } from './kills';

/** All kills, otherwise one of five. */
const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

beforeAll(() => bundle());

/** Ann is in the course and its session 77, ben in the course alone; the others are in neither. */
const tenant = (seats?: number) =>
  parseTenant({
    users: ['ann', 'ben', 'cleo', 'dan', 'eve'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [{ id: 7, code: 'FIRE', sessions: [{ id: 77, code: 'FIRE-A', name: 'Morning', seats }] }],
    enrollments: [
      { user_id: 501, course_id: 7, status: 'subscribed', session_id: 77 },
      { user_id: 502, course_id: 7, status: 'subscribed' },
    ],
  });

const ROWS = [
  ['Username', 'Course code', 'Session code', 'Attendance', 'Passed', 'Status', 'Completion date'],
  ['ann', 'FIRE', 'FIRE-A', 'Present', '', '', ''],
  ['ben', 'FIRE', 'FIRE-A', 'Present', '', '', ''],
  ['cleo', 'FIRE', 'FIRE-A', 'Present', 'Passed', 'Completed', '2026-03-14'],
  ['dan', 'FIRE', 'FIRE-A', 'Present', '', '', ''],
  ['eve', 'FIRE', 'FIRE-A', '', '', '', ''],
];

async function open(faults: readonly string[] = [], seats?: number, options: BenchOptions = {}) {
  const bench = await openBench(
    { rows: ROWS, tenant: tenant(seats) },
    { faults: faults.map((spec): Fault => parseFault(spec)), script: 'source', ...options },
  );
  await give(bench, 'connect', bench.connection);
  await give(bench, 'chooseAction', 'enroll-if-missing');
  return bench;
}

const told = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);
const statuses = (bench: Bench) => told(bench).map(([status]) => status);

/** What Docebo holds of each person. */
const held = (bench: Bench) =>
  Object.fromEntries(
    bench.tenant
      .state()
      .enrollments.map(({ user_id, status, session_id = null, attendance = null }) => [
        user_id,
        [status, session_id, attendance],
      ]),
  );

const PRESENT = { present: true };
const DONE = {
  501: ['subscribed', 77, PRESENT],
  502: ['subscribed', null, null],
  503: ['completed', 77, { present: true, passed: true }],
  504: ['subscribed', 77, PRESENT],
  505: ['subscribed', 77, null],
};

const imports = (bench: Bench) => bench.tenant.calls().filter(({ kind }) => kind === 'POST batch');

test('a person new to the course joins its session, is seen in it, and has the attendance recorded, in one run', async () => {
  const bench = await open();
  try {
    await doJob(bench, 'check');
    expect(told(bench).map(([status]) => status)).toEqual(['Ready', 'Invalid', 'Ready', 'Ready', 'Ready']);
    expect(told(bench)[2]?.[1]).toContain('present');
    expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
    expect(statuses(bench)).toEqual(['Updated', 'Invalid', 'Updated', 'Updated', 'Updated']);
    expect(held(bench)).toEqual(DONE);
    // A line for the enrollment, and one for what was recorded after it.
    const cleo = bench.log().filter((line) => line.includes('cleo'));
    expect(cleo.map((line) => line.some((cell) => cell.includes('attendance present')))).toEqual([
      false,
      true,
    ]);
    expect(cleo.flat().filter((cell) => cell.startsWith('Unknown'))).toEqual([]);
    await doJob(bench, 'verify');
    expect(statuses(bench)).toEqual(['Verified', 'Invalid', 'Verified', 'Verified', 'Verified']);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each([
  'lag:4',
  'drop-answer:rate=0.4',
  'drop-answer:every=1,on=enroll',
  'no-totals',
  'enroll-answer:silent',
])(
  'with %s the attendance waits until the roster shows the person, and everything is recorded once',
  async (fault) => {
    const bench = await open([fault]);
    try {
      await bench.work();
      expect(held(bench)).toEqual(DONE);
      expect(statuses(bench)).toEqual(['Updated', 'Invalid', 'Updated', 'Updated', 'Updated']);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a tenant that enrolls people in the course and passes over the session gets no attendance for them', async () => {
  const bench = await open(['classroom:joining-ignored']);
  try {
    await bench.work();
    expect(statuses(bench).slice(2, 4)).toEqual(['Failed', 'Failed']);
    expect(told(bench)[3]?.[1]).toContain('not in session 77');
    expect(held(bench)[503]).toEqual(['subscribed', null, null]);
    expect(imports(bench)).toHaveLength(1);
  } finally {
    await bench.close();
  }
}, 60_000);

test('somebody who landed on the waiting list and is in the roster stays there, and the row says so', async () => {
  const bench = await open(['enroll-lands-waiting']);
  try {
    await bench.work();
    expect(told(bench)[3]).toEqual(['Updated', 'On the waiting list; present']);
    expect([held(bench)[504], held(bench)[505]]).toEqual([
      ['waiting', 77, PRESENT],
      ['waiting', 77, null],
    ]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a person whom a full session refuses is not enrolled, and the others are recorded', async () => {
  const bench = await open([], 2);
  try {
    await bench.work();
    expect(statuses(bench).filter((status) => status === 'Updated')).toHaveLength(2);
    expect(told(bench).filter(([, details]) => details?.includes('Session 77 is full.'))).toHaveLength(2);
    expect(Object.values(held(bench)).filter(([, session]) => session === 77)).toHaveLength(2);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each([
  ['no-rosters', 'roster-untold'],
  ['silent-rosters', 'Passed'],
])(
  'with %s nobody is enrolled by a row whose attendance nobody could see',
  async (quirk) => {
    const bench = await open([`classroom:${quirk}`]);
    try {
      await bench.work();
      expect(statuses(bench)[2]).toBe('Invalid');
      expect(held(bench)[503]).toBeUndefined();
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a run that is killed at any call ends as it does without the kill, and records nothing twice', async () => {
  /** Asks this hook at each service call once the person is connected. */
  async function worked(hook: NonNullable<BenchOptions['hook']>) {
    let armed = false;
    const bench = await open([], undefined, { hook: (call) => (armed ? hook(call) : 'go') });
    armed = true;
    try {
      const { shownProblem } = await bench.work();
      const end = { shownProblem, statuses: statuses(bench), held: held(bench) };
      return { end, recorded: imports(bench).length };
    } finally {
      await bench.close();
    }
  }
  const places: Place[] = [];
  const { end, recorded } = await worked(noting(places));
  expect(end).toMatchObject({ shownProblem: null, held: DONE });
  const all = places.filter(leavesTrace);
  expect(all.length).toBeGreaterThan(40);
  const chosen = all.filter((_, at) => NIGHTLY || at % 5 === 0);
  const found = await inTurns(chosen, async (place) => {
    const killed = await worked(killingAt(place));
    const isSame = JSON.stringify(killed.end) === JSON.stringify(end) && killed.recorded <= recorded + 1;
    return isSame ? [] : [`${place.phase} ${place.name} (${place.n}): ${JSON.stringify(killed.end)}`];
  });
  expect(found.flat()).toEqual([]);
}, 240_000);
