// Gets enrollments into a new sheet in a workbench, as the sidebar does.
import type { GetReport, Gettable, GetWanted, Reply } from '../../src/contract';
import { parseTenant } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench } from './bench';
import { ask, rowsByHeader } from './jobs';

export const ALL: GetWanted = { courses: [], branch: null, statuses: [], completed: null, changed: null };

const NAMES = ['=1+1', '+39', '00042', "O'Neil", '@home', 'TRUE'];

/** So many people, each in both courses. */
const tenantOf = (people: number) =>
  parseTenant({
    users: Array.from({ length: people }, (_, n) => ({
      user_id: 501 + n,
      username: NAMES[n] ?? `user${n}`,
      branches: n % 4 === 0 ? [12] : n % 4 === 1 ? [13, 12] : [14],
      email: `mail${n >> 1}@example.com`,
    })),
    courses: [
      { id: 7, code: '00042', title: 'Safety' },
      { id: 8, code: '3-4', title: 'Fire' },
    ],
    enrollments: Array.from({ length: people }, (_, n) =>
      [7, 8].map((course_id) => ({
        user_id: 501 + n,
        course_id,
        status: n % 3 === 0 ? 'completed' : 'in_progress',
        ...(n % 3 === 0
          ? {
              completion_date: `2025-0${(n % 9) + 1}-14 ${n % 2 === 0 ? '00:00:00' : '09:30:15'}`,
              score: (n % 100) / 4,
            }
          : {}),
        enrollment_date: '2024-03-31 02:30:00',
        active_until: n % 2 === 0 ? '2027-12-31 23:59:59' : undefined,
      })),
    ).flat(),
  });

export const openGetting = async (people: number, options: BenchOptions = {}): Promise<Bench> => {
  const bench = await openBench(
    { rows: [['Username', 'Course code', 'Completion date']], tenant: tenantOf(people) },
    options,
  );
  const connected = await ask<unknown>(bench, 'connect', bench.connection);
  expect(connected?.ok).toBe(true);
  return bench;
};

/** Gets to the end, as the sidebar does: killed executions are asked for again, and waits are waited for. */
export async function getAll(
  bench: Bench,
  wanted: Gettable = ALL,
  total: number | null = null,
): Promise<GetReport> {
  let reply: Reply<GetReport> | null = null;
  for (let n = 0; !reply?.ok && n < 20; n += 1) {
    // A killed execution had it for a minute.
    if (reply) await bench.clock.sleep(60_000);
    reply = await ask<GetReport>(bench, 'startGet', { wanted, total });
    if (reply && !reply.ok && reply.problem.code !== 'busy') break;
  }
  for (let n = 0; n < 200; n += 1) {
    if (!reply?.ok) throw new Error(reply ? reply.problem.sentence : 'killed');
    const { state, get, slice, resumeAt } = reply.value;
    if (state === 'done') return reply.value;
    if (resumeAt !== null) await bench.clock.sleep(Math.max(0, resumeAt - bench.clock.now()));
    const last = reply;
    reply =
      (await ask<GetReport>(bench, 'continueGet', { get, slice })) ??
      (await ask<GetReport>(bench, 'continueGet', { get, slice: 0 })) ??
      last;
    if (!reply.ok && reply.problem.code === 'busy') {
      await bench.clock.sleep(60_000);
      reply = last;
    }
  }
  throw new Error('It does not end.');
}

export const gotten = (bench: Bench) => rowsByHeader(bench.spreadsheet.activeSheet.texts());

export const pairs = (bench: Bench) =>
  gotten(bench).map((row) => `${row['Docebo course ID']}/${row['Docebo user ID']}`);

export const listReads = (bench: Bench) =>
  bench.tenant.calls().filter(({ path }) => path.startsWith('/course/v1/courses/enrollments')).length;
