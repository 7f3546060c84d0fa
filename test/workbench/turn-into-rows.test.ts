// A training matrix in the built add-on: refused with what to do, turned into rows, and these sent.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

test('a matrix becomes a sheet of rows that can be checked, and stays as it is', async () => {
  const matrix = [
    ['Employee', 'C-0', 'C-1'],
    ['user.0', '2026-03-14', ''],
    ['user.1', 'N/A', '2026-03-15'],
  ];
  const bench = await openBench({ ...smallSheet({ users: 3, courses: 2 }), rows: matrix });
  try {
    const connected = await give<State>(bench, 'connect', bench.connection);
    expect(connected.columns?.shape).toBe('matrix');
    const refused = await ask(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'columns-missing' } });
    expect(refused?.ok === false && refused.problem.sentence).toContain('a row for each person and course');

    // The sheet no longer looks as it was shown: nothing is made of it.
    expect(await ask(bench, 'turnIntoRows', 'list')).toMatchObject({ ok: false });
    const made = await give<State>(bench, 'turnIntoRows', 'matrix');
    expect(made.sheet).toMatchObject({ name: `${connected.sheet.name} as rows`, rows: 2 });
    expect(made.columns).toMatchObject({ missing: [], shape: null });
    expect(bench.sheet.texts()).toEqual(matrix);
    expect(await doJob(bench, 'check')).toMatchObject({ state: 'done', rowsTotal: 2 });
  } finally {
    await bench.close();
  }
});
