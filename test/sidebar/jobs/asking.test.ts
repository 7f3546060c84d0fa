// What is asked before a run that enrolls or unenrolls, and what the page says about it.
import type { PlanState, Settings } from '../../../src/contract';
import { askLines, askSentences, leavingSentences, mixOf } from '../../../src/sidebar/jobs/ask-sentences';
import { LARGE_RUN, MANY_UNENROLLS, mustType } from '../../../src/sidebar/jobs/asking';
import { doingOf, doingOfPlan, summaryOf } from '../../../src/sidebar/page/derive';
import { columnsClosed } from '../../../src/sidebar/texts/columns';
import { text } from '../../../src/texts/page';
import { countsOf, ok, Play, planOf, reportOf, sheetOf, stateOf } from '../support/build';
import { CHOSEN, COLUMNS, SETTINGS, shownProblem } from '../support/fake-server';

/** A page whose check has just ended with this plan, in a sheet of so many rows. */
function checked(plan: Partial<PlanState>, sheetRows = 2000, settings = SETTINGS): Play {
  const rows = plan.rows ?? 10;
  const sheet = sheetOf({ rows: sheetRows, counts: countsOf({ pending: rows }) });
  return Play.opened(stateOf({ sheet, settings }))
    .does({ type: 'check', of: 'all' })
    .answers({
      name: 'startJob',
      reply: ok(
        reportOf({
          kind: 'check',
          state: 'done',
          counts: countsOf({ Ready: rows }),
          plan: planOf({ rows, ...plan }),
        }),
      ),
    });
}

const RUN = { domain: 'acme.docebosaas.com', kind: 'run', scope: { of: 'job', job: 'job-1' } } as const;

test.each([
  [1, 9, true],
  [1, 10, false],
  [100, 1000, false],
  [101, 100_000, true],
  [11, 100, true],
  [10, 100, false],
])('for %d rows to unenroll of %d, the number has to be typed: %p', (unenrolls, rows, typed) => {
  expect(mustType(unenrolls, rows)).toBe(typed);
});

describe('unenrolling', () => {
  test('asks before it unenrolls a few people', () => {
    const play = checked({ rows: 3, unenrolls: 3 }).does({ type: 'run' });
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toMatchObject({ unenrolls: 3, typing: false });
    expect(play.does({ type: 'confirm-run', unenrolls: null }).calls()).toEqual([
      { name: 'startJob', argument: RUN },
    ]);
  });

  test('unenrolls many people only after their number was typed', () => {
    const many = MANY_UNENROLLS + 1;
    const play = checked({ rows: many, unenrolls: many }).does({ type: 'run' });
    for (const unenrolls of [null, 0, many - 1]) {
      expect(play.does({ type: 'confirm-run', unenrolls }).calls()).toEqual([]);
    }
    expect(play.does({ type: 'confirm-run', unenrolls: many }).calls()).toEqual([
      { name: 'startJob', argument: { ...RUN, unenrolls: many } },
    ]);
  });

  test('asks for the number after the server requires one', () => {
    const play = checked({ rows: 5, unenrolls: 5 }).does({ type: 'run' });
    play.does({ type: 'confirm-run', unenrolls: null });
    const problem = shownProblem(
      'unenrolls-unconfirmed',
      '7 rows unenroll people. Type the number to confirm it.',
    );
    play.answers({ name: 'startJob', reply: { ok: false, problem } });
    expect(play.calls()).toEqual([]);
    expect(play.page.drive).toEqual({ at: 'idle' });
    expect(play.page.asking).toMatchObject({ scope: RUN.scope, unenrolls: null, typing: true });
    expect(play.effects).toContainEqual({ type: 'focus', target: 'ask' });
    expect(play.page.shownProblems.rows).toEqual(problem);
    expect(play.does({ type: 'confirm-run', unenrolls: null }).calls()).toEqual([]);
    expect(play.does({ type: 'confirm-run', unenrolls: 7 }).calls()).toEqual([
      { name: 'startJob', argument: { ...RUN, unenrolls: 7 } },
    ]);
  });

  test('"Not now" clears the request for a number', () => {
    const play = checked({ rows: 5, unenrolls: 5 }).does({ type: 'run' });
    play.does({ type: 'confirm-run', unenrolls: null });
    play.answers({
      name: 'startJob',
      reply: { ok: false, problem: shownProblem('unenrolls-unconfirmed', 'Type 7.') },
    });
    play.does({ type: 'cancel' });
    expect(play.page.shownProblems.rows).toBeNull();
    expect(play.page.asking).toBeNull();
  });

  test('repeats a lost start with the number that was typed', () => {
    const play = checked({ rows: 300, unenrolls: 300 }).does({ type: 'run' });
    play.does({ type: 'confirm-run', unenrolls: 300 }).loses('startJob');
    play.answers({ name: 'getState', reply: ok(stateOf()) });
    expect(play.does({ type: 'remedy', place: 'rows' }).calls()).toEqual([
      { name: 'startJob', argument: { ...RUN, unenrolls: 300 } },
    ]);
  });

  test('"Check and update selected rows" asks before it unenrolls', () => {
    const play = Play.opened(stateOf({ intent: 'check-and-run-selected' }));
    play.answers({
      name: 'startJob',
      reply: ok(
        reportOf({
          kind: 'check',
          state: 'done',
          counts: countsOf({ Ready: 1 }),
          plan: planOf({ rows: 1, unenrolls: 1 }),
        }),
      ),
    });
    expect(play.calls()).toEqual([]);
    expect(play.page.asking).toMatchObject({ unenrolls: 1 });
  });

  test('"Update enrollments" from the menu, without a check, asks with the number of people to unenroll', () => {
    const sheet = sheetOf({ rows: 2000, counts: countsOf({ Ready: 150 }), unenrolls: 150 });
    const play = Play.opened(stateOf({ intent: 'run', sheet }));
    expect(play.page.asking).toMatchObject({ plan: null, unenrolls: 150, typing: true });
  });
});

describe('enrolling', () => {
  test('asks before it enrolls people, because Docebo notifies them', () => {
    expect(checked({ rows: 3, enrolls: 3 }).does({ type: 'run' }).calls()).toEqual([]);
  });

  const held = (hold: Settings['hold'], notHeld: number) =>
    checked({ rows: 3, completions: 3, notHeld }, 2000, { ...SETTINGS, hold }).does({ type: 'run' });

  test('does not ask about completions when Docebo holds back everything', () => {
    expect(held('notifications-and-certificates', 0).calls()).toHaveLength(1);
  });

  test('asks about completions when Docebo holds back only a part', () => {
    expect(held('notifications-and-certificates', 1).calls()).toEqual([]);
    expect(held('notifications', 0).calls()).toEqual([]);
  });
});

describe('setting back', () => {
  const backs = [
    [{ setsBack: 1 }, /1 person has completed the course and will lose the completion/],
    [{ replacesDates: 2 }, /2 completions have other dates in Docebo, which will be replaced/],
    [{ unenrolls: 1, unenrollsCompleted: 1 }, /1 of those unenrolled has completed the course/],
  ] as const;

  test.each(backs)('asks about %j and confirms its number', (plan, sentence) => {
    const play = checked({ rows: 3, ...plan }, 2000).does({ type: 'run' });
    expect(play.calls()).toEqual([]);
    const { asking } = play.page;
    if (asking?.what !== 'run') throw new Error('nothing is asked');
    expect(askSentences(asking, 'nothing').join(' ')).toMatch(sentence);
    const [call] = play.does({ type: 'confirm-run', unenrolls: null }).calls();
    expect(call?.argument).toMatchObject({
      kind: 'run',
      setsBack: 'replacesDates' in plan ? 2 : 1,
    });
  });

  test('confirms no number when a run sets nothing back', () => {
    const [call] = checked({ rows: 3 }, 2000).does({ type: 'run' }).calls();
    expect(call?.argument).toEqual({
      domain: 'acme.docebosaas.com',
      kind: 'run',
      scope: { of: 'job', job: 'job-1' },
    });
  });

  test('takes the number of set-backs from the sheet when there is no plan', () => {
    const back = { setsBack: 4, replacesDates: 0, unenrollsCompleted: 0 };
    const sheet = sheetOf({ rows: 2000, counts: countsOf({ Ready: 9 }), back });
    const play = Play.opened(stateOf({ intent: 'run', sheet }));
    const [call] = play.does({ type: 'confirm-run', unenrolls: null }).calls();
    expect(call?.argument).toMatchObject({ setsBack: 4 });
  });
});

describe('the question', () => {
  const said = (plan: Partial<PlanState>, hold: Settings['hold'] = 'nothing') => {
    const whole = planOf({ rows: 10, ...plan });
    return askSentences(
      {
        what: 'run',
        scope: { of: 'all' },
        rows: whole.rows,
        plan: whole,
        unenrolls: whole.unenrolls,
        back: whole,
        typing: false,
      },
      hold,
    ).join(' ');
  };

  test('does not mention notifications for a large run of plain updates', () => {
    expect(said({ rows: LARGE_RUN + 1 })).not.toMatch(/notification|enrolled|removed/);
  });

  test('warns about completions according to what is held back', () => {
    expect(said({ completions: 2 })).toMatch(
      /2 enrollments will be marked Completed. Docebo may send notifications/,
    );
    expect(said({ completions: 1 }, 'notifications')).toMatch(
      /1 enrollment will be marked .* its notifications\. It may/,
    );
    expect(said({ completions: 2 }, 'notifications-and-certificates')).toMatch(
      /its notifications and certificates\./,
    );
  });

  test('names the number of rows that cannot be held back', () => {
    expect(said({ completions: 9, notHeld: 1 }, 'notifications')).toMatch(
      /suppress its notifications \(not possible for 1 row\)\. It may issue/,
    );
    expect(said({ enrolls: 9, notHeld: 2 }, 'notifications')).toMatch(
      /suppress its notifications \(not possible for 2 rows\)\./,
    );
  });

  test('says that unenrolling cannot be fully undone, and only when somebody is unenrolled', () => {
    expect(said({ unenrolls: 1 })).toMatch(/Unenrolling \(1 enrollment\) can’t be fully undone/);
    expect(said({ rows: 10, unenrolls: 10 })).not.toMatch(/put back most/);
    expect(said({})).not.toMatch(/wholly/);
  });

  test('says what can go wrong when people leave a session, as prominently as for unenrolling', () => {
    const plan = planOf({ rows: 3, leaveSession: 3 });
    const play = checked({ rows: 3, leaveSession: 3 }).does({ type: 'run' });
    const { asking } = play.page;
    if (asking?.what !== 'run') throw new Error('nothing is asked');
    expect(leavingSentences(asking)).toEqual([expect.stringMatching(/3 people leave a session and stay/)]);
    expect(said({ rows: 3, leaveSession: 3 }).match(/leave a session and/g)).toHaveLength(1);
    expect(doingOfPlan(plan)).toBe('mixed');
  });

  test('names in three lines the sheet, the tenant, what happens to how many, and what follows', () => {
    const { page } = checked({
      rows: 58,
      enrollments: 57,
      enrolls: 12,
      unenrolls: 5,
      completions: 30,
      replacesDates: 2,
    }).does({ type: 'run' });
    if (page.asking?.what !== 'run') throw new Error('nothing is asked');
    expect(askLines(page, page.asking, 'nothing')).toEqual([
      '“Completions” → acme.docebosaas.com',
      'Update 40, enroll 12, unenroll 5. Of these: 30 completed, 2 completions replaced.',
      'Docebo may send emails and issue certificates.',
    ]);
  });

  test('says that only the selected rows were checked', () => {
    const { page } = checked({ rows: 4, completions: 4 });
    const report = page.checked && { ...page.checked.report, scope: { of: 'selected' } as const };
    const selected = { ...page, checked: page.checked && report && { ...page.checked, report } };
    const play = Play.opened(stateOf());
    play.page = selected;
    play.does({ type: 'run' });
    if (play.page.asking?.what !== 'run') throw new Error('nothing is asked');
    expect(askLines(play.page, play.page.asking, 'nothing')[0]).toBe(
      '“Completions”, selected rows → acme.docebosaas.com',
    );
  });

  test('says without a plan how many rows are ready, and how many of them unenroll', () => {
    const sheet = sheetOf({ rows: 2000, counts: countsOf({ Ready: 9 }), unenrolls: 4 });
    const { page } = Play.opened(stateOf({ intent: 'run', sheet }));
    if (page.asking?.what !== 'run') throw new Error('nothing is asked');
    expect(askLines(page, page.asking, 'nothing')[1]).toBe('9 rows ready, 4 of them unenroll.');
  });

  test('counts each operation of a mix', () => {
    expect(mixOf(planOf({ rows: 57, enrolls: 12, unenrolls: 5 }))).toBe('Update 40, enroll 12, unenroll 5');
    expect(mixOf(planOf({ rows: 2, enrolls: 1, unenrolls: 1 }))).toBe('Enroll 1, unenroll 1');
  });
});

describe('the button', () => {
  const label = (plan: Partial<PlanState>) => {
    const { page } = checked(plan);
    return text(`rows.run.${doingOf(page)}`, { count: plan.rows ?? 10 });
  };

  test.each([
    [{ rows: 1240 }, 'Update 1,240 enrollments'],
    [{ rows: 1 }, 'Update 1 enrollment'],
    [{ rows: 12, enrolls: 12 }, 'Enroll: 12 enrollments'],
    [{ rows: 1, enrolls: 1 }, 'Enroll: 1 enrollment'],
    [{ rows: 3, unenrolls: 3 }, 'Unenroll: 3 enrollments'],
    [{ rows: 1, unenrolls: 1 }, 'Unenroll: 1 enrollment'],
    [{ rows: 57, enrolls: 12, unenrolls: 5 }, 'Make 57 changes'],
  ])('says what it does: for %j "%s"', (plan, text) => {
    expect(label(plan)).toBe(text);
  });

  test.each([
    [{ action: 'update', unenrolls: 0 }, null, 'update'],
    [{ action: 'enroll', unenrolls: 0 }, null, 'enroll'],
    [{ action: 'unenroll', unenrolls: 8 }, null, 'unenroll'],
    [{ action: 'enroll-if-missing', unenrolls: 0 }, null, 'mixed'],
    [{ action: 'update', unenrolls: 0 }, 'D', 'mixed'],
    [{ action: 'update', unenrolls: 8 }, 'D', 'unenroll'],
  ] as const)(
    'before a check, for %j with the Action column %p, names what is known: %s',
    (sheet, column, doing) => {
      const columnsState = { ...COLUMNS, chosen: { ...CHOSEN, action: column } };
      const counts = countsOf({ Ready: 8 });
      const state = stateOf({ sheet: sheetOf({ ...sheet, rows: 8, counts }), columns: columnsState });
      expect(doingOf(Play.opened(state).page)).toBe(doing);
    },
  );
});

describe('choosing the action', () => {
  test('arrow keys through the choices send the first and the last', () => {
    const play = Play.opened();
    for (const action of ['enroll-if-missing', 'enroll', 'unenroll'] as const) {
      play.does({ type: 'choose-action', action });
    }
    expect(play.sent.filter(({ call }) => call.name === 'chooseAction')).toHaveLength(1);
    play.answers({
      name: 'chooseAction',
      reply: ok(stateOf({ sheet: sheetOf({ action: 'enroll-if-missing' }) })),
    });
    expect(play.calls()).toEqual([{ name: 'chooseAction', argument: 'unenroll' }]);
    play.answers({ name: 'chooseAction', reply: ok(stateOf({ sheet: sheetOf({ action: 'unenroll' }) })) });
    expect(play.calls()).toEqual([]);
    expect(play.page.action).toBeNull();
    expect(play.page.server?.sheet.action).toBe('unenroll');
  });

  test('drops a choice that was refused or lost', () => {
    const choosing = () => Play.opened().does({ type: 'choose-action', action: 'unenroll' });
    const play = choosing().answers({
      name: 'chooseAction',
      reply: { ok: false, problem: shownProblem('bug', 'An error.') },
    });
    expect(play.page.action).toBeNull();
    expect(play.page.shownProblems.rows?.code).toBe('bug');
    expect(choosing().loses('chooseAction').page.action).toBeNull();
  });

  test('drops the plan when the action changes', () => {
    expect(checked({ rows: 3 }).does({ type: 'choose-action', action: 'enroll' }).page.checked).toBeNull();
  });

  test('drops the result of a run when the action changes', () => {
    const play = checked({ rows: 3 }).does({ type: 'run' });
    const counts = countsOf({ Updated: 3 });
    play.answers({ name: 'startJob', reply: ok(reportOf({ state: 'done', counts })) });
    expect(play.page.finished).not.toBeNull();
    expect(play.does({ type: 'choose-action', action: 'unenroll' }).page.finished).toBeNull();
  });

  test('names the action in the closed step when it is not update', () => {
    const state = stateOf({ sheet: sheetOf({ action: 'unenroll' }) });
    expect(summaryOf(Play.opened(state).page, 'columns')).toBe(
      'User, Course, Completion date, Score; unenroll',
    );
    expect(columnsClosed(['user'], 'update')).toBe('User');
  });
});
