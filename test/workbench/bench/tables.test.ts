// Tables and the plot of the bench: figures in, text out.
import type { Growth } from '../../../workbench/bench/plans';
import { growthPlot, stepFor } from '../../../workbench/bench/plot';
import { asMarkdown, asText } from '../../../workbench/bench/tables';

const TABLE = {
  title: 'Calls',
  headers: ['sheet', 'calls', 'ratio'],
  rows: [
    ['cohorts', 1614, 2.345],
    ['one', 1, null],
  ],
  notes: ['Two sheets.'],
};

test('a figure stands under another column, or is cut', () => {
  expect(asText(TABLE)).toBe(
    [
      'Calls',
      '',
      'sheet    calls  ratio',
      '-------  -----  -----',
      'cohorts  1,614   2.35',
      'one          1      -',
      '(Two sheets.)',
      '',
    ].join('\n'),
  );
});

test('Markdown aligns figures to the left', () => {
  expect(asMarkdown(TABLE)).toBe(
    [
      '### Calls',
      '',
      '| sheet | calls | ratio |',
      '| --- | ---: | ---: |',
      '| cohorts | 1,614 | 2.35 |',
      '| one | 1 | - |',
      '',
      'Two sheets.\n',
    ].join('\n'),
  );
});

test.each([
  [1, 0.2],
  [9, 2],
  [780, 200],
  [200_000, 50_000],
])('an axis up to %d has steps other than %d', (most, step) => {
  expect(stepFor(most)).toBeCloseTo(step);
});

const measured = (ms: number) => ({
  rows: 0,
  groups: 0,
  calls: 0,
  lowerBound: 0,
  pairsWritten: 0,
  ms,
  megabytes: 0,
  planMegabytes: 0,
  aCallACourse: 0,
  equalSets: 0,
});

test('a line of the plot goes through other points, a name is lost, or two names overlap', () => {
  const grown: Growth[] = ['a < b', 'c'].map((name) => ({
    name,
    points: [
      { rows: 0, measured: measured(0) },
      { rows: 100, measured: measured(100) },
    ],
  }));
  const svg = growthPlot(grown);
  expect(svg.match(/points="64,312 470,24"/g)).toHaveLength(2);
  expect(svg).toContain('a &lt; b</text>');
  const heights = [...svg.matchAll(/y="([\d.]+)" fill="#/g)].map(([, y]) => Number(y));
  expect(heights).toHaveLength(2);
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16);
});
