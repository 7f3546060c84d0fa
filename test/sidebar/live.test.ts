// How far a slice is while it is out: asked for only then, and shown only if it is about that slice.
import type { Progress } from '../../src/contract';
import { countsOf, ok, Play, reportOf, sheetOf, stateOf } from './support/build';

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
