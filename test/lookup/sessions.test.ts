// Sessions of a course: found by ID, code or name, and nothing guessed if several fit or none is listed.
import fc from 'fast-check';
import type { CourseSession, Page, Read } from '../../src/docebo';
import { listSessions } from '../../src/docebo';
import { type Reader, reader } from '../../src/lookup/reads/reader';
import { readSessions, Sessions } from '../../src/lookup/sessions';

const MORNING: CourseSession = { sessionId: 77, code: 'FIRE-A', name: 'Morning' };
const NOON: CourseSession = { sessionId: 78, code: 'FIRE-B', name: 'Noon' };

function knowing(...sessions: readonly CourseSession[]): Sessions {
  const known = new Sessions();
  known.learn(7, sessions);
  return known;
}

test.each([
  ['77', 77],
  ['FIRE-B', 78],
  ['fire-b', 78],
  ['Morning', 77],
  [' morning', 77],
])('finds %j by its ID, code or name', (text, sessionId) => {
  expect(knowing(MORNING, NOON).find(7, text)).toEqual({ kind: 'one', sessionId });
});

test('a text that is written exactly so comes before one in another case', () => {
  const lower = { ...NOON, code: 'fire-a' };
  expect(knowing(MORNING, lower).find(7, 'fire-a')).toEqual({ kind: 'one', sessionId: 78 });
  expect(knowing(MORNING, lower).find(7, 'Fire-A')).toEqual({ kind: 'several', sessions: [MORNING, lower] });
});

test('figures that are one session’s ID and another’s code name neither', () => {
  const coded = { ...NOON, code: '77' };
  expect(knowing(MORNING, coded).find(7, '77')).toEqual({ kind: 'several', sessions: [MORNING, coded] });
});

test('a session of another course is not found', () => {
  expect(knowing(MORNING).find(7, '99')).toEqual({ kind: 'none', sessions: [MORNING], near: [] });
  expect(knowing(MORNING).find(8, '77')).toEqual({ kind: 'open' });
});

test('a course whose sessions are not listed takes an ID, and no name', () => {
  const sessions = new Sessions();
  sessions.learn(7, null);
  expect(sessions.find(7, '77')).toEqual({ kind: 'one', sessionId: 77, guessed: true });
  expect(['FIRE-A', '0', '-3', '7.5'].map((text) => sessions.find(7, text).kind)).toEqual(
    Array(4).fill('unreported'),
  );
});

test('a misspelt name is answered with codes and names that are like it, and figures with none', () => {
  expect(knowing(MORNING, NOON).find(7, 'Mornng')).toMatchObject({ kind: 'none', near: ['Morning'] });
  expect(knowing(MORNING, NOON).find(7, 'FIRE-X')).toMatchObject({ near: ['FIRE-A', 'FIRE-B'] });
  expect(knowing(MORNING, NOON).find(7, '79')).toMatchObject({ kind: 'none', near: [] });
});

test.each<[string, readonly CourseSession[]]>([
  ['nothing', []],
  ['others', [MORNING]],
])('suggestions come from what was read, also if the directory had %s before', (_, kept) => {
  const sessions = new Sessions(() => new Map([[7, kept]]));
  expect(sessions.find(7, 'Noonn')).toEqual({ kind: 'open' });
  sessions.learn(7, [NOON]);
  expect(sessions.find(7, 'Noonn')).toMatchObject({ kind: 'none', near: ['Noon'] });
});

test('what the directory knows names one session, and everything else waits for Docebo', () => {
  const sessions = new Sessions(() => new Map([[7, [MORNING, { ...NOON, name: 'Morning', code: '' }]]]));
  expect(sessions.find(7, 'FIRE-A')).toEqual({ kind: 'one', sessionId: 77 });
  // Renamed since, or added since: nobody is refused by an old list.
  expect([sessions.find(7, 'Morning'), sessions.find(7, 'Noon'), sessions.find(8, '77')]).toEqual(
    Array(3).fill({ kind: 'open' }),
  );
  sessions.learn(7, [NOON]);
  expect(sessions.find(7, 'FIRE-A')).toMatchObject({ kind: 'none' });
});

test('whatever the sessions are called, the one that is found bears the text', () => {
  const word = fc.constantFrom('', '1', '2', '12', 'a', 'A', 'b', ' a ');
  const session = fc.record({ sessionId: fc.integer({ min: 1, max: 12 }), code: word, name: word });
  fc.assert(
    fc.property(
      fc.uniqueArray(session, { selector: ({ sessionId }) => sessionId, maxLength: 6 }),
      word.filter((text) => text.trim() !== ''),
      (sessions, text) => {
        const meant = knowing(...sessions).find(7, text);
        const bears = ({ sessionId, code, name }: CourseSession) =>
          [`${sessionId}`, code, name].some(
            (each) => each.trim().toLowerCase() === text.trim().toLowerCase(),
          );
        if (meant.kind === 'one')
          expect(bears(sessions.find(({ sessionId }) => sessionId === meant.sessionId) ?? NOON)).toBe(true);
        else expect(meant.kind === 'several').toBe(sessions.filter(bears).length > 1);
      },
    ),
  );
});

type Pages = Readonly<Record<number, readonly (readonly CourseSession[])[]>>;

/** Reads by a tenant with these pages a course; courses that it does not have are refused. */
function reading(pages: Pages, most = 100): { from: Reader; paths: string[] } {
  const paths: string[] = [];
  let left = most;
  const from = reader({
    most,
    nextWave: () => ({ size: Math.min(left, 1), halted: null }),
    send: (reads) =>
      reads.map((read) => {
        left -= 1;
        paths.push(read.path);
        const [, course = '', page = ''] = /courses\/(\d+)\/sessions\?page=(\d+)/.exec(read.path) ?? [];
        const items = pages[Number(course)]?.[Number(page) - 1];
        if (!items)
          return { ok: false as const, problem: { code: 'not-found' as const, request: read.path } };
        const raw = items.map(({ sessionId: id, code, name, courseId }) => ({
          id,
          code,
          name,
          course_id: courseId,
        }));
        const more = pages[Number(course)]?.[Number(page)] !== undefined;
        const value = read.parse({ data: { items: raw, has_more_data: more } });
        if (value === null) throw new Error('an answer that cannot be read');
        return { ok: true as const, value };
      }),
  });
  return { from, paths };
}

test('reads each course once, to its last page', () => {
  const sessions = new Sessions();
  const { from, paths } = reading({ 7: [[MORNING], [NOON]], 8: [[]] });
  expect(readSessions([7, 8], sessions, listSessions, from)).toBeNull();
  expect(readSessions([7, 8], sessions, listSessions, from)).toBeNull();
  expect(paths).toHaveLength(3);
  expect([sessions.find(7, '78').kind, sessions.find(8, '78').kind]).toEqual(['one', 'none']);
});

test('a course without a list of sessions ends no reading', () => {
  const sessions = new Sessions();
  expect(readSessions([6, 7], sessions, listSessions, reading({ 7: [[MORNING]] }).from)).toBeNull();
  expect([sessions.find(6, 'FIRE-A').kind, sessions.find(7, 'FIRE-A').kind]).toEqual(['unreported', 'one']);
});

test('what was not read when the time is over stays open', () => {
  const sessions = new Sessions();
  const { from } = reading({ 7: [[MORNING], [NOON]], 8: [[]] }, 2);
  expect(readSessions([7, 8], sessions, listSessions, from)).toEqual({ code: 'out-of-time' });
  expect([sessions.has(7), sessions.has(8)]).toEqual([false, true]);
});

test('a list with an entry that cannot be read names no session by its name', () => {
  const sessions = new Sessions();
  const page = (): Read<Page<CourseSession>> => ({
    path: '/list',
    parse: () => ({
      items: [MORNING],
      odd: [{ userId: null, courseId: null, field: 'id', value: null }],
      totalCount: 2,
      hasMore: false,
    }),
  });
  const from = reader({
    most: 9,
    nextWave: () => ({ size: 9, halted: null }),
    send: (reads) =>
      reads.map((read) => {
        const value = read.parse(null);
        if (value === null) throw new Error('nothing to read');
        return { ok: true as const, value };
      }),
  });
  readSessions([7], sessions, page, from);
  expect(sessions.find(7, 'Morning')).toEqual({ kind: 'unreported' });
});

test('a list with a session of another course names no session by its name', () => {
  const sessions = new Sessions();
  const { from } = reading({ 7: [[MORNING, { ...NOON, courseId: 8 }]], 8: [[{ ...NOON, courseId: 8 }]] });
  readSessions([7, 8], sessions, listSessions, from);
  expect([sessions.find(7, 'Morning').kind, sessions.find(8, 'Noon').kind]).toEqual(['unreported', 'one']);
});
