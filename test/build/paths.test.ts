// Paths that pages and comments name: each exists, so that a file cannot move and leave its old path behind.
import { FILES, isMade, ROOTS, read } from '../support/repository';

/** Every file and folder, as a path, and as each part of it that ends it. */
const PATHS: ReadonlySet<string> = new Set(
  FILES.flatMap((file) => file.split('/').map((_, end, parts) => parts.slice(0, end + 1).join('/'))),
);
const ENDS: ReadonlySet<string> = new Set(
  FILES.flatMap((file) => file.split('/').map((_, begin, parts) => parts.slice(begin).join('/'))),
);

/** Without the changelog, which reports what was. */
const PAGES = FILES.filter(
  (file) => (/\.md$/.test(file) && file !== 'CHANGELOG.md') || file.startsWith('.github/'),
);

const SOURCES = FILES.filter((file) => /\.(tsx?|mjs|cjs|css)$/.test(file));

/** Paths from the root, and names of files with or without folders before them. */
const FROM_ROOT = new RegExp(
  `(?<![\\w./-])(?:${ROOTS.map((each) => each.replace('.', '\\.')).join('|')})/[\\w./*-]*[\\w*]`,
  'g',
);
const BY_NAME = /(?<![\w./*-])(?:[\w-]+\/)*\w[\w.-]*\.(?:tsx?|mjs|cjs|md)(?!\w)/g;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([all]) => all);

function isThere(path: string): boolean {
  if (!path.includes('*')) return PATHS.has(path) || isMade(path);
  const pattern = path.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*');
  return [...PATHS].some((each) => new RegExp(`^${pattern}$`).test(each));
}

/** The paths in a text that lead to nothing. */
const lostIn = (text: string): string[] => [
  ...found(text, FROM_ROOT).filter((path) => !isThere(path)),
  ...found(text, BY_NAME).filter((name) => !isMade(name) && !ENDS.has(name)),
];

/** `name` in `path`, or `name` (`path`): the names that are not in their file. */
const strayIn = (text: string): string[] =>
  [...text.matchAll(/`(\w+)`(?:,? in | \()`?([\w./-]+\.tsx?)\b/g)].flatMap(([, name = '', path = '']) => {
    const file = FILES.find((each) => each === path || each.endsWith(`/${path}`));
    return file === undefined || new RegExp(`\\b${name}\\b`).test(read(file)) ? [] : [`${name} in ${path}`];
  });

/** The comments of a source, without their marks at the beginnings of lines. */
const commentsIn = (source: string): string =>
  [...source.matchAll(/(?<!\S)\/\*[\s\S]*?\*\/|(?<![:'"`\w/])\/\/.*$/gm)]
    .map(([comment]) => comment.replace(/\n *\*/g, '\n'))
    .join('\n');

test('finds paths that lead nowhere, and names that are not in their file', () => {
  expect(
    lostIn('See `src/addon.ts`, addon.ts, `build/dist`, docs/guide/*.md and https://a.b/src/none.'),
  ).toEqual([]);
  expect(lostIn('See src/none/addon.ts, none.ts, guide/none.md (docs/none/*.md).')).toEqual([
    'src/none/addon.ts',
    'docs/none/*.md',
    'src/none/addon.ts',
    'none.ts',
    'guide/none.md',
  ]);
  expect(strayIn('`TITLE` in `src/addon.ts`, `NONE` (`src/addon.ts`)')).toEqual(['NONE in src/addon.ts']);
  expect(commentsIn("const a = 'x'; // one.ts\n/** two.ts\n * three.ts */")).toContain('three.ts');
});

test.each(PAGES)('%s names files and folders that exist', (page) => {
  expect(lostIn(read(page))).toEqual([]);
  expect(strayIn(read(page))).toEqual([]);
});

test('comments name files and folders that exist', () => {
  expect(SOURCES.length).toBeGreaterThan(1000);
  const lost = SOURCES.flatMap((file) => {
    const comments = commentsIn(read(file));
    return [...lostIn(comments), ...strayIn(comments)].map((path) => `${file}: ${path}`);
  });
  // The file above names some on purpose.
  expect(lost.filter((each) => !each.startsWith('test/build/paths.test.ts'))).toEqual([]);
});
