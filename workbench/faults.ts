// The faults of a session: read from the command line, given to who acts them out, counted at the end.
import type { SpreadsheetHost } from './google';
import { HostFaults, troubleWith } from './host-faults';
import type { WorkbenchClock, WorkbenchOptions } from './runtime';
import { type Fault, FaultError, type HostFault, parseFault, type Tenant } from './tenant';
import { UsageError } from './usage';

export interface FaultOptions {
  /** As they are written: `429:every=7`. */
  readonly faults: readonly string[];
  /** Makes the faults' luck, and the add-on's random numbers, come again. */
  readonly seed: number;
  /** Another server than the built-in tenant, or `null`. */
  readonly docebo: string | null;
}

/** Throws a UsageError if one cannot be read, or is the built-in tenant's and there is another server. */
export function readFaults({ faults, docebo }: FaultOptions): readonly Fault[] {
  return faults.map((spec) => {
    let fault: Fault;
    try {
      fault = parseFault(spec);
    } catch (error) {
      if (error instanceof FaultError) throw new UsageError(error.message);
      throw error;
    }
    if (docebo !== null && fault.at !== 'host') {
      throw new UsageError(`The fault "${spec}" is the built-in tenant's; it does not go with --docebo.`);
    }
    return fault;
  });
}

/** Throws a UsageError if one is about a row that the sheet does not have. */
export function actedOut(
  faults: readonly Fault[],
  { seed }: FaultOptions,
  spreadsheet: SpreadsheetHost,
  clock: WorkbenchClock,
): HostFaults {
  const mine = faults.filter((fault): fault is HostFault => fault.at === 'host');
  for (const fault of mine) {
    const trouble = troubleWith(fault, spreadsheet);
    if (trouble !== null) throw new UsageError(trouble);
  }
  return new HostFaults({ faults: mine, clock, spreadsheet, seed });
}

/** What the faults make of Google's rules. */
export function quotaOf(faults: readonly Fault[]): Pick<WorkbenchOptions, 'fetch'> {
  const quotas = faults.flatMap((fault) => (fault.name === 'daily-quota' ? [fault.requests] : []));
  return quotas.length === 0 ? {} : { fetch: { requestsADay: Math.min(...quotas) } };
}

/** How often each fault hit a call of the tenant. */
export function injectedBy(tenant: Tenant | null): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { fault } of tenant?.calls() ?? []) {
    if (fault !== null) counts[fault] = (counts[fault] ?? 0) + 1;
  }
  return counts;
}
