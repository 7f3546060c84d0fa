// What real runs do to the entries and to the workbench's tests, with made-up results.
import {
  countsOf,
  differencesOf,
  judged,
  measuredCosts,
  settled,
} from '../../../workbench/conformance/compare';
import type { Described, Facts, Outcome } from '../../../workbench/conformance/described';
import type { Run } from '../../../workbench/conformance/shapes';

const entry = (more: Partial<Described> = {}): Described => ({
  id: 'sample',
  section: 'Samples',
  fact: 'A sample.',
  standing: 'assumed',
  source: '',
  tests: [],
  way: 'script',
  expect: { value: 1 },
  why: '',
  ...more,
});

const run = (outcome: Outcome, language = 'en', on = '2026-11-30'): Run => ({
  format: 1,
  about: { on, locale: 'de_DE', language, timeZone: 'Europe/Berlin' },
  results: [{ id: 'sample', outcome }],
});

const observed = (facts: Facts, language?: string, on?: string) =>
  run({ kind: 'observed', facts }, language, on);
const at = (differences: readonly { readonly at: string }[]) => differences.map((each) => each.at);

describe('standing', () => {
  test('becomes seen when a run observes what was assumed, with day, locale and language', () => {
    expect(settled(entry(), [observed({ value: 1 }, 'de')])).toEqual({
      standing: 'seen',
      seen: ['seen on 2026-11-30 (de_DE, account in de)'],
    });
  });

  test('stays assumed when a run observes something else, and says so', () => {
    const { standing, seen } = settled(entry(), [
      observed({ value: 1 }),
      observed({ value: 2 }, 'en', '2026-12-01'),
    ]);
    expect(standing).toBe('assumed');
    expect(seen[1]).toContain('otherwise on 2026-12-01');
  });

  test('stays documented whatever a run observes', () => {
    expect(settled(entry({ standing: 'documented' }), [observed({ value: 1 })]).standing).toBe('documented');
  });

  test.each<Outcome>([
    { kind: 'skipped', why: 'no chart' },
    { kind: 'killed' },
    { kind: 'threw', message: 'no' },
  ])('stays the same after a check without a result: $kind', (outcome) => {
    expect(settled(entry(), [run(outcome)])).toEqual({ standing: 'assumed', seen: [] });
  });

  test('is counted over all entries after the runs', () => {
    const counts = countsOf([entry(), entry({ id: 'other', way: 'hand' })], [observed({ value: 1 })]);
    expect(counts).toEqual([
      { standing: 'documented', entries: 0, checked: 0 },
      { standing: 'seen', entries: 1, checked: 1 },
      { standing: 'assumed', entries: 1, checked: 0 },
    ]);
  });
});

describe('differences', () => {
  test('compare the workbench with the entry if there is no real run', () => {
    expect(differencesOf([entry()], observed({ value: 1 }), [])).toEqual([]);
    expect(at(differencesOf([entry()], observed({ value: 2 }), []))).toEqual(['sample/value']);
  });

  test('compare the workbench with a real run rather than with the entry', () => {
    expect(differencesOf([entry()], observed({ value: 2 }), [observed({ value: 2 })])).toEqual([]);
    expect(at(differencesOf([entry()], observed({ value: 1 }), [observed({ value: 2 })]))).toEqual([
      'sample/value',
    ]);
  });

  test('include a fact that only one side observes', () => {
    expect(at(differencesOf([entry()], observed({ value: 1, more: true }), []))).toEqual(['sample/more']);
  });

  test.each<Outcome>([
    { kind: 'skipped', why: 'no chart' },
    { kind: 'killed' },
    { kind: 'threw', message: 'no' },
  ])('include a check that does not end well in the workbench: $kind', (outcome) => {
    expect(at(differencesOf([entry()], run(outcome), []))).toEqual(['sample']);
  });

  test("include Google's wording only between English accounts, at any depth", () => {
    const worded = entry({ expect: { bad: { refused: true, words: 'No.' } } });
    const here = observed({ bad: { refused: true, words: 'No.' } });
    const german = observed({ bad: { refused: true, words: 'Nein.' } }, 'de');
    expect(differencesOf([worded], here, [german])).toEqual([]);
    const english = observed({ bad: { refused: true, words: 'Never.' } });
    expect(at(differencesOf([worded], here, [english]))).toEqual(['sample/bad']);
    expect(differencesOf([worded], observed({ bad: { refused: true, words: 'Nein.' } }, 'de'), [])).toEqual(
      [],
    );
  });

  test("allow a measured figure within a factor of two of the workbench's", () => {
    const cost = entry({ way: 'cost', expect: {} });
    const here = observed({ propertyRead: 30 });
    expect(differencesOf([cost], here, [observed({ propertyRead: 59 })])).toEqual([]);
    expect(at(differencesOf([cost], here, [observed({ propertyRead: 61 })]))).toEqual([
      'sample/propertyRead',
    ]);
    expect(at(differencesOf([cost], here, [observed({ propertyRead: 14 })]))).toEqual([
      'sample/propertyRead',
    ]);
  });

  test("include a measurement in the workbench that misses the workbench's own costs", () => {
    const cost = entry({ way: 'cost', expect: {} });
    expect(at(differencesOf([cost], observed({ propertyRead: 40 }), []))).toEqual(['sample/propertyRead']);
  });
});

describe('known differences', () => {
  const differences = [{ at: 'sample/value', sentence: 'It is not so.' }];

  test('allow a difference that is listed by its entry or by its name', () => {
    for (const line of ['sample', 'sample/value']) {
      expect(judged(differences, [{ at: line, reason: 'A reason.' }])).toEqual({ unlisted: [], stale: [] });
    }
  });

  test('reject a difference that is not listed, and a listed one that no longer occurs', () => {
    const line = { at: 'samp', reason: 'A reason.' };
    expect(judged(differences, [line])).toEqual({ unlisted: differences, stale: [line] });
  });
});

test('the newest measured figures become costs for --costs', () => {
  const runs = [
    observed({ call: 40, range: 1, formatDate: 3, one: 99 }),
    observed({ call: 50, cellRead: -0.1 }),
  ];
  expect(measuredCosts(runs)).toEqual({ call: 50, cellRead: 0, local: 2 });
});
