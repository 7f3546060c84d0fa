// The same sheet, tenant and latency by Rowcall and by one PUT a row: calls and time on the wall.
import { readCsv, writeCsv } from '../csv';
import {
  type HeadlessHost,
  type HeadlessOptions,
  type HeadlessReport,
  type HeadlessResult,
  PLAIN,
} from '../headless-types';
import { onboarding, type Sample, trainingRecords } from '../samples';
import { runHeadless } from '../session';
import { parseTenant, startTenant, type TenantData } from '../tenant';
import type { PutRow } from './collection';
import { newmanTrouble, runNewman } from './newman';
import { SHAPES } from './sheets';
import type { Table } from './table';

/** A sheet and the tenant that goes with it. */
export type BenchSheet = Pick<Sample, 'title' | 'locale' | 'timeZone' | 'rows' | 'tenant'>;

/** One way to have the sheet carried out. */
interface Way {
  readonly calls: number;
  /** Those of them that write. */
  readonly writes: number;
  readonly ms: number;
}

interface EndToEndResult {
  readonly sheet: string;
  readonly latencyMs: number;
  /** Rows below the header, and those that had to change and ended Updated. */
  readonly rows: number;
  readonly updated: number;
  readonly rowcall: Way;
  /** If the tenant's pilot of batch imports fails, so that all goes by PUT. */
  readonly withoutBatches: Way;
  /** `null` if newman could not be fetched. */
  readonly newman: Way | null;
}

export interface EndToEnd {
  readonly results: readonly EndToEndResult[];
  /** Why newman was left out, or `null`. */
  readonly trouble: string | null;
}

/** As good as none: the hour is worked out from the calls, not waited for. */
const CALLS_AN_HOUR = 100_000;

/** Makes the pilot of batch imports fail. */
const NO_BATCHES = 'batch-resets-enrollment-date';

/**
 * The sheets that are carried out: of about so many rows, but for the sample sheet of `npm start`, which is
 * as it is.
 */
export function benchSheets(rows: number): BenchSheet[] {
  return [
    trainingRecords(),
    onboarding(Math.round(rows / 4.5)),
    sheetOf('cohorts', rows),
    sheetOf('random dates', rows),
  ];
}

/**
 * A generated sheet of usernames and codes, and a tenant in which everything in it is enrolled and in
 * progress.
 */
export function sheetOf(shape: string, rows: number): BenchSheet {
  const edits = SHAPES.find(({ name }) => name === shape)?.make(rows);
  if (!edits) throw new Error(`There is no shape "${shape}".`);
  const userIds = [...new Set(edits.map(({ userId }) => userId))];
  const courseIds = [...new Set(edits.map(({ courseId }) => courseId))];
  const FIRST_ID = 1001;
  return {
    title: `${shape} (${rows} rows)`,
    locale: 'en_GB',
    timeZone: 'Etc/UTC',
    rows: [
      ['Username', 'Course code', 'Completion date'],
      ...edits.map(({ userId, courseId, change }) => [
        `user.${userId}`,
        `C-${courseId}`,
        (change.completedAt ?? '').slice(0, 10),
      ]),
    ],
    tenant: {
      users: userIds.map((id) => ({
        user_id: FIRST_ID + id,
        username: `user.${id}`,
        email: `user.${id}@example.com`,
        firstname: 'User',
        lastname: String(id),
      })),
      courses: courseIds.map((id) => ({ id: FIRST_ID + id, code: `C-${id}`, title: `Course ${id}` })),
      enrollments: edits.map(({ userId, courseId }) => ({
        user_id: FIRST_ID + userId,
        course_id: FIRST_ID + courseId,
        status: 'in_progress',
        enrollment_date: '2023-12-01 08:00:00',
      })),
    },
  };
}

/** Carries out every sheet at every latency, each by all ways in turn. */
export async function measureEndToEnd(
  sheets: readonly BenchSheet[],
  latencies: readonly number[],
  progress: (text: string) => void,
): Promise<EndToEnd> {
  const trouble = await newmanTrouble();
  // The add-on is bundled once in a process, and nobody waits for that but the person who builds it.
  progress('building the add-on');
  await rowcall(onboarding(5), 0, []);
  const results: EndToEndResult[] = [];
  for (const sheet of sheets) {
    for (const latencyMs of latencies) {
      progress(`${sheet.title}, ${latencyMs} ms: Rowcall`);
      const done = await rowcall(sheet, latencyMs, []);
      const withoutBatches = await rowcall(sheet, latencyMs, [NO_BATCHES]);
      const rows = rowsToPut(done);
      progress(`${sheet.title}, ${latencyMs} ms: newman, ${rows.length} rows`);
      results.push({
        sheet: sheet.title,
        latencyMs,
        rows: done.report.rows,
        updated: rows.length,
        rowcall: wayOf(done),
        withoutBatches: wayOf(withoutBatches),
        newman: trouble === null ? await newman(sheet, latencyMs, rows, tenantOf(done)) : null,
      });
    }
  }
  return { results, trouble };
}

/** Rowcall's session on a sheet: connect, check and run. Rejects with why it did not come to its end. */
export async function sessionOn(
  sheet: BenchSheet,
  options: Pick<HeadlessOptions, 'latencyMs' | 'callsPerHour' | 'faults' | 'realTime'>,
  host: Pick<HeadlessHost, 'clock'> = {},
): Promise<HeadlessResult> {
  const files: Readonly<Record<string, string>> = {
    'sheet.csv': writeCsv(sheet.rows),
    'tenant.json': JSON.stringify(sheet.tenant),
  };
  const result = await runHeadless(
    {
      sheet: 'sheet.csv',
      out: null,
      report: null,
      ...PLAIN,
      docebo: null,
      tenant: 'tenant.json',
      tenantOut: null,
      locale: sheet.locale,
      timeZone: sheet.timeZone,
      executionLimitMs: 360_000,
      seed: 1,
      ...options,
    },
    { readText: async (path) => files[path] ?? '', progress: () => {}, env: {}, ...host },
  );
  if (result.shownProblem !== null) throw new Error(`${sheet.title}: ${result.shownProblem}`);
  return result;
}

/** The same in real time. */
export const rowcall = (
  sheet: BenchSheet,
  latencyMs: number,
  faults: readonly string[],
): Promise<HeadlessResult> =>
  sessionOn(sheet, { latencyMs, callsPerHour: CALLS_AN_HOUR, faults, realTime: true });

/** Calls of a session that write. */
export const writesIn = ({ calls }: Pick<HeadlessReport, 'calls'>): number =>
  ['PUT many', 'PUT one', 'POST batch'].reduce((sum, kind) => sum + (calls.byKind[kind] ?? 0), 0);

function wayOf({ report }: HeadlessResult): Way {
  return {
    calls: report.calls.total,
    writes: writesIn(report),
    ms: report.wallMs,
  };
}

function tenantOf({ tenant }: HeadlessResult): TenantData {
  return parseTenant(JSON.parse(tenant ?? ''));
}

/** The rows that Rowcall updated, with the ids it looked up and the dates that the tenant then held. */
export function rowsToPut(done: HeadlessResult): PutRow[] {
  const [headers = [], ...rows] = readCsv(done.csv);
  const [status, user, course] = ['Rowcall status', 'Rowcall user id', 'Rowcall course id'].map((header) =>
    headers.indexOf(header),
  );
  const held = completionsIn(tenantOf(done));
  return rows
    .filter((row) => row[status ?? -1] === 'Updated')
    .map((row) => {
      const user_id = Number(row[user ?? -1]);
      const course_id = Number(row[course ?? -1]);
      const completed_at = held.get(`${user_id}/${course_id}`);
      if (completed_at === undefined)
        throw new Error(`User ${user_id} and course ${course_id} are Updated, but not in the tenant.`);
      return { user_id, course_id, completed_at };
    });
}

function completionsIn({ enrollments }: TenantData): Map<string, string> {
  return new Map(
    enrollments.flatMap(({ user_id, course_id, completion_date }) =>
      completion_date === undefined ? [] : [[`${user_id}/${course_id}`, completion_date] as const],
    ),
  );
}

/** One PUT a row against a tenant of the same kind, which must end up holding the same. */
async function newman(
  sheet: BenchSheet,
  latencyMs: number,
  rows: readonly PutRow[],
  wanted: TenantData,
): Promise<Way> {
  const tenant = await startTenant({
    data: parseTenant(sheet.tenant),
    latencyMs,
    callsPerHour: CALLS_AN_HOUR,
  });
  try {
    const ms = await runNewman(tenant.url, tenant.credentials, rows);
    const calls = tenant.calls();
    const [held, asked] = [completionsIn(tenant.state()), completionsIn(wanted)];
    const other = [...asked].find(([pair, date]) => held.get(pair) !== date);
    if (other || held.size !== asked.size)
      throw new Error(`newman left the tenant in another state than Rowcall: ${other?.[0] ?? 'more pairs'}.`);
    return { calls: calls.length, writes: calls.filter(({ kind }) => kind === 'PUT one').length, ms };
  } finally {
    await tenant.close();
  }
}

const HOURLY = 1000;

/** Two tables: with batch imports, and if the tenant has none that are safe. */
export function endToEndTables({ results, trouble }: EndToEnd): Table[] {
  const heads =
    'sheet;latency, ms;rows;PUTs;newman: calls;s;Rowcall: calls;writes;s;times fewer calls;times less time;hours at 1,000 calls: newman;Rowcall'.split(
      ';',
    );
  const table = (title: string, way: (result: EndToEndResult) => Way, notes: readonly string[]): Table => ({
    title,
    heads,
    rows: results.map((result) => {
      const { newman } = result;
      const own = way(result);
      return [
        result.sheet,
        result.latencyMs,
        result.rows,
        result.updated,
        newman?.calls ?? null,
        newman ? round(newman.ms / 1000, 1) : null,
        own.calls,
        own.writes,
        round(own.ms / 1000, 1),
        newman ? round(newman.calls / own.calls, 1) : null,
        newman ? round(newman.ms / own.ms, 1) : null,
        newman ? round(newman.calls / HOURLY, 3) : null,
        round(own.calls / HOURLY, 3),
      ];
    }),
    notes: [...notes, ...goalNotes(results, way)],
  });
  const skipped = trouble === null ? [] : [trouble];
  return [
    table('End to end, batch imports allowed', (result) => result.rowcall, [
      'One PUT a row is given the ids, and only the rows that have to change; Rowcall signs in, looks everything up, reads what is there, tries its pilots, writes, and puts a status beside every row.',
      ...skipped,
    ]),
    table('End to end, batch imports refused', (result) => result.withoutBatches, [
      'The same sheets if the pilot shows that a batch import changes more than asked, so that everything goes by PUT.',
    ]),
  ];
}

/** What is aimed at: so many times fewer calls, and so many times less time, than one PUT a row. */
const GOAL = { calls: 20, time: 10 };

/** Says which sheets miss the goal, and by what. */
function goalNotes(results: readonly EndToEndResult[], way: (result: EndToEndResult) => Way): string[] {
  const missed = (goal: number, what: keyof Way, word: string): string[] => {
    const short = results.filter((result) => {
      const { newman } = result;
      return newman !== null && newman[what] < goal * way(result)[what];
    });
    const names = short.map(({ sheet, latencyMs }) => `${sheet} at ${latencyMs} ms`);
    return names.length > 0 ? [`Not ${goal} times ${word}: ${names.join('; ')}.`] : [];
  };
  if (results.every(({ newman }) => newman === null)) return [];
  const all = [...missed(GOAL.calls, 'calls', 'fewer calls'), ...missed(GOAL.time, 'ms', 'less time')];
  return all.length > 0
    ? all
    : [`Every sheet takes at least ${GOAL.calls} times fewer calls and ${GOAL.time} times less time.`];
}

function round(n: number, places: number): number {
  return Math.round(n * 10 ** places) / 10 ** places;
}
