// The planner as the other rooms use it: safety over random sheets, order, and what it refuses.
import * as fc from 'fast-check';
import { plan } from '../../src/plan';
import { editOf, faultsOf, optionsOf } from './builders';

const cell = fc.record({
  user: fc.integer({ min: 1, max: 9 }),
  course: fc.integer({ min: 101, max: 107 }),
  day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
  status: fc.constantFrom(0 as const, 2 as const),
});

const sheet = fc
  .uniqueArray(cell, { maxLength: 60, selector: ({ user, course }) => `${user}/${course}` })
  .map((cells) => cells.map(({ user, course, day, status }) => editOf(user, course, day, status)));

const limits = fc.record({
  maxUsers: fc.integer({ min: 1, max: 6 }),
  maxCourses: fc.integer({ min: 1, max: 6 }),
  maxPairs: fc.integer({ min: 1, max: 20 }),
});

test('every plan writes only rows of the sheet, settles each once and keeps the caps', () => {
  fc.assert(
    fc.property(sheet, limits, (edits, caps) => {
      const options = optionsOf(caps);
      expect(faultsOf(edits, plan(edits, options), options)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no rows make no calls', () => {
  expect(plan([], optionsOf()).calls).toEqual([]);
});

test('a full block is one call, not a call a row', () => {
  const edits = [1, 2, 3].flatMap((user) => [10, 11].map((course) => editOf(user, course)));
  const made = plan(edits, optionsOf());
  expect(made.calls).toHaveLength(1);
  expect(made.calls[0]).toMatchObject({ kind: 'put-many', userIds: [1, 2, 3], courseIds: [10, 11] });
});

test('a row alone with its values goes by single PUT', () => {
  const made = plan([editOf(1, 10)], optionsOf());
  expect(made.calls.map((call) => call.kind)).toEqual(['put-one']);
});

test('rows with different values never share a call', () => {
  const made = plan([editOf(1, 10, '2026-01-01'), editOf(2, 10, '2026-01-02')], optionsOf());
  expect(made.calls).toHaveLength(2);
});

test('1,001 users of one course take two calls', () => {
  const edits = Array.from({ length: 1001 }, (_, n) => editOf(n + 1, 10));
  expect(plan(edits, optionsOf()).calls).toHaveLength(2);
});

test('the smallest call of each kind leads, then the calls that settle most rows', () => {
  const block = (day: string, users: number) =>
    Array.from({ length: users }, (_, n) => editOf(n + 1 + users * 100, 10, day));
  const edits = [...block('a', 5), ...block('b', 9), ...block('c', 2), ...block('d', 1), ...block('e', 7)];
  const made = plan(edits, optionsOf());
  expect(made.calls.map((call) => call.settles.length)).toEqual([1, 2, 9, 7, 5]);
});

test('one pair asked for twice is refused, and the sentence names the rows', () => {
  expect(() => plan([editOf(1, 10, 'a'), editOf(1, 10, 'b')], optionsOf())).toThrow(
    /User 1 and course 10.*different values/,
  );
  expect(() => plan([editOf(1, 10), editOf(1, 10)], optionsOf())).toThrow(/the same values/);
});

test.each(['maxUsers', 'maxCourses', 'maxPairs', 'batchSize'])('a %s of nought is refused', (name) => {
  expect(() => plan([], optionsOf({ [name]: 0 }))).toThrow(RangeError);
});
