// The rooms of the source: each imports only rooms below it, so that none reaches itself.
import { dirname, join, relative } from 'node:path/posix';
import { read, sourcesIn } from '../support/repository';

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

/** The files that each file in a folder names in an import or an export, if only for their types. */
function namedIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const paths = sourcesIn(folder);
  const ends = ['.ts', '.tsx', '/index.ts'];
  return new Map(
    paths.map((path) => {
      const targets = [...read(path).matchAll(/\b(?:from |import\()'(\.[^']*)'/g)].map(([, spec = '']) =>
        join(dirname(path), spec),
      );
      const named = targets.flatMap((target) =>
        paths.filter((to) => ends.some((end) => to === target + end)),
      );
      return [relative(folder, path), named.map((to) => relative(folder, to))];
    }),
  );
}

/** By the paths of files within `src`. */
const named = namedIn('src');
const files = [...named.keys()];

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : 'addon');

/** The imports that leave a room, as `[room, imported room, file, imported file]`. */
const leaving = [...named].flatMap(([file, targets]) =>
  targets
    .filter((to) => roomOf(to) !== roomOf(file))
    .map((to) => [roomOf(file), roomOf(to), file, to] as const),
);

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
  const page = read('docs/architecture.md');
  const picture = /## Rooms\n\n```\n([^`]*)```/.exec(page)?.[1] ?? '';
  expect([...ORDER, 'sidebar'].filter((room) => !new RegExp(`\\b${room}\\b`).test(picture))).toEqual([]);
});

test('the architecture page names the folders of every room', () => {
  const page = read('docs/architecture.md');
  const lines = new Map(
    [...page.matchAll(/^\| `([a-z]+)` \| (`.*) \|$/gm)].map(([, room = '', said = '']) => [room, said]),
  );
  const missing = files.flatMap((file) => {
    const [room = '', ...folders] = dirname(file).split('/');
    return folders
      .filter((folder) => !lines.get(room)?.includes(`\`${folder}\``))
      .map((folder) => `${room}/${folder}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

/** Whether a file says what the other rooms can take from its room. */
const isDoor = (file: string): boolean => /^[a-z]+\/index\.ts$/.test(file);

/** The page has texts of its own, so that it does not load the script's. */
const PAGE_DOOR = 'texts/page.ts';

test('a room is entered by its door', () => {
  expect(leaving.filter(([, , , to]) => !isDoor(to) && to !== PAGE_DOOR)).toEqual([]);
});

test('a door lets out only what another room, the workbench or a test takes', () => {
  const taken = new Map<string, Set<string>>();
  for (const user of ['src', 'workbench', 'test'].flatMap(sourcesIn))
    for (const [, names = '', spec = ''] of read(user).matchAll(
      /\b(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']*)'/g,
    )) {
      const room = relative('src', join(dirname(user), spec));
      taken.set(room, new Set([...(taken.get(room) ?? []), ...namesIn(names, 0)]));
    }
  const unused = files.filter(isDoor).flatMap((door) => {
    const text = read(join('src', door));
    const out = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
      namesIn(names, 1),
    );
    return out.filter((name) => !taken.get(roomOf(door))?.has(name)).map((name) => `${door}: ${name}`);
  });
  expect(unused).toEqual([]);
});

/** The names of an import or export list: as they are called inside (0) or outside (1). */
function namesIn(list: string, side: 0 | 1): string[] {
  return list.split(',').flatMap((part) => {
    const names = part
      .trim()
      .replace(/^type /, '')
      .split(' as ');
    const name = side === 0 ? names[0] : names.at(-1);
    return name === undefined || name === '' ? [] : [name];
  });
}

/** Our own number: as many as a person takes in at a glance, and two more. */
const MOST_FILES = 10;

test('a folder of the source holds ten files at most beside its door', () => {
  const beside = files.filter((file) => !file.endsWith('/index.ts')).map(dirname);
  const full = [...new Set(beside)].filter(
    (folder) => beside.filter((one) => one === folder).length > MOST_FILES,
  );
  expect(full).toEqual([]);
});

test('no folder needs itself by way of other folders', () => {
  // A door is above all folders of its room.
  const folderOf = (file: string) => (file.endsWith('/index.ts') ? file : dirname(file));
  const needs = new Map<string, Set<string>>();
  for (const [file, targets] of named)
    for (const to of targets.map(folderOf).filter((folder) => folder !== folderOf(file)))
      needs.set(folderOf(file), (needs.get(folderOf(file)) ?? new Set()).add(to));
  expect(
    [...needs.keys()].filter((folder) => reachedFrom(folder, (one) => needs.get(one)).has(folder)),
  ).toEqual([]);
  expect(needs.size).toBeGreaterThan(60);
});

function reachedFrom(start: string, next: (one: string) => Iterable<string> | undefined): Set<string> {
  const reached = new Set<string>();
  const open = [...(next(start) ?? [])];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    open.push(...(next(one) ?? []));
  }
  return reached;
}

const inCircles = (all: ReadonlyMap<string, readonly string[]>): string[] =>
  [...all.keys()].filter((file) => reachedFrom(file, (one) => all.get(one)).has(file));

test('no file names itself by way of others, types included', () => {
  expect(inCircles(named)).toEqual([]);
  expect([...named.values()].flat().length).toBeGreaterThan(1500);
});

test('in the workbench only objects that lead to each other at Google do', () => {
  // A range leads to its sheet, a sheet to its ranges, filters and rules.
  const objects = ['filter', 'range', 'rule', 'sheet'].map((name) => `google/script/${name}.ts`);
  expect(inCircles(namedIn('workbench')).sort()).toEqual(objects);
});
