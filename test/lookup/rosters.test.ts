// Rosters of sessions: who is in one, and who is certainly not.
import type { Page, RosterPerson } from '../../src/docebo';
import { reader } from '../../src/lookup/reads/reader';
import { Rosters, readRosters } from '../../src/lookup/rosters';

const person = (userId: number | null, username: string, present: boolean | null = null): RosterPerson => ({
  userId,
  username,
  attendance: { present },
});

type Pages = readonly Partial<Page<RosterPerson>>[];

function read(pages: Pages | ((number: number) => Pages[number] | undefined)): Rosters {
  const pageOf = typeof pages === 'function' ? pages : (number: number) => pages[number - 1];
  const last = typeof pages === 'function' ? 2 : pages.length;
  const rosters = new Rosters();
  const from = reader({
    most: 9,
    nextWave: () => ({ size: 9, halted: null }),
    send: (reads) =>
      reads.map((each) => {
        const value = each.parse(null);
        if (value === null) throw new Error('nothing to read');
        return { ok: true as const, value };
      }),
  });
  const page = (_: number, number: number) => ({
    path: '/roster',
    parse: (): Page<RosterPerson> => ({
      items: [],
      odd: [],
      totalCount: null,
      hasMore: number < last,
      ...pageOf(number),
    }),
  });
  expect(readRosters([77], rosters, page, from)).toBeNull();
  return rosters;
}

test('finds people on every page, by ID or by username', () => {
  const rosters = read([{ items: [person(501, 'ann', true)] }, { items: [person(null, 'Ben')] }]);
  expect(rosters.find(77, 501, '')).toEqual({ sessionId: 77, attendance: { present: true } });
  expect(rosters.find(77, 502, 'ben')).toEqual({ sessionId: 77, attendance: { present: null } });
  expect(rosters.find(77, 503, 'cleo')).toBe('absent');
  expect(rosters.find(78, 501, 'ann')).toBe('open');
});

test('an entry by ID and one by username that differ says nothing about the person', () => {
  const rosters = read([{ items: [person(501, '', true), person(null, 'Ann', false)] }]);
  expect(rosters.find(77, 501, 'ann')).toEqual({ sessionId: 77, attendance: {} });
});

test('learns nothing from a roster with entries of another session: the tenant ignores which one it is asked for', () => {
  const of = (sessionId: number | null) => ({ ...person(501, 'ann', true), sessionId });
  expect(read([{ items: [of(77)] }]).find(77, 501, 'ann')).toMatchObject({ sessionId: 77 });
  expect(read([{ items: [of(77), { ...of(78), userId: 502 }] }]).find(77, 501, 'ann')).toBe('unreported');
});

test('a roster that moved is read once more, and is known then', () => {
  const moving = [
    { items: [person(501, 'ann')], totalCount: 3 },
    { items: [person(502, 'ben')], totalCount: 2 },
  ];
  const still = { items: [person(501, 'ann'), person(502, 'ben')], totalCount: 2, hasMore: false };
  let firsts = 0;
  const rosters = read((number) => {
    if (number === 1) firsts += 1;
    return firsts > 1 ? still : moving[number - 1];
  });
  expect(rosters.find(77, 503, 'cleo')).toBe('absent');
});

test('a roster longer than is read leaves unclear who is not on its pages', () => {
  const rosters = read((number) => ({ items: [person(number, `user${number}`)], hasMore: true }));
  expect([rosters.find(77, 50, ''), rosters.find(77, 51, '')]).toEqual([
    { sessionId: 77, attendance: { present: null } },
    'unclear',
  ]);
});

test('a roster that moves while it is read leaves unclear who is not in it', () => {
  const rosters = read([
    { items: [person(501, 'ann')], totalCount: 3 },
    { items: [person(502, 'ben')], totalCount: 2 },
  ]);
  expect(rosters.find(77, 503, 'cleo')).toBe('unclear');
  expect(rosters.find(77, 502, 'ben')).toMatchObject({ sessionId: 77 });
});

test('learns nothing from a roster that is not shown, or has an entry of nobody', () => {
  const odd = { userId: null, courseId: null, field: 'user_id', value: null };
  for (const page of [{ lacking: { code: 'not-found', request: '' } as const }, { odd: [odd] }])
    expect(read([page]).find(77, 501, 'ann')).toBe('unreported');
});

test('reports nothing about a person who is listed twice with different values', () => {
  const rosters = read([{ items: [person(501, 'ann', true), person(501, 'ann', false)] }]);
  expect(rosters.find(77, 501, 'ann')).toEqual({ sessionId: 77, attendance: {} });
});
