// A call larger than any before it is read back in part: if its answer says more than was done, the answer is
// not believed.
import fc from 'fast-check';
import type { Enrollment } from '../../src/contract';
import type { CallOutcome, Page, PairOutcome, Read } from '../../src/docebo';
import { asks, type EnrollmentFilter } from '../../src/lookup/reads/enrollments';
import type { Reader } from '../../src/lookup/reads/reader';
import { readBack } from '../../src/pilot/read-back';
import type { Edit } from '../../src/plan';
import { edit, enrollment } from '../support/builders';

const UPDATED: PairOutcome = { kind: 'updated' };
const edits = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, n) => edit(n + 1, 1 + (n % 7)));
const doneOf = ({ userId, courseId, change }: Edit): Enrollment =>
  enrollment(userId, courseId, { status: 2, completedAt: change.completedAt });
const undone = ({ userId, courseId }: Edit): Enrollment => enrollment(userId, courseId);

const outcomeOf = (
  settles: readonly Edit[],
  pair: (edit: Edit) => PairOutcome = () => UPDATED,
): CallOutcome => ({
  call: { kind: 'post-batch', settles },
  pairs: new Map(settles.map((each) => [each.key, pair(each)])),
  refusedWhole: null,
  strangers: [],
  ms: 1000,
});

/** A tenant that shows these enrollments from so many milliseconds on, and others before. */
function tenantWith(held: readonly Enrollment[], before = held, from = 0) {
  let now = 0;
  let reads = 0;
  const answers = new Map<unknown, EnrollmentFilter>();
  const reader: Reader = {
    most: 1000,
    readAll(asked) {
      reads += asked.length;
      const values = asked.map((read) => {
        const filter = answers.get(read);
        if (!filter) return null;
        const items = (now >= from ? held : before).filter(asks(filter));
        return { items, odd: [], totalCount: items.length, hasMore: false };
      });
      return { values: values as never, halted: null };
    },
  };
  const source = {
    page(filter: EnrollmentFilter): Read<Page<Enrollment>> {
      const read: Read<Page<Enrollment>> = { path: '', parse: () => null };
      answers.set(read, filter);
      return read;
    },
    split: (ids: readonly number[]) => [ids],
    room: 1800,
    lengthOf: () => 10,
  };
  const tools = {
    source,
    reader,
    dayOnly: () => new Set<never>(),
    now: () => now,
    sleep: (ms: number) => {
      now += ms;
    },
    lag: { ms: () => 0, learn: () => {} },
  };
  return { tools, reads: () => reads };
}

test('confirms a call that did all that its answer says, in at most two reads', () => {
  const some = edits(500);
  const { tools, reads } = tenantWith(some.map(doneOf));
  const { outcome, showed } = readBack(outcomeOf(some), 0, tools);
  expect(showed).toBe('all');
  expect(outcome.pairs.get(some[0]?.key ?? '')).toEqual(UPDATED);
  expect(reads()).toBeLessThanOrEqual(2);
});

test('calls every updated row of a call unknown when its items after the first 200 were left out', () => {
  const some = edits(500);
  const { tools } = tenantWith(some.map((each, n) => (n < 200 ? doneOf(each) : undone(each))));
  const { outcome, showed } = readBack(outcomeOf(some), 0, tools);
  expect(showed).toBe('less');
  expect(new Set([...outcome.pairs.values()].map(({ kind }) => kind))).toEqual(new Set(['unknown']));
});

test('doubts a call of which a fortieth in a row was left out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40, max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, at) => {
        const some = edits(count);
        const length = Math.ceil(count / 40);
        const from = Math.floor(at * (count - length));
        const { tools } = tenantWith(
          some.map((each, n) => (n >= from && n < from + length ? undone(each) : doneOf(each))),
        );
        expect(readBack(outcomeOf(some), 0, tools).showed).toBe('less');
      },
    ),
    { numRuns: 50 },
  );
});

test('reads a lagging listing again before it doubts anything', () => {
  const some = edits(300);
  const { tools } = tenantWith(some.map(doneOf), some.map(undone), 5000);
  expect(readBack(outcomeOf(some), 0, tools).showed).toBe('all');
});

test('does not look for what the answer refused, which stays refused', () => {
  const some = edits(300);
  const isRefused = ({ userId }: Edit) => userId % 2 === 0;
  const { tools } = tenantWith(some.map((each) => (isRefused(each) ? undone(each) : doneOf(each))));
  const refused: PairOutcome = { kind: 'refused', message: 'no' };
  const { outcome, showed } = readBack(
    outcomeOf(some, (each) => (isRefused(each) ? refused : UPDATED)),
    0,
    tools,
  );
  expect(showed).toBe('all');
  expect(outcome.pairs.get(some[1]?.key ?? '')).toEqual(refused);
});

test('confirms nothing for a call that names nothing as updated', () => {
  const some = edits(300);
  const { tools, reads } = tenantWith([]);
  const lost: PairOutcome = { kind: 'unknown', problem: { code: 'unreachable', request: '', detail: '' } };
  expect(
    readBack(
      outcomeOf(some, () => lost),
      0,
      tools,
    ).showed,
  ).toBe('nothing');
  expect(reads()).toBe(0);
});

test('keeps the answer when no reading can be made', () => {
  const some = edits(300);
  const { tools } = tenantWith(some.map(undone));
  const reader: Reader = { most: 1, readAll: () => ({ values: [], halted: { code: 'out-of-time' } }) };
  const { outcome, showed } = readBack(outcomeOf(some), 0, { ...tools, reader });
  expect(showed).toBe('nothing');
  expect(outcome.pairs.get(some[0]?.key ?? '')).toEqual(UPDATED);
});

test('an enrollment that is there and cannot be read is not gone', () => {
  const some = edits(2).map((each): Edit => ({ ...each, does: 'unenroll' }));
  const { tools } = tenantWith([]);
  const odd = some.map(({ userId, courseId }) => ({
    userId,
    courseId,
    field: 'enrollment_status',
    value: 'frozen',
  }));
  const reader: Reader = {
    ...tools.reader,
    readAll: (asked) => {
      const page = { items: [], odd, totalCount: odd.length, hasMore: false };
      return { values: asked.map(() => page) as never, halted: null };
    },
  };
  expect(readBack(outcomeOf(some), 0, tools).showed).toBe('all');
  expect(readBack(outcomeOf(some), 0, { ...tools, reader }).showed).toBe('less');
});
