// Rowcall's columns in spreadsheets of other locales, and where Google refuses how they should look.
import { bundle } from '../../build/bundle';
import { openBench } from './bench';
import { ask, give } from './jobs';
import { smallSheet, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 3, courses: 2, withoutBatch: true });

const refusing = (method: RegExp) => {
  let refused = 0;
  return {
    times: () => refused,
    hook: ({ phase, method: called }: { readonly phase: string; readonly method: string }) => {
      if (phase !== 'before' || !method.test(called)) return 'go' as const;
      refused += 1;
      return { throw: 'Ungültiges Argument' };
    },
  };
};

test.each(['en_US', 'es_ES', 'de_DE', 'ja_JP'])(
  'a sheet in %s is checked and run, with a color for each status',
  async (locale) => {
    const bench = await openBench(SHEET, { locale, batchFailed: true });
    const { shownProblem } = await bench.work();
    expect(shownProblem).toBeNull();
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    const status = bench.sheet.texts()[0]?.indexOf('Rowcall status');
    const coloured = bench.sheet.rules.flatMap(({ condition, areas }) =>
      condition.kind === 'text' && areas.every(({ column, columns }) => column === status && columns === 1)
        ? [condition.text]
        : [],
    );
    expect(coloured.sort()).toEqual([
      'Differs',
      'Duplicate',
      'Failed',
      'Invalid',
      'No change',
      'Not enrolled',
      'Ready',
      'Sending',
      'Unknown',
      'Updated',
      'Verified',
    ]);
    await bench.close();
  },
);

test.each([
  'Range.setNumberFormat',
  'Range.setFontWeight',
  'Sheet.setColumnWidth',
  'Sheet.hideColumns',
  'Range.setWrap',
  'Sheet.getConditionalFormatRules',
  'Sheet.setConditionalFormatRules',
])('a check and a run finish when Google refuses %s', async (method) => {
  const refusal = refusing(new RegExp(`^${method}$`));
  const bench = await openBench(SHEET, { hook: refusal.hook, batchFailed: true });
  const { shownProblem } = await bench.work();
  expect(refusal.times()).toBeGreaterThan(0);
  expect(shownProblem).toBeNull();
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  await bench.close();
});

test.each(['Range.setValues', 'Sheet.getRange', 'flush'])(
  'a check stops and sends nothing when Google refuses %s',
  async (method) => {
    const refusal = refusing(new RegExp(`^${method}$`));
    const bench = await openBench(SHEET);
    await give(bench, 'connect', bench.connection);
    bench.workbench.setHook(refusal.hook);
    const reply = await ask(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
    expect(refusal.times()).toBeGreaterThan(0);
    expect(reply).toMatchObject({ ok: false });
    expect(bench.writes().size).toBe(0);
    await bench.close();
  },
);
