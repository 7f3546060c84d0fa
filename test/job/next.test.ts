// What comes after a slice: one answer for the sidebar, the background and the command line.
import type { Problem } from '../../src/contract';
import { nextOf, passingOf } from '../../src/job/next';

test('a job that continues is asked for its next slice, one that waits at its moment, one that is over never', () => {
  expect(nextOf({ state: 'going', resumeAt: null }, null)).toEqual({ kind: 'slice' });
  expect(nextOf({ state: 'waiting', resumeAt: 17 }, 'rate-limited')).toEqual({ kind: 'wait', until: 17 });
  expect(nextOf({ state: 'done', resumeAt: null }, null)).toEqual({ kind: 'done' });
});

test.each<[Problem['code'] | null, boolean, boolean]>([
  ['unreachable', true, true],
  ['overloaded', true, true],
  ['not-json', true, false],
  ['fetch-quota', false, true],
  ['runner-at-work', false, true],
  ['forbidden', false, false],
  ['pilot-failed', false, false],
  ['stopped', false, false],
  [null, false, false],
])('a job stopped by %s asks a person, and passes in a minute: %s, in an hour: %s', (code, soon, later) => {
  expect(nextOf({ state: 'stopped', resumeAt: null }, code)).toEqual({ kind: 'ask', soon, later });
  expect(passingOf(code)).toEqual({ soon, later });
});
