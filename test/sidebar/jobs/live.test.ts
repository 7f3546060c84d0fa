// How far a slice is while it is out: asked for only then, and shown only if it is about that slice.
import type { Progress } from '../../../src/contract';
import { BEAT_MS } from '../../../src/sidebar/jobs/live';
import { countsOf, NOW, ok, Play, reportOf, sheetOf, stateOf } from '../support/build';

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

const BEAT = { type: 'beat', seen: true } as const;
const asked = [{ name: 'getProgress', argument: undefined }];

test('asks while a slice is out, and not again before the answer', () => {
  const play = running();
  play.calls();
  expect(play.does(BEAT).calls()).toEqual(asked);
  expect(play.does(BEAT).calls()).toEqual([]);
});

test('asks nothing while nobody sees the page', () => {
  const play = running();
  expect(play.does({ type: 'beat', seen: false }).calls()).toEqual([]);
  const left = Play.opened(stateOf({ job: reportOf({ state: 'going' }) }));
  expect(left.does({ type: 'beat', seen: false }).calls()).toEqual([]);
  expect(left.does(BEAT).calls()).toEqual(asked);
});

test('asks nothing while no slice is out', () => {
  const play = Play.opened(stateOf());
  expect(play.does(BEAT).calls()).toEqual([]);
});

test('shows the progress of the first slice, whose job has no name here yet', () => {
  const play = running()
    .does(BEAT)
    .answers({ name: 'getProgress', reply: ok(progress()) });
  expect(play.page.live).toEqual(progress());
});

test('shows nothing of another slice or another job, and nothing once the slice is over', () => {
  const play = running().answers({ name: 'startJob', reply: ok(reportOf({ slice: 2 })) });
  for (const other of [progress(), progress({ job: 'job-0', slice: 2 })]) {
    play.does(BEAT).answers({ name: 'getProgress', reply: ok(other) });
    expect(play.page.live).toBeNull();
  }
  play.does(BEAT).answers({ name: 'getProgress', reply: ok(progress({ slice: 2 })) });
  expect(play.page.live?.calls).toBe(4);
  play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 3 })) });
  expect(play.page.live).toBeNull();
});

describe('a job that another window may be at work on', () => {
  const left = reportOf({ state: 'going', slice: 1, rowsDone: 0, rowsTotal: 0 });
  const offered = () => Play.opened(stateOf({ job: left }));
  const hears = (play: Play, more: Partial<Progress> = {}) =>
    play.does(BEAT).answers({ name: 'getProgress', reply: ok(progress({ job: left.job, ...more })) });

  test('is asked about, and shown as moving once it was seen to move', () => {
    const play = offered();
    play.calls();
    expect(play.does(BEAT).calls()).toEqual(asked);
    play.answers({ name: 'getProgress', reply: ok(progress({ job: left.job })) });
    expect(play.page.moves).toBe(false);
    hears(play, { calls: 5 });
    expect([play.page.moves, play.page.live?.calls]).toEqual([true, 5]);
    expect(play.page.drive.at).toBe('offered');
  });

  test('is read once nothing moved for a while, and not between two waves', () => {
    const play = hears(hears(offered()), { calls: 5 });
    const looks = () => play.sent.filter(({ call }) => call.name === 'getState').length - 1;
    for (let wave = 6; wave < 12; wave++) {
      play.now += 2_500;
      hears(play, { calls: wave });
      play.now += 5_000;
      hears(play, { calls: wave });
    }
    expect([play.page.moves, looks()]).toEqual([true, 0]);
    play.now += 20_000;
    hears(play, { calls: 11 });
    expect([play.page.moves, looks()]).toEqual([false, 1]);
    play.answers({ name: 'getState', reply: ok(stateOf({ job: left })) });
    play.now += 60_000;
    hears(play, { calls: 11 });
    expect([play.page.moves, looks()]).toEqual([false, 1]);
  });

  test('still moves while Docebo puts its calls off', () => {
    const play = hears(hears(offered()), { waitsUntil: NOW + 60_000 });
    play.now += 40_000;
    hears(play, { waitsUntil: NOW + 60_000 });
    expect(play.page.moves).toBe(true);
  });

  test('is read when its next slice has begun, and not for each of many short ones', () => {
    const play = hears(offered());
    const looks = () => play.sent.filter(({ call }) => call.name === 'getState').length - 1;
    play.now += 20_000;
    hears(play, { slice: 2 });
    expect(looks()).toBe(1);
    play.answers({ name: 'getState', reply: ok(stateOf({ job: left })) });
    for (const slice of [3, 4, 5]) {
      play.now += 5_000;
      hears(play, { slice });
    }
    expect(looks()).toBe(1);
  });

  test('is asked about ever less often while nothing moves, down to once a minute', () => {
    const play = offered();
    const times: number[] = [];
    for (let beats = 0; beats < 3_600_000 / BEAT_MS; beats++, play.now += BEAT_MS) {
      if (play.does(BEAT).calls().length === 0) continue;
      times.push(play.now - NOW);
      play.answers({ name: 'getProgress', reply: ok(progress({ job: left.job })) });
    }
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses.slice(0, 3)).toEqual([BEAT_MS, BEAT_MS, BEAT_MS]);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.at(-1)).toBe(60_000);
    expect(times.length).toBeLessThan(100);
    // Somebody comes back: at once as often as in the beginning.
    play.does({ type: 'focused' }).answers({ name: 'getState', reply: ok(stateOf({ job: left })) });
    expect(play.does(BEAT).calls()).toEqual(asked);
  });

  test('shows its result once it has ended there', () => {
    const play = hears(hears(offered()), { calls: 5 });
    play.now += 20_000;
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
    expect(stopped.does(BEAT).calls()).toEqual([]);
  });

  test('forgets what it saw when it is resumed here', () => {
    const play = hears(hears(offered()), { calls: 5 }).does({ type: 'resume' });
    expect([play.page.drive.at, play.page.live, play.page.moves]).toEqual(['asked', null, false]);
  });
});
