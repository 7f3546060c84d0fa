// A wave of writes: what goes out, what is sent again, and what is never sent twice.
import type { Change } from '../../src/contract';
import type { Call } from '../../src/plan';
import {
  batch,
  COMPLETED,
  cut,
  edit,
  enroll,
  enrollBatch,
  enrolled,
  error,
  fault,
  json,
  kinds,
  many,
  NOON,
  NOTHING,
  one,
  page,
  token,
  unenroll,
  updated,
  type WorldOptions,
  world,
} from './support';

const PUT_MANY = (body: object) => `PUT /learn/v1/enrollments ${JSON.stringify(body)}`;
const done = { status: 2, date_complete: '2026-03-14 12:00:00' };
const PUT = (courseId: number, userId: number) =>
  `PUT /learn/v1/enrollments/${courseId}/${userId} ${JSON.stringify(done)}`;

const writing = (calls: readonly Call[], script: Parameters<typeof world>[0], options: WorldOptions = {}) => {
  const made = world(script, options);
  return { ...made, outcomes: made.client.write(calls) };
};

const BLOCK = many([101, 102], [1, 2, 3]);

describe('requests', () => {
  test('a bulk PUT has exactly the fields of its change', () => {
    const { log } = writing([BLOCK], [[updated(BLOCK)]]);
    expect(log).toEqual([[PUT_MANY({ user_ids: [1, 2, 3], course_ids: [101, 102], ...done })]]);
  });

  test('a bulk PUT uses the names of 2017 when the tenant does', () => {
    const { log } = writing([BLOCK], [[updated(BLOCK)]], { dialect: 'user_id' });
    expect(log).toEqual([[PUT_MANY({ user_id: [1, 2, 3], course_id: [101, 102], ...done })]]);
  });

  test('writes every field of a change under its name', () => {
    const change = {
      status: 0,
      completedAt: null,
      score: 0,
      enrolledAt: '2026-01-01 12:00:00',
      activeFrom: '2026-01-02 12:00:00',
      activeUntil: '2026-12-31 12:00:00',
      level: 4,
      sessionId: 7,
      fields: [
        [3, 'Sales'],
        [12, ''],
      ],
      attendance: null,
    } as const;
    const call = one(101, 1, change);
    const { log } = writing([call], [[updated(call)]]);
    const body = {
      status: 0,
      score_given: 0,
      date_inscr: '2026-01-01 12:00:00',
      date_begin_validity: '2026-01-02 12:00:00',
      date_expire_validity: '2026-12-31 12:00:00',
      level: 4,
      session_id: 7,
      enrollment_fields: { 3: 'Sales', 12: '' },
    };
    expect(log).toEqual([[`PUT /learn/v1/enrollments/101/1 ${JSON.stringify(body)}`]]);
  });

  test('carry the token and the type of their body', () => {
    const { requests } = writing([BLOCK], [[updated(BLOCK)]]);
    expect(requests[0]?.headers).toEqual({
      Authorization: 'Bearer token-1',
      Accept: 'application/json',
      'Content-Type': 'application/json',
    });
  });

  const ITEM = {
    course_id: 101,
    user_id: '1',
    batch_item_id: '101-1',
    status: 'completed',
    completion_date: '2026-03-14 12:00:00',
  };
  const imported = json({
    data: [{ row_index: 0, success: true, message: '', course_id: 101, user_id: 1, session_id: null }],
  });

  test('a batch import has its items and no options', () => {
    const { log, outcomes } = writing([batch(edit(101, 1))], [[imported]]);
    expect(log).toEqual([[`POST /learn/v1/enrollment/batch ${JSON.stringify({ items: [ITEM] })}`]]);
    expect(kinds(outcomes[0]?.pairs ?? new Map())).toEqual({ '101/1': 'updated' });
  });

  test('a batch import says what it can trigger', () => {
    const batchOptions = { triggerNotifications: false, triggerCertifications: true };
    const { log } = writing([batch(edit(101, 1))], [[imported]], { batchOptions });
    const options = { trigger_notifications: false, trigger_certifications: true };
    expect(log).toEqual([[`POST /learn/v1/enrollment/batch ${JSON.stringify({ items: [ITEM], options })}`]]);
  });

  test('a batch import sends a single option', () => {
    const batchOptions = { triggerNotifications: false, triggerCertifications: null };
    const { requests } = writing([batch(edit(101, 1))], [[imported]], { batchOptions });
    expect(requests[0]?.body).toContain('"options":{"trigger_notifications":false}');
  });

  test.each([
    [-2, 'waiting'],
    [-1, 'to_confirm'],
    [0, 'subscribed'],
    [1, 'in_progress'],
    [3, 'suspended'],
  ] as const)('a batch import calls the status %i %s', (status, word) => {
    const { log } = writing([batch(edit(101, 1, { ...NOTHING, status }))], [[imported]]);
    expect(log[0]?.[0]).toContain(`"status":"${word}"`);
  });

  test('refuses a status without a word before anything is sent', () => {
    const made = world([]);
    const overbooked = batch(edit(101, 1, { ...NOTHING, status: 4 }));
    expect(() => made.client.write([BLOCK, overbooked])).toThrow(RangeError);
    expect(made.log).toEqual([]);
  });

  test('refuses an import item without a status before anything is sent', () => {
    const made = world([]);
    const scored = batch(edit(101, 1), edit(101, 2, { ...NOTHING, score: 80 }));
    expect(() => made.client.write([BLOCK, scored])).toThrow(RangeError);
    expect(made.log).toEqual([]);
  });

  test('batch imports go one by one, after the PUTs', () => {
    const calls = [batch(edit(101, 1)), one(102, 2), batch(edit(103, 3)), one(104, 4)];
    const none = json({ data: [] });
    const { log, outcomes } = writing(calls, [[updated(one(102, 2)), updated(one(104, 4))], [none], [none]]);
    expect(log.map((wave) => wave.map((line) => line.split(' ').slice(0, 2).join(' ')))).toEqual([
      ['PUT /learn/v1/enrollments/102/2', 'PUT /learn/v1/enrollments/104/4'],
      ['POST /learn/v1/enrollment/batch'],
      ['POST /learn/v1/enrollment/batch'],
    ]);
    expect(outcomes.map(({ call }) => call)).toEqual(calls);
  });

  const EVERYTHING: Change = {
    status: 1,
    completedAt: null,
    score: 80,
    enrolledAt: '2026-01-01 12:00:00',
    activeFrom: '2026-01-02 12:00:00',
    activeUntil: '2026-12-31 12:00:00',
    level: 6,
    sessionId: 7,
    fields: [
      [3, 'Sales'],
      [12, 'x'],
    ],
    attendance: null,
  };

  test('enrolling sends exactly the fields that POST is known to take', () => {
    const call = enroll([101, 102], [1, 2], EVERYTHING);
    const { log } = writing([call], [[enrolled(call)]]);
    const body = {
      user_ids: [1, 2],
      course_ids: [101, 102],
      level: 6,
      session_id: 7,
      enrollment_fields: { 3: 'Sales', 12: 'x' },
    };
    expect(log).toEqual([[`POST /learn/v1/enrollments ${JSON.stringify(body)}`]]);
  });

  test('enrolling sends the learner level by default, and no empty fields', () => {
    const call = enroll([101], [1], { ...NOTHING, fields: [] });
    const { log } = writing([call], [[enrolled(call)]]);
    const body = { user_ids: [1], course_ids: [101], level: 3 };
    expect(log).toEqual([[`POST /learn/v1/enrollments ${JSON.stringify(body)}`]]);
  });

  test('unenrolling sends users and courses only, and does not ask for the dialect', () => {
    const call = unenroll([101, 102], [1, 2]);
    const { log, outcomes } = writing([call], [[json({ data: { un_enrolled: [], errors: [] } })]], {
      dialect: null,
    });
    const body = { user_ids: [1, 2], course_ids: [101, 102] };
    expect(log).toEqual([[`DELETE /learn/v1/enrollments ${JSON.stringify(body)}`]]);
    expect(new Set(Object.values(kinds(outcomes[0]?.pairs ?? new Map())))).toEqual(new Set(['accepted']));
  });

  test('enrolling keeps its names when the bulk update uses those of 2017', () => {
    const call = enroll([101], [1]);
    const { log } = writing([call, BLOCK], [[enrolled(call), updated(BLOCK)]], { dialect: 'user_id' });
    expect(log[0]?.[0]).toContain('"user_ids":[1],"course_ids":[101]');
    expect(log[0]?.[1]).toContain('"user_id":[1,2,3],"course_id":[101,102]');
  });

  test('a batch import that enrolls carries every field, and a status', () => {
    const items = enrollBatch(edit(101, 1, EVERYTHING), edit(102, 2, { ...NOTHING, level: 3 }));
    const { log } = writing([items], [[json({ data: [] })]]);
    const first = {
      course_id: 101,
      user_id: '1',
      batch_item_id: '101-1',
      status: 'in_progress',
      score: '80',
      enrollment_date: '2026-01-01 12:00:00',
      active_from: '2026-01-02 12:00:00',
      active_until: '2026-12-31 12:00:00',
      level: 'instructor',
      session_id: 7,
      field_3: 'Sales',
      field_12: 'x',
    };
    const second = {
      course_id: 102,
      user_id: '2',
      batch_item_id: '102-2',
      status: 'subscribed',
      level: 'learner',
    };
    const body = JSON.stringify({ items: [first, second] });
    expect(log).toEqual([[`POST /learn/v1/enrollment/batch ${body}`]]);
  });

  test.each(['post-batch', 'enroll-batch'] as const)(
    'a %s can hold back notifications and certificates',
    (kind) => {
      const batchOptions = { triggerNotifications: false, triggerCertifications: false };
      const { requests } = writing([{ kind, settles: [edit(101, 1)] }], [[imported]], { batchOptions });
      const held = '"options":{"trigger_notifications":false,"trigger_certifications":false}';
      expect(requests[0]?.body).toContain(held);
    },
  );

  test('refuses a status without a word before people are enrolled', () => {
    const made = world([]);
    const overbooked = enrollBatch(edit(101, 1, { ...NOTHING, status: 4 }));
    expect(() => made.client.write([enroll([101], [2]), overbooked])).toThrow(RangeError);
    expect(made.log).toEqual([]);
  });

  test('batch imports of both kinds go one by one, and everything else goes together', () => {
    const none = json({ data: [] });
    const calls = [
      enrollBatch(edit(101, 1)),
      enroll([102], [2]),
      batch(edit(103, 3)),
      unenroll([104], [4]),
      one(105, 5),
    ];
    const { log, outcomes } = writing(calls, [[none, none, none], [none], [none]]);
    expect(log.map((wave) => wave.map((line) => line.split(' ').slice(0, 2).join(' ')))).toEqual([
      ['POST /learn/v1/enrollments', 'DELETE /learn/v1/enrollments', 'PUT /learn/v1/enrollments/105/5'],
      ['POST /learn/v1/enrollment/batch'],
      ['POST /learn/v1/enrollment/batch'],
    ]);
    expect(outcomes.map(({ call }) => call)).toEqual(calls);
  });

  test('sends nothing when there is nothing to write', () => {
    expect(writing([], []).outcomes).toEqual([]);
  });
});

describe('outcomes', () => {
  test('reads each answer for its own call', () => {
    const calls = [one(101, 1), BLOCK, one(103, 3)];
    const refused = error(422, 'No.');
    const { outcomes } = writing(calls, [[updated(one(101, 1)), refused, json({ data: true })]]);
    expect(outcomes.map(({ call }) => call)).toEqual(calls);
    expect(kinds(outcomes[0]?.pairs ?? new Map())).toEqual({ '101/1': 'updated' });
    expect(new Set(Object.values(kinds(outcomes[1]?.pairs ?? new Map())))).toEqual(new Set(['refused']));
    expect(outcomes.map(({ refusedWhole }) => refusedWhole?.code ?? null)).toEqual([null, 'refused', null]);
    expect(kinds(outcomes[2]?.pairs ?? new Map())).toEqual({ '103/3': 'accepted' });
  });

  test.each([
    [400, 'No.'],
    [404, 'No.'],
    [422, 'No.'],
    [413, ''],
  ])('a call refused with %i refuses every pair', (status, detail) => {
    const { outcomes } = writing([BLOCK], [[error(status, detail || undefined)]]);
    const message = detail || 'Error';
    expect(outcomes[0]?.refusedWhole).toEqual({
      code: 'refused',
      request: 'PUT /learn/v1/enrollments',
      status,
      detail: message,
    });
    expect([...(outcomes[0]?.pairs.values() ?? [])]).toEqual(
      BLOCK.settles.map(() => ({ kind: 'refused', message })),
    );
  });

  test('a refusal without words has the status as its message', () => {
    const { outcomes } = writing([one(101, 1)], [[page(400)]]);
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({ kind: 'refused', message: 'HTTP 400' });
  });

  test('a 403 leaves its pairs not sent', () => {
    const { outcomes } = writing([one(101, 1), one(102, 2)], [[error(403, 'Denied.'), updated(one(102, 2))]]);
    expect(outcomes[0]).toMatchObject({ refusedWhole: null });
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({
      kind: 'not-sent',
      problem: { code: 'forbidden', request: 'PUT /learn/v1/enrollments/101/1', detail: 'Denied.' },
    });
    expect(outcomes[1]?.pairs.get('102/2')).toEqual({ kind: 'updated' });
  });

  test('counts pairs that were not in the call', () => {
    const body = json({
      data: {
        updated: [
          { course_id: 101, user_id: 1 },
          { course_id: 101, user_id: 4 },
        ],
      },
    });
    expect(writing([one(101, 1)], [[body]]).outcomes[0]?.strangers).toHaveLength(1);
  });
});

describe('outcomes of enrolling and unenrolling', () => {
  const ENROLL = enroll([101], [1, 2]);
  const UNENROLL = unenroll([101], [1, 2]);

  test('reads the answer to each as its own', () => {
    const { outcomes } = writing(
      [ENROLL, UNENROLL],
      [[json({ data: { enrolled: [1] } }), json({ data: { un_enrolled: [2] } })]],
    );
    expect(outcomes.map(({ pairs }) => kinds(pairs))).toEqual([
      { '101/1': 'updated', '101/2': 'unknown' },
      { '101/1': 'unknown', '101/2': 'updated' },
    ]);
    const problems = outcomes.flatMap(({ pairs }) =>
      [...pairs.values()].flatMap((outcome) => (outcome.kind === 'unknown' ? [outcome.problem] : [])),
    );
    expect(problems).toMatchObject([
      { request: 'POST /learn/v1/enrollments' },
      { request: 'DELETE /learn/v1/enrollments' },
    ]);
  });

  test('reads who is enrolled by a batch import', () => {
    const items = [{ success: true, course_id: 101, user_id: 1 }];
    const { outcomes } = writing([enrollBatch(edit(101, 1))], [[json({ data: items })]]);
    expect(kinds(outcomes[0]?.pairs ?? new Map())).toEqual({ '101/1': 'updated' });
  });

  test.each([400, 403, 405, 413, 422])('reads %i as nothing done', (status) => {
    for (const call of [ENROLL, UNENROLL]) {
      const { outcomes } = writing([call], [[error(status, 'No.')]]);
      const kind = status === 403 ? 'not-sent' : 'refused';
      expect(new Set(Object.values(kinds(outcomes[0]?.pairs ?? new Map())))).toEqual(new Set([kind]));
      expect(outcomes[0]?.refusedWhole?.code).toBe(status === 403 ? undefined : 'refused');
    }
  });

  test.each([404, 409])(
    'calls every pair unknown after %i, which can be about one of many, and sends nothing again',
    (status) => {
      for (const call of [ENROLL, UNENROLL]) {
        const { outcomes, log } = writing([call], [[error(status, 'User 1 is enrolled already.')]]);
        expect(log).toHaveLength(1);
        expect(outcomes[0]?.refusedWhole).toBeNull();
        for (const outcome of outcomes[0]?.pairs.values() ?? []) {
          expect(outcome).toMatchObject({
            kind: 'unknown',
            problem: { code: 'refused', status, detail: 'User 1 is enrolled already.' },
          });
        }
      }
    },
  );
});

describe('repetition', () => {
  const sure = [
    ['429', [error(429, 'x')]],
    ['429 with Retry-After', [error(429, 'x', { 'retry-after': '1' })]],
    ["Docebo's own 503", [error(503, 'x')]],
    ['503 with Retry-After', [page(503, { 'retry-after': '1' })]],
    ["Google's request to wait", fault('too-fast')],
  ] as const;

  test.each(sure)('repeats a write after %s, because nothing was taken', (_, step) => {
    const { log, outcomes, sleeps } = writing([one(101, 1)], [step, [updated(one(101, 1))]]);
    expect(log).toEqual([[PUT(101, 1)], [PUT(101, 1)]]);
    expect(sleeps).toEqual([1_000]);
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({ kind: 'updated' });
  });

  test('repeats only what was not taken', () => {
    const calls = [one(101, 1), one(102, 2), one(103, 3), one(104, 4)];
    const { log, outcomes } = writing(calls, [
      [updated(one(101, 1)), error(429, 'x'), page(502), error(422, 'No.')],
      [updated(one(102, 2))],
    ]);
    expect(log).toEqual([[PUT(101, 1), PUT(102, 2), PUT(103, 3), PUT(104, 4)], [PUT(102, 2)]]);
    expect(outcomes.map(({ pairs }) => [...pairs.values()][0]?.kind)).toEqual([
      'updated',
      'updated',
      'unknown',
      'refused',
    ]);
  });

  const EVERY_KIND = [
    ...[one(101, 1), BLOCK, batch(edit(101, 1))],
    ...[enroll([101], [1, 2]), unenroll([101], [1, 2]), enrollBatch(edit(101, 1))],
  ];

  test.each(sure)(
    'repeats an enrollment and an unenrollment after %s, because nothing was taken',
    (_, step) => {
      for (const call of [enroll([101], [1]), unenroll([101], [1])]) {
        const answer = json({ data: { enrolled: [1], un_enrolled: [1] } });
        const { log, outcomes } = writing([call], [step, [answer]]);
        expect(log).toHaveLength(2);
        expect(outcomes[0]?.pairs.get('101/1')).toEqual({ kind: 'updated' });
      }
    },
  );

  const doubtful = [
    ['500', [error(500, 'x')], 'server-error'],
    ['502', [page(502)], 'server-error'],
    ['504', [page(504)], 'server-error'],
    ['504 with Retry-After', [page(504, { 'retry-after': '1' })], 'server-error'],
    ["a proxy's 503", [page(503)], 'overloaded'],
    ['a page with status 200', [page()], 'not-json'],
    ['half an answer', [cut()], 'not-json'],
    ['a redirect', [page(302)], 'not-json'],
    ['a lost connection', fault('unreachable'), 'unreachable'],
    ['no answer', [], 'unexpected-shape'],
  ] as const;

  test('calls every write of a wave unknown when one answer is missing', () => {
    const { log, outcomes } = writing([one(101, 1), one(102, 2)], [[error(422, 'No.')]]);
    expect(log).toHaveLength(1);
    expect(outcomes.map(({ pairs }) => [...pairs.values()][0]?.kind)).toEqual(['unknown', 'unknown']);
  });

  test.each(doubtful)('does not repeat a write after %s, because it may have been done', (_, step, code) => {
    for (const call of EVERY_KIND) {
      const { log, outcomes } = writing([call], [step]);
      expect(log).toHaveLength(1);
      expect(outcomes[0]?.refusedWhole).toBeNull();
      for (const outcome of outcomes[0]?.pairs.values() ?? []) {
        expect(outcome).toMatchObject({ kind: 'unknown', problem: { code } });
      }
    }
  });

  test('waits after a proxy’s 503, and says when to come back', () => {
    const { sleeps, outcomes } = writing([one(101, 1)], [[page(503)]]);
    expect(sleeps).toEqual([1_000]);
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({
      kind: 'unknown',
      problem: { code: 'overloaded', retryAt: NOON + 1_000 },
    });
  });

  test('calls all requests unknown when their wave failed as a whole', () => {
    const { outcomes } = writing([one(101, 1), BLOCK], [fault('unreachable', 'Timeout: https://acme')]);
    for (const { pairs } of outcomes) for (const { kind } of pairs.values()) expect(kind).toBe('unknown');
  });

  test('does not sleep through a long wait, and calls the rest not sent', () => {
    const wish = error(429, 'x', { 'retry-after': '1800' });
    const { sleeps, outcomes, log } = writing([one(101, 1), batch(edit(102, 2))], [[wish]]);
    expect(sleeps).toEqual([]);
    expect(log).toHaveLength(1);
    for (const { pairs } of outcomes) {
      expect([...pairs.values()]).toEqual([
        { kind: 'not-sent', problem: { code: 'rate-limited', retryAt: NOON + 1_800_000 } },
      ]);
    }
  });

  test('gives up after five tries at a limit that stays', () => {
    const { outcomes, log } = writing(
      [one(101, 1)],
      Array.from({ length: 5 }, () => [error(429, 'x')]),
      { maxWaitMs: 1e9 },
    );
    expect(log).toHaveLength(5);
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({
      kind: 'not-sent',
      problem: { code: 'rate-limited', retryAt: NOON + 15_000 + 300_000 },
    });
  });

  test('repeats a batch import that met another one', () => {
    const call = batch(edit(101, 1));
    const imported = json({ data: [{ success: true, course_id: 101, user_id: 1 }] });
    const { outcomes, sleeps } = writing([call], [[error(409, 'Busy.')], [imported]]);
    expect(sleeps).toEqual([1_000]);
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({ kind: 'updated' });
  });

  test('repeats only the write that met the end of a token', () => {
    const calls = [one(101, 1), one(102, 2)];
    const { log, outcomes } = writing(calls, [
      [updated(one(101, 1)), error(401, 'x')],
      [token()],
      [updated(one(102, 2))],
    ]);
    expect(log.map((wave) => wave.length)).toEqual([2, 1, 1]);
    expect(log[2]).toEqual([PUT(102, 2)]);
    expect(outcomes.map(({ pairs }) => [...pairs.values()][0]?.kind)).toEqual(['updated', 'updated']);
  });

  test('calls a write not sent when the new sign-in is refused', () => {
    const { outcomes } = writing([one(101, 1)], [[error(401, 'x')], [error(400, 'Wrong.')]]);
    expect(outcomes[0]?.pairs.get('101/1')).toEqual({
      kind: 'not-sent',
      problem: { code: 'sign-in-refused', status: 400, detail: 'Wrong.' },
    });
  });

  test('calls a write not sent when the first sign-in is refused', () => {
    const { outcomes, log } = writing([one(101, 1)], [[error(401, 'Wrong.')]], { token: null });
    expect(log).toHaveLength(1);
    expect(outcomes[0]?.pairs.get('101/1')).toMatchObject({ kind: 'not-sent' });
  });

  test('sends nothing more after a second 401', () => {
    const calls = [one(101, 1), batch(edit(102, 2))];
    const { log, outcomes } = writing(calls, [[error(401, 'x')], [token()], [error(401, 'x')]]);
    expect(log).toHaveLength(3);
    for (const { pairs } of outcomes) {
      expect([...pairs.values()]).toEqual([{ kind: 'not-sent', problem: { code: 'signed-out' } }]);
    }
  });
});

describe('an unknown dialect', () => {
  const SERVICES = 'GET /manage/v1/site/microservices';
  const SWAGGER = 'GET /learn/v1/swagger.json';
  const services = json({
    data: [{ app: 'learn', url: 'https://acme.docebosaas.com/learn/v1/swagger.json' }],
  });
  const swagger = (...names: readonly string[]) =>
    json({
      paths: {
        '/learn/v1/enrollments': {
          put: {
            parameters: [{ schema: { properties: Object.fromEntries(names.map((name) => [name, {}])) } }],
          },
        },
      },
    });
  const withNew = PUT_MANY({ user_ids: [1, 2, 3], course_ids: [101, 102], ...done });
  const withOld = PUT_MANY({ user_id: [1, 2, 3], course_id: [101, 102], ...done });
  const wrongNames = error(400, 'The field "user_ids" is not known.');
  const noServices = error(404, 'x');
  const SMALL = many([103], [4]);
  const smallNew = PUT_MANY({ user_ids: [4], course_ids: [103], ...done });
  const smallOld = PUT_MANY({ user_id: [4], course_id: [103], ...done });
  const unknown = { dialect: null };

  test('is read from the tenant’s own description, once', () => {
    const made = world(
      [[services], [swagger('user_id', 'course_id')], [updated(BLOCK)], [updated(BLOCK)]],
      unknown,
    );
    made.client.write([BLOCK]);
    made.client.write([BLOCK]);
    expect(made.log).toEqual([[SERVICES], [SWAGGER], [withOld], [withOld]]);
    expect(made.dialect()).toBe('user_id');
  });

  test('is not asked for by single PUTs', () => {
    const { log } = writing([one(101, 1)], [[updated(one(101, 1))]], unknown);
    expect(log).toEqual([[PUT(101, 1)]]);
  });

  test('is not asked for at another host', () => {
    const elsewhere = json({ data: [{ app: 'learn', url: 'https://elsewhere.com/learn.json' }] });
    const { log } = writing([BLOCK], [[elsewhere], [updated(BLOCK)]], unknown);
    expect(log).toEqual([[SERVICES], [withNew]]);
  });

  test('is found out by the smallest call, first and alone', () => {
    const { log, outcomes, dialect } = writing(
      [BLOCK, SMALL, one(105, 5)],
      [[noServices], [updated(SMALL)], [updated(BLOCK), updated(one(105, 5))]],
      unknown,
    );
    expect(log).toEqual([[SERVICES], [smallNew], [withNew, PUT(105, 5)]]);
    expect(outcomes.map(({ call }) => call.kind)).toEqual(['put-many', 'put-many', 'put-one']);
    expect(dialect()).toBe('user_ids');
  });

  test('changes when a call is refused for its names', () => {
    const { log, outcomes, dialect } = writing(
      [BLOCK, SMALL],
      [[noServices], [wrongNames], [updated(SMALL)], [updated(BLOCK)]],
      unknown,
    );
    expect(log).toEqual([[SERVICES], [smallNew], [smallOld], [withOld]]);
    expect(outcomes.map(({ refusedWhole }) => refusedWhole)).toEqual([null, null]);
    expect(dialect()).toBe('user_id');
  });

  test('is not settled by a call that is refused both ways, which keeps its first words', () => {
    const { log, outcomes, dialect } = writing(
      [SMALL, BLOCK],
      [[noServices], [wrongNames], [error(400, 'Other.')], [updated(BLOCK)]],
      unknown,
    );
    expect(log).toEqual([[SERVICES], [smallNew], [smallOld], [withNew]]);
    expect(outcomes[0]?.refusedWhole).toMatchObject({ detail: 'The field "user_ids" is not known.' });
    expect(kinds(outcomes[1]?.pairs ?? new Map())['101/1']).toBe('updated');
    expect(dialect()).toBe('user_ids');
  });

  test('is not doubted when a call is refused for another reason', () => {
    const { log, dialect } = writing(
      [SMALL],
      [[noServices], [error(422, 'Course 103 is archived.')]],
      unknown,
    );
    expect(log).toEqual([[SERVICES], [smallNew]]);
    expect(dialect()).toBeNull();
  });

  test('leaves a pair unknown when the answer to the repetition is lost', () => {
    const { outcomes } = writing([SMALL], [[noServices], [wrongNames], [page(502)]], unknown);
    expect(outcomes[0]?.refusedWhole).toBeNull();
    expect(outcomes[0]?.pairs.get('103/4')).toMatchObject({ kind: 'unknown' });
  });

  test('is not settled by a yes without names', () => {
    const { dialect } = writing([SMALL], [[noServices], [json({ data: [] })]], unknown);
    expect(dialect()).toBeNull();
  });

  test('is settled by a refusal by pair', () => {
    const body = json({
      data: { updated: [], not_updated: [{ invalid_enrollments: [{ course_id: 103, user_id: 4 }] }] },
    });
    expect(writing([SMALL], [[noServices], [body]], unknown).dialect()).toBe('user_ids');
  });

  test('stops the other calls when a limit is met while finding out', () => {
    const wish = error(429, 'x', { 'retry-after': '900' });
    const { log, outcomes } = writing([BLOCK, SMALL, one(105, 5)], [[noServices], [wish]], unknown);
    expect(log).toEqual([[SERVICES], [smallNew]]);
    for (const { pairs } of outcomes) for (const { kind } of pairs.values()) expect(kind).toBe('not-sent');
  });

  test('is not tried once the dialect is known', () => {
    const { log, outcomes } = writing([BLOCK], [[wrongNames]], { dialect: 'user_ids' });
    expect(log).toEqual([[withNew]]);
    expect(outcomes[0]?.refusedWhole?.code).toBe('refused');
  });
});

test('a change with only a status sends no date', () => {
  const call = many([101], [1], { ...COMPLETED, completedAt: null });
  const { log } = writing([call], [[updated(call)]]);
  expect(log).toEqual([[PUT_MANY({ user_ids: [1], course_ids: [101], status: 2 })]]);
});
