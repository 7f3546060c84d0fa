// Completions that a run would take back, redate or remove: nothing is sent before their number was
// confirmed.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { parseTenant } from '../../workbench/tenant';
import { openBench } from './bench';
import { ask, doJob, give } from './jobs';

const ROWS = [
  ['Username', 'Course code', 'Status', 'Completion date', 'Action'],
  ['ann', 'C-1', 'Completed', '2026-03-20', ''],
  ['ben', 'C-1', 'In progress', '', ''],
  ['cleo', 'C-1', '', '', 'Unenroll'],
  ['dan', 'C-1', 'Completed', '2026-03-14', ''],
];

const TENANT = parseTenant({
  users: ROWS.slice(1).map(([username = ''], n) => ({ user_id: 1001 + n, username })),
  courses: [{ id: 201, code: 'C-1', title: 'Course 1' }],
  enrollments: ROWS.slice(1).map((_, n) => ({
    user_id: 1001 + n,
    course_id: 201,
    ...(n < 3 ? { status: 'completed', completion_date: '2026-03-14 09:00:00' } : { status: 'subscribed' }),
    enrollment_date: '2026-01-05 08:00:00',
  })),
});

beforeAll(() => bundle());

test('a run removes no completion before the number of such rows is confirmed', async () => {
  const bench = await openBench({ rows: ROWS, tenant: TENANT });
  try {
    await give(bench, 'connect', bench.connection);
    const before = bench.tenant.state().enrollments;
    const report = await doJob(bench, 'check');
    const back = { setsBack: 1, replacesDates: 1, unenrollsCompleted: 1 };
    expect(report).toMatchObject({ plan: { rows: 4, ...back } });
    expect((await give<State>(bench, 'getState')).sheet.back).toEqual(back);
    const details = bench.sheet.texts().map((row) => row[6]);
    expect(details.slice(1)).toEqual([
      'Completed on 14 Mar 2026 → Completed on 20 Mar 2026 (replaces the completion date; nothing is archived)',
      'Completed on 14 Mar 2026 → In progress (takes the completion back; nothing is archived)',
      'Completed on 14 Mar 2026 → not enrolled (ends an enrollment with a completion; nothing is archived)',
      'Enrolled → Completed on 14 Mar 2026',
    ]);

    const run = { kind: 'run', scope: { of: 'all' }, unenrolls: 1 };
    expect(await ask(bench, 'startJob', { ...run, unenrolls: 0, setsBack: 3 })).toMatchObject({
      ok: false,
      problem: { code: 'unenrolls-unconfirmed' },
    });
    for (const setsBack of [undefined, 1]) {
      expect(await ask(bench, 'startJob', { ...run, ...(setsBack && { setsBack }) })).toMatchObject({
        ok: false,
        problem: {
          code: 'sets-back-unconfirmed',
          sentence: expect.stringMatching(
            /^1 row takes a completion back, 1 row replaces the date of a completion and 1 row unenrolls/,
          ),
        },
      });
    }
    expect(bench.tenant.state().enrollments).toEqual(before);

    // The number of people to unenroll was typed: that covers the one who has completed.
    expect(await ask(bench, 'startJob', { ...run, setsBack: 2 })).toMatchObject({ ok: true });
    const after = bench.tenant.state().enrollments.map(({ user_id, status }) => [user_id, status]);
    expect(after).toEqual([
      [1001, 'completed'],
      [1002, 'in_progress'],
      [1004, 'completed'],
    ]);
  } finally {
    await bench.close();
  }
}, 60_000);
