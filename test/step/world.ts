// A sheet and a tenant in memory, in which whole slices of jobs can be tried.
import { NOTHING_LEARNED } from '../../src/account/limits/limits';
import { pilotsOf } from '../../src/account/limits/pilots';
import { checkStep } from '../../src/check/check-step';
import { refreshStep } from '../../src/check/refresh-step';
import { verifyStep } from '../../src/check/verify-step';
import type { Enrollment } from '../../src/contract';
import type { CallOutcome, Read } from '../../src/docebo';
import type { Call, CallKind } from '../../src/plan';
import { runStep } from '../../src/send/run-step';
import { type Cell, OWN_HEADERS } from '../../src/sheet';
import type { Step, Work } from '../../src/step/step';
import type { Platform, SheetPort } from '../../src/work/platform/ports';
import type { JobRecord } from '../../src/work/stored/job';
import { course, enrollment, user } from '../support/builders';
import { memoryStore } from '../support/stores';

const START = Date.UTC(2026, 8, 1, 12);
const NAMES = ['ann', 'ben', 'cleo', 'dan'];
const PLAN_HEADERS = ['Username', 'Learning plan code', 'Completion date'];
const HEADERS = ['Username', 'Course code', 'Completion date'];
export const DAY = '2026-03-14';
export const DONE = { status: 2, completedAt: `${DAY} 12:00:00` } as const;

/** The tenant has no additional fields. */
const NO_FIELDS = { ok: true, value: [] };

const textOf = (cell: Cell = ''): string => (typeof cell === 'object' ? cell.wall : String(cell));

export interface World {
  /** Dates of the rows; `''` for a row without one. */
  readonly dates?: readonly string[];
  readonly selection?: readonly (readonly [number, number])[];
  readonly hidden?: readonly number[];
  readonly free?: number;
  readonly merged?: string | null;
  /** How many rounds of reads there is time for. */
  readonly rounds?: number;
  /** How many reads there is time for. */
  readonly reads?: number;
  /** How many waves of calls there is room for, and how many calls a wave has. */
  readonly waves?: number;
  readonly atOnce?: number;
  /** Kinds of calls that a pilot has closed. */
  readonly closed?: readonly CallKind[];
  /** The rows are about a learning plan, in which nobody is, instead of the course. */
  readonly ofPlan?: boolean;
  /** Columns beside the three, each with a cell for every row. */
  readonly more?: Readonly<Record<string, readonly Cell[]>>;
  readonly outcome?: (call: Call) => Partial<CallOutcome>;
  /** What a person does in the moment before cells are written. */
  readonly beforeWrite?: (cells: Cell[][]) => void;
}

/** A sheet of rows, and a tenant in which everybody is enrolled in the one course. */
export function world(set: World = {}) {
  const dates = set.dates ?? NAMES.map(() => DAY);
  const names = [...NAMES, ...dates.slice(NAMES.length).map((_, n) => `user${n}`)];
  const more = Object.entries(set.more ?? {});
  const cells: Cell[][] = [
    [...(set.ofPlan ? PLAN_HEADERS : HEADERS), ...more.map(([header]) => header)],
    ...dates.map((date, n): Cell[] => [names[n] ?? '', 'C3', date, ...more.map(([, some]) => some[n] ?? '')]),
  ];
  const held = new Map<number, Enrollment>(
    names.map((username, n) => [n + 1, enrollment(n + 1, 3, { username, courseCode: 'C3' })]),
  );
  const inPlan = new Map<number, Enrollment>();
  const lines: (readonly string[])[] = [];
  const sent: Call[] = [];
  let [now, rounds, reads, waves] = [START, 0, 0, 0];
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row];
    if (!line) return;
    while (line.length < column) line.push('');
    line[column] = cell;
  };
  const sheet: Partial<SheetPort> = {
    id: 1,
    name: 'Sheet1',
    grid: true,
    read: () => {
      const width = Math.max(...cells.map(({ length }) => length));
      const full = cells.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
      return { name: 'Sheet1', cells: full, locale: 'en_GB', today: '2026-09-01' };
    },
    rowAt: (row) => cells[row] ?? [],
    cellsAt: ({ row, column, rows, columns }) =>
      cells
        .slice(row, row + rows)
        .map((line) => Array.from({ length: columns }, (_, n) => line[column + n] ?? '')),
    write: (blocks) => {
      if (set.merged) return;
      set.beforeWrite?.(cells);
      for (const { row, column, values } of blocks)
        for (const [down, line] of values.entries())
          for (const [right, cell] of line.entries()) put(row + down, column + right, cell);
    },
    formats: (_, rows) => Array<string>(rows).fill('yyyy-mm-dd'),
    texts: (column, rows) => Array.from({ length: rows }, (_, n) => textOf(cells[n]?.[column])),
    addColumns: ({ headerRow, column, headers }) => {
      for (const [n, header] of headers.entries()) put(headerRow, column + n, header);
    },
    flush: () => {},
    merged: () => set.merged ?? null,
    selection: () => set.selection ?? [],
    filtered: () => (set.hidden ?? []).length > 0,
    hiddenAmong: (rows) => new Set(rows.filter((row) => set.hidden?.includes(row))),
  };
  const platform: Partial<Platform> = {
    now: () => now,
    sleep: (ms) => {
      now += ms;
    },
    random: () => 0.5,
    zone: () => 'Etc/UTC',
    offsetHours: () => 0,
    documentStore: memoryStore(),
    personStore: memoryStore(),
    room: () => ({
      free: set.free ?? 1_000_000,
      found: lines.length > 0 ? { id: 9, rows: lines.length + 1, spareRows: 0 } : null,
    }),
    addLines: (_, __, some) => {
      const rows = lines.length + 1;
      lines.push(...some);
      return { id: 9, rows };
    },
  };
  const pilots = pilotsOf(memoryStore(), 'https://x', () => now);
  for (const kind of ['put-one', 'put-many', 'post-batch', 'enroll-many'] as const)
    pilots.passed(kind, ['=status', '=completedAt', '=level', '~enrolledAt']);
  for (const kind of set.closed ?? []) pilots.failed(kind, 'it changed more than asked', false);
  const found = (path: string): readonly unknown[] => {
    if (/learningplan.*enrollments/.test(path)) return [...inPlan.values()];
    if (/enrollments/.test(path)) {
      const asked = new Set(
        [...decodeURIComponent(path).matchAll(/user_id\[\]=(\d+)/g)].map(([, id]) => Number(id)),
      );
      return [...held.values()].filter(({ userId }) => asked.size === 0 || asked.has(userId));
    }
    if (/user/.test(path)) return names.map((username, n) => user(n + 1, { username, email: '' }));
    return [course(3)];
  };
  const pace = {
    most: 100,
    atOnce: 16,
    nextWave: () =>
      waves++ < (set.waves ?? 1000) ? { size: set.atOnce ?? 16, halted: null } : { size: 0, halted: null },
    readAll: (asked: readonly Read<unknown>[]) => {
      rounds += 1;
      return asked.map(({ path }) => {
        reads += 1;
        if (rounds > (set.rounds ?? 1000) || reads > (set.reads ?? 1000))
          return { ok: false, problem: { code: 'out-of-time' } };
        const items = found(path);
        return { ok: true, value: { items, odd: [], totalCount: items.length, hasMore: false } };
      });
    },
    send: (calls: readonly Call[]) =>
      calls.map((call): CallOutcome => {
        sent.push(call);
        const made = set.outcome?.(call) ?? {};
        if (!made.pairs && !made.refusedWhole)
          for (const { userId } of call.settles) {
            const was = held.get(userId);
            if (set.ofPlan) inPlan.set(userId, enrollment(userId, 3, { username: names[userId - 1] ?? '' }));
            else if (call.kind === 'enroll-many')
              held.set(
                userId,
                enrollment(userId, 3, { username: names[userId - 1] ?? '', courseCode: 'C3' }),
              );
            else if (was) held.set(userId, { ...was, ...DONE });
          }
        return {
          call,
          // Answers to calls about learning plans name nobody.
          pairs: new Map(call.settles.map(({ key }) => [key, { kind: set.ofPlan ? 'accepted' : 'updated' }])),
          refusedWhole: null,
          strangers: [],
          ms: 100,
          ...made,
        };
      }),
    keep: () => {},
    sent: () => sent.length,
  };
  let job = 0;
  const record = (kind: JobRecord['kind'], some: Partial<JobRecord>): JobRecord => ({
    job: `${kind.slice(0, 5).padEnd(5, 'x')}${String(job).padStart(3, '0')}`,
    kind,
    scope: { of: 'all' },
    sheetId: 1,
    slice: 0,
    state: 'going',
    resumeAt: null,
    startedAt: now,
    callsSent: 0,
    unenrolls: 0,
    setsBack: 0,
    rowsTotal: 0,
    rowsLeft: 0,
    waits: 0,
    vain: { calls: 0, pilots: 0, answer: '' },
    writes: 0,
    problem: '',
    logged: false,
    logSheet: null,
    leaseUntil: 0,
    ...some,
  });
  const step = (
    kind: 'check' | 'run' | 'verify' | 'refresh',
    some: Partial<JobRecord> = {},
    isFirst = true,
  ) => {
    if (isFirst) job += 1;
    now += 5_000;
    rounds = 0;
    reads = 0;
    waves = 0;
    const steps: Readonly<Record<typeof kind, Step>> = {
      check: checkStep,
      run: runStep,
      verify: verifyStep,
      refresh: refreshStep,
    };
    const work = {
      place: {
        platform,
        sheet,
        settings: {
          callsPerHour: 1000,
          overlap: 'unless-completing',
          tenantZone: '',
          verifyAfterRun: false,
          hold: 'nothing',
          mailAtEnd: false,
        },
        connected: {
          origin: 'https://x.docebosaas.com',
          pilots,
          plans: { pilots, limits: { known: () => NOTHING_LEARNED, learn: () => {} } },
          client: { readAll: (reads: readonly Read<unknown>[]) => reads.map(() => NO_FIELDS) },
          look: () => {
            throw new Error('no pilot is needed');
          },
          runner: { work: () => null, forget: () => {}, state: () => 'failed', proven: () => new Set() },
          lag: { ms: () => 0, learn: () => {} },
          limits: { known: () => NOTHING_LEARNED, learn: () => {} },
        },
        clock: () => '',
      },
      record: record(kind, some),
      isFirst,
      pace,
    } as unknown as Work;
    return steps[kind](work);
  };
  const column = (name: string) => {
    const at = cells[0]?.indexOf(name) ?? -1;
    return cells.slice(1).map((line) => line[at] ?? '');
  };
  return {
    set,
    cells,
    held,
    inPlan,
    sent,
    lines,
    step,
    now: () => now,
    later: (ms: number) => {
      now += ms;
    },
    statuses: () => column(OWN_HEADERS[0]),
    details: () => column(OWN_HEADERS[1]).map(String),
    is: (userId: number, some: Partial<Enrollment>) => {
      const was = held.get(userId);
      if (was) held.set(userId, { ...was, ...some });
    },
  };
}
