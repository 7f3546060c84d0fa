// Whom a row means if two of its cells say so.
import { agreed, alsoUser, nameProblem, strongOf } from '../../../src/lookup/names/agree';
import { Directory } from '../../../src/lookup/names/directory';
import type { Found } from '../../../src/lookup/names/found';
import { row } from '../../support/builders';

const one = (id: number): Found => ({ kind: 'one', id });
const several = (...ids: readonly number[]): Found => ({ kind: 'several', ids });
const NONE: Found = { kind: 'none' };
const OPEN: Found = { kind: 'open' };

test.each<[string, Found, Found | null, ReturnType<typeof agreed>]>([
  ['one cell decides by itself', one(1), null, one(1)],
  ['two cells that agree name one', one(1), one(1), one(1)],
  ['two cells that name different ones differ', one(1), one(2), { kind: 'differ', ids: [1, 2] }],
  ['an ID chooses among several', several(1, 2), one(2), one(2)],
  ['the first decides when the second fits it among several', one(1), several(1, 3), one(1)],
  ['several that fit both cells stay several', several(1, 2, 3), several(2, 3), several(1, 2, 3)],
  [
    'two cells with several each and none in common differ',
    several(1, 2),
    several(3, 4),
    { kind: 'differ', ids: [1, 3] },
  ],
  ['a second cell that fits nobody changes nothing', one(1), NONE, one(1)],
  ['a first cell that fits nobody names nobody, whatever the second', NONE, one(2), NONE],
  ['nothing is decided while the second cell is open', one(1), OPEN, OPEN],
  ['nothing is decided while the first cell is open', OPEN, one(1), OPEN],
])('%s', (_, first, also, meant) => {
  expect(agreed(first, also, true)).toEqual(meant);
});

test('a name does not choose among several', () => {
  expect(agreed(several(1, 2), one(2), false)).toEqual(several(1, 2));
});

test('names both texts and both IDs when they differ', () => {
  const made = { ...row(1, 2), userAlso: { text: 'ben@example.com', form: 'email' as const } };
  expect(nameProblem(made, { kind: 'differ', ids: [1, 9] }, 'user', new Directory())).toEqual({
    code: 'names-differ',
    field: 'user',
    values: ['user1', 'ben@example.com'],
    ids: [1, 9],
  });
});

test('recognises figures that are no name, except under a header for IDs', () => {
  const figures = (form: 'name' | 'id' | 'docebo-id', text: string) => {
    const problem = nameProblem(
      { ...row(1, 2), user: { text, form } },
      { kind: 'none' },
      'user',
      new Directory(),
    );
    return problem.code === 'user-unknown' && problem.figures;
  };
  expect([figures('name', '4711'), figures('name', 'ann'), figures('id', '4711')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('looks up a second user under a certain header, and its figures under an ID header as an ID', () => {
  const weak = { text: '4711', form: 'name', weak: true } as const;
  const sure = { text: '4711', form: 'name' } as const;
  const id = { text: '4711', form: 'id' } as const;
  expect([strongOf(weak), strongOf(sure), strongOf(undefined)]).toEqual([[], [sure], []]);
  expect(strongOf(id)).toEqual([{ text: '4711', form: 'docebo-id' }]);
  const known = new Directory();
  const found = () => [weak, sure, id].map((also) => alsoUser(also, known));
  expect(found()).toEqual([NONE, OPEN, one(4711)]);
  known.learnUser({ userId: 1, username: '4711', email: '', name: '', fields: new Map() });
  expect(found()).toEqual([one(1), one(1), several(4711, 1)]);
  // Nobody has that ID: the figures are the username that is known.
  known.usersComplete();
  expect(found()).toEqual([one(1), one(1), one(1)]);
});
