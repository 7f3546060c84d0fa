// Leaving a session: the person stays in the course, or the run stops after one.
import { bundle } from '../../build/bundle';
import type { RunState, State } from '../../src/contract';
import { type Fault, parseFault } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';
import { oneSession } from './one-session';

beforeAll(() => bundle());

const open = (people: readonly string[], faults: readonly string[] = [], session = 'FIRE-A') =>
  openBench(
    {
      rows: [
        ['Username', 'Course code', 'Session code', 'Action'],
        ...people.map((name) => [name, 'FIRE', session, 'Leave session']),
      ],
      tenant: oneSession(),
    },
    { faults: faults.map((spec): Fault => parseFault(spec)), script: 'source' },
  );

const told = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);
const statuses = (bench: Bench) => told(bench).map(([status]) => status);
/** The session of each enrollment that there is, by its user. */
const sessions = (bench: Bench) =>
  Object.fromEntries(
    bench.tenant.state().enrollments.map(({ user_id, session_id }) => [user_id, session_id ?? null]),
  );
const deletes = (bench: Bench) => bench.tenant.calls().filter(({ method }) => method === 'DELETE');

async function checked(people: readonly string[], faults: readonly string[] = [], session = 'FIRE-A') {
  const bench = await open(people, faults, session);
  await give(bench, 'connect', bench.connection);
  const report = await doJob(bench, 'check');
  return { bench, report };
}

test('people leave the session, stay in the course as they were, and are back in it after an undo', async () => {
  const { bench, report } = await checked(['ann', 'ben', 'cleo', 'eve']);
  try {
    expect(report).toMatchObject({ plan: { leaveSession: 3, unenrolls: 0, unenrollMany: 0 } });
    expect(told(bench)[1]).toEqual(['Ready', 'session 77 → not in session 77']);
    expect(statuses(bench)).toEqual(['Ready', 'Ready', 'Ready', 'No change']);
    const before = bench.tenant.state().enrollments.map(({ session_id: _, ...rest }) => rest);
    expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
    expect(statuses(bench)).toEqual(['Updated', 'Updated', 'Updated', 'No change']);
    expect(sessions(bench)).toEqual({ 501: null, 502: null, 503: null, 504: 77, 505: null });
    expect(bench.tenant.state().enrollments.map(({ session_id: _, ...rest }) => rest)).toEqual(before);
    expect(deletes(bench)).toHaveLength(3);
    // Anybody who had not completed was the first.
    expect(deletes(bench)[0]?.path).toContain('/502');
    await doJob(bench, 'verify');
    expect(statuses(bench).slice(0, 3)).toEqual(['Verified', 'Verified', 'Verified']);
    const [run] = await give<readonly RunState[]>(bench, 'listRuns');
    await give(bench, 'makeUndo', run?.run);
    const undo = rowsByHeader(bench.spreadsheet.activeSheet.texts());
    expect(undo).toHaveLength(3);
    expect(undo[0]).toMatchObject({ Action: 'Update', 'Session ID': '77', Status: '' });
    expect(undo[0]?.Note).toContain('back into the session');
    await doJob(bench, 'check');
    await doJob(bench, 'run');
    expect(sessions(bench)).toEqual({ 501: 77, 502: 77, 503: 77, 504: 77, 505: null });
  } finally {
    await bench.close();
  }
}, 90_000);

test('a tenant that unenrolls from the course instead loses one enrollment, and never gets another call', async () => {
  const { bench } = await checked(['ann', 'ben', 'cleo'], ['classroom:leaving-unenrolls']);
  try {
    expect(await doJob(bench, 'run')).toContain('no longer has an enrollment');
    expect(Object.keys(sessions(bench))).toEqual(['501', '503', '504', '505']);
    expect(statuses(bench)).toEqual(['Ready', 'Differs', 'Ready']);
    await doJob(bench, 'run');
    expect(told(bench)[0]).toEqual([
      'Failed',
      expect.stringMatching(/^Calls that take people out of a session are not used/),
    ]);
    // Neither another try nor the time makes it be tried again.
    await give(bench, 'retryPilots');
    await bench.clock.sleep(90 * 24 * 3_600_000);
    bench.sheet.type(1, 4, [[''], [''], ['']]);
    await doJob(bench, 'check');
    await doJob(bench, 'run');
    expect(deletes(bench)).toHaveLength(1);
    const { closedWays } = await give<State>(bench, 'getState');
    expect(closedWays).toContainEqual(
      expect.stringMatching(/^Calls that take people out of a session are not used/),
    );
    // The undo enrolls again whom the run unenrolled.
    const runs = await give<readonly RunState[]>(bench, 'listRuns');
    await give(bench, 'makeUndo', runs[runs.length - 1]?.run);
    expect(rowsByHeader(bench.spreadsheet.activeSheet.texts())[0]).toMatchObject({ Action: 'Enroll' });
  } finally {
    await bench.close();
  }
}, 90_000);

test.each<[string, readonly string[], number]>([
  ['classroom:no-leaving', ['Failed', 'Failed'], 1],
  ['classroom:leaving-refused', ['Failed', 'Failed'], 2],
])(
  'on a tenant with %s nobody leaves anything, and the rows say why',
  async (fault, expected, calls) => {
    const { bench } = await checked(['ben', 'cleo'], [fault]);
    try {
      await doJob(bench, 'run');
      expect(statuses(bench)).toEqual(expected);
      expect(sessions(bench)).toMatchObject({ 502: 77, 503: 77 });
      expect(deletes(bench)).toHaveLength(calls);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a tenant that says yes and does nothing is found out by the first row', async () => {
  const { bench } = await checked(['ben', 'cleo'], ['classroom:leaving-ignored']);
  try {
    expect(await doJob(bench, 'run')).toContain('not in session 77');
    expect([statuses(bench), deletes(bench).length]).toEqual([['Differs', 'Ready'], 1]);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each(['drop-answer:every=1,on=unenroll', 'lag:4', '500:every=2,on=unenroll'])(
  'with %s every row is settled by a reading',
  async (fault) => {
    const { bench } = await checked(['ben', 'cleo', 'dan'], [fault]);
    try {
      await bench.work();
      expect(statuses(bench)).toEqual(['Updated', 'Updated', 'Updated']);
      expect(sessions(bench)).toEqual({ 501: 77, 502: null, 503: null, 504: null, 505: null });
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('without sessions or rosters to read, and without a session, nothing is sent', async () => {
  for (const [faults, session, sentence] of [
    [['classroom:no-rosters'], 'FIRE-A', /^Leave session needs a session/],
    [['classroom:no-sessions'], '77', /^Leave session needs a session/],
    [[], '', /^Leave session needs a session/],
  ] as const) {
    const { bench } = await checked(['ben'], faults, session);
    try {
      await doJob(bench, 'run').catch(() => undefined);
      expect(told(bench)).toEqual([['Invalid', expect.stringMatching(sentence)]]);
      expect(deletes(bench)).toEqual([]);
    } finally {
      await bench.close();
    }
  }
}, 60_000);
