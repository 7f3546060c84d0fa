// Getting enrollments: the count before, the slices after one another, waits, a stop, and answers that go
// astray.
import type { GetReport, GetWanted } from '../../../src/contract';
import { ok, Play, stateOf } from '../support/build';
import { shownProblem } from '../support/fake-server';

const ALL: GetWanted = { courses: [], branch: null, statuses: [], completed: null, changed: null };

const report = (more: Partial<GetReport> = {}): GetReport => ({
  get: 'g1',
  of: 'enrollments',
  slice: 2,
  state: 'going',
  resumeAt: null,
  shownProblem: null,
  rows: 200,
  total: 400,
  callsSent: 1,
  notes: [],
  ...more,
});

const counted = () =>
  Play.opened()
    .does({ type: 'open-get' })
    .does({ type: 'estimate-get', wanted: ALL })
    .answers({ name: 'estimateGet', reply: ok({ enrollments: 400, calls: 2, free: 990 }) });

const started = () => counted().does({ type: 'start-get' });

test('the menu item opens it, also in a sheet without columns', () => {
  expect(Play.opened(stateOf({ intent: 'get', columns: null })).page.get).not.toBeNull();
});

test.each(['courses', 'people'] as const)('the menu item for %s opens it with that chosen', (kind) => {
  const { page } = Play.opened(stateOf({ intent: `get-${kind}`, columns: null }));
  expect(page.get?.of).toBe(kind);
});

test('gets nothing before it is counted and the person agrees', () => {
  expect(counted().calls()).toEqual([]);
  expect(started().calls()).toEqual([
    { name: 'startGet', argument: { wanted: ALL, total: 400, domain: 'acme.docebosaas.com' } },
  ]);
});

test('asks for one slice after another, and shows the new sheet in the end', () => {
  const play = started().answers({ name: 'startGet', reply: ok(report()) });
  expect(play.calls()).toEqual([{ name: 'continueGet', argument: { get: 'g1', slice: 2 } }]);
  play.answers({ name: 'continueGet', reply: ok(report({ slice: 3, state: 'done', rows: 400 })) });
  expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
});

test('a Get that waits continues at its time', () => {
  const play = started().answers({
    name: 'startGet',
    reply: ok(report({ state: 'waiting', resumeAt: 5_000 })),
  });
  const wake = play.effects.find((effect) => effect.type === 'wake');
  expect(wake).toMatchObject({ at: 5_000 });
  if (wake?.type !== 'wake') throw new Error('no alarm');
  expect(play.does({ type: 'woke', alarm: wake.alarm }).calls()).toEqual([
    { name: 'continueGet', argument: { get: 'g1', slice: 2 } },
  ]);
});

test('after Stop no slice is asked for until the person continues', () => {
  const play = started().does({ type: 'stop-get' });
  expect(play.calls()).toEqual([{ name: 'stopGet', argument: undefined }]);
  play.answers({ name: 'startGet', reply: ok(report()) });
  expect(play.calls()).toEqual([]);
  play.answers({ name: 'stopGet', reply: ok(report({ state: 'stopped' })) });
  expect(play.does({ type: 'start-get' }).calls()).toEqual([
    { name: 'continueGet', argument: { get: 'g1', slice: 2 } },
  ]);
});

test('a lost answer is shown, and Continue asks for the same slice', () => {
  const play = started()
    .answers({ name: 'startGet', reply: ok(report()) })
    .loses('continueGet');
  expect(play.page.shownProblems.get?.code).toBe('no-answer');
  expect(play.does({ type: 'start-get' }).calls()).toEqual([
    { name: 'continueGet', argument: { get: 'g1', slice: 2 } },
  ]);
});

test('goes back to the form with the problem if nothing can be counted', () => {
  const play = Play.opened().does({ type: 'open-get' }).does({ type: 'estimate-get', wanted: ALL });
  play.answers({
    name: 'estimateGet',
    reply: { ok: false, problem: shownProblem('get-course', 'No such course.') },
  });
  expect([play.page.get?.estimate, play.page.shownProblems.get?.sentence]).toEqual([null, 'No such course.']);
});

describe('a Get that was left', () => {
  const opened = (more: Partial<GetReport>, held = false) =>
    Play.opened(stateOf({ get: { ...report(more), held } }));

  test('continues automatically when the sidebar opens', () => {
    expect(opened({}).calls()).toEqual([{ name: 'continueGet', argument: { get: 'g1', slice: 2 } }]);
  });

  test('continues at its time if it waits', () => {
    const play = opened({ state: 'waiting', resumeAt: 5_000 });
    expect(play.calls()).toEqual([]);
    expect(play.effects).toContainEqual(expect.objectContaining({ type: 'wake', at: 5_000 }));
  });

  test.each([
    ['somebody else is at work on it', {}, true],
    ['it was stopped', { state: 'stopped' as const }, false],
  ])('is shown, and continues only on request, if %s', (_, more, held) => {
    const play = opened(more, held);
    expect(play.page.get?.report).toMatchObject({ get: 'g1', rows: 200 });
    expect(play.calls()).toEqual([]);
    expect(play.does({ type: 'start-get' }).calls()).toEqual([
      { name: 'continueGet', argument: { get: 'g1', slice: 2 } },
    ]);
  });
});
