// Checks with more look-ups than a slice has reads: each slice keeps whole rows, and in the end it is as if
// there were no limit.
import fc from 'fast-check';
import { checkRows } from '../../src/check/findings/check';
import type { Listings } from '../../src/lookup/reads/listings';
import type { Reader } from '../../src/lookup/reads/reader';
import type { Row } from '../../src/sheet';
import { completed, enrollment, row } from '../support/builders';
import { cases } from '../support/cases';

/** Entries that a listing of users or courses says it has: too many pages to be read. */
const TOO_MANY = 1_000_000;

/** A user and a course that no row names. */
const STRANGER = 999_999;

/** Everybody is enrolled in the courses with even numbers. */
const isEnrolled = (courseId: number) => courseId % 2 === 0;

/** Docebo as functions from reads to pages; `limit` reads may be made, of which a listing may take `most`. */
function doceboOf(limit: number, most: number) {
  const answers = new Map<unknown, () => unknown>();
  const read = (answer: () => readonly unknown[], totalCount?: number) => {
    const token = {};
    answers.set(token, () => {
      const items = answer();
      return { items, odd: [], totalCount: totalCount ?? items.length, hasMore: false };
    });
    return token as never;
  };
  const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);
  const user = (n: number) => ({
    userId: n,
    username: `user${n}`,
    email: `mail${n}@example.com`,
    name: '',
    fields: NO_FIELDS,
  });
  const course = (n: number) => ({ courseId: n, code: `C${n}`, title: '' });
  const listings: Listings = {
    users: () => read(() => [user(STRANGER)], TOO_MANY),
    searchUsers: (text) => read(() => [user(numberIn(text))]),
    courses: () => read(() => [course(STRANGER)], TOO_MANY),
    searchCourses: (text) => read(() => (text.startsWith('C') ? [course(numberIn(text))] : [])),
    sessions: () => read(() => []),
    roster: null,
    enrollments: {
      page: ({ courseIds, userIds }) =>
        read(() =>
          courseIds
            .filter(isEnrolled)
            .flatMap((courseId) =>
              (userIds.length > 0 ? userIds : USERS).map((id) => enrollment(id, courseId)),
            ),
        ),
      split: (ids) => (ids.length > 0 ? [ids] : []),
      room: 1_000,
      lengthOf: () => 10,
    },
  };
  let made = 0;
  const reader: Reader = {
    most,
    readAll<T>(reads: readonly unknown[]) {
      const values = reads.map((each) =>
        made++ < limit ? ((answers.get(each)?.() ?? null) as T | null) : null,
      );
      return { values, halted: values.includes(null) ? { code: 'out-of-time' as const } : null };
    },
  };
  return { listings, reader };
}

const NO_FIELDS: ReadonlyMap<number, string> = new Map();

const USERS = Array.from({ length: 12 }, (_, n) => n + 1);

/** A row of which neither id is known. */
const typed = (user: number, course: number, by: 'username' | 'email'): Row => ({
  ...row(user, course, { state: 'pending' }),
  user: by === 'email' ? { text: `mail${user}@example.com`, form: by } : { text: `user${user}`, form: by },
  ids: null,
});

/** Checks slice by slice, each from what the one before left; the findings and how many slices it took. */
function checkInSlices(rows: readonly Row[], limit: number, most: number) {
  const findings = new Map<string, unknown>();
  let open = rows;
  let slices = 0;
  while (open.length > 0) {
    const { listings, reader } = doceboOf(limit, most);
    const others = rows.filter((each) => !open.includes(each));
    const result = checkRows(open, others, listings, reader);
    for (const [key, finding] of result.findings) findings.set(key, finding);
    const before = open;
    open = open
      .filter((each) => !result.findings.has(each.key))
      .map((each) => ({ ...each, ids: result.found.get(each.key) ?? each.ids }));
    slices++;
    const known = (some: readonly Row[]) => some.filter((each) => each.ids !== null).length;
    if (open.length === before.length && known(open) === known(before))
      return { findings, slices, stuckAt: open.length };
  }
  return { findings, slices, stuckAt: 0 };
}

const sheets = fc
  .uniqueArray(
    fc.record({
      user: fc.integer({ min: 1, max: 12 }),
      course: fc.integer({ min: 1, max: 40 }),
      by: fc.constantFrom('username' as const, 'email' as const),
    }),
    { minLength: 1, maxLength: 40, selector: ({ user, course }) => `${user}/${course}` },
  )
  .map((cells) => cells.map(({ user, course, by }) => typed(user, course, by)));

test('a check with few reads a slice finishes and finds the same as one without a limit', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 8, max: 30 }), (rows, limit) => {
      const sliced = checkInSlices(rows, limit, limit * 0.8);
      const whole = checkInSlices(rows, Number.POSITIVE_INFINITY, 1_000);
      expect(sliced.stuckAt).toBe(0);
      expect(whole.slices).toBe(1);
      expect([...sliced.findings].sort()).toEqual([...whole.findings].sort());
    }),
    { numRuns: cases(100) },
  );
});

test('keeps the courses found before the reads were used up for rows with a user ID', () => {
  const rows = Array.from(
    { length: 9 },
    (_, n): Row => ({
      ...typed(1, n + 1, 'username'),
      user: { text: '1', form: 'docebo-id' },
    }),
  );
  const { listings, reader } = doceboOf(4, 100);
  const { found, findings, halted } = checkRows(rows, [], listings, reader);
  expect(halted).toEqual({ code: 'out-of-time' });
  expect(findings.size).toBe(0);
  // One read for the length of the listing, three for courses.
  expect(found.size).toBe(3);
});

test('finds a pair typed in two ways as a duplicate when courses are looked up one by one', () => {
  const rows = [2, 4, 6, 8].map((course) => typed(1, course, 'username'));
  const twin: Row = {
    ...row(1, 2, { state: 'pending', change: completed('2026-03-15'), key: 'twin' }),
    course: { text: '2', form: 'id' },
    ids: null,
    identity: 'twin',
  };
  const { listings, reader } = doceboOf(1_000, 8);
  const { findings, halted } = checkRows([...rows, twin], [], listings, reader);
  expect(halted).toBeNull();
  expect(findings.size).toBe(5);
  expect(findings.get('twin')?.status).toBe('Duplicate');
});
