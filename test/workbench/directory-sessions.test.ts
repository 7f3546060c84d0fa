// The sessions of classroom courses in a sheet of the directory: got, found without a call, suggested and
// offered.

import { bundle } from '../../build/bundle';
import type { GetEstimate, State } from '../../src/contract';
import type { ServiceHook } from '../../workbench/runtime';
import { parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { COURSES, sheetNamed } from './directory-sheets';
import { getAll } from './getting';
import { ask, doJob, give, rowsByHeader } from './jobs';

beforeAll(() => bundle());

const SESSIONS = { directory: 'sessions', fields: [] } as const;

const tenant = () =>
  parseTenant({
    users: ['ann', 'ben'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [
      {
        id: 7,
        code: 'FIRE',
        title: 'Fire safety',
        type: 'classroom',
        sessions: [
          {
            id: 77,
            code: 'FIRE-A',
            name: 'Morning',
            date_start: '2026-03-14 09:00:00',
            date_end: '2026-03-15 17:00:00',
          },
          { id: 78, name: 'Afternoon' },
        ],
      },
      { id: 8, code: 'AID', title: 'First aid', type: 'classroom', sessions: [{ id: 87, name: 'Morning' }] },
      { id: 9, code: 'WEB', title: 'Online', type: 'elearning', sessions: [99] },
      { id: 10, code: 'OLD', title: 'Old', type: 'classroom' },
    ],
    enrollments: [501, 502].map((user_id) => ({ user_id, course_id: 7, status: 'subscribed' })),
  });

async function open(faults: readonly string[] = [], hook?: ServiceHook): Promise<Bench> {
  const rows = [
    ['Username', 'Course code', 'Session name', 'Status'],
    ['ann', 'FIRE', 'Morning', 'In progress'],
    ['ben', 'FIRE', 'Aftrenoon', 'In progress'],
  ];
  const bench = await openBench(
    { rows, tenant: tenant() },
    { script: 'bundle', faults: faults.map(parseFault), ...(hook ? { hook } : {}) },
  );
  await give(bench, 'connect', bench.connection);
  return bench;
}

const asked = ({ tenant }: Bench) =>
  tenant.calls().flatMap(({ kind, path }) => (kind === 'GET sessions' ? [path.split('?')[0]] : []));

test('the sessions of the classroom courses alone are read, with their names and days', async () => {
  const bench = await open();
  try {
    const early = await ask<unknown>(bench, 'startGet', { wanted: SESSIONS, total: null });
    expect(early?.ok === false && early.problem.sentence).toContain('Get the courses, then the sessions.');
    await getAll(bench, COURSES);
    const estimate = await give<GetEstimate>(bench, 'estimateGet', SESSIONS);
    expect([estimate.enrollments, estimate.calls, asked(bench)]).toEqual([null, 3, []]);
    const report = await getAll(bench, SESSIONS);
    expect([report.of, report.rows, report.callsSent]).toEqual(['sessions', 3, 3]);
    expect(report.notes).toEqual(['Docebo shows no list of sessions for 1 course.']);
    expect(asked(bench)).toEqual([7, 8, 10].map((id) => `/course/v1/courses/${id}/sessions`));
    const rows = rowsByHeader(sheetNamed(bench, 'Rowcall sessions')?.texts() ?? []);
    expect(rows[0]).toMatchObject({
      'Session ID': '77',
      'Session code': 'FIRE-A',
      'Session name': 'Morning',
      'First day': '2026-03-14',
      'Last day': '2026-03-15',
      'Docebo course ID': '7',
      'Course code': 'FIRE',
      'Course title': 'Fire safety',
    });
    const { directory } = await give<State>(bench, 'getState');
    expect(directory).toMatchObject([{ kind: 'courses' }, { kind: 'sessions', rows: 3, fresh: true }]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('an estimate and a start read the sheet of courses once each', async () => {
  const read: unknown[] = [];
  const bench = await open([], ({ phase, method, args: [range] }) => {
    if (phase === 'before' && method === 'Range.getValues') read.push(range);
    return 'go';
  });
  try {
    await getAll(bench, COURSES);
    const sheet = sheetNamed(bench, 'Rowcall courses')?.id;
    const reads = () =>
      read.splice(0).filter((range) => range instanceof Object && 'sheet' in range && range.sheet === sheet);
    reads();
    await give<GetEstimate>(bench, 'estimateGet', SESSIONS);
    expect(reads()).toHaveLength(1);
    await ask<unknown>(bench, 'startGet', { wanted: SESSIONS, total: null });
    expect(reads()).toHaveLength(1);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a check finds sessions there without a call, and one that it looks up has a name to take', async () => {
  const bench = await open();
  try {
    await getAll(bench, COURSES);
    await getAll(bench, SESSIONS);
    const before = asked(bench).length;
    await doJob(bench, 'check');
    const told = () => rowsByHeader(bench.sheet.texts()).map((row) => row['Rowcall details']);
    expect(told()).toEqual([
      'Enrolled → In progress; session 77',
      'The course has no session “Aftrenoon”. Did you mean “Afternoon”?',
    ]);
    expect(asked(bench)).toHaveLength(before + 1);
    bench.sheet.type(2, 2, [['Afternoon']]);
    bench.sheet.type(1, 3, [['Suspended']]);
    await doJob(bench, 'check');
    expect(told()[1]).toBe('Enrolled → In progress; session 78');
    expect(asked(bench)).toHaveLength(before + 1);
    const session = (row: number) => bench.sheet.guards.rule(row, 2)?.allowed;
    expect(session(1)).toBeUndefined();
    await bench.workbench.open('FULL');
    await bench.workbench.click('Offer courses and sessions');
    expect(bench.workbench.shown.toasts.at(-1)?.text).toContain(
      'The cells below “Session name” offer the sessions.',
    );
    const rule = session(1);
    expect(typeof rule === 'function' ? rule() : rule).toEqual(['FIRE-A', 'Morning', 'Afternoon', 'Morning']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a Docebo without lists of sessions says so, and nothing is found by an older sheet', async () => {
  const bench = await open(['classroom:no-sessions']);
  try {
    await getAll(bench, COURSES);
    const report = await getAll(bench, SESSIONS);
    expect([report.rows, report.notes]).toEqual([0, ['Docebo shows no list of sessions for 3 courses.']]);
    await doJob(bench, 'check');
    expect(rowsByHeader(bench.sheet.texts())[0]?.['Rowcall details']).toContain('“Morning”');
  } finally {
    await bench.close();
  }
}, 60_000);
