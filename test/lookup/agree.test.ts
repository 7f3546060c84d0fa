// Whom a row means where two of its cells say so.
import { agreed, alsoUser, nameProblem, strongOf } from '../../src/lookup/agree';
import { Directory, type Found } from '../../src/lookup/directory';
import { row } from '../support/builders';

const one = (id: number): Found => ({ kind: 'one', id });
const several = (...ids: readonly number[]): Found => ({ kind: 'several', ids });
const NONE: Found = { kind: 'none' };
const OPEN: Found = { kind: 'open' };

test.each<[string, Found, Found | null, ReturnType<typeof agreed>]>([
  ['one cell alone decides', one(1), null, one(1)],
  ['two that agree are one', one(1), one(1), one(1)],
  ['two that name different ones differ', one(1), one(2), { kind: 'differ', ids: [1, 2] }],
  ['an ID chooses among several', several(1, 2), one(2), one(2)],
  ['the second fits one of several and others as well', one(1), several(1, 3), one(1)],
  ['both fit the same several', several(1, 2, 3), several(2, 3), several(1, 2, 3)],
  ['the second fits none of several', several(1, 2), several(3, 4), { kind: 'differ', ids: [1, 3] }],
  ['a second that nobody answers to says nothing', one(1), NONE, one(1)],
  ['a first that nobody answers to is nobody, whatever the second', NONE, one(2), NONE],
  ['nothing is decided before both are known', one(1), OPEN, OPEN],
  ['nothing is decided before both are known', OPEN, one(1), OPEN],
])('%s', (_, first, also, meant) => {
  expect(agreed(first, also, true)).toEqual(meant);
});

test('a name does not choose among several', () => {
  expect(agreed(several(1, 2), one(2), false)).toEqual(several(1, 2));
});

test('names both texts and both IDs when they differ', () => {
  const made = { ...row(1, 2), userAlso: { text: 'ben@example.com', form: 'email' as const } };
  expect(nameProblem(made, { kind: 'differ', ids: [1, 9] }, 'user')).toEqual({
    code: 'names-differ',
    field: 'user',
    values: ['user1', 'ben@example.com'],
    ids: [1, 9],
  });
});

test('recognises figures that are no name, except under a header for IDs', () => {
  const figures = (form: 'name' | 'id' | 'docebo-id', text: string) => {
    const problem = nameProblem({ ...row(1, 2), user: { text, form } }, { kind: 'none' }, 'user');
    return problem.code === 'user-unknown' && problem.figures;
  };
  expect([figures('name', '4711'), figures('name', 'ann'), figures('id', '4711')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('looks up a second user only under a header that surely names one, and takes figures under an ID header for one', () => {
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
