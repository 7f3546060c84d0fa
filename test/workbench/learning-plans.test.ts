// Rows about learning plans in a check: who is in them and how far, and what they cannot ask.
import { type Fault, parseFault, parseTenant, type TenantData } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';

/** Ann has completed the plan, Ben is half through it, Cleo has not begun, Dan is not in it. */
const tenant = (extra: object = {}): TenantData =>
  parseTenant({
    users: ['ann', 'ben', 'cleo', 'dan'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [
      { id: 7, code: 'SAFE-1', title: 'Safety' },
      { id: 8, code: 'FIRE-1', title: 'Fire' },
    ],
    enrollments: [
      { user_id: 501, course_id: 7, status: 'completed', completion_date: '2026-03-01 12:00:00' },
      { user_id: 501, course_id: 8, status: 'completed', completion_date: '2026-03-14 12:00:00' },
      { user_id: 502, course_id: 7, status: 'completed', completion_date: '2026-03-01 12:00:00' },
      { user_id: 502, course_id: 8, status: 'in_progress' },
      { user_id: 503, course_id: 7, status: 'subscribed' },
      { user_id: 504, course_id: 7, status: 'subscribed' },
    ],
    learning_plans: [
      { id: 7, code: 'LP-1', name: 'Newcomers', courses: [7, 8] },
      { id: 8, code: 'LP-2', name: 'Leaders', courses: [8] },
    ],
    plan_enrollments: [
      { user_id: 501, learning_plan_id: 7 },
      { user_id: 502, learning_plan_id: 7, active_until: '2026-12-31 12:00:00' },
      { user_id: 503, learning_plan_id: 7 },
    ],
    ...extra,
  });

async function checked(
  rows: readonly (readonly string[])[],
  { data = tenant(), faults = [] }: { data?: TenantData; faults?: readonly string[] } = {},
): Promise<{
  readonly bench: Bench;
  readonly result: unknown;
  readonly said: readonly (readonly unknown[])[];
}> {
  const bench = await openBench(
    { rows, tenant: data },
    { faults: faults.map((spec): Fault => parseFault(spec)) },
  );
  await give(bench, 'connect', bench.connection);
  const result = await doJob(bench, 'check');
  const said = rowsByHeader(bench.sheet.texts()).map((row) => [
    row['Rowcall status'],
    row['Rowcall details'],
  ]);
  return { bench, result, said };
}

const PLANS = [['Username', 'Learning plan']];

test('a sheet of people and a learning plan is checked without asking for anything', async () => {
  const { bench, said } = await checked([
    ...PLANS,
    ['ann', 'LP-1'],
    ['ben', 'LP-1'],
    ['cleo', 'newcomers'],
    ['dan', 'LP-1'],
    ['ann', 'LP-9'],
  ]);
  expect(said).toEqual([
    ['No change', 'In the learning plan: Completed on 14 Mar 2026.'],
    ['No change', 'In the learning plan: In progress, 50% complete; active until 31 Dec 2026.'],
    ['No change', 'In the learning plan: Enrolled, 0% complete (for cleo in LP-1).'],
    ['Not enrolled', 'dan is not in the learning plan LP-1.'],
    ['Invalid', 'There is no learning plan “LP-9” in Docebo. Did you mean “LP-1” or “LP-2”?'],
  ]);
  await doJob(bench, 'run');
  expect(
    bench.tenant.calls().filter(({ method, path }) => method !== 'GET' && path.startsWith('/learn')),
  ).toEqual([]);
  await bench.close();
});

test('what a learning plan lacks is refused by name, and rows of one person and plan contradict each other', async () => {
  const { bench, said } = await checked([
    ['Username', 'Learning plan', 'Completion date', 'Action', 'Active until', 'Level'],
    ['ben', 'LP-1', '2026-03-14', '', '', ''],
    ['ben', 'LP-1', '', 'Unenroll', '', ''],
    ['ann', 'LP-1', '', '', '2026-12-31', ''],
    ['cleo', 'LP-1', '', '', '', 'Tutor'],
    ['dan', 'LP-1', '', 'Unenroll', '', ''],
  ]);
  expect(said[0]).toEqual(['Duplicate', expect.stringMatching(/^Row 3 has the same user/)]);
  expect(said.slice(2)).toEqual([
    [
      'Invalid',
      'The person is in the learning plan with another validity (Completed on 14 Mar 2026), and Docebo’s API is not known to change it. Nothing is sent. Change it in Docebo.',
    ],
    ['Invalid', 'Docebo has no level for a learning plan. Clear it in this row.'],
    ['No change', 'Docebo has this already: not in the learning plan.'],
  ]);
  await bench.close();
});

test('a completion date on a learning plan is reported to follow from its courses', async () => {
  const { bench, said } = await checked([
    ['Username', 'Learning plan ID', 'Completion date'],
    ['ben', '7', '2026-03-14'],
  ]);
  expect(said[0]?.[0]).toBe('Invalid');
  expect(said[0]?.[1]).toMatch(
    /^Docebo sets the status, the completion date and the score of a learning plan by its courses.*In progress, 50% complete/,
  );
  await bench.close();
});

test('in a sheet with courses and learning plans each row is about one of them, and a row with both is refused', async () => {
  const { bench, said } = await checked([
    ['Username', 'Course code', 'Learning plan', 'Completion date'],
    ['ann', 'SAFE-1', '', '2026-03-01'],
    ['ann', '', 'LP-1', ''],
    ['ben', 'SAFE-1', 'LP-1', '2026-03-01'],
  ]);
  expect(said).toEqual([
    ['No change', expect.anything()],
    ['No change', 'In the learning plan: Completed on 14 Mar 2026.'],
    [
      'Invalid',
      'This row names the course “SAFE-1” and the learning plan “LP-1”. Clear one of them, or open Rowcall and ignore one of the two columns.',
    ],
  ]);
  await bench.close();
});

test('a name that two learning plans have is refused with both IDs', async () => {
  const { bench, said } = await checked([...PLANS, ['ann', 'Newcomers']], {
    data: tenant({
      learning_plans: [
        { id: 7, code: 'LP-1', name: 'Newcomers', courses: [7, 8] },
        { id: 9, code: '', name: 'Newcomers', courses: [8] },
      ],
    }),
  });
  expect(said).toEqual([
    [
      'Invalid',
      '“Newcomers” fits more than one learning plan in Docebo: IDs 7 and 9. Type the right ID, in a column headed Learning plan ID.',
    ],
  ]);
  await bench.close();
});

test('a tenant without learning plans: its rows say so, and rows about courses are checked anyway', async () => {
  const { learning_plans: _, plan_enrollments: __, ...data } = tenant();
  const { bench, result, said } = await checked(
    [
      ['Username', 'Course code', 'Learning plan', 'Completion date'],
      ['ann', 'SAFE-1', '', '2026-03-01'],
      ['ann', '', 'LP-1', ''],
    ],
    { data },
  );
  expect(result).toMatchObject({ state: 'done' });
  expect(said).toEqual([
    ['No change', expect.anything()],
    [
      'Invalid',
      expect.stringMatching(
        /^This Docebo does not show its learning plans to Rowcall \(GET \/learningplan\/v1\/learningplans\)/,
      ),
    ],
  ]);
  await bench.close();
});

test.each([
  ['pages that move', 'page-size:2', 'pages-move:change=delete,of=plan-enrollments'],
  ['filters that are ignored', 'ignores-filter:learning_plan_id', 'ignores-filter:user_id'],
  ['totals that are not told', 'no-totals', 'page-size:2'],
])('nobody is said to be missing from a learning plan because of %s', async (_, ...faults) => {
  const { bench, said } = await checked(
    [...PLANS, ['ann', 'LP-1'], ['ben', 'LP-1'], ['cleo', 'LP-1'], ['dan', 'LP-1']],
    { faults },
  );
  expect(said.map(([status]) => status).slice(0, 3)).toEqual(['No change', 'No change', 'No change']);
  expect(said[3]?.[0]).toBe('Not enrolled');
  await bench.close();
});

test('a tenant that does not show how far somebody is: the row says that', async () => {
  const { bench, said } = await checked([...PLANS, ['ben', 'LP-1']], {
    faults: ['ignores-filter:extra_fields'],
  });
  expect(said).toEqual([
    ['No change', 'In the learning plan: Docebo does not show the progress; active until 31 Dec 2026.'],
  ]);
  await bench.close();
});

test('a refresh shows no enrollment of the course that has the ID of a learning plan', async () => {
  const { bench } = await checked([...PLANS, ['ann', 'LP-1'], ['dan', 'LP-1']]);
  expect(await doJob(bench, 'refresh')).toMatchObject({ state: 'done' });
  const shown = rowsByHeader(bench.sheet.texts()).map((row) => [
    row['Docebo status'],
    row['Docebo completion date'],
  ]);
  expect(shown).toEqual([
    ['Unclear: see Check', ''],
    ['Unclear: see Check', ''],
  ]);
  await bench.close();
});
