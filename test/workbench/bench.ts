// A spreadsheet, a tenant and the built add-on between them on a virtual clock, with a hook at every service
// call.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConnectInput } from '../../src/contract';
import {
  CALLBACK_ADDRESS,
  createSpreadsheet,
  type Language,
  type SheetHost,
  type SpreadsheetHost,
} from '../../workbench/google';
import { exchangeWith } from '../../workbench/in-memory';
import { type Worked, workThrough } from '../../workbench/person';
import {
  openWorkbench,
  type ServiceHook,
  virtualClock,
  type Workbench,
  type WorkbenchClock,
} from '../../workbench/runtime';
import {
  type Fault,
  startTenant,
  type Tenant,
  type TenantData,
  type TenantOptions,
  tenantInMemory,
} from '../../workbench/tenant';
import { sourceRealm } from '../support/source-realm';
import { pairOfRow, type SmallSheet } from './small-sheet';

const BUNDLE = join(fileURLToPath(new URL('../..', import.meta.url)), 'build', 'dist');

/** The same moment for every run: 1 September 2026, at noon. */
const START = Date.UTC(2026, 8, 1, 12);

/** Of a tenant that is in no network. */
const ADDRESS = 'https://in-memory.docebosaas.com';
const OTHER_ADDRESS = 'https://in-memory-sandbox.docebosaas.com';

/** Place of the user id in a line of the log. */
const USER_ID = 9;

export const PERSON = 'person@example.com';

export interface BenchOptions {
  readonly hook?: ServiceHook;
  readonly faults?: readonly Fault[];
  readonly seed?: number;
  /** The tenant's pilot of batch imports failed before: everything goes by single and by bulk update. */
  readonly batchFailed?: boolean;
  /** Blank rows below the content; 20 if nothing is said. */
  readonly spareRows?: number;
  /** Milliseconds that an execution may last; as Google has it if nothing is said. */
  readonly executionLimitMs?: number;
  /** Requests that Google allows in a day. */
  readonly requestsADay?: number;
  /** Mails that Google allows in a day. */
  readonly mailsADay?: number;
  /** Of Google's messages; English if nothing is said. */
  readonly language?: Language;
  /** Of the spreadsheet, as Sheets names it: `en_US` if nothing is said. */
  readonly locale?: string;
  /** Milliseconds that the tenant takes for each answer. */
  readonly latencyMs?: number;
  /**
   * - `source`, the default: the source runs in this realm, and requests are answered by a function.
   * - `bundle`: the same with the built bundle in bare contexts.
   * - `threads`: the bundle in threads, and requests by HTTP: for several executions at once, and for hooks
   *   that wait.
   */
  readonly script?: 'source' | 'bundle' | 'threads';
  /** Another document of the same person: the clock and the tenant are those of this bench. */
  readonly beside?: Bench;
  /** What a second tenant holds, for `other`; not with `threads`. */
  readonly other?: TenantData;
}

export interface Bench {
  readonly clock: WorkbenchClock;
  readonly spreadsheet: SpreadsheetHost;
  readonly sheet: SheetHost;
  readonly tenant: Tenant;
  readonly workbench: Workbench;
  readonly connection: ConnectInput;
  /** The second tenant, with how to connect to it. */
  readonly other: { readonly tenant: Tenant; readonly connection: ConnectInput } | null;
  /** Leaves word that this tenant's pilot of batch imports failed. */
  refuseBatches(origin: string): void;
  /** Connects, checks and runs until nothing is open, as a person would. */
  work(connection?: ConnectInput): Promise<Worked>;
  /** How often each pair was written with success, as the tenant saw it. */
  writes(): ReadonlyMap<string, number>;
  /** Rowcall's log, if there is one. */
  logSheet(): SheetHost | undefined;
  /** The rows of Rowcall's log, without its headers; none if there is no log. */
  log(): readonly (readonly string[])[];
  /** Those of them that are about an enrollment, and those about a run as a whole. */
  logged(): readonly (readonly string[])[];
  runLines(): readonly (readonly string[])[];
  close(): Promise<void>;
}

/** Those that nobody has closed: a test that fails closes none, and Jest would wait for them for ever. */
const stillOpen = new Set<Bench>();
afterAll(async () => {
  for (const bench of stillOpen) await bench.close();
});

export async function openBench(
  { rows, tenant: data }: SmallSheet,
  options: BenchOptions = {},
): Promise<Bench> {
  const { beside, script = 'source' } = options;
  const clock = beside?.clock ?? virtualClock(START);
  const spreadsheet = createSpreadsheet({
    now: () => clock.now(),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    sheets: [{ name: 'Sheet1', cells: rows, rows: rows.length + (options.spareRows ?? 20), columns: 12 }],
  });
  const tenantOptions: TenantOptions = {
    data,
    clock: () => clock.now(),
    wait: (ms) => clock.sleep(ms),
    redirectUri: CALLBACK_ADDRESS,
    faults: options.faults ?? [],
    seed: options.seed ?? 1,
    ...(options.latencyMs === undefined ? {} : { latencyMs: options.latencyMs }),
  };
  const tenant =
    beside?.tenant ??
    (script === 'threads' ? await startTenant(tenantOptions) : tenantInMemory(tenantOptions, ADDRESS));
  const second = options.other
    ? tenantInMemory({ ...tenantOptions, data: options.other }, OTHER_ADDRESS)
    : null;
  const exchange: ReturnType<typeof exchangeWith> = (asked) =>
    exchangeWith(second && asked[0]?.url.startsWith(second.url) ? second : tenant)(asked);
  const workbench = await openWorkbench({
    bundleDir: BUNDLE,
    user: PERSON,
    spreadsheet,
    clock,
    costs: 10,
    seed: options.seed ?? 1,
    ...(script === 'threads' ? {} : { exchange }),
    ...(script === 'source' ? { realm: sourceRealm } : {}),
    ...(options.executionLimitMs === undefined ? {} : { executionLimitMs: options.executionLimitMs }),
    ...(options.hook ? { onServiceCall: options.hook } : {}),
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.mailsADay === undefined ? {} : { mailsADay: options.mailsADay }),
    ...(options.requestsADay ? { fetch: { requestsADay: options.requestsADay } } : {}),
  });
  const refuseBatches = (origin: string) => {
    const failed = JSON.stringify({ state: 'failed', at: START });
    workbench.properties.open('user', PERSON).set({
      [`rowcall.pilot.${origin}.post-batch`]: failed,
      [`rowcall.pilot.${origin}.enroll-batch`]: failed,
    });
  };
  if (options.batchFailed) refuseBatches(tenant.url);
  const logSheet = () => spreadsheet.sheets.find(({ name }) => name === 'Rowcall log');
  const log = () => logSheet()?.texts().slice(1) ?? [];
  const connection = { domain: tenant.url, grant: 'password' as const, ...tenant.credentials };
  const bench: Bench = {
    clock,
    spreadsheet,
    sheet: spreadsheet.activeSheet,
    tenant,
    workbench,
    connection,
    other: second && {
      tenant: second,
      connection: { domain: second.url, grant: 'password' as const, ...second.credentials },
    },
    refuseBatches,
    work: (other = connection) =>
      workThrough(other, { workbench, clock, progress: () => {}, callsPerHour: 1000, checkOnly: false }),
    writes() {
      const counts = new Map<string, number>();
      const leavers = new Set(data.users.filter((user) => user.deactivated).map((user) => user.user_id));
      for (const { method, path, status, body } of tenant.calls()) {
        if (method === 'GET' || status !== 200 || isAboutSignIn(path)) continue;
        for (const pair of pairsOf(path, body)) {
          // An import passes over those who are deactivated.
          if (path.endsWith('/batch') && leavers.has(Number(pair.split('/')[1]))) continue;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
      }
      return counts;
    },
    logSheet,
    log,
    logged: () => log().filter((line) => line[USER_ID] !== ''),
    runLines: () => log().filter((line) => line[USER_ID] === ''),
    async close() {
      if (!stillOpen.delete(bench)) return;
      await workbench.close();
      if (!beside) await tenant.close();
    },
  };
  stillOpen.add(bench);
  return bench;
}

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : []);
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

export const isAboutSignIn = (path: string): boolean => /^\/oauth2\/|\/user\/logout$/.test(path);

/** The pairs that a write names. Throws if it cannot tell, so that no write goes uncounted. */
export function pairsOf(path: string, body: unknown): readonly string[] {
  const [, course, user] = /^\/learn\/v1\/enrollments\/(\d+)\/(\d+)$/.exec(path) ?? [];
  if (course !== undefined && user !== undefined) return [`${course}/${user}`];
  const items = field(body, 'items');
  if (Array.isArray(items))
    return items.map((item) => `${field(item, 'course_id')}/${field(item, 'user_id')}`);
  const [, plan] = /^\/learningplan\/v1\/learningplans\/(\d+)\/enrollments\/bulk$/.exec(path) ?? [];
  if (plan !== undefined) return numbers(field(items, 'user_ids')).map((user) => `plan ${plan}/${user}`);
  const plans = numbers(field(body, 'learningplan_ids'));
  if (plans.length > 0)
    return plans.flatMap((each) => numbers(field(body, 'user_ids')).map((user) => `plan ${each}/${user}`));
  const users = [...numbers(field(body, 'user_ids')), ...numbers(field(body, 'user_id'))];
  const courses = [...numbers(field(body, 'course_ids')), ...numbers(field(body, 'course_id'))];
  if (users.length === 0 || courses.length === 0)
    throw new Error(`No pairs in ${path} ${JSON.stringify(body)}`);
  return courses.flatMap((each) => users.map((other) => `${each}/${other}`));
}

/** Whether a call of UrlFetchApp with these arguments sends anything that writes. */
export const isWriting = ([requests]: readonly unknown[]): boolean =>
  Array.isArray(requests) &&
  requests.some(
    (request: unknown) =>
      field(request, 'method') !== 'get' && !isAboutSignIn(new URL(String(field(request, 'url'))).pathname),
  );

/**
 * What is wrong with sending this now: every row of a pair that is sent must say so, and none may say
 * Updated.
 */
export function sentUnmarked(args: readonly unknown[], sheet: SheetHost): readonly string[] {
  const [headers = [], ...rows] = sheet.texts();
  const column = headers.indexOf('Rowcall status');
  const said = new Map<string, Set<string>>();
  for (const row of rows) {
    const pair = pairOfRow(row);
    if (pair !== null) said.set(pair, new Set([...(said.get(pair) ?? []), row[column] ?? '']));
  }
  const requests = Array.isArray(args[0]) ? args[0] : [];
  return requests.flatMap((request: unknown) => {
    const url = String(field(request, 'url'));
    const method = String(field(request, 'method'));
    if (method === 'get' || isAboutSignIn(new URL(url).pathname)) return [];
    const pairs = pairsOf(new URL(url).pathname, JSON.parse(String(field(request, 'payload'))));
    return pairs.flatMap((pair) => {
      const statuses = [...(said.get(pair) ?? [])];
      return statuses.includes('Sending') && !statuses.includes('Updated')
        ? []
        : [`${pair} is sent, but its rows say ${statuses.join(' and ') || 'nothing: no row names it'}`];
    });
  });
}
