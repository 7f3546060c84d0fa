// The soak: a large sheet with faults of every kind under the hourly limit, in simulated time, and a count of
// what went wrong. Use: npx tsx workbench/nightly/soak.ts [ROWS] [SEED]
import { readCsv, writeCsv } from '../csv';
import { keepHeapLean, peakBytes } from '../lean-heap';
import { trainingDays } from '../samples';
import { parseTenant } from '../tenant';
import { FAULTS, faultySession } from './faulty';

const rows = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);

/** One person in so many is deactivated: a batch import refuses them. */
const ONE_LEAVER_IN = 200;

const sample = trainingDays(rows, 60);
const { users, courses, enrollments } = sample.tenant;
/** Somebody whom no row names, and whose entries cannot be read. */
const bystander = Math.max(...users.map(({ user_id }) => user_id)) + 1;
const tenant = parseTenant({
  ...sample.tenant,
  users: [
    ...users.map((user, n) => (n % ONE_LEAVER_IN === 0 ? { ...user, deactivated: true } : user)),
    { user_id: bystander, username: 'bystander' },
  ],
  enrollments: [
    ...enrollments,
    ...courses.map(({ id }) => ({ course_id: id, user_id: bystander, status: 'subscribed' })),
  ],
});
const files: Readonly<Record<string, string>> = {
  'sheet.csv': writeCsv(sample.rows),
  'tenant.json': JSON.stringify(tenant),
};
const faults = [...FAULTS, `odd-entry:user=${bystander},field=enrollment_status,value=expired`];
const usernames = new Map(users.map(({ username, user_id }) => [username, user_id]));
const codes = new Map(courses.map(({ code, id }) => [code, id]));

async function soak(): Promise<number> {
  keepHeapLean();
  const before = new Map(tenant.enrollments.map((each) => [`${each.course_id}/${each.user_id}`, each]));
  const result = await faultySession(files, { seed, faults });

  const [headers = [], ...cells] = readCsv(result.csv);
  const statusAt = headers.indexOf('Rowcall status');
  const after = parseTenant(JSON.parse(result.tenant ?? '')).enrollments;
  const named = new Set(
    cells.map(([user = '', course = '']) => `${codes.get(course)}/${usernames.get(user)}`),
  );
  const bystanders = after.filter((each) => {
    const pair = `${each.course_id}/${each.user_id}`;
    return !named.has(pair) && JSON.stringify(each) !== JSON.stringify(before.get(pair));
  }).length;
  const held = new Map(
    after.map((each) => [`${each.course_id}/${each.user_id}`, each.completion_date?.slice(0, 10) ?? '']),
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
  const extra = held.size - tenant.enrollments.length;
  console.log(`\n${result.summary.join('\n')}`);
  console.log(
    `longest execution ${(result.report.longestExecutionMs / 1000).toFixed(0)} s on the session's clock`,
  );
  console.log(
    `rows ${seen} of ${rows}, not settled ${lost}, statuses that lied ${lied}, enrolled by accident ${extra}, others changed ${bystanders}`,
  );
  console.log(`memory at most ${Math.round(peakBytes() / 1e6)} MB`);
  if (result.shownProblem !== null) console.log(result.shownProblem);
  return lost + lied + extra + bystanders + (rows - seen) === 0 && result.settled ? 0 : 1;
}

soak().then((code) => {
  process.exitCode = code;
});
