// Cells that somebody protects from the person: what is said, what is sent, and that the work can be gone on with.
import { bundle } from '../../build/bundle';
import { openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

/** Google's words. Source: docs/oddities.md. */
const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test.each([
  ['before the check', 'check', 1, 0],
  ['before the run', 'run', 1, 0],
  // The log's lines go out first, then "Sending" beside the rows, then a call, and then what came of it.
  ['while rows are sent', 'run', 4, 1],
] as const)(
  'cells protected %s: it is called an error of Rowcall, or a row is lost, or sent twice',
  async (_, during, nth, sent) => {
    let writes = Number.NEGATIVE_INFINITY;
    const bench = await openBench(SHEET, {
      batchFailed: true,
      hook: ({ phase, method }) => {
        if (phase !== 'before' || method !== 'Range.setValues') return 'go';
        writes += 1;
        return writes >= nth ? { throw: REFUSAL } : 'go';
      },
    });
    await give(bench, 'connect', bench.connection);
    if (during === 'run') await doJob(bench, 'check');
    writes = 0;
    const refused = await ask(bench, 'startJob', { kind: during, scope: { of: 'all' } });
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'sheet-protected', sentence: expect.stringContaining('protected from you') },
    });
    const puts = () => bench.tenant.calls().filter(({ method }) => method === 'PUT').length;
    expect(Math.min(1, puts())).toBe(sent);

    writes = Number.NEGATIVE_INFINITY;
    const { trouble } = await bench.work();
    expect(trouble).toBeNull();
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    const { Ready, Sending, Unknown } = statusesOf(bench.sheet.texts());
    expect([Ready, Sending, Unknown]).toEqual([undefined, undefined, undefined]);
    expect([...bench.writes()].filter(([, times]) => times > 1)).toEqual([]);
    await bench.close();
  },
  60_000,
);
