// Taking a run back: the list of runs, the sheet that is made, and answers that go astray on the way.
import type { RunState } from '../../src/contract';
import { offersRemedy } from '../../src/sidebar/derive';
import { countsOf, ok, Play, reportOf, sheetOf, stateOf } from './support/build';
import { COLUMNS, trouble } from './support/fake-server';

const refused = (problem: ReturnType<typeof trouble>) => ({ ok: false, problem }) as const;

const RUNS: readonly RunState[] = [
  { run: 'r2', startedAt: '2026-03-15 09:00:00', who: 'ines.admin', changed: 12 },
  { run: 'r1', startedAt: '2026-03-14 14:30:05', who: 'ines.admin', changed: 1240 },
];

const UNDO_SHEET = sheetOf({ id: 7, name: 'Undo r1', rows: 1240, counts: countsOf({ pending: 1240 }) });

const listed = (runs = RUNS, play = Play.opened()) =>
  play.does({ type: 'open-undo' }).answers({ name: 'listRuns', reply: ok(runs) });

const making = () => listed().does({ type: 'choose-run', run: 'r1' }).does({ type: 'make-undo' });

const CHECK = [{ name: 'startJob', argument: { kind: 'check', scope: { of: 'all' } } }];

describe('the list', () => {
  test('the menu item "Undo a run …" does not open it', () => {
    const play = Play.opened(stateOf({ intent: 'undo' }));
    expect(play.calls()).toEqual([{ name: 'listRuns', argument: undefined }]);
    expect(play.page.undo).not.toBeNull();
  });

  test('nothing shows that the log is being read, or focus stays on a button that is gone', () => {
    const play = Play.opened().does({ type: 'open-undo' });
    expect(play.calls()).toEqual([{ name: 'listRuns', argument: undefined }]);
    expect(play.effects).toContainEqual({ type: 'focus', target: 'undo' });
    expect(play.page.undo).toEqual({ runs: null, chosen: null, looking: null });
  });

  test('one run alone has to be chosen all the same, or one of several is chosen unasked', () => {
    expect(listed(RUNS.slice(0, 1)).page.undo?.chosen).toBe('r2');
    expect(listed().page.undo?.chosen).toBeNull();
  });

  test('an empty log is taken for one that is not read yet', () => {
    expect(listed([]).page.undo?.runs).toEqual([]);
  });

  test('a refusal is not shown, or cannot be tried again', () => {
    const play = Play.opened().does({ type: 'open-undo' });
    play.answers({ name: 'listRuns', reply: refused(trouble('bug', 'An error.', 'retry')) });
    expect(play.page.troubles.undo?.sentence).toBe('An error.');
    expect(offersRemedy(play.page, 'undo')).toBe(true);
    expect(play.does({ type: 'remedy', place: 'undo' }).calls()).toEqual([
      { name: 'listRuns', argument: undefined },
    ]);
    expect(play.page.troubles.undo).toBeNull();
  });

  test('a lost answer leaves the page reading for ever', () => {
    const play = Play.opened().does({ type: 'open-undo' }).loses('listRuns');
    expect(play.page.troubles.undo?.code).toBe('no-answer');
    expect(play.does({ type: 'remedy', place: 'undo' }).calls()).toHaveLength(1);
  });

  test('an answer that comes after the list was closed opens it again', () => {
    const play = Play.opened().does({ type: 'open-undo' });
    play.does({ type: 'close-undo' }).answers({ name: 'listRuns', reply: ok(RUNS) });
    expect(play.page.undo).toBeNull();
    expect(play.page.troubles.undo).toBeNull();
  });

  test('an answer come twice takes back the choice made in between', () => {
    const play = listed().does({ type: 'choose-run', run: 'r1' });
    play.answers({ name: 'listRuns', reply: ok(RUNS) });
    expect(play.page.undo?.chosen).toBe('r1');
  });

  test('it opens while a job goes on, or stays open over one', () => {
    const working = Play.opened().does({ type: 'check', of: 'all' });
    expect(working.does({ type: 'open-undo' }).calls()).toEqual([]);
    expect(working.page.undo).toBeNull();
    expect(listed().does({ type: 'check', of: 'all' }).page.undo).toBeNull();
  });

  test('closing it leaves the keyboard nowhere', () => {
    expect(listed().does({ type: 'close-undo' }).effects).toEqual([{ type: 'focus', target: 'open-undo' }]);
  });

  test('coming back to the sidebar reads the sheet in the middle of the choice', () => {
    const play = listed();
    play.now += 600_000;
    expect(play.does({ type: 'focused' }).calls()).toEqual([]);
  });
});

describe('making the sheet', () => {
  test('it is made without a choice, or twice', () => {
    expect(listed().does({ type: 'make-undo' }).calls()).toEqual([]);
    const play = making();
    expect(play.calls()).toEqual([{ name: 'makeUndo', argument: 'r1' }]);
    expect(play.does({ type: 'make-undo' }).calls()).toEqual([]);
  });

  test('the new sheet is not shown, or not checked, or run at once', () => {
    const play = making().answers({ name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(play.page.server?.sheet.name).toBe('Undo r1');
    expect(play.page.undo).toBeNull();
    expect(play.calls()).toEqual(CHECK);
    const counts = countsOf({ Ready: 1240 });
    play.answers({ name: 'startJob', reply: ok(reportOf({ kind: 'check', state: 'done', counts })) });
    expect(play.calls()).toEqual([]);
  });

  test('the sheet of a tenant that is not connected any more is checked', () => {
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

  test('a refusal closes the list, or is shown elsewhere', () => {
    const problem = trouble('nothing-to-undo', 'The run “r1” changed nothing that can be put back.');
    const play = making().answers({ name: 'makeUndo', reply: refused(problem) });
    expect(play.page.undo?.chosen).toBe('r1');
    expect(play.page.troubles.undo).toEqual(problem);
    expect(play.page.drive).toEqual({ at: 'idle' });
  });

  test('its answer come twice begins two checks', () => {
    const play = making();
    const ticket = play.ticketOf('makeUndo');
    const answer = { name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) } as const;
    play.answers(answer, ticket).answers(answer, ticket);
    expect(play.calls()).toEqual([]);
    expect(play.sent.filter(({ call }) => call.name === 'startJob')).toHaveLength(1);
  });

  test('its answer lost makes a second sheet instead of looking for the first', () => {
    const play = making().loses('makeUndo');
    expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    expect(play.does({ type: 'make-undo' }).calls()).toEqual([]);
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(play.calls()).toEqual(CHECK);
    expect(play.page.undo).toBeNull();
  });

  test('a sheet that was not made is taken for made', () => {
    const play = making().loses('makeUndo');
    play.answers({ name: 'getState', reply: ok(stateOf()) });
    expect(play.calls()).toEqual([]);
    expect(play.page.troubles.undo?.sentence).toMatch(/Look for a new sheet/);
    expect(play.does({ type: 'make-undo' }).calls()).toEqual([{ name: 'makeUndo', argument: 'r1' }]);
  });

  test('the look lost as well leaves the page at work for ever', () => {
    const play = making().loses('makeUndo').loses('getState');
    expect(play.page.undo).toMatchObject({ chosen: 'r1', looking: null });
    expect(play.page.troubles.undo?.code).toBe('no-answer');
    expect(play.page.phase).toBe('open');
  });

  test('the look refused leaves the page at work for ever', () => {
    const play = making().loses('makeUndo');
    play.answers({ name: 'getState', reply: refused(trouble('bug', 'An error.')) });
    expect(play.page.undo).toMatchObject({ looking: null });
    expect(play.page.troubles.undo).not.toBeNull();
  });

  test('an answer of another version makes it look without end', () => {
    const play = making().loses('makeUndo', 'strange');
    expect(play.calls()).toEqual([]);
    expect(play.page.troubles.undo?.code).toBe('strange-answer');
  });

  test('another window at work: its job is begun over, or its refusal is lost', () => {
    const busy = trouble('busy', 'Rowcall is at work in another window.', 'wait');
    const play = making().answers({ name: 'makeUndo', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    play.answers({ name: 'startJob', reply: refused(busy) });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: UNDO_SHEET })) });
    expect(play.page.troubles.rows?.code).toBe('busy');
    expect(play.calls()).toEqual([]);
  });
});
