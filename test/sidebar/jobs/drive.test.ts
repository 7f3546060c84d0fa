// The job driver: slice after slice, through waits, lost answers, busy servers and Stop.
import { BUSY_PAUSE, MOST_BUSY, MOST_TRIES, pauseBefore } from '../../../src/sidebar/jobs/work';
import { countsOf, NOW, ok, Play, planOf, reportOf, sheetOf, stateOf } from '../support/build';
import { shownProblem } from '../support/fake-server';

const refused = (problem: ReturnType<typeof shownProblem>) => ({ ok: false, problem }) as const;
const BUSY = shownProblem('busy', 'Rowcall is at work in another window.', 'wait');

/** A page in the middle of a run, waiting for the slice after the report's. */
function running(report = reportOf()): Play {
  return Play.opened(stateOf({ sheet: sheetOf({ rows: 100, counts: countsOf({ Ready: 100 }) }) }))
    .does({ type: 'run' })
    .does({ type: 'confirm-run', unenrolls: null })
    .answers({ name: 'startJob', reply: ok(report) });
}

describe('slice after slice', () => {
  test('asks for the next slice of a job', () => {
    expect(running().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
  });

  test('asks for the slice that the answer names', () => {
    const play = running();
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2 })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
  });

  test('asks for no slice of a job that is over, and shows its counts', () => {
    const play = running().answers({
      name: 'continueJob',
      reply: ok(reportOf({ slice: 2, state: 'done', counts: countsOf({ Updated: 100 }) })),
    });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.finished?.state).toBe('done');
    expect(play.page.server?.sheet.counts.Updated).toBe(100);
    expect(play.page.server?.job).toBeNull();
  });

  test('pauses longer after each answer without news, and stops after the last try', () => {
    const play = running();
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      play.answers({ name: 'continueJob', reply: ok(reportOf()) });
      expect(play.alarm().at).toBe(play.now + pauseBefore(tries));
      play.wakes().answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    }
    play.answers({ name: 'continueJob', reply: ok(reportOf()) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive.at).toBe('offered');
    expect(play.page.shownProblems.rows?.code).toBe('stalled');
  });
});

describe('waiting for the hourly limit', () => {
  const waiting = (resumeAt: number, slice = 2) =>
    ok(
      reportOf({
        slice,
        state: 'waiting',
        resumeAt,
        shownProblem: shownProblem('rate-limited', 'The limit is used up.', 'wait'),
      }),
    );

  test('asks for the next slice at the time named', () => {
    const play = running().answers({ name: 'continueJob', reply: waiting(NOW + 600_000) });
    expect(play.calls()).toEqual([]);
    expect(play.alarm().at).toBe(NOW + 600_000);
    expect(play.wakes().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
  });

  test('pauses longer each time when its clock is ahead of the server’s', () => {
    const play = running();
    let last = play.now;
    for (let slice = 2; slice < 6; slice += 1) {
      play.answers({ name: 'continueJob', reply: waiting(NOW - 300_000, 2) });
      play.wakes();
      expect(play.now - last).toBeGreaterThanOrEqual(2000);
      last = play.now;
    }
    expect(last - NOW).toBeGreaterThanOrEqual(2000 + 4000 + 8000 + 16_000);
  });

  test('ignores the alarm of an earlier pause', () => {
    const play = running().answers({ name: 'continueJob', reply: waiting(NOW + 600_000) });
    const { alarm } = play.alarm();
    play.wakes().answers({ name: 'continueJob', reply: waiting(NOW + 1_200_000, 3) });
    const { page } = play;
    expect(page.drive.at).toBe('pausing');
    expect(play.does({ type: 'woke', alarm }).page).toBe(page);
    expect(play.calls()).toEqual([]);
  });
});

describe('a lost answer', () => {
  test('makes the page ask for the state first', () => {
    expect(running().loses('continueJob').calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
  });

  test('leads to the next slice when the lost one was done', () => {
    const play = running().loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice: 2 }) })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
  });

  test('leads to the same slice when it was not begun', () => {
    const play = running().loses('continueJob', 'fault');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
  });

  test('at the end of the job makes the page show its counts', () => {
    const play = running().loses('continueJob');
    play.answers({
      name: 'getState',
      reply: ok(stateOf({ sheet: sheetOf({ rows: 100, counts: countsOf({ Updated: 100 }) }) })),
    });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.notice).toEqual({ of: 'lost-end' });
    expect(play.page.server?.sheet.counts.Updated).toBe(100);
  });

  test('of a start leads to the job that the state names', () => {
    const play = Play.opened().does({ type: 'check', of: 'all' }).loses('startJob');
    play.answers({
      name: 'getState',
      reply: ok(stateOf({ job: reportOf({ kind: 'check', job: 'job-7' }) })),
    });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-7', slice: 1 } }]);
  });

  test('of a request that never arrived lets it be repeated', () => {
    const play = Play.opened().does({ type: 'check', of: 'selected' }).loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf()) });
    expect(play.page.drive.at).toBe('idle');
    expect(play.page.shownProblems.rows?.remedy).toBe('retry');
    expect(play.does({ type: 'remedy', place: 'rows' }).calls()).toEqual([
      {
        name: 'startJob',
        argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'selected' } },
      },
    ]);
  });

  test('of a start does not change an older job', () => {
    const old = reportOf({ job: 'old', kind: 'check', state: 'stopped' });
    const play = Play.opened(stateOf({ job: old }))
      .does({ type: 'check', of: 'all' })
      .loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: old })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.shownProblems.rows?.code).toBe('no-answer');
  });

  test('of a start does not change an earlier finished check', () => {
    const over = reportOf({ job: 'old', kind: 'check', state: 'done', plan: planOf() });
    const play = Play.opened()
      .does({ type: 'check', of: 'all' })
      .answers({ name: 'startJob', reply: ok(over) });
    play.does({ type: 'check', of: 'all' }).loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: over })) });
    expect(play.page.checked).toBeNull();
    expect(play.page.shownProblems.rows?.code).toBe('no-answer');
  });

  test('at the end of a check leaves the plan that the server has', () => {
    const play = Play.opened().does({ type: 'check', of: 'all' }).loses('startJob');
    const job = reportOf({ kind: 'check', state: 'done', plan: planOf(), counts: countsOf({ Ready: 90 }) });
    play.answers({ name: 'getState', reply: ok(stateOf({ job })) });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.checked?.report).toEqual(job);
  });

  test('leaves the job under way when another sheet is in front', () => {
    const play = running().loses('continueJob');
    const other = sheetOf({ id: 2, name: 'Other', rows: 5, counts: countsOf({ pending: 5 }) });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: other })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2 })) });
    expect(play.page.server?.sheet).toEqual(other);
  });

  test('makes the page ask with longer pauses, and stop after the last try', () => {
    const play = running().loses('continueJob');
    for (let tries = 2; tries <= MOST_TRIES; tries += 1) {
      play.loses('getState');
      expect(play.alarm().at - play.now).toBe(pauseBefore(tries));
      expect(play.wakes().calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    }
    play.loses('getState');
    expect(play.effects).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { job: 'job-1' } });
    expect(play.page.shownProblems.rows?.code).toBe('no-answer');
  });

  test('is not asked for again when it is of another version', () => {
    const play = running().loses('continueJob', 'strange');
    expect(play.calls()).toEqual([]);
    expect(play.page.shownProblems.rows?.code).toBe('strange-answer');
  });
});

describe('an answer that is late, doubled or out of order', () => {
  test('starts no second chain of calls when it arrives twice', () => {
    const play = running();
    const ticket = play.ticketOf('continueJob');
    const reply = ok(reportOf({ slice: 2 }));
    play.answers({ name: 'continueJob', reply }, ticket);
    const { page } = play;
    play.answers({ name: 'continueJob', reply }, ticket);
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toEqual(page.drive);
  });

  test('does not put the progress back', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice: 5, rowsDone: 50 }) })) });
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2, rowsDone: 20 })) }, first);
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'asked', work: { report: { slice: 5, rowsDone: 50 } } });
  });

  test('counts when it brings news before the state does', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2, rowsDone: 20 })) }, first);
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
    const { drive } = play.page;
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice: 1 }) })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toEqual(drive);
  });

  test('shows its news and starts no second chain of calls while the next slice is out', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob').answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    const second = play.ticketOf('continueJob');
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2, rowsDone: 20 })) }, first);
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({
      at: 'asked',
      ticket: second,
      work: { report: { rowsDone: 20 } },
    });
  });

  test('asks for the state once when its loss is reported twice', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob').answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    const { page } = play;
    play.does({ type: 'lost', ticket: first, lost: { name: 'continueJob', why: 'fault', detail: '' } });
    expect(play.page).toBe(page);
  });

  test('ends the job when it brings the end', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2, state: 'done' })) }, first);
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.finished?.slice).toBe(2);
  });

  test('is ignored when it belongs to another job', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    const { drive } = play.page;
    play.answers({ name: 'continueJob', reply: ok(reportOf({ job: 'other', slice: 9 })) }, first);
    expect(play.page.drive).toEqual(drive);
  });
});

describe('another window', () => {
  test('makes the page try again after a pause', () => {
    const play = running().answers({ name: 'continueJob', reply: refused(BUSY) });
    expect(play.alarm().at).toBe(NOW + BUSY_PAUSE);
    expect(play.wakes().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
  });

  test('ends after more tries than an execution can last', () => {
    const play = running();
    for (let time = 0; time < MOST_BUSY; time += 1) {
      play.answers({ name: 'continueJob', reply: refused(BUSY) }).wakes();
    }
    play.answers({ name: 'continueJob', reply: refused(BUSY) });
    expect(play.page.drive.at).toBe('offered');
    expect(play.page.shownProblems.rows?.code).toBe('busy');
    expect(MOST_BUSY * BUSY_PAUSE).toBeGreaterThan(6 * 60_000);
  });

  test('shows its job, and no second one begins', () => {
    const play = Play.opened().does({ type: 'check', of: 'all' });
    play.answers({ name: 'startJob', reply: refused(BUSY) });
    expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ job: 'theirs' }) })) });
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { job: 'theirs' } });
    expect(play.page.shownProblems.rows?.code).toBe('busy');
  });
});

describe('Stop', () => {
  test('lets the slice under way finish and asks for no other', () => {
    const play = running().does({ type: 'stop' });
    expect(play.calls()).toEqual([{ name: 'stopJob', argument: undefined }]);
    play.answers({ name: 'stopJob', reply: ok(stateOf({ job: reportOf() })) });
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2 })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { slice: 2 } });
  });

  test('is sent once when pressed twice', () => {
    expect(running().does({ type: 'stop' }).does({ type: 'stop' }).calls()).toEqual([]);
  });

  test('ends the wait for the limit', () => {
    const play = running().answers({
      name: 'continueJob',
      reply: ok(reportOf({ slice: 2, state: 'waiting', resumeAt: NOW + 60_000 })),
    });
    const { alarm } = play.alarm();
    play.does({ type: 'stop' });
    expect(play.page.drive.at).toBe('offered');
    expect(play.does({ type: 'woke', alarm }).calls()).toEqual([]);
  });

  test.each([1, 2])('holds after a lost answer, with the sheet at slice %d', (slice) => {
    const play = running().does({ type: 'stop' }).loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice }) })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { slice } });
  });

  test('does not hold back a lost request to resume, which is repeated', () => {
    const stopped = reportOf({ slice: 4, state: 'stopped' });
    const play = Play.opened(stateOf({ job: stopped }))
      .does({ type: 'resume' })
      .loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: stopped })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 4 } }]);
  });

  test('keeps a check that ends from running what it found', () => {
    const play = Play.opened(stateOf({ intent: 'check-and-run-selected' }));
    play.does({ type: 'stop' });
    play.answers({
      name: 'startJob',
      reply: ok(
        reportOf({ kind: 'check', state: 'done', plan: planOf({ rows: 2 }), counts: countsOf({ Ready: 2 }) }),
      ),
    });
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toBeNull();
  });

  test('leaves the job to be resumed from its slice', () => {
    const play = running().answers({
      name: 'continueJob',
      reply: ok(reportOf({ slice: 4, state: 'stopped' })),
    });
    expect(play.page.drive.at).toBe('offered');
    expect(play.does({ type: 'resume' }).calls()).toEqual([
      { name: 'continueJob', argument: { job: 'job-1', slice: 4 } },
    ]);
  });
});

test('shows no error for a job that was stopped on purpose', () => {
  const play = running().answers({
    name: 'continueJob',
    reply: ok(
      reportOf({ slice: 2, state: 'stopped', shownProblem: shownProblem('stopped', 'Stopped.', 'retry') }),
    ),
  });
  expect(play.page.shownProblems.rows).toBeNull();
});

test('keeps the last counts when the sheet could not be read', () => {
  const play = running().answers({
    name: 'continueJob',
    reply: ok(reportOf({ slice: 2, state: 'stopped', counts: countsOf() })),
  });
  expect(play.page.server?.sheet.counts.Updated).toBe(10);
});

test.each(['job-over', 'sheet-gone'] as const)('does not offer to resume a job that is gone (%s)', (code) => {
  const play = running().answers({
    name: 'continueJob',
    reply: refused(shownProblem(code, 'Over.', 'retry')),
  });
  expect(play.page.drive).toEqual({ at: 'idle' });
  expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
  play.answers({ name: 'getState', reply: ok(stateOf()) });
  expect(play.page.shownProblems.rows?.code).toBe(code);
});

test('offers the job again after a refusal in the middle', () => {
  const play = running().answers({
    name: 'continueJob',
    reply: refused(shownProblem('signed-out', 'Docebo signed Rowcall out.', 'reconnect')),
  });
  expect(play.page.drive).toMatchObject({ at: 'offered', report: { job: 'job-1' } });
  expect(play.page.shownProblems.rows?.remedy).toBe('reconnect');
});
