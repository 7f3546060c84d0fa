// What a sheet takes at Google: Rowcall, a script by hand and one PUT a row, in simulated time with what
// Google's services cost.
import { DEFAULT_PLAN_OPTIONS, plan } from '../../src/plan';
import { readCsv } from '../csv';
import { virtualClock } from '../runtime';
import { runByHand } from './by-hand';
import { type BenchSheet, sessionOn, sheetOf, writesIn } from './end-to-end';
import { BEGINS, type GoogleWay } from './google-way';
import { BATCH_SIZE } from './plans';
import { SHAPES } from './sheets';
import type { Table } from './table';

export interface AtGoogleResult {
  readonly sheet: string;
  readonly rows: number;
  readonly days: number;
  readonly latencyMs: number;
  readonly rowcall: GoogleWay;
  /** No plan has fewer writes. */
  readonly bound: number;
  /** `null` if the sheet is larger than it was run on. */
  readonly byHand: GoogleWay | null;
  /** Worked out, not run: its calls go one after the other. */
  readonly newman: { readonly calls: number; readonly ms: number };
}

interface AtGoogleSizes {
  readonly rows: readonly number[];
  readonly latencies: readonly number[];
  /** The most rows that the script by hand is run on: each of them is a real request. */
  readonly byHandRows: number;
}

export const AT_GOOGLE_SHAPES = [
  'random dates',
  'random dates, 1,000 days',
  'random dates, 3,000 days',
  'cohorts',
  'onboarding',
  'job roles, one date',
] as const;

/** Docebo's limit for one address. Source: docs/limits.md. */
const CALLS_AN_HOUR = 1000;
const HOUR_MS = 3_600_000;

export async function measureAtGoogle(
  shapes: readonly string[],
  { rows: sizes, latencies, byHandRows }: AtGoogleSizes,
  progress: (text: string) => void,
): Promise<AtGoogleResult[]> {
  const results: AtGoogleResult[] = [];
  for (const shape of shapes) {
    for (const size of sizes) {
      const sheet = sheetOf(shape, size);
      for (const latencyMs of latencies) {
        progress(`at Google: ${shape}, ${size.toLocaleString('en')} rows, ${latencyMs} ms`);
        results.push({
          ...aboutSheet(shape, size),
          latencyMs,
          rowcall: await runRowcall(sheet, latencyMs),
          byHand: size <= byHandRows ? await runByHand(sheet, latencyMs, CALLS_AN_HOUR) : null,
          newman: oneByOne(sheet.rows.length - 1, latencyMs),
        });
      }
    }
  }
  return results;
}

function aboutSheet(shape: string, size: number): Pick<AtGoogleResult, 'sheet' | 'rows' | 'days' | 'bound'> {
  const edits = SHAPES.find(({ name }) => name === shape)?.make(size) ?? [];
  const options = { ...DEFAULT_PLAN_OPTIONS, batchSize: BATCH_SIZE, clock: () => 0, budgetMs: 0 };
  return {
    sheet: shape,
    rows: edits.length,
    days: new Set(edits.map(({ values }) => values)).size,
    bound: plan(edits, options).figures.lowerBound,
  };
}

/** Connect, check and run. Computing takes no time, so that the figures are the same on every machine. */
export async function runRowcall(sheet: BenchSheet, latencyMs: number): Promise<GoogleWay> {
  const { report, csv, log, settled } = await sessionOn(
    sheet,
    { latencyMs, callsPerHour: CALLS_AN_HOUR, faults: [], realTime: false },
    { clock: virtualClock(BEGINS) },
  );
  if (!settled) throw new Error(`${sheet.title}: rows are left.`);
  const rows = sheet.rows.length - 1;
  const columns = readCsv(csv)[0]?.length ?? 0;
  const own = columns - (sheet.rows[0]?.length ?? 0);
  const logged = readCsv(log).reduce((cells, line) => cells + line.length, 0);
  return {
    calls: report.calls.total,
    writes: writesIn(report),
    ms: report.simulatedMs,
    time: report.time,
    readTimes: report.cellsReadByJobs / (rows * columns),
    writtenTimes: report.services.cellsWritten / (rows * own + logged),
    executions: report.executions,
  };
}

/** One PUT a row, each after the answer of the one before, a thousand calls in every hour. */
export function oneByOne(rows: number, latencyMs: number): AtGoogleResult['newman'] {
  const calls = rows + 1;
  const hours = Math.floor((calls - 1) / CALLS_AN_HOUR);
  const anHour = Math.max(HOUR_MS, CALLS_AN_HOUR * latencyMs);
  return { calls, ms: hours * anHour + (calls - hours * CALLS_AN_HOUR) * latencyMs };
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10;
const minutes = (ms: number): number => Math.round(ms / 6_000) / 10;
const times = (n: number): number => Math.round(n * 10) / 10;

/** Waiting for the hourly limit, and other pauses: what is neither requests nor services. */
const waitedMs = ({ ms, time }: GoogleWay): number =>
  Math.max(0, ms - time.requests - time.sheets - time.google);

export function atGoogleTables(results: readonly AtGoogleResult[]): Table[] {
  const sheetCells = ({ sheet, rows, days, latencyMs }: AtGoogleResult) => [sheet, days, rows, latencyMs];
  return [
    {
      title: 'At Google: Rowcall',
      heads:
        'sheet;days;rows;latency, ms;calls;writes;bound of the writes;s in all;s in calls;s in Sheets;s in Google’s overhead;s waiting;cells read, x the sheet;cells written, x results and log;executions'.split(
          ';',
        ),
      rows: results.map((result) => {
        const { rowcall: own } = result;
        return [
          ...sheetCells(result),
          own.calls,
          own.writes,
          result.bound,
          seconds(own.ms),
          seconds(own.time.requests),
          seconds(own.time.sheets),
          seconds(own.time.google),
          seconds(waitedMs(own)),
          times(own.readTimes),
          times(own.writtenTimes),
          own.executions,
        ];
      }),
      notes: [
        'Simulated time with the costs of docs/limits.md; computing takes none. From connecting to the last status: signing in, looking everything up, reading what is there, pilots, writing, statuses and the log. 1,000 calls an hour.',
      ],
    },
    {
      title: 'At Google: beside a script by hand and one PUT a row',
      heads:
        'sheet;days;rows;latency, ms;Rowcall: calls;min;script by hand: calls;min;s in calls;s in Sheets;executions;newman: calls;min'.split(
          ';',
        ),
      rows: results.map((result) => {
        const { rowcall, byHand, newman } = result;
        return [
          ...sheetCells(result),
          rowcall.calls,
          minutes(rowcall.ms),
          byHand?.calls ?? null,
          byHand ? minutes(byHand.ms) : null,
          byHand ? seconds(byHand.time.requests) : null,
          byHand ? seconds(byHand.time.sheets) : null,
          byHand?.executions ?? null,
          newman.calls,
          minutes(newman.ms),
        ];
      }),
      notes: [
        'The script by hand (workbench/bench/hand-written) is given the ids: single PUTs, 50 to a fetchAll, one setValues an execution, a trigger that starts it again after a minute, and no more than 1,000 calls an hour. It looks nothing up, reads nothing back, and writes over what is there. It is not run on larger sheets, of which each row is a request.',
        'One PUT a row by newman is worked out: one call after the other, 1,000 an hour.',
      ],
    },
  ];
}
