// Getting enrollments into a new sheet, through the add-on: rows, calls, the way back, and what goes wrong on the way.
import type { GetEstimate, GetReport, GetWanted, Reply } from '../../src/contract';
import { parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench } from './bench';
import { ask, doJob, give, rowsByHeader } from './jobs';

const ALL: GetWanted = { courses: [], branch: null, statuses: [], completed: null, changed: null };

const NAMES = ['=1+1', '+39', '00042', "O'Neil", '@home', 'TRUE'];

/** So many people, each in both courses. */
const tenantOf = (people: number) =>
  parseTenant({
    users: Array.from({ length: people }, (_, n) => ({
      user_id: 501 + n,
      username: NAMES[n] ?? `user${n}`,
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

const open = async (people: number, options: BenchOptions = {}): Promise<Bench> => {
  const bench = await openBench(
    { rows: [['Username', 'Course code', 'Completion date']], tenant: tenantOf(people) },
    options,
  );
  const connected = await ask<unknown>(bench, 'connect', bench.connection);
  expect(connected?.ok).toBe(true);
  return bench;
};

/** Gets to the end, as the sidebar does: killed executions are asked for again, and waits are waited for. */
async function getAll(bench: Bench, wanted = ALL, total: number | null = null): Promise<GetReport> {
  let reply: Reply<GetReport> | null = null;
  for (let n = 0; !reply?.ok && n < 20; n += 1) {
    // Whoever was killed had it for a minute.
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

const gotten = (bench: Bench) => rowsByHeader(bench.spreadsheet.activeSheet.texts());

const pairs = (bench: Bench) =>
  gotten(bench).map((row) => `${row['Docebo course ID']}/${row['Docebo user ID']}`);

const listReads = (bench: Bench) =>
  bench.tenant.calls().filter(({ path }) => path.startsWith('/course/v1/courses/enrollments')).length;

test.each(['en_US', 'de_DE', 'ja_JP'])(
  'a sheet just got checks as No change in %s',
  async (locale) => {
    const bench = await open(40, { locale });
    try {
      const report = await getAll(bench);
      expect([report.state, report.rows, report.shownProblem]).toEqual(['done', 80, null]);
      expect(gotten(bench)[0]).toMatchObject({
        Username: '=1+1',
        'Course code': '00042',
        Status: 'Completed',
      });
      const checked = await doJob(bench, 'check');
      expect(typeof checked === 'string' ? checked : checked.counts['No change']).toBe(80);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('says before it starts how many enrollments and calls there are, and takes no more', async () => {
  const bench = await open(300);
  try {
    const estimate = await give<GetEstimate>(bench, 'estimateGet', ALL);
    expect([estimate.enrollments, estimate.calls]).toEqual([600, 3]);
    const before = listReads(bench);
    const report = await getAll(bench, ALL, estimate.enrollments);
    expect([report.rows, listReads(bench) - before]).toEqual([600, 3]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a course by its code, and statuses and days that are looked at here', async () => {
  const bench = await open(30);
  try {
    const report = await getAll(bench, {
      ...ALL,
      courses: ['3-4'],
      statuses: [2],
      completed: { from: '2025-04-01', until: null },
    });
    const rows = gotten(bench);
    expect(report.rows).toBe(rows.length);
    expect(new Set(rows.map((row) => [row['Course code'], row.Status].join()))).toEqual(
      new Set(['3-4,Completed']),
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every((row) => (row['Completion date'] ?? '') >= '2025-04-01')).toBe(true);
    const none = await ask<GetReport>(bench, 'startGet', {
      wanted: { ...ALL, courses: ['FIRE-9'] },
      total: null,
    });
    expect(none?.ok === false && none.problem.sentence).toBe(
      'Docebo has no course with the code or title “FIRE-9”. Type it as Docebo has it, or type # and the course ID.',
    );
  } finally {
    await bench.close();
  }
}, 60_000);

test('of 50 edited rows, the 5 that changed in Docebo meanwhile differ and the others are updated', async () => {
  const bench = await open(60);
  try {
    await getAll(bench);
    const sheet = bench.spreadsheet.activeSheet;
    const at = sheet.texts()[0]?.indexOf('Level') ?? -1;
    expect(at).toBeGreaterThan(0);
    for (let row = 1; row <= 50; row += 1) sheet.type(row, at, [['tutor']]);
    const changed = new Set(pairs(bench).slice(0, 5));
    const now = bench.tenant.state();
    bench.tenant.reset({
      ...now,
      enrollments: now.enrollments.map((each) =>
        changed.has(`${each.course_id}/${each.user_id}`) ? { ...each, score: 33 } : each,
      ),
    });
    await bench.work();
    const statuses = rowsByHeader(sheet.texts()).map((row) => row['Rowcall status'] ?? '');
    const count = (status: string) => statuses.filter((each) => each === status).length;
    expect([count('Updated'), count('Differs'), count('No change')]).toEqual([45, 5, 70]);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each(['429:every=3,retry-after=3', '503:rate=0.3', 'html:rate=0.2', 'truncated:rate=0.2'])(
  'with %s the sheet has every enrollment once',
  async (fault) => {
    const bench = await open(300, { faults: [parseFault(fault)] });
    try {
      await getAll(bench);
      const found = pairs(bench);
      expect([found.length, new Set(found).size]).toEqual([600, 600]);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test.each([
  ['delete', 0.2],
  ['insert', 0.2],
  ['delete', 1],
])(
  'pages that move (%s, %d) are read again, and no enrollment is written twice',
  async (change, rate) => {
    const faults = [parseFault(`pages-move:change=${change},rate=${rate},of=enrollments`)];
    const bench = await open(500, { faults });
    try {
      const { notes } = await getAll(bench);
      const found = pairs(bench);
      expect(new Set(found).size).toBe(found.length);
      const isSaid = notes.some((note) => note.startsWith('The listing changed while Rowcall read it'));
      expect(isSaid || found.length === 1000).toBe(true);
      expect(isSaid).toBe(rate === 1);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a Get that is killed at any call of a Google service has every enrollment once in the end', async () => {
  let calls = 0;
  let killAt = 0;
  const hook: NonNullable<BenchOptions['hook']> = (call) => {
    if (call.phase === 'before') calls += 1;
    return call.phase === 'before' && calls === killAt ? 'kill' : 'go';
  };
  const first = await open(150, { hook });
  const begin = calls;
  await getAll(first);
  const end = calls;
  await first.close();
  expect(end - begin).toBeGreaterThan(50);
  const wrong: string[] = [];
  for (let at = begin + 1; at <= end; at += 1) {
    [calls, killAt] = [0, at];
    const bench = await open(150, { hook });
    await getAll(bench);
    const found = pairs(bench);
    if (found.length !== 300 || new Set(found).size !== 300)
      wrong.push(`${at}: ${found.length}, ${new Set(found).size}`);
    await bench.close();
  }
  expect(wrong).toEqual([]);
}, 240_000);
