// Learning plans into courses: by the menu and by the button, once, and not while a job is at work.
import { sideActions } from '../../src/sidebar/page/derive';
import { countsOf, ok, Play, reportOf, sheetOf, stateOf } from './support/build';
import { COLUMNS, shownProblem } from './support/fake-server';

const columns = { ...COLUMNS, plans: true };
const sheet = sheetOf({ rows: 3, counts: countsOf({ 'No change': 3 }) });
const EXPAND = { name: 'expandPlans', argument: 'courses' } as const;

test('the menu item expands once, and the button beside it asks for nothing more meanwhile', () => {
  const play = Play.opened(stateOf({ intent: 'expand', columns, sheet }));
  expect(play.calls()).toEqual([EXPAND]);
  expect(play.does({ type: 'expand-plans' }).calls()).toEqual([]);
  play.answers({ name: 'expandPlans', reply: ok(stateOf({ sheet: sheetOf({ id: 7, name: 'New' }) })) });
  expect(play.page.server?.sheet.name).toBe('New');
});

test('the menu item first asks for what is missing', () => {
  const lacking = (change: Parameters<typeof stateOf>[0]) => {
    const play = Play.opened(stateOf({ intent: 'expand', ...change }));
    return [play.calls(), play.page.notice];
  };
  expect(lacking({ connection: null })).toEqual([[], { of: 'intent', lacking: 'connect' }]);
  expect(lacking({ columns: null })).toEqual([[], { of: 'intent', lacking: 'columns' }]);
});

test('a refusal is shown with the rows, and takes nothing away', () => {
  const play = Play.opened(stateOf({ intent: 'expand', columns, sheet }));
  const problem = shownProblem('plans-unchecked', 'Check the sheet first.');
  play.answers({ name: 'expandPlans', reply: { ok: false, problem } });
  expect(play.page.shownProblems.rows).toEqual(problem);
  expect(play.page.server?.sheet).toEqual(sheet);
});

test('expands nothing during a job', () => {
  const play = Play.opened(stateOf({ columns, sheet })).does({ type: 'check', of: 'all' });
  play.calls();
  expect(play.does({ type: 'expand-plans' }).calls()).toEqual([]);
  play.answers({ name: 'startJob', reply: ok(reportOf({ state: 'going' })) });
  expect(sideActions(play.page)).toEqual([]);
});

test('the button is there for checked rows about learning plans', () => {
  const actions = (change: Parameters<typeof stateOf>[0]) => sideActions(Play.opened(stateOf(change)).page);
  expect(actions({ columns, sheet })).toContain('expand-plans');
  expect(actions({ columns: COLUMNS, sheet })).not.toContain('expand-plans');
  expect(actions({ columns, sheet: sheetOf({ rows: 3, counts: countsOf({ pending: 3 }) }) })).not.toContain(
    'expand-plans',
  );
});
