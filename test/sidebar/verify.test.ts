// Reading back what runs wrote: by itself after a run, or asked for; through waits, lost answers and Stop.

import { spoken, verifySentence, workTitle } from '../../src/sidebar/jobs/progress';
import { sideActions } from '../../src/sidebar/page/derive';
import { countsOf, NOW, ok, Play, planOf, reportOf, sheetOf, stateOf } from './support/build';
import { SETTINGS, shownProblem } from './support/fake-server';

const VERIFYING = { ...SETTINGS, verifyAfterRun: true };
const READY = sheetOf({ rows: 100, counts: countsOf({ Ready: 100 }) });
const SCOPE = { of: 'job', job: 'check-1' } as const;

/** A page in the middle of a run of what a check found. */
function running(settings = VERIFYING): Play {
  return Play.opened(stateOf({ sheet: READY, settings }))
    .does({ type: 'check', of: 'all' })
    .answers({
      name: 'startJob',
      reply: ok(
        reportOf({
          job: 'check-1',
          kind: 'check',
          state: 'done',
          counts: countsOf({ Ready: 100 }),
          plan: planOf({ rows: 100 }),
        }),
      ),
    })
    .does({ type: 'run' })
    .answers({ name: 'startJob', reply: ok(reportOf({ job: 'run-1', scope: SCOPE })) });
}

const runDone = (play: Play, counts = countsOf({ Updated: 98, Failed: 2 })) =>
  play.answers({
    name: 'continueJob',
    reply: ok(reportOf({ job: 'run-1', scope: SCOPE, slice: 2, state: 'done', counts })),
  });

const verifyReport = (change: Parameters<typeof reportOf>[0] = {}) =>
  reportOf({ job: 'verify-1', kind: 'verify', scope: SCOPE, ...change });

describe('after a run', () => {
  test('verifies the rows of the run when the settings ask for it', () => {
    const play = runDone(running());
    expect(play.calls()).toEqual([
      { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'verify', scope: SCOPE } },
    ]);
    expect(play.page.finished?.job).toBe('run-1');
    expect(workTitle(play.page, 'verify')).toBe('Verifying rows');
  });

  test('verifies nothing when the settings do not ask for it', () => {
    expect(runDone(running(SETTINGS)).calls()).toEqual([]);
  });

  test('verifies nothing when no row was updated', () => {
    expect(runDone(running(), countsOf({ Failed: 100 })).calls()).toEqual([]);
  });

  test('keeps the result of the run beside that of the verification', () => {
    const play = runDone(running()).answers({
      name: 'startJob',
      reply: ok(verifyReport({ state: 'done', counts: countsOf({ Verified: 96, Differs: 2, Failed: 2 }) })),
    });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.finished?.job).toBe('run-1');
    expect(verifySentence(play.page)).toBe('2 rows differ from what was asked for; 96 verified');
    expect(spoken(play.page)).toBe('2 rows differ from what was asked for; 96 verified');
    expect(play.page.server?.sheet.counts.Verified).toBe(96);
  });

  test('verifies nothing after Stop in the last slice of the run', () => {
    const play = running().does({ type: 'stop' });
    expect(runDone(play).calls()).toEqual([]);
    expect(play.page.finished?.job).toBe('run-1');
  });

  test('Stop ends the verification after the slice, and Resume continues it', () => {
    const play = runDone(running()).answers({ name: 'startJob', reply: ok(verifyReport()) });
    play.does({ type: 'stop' }).answers({ name: 'stopJob', reply: ok(stateOf({ job: verifyReport() })) });
    play.answers({ name: 'continueJob', reply: ok(verifyReport({ slice: 2 })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { kind: 'verify', slice: 2 } });
    expect(play.does({ type: 'resume' }).calls()).toEqual([
      { name: 'continueJob', argument: { job: 'verify-1', slice: 2 } },
    ]);
  });

  test('verifies the rows when the last answer of the run is lost', () => {
    const play = running().loses('continueJob');
    const updated = sheetOf({ rows: 100, counts: countsOf({ Updated: 100 }) });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: updated, settings: VERIFYING })) });
    expect(play.calls()).toEqual([
      { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'verify', scope: SCOPE } },
    ]);
    expect(play.page.notice).toEqual({ of: 'lost-end' });
  });

  test('begins one verification when the last answer of the run arrives twice', () => {
    const play = running();
    const ticket = play.ticketOf('continueJob');
    runDone(play);
    play.answers(
      {
        name: 'continueJob',
        reply: ok(reportOf({ job: 'run-1', slice: 2, state: 'done', counts: countsOf({ Updated: 98 }) })),
      },
      ticket,
    );
    expect(play.calls()).toEqual([]);
    expect(play.sent.filter(({ call }) => call.name === 'startJob')).toHaveLength(3);
  });

  test('does not confuse the job of the run with the verification whose start was lost', () => {
    const over = reportOf({ job: 'run-1', slice: 2, state: 'done', counts: countsOf({ Updated: 98 }) });
    const play = runDone(running()).loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: over, settings: VERIFYING })) });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.verified).toBeNull();
    expect(play.page.finished?.job).toBe('run-1');
    expect(play.page.shownProblems.rows?.remedy).toBe('retry');
    expect(play.does({ type: 'remedy', place: 'rows' }).calls()).toEqual([
      { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'verify', scope: SCOPE } },
    ]);
  });
});

describe('waiting for the hourly limit', () => {
  test('continues the verification at the time named', () => {
    const play = runDone(running()).answers({
      name: 'startJob',
      reply: ok(
        verifyReport({
          state: 'waiting',
          resumeAt: NOW + 600_000,
          shownProblem: shownProblem('rate-limited', 'The limit is used up.', 'wait'),
        }),
      ),
    });
    expect(play.calls()).toEqual([]);
    expect(play.alarm().at).toBe(NOW + 600_000);
    expect(play.wakes().calls()).toEqual([{ name: 'continueJob', argument: { job: 'verify-1', slice: 1 } }]);
    play.answers({
      name: 'continueJob',
      reply: ok(verifyReport({ slice: 2, state: 'done', counts: countsOf({ Verified: 98, Failed: 2 }) })),
    });
    expect(verifySentence(play.page)).toBe('98 rows are verified: Docebo holds what was asked for');
  });
});

describe('on request', () => {
  const updated = (counts = countsOf({ Updated: 60, Verified: 30, Ready: 10 })) =>
    Play.opened(stateOf({ sheet: sheetOf({ rows: 100, counts }) }));

  test('verifies all rows, not only those of the last run', () => {
    expect(updated().does({ type: 'verify' }).calls()).toEqual([
      { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'verify', scope: { of: 'all' } } },
    ]);
  });

  test('begins one job, however often it is pressed', () => {
    expect(updated().does({ type: 'verify' }).does({ type: 'verify' }).calls()).toEqual([]);
    expect(updated().does({ type: 'check', of: 'all' }).does({ type: 'verify' }).calls()).toEqual([]);
  });

  test('keeps a plan that waits to be run', () => {
    const play = updated(countsOf({ Updated: 60, pending: 40 })).does({ type: 'check', of: 'all' });
    play.answers({
      name: 'startJob',
      reply: ok(
        reportOf({
          kind: 'check',
          state: 'done',
          plan: planOf({ rows: 40 }),
          counts: countsOf({ Updated: 60, Ready: 40 }),
        }),
      ),
    });
    const counts = countsOf({ Verified: 60, Ready: 40 });
    play.does({ type: 'verify' });
    play.answers({
      name: 'startJob',
      reply: ok(verifyReport({ scope: { of: 'all' }, state: 'done', counts })),
    });
    expect(play.page.checked?.report.plan?.rows).toBe(40);
    play.now += 60_000;
    play.does({ type: 'focused' });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: sheetOf({ rows: 100, counts }) })) });
    expect(play.page.checked?.report.plan?.rows).toBe(40);
    expect(play.page.notice).toBeNull();
  });

  test('says when there is nothing to verify', () => {
    const play = updated().does({ type: 'verify' });
    play.answers({
      name: 'startJob',
      reply: ok(verifyReport({ state: 'done', counts: countsOf({ Ready: 9 }) })),
    });
    expect(verifySentence(play.page)).toBe('There are no rows left to verify.');
  });

  test('drops its result when another sheet is in front', () => {
    const play = updated().does({ type: 'verify' });
    play.answers({
      name: 'startJob',
      reply: ok(verifyReport({ state: 'done', counts: countsOf({ Verified: 90, Ready: 10 }) })),
    });
    play.now += 60_000;
    play.does({ type: 'focused' });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: sheetOf({ id: 2 }) })) });
    expect(play.page.verified).toBeNull();
  });

  test('can verify rows again that are verified', () => {
    expect(sideActions(updated(countsOf({ Verified: 9 })).page)).toContain('verify-again');
  });
});
