// A plot of milliseconds of processor time against rows as SVG, both axes logarithmic; pure.

export interface Line {
  readonly name: string;
  /** Lines come in pairs of one colour: a whole one, and a dashed one after it. */
  readonly dashed: boolean;
  readonly points: readonly { readonly rows: number; readonly ms: number }[];
}

const WIDTH = 760;
const HEIGHT = 460;
const LEFT = 64;
const RIGHT = 36;
const TOP = 24;
const BOTTOM = 92;

/** Colour-blind safe (Okabe and Ito), dark enough on white. */
const COLOURS = ['#0072b2', '#d55e00', '#007a5a', '#a0407f'];

/** The plot of lines whose points have at least one row; times below a millisecond count as one. */
export function growthPlot(lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const x = axis(
    points.map(({ rows }) => rows),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis(
    points.map(({ ms }) => Math.max(1, ms)),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...x.ticks.map(
      (rows) =>
        `<path class="grid" d="M${x.at(rows)} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${x.at(rows)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${figure(rows)}</text>`,
    ),
    ...y.ticks.map(
      (ms) =>
        `<path class="grid" d="M${LEFT} ${y.at(ms)}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${y.at(ms) + 4}" text-anchor="end">${figure(ms)}</text>`,
    ),
  ];
  let colour = -1;
  const drawn = lines.map((line, n) => {
    if (!line.dashed) colour += 1;
    const stroke = COLOURS[Math.max(0, colour) % COLOURS.length];
    const dash = line.dashed ? ' stroke-dasharray="5 4"' : '';
    const places = line.points.map(({ rows, ms }) => [x.at(rows), y.at(Math.max(1, ms))]);
    const path = places.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join('');
    const dots = places
      .map(([px, py]) => `<circle cx="${px}" cy="${py}" r="2.5" fill="${stroke}"/>`)
      .join('');
    const keyX = LEFT + (n % 2) * 320;
    const keyY = HEIGHT - BOTTOM + 44 + Math.floor(n / 2) * 17;
    const key = `<path d="M${keyX} ${keyY - 4}h28" stroke="${stroke}" stroke-width="2"${dash}/><text x="${keyX + 36}" y="${keyY}">${escaped(line.name)}</text>`;
    return `<path class="line" d="${path}" stroke="${stroke}"${dash}/>${dots}${key}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Milliseconds of processor time to plan a sheet, by its rows">`,
    '<style>text{font:12px system-ui,sans-serif;fill:#333}.grid{stroke:#ddd;fill:none}.line{fill:none;stroke-width:2}.guide{stroke:#777;fill:none;stroke-width:1.5;stroke-dasharray:2 3}</style>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    `<text x="${LEFT}" y="${TOP - 9}">ms</text>`,
    `<text x="${WIDTH - RIGHT}" y="${TOP - 9}" text-anchor="end">milliseconds of processor time against rows, both axes logarithmic</text>`,
    guide(lines, x, y),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

/** Time that grows as the rows do, up to the last point of the first line. */
function guide(lines: readonly Line[], x: Axis, y: Axis): string {
  const last = lines[0]?.points[lines[0].points.length - 1];
  if (!last) return '';
  const most = Math.max(1, last.ms);
  // Along the line rows and time shrink alike, until one of them leaves the picture.
  const shrink = Math.min(last.rows / x.low, most / y.low);
  const [fromX, fromY] = [x.at(last.rows / shrink), y.at(most / shrink)];
  return `<path class="guide" d="M${fromX} ${fromY}L${x.at(last.rows)} ${y.at(most)}"/><text x="${fromX + 8}" y="${fromY - 8}">linear</text>`;
}

type Axis = ReturnType<typeof axis>;

/**
 * A logarithmic axis over the values, from one place to another, with a tick at each 1, 2 and 5 of every ten.
 */
function axis(values: readonly number[], from: number, to: number) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const ticks: number[] = [];
  for (let ten = 10 ** Math.floor(Math.log10(least)); ten <= most * 10; ten *= 10) {
    for (const step of [1, 2, 5]) ticks.push(ten * step);
  }
  const low = Math.max(...ticks.filter((tick) => tick <= least));
  const high = Math.min(...ticks.filter((tick) => tick >= most && tick > low));
  const span = Math.log(high / low);
  const at = (value: number) => Math.round((from + ((to - from) * Math.log(value / low)) / span) * 10) / 10;
  return { at, low, ticks: ticks.filter((tick) => tick >= low && tick <= high) };
}

const figure = (n: number): string => n.toLocaleString('en');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
