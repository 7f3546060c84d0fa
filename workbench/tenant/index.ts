// A Docebo tenant as a real HTTP server, to try the add-on against: its face.
import { InMemoryTenant } from './in-memory';
import { isZone } from './moments';
import type { Tenant, TenantOptions } from './options';
import { TenantServer } from './server';

export {
  parseTenant,
  serializeTenant,
  type TenantCourse,
  type TenantData,
  TenantDataError,
  type TenantEnrollment,
  type TenantUser,
} from './data';
export { triggered } from './faults/injection';
export { FAULT_NAMES, parseFault } from './faults/parse';
export { FaultError } from './faults/settings';
export type { AnswerFault, Fault, HostFault } from './faults/types';
export {
  type CallKind,
  type CallRecord,
  DEFAULT_CREDENTIALS,
  DEFAULT_SETTINGS,
  type PlainRequest,
  type Tenant,
  type TenantCredentials,
  type TenantOptions,
  type TenantSettings,
} from './options';
export type { Dialect } from './words';

/** A tenant without a server, for requests by `answerAll`. Throws if the zone is not one. */
export function tenantInMemory(options: TenantOptions, address: string): Tenant {
  checkZone(options);
  return new InMemoryTenant(options, address);
}

function checkZone({ zone }: TenantOptions): void {
  if (zone !== undefined && !isZone(zone)) throw new Error(`"${zone}" is not a time zone.`);
}

/**
 * Starts a tenant on the loopback address with the data given. Throws if the zone is not one or the port is
 * taken. Faults that are the workbench's (`at: 'host'`) are passed over.
 */
export async function startTenant(options: TenantOptions): Promise<Tenant> {
  checkZone(options);
  const server = new TenantServer(options);
  await server.listen(options.port ?? 0);
  return server;
}
