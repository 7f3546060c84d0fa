// The background as the page sees it: when it is offered, the wish before there is a job, late answers,
// taking over.
import type { BackgroundState } from '../../../src/contract';
import { backgroundOffer, LONG_MS } from '../../../src/sidebar/jobs/background';
import { countsOf, NOW, ok, Play, planOf, reportOf, stateOf } from '../support/build';
import { shownProblem } from '../support/fake-server';

const ON: BackgroundState = { job: 'job-1', nextAt: NOW + 3_600_000, mine: true };
const READY = stateOf({ sheet: { ...stateOf().sheet, counts: countsOf({ Ready: 90 }) } });

/** A page with a check done whose plan takes so long. */
function planned(estimatedMs: number): Play {
  const check = reportOf({
    kind: 'check',
    state: 'done',
    counts: countsOf({ Ready: 90 }),
    plan: planOf({ estimatedMs }),
  });
  return Play.opened(READY)
    .does({ type: 'check', of: 'all' })
    .answers({ name: 'startJob', reply: ok(check) });
}

const running = (report = reportOf({ job: 'job-2' })) =>
  planned(1)
    .does({ type: 'run' })
    .answers({ name: 'startJob', reply: ok(report) });

test.each([
  ['a short plan', planned(LONG_MS), null],
  ['a long plan', planned(LONG_MS + 1), 'plan'],
  ['a run that is nearly over', running(reportOf({ job: 'job-2', msLeft: LONG_MS })), null],
  ['a run of many minutes', running(reportOf({ job: 'job-2', msLeft: LONG_MS + 1 })), 'job'],
  ['a run that waits', running(reportOf({ job: 'job-2', state: 'waiting', resumeAt: NOW + 60_000 })), 'job'],
  ['a job left waiting', Play.opened(stateOf({ job: reportOf({ state: 'waiting', resumeAt: NOW }) })), 'job'],
  [
    'a job that is in the background already',
    Play.opened(stateOf({ job: reportOf(), background: ON })),
    null,
  ],
])('makes the offer that fits %s', (_, play, offer) => {
  expect(backgroundOffer(play.page)).toBe(offer);
});

test('requests the background once, after the job has begun', () => {
  const play = planned(LONG_MS + 1).does({ type: 'background', on: true });
  expect(play.calls().map(({ name }) => name)).toEqual(['startJob']);
  play.answers({ name: 'startJob', reply: ok(reportOf({ job: 'job-2' })) });
  expect(play.calls()).toEqual([
    { name: 'continueJob', argument: { job: 'job-2', slice: 1 } },
    { name: 'setBackground', argument: true },
  ]);
  play.answers({ name: 'continueJob', reply: ok(reportOf({ job: 'job-2', slice: 2 })) });
  expect(play.calls().map(({ name }) => name)).toEqual(['continueJob']);
  expect(play.page.wantsBackground).toBe(false);
});

test('does not request the background for a run that its first slice ends', () => {
  const play = planned(LONG_MS + 1).does({ type: 'background', on: true });
  play.answers({ name: 'startJob', reply: ok(reportOf({ job: 'job-2', state: 'done' })) });
  expect(play.calls()).toEqual([]);
  expect(play.page.wantsBackground).toBe(false);
});

test('forgets the request for the background after “Not now”', () => {
  const many = reportOf({
    kind: 'check',
    state: 'done',
    counts: countsOf({ Ready: 90 }),
    plan: planOf({ estimatedMs: LONG_MS + 1, completions: 1 }),
  });
  const play = Play.opened(READY)
    .does({ type: 'check', of: 'all' })
    .answers({ name: 'startJob', reply: ok(many) });
  play.does({ type: 'background', on: true });
  expect(play.page.asking?.what).toBe('run');
  play.does({ type: 'cancel' }).does({ type: 'run' }).does({ type: 'confirm-run', unenrolls: null });
  play.answers({ name: 'startJob', reply: ok(reportOf({ job: 'job-2' })) });
  expect(play.calls().map(({ name }) => name)).toEqual(['continueJob']);
});

test('accepts a late confirmation of the background, and reports no edit of the sheet', () => {
  const play = running().does({ type: 'background', on: true });
  const ticket = play.ticketOf('setBackground');
  play.answers({ name: 'continueJob', reply: ok(reportOf({ job: 'job-2', slice: 2 })) });
  play.answers({ name: 'continueJob', reply: ok(reportOf({ job: 'job-2', slice: 3 })) });
  play.answers(
    { name: 'setBackground', reply: ok(stateOf({ background: { ...ON, job: 'job-2' } })) },
    ticket,
  );
  expect(play.page.server?.background).toMatchObject({ job: 'job-2' });
  // The run changes the counts; that is no edit of the sheet.
  expect(play.page.notice).toBeNull();
  play.answers({ name: 'continueJob', reply: ok(reportOf({ job: 'job-2', slice: 4, state: 'done' })) });
  expect(play.page.server?.background).toBeNull();
});

test('does not report the sheet as changed when the background is on', () => {
  const play = running().does({ type: 'background', on: true });
  play.answers({ name: 'setBackground', reply: ok(stateOf({ background: { ...ON, job: 'job-2' } })) });
  expect(play.page.server?.background).toMatchObject({ job: 'job-2' });
  expect(play.page.notice).toBeNull();
});

test('shows a refusal beside the run, which continues', () => {
  const play = running().does({ type: 'background', on: true });
  const problem = shownProblem('background-refused', 'Google did not let it.', 'retry');
  play.answers({ name: 'setBackground', reply: { ok: false, problem } });
  expect(play.page.shownProblems.rows?.code).toBe('background-refused');
  expect(play.page.drive.at).toBe('asked');
});

describe('taking over', () => {
  test('asks for the next slice of a job in the background', () => {
    const play = Play.opened(stateOf({ job: reportOf({ slice: 7 }), background: ON }));
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 7 } }]);
  });

  test('asks for a waiting job at its time', () => {
    const job = reportOf({ slice: 7, state: 'waiting', resumeAt: NOW + 600_000 });
    const play = Play.opened(stateOf({ job, background: ON }));
    expect(play.calls()).toEqual([]);
    expect(play.alarm().at).toBe(NOW + 600_000);
    expect(play.wakes().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 7 } }]);
  });

  test.each([
    ['of somebody else', reportOf(), { ...ON, mine: false }],
    ['that stopped', reportOf({ state: 'stopped' }), ON],
    ['other than the one in the background', reportOf(), { ...ON, job: 'job-0' }],
    ['without a background', reportOf(), null],
  ] as const)('offers a job %s to be resumed, and does not start it', (_, job, background) => {
    const play = Play.opened(stateOf({ job, background }));
    expect(play.effects).toEqual([]);
    expect(play.page.drive.at).toBe('offered');
  });

  test('says why a job stopped while the sidebar was closed', () => {
    const why = shownProblem('stopped', 'Docebo ended the session. Connect again.', 'reconnect');
    const play = Play.opened(stateOf({ job: reportOf({ state: 'stopped', shownProblem: why }) }));
    expect(play.page.shownProblems.rows).toEqual(why);
  });
});
