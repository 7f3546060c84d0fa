// What a check finds of rows whose user and course it has to look up, and of rows that are in each other's
// way.
import type { Action, Change, Enrollment, Overwrite, RowStatus } from '../../src/contract';
import type { Course, OddEntry } from '../../src/docebo';
import type { EnrollmentField } from '../../src/enrollment';
import type { Row } from '../../src/sheet';
import { completed, enrollment, NOTHING, row, user } from '../support/builders';
import { checkAt, type Tenant } from './tenant';

interface Setting extends Tenant {
  readonly fields?: readonly EnrollmentField[];
  readonly others?: readonly Row[];
}

function check(rows: readonly Row[], { fields = [], others = [], ...tenant }: Setting = {}) {
  const { halted, of } = checkAt(rows, tenant, { fields, others });
  expect(halted).toBeNull();
  return of;
}

interface Asking {
  readonly action?: Action;
  readonly change?: Change;
  readonly state?: RowStatus;
  readonly overwrite?: Exclude<Overwrite, 'always'>;
  readonly times?: boolean;
  readonly key?: string;
}

function asking(userId: number, some: Asking = {}): Row {
  const { action = 'update', change = completed('2026-03-14'), state = 'Ready', key } = some;
  const made = row(userId, 3, { change, state, ...(key === undefined ? {} : { key }) });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  return {
    ...made,
    asked: {
      ...made.asked,
      action,
      ...(some.times ? { dayOnly: new Set<never>() } : {}),
      ...(some.overwrite ? { overwrite: some.overwrite } : {}),
    },
  };
}

/** The row as it is before its first check. */
const unchecked = (of: Row): Row => ({ ...of, ids: null, receipt: null, state: 'pending', status: '' });

const DONE = { status: 2, completedAt: '2026-03-14 12:00:00' } as const;
const COURSES: readonly Course[] = [{ courseId: 3, code: 'C3', title: 'Fire safety' }];

describe('a row that names its user and course', () => {
  test('is found, with what Docebo holds', () => {
    const of = unchecked(asking(7));
    const found = check([of], { users: [user(7)], courses: COURSES, held: [enrollment(7, 3)] })(of);
    expect(found).toMatchObject({ status: 'Ready', userId: 7, courseId: 3, held: { status: 0 } });
    expect(found?.leaver).toBeUndefined();
  });

  test('says who is deactivated, as far as the listing of users was read', () => {
    const of = unchecked(asking(7, { action: 'enroll' }));
    const users = [user(7, { deactivated: true }), user(8)];
    expect(check([of], { users, courses: COURSES })(of)).toMatchObject({ status: 'Ready', leaver: true });
  });

  test('is Invalid if nobody bears the name, or the course', () => {
    const of = unchecked(asking(7));
    expect(check([of], { users: [user(8)], courses: COURSES })(of)?.problem).toMatchObject({
      code: 'user-unknown',
    });
    const noCourse = check([of], { users: [user(7)], held: [] })(of);
    expect(noCourse?.problem).toMatchObject({ code: 'course-unknown' });
  });

  test('names the field of an entry that cannot be read, if no other bears the name', () => {
    const of = unchecked(asking(7));
    const odd: OddEntry = { userId: 99, courseId: null, field: 'username', value: '5' };
    const noUser = check([of], { users: [user(8)], oddUsers: [odd], courses: COURSES })(of);
    expect(noUser).toMatchObject({
      status: 'Invalid',
      problem: { code: 'entry-unreadable', what: 'user', field: 'username', value: '5' },
    });
    const noCourse = check([of], {
      users: [user(7)],
      oddCourses: [{ ...odd, userId: null, courseId: 99, field: 'code' }],
    })(of);
    expect(noCourse?.problem).toMatchObject({ code: 'entry-unreadable', what: 'course', field: 'code' });
  });
});

describe('an enrollment that cannot be read', () => {
  const odd: OddEntry = { userId: 7, courseId: 3, field: 'status', value: 'x' };

  test('makes its row Invalid, and a row whose answer was lost Failed', () => {
    const of = asking(7);
    const lost = asking(7, { state: 'Unknown' });
    expect(check([of], { oddHeld: [odd] })(of)).toMatchObject({
      status: 'Invalid',
      userId: 7,
      courseId: 3,
      problem: { code: 'entry-unreadable', what: 'enrollment' },
    });
    expect(check([lost], { oddHeld: [odd] })(lost)).toMatchObject({ status: 'Failed' });
  });
});

describe('rows of one enrollment that ask for different things', () => {
  const [first, other] = [asking(7, { key: 'a' }), asking(7, { key: 'b', change: completed('2026-03-15') })];

  test('are duplicates, both of them, also if one of them is not checked', () => {
    const found = check([first, other]);
    expect([found(first)?.status, found(other)?.status]).toEqual(['Duplicate', 'Duplicate']);
    expect(check([first], { others: [other] })(first)).toMatchObject({
      status: 'Duplicate',
      problem: { code: 'duplicate', otherRows: [other.index + 1] },
    });
  });

  test('are duplicates with a row that names the same pair in another way', () => {
    const third: Row = {
      ...asking(7, { key: 'c' }),
      identity: 'in other words',
      course: { text: 'c3', form: 'code' },
    };
    const rows = [first, other, third].map(unchecked);
    const found = check(rows, { courses: COURSES, users: [user(7)], held: [enrollment(7, 3)] });
    expect(rows.map((each) => found(each)?.status)).toEqual(Array(3).fill('Duplicate'));
    expect(found(rows[2] ?? first)).toMatchObject({
      problem: { code: 'duplicate', otherRows: [other.index + 1] },
    });
  });

  test('are none if one of them cannot be sent anyway', () => {
    const invalid: Row = { ...other, asked: { ok: false, problems: [{ code: 'nothing-asked' }] } };
    const found = check([first, invalid], { held: [enrollment(7, 3)] });
    expect([found(first)?.status, found(invalid)?.status]).toEqual(['Ready', 'Invalid']);
    expect(check([first], { others: [invalid], held: [enrollment(7, 3)] })(first)?.status).toBe('Ready');
  });
});

describe('fields without which nobody can be enrolled', () => {
  const field = (some: Partial<EnrollmentField> = {}): EnrollmentField => ({
    id: 5,
    title: 'Site',
    type: 'text' as EnrollmentField['type'],
    mandatory: true,
    courses: 'all',
    options: null,
    ...some,
  });
  const statusOf = (
    action: Action,
    held: readonly Enrollment[],
    fields: readonly EnrollmentField[],
    change?: Change,
  ) => {
    const of = asking(7, { action, ...(change ? { change } : {}) });
    const found = check([of], { held, fields })(of);
    return found?.problem ?? found?.status;
  };

  test.each(['enroll', 'enroll-if-missing'] as const)('are missing in a row with the action %s', (action) => {
    expect(statusOf(action, [], [field(), field({ id: 6, title: 'Team' })])).toEqual({
      code: 'fields-missing',
      titles: ['Site', 'Team'],
    });
    expect(statusOf(action, [], [field()], { ...NOTHING, fields: [[5, 'Lyon']] })).toBe('Ready');
    expect(statusOf(action, [], [field({ mandatory: false })])).toBe('Ready');
    expect(statusOf(action, [], [field({ courses: [4] })])).toBe('Ready');
    expect(statusOf(action, [], [field({ courses: 'unknown' })])).toBe('Ready');
    expect(statusOf(action, [], [])).toBe('Ready');
  });

  test('are not asked for if the row enrolls nobody', () => {
    expect(statusOf('enroll-if-missing', [enrollment(7, 3)], [field()])).toBe('Ready');
    expect(statusOf('unenroll', [enrollment(7, 3)], [field()], NOTHING)).toBe('Ready');
    expect(statusOf('update', [], [field()])).toBe('Not enrolled');
  });
});

describe('what a row must not ask for', () => {
  const found = (held: Partial<Enrollment>, some: Asking) => {
    const of = asking(7, some);
    return check([of], { held: [enrollment(7, 3, held)] })(of);
  };

  test('a score with decimals goes only with a status that an import can carry', () => {
    expect(found({}, { change: { ...NOTHING, score: 87.5 } })?.problem).toEqual({
      code: 'score-decimal',
      value: '87.5',
    });
    expect(found({}, { change: { ...completed('2026-03-14'), score: 87.5 } })?.status).toBe('Ready');
    expect(found({}, { change: { ...NOTHING, score: 87 } })?.status).toBe('Ready');
    expect(found({}, { action: 'unenroll', change: { ...NOTHING, score: 87.5 } })?.status).toBe('Ready');
  });

  test('an update can move a completion to an earlier day, a recertification cannot', () => {
    const earlier = completed('2026-03-10');
    expect(found(DONE, { change: earlier })?.status).toBe('Ready');
    expect(found(DONE, { change: earlier, action: 'recertify' })?.problem).toMatchObject({
      code: 'recertify-earlier',
    });
    // Anybody who has not completed has no completion to be earlier than.
    expect(found({ ...DONE, status: 1 }, { change: earlier, action: 'recertify' })?.status).toBe('Ready');
    // An earlier time of the same day is not another day.
    const sameDay: Change = { ...NOTHING, status: 2, completedAt: '2026-03-14 08:00:00' };
    expect(found(DONE, { change: sameDay, action: 'recertify', times: true })?.status).toBe('Ready');
  });

  test('keeps a completion if the sheet replaces none', () => {
    const later = completed('2026-03-20');
    expect(found(DONE, { change: later, overwrite: 'none' })).toMatchObject({
      status: 'No change',
      kept: true,
    });
    expect(found({}, { change: later, overwrite: 'none' })?.status).toBe('Ready');
  });

  test('a row that is left as it is removes nothing', () => {
    const details = found(DONE, { change: { ...NOTHING, status: 1 }, overwrite: 'none' })?.details;
    expect(details).not.toMatch(/takes the completion back/);
  });
});
