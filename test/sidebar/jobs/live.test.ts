// How far a slice is while it is out: asked for only then, and shown only if it is about that slice.
import type { Progress } from '../../../src/contract';
import { countsOf, ok, Play, reportOf, sheetOf, stateOf } from '../support/build';

const running = () =>
  Play.opened(stateOf({ sheet: sheetOf({ rows: 100, counts: countsOf({ Ready: 100 }) }) }))
    .does({ type: 'run' })
    .does({ type: 'confirm-run', unenrolls: null });

const progress = (more: Partial<Progress> = {}): Progress => ({
  job: 'job-1',
  slice: 1,
  calls: 4,
  enrollments: 20,
  pagesRead: 0,
  pagesTotal: 0,
  waitsUntil: null,
  ...more,
});

const asked = [{ name: 'getProgress', argument: undefined }];

test('asks while a slice is out, and not again before the answer', () => {
  const play = running();
  play.calls();
  expect(play.does({ type: 'beat' }).calls()).toEqual(asked);
  expect(play.does({ type: 'beat' }).calls()).toEqual([]);
});

test('asks nothing while no slice is out', () => {
  const play = Play.opened(stateOf());
  expect(play.does({ type: 'beat' }).calls()).toEqual([]);
});

test('shows the progress of the first slice, whose job has no name here yet', () => {
  const play = running()
    .does({ type: 'beat' })
    .answers({ name: 'getProgress', reply: ok(progress()) });
  expect(play.page.live).toEqual(progress());
});

test('shows nothing of another slice or another job, and nothing once the slice is over', () => {
  const play = running().answers({ name: 'startJob', reply: ok(reportOf({ slice: 2 })) });
  for (const other of [progress(), progress({ job: 'job-0', slice: 2 })]) {
    play.does({ type: 'beat' }).answers({ name: 'getProgress', reply: ok(other) });
    expect(play.page.live).toBeNull();
  }
  play.does({ type: 'beat' }).answers({ name: 'getProgress', reply: ok(progress({ slice: 2 })) });
  expect(play.page.live?.calls).toBe(4);
  play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 3 })) });
  expect(play.page.live).toBeNull();
});

describe('a job that another window may be at work on', () => {
  const left = reportOf({ state: 'going', slice: 1, rowsDone: 0, rowsTotal: 0 });
  const offered = () => Play.opened(stateOf({ job: left }));
  const hears = (play: Play, more: Partial<Progress> = {}) =>
    play
      .does({ type: 'beat' })
      .answers({ name: 'getProgress', reply: ok(progress({ job: left.job, ...more })) });

  test('is asked about, and shown as moving once it was seen to move', () => {
    const play = offered();
    play.calls();
    expect(play.does({ type: 'beat' }).calls()).toEqual(asked);
    play.answers({ name: 'getProgress', reply: ok(progress({ job: left.job })) });
    expect(play.page.moves).toBe(false);
    hears(play, { calls: 5 });
    expect([play.page.moves, play.page.live?.calls]).toEqual([true, 5]);
    expect(play.page.drive.at).toBe('offered');
  });

  test('is looked at when it no longer moves, once', () => {
    const play = hears(hears(offered()), { calls: 5 });
    play.calls();
    hears(play, { calls: 5 });
    const looks = () => play.calls().filter(({ name }) => name === 'getState');
    expect(looks()).toEqual([{ name: 'getState', argument: 'whole' }]);
    play.answers({ name: 'getState', reply: ok(stateOf({ job: left })) });
    hears(play, { calls: 5 });
    expect([play.page.moves, looks()]).toEqual([false, []]);
  });

  test('shows its result once it has ended there', () => {
    const play = hears(hears(offered()), { calls: 5 });
    hears(play, { calls: 5 });
    const ended = reportOf({ state: 'done', next: { kind: 'done' }, rowsUpdated: 9 });
    play.answers({ name: 'getState', reply: ok(stateOf({ job: ended })) });
    expect([play.page.drive.at, play.page.finished]).toEqual(['idle', ended]);
    const another = offered().does({ type: 'focused' });
    another.now += 60_000;
    another.does({ type: 'focused' });
    another.answers({ name: 'getState', reply: ok(stateOf({ job: { ...ended, job: 'job-9' } })) });
    expect([another.page.drive.at, another.page.finished]).toEqual(['idle', null]);
  });

  test('does not move by the progress of another job, nor once it was stopped', () => {
    const play = hears(hears(offered()), { job: 'job-0', calls: 9 });
    expect([play.page.moves, play.page.live?.calls]).toEqual([false, 4]);
    const stopped = Play.opened(stateOf({ job: { ...left, state: 'stopped' } }));
    stopped.calls();
    expect(stopped.does({ type: 'beat' }).calls()).toEqual([]);
  });

  test('forgets what it saw when it is resumed here', () => {
    const play = hears(hears(offered()), { calls: 5 }).does({ type: 'resume' });
    expect([play.page.drive.at, play.page.live, play.page.moves]).toEqual(['asked', null, false]);
  });
});
