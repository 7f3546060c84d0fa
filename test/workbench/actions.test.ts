// Rows that enroll, update and unenroll, through the whole line: under faults, and killed on the way.
import { bundle } from '../../build/bundle';
import type { RunState, State } from '../../src/contract';
import { parseFault, parseTenant, type TenantData } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { inTurns } from './in-turns';
import { doJob, give, rowsByHeader } from './jobs';
import { killingAt, leavesTrace, noting, type Place } from './kills';
import { wrongsOfLog } from './logged';

const HEADERS = ['Username', 'Course code', 'Completion date', 'Score', 'Action'];
const ACTIONS = ['Update', 'Enroll', 'Enroll if missing', 'Unenroll'] as const;
const USERS = 12;
const COURSES = 3;
const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

/** Who is enrolled at the beginning: two of three. */
const isEnrolled = (n: number): boolean => n % 3 !== 1;

interface Wanted {
  readonly pair: string;
  readonly cells: readonly string[];
  /** What the tenant is to hold at the end: nobody, the row's date, or what it held before. */
  readonly end: 'nobody' | 'asked' | 'before';
}

/**
 * Every action on people who are enrolled and on people who are not, with dates alike and dates of their own.
 */
function wantedRows(): readonly Wanted[] {
  const rows: Wanted[] = [];
  for (let user = 0; user < USERS; user += 1) {
    for (let course = 0; course < COURSES; course += 1) {
      const n = user * COURSES + course;
      const action = ACTIONS[n % 4] ?? 'Update';
      // Unenrolling more than a tenth of the rows has to be confirmed, which a test of its own does.
      if (action === 'Unenroll' && n % 16 !== 3) continue;
      const day =
        n % 5 === 0
          ? `2026-02-${String(10 + n)
              .padStart(2, '0')
              .slice(-2)}`
          : '2026-01-15';
      const date = action === 'Unenroll' ? '' : day.slice(8) > '28' ? '2026-02-28' : day;
      const score = n % 7 === 2 && action !== 'Unenroll' ? String(60 + n) : '';
      const enrolled = isEnrolled(n);
      const asked = action === 'Enroll if missing' || (action === 'Update') === enrolled;
      rows.push({
        pair: `${201 + course}/${1001 + user}`,
        cells: [`user.${user}`, `C-${course}`, date, score, action],
        end: action === 'Unenroll' ? 'nobody' : asked ? 'asked' : 'before',
      });
    }
  }
  return rows;
}

const tenantData = (): TenantData =>
  parseTenant({
    users: Array.from({ length: USERS }, (_, n) => ({
      user_id: 1001 + n,
      username: `user.${n}`,
      email: `user.${n}@example.com`,
    })),
    courses: Array.from({ length: COURSES }, (_, n) => ({
      id: 201 + n,
      code: `C-${n}`,
      title: `Course ${n}`,
    })),
    enrollments: Array.from({ length: USERS * COURSES }, (_, n) => n)
      .filter(isEnrolled)
      .map((n) => ({
        user_id: 1001 + Math.floor(n / COURSES),
        course_id: 201 + (n % COURSES),
        status: 'in_progress',
        enrollment_date: '2026-01-02 08:00:00',
      })),
  });

const sheet = { rows: [HEADERS, ...wantedRows().map(({ cells }) => cells)], tenant: tenantData() };

/** What is wrong at the end, as lines to read. */
function wrongs(bench: Bench): readonly string[] {
  const held = new Map(
    bench.tenant.state().enrollments.map((each) => [`${each.course_id}/${each.user_id}`, each]),
  );
  const before = new Map(sheet.tenant.enrollments.map((each) => [`${each.course_id}/${each.user_id}`, each]));
  const [headers = [], ...rows] = bench.sheet.texts();
  const statusAt = headers.indexOf('Rowcall status');
  const statuses = new Map(rows.map((row) => [`${row[0]}/${row[1]}`, row[statusAt] ?? '']));
  const lines: string[] = [];
  for (const { pair, cells, end } of wantedRows()) {
    const [user, course, date, score] = cells;
    const status = statuses.get(`${user}/${course}`) ?? 'gone';
    const now = held.get(pair);
    const said = `${cells.join(', ')} says “${status}”, and the tenant holds ${JSON.stringify(now)}`;
    const done = status === 'Updated' || status === 'No change' || status === 'Verified';
    switch (end) {
      case 'nobody':
        if (now || !done) lines.push(said);
        break;
      case 'asked': {
        const isAsked = now?.status === 'completed' && now.completion_date?.slice(0, 10) === date;
        if (!isAsked || !done || String(now?.score ?? '') !== (score ?? '')) lines.push(said);
        break;
      }
      case 'before':
        if (done || JSON.stringify(now) !== JSON.stringify(before.get(pair))) lines.push(said);
        break;
    }
  }
  const named = new Set(wantedRows().map(({ pair }) => pair));
  for (const [pair, each] of held) {
    if (!named.has(pair) && JSON.stringify(each) !== JSON.stringify(before.get(pair)))
      lines.push(`${pair} is in no row, and the tenant holds ${JSON.stringify(each)}`);
  }
  return lines;
}

beforeAll(async () => {
  await bundle();
});

async function worked(options: Parameters<typeof openBench>[1] = {}): Promise<readonly string[]> {
  const bench = await openBench(sheet, options);
  try {
    const { shownProblem } = await bench.work();
    return [
      ...(shownProblem === null ? [] : [shownProblem]),
      ...wrongs(bench),
      ...wrongsOfLog(bench.logged(), sheet.tenant, bench.tenant.state()),
    ];
  } finally {
    await bench.close();
  }
}

test.each([
  ['nothing goes wrong', []],
  ['answers have the form of 2017', ['dialect:old']],
  ['answers are lost', ['drop-answer:rate=0.2']],
  ['requests time out', ['timeout:rate=0.1']],
  ['Docebo has errors', ['500:rate=0.1', '502:rate=0.1']],
  ['Docebo is overloaded', ['429:every=5,retry-after=3', '503:rate=0.1']],
  ['answers are cut', ['truncated:rate=0.1']],
  ['answers are other JSON', ['wrong-json:rate=0.1']],
  ['pages come instead of answers', ['html:nth=9']],
])(
  'every action ends as its row asks, with a true status, when %s',
  async (_, faults) => {
    for (const seed of [1, 2]) {
      const batchFailed = seed === 2;
      expect(await worked({ faults: faults.map(parseFault), seed, batchFailed })).toEqual([]);
    }
  },
  240_000,
);

test.each([
  ['by import', false],
  ['by bulk enrollment', true],
])(
  'a kill at any service call enrolls nobody twice, loses no row and falsifies no status: %s',
  async (_, batchFailed) => {
    const all: Place[] = [];
    const whole = await openBench(sheet, { batchFailed, hook: noting(all) });
    await whole.work();
    expect(wrongs(whole)).toEqual([]);
    await whole.close();
    const chosen = NIGHTLY
      ? all.filter(({ phase }) => phase === 'after')
      : all.filter(leavesTrace).filter((_, index) => index % 6 === 0);
    expect(chosen.length).toBeGreaterThan(7);
    const found = await inTurns(chosen, async (place) => {
      const lines = await worked({ batchFailed, hook: killingAt(place) });
      return lines.map((line) => `killed after ${place.name} (${place.n}): ${line}`);
    });
    console.info(`${chosen.length} kills`);
    expect(found.flat()).toEqual([]);
  },
  3_600_000,
);

test('the action chosen for rows without one stays until another is chosen', async () => {
  // User 0 is enrolled in the first course and not in the second.
  const rows = [HEADERS.slice(0, 3), ...['C-0', 'C-1'].map((course) => ['user.0', course, '2026-01-15'])];
  const bench = await openBench({ rows, tenant: tenantData() });
  const enrolled = () => bench.tenant.state().enrollments.filter(({ user_id }) => user_id === 1001).length;
  const before = enrolled();
  const checked = async () => {
    const report = await doJob(bench, 'check');
    if (typeof report === 'string') throw new Error(report);
    return report.counts;
  };
  try {
    await give(bench, 'connect', bench.connection);
    const chosen = await give<State>(bench, 'chooseAction', 'enroll-if-missing');
    expect(chosen.sheet.action).toBe('enroll-if-missing');
    expect(await checked()).toMatchObject({ Ready: 2 });
    await give(bench, 'chooseAction', 'update');
    await doJob(bench, 'run');
    expect(enrolled()).toBe(before);
    expect(await checked()).toMatchObject({ 'Not enrolled': 1 });
    await give(bench, 'chooseAction', 'enroll-if-missing');
    expect(await checked()).toMatchObject({ Ready: 2 });
    await doJob(bench, 'run');
    expect(enrolled()).toBe(before + 1);
  } finally {
    await bench.close();
  }
}, 60_000);

describe('unenrolling many people', () => {
  const rows = [
    HEADERS,
    ...Array.from({ length: USERS }, (_, n) => [`user.${n}`, 'C-0', '', '', 'Unenroll']),
  ];

  test('starts only after their number is confirmed', async () => {
    const bench = await openBench({ rows, tenant: tenantData() });
    try {
      const before = bench.tenant.state().enrollments.length;
      const { shownProblem, state } = await bench.work();
      expect(shownProblem).toMatch(/^12 enrollments are about to end by unenrolling, .* Type the number/);
      expect(state?.sheet).toMatchObject({ unenrolls: 12, counts: { Ready: 12 } });
      expect(bench.tenant.state().enrollments).toHaveLength(before);
      const call = (input: object) => bench.workbench.call('startJob', [input]);
      const wrong = await call({ kind: 'run', scope: { of: 'all' }, unenrolls: 11 });
      expect(wrong.ok && wrong.value).toMatchObject({
        ok: false,
        problem: { code: 'unenrolls-unconfirmed' },
      });
      expect(bench.tenant.state().enrollments).toHaveLength(before);
      const right = await call({ kind: 'run', scope: { of: 'all' }, unenrolls: 12 });
      expect(right.ok && right.value).toMatchObject({ ok: true });
      expect(bench.tenant.state().enrollments.filter(({ course_id }) => course_id === 201)).toEqual([]);
    } finally {
      await bench.close();
    }
  }, 60_000);
});

describe.each([
  ['by import', false],
  ['by bulk enrollment', true],
])('rows enrolled and unenrolled %s', (_, batchFailed) => {
  test('are put back by an undo', async () => {
    const bench = await openBench(sheet, { batchFailed });
    try {
      expect((await bench.work()).shownProblem).toBeNull();
      const [run] = await give<readonly RunState[]>(bench, 'listRuns');
      if (!run) throw new Error('There is no run.');
      const { sheet: undo } = await give<State>(bench, 'makeUndo', run.run);
      expect(undo.name).toMatch(/^Undo of \d+ \w{3} \d{4} \d\d:\d\d$/);
      expect(await doJob(bench, 'check')).toMatchObject({ state: 'done' });
      const { unenrolls } = (await give<State>(bench, 'getState')).sheet;
      expect(unenrolls).toBeGreaterThan(3);
      expect(await doJob(bench, 'run')).toMatch(/Type the number/);
      expect(await doJob(bench, 'run', { of: 'all' }, unenrolls)).toMatchObject({ state: 'done' });
      // A score that was empty cannot be cleared, which the row says; anybody who is enrolled again has a
      // level.
      const notes = rowsByHeader(bench.spreadsheet.activeSheet.texts()).map(({ Note }) => Note ?? '');
      const told = bench.tenant.state().enrollments.map(({ score, level, ...rest }) => rest);
      expect(told).toEqual(sheet.tenant.enrollments);
      const kept = bench.tenant.state().enrollments.filter(({ score }) => score !== undefined);
      expect(notes.filter((note) => /“Score” was empty before/.test(note))).toHaveLength(kept.length);
      expect(kept.length).toBeGreaterThan(1);
    } finally {
      await bench.close();
    }
  }, 60_000);

  test('become Verified by a verify if they were Updated, and keep other statuses', async () => {
    const bench = await openBench(sheet, { batchFailed });
    try {
      expect((await bench.work()).shownProblem).toBeNull();
      const before = bench.sheet.texts();
      const report = await doJob(bench, 'verify');
      expect(report).toMatchObject({ state: 'done', counts: { Differs: 0, Updated: 0 } });
      const [headers = [], ...rows] = bench.sheet.texts();
      const at = headers.indexOf('Rowcall status');
      rows.forEach((row, index) => {
        const was = before[index + 1]?.[at];
        expect(row[at]).toBe(was === 'Updated' ? 'Verified' : was);
      });
      expect(wrongs(bench)).toEqual([]);
    } finally {
      await bench.close();
    }
  }, 60_000);
});
