// Recertification: Docebo keeps a completion and records another one, by a way of its own that nothing
// replaces.
import fc from 'fast-check';
import { bundle } from '../../build/bundle';
import type { RunState, State } from '../../src/contract';
import { type Fault, parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';

beforeAll(() => bundle());

const OLD = '2025-03-14 12:00:00';
const NEW = '2026-03-14 12:00:00';

/** Ann, Ben and Dan completed a year ago, Cleo is enrolled and Eve is not. */
const tenant = () =>
  parseTenant({
    users: ['ann', 'ben', 'cleo', 'dan', 'eve'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [{ id: 7, code: 'SAFE-1', title: 'Safety' }],
    enrollments: [
      ...[501, 502, 504].map((user_id) => ({
        user_id,
        course_id: 7,
        status: 'completed',
        completion_date: OLD,
        score: 80,
        enrollment_date: '2025-01-05 08:00:00',
      })),
      { user_id: 503, course_id: 7, status: 'subscribed', enrollment_date: '2025-01-05 08:00:00' },
    ],
  });

const rowsOf = (...people: readonly (readonly [string, string?, string?])[]) => [
  ['Username', 'Course code', 'Completion date', 'Action'],
  ...people.map(([name, action = 'Recertify', day = '2026-03-14']) => [name, 'SAFE-1', day, action]),
];

const open = (people: readonly (readonly [string, string?, string?])[], ...faults: readonly string[]) =>
  openBench(
    { rows: rowsOf(...people), tenant: tenant() },
    { faults: faults.map((spec): Fault => parseFault(spec)) },
  );

const told = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);

/** The completion date that Docebo holds of each person who has one. */
const live = (bench: Bench) =>
  Object.fromEntries(
    bench.tenant
      .state()
      .enrollments.flatMap(({ user_id, completion_date }) =>
        completion_date === undefined ? [] : [[user_id, completion_date]],
      ),
  );

const kept = (bench: Bench) =>
  bench.tenant.archived().map(({ user_id, completion_date, score }) => [user_id, completion_date, score]);

/** The bodies of the batch imports, and of all other writes. */
const imports = (bench: Bench) =>
  bench.tenant.calls().flatMap(({ kind, body }) => (kind === 'POST batch' ? [JSON.stringify(body)] : []));
const updates = (bench: Bench) =>
  bench.tenant.calls().filter(({ kind }) => kind === 'PUT many' || kind === 'PUT one');

test('keeps a completion and records another one, completes people without one, and leaves alone people who are not enrolled', async () => {
  const bench = await open([['ann'], ['ben'], ['cleo'], ['eve']]);
  try {
    await give(bench, 'connect', bench.connection);
    const checked = await doJob(bench, 'check');
    expect(told(bench)).toEqual([
      [
        'Ready',
        'Completed on 14 Mar 2025 → Completed on 14 Mar 2026 (recertification: keeps the completion of 14 Mar 2025)',
      ],
      [
        'Ready',
        'Completed on 14 Mar 2025 → Completed on 14 Mar 2026 (recertification: keeps the completion of 14 Mar 2025)',
      ],
      ['Ready', 'Enrolled → Completed on 14 Mar 2026'],
      ['Not enrolled', expect.anything()],
    ]);
    expect(checked).toMatchObject({
      plan: { recertifies: 2, recertifyBatch: 2, replacesDates: 0, putOne: 1 },
    });
    expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
    expect(live(bench)).toEqual({ 501: NEW, 502: NEW, 503: NEW, 504: OLD });
    expect(kept(bench)).toEqual([
      [501, OLD, 80],
      [502, OLD, 80],
    ]);
    expect(
      told(bench)
        .map(([, details]) => details)
        .slice(0, 3),
    ).toEqual([
      'Completed on 14 Mar 2026 (recertification: keeps the completion of 14 Mar 2025)',
      'Completed on 14 Mar 2026 (recertification: keeps the completion of 14 Mar 2025)',
      'Completed on 14 Mar 2026',
    ]);
    expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done' });
    expect(told(bench)[0]).toEqual([
      'Verified',
      'Docebo holds Completed on 14 Mar 2026. What cannot be read back: the completion of 14 Mar 2025 that was kept.',
    ]);
    // Checked again, the rows are done: nobody is recertified twice.
    bench.sheet.type(1, 4, [[''], [''], ['']]);
    await doJob(bench, 'check');
    await doJob(bench, 'run');
    expect(kept(bench)).toHaveLength(2);
  } finally {
    await bench.close();
  }
}, 60_000);

test('imports that keep completions share no call with others, whatever the rows are', async () => {
  const bench = await open([
    ['ann'],
    ['ben', 'Update'],
    ['cleo', 'Update', '2026-03-15'],
    ['dan', 'Recertify', '2026-03-16'],
  ]);
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    const recertify = imports(bench).filter((body) => body.includes('"duplicates_as_recertification":true'));
    expect(recertify.flatMap((body) => body.match(/"user_id":"(\d+)"/g) ?? [])).toEqual([
      '"user_id":"501"',
      '"user_id":"504"',
    ]);
    expect(kept(bench).map(([user]) => user)).toEqual([501, 504]);
    expect(live(bench)).toMatchObject({ 502: NEW, 503: '2026-03-15 12:00:00', 504: '2026-03-16 12:00:00' });
  } finally {
    await bench.close();
  }
}, 60_000);

test.each<[string, number, object, number]>([
  ['has a newer completion', 10, { completion_date: '2026-06-01 12:00:00' }, 501],
  ['has a newer completion, seen by the pilot', 0, { completion_date: '2026-06-01 12:00:00' }, 501],
  ['has none any more', 10, { status: 'in_progress', completion_date: undefined }, 501],
  ['completed meanwhile', 10, { status: 'completed', completion_date: '2026-02-01 12:00:00' }, 503],
])(
  'whoever %s since the check is left alone, and checked again',
  async (_, minutes, now, userId) => {
    const bench = await open([['ann'], ['ben'], ['cleo']]);
    try {
      await give(bench, 'connect', bench.connection);
      await doJob(bench, 'check');
      const data = bench.tenant.state();
      const enrollments = data.enrollments.map((each) =>
        each.user_id === userId ? { ...each, ...now } : each,
      );
      bench.tenant.reset({ ...data, enrollments });
      bench.clock.advance(minutes * 60_000);
      await doJob(bench, 'run');
      const [at, name] = userId === 501 ? [0, 'ann'] : [2, 'cleo'];
      expect(told(bench)[at]).toEqual([
        '',
        'Changed in Docebo since the check, so nothing was sent. Check again.',
      ]);
      expect([name, bench.tenant.state().enrollments.find((each) => each.user_id === userId)]).toEqual([
        name,
        expect.objectContaining(JSON.parse(JSON.stringify(now))),
      ]);
      expect(kept(bench).map(([user]) => user)).toEqual([501, 502].filter((user) => user !== userId));
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test.each([
  ['overwrites', 'the completion of 14 Mar 2025 seems to be overwritten and not kept'],
  ['keeps-date', 'the completion of 14 Mar 2025 seems to be overwritten and not kept'],
  ['archives-import', 'asked for Completed on 14 Mar 2026, but Docebo holds Completed on 14 Mar 2025'],
])(
  'on a tenant that %s, the pilot stops the run after one row, and nothing is overwritten instead',
  async (does, wrong) => {
    const bench = await open([['ann'], ['ben'], ['dan']], `recertification:${does}`);
    try {
      await give(bench, 'connect', bench.connection);
      await doJob(bench, 'check');
      expect(await doJob(bench, 'run')).toContain(wrong);
      const [first, ...others] = told(bench);
      expect(first?.[0]).toBe('Differs');
      expect(first?.[1]).toContain(wrong);
      expect(others.map(([status]) => status)).toEqual(['Ready', 'Ready']);
      // Tried again, what is left says why, and no other call takes its place.
      await doJob(bench, 'run');
      expect(
        told(bench)
          .slice(1)
          .map(([status, details]) => [status, details?.slice(0, 93)]),
      ).toEqual(
        Array(2).fill([
          'Failed',
          'This Docebo does not record recertifications, so nothing was sent and the completion stays as',
        ]),
      );
      expect(live(bench)).toMatchObject({ 502: OLD, 504: OLD });
      expect([imports(bench).length, updates(bench)]).toEqual([1, []]);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a tenant that refuses the option gets no other call: the rows say so, and the completions stay', async () => {
  const bench = await open([['ann'], ['ben'], ['cleo']], 'recertification:refuses');
  try {
    await bench.work();
    expect(told(bench).map(([status]) => status)).toEqual(['Failed', 'Failed', 'Updated']);
    expect(told(bench)[0]?.[1]).toMatch(
      /^This Docebo does not record recertifications, .*HTTP 400.*To replace it, type the action Update\.$/,
    );
    expect([live(bench), kept(bench)]).toEqual([{ 501: OLD, 502: OLD, 503: NEW, 504: OLD }, []]);
    const { closedWays } = await give<State>(bench, 'getState');
    expect(closedWays).toEqual([expect.stringMatching(/^Recertifications are not used on this Docebo/)]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a person whom the import refuses is not updated by a call of their own', async () => {
  const bench = await openBench({
    rows: rowsOf(['ann'], ['ben']),
    tenant: parseTenant({
      ...tenant(),
      users: tenant().users.map((user) => (user.username === 'ben' ? { ...user, deactivated: true } : user)),
    }),
  });
  try {
    await bench.work();
    expect(told(bench)).toEqual([
      ['Updated', expect.anything()],
      ['Failed', 'Docebo refused: User 502 is deactivated.'],
    ]);
    expect([live(bench)[502], updates(bench), imports(bench).length]).toEqual([OLD, [], 2]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('an answer that is lost is settled by reading, and nobody is recertified twice', async () => {
  const bench = await open([['ann'], ['ben'], ['dan']], 'drop-answer:every=1,on=batch');
  try {
    await bench.work();
    expect(told(bench).map(([status]) => status)).toEqual(['Updated', 'Updated', 'Updated']);
    expect(kept(bench).map(([user]) => user)).toEqual([501, 502, 504]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('whatever the tenant does, a completion that was to be kept is kept, still there, or the one row that was tried first', async () => {
  const does = fc.constantFrom('renews', 'keeps-date', 'overwrites', 'archives-import', 'refuses');
  const other = fc.constantFrom(
    'drop-answer:rate=0.4,on=batch',
    '500:rate=0.3,on=batch',
    '503:rate=0.3',
    'lag:3',
    'no-totals',
    'batch-ignores-hold',
  );
  const action = fc.constantFrom('Recertify', 'Recertify', 'Update');
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(does, fc.uniqueArray(other, { maxLength: 2 })),
      fc.tuple(action, action, action, action),
      async ([how, faults], [ann, ben, cleo, dan]) => {
        const people = [
          ['ann', ann, 501],
          ['ben', ben, 502],
          ['cleo', cleo, 503],
          ['dan', dan, 504],
        ] as const;
        const bench = await open(
          people.map(([name, asked]) => [name, asked] as const),
          `recertification:${how}`,
          ...faults,
        );
        try {
          await bench.work();
          await bench.work();
          const held = live(bench);
          const archived = new Set(kept(bench).flatMap(([user, day]) => (day === OLD ? [user] : [])));
          const gone = people.filter(
            ([, asked, user]) =>
              asked === 'Recertify' && user !== 503 && held[user] !== OLD && !archived.has(user),
          );
          expect(gone.length).toBeLessThanOrEqual(how === 'overwrites' ? 1 : 0);
        } finally {
          await bench.close();
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

test('an undo puts the values back and says that the archive is not undone', async () => {
  const bench = await open([['ann']]);
  try {
    await bench.work();
    const [run] = await give<readonly RunState[]>(bench, 'listRuns');
    await give(bench, 'makeUndo', run?.run);
    const [undo] = rowsByHeader(bench.spreadsheet.activeSheet.texts());
    expect(undo).toMatchObject({
      Action: 'Update',
      'Completion date': OLD,
      Score: '80',
      'Enrollment date': '2025-01-05 08:00:00',
      Note: expect.stringContaining('The archive is not undone'),
    });
    await doJob(bench, 'check');
    await doJob(bench, 'run');
    expect([live(bench)[501], kept(bench)]).toEqual([OLD, [[501, OLD, 80]]]);
  } finally {
    await bench.close();
  }
}, 60_000);
