// Builders for the planner's tests: edits from pairs, options with a clock that stands still, random sheets
// and options, and the check of a plan.

import * as fc from 'fast-check';
import { NO_CHANGE } from '../../src/enrollment';
import {
  type Call,
  type CallKind,
  DEFAULT_PLAN_OPTIONS,
  type Edit,
  type Operation,
  type Plan,
  type PlanOptions,
} from '../../src/plan';

export const KINDS: readonly CallKind[] = [
  'put-many',
  'put-one',
  'post-batch',
  'enroll-many',
  'enroll-batch',
  'unenroll-many',
  'recertify-batch',
];

/** The kinds of calls that each operation may go by. */
const KINDS_OF: Readonly<Record<Operation, readonly CallKind[]>> = {
  update: ['put-many', 'put-one', 'post-batch'],
  enroll: ['enroll-many'],
  unenroll: ['unenroll-many'],
  recertify: [],
  attendance: [],
  leave: [],
};

/** An edit that completes a course on a day; `day` and `status` alone make the values. */
export function editOf(
  userId: number,
  courseId: number,
  day = '2026-03-14',
  status: 0 | 2 = 2,
  some: Partial<Pick<Edit, 'does' | 'batch'>> = {},
): Edit {
  return {
    key: `${userId}/${courseId}`,
    userId,
    courseId,
    change: {
      ...NO_CHANGE,
      status,
      completedAt: status === 2 ? `${day} 12:00:00` : null,
      enrolledAt: status === 2 ? null : `${day} 12:00:00`,
    },
    does: 'update',
    batch: true,
    values: `${status} ${day}`,
    ...some,
  };
}

/** Default options with a clock that stands still. */
export function optionsOf(options: Partial<PlanOptions> = {}): PlanOptions {
  return { ...DEFAULT_PLAN_OPTIONS, clock: () => 0, ...options };
}

/** The pairs that a call writes, as `user/course` texts. */
export function pairsOf(call: Call): string[] {
  if (!('userIds' in call)) return call.settles.map((edit) => edit.key);
  return call.userIds.flatMap((u) => call.courseIds.map((c) => `${u}/${c}`));
}

/**
 * What is wrong with a plan of these edits (made with `editOf`), as sentences; empty when nothing is. Written
 * independently of the planner: plain sets of texts.
 */
export function faultsOf(edits: readonly Edit[], made: Plan, options: PlanOptions): string[] {
  const faults: string[] = [];
  const editAt = new Map(edits.map((edit) => [edit.key, edit]));
  const settled = new Map<string, number>();
  const written = new Map<string, number>();
  for (const [n, call] of made.calls.entries()) {
    const values = new Set(call.settles.map((edit) => edit.values));
    for (const edit of call.settles) {
      if (!KINDS_OF[edit.does].includes(call.kind))
        faults.push(`call ${n} does ${edit.does} by ${call.kind}`);
    }
    const pairs = pairsOf(call);
    for (const edit of call.settles) {
      settled.set(edit.key, (settled.get(edit.key) ?? 0) + 1);
      if (editAt.get(edit.key) !== edit) faults.push(`call ${n} settles ${edit.key}, which nobody asked for`);
      if (!pairs.includes(edit.key)) faults.push(`call ${n} settles ${edit.key} without writing it`);
    }
    if (call.settles.length === 0) faults.push(`call ${n} settles nothing`);
    for (const pair of pairs) written.set(pair, (written.get(pair) ?? 0) + 1);
    if (call.kind === 'post-batch' || call.kind === 'enroll-batch') {
      const most = options.batchSize;
      if (most === null) faults.push(`call ${n} is a batch, which is not allowed`);
      else if (pairs.length > most) faults.push(`call ${n} has ${pairs.length} items`);
      for (const edit of call.settles) if (!edit.batch) faults.push(`call ${n} has ${edit.key} in a batch`);
      continue;
    }
    if (values.size !== 1) faults.push(`call ${n} settles ${values.size} different values`);
    for (const pair of pairs) {
      const edit = editAt.get(pair);
      if (!edit) faults.push(`call ${n} writes ${pair}, which is not in the sheet`);
      else if (!values.has(edit.values)) faults.push(`call ${n} writes ${pair} with values of another row`);
      else if (!KINDS_OF[edit.does].includes(call.kind))
        faults.push(`call ${n} writes ${pair} by ${call.kind}`);
    }
    if (!('userIds' in call)) {
      if (call.settles.length !== 1) faults.push(`call ${n} for one row settles ${call.settles.length}`);
      continue;
    }
    if (call.change !== call.settles[0]?.change && call.settles.every((e) => e.change !== call.change)) {
      faults.push(`call ${n} carries a change of none of its edits`);
    }
    if (new Set(pairs).size !== pairs.length) faults.push(`call ${n} names a user or a course twice`);
    if (call.userIds.length > options.maxUsers) faults.push(`call ${n} has ${call.userIds.length} users`);
    if (call.courseIds.length > options.maxCourses)
      faults.push(`call ${n} has ${call.courseIds.length} courses`);
    if (pairs.length > options.maxPairs) faults.push(`call ${n} has ${pairs.length} pairs`);
  }
  for (const edit of edits) {
    const times = settled.get(edit.key) ?? 0;
    if (times !== 1) faults.push(`${edit.key} is settled ${times} times`);
    const once =
      edit.does !== 'update' ||
      options.overlap === 'never' ||
      (options.overlap === 'unless-completing' && edit.change.status === 2);
    if (once && (written.get(edit.key) ?? 0) > 1) faults.push(`${edit.key} is written twice`);
  }
  for (const kind of options.pilots) {
    const first = made.calls.find((call) => call.kind === kind);
    if (first && pairsOf(first).length !== 1)
      faults.push(`the first ${kind} carries ${pairsOf(first).length} pairs`);
  }
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
  const figures = made.figures;
  if (figures.edits !== edits.length) faults.push(`the figures count ${figures.edits} edits`);
  if (figures.calls !== made.calls.length) faults.push(`the figures count ${figures.calls} calls`);
  if (figures.pairsWritten !== sum(written.values()))
    faults.push(`the figures count ${figures.pairsWritten} pairs`);
  for (const kind of KINDS) {
    const count = made.calls.filter((call) => call.kind === kind).length;
    if (figures.callsByKind[kind] !== count)
      faults.push(`the figures count ${figures.callsByKind[kind]} ${kind}`);
  }
  if (figures.lowerBound > figures.calls)
    faults.push(`the lower bound ${figures.lowerBound} is above the calls`);
  return faults;
}

/** Sheets of one full block with a few holes, so that blocks have to be cut on both sides. */
const blocks: fc.Arbitrary<Edit[]> = fc
  .record({
    users: fc.integer({ min: 1, max: 12 }),
    courses: fc.integer({ min: 1, max: 12 }),
    status: fc.constantFrom(0 as const, 2 as const),
    holes: fc.array(fc.nat(143), { maxLength: 3 }),
  })
  .map(({ users, courses, status, holes }) =>
    Array.from({ length: users * courses }, (_, n) => n)
      .filter((n) => !holes.includes(n))
      .map((n) => editOf(1 + (n % users), 101 + Math.floor(n / users), '2026-01-01', status)),
  );

/** Every edit with an operation, often the same, and with a word on whether a batch import can carry it. */
function dressed(edits: readonly Edit[]): fc.Arbitrary<Edit[]> {
  const operations = fc.oneof(
    fc.constantFrom<Operation>('update', 'enroll', 'unenroll').map((operation) => [operation]),
    fc.constant<Operation[]>(['update', 'enroll', 'unenroll']),
  );
  const flags = fc.constantFrom([true], [false], [true, false], [true, true, true, false]);
  return fc
    .tuple(operations, flags, fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { minLength: 150, maxLength: 150 }))
    .map(([does, may, draws]) =>
      edits.map((edit, n) => {
        const [operation = 0, flag = 0] = draws[n % draws.length] ?? [];
        return {
          ...edit,
          does: does[operation % does.length] ?? 'update',
          batch: may[flag % may.length] ?? true,
        };
      }),
    );
}

/** Sheets of any rows: few users and courses, so that blocks overlap and limits bind. */
const scattered: fc.Arbitrary<Edit[]> = fc
  .uniqueArray(
    fc.record({
      user: fc.integer({ min: 1, max: 9 }),
      course: fc.integer({ min: 101, max: 107 }),
      day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
      status: fc.constantFrom(0 as const, 2 as const),
    }),
    { maxLength: 60, selector: ({ user, course }) => `${user}/${course}` },
  )
  .map((cells) => cells.map(({ user, course, day, status }) => editOf(user, course, day, status)));

/** Random sheets of updates that batch imports can carry. */
export const updates = fc.oneof(scattered, blocks);

/** Random sheets: as above, and of mixed operations some of which no batch import can carry. */
export const sheets = fc.oneof(updates, updates.chain(dressed), updates.chain(dressed));

/** Random caps, overlap, batch imports and pilots. */
export const settings: fc.Arbitrary<Partial<PlanOptions>> = fc.record({
  maxUsers: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(1000)),
  maxCourses: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(1000)),
  maxPairs: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(5000)),
  overlap: fc.constantFrom('never' as const, 'unless-completing' as const, 'always' as const),
  batchSize: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 12 })),
  pilots: fc.subarray([...KINDS]),
});
