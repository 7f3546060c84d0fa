// Rows whose check is too old are read again: still Ready with what is held now, or to be checked again.
import type { Enrollment } from '../../src/contract';
import type { Answer, Page, Read } from '../../src/docebo';
import type { Listings } from '../../src/lookup/listings';
import { reader } from '../../src/lookup/reader';
import { Notes } from '../../src/send/notes';
import { seeAgain } from '../../src/send/see-again';
import type { Row } from '../../src/sheet';
import { enrollment, row } from '../support/builders';

/** What a tenant that holds these enrollments shows, if it answers at all. */
function see(rows: readonly Row[], held: readonly Enrollment[], answers = true) {
  const page = (): Read<Page<Enrollment>> => ({
    path: '/list',
    parse: () => ({ items: held, odd: [], totalCount: held.length, hasMore: false }),
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
  const result = seeAgain(rows, notes, { enrollments: source } as Listings, from);
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
