// The command that plans a file of lines.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planCommand } from '../../workbench/plan/command';
import { editsFromLines } from '../../workbench/plan/lines';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowcall-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, `${Math.random()}.tsv`);
  writeFileSync(path, text);
  return path;
}

/** Two blocks that share a pair. */
const STAIRS = 'ann\tx\nann\ty\nbob\tx\nbob\ty\nbob\tz\ncy\ty\ncy\tz\n';

test('prints the figures as JSON', () => {
  expect(JSON.parse(planCommand([file(STAIRS), '--json']))).toEqual({
    rows: 7,
    groups: 1,
    calls: 2,
    lowerBound: 2,
    pairsWritten: 8,
    ms: expect.any(Number),
  });
});

test('writes no pair twice with --no-overlap', () => {
  expect(JSON.parse(planCommand([file(STAIRS), '--no-overlap', '--json']))).toMatchObject({
    calls: 3,
    pairsWritten: 7,
  });
});

test('limits the users of a call to --max-users', () => {
  const lines = Array.from({ length: 25 }, (_, n) => `user ${n}\tx`).join('\n');
  expect(JSON.parse(planCommand([file(lines), '--json']))).toMatchObject({ calls: 1 });
  expect(JSON.parse(planCommand([file(lines), '--max-users', '10', '--json']))).toMatchObject({
    calls: 3,
    lowerBound: 3,
  });
});

test('groups rows by date', () => {
  expect(JSON.parse(planCommand([file('a\tx\t2026-01-01\nb\tx\t2026-01-02\n'), '--json']))).toMatchObject({
    groups: 2,
    calls: 2,
  });
});

test('prints a sentence for people', () => {
  expect(planCommand([file('a\tx\n')])).toMatch(
    /^1 row in 1 group of equal values: 1 call \(no plan has fewer\)/,
  );
});

test.each([
  [['--json'], /Usage/],
  [['one.tsv', 'two.tsv'], /Usage/],
  [['nowhere.tsv'], /nowhere\.tsv cannot be read/],
  [['one.tsv', '--max-users', '0'], /--max-users takes a whole number/],
  [['one.tsv', '--max-users', '1.5'], /--max-users takes a whole number/],
  [['one.tsv', '--many'], /--many[\s\S]*Usage/],
])('answers %j with a sentence', (args, sentence) => {
  expect(() => planCommand(args)).toThrow(sentence);
});

describe('lines', () => {
  test('can have a byte order mark, spaces, empty lines and any line ends', () => {
    expect(
      editsFromLines('\uFEFFa\tx\r\n\r\n b \t x \n').map(({ userId, courseId }) => [userId, courseId]),
    ).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('that are equal count once', () => {
    expect(editsFromLines('a\tx\t2026-01-01\na\tx\t2026-01-01\n')).toHaveLength(1);
  });

  test('with two dates for one pair are refused', () => {
    expect(() => editsFromLines('a\tx\t2026-01-01\na\tx\t2026-01-02\n')).toThrow(
      /Line 2: user a and course x/,
    );
  });

  test('without a course are refused', () => {
    expect(() => editsFromLines('a\tx\nb\n')).toThrow(/Line 2 is not user<TAB>course/);
  });
});
