// The tenants of a headless session, and how the add-on signs in to them.
import type { Action, ConnectInput } from '../src/contract';
import { defaultTenant } from './default-tenant';
import type { SpreadsheetHost } from './google';
import type { HeadlessHost, HeadlessOptions } from './headless-types';
import { readFileOr } from './open-sheets';
import type { WorkbenchClock } from './runtime';
import { type Fault, parseTenant, startTenant, type Tenant, type TenantData } from './tenant';
import { UsageError } from './usage';

/** The one of the options' file, or one that has what the sheet names. */
export async function openTenant(
  options: HeadlessOptions,
  host: HeadlessHost,
  faults: readonly Fault[],
  spreadsheet: SpreadsheetHost,
  clock: WorkbenchClock,
): Promise<Tenant> {
  const data =
    options.tenant === null ? tenantOf(spreadsheet, options.action) : await readTenant(options.tenant, host);
  return start(data, faults, options, clock);
}

/** The sandbox has no faults: what is to be seen there is the sheet. */
export async function openSandbox(
  options: HeadlessOptions,
  path: string,
  host: HeadlessHost,
  clock: WorkbenchClock,
): Promise<Tenant> {
  return start(await readTenant(path, host), [], options, clock);
}

const start = (
  data: TenantData,
  faults: readonly Fault[],
  { latencyMs, callsPerHour, seed }: HeadlessOptions,
  clock: WorkbenchClock,
): Promise<Tenant> =>
  startTenant({
    data,
    latencyMs,
    callsPerHour,
    faults,
    seed,
    clock: () => clock.now(),
    wait: (ms) => clock.sleep(ms),
  });

async function readTenant(path: string, host: HeadlessHost): Promise<TenantData> {
  const text = await readFileOr(path, host);
  try {
    return parseTenant(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

const tenantOf = (spreadsheet: SpreadsheetHost, action: Action): TenantData => {
  const { activeSheet, locale } = spreadsheet;
  return parseTenant(
    defaultTenant(
      { name: activeSheet.name, cells: activeSheet.texts(), locale, today: '9999-12-31' },
      action,
    ),
  );
};

/** `tenant`: `null` for another server. Throws a UsageError if the environment has no app for that. */
export function credentials(
  options: HeadlessOptions,
  host: HeadlessHost,
  tenant: Tenant | null,
): ConnectInput {
  if (tenant) {
    return { domain: tenant.url, grant: 'password', ...tenant.credentials };
  }
  const { env } = host;
  const clientId = env.ROWCALL_CLIENT_ID ?? '';
  const clientSecret = env.ROWCALL_CLIENT_SECRET ?? '';
  if (clientId === '' || clientSecret === '') {
    throw new UsageError('Set ROWCALL_CLIENT_ID and ROWCALL_CLIENT_SECRET to sign in to another server.');
  }
  const username = env.ROWCALL_USERNAME ?? '';
  return {
    domain: options.docebo ?? '',
    grant: username === '' ? 'client_credentials' : 'password',
    clientId,
    clientSecret,
    username,
    password: env.ROWCALL_PASSWORD ?? '',
  };
}
