// Classroom courses: sessions by their ID, code or name, from the sheet to Docebo.
import { bundle } from '../../build/bundle';
import { type Fault, parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';

beforeAll(() => bundle());

/** Two courses, both with a session called Morning; everybody is enrolled in both, and in no session. */
const tenant = () =>
  parseTenant({
    users: ['ann', 'ben', 'cleo', 'dan'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [
      {
        id: 7,
        code: 'FIRE',
        title: 'Fire safety',
        type: 'classroom',
        sessions: [
          { id: 77, code: 'FIRE-A', name: 'Morning' },
          { id: 78, code: 'FIRE-B', name: 'Afternoon' },
          { id: 79, code: 'FIRE-C', name: 'Afternoon' },
        ],
      },
      {
        id: 8,
        code: 'AID',
        title: 'First aid',
        type: 'classroom',
        sessions: [{ id: 87, code: 'AID-A', name: 'Morning' }],
      },
    ],
    enrollments: [501, 502, 503, 504].flatMap((user_id) =>
      [7, 8].map((course_id) => ({ user_id, course_id, status: 'subscribed' })),
    ),
  });

type Named = readonly [user: string, course: string, session: string];

const open = (rows: readonly Named[], ...faults: readonly string[]) =>
  openBench(
    {
      rows: [
        ['Username', 'Course code', 'Session code', 'Status'],
        ...rows.map((row) => [...row, 'In progress']),
      ],
      tenant: tenant(),
    },
    { faults: faults.map((spec): Fault => parseFault(spec)), script: 'source' },
  );

const told = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);

/** The session that Docebo holds of each enrollment that has one. */
const held = (bench: Bench) =>
  Object.fromEntries(
    bench.tenant
      .state()
      .enrollments.flatMap(({ user_id, course_id, session_id }) =>
        session_id === undefined ? [] : [[`${user_id}/${course_id}`, session_id]],
      ),
  );

test('a session is found by its ID, code or name in the course of its row, and is sent by its ID', async () => {
  const bench = await open([
    ['ann', 'FIRE', 'fire-b'],
    ['ben', 'FIRE', 'Morning'],
    ['ben', 'AID', 'Morning'],
    ['cleo', 'FIRE', '79'],
  ]);
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    expect(told(bench).map(([, details]) => details)).toEqual([
      'Enrolled → In progress; session 78',
      'Enrolled → In progress; session 77',
      'Enrolled → In progress; session 87',
      'Enrolled → In progress; session 79',
    ]);
    expect(bench.tenant.calls().filter(({ kind }) => kind === 'GET sessions')).toHaveLength(2);
    await doJob(bench, 'run');
    expect(held(bench)).toEqual({ '501/7': 78, '502/7': 77, '502/8': 87, '503/7': 79 });
    expect(told(bench).map(([status]) => status)).toEqual(Array(4).fill('Updated'));
    expect(
      bench
        .log()
        .flat()
        .filter((text) => text.endsWith('session 78')),
    ).toHaveLength(1);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a name of two sessions, a session of another course and none at all are refused with what there is', async () => {
  const bench = await open([
    ['ann', 'FIRE', 'Afternoon'],
    ['ben', 'FIRE', 'AID-A'],
    ['cleo', 'AID', '77'],
  ]);
  try {
    await bench.work();
    expect(told(bench)).toEqual([
      [
        'Invalid',
        '“Afternoon” fits more than one session of the course: “FIRE-B” (ID 78) and “FIRE-C” (ID 79). Type the ID, the code or the name that only one of them has.',
      ],
      [
        'Invalid',
        'The course has no session “AID-A”. It has “FIRE-A” (ID 77), “FIRE-B” (ID 78) and “FIRE-C” (ID 79). Correct the cell.',
      ],
      ['Invalid', 'The course has no session “77”. It has “AID-A” (ID 87). Correct the cell.'],
    ]);
    expect(held(bench)).toEqual({});
  } finally {
    await bench.close();
  }
}, 60_000);

test('a tenant that lists no sessions takes IDs, and says so of codes', async () => {
  const bench = await open(
    [
      ['ann', 'FIRE', 'FIRE-A'],
      ['ben', 'FIRE', '77'],
    ],
    'classroom:no-sessions',
  );
  try {
    await bench.work();
    expect(told(bench)).toEqual([
      [
        'Invalid',
        'Docebo does not list the sessions of this course, so “FIRE-A” cannot be found by its code or name. Type the ID of the session.',
      ],
      ['Updated', 'In progress; session 77'],
    ]);
    expect(held(bench)).toEqual({ '502/7': 77 });
  } finally {
    await bench.close();
  }
}, 60_000);

test('an edited session makes its row pending, and an answer that was lost is settled by a reading', async () => {
  const bench = await open([['ann', 'FIRE', 'FIRE-A']], 'drop-answer:every=1,on=write');
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    bench.sheet.type(1, 2, [['FIRE-B']]);
    await doJob(bench, 'run');
    expect(held(bench)).toEqual({});
    await bench.work();
    expect(held(bench)).toEqual({ '501/7': 78 });
  } finally {
    await bench.close();
  }
}, 60_000);
