// The command line with --sandbox: the sheet is checked and run in one tenant first, and then in the other.
import { writeCsv } from '../../workbench/csv';
import { parseTenant } from '../../workbench/tenant';
import { headless } from './headless-support';
import { smallSheet } from './small-sheet';

const sheet = smallSheet({ users: 4, courses: 3 });
const files = {
  'sheet.csv': writeCsv(sheet.rows),
  'tenant.json': JSON.stringify(sheet.tenant),
  'sandbox.json': JSON.stringify(sheet.tenant),
};

test('runs the sheet in the sandbox and then in the other tenant', async () => {
  const result = await headless(files, { tenant: 'tenant.json', sandbox: 'sandbox.json' });
  expect(result.shownProblem).toBeNull();
  expect(result.summary[0]).toMatch(/^In the sandbox first: .*Updated \d+/);
  expect(result.report.runs).toHaveLength(2);
  const alone = await headless(files, { tenant: 'tenant.json' });
  expect(result.tenant).toBe(alone.tenant);
});

test('sends nothing to the other tenant if rows fail in the sandbox', async () => {
  // There, a course of the sheet accepts no change.
  const sandbox = {
    ...sheet.tenant,
    users: sheet.tenant.users.map((user) => ({ ...user, deactivated: true })),
  };
  const result = await headless(
    { ...files, 'sandbox.json': JSON.stringify(sandbox) },
    { tenant: 'tenant.json', sandbox: 'sandbox.json' },
  );
  expect(result.settled).toBe(false);
  expect(result.shownProblem).toMatch(/^In the sandbox, \d+ rows failed\. Nothing was sent to /);
  expect(parseTenant(JSON.parse(result.tenant ?? ''))).toEqual(sheet.tenant);
});
