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

test('the architecture page names the folders of every room', () => {
  const page = readFileSync(join(SRC, '..', 'docs', 'architecture.md'), 'utf8');
  const lines = new Map(
    [...page.matchAll(/^\| `([a-z]+)` \| (`.*) \|$/gm)].map(([, room = '', said = '']) => [room, said]),
  );
  const missing = files.flatMap((file) => {
    const [room = '', ...folders] = dirname(file).split(sep);
    return folders
      .filter((folder) => !lines.get(room)?.includes(`\`${folder}\``))
      .map((folder) => `${room}/${folder}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

/** The files that each file under a folder names in an import or an export, if only for their types. */
function namedUnder(folder: string): ReadonlyMap<string, readonly string[]> {
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const ends = ['.ts', '.tsx', `${sep}index.ts`];
  return new Map(
    own.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const targets = [...text.matchAll(/\b(?:from |import\()'(\.[^']*)'/g)].map(([, spec = '']) =>
        relative(folder, normalize(join(folder, dirname(file), spec))),
      );
      return [file, targets.flatMap((target) => own.filter((to) => ends.some((end) => to === target + end)))];
    }),
  );
}

const named = namedUnder(SRC);

/** Whether a file says what the other rooms can take from its room. */
const isDoor = (file: string): boolean => /^[a-z]+[/\\]index\.ts$/.test(file);

/** The page has texts of its own, so that it does not load the script's. */
const PAGE_DOOR = join('texts', 'page.ts');

test('a room is entered by its door', () => {
  const around = [...named].flatMap(([file, targets]) =>
    targets
      .filter((to) => roomOf(to) !== roomOf(file) && !isDoor(to) && to !== PAGE_DOOR)
      .map((to) => `${file} -> ${to}`),
  );
  expect(around).toEqual([]);
});

test('a door lets out only what another room, the workbench or a test takes', () => {
  const root = join(SRC, '..');
  const users = ['src', 'workbench', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  const taken = new Map<string, Set<string>>();
  for (const user of users)
    for (const [, names = '', spec = ''] of readFileSync(user, 'utf8').matchAll(
      /\b(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']*)'/g,
    )) {
      const room = relative(SRC, normalize(join(dirname(user), spec)));
      taken.set(room, new Set([...(taken.get(room) ?? []), ...namesIn(names, 0)]));
    }
  const unused = files.filter(isDoor).flatMap((door) => {
    const text = readFileSync(join(SRC, door), 'utf8');
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
  const beside = files.filter((file) => !file.endsWith(`${sep}index.ts`)).map(dirname);
  const full = [...new Set(beside)].filter(
    (folder) => beside.filter((one) => one === folder).length > MOST_FILES,
  );
  expect(full).toEqual([]);
});

test('no folder needs itself by way of other folders', () => {
  // A door is above all folders of its room.
  const folderOf = (file: string) => (file.endsWith(`${sep}index.ts`) ? file : dirname(file));
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
  const objects = ['filter', 'range', 'rule', 'sheet'].map((name) => join('google', 'script', `${name}.ts`));
  expect(inCircles(namedUnder(join(SRC, '..', 'workbench'))).sort()).toEqual(objects);
});
