// Rows are read again by the listing of their course, then by name if it left them open, then by their
// roster.
import { pairOf, readAgain } from '../../../src/check/findings/read-again';
import type { Enrollment } from '../../../src/contract';
import type { Answer, Read, RosterPerson } from '../../../src/docebo';
import type { Listings } from '../../../src/lookup/reads/listings';
import { reader } from '../../../src/lookup/reads/reader';
import type { Row } from '../../../src/sheet';
import { enrollment, NOTHING, PRESENT, row } from '../../support/builders';

/** What is read of the rows, and by which reads, if there is time for so many rounds of them. */
function read(
  rows: readonly Row[],
  {
    listed,
    held,
    roster = [],
    rounds = 100,
  }: {
    /** Who is on the pages of the course's listing; everybody held is found by name. */
    readonly listed: readonly Enrollment[];
    readonly held: readonly Enrollment[];
    readonly roster?: readonly RosterPerson[];
    readonly rounds?: number;
  },
) {
  const paths: string[] = [];
  let round = 0;
  const page: Listings['enrollments']['page'] = ({ userIds }, number) => ({
    path: userIds.length > 0 ? `users ${userIds}` : `page ${number}`,
    parse: () => {
      if (userIds.length > 0) {
        const items = held.filter(({ userId }) => userIds.includes(userId));
        return { items, odd: [], totalCount: items.length, hasMore: false };
      }
      const items = listed.slice(number - 1, number);
      return { items, odd: [], totalCount: listed.length, hasMore: number < listed.length };
    },
  });
  const send = <T>(reads: readonly Read<T>[]): readonly Answer<T>[] => {
    round += 1;
    return reads.map((one): Answer<T> => {
      const value = round > rounds ? null : one.parse(null);
      if (value === null) return { ok: false, problem: { code: 'out-of-time' } };
      paths.push(one.path);
      return { ok: true, value };
    });
  };
  const from = reader({ send, nextWave: () => ({ size: 100, halted: null }), most: 100 });
  const enrollments = { page, split: (ids: readonly number[]) => [ids], room: 1000, lengthOf: () => 10 };
  const listings = {
    enrollments,
    roster: () => ({
      path: 'roster',
      parse: () => ({ items: roster, odd: [], totalCount: roster.length, hasMore: false }),
    }),
  };
  return { ...readAgain(rows, listings, from), paths };
}

const [ann, ben] = [enrollment(7, 3), enrollment(8, 3)];

test('somebody who is on no page of a longer listing is asked for by name', () => {
  const rows = [row(7, 3), row(8, 3)];
  const { enrollments, halted, paths } = read(rows, { listed: [ann, ann], held: [ann, ben] });
  expect(enrollments.get(3, 8)).toMatchObject({ userId: 8 });
  expect(paths[paths.length - 1]).toBe('users 8');
  expect(halted).toBeNull();
});

test('nobody is asked for by name whom the listing shows', () => {
  const { enrollments, paths } = read([row(7, 3)], { listed: [ann], held: [ann] });
  expect([enrollments.get(3, 7)?.userId, enrollments.certain(3, 8)]).toEqual([7, true]);
  expect(paths).toEqual(['page 1']);
});

test('nothing more is read once the time is up, and it says so', () => {
  const rows = [row(7, 3), row(8, 3)];
  const { halted, paths } = read(rows, { listed: [ann, ann], held: [ann, ben], rounds: 0 });
  expect([halted, paths]).toEqual([{ code: 'out-of-time' }, []]);
});

test('the roster of a session is read after the enrollments', () => {
  const attending = row(7, 3, { change: { ...NOTHING, sessionId: 12, attendance: PRESENT } });
  const { paths, halted } = read([attending], { listed: [ann], held: [ann] });
  expect([paths, halted]).toEqual([['page 1', 'roster'], null]);
  const late = read([attending], { listed: [ann], held: [ann], rounds: 1 });
  expect([late.paths, late.halted]).toEqual([['page 1'], { code: 'out-of-time' }]);
});

const unenrolling = (made: Row): Row =>
  made.asked.ok ? { ...made, asked: { ...made.asked, action: 'unenroll' } } : made;

test('a row names its pair, and whether it was to be unenrolled; one without IDs names none', () => {
  const pairs = [row(7, 3), unenrolling(row(8, 3)), { ...row(9, 3), ids: null }].map(pairOf);
  expect(pairs).toEqual([
    [{ userId: 7, courseId: 3, gone: false }],
    [{ userId: 8, courseId: 3, gone: true }],
    [],
  ]);
});
