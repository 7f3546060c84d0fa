// Taking a run back: the list of runs, the sheet that is made, and answers that go astray on the way.
import type { RunState } from '../../../src/contract';
import { offersRemedy } from '../../../src/sidebar/page/derive';
import { countsOf, ok, Play, reportOf, sheetOf, stateOf } from '../support/build';
import { COLUMNS, shownProblem } from '../support/fake-server';

const refused = (problem: ReturnType<typeof shownProblem>) => ({ ok: false, problem }) as const;

const RUNS: readonly RunState[] = [
  { run: 'r2', startedAt: '2026-03-15 09:00:00', who: 'ines.admin', changed: 12 },
  { run: 'r1', startedAt: '2026-03-14 14:30:05', who: 'ines.admin', changed: 1240 },
];

const UNDO_SHEET = sheetOf({ id: 7, name: 'Undo r1', rows: 1240, counts: countsOf({ pending: 1240 }) });

const listed = (runs = RUNS, play = Play.opened()) =>
  play.does({ type: 'open-undo' }).answers({ name: 'listRuns', reply: ok(runs) });

const making = () => listed().does({ type: 'choose-run', run: 'r1' }).does({ type: 'make-undo' });

const CHECK = [
  { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'all' } } },
];

describe('the list', () => {
  test('opens by the menu item "Undo a run …"', () => {
    const play = Play.opened(stateOf({ intent: 'undo' }));
    expect(play.calls()).toEqual([{ name: 'listRuns', argument: undefined }]);
    expect(play.page.undo).not.toBeNull();
  });

  test('takes the focus and reads the log when it opens', () => {
    const play = Play.opened().does({ type: 'open-undo' });
    expect(play.calls()).toEqual([{ name: 'listRuns', argument: undefined }]);
    expect(play.effects).toContainEqual({ type: 'focus', target: 'undo' });
    expect(play.page.undo).toEqual({ runs: null, chosen: null, looking: null });
  });

  test('chooses a single run, and none of several', () => {
    expect(listed(RUNS.slice(0, 1)).page.undo?.chosen).toBe('r2');
    expect(listed().page.undo?.chosen).toBeNull();
  });

  test('is empty for an empty log', () => {
    expect(listed([]).page.undo?.runs).toEqual([]);
  });

  test('shows a refusal, and can be tried again', () => {
    const play = Play.opened().does({ type: 'open-undo' });
    play.answers({ name: 'listRuns', reply: refused(shownProblem('bug', 'An error.', 'retry')) });
    expect(play.page.shownProblems.undo?.sentence).toBe('An error.');
    expect(offersRemedy(play.page, 'undo')).toBe(true);
    expect(play.does({ type: 'remedy', place: 'undo' }).calls()).toEqual([
      { name: 'listRuns', argument: undefined },
    ]);
    expect(play.page.shownProblems.undo).toBeNull();
  });

  test('shows a lost answer, and can be tried again', () => {
    const play = Play.opened().does({ type: 'open-undo' }).loses('listRuns');
    expect(play.page.shownProblems.undo?.code).toBe('no-answer');
    expect(play.does({ type: 'remedy', place: 'undo' }).calls()).toHaveLength(1);
  });

  test('stays closed when an answer comes late', () => {
    const play = Play.opened().does({ type: 'open-undo' });
    play.does({ type: 'close-undo' }).answers({ name: 'listRuns', reply: ok(RUNS) });
    expect(play.page.undo).toBeNull();
    expect(play.page.shownProblems.undo).toBeNull();
  });

  test('keeps the choice when its answer arrives twice', () => {
    const play = listed().does({ type: 'choose-run', run: 'r1' });
    play.answers({ name: 'listRuns', reply: ok(RUNS) });
    expect(play.page.undo?.chosen).toBe('r1');
  });

  test('does not open during a job, and closes when one begins', () => {
    const working = Play.opened().does({ type: 'check', of: 'all' });
    expect(working.does({ type: 'open-undo' }).calls()).toEqual([]);
    expect(working.page.undo).toBeNull();
    expect(listed().does({ type: 'check', of: 'all' }).page.undo).toBeNull();
  });

  test('gives the focus back when it closes', () => {
    expect(listed().does({ type: 'close-undo' }).effects).toEqual([{ type: 'focus', target: 'open-undo' }]);
  });

  test('does not read the sheet again during the choice', () => {
    const play = listed();
    play.now += 600_000;
    expect(play.does({ type: 'focused' }).calls()).toEqual([]);
  });
});

describe('making the sheet', () => {
  test('makes one sheet, and only of a chosen run', () => {
    expect(listed().does({ type: 'make-undo' }).calls()).toEqual([]);
    const play = making();
    expect(play.calls()).toEqual([{ name: 'makeUndo', argument: 'r1' }]);
    expect(play.does({ type: 'make-undo' }).calls()).toEqual([]);
  });

  test('shows and checks the new sheet, and does not run it', () => {
    const play = making().answers({ name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(play.page.server?.sheet.name).toBe('Undo r1');
    expect(play.page.undo).toBeNull();
    expect(play.calls()).toEqual(CHECK);
    const counts = countsOf({ Ready: 1240 });
    play.answers({ name: 'startJob', reply: ok(reportOf({ kind: 'check', state: 'done', counts })) });
    expect(play.calls()).toEqual([]);
  });

  test('says how many changes of the run the sheet cannot put back, as long as it is shown', () => {
    const sheet = { ...UNDO_SHEET, rows: 1238 };
    const play = making().answers({ name: 'makeUndo', reply: ok(stateOf({ sheet })) });
    expect(play.page.partialUndo).toEqual({ sheet: 7, left: 2, changes: 1240 });
    const whole = making().answers({ name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(whole.page.partialUndo).toBeNull();
  });

  test('does not check a sheet without a connection or with columns missing', () => {
    const state = stateOf({ sheet: UNDO_SHEET, connection: null });
    expect(
      making()
        .answers({ name: 'makeUndo', reply: ok(state) })
        .calls(),
    ).toEqual([]);
    const columns = { ...COLUMNS, missing: ['user' as const] };
    expect(
      making()
        .answers({ name: 'makeUndo', reply: ok(stateOf({ columns })) })
        .calls(),
    ).toEqual([]);
  });

  test('shows a refusal in the list, and keeps the choice', () => {
    const problem = shownProblem('nothing-to-undo', 'The run “r1” changed nothing that can be put back.');
    const play = making().answers({ name: 'makeUndo', reply: refused(problem) });
    expect(play.page.undo?.chosen).toBe('r1');
    expect(play.page.shownProblems.undo).toEqual(problem);
    expect(play.page.drive).toEqual({ at: 'idle' });
  });

  test('begins one check when the answer arrives twice', () => {
    const play = making();
    const ticket = play.ticketOf('makeUndo');
    const answer = { name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) } as const;
    play.answers(answer, ticket).answers(answer, ticket);
    expect(play.calls()).toEqual([]);
    expect(play.sent.filter(({ call }) => call.name === 'startJob')).toHaveLength(1);
  });

  test('looks for the sheet after a lost answer, and checks it', () => {
    const play = making().loses('makeUndo');
    expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    expect(play.does({ type: 'make-undo' }).calls()).toEqual([]);
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(play.calls()).toEqual(CHECK);
    expect(play.page.undo).toBeNull();
  });

  test('lets the sheet be made again when the lost request made none', () => {
    const play = making().loses('makeUndo');
    play.answers({ name: 'getState', reply: ok(stateOf()) });
    expect(play.calls()).toEqual([]);
    expect(play.page.shownProblems.undo?.sentence).toMatch(/Look for a new sheet/);
    expect(play.does({ type: 'make-undo' }).calls()).toEqual([{ name: 'makeUndo', argument: 'r1' }]);
  });

  test('can be tried again when the question is lost too', () => {
    const play = making().loses('makeUndo').loses('getState');
    expect(play.page.undo).toMatchObject({ chosen: 'r1', looking: null });
    expect(play.page.shownProblems.undo?.code).toBe('no-answer');
    expect(play.page.phase).toBe('open');
  });

  test('can be tried again when the question is refused', () => {
    const play = making().loses('makeUndo');
    play.answers({ name: 'getState', reply: refused(shownProblem('bug', 'An error.')) });
    expect(play.page.undo).toMatchObject({ looking: null });
    expect(play.page.shownProblems.undo).not.toBeNull();
  });

  test('does not look again after an answer of another version', () => {
    const play = making().loses('makeUndo', 'strange');
    expect(play.calls()).toEqual([]);
    expect(play.page.shownProblems.undo?.code).toBe('strange-answer');
  });

  test('shows that another window is at work, and begins no second job', () => {
    const busy = shownProblem('busy', 'Rowcall is at work in another window.', 'wait');
    const play = making().answers({ name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    play.answers({ name: 'startJob', reply: refused(busy) });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(play.page.shownProblems.rows?.code).toBe('busy');
    expect(play.calls()).toEqual([]);
  });
});

test('the run that stopped is the one to begin with', () => {
  const job = reportOf({ job: 'a6', state: 'stopped', rowsDone: 2 });
  const play = Play.opened(stateOf({ job })).does({ type: 'undo-finished' });
  expect(play.page.undo?.chosen).toBe('a6');
});
