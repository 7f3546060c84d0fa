// How growth is worked out, and its plot.
import { powerOf } from '../../../workbench/bench/growth';
import { growthPlot } from '../../../workbench/bench/plot';

const line = (power: number) =>
  [1_000, 10_000, 20_000, 100_000].map((rows) => ({ rows, ms: rows ** power / 10 }));

test.each([0.5, 1, 2])('time that grows with the power %d is measured as that power', (power) => {
  expect(powerOf(line(power))).toBe(power);
});

test("small sheets, dominated by startup time, don't affect the power", () => {
  expect(powerOf([{ rows: 1_000, ms: 5_000 }, ...line(1)])).toBe(1);
});

test('a single point gives no power', () => {
  expect(powerOf([{ rows: 10_000, ms: 5 }])).toBeNull();
});

describe('the plot', () => {
  const plot = growthPlot([
    {
      name: 'cohorts & more',
      dashed: false,
      points: [
        { rows: 1_000, ms: 10 },
        { rows: 100_000, ms: 1_000 },
      ],
    },
    {
      name: 'cohorts, built',
      dashed: true,
      points: [
        { rows: 1_000, ms: 0 },
        { rows: 100_000, ms: 500 },
      ],
    },
  ]);
  const dots = [...plot.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

  test('puts more rows further right and more time higher up', () => {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = dots;
    expect(x2).toBeGreaterThan(x1);
    expect(y2).toBeLessThan(y1);
  });

  test('keeps every point inside the picture', () => {
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(plot)?.map(Number) ?? [];
    expect(dots).toHaveLength(4);
    for (const [x = -1, y = -1] of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  test('draws the guide for linear growth along a linear series', () => {
    const [, x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
      /class="guide" d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/.exec(plot)?.map(Number) ?? [];
    // The first line of this plot grows as the rows do, so the guide lies on it.
    expect([x2, y2]).toEqual(dots[1]);
    expect([x1, y1]).toEqual(dots[0]);
  });

  test('shows equal ratios as equal distances', () => {
    const ticks = [...plot.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle">([\d,]+)</g)];
    const at = new Map(ticks.map(([, x, rows = '']) => [Number(rows.replaceAll(',', '')), Number(x)]));
    const gap = (from: number, to: number) => (at.get(to) ?? 0) - (at.get(from) ?? 0);
    expect(gap(1_000, 10_000)).toBeGreaterThan(50);
    expect(gap(10_000, 100_000)).toBeCloseTo(gap(1_000, 10_000), 0);
  });

  test('escapes names and gives a pair of lines one color', () => {
    expect(plot).toContain('>cohorts &amp; more<');
    expect(plot).toContain('stroke-dasharray');
    expect(
      new Set([...plot.matchAll(/class="line"[^>]*stroke="(#\w+)"/g)].map(([, colour]) => colour)).size,
    ).toBe(1);
  });
});
