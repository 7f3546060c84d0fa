// A slice of a run in memory: rows in a list, a tenant that is a function from calls to outcomes, and what
// happened in order.
import { type Limits, learn, NOTHING_LEARNED } from '../../src/account/limits/limits';
import { pilotsOf } from '../../src/account/limits/pilots';
import type { Runner } from '../../src/account/limits/runner';
import type { Enrollment, Problem } from '../../src/contract';
import type { CallOutcome, PairOutcome, RunnerStart, Stranger } from '../../src/docebo';
import { pairKey } from '../../src/enrollment';
import type { LogLine } from '../../src/log/log';
import type { EnrollmentFinder } from '../../src/lookup/reads/enrollments';
import type { Call, CallKind } from '../../src/plan';
import { toEdits } from '../../src/send/planning/edits';
import { Notes } from '../../src/send/rows/notes';
import type { SliceParts } from '../../src/send/sending/parts';
import { NO_VAIN, Streak, type Vain } from '../../src/send/waves/streak';
import type { Row } from '../../src/sheet';
import { completed, enrollment, row } from '../support/builders';
import { memoryStore } from '../support/stores';

export const NOW = 100 * 3_600_000;

export const DAY = '2026-03-14';
export const TRAITS = ['=status', '=completedAt'];
/** What Docebo holds of a row once it is done. */
export const DONE = { status: 2, completedAt: `${DAY} 12:00:00` } as const;

export const UPDATED: PairOutcome = { kind: 'updated' };
export const REFUSED: PairOutcome = { kind: 'refused', message: 'no' };
export const LOST: PairOutcome = {
  kind: 'unknown',
  problem: { code: 'server-error', request: 'PUT', status: 500, detail: 'Oops' },
};

export const readyRow = (userId: number, courseId = 3): Row =>
  row(userId, courseId, { at: NOW, change: completed(DAY) });

export interface Setting {
  /** Kinds whose pilot has not passed yet; of the others it has. */
  readonly untried?: readonly CallKind[];
  readonly vain?: Vain;
  /** What happens to each pair of the n-th call (from 0). */
  readonly became?: (n: number, userId: number) => PairOutcome;
  readonly strangers?: readonly Stranger[];
  readonly refusedWhole?: (call: Call, n: number) => CallOutcome['refusedWhole'];
  /** How large the n-th wave can be; `null`: none, with this problem. */
  readonly waves?: (n: number) => number;
  readonly halted?: Problem | null;
  readonly look?: (n: number) => boolean;
  readonly isMarked?: (n: number) => boolean;
  /** The tenant's listings before and after the first call, if a pilot looks at them. */
  readonly before?: readonly Enrollment[];
  readonly after?: readonly Enrollment[];
  readonly unread?: Problem;
  readonly hold?: 'nothing' | 'notifications';
  readonly runner?: Partial<Runner>;
  readonly start?: RunnerStart;
  /** What a listing shows at the n-th look; `null`: it was not read, because there was no time. */
  readonly listed?: (n: number) => readonly Enrollment[] | null;
  readonly isLogGone?: () => boolean;
  readonly limits?: Partial<Limits>;
}

/** The parts of a slice with these rows, and a record of what was done with them. */
export function partsOf(rows: readonly Row[], set: Setting = {}) {
  let now = NOW;
  let [looks, marks, sent, waves, listings] = [0, 0, 0, 0, 0];
  /** Pairs that were written. */
  const done = new Set<string>();
  /** What happened, in order. */
  const events: string[] = [];
  const calls: Call[] = [];
  const lines: LogLine[] = [];
  const pilots = pilotsOf(memoryStore(), 'https://x', () => now);
  for (const kind of ['put-one', 'put-many', 'post-batch', 'enroll-many', 'unenroll-many'] as const)
    if (!set.untried?.includes(kind)) pilots.passed(kind, [...TRAITS, '=gone', '~enrolledAt']);
  let limits: Limits = { ...NOTHING_LEARNED, ...set.limits };
  const notes = new Notes('run00001', () => now);
  const state: SliceParts['state'] = { problem: null, readBack: false, writes: 10, logged: 10 };

  const outcomeOf = (call: Call): CallOutcome => {
    const n = sent;
    sent += 1;
    calls.push(call);
    const pairs = call.settles.map(({ key, userId }) => [key, set.became?.(n, userId) ?? UPDATED] as const);
    for (const [key, { kind }] of pairs) if (kind === 'updated' || kind === 'accepted') done.add(key);
    return {
      call,
      pairs: new Map(pairs),
      refusedWhole: set.refusedWhole?.(call, n) ?? null,
      strangers: set.strangers ?? [],
      ms: 1000,
    };
  };
  const held = () =>
    (sent === 0 ? set.before : (set.after ?? set.before)) ??
    rows.flatMap(({ ids }) =>
      ids
        ? [enrollment(ids.userId, ids.courseId, done.has(pairKey(ids.courseId, ids.userId)) ? DONE : {})]
        : [],
    );
  const look: EnrollmentFinder = (filters) => {
    if (set.unread) return { ok: false, problem: set.unread };
    return {
      ok: true,
      found: filters.map(({ courseIds, userIds }) =>
        held().filter(
          ({ courseId, userId }) =>
            (courseIds.length === 0 || courseIds.includes(courseId)) &&
            (userIds.length === 0 || userIds.includes(userId)),
        ),
      ),
    };
  };
  const runner: Partial<Runner> = {
    state: () => 'needed',
    proven: () => new Set(),
    start: (edits) => {
      events.push(`handed over ${edits.length}`);
      for (const { key } of edits) done.add(key);
      return set.start ?? { kind: 'begun', hash: 'abc' };
    },
    passed: () => void events.push('runner passed'),
    failed: () => void events.push('runner failed'),
    look: () => ({ ok: true, value: { over: true, percent: null } }),
    work: () => null,
    forget: () => void events.push('runner forgotten'),
    ...set.runner,
  };
  const place = {
    platform: {
      now: () => now,
      sleep: (ms: number) => {
        now += ms;
      },
    },
    settings: { hold: set.hold ?? 'nothing' },
    connected: {
      origin: 'https://x.docebosaas.com',
      pilots,
      look,
      runner,
      lag: { ms: () => 0, learn: () => {} },
      limits: {
        known: () => limits,
        learn: (seen: Parameters<typeof learn>[1]) => {
          limits = learn(limits, seen, now);
        },
      },
    },
  };
  const pace = {
    most: 100,
    atOnce: 16,
    readAll: (reads: readonly unknown[]) =>
      reads.map(() => {
        const items = set.listed ? set.listed(listings++) : held();
        if (items === null) return { ok: false, problem: { code: 'out-of-time' } };
        return { ok: true, value: { items, odd: [], totalCount: items.length, hasMore: false } };
      }),
    nextWave: () => {
      const size = set.waves?.(waves) ?? 16;
      waves += 1;
      return { size, halted: set.halted ?? null };
    },
    send: (some: readonly Call[], patience: string) => {
      events.push(`sent ${some.length} ${patience}`);
      return some.map(outcomeOf);
    },
  };
  const parts = {
    work: { place, pace, record: { job: 'run00001' } },
    state,
    notes,
    rows: {
      reading: { rows },
      rereadIfMoved: () => {
        events.push('looked');
        return set.look?.(looks++) ?? true;
      },
      write: () => {
        events.push(`wrote ${[...notes.ledger.values()].map(({ status }) => status).join(' ')}`);
        return true;
      },
      isMarked: () => set.isMarked?.(marks++) ?? true,
    },
    streak: new Streak(set.vain ?? NO_VAIN, () => {}),
    log: {
      add: (some: readonly LogLine[]) => void lines.push(...some),
      get gone() {
        return set.isLogGone?.() ?? false;
      },
    },
  } as unknown as SliceParts;

  const { edits } = toEdits(rows, (each) => each.state);
  const list = [...edits.values()].map(({ edit }) => edit);
  return {
    parts,
    state,
    notes,
    pilots,
    events,
    calls,
    lines,
    edits,
    /** A call of its own for each row, and one for all. */
    singles: list.map((edit): Call => ({ kind: 'put-one', settles: [edit] })),
    block: {
      kind: 'put-many',
      userIds: list.map(({ userId }) => userId),
      courseIds: [3],
      change: completed(DAY),
      settles: list,
    } satisfies Call as Call,
    batch: { kind: 'post-batch', settles: list } satisfies Call as Call,
    states: () => rows.map((each) => notes.stateOf(each)),
    limits: () => limits,
    now: () => now,
  };
}
