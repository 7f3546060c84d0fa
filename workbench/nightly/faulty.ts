// The faults of a bad day, together about 5 % of the calls and a kill every few minutes, and a session under
// them.

import { type HeadlessOptions, type HeadlessResult, PLAIN } from '../headless-types';
import { runHeadless } from '../session';

export const FAULTS: readonly string[] = [
  '429:rate=0.01,retry-after=30',
  '503:rate=0.01',
  '500:rate=0.005',
  '502:rate=0.005',
  '504:rate=0.005',
  'timeout:rate=0.003',
  'drop-answer:rate=0.01',
  'html:rate=0.003',
  'truncated:rate=0.005',
  'fetchall-throws:rate=0.01',
  'token-expires:after=200',
  'kill:every=3m',
  'lag:3',
  'pages-move:change=replace,rate=0.05',
  'sort:at=wave7',
  'insert-rows:at=wave11',
];

/** A session on these files under the faults, with the hourly limit, in simulated time. */
export function faultySession(
  files: Readonly<Record<string, string>>,
  options: Partial<HeadlessOptions> & Pick<HeadlessOptions, 'seed'>,
): Promise<HeadlessResult> {
  return runHeadless(
    {
      ...PLAIN,
      sheet: 'sheet.csv',
      out: null,
      report: null,
      docebo: null,
      tenant: 'tenant.json',
      tenantOut: null,
      locale: 'en_GB',
      timeZone: 'Etc/UTC',
      latencyMs: 400,
      callsPerHour: 1000,
      executionLimitMs: 360_000,
      faults: FAULTS,
      realTime: false,
      ...options,
    },
    {
      readText: async (path) => {
        const text = files[path];
        if (text === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
        return text;
      },
      progress: (text) => process.stderr.write(`\r\x1b[K${text}`),
      env: {},
    },
  );
}
