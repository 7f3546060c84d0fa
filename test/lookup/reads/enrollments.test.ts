// Reading enrollments in the fewest reads, against a tenant that is a list.

import fc from 'fast-check';
import type { Enrollment } from '../../../src/contract';
import type { EnrollmentFilter, EnrollmentSource } from '../../../src/lookup/reads/enrollments';
import { PAGE_SIZE } from '../../../src/lookup/reads/pages';
import { readEnrollments, wavesFor } from '../../../src/lookup/reads/read-enrollments';
import type { Reader } from '../../../src/lookup/reads/reader';
import { enrollment as enrolled } from '../../support/builders';

type Pair = readonly [user: number, course: number];

const enrollment = ([userId, courseId]: Pair): Enrollment => enrolled(userId, courseId, { enrolledAt: null });

/** A tenant and a reader that answers from it; `limit` reads may be made. */
function tenantOf(pairs: readonly Pair[], limit = Number.POSITIVE_INFINITY, idsInAddress = 80, most = 1_000) {
  const log: { filter: EnrollmentFilter; page: number }[] = [];
  const requests = new Map<unknown, { filter: EnrollmentFilter; page: number }>();
  const source: EnrollmentSource = {
    page(filter, page) {
      const read = {
        request: { method: 'GET', url: '', headers: {}, body: null },
        parse: () => fail(),
      } as never;
      const token = { read };
      requests.set(token, { filter, page });
      return token as never;
    },
    room: idsInAddress * 10,
    lengthOf: () => 10,
    split(ids, others) {
      const size = Math.max(1, idsInAddress - others);
      return Array.from({ length: Math.ceil(ids.length / size) }, (_, n) =>
        ids.slice(n * size, (n + 1) * size),
      );
    },
  };
  const from: Reader = {
    most,
    readAll(reads) {
      const values = reads.map((read) => {
        if (log.length >= limit) return null;
        const asked = requests.get(read);
        if (!asked) throw new Error('A read that was not made by the source.');
        log.push(asked);
        const { courseIds, userIds } = asked.filter;
        const found = pairs.filter(
          ([user, course]) =>
            (courseIds.length === 0 || courseIds.includes(course)) &&
            (userIds.length === 0 || userIds.includes(user)),
        );
        const start = (asked.page - 1) * PAGE_SIZE;
        return {
          items: found.slice(start, start + PAGE_SIZE).map(enrollment),
          odd: [],
          totalCount: found.length,
          hasMore: found.length > start + PAGE_SIZE,
        };
      });
      const halted = values.includes(null) ? ({ code: 'stopped' } as const) : null;
      return { values: values as never, halted };
    },
  };
  return { source, from, log };
}

const grid = (users: number, courses: number, firstUser = 1): Pair[] =>
  Array.from({ length: users }, (_, u) => u + firstUser).flatMap((user) =>
    Array.from({ length: courses }, (_, c): Pair => [user, c + 1]),
  );
const ids = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const noNames = () => ({ userIds: [], halted: null });

test('reads a few people of a crowded course in two reads', () => {
  const tenant = tenantOf(grid(5000, 1));
  const { enrollments } = readEnrollments(
    { courseIds: [1], userIds: ids(60), namesOpen: 0 },
    tenant.source,
    tenant.from,
    () => {},
    noNames,
  );
  expect(enrollments.get(1, 60)).not.toBeNull();
  // One look at the course (25 pages) and one read of the 60 people in it.
  expect(tenant.log.length).toBeLessThanOrEqual(2);
});

test('reads the whole of a small tenant in batches of courses', () => {
  const tenant = tenantOf(grid(1, 400));
  readEnrollments(
    { courseIds: ids(400), userIds: [], namesOpen: 300 },
    tenant.source,
    tenant.from,
    () => {},
    noNames,
  );
  expect(tenant.log.length).toBe(2);
});

test('does not look names up when reading the course shows them all', () => {
  const tenant = tenantOf(grid(300, 1));
  let asked = 0;
  const { enrollments } = readEnrollments(
    { courseIds: [1], userIds: [], namesOpen: 300 },
    tenant.source,
    tenant.from,
    () => {},
    () => {
      asked += 1;
      return { userIds: ids(300), halted: null };
    },
  );
  expect(asked).toBe(0);
  expect(tenant.log.length).toBe(2);
  expect(enrollments.get(1, 300)).not.toBeNull();
});

test('calls no pair not enrolled before everything about it was read', () => {
  const tenant = tenantOf(grid(1000, 1), 3);
  const { enrollments, halted } = readEnrollments(
    { courseIds: [1], userIds: [], namesOpen: 1000 },
    tenant.source,
    tenant.from,
    () => {},
    noNames,
  );
  expect(halted).toEqual({ code: 'stopped' });
  expect(enrollments.certain(1, 5000)).toBe(false);
  expect(enrollments.get(1, 1)).not.toBeNull();
});

test('misses and invents no enrollment, and is certain only of what is true', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 })), {
    selector: ([user, course]) => `${user}/${course}`,
    maxLength: 300,
  });
  fc.assert(
    fc.property(
      pairs,
      fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 35 }), { minLength: 1 }),
      fc.integer({ min: 2, max: 6 }),
      fc.option(fc.integer({ min: 0, max: 6 })),
      (held, courseIds, userIds, inAddress, limit) => {
        const tenant = tenantOf(held, limit ?? undefined, inAddress);
        const { enrollments, halted } = readEnrollments(
          { courseIds, userIds, namesOpen: 0 },
          tenant.source,
          tenant.from,
          () => {},
          noNames,
        );
        const truth = new Set(held.map(([user, course]) => `${user}/${course}`));
        for (const course of courseIds) {
          for (const user of userIds) {
            const known = enrollments.get(course, user) !== null;
            const real = truth.has(`${user}/${course}`);
            if (known) expect(real).toBe(true);
            if (halted === null) expect(known || enrollments.certain(course, user)).toBe(true);
            if (!known && enrollments.certain(course, user)) expect(real).toBe(false);
          }
        }
      },
    ),
  );
});

test.each<[string, readonly (readonly [left: number, hasTotal: boolean])[], number, number]>([
  ['nothing is left', [[0, true]], 16, 0],
  ['one listing whose length is told grows from 4 pages to all that go at once', [[24, true]], 16, 3],
  ['a listing whose length is not told goes page by page at first', [[5, false]], 16, 5],
  ['several listings go at once', Array.from({ length: 8 }, () => [1, true] as const), 16, 1],
  [
    'several listings go as many at once as the tenant serves',
    Array.from({ length: 8 }, () => [1, true] as const),
    4,
    2,
  ],
])('where %s', (_, listings, atOnce, waves) => {
  expect(
    wavesFor(
      listings.map(([left, hasTotal]) => ({ left, hasTotal })),
      atOnce,
    ),
  ).toBe(waves);
});

test('no reading takes fewer waves than its pages need, or more than it has pages', () => {
  const listing = fc.record({ left: fc.nat(300), hasTotal: fc.boolean() });
  fc.assert(
    fc.property(fc.array(listing, { maxLength: 20 }), fc.integer({ min: 1, max: 16 }), (listings, atOnce) => {
      const pages = listings.reduce((sum, { left }) => sum + left, 0);
      const waves = wavesFor(listings, atOnce);
      expect(waves).toBeGreaterThanOrEqual(Math.ceil(pages / atOnce));
      expect(waves).toBeLessThanOrEqual(pages);
    }),
  );
});

test('of two ways with nearly as many reads, takes the one with fewer waves', () => {
  // 42 pages of one listing by course, or 14 listings of 4 pages by user.
  const pairs = Array.from({ length: 420 }, (_, u) => u + 1).flatMap((user) => [
    ...ids(20).map((course): Pair => [user, course]),
    ...ids(6).map((course): Pair => [user, 100 + course]),
  ]);
  const pagesRead = (atOnce: number) => {
    const tenant = tenantOf(pairs, Number.POSITIVE_INFINITY, 30);
    const from: Reader = { ...tenant.from, atOnce };
    readEnrollments(
      { courseIds: ids(30), userIds: ids(420), namesOpen: 0 },
      tenant.source,
      from,
      () => {},
      noNames,
    );
    const later = tenant.log.filter(({ page }) => page > 1);
    return {
      byCourse: later.filter(({ filter }) => filter.courseIds.length > 0).length,
      byUser: later.filter(({ filter }) => filter.userIds.length > 0).length,
    };
  };
  expect(pagesRead(1)).toEqual({ byCourse: 41, byUser: 0 });
  expect(pagesRead(16)).toEqual({ byCourse: 0, byUser: 42 });
});
