// A tenant that writes nothing, whatever it answers: how many writes it gets before a person is asked.
import { readCsv, writeCsv } from '../../workbench/csv';
import { virtualClock } from '../../workbench/runtime';
import { parseTenant } from '../../workbench/tenant';
import { headless } from './headless-support';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 10, courses: 6 });
const UNENROLLING = { ...SHEET, rows: SHEET.rows.map((row) => row.slice(0, 2)) };

/**
 * A pilot is sent three times before the run stops; one that is put off, as often as it is waited for, and 4
 * times more at first.
 */
const MOST_WRITES = 40;

async function run(
  sheet: typeof SHEET,
  faults: readonly string[],
  options: { readonly action?: 'unenroll'; readonly unenrolls?: number } = {},
) {
  const result = await headless(
    { 'sheet.csv': writeCsv(sheet.rows), 'tenant.json': JSON.stringify(sheet.tenant) },
    { tenant: 'tenant.json', timeZone: 'Etc/UTC', faults, ...options },
    {},
    virtualClock(Date.UTC(2026, 8, 1, 12)),
  );
  const cells = readCsv(result.csv);
  const after = parseTenant(JSON.parse(result.tenant ?? ''));
  const writes = Object.entries(result.report.calls.byKind)
    .filter(([kind]) => /^(PUT|POST|DELETE) (?!token)/.test(kind))
    .reduce((sum, [, times]) => sum + times, 0);
  return { shownProblem: result.shownProblem, statuses: statusesOf(cells), cells, after, writes };
}

test.each([
  ['500:every=1,on=write,done=0', /3 calls in a row failed.*HTTP 500: “An internal server error/],
  ['502:every=1,on=write,done=0', /HTTP 502: “502 Bad Gateway/],
  ['504:every=1,on=write,done=0', /HTTP 504/],
  ['html:every=1,on=write', /HTTP 200: “Sign in/],
  ['timeout:every=1,on=write,done=0', /last answer was nothing/],
  ['503-page:every=1,on=write,done=0', /overloaded|no row further/],
  ['503:every=1,on=write', /overloaded|no row further/],
  ['429:every=1,on=write', /20 calls in a row failed.*HTTP 429/],
])('%s: the run stops after a few writes and quotes the last answer', async (fault, sentence) => {
  const { shownProblem, statuses, cells, after, writes } = await run(SHEET, [fault]);
  expect(shownProblem).toMatch(sentence);
  expect(writes).toBeLessThanOrEqual(MOST_WRITES);
  expect(after).toEqual(SHEET.tenant);
  expect(statuses.Updated).toBeUndefined();
  expect(wrongs(cells, SHEET, after)).toEqual([]);
});

test('unenrollments that never happen stop after three calls, and no row says Updated', async () => {
  const { shownProblem, statuses, after, writes } = await run(UNENROLLING, ['500:every=1,on=write,done=0'], {
    action: 'unenroll',
    unenrolls: 1_000,
  });
  expect(shownProblem).toMatch(/3 calls in a row failed/);
  expect(writes).toBe(3);
  expect(after).toEqual(SHEET.tenant);
  expect(statuses.Updated).toBeUndefined();
});

test('a run finishes when its writes are done but all answers are lost', async () => {
  const { shownProblem, cells, after, writes } = await run(SHEET, ['drop-answer:every=1']);
  expect(shownProblem).toBeNull();
  expect(wrongs(cells, SHEET, after)).toEqual([]);
  expect(writes).toBeLessThanOrEqual(SHEET.rows.length);
});

test('a call that reports other enrollments as written stops the run and names them', async () => {
  const { shownProblem, statuses, writes } = await run(SHEET, ['extra-pairs']);
  expect(shownProblem).toMatch(/Docebo changed \d+ enrollments? that Rowcall did not ask it to change/);
  expect(shownProblem).toMatch(/user \d+ in course \d+/);
  expect(writes).toBe(1);
  expect(statuses.Updated).toBe(1);
});
