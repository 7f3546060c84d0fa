// What every file of code has: a first line that says what it is, and comments that fit on a screen.
import { FILES, read } from './support/repository';

/** The lines of each file of code, by its path. */
const files = FILES.filter((path) => /\.(tsx?|mjs|cjs)$/.test(path)).map((path) => ({
  path,
  lines: read(path).split('\n'),
}));

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
