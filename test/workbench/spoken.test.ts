// Rowcall in other languages: a sheet made in one works for a colleague with another, and what is kept is the
// same in all.
import { bundle } from '../../build/bundle';
import type { LanguageTag, State } from '../../src/contract';
import { statusName } from '../../src/sheet/status/status-names';
import { type Bench, openBench } from './bench';
import { doJob, give } from './jobs';
import { smallSheet, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 5, courses: 3, withoutBatch: true });

/** The cells below a header of Rowcall's, without those of other rows. */
function column(bench: Bench, header: string): readonly string[] {
  const [headers = [], ...rows] = bench.sheet.texts();
  const at = headers.indexOf(header);
  return rows.map((row) => row[at] ?? '').filter((text) => text !== '');
}

/** A check in one language and a run in another, with what is kept of both. */
async function checkedAndRun(first: LanguageTag, second: LanguageTag) {
  const bench = await openBench(SHEET, { batchFailed: true });
  await give(bench, 'chooseLanguage', first);
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const checked = column(bench, 'Rowcall status');
  await give(bench, 'chooseLanguage', second);
  await doJob(bench, 'run');
  const kept = {
    checked,
    statuses: column(bench, 'Rowcall status'),
    receipts: column(bench, 'Rowcall receipt'),
    log: bench.logged().map(([, , ...line]) => line.slice(0, 10)),
    wrongs: wrongs(bench.sheet.texts(), SHEET, bench.tenant.state()),
  };
  await bench.close();
  return kept;
}

test('a sheet that was checked in German is run by a colleague in Italian, and keeps its German words', async () => {
  const { checked, statuses } = await checkedAndRun('de', 'it');
  expect(checked).toContain(statusName('Ready', 'de'));
  expect(statuses).toContain(statusName('Updated', 'de'));
  expect(statuses).not.toContain(statusName('Updated', 'it'));
  expect(statuses).not.toContain('Updated');
});

test('receipts and the log are the same in whichever language the sheet was made', async () => {
  const english = await checkedAndRun('en', 'en');
  expect(english.wrongs).toEqual([]);
  expect([english.receipts.length, english.log.length]).toEqual([SHEET.rows.length - 1, expect.any(Number)]);
  expect(english.log.length).toBeGreaterThan(3);
  for (const tag of ['de', 'ja', 'pt-BR'] as const) {
    const { receipts, log } = await checkedAndRun(tag, tag);
    expect(receipts).toEqual(english.receipts);
    expect(log).toEqual(english.log);
  }
});

test.each(['en', 'de', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const)(
  'the template in %s is read: its columns are found and its rows are understood',
  async (tag) => {
    const bench = await openBench(SHEET);
    await give(bench, 'chooseLanguage', tag);
    await give(bench, 'connect', bench.connection);
    const { columns, sheet } = await give<State>(bench, 'makeTemplate');
    expect(sheet.rows).toBe(3);
    expect(columns?.missing).toEqual([]);
    const { chosen } = columns ?? {};
    for (const field of [
      'user',
      'course',
      'completedAt',
      'status',
      'score',
      'enrolledAt',
      'activeFrom',
    ] as const)
      expect([field, chosen?.[field]]).toEqual([field, expect.any(String)]);
    await doJob(bench, 'check');
    // The tenant has no such courses, and nothing else is wrong with them.
    const { sheet: checked } = await give<State>(bench, 'getState', 'whole');
    expect(checked.problems.map(({ code }) => code)).toEqual(['course-unknown']);
    await bench.close();
  },
);
