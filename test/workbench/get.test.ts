// Getting enrollments into a new sheet, through the add-on: rows, calls, the way back, and what goes wrong on
// the way.
import type { GetEstimate, GetReport } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import { ALL, getAll, gotten, listReads, openGetting, pairs } from './getting';
import { ask, doJob, give, rowsByHeader } from './jobs';

test.each(['en_US', 'de_DE', 'ja_JP'])(
  'a sheet just got checks as No change in %s',
  async (locale) => {
    const bench = await openGetting(40, { locale });
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
  const bench = await openGetting(300);
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

test('takes a course by its code, and compares statuses and days here', async () => {
  const bench = await openGetting(30);
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

test.each([
  [false, 10],
  [true, 20],
])(
  'the people of a branch, with those below it: %s',
  async (children, people) => {
    const bench = await openGetting(40);
    try {
      const { rows } = await getAll(bench, { ...ALL, branch: { id: 12, children } });
      expect([rows, new Set(gotten(bench).map((row) => row['Docebo user ID'])).size]).toEqual([
        people * 2,
        people,
      ]);
      const nobody = await ask<GetReport>(bench, 'estimateGet', { ...ALL, branch: { id: 99, children } });
      expect(nobody?.ok === false && nobody.problem.code).toBe('get-branch');
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('of 50 edited rows, the 5 that changed in Docebo meanwhile differ and the others are updated', async () => {
  const bench = await openGetting(60);
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
    const bench = await openGetting(300, { faults: [parseFault(fault)] });
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
    const bench = await openGetting(500, { faults });
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
