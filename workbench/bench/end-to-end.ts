// The same sheet, tenant and latency: Rowcall against one PUT a row.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../build/bundle';
import { writeCsv } from '../csv';
import { onboarding, type Sample, trainingDays, trainingRecords } from '../samples';
import { runHeadless } from '../session';
import { parseTenant, startTenant, type Tenant, type TenantData } from '../tenant';
import { type Put, runNewman } from './newman';
import type { Table } from './tables';

/** Far above what anything here sends: what is compared is work, not waiting for the hour. */
const NO_HOURLY_LIMIT = 1_000_000;

/** What Docebo allows. Source: docs/limits.md. */
const CALLS_AN_HOUR = 1000;

const STATUS_CODES: Readonly<Record<string, number>> = { subscribed: 0, in_progress: 1, completed: 2 };

export interface Compared {
  readonly sample: string;
  readonly rows: number;
  readonly latencyMs: number;
  readonly rowcall: { readonly calls: number; readonly writes: number; readonly ms: number };
  readonly oneByOne: { readonly calls: number; readonly ms: number };
}

/** The enrollments that differ, as PUTs that make the first state the second. */
export function putsBetween(before: TenantData, after: TenantData): readonly Put[] {
  const known = new Map(before.enrollments.map((each) => [`${each.course_id}/${each.user_id}`, each]));
  return after.enrollments.flatMap((each) => {
    const was = known.get(`${each.course_id}/${each.user_id}`);
    if (!was || JSON.stringify(was) === JSON.stringify(each)) return [];
    const status = STATUS_CODES[each.status];
    if (status === undefined) throw new Error(`A sample leads to the status ${each.status}.`);
    const date = each.completion_date === undefined ? {} : { date_complete: each.completion_date };
    const score = each.score === undefined ? {} : { score_given: each.score };
    return [{ userId: each.user_id, courseId: each.course_id, fields: { status, ...date, ...score } }];
  });
}

const open = (sample: Sample, latencyMs: number): Promise<Tenant> =>
  startTenant({ data: parseTenant(sample.tenant), latencyMs, callsPerHour: NO_HOURLY_LIMIT });

async function byRowcall(sample: Sample, latencyMs: number) {
  const tenant = await open(sample, latencyMs);
  try {
    const { clientId, clientSecret, username, password } = tenant.credentials;
    const result = await runHeadless(
      {
        sheet: 'sheet.csv',
        out: null,
        report: null,
        checkOnly: false,
        docebo: tenant.url,
        tenant: null,
        tenantOut: null,
        locale: sample.locale,
        timeZone: sample.timeZone,
        latencyMs: 0,
        callsPerHour: NO_HOURLY_LIMIT,
        executionLimitMs: 360_000,
        faults: [],
        seed: 1,
        realTime: true,
      },
      {
        readText: async () => writeCsv(sample.rows),
        progress: () => {},
        env: {
          ROWCALL_CLIENT_ID: clientId,
          ROWCALL_CLIENT_SECRET: clientSecret,
          ROWCALL_USERNAME: username,
          ROWCALL_PASSWORD: password,
        },
      },
    );
    if (result.trouble !== null) throw new Error(`${sample.name}: ${result.trouble}`);
    const calls = tenant.calls();
    return {
      calls: calls.length,
      writes: calls.filter(({ method, path }) => method !== 'GET' && path !== '/oauth2/token').length,
      ms: result.report.wallMs,
      state: tenant.state(),
    };
  } finally {
    await tenant.close();
  }
}

async function oneByOne(sample: Sample, latencyMs: number, puts: readonly Put[]) {
  const tenant = await open(sample, latencyMs);
  const folder = mkdtempSync(join(tmpdir(), 'rowcall-bench-'));
  try {
    const { ms, failed } = await runNewman(folder, tenant.url, tenant.credentials, puts);
    if (failed > 0) throw new Error(`${sample.name}: ${failed} of newman's requests failed.`);
    return { calls: tenant.calls().length, ms, state: tenant.state() };
  } finally {
    rmSync(folder, { recursive: true });
    await tenant.close();
  }
}

/** Runs both and makes sure that they end with the same state. */
export async function compare(sample: Sample, latencyMs: number): Promise<Compared> {
  await bundle();
  const rowcall = await byRowcall(sample, latencyMs);
  const puts = putsBetween(parseTenant(sample.tenant), rowcall.state);
  const other = await oneByOne(sample, latencyMs, puts);
  if (putsBetween(other.state, rowcall.state).length > 0) {
    throw new Error(`${sample.name}: the two ways do not end with the same enrollments.`);
  }
  return {
    sample: sample.title,
    rows: puts.length,
    latencyMs,
    rowcall: { calls: rowcall.calls, writes: rowcall.writes, ms: rowcall.ms },
    oneByOne: { calls: other.calls, ms: other.ms },
  };
}

/** The sheets that are compared, by how much they are like each other: mixed, one date, a few dates. */
export const comparedSamples = (quick: boolean): readonly Sample[] =>
  quick ? [onboarding(20)] : [trainingRecords(), onboarding(120), trainingDays(500, 10)];

export function comparedTable(compared: readonly Compared[]): Table {
  return {
    title: 'End to end: Rowcall against one PUT a row (newman), the same sheet, tenant and latency',
    headers: [
      'sheet',
      'rows changed',
      'latency, ms',
      'Rowcall: calls',
      'of them writes',
      's',
      'one by one: calls',
      's',
      'times fewer calls',
      'times less time',
      'Rowcall: hours at 1,000 an hour',
      'one by one',
    ],
    rows: compared.map(({ sample, rows, latencyMs, rowcall, oneByOne: other }) => [
      sample,
      rows,
      latencyMs,
      rowcall.calls,
      rowcall.writes,
      rowcall.ms / 1000,
      other.calls,
      other.ms / 1000,
      other.calls / rowcall.calls,
      other.ms / rowcall.ms,
      rowcall.calls / CALLS_AN_HOUR,
      other.calls / CALLS_AN_HOUR,
    ]),
    notes: [
      'Rowcall’s calls are all of them: signing in, finding users and courses, reading what is there, pilots and their read-backs. One by one is given the ids, and reads nothing.',
    ],
  };
}
