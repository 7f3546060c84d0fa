// Every call about a sheet carries the sheet that the page shows, and a page that shows another one moves
// nothing.
import { ok, Play, reportOf, sheetOf, stateOf } from './support/build';
import { shownProblem } from './support/fake-server';

const SHOWN = stateOf({ sheet: sheetOf({ id: 7, name: 'March' }) });
const OTHER = shownProblem(
  'other-sheet',
  'The sidebar showed “March”, but you are now in “April”. Nothing was done.',
);
const REFUSED = { ok: false, problem: OTHER } as const;

/** The sheets that the calls just sent carry. */
const sheets = (play: Play) =>
  play.effects.flatMap((effect) => (effect.type === 'call' ? [[effect.call.name, effect.sheet]] : []));

test.each([
  [{ type: 'check', of: 'all' }, 'startJob'],
  [{ type: 'verify' }, 'startJob'],
  [{ type: 'show-rows', status: 'Invalid' }, 'showRows'],
  [{ type: 'choose', field: 'status', header: 'D' }, 'chooseColumns'],
  [{ type: 'choose-action', action: 'enroll' }, 'chooseAction'],
  [{ type: 'answer', question: 'date-order 1/1 date', answer: 'day-first' }, 'answerQuestion'],
  [{ type: 'turn-into-rows', shape: 'matrix' }, 'turnIntoRows'],
  [{ type: 'expand-plans' }, 'expandPlans'],
] as const)('%j carries the sheet that is shown', (action, name) => {
  expect(sheets(Play.opened(SHOWN).does(action))).toEqual([[name, 7]]);
});

test('carries no sheet with a call that is not about one', () => {
  expect(sheets(Play.opened(SHOWN).does({ type: 'make-template' }))).toEqual([['makeTemplate', null]]);
});

test('shows the refusal when another sheet is in front, and reads that sheet', () => {
  const play = Play.opened(SHOWN).does({ type: 'check', of: 'all' });
  play.answers({ name: 'startJob', reply: REFUSED });
  expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
  const front = stateOf({ sheet: sheetOf({ id: 8, name: 'April' }) });
  play.answers({ name: 'getState', reply: ok(front) });
  expect(play.page.drive.at).toBe('idle');
  expect(play.page.server?.sheet.name).toBe('April');
  expect(play.page.shownProblems.rows?.sentence).toBe(OTHER.sentence);
  expect(sheets(play.does({ type: 'check', of: 'all' }))).toEqual([['startJob', 8]]);
});

test.each([
  [{ type: 'show-rows', status: 'Invalid' }, 'showRows'],
  [{ type: 'choose-action', action: 'enroll' }, 'chooseAction'],
] as const)('reads the sheet again when %j is refused for another one', (action, name) => {
  const play = Play.opened(SHOWN).does(action);
  play.answers({ name, reply: REFUSED });
  expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
});

test('does not repeat a lost first request for another sheet', () => {
  const play = Play.opened(SHOWN).does({ type: 'check', of: 'all' }).loses('startJob');
  play.answers({
    name: 'getState',
    reply: ok(stateOf({ sheet: sheetOf({ id: 8 }), job: reportOf({ kind: 'check' }) })),
  });
  expect(sheets(play).filter(([name]) => name === 'startJob')).toEqual([]);
});

test('says which sheet is in front once another one is', () => {
  const play = Play.opened(SHOWN);
  play.now += 60_000;
  play.does({ type: 'focused' });
  play.answers({ name: 'getState', reply: ok(stateOf({ sheet: sheetOf({ id: 8, name: 'April' }) })) });
  expect(play.page.notice).toEqual({ of: 'now-in', sheet: 'April' });
});

test('says it once: not beside the refusal that says it', () => {
  const play = Play.opened(SHOWN).does({ type: 'check', of: 'all' });
  play.answers({ name: 'startJob', reply: REFUSED });
  play.answers({ name: 'getState', reply: ok(stateOf({ sheet: sheetOf({ id: 8, name: 'April' }) })) });
  expect(play.page.notice).toBeNull();
});
