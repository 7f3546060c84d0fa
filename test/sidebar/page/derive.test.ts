// What the page shows: the blue button, the others, what a closed step says, what is read out.
import type { RowStatus } from '../../../src/contract';
import { planFigures } from '../../../src/sidebar/jobs/ask-sentences';
import { estimate, spoken } from '../../../src/sidebar/jobs/progress';
import {
  hasNoRows,
  headerNames,
  mainAction,
  offersRemedy,
  offersVerify,
  presentCounts,
  sideActions,
  summaryOf,
} from '../../../src/sidebar/page/derive';
import { countsOf, ok, Play, planOf, reportOf, sheetOf, stateOf } from '../support/build';
import { COLUMNS, SUPERADMIN, shownProblem } from '../support/fake-server';

const withCounts = (some: Partial<Record<RowStatus | 'pending', number>>): Play =>
  Play.opened(stateOf({ sheet: sheetOf({ rows: 9, counts: countsOf(some) }) }));

describe('the blue button', () => {
  test.each([
    [{ pending: 9 }, { type: 'check' }],
    [{ pending: 1, Ready: 8 }, { type: 'check' }],
    [
      { Ready: 8, Invalid: 1 },
      { type: 'run', count: 8 },
    ],
    [
      { Updated: 7, Unknown: 1, Sending: 1 },
      { type: 'settle', count: 2 },
    ],
    [
      { Updated: 7, Failed: 2 },
      { type: 'retry-failed', count: 2 },
    ],
    [{ Updated: 9 }, null],
    [{ Invalid: 9 }, null],
    [{}, null],
  ])('for %j it is %j', (counts, action) => {
    expect(mainAction(withCounts(counts).page)).toEqual(action);
  });

  test('after a check of selected rows it runs those', () => {
    const play = withCounts({ pending: 9 }).does({ type: 'check', of: 'selected' });
    play.answers({
      name: 'startJob',
      reply: ok(
        reportOf({
          kind: 'check',
          state: 'done',
          plan: planOf({ rows: 2 }),
          counts: countsOf({ pending: 7, Ready: 2 }),
        }),
      ),
    });
    expect(mainAction(play.page)).toEqual({ type: 'run', count: 2 });
  });

  test('is absent during work and without a connection', () => {
    expect(mainAction(withCounts({ pending: 9 }).does({ type: 'check', of: 'all' }).page)).toBeNull();
    expect(mainAction(Play.opened(stateOf({ connection: null })).page)).toBeNull();
  });

  test('resumes an unfinished job', () => {
    expect(mainAction(Play.opened(stateOf({ job: reportOf() })).page)).toEqual({ type: 'resume' });
  });

  test.each([
    ['pilot-failed', 2, { type: 'undo-stopped' }],
    ['touched-others', 2, { type: 'undo-stopped' }],
    ['pilot-failed', 0, null],
    ['rate-limited', 2, { type: 'resume' }],
  ] as const)('after a run that stopped for %s with %s rows done it is %j', (code, rowsDone, action) => {
    const job = reportOf({
      state: 'stopped',
      rowsDone,
      shownProblem: shownProblem(code, 'Why it stopped.'),
    });
    const { page } = Play.opened(stateOf({ job }));
    expect(mainAction(page)).toEqual(action);
    // To resume stays possible, beside it.
    expect(sideActions(page).includes('resume')).toBe(action?.type !== 'resume');
  });
});

describe('the other buttons', () => {
  test.each([
    [{ pending: 9 }, ['check-selected']],
    [{ pending: 1, Ready: 8 }, ['run', 'check-selected']],
    [{ Ready: 8, Failed: 1 }, ['retry-failed', 'check', 'check-selected']],
    [{ Updated: 7, Failed: 2 }, ['verify', 'check', 'check-selected']],
    [{ Updated: 9 }, ['verify', 'check', 'check-selected']],
    [{ Verified: 8, Differs: 1 }, ['verify-again', 'check', 'check-selected']],
    [{ Verified: 8, Updated: 1 }, ['verify', 'check', 'check-selected']],
  ] as const)('for %j they are %j', (counts, actions) => {
    expect(sideActions(withCounts(counts).page)).toEqual(actions);
  });

  test('are none for headers without rows, once they are counted', () => {
    const of = (counted: boolean) => Play.opened(stateOf({ sheet: sheetOf({ rows: 0, counted }) })).page;
    expect([hasNoRows(of(true)), sideActions(of(true)), mainAction(of(true))]).toEqual([true, [], null]);
    expect([hasNoRows(of(false)), hasNoRows(Play.opened().page)]).toEqual([false, false]);
  });
});

describe('the result of a run', () => {
  const ended = () => {
    const play = withCounts({ Ready: 9 })
      .does({ type: 'run' })
      .does({ type: 'confirm-run', unenrolls: null });
    const counts = countsOf({ Updated: 7, Invalid: 2 });
    play.answers({
      name: 'startJob',
      reply: ok(reportOf({ state: 'done', next: { kind: 'done' }, counts })),
    });
    return play.answers({ name: 'getState', reply: ok(stateOf({ sheet: sheetOf({ counts }) })) });
  };

  test('offers the verification, which the other buttons then do not', () => {
    const { page } = ended();
    expect(page.finished).not.toBeNull();
    expect(offersVerify(page)).toBe(true);
    expect(sideActions(page)).not.toContain('verify');
    expect(offersVerify(withCounts({ Updated: 7 }).page)).toBe(false);
  });

  test('leads to the log, and says if there is none', () => {
    const play = ended().does({ type: 'show-log' });
    expect(play.calls()).toEqual([{ name: 'showLog', argument: undefined }]);
    expect(play.answers({ name: 'showLog', reply: ok({ shown: true }) }).page.notice).toBeNull();
    play.does({ type: 'show-log' }).answers({ name: 'showLog', reply: ok({ shown: false }) });
    expect(play.page.notice).toEqual({ of: 'no-log' });
    expect(play.page.finished).not.toBeNull();
  });
});

describe('a closed step', () => {
  test('says who is signed in, and where', () => {
    expect(summaryOf(Play.opened().page, 'connect')).toBe('Inês Carvalho at acme.docebosaas.com');
  });

  test('names the app that signs in as itself', () => {
    const signedInAs = { username: '', name: ' ', level: '' };
    const play = Play.opened(stateOf({ connection: { ...SUPERADMIN, signedInAs } }));
    expect(summaryOf(play.page, 'connect')).toBe('the app itself at acme.docebosaas.com');
  });

  test('names the columns that are missing', () => {
    const columns = { ...COLUMNS, missing: ['user', 'course'] as const };
    expect(summaryOf(Play.opened(stateOf({ columns })).page, 'columns')).toBe('Missing: User, Course');
  });

  test('says which step comes first', () => {
    expect(summaryOf(Play.opened(stateOf({ connection: null })).page, 'rows')).toBe('After connecting');
  });
});

test('numbers columns that share a header', () => {
  const headers = ['Date', 'Date', '', 'Date'].map((header, index) => ({
    id: String(index),
    header,
    samples: [],
  }));
  expect([...headerNames(headers).values()]).toEqual([
    'Date',
    'Date (2)',
    'Column without a header',
    'Date (3)',
  ]);
});

test('shows only statuses that rows have', () => {
  expect(presentCounts(countsOf({ Ready: 2, Invalid: 1 }))).toEqual([
    { status: 'Ready', count: 2 },
    { status: 'Invalid', count: 1 },
  ]);
});

describe('announcements', () => {
  const said = (rowsDone: number) =>
    spoken(
      withCounts({ pending: 100 })
        .does({ type: 'check', of: 'all' })
        .answers({ name: 'startJob', reply: ok(reportOf({ kind: 'check', rowsDone, rowsTotal: 1000 })) })
        .page,
    );

  test('announces progress by steps of ten percent', () => {
    expect([0, 99, 100, 199].map(said)).toEqual([
      'Checking rows: 0 percent.',
      'Checking rows: 0 percent.',
      'Checking rows: 10 percent.',
      'Checking rows: 10 percent.',
    ]);
  });

  test('announces the end of a run', () => {
    const play = withCounts({ Ready: 1 })
      .does({ type: 'run' })
      .does({ type: 'confirm-run', unenrolls: null });
    play.answers({
      name: 'startJob',
      reply: ok(reportOf({ state: 'done', rowsTotal: 1, rowsUpdated: 1, counts: countsOf({ Updated: 1 }) })),
    });
    expect(spoken(play.page)).toBe('1 row updated');
  });

  test('announces how many rows of a run were updated', () => {
    const play = withCounts({ Ready: 9 })
      .does({ type: 'run' })
      .does({ type: 'confirm-run', unenrolls: null });
    play.answers({
      name: 'startJob',
      reply: ok(
        reportOf({
          state: 'done',
          rowsTotal: 9,
          rowsUpdated: 7,
          counts: countsOf({ Updated: 9, pending: 2 }),
        }),
      ),
    });
    expect(spoken(play.page)).toBe('7 of 9 rows updated');
  });

  test.each([
    [
      { rowsTotal: 36, rowsUpdated: 36, rowsEnrolled: 13, rowsRemoved: 3 },
      '36 rows done: 20 updated, 13 enrolled, 3 unenrolled',
    ],
    [{ rowsTotal: 9, rowsUpdated: 3, rowsEnrolled: 0, rowsRemoved: 3 }, '3 of 9 rows done: 3 unenrolled'],
  ])('counts enrolled and removed rows apart from updated ones: %#', (figures, sentence) => {
    const play = withCounts({ Ready: 9 })
      .does({ type: 'run' })
      .does({ type: 'confirm-run', unenrolls: null });
    play.answers({ name: 'startJob', reply: ok(reportOf({ state: 'done', ...figures })) });
    expect(spoken(play.page)).toBe(sentence);
  });
});

describe('the button beside an error', () => {
  test('lets closed methods be tried again', () => {
    const play = Play.opened(stateOf({ closedWays: ['Bulk updates are not used on this Docebo.'] }));
    play.does({ type: 'retry-pilots' });
    expect(play.calls()).toContainEqual({ name: 'retryPilots', argument: undefined });
    play.answers({ name: 'retryPilots', reply: ok(stateOf()) });
    expect(play.page.server?.closedWays).toEqual([]);
  });

  const refused = (remedy: 'retry' | 'reconnect') =>
    ({ ok: false, problem: shownProblem('unreachable', 'X.', remedy) }) as const;

  test('is absent beside the blue Resume button', () => {
    const play = Play.opened(stateOf({ job: reportOf() })).does({ type: 'resume' });
    play.answers({ name: 'continueJob', reply: refused('retry') });
    expect(offersRemedy(play.page, 'rows')).toBe(false);
  });

  test('is present when nothing else helps', () => {
    const play = Play.opened(stateOf({ job: reportOf() })).does({ type: 'resume' });
    play.answers({ name: 'continueJob', reply: refused('reconnect') });
    expect(offersRemedy(play.page, 'rows')).toBe(true);
  });

  test('is absent beside the Connect button of the form', () => {
    const play = Play.opened(stateOf({ connection: null }));
    const input = {
      domain: 'a',
      grant: 'password',
      clientId: '',
      clientSecret: '',
      username: '',
      password: '',
    } as const;
    play.does({ type: 'connect', input }).answers({ name: 'connect', reply: refused('reconnect') });
    expect(offersRemedy(play.page, 'connect')).toBe(false);
  });
});

describe('progress between two reports', () => {
  const report = reportOf({ rowsDone: 200, rowsTotal: 1000, msLeft: 40_000 });

  test('moves on by the pace, never back, and stays below 100 percent', () => {
    expect(
      [-5000, 0, 10_000, 39_999, 90_000].map((passed) => estimate(report, 1_000_000, 1_000_000 + passed)),
    ).toEqual([
      { share: 20, expected: 20, msLeft: 40_000 },
      { share: 20, expected: 20, msLeft: 40_000 },
      { share: 20, expected: 40, msLeft: 30_000 },
      { share: 20, expected: 99, msLeft: expect.closeTo(1, 5) },
      { share: 20, expected: 99, msLeft: 0 },
    ]);
  });

  test('does not move without a known pace', () => {
    expect(estimate(reportOf({ rowsDone: 200, rowsTotal: 1000, msLeft: null }), 1, 90_000)).toEqual({
      share: 20,
      expected: 20,
      msLeft: null,
    });
    expect(estimate(report, null, 90_000)).toEqual({ share: 20, expected: 20, msLeft: 40_000 });
  });
});

describe('the plan in figures', () => {
  test.each([
    [
      { rows: 1240, calls: 31, callsOneByOne: 1240, putMany: 28, putOne: 1, postBatch: 2, lowerBound: 30 },
      1000,
      [
        '31 calls instead of 1,240',
        '28 bulk updates, 1 single update, 2 batch imports',
        '40 rows per call',
        '4% of an hour’s 1,000 calls',
        'At least 30 calls are needed.',
      ],
    ],
    [
      { rows: 1, calls: 1, callsOneByOne: 1, putMany: 0, putOne: 1, postBatch: 0, lowerBound: 1 },
      1000,
      [
        '1 call',
        '1 single update',
        '1 row per call',
        'Less than 1% of an hour’s 1,000 calls',
        'No plan needs fewer calls.',
      ],
    ],
    [
      { rows: 5000, calls: 2500, callsOneByOne: 5000, putMany: 2500, putOne: 0, postBatch: 0, lowerBound: 1 },
      1000,
      [
        '2,500 calls instead of 5,000',
        '2,500 bulk updates',
        '2 rows per call',
        '2.5 hours at 1,000 calls an hour',
        'At least 1 call is needed.',
      ],
    ],
  ])('has every line about %j', (plan, callsPerHour, lines) => {
    expect(planFigures(planOf(plan), callsPerHour)).toEqual(lines);
  });
});
