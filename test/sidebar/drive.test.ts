// The job driver: slice after slice, through waits, lost answers, busy servers and Stop.
import { BUSY_PAUSE, MOST_BUSY, MOST_TRIES, pauseBefore } from '../../src/sidebar/work';
import { countsOf, NOW, ok, Play, planOf, reportOf, sheetOf, stateOf } from './support/build';
import { trouble } from './support/fake-server';

const refused = (problem: ReturnType<typeof trouble>) => ({ ok: false, problem }) as const;
const BUSY = trouble('busy', 'Rowcall is at work in another window.', 'wait');

/** A page in the middle of a run, waiting for the slice after the report's. */
function running(report = reportOf()): Play {
  return Play.opened(stateOf({ sheet: sheetOf({ rows: 100, counts: countsOf({ Ready: 100 }) }) }))
    .does({ type: 'run' })
    .does({ type: 'confirm-run', unenrolls: null })
    .answers({ name: 'startJob', reply: ok(report) });
}

describe('slice after slice', () => {
  test('a job that goes on is not asked for its next slice', () => {
    expect(running().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
  });

  test('each answer does not lead to the slice that it names', () => {
    const play = running();
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2 })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
  });

  test('a job that is over is asked for more, or its counts do not reach the page', () => {
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

  test('an answer that brings nothing new makes the page ask again at once, without end', () => {
    const play = running();
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      play.answers({ name: 'continueJob', reply: ok(reportOf()) });
      expect(play.alarm().at).toBe(play.now + pauseBefore(tries));
      play.wakes().answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    }
    play.answers({ name: 'continueJob', reply: ok(reportOf()) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive.at).toBe('offered');
    expect(play.page.troubles.rows?.code).toBe('stalled');
  });
});

describe('waiting for the hourly limit', () => {
  const waiting = (resumeAt: number, slice = 2) =>
    ok(
      reportOf({
        slice,
        state: 'waiting',
        resumeAt,
        trouble: trouble('rate-limited', 'The limit is used up.', 'wait'),
      }),
    );

  test('the next slice is asked for before the time named', () => {
    const play = running().answers({ name: 'continueJob', reply: waiting(NOW + 600_000) });
    expect(play.calls()).toEqual([]);
    expect(play.alarm().at).toBe(NOW + 600_000);
    expect(play.wakes().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
  });

  test('a clock that runs ahead of the server makes the page ask without pause', () => {
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

  test('an alarm of an earlier pause cuts a later one short', () => {
    const play = running().answers({ name: 'continueJob', reply: waiting(NOW + 600_000) });
    const { alarm } = play.alarm();
    play.wakes().answers({ name: 'continueJob', reply: waiting(NOW + 1_200_000, 3) });
    const { page } = play;
    expect(page.drive.at).toBe('pausing');
    expect(play.does({ type: 'woke', alarm }).page).toBe(page);
    expect(play.calls()).toEqual([]);
  });
});

describe('an answer lost', () => {
  test('the page acts before it has asked where the work stands', () => {
    expect(running().loses('continueJob').calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
  });

  test('a slice that was done meanwhile is asked for again', () => {
    const play = running().loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice: 2 }) })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 2 } }]);
  });

  test('a slice that was not begun is passed over', () => {
    const play = running().loses('continueJob', 'fault');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
  });

  test('the last answer lost leaves the page at work for ever', () => {
    const play = running().loses('continueJob');
    play.answers({
      name: 'getState',
      reply: ok(stateOf({ sheet: sheetOf({ rows: 100, counts: countsOf({ Updated: 100 }) }) })),
    });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.notice).toEqual({ of: 'lost-end' });
    expect(play.page.server?.sheet.counts.Updated).toBe(100);
  });

  test('the first answer lost, and the job not found by the state', () => {
    const play = Play.opened().does({ type: 'check', of: 'all' }).loses('startJob');
    play.answers({
      name: 'getState',
      reply: ok(stateOf({ job: reportOf({ kind: 'check', job: 'job-7' }) })),
    });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-7', slice: 1 } }]);
  });

  test('a request lost before it arrived is taken for begun, and cannot be repeated', () => {
    const play = Play.opened().does({ type: 'check', of: 'selected' }).loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf()) });
    expect(play.page.drive.at).toBe('idle');
    expect(play.page.troubles.rows?.remedy).toBe('retry');
    expect(play.does({ type: 'remedy', place: 'rows' }).calls()).toEqual([
      { name: 'startJob', argument: { kind: 'check', scope: { of: 'selected' } } },
    ]);
  });

  test('an older job that lies there is taken for the one whose start was lost', () => {
    const old = reportOf({ job: 'old', kind: 'check', state: 'stopped' });
    const play = Play.opened(stateOf({ job: old }))
      .does({ type: 'check', of: 'all' })
      .loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: old })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.troubles.rows?.code).toBe('no-answer');
  });

  test('a check that is over is taken for the next one, whose start was lost', () => {
    const over = reportOf({ job: 'old', kind: 'check', state: 'done', plan: planOf() });
    const play = Play.opened()
      .does({ type: 'check', of: 'all' })
      .answers({ name: 'startJob', reply: ok(over) });
    play.does({ type: 'check', of: 'all' }).loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: over })) });
    expect(play.page.checked).toBeNull();
    expect(play.page.troubles.rows?.code).toBe('no-answer');
  });

  test('the last answer of a check lost loses its plan, though the server has it', () => {
    const play = Play.opened().does({ type: 'check', of: 'all' }).loses('startJob');
    const job = reportOf({ kind: 'check', state: 'done', plan: planOf(), counts: countsOf({ Ready: 90 }) });
    play.answers({ name: 'getState', reply: ok(stateOf({ job })) });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.checked?.report).toEqual(job);
  });

  test('another sheet in front is taken for the end of the job', () => {
    const play = running().loses('continueJob');
    const other = sheetOf({ id: 2, name: 'Other', rows: 5, counts: countsOf({ pending: 5 }) });
    play.answers({ name: 'getState', reply: ok(stateOf({ sheet: other })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2 })) });
    expect(play.page.server?.sheet).toEqual(other);
  });

  test('a server that stays silent is asked without end', () => {
    const play = running().loses('continueJob');
    for (let tries = 2; tries <= MOST_TRIES; tries += 1) {
      play.loses('getState');
      expect(play.alarm().at - play.now).toBe(pauseBefore(tries));
      expect(play.wakes().calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    }
    play.loses('getState');
    expect(play.effects).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { job: 'job-1' } });
    expect(play.page.troubles.rows?.code).toBe('no-answer');
  });

  test('an answer of another version is asked for again', () => {
    const play = running().loses('continueJob', 'strange');
    expect(play.calls()).toEqual([]);
    expect(play.page.troubles.rows?.code).toBe('strange-answer');
  });
});

describe('an answer late, doubled or out of order', () => {
  test('the same answer twice starts a second line of calls', () => {
    const play = running();
    const ticket = play.ticketOf('continueJob');
    const reply = ok(reportOf({ slice: 2 }));
    play.answers({ name: 'continueJob', reply }, ticket);
    const { page } = play;
    play.answers({ name: 'continueJob', reply }, ticket);
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toEqual(page.drive);
  });

  test('an older slice, come last, puts the progress back', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice: 5, rowsDone: 50 }) })) });
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2, rowsDone: 20 })) }, first);
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'asked', work: { report: { slice: 5, rowsDone: 50 } } });
  });

  test('a late answer that brings news while the page is looking is thrown away', () => {
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

  test('late news while the next slice is out starts a second line of calls', () => {
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

  test('word that an answer is lost, come twice, sends two looks', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob').answers({ name: 'getState', reply: ok(stateOf({ job: reportOf() })) });
    const { page } = play;
    play.does({ type: 'lost', ticket: first, lost: { name: 'continueJob', why: 'fault', detail: '' } });
    expect(play.page).toBe(page);
  });

  test('a late end of the job is thrown away', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2, state: 'done' })) }, first);
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.finished?.slice).toBe(2);
  });

  test('an answer of another job is taken for this one', () => {
    const play = running();
    const first = play.ticketOf('continueJob');
    play.loses('continueJob');
    const { drive } = play.page;
    play.answers({ name: 'continueJob', reply: ok(reportOf({ job: 'other', slice: 9 })) }, first);
    expect(play.page.drive).toEqual(drive);
  });
});

describe('another window at work', () => {
  test('a busy server ends the job here instead of going on when it can', () => {
    const play = running().answers({ name: 'continueJob', reply: refused(BUSY) });
    expect(play.alarm().at).toBe(NOW + BUSY_PAUSE);
    expect(play.wakes().calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 1 } }]);
  });

  test('a server that is busy for longer than an execution can last is asked without end', () => {
    const play = running();
    for (let time = 0; time < MOST_BUSY; time += 1) {
      play.answers({ name: 'continueJob', reply: refused(BUSY) }).wakes();
    }
    play.answers({ name: 'continueJob', reply: refused(BUSY) });
    expect(play.page.drive.at).toBe('offered');
    expect(play.page.troubles.rows?.code).toBe('busy');
    expect(MOST_BUSY * BUSY_PAUSE).toBeGreaterThan(6 * 60_000);
  });

  test('a second job is begun over the other window’s, which is not even shown', () => {
    const play = Play.opened().does({ type: 'check', of: 'all' });
    play.answers({ name: 'startJob', reply: refused(BUSY) });
    expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ job: 'theirs' }) })) });
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { job: 'theirs' } });
    expect(play.page.troubles.rows?.code).toBe('busy');
  });
});

describe('Stop', () => {
  test('a slice that is out is followed by another', () => {
    const play = running().does({ type: 'stop' });
    expect(play.calls()).toEqual([{ name: 'stopJob', argument: undefined }]);
    play.answers({ name: 'stopJob', reply: ok(stateOf({ job: reportOf() })) });
    play.answers({ name: 'continueJob', reply: ok(reportOf({ slice: 2 })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { slice: 2 } });
  });

  test('pressed twice, it is sent twice', () => {
    expect(running().does({ type: 'stop' }).does({ type: 'stop' }).calls()).toEqual([]);
  });

  test('pressed while waiting for the limit, the work wakes up again', () => {
    const play = running().answers({
      name: 'continueJob',
      reply: ok(reportOf({ slice: 2, state: 'waiting', resumeAt: NOW + 60_000 })),
    });
    const { alarm } = play.alarm();
    play.does({ type: 'stop' });
    expect(play.page.drive.at).toBe('offered');
    expect(play.does({ type: 'woke', alarm }).calls()).toEqual([]);
  });

  test.each([1, 2])('an answer lost after Stop makes the work go on, the sheet at slice %d', (slice) => {
    const play = running().does({ type: 'stop' }).loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: reportOf({ slice }) })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toMatchObject({ at: 'offered', report: { slice } });
  });

  test('a request to resume that was lost leaves the job stopped', () => {
    const stopped = reportOf({ slice: 4, state: 'stopped' });
    const play = Play.opened(stateOf({ job: stopped }))
      .does({ type: 'resume' })
      .loses('continueJob');
    play.answers({ name: 'getState', reply: ok(stateOf({ job: stopped })) });
    expect(play.calls()).toEqual([{ name: 'continueJob', argument: { job: 'job-1', slice: 4 } }]);
  });

  test('a check that ends although Stop was pressed runs what it found', () => {
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

  test('a stopped job cannot be resumed, or not where it was left', () => {
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

test('a job that is stopped on purpose is shown as a trouble', () => {
  const play = running().answers({
    name: 'continueJob',
    reply: ok(reportOf({ slice: 2, state: 'stopped', trouble: trouble('stopped', 'Stopped.', 'retry') })),
  });
  expect(play.page.troubles.rows).toBeNull();
});

test('a report of a sheet that could not be read shows all rows as gone', () => {
  const play = running().answers({
    name: 'continueJob',
    reply: ok(reportOf({ slice: 2, state: 'stopped', counts: countsOf() })),
  });
  expect(play.page.server?.sheet.counts.Updated).toBe(10);
});

test.each(['job-over', 'sheet-gone'] as const)(
  'a job that is no more (%s) is offered to be resumed',
  (code) => {
    const play = running().answers({ name: 'continueJob', reply: refused(trouble(code, 'Over.', 'retry')) });
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    play.answers({ name: 'getState', reply: ok(stateOf()) });
    expect(play.page.troubles.rows?.code).toBe(code);
  },
);

test('a refusal in the middle loses the job instead of offering it', () => {
  const play = running().answers({
    name: 'continueJob',
    reply: refused(trouble('signed-out', 'Docebo signed Rowcall out.', 'reconnect')),
  });
  expect(play.page.drive).toMatchObject({ at: 'offered', report: { job: 'job-1' } });
  expect(play.page.troubles.rows?.remedy).toBe('reconnect');
});
