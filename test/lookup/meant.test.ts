// Sheets with a hidden meaning, against tenants in which names and numbers collide: nothing is resolved to
// anybody else than the user and the course that the row's author meant.
import fc from 'fast-check';
import { checkRows } from '../../src/check/findings/check';
import type { Course, Page, Read, User } from '../../src/docebo';
import type { Listings } from '../../src/lookup/reads/listings';
import { reader } from '../../src/lookup/reads/reader';
import { type Cell, readRows, recogniseColumns } from '../../src/sheet';
import { CONTEXT, viewOf } from '../sheet/support';
import { enrollment } from '../support/builders';

/** More entries than can be listed: then everything is searched for. */
const TOO_MANY = 1_000_000;

interface Tenant {
  readonly users: readonly User[];
  readonly courses: readonly Course[];
}

const lower = (text: string) => text.toLowerCase();

function listingsOf({ users, courses }: Tenant, long: boolean): Listings {
  const page = <T>(items: readonly T[], totalCount = items.length): Read<Page<T>> => ({
    path: '/list',
    parse: () => ({ items, odd: [], totalCount, hasMore: false }),
  });
  const all = <T>(items: readonly T[]) => (long ? page<T>([], TOO_MANY) : page(items));
  return {
    users: () => all(users),
    searchUsers: (text) =>
      page(
        users.filter(({ username, email }) => [username, email].some((name) => lower(name) === lower(text))),
      ),
    courses: () => all(courses),
    searchCourses: (text) => page(courses.filter(({ code }) => lower(code).includes(lower(text)))),
    sessions: () => page([]),
    roster: null,
    enrollments: {
      // Everybody is enrolled in everything, so that a wrong pair would be sent.
      page: ({ courseIds, userIds }) =>
        page(
          users
            .filter(({ userId }) => userIds.length === 0 || userIds.includes(userId))
            .flatMap((user) =>
              courses
                .filter(({ courseId }) => courseIds.length === 0 || courseIds.includes(courseId))
                .map(({ courseId, code }) =>
                  enrollment(user.userId, courseId, { username: user.username, courseCode: code }),
                ),
            ),
        ),
      split: (ids) => [ids],
      room: 1000,
      lengthOf: () => 10,
    },
  };
}

const from = reader({
  most: 100,
  nextWave: () => ({ size: 100, halted: null }),
  send: (reads) =>
    reads.map((read) => {
      const value = read.parse(null);
      if (value === null) throw new Error('nothing to read');
      return { ok: true, value };
    }),
});

// Few numbers and names, so that IDs, usernames, addresses and codes are often each other's.
const NUMBERS = ['7', '8', '42', '301'];
const USERNAMES = [...NUMBERS, '007', '0042', 'ann', "o'neal", 'o’neal', 'ann@x.org', 'ben@x.org'];
const ADDRESSES = ['', 'ann@x.org', 'ben@x.org', 'cleo@x.org'];
const CODES = [...NUMBERS, '007', '7.0', 'SAFE-1', 'safe-1', 'SAFE–1', 'SAFE 1', 'SAFE\u00a01'];

const tenants: fc.Arbitrary<Tenant> = fc.record({
  users: fc
    .uniqueArray(
      fc.record({
        userId: fc.constantFrom(7, 8, 42, 301, 900, 901),
        username: fc.constantFrom(...USERNAMES),
        email: fc.constantFrom(...ADDRESSES),
      }),
      { selector: ({ userId }) => userId, minLength: 1, maxLength: 6 },
    )
    .map((users) =>
      users
        .filter(({ username }, n) => users.findIndex((other) => other.username === username) === n)
        .map((user): User => ({ ...user, name: '', fields: new Map() })),
    ),
  courses: fc
    .uniqueArray(
      fc.record({ courseId: fc.constantFrom(7, 8, 42, 301, 500), code: fc.constantFrom(...CODES) }),
      { selector: ({ courseId }) => courseId, minLength: 1, maxLength: 5 },
    )
    .map((courses) => courses.map((course): Course => ({ ...course, title: '' }))),
});

type Way<T> = readonly [header: string, text: (of: T) => string];

const USER_WAYS: readonly Way<User>[] = [
  ['Username', ({ username }) => username],
  ['Username', ({ email }) => email],
  ['Email', ({ email }) => email],
  ['Email', ({ username }) => username],
  ['Employee ID', ({ username }) => username],
  ['Employee', ({ email }) => email],
  ['User ID', ({ userId }) => String(userId)],
  ['User ID', ({ username }) => username],
  ['Docebo user ID', ({ userId }) => String(userId)],
];

const COURSE_WAYS: readonly Way<Course>[] = [
  ['Course code', ({ code }) => code],
  ['Course', ({ code }) => code],
  ['Course ID', ({ courseId }) => String(courseId)],
  ['Course ID', ({ code }) => code],
  ['Docebo course ID', ({ courseId }) => String(courseId)],
];

/** What happens to a text on its way into a sheet; a name in another case is still somebody's name. */
const TYPED: readonly ((text: string) => Cell)[] = [
  (text) => text,
  (text) => `${text},`,
  (text) => ` ${text} `,
  (text) => (text.includes('@') ? `Somebody <${text}>` : text),
  (text) => (text.includes('@') ? text.toUpperCase() : text),
  // A spreadsheet takes figures for a number: zeros in front are lost.
  (text) => (/^[1-9]\d*$/.test(text) ? Number(text) : text),
];

const OTHERS = ['Ready', 'No change', 'Updated', 'Not enrolled'];

const rows = fc.record({
  user: fc.nat(),
  course: fc.nat(),
  beside: fc.nat(),
  typed: fc.constantFrom(...TYPED),
  typedCourse: fc.constantFrom(...TYPED.slice(0, 1), ...TYPED.slice(-1)),
});

test('never finds anybody but the meant user, and no course but the meant one', () => {
  let found = 0;
  fc.assert(
    fc.property(
      tenants,
      fc.constantFrom(...USER_WAYS),
      fc.constantFrom(...COURSE_WAYS),
      fc.constantFrom('none', 'email', 'course_id'),
      fc.array(rows, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (tenant, [userHeader, userText], [courseHeader, courseText], second, drawn, long) => {
        const at = <T>(items: readonly T[], n: number): T => {
          const item = items[n % items.length];
          if (item === undefined) throw new Error('an empty tenant');
          return item;
        };
        const meant = drawn.map((row) => ({
          user: at(tenant.users, row.user),
          course: at(tenant.courses, row.course),
        }));
        const head = [userHeader, courseHeader, 'Completion date'];
        const cells = drawn.map((row, n): Cell[] => {
          const { user, course } = at(meant, n);
          // Days of their own, so that no two rows are one.
          const date = `2026-03-${String(10 + n)}`;
          const beside =
            second === 'email'
              ? at(tenant.users, row.beside).email
              : String(at(tenant.courses, row.beside).courseId);
          return [
            row.typed(userText(user)),
            row.typedCourse(courseText(course)),
            date,
            ...(second === 'none' ? [] : [beside]),
          ];
        });
        const view = viewOf([[...head, ...(second === 'none' ? [] : [second])], ...cells]);
        const columns = recogniseColumns(view, null);
        if (!columns.ok || columns.columns.missing.length > 0) return;
        // A vague header beside “email” is held against it only if that takes no search.
        if (columns.columns.also.user?.weak) return;
        const read = readRows(view, columns.columns, CONTEXT);
        const { findings } = checkRows(read, [], listingsOf(tenant, long), from);
        for (const row of read) {
          const finding = findings.get(row.key);
          const { user, course } = at(meant, row.index - 1);
          const { beside } = at(drawn, row.index - 1);
          const [typedUser, typedCourse] = [lower(userText(user)), lower(courseText(course))];
          // A blank cell means nobody; the second column names the row then, which is its author's word.
          if (typedUser === '' || !finding || !OTHERS.includes(finding.status)) continue;
          // Anybody who fits both cells is what the row says, though its author meant one of them; a number
          // may have lost its zeros.
          const besideUser = at(tenant.users, beside).email;
          const besideCourse = at(tenant.courses, beside).courseId;
          const users = tenant.users.filter(
            ({ userId, username, email }) =>
              second === 'email' &&
              [username, email].map(lower).includes(lower(besideUser)) &&
              [String(userId), username, email, String(Number(username))].map(lower).includes(typedUser),
          );
          const courses = tenant.courses.filter(
            ({ courseId, code }) =>
              second === 'course_id' &&
              courseId === besideCourse &&
              [String(courseId), code, String(Number(code))].map(lower).includes(typedCourse),
          );
          found += 1;
          expect([user, ...users].map(({ userId }) => userId)).toContain(finding.userId);
          expect([course, ...courses].map(({ courseId }) => courseId)).toContain(finding.courseId);
        }
      },
    ),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(500);
});
