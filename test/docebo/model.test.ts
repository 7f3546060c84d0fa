// The client before a tenant that goes wrong in every way at once: what the outcomes say against what was
// really written.
import fc from 'fast-check';
import {
  type CallOutcome,
  createClient,
  type Dialect,
  type FetchAll,
  type HttpAnswer,
  type HttpRequest,
  type Token,
} from '../../src/docebo';
import type { Call } from '../../src/plan';
import {
  batch,
  cut,
  edit,
  enroll,
  enrollBatch,
  error,
  json,
  many,
  NOON,
  ORIGIN,
  one,
  page,
  token,
  unenroll,
} from './support';

const SECRETS = {
  clientSecret: 'secret-of-the-client',
  password: 'password-of-ada',
  token: 'token-of-the-hour',
};

/** What the tenant makes of one request. If it can be done or not, the name says which. */
const TURNS = [
  ...[
    'right',
    'right',
    'right',
    'right',
    'strangers',
    'strangers in a map',
    'unnamed',
    'contradiction',
    'words',
  ],
  ...['users alone', 'pairs', 'waiting', 'nobody'],
  ...['502 done', '502', '500 done', 'page done', 'page', 'cut done', 'empty done', 'redirect', 'null done'],
  ...['401', '403', '400', '422', '429', '429 long', '503', '503 page done', '503 page', '409', '413'],
  ...['404 in the middle', '409 in the middle'],
] as const;
type Turn = (typeof TURNS)[number];

/** What happens to all requests that go out at once. */
const WAVES = [
  'each',
  'each',
  'each',
  'each',
  'each',
  'each',
  'lost',
  'lost done',
  'too-fast',
  'quota',
  'one short',
] as const;

interface Chance {
  readonly turns: readonly Turn[];
  readonly waves: readonly (typeof WAVES)[number][];
  readonly dialect: Dialect;
  readonly described: boolean;
  readonly strictIds: boolean;
}

const chance: fc.Arbitrary<Chance> = fc.record({
  turns: fc.array(fc.constantFrom(...TURNS), { maxLength: 40 }),
  waves: fc.array(fc.constantFrom(...WAVES), { maxLength: 12 }),
  dialect: fc.constantFrom<Dialect>('user_ids', 'user_id'),
  described: fc.boolean(),
  strictIds: fc.boolean(),
});

type Pair = readonly [course: number, user: number];
const nameOf = ([course, user]: Pair): string => `${course}/${user}`;

/**
 * A tenant in which the pairs of even sums can be written: updated, enrolled or unenrolled. It is written
 * from the API's description alone.
 */
class Tenant {
  readonly written = new Map<string, number>();
  readonly waves: string[][] = [];
  private readonly turns: Turn[];
  private readonly fates: (typeof WAVES)[number][];
  private signIns = 0;

  constructor(private readonly chance: Chance) {
    this.turns = [...chance.turns];
    this.fates = [...chance.waves];
  }

  readonly fetchAll: FetchAll = (requests) => {
    this.waves.push(requests.map(({ method, url }) => `${method} ${url}`));
    if (requests.some(({ url }) => url.endsWith('/oauth2/token'))) {
      this.signIns += 1;
      return { ok: true, answers: [token(`${SECRETS.token}-${this.signIns}`)] };
    }
    const fate = this.fates.shift() ?? 'each';
    if (fate === 'too-fast') return { ok: false, fault: { kind: 'too-fast', detail: 'in a short time' } };
    if (fate === 'quota') return { ok: false, fault: { kind: 'daily-quota', detail: 'for one day' } };
    if (fate === 'lost') return { ok: false, fault: { kind: 'unreachable', detail: 'no address' } };
    const answers = requests.map((request) => this.answer(request, fate === 'each' ? null : 'right'));
    if (fate === 'lost done') return { ok: false, fault: { kind: 'unreachable', detail: 'no answer' } };
    return { ok: true, answers: fate === 'one short' ? answers.slice(1) : answers };
  };

  private answer(request: HttpRequest, fixed: Turn | null): HttpAnswer {
    const { method, url, headers, body } = request;
    const path = url.slice(ORIGIN.length);
    if (method === 'GET') return this.describe(path);
    const turn = fixed ?? this.turns.shift() ?? 'right';
    const echo = `You sent ${headers.Authorization} ${Object.values(SECRETS).join(' ')}`;
    const sent: Record<string, unknown> = JSON.parse(body ?? '{}');
    switch (turn) {
      case '401':
      case '403':
      case '400':
      case '422':
      case '429':
      case '503':
      case '413':
        return error(Number(turn), echo);
      case '409':
        return path.endsWith('/batch') ? error(409, echo) : error(429, echo);
      case '429 long':
        return error(429, echo, { 'retry-after': '600' });
      case '502':
        return page(502);
      case '503 page':
        return page(503);
      case 'page':
        return page();
      case 'redirect':
        return page(302, { location: '/' });
      default: {
        const answer = path.endsWith('/batch')
          ? this.import(sent, turn)
          : method === 'PUT'
            ? this.put(path, sent, turn, echo)
            : this.move(method, sent, turn, echo);
        if (answer.status !== 200) return answer;
        switch (turn) {
          case '502 done':
            return page(502);
          case '500 done':
            return error(500, echo);
          case '503 page done':
            return page(503);
          case 'page done':
            return page();
          case 'cut done':
            return cut();
          case 'empty done':
            return { status: 200, headers: {}, body: '' };
          case 'null done':
            return json({ data: null });
          default:
            return answer;
        }
      }
    }
  }

  private describe(path: string): HttpAnswer {
    if (!this.chance.described) return error(404, 'Nothing here.');
    if (path.endsWith('/microservices')) return json({ data: [{ app: 'learn', url: '/learn.json' }] });
    const users = { type: 'array' };
    const courses = this.chance.dialect === 'user_ids' ? 'course_ids' : 'course_id';
    const properties = { [this.chance.dialect]: users, [courses]: users };
    const put = { parameters: [{ in: 'body', schema: { properties } }] };
    return json({ swagger: '2.0', paths: { '/learn/v1/enrollments': { put } } });
  }

  private write(pair: Pair): boolean {
    const enrolled = (pair[0] + pair[1]) % 2 === 0;
    if (enrolled) this.written.set(nameOf(pair), (this.written.get(nameOf(pair)) ?? 0) + 1);
    return enrolled;
  }

  private put(path: string, sent: Record<string, unknown>, turn: Turn, echo: string): HttpAnswer {
    const [, course, user] = /(\d+)\/(\d+)$/.exec(path) ?? [];
    const users = user === undefined ? listOf(sent[this.chance.dialect]) : [Number(user)];
    const names = this.chance.dialect === 'user_ids' ? 'course_ids' : 'course_id';
    const courses = course === undefined ? listOf(sent[names]) : [Number(course)];
    if (!users || !courses) return error(400, `The field "${this.chance.dialect}" is missing.`);
    const pairs = courses.flatMap((c) => users.map((u): Pair => [c, u]));
    const done = pairs.filter((pair) => this.write(pair));
    const undone = pairs.filter((pair) => !done.includes(pair));
    const idsOf = ([course_id, user_id]: Pair) =>
      this.chance.strictIds
        ? { course_id, user_id }
        : { course_id: String(course_id), user_id: String(user_id) };
    const updated = done.map(idsOf);
    const not_updated: unknown[] = undone.map((pair) => ({ ...idsOf(pair), messages: [echo] }));
    switch (turn) {
      case 'strangers':
        return json({
          data: { updated: [idsOf([99, 99]), ...updated], not_updated: [idsOf([98, 98]), ...not_updated] },
        });
      case 'strangers in a map':
        return json({
          data: {
            updated,
            not_updated: [{ validation_errors: [{ ids: { '98_98': { messages: [echo] } } }] }],
          },
        });
      case 'unnamed':
        return json({ data: { updated: updated.slice(1), not_updated } });
      case 'contradiction':
        return json({ data: { updated: pairs.map(idsOf), not_updated: pairs.map(idsOf) } });
      case 'words':
        return json({
          data: {
            updated,
            not_updated: { validation_errors: [{ ids: undone.map(() => ({ messages: [echo] })) }] },
          },
        });
      default:
        return json({ data: { updated, not_updated } });
    }
  }

  /**
   * Enrolls or unenrolls. Only ids of even sums can be; `waiting` puts people on a list, which enrolls
   * nobody.
   */
  private move(method: string, sent: Record<string, unknown>, turn: Turn, echo: string): HttpAnswer {
    const [users, courses] = [listOf(sent.user_ids), listOf(sent.course_ids)];
    const names = Object.keys(sent).join();
    const wanted = method === 'POST' ? 'user_ids,course_ids,level' : 'user_ids,course_ids';
    if (!users || !courses || names !== wanted) return error(400, `${method} does not take ${names}.`);
    const all = courses.flatMap((c) => users.map((u): Pair => [c, u]));
    // Half of the work is done when somebody is found of whom the tenant does not know.
    if (turn === '404 in the middle' || turn === '409 in the middle') {
      for (const pair of all.slice(0, Math.ceil(all.length / 2))) this.write(pair);
      return error(Number(turn.slice(0, 3)), echo);
    }
    const waits = turn === 'waiting' && method === 'POST';
    const done = all.filter((pair) => (waits ? (pair[0] + pair[1]) % 2 === 0 : this.write(pair)));
    const undone = all.filter((pair) => !done.includes(pair));
    const idsOf = ([course, user]: Pair) =>
      this.chance.strictIds
        ? { id_user: user, id_course: course, waiting: waits }
        : { user_id: String(user), course_id: String(course), waiting: waits ? 1 : 0 };
    const pairs: unknown[] = done.map(idsOf);
    const alone = [...new Set(done.map(([, user]) => user))];
    const name = method === 'POST' ? 'enrolled' : 'un_enrolled';
    const errors: unknown[] = undone.map(() => echo);
    const blamed = undone.map((pair) => ({ ...idsOf(pair), message: echo }));
    switch (turn) {
      case 'users alone':
        return json({ data: { [name]: alone, errors } });
      case 'nobody':
        return json({ data: { [name]: [], errors: [] } });
      case 'pairs':
        return json({ data: { [name]: pairs, errors: blamed } });
      case 'strangers':
      case 'strangers in a map':
        return json({ data: { [name]: [idsOf([99, 99]), 98], errors: [{ [name]: pairs }, ...blamed] } });
      case 'unnamed':
        return json({ data: { [name]: pairs.slice(1), errors: blamed } });
      case 'contradiction':
        return json({
          data: { [name]: all.map(idsOf), errors: all.map((p) => ({ ...idsOf(p), message: echo })) },
        });
      case 'words':
        return json({ data: { [name]: pairs, errors } });
      default:
        return json({ data: { errors: [{ [name]: pairs }, ...errors] } });
    }
  }

  private import(sent: Record<string, unknown>, turn: Turn): HttpAnswer {
    const items: readonly { course_id: number; user_id: string; batch_item_id: string }[] = Array.isArray(
      sent.items,
    )
      ? sent.items
      : [];
    const rows = items.map(({ course_id, user_id, batch_item_id }, row_index) => {
      const success = this.write([course_id, Number(user_id)]);
      return {
        row_index,
        success,
        message: success ? '' : 'No.',
        course_id,
        user_id: Number(user_id),
        batch_item_id,
      };
    });
    switch (turn) {
      case 'strangers':
      case 'strangers in a map':
        return json({
          data: [{ row_index: 0, success: true, message: '', course_id: 99, user_id: 99 }, ...rows],
        });
      case 'unnamed':
        return json({ data: rows.slice(1) });
      case 'contradiction':
        return json({ data: [...rows, ...rows.map((row) => ({ ...row, success: !row.success }))] });
      case 'words':
        return json({
          data: rows.map(({ row_index, success, message }) => ({ row_index, success, message })),
        });
      default:
        return json({ data: rows });
    }
  }
}

const listOf = (value: unknown): readonly number[] | null =>
  Array.isArray(value) ? value.map(Number) : null;

/** Calls over pairs of which no two are the same, in any order of kinds. */
const calls: fc.Arbitrary<readonly Call[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('many', 'one', 'batch', 'enroll', 'enroll', 'unenroll', 'unenroll', 'enroll batch'),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((kinds) =>
    kinds.map(([kind, width, height], n): Call => {
      const courses = Array.from({ length: width }, (_, k) => 10 * (n + 1) + k);
      const users = Array.from({ length: height }, (_, k) => 200 + k);
      if (kind === 'one') return one(courses[0] ?? 0, 200 + height);
      const edits = courses.flatMap((course) => users.map((user) => edit(course, user)));
      switch (kind) {
        case 'many':
          return many(courses, users);
        case 'enroll':
          return enroll(courses, users);
        case 'unenroll':
          return unenroll(courses, users);
        case 'enroll batch':
          return enrollBatch(...edits);
        default:
          return batch(...edits);
      }
    }),
  );

interface Ran {
  readonly outcomes: readonly CallOutcome[];
  readonly tenant: Tenant;
  readonly slept: readonly number[];
  readonly sent: number;
  readonly remembered: Dialect | null;
}

/** Writes the calls before a tenant of this chance. */
function run(asked: readonly Call[], luck: Chance): Ran {
  const tenant = new Tenant(luck);
  const slept: number[] = [];
  let [now, sent] = [NOON, 0];
  let remembered: Dialect | null = null;
  let held: Token | null = { accessToken: SECRETS.token, expiresAt: NOON + 3_600_000, refreshToken: null };
  const client = createClient({
    origin: ORIGIN,
    credentials: {
      grant: 'password',
      clientId: 'rowcall',
      clientSecret: SECRETS.clientSecret,
      username: 'ada',
      password: SECRETS.password,
    },
    fetchAll: tenant.fetchAll,
    now: () => now,
    sleep(ms) {
      slept.push(ms);
      now += ms;
    },
    random: () => 0.5,
    exclusive: (work) => work(),
    tokens: {
      read: () => held,
      write(fresh) {
        held = fresh;
      },
      forget() {
        held = null;
      },
    },
    dialects: {
      read: () => remembered,
      write(found) {
        remembered = found;
      },
    },
    maxWaitMs: 15_000,
    onSent(requests) {
      sent += requests;
      return null;
    },
  });
  return { outcomes: client.write(asked), tenant, slept, sent, remembered };
}

const each = (outcomes: readonly CallOutcome[]) => outcomes.flatMap(({ pairs }) => [...pairs]);

/** What is wrong with a run, as sentences; empty if nothing is. */
function faultsOf(
  { outcomes, tenant, slept, sent, remembered }: Ran,
  asked: readonly Call[],
  luck: Chance,
): string[] {
  const faults: string[] = [];
  const check = (sound: boolean, fault: string) => {
    if (!sound) faults.push(fault);
  };
  check(outcomes.length === asked.length, 'there are more or fewer outcomes than calls');
  outcomes.forEach(({ call, pairs, refusedWhole }, n) => {
    check(call === asked[n], `outcome ${n} is in the place of another`);
    const keys = call.settles.map(({ key }) => key);
    check(keys.join() === [...pairs.keys()].join(), `call ${n} has other outcomes than edits`);
    for (const [key, { kind }] of pairs) {
      const written = tenant.written.has(key);
      if (kind === 'updated') check(written, `${key} is called updated and was not written`);
      if (kind === 'refused' || kind === 'not-sent')
        check(!written, `${key} is called ${kind} and was written`);
      if (refusedWhole) check(kind === 'refused', `${key} is called ${kind} in a call refused as a whole`);
    }
  });
  const wanted = new Set(asked.flatMap(({ settles }) => settles.map(({ key }) => key)));
  for (const [key, times] of tenant.written) {
    check(times === 1, `${key} is written ${times} times`);
    check(wanted.has(key), `${key} is written and nobody asked for it`);
  }
  for (const wave of tenant.waves) {
    const alone = wave.length === 1 || !wave.some((line) => line.endsWith('/batch'));
    check(alone, `a batch import goes beside others: ${wave.join(', ')}`);
  }
  check(sent === tenant.waves.flat().length, 'requests are sent and not counted');
  check(
    slept.every((ms) => ms > 0 && ms <= 15_000),
    `a wait is none, or longer than allowed: ${slept.join()}`,
  );
  check(remembered === null || remembered === luck.dialect, `${remembered} is remembered`);
  const shown = JSON.stringify([each(outcomes), outcomes.map(({ refusedWhole }) => refusedWhole)]);
  for (const [name, secret] of Object.entries(SECRETS)) check(!shown.includes(secret), `${name} is shown`);
  return faults;
}

test('no mixture of faults makes an outcome lie, repeats a write or shows a secret', () => {
  fc.assert(
    fc.property(calls, chance, (asked, luck) => {
      expect(faultsOf(run(asked, luck), asked, luck)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test('the tenant of this test produces every kind of outcome', () => {
  const seen = new Set<string>();
  for (const { outcomes } of fc
    .sample(fc.tuple(calls, chance), { numRuns: 300, seed: 7 })
    .map(([asked, luck]) => run(asked, luck))) {
    for (const [, { kind }] of each(outcomes)) seen.add(kind);
  }
  expect([...seen].sort()).toEqual(['accepted', 'not-sent', 'refused', 'unknown', 'updated']);
});
