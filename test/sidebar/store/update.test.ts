// What each thing that happens makes of the page, the driving of jobs left to its own tests.
import { LARGE_RUN } from '../../../src/sidebar/jobs/asking';
import { STATUSES } from '../../../src/sidebar/page/statuses';
import { isDone, isOpen } from '../../../src/sidebar/page/steps';
import { LOOK_EVERY } from '../../../src/sidebar/store/update';
import { countsOf, ok, Play, planOf, reportOf, sheetOf, stateOf } from '../support/build';
import { CHOSEN, COLUMNS, shownProblem } from '../support/fake-server';

const refused = (problem: ReturnType<typeof shownProblem>) => ({ ok: false, problem }) as const;
const INPUT = {
  domain: 'acme.docebosaas.com',
  grant: 'password',
  clientId: 'id',
  clientSecret: 'hush-hush',
  username: 'ines',
  password: 'open-sesame',
} as const;

/** A page whose check has just ended with so many ready rows. */
function checked(rows: number, completions = 0, counts = countsOf({ Ready: rows })): Play {
  const sheet = sheetOf({ rows, counts: countsOf({ pending: rows }) });
  return Play.opened(stateOf({ sheet }))
    .does({ type: 'check', of: 'all' })
    .answers({
      name: 'startJob',
      reply: ok(reportOf({ kind: 'check', state: 'done', counts, plan: planOf({ rows, completions }) })),
    });
}

describe('opening', () => {
  test('a page without a state asks for it again on request', () => {
    const play = new Play().does({ type: 'opened' }).loses('getState');
    expect(play.page.phase).toBe('failed');
    expect(play.does({ type: 'remedy', place: 'page' }).calls()).toEqual([
      { name: 'getState', argument: 'whole' },
    ]);
  });

  test('offers to resume an unfinished job, and does not start it', () => {
    const play = Play.opened(stateOf({ job: reportOf() }));
    expect(play.calls()).toEqual([]);
    expect(play.page.drive.at).toBe('offered');
    expect(play.does({ type: 'resume' }).calls()).toEqual([
      { name: 'continueJob', argument: { job: 'job-1', slice: 1 } },
    ]);
  });

  test.each([
    ['check', { kind: 'check', scope: { of: 'all' } }],
    ['check-and-run-selected', { kind: 'check', scope: { of: 'selected' } }],
    ['verify', { kind: 'verify', scope: { of: 'all' } }],
  ] as const)('the menu item "%s" begins its job', (intent, argument) => {
    expect(Play.opened(stateOf({ intent })).calls()).toEqual([
      { name: 'startJob', argument: { domain: 'acme.docebosaas.com', ...argument } },
    ]);
  });

  test('the menu item "Update enrollments" asks first when there is no plan', () => {
    const sheet = sheetOf({ rows: 3, counts: countsOf({ Ready: 3 }) });
    const play = Play.opened(stateOf({ intent: 'run', sheet }));
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toEqual({
      what: 'run',
      scope: { of: 'all' },
      rows: 3,
      plan: null,
      unenrolls: 0,
      back: { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 },
      typing: false,
    });
  });

  test('a menu item that needs a connection explains that it is missing', () => {
    const play = Play.opened(stateOf({ intent: 'check', connection: null }));
    expect(play.calls()).toEqual([]);
    expect(play.page.notice).toEqual({ of: 'intent', lacking: 'connect' });
    // It goes with what was missing.
    play.does({ type: 'connect', input: INPUT }).answers({ name: 'connect', reply: ok(stateOf()) });
    expect(play.page.notice).toBeNull();
  });

  test('the menu item "Help" opens the help without a connection', () => {
    const play = Play.opened(stateOf({ intent: 'help', connection: null }));
    expect(play.page.help).toBe(true);
    expect(play.effects).toEqual([{ type: 'reveal', target: 'help' }]);
  });

  test('shows the plan of an earlier check', () => {
    const job = reportOf({ kind: 'check', state: 'done', plan: planOf() });
    const play = Play.opened(stateOf({ job }));
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.checked?.report).toEqual(job);
  });

  test('does not offer to resume a run that is over', () => {
    expect(Play.opened(stateOf({ job: reportOf({ state: 'done' }) })).page.drive).toEqual({ at: 'idle' });
  });

  test('a menu item that needs columns explains that they are missing', () => {
    const columns = { ...COLUMNS, missing: ['course' as const] };
    const play = Play.opened(stateOf({ intent: 'check', columns }));
    expect(play.calls()).toEqual([]);
    expect(play.page.notice).toMatchObject({ lacking: 'columns' });
  });
});

describe('the three steps', () => {
  const opensAt = (play: Play) =>
    (['connect', 'columns', 'rows'] as const).filter((step) => isOpen(play.page, step));

  test('opens the first step that is not done', () => {
    const missing = { ...COLUMNS, missing: ['user' as const] };
    expect(opensAt(Play.opened(stateOf({ connection: null })))).toEqual(['connect']);
    expect(opensAt(Play.opened(stateOf({ columns: missing })))).toEqual(['columns']);
    expect(opensAt(Play.opened())).toEqual(['rows']);
  });

  test.each([
    [{ Updated: 4, Verified: 3, 'No change': 2 }, true],
    [{ Updated: 8, Failed: 1 }, false],
    [{ Updated: 8, pending: 1 }, false],
    [{}, false],
  ] as const)('ticks the rows at %j: %s', (some, done) => {
    const counts = countsOf(some);
    const rows = STATUSES.reduce((sum, status) => sum + counts[status], 0);
    expect(isDone(Play.opened(stateOf({ sheet: sheetOf({ rows, counts }) })).page, 'rows')).toBe(done);
  });

  test('keeps the rows closed without a connection', () => {
    const play = Play.opened(stateOf({ connection: null })).does({
      type: 'unfold',
      step: 'rows',
      open: true,
    });
    expect(opensAt(play)).toEqual(['connect']);
  });

  test('keeps a step closed that was closed by hand', () => {
    const play = Play.opened().does({ type: 'unfold', step: 'rows', open: false });
    expect(opensAt(play)).toEqual([]);
  });

  test('opens the columns when the sheet cannot be read', () => {
    const state = stateOf({
      columns: null,
      shownProblem: shownProblem('sheet-empty', 'The sheet is empty.'),
    });
    expect(opensAt(Play.opened(state))).toEqual(['columns']);
  });
});

describe('connecting', () => {
  const connecting = () => Play.opened(stateOf({ connection: null })).does({ type: 'connect', input: INPUT });

  test('keeps no password on the page after it is sent', () => {
    const play = connecting();
    expect(play.calls()).toEqual([{ name: 'connect', argument: INPUT }]);
    expect(JSON.stringify(play.page)).not.toMatch(/hush-hush|open-sesame/);
  });

  test('connects once when pressed twice', () => {
    expect(connecting().does({ type: 'connect', input: INPUT }).calls()).toEqual([]);
  });

  test('shows a refusal beside the form', () => {
    const problem = shownProblem('sign-in-refused', 'Wrong secret.', 'reconnect');
    const play = connecting().answers({ name: 'connect', reply: refused(problem) });
    expect(play.page.shownProblems.connect).toEqual(problem);
    expect(isOpen(play.page, 'connect')).toBe(true);
  });

  test('clears an old error on a new try', () => {
    const problem = shownProblem('sign-in-refused', 'Wrong secret.', 'reconnect');
    const play = connecting().answers({ name: 'connect', reply: refused(problem) });
    expect(play.does({ type: 'connect', input: INPUT }).page.shownProblems.connect).toBeNull();
  });

  test('asks before it disconnects, and forgets the plan', () => {
    const play = checked(3).does({ type: 'ask-disconnect' });
    expect(play.calls()).toEqual([]);
    play
      .does({ type: 'disconnect' })
      .answers({ name: 'disconnect', reply: ok({ ...stateOf({ connection: null }), livesOn: false }) });
    expect(play.page.checked).toBeNull();
    expect(play.page.asking).toBeNull();
    expect(isOpen(play.page, 'connect')).toBe(true);
  });

  test('"Reconnect" beside a refused job opens the form', () => {
    const play = checked(3)
      .does({ type: 'run' })
      .answers({ name: 'startJob', reply: refused(shownProblem('signed-out', 'Signed out.', 'reconnect')) })
      .does({ type: 'remedy', place: 'rows' });
    expect(play.page.reconnecting).toBe(true);
    expect(isOpen(play.page, 'connect')).toBe(true);
    expect(play.page.shownProblems.rows).toBeNull();
  });
});

describe('choosing columns', () => {
  const saved = (play: Play, chosen: typeof CHOSEN) =>
    play.answers({
      name: 'chooseColumns',
      reply: ok(stateOf({ columns: { ...COLUMNS, chosen, byHand: true } })),
    });

  test('sends a choice together with the other fields', () => {
    const play = Play.opened().does({ type: 'choose', field: 'status', header: 'D' });
    expect(play.calls()).toEqual([{ name: 'chooseColumns', argument: { ...CHOSEN, status: 'D' } }]);
  });

  test('arrow keys through a list send the first and the last', () => {
    const play = Play.opened();
    for (const header of ['A', 'B', 'C', 'D']) play.does({ type: 'choose', field: 'status', header });
    expect(play.sent.filter(({ call }) => call.name === 'chooseColumns')).toHaveLength(1);
    saved(play, { ...CHOSEN, status: 'A' });
    expect(play.calls()).toEqual([{ name: 'chooseColumns', argument: { ...CHOSEN, status: 'D' } }]);
    saved(play, { ...CHOSEN, status: 'D' });
    expect(play.calls()).toEqual([]);
    expect(play.page.choice).toBeNull();
  });

  test('drops a refused choice', () => {
    const play = Play.opened().does({ type: 'choose', field: 'status', header: 'A' });
    play.answers({
      name: 'chooseColumns',
      reply: refused(shownProblem('columns-shared', 'Twice the same.')),
    });
    expect(play.page.choice).toBeNull();
    expect(play.page.shownProblems.columns?.code).toBe('columns-shared');
  });

  test('drops the plan when the columns change', () => {
    const play = checked(3).does({ type: 'recognise' });
    expect(play.calls()).toEqual([{ name: 'chooseColumns', argument: null }]);
    expect(play.page.checked).toBeNull();
  });
});

describe('asking before a run', () => {
  test('does not ask before a small run without completions', () => {
    const play = checked(LARGE_RUN).does({ type: 'run' });
    expect(play.calls()).toEqual([
      {
        name: 'startJob',
        argument: { domain: 'acme.docebosaas.com', kind: 'run', scope: { of: 'job', job: 'job-1' } },
      },
    ]);
  });

  test('asks before a large run', () => {
    const play = checked(LARGE_RUN + 1).does({ type: 'run' });
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toMatchObject({ what: 'run', rows: LARGE_RUN + 1, plan: { completions: 0 } });
  });

  test('asks before completions, which send notifications', () => {
    const play = checked(2, 1).does({ type: 'run' });
    expect(play.page.asking).toMatchObject({ rows: 2, plan: { completions: 1 } });
    expect(play.does({ type: 'confirm-run', unenrolls: null }).calls()).toEqual([
      {
        name: 'startJob',
        argument: { domain: 'acme.docebosaas.com', kind: 'run', scope: { of: 'job', job: 'job-1' } },
      },
    ]);
  });

  test('"Not now" runs nothing and gives the focus back', () => {
    const play = checked(2, 1).does({ type: 'run' }).does({ type: 'cancel' });
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toBeNull();
    expect(play.effects).toEqual([{ type: 'focus', target: 'main-action' }]);
  });

  test('a confirmation without a question runs nothing', () => {
    expect(checked(2).does({ type: 'confirm-run', unenrolls: null }).calls()).toEqual([]);
  });

  test('runs nothing when no row is ready', () => {
    expect(checked(0).does({ type: 'run' }).calls()).toEqual([]);
  });

  test('asks for the language once, and shows under Settings why it was refused', () => {
    const play = checked(2, 1).does({ type: 'choose-language', language: 'de' });
    expect(play.calls()).toEqual([{ name: 'chooseLanguage', argument: 'de' }]);
    expect(play.does({ type: 'choose-language', language: 'it' }).calls()).toEqual([]);
    play.loses('chooseLanguage');
    expect(play.page.shownProblems.settings?.code).toBe('no-answer');
  });

  test('withdraws the question when a new state arrives', () => {
    const play = checked(2, 1).does({ type: 'run' });
    play.does({ type: 'save-settings', settings: stateOf().settings });
    play.answers({ name: 'saveSettings', reply: ok(stateOf()) });
    expect(play.page.asking).toBeNull();
  });
});

describe('retrying failed rows', () => {
  const failedOnce = () =>
    Play.opened(stateOf({ sheet: sheetOf({ rows: 9, counts: countsOf({ Failed: 3, Updated: 6 }) }) }));
  const found = (play: Play, rows: number) =>
    play.answers({
      name: 'startJob',
      reply: ok(
        reportOf({ kind: 'check', state: 'done', plan: planOf({ rows }), counts: countsOf({ Ready: rows }) }),
      ),
    });

  test('checks them first', () => {
    expect(failedOnce().does({ type: 'retry-failed' }).calls()).toEqual([
      { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'all' } } },
    ]);
  });

  test('runs them right after the check', () => {
    expect(found(failedOnce().does({ type: 'retry-failed' }), 3).calls()).toEqual([
      {
        name: 'startJob',
        argument: { domain: 'acme.docebosaas.com', kind: 'run', scope: { of: 'job', job: 'job-1' } },
      },
    ]);
  });

  test('asks when more rows than failed are ready', () => {
    const play = found(failedOnce().does({ type: 'retry-failed' }), 4);
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toMatchObject({ what: 'run', rows: 4 });
  });
});

describe('coming back to the sidebar', () => {
  test('reads the sheet again at most once per interval', () => {
    const play = Play.opened();
    expect(play.does({ type: 'focused' }).calls()).toEqual([]);
    play.now += LOOK_EVERY;
    expect(play.does({ type: 'focused' }).calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    expect(play.does({ type: 'focused' }).calls()).toEqual([]);
  });

  test('drops the plan after an edit of the sheet, and says so', () => {
    const play = checked(3);
    play.now += LOOK_EVERY;
    const sheet = sheetOf({ rows: 3, counts: countsOf({ Ready: 2, pending: 1 }) });
    play.does({ type: 'focused' }).answers({ name: 'getState', reply: ok(stateOf({ sheet })) });
    expect(play.page.checked).toBeNull();
    expect(play.page.notice).toEqual({ of: 'stale', rows: 1 });
  });

  test('drops the plan for another sheet with the same counts', () => {
    const play = checked(3);
    play.now += LOOK_EVERY;
    const sheet = sheetOf({ id: 2, name: 'T', rows: 3, counts: countsOf({ Ready: 3 }) });
    play.does({ type: 'focused' }).answers({ name: 'getState', reply: ok(stateOf({ sheet })) });
    expect(play.page.checked).toBeNull();
  });

  test('keeps the plan when nothing has changed', () => {
    const play = checked(3);
    play.now += LOOK_EVERY;
    const sheet = sheetOf({ rows: 3, counts: countsOf({ Ready: 3 }) });
    play.does({ type: 'focused' }).answers({ name: 'getState', reply: ok(stateOf({ sheet })) });
    expect(play.page.checked).not.toBeNull();
    expect(play.page.notice).toBeNull();
  });

  test('does not read the sheet during a job or a question', () => {
    const working = Play.opened().does({ type: 'check', of: 'all' });
    working.now += LOOK_EVERY;
    expect(working.does({ type: 'focused' }).calls()).toEqual([]);
    const asking = checked(2, 1).does({ type: 'run' });
    asking.now += LOOK_EVERY;
    expect(asking.does({ type: 'focused' }).calls()).toEqual([]);
  });
});

describe('answers out of order', () => {
  test('an older state does not replace a newer one', () => {
    const play = Play.opened();
    play.now += LOOK_EVERY;
    play.does({ type: 'focused' });
    const early = play.ticketOf('getState');
    play.does({ type: 'make-template' });
    const template = sheetOf({ id: 2, name: 'Template', rows: 3, counts: countsOf({ pending: 3 }) });
    play.answers({ name: 'makeTemplate', reply: ok(stateOf({ sheet: template })) });
    play.answers({ name: 'getState', reply: ok(stateOf()) }, early);
    expect(play.page.server?.sheet.name).toBe('Template');
  });

  test('a state requested before a job does not replace the job’s counts', () => {
    const play = Play.opened();
    play.now += LOOK_EVERY;
    play.does({ type: 'focused' });
    const early = play.ticketOf('getState');
    play.does({ type: 'check', of: 'all' });
    play.answers({
      name: 'startJob',
      reply: ok(reportOf({ kind: 'check', state: 'done', counts: countsOf({ Ready: 100 }), plan: planOf() })),
    });
    play.answers({ name: 'getState', reply: ok(stateOf()) }, early);
    expect(play.page.server?.sheet.counts.Ready).toBe(100);
    expect(play.page.checked).not.toBeNull();
  });

  test('a refusal that comes twice stays cleared', () => {
    const problem = refused(shownProblem('sign-in-refused', 'Wrong secret.'));
    const play = Play.opened(stateOf({ connection: null })).does({ type: 'connect', input: INPUT });
    const first = play.ticketOf('connect');
    play.answers({ name: 'connect', reply: problem }).does({ type: 'connect', input: INPUT });
    play.answers({ name: 'connect', reply: problem }, first);
    expect(play.page.shownProblems.connect).toBeNull();
  });
});

describe('showing rows', () => {
  test('names the row that was selected', () => {
    const play = Play.opened().does({ type: 'show-rows', status: 'Invalid' });
    play.answers({ name: 'showRows', reply: ok({ rows: 12, row: 14 }) });
    expect(play.page.notice).toEqual({ of: 'shown', status: 'Invalid', row: 14, rows: 12 });
  });

  test('"Show rows" beside an error leads to rows of a status that exists', () => {
    const sheet = sheetOf({ rows: 9, counts: countsOf({ Failed: 2, Invalid: 7 }) });
    const play = Play.opened(stateOf({ sheet, job: reportOf() }))
      .does({ type: 'resume' })
      .answers({
        name: 'continueJob',
        reply: refused(shownProblem('refused', 'Docebo refused rows.', 'show-rows')),
      })
      .does({ type: 'remedy', place: 'rows' });
    expect(play.calls()).toEqual([{ name: 'showRows', argument: 'Failed' }]);
    // What went wrong is still said.
    expect(play.page.shownProblems.rows?.code).toBe('refused');
  });
});
