// The bench's command line, its own runner, and what it prints.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT_GOOGLE_SHAPES } from '../../../workbench/bench/at-google';
import { type BenchResults, benchOptions, printed } from '../../../workbench/bench/command';
import { endToEndTables } from '../../../workbench/bench/end-to-end';
import { measure } from '../../../workbench/bench/measure';
import {
  COMPARED,
  jobOf,
  measureSets,
  measureSheet,
  SIZED,
  setTables,
  sheetTables,
} from '../../../workbench/bench/plans';
import { ROLE_MINING_SETS } from '../../../workbench/bench/role-mining';
import { SHAPES } from '../../../workbench/bench/sheets';

describe('options', () => {
  test('include every part and write no file by default', () => {
    expect(benchOptions([])).toEqual({
      parts: ['plans', 'growth', 'end-to-end', 'at-google'],
      json: null,
      isQuick: false,
      isLarge: false,
      shapes: AT_GOOGLE_SHAPES,
      markdown: false,
      plot: false,
    });
  });

  test('are followed', () => {
    expect(benchOptions(['--only', 'growth', '--plot', '--quick', '--markdown', '--json', 'x.json'])).toEqual(
      {
        parts: ['growth'],
        json: 'x.json',
        isQuick: true,
        isLarge: false,
        shapes: AT_GOOGLE_SHAPES,
        markdown: true,
        plot: true,
      },
    );
    expect(benchOptions(['-h'])).toBe('help');
  });

  test.each([
    [['--only', 'all'], /--only takes plans, growth, end-to-end, at-google, not "all"/],
    [['--only', 'plans', '--plot'], /--plot draws the growth/],
    [['--shape', 'stars'], /--shape takes random dates; .*, not "stars"/],
    [['--only', 'plans', '--large'], /--large adds sheets to the part at-google/],
    [['--fast'], /--fast[\s\S]*Usage/],
    [['sheet.csv'], /sheet\.csv[\s\S]*Usage/],
  ])('reject %j with a message', (argv, sentence) => {
    expect(() => benchOptions(argv)).toThrow(sentence);
  });
});

test('every compared sheet has a shape', () => {
  const names = SHAPES.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...COMPARED, ...SIZED]));
});

describe('a plan in a process of its own', () => {
  test('reports the figures of its sheet, and its time and memory', async () => {
    const measured = await measure(jobOf({ shape: 'one course for all', rows: 2500 }));
    expect(measured).toMatchObject({
      rows: 2500,
      users: 2500,
      courses: 1,
      groups: 1,
      perCourse: 3,
      calls: 3,
    });
    expect(measured.sheetMb).toBeGreaterThan(10);
    expect(measured.peakMb).toBeGreaterThanOrEqual(measured.sheetMb);
    expect(measured.ms).toBeGreaterThanOrEqual(0);
  });

  test('rejects when it fails', async () => {
    await expect(measure(jobOf({ shape: 'no such shape', rows: 10 }))).rejects.toThrow(/There is no shape/);
  });
});

test('each further method needs no more calls, and packing needs no more than cover and batches alone', async () => {
  const result = await measureSheet('cohorts', 2000);
  const calls = result.methods.map((each) => each.calls);
  expect(calls).toEqual([...calls].sort((a, b) => b - a));
  const cover = calls[calls.length - 1] ?? 0;
  expect(cover).toBeLessThanOrEqual(result.partition.calls);
  expect(result.packedCover.calls).toBeLessThanOrEqual(Math.min(cover, 2000 / 200));
  for (const table of sheetTables('Shapes', [result]))
    for (const row of table.rows) expect(row).toHaveLength(table.heads.length);
});

describe('role-mining sets', () => {
  const before = process.env.ROWCALL_ROLE_MINING;
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rowcall-sets-'));
    process.env.ROWCALL_ROLE_MINING = folder;
    // Not the real set: two blocks that share a pair.
    writeFileSync(join(folder, 'domino.tsv'), 'a\tx\na\ty\nb\tx\nb\ty\nb\tz\nc\ty\nc\tz\n');
  });
  afterAll(() => {
    if (before === undefined) delete process.env.ROWCALL_ROLE_MINING;
    else process.env.ROWCALL_ROLE_MINING = before;
    rmSync(folder, { recursive: true });
  });

  test('are planned if they are present, and named as skipped if they are absent', async () => {
    const results = await measureSets(() => {});
    expect(results).toHaveLength(ROLE_MINING_SETS.length);
    const tables = setTables(results);
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
    for (const { heads, rows } of tables) expect(rows[0]).toHaveLength(heads.length);
    expect(tables[0]?.rows[0]?.slice(0, 9)).toEqual(['domino', 3, 3, 7, 3, 3, 20, 20, 2]);
    expect(tables[2]?.rows[0]).toEqual(expect.arrayContaining(['domino', 3]));
    expect(tables[0]?.notes.join()).toMatch(/^Skipped, because they are not in .*: healthcare, emea/);
  });
});

describe('the printed report', () => {
  const results: BenchResults = {
    machine: '2 cores',
    at: '2026-03-14T12:00:00.000Z',
    load: 0.25,
    plans: null,
    growth: null,
    atGoogle: null,
    endToEnd: {
      trouble: null,
      results: [
        {
          sheet: 'cohorts',
          latencyMs: 50,
          rows: 500,
          updated: 480,
          rowcall: { calls: 20, writes: 8, ms: 2_000 },
          withoutBatches: { calls: 481, writes: 470, ms: 10_000 },
          newman: { calls: 481, writes: 480, ms: 30_000 },
        },
      ],
    },
  };

  test('compares one PUT per row with Rowcall as ratios', () => {
    const { heads, rows } = endToEndTables(results.endToEnd ?? { results: [], trouble: null })[0] ?? {
      heads: [],
      rows: [],
    };
    const row = Object.fromEntries(heads.map((head, n) => [head, rows[0]?.[n]]));
    expect(row).toMatchObject({
      'times fewer calls': 24.1,
      'times less time': 15,
      'hours at 1,000 calls: newman': 0.481,
    });
  });

  test('names exactly the sheets that miss the goal', () => {
    const [allowed, refused] = endToEndTables(results.endToEnd ?? { results: [], trouble: null });
    expect(allowed?.notes).toContain(
      'Every sheet takes at least 20 times fewer calls and 10 times less time.',
    );
    expect(refused?.notes.slice(1)).toEqual([
      'Not 20 times fewer calls: cohorts at 50 ms.',
      'Not 10 times less time: cohorts at 50 ms.',
    ]);
  });

  test('contains exactly the parts that were measured', () => {
    expect(printed(results, false)).toMatch(
      /^Measured 2026-03-14 on 2 cores; load average before: 0\.3\.\n\n\nEnd to end/,
    );
    expect(printed(results, true)).toMatch(/\n\n### End to end, batch imports allowed\n\n\| sheet \|/);
    expect(printed({ ...results, endToEnd: null }, true)).not.toContain('|');
  });

  test('says why newman was left out', () => {
    const [result] = results.endToEnd?.results ?? [];
    if (!result) throw new Error('No result.');
    const [table] = endToEndTables({
      trouble: 'newman cannot be fetched.',
      results: [{ ...result, newman: null }],
    });
    expect(table?.notes).toContain('newman cannot be fetched.');
    expect(table?.rows[0]).toContain(null);
  });
});
