// What every file of code has: a first line that says what it is, and comments that fit on a screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The lines of each file of TypeScript, by its path. */
const files = ['build', 'src', 'test', 'workbench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/node_modules|^(dist|cache|conformance)[\\/]/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n') })),
);

/** Characters of a line: those of the formatter, which leaves comments as they are. */
const WIDTH = 110;

test('each file opens with a comment that says what it is', () => {
  expect(files.length).toBeGreaterThan(1_000);
  expect(files.filter(({ lines: [first = ''] }) => !/^\/\/ \S/.test(first)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('no comment is wider than the code', () => {
  const wide = files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      /^\s*(\/\/|\/?\*)/.test(line) && line.length > WIDTH ? [`${path}:${index + 1}`] : [],
    ),
  );
  expect(wide).toEqual([]);
});
