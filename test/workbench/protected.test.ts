// Cells that somebody protects from the person: what is said, what is sent, and that the work can be gone on
// with.
import { bundle } from '../../build/bundle';
import type { Language } from '../../workbench/google';
import { type Bench, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

/** The status column of the bench's sheet, if it has one; else the whole sheet. */
function protectStatuses({ sheet }: Bench): void {
  const column = sheet.texts()[0]?.indexOf('Rowcall status') ?? -1;
  if (column < 0) sheet.guards.protect();
  else sheet.guards.protect({ row: 1, column, rows: sheet.rows - 1, columns: 1 });
}

const CASES = [
  ['before the check', 'check', 0],
  ['before the run', 'run', 0],
  ['while rows are sent', 'run', 1],
] as const;

test.each(
  (['en', 'de', 'ja'] as const).flatMap((language) =>
    CASES.map((each): readonly [Language, ...typeof each] => [language, ...each]),
  ),
)(
  'with messages in %s, cells protected %s are named, and no row is lost or sent twice',
  async (language, _, during, sent) => {
    let fetches = Number.NEGATIVE_INFINITY;
    const bench: Bench = await openBench(SHEET, {
      batchFailed: true,
      language,
      hook: ({ phase, service, args }) => {
        const writes = service === 'UrlFetchApp' && JSON.stringify(args).includes('"method":"put"');
        if (phase === 'after' && writes) {
          fetches += 1;
          // Once the first call has been made, its outcome cannot be written.
          if (fetches === 1) protectStatuses(bench);
        }
        return 'go';
      },
    });
    await give(bench, 'connect', bench.connection);
    if (during === 'run') await doJob(bench, 'check');
    if (sent === 0) protectStatuses(bench);
    fetches = 0;
    const refused = await ask(bench, 'startJob', { kind: during, scope: { of: 'all' } });
    expect(refused).toMatchObject({
      ok: false,
      problem: {
        code: 'sheet-protected',
        sentence: expect.stringMatching(/Sheet1![A-Z]+\d+:[A-Z]+\d+ is protected from you/),
      },
    });
    const puts = () => bench.tenant.calls().filter(({ method }) => method === 'PUT').length;
    expect(Math.min(1, puts())).toBe(sent);

    bench.sheet.guards.unprotect();
    fetches = Number.NEGATIVE_INFINITY;
    const { shownProblem } = await bench.work();
    expect(shownProblem).toBeNull();
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    const { Ready, Sending, Unknown } = statusesOf(bench.sheet.texts());
    expect([Ready, Sending, Unknown]).toEqual([undefined, undefined, undefined]);
    expect([...bench.writes()].filter(([, times]) => times > 1)).toEqual([]);
    await bench.close();
  },
  60_000,
);

test('a protected log is named before anything is sent', async () => {
  const bench = await openBench(SHEET, { batchFailed: true, language: 'ja' });
  bench.spreadsheet.insertSheet('Rowcall log').guards.protect();
  bench.spreadsheet.activate(bench.sheet);
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const reply = await ask(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
  expect(reply).toMatchObject({
    ok: false,
    problem: { code: 'sheet-protected', sentence: expect.stringContaining('Rowcall log!A1:') },
  });
  expect(bench.writes().size).toBe(0);
  await bench.close();
});

test('protected cells are named even if Google refuses them only at the flush', async () => {
  let armed = false;
  let written = false;
  const bench: Bench = await openBench(SHEET, {
    language: 'de',
    hook: ({ phase, method, args }) => {
      if (!armed || phase !== 'before') return 'go';
      if (method === 'Range.setValues') written ||= JSON.stringify(args).includes('"Sending"');
      if (!written || method !== 'flush') return 'go';
      protectStatuses(bench);
      return { throw: 'Unbekannt' };
    },
  });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  armed = true;
  expect(await ask(bench, 'startJob', { kind: 'run', scope: { of: 'all' } })).toMatchObject({
    problem: { code: 'sheet-protected' },
  });
  expect(bench.writes().size).toBe(0);
  await bench.close();
});
