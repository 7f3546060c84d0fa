// A line plot as SVG: time against rows.
import type { Growth } from './plans';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 170;
const TOP = 24;
const BOTTOM = 48;

const COLOURS = ['#174ea6', '#b06000', '#0d652d', '#a50e0e'];

/** A step of 1, 2 or 5 times a power of ten that divides `most` into four to ten parts. */
export function stepFor(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The plot of milliseconds against rows, both from zero. Colours have their names beside the lines' ends. */
export function growthPlot(grown: readonly Growth[]): string {
  const points = grown.flatMap((each) => each.points);
  const mostRows = Math.max(...points.map(({ rows }) => rows));
  const mostMs = Math.max(...points.map(({ measured }) => measured.ms));
  const stepMs = stepFor(mostMs);
  const topMs = Math.ceil(mostMs / stepMs) * stepMs;
  const x = (rows: number) => LEFT + (rows / mostRows) * (WIDTH - LEFT - RIGHT);
  const y = (ms: number) => HEIGHT - BOTTOM - (ms / topMs) * (HEIGHT - TOP - BOTTOM);
  const round = (value: number) => Math.round(value * 10) / 10;

  const grid: string[] = [];
  for (let ms = 0; ms <= topMs; ms += stepMs) {
    grid.push(
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(ms))}" y2="${round(y(ms))}" stroke="#dadce0"/>`,
      `<text x="${LEFT - 8}" y="${round(y(ms) + 4)}" text-anchor="end">${ms.toLocaleString('en')}</text>`,
    );
  }
  const stepRows = stepFor(mostRows);
  for (let rows = 0; rows <= mostRows; rows += stepRows) {
    grid.push(
      `<text x="${round(x(rows))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${rows.toLocaleString('en')}</text>`,
    );
  }

  // Names stand beside the lines' ends, moved apart where those are close.
  const ends = grown
    .map(({ name, points: own }, n) => ({ name, n, at: y(own[own.length - 1]?.measured.ms ?? 0) }))
    .sort((a, b) => a.at - b.at);
  let above = Number.NEGATIVE_INFINITY;
  const names = ends.map(({ name, n, at }) => {
    above = Math.max(at, above + 16);
    return `<text x="${WIDTH - RIGHT + 8}" y="${round(above + 4)}" fill="${COLOURS[n % COLOURS.length]}">${escaped(name)}</text>`;
  });
  const lines = grown.map(({ points: own }, n) => {
    const colour = COLOURS[n % COLOURS.length];
    const places = own.map(({ rows, measured }) => `${round(x(rows))},${round(y(measured.ms))}`);
    const dots = places.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    });
    return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Arial, sans-serif" font-size="12" fill="#3c4043">`,
    `<title>Milliseconds to plan against rows</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    ...lines,
    ...names,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">rows</text>`,
    `<text x="16" y="${(TOP + HEIGHT - BOTTOM) / 2}" text-anchor="middle" transform="rotate(-90 16 ${(TOP + HEIGHT - BOTTOM) / 2})">milliseconds to plan</text>`,
    '</svg>',
    '',
  ].join('\n');
}
