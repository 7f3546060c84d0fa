// Lists of sessions and rosters of a tenant that repeats pages, loses people, miscounts and mixes sessions
// up: nothing is known that was not shown.
import fc from 'fast-check';
import { type Answer, listRoster, listSessions, type Read } from '../../src/docebo';
import { type Reader, reader } from '../../src/lookup/reads/reader';
import { Rosters, readRosters } from '../../src/lookup/rosters';
import { readSessions, Sessions } from '../../src/lookup/sessions';

interface Served {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total_count?: number | string;
  readonly has_more_data?: boolean;
}

/** Serves these pages in their order, the last one again and again; notes which were asked for. */
function serving(pages: readonly Served[]): { readonly from: Reader; readonly asked: Served[] } {
  const asked: Served[] = [];
  const answer = <T>({ path, parse }: Read<T>): Answer<T> => {
    const [, number = '1'] = /[?&]page=(\d+)/.exec(path) ?? [];
    const page = pages[Math.min(Number(number), pages.length) - 1] ?? { items: [] };
    asked.push(page);
    const value = parse({ data: page });
    if (value === null) throw new Error('an answer that cannot be read');
    return { ok: true, value };
  };
  const from = reader({
    most: 99,
    nextWave: () => ({ size: 3, halted: null }),
    send: (reads) => reads.map(answer),
  });
  return { from, asked };
}

/** An ID as a number or as a text; 0 and other things are none. */
const idOf = (value: unknown): number | null =>
  /^-?\d+$/.test(String(value)) ? Number(String(value)) : null;

const userId = fc.constantFrom<unknown>(501, '501', 502, '502', 503, null, 'x');
const entry = fc.record(
  {
    user_id: userId,
    session_id: fc.constantFrom<unknown>(77, '77', 78),
    attendance: fc.constantFrom<unknown>('present', 'not_set', 'perhaps', 1),
  },
  { requiredKeys: ['user_id', 'attendance'] },
);
const pagesOf = (item: fc.Arbitrary<Readonly<Record<string, unknown>>>) =>
  fc.array(
    fc.record(
      {
        items: fc.array(item, { maxLength: 4 }),
        total_count: fc.oneof(fc.nat(8), fc.nat(8).map(String)),
        has_more_data: fc.constantFrom(false, false, true),
      },
      { requiredKeys: ['items'] },
    ),
    { minLength: 1, maxLength: 4 },
  );

test('whatever a roster shows, nobody is in it who was not shown, and nobody is absent whom it may have hidden', () => {
  let [found, absent] = [0, 0];
  fc.assert(
    fc.property(pagesOf(entry), (pages) => {
      const rosters = new Rosters();
      const { from, asked } = serving(pages);
      expect(readRosters([77], rosters, listRoster, from)).toBeNull();
      const shown = asked.flatMap(({ items }) => items);
      for (const user of [501, 502, 503, 504]) {
        const mine = shown.filter(({ user_id }) => idOf(user_id) === user);
        const meant = rosters.find(77, user, '');
        if (typeof meant === 'object') {
          found += 1;
          expect(mine.some(({ session_id = 77 }) => idOf(session_id) === 77)).toBe(true);
          // Values that do not agree are none.
          const words = new Set(mine.map(({ attendance }) => attendance));
          if (meant.attendance.present === true)
            expect([...words].every((word) => word !== 'not_set')).toBe(true);
        }
        if (meant === 'absent') {
          absent += 1;
          expect(mine).toEqual([]);
          const totals = asked.map(({ total_count }) => total_count).filter((total) => total !== undefined);
          // Who is counted was shown.
          if (asked.length === 1 && totals.length === 1) expect(Number(totals[0])).toBe(shown.length);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect([found, absent].every((times) => times > 20)).toBe(true);
});

const session = fc.record(
  {
    id: fc.constantFrom<unknown>(77, '77', 78, 79, '80', 81, 82, 83, 0, 'x'),
    name: fc.constantFrom('Morning', 'morning', 'Noon', ''),
    code: fc.constantFrom('A', 'B', '78', ''),
    course_id: fc.constantFrom<unknown>(7, '7', 7, '7', 7, 8),
  },
  { requiredKeys: ['id', 'name'] },
);

test('whatever a list of sessions shows, a name leads to one that bears it, of this course and above 0', () => {
  let named = 0;
  fc.assert(
    fc.property(pagesOf(session), fc.constantFrom('Morning', 'Noon', 'A', '77', '78', '0'), (pages, text) => {
      const sessions = new Sessions();
      const { from, asked } = serving(pages);
      expect(readSessions([7], sessions, listSessions, from)).toBeNull();
      const meant = sessions.find(7, text);
      if (meant.kind !== 'one') return;
      expect(meant.sessionId).toBeGreaterThan(0);
      // An ID that no list confirms is taken as it is typed.
      if (meant.guessed) return expect(String(meant.sessionId)).toBe(text);
      named += 1;
      const shown = asked.flatMap(({ items }) => items);
      expect(shown.every(({ course_id = 7 }) => idOf(course_id) === 7)).toBe(true);
      const bears = shown.filter(({ id, name, code }) =>
        [String(id), name, code].some((each) => String(each).toLowerCase() === text.toLowerCase()),
      );
      expect(bears.some(({ id }) => idOf(id) === meant.sessionId)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(named).toBeGreaterThan(0);
});

test('a session that is listed for two courses belongs to neither: the tenant ignores which course it is asked for', () => {
  const items = [{ id: 77, name: 'Morning' }];
  const sessions = new Sessions();
  readSessions([7, 8], sessions, listSessions, serving([{ items }]).from);
  for (const course of [7, 8])
    expect([sessions.find(course, 'Morning').kind, sessions.find(course, '77')]).toEqual([
      'unreported',
      { kind: 'one', sessionId: 77, guessed: true },
    ]);
});
