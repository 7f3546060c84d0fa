// The soak: a large sheet with faults of every kind under the hourly limit, in simulated time, and a count of what went wrong.
// Use: npx tsx workbench/nightly/soak.ts [ROWS] [SEED]
import { readCsv, writeCsv } from '../csv';
import { trainingDays } from '../samples';
import { parseTenant } from '../tenant';
import { faultySession } from './faulty';

const rows = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);

const sample = trainingDays(rows, 60);
const files: Readonly<Record<string, string>> = {
  'sheet.csv': writeCsv(sample.rows),
  'tenant.json': JSON.stringify(sample.tenant),
};
const usernames = new Map(sample.tenant.users.map(({ username, user_id }) => [username, user_id]));
const codes = new Map(sample.tenant.courses.map(({ code, id }) => [code, id]));

async function soak(): Promise<number> {
  const result = await faultySession(files, { seed });

  const [headers = [], ...cells] = readCsv(result.csv);
  const statusAt = headers.indexOf('Rowcall status');
  const held = new Map(
    parseTenant(JSON.parse(result.tenant ?? '')).enrollments.map((each) => [
      `${each.course_id}/${each.user_id}`,
      each.completion_date?.slice(0, 10) ?? '',
    ]),
  );
  let lost = 0;
  let lied = 0;
  let seen = 0;
  for (const row of cells) {
    const [user = '', course = '', day = ''] = row;
    if (user === '') continue;
    seen += 1;
    const isHeld = held.get(`${codes.get(course)}/${usernames.get(user)}`) === day;
    const said = row[statusAt] === 'Updated' || row[statusAt] === 'No change';
    if (said && !isHeld) lied += 1;
    if (!said) lost += 1;
  }
  const extra = held.size - sample.tenant.enrollments.length;
  console.log(`\n${result.summary.join('\n')}`);
  console.log(
    `longest execution ${(result.report.longestExecutionMs / 1000).toFixed(0)} s on the session's clock`,
  );
  console.log(
    `rows ${seen} of ${rows}, not settled ${lost}, statuses that lied ${lied}, enrolled by accident ${extra}`,
  );
  if (result.trouble !== null) console.log(result.trouble);
  return lost + lied + extra + (rows - seen) === 0 && result.settled ? 0 : 1;
}

soak().then((code) => {
  process.exitCode = code;
});
