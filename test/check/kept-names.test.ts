// A check that the directory sheets save look-ups: they name people and courses, and are believed only once
// Docebo shows the same.
import type { RowAction } from '../../src/contract';
import type { Course, CourseSession, User } from '../../src/docebo';
import { Directory, type KeptNames, type Trust } from '../../src/lookup/names/directory';
import type { Row } from '../../src/sheet';
import { course, enrollment, NOTHING, row, typed, user } from '../support/builders';
import { checkAt, type Tenant } from './tenant';

interface Kept {
  readonly users?: readonly User[];
  readonly courses?: readonly Course[];
  readonly trust?: readonly [users: Trust, courses: Trust];
  readonly leavers?: readonly number[];
}

/** Directory sheets that hold all there are. */
function keptOf({ users = [], courses = [], trust = ['all', 'all'], leavers = [] }: Kept): KeptNames {
  const directory = new Directory(null, true);
  for (const each of users) directory.learnUser(each);
  for (const each of courses) directory.learnCourse(each);
  directory.usersComplete();
  directory.coursesComplete();
  return { directory, users: trust[0], courses: trust[1], leavers: new Set(leavers) };
}

const KEPT: Kept = { users: [user(7), user(8)], courses: [course(3), course(4)] };
const TENANT: Tenant = {
  users: [user(7), user(8)],
  courses: [course(3), course(4)],
  held: [enrollment(7, 3)],
};

/** The searches that were made, of users and of courses. */
const searched = (read: readonly string[]) => read.filter((path) => /^(user|course)/.test(path));

function check(rows: readonly Row[], kept: Kept, tenant: Tenant = TENANT) {
  return checkAt(rows, tenant, { kept: () => keptOf(kept) });
}

test('looks nobody up whose enrollment shows the same names as the directory', () => {
  const asking = typed(7, 3);
  const { of, read } = check([asking], KEPT);
  expect(of(asking)).toMatchObject({ status: 'Ready', userId: 7, courseId: 3, held: { status: 0 } });
  expect(searched(read)).toEqual([]);
});

test.each<readonly [string, Kept, readonly string[]]>([
  ['people', { ...KEPT, trust: ['none', 'all'] }, ['user']],
  ['courses', { ...KEPT, trust: ['all', 'none'] }, ['course']],
  ['anything', { ...KEPT, trust: ['none', 'none'] }, ['course', 'user']],
])('looks up what the directory is too old to tell of %s', (_, kept, kinds) => {
  // An address is no name that an enrollment shows.
  const asking = typed(7, 3, { user: { text: 'user7@example.com', form: 'email' } });
  const { of, read } = check([asking], kept);
  expect(of(asking)).toMatchObject({ status: 'Ready', userId: 7, courseId: 3 });
  expect([...new Set(searched(read).map((path) => path.split(' ')[0]))].sort()).toEqual(kinds);
});

describe('what only the directory names, and no enrollment shows', () => {
  test('is looked up before a row is called Not enrolled', () => {
    const asking = typed(8, 4);
    const { of, read } = check([asking], KEPT);
    expect(of(asking)).toMatchObject({ status: 'Not enrolled', userId: 8, courseId: 4 });
    expect(searched(read)).toEqual(
      ['course c4', 'user user8'].map((path) => expect.stringMatching(new RegExp(path, 'i'))),
    );
  });

  test('refuses a person who is gone since', () => {
    const asking = typed(8, 4);
    const { of } = check([asking], KEPT, { ...TENANT, users: [user(7)] });
    expect(of(asking)).toMatchObject({ status: 'Invalid', problem: { code: 'user-unknown' }, userId: null });
  });

  test('refuses a course that is gone since', () => {
    const asking = typed(8, 4);
    const { of } = check([asking], KEPT, { ...TENANT, courses: [course(3)] });
    expect(of(asking)).toMatchObject({
      status: 'Invalid',
      problem: { code: 'course-unknown' },
      userId: null,
    });
  });

  test('has no finding until all of it was looked up', () => {
    const asking = typed(8, 4);
    const whole = check([asking], KEPT).read.length;
    for (let limit = 0; limit < whole; limit += 1) {
      const { halted, findings, found, read } = check([asking], KEPT, { ...TENANT, limit });
      expect([halted, findings.size]).toEqual([{ code: 'out-of-time' }, 0]);
      // The IDs are kept beside the row only once Docebo has named both.
      expect(found.size).toBe(searched(read).length < 2 ? 0 : 1);
    }
  });
});

describe('a name that changed since the directory was got', () => {
  test('goes to the person who bears it now, not to whom the directory names', () => {
    const asking = typed(7, 3);
    const tenant: Tenant = {
      ...TENANT,
      users: [user(7, { username: 'renamed' }), user(9, { username: 'user7' })],
      held: [enrollment(7, 3, { username: 'renamed' }), enrollment(9, 3, { username: 'user9' })],
    };
    expect(check([asking], KEPT, tenant).of(asking)).toMatchObject({ userId: 9, courseId: 3 });
  });

  test('of a course goes to the course that has the code now', () => {
    const asking = typed(7, 3);
    const tenant: Tenant = {
      ...TENANT,
      courses: [course(3, { code: 'OLD' }), course(5, { code: 'C3' })],
      held: [enrollment(7, 3, { courseCode: 'OLD' }), enrollment(7, 5, { courseCode: 'C3' })],
    };
    expect(check([asking], KEPT, tenant).of(asking)).toMatchObject({ userId: 7, courseId: 5 });
  });

  test('leaves the other rows of the check as the directory names them', () => {
    const [changed, same] = [typed(8, 3), typed(7, 3)];
    const tenant: Tenant = {
      ...TENANT,
      users: [user(7), user(8, { username: 'renamed' })],
      held: [enrollment(7, 3), enrollment(8, 3, { username: 'renamed' })],
    };
    const { of, read } = check([changed, same], KEPT, tenant);
    expect(of(changed)).toMatchObject({ status: 'Invalid', problem: { code: 'user-unknown' } });
    expect(of(same)).toMatchObject({ status: 'Ready', userId: 7 });
    expect(searched(read).filter((path) => /user7/.test(path))).toEqual([]);
  });
});

test('marks people who were deactivated when the directory was read', () => {
  const [gone, here] = [typed(7, 3), typed(8, 3)];
  const held = [enrollment(7, 3), enrollment(8, 3)];
  const { of } = check([gone, here], { ...KEPT, leavers: [7] }, { ...TENANT, held });
  expect(of(gone)?.leaver).toBe(true);
  expect(of(here)?.leaver).toBeUndefined();
});

describe('the directory is read', () => {
  const asked = (rows: readonly Row[], others: readonly Row[] = []) => {
    const fields: (number | null)[] = [];
    const kept = (field: number | null) => {
      fields.push(field);
      return null;
    };
    checkAt(rows, TENANT, { kept, others });
    return fields;
  };

  test('not at all for rows whose IDs are known', () => {
    expect(asked([row(7, 3), row(8, 3)])).toEqual([]);
    expect(asked([row(7, 3), typed(8, 3)])).toEqual([null]);
  });

  test('with the user field that the sheet names people by, on whichever row that shows', () => {
    const byField = { user: { text: 'CC-1', form: 'field:12' } } as const;
    expect(asked([typed(7, 3), typed(8, 3, byField)])).toEqual([12]);
    expect(asked([typed(7, 3)], [typed(8, 3, byField)])).toEqual([12]);
  });
});

describe('the sessions of the directory', () => {
  const SESSION = { sessionId: 77, code: 'FIRE-A', name: 'Morning' };
  const naming = (userId: number, session: string, action: RowAction = 'update') => {
    const made = row(userId, 3, { change: { ...NOTHING, status: 1 } });
    return made.asked.ok ? { ...made, asked: { ...made.asked, session, action } } : made;
  };
  const tenant: Tenant = {
    ...TENANT,
    held: [enrollment(7, 3), enrollment(8, 3)],
    sessions: { 3: [SESSION] },
  };
  const asked = (read: readonly string[]) => read.filter((path) => path.startsWith('sessions'));
  const checked = (rows: readonly Row[], kept: readonly CourseSession[]) =>
    checkAt(rows, tenant, { keptSessions: { 3: kept } });

  test('name the session of a row without a call', () => {
    const asking = naming(7, 'Morning');
    const { of, read } = checked([asking], [SESSION]);
    expect(of(asking)).toMatchObject({ status: 'Ready', sessionId: 77 });
    expect(asked(read)).toEqual([]);
  });

  test('refuse nobody: a name that they do not have, or have twice, is looked up for all rows of the course', () => {
    const [one, other] = [naming(7, 'FIRE-A'), naming(8, 'Morning')];
    const { of, read } = checked([one, other], [{ ...SESSION, sessionId: 78, name: 'Noon' }]);
    expect([of(one), of(other)]).toMatchObject([{ sessionId: 77 }, { sessionId: 77 }]);
    expect(asked(read)).toEqual(['sessions of 3']);
    const twice = checked([other], [SESSION, { ...SESSION, sessionId: 78 }]);
    expect([twice.of(other), asked(twice.read).length]).toMatchObject([{ sessionId: 77 }, 1]);
  });

  test('take nobody out of a session', () => {
    const asking = naming(7, 'Morning', 'leave-session');
    expect(asked(checked([asking], [SESSION]).read)).toEqual(['sessions of 3']);
  });
});
