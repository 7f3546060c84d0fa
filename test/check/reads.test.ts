// What a check asks Docebo for, and what it says about rows before it has read all that they need.
import type { Action } from '../../src/contract';
import type { CourseSession } from '../../src/docebo';
import type { Asked, Row } from '../../src/sheet';
import { completed, course, enrollment, row, typed, user } from '../support/builders';
import { checkAt, type Tenant } from './tenant';

function asking(made: Row, some: Partial<Extract<Asked, { readonly ok: true }>>): Row {
  if (!made.asked.ok) throw new Error('not a row to act on');
  return { ...made, asked: { ...made.asked, ...some } };
}

const session = (sessionId: number, name: string): CourseSession => ({ sessionId, code: '', name });

const TENANT: Tenant = {
  users: [user(7), user(8), user(9)],
  courses: [course(3), course(4), course(5)],
  held: [enrollment(7, 3), enrollment(8, 3), enrollment(7, 4)],
  sessions: { 3: [session(31, 'Spring'), session(32, 'Autumn')] },
};

/**
 * One row of each kind: by username, address and ID, in courses by code and ID, with and without an
 * enrollment.
 */
const MIXED: readonly Row[] = [
  typed(7, 3),
  typed(8, 4, { user: { text: 'user8@example.com', form: 'email' } }),
  typed(9, 5, { user: { text: '9', form: 'docebo-id' } }),
  typed(8, 3, { course: { text: '3', form: 'docebo-id' } }),
  typed(6, 3),
  typed(7, 9),
  asking(typed(7, 4), { action: 'unenroll' }),
  asking(typed(9, 4), { action: 'unenroll' }),
  asking(typed(9, 3), { session: 'Spring' }),
  row(7, 5),
];

test('cut short after any read, a check says of a row what a whole one says, or nothing yet', () => {
  const whole = checkAt(MIXED, TENANT);
  expect([whole.halted, whole.findings.size, whole.found.size]).toEqual([null, MIXED.length, 0]);
  for (let limit = 0; limit < whole.read.length; limit += 1) {
    const { findings, found, halted } = checkAt(MIXED, { ...TENANT, limit });
    expect(halted).toEqual({ code: 'out-of-time' });
    // Who is not known by name yet is shown by the ID.
    for (const [key, { details: _, ...finding }] of findings)
      expect(whole.findings.get(key)).toMatchObject(finding);
    for (const [key, ids] of found) expect(whole.findings.get(key)).toMatchObject(ids);
    for (const key of found.keys()) expect(findings.has(key)).toBe(false);
    expect(findings.size).toBeLessThan(MIXED.length);
  }
});

test('a row that waits for its enrollment keeps its IDs once both are known', () => {
  const asked = typed(7, 3);
  const whole = checkAt([asked], TENANT).read.length;
  const { found, findings } = checkAt([asked], { ...TENANT, limit: whole - 1 });
  expect([...found, ...findings]).toEqual([]);
  const byId = row(7, 3);
  expect([...checkAt([byId], { ...TENANT, limit: 0 }).found.values()]).toEqual([{ userId: 7, courseId: 3 }]);
});

describe('an enrollment that is to be gone', () => {
  const reading = (action: Action, userId: number) => {
    const of = asking(row(userId, 5), { action });
    const { of: found, read } = checkAt([of], TENANT);
    return { status: found(of)?.status, read };
  };

  test('is read alone before it is called gone', () => {
    expect(reading('unenroll', 9)).toEqual({
      status: 'No change',
      read: ['enrollments 5/', 'enrollments 5/9'],
    });
    expect(reading('update', 9)).toEqual({ status: 'Not enrolled', read: ['enrollments 5/'] });
  });
});

describe('sessions', () => {
  const inSession = (userId: number, courseId: number, name: string, made = row(userId, courseId)) =>
    asking(made, { session: name });

  test('are read of the courses in which rows name one, and of no other', () => {
    const [named, plain] = [inSession(7, 3, 'Autumn'), row(7, 4)];
    const { of, read } = checkAt([named, plain], TENANT);
    expect(read.filter((path) => /^sessions/.test(path))).toEqual(['sessions of 3']);
    expect(of(named)).toMatchObject({ status: 'Ready', sessionId: 32 });
    expect(of(named)?.details).toMatch(/32/);
    expect(of(plain)).not.toHaveProperty('sessionId');
    expect(checkAt([plain], TENANT).read.some((path) => /^sessions/.test(path))).toBe(false);
  });

  test('that a course does not have make a row Invalid, and Failed if its answer was lost', () => {
    const [never, lost] = [
      inSession(7, 3, 'Winter'),
      inSession(8, 3, 'Winter', row(8, 3, { state: 'Unknown' })),
    ];
    const { of } = checkAt([never, lost], TENANT);
    expect(of(never)).toMatchObject({
      status: 'Invalid',
      problem: { code: 'session-unknown', value: 'Winter' },
    });
    expect(of(lost)).toMatchObject({
      status: 'Failed',
      problem: { code: 'session-unknown', value: 'Winter' },
    });
  });
});

describe('rows that turn out to be about one enrollment', () => {
  const byName = typed(7, 3, { key: 'name', identity: 'name' });
  const byId = row(7, 3, { key: 'id', change: completed('2026-03-20') });

  test('are duplicates, also if the other is not part of this check', () => {
    expect(checkAt([byName], TENANT, { others: [byId] }).of(byName)).toMatchObject({
      status: 'Duplicate',
      problem: { code: 'duplicate', otherRows: [byId.index + 1] },
    });
    expect(checkAt([byName], TENANT).of(byName)?.status).toBe('Ready');
  });

  test('are none if the other cannot be sent, or is about somebody else', () => {
    const invalid: Row = { ...byId, asked: { ok: false, problems: [{ code: 'nothing-asked' }] } };
    const unknown: Row = { ...byId, ids: null, identity: 'other' };
    for (const other of [invalid, unknown, row(8, 3), row(7, 4)])
      expect(checkAt([byName], TENANT, { others: [other] }).of(byName)?.status).toBe('Ready');
  });
});

describe('people named by a user field', () => {
  const byField = (value: string, userId = 7) =>
    typed(userId, 3, { user: { text: value, form: 'field:12' } });
  const people = [user(7, { fields: new Map([[12, 'CC-1']]) }), user(8, { fields: new Map([[12, 'CC-2']]) })];

  test('are found in the list of all users, since no search looks into fields', () => {
    const of = byField('cc-1');
    const { of: found, read } = checkAt([of], { ...TENANT, users: people });
    expect(found(of)).toMatchObject({ status: 'Ready', userId: 7 });
    expect(read).toContain('users');
    expect(read.filter((path) => /^user /.test(path))).toEqual([]);
  });

  test('are not called unknown if an entry of the list cannot be read', () => {
    const of = byField('CC-9');
    const oddUsers = [{ userId: 99, courseId: null, field: 'username', value: '5' }];
    expect(checkAt([of], { ...TENANT, users: people }).of(of)?.problem?.code).toBe('user-unknown');
    expect(checkAt([of], { ...TENANT, users: people, oddUsers }).of(of)?.problem).toMatchObject({
      code: 'entry-unreadable',
      field: 'username',
      value: '5',
    });
  });
});

describe('a second cell for the person or the course', () => {
  test('has to be theirs, whichever way each is found', () => {
    const also = (text: string): Partial<Row> => ({ userAlso: { text, form: 'email' } });
    const [same, other] = [typed(7, 3, also('user7@example.com')), typed(7, 4, also('user8@example.com'))];
    const { of } = checkAt([same, other], TENANT);
    expect(of(same)).toMatchObject({ status: 'Ready', userId: 7 });
    expect(of(other)?.problem).toMatchObject({ code: 'names-differ', field: 'user', ids: [7, 8] });
  });

  test('of a course has to be of the same course', () => {
    const also = (text: string): Partial<Row> => ({ courseAlso: { text, form: 'code' } });
    const [same, other] = [
      typed(7, 3, { course: { text: '3', form: 'docebo-id' }, ...also('C3') }),
      typed(7, 4, { course: { text: '4', form: 'docebo-id' }, ...also('C5') }),
    ];
    const { of } = checkAt([same, other], TENANT);
    expect(of(same)).toMatchObject({ status: 'Ready', courseId: 3 });
    expect(of(other)?.problem).toMatchObject({ code: 'names-differ', field: 'course', ids: [4, 5] });
  });
});

test('marks only deactivated people as deactivated', () => {
  const rows = [7, 8].map((userId) =>
    asking(typed(userId, 5, { user: { text: `user${userId}@example.com`, form: 'email' } }), {
      action: 'enroll',
    }),
  );
  const { findings } = checkAt(rows, { ...TENANT, users: [user(7, { deactivated: true }), user(8)] });
  expect(rows.map(({ key }) => findings.get(key)?.leaver)).toEqual([true, undefined]);
});
