// The examination of a tenant, against the built-in one in both dialects and with its oddities.

import type { Fact } from '../../../src/words/parts/facts';
import { anonymous, table } from '../../../src/words/parts/facts';
import { probe, readProbeOptions } from '../../../workbench/probe/main';
import {
  parseFault,
  parseTenant,
  startTenant,
  type Tenant,
  type TenantOptions,
} from '../../../workbench/tenant';
import { UsageError } from '../../../workbench/usage';
import { smallSheet } from '../small-sheet';

const DATA = smallSheet({ users: 4, courses: 3 }).tenant;

/** A pair of the tenant that is enrolled and not completed. */
const PAIR = ['1005', '204'] as const;

async function examined(
  options: Partial<TenantOptions> = {},
  more: readonly string[] = [],
): Promise<{ code: number; facts: Record<string, Fact>; lines: readonly string[]; tenant: Tenant }> {
  const tenant = await startTenant({ data: DATA, ...options });
  try {
    const { clientId, clientSecret, username, password } = tenant.credentials;
    const env = {
      ROWCALL_CLIENT_ID: clientId,
      ROWCALL_CLIENT_SECRET: clientSecret,
      ROWCALL_USERNAME: username,
      ROWCALL_PASSWORD: password,
    };
    const lines: string[] = [];
    const code = await probe(['--docebo', tenant.url, '--json', ...more], env, (line) => lines.push(line));
    const facts: readonly Fact[] = code === 0 ? JSON.parse(lines.join('\n')) : [];
    return { code, lines, tenant, facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])) };
  } finally {
    await tenant.close();
  }
}

const seen = (facts: Record<string, Fact>) =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, fact.seen]));

const before = DATA.enrollments.find(
  ({ user_id, course_id }) => String(user_id) === PAIR[0] && String(course_id) === PAIR[1],
);

test('the probe reports what the tenant shows, and only reads', async () => {
  const { facts, tenant } = await examined();
  expect(seen(facts)).toMatchObject({
    'session.level': 'super_admin',
    'session.timezone': 'UTC',
    'dialect.arrays': 'user_ids, course_ids',
    'totals.enrollments': 'absent, a number',
    'pages.enrollments': expect.stringMatching(/^the same items in the same order; 0 of 0 /),
    filters: 'followed',
    'page-size.enrollments': 'refused (HTTP 400)',
    levels: 'learner',
    'rate-limit-headers': 'none',
  });
  expect(facts.statuses?.seen).toContain('enrolled');
  expect(facts['fields.enrollments']?.seen).toContain('enrollment_level');
  const methods = tenant
    .calls()
    .filter(({ path }) => path !== '/oauth2/token')
    .map(({ method }) => method);
  expect(new Set(methods)).toEqual(new Set(['GET']));
  expect(tenant.state()).toEqual(DATA);
});

test('the probe reports the older dialect', async () => {
  const { facts } = await examined({ dialect: 'user_id' });
  expect(facts['dialect.arrays']?.seen).toBe('user_id, course_id');
});

test('the probe reports in which form additional enrollment fields are listed, and not their titles', async () => {
  const enrollment_fields = [
    { id: 7, title: 'Cost center', type: 2, options: [{ id: 71, label: 'Berlin' }] },
    { id: 8, title: 'Contract start', type: 'dateField', mandatory: true, courses: [201, 202] },
  ];
  const { facts } = await examined({ data: parseTenant({ ...DATA, enrollment_fields }) });
  expect(facts['enrollment-fields']?.seen).toBe(
    'fields: id, title, type, mandatory, visible_to_user, sequence, courses, options; type: "2", "dateField"; mandatory: "0", "1"; courses: "", "9,9"; options: there',
  );
  const without = await examined();
  expect(without.facts['enrollment-fields']?.seen).toBe('HTTP 404');
});

test.each([
  ['no-totals', 'totals.enrollments', 'absent, absent'],
  ['ignores-filter:user_id', 'filters', /^ignored: \d+ other items$/],
  ['same-page', 'pages.enrollments', /; [1-9]\d* of \d+ items on both pages$/],
  ['html:every=1,on=read', 'dialect.arrays', null],
] as const)('the probe detects a tenant with %s', async (fault, id, expected) => {
  const { facts } = await examined({ faults: [parseFault(fault)] });
  const found = facts[id]?.seen;
  if (expected instanceof RegExp) expect(found).toMatch(expected);
  else expect(found).toBe(expected);
});

test('with a test enrollment it reports lag, day and what a batch omits, and restores everything', async () => {
  const { facts, tenant } = await examined({}, ['--write', ...PAIR]);
  expect(seen(facts)).toMatchObject({
    lag: 'under a second',
    'dates.zone': 'as sent',
    'batch.omitted': 'leaves them alone',
  });
  const after = tenant
    .state()
    .enrollments.find(
      ({ user_id, course_id }) => String(user_id) === PAIR[0] && String(course_id) === PAIR[1],
    );
  // The tenant keeps a level only if one was written: learner is what it told before, too.
  expect(after).toEqual({ ...before, level: 'learner' });
  const others = (data: typeof DATA) =>
    data.enrollments.filter(({ user_id, course_id }) => `${user_id} ${course_id}` !== PAIR.join(' '));
  expect(others(tenant.state())).toEqual(others(DATA));
}, 30_000);

test('the probe detects a tenant that stores dates on another day', async () => {
  const { facts } = await examined({ faults: [parseFault('shift-days:1')] }, ['--write', ...PAIR]);
  expect(facts['dates.zone']?.seen).toBe('as 06-16 12:00:00');
}, 30_000);

test('the probe reports the original values of a test enrollment that it cannot restore', async () => {
  const { code, lines } = await examined(
    { faults: [parseFault('batch-resets-enrollment-date'), parseFault('403:nth=2,on=put-one')] },
    ['--write', ...PAIR],
  );
  expect(code).toBe(1);
  expect(lines.join()).toMatch(
    /was not put back wholly\. Set by hand in Docebo: enrollment_status: "enrolled"/,
  );
}, 30_000);

test('a user who is not enrolled is reported, and nothing is written', async () => {
  const { facts, tenant } = await examined({}, ['--write', '1005', '999']);
  expect(facts.lag).toMatchObject({ seen: null, note: expect.stringContaining('is not enrolled') });
  expect(tenant.state()).toEqual(DATA);
});

test('wrong credentials end with a message and exit code 1', async () => {
  const tenant = await startTenant({ data: DATA });
  const lines: string[] = [];
  const env = { ROWCALL_CLIENT_ID: 'nobody', ROWCALL_CLIENT_SECRET: 'wrong' };
  expect(await probe(['--docebo', tenant.url], env, (line) => lines.push(line))).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/did not sign in: HTTP 40[01]\. Check the address and the credentials\.$/),
  ]);
  await tenant.close();
});

test.each([
  [[], /Name the tenant/],
  [['--docebo', 'acme', '--write', 'ana', '7'], /--write takes the ID of a user/],
  [['--docebo', 'acme', '12', '7'], /only --write takes/],
  [['--docebo', 'acme', '--nonsense'], /nonsense/],
])('the arguments %j are refused with a message', (argv, sentence) => {
  const env = { ROWCALL_CLIENT_ID: 'id', ROWCALL_CLIENT_SECRET: 'secret' };
  expect(() => readProbeOptions(argv, env)).toThrow(UsageError);
  expect(() => readProbeOptions(argv, env)).toThrow(sentence);
});

test('the anonymous report contains no address, email, or ID of a person or course', () => {
  const facts: readonly Fact[] = [
    {
      id: 'a',
      what: 'w',
      seen: 'no answer: connect ECONNREFUSED 10.1.2.3:443',
      note: 'https://acme.docebosaas.com/x',
    },
    { id: 'b', what: 'w', seen: 'ana@acme.example', note: 'user 13001 is not enrolled in course 201' },
    { id: 'c', what: 'w', seen: null, note: 'getaddrinfo ENOTFOUND acme.docebosaas.com' },
  ];
  const text = table(anonymous(facts)).join('\n');
  for (const name of ['acme', 'ana@', '13001', '201', '10.1.2.3']) expect(text).not.toContain(name);
  expect(text).toContain('user [ID] is not enrolled in course [ID]');
});
