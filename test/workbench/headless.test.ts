// The whole line, on the command line's own function: CSV in, tenant and CSV out, through the built add-on
// and real HTTP.
import { readCsv, writeCsv } from '../../workbench/csv';
import { trainingDays, trainingRecords } from '../../workbench/samples';
import { UsageError } from '../../workbench/session';
import { parseTenant, startTenant, type TenantData } from '../../workbench/tenant';
import { filesOf, headless } from './headless-support';

/** Column of a header in a CSV, as values below it. */
function column(csv: string, header: string): readonly string[] {
  const [headers = [], ...rows] = readCsv(csv);
  const at = headers.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at] ?? '');
}

const completions = (tenant: TenantData) =>
  new Map(
    tenant.enrollments
      .filter(({ status }) => status === 'completed')
      .map(({ course_id, user_id, completion_date }) => [`${course_id}/${user_id}`, completion_date]),
  );

describe('the sample sheet', () => {
  const sample = trainingRecords();
  let first: Awaited<ReturnType<typeof headless>>;

  beforeAll(async () => {
    first = await headless(filesOf(sample), { tenant: 'tenant.json' });
  });

  test('ends with the expected status in every row', () => {
    const statuses = column(first.csv, 'Rowcall status');
    const wrong = sample.expected.flatMap(({ status }, index) =>
      statuses[index] === status
        ? []
        : [{ row: sample.rows[index + 1], status: statuses[index], expected: status }],
    );
    expect(wrong).toEqual([]);
    expect(first.settled).toBe(false);
    expect(first.shownProblem).toBeNull();
  });

  test('leaves the tenant with its dates, and every other pair untouched', () => {
    const before = completions(sample.tenant as unknown as TenantData);
    const after = completions(JSON.parse(first.tenant ?? '{}'));
    const users = column(first.csv, 'Rowcall user id');
    const courses = column(first.csv, 'Rowcall course id');
    const wanted = new Map<string, string>();
    sample.expected.forEach(({ day }, index) => {
      if (day !== null) wanted.set(`${courses[index]}/${users[index]}`, day);
    });
    const days = [...after].map(([pair, date]) => [pair, String(date).slice(0, 10)]);
    expect(new Map(days as [string, string][])).toEqual(wanted);
    for (const [pair, date] of before) expect(after.get(pair)).toBe(date);
    expect([...after.values()].some((date) => date?.endsWith(' 09:30:00'))).toBe(true);
    expect([...after.values()].every((date) => /( 12:00:00| 09:30:00)$/.test(date ?? ''))).toBe(true);
  });

  test("keeps the person's own cells", () => {
    const own = readCsv(first.csv).map((row) => row.slice(0, sample.rows[0]?.length));
    expect(own.map((row) => row.join('|'))).toEqual(sample.rows.map((row) => row.join('|')));
  });

  test('writes nothing in a second run on the result', async () => {
    const second = await headless(
      { 'sheet.csv': first.csv, 'tenant.json': first.tenant ?? '' },
      { tenant: 'tenant.json' },
    );
    const writes = Object.entries(second.report.calls.byKind).filter(([kind]) =>
      /^(PUT|DELETE)|POST batch/.test(kind),
    );
    expect(writes).toEqual([]);
    expect(second.report.statuses.Ready).toBeUndefined();
    expect(second.report.statuses['Not enrolled']).toBe(first.report.statuses['Not enrolled']);
  });

  test('writes nothing to Docebo in a check alone', async () => {
    const check = await headless(filesOf(sample), { tenant: 'tenant.json', checkOnly: true });
    expect(JSON.parse(check.tenant ?? '{}').enrollments).toEqual(
      JSON.parse(first.tenant ?? '{}') && expect.anything(),
    );
    expect(check.report.statuses.Ready).toBe(first.report.statuses.Updated);
    expect(Object.keys(check.report.calls.byKind).filter((kind) => kind.startsWith('PUT'))).toEqual([]);
  });
});

/** By night as many as the largest sheets that people have; the services' calls are few at any size. */
const MANY = process.env.ROWCALL_NIGHTLY === '1' ? 20_000 : 8_000;

test('thousands of rows take few reads and writes of the sheet and stay below the execution limit', async () => {
  const sample = trainingDays(MANY, 20);
  const result = await headless(filesOf(sample), { tenant: 'tenant.json', locale: 'en_GB' });
  expect(result.report.statuses).toEqual({ Updated: MANY });
  expect(result.settled).toBe(true);
  const { calls, services, executions } = result.report;
  const writes = ['PUT many', 'PUT one', 'POST batch'].reduce(
    (sum, kind) => sum + (calls.byKind[kind] ?? 0),
    0,
  );
  expect(writes).toBeLessThan(1000);
  // Waves hold several calls. Their rows are read before they are marked and again before they are sent, and
  // the headers each time, which stays below three reads a call; writes stay below one a call; a few more for
  // each execution. One of those reads is of the formats of the dates, and a check reads their texts and the
  // sheet once more: what a cell shows counts.
  expect(services.read).toBeLessThanOrEqual(3 * writes + 6 * executions);
  expect(services.write).toBeLessThanOrEqual(writes + 4 * executions);
  expect(result.report.longestExecutionMs).toBeLessThan(120_000);
}, 180_000);

describe('bad input', () => {
  const header = ['Username', 'Course code', 'Completion date'];
  const row = ['ann', 'FIRE-01', '2026-03-14'];

  test('that is a missing file ends with a message', async () => {
    await expect(headless({})).rejects.toThrow(new UsageError('There is no file sheet.csv. Check the path.'));
  });

  test('with an unclosed quote ends with a message', async () => {
    await expect(headless({ 'sheet.csv': 'a,"b\n' })).rejects.toThrow(/^sheet\.csv: This is not a CSV file/);
  });

  test('that is an empty sheet stops with what to do', async () => {
    const result = await headless({ 'sheet.csv': '' });
    expect(result.shownProblem).toMatch(/^The sheet “Sheet1” has no rows\. Type headers/);
    expect(result.settled).toBe(false);
  });

  test('without headers stops and leaves the sheet as it is', async () => {
    const result = await headless({ 'sheet.csv': writeCsv([row, row]) });
    expect(result.shownProblem).toMatch(/^No column was found for user, course/);
    expect(readCsv(result.csv)).toEqual([row, row]);
  });

  test('without a completion date column stops and names that column', async () => {
    const result = await headless({ 'sheet.csv': writeCsv([header.slice(0, 2), row.slice(0, 2)]) });
    expect(result.shownProblem).toMatch(/^No column was found for completion date\. The headers are/);
  });

  test('with 97 extra columns is still worked on', async () => {
    const wide = (cells: readonly string[], fill: string) => [
      ...Array.from({ length: 97 }, (_, n) => `${fill}${n}`),
      ...cells,
    ];
    const result = await headless({ 'sheet.csv': writeCsv([wide(header, 'Note '), wide(row, 'x')]) });
    expect(result.report.statuses).toEqual({ Updated: 1 });
  });

  test('with wrong credentials stops with the refused sign-in and leaves the sheet as it is', async () => {
    const tenant = await startTenant({ data: parseTenant({ users: [], courses: [], enrollments: [] }) });
    const other = await headless(
      { 'sheet.csv': writeCsv([header, row]) },
      { docebo: tenant.url },
      { ROWCALL_CLIENT_ID: 'a', ROWCALL_CLIENT_SECRET: 'b' },
    );
    await tenant.close();
    expect(other.shownProblem).toMatch(/^Docebo refused the sign-in/);
    expect(readCsv(other.csv)).toEqual([header, row]);
  });

  test("with an address that is not Docebo's stops without a call", async () => {
    const result = await headless(
      { 'sheet.csv': writeCsv([header, row]) },
      { docebo: 'http://docebo.example.com' },
      { ROWCALL_CLIENT_ID: 'a', ROWCALL_CLIENT_SECRET: 'b' },
    );
    expect(result.shownProblem).toMatch(/is not a Docebo address/);
    expect(result.report.calls.total).toBe(0);
  });

  test('without credentials is refused as wrong usage', async () => {
    await expect(
      headless({ 'sheet.csv': writeCsv([header, row]) }, { docebo: 'https://acme.docebosaas.com' }),
    ).rejects.toThrow(UsageError);
  });
});
