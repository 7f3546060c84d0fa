// Rows that are sent only while Docebo holds certain values: a run reads them again before it sends them.
import type { Change, Enrollment, Problem } from '../../../src/contract';
import type { OddEntry } from '../../../src/docebo';
import type { Snapshot } from '../../../src/enrollment';
import { asks, type EnrollmentFilter, type EnrollmentSource } from '../../../src/lookup/reads/enrollments';
import type { Reader } from '../../../src/lookup/reads/reader';
import { toEdits } from '../../../src/send/planning/edits';
import { Notes } from '../../../src/send/rows/notes';
import { preconditionsDue, readPreconditions } from '../../../src/send/rows/preconditions';
import { attemptsIn, NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { completed, enrollment, PRESENT, row } from '../../support/builders';

const NOW = 100 * 3_600_000;
const MINUTE = 60_000;

/** A row of course 3 that depends on what Docebo holds; seen by a check so many minutes ago. */
function guarded(
  userId: number,
  precondition: Snapshot | undefined,
  {
    minutes = 6,
    sends = 0,
    action = 'update' as 'update' | 'enroll' | 'unenroll' | 'recertify',
    before = { status: 1 } as Snapshot,
  } = {},
): Row {
  const made = row(userId, 3, { at: NOW - minutes * MINUTE, change: completed('2026-03-14') });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  const { precondition: _, ...asked } = made.asked;
  return {
    ...made,
    asked: { ...asked, action, ...(precondition === undefined ? {} : { precondition }) },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, sends, before } },
  };
}

const dueAmong = (rows: readonly Row[], notes = new Notes('run00001', () => NOW)) =>
  preconditionsDue(toEdits(rows, (each) => each.state).edits, notes, NOW);

const due = (rows: readonly Row[], notes?: Notes) =>
  dueAmong(rows, notes).next.map(({ edit }) => edit.userId);

describe('which rows are read again', () => {
  test('those that depend on what Docebo holds, and were seen more than five minutes ago', () => {
    expect(due([guarded(1, { status: 1 }), guarded(2, null), guarded(3, undefined)])).toEqual([1, 2]);
    expect(due([guarded(1, { status: 1 }, { minutes: 5 }), guarded(2, null, { minutes: 4 })])).toEqual([]);
  });

  test.each(['update', 'enroll', 'unenroll'] as const)('whatever they do: %s', (action) => {
    expect(due([guarded(1, null, { action })])).toEqual([1]);
  });

  test('those that keep a completion', () => {
    expect(due([guarded(1, undefined, { action: 'recertify' })])).toEqual([1]);
    expect(due([guarded(1, undefined, { action: 'recertify', minutes: 4 })])).toEqual([]);
  });

  test('not one that was sent already: a reading of its own settles it', () => {
    expect(due([guarded(1, null, { sends: 1 })])).toEqual([]);
  });

  test('as many as the next waves need', () => {
    const rows = Array.from({ length: 2001 }, (_, n) => guarded(n + 1, null));
    expect(due(rows)).toHaveLength(2000);
  });

  test('knows that all others wait', () => {
    const rows = Array.from({ length: 4500 }, (_, n) => guarded(n + 1, null));
    expect(dueAmong(rows).all).toHaveLength(4500);
  });

  test.each<[string, 'update' | 'leave-session', Partial<Change>]>([
    ['attendance', 'update', { attendance: PRESENT }],
    ['who leaves a session', 'leave-session', {}],
  ])('not %s: its roster has to be read as well', (_, action, change) => {
    const made = guarded(1, { status: 1 });
    if (!made.asked.ok) throw new Error('not a row to act on');
    const asked = { ...made.asked, action, change: { ...made.asked.change, sessionId: 9, ...change } };
    expect(dueAmong([made]).all).toHaveLength(1);
    expect(dueAmong([{ ...made, asked }]).all).toEqual([]);
  });
});

/** Reads rows again on a tenant that holds these enrollments. */
function see(
  rows: readonly Row[],
  held: readonly Enrollment[],
  options: { odd?: readonly OddEntry[]; halted?: Problem } = {},
) {
  const filters = new Map<unknown, EnrollmentFilter>();
  const source: EnrollmentSource = {
    page(filter) {
      const read = { path: '', parse: () => null };
      filters.set(read, filter);
      return read;
    },
    split: (ids) => [ids],
    room: 1800,
    lengthOf: () => 10,
  };
  const reader: Reader = {
    most: 100,
    readAll(reads) {
      if (options.halted) return { values: reads.map(() => null), halted: options.halted };
      const values = reads.map((read) => {
        const isAsked = asks(filters.get(read) ?? { courseIds: [], userIds: [] });
        const items = held.filter(isAsked);
        const odd = options.odd ?? [];
        return { items, odd, totalCount: items.length + odd.length, hasMore: false };
      });
      return { values: values as never, halted: null };
    },
  };
  const notes = new Notes('run00001', () => NOW);
  const result = readPreconditions(rows, notes, source, reader);
  return { ...result, notes, states: rows.map((each) => notes.stateOf(each)) };
}

describe('what is found', () => {
  test('a row whose values are held is sent, and is not due again', () => {
    const rows = [guarded(1, { status: 1 }), guarded(2, null, { action: 'enroll' })];
    const { states, seen, notes } = see(rows, [enrollment(1, 3, { status: 1, score: 5 })]);
    expect([states, seen]).toEqual([['Ready', 'Ready'], 2]);
    expect(due(rows, notes)).toEqual([]);
    expect(rows.map((each) => attemptsIn(notes.ledger.get(each.key) ?? null).before)).toEqual([
      expect.objectContaining({ status: 1, score: 5 }),
      null,
    ]);
  });

  test('a row that enrolls differs if somebody else has enrolled the person meanwhile', () => {
    const row1 = guarded(1, null, { action: 'enroll' });
    const { states, notes } = see([row1], [enrollment(1, 3)]);
    expect(states).toEqual(['Differs']);
    expect(notes.ledger.get(row1.key)?.details).toMatch(
      /expected “Not enrolled”, but Docebo holds “Enrolled; completed none”/,
    );
  });

  test.each<[string, Snapshot, readonly Enrollment[]]>([
    ['holds another value', { status: 1 }, [enrollment(1, 3, { status: 2 })]],
    ['has no enrollment any more', { status: 1 }, []],
  ])('a row differs where Docebo %s', (_, precondition, held) => {
    expect(see([guarded(1, precondition)], held).states).toEqual(['Differs']);
    expect(see([guarded(1, precondition, { action: 'unenroll' })], held).states).toEqual(['Differs']);
  });

  test('a row without a condition that shares the call stays ready', () => {
    expect(see([guarded(1, undefined)], [enrollment(1, 3, { status: 2 })]).states).toEqual(['Ready']);
  });

  test.each<[string, Partial<Enrollment>, string]>([
    ['the completion that the check saw', { status: 2, completedAt: '2025-03-14 08:00:00' }, 'Ready'],
    ['a newer one', { status: 2, completedAt: '2026-06-01 12:00:00' }, 'pending'],
    ['none any more', { status: 1 }, 'pending'],
  ])('a row that keeps a completion, where Docebo has %s', (_, held, state) => {
    const before = { status: 2, completedAt: '2025-03-14 12:00:00' } as const;
    const recertifies = guarded(1, undefined, { action: 'recertify', before });
    expect(see([recertifies], [enrollment(1, 3, held)]).states).toEqual([state]);
    expect(see([recertifies], []).states).toEqual(['pending']);
  });

  test.each<[string, object, Enrollment]>([
    ['keeps the completion that Docebo has by now', { overwrite: 'none' }, enrollment(1, 3, { status: 2 })],
    [
      'takes a completion away that nobody was asked about',
      { action: 'unenroll' },
      enrollment(1, 3, { status: 2 }),
    ],
  ])('a row without a condition that %s has to be checked again', (_, more, held) => {
    const made = guarded(1, undefined);
    const asking = { ...made, asked: { ...made.asked, ...more } } as Row;
    expect(see([asking], [held]).states).toEqual(['pending']);
    expect(see([asking], [enrollment(1, 3, { status: 1 })]).states).toEqual(['Ready']);
  });

  test('an entry that cannot be read has to be checked again', () => {
    const odd = [{ userId: 1, courseId: 3, field: 'enrollment_status', value: 'frozen' }];
    expect(see([guarded(1, null, { action: 'enroll' })], [], { odd }).states).toEqual(['pending']);
  });

  test('nothing is noted if nothing could be read', () => {
    const halted = { code: 'out-of-time' } as const;
    const { seen, notes, halted: why } = see([guarded(1, null)], [], { halted });
    expect([seen, why, notes.ledger.size]).toEqual([0, halted, 0]);
  });
});
