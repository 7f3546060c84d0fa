// Which ways of writing are open: what goes first while a pilot is needed, what is closed, and how recent a
// check has to be.
import type { PilotState, Pilots } from '../../../src/account/limits/pilots';
import type { Change } from '../../../src/contract';
import type { Call, CallKind, Edit, Operation } from '../../../src/plan';
import { DEFAULT_PLAN_OPTIONS, KINDS } from '../../../src/plan';
import { rosterDue } from '../../../src/send/planning/due';
import type { EditRows } from '../../../src/send/planning/edits';
import {
  isSeen,
  justRead,
  justSeen,
  mayRecertify,
  notHeldBy,
  notImportable,
  openAmong,
  provingFirst,
} from '../../../src/send/planning/ways';
import type { Row } from '../../../src/sheet';
import { completed, edit, NOTHING, PRESENT, row } from '../../support/builders';

const MINUTE = 60_000;
const NOW = 100_000 * MINUTE;

/** Pilots that all passed, but for these. */
const pilots = (some: Partial<Record<CallKind, PilotState>> = {}): Pilots => ({
  stateOf: (kind) => some[kind] ?? 'passed',
  whyOf: (kind) => `why of ${kind}`,
  provenBy: () => new Set(),
  passed() {},
  failed() {},
  retry() {},
});

const doing = (does: Operation, change?: Change, userId = 7): Edit => ({ ...edit(userId, 3, change), does });
const seenAt = (...ats: readonly number[]): readonly Row[] => ats.map((at) => row(7, 3, { at }));

describe.each([
  ['an import relies on a check', justSeen, 60],
  ['attendance relies on a reading', justRead, 2],
] as const)('%s', (_, isRecent, minutes) => {
  test(`of the last ${minutes} minutes, of each of the rows`, () => {
    const edge = NOW - minutes * MINUTE;
    expect(isRecent(seenAt(edge, NOW), NOW)).toBe(true);
    expect(isRecent(seenAt(NOW, edge - 1), NOW)).toBe(false);
    expect(isRecent([{ ...row(7, 3), receipt: null }], NOW)).toBe(false);
  });
});

describe('an edit that only an import carries', () => {
  const DECIMAL: Change = { ...completed('2026-03-14'), score: 87.5 };
  const why = (does: Operation, change: Change, at: number, known = pilots(), recertifies = false) => {
    const [made] = seenAt(at);
    if (!made?.asked.ok) throw new Error('not a row to act on');
    const rows = [recertifies ? { ...made, asked: { ...made.asked, action: 'recertify' as const } } : made];
    return notImportable({ edit: doing(does, change), rows }, { pilots: known, now: NOW });
  };

  test.each<readonly [Operation, Change, number, CallKind | null, ReturnType<typeof notImportable>]>([
    ['update', DECIMAL, NOW, null, null],
    ['update', DECIMAL, 0, null, 'not-just-seen'],
    ['update', DECIMAL, NOW, 'post-batch', 'pilot-failed'],
    ['update', completed('2026-03-14'), 0, 'post-batch', null],
    // Nobody has to be seen enrolled who is enrolled by the row.
    ['enroll', DECIMAL, 0, null, null],
    ['enroll', DECIMAL, 0, 'post-batch', 'pilot-failed'],
    ['unenroll', DECIMAL, 0, 'post-batch', null],
  ])('to %s %j, seen at %d, with the pilot of %s failed: %s', (does, change, at, failed, expected) => {
    expect(why(does, change, at, pilots(failed ? { [failed]: 'failed' } : {}))).toBe(expected);
  });

  test('a recertification needs its own way open, and a recent check whatever it becomes', () => {
    const closed = pilots({ 'recertify-batch': 'failed' });
    expect(why('recertify', DECIMAL, NOW, closed, true)).toBe('pilot-failed');
    expect(why('recertify', DECIMAL, NOW, pilots({ 'post-batch': 'failed' }), true)).toBeNull();
    expect(why('update', completed('2026-03-14'), 0, pilots(), true)).toBe('not-just-seen');
    expect(why('update', completed('2026-03-14'), NOW, closed, true)).toBeNull();
  });

  test('attendance goes only with a status that an import can send back', () => {
    const change: Change = {
      ...NOTHING,
      sessionId: 5,
      attendance: PRESENT,
    };
    expect(why('attendance', change, NOW)).toBe('not-just-seen');
    expect(why('attendance', { ...change, status: 1 }, 0)).toBeNull();
    expect(why('attendance', { ...change, status: 1 }, NOW, pilots({ 'attendance-batch': 'failed' }))).toBe(
      'pilot-failed',
    );
  });
});

test('rows can recertify if one of them asks for it', () => {
  const made = row(7, 3);
  if (!made.asked.ok) throw new Error('not a row to act on');
  const recertifies: Row = { ...made, asked: { ...made.asked, action: 'recertify' } };
  const unread: Row = { ...made, asked: { ok: false, problems: [] } };
  expect([[made], [made, recertifies], [unread]].map(mayRecertify)).toEqual([false, true, false]);
});

test('names the completions that go by a call which cannot hold anything back', () => {
  const [completes, begins] = [doing('update'), doing('update', { ...NOTHING, status: 1 }, 8)];
  const enrolls = doing('enroll', completed('2026-03-14'), 9);
  const settles = [completes, begins, enrolls];
  const block = { userIds: [7, 8, 9], courseIds: [3], change: completed('2026-03-14'), settles };
  expect(notHeldBy([{ kind: 'put-many', ...block }])).toEqual([completes]);
  expect(notHeldBy([{ kind: 'post-batch', settles }])).toEqual([]);
});

test('sends by the ways that are open, and names the first that is closed, with the reason', () => {
  const calls: readonly Call[] = [
    { kind: 'put-one', settles: [doing('update')] },
    { kind: 'post-batch', settles: [doing('update', undefined, 8)] },
    { kind: 'recertify-batch', settles: [doing('recertify', undefined, 9)] },
  ];
  expect(openAmong(calls, pilots({ 'post-batch': 'needed' }))).toEqual({ open: calls, closed: null });
  expect(openAmong(calls, pilots({ 'post-batch': 'failed', 'recertify-batch': 'failed' }))).toEqual({
    open: calls.slice(0, 1),
    closed: { code: 'way-closed', way: 'post-batch', why: 'why of post-batch' },
  });
});

test('calls a closed way of learning plans by its own name', () => {
  const block = (kind: 'enroll-many' | 'unenroll-many', of: { of?: 'plans' }): Call => ({
    kind,
    ...of,
    userIds: [7],
    courseIds: [3],
    change: NOTHING,
    settles: [],
  });
  const wayOf = (call: Call) => {
    const { closed } = openAmong([call], pilots({ 'enroll-many': 'failed', 'unenroll-many': 'failed' }));
    return closed?.code === 'way-closed' ? closed.way : null;
  };
  expect(wayOf(block('enroll-many', { of: 'plans' }))).toBe('plan-enroll');
  expect(wayOf(block('unenroll-many', { of: 'plans' }))).toBe('plan-unenroll');
  expect(wayOf(block('unenroll-many', {}))).toBe('unenroll-many');
});

describe('attendance whose reading is too old', () => {
  const entry = (userId: number, does: Operation, at: number): readonly [string, EditRows] => {
    const of = doing(does, undefined, userId);
    return [of.key, { edit: of, rows: [row(userId, 3, { at })] }];
  };
  const OLD = NOW - 3 * MINUTE;
  const all = [
    entry(1, 'attendance', OLD),
    entry(2, 'attendance', OLD),
    entry(3, 'attendance', NOW),
    entry(4, 'update', OLD),
  ];

  test('is read again before any of it is sent, as many rows at a time as one import carries', () => {
    const due = (batchSize: number | null) => {
      const options = { ...DEFAULT_PLAN_OPTIONS, batchSize, clock: () => NOW };
      const found = rosterDue(new Map(all), { options, now: NOW });
      return [found.all, found.next].map((some) => some.map(({ edit: { userId } }) => userId));
    };
    expect(due(200)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(due(1)).toEqual([[1, 2], [1]]);
    expect(due(null)).toEqual([[1, 2], [1]]);
  });

  test('is older than another import has to be', () => {
    expect(all.map(([, each]) => isSeen(each, NOW))).toEqual([false, false, true, true]);
  });
});

describe('while a kind of call needs its pilot', () => {
  const entry = (of: Edit): readonly [string, EditRows] => [of.key, { edit: of, rows: [] }];
  const dated = entry(doing('update'));
  const undated = entry(doing('update', { ...NOTHING, status: 1 }, 8));
  const leaves = entry(doing('unenroll', NOTHING, 9));
  const first = (some: readonly (readonly [string, EditRows])[], known: Pilots) => [
    ...provingFirst(new Map(some), known).keys(),
  ];

  test('edits that can prove a day go first, with those that enroll or unenroll', () => {
    for (const kind of KINDS)
      expect(first([undated, dated, leaves], pilots({ [kind]: 'needed' }))).toEqual([dated[0], leaves[0]]);
  });

  test('edits without a day go if there are no others', () => {
    expect(first([undated], pilots({ 'put-one': 'needed' }))).toEqual([undated[0]]);
  });

  test('all go once none is needed', () => {
    expect(first([undated, dated], pilots({ 'post-batch': 'failed' }))).toEqual([undated[0], dated[0]]);
  });
});
