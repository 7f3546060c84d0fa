// Rosters of sessions: who is in one, and who is certainly not.
import type { Page, RosterPerson } from '../../src/docebo';
import { reader } from '../../src/lookup/reader';
import { Rosters, readRosters } from '../../src/lookup/rosters';

const person = (userId: number | null, username: string, present: boolean | null = null): RosterPerson => ({
  userId,
  username,
  attendance: { present },
});

function read(pages: readonly Partial<Page<RosterPerson>>[]): Rosters {
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
      hasMore: number < pages.length,
      ...pages[number - 1],
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

test('a roster that moves while it is read leaves open who is not in it', () => {
  const rosters = read([
    { items: [person(501, 'ann')], totalCount: 3 },
    { items: [person(502, 'ben')], totalCount: 2 },
  ]);
  expect(rosters.find(77, 503, 'cleo')).toBe('open');
  expect(rosters.find(77, 502, 'ben')).toMatchObject({ sessionId: 77 });
});

test('a roster that is not shown, or has an entry of nobody, tells nothing', () => {
  const odd = { userId: null, courseId: null, field: 'user_id', value: null };
  for (const page of [{ lacking: { code: 'not-found', request: '' } as const }, { odd: [odd] }])
    expect(read([page]).find(77, 501, 'ann')).toBe('untold');
});

test('of somebody who is listed twice with different values nothing is told', () => {
  const rosters = read([{ items: [person(501, 'ann', true), person(501, 'ann', false)] }]);
  expect(rosters.find(77, 501, 'ann')).toEqual({ sessionId: 77, attendance: {} });
});
