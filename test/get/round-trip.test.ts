// A sheet just got from Docebo asks for nothing: each row of it checks as No change, whatever it holds.
import fc from 'fast-check';
import { checkRows } from '../../src/check/findings/check';
import type { LanguageTag } from '../../src/contract';
import type { Course, Listed, Page, Read, User } from '../../src/docebo';
import { ACTIONS, LEVEL_CODES, STATUS_CODES } from '../../src/enrollment';
import { columnsIn, existsIn, GET_COLUMNS, rowOf } from '../../src/get/subjects/columns';
import { dropdownOf } from '../../src/get/subjects/looks';
import type { Listings } from '../../src/lookup/reads/listings';
import type { Reader } from '../../src/lookup/reads/reader';
import {
  keepsDay,
  noonAt,
  readAction,
  readLevel,
  readRows,
  readStatus,
  recogniseColumns,
  type SheetContext,
  type SheetView,
} from '../../src/sheet';
import { LANGUAGES, speaking, wordsIn } from '../support/languages';
import { listed, moment, oddName, score } from './builders';

const ZONES = [
  'Etc/UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/St_Johns',
  // Clocks that change at midnight, and one that left out a day.
  'America/Havana',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Tehran',
  'Pacific/Apia',
];
const LOCALES = ['en_US', 'en_GB', 'de_DE', 'es_ES', 'fr_FR', 'it_IT', 'ja_JP', 'pt_BR', 'tr_TR', 'ar_EG'];

const formatters = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
  ]),
);

/** Hours by which the clocks of a zone are ahead of UTC. */
const offsetIn = (zone: string) => (ms: number) => {
  const parts = Object.fromEntries(
    (formatters.get(zone)?.formatToParts(new Date(ms)) ?? []).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000) / 3_600_000;
};

const contextIn = (zone: string): SheetContext => {
  const offset = offsetIn(zone);
  const onDay = (day: string) => offset(Date.parse(`${day}T12:00:00Z`));
  return {
    origin: 'https://acme.docebosaas.com',
    action: 'update',
    offsetHours: offset,
    noon: (day) => noonAt(onDay(day))(day),
    safe: (at) => keepsDay(onDay(at.slice(0, 10)), at),
  };
};

const read = <T>(items: readonly T[]): Read<Page<T>> => ({
  path: '/',
  parse: () => ({ items, odd: [], totalCount: items.length, hasMore: false }),
});

function listingsOf(held: readonly Listed[]): Listings {
  const users = new Map<number, User>();
  const courses = new Map<number, Course>();
  for (const { enrollment, email, title } of held) {
    users.set(enrollment.userId, {
      userId: enrollment.userId,
      username: enrollment.username,
      email,
      name: '',
      fields: new Map(),
    });
    courses.set(enrollment.courseId, { courseId: enrollment.courseId, code: enrollment.courseCode, title });
  }
  return {
    users: () => read([...users.values()]),
    searchUsers: () => read([...users.values()]),
    courses: () => read([...courses.values()]),
    searchCourses: () => read([...courses.values()]),
    sessions: () => read([]),
    roster: null,
    enrollments: {
      page: () => read(held.map(({ enrollment }) => enrollment)),
      split: (ids) => [ids],
      room: 1000,
      lengthOf: () => 10,
    },
  };
}

const reader: Reader = {
  most: 1000,
  readAll: (reads) => ({ values: reads.map((each) => each.parse(null)), halted: null }),
};

const headersIn = (language: LanguageTag) =>
  columnsIn(wordsIn(language), GET_COLUMNS).map(({ header }) => header);

/**
 * What a check says about a sheet that was got from these, in this locale, zone and language; `inDocebo` is
 * there by then.
 */
function checked(
  held: readonly Listed[],
  locale: string,
  zone: string,
  language: LanguageTag,
  inDocebo = held,
) {
  const exists = existsIn(offsetIn(zone));
  const view: SheetView = {
    name: 'Docebo',
    locale,
    today: '2026-11-27',
    cells: [headersIn(language), ...held.map((each) => rowOf(each, exists, wordsIn(language)))],
  };
  const recognised = recogniseColumns(view, null);
  if (!recognised.ok) throw new Error(recognised.problem.code);
  const { columns } = recognised;
  expect(columns.questions.filter(({ answer }) => answer === null)).toEqual([]);
  const rows = readRows(view, columns, contextIn(zone));
  const { findings } = checkRows(rows, [], listingsOf(inDocebo), reader);
  return rows.map((row) => ({ row, found: findings.get(row.key) }));
}

const enrollmentIn = fc.record({
  username: oddName,
  courseCode: oddName,
  status: fc.constantFrom(-2, -1, 0, 1, 2, 2, 2, 3, 4),
  completedAt: fc.option(moment),
  score,
  enrolledAt: fc.option(moment),
  activeFrom: fc.option(moment),
  activeUntil: fc.option(moment),
  level: fc.constantFrom(null, 3, 4, 6),
} as const);

const sheetIn = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), enrollmentIn, oddName), { minLength: 1, maxLength: 12 })
  .map((all) => {
    const codes = new Map<number, string>();
    const names = new Set<string>();
    return all.flatMap(([course, held, other], n): Listed[] => {
      const code = codes.get(course) ?? held.courseCode;
      const name = held.username.toLowerCase();
      // Usernames are unique in Docebo; codes need not be.
      if (names.has(name)) return [];
      names.add(name);
      codes.set(course, code);
      // Two people share each address.
      return [
        {
          ...listed(course, 100 + n, { ...held, courseCode: code }),
          firstName: other,
          lastName: other,
          email: `shared${n >> 1}@example.com`,
        },
      ];
    });
  });

test('every row of a new sheet from Docebo checks as No change, for everybody, in every locale and zone', () => {
  fc.assert(
    fc.property(
      sheetIn,
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...ZONES),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...LANGUAGES),
      (held, locale, zone, made, spoken) => {
        const rows = speaking(spoken, () => checked(held, locale, zone, made));
        for (const { row, found } of rows)
          expect([
            found?.status,
            found?.status === 'No change' ? 'same' : found?.details,
            row.asked.ok ? '' : row.asked.problems,
          ]).toEqual(['No change', 'same', '']);
      },
    ),
    { numRuns: 400 },
  );
}, 180_000);

test('no row of a new sheet from Docebo is ready in another tenant, whatever that holds under these names and IDs', () => {
  const other = fc.record({
    ids: fc.constantFrom('same', 'moved', 'swapped'),
    held: fc.array(enrollmentIn, { minLength: 12, maxLength: 12 }),
    left: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  });
  fc.assert(
    fc.property(sheetIn, other, (got, { ids, held, left }) => {
      const there = got.flatMap((each, n): Listed[] => {
        const { userId, courseId, username, courseCode } = each.enrollment;
        const others = { ...(held[n] ?? each.enrollment), username, courseCode };
        const twin = got[got.length - 1 - n] ?? each;
        const as = {
          same: { userId, courseId },
          moved: { userId: userId + 1000, courseId: courseId + 1000 },
          swapped: { userId: twin.enrollment.userId, courseId: 5 - courseId },
        }[ids];
        return left[n] ? [] : [{ ...each, enrollment: { ...each.enrollment, ...others, ...as } }];
      });
      const statuses = checked(got, 'en_US', 'Etc/UTC', 'en', there).map(({ found }) => found?.status);
      expect(statuses.filter((status) => status === 'Ready' || status === undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 180_000);

test.each(LANGUAGES)(
  'in %s every column of a sheet just got is recognised, and every status is read',
  (made) => {
    const statuses = [-2, -1, 0, 1, 2, 3, 4] as const;
    const held = statuses.map((status, n) => listed(7, 100 + n, { status, username: `user.${n}` }));
    for (const spoken of LANGUAGES) {
      const rows = speaking(spoken, () => checked(held, 'de_DE', 'Europe/Rome', made));
      expect(rows.map(({ row }) => (row.asked.ok ? row.asked.change.status : row.asked.problems))).toEqual(
        statuses,
      );
    }
  },
);

test('an edited row is ready, and differs once Docebo holds something else', () => {
  const before = listed(7, 1, { status: 1 });
  const exists = existsIn(offsetIn('Etc/UTC'));
  const cells = rowOf(before, exists, wordsIn('en')).map((cell, n) =>
    GET_COLUMNS[n]?.[0] === 'status' ? 'Suspended' : cell,
  );
  const view = {
    name: 'Docebo',
    locale: 'en_US',
    today: '2026-11-27',
    cells: [headersIn('en'), cells],
  };
  const recognised = recogniseColumns(view, null);
  if (!recognised.ok) throw new Error(recognised.problem.code);
  const rows = readRows(view, recognised.columns, contextIn('Etc/UTC'));
  const statusWith = (now: Listed) =>
    [...checkRows(rows, [], listingsOf([now]), reader).findings.values()].map(({ status }) => status);
  expect(statusWith(before)).toEqual(['Ready']);
  expect(statusWith(listed(7, 1, { status: 1, score: 80 }))).toEqual(['Differs']);
});

test.each(LANGUAGES)('in %s every value in a dropdown is read', (language) => {
  const words = wordsIn(language);
  const options = (kind: Parameters<typeof dropdownOf>[0]) => dropdownOf(kind, words) ?? [];
  expect(options('status').map(readStatus)).toEqual(STATUS_CODES);
  expect(options('level').map(readLevel)).toEqual(LEVEL_CODES);
  expect(options('action').map(readAction)).toEqual(ACTIONS);
});

test.each(LANGUAGES)('in %s what is only shown asks for nothing', (language) => {
  const { header } = wordsIn(language);
  const view = {
    name: 'Docebo',
    locale: 'en_US',
    today: '2026-11-27',
    cells: [headersIn(language), rowOf(listed(7, 1), () => true, wordsIn(language))],
  };
  const recognised = recogniseColumns(view, null);
  if (!recognised.ok) throw new Error(recognised.problem.code);
  expect(recognised.columns.unused.map(({ header }) => header)).toEqual([
    header('first-name'),
    header('last-name'),
    header('course-title'),
    header('assignment'),
    header('user-id'),
  ]);
});

test('a moment that no clock shows is kept as a text', () => {
  const berlin = existsIn(offsetIn('Europe/Berlin'));
  expect([
    berlin('2026-03-29 02:30:00'),
    berlin('2026-03-29 03:30:00'),
    berlin('2026-10-25 02:30:00'),
  ]).toEqual([false, true, true]);
});
