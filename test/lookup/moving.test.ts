// Absence needs proof: against a tenant whose pages move, repeat, never end, tell no total, or ignore what
// they are asked for.
import fc from 'fast-check';
import { checkRows } from '../../src/check/findings/check';
import type { Enrollment, Problem } from '../../src/contract';
import type { OddEntry, Page, Read, User } from '../../src/docebo';
import type { Pair } from '../../src/enrollment';
import { type Catalogue, lookUp } from '../../src/lookup/names/resolve';
import { asks, type EnrollmentFilter } from '../../src/lookup/reads/enrollments';
import type { Listings } from '../../src/lookup/reads/listings';
import { type Extent, PagesRead } from '../../src/lookup/reads/pages';
import { bundlesOf, readPairs, unproved } from '../../src/lookup/reads/pairs-read';
import { readEnrollments } from '../../src/lookup/reads/read-enrollments';
import type { Reader } from '../../src/lookup/reads/reader';
import { parseFault } from '../../workbench/tenant';
import { Pages } from '../../workbench/tenant/faults/pages';
import { type Quirks, quirksOf } from '../../workbench/tenant/faults/quirks';
import { enrollment, row } from '../support/builders';

interface World {
  readonly faults: readonly string[];
  /** Entries a page. */
  readonly size: number;
  readonly seed: number;
  /** Reads that may be made. */
  readonly limit: number;
  /** Reads that one listing can take. */
  readonly most: number;
}

const SOUND: World = { faults: [], size: 5, seed: 1, limit: 10_000, most: 1_000 };

/** Reads of listings as functions, cut into pages by the workbench's tenant; `made` counts them. */
function worldOf(world: Partial<World>) {
  const { faults, size, seed, limit, most } = { ...SOUND, ...world };
  const quirks: Quirks = quirksOf('user_ids', faults.map(parseFault));
  const pages = new Pages(seed);
  const answers = new Map<unknown, () => Page<unknown>>();
  const page = <T>(
    address: string,
    records: readonly T[],
    number: number,
    odd: (record: T) => OddEntry | null,
  ) => {
    const read = { path: address, parse: () => null };
    answers.set(read, () => {
      const shown = pages.show(records, { listing: 'enrollments', address, page: number, size }, quirks);
      return {
        items: shown.records.filter((record) => odd(record) === null),
        odd: shown.records.flatMap((record) => odd(record) ?? []),
        totalCount: quirks.noTotals ? null : shown.total,
        hasMore: shown.hasMore,
      };
    });
    return read as Read<Page<never>>;
  };
  let made = 0;
  const from: Reader = {
    most,
    readAll(reads) {
      const values = reads.map((read) => {
        if (made >= limit) return null;
        made += 1;
        return answers.get(read)?.() ?? null;
      });
      return { values: values as never, halted: values.includes(null) ? { code: 'out-of-time' } : null };
    },
  };
  return { page, from, quirks, made: () => made };
}

const pairText = ({ userId, courseId }: Pair) => `${userId}/${courseId}`;

function tenantOf(held: readonly Pair[], world: Partial<World>, oddUser = 0) {
  const { page, from, quirks, made } = worldOf(world);
  const records = held.map(({ userId, courseId }) => enrollment(userId, courseId));
  const source = {
    page(filter: EnrollmentFilter, number: number): Read<Page<Enrollment>> {
      const seen = {
        courseIds: quirks.ignoredFilters.has('course_id') ? [] : filter.courseIds,
        userIds: quirks.ignoredFilters.has('user_id') ? [] : filter.userIds,
      };
      const isAsked = asks(seen);
      return page(JSON.stringify(filter), records.filter(isAsked), number, ({ userId, courseId }) =>
        userId === oddUser ? { userId, courseId, field: 'enrollment_status', value: 'expired' } : null,
      );
    },
    split: (ids: readonly number[], others: number) => {
      const many = Math.max(1, 12 - others);
      return Array.from({ length: Math.ceil(ids.length / many) }, (_, n) =>
        ids.slice(n * many, (n + 1) * many),
      );
    },
    room: 120,
    lengthOf: () => 10,
  };
  return { source, from, made };
}

/** Reads the pairs as a check does; what is said about each. */
function readAll(wanted: readonly Pair[], tenant: ReturnType<typeof tenantOf>, gone = false) {
  const distinct = (ids: readonly number[]) => [...new Set(ids)];
  const listed = readEnrollments(
    {
      courseIds: distinct(wanted.map(({ courseId }) => courseId)),
      userIds: distinct(wanted.map(({ userId }) => userId)),
      namesOpen: 0,
    },
    tenant.source,
    tenant.from,
    () => undefined,
    () => ({ userIds: [], halted: null }),
  );
  const { enrollments } = listed;
  const pairs = wanted.map((pair) => ({ ...pair, gone }));
  const halted: Problem | null =
    listed.halted ?? readPairs(unproved(pairs, enrollments), enrollments, tenant.source, tenant.from);
  const said = new Map(
    pairs.map((pair) => {
      const { courseId, userId } = pair;
      if (enrollments.problem(courseId, userId)) return [pairText(pair), 'problem'];
      if (enrollments.get(courseId, userId)) return [pairText(pair), 'held'];
      return [pairText(pair), unproved([pair], enrollments).length === 0 ? 'absent' : 'open'];
    }),
  );
  return { said, halted };
}

const pairs = (users: number, courses: number) =>
  fc.uniqueArray(
    fc.record({ userId: fc.integer({ min: 1, max: users }), courseId: fc.integer({ min: 1, max: courses }) }),
    { selector: pairText, maxLength: 120 },
  );

const move = fc
  .record({ change: fc.constantFrom('delete', 'insert', 'replace'), rate: fc.constantFrom(0.1, 0.5, 1) })
  .map(({ change, rate }) => `pages-move:change=${change},rate=${rate}`);
const fault = fc.oneof(
  { weight: 4, arbitrary: move },
  fc.constantFrom(
    'no-totals',
    'same-page',
    'never-ends:empty',
    'never-ends:repeat',
    'ignores-filter:user_id',
    'ignores-filter:course_id',
  ),
);
const world = fc.record({
  faults: fc.array(fault, { maxLength: 3 }),
  size: fc.integer({ min: 1, max: 20 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  limit: fc.oneof(fc.constant(10_000), fc.integer({ min: 0, max: 40 })),
  most: fc.constantFrom(4, 30, 1_000),
});

test('never confuses enrolled and not enrolled, whatever the pages do', () => {
  fc.assert(
    fc.property(pairs(25, 8), pairs(28, 9), world, fc.boolean(), (held, wanted, how, gone) => {
      const truth = new Set(held.map(pairText));
      const { said, halted } = readAll(wanted, tenantOf(held, how), gone);
      for (const [pair, word] of said) {
        if (word === 'absent') expect([pair, truth.has(pair)]).toEqual([pair, false]);
        if (word === 'held') expect([pair, truth.has(pair)]).toEqual([pair, true]);
        if (word === 'open') expect(halted).not.toBeNull();
      }
    }),
    { numRuns: 2000 },
  );
});

test('settles every pair at a tenant whose pages move or that shows no totals', () => {
  const sound = fc.record({
    faults: fc.array(fc.oneof(move, fc.constant('no-totals')), { maxLength: 3 }),
    size: fc.integer({ min: 5, max: 20 }),
    seed: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(pairs(25, 8), pairs(28, 9), sound, (held, wanted, how) => {
      const truth = new Set(held.map(pairText));
      const { said, halted } = readAll(wanted, tenantOf(held, how));
      expect(halted).toBeNull();
      for (const [pair, word] of said)
        expect([pair, word]).toEqual([pair, truth.has(pair) ? 'held' : 'absent']);
    }),
    { numRuns: 1000 },
  );
});

test('bounds the reads, whatever the pages do', () => {
  fc.assert(
    fc.property(pairs(25, 8), pairs(28, 9), world, (held, wanted, how) => {
      const tenant = tenantOf(held, { ...how, limit: 100_000 });
      readAll(wanted, tenant);
      // Each way once to its end and one page beyond, and each pair by itself with all the halves that lead
      // to it.
      const ways = 1 + 8 + 28;
      const toTheEnd = Math.ceil(held.length / how.size) + 6;
      expect(tenant.made()).toBeLessThanOrEqual(ways * toTheEnd + 2 * wanted.length + 4);
    }),
    { numRuns: 1000 },
  );
});

const grid = (users: number, courses: number): Pair[] =>
  Array.from({ length: courses }, (_, c) => c + 1).flatMap((courseId) =>
    Array.from({ length: users }, (_, u) => ({ userId: u + 1, courseId })),
  );

test('calls nobody missing at a tenant that ignores the filter, and gives the reason after few reads', () => {
  const held = grid(400, 4);
  const tenant = tenantOf(held, { faults: ['ignores-filter:user_id'], size: 20, most: 200 });
  const wanted = [
    { userId: 7, courseId: 2 },
    { userId: 999, courseId: 2 },
  ];
  const { said, halted } = readAll(wanted, tenant);
  expect(halted?.code).toBe('filter-ignored');
  expect(said.get('999/2')).toBe('open');
  expect(tenant.made()).toBeLessThan(110);
});

test('notices a page that repeats after the first few reads', () => {
  const tenant = tenantOf(grid(4_000, 1), { faults: ['same-page'], size: 20 });
  const wanted = grid(300, 1);
  const { said, halted } = readAll(wanted, tenant);
  expect([...new Set(said.values()), halted]).toEqual(['held', null]);
  // Five pages of the listing, and 20 people a page by name: not 200 pages.
  expect(tenant.made()).toBeLessThan(60);
});

test('checks some people of half a million enrollments without totals in few reads', () => {
  const tenant = tenantOf(grid(50_000, 10), { faults: ['no-totals'], size: 200, most: 800 });
  const wanted = [...grid(30, 10), { userId: 99_999, courseId: 3 }];
  const { said, halted } = readAll(wanted, tenant);
  expect(halted).toBeNull();
  expect(said.get('99999/3')).toBe('absent');
  expect([...said.values()].filter((word) => word === 'held')).toHaveLength(300);
  expect(tenant.made()).toBeLessThan(60);
});

test('proves an unenrollment by a read of the pair itself, not by a list that lacks it', () => {
  const sound = tenantOf(grid(3, 1), {});
  expect(readAll([{ userId: 9, courseId: 1 }], sound, false).said.get('9/1')).toBe('absent');
  const listedOnce = sound.made();
  const again = tenantOf(grid(3, 1), {});
  expect(readAll([{ userId: 9, courseId: 1 }], again, true).said.get('9/1')).toBe('absent');
  expect(again.made()).toBe(listedOnce + 1);
});

test('an entry that cannot be read affects its own pair only', () => {
  const { said } = readAll(grid(30, 1), tenantOf(grid(30, 1), { size: 7 }, 13));
  expect([...said].filter(([, word]) => word !== 'held')).toEqual([['13/1', 'problem']]);
});

test('bundles name every pair, and their ids fit into one address', () => {
  fc.assert(
    fc.property(pairs(60, 40), fc.integer({ min: 4, max: 40 }), (wanted, ids) => {
      const bundles = bundlesOf(wanted, { room: ids * 10, lengthOf: () => 10 });
      const named = new Set(
        bundles.flatMap(({ courseIds, userIds }) =>
          courseIds.flatMap((courseId) => userIds.map((userId) => pairText({ userId, courseId }))),
        ),
      );
      expect(wanted.every((pair) => named.has(pairText(pair)))).toBe(true);
      for (const { courseIds, userIds } of bundles)
        expect(courseIds.length + userIds.length).toBeLessThanOrEqual(ids);
    }),
  );
  expect(bundlesOf(grid(90, 3), { room: 1_000, lengthOf: () => 10 })).toHaveLength(1);
});

const pageOf = (ids: readonly number[], totalCount: number | null, hasMore: boolean) => ({
  items: ids,
  odd: [],
  totalCount,
  hasMore,
});

test.each<[Extent, readonly Page<number>[]]>([
  ['at-once', [pageOf([1, 2], 2, false)]],
  ['at-once', [pageOf([1, 2], null, false)]],
  ['at-once', [pageOf([], 0, false)]],
  ['at-once', [pageOf([1, 1], 2, false)]],
  ['moved', [pageOf([1, 2], 3, false), pageOf([], 3, false)]],
  ['moved', [pageOf([], 0, true)]],
  ['agreed', [pageOf([1, 2], 3, true), pageOf([3], 3, false)]],
  ['unreported', [pageOf([1, 2], null, true), pageOf([3], null, false)]],
  ['unreported', [pageOf([1, 2], null, true), pageOf([], null, false)]],
  ['moved', [pageOf([1, 2], 4, true), pageOf([4], 3, false)]],
  ['moved', [pageOf([1, 2], 4, true), pageOf([2, 3], 4, false)]],
  ['moved', [pageOf([1, 2], 4, true), pageOf([1, 2], 4, false)]],
  ['moved', [pageOf([1, 2], 3, true), pageOf([3], 3, true), pageOf([], 3, true)]],
  ['moved', [pageOf([1, 2], 4, true), pageOf([3], 4, false), pageOf([], 4, false)]],
  ['unfinished', [pageOf([1, 2], 3, true)]],
  ['unfinished', [pageOf([1, 2], null, true), pageOf([3], null, true)]],
])('a listing is %s after %j', (extent, pages) => {
  const read = new PagesRead<number>({
    page: () => ({ path: '', parse: () => null }),
    key: String,
    learn: () => undefined,
    learnOdd: () => undefined,
  });
  for (const page of pages) read.take(page);
  expect(read.extent).toBe(extent);
});

/** A catalogue of users that is a list; `nameless` is listed without a username. */
function usersOf(names: readonly string[], how: Partial<World>, nameless = '') {
  const { page, from, made } = worldOf(how);
  const learned = new Map<string, number>();
  const asked = new Set<string>();
  const unreadable = new Set<string>();
  let everything = false;
  const users = names.map(
    (username, n): User => ({ userId: n + 1, username, email: '', name: '', fields: new Map() }),
  );
  const odd = ({ userId, username }: User) =>
    username === nameless ? { userId, courseId: null, field: 'username', value: null } : null;
  const catalogue: Catalogue<User> = {
    list: (number) => page('users', users, number, odd),
    search: (text, number) =>
      page(
        `search ${text}`,
        users.filter(({ username }) => username === text),
        number,
        odd,
      ),
    idOf: ({ userId }) => userId,
    learn: ({ username, userId }) => learned.set(username, userId),
    bears: (text) => learned.has(text),
    learnedAll: (text) => asked.add(text),
    learnedEverything: () => {
      everything = true;
    },
    unreadable: (text) => unreadable.add(text),
  };
  const certain = (text: string) => everything || asked.has(text);
  return { catalogue, from, made, learned, unreadable, certain };
}

test('calls no existing user unknown, whatever the pages do', () => {
  const name = fc.constantFrom(...Array.from({ length: 40 }, (_, n) => `user${n}`));
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 40 }),
      fc.uniqueArray(name, { minLength: 1, maxLength: 20 }),
      world,
      (there, wanted, how) => {
        const { catalogue, from, learned, certain } = usersOf(there, how);
        lookUp(wanted, catalogue, from);
        for (const text of wanted)
          if (there.includes(text) && certain(text)) expect([text, learned.has(text)]).toEqual([text, true]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a user without a readable name affects only the rows that name them', () => {
  const { catalogue, from, unreadable, certain } = usersOf(['ann', 'ben', 'cleo'], {}, 'ben');
  expect(lookUp(['ann', 'ben', 'nobody'], catalogue, from)).toBeNull();
  expect([...unreadable]).toEqual(['ben']);
  expect(['ann', 'ben', 'nobody'].every(certain)).toBe(true);
});

test('reports two entries for one pair, and believes neither', () => {
  const { from } = worldOf({});
  const twice = [enrollment(7, 3, { status: 0 }), enrollment(7, 3, { status: 2 }), enrollment(8, 3)];
  const listed = (filter: EnrollmentFilter): Page<Enrollment> => {
    const items = twice.filter(asks(filter));
    return { items, odd: [], totalCount: items.length, hasMore: false };
  };
  const reads: Reader = {
    most: from.most,
    readAll: (wanted) => ({
      values: wanted.map(({ path }) => listed(JSON.parse(path)) as never),
      halted: null,
    }),
  };
  const none = (): Read<Page<never>> => ({ path: '', parse: () => null });
  const listings: Listings = {
    users: none,
    searchUsers: none,
    courses: none,
    searchCourses: none,
    sessions: none,
    roster: null,
    enrollments: {
      page: (filter) => ({ path: JSON.stringify(filter), parse: () => null }),
      split: (ids) => [ids],
      room: 100,
      lengthOf: () => 10,
    },
  };
  const [mine, other] = [row(7, 3), row(8, 3)];
  const { findings } = checkRows([mine, other], [], listings, reads);
  expect(findings.get(mine.key)).toMatchObject({
    status: 'Invalid',
    details: 'Docebo lists this enrollment more than once. Look at it in Docebo.',
  });
  expect(findings.get(other.key)?.status).toBe('Ready');
});
