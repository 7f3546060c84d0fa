// A person who changes tabs while the sidebar is open: no function acts on a sheet that the sidebar did not
// show.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { openBench } from './bench';
import { give } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

test('every action is refused if the sidebar shows another sheet than the one in front', async () => {
  const bench = await openBench(smallSheet({ users: 3, courses: 2 }));
  try {
    const connected = await give<State>(bench, 'connect', bench.connection);
    const shown = connected.sheet;
    const rows = bench.sheet.texts();
    await give(bench, 'makeTemplate');
    const front = await give<State>(bench, 'getState');
    expect(front.sheet.id).not.toBe(shown.id);
    const before = { rows: bench.sheet.texts(), calls: bench.tenant.calls().length };
    const calls: readonly (readonly [string, unknown])[] = [
      ['startJob', { kind: 'check', scope: { of: 'all' } }],
      ['startJob', { kind: 'run', scope: { of: 'all' } }],
      ['chooseColumns', null],
      ['chooseAction', 'unenroll'],
      ['answerQuestion', { question: 'date-order 1/1 date', answer: 'day-first' }],
      ['turnIntoRows', 'matrix'],
      ['expandPlans', 'courses'],
      ['showRows', 'Ready'],
      ['showProblem', { code: 'date-impossible', row: 0, move: 'here' }],
      ['fixCell', { key: 'k', header: 'A', before: '', value: 'x' }],
    ];
    for (const [name, argument] of calls) {
      const { ok, value } = { value: null, ...(await bench.workbench.call(name, [argument, shown.id])) };
      expect([name, ok, value]).toEqual([
        name,
        true,
        {
          ok: false,
          problem: {
            code: 'other-sheet',
            sentence: `The sidebar showed “${shown.name}”, but you are now in “${front.sheet.name}”. Nothing was done. Go back to the other sheet, or start again in this one.`,
            remedy: null,
            particulars: 'other-sheet',
          },
        },
      ]);
    }
    expect({ rows: bench.sheet.texts(), calls: bench.tenant.calls().length }).toEqual(before);
    expect(before.rows).toEqual(rows);
    // With the sheet that is in front, the same call works.
    const done = await bench.workbench.call('startJob', [
      { kind: 'check', scope: { of: 'all' } },
      front.sheet.id,
    ]);
    expect(done).toMatchObject({ ok: true, value: { ok: true } });
  } finally {
    await bench.close();
  }
});
