// The command line of the tenant run alone: its arguments, and what they mean.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseTenant } from './data';
import { parseFault } from './faults/parse';
import type { TenantOptions } from './options';

export const USAGE = `Usage: npx tsx workbench/tenant/serve.ts TENANT.json [options]

TENANT.json holds {"users":[{"user_id","username","email"}],"courses":[{"id","code","title"}],
"enrollments":[{"user_id","course_id","status","completion_date"}]}.

  --port N             the port to listen on; any free one by default
  --latency MS         milliseconds before each answer
  --calls-per-hour N   the hourly limit; 1000 by default
  --retry-after        say with a 429 when to come back
  --dialect NAME       user_ids (default) or user_id
  --zone ZONE          IANA zone of the tenant's pages
  --fault SPEC         a fault, as in 503:rate=0.1; may be repeated
  --seed N             seeds the faults that come at a rate
  --out FILE           write the state to FILE when it is stopped`;

/** A mistake in the command line or the file; the message is a sentence. */
class UsageError extends Error {}

/**
 * What the arguments ask for. Throws an Error with a sentence if they, or the file they name, are wrong;
 * `out` is the file for the state at the end.
 */
export function optionsFrom(args: readonly string[]): { options: TenantOptions; out: string | undefined } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      latency: { type: 'string', default: '0' },
      'calls-per-hour': { type: 'string', default: '1000' },
      'retry-after': { type: 'boolean', default: false },
      dialect: { type: 'string', default: 'user_ids' },
      zone: { type: 'string', default: 'UTC' },
      fault: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Name one file with the tenant’s data.');
  const { dialect } = values;
  if (dialect !== 'user_ids' && dialect !== 'user_id')
    throw new UsageError(`--dialect is "${dialect}" and must be user_ids or user_id.`);
  return {
    out: values.out,
    options: {
      data: parseTenant(jsonOf(file)),
      port: wholeNumber('--port', values.port),
      latencyMs: wholeNumber('--latency', values.latency),
      callsPerHour: wholeNumber('--calls-per-hour', values['calls-per-hour']),
      retryAfter: values['retry-after'],
      dialect,
      zone: values.zone,
      faults: values.fault.map(parseFault),
      seed: wholeNumber('--seed', values.seed),
    },
  };
}

function jsonOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${name} is "${text}" and must be a whole number.`);
  return Number(text);
}
