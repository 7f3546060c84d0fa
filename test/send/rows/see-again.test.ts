// Rows whose check is too old are read again: still Ready with what is held now, or to be checked again.
import type { Enrollment } from '../../../src/contract';
import type { Answer, Read, RosterPerson } from '../../../src/docebo';
import type { Listings } from '../../../src/lookup/reads/listings';
import { reader } from '../../../src/lookup/reads/reader';
import type { RosterSource } from '../../../src/lookup/rosters';
import { Notes } from '../../../src/send/rows/notes';
import { seeAgain } from '../../../src/send/rows/see-again';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { completed, enrollment, NOTHING, PRESENT, row } from '../../support/builders';

const rosterPage = (people: readonly RosterPerson[] | null): RosterSource =>
  people &&
  (() => ({
    path: '/roster',
    parse: () => ({ items: people, odd: [], totalCount: people.length, hasMore: false }),
  }));

/** What a tenant that holds these enrollments shows, if it answers at all. */
function see(
  rows: readonly Row[],
  held: readonly Enrollment[],
  answers = true,
  { roster = null, pages = 1 }: { roster?: readonly RosterPerson[] | null; pages?: number } = {},
) {
  const page: Listings['enrollments']['page'] = ({ userIds }, number) => ({
    path: '/list',
    parse: () => {
      // People are listed on so many pages, unless they are asked for by name.
      const of = held.filter(({ userId }) => userIds.length === 0 || userIds.includes(userId));
      const items = pages === 1 || userIds.length > 0 ? of : of.slice(number - 1, number);
      return { items, odd: [], totalCount: of.length, hasMore: items.length < of.length && number < pages };
    },
  });
  const source: Listings['enrollments'] = { page, split: (ids) => [ids], room: 1000, lengthOf: () => 10 };
  const send = <T>(reads: readonly Read<T>[]): readonly Answer<T>[] =>
    reads.map((read) => {
      const value = read.parse(null);
      if (!answers || value === null) return { ok: false, problem: { code: 'out-of-time' } };
      return { ok: true, value };
    });
  const from = reader({ send, nextWave: () => ({ size: 100, halted: null }), most: 100 });
  const notes = new Notes('run00001', () => 5_000_000);
  const result = seeAgain(rows, notes, { enrollments: source, roster: rosterPage(roster) }, from);
  return { ...result, notes };
}

test('a row that is still enrolled stays Ready, seen now, with what Docebo holds now', () => {
  const of = { ...row(7, 3, { at: 1_000 }), details: 'Enrolled → Completed' };
  const { seen, halted, notes } = see([of], [enrollment(7, 3, { status: 1, score: 50 })]);
  expect([seen, halted]).toEqual([1, null]);
  expect(notes.ledger.get(of.key)).toMatchObject({ status: 'Ready', details: of.details, at: 5_000_000 });
  expect(notes.attemptsOf(of).before).toMatchObject({ status: 1, score: 50 });
});

test('a row whose enrollment is gone has to be checked again', () => {
  const of = row(7, 3);
  const { seen, notes } = see([of], []);
  expect(seen).toBe(1);
  expect(notes.stateOf(of)).toBe('pending');
});

test('rows that nothing was read of stay as they are', () => {
  const of = row(7, 3);
  const { seen, halted, notes } = see([of, { ...row(8, 3), ids: null }], [], false);
  expect([seen, halted]).toEqual([0, { code: 'out-of-time' }]);
  expect(notes.ledger.size).toBe(0);
});

describe('a row that writes into a roster', () => {
  const asking = () => row(7, 3, { change: { ...NOTHING, sessionId: 77, attendance: PRESENT } });
  const listed = (userId: number): RosterPerson => ({ userId, username: '', attendance: { present: null } });

  test('is sent with the status and the date that Docebo holds by then', () => {
    const of = asking();
    const done = { status: 2, completedAt: '2026-03-14 12:00:00' } as const;
    const { seen, notes } = see([of], [enrollment(7, 3, done)], true, { roster: [listed(7)] });
    expect([seen, notes.stateOf(of)]).toEqual([1, 'Ready']);
    expect(notes.attemptsOf(of).before).toMatchObject(done);
  });

  test('has to be checked again if the person has left the session, or it is not shown any more', () => {
    for (const roster of [[listed(8)], null]) {
      const of = asking();
      const { seen, notes } = see([of], [enrollment(7, 3)], true, { roster });
      expect([seen, notes.stateOf(of)]).toEqual([1, 'pending']);
    }
  });
});

describe('a row that found nobody enrolled', () => {
  const asking = (sends: number): Row => {
    const made = row(7, 3, {
      change: { ...NOTHING, sessionId: 77, attendance: PRESENT },
    });
    if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
    return {
      ...made,
      asked: { ...made.asked, action: 'enroll', precondition: null },
      receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, sends, before: { status: 0 } } },
    };
  };
  const roster: readonly RosterPerson[] = [{ userId: 7, username: '', attendance: { present: null } }];
  const stateAfter = (of: Row, held: Enrollment) => see([of], [held], true, { roster }).notes.stateOf(of);

  test('and has enrolled the person, records attendance beside the enrollment that it made', () => {
    expect(stateAfter(asking(1), enrollment(7, 3))).toBe('Ready');
  });

  test('is checked again beside an enrollment that it did not make, or that somebody else changed', () => {
    expect(stateAfter(asking(0), enrollment(7, 3))).toBe('pending');
    expect(stateAfter(asking(1), enrollment(7, 3, { status: 1 }))).toBe('pending');
  });
});

describe('what changed meanwhile', () => {
  const now = enrollment(7, 3, { status: 2, completedAt: '2026-05-02 12:00:00' });
  const stateAfter = (of: Row, held = now) => see([of], [held]).notes.stateOf(of);
  const asking = (more: object): Row => {
    const made = row(7, 3, { change: completed('2026-03-14') });
    return made.asked.ok ? { ...made, asked: { ...made.asked, ...more } } : made;
  };

  test('keeps a row from taking away a completion that nobody was asked about', () => {
    expect(stateAfter(asking({}))).toBe('pending');
    expect(stateAfter(asking({}), enrollment(7, 3, { status: 1 }))).toBe('Ready');
  });

  test('keeps a row from overwriting what its sheet keeps, or what it must find', () => {
    const begun = enrollment(7, 3, { status: 1 });
    expect(stateAfter(asking({ overwrite: 'none' }))).toBe('pending');
    expect(stateAfter(asking({ overwrite: 'none' }), begun)).toBe('Ready');
    expect(stateAfter(asking({ precondition: { status: 0 } }), begun)).toBe('pending');
    expect(stateAfter(asking({ precondition: { status: 1 } }), begun)).toBe('Ready');
  });
});

test('a row that is on no page of a listing is asked for by name, and so never read again and again', () => {
  const of = row(7, 3);
  const { seen, notes } = see([of], [enrollment(8, 3), enrollment(9, 3)], true, { pages: 2 });
  expect([seen, notes.stateOf(of)]).toEqual([1, 'pending']);
});
