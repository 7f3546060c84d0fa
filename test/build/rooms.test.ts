// The rooms of the source: each imports only rooms below it, so that none reaches itself.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');

/** From the bottom up. A room can import those before it; `sidebar` imports `contract` and `texts`. */
const ORDER = [
  'contract',
  'enrollment',
  'plan',
  'sheet',
  'docebo',
  'texts',
  'words',
  'work',
  'lookup',
  'account',
  'step',
  'get',
  'log',
  'check',
  'pilot',
  'send',
  'job',
  'server',
  'google',
  'addon',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

const roomOf = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] ?? '') : 'addon');

/** The imports of a file that leave its room, as `[room, imported room, file]`. */
const leaving = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/\bfrom '(\.[^']*)'/g)].flatMap(([, spec = '']) => {
    const target = relative(SRC, normalize(join(SRC, dirname(file), spec)));
    // An index is imported by the name of its folder.
    const to = target.includes(sep) || files.some((name) => name.startsWith(`${target}${sep}`)) ? target : '';
    const room = to.split(sep)[0] ?? '';
    return room === '' || room === roomOf(file) ? [] : [[roomOf(file), room, file] as const];
  });
});

test('knows every room', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].sort()).toEqual([...ORDER, 'sidebar'].sort());
  expect(leaving.length).toBeGreaterThan(300);
});

test('no room imports one above it', () => {
  const upwards = leaving.filter(
    ([from, to]) => from !== 'sidebar' && ORDER.indexOf(to) >= ORDER.indexOf(from),
  );
  expect(upwards).toEqual([]);
});

test('the sidebar imports only the contract and the texts', () => {
  const reach = ['contract', 'texts'];
  expect(leaving.filter(([from, to]) => from === 'sidebar' && !reach.includes(to))).toEqual([]);
});

test('the architecture page has every room in its picture', () => {
  const page = readFileSync(join(SRC, '..', 'docs', 'architecture.md'), 'utf8');
  const picture = /## Rooms\n\n```\n([^`]*)```/.exec(page)?.[1] ?? '';
  expect([...ORDER, 'sidebar'].filter((room) => !new RegExp(`\\b${room}\\b`).test(picture))).toEqual([]);
});

/** The files that a file names in an import or an export, if only for their types. */
const named = new Map(
  files.map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const targets = [...text.matchAll(/\b(?:from |import\()'(\.[^']*)'/g)].map(([, spec = '']) =>
      relative(SRC, normalize(join(SRC, dirname(file), spec))),
    );
    const ends = ['.ts', '.tsx', `${sep}index.ts`];
    return [file, targets.flatMap((target) => files.filter((to) => ends.some((end) => to === target + end)))];
  }),
);

test('no file names itself by way of others, types included', () => {
  const inCircles = files.filter((file) => {
    const reached = new Set<string>();
    const open = [...(named.get(file) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(named.get(next) ?? []));
    }
    return reached.has(file);
  });
  expect(inCircles).toEqual([]);
  expect([...named.values()].flat().length).toBeGreaterThan(1500);
});
