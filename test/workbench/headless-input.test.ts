// What headless makes of a file's cells: as typed, with number formats, with hidden rows.
import { readCsv } from '../../workbench/csv';
import { UsageError } from '../../workbench/session';
import { headless } from './headless-support';

const check = { checkOnly: true };

test('cells are parsed as typed only with the option "typed"', async () => {
  const files = { 'sheet.csv': 'Username,Course code,Completion date,Note\nann,SAFE-1,3/14/2026,007\n' };
  const typed = await headless(files, { ...check, typed: true });
  expect(readCsv(typed.csv)[1]?.slice(0, 4)).toEqual(['ann', 'SAFE-1', '3/14/2026', '7']);
  const plain = await headless(files, check);
  expect(readCsv(plain.csv)[1]?.slice(0, 4)).toEqual(['ann', 'SAFE-1', '3/14/2026', '007']);
});

test('a number format applies to the column below its header', async () => {
  const sheet = 'List 2026,,\nUsername,Course code,Completion date\nann,SAFE-1,2026-03-14\n';
  const result = await headless(
    { 'sheet.csv': sheet },
    { ...check, formats: [{ header: 'Completion date', format: 'd mmm yy' }] },
  );
  expect(readCsv(result.csv).map((row) => row[2])).toEqual(['', 'Completion date', '14 Mar 26']);
});

test('semicolons separate cells if they are named or detected as separator, and are text otherwise', async () => {
  const sheet = 'Username;Course code;Completion date\nann;SAFE-1;2026-03-14\n';
  for (const separator of [';', 'auto'] as const) {
    const result = await headless({ 'sheet.csv': sheet }, { ...check, separator });
    expect(result.report.statuses).toEqual({ Ready: 1 });
  }
  const commas = await headless({ 'sheet.csv': sheet }, check);
  expect(readCsv(commas.csv)[0]).toEqual(['Username;Course code;Completion date']);
});

test.each([
  [{ formats: [{ header: 'Score', format: '0%' }] }, '--formats: no column has the header "Score".'],
  [{ hidden: [3] }, '--hidden: the sheet has 2 rows, so there is no row 3.'],
])('%j is refused for a sheet that lacks it', async (options, sentence) => {
  const files = { 'sheet.csv': 'Username,Course code,Completion date\nann,SAFE-1,2026-03-14\n' };
  await expect(headless(files, options)).rejects.toThrow(new UsageError(sentence));
});

describe('what the cells show', () => {
  const person = (user_id: number, username: string) => ({
    user_id,
    username,
    email: `${username}@example.com`,
  });
  const tenant = JSON.stringify({
    users: [person(901, '00042'), person(42, 'stranger'), person(902, 'bo')],
    courses: [{ id: 31, code: 'FIRE', title: 'Fire' }],
    enrollments: [901, 42, 902].map((user_id) => ({ user_id, course_id: 31, status: 'subscribed' })),
  });
  const done = (result: Awaited<ReturnType<typeof headless>>) =>
    (JSON.parse(result.tenant ?? '{}').enrollments as Record<string, unknown>[])
      .filter(({ status }) => status === 'completed')
      .map(({ user_id, completion_date, score }) => [user_id, completion_date, score]);
  const options = { typed: true, tenant: 'tenant.json' };
  const run = (sheet: string, more: Partial<Parameters<typeof headless>[1]>) =>
    headless({ 'sheet.csv': sheet, 'tenant.json': tenant }, { ...options, ...more });

  test("is the person's name, with the leading zeros of a number format", async () => {
    const result = await run('Employee ID,Course code,Completion date\n42,FIRE,2026-03-14\n', {
      formats: [{ header: 'Employee ID', format: '00000' }],
    });
    expect(done(result)).toEqual([[901, '2026-03-14 12:00:00', undefined]]);
  });

  test('is the score, so that a percentage is the number before its sign', async () => {
    const result = await run('Username,Course code,Completion date,Score\nbo,FIRE,2026-03-14,85%\n', {});
    expect(done(result)).toEqual([[902, '2026-03-14 12:00:00', 85]]);
  });

  test('is quoted if it is a month or a time, which is never sent as a date', async () => {
    const months = await run('Username,Course code,Completion date\nbo,FIRE,March 2026\n', {});
    expect(done(months)).toEqual([]);
    expect(months.csv).toContain('“March 2026” is a month without a day');
    const times = await run('Username,Course code,Completion date\nbo,FIRE,10:30\n', {
      timeZone: 'Africa/Cairo',
    });
    expect(done(times)).toEqual([]);
    expect(times.csv).toContain('“10:30” is a time without a day');
  });

  test('is the date even if daylight saving time skips its midnight', async () => {
    const result = await run('Username,Course code,Completion date\nbo,FIRE,2026-04-24\n', {
      timeZone: 'Africa/Cairo',
    });
    expect(done(result)).toEqual([[902, '2026-04-24 12:00:00', undefined]]);
  });

  test('is the date even for an evening far ahead of UTC', async () => {
    const sheet = 'Username,Course code,Completion date\nbo,FIRE,2026-03-14 16:30\n';
    const tokyo = await run(sheet, { timeZone: 'Asia/Tokyo' });
    expect(done(tokyo)).toEqual([[902, '2026-03-14 12:00:00', undefined]]);
    const berlin = await run(sheet, { timeZone: 'Europe/Berlin' });
    expect(done(berlin)).toEqual([[902, '2026-03-14 16:30:00', undefined]]);
  });

  test('is sent as a decimal score only by an import of a row with a status', async () => {
    const scored = 'Username,Course code,Completion date,Score\nbo,FIRE,2026-03-14,85.5\n';
    const sent = await run(scored, {});
    expect(done(sent)).toEqual([[902, '2026-03-14 12:00:00', 85.5]]);
    expect(sent.report.calls.byKind['POST batch']).toBe(1);
    const alone = await run('Username,Course code,Score\nbo,FIRE,85.5\n', {});
    expect(alone.report.statuses).toEqual({ Invalid: 1 });
    expect(alone.csv).toContain('“85.5” has decimals');
    const refused = await run(scored, { faults: ['batch-resets-enrollment-date'] });
    expect(refused.report.calls.byKind['PUT one']).toBeUndefined();
    expect(refused.settled).toBe(false);
  });

  test('waits for an answer if it is a fraction as a score', async () => {
    const sheet = 'Username,Course code,Completion date,Score\nbo,FIRE,2026-03-14,0.85\n';
    const open = await run(sheet, {});
    expect(done(open)).toEqual([]);
    const answered = await run(sheet, { answers: ['Score=percent'] });
    expect(done(answered)).toEqual([[902, '2026-03-14 12:00:00', 85]]);
  });
});
