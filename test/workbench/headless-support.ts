// The command line's own function, run on files that are texts.
import { writeCsv } from '../../workbench/csv';
import {
  type HeadlessHost,
  type HeadlessOptions,
  type HeadlessResult,
  PLAIN,
} from '../../workbench/headless-types';
import type { Sample } from '../../workbench/samples';
import { runHeadless } from '../../workbench/session';

const DEFAULTS: HeadlessOptions = {
  sheet: 'sheet.csv',
  out: null,
  report: null,
  ...PLAIN,
  docebo: null,
  tenant: null,
  tenantOut: null,
  locale: 'en_US',
  timeZone: 'America/New_York',
  latencyMs: 0,
  callsPerHour: 1000,
  executionLimitMs: 360_000,
  faults: [],
  seed: 1,
  realTime: false,
};

export function headless(
  files: Readonly<Record<string, string>>,
  options: Partial<HeadlessOptions> = {},
  env: HeadlessHost['env'] = {},
  clock?: HeadlessHost['clock'],
): Promise<HeadlessResult> {
  return runHeadless(
    { ...DEFAULTS, ...options },
    {
      readText: async (path) => {
        const text = files[path];
        if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
        return text;
      },
      progress: () => {},
      env,
      ...(clock ? { clock } : {}),
    },
  );
}

export const filesOf = (sample: Sample, tenant: object = sample.tenant) => ({
  'sheet.csv': writeCsv(sample.rows),
  'tenant.json': JSON.stringify(tenant),
});
