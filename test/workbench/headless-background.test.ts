// The command line with --background: the run by clock triggers alone, with faults, in simulated time.
import { readCsv, writeCsv } from '../../workbench/csv';
import { parseTenant } from '../../workbench/tenant';
import { headless } from './headless-support';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

test('a background run with faults leaves the tenant as the sheet asks', async () => {
  const sheet = smallSheet({ users: 10, courses: 6, withoutBatch: true });
  const files = {
    'sheet.csv': writeCsv(sheet.rows),
    'tenant.json': JSON.stringify(sheet.tenant),
  };
  const result = await headless(files, {
    tenant: 'tenant.json',
    background: true,
    callsPerHour: 15,
    faults: ['batch-resets-enrollment-date', '503:rate=0.05', 'drop-answer:rate=0.05'],
  });
  expect(result.shownProblem).toBeNull();
  expect(result.report.simulatedMs).toBeGreaterThan(2 * 3_600_000);
  const { Ready, Sending, Unknown } = result.report.statuses;
  expect([Ready, Sending, Unknown]).toEqual([undefined, undefined, undefined]);
  const cells = readCsv(result.csv);
  expect(statusesOf(cells).Updated).toBeGreaterThan(30);
  expect(wrongs(cells, sheet, parseTenant(JSON.parse(result.tenant ?? '')))).toEqual([]);
});
