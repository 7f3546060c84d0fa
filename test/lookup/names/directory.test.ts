// What a typed user or course means, from what has been learned so far.

import fc from 'fast-check';
import { NOTHING_HELD } from '../../../src/enrollment';
import { Directory } from '../../../src/lookup/names/directory';
import { needsUserList } from '../../../src/lookup/names/found';
import type { CourseForm, UserForm } from '../../../src/sheet';

const user = (
  userId: number,
  username: string,
  email = '',
  name = '',
  fields: readonly (readonly [number, string])[] = [],
) => ({ userId, username, email, name, fields: new Map(fields) });
const course = (courseId: number, code: string, title = '') => ({ courseId, code, title });

const ann = user(7, 'Ann', 'ann@example.com', 'Ann Lee');
const bob = user(8, '7', 'bob@example.com');

const who = (known: Directory, text: string, form: UserForm = 'name') => known.findUser({ text, form });
const what = (known: Directory, text: string, form: CourseForm = 'code') => known.findCourse({ text, form });
const one = (id: number) => ({ kind: 'one', id });
const several = (...ids: readonly number[]) => ({ kind: 'several', ids });
const NONE = { kind: 'none' };
const OPEN = { kind: 'open' };

/** Everything that there is has been read. */
function all(
  users: readonly ReturnType<typeof user>[],
  courses: readonly ReturnType<typeof course>[] = [],
  field: number | null = null,
): Directory {
  const known = new Directory(field);
  for (const each of users) known.learnUser(each);
  for (const each of courses) known.learnCourse(each);
  known.usersComplete();
  known.coursesComplete();
  return known;
}

test('finds a name in any case', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.userAsked('ann');
  expect(who(known, 'ANN ')).toEqual(one(7));
  expect(who(known, 'ann@EXAMPLE.com', 'email')).toEqual(OPEN);
  known.userAsked('ann@example.com');
  expect(who(known, 'ann@EXAMPLE.com', 'email')).toEqual(one(7));
});

test('reads figures as a username, and as an ID only when the header says so', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.learnUser(bob);
  known.userAsked('7');
  expect(who(known, '7')).toEqual(one(8));
  expect(who(known, '7', 'username')).toEqual(one(8));
  expect(who(known, '7', 'docebo-id')).toEqual(one(7));
});

test('an ID that is also somebody’s username is ambiguous when the header can mean either', () => {
  const known = new Directory();
  expect(who(known, '7', 'id')).toEqual(OPEN);
  known.learnUser(bob);
  known.userAsked('7');
  expect(who(known, '7', 'id')).toEqual(several(8, 7));
  expect(who(all([ann, bob]), '7', 'id')).toEqual(several(8, 7));
  expect(who(all([ann]), '7', 'id')).toEqual(one(7));
  expect(who(all([user(7, '7')]), '7', 'id')).toEqual(one(7));
});

test('never reads figures as an ID when they are nobody’s username', () => {
  const known = new Directory();
  known.learnUser(ann);
  expect(who(known, '7')).toEqual(OPEN);
  known.userAsked('7');
  expect(who(known, '7')).toEqual(NONE);
});

test('an ID is unknown only after every user has been read', () => {
  const known = new Directory();
  known.userAsked('4711');
  expect(who(known, '4711', 'id')).toEqual(one(4711));
  expect(who(known, '4711', 'docebo-id')).toEqual(one(4711));
  known.usersComplete();
  expect(who(known, '4711', 'id')).toEqual(NONE);
  expect(who(known, '4711', 'docebo-id')).toEqual(NONE);
});

test.each(['id', 'docebo-id'] as const)('leading zeros never make an ID (%s)', (form) => {
  const known = all([user(42, 'bob')], [course(42, 'KITCHEN')]);
  expect(who(known, '0042', form)).toEqual(NONE);
  expect(what(known, '0042', form)).toEqual(NONE);
  expect(who(known, '42', form)).toEqual(one(42));
});

test('finds a code with leading zeros beside a course with that number as its ID', () => {
  const known = all([], [course(501, '007'), course(7, 'KITCHEN')]);
  for (const form of ['id', 'code'] as const) expect(what(known, '007', form)).toEqual(one(501));
  expect(what(known, '7', 'id')).toEqual(one(7));
  expect(what(known, '7')).toEqual(NONE);
});

test('a course ID that is also another course’s code is ambiguous when the header can mean either', () => {
  const known = all([], [course(5, '6'), course(6, 'X')]);
  expect(what(known, '6')).toEqual(one(5));
  expect(what(known, '6', 'id')).toEqual(several(5, 6));
  expect(what(known, '6', 'docebo-id')).toEqual(one(6));
  expect(what(known, '5')).toEqual(NONE);
});

test('needs the user list only for names that enrollments do not show', () => {
  const needing = (text: string) =>
    (['docebo-id', 'id', 'username', 'name', 'email'] as const).filter((form) =>
      needsUserList({ text, form }),
    );
  expect(needing('ann')).toEqual(['email']);
  expect(needing('7')).toEqual(['id', 'email']);
  expect(needing('0042')).toEqual(['email']);
  expect(needing('ann@example.com')).toEqual(['id', 'username', 'name', 'email']);
});

test('leaves a misspelt name open until everything has been read', () => {
  const known = new Directory();
  expect(who(known, 'anne', 'username')).toEqual(OPEN);
  known.usersComplete();
  expect(who(known, 'anne', 'username')).toEqual(NONE);
});

test('reads no letters as an ID', () => {
  expect(who(new Directory(), 'ann', 'docebo-id')).toEqual(NONE);
  expect(what(new Directory(), 'C-1', 'docebo-id')).toEqual(NONE);
});

test('two users with one address are ambiguous', () => {
  const known = all([ann, user(9, 'ann2', 'ann@example.com')]);
  expect(who(known, 'ann@example.com', 'email')).toEqual(several(7, 9));
});

test.each(['username', 'email', 'name', 'id'] as const)(
  'an address that is one account’s username and another’s email is ambiguous (%s)',
  (form) => {
    const known = new Directory();
    known.learnEnrollment({ ...ENROLLMENT, userId: 1, username: 'ann@example.com' });
    expect(who(known, 'ann@example.com', form)).toEqual(OPEN);
    known.learnUser(user(1, 'ann@example.com', 'old@example.com'));
    known.learnUser(user(2, '4711', 'Ann@Example.com'));
    known.userAsked('ann@example.com');
    expect(who(known, 'ann@example.com', form)).toEqual(several(1, 2));
  },
);

test('looks up an address under Username and a username under Email as what they are', () => {
  const known = all([ann]);
  expect(who(known, 'ann@example.com', 'username')).toEqual(one(7));
  expect(who(known, 'ann', 'email')).toEqual(one(7));
});

test.each([
  'Ann Lee <ann@example.com>',
  '"Lee, Ann" <Ann@Example.com>;',
  'mailto:ann@example.com',
  'ann@example.com,',
  'ann@example.com; ',
  'ann;',
])('ignores what mail programs put around a name: %s', (text) => {
  expect(who(all([ann]), text)).toEqual(one(7));
});

test.each([
  ['o’neal', "o'neal"],
  ['oʼneal', 'o´neal'],
  ['anne\u2011marie', 'anne-marie'],
  ['anne\u2013marie', 'anne\u2212marie'],
  ['ann\u00a0lee', 'ann lee'],
  ['ann  lee', 'ann lee'],
  ['ＡＮＮ', 'ann'],
  ['jose\u0301', 'josé'],
  ['an\u00adn', 'ann'],
])('treats names that look the same as the same: %s', (typed, held) => {
  expect(who(all([user(3, held)]), typed)).toEqual(one(3));
  expect(what(all([], [course(4, held)]), typed)).toEqual(one(4));
});

test('prefers the exact spelling; two others that look alike are ambiguous', () => {
  const known = all([], [course(1, 'SAFE-1'), course(2, 'SAFE–1')]);
  expect(what(known, 'SAFE-1')).toEqual(one(1));
  expect(what(known, 'SAFE–1')).toEqual(one(2));
  expect(what(known, 'SAFE—1')).toEqual(several(1, 2));
});

test('leaves a name that only looks like an enrolled one open until both spellings were searched for', () => {
  const known = new Directory();
  known.learnEnrollment({ ...ENROLLMENT, userId: 3, username: "o'neal" });
  expect(known.openUserTexts({ text: 'o’neal', form: 'username' })).toEqual(['o’neal', "o'neal"]);
  expect(who(known, 'o’neal')).toEqual(OPEN);
  known.userAsked('o’neal');
  expect(who(known, 'o’neal')).toEqual(OPEN);
  known.userAsked("o'neal");
  expect(who(known, 'o’neal')).toEqual(one(3));
});

test('prefers a course code in the exact case', () => {
  const known = all([], [course(1, 'Fire'), course(2, 'FIRE')]);
  expect(what(known, 'FIRE')).toEqual(one(2));
  expect(what(known, 'fire')).toEqual(several(1, 2));
});

test('reads a whole number with decimals as that number, unless it is somebody’s name', () => {
  expect(who(all([ann]), '7.0', 'id')).toEqual(one(7));
  expect(who(all([user(3, '13001')]), '13001.0')).toEqual(one(3));
  expect(who(all([user(3, '13001'), user(4, '13001.0')]), '13001.0')).toEqual(one(4));
  expect(who(all([user(3, '13000')]), '13.000')).toEqual(NONE);
});

test('codes that are the same number are ambiguous for a number cell, which can have lost its zeros', () => {
  const known = all(
    [],
    [course(1, '1910.12'), course(2, '1910.120'), course(3, '300'), course(4, '3E2'), course(5, '77')],
  );
  const number = (text: string) => known.findCourse({ text, form: 'code', number: true });
  expect(number('1910.12')).toEqual(several(1, 2));
  expect(number('300')).toEqual(several(3, 4));
  expect(number('77')).toEqual(one(5));
  expect(what(known, '1910.12')).toEqual(one(1));
});

test('calls people by their name, or by username without one', () => {
  const known = all([ann, bob], [course(1, 'FIRE', 'Fire safety'), course(2, '', 'First aid')]);
  expect([7, 8, 9].map((id) => known.userWord(id))).toEqual(['Ann Lee', '7', null]);
  expect([1, 2, 3].map((id) => known.courseWord(id))).toEqual(['FIRE', 'First aid', null]);
});

describe('by a user field', () => {
  const people = [
    user(1, 'ann', 'ann@example.com', '', [[12, 'E-4711']]),
    user(2, 'E-4711', '', '', [[12, '0042']]),
    user(3, 'cleo', '', '', [
      [12, '0042'],
      [13, 'E-9'],
    ]),
  ];
  const by = (form: UserForm, text: string) => who(all(people, [], 12), text, form);

  test('only the chosen field decides, exactly, and several hits are ambiguous', () => {
    expect(by('field:12', 'e-4711')).toEqual(one(1));
    expect(by('field:12', '0042')).toEqual(several(2, 3));
    expect(by('field:12', '42')).toEqual(NONE);
    expect(by('field:12', 'ann')).toEqual(NONE);
    expect(by('field:12', 'E-9')).toEqual(NONE);
  });

  test('a field known only by its title can be ambiguous with a username', () => {
    expect(by('maybe-field:12', 'E-4711')).toEqual(several(1, 2));
    expect(by('maybe-field:12', 'cleo')).toEqual(one(3));
    expect(by('maybe-field:12', 'ann@example.com')).toEqual(one(1));
  });

  test('knows nothing before all users were read, because no search covers fields', () => {
    const known = new Directory(12);
    for (const each of people) known.learnUser(each);
    expect(known.openUserTexts({ text: 'E-4711', form: 'field:12' })).toEqual([]);
    expect(who(known, 'E-4711', 'field:12')).toEqual(OPEN);
    expect(needsUserList({ text: 'E-4711', form: 'maybe-field:12' })).toBe(true);
  });
});

test('reads a form that a person chose as that form only', () => {
  const known = all([user(1, 'ann@example.com', 'old@example.com'), user(2, '4711', 'ann@example.com')]);
  expect(who(known, 'ann@example.com', 'only-username')).toEqual(one(1));
  expect(who(known, 'ann@example.com', 'only-email')).toEqual(one(2));
  expect(who(known, '4711', 'only-email')).toEqual(NONE);
});

const ENROLLMENT = {
  userId: 1,
  courseId: 1,
  username: 'x',
  courseCode: 'C',
  ...NOTHING_HELD,
} as const;

// A hidden meaning: the sheet's author means one user in one way. Whatever else the tenant holds, nobody else
// is found.
const names = [
  'ann',
  'Ben',
  "o'neal",
  'o’neal',
  '7',
  '0007',
  '7.0',
  '42',
  'ann@x.org',
  'ben@x.org',
  'SAFE-1',
  'SAFE–1',
];
const tenants = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 50 }), fc.constantFrom(...names), fc.constantFrom(...names)),
    {
      selector: ([id]) => id,
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((users) => {
    const taken = new Set<string>();
    return users.flatMap(([id, username, email]) => {
      const folded = username.toLowerCase();
      if (taken.has(folded)) return [];
      taken.add(folded);
      return [user(id, username, email.includes('@') ? email : '')];
    });
  });

test('never finds anybody but the meant user', () => {
  const ways = [
    ['username', 'username'],
    ['username', 'name'],
    ['email', 'email'],
    ['email', 'name'],
    ['email', 'username'],
    ['id', 'id'],
    ['id', 'docebo-id'],
    ['username', 'id'],
  ] as const;
  fc.assert(
    fc.property(
      tenants,
      fc.nat(),
      fc.constantFrom(...ways),
      fc.boolean(),
      (users, pick, [by, form], whole) => {
        const meant = users[pick % users.length];
        if (!meant) return;
        const text = by === 'id' ? String(meant.userId) : meant[by];
        if (text === '') return;
        const known = new Directory();
        if (whole) {
          for (const each of users) known.learnUser(each);
          known.usersComplete();
        } else {
          for (const { userId, username } of users)
            known.learnEnrollment({ ...ENROLLMENT, userId, username });
          const searched = known.openUserTexts({ text, form }).map((each) => each.toLowerCase());
          for (const each of users) {
            if (searched.includes(each.username.toLowerCase()) || searched.includes(each.email))
              known.learnUser(each);
          }
          if (needsUserList({ text, form }) || who(known, text, form).kind === 'open')
            for (const each of searched) known.userAsked(each);
        }
        const found = who(known, text, form);
        expect(found.kind === 'one' ? found.id : meant.userId).toBe(meant.userId);
        // The meaning that the header names is always among what was found.
        if (found.kind === 'several') expect(found.ids).toContain(meant.userId);
        expect(found.kind).not.toBe('open');
      },
    ),
  );
});
