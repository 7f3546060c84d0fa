// The first look: what can be done before the rows are counted, and what must not happen when the counts
// come.
import type { State } from '../../src/contract';
import { mainAction, sideActions } from '../../src/sidebar/page/derive';
import { countsOf, ok, Play, planOf, reportOf, sheetOf, stateOf } from './support/build';
import { shownProblem } from './support/fake-server';

const TOP = stateOf({ sheet: sheetOf({ rows: 20_000, counted: false }) });
const WHOLE = { name: 'getState', argument: 'whole' } as const;

/** A page that shows the top of a sheet and has asked for the rest. */
function looking(): Play {
  return new Play().does({ type: 'opened' }).answers({ name: 'getState', reply: ok(TOP) });
}

const counted = (change: Partial<State>) =>
  looking().answers({ name: 'getState', reply: ok(stateOf(change)) });

const ready = sheetOf({ rows: 20, counts: countsOf({ Ready: 20 }) });

test('checks can start before 20,000 rows are counted', () => {
  const play = new Play().does({ type: 'opened' });
  expect(play.calls()).toEqual([{ name: 'getState', argument: 'top' }]);
  play.answers({ name: 'getState', reply: ok(TOP) });
  expect(play.calls()).toEqual([WHOLE]);
  expect(play.page.phase).toBe('open');
  expect(mainAction(play.page)).toEqual({ type: 'check' });
  expect(sideActions(play.page)).toEqual(['check-selected']);
  expect(play.does({ type: 'check', of: 'all' }).calls()).toEqual([
    { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'all' } } },
  ]);
});

test('asks for the counts once, and shows them', () => {
  const play = counted({ sheet: ready });
  expect(play.calls()).toEqual([]);
  expect(play.page.server?.sheet.counts.Ready).toBe(20);
});

test('asks for the rest once when the first look arrives twice', () => {
  const play = looking();
  play.answers({ name: 'getState', reply: ok(TOP) }, 1);
  expect(play.calls()).toEqual([]);
});

test('keeps the counts when the first look arrives late', () => {
  const play = counted({ sheet: ready });
  play.answers({ name: 'getState', reply: ok(TOP) }, 1);
  expect(play.page.server?.sheet.counted).toBe(true);
});

test('starts what the menu asked for once', () => {
  const play = counted({ sheet: ready, intent: 'check' });
  expect(play.calls()).toEqual([
    { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'all' } } },
  ]);
  expect(play.sent.filter(({ call }) => call.name === 'startJob')).toHaveLength(1);
});

test('works, and offers to try again, when the rest is lost', () => {
  const play = looking().loses('getState');
  expect(play.page.phase).toBe('open');
  expect(play.page.shownProblems.page?.remedy).toBe('retry');
  expect(mainAction(play.page)).toEqual({ type: 'check' });
  expect(play.does({ type: 'remedy', place: 'page' }).calls()).toEqual([WHOLE]);
});

test('keeps the counts of a check that began meanwhile', () => {
  const play = looking();
  const whole = play.ticketOf('getState');
  play.does({ type: 'check', of: 'all' });
  play.answers({
    name: 'startJob',
    reply: ok(reportOf({ kind: 'check', state: 'done', counts: countsOf({ Ready: 100 }), plan: planOf() })),
  });
  play.answers({ name: 'getState', reply: ok(stateOf()) }, whole);
  expect(play.page.server?.sheet.counts.Ready).toBe(100);
  expect(play.page.checked?.before).toBe(false);
});

test('asks before it runs the plan of an earlier check', () => {
  const over = reportOf({
    kind: 'check',
    state: 'done',
    plan: planOf({ rows: 3 }),
    counts: countsOf({ Ready: 3 }),
  });
  const play = counted({ sheet: ready, job: over });
  expect(play.page.checked?.report).toEqual(over);
  expect(play.does({ type: 'run' }).calls()).toEqual([]);
  expect(play.page.asking).toMatchObject({ what: 'run', rows: 3 });
});

test('asks for nothing more when the top holds no rows', () => {
  const problem = shownProblem('sheet-empty', 'The sheet is empty.', 'retry');
  const play = new Play().does({ type: 'opened' });
  play.answers({
    name: 'getState',
    reply: ok(stateOf({ sheet: sheetOf({ rows: 0 }), columns: null, shownProblem: problem })),
  });
  expect(play.calls()).toEqual([]);
  expect(play.page.shownProblems.columns).toEqual(problem);
});
