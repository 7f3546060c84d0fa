// What the listings ask for and how their answers are understood.

import fc from 'fast-check';
import {
  listCourses,
  listEnrollments,
  listUsers,
  PAGE_SIZE,
  type Read,
  searchCourses,
  searchUsers,
  splitIds,
  whoAmI,
} from '../../../src/docebo';
import { MAX_ADDRESS } from '../../../src/docebo/http/query';
import { NOTHING_HELD } from '../../../src/enrollment';
import { anyText } from '../../support/any-text';
import { cases } from '../../support/cases';
import { ORIGIN } from '../support';

const plain = ({ path }: Read<unknown>) => decodeURIComponent(path);

test('asks for each listing by its path', () => {
  expect([
    plain(whoAmI()),
    plain(listUsers(3)),
    plain(searchUsers('ada+1@acme.com', 1)),
    plain(listCourses(1)),
    plain(searchCourses('ISO 9001 & co', 2)),
    plain(listEnrollments({ courseIds: [101, 102], userIds: [7] }, 4)),
    plain(listEnrollments({ courseIds: [], userIds: [] }, 1)),
  ]).toEqual([
    '/manage/v1/user/session',
    '/manage/v1/user?page=3&page_size=200&get_total_count=1',
    '/manage/v1/user?search_text=ada+1@acme.com&match_type=full&page=1&page_size=200&get_total_count=1',
    '/course/v1/courses?page=1&page_size=200&get_total_count=1',
    '/course/v1/courses?search_text=ISO 9001 & co&page=2&page_size=200&get_total_count=1',
    '/course/v1/courses/enrollments?course_id[]=101&course_id[]=102&user_id[]=7&page=4&page_size=200&get_total_count=1',
    '/course/v1/courses/enrollments?page=1&page_size=200&get_total_count=1',
  ]);
});

test('encodes the characters of a search', () => {
  expect(searchUsers('a&b=c#d +ü\ud800|', 1).path).toBe(
    '/manage/v1/user?search_text=a%26b%3Dc%23d%20%2B%C3%BC%EF%BF%BD%7C&match_type=full&page=1&page_size=200&get_total_count=1',
  );
});

test('any text of a cell makes an address that Google accepts', () => {
  const origin = `https://${'a'.repeat(253)}`;
  fc.assert(
    fc.property(anyText({ maxLength: 3000 }), fc.integer({ min: 1, max: 99_999 }), (text, page) => {
      for (const read of [searchUsers(text, page), searchCourses(text, page)]) {
        expect((origin + read.path).length).toBeLessThanOrEqual(MAX_ADDRESS);
      }
      if (text.length < 150)
        expect(plain(searchUsers(text, 1))).toContain(text.replace(/\p{Cs}/gu, '\ufffd'));
    }),
    { numRuns: cases(40) },
  );
});

test('splits ids into few addresses that fit, and keeps each id', () => {
  const id = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999_999_999 }));
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 400 }), fc.array(id, { maxLength: 20 }), (ids, others) => {
      const batches = splitIds(ids, others.length, ORIGIN);
      expect(batches.flat()).toEqual(ids);
      const addresses = batches.map(
        (batch) => ORIGIN + listEnrollments({ courseIds: others, userIds: batch }, 99_999).path,
      );
      for (const address of addresses) expect(address.length).toBeLessThanOrEqual(MAX_ADDRESS);
      for (const address of addresses.slice(0, -1)) expect(address.length).toBeGreaterThan(MAX_ADDRESS / 3);
    }),
    { numRuns: cases(40) },
  );
});

test('refuses ids that leave no room for others, and fits those that do', () => {
  expect(() => splitIds([1, 2, 3], 80, ORIGIN)).toThrow(RangeError);
  expect(() => splitIds([1, 2, 3], 62, ORIGIN)).toThrow(RangeError);
  const longest = Array.from({ length: 20 }, (_, n) => 999_999_999_999_999 - n);
  const origin = `https://${'a'.repeat(253)}`;
  for (const batch of splitIds(longest, 20, origin)) {
    const { path } = listEnrollments({ courseIds: longest, userIds: batch }, 99_999);
    expect((origin + path).length).toBeLessThanOrEqual(MAX_ADDRESS);
  }
});

test('fills an address with as many ids as fit', () => {
  // A page's number may take five figures, so an address may be four short of what fits.
  const ids = Array.from({ length: 500 }, (_, n) => 1_000_000 + n);
  const [first = []] = splitIds(ids, 0, ORIGIN);
  const length = (more: readonly number[]) =>
    ORIGIN.length + listEnrollments({ courseIds: [...first, ...more], userIds: [] }, 1).path.length;
  expect(length([])).toBeLessThanOrEqual(MAX_ADDRESS - 4);
  expect(length([1_000_999])).toBeGreaterThan(MAX_ADDRESS - 4);
});

test('splits 150,000 ids', () => {
  const ids = Array.from({ length: 150_000 }, (_, n) => n + 1);
  expect(splitIds(ids, 0, ORIGIN).flat()).toHaveLength(150_000);
});

const envelope = (items: readonly unknown[], more: object = {}) => ({
  data: {
    items,
    count: items.length,
    has_more_data: false,
    cursor: '',
    current_page: 1,
    current_page_size: PAGE_SIZE,
    total_page_count: 1,
    total_count: items.length,
    sort: [],
    ...more,
  },
  version: '1.0.0',
  _links: [],
});

const RAW = {
  user_id: '7',
  username: 'ada',
  course_id: 101,
  course_code: 'ISO',
  course_name: 'ISO 9001',
  course_type: 'elearning',
  enrollment_status: 'completed',
  enrollment_completion_date: '2026-03-14 12:00:00',
  enrollment_date_last_updated: '2026-03-14 12:00:00',
  enrollment_created_at: '2026-01-01 08:30:00',
  enrollment_score: '85.5',
  enrollment_validity_begin_datetime: null,
  enrollment_validity_end_datetime: '0000-00-00 00:00:00',
  enrollment_level: 'instructor',
};

const PARSED = {
  userId: 7,
  courseId: 101,
  username: 'ada',
  courseCode: 'ISO',
  ...NOTHING_HELD,
  status: 2,
  completedAt: '2026-03-14 12:00:00',
  score: 85.5,
  enrolledAt: '2026-01-01 08:30:00',
  level: 6,
};

const enrollments = listEnrollments({ courseIds: [], userIds: [] }, 1);
const enrollment = (more: object) => enrollments.parse(envelope([{ ...RAW, ...more }]))?.items[0] ?? null;
const oddIn = (more: object) => enrollments.parse(envelope([{ ...RAW, ...more }, RAW]));
const without = (field: string) => {
  const { [field]: _, ...rest } = RAW as Record<string, unknown>;
  return enrollments.parse(envelope([rest]));
};

test('reads an enrollment and ignores unknown fields', () => {
  expect(enrollments.parse(envelope([{ ...RAW, brand_new: { deep: [1] } }]))).toEqual({
    items: [PARSED],
    odd: [],
    totalCount: 1,
    hasMore: false,
  });
});

test.each([
  ['waiting', -2],
  ['waiting_list', -2],
  ['to_confirm', -1],
  ['subscribed', 0],
  ['enrolled', 0],
  ['not_started', 0],
  ['in_progress', 1],
  ['Completed', 2],
  ['suspended', 3],
  ['overbooked', 4],
  ['overbooking', 4],
  [-1, -1],
  [1, 1],
  [2, 2],
  [3, 3],
  [-2, -2],
  [0, 0],
  ['4', 4],
])('reads the status %j as %i', (enrollment_status, status) => {
  expect(enrollment({ enrollment_status })?.status).toBe(status);
});

test.each([['finished'], [5], ['constructor'], [''], [null], [true]])(
  'refuses the unknown status %j',
  (enrollment_status) => {
    expect(enrollment({ enrollment_status })).toBeNull();
  },
);

test.each([
  [null, null],
  ['', null],
  ['0000-00-00 00:00:00', null],
  ['0000-00-00', null],
  ['2026-03-14', '2026-03-14 00:00:00'],
  ['2026-03-14 12:30', '2026-03-14 12:30:00'],
  ['2026-03-14T12:30:15Z', '2026-03-14 12:30:15'],
  ['2026-03-14T12:30:15.250Z', '2026-03-14 12:30:15'],
  ['2026-03-14T12:30:15+0000', '2026-03-14 12:30:15'],
  ['2026-03-14T01:30:15+02:00', '2026-03-13 23:30:15'],
  ['2026-03-14 23:30:15-0500', '2026-03-15 04:30:15'],
])('reads the moment %j as %j', (enrollment_completion_date, completedAt) => {
  expect(enrollment({ enrollment_completion_date })?.completedAt).toBe(completedAt);
});

test.each([['14/03/2026'], ['soon'], [1773489600], [{}], ['2026-03-14 12:30:15 and more']])(
  'refuses the moment %j',
  (moment) => {
    expect(enrollment({ enrollment_completion_date: moment })).toBeNull();
    expect(enrollment({ enrollment_created_at: moment })).toBeNull();
  },
);

test.each([
  [90, 90],
  ['90', 90],
  [0, 0],
  ['0', 0],
  [null, null],
  ['', null],
  [' ', null],
  ['none', null],
])('reads the score %j as %j', (enrollment_score, score) => {
  expect(enrollment({ enrollment_score })?.score).toBe(score);
});

test.each([
  ['student', 3],
  ['Learner', 3],
  ['tutor', 4],
  [4, 4],
  ['6', 6],
  ['coach', null],
  [undefined, null],
  [null, null],
  [{}, null],
])('reads the level %j as %j', (enrollment_level, level) => {
  expect(enrollment({ enrollment_level })?.level).toBe(level);
});

test.each([
  ['user_id', null, 101],
  ['course_id', 7, null],
  ['enrollment_status', 7, 101],
  ['enrollment_completion_date', 7, 101],
])(
  'an enrollment without %s is odd, and names its user and course as far as it can',
  (field, userId, courseId) => {
    expect(without(field)).toMatchObject({
      items: [],
      odd: [{ userId, courseId, field, value: null }],
      totalCount: 1,
    });
  },
);

test('an odd entry leaves the others on its page as they are', () => {
  const page = oddIn({ user_id: '8', enrollment_status: 'expired' });
  expect(page?.items).toEqual([PARSED]);
  expect(page?.odd).toEqual([{ userId: 8, courseId: 101, field: 'enrollment_status', value: 'expired' }]);
  expect(oddIn({ enrollment_completion_date: '14/03/2026' })?.odd).toEqual([
    { userId: 7, courseId: 101, field: 'enrollment_completion_date', value: '14/03/2026' },
  ]);
  expect(oddIn({ enrollment_completion_date: { long: 'x'.repeat(500) } })?.odd[0]?.value).toHaveLength(60);
  expect(enrollments.parse(envelope(['x', RAW]))?.odd).toEqual([
    { userId: null, courseId: null, field: 'the entry', value: 'x' },
  ]);
});

test.each([['username'], ['course_code']])('reads an enrollment without %s, which only names it', (field) => {
  expect(without(field)?.items).toHaveLength(1);
});

test.each([
  ['enrollment_score'],
  ['enrollment_created_at'],
  ['enrollment_validity_begin_datetime'],
  ['course_name'],
])('reads an enrollment without %s, which few rows need', (field) => {
  expect(without(field)?.items).toHaveLength(1);
});

test.each<[string, object, number | null, boolean]>([
  ['more to come', { has_more_data: true, total_count: 900 }, 900, true],
  ['counts as text', { total_count: '900' }, 900, false],
  ['pages instead of more', { has_more_data: undefined, current_page: 1, total_page_count: 3 }, 1, true],
  ['the last page', { has_more_data: null, current_page: 3, total_page_count: 3 }, 1, false],
  [
    'no counts at all',
    { has_more_data: undefined, total_count: null, current_page: null, total_page_count: null },
    null,
    false,
  ],
])('reads an envelope with %s', (_, more, totalCount, hasMore) => {
  expect(listUsers(1).parse(envelope([{ user_id: '7', username: 'ada', email: 'a@b.c' }], more))).toEqual({
    items: [{ userId: 7, username: 'ada', email: 'a@b.c', name: '', fields: new Map() }],
    odd: [],
    totalCount,
    hasMore,
  });
});

test('ends a listing without counts at the first page that is not full', () => {
  const none = { has_more_data: null, total_count: null, current_page: null, total_page_count: null };
  const users = (many: number) =>
    Array.from({ length: many }, (_, n) => ({ user_id: n + 1, username: `u${n}` }));
  const more = (page: number, many: number, counts: object = {}) =>
    listUsers(page).parse(envelope(users(many), { ...none, ...counts }))?.hasMore;
  expect([more(1, 200), more(2, 200), more(7, 200)]).toEqual([true, true, true]);
  expect([more(1, 199), more(2, 199), more(2, 0), more(7, 150)]).toEqual([false, false, false, false]);
  // With a count of entries or of pages, and no word on which page this is.
  expect([more(2, 200, { total_count: 401 }), more(2, 200, { total_count: 400 })]).toEqual([true, false]);
  expect([more(2, 200, { total_page_count: 3 }), more(3, 1, { total_page_count: 3 })]).toEqual([true, false]);
});

test('reads a course whose code is empty or a number, and calls one without the field odd', () => {
  const parsed = listCourses(1).parse(
    envelope([
      { id: '5', code: null, title: 'T' },
      { id: 6, code: 9001, title: null },
    ]),
  );
  expect(parsed?.items).toEqual([
    { courseId: 5, code: '', title: 'T' },
    { courseId: 6, code: '9001', title: '' },
  ]);
  expect(listCourses(1).parse(envelope([{ id: 5, title: 'T' }]))?.odd).toEqual([
    { userId: null, courseId: 5, field: 'code', value: null },
  ]);
});

test.each<[string, unknown, unknown]>([
  [
    'all fields',
    { id: 13, username: 'ada', firstname: 'Ada', lastname: 'Admin', user_level: 'Superadmin' },
    { userId: 13, username: 'ada', name: 'Ada Admin', level: 'Superadmin' },
  ],
  [
    'other names',
    { user_id: '13', username: 'ada', level: 4 },
    { userId: 13, username: 'ada', name: '', level: '4' },
  ],
  [
    'a level that is no word',
    { id: 13, username: 'ada', user_level: { x: 1 } },
    { userId: 13, username: 'ada', name: '', level: '' },
  ],
  ['no id', { username: 'ada' }, { userId: 0, username: 'ada', name: '', level: '' }],
  ['nobody', {}, null],
])('reads a person with %s', (_, data, person) => {
  expect(whoAmI().parse({ data })).toEqual(person);
});

test('reads any answer without throwing', () => {
  const field = fc.constantFrom(
    'data',
    'items',
    'records',
    ...Object.keys(RAW),
    'id',
    'code',
    'title',
    'total_count',
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(field, tie('node'), { maxKeys: 5 }),
    ),
  }));
  const body = fc.oneof(
    fc.jsonValue(),
    node,
    fc.record({ data: fc.record({ items: fc.array(node), records: node }) }),
  );
  fc.assert(
    fc.property(body, (answer) => {
      for (const read of [whoAmI(), listUsers(1), listCourses(1), enrollments]) read.parse(answer);
    }),
    { numRuns: cases(1000) },
  );
});

test.each([[2 ** 53], [2 ** 53 + 2], ['9007199254740993'], [1e300], [1.5]])(
  'refuses the id %j',
  (user_id) => {
    expect(oddIn({ user_id })?.odd).toMatchObject([{ userId: null, field: 'user_id' }]);
    expect(oddIn({ user_id })?.items).toHaveLength(1);
  },
);

test('cuts a name of 10 KB, so that it can be kept', () => {
  const long = 'ä😀'.repeat(5_000);
  const person = whoAmI().parse({ data: { id: 1, username: long, firstname: long, user_level: long } });
  expect([person?.username.length, person?.name.length, person?.level.length]).toEqual([199, 199, 199]);
  expect(encodeURIComponent(person?.name ?? '')).toMatch(/^%/);
});

test.each([
  ['0', true],
  [0, true],
  ['1', undefined],
  [1, undefined],
  [undefined, undefined],
  [{}, undefined],
])('reads whether a user of the status %j is deactivated: %j', (status, deactivated) => {
  const read = listUsers(1).parse(envelope([{ user_id: '7', username: 'ada', email: '', status }]));
  expect(read?.items[0]?.deactivated).toBe(deactivated);
});
