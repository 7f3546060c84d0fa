// What a check says about rows that enroll, unenroll or update, against what Docebo holds.

import { checkRows } from '../../../src/check/findings/check';
import type { Action, Change, Enrollment, RowStatus } from '../../../src/contract';
import type { Answer, Page, Read } from '../../../src/docebo';
import type { Listings } from '../../../src/lookup/reads/listings';
import { reader } from '../../../src/lookup/reads/reader';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { completed, enrollment, NOTHING, row } from '../../support/builders';

const pageOf = <T>(items: readonly T[]): Read<Page<T>> => ({
  path: '/list',
  parse: () => ({ items, odd: [], totalCount: items.length, hasMore: false }),
});

/** A check of rows whose ids are known, of a tenant that holds these enrollments. */
function check(rows: readonly Row[], held: readonly Enrollment[]) {
  const listings: Listings = {
    users: () => pageOf([]),
    searchUsers: () => pageOf([]),
    courses: () => pageOf([]),
    searchCourses: () => pageOf([]),
    sessions: () => pageOf([]),
    roster: null,
    enrollments: { page: () => pageOf(held), split: (ids) => [ids], room: 1000, lengthOf: () => 10 },
  };
  const send = <T>(reads: readonly Read<T>[]): readonly Answer<T>[] =>
    reads.map((read) => {
      const value = read.parse(null);
      if (value === null) throw new Error('nothing to read');
      return { ok: true, value };
    });
  const from = reader({ send, nextWave: () => ({ size: 100, halted: null }), most: 100 });
  return checkRows(rows, [], listings, from).findings;
}

function said(
  action: Action,
  held: Partial<Enrollment> | null,
  options: { change?: Change; state?: RowStatus; sends?: number } = {},
) {
  const { change = completed('2026-03-14'), state = 'Ready', sends = 0 } = options;
  const made = row(7, 3, { change, state });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  const asking: Row = {
    ...made,
    asked: { ...made.asked, action },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, sends, before: null } },
  };
  const found = check([asking], held === null ? [] : [enrollment(7, 3, held)]).get(asking.key);
  return found && [found.status, found.details];
}

const DONE = { status: 2, completedAt: '2026-03-14 12:00:00' } as const;

test('a row that names somebody else since a run enrolled the person before has enrolled nobody', () => {
  const sent = { ...NO_ATTEMPTS, sends: 1, before: null };
  const statusOf = (ids: Row['ids']) => {
    const made = row(7, 3);
    if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
    const asking: Row = {
      ...made,
      user: { text: '7', form: 'docebo-id' },
      course: { text: '3', form: 'docebo-id' },
      asked: { ...made.asked, action: 'enroll' },
      receipt: { ...made.receipt, delivery: sent },
      state: 'pending',
      ids,
    };
    return check([asking], [enrollment(7, 3)]).get(asking.key)?.status;
  };
  expect(statusOf({ userId: 7, courseId: 3 })).toBe('Ready');
  expect(statusOf(null)).toBe('Invalid');
});

test('a row that updates does not enroll', () => {
  expect(said('update', null)?.[0]).toBe('Not enrolled');
});

test('mentions that an ID may not exist only for rows with typed IDs', () => {
  const typed = (user: 'id' | 'username', course: 'id' | 'code') => {
    const made = row(7, 3);
    const asking: Row = {
      ...made,
      user: { text: '7', form: user },
      course: { text: '3', form: course },
    };
    return check([asking], []).get(asking.key)?.details;
  };
  for (const details of [typed('id', 'code'), typed('username', 'id'), typed('id', 'id')])
    expect(details).toMatch(/or one of the two does not exist/);
  expect(typed('username', 'code')).toMatch(/^7 is not enrolled in 3\. Enroll the person/);
});

describe('recertify', () => {
  test('keeps a completion of another day, and does nothing if the day is there', () => {
    expect(said('recertify', { status: 2, completedAt: '2025-03-14 12:00:00' })).toEqual([
      'Ready',
      'Completed on 14 Mar 2025 → Completed on 14 Mar 2026 (recertification: keeps the completion of 14 Mar 2025)',
    ]);
    expect(said('recertify', DONE)?.[0]).toBe('No change');
  });

  test('completes people who have not, and leaves alone people who are not enrolled', () => {
    expect(said('recertify', {})).toEqual(['Ready', 'Enrolled → Completed on 14 Mar 2026']);
    expect(said('recertify', null)?.[0]).toBe('Not enrolled');
  });

  test('records no completion before the one that Docebo holds', () => {
    expect(said('recertify', { status: 2, completedAt: '2026-03-15 12:00:00' })).toEqual([
      'Invalid',
      'Docebo holds a later completion, 15 Mar 2026, so that of 14 Mar 2026 cannot be recorded after it. Correct the date.',
    ]);
  });
});

test.each(['enroll', 'enroll-if-missing'] as const)('“%s” enrolls a person who is missing', (action) => {
  expect(said(action, null)).toEqual(['Ready', 'not enrolled → Completed on 14 Mar 2026']);
  expect(said(action, null, { change: NOTHING })).toEqual(['Ready', 'not enrolled → Enrolled']);
});

test('a row that enrolls does not change somebody who is enrolled already', () => {
  expect(said('enroll', {})).toEqual([
    'Invalid',
    'The person is enrolled already: Enrolled. Type the action Update, or Enroll if missing.',
  ]);
  expect(said('enroll', DONE)?.[0]).toBe('No change');
  expect(said('enroll-if-missing', {})).toEqual(['Ready', 'Enrolled → Completed on 14 Mar 2026']);
});

test('a row whose own run enrolled the person is ready, not invalid', () => {
  expect(said('enroll', {}, { state: 'Unknown', sends: 1 })).toEqual([
    'Ready',
    'Enrolled → Completed on 14 Mar 2026',
  ]);
});

test('unenrolls somebody who is enrolled, and changes nothing for somebody who is not', () => {
  expect(said('unenroll', DONE)).toEqual([
    'Ready',
    'Completed on 14 Mar 2026 → not enrolled (ends an enrollment with a completion; nothing is archived)',
  ]);
  expect(said('unenroll', null)?.[0]).toBe('No change');
});

test('settles a lost answer by what the action asked for', () => {
  expect(said('unenroll', null, { state: 'Unknown', sends: 1 })).toEqual(['Updated', 'not enrolled']);
  expect(said('unenroll', {}, { state: 'Unknown', sends: 1 })?.[0]).toBe('Ready');
  expect(said('enroll-if-missing', DONE, { state: 'Unknown', sends: 1 })?.[0]).toBe('Updated');
  expect(said('enroll', null, { state: 'Unknown', sends: 1 })?.[0]).toBe('Ready');
});

test('sends what no listing shows, and does not call it done', () => {
  const change: Change = { ...completed('2026-03-14'), level: 4, fields: [[7, 'Lyon']] };
  expect(said('update', DONE, { change })).toEqual([
    'Ready',
    'Completed on 14 Mar 2026 → level tutor; field 7: Lyon',
  ]);
  expect(said('update', {}, { change })).toEqual([
    'Ready',
    'Enrolled → Completed on 14 Mar 2026; level tutor; field 7: Lyon',
  ]);
  expect(said('update', DONE, { change, state: 'Unknown', sends: 1 })?.[0]).toBe('Ready');
});

test('names what a change takes away from somebody who has completed', () => {
  expect(said('update', DONE, { change: { ...NOTHING, status: 1 } })).toEqual([
    'Ready',
    'Completed on 14 Mar 2026 → In progress (takes the completion back; nothing is archived)',
  ]);
  expect(said('update', DONE, { change: completed('2026-03-20') })).toEqual([
    'Ready',
    'Completed on 14 Mar 2026 → Completed on 20 Mar 2026 (replaces the completion date; nothing is archived)',
  ]);
});

test('says that Docebo sets the date of a completion without one', () => {
  expect(said('update', {}, { change: { ...NOTHING, status: 2 } })).toEqual([
    'Ready',
    'Enrolled → Completed, dated by Docebo at the moment of the update',
  ]);
});

describe('who is meant', () => {
  const details = (typed: Partial<Pick<Row, 'user' | 'course'>>, held: readonly Enrollment[]) => {
    const asking: Row = { ...row(7, 3), ...typed };
    return check([asking], held).get(asking.key)?.details;
  };
  const byId = { user: { text: '7', form: 'id' }, course: { text: '3', form: 'docebo-id' } } as const;
  const HELD = [enrollment(7, 3, { username: 'grace', courseCode: 'SAFE-1' })];

  test('names the person and the course of a row matched by a number', () => {
    expect(details(byId, HELD)).toBe('Enrolled → Completed on 14 Mar 2026 (for grace in SAFE-1)');
    expect(details(byId, [{ ...(HELD[0] ?? enrollment(7, 3)), ...DONE }])).toBe(
      'Docebo has this already: Completed on 14 Mar 2026 (for grace in SAFE-1).',
    );
  });

  test('names them for a row whose text only looks like the name', () => {
    expect(details({ course: { text: 'safe–1', form: 'code' } }, HELD)).toMatch(/\(for grace in SAFE-1\)$/);
  });

  test('does not repeat the names of a row that has both to the letter', () => {
    const typed = {
      user: { text: 'Grace', form: 'username' },
      course: { text: 'SAFE-1', form: 'code' },
    } as const;
    expect(details(typed, HELD)).toBe('Enrolled → Completed on 14 Mar 2026');
  });

  test('names nobody when nothing is known', () => {
    expect(details(byId, [])).toMatch(/^7 is not enrolled in 3, or one of the two does not exist/);
  });
});
