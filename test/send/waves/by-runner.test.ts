// When imports go to Docebo's own job runner: only if that takes fewer calls, its reading included, and only
// what its pilot proved.
import fc from 'fast-check';
import type { Call, Edit } from '../../../src/plan';
import { byRunner, MOST_HANDED_OVER, type RunnerKnown } from '../../../src/send/waves/by-runner';
import { edit, NOTHING } from '../../support/builders';

const EDITS: readonly Edit[] = Array.from({ length: 20_000 }, (_, n) => edit(n + 1, 1));
const edits = (count: number): readonly Edit[] => EDITS.slice(0, count);
const imports = (some: readonly Edit[], size: number): readonly Call[] =>
  Array.from({ length: Math.ceil(some.length / size) }, (_, n) => ({
    kind: 'post-batch',
    settles: some.slice(n * size, (n + 1) * size),
  }));
const TRAITS = new Set(['=status', '=completedAt']);
const passed = (): RunnerKnown => ({ state: 'passed', proven: TRAITS });
const needed = (): RunnerKnown => ({ state: 'needed', proven: new Set() });

test('does not hand over imports of 200, because reading their rows back takes as many calls', () => {
  expect(byRunner(imports(edits(20_000), 200), 200, passed)).toBeNull();
});

test('hands imports of 50 to the runner', () => {
  expect(byRunner(imports(edits(5000), 50), 50, passed)?.call.settles).toHaveLength(5000);
});

test('hands over a pilot of one edit first, and leaves the others', () => {
  const queue = imports(edits(5000), 50);
  const by = byRunner(queue, 50, needed);
  expect(by?.isPilot).toBe(true);
  expect(by?.call.settles).toHaveLength(1);
  expect(by?.rest.flatMap(({ settles }) => settles)).toHaveLength(4999);
});

test('hands nothing to a runner whose pilot failed', () => {
  expect(byRunner(imports(edits(5000), 50), 50, () => ({ state: 'failed', proven: TRAITS }))).toBeNull();
});

test('imports what no pilot of the runner proved', () => {
  const scored = edit(9999, 2, { ...NOTHING, status: 2, score: 80 });
  const by = byRunner(imports([...edits(5000), scored], 50), 50, passed);
  expect(by?.call.settles).not.toContain(scored);
  expect(by?.rest.flatMap(({ settles }) => settles)).toEqual([scored]);
});

test('hands over at most as many rows as a slice can settle', () => {
  const by = byRunner(imports(edits(MOST_HANDED_OVER + 500), 25), 25, passed);
  expect(by?.call.settles).toHaveLength(MOST_HANDED_OVER);
  expect(by?.rest.flatMap(({ settles }) => settles)).toHaveLength(500);
});

test('keeps other calls in their order, and every edit once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.constantFrom(25, 50, 100),
      fc.boolean(),
      (count, size, isNew) => {
        const single: Call = { kind: 'put-one', settles: [edit(9999, 3)] };
        const queue = [...imports(edits(count), size), single, ...imports([edit(8888, 4)], size)];
        const by = byRunner(queue, size, isNew ? needed : passed);
        if (!by) return;
        const keys = (calls: readonly Call[]) =>
          calls.flatMap(({ settles }) => settles.map(({ key }) => key));
        expect(keys([by.call, ...by.rest]).sort()).toEqual(keys(queue).sort());
        expect(by.rest.slice(-2)).toEqual(queue.slice(-2));
      },
    ),
  );
});

test('does not count calls as saved that it was not seen to do well', () => {
  const scored = Array.from({ length: 5000 }, (_, n) => edit(n + 1, 2, { ...NOTHING, status: 2, score: 80 }));
  expect(byRunner(imports(scored, 50), 50, passed)).toBeNull();
  // A few that it can do are not worth its looks either.
  expect(byRunner(imports([...scored, ...edits(100)], 50), 50, passed)).toBeNull();
});

test('its pilot is the edit that proves most, and the others are those that it can prove', () => {
  const scored = edit(9999, 2, { ...NOTHING, status: 2, completedAt: '2026-03-14 12:00:00', score: 80 });
  const by = byRunner(imports([...edits(5000), scored], 50), 50, needed);
  expect(by?.call.settles).toEqual([scored]);
  expect(by?.rest.flatMap(({ settles }) => settles)).toHaveLength(5000);
});

test('pays as soon as it saves one call: it costs twelve questions, and the pages that are read back', () => {
  const takes = (calls: number, known: () => RunnerKnown) =>
    byRunner(imports(edits(calls * 50), 50), 50, known) !== null;
  // 12 looks and 8 pages are 20 calls; its pilot takes 7 more, and 12 pages are read then.
  expect([20, 21].map((calls) => takes(calls, passed))).toEqual([false, true]);
  expect([31, 32].map((calls) => takes(calls, needed))).toEqual([false, true]);
});
