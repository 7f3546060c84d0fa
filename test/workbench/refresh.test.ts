// What Docebo holds, beside each row: every row, no status changed, nothing of the person's own written.
import { parseFault } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });
const MINE = SHEET.rows[0]?.length ?? 0;
const HELD = ['Docebo status', 'Docebo completion date', 'Docebo score', 'Read from Docebo'];

async function opened(options: BenchOptions = {}, rows = SHEET.rows): Promise<Bench> {
  const bench = await openBench({ ...SHEET, rows }, options);
  await give(bench, 'connect', bench.connection);
  return bench;
}

/** What is beside each row by its user and course, and what Docebo holds. */
function compared(bench: Bench): readonly string[] {
  const [headers = [], ...rows] = bench.sheet.texts();
  const at = headers.indexOf('Docebo status');
  const held = new Map(
    bench.tenant.state().enrollments.map((each) => [`${each.user_id}/${each.course_id}`, each]),
  );
  const words: Readonly<Record<string, string>> = {
    subscribed: 'Enrolled',
    in_progress: 'In progress',
    completed: 'Completed',
  };
  return rows.flatMap((row, n) => {
    const [, user] = /^user\.(\d+)$/.exec(row[0] ?? '') ?? [];
    const [, course] = /^C-(\d+)$/.exec(row[1] ?? '') ?? [];
    if (user === undefined || course === undefined) return [];
    const is = held.get(`${1001 + Number(user)}/${201 + Number(course)}`);
    const wanted = is
      ? [words[is.status], is.completion_date ?? '', is.score === undefined ? '' : String(is.score)]
      : ['Not enrolled', '', ''];
    const shown = row.slice(at, at + 3);
    const isRead = (row[at + 3] ?? '').startsWith('2026-09-01');
    return wanted.join() === shown.join() && isRead ? [] : [`row ${n + 2}: ${shown} for ${wanted}`];
  });
}

const mine = (bench: Bench) => bench.sheet.texts().map((row) => row.slice(0, MINE));

test.each(['en_US', 'de_DE'])(
  'every row shows what Docebo holds, also rows that are wrong (%s)',
  async (locale) => {
    const bench = await opened({ locale });
    try {
      const before = mine(bench);
      const report = await doJob(bench, 'refresh');
      expect(
        typeof report === 'string' ? report : [report.state, report.rowsDone === report.rowsTotal],
      ).toEqual(['done', true]);
      expect(compared(bench)).toEqual([]);
      expect(mine(bench)).toEqual(before);
      expect(bench.sheet.texts()[0]?.slice(MINE, MINE + 4)).toEqual(HELD);
      expect(bench.writes().size).toBe(0);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('statuses stay as they are, a second refresh shows what changed, and the dates are real ones', async () => {
  const bench = await opened();
  try {
    await doJob(bench, 'check');
    await doJob(bench, 'refresh');
    const statuses = () => {
      const [headers = [], ...rows] = bench.sheet.texts();
      return rows.map((row) => row[headers.indexOf('Rowcall status')]);
    };
    const before = statuses();
    const now = bench.tenant.state();
    bench.tenant.reset({
      ...now,
      enrollments: now.enrollments.map((each) => ({
        ...each,
        status: 'completed' as const,
        completion_date: '2026-08-30 09:30:15',
      })),
    });
    await bench.clock.sleep(60_000);
    await doJob(bench, 'refresh');
    expect(compared(bench)).toEqual([]);
    expect(statuses()).toEqual(before);
    const [headers = []] = bench.sheet.texts();
    const at = headers.indexOf('Docebo completion date');
    expect(headers.filter((header) => header === 'Docebo status')).toHaveLength(1);
    const cells = bench.tenant.state().enrollments.map((_, row) => bench.sheet.value(row + 1, at));
    expect(cells.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(20);
    // The columns ask for nothing: a check after it finds what it found before.
    await doJob(bench, 'check');
    expect((await give<{ columns: { chosen: object } }>(bench, 'getState')).columns.chosen).toMatchObject({
      status: expect.stringContaining('status'),
    });
  } finally {
    await bench.close();
  }
}, 60_000);

test('reports beside the row that a user is not found, or that a cell names nobody', async () => {
  const rows = SHEET.rows.map((row, n) => (n === 1 ? ['nobody', ...row.slice(1)] : row));
  const bench = await opened({}, [...rows, ['', 'C-1', '2026-03-14', 'Completed', '']]);
  try {
    await doJob(bench, 'refresh');
    const texts = bench.sheet.texts();
    expect(texts[1]?.[MINE]).toBe('User or course not found');
    expect(texts[rows.length]?.[MINE]).toBe('Unclear: see Check');
  } finally {
    await bench.close();
  }
}, 60_000);

test('rows of the same user and course all show what Docebo holds, whatever each asks', async () => {
  const [headers = []] = SHEET.rows;
  const row = (user: string, course: string, ...asked: string[]) =>
    Array.from({ length: headers.length + 1 }, (_, n) => [user, course, ...asked][n] ?? '');
  const rows = [
    [...headers, 'Action'],
    row('user.0', 'C-0', '2026-03-20', 'Completed'),
    row('user.0', 'C-0', '2026-03-21', 'Completed'),
    row('user.0@example.com', 'C-0', '', 'In progress'),
    row('user.1', 'C-1', '2026-03-20', 'Completed'),
    row('USER.1', 'C-1', '', '', '', 'Unenroll'),
    row('user.2', 'C-1', '', '', '50'),
    row('user.2', 'C-1', '2026-13-20', 'nonsense'),
    row('user.4', 'C-1', '2026-03-20', 'Completed', '', 'Enroll'),
    row('user.4', 'C-1', '', '', '', 'Enroll if missing'),
  ];
  const bench = await opened({}, rows);
  const shown = () => {
    const [first = [], ...texts] = bench.sheet.texts();
    return texts.map((cells) => cells[first.indexOf('Docebo status')]);
  };
  try {
    const held = ['Enrolled', 'Enrolled', 'Enrolled', 'Completed', 'Completed', 'Enrolled', 'Enrolled'];
    await doJob(bench, 'refresh');
    expect(shown()).toEqual([...held, 'Not enrolled', 'Not enrolled']);
    // The same after a check has called them Duplicate, and with the newest of them kept.
    await give(bench, 'answerQuestion', { question: 'kept-row', answer: 'newest' });
    await doJob(bench, 'check');
    await bench.clock.sleep(60_000);
    await doJob(bench, 'refresh');
    expect(shown()).toEqual([...held, 'Not enrolled', 'Not enrolled']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('an edited user takes away what was read for another one', async () => {
  const bench = await opened();
  try {
    await doJob(bench, 'refresh');
    bench.sheet.type(1, 0, [['user.5']]);
    await bench.workbench.edited(bench.sheet.id, { row: 1, column: 0, rows: 1, columns: 1 });
    expect(bench.sheet.texts()[1]?.slice(MINE, MINE + 4)).toEqual(['', '', '', '']);
    bench.sheet.type(2, 2, [['2026-03-15']]);
    await bench.workbench.edited(bench.sheet.id, { row: 2, column: 2, rows: 1, columns: 1 });
    expect(bench.sheet.texts()[2]?.[MINE]).not.toBe('');
  } finally {
    await bench.close();
  }
}, 60_000);

test('rows that are sorted while they are written end beside their own values', async () => {
  let sorts = 0;
  let on = false;
  let bench: Bench | null = null;
  const hook: NonNullable<BenchOptions['hook']> = (call) => {
    if (on && bench && call.phase === 'before' && /\bsetValues$/.test(call.method) && sorts < 2) {
      sorts += 1;
      bench.sheet.sort(0, sorts % 2 === 0, 1);
    }
    return 'go';
  };
  bench = await opened({ hook });
  try {
    await doJob(bench, 'refresh');
    on = true;
    await bench.clock.sleep(60_000);
    await doJob(bench, 'refresh');
    expect(sorts).toBe(2);
    expect(compared(bench)).toEqual([]);
  } finally {
    await bench.close();
  }
}, 60_000);

test.each(['429:every=3,retry-after=3', '503:rate=0.3', 'truncated:rate=0.2'])(
  'with %s every row shows what Docebo holds in the end',
  async (fault) => {
    const bench = await opened({ faults: [parseFault(fault)] });
    try {
      await doJob(bench, 'refresh');
      expect(compared(bench)).toEqual([]);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a refresh that is killed at any call shows in the end what Docebo holds', async () => {
  let calls = 0;
  let killAt = 0;
  const hook: NonNullable<BenchOptions['hook']> = (call) => {
    if (call.phase === 'before') calls += 1;
    return call.phase === 'before' && calls === killAt ? 'kill' : 'go';
  };
  const refreshed = async (at: number) => {
    killAt = 0;
    const bench = await opened({ hook });
    [calls, killAt] = [0, at];
    await doJob(bench, 'refresh');
    const made = calls;
    const wrong = compared(bench);
    await bench.close();
    return { made, wrong };
  };
  const { made } = await refreshed(0);
  expect(made).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (let at = 1; at <= made; at += 2)
    wrong.push(...(await refreshed(at)).wrong.map((each) => `${at}: ${each}`));
  expect(wrong).toEqual([]);
}, 120_000);

test('some rows alone cannot be refreshed', async () => {
  const bench = await opened();
  try {
    const reply = await ask(bench, 'startJob', { kind: 'refresh', scope: { of: 'selected' } });
    expect(reply?.ok).toBe(false);
  } finally {
    await bench.close();
  }
}, 60_000);
