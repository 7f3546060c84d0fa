// Going through the rows that need a person, group by group.
import type { ProblemGroup, ProblemRow } from '../../../src/contract';
import { groupsOf } from '../../../src/sidebar/tasks/group';
import { countsOf, ok, Play, reportOf, sheetOf, stateOf } from '../support/build';
import { shownProblem } from '../support/fake-server';

const GROUP: ProblemGroup = {
  code: 'date-impossible',
  rows: 2,
  label: '2 dates that do not exist',
  action: null,
  mark: 'dates',
};
const ENROLL: ProblemGroup = {
  code: 'not-enrolled',
  rows: 10,
  label: '10 not enrolled',
  action: 'enroll',
  mark: 'missing',
};

const ROW: ProblemRow = {
  code: 'date-impossible',
  row: 6,
  place: 1,
  rows: 2,
  user: 'grace.quinn',
  course: 'ETHICS',
  details: 'Completion date “31 February 2026” is not a day that exists. Correct it.',
  key: 'k6',
  cell: { header: 'C', value: '31 February 2026', typed: true, near: [], same: 1 },
};

const counts = countsOf({ Ready: 4, Invalid: 2, 'Not enrolled': 10 });
const opened = () =>
  Play.opened(stateOf({ sheet: sheetOf({ rows: 16, counts, problems: [GROUP, ENROLL] }) }));
const inGroup = () =>
  opened()
    .does({ type: 'open-group', code: 'date-impossible' })
    .answers({ name: 'showProblem', reply: ok({ shown: ROW }) });

test('opening a group asks for its first row, and next for the one after the row in front', () => {
  const play = opened().does({ type: 'open-group', code: 'date-impossible' });
  expect(play.calls()).toEqual([
    { name: 'showProblem', argument: { code: 'date-impossible', row: 0, move: 'here' } },
  ]);
  play.answers({ name: 'showProblem', reply: ok({ shown: ROW }) });
  expect(play.page.group?.at).toEqual(ROW);
  play.does({ type: 'move-in-group', move: 'next' });
  expect(play.calls()).toEqual([
    { name: 'showProblem', argument: { code: 'date-impossible', row: 6, move: 'next' } },
  ]);
  expect(play.page.group?.at).toEqual(ROW);
});

test('a typed value goes to the server with what the cell held, and its row is checked again', () => {
  const play = inGroup().does({ type: 'fix-cell', value: '2026-02-28' });
  expect(play.calls()).toEqual([
    {
      name: 'fixCell',
      argument: { key: 'k6', header: 'C', before: '31 February 2026', value: '2026-02-28' },
    },
  ]);
  play.answers({ name: 'fixCell', reply: ok({ row: 6 }) });
  expect(play.calls()).toEqual([
    {
      name: 'startJob',
      argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'selected' } },
    },
  ]);
  const after = countsOf({ Ready: 5, Invalid: 1, 'Not enrolled': 10 });
  play.answers({
    name: 'startJob',
    reply: ok(reportOf({ kind: 'check', state: 'done', counts: after, problems: [ENROLL] })),
  });
  // The plan of one row is not that of the sheet.
  expect(play.page.checked).toBeNull();
  expect(play.calls()).toEqual([
    { name: 'showProblem', argument: { code: 'date-impossible', row: 6, move: 'here' } },
  ]);
  expect(play.page.server?.sheet.problems).toEqual([ENROLL]);
  play.answers({ name: 'showProblem', reply: ok({ shown: null }) });
  expect(play.page.group).toBeNull();
  expect(play.page.notice).toEqual({ of: 'solved' });
});

test('a refused fix leaves the row in front, with the reason', () => {
  const play = inGroup()
    .does({ type: 'fix-cell', value: '2026-02-28' })
    .answers({
      name: 'fixCell',
      reply: { ok: false, problem: shownProblem('cell-changed', 'The row has changed.') },
    });
  expect(play.page.shownProblems.rows?.code).toBe('cell-changed');
  expect(play.page.group?.at).toEqual(ROW);
  expect(play.calls()).toEqual([]);
});

test('a dismissed group stays away until a check gives it another mark', () => {
  const play = inGroup().does({ type: 'put-aside', on: true });
  expect(groupsOf(play.page)).toEqual({ groups: [ENROLL], aside: 1 });
  const more = { ...GROUP, mark: 'dates after another check' };
  play.answers({ name: 'dismiss', reply: ok(null) });
  play.does({ type: 'focused' });
  const state = stateOf({ sheet: sheetOf({ rows: 16, counts, problems: [more, ENROLL] }) });
  play.now += 60_000;
  play.does({ type: 'focused' }).answers({ name: 'getState', reply: ok(state) });
  expect(groupsOf(play.page).groups).toEqual([more, ENROLL]);
  play.does({ type: 'put-aside', on: false });
  expect(groupsOf(play.page).aside).toBe(0);
});

test('the server keeps what is dismissed, and what comes back', () => {
  const play = inGroup();
  play.calls();
  play.does({ type: 'put-aside', on: true });
  expect(play.calls()).toEqual([{ name: 'dismiss', argument: { marks: ['dates'], on: true } }]);
  play.does({ type: 'put-aside', on: false });
  expect(play.calls()).toEqual([{ name: 'dismiss', argument: { marks: ['dates'], on: false } }]);
});

test('a sidebar that is opened again shows no group that was dismissed before', () => {
  const sheet = sheetOf({
    rows: 16,
    counts,
    problems: [GROUP, ENROLL],
    dismissed: ['dates', 'another sheet'],
  });
  const play = Play.opened(stateOf({ sheet }));
  expect(groupsOf(play.page)).toEqual({ groups: [ENROLL], aside: 1 });
  // What comes back is what this sheet shows: the other sheet's group stays dismissed.
  play.does({ type: 'put-aside', on: false });
  expect(play.calls()).toContainEqual({ name: 'dismiss', argument: { marks: ['dates'], on: false } });
  expect([groupsOf(play.page).aside, play.page.aside]).toEqual([0, ['another sheet']]);
});

test('a group that could not be kept as dismissed is away in this sidebar anyway', () => {
  const play = inGroup().does({ type: 'put-aside', on: true });
  play.answers({ name: 'dismiss', reply: { ok: false, problem: shownProblem('busy', 'Busy.') } });
  expect(groupsOf(play.page).aside).toBe(1);
  expect(play.page.shownProblems.rows).toBeNull();
});

describe('the button beside a problem that names a row', () => {
  const stopped = { ...shownProblem('pilot-failed', 'Row 153: not as asked for.', 'show-rows'), row: 153 };
  const shown: ProblemRow = { ...ROW, code: 'differs', row: 153, place: 2, rows: 2 };
  const alarmed = () => {
    const play = opened();
    play.page = { ...play.page, shownProblems: { ...play.page.shownProblems, rows: stopped } };
    return play.does({ type: 'remedy', place: 'rows' });
  };

  test('selects that row and then the others that differ, and the problem stays', () => {
    const play = alarmed();
    expect(play.calls()).toEqual([
      { name: 'showProblem', argument: { code: 'differs', row: 153, move: 'here' } },
    ]);
    play.answers({ name: 'showProblem', reply: ok({ shown }) });
    expect(play.page.notice).toEqual({ of: 'shown', status: 'Differs', row: 153, rows: 2 });
    expect([play.page.group, play.page.shownProblems.rows]).toEqual([null, stopped]);
    play.calls();
    play.does({ type: 'remedy', place: 'rows' });
    expect(play.calls()).toEqual([
      { name: 'showProblem', argument: { code: 'differs', row: 153, move: 'next' } },
    ]);
  });

  test('says so if no row differs any more, and why if it cannot read them', () => {
    const none = alarmed().answers({ name: 'showProblem', reply: ok({ shown: null }) });
    expect(none.page.notice).toEqual({ of: 'shown', status: 'Differs', row: null, rows: 0 });
    const refused = { ok: false, problem: shownProblem('sheet-empty', 'No rows.') } as const;
    const play = alarmed().answers({ name: 'showProblem', reply: refused });
    expect(play.page.shownProblems.rows).toEqual(refused.problem);
  });
});

test('enrolling those who are missing chooses the action and checks again', () => {
  const play = opened().does({ type: 'enroll-missing' });
  expect(play.calls()).toEqual([{ name: 'chooseAction', argument: 'enroll-if-missing' }]);
  play.answers({
    name: 'chooseAction',
    reply: ok(
      stateOf({ sheet: sheetOf({ action: 'enroll-if-missing', counts: countsOf({ pending: 16 }) }) }),
    ),
  });
  expect(play.calls()).toEqual([
    { name: 'startJob', argument: { domain: 'acme.docebosaas.com', kind: 'check', scope: { of: 'all' } } },
  ]);
});

describe('after the last row of a group is corrected', () => {
  const corrected = (problems: readonly ProblemGroup[]) =>
    inGroup()
      .does({ type: 'fix-cell', value: '2026-02-28' })
      .answers({ name: 'fixCell', reply: ok({ row: 6 }) })
      .answers({
        name: 'startJob',
        reply: ok(reportOf({ kind: 'check', state: 'done', counts: countsOf({ Ready: 6 }), problems })),
      });
  const FUTURE: ProblemGroup = {
    ...GROUP,
    code: 'date-in-future',
    rows: 1,
    label: '1 date in the future',
    mark: 'future',
  };

  test('the next group whose rows are looked at one by one opens', () => {
    const play = corrected([ENROLL, FUTURE]);
    play.calls();
    play.answers({ name: 'showProblem', reply: ok({ shown: null }) });
    expect(play.calls()).toEqual([
      { name: 'showProblem', argument: { code: 'date-in-future', row: 0, move: 'here' } },
    ]);
    expect(play.page.notice).toEqual({ of: 'solved' });
    const shown: ProblemRow = { ...ROW, code: 'date-in-future', row: 9, rows: 1, key: 'k9' };
    play.answers({ name: 'showProblem', reply: ok({ shown }) });
    expect(play.page.group).toEqual({ code: 'date-in-future', at: shown, fixing: false });
  });

  test('a dismissed group stays closed', () => {
    const play = corrected([FUTURE]);
    play.page = { ...play.page, aside: ['future'] };
    play.calls();
    play.answers({ name: 'showProblem', reply: ok({ shown: null }) });
    expect([play.calls(), play.page.group]).toEqual([[], null]);
  });

  test('a group that vanishes without a click opens no other', () => {
    const play = inGroup()
      .does({ type: 'move-in-group', move: 'next' })
      .answers({ name: 'showProblem', reply: ok({ shown: null }) });
    play.calls();
    expect(play.page.group).toBeNull();
  });
});

describe('keeping the newest of several rows', () => {
  const TWINS: ProblemGroup = {
    code: 'duplicate',
    rows: 2,
    label: '2 duplicate rows',
    action: 'keep-newest',
    mark: 'twins',
  };
  const twins = () => Play.opened(stateOf({ sheet: sheetOf({ rows: 16, counts, problems: [TWINS] }) }));

  test('is chosen for the sheet with one click, and the rows are checked again', () => {
    const play = twins().does({ type: 'keep-newest' });
    expect(play.calls()).toEqual([
      { name: 'answerQuestion', argument: { question: 'kept-row', answer: 'newest' } },
    ]);
    play.answers({ name: 'answerQuestion', reply: ok(stateOf({ sheet: sheetOf({ keptRow: 'newest' }) })) });
    expect(play.calls()).toMatchObject([
      { name: 'startJob', argument: { kind: 'check', scope: { of: 'all' } } },
    ]);
  });

  test('says beside the rows why it was refused, and checks nothing', () => {
    const play = twins()
      .does({ type: 'keep-newest' })
      .answers({
        name: 'answerQuestion',
        reply: { ok: false, problem: shownProblem('other-sheet', 'Another sheet is in front.') },
      });
    expect(play.page.shownProblems.rows?.code).toBe('other-sheet');
    expect([play.page.thenCheck, play.page.drive.at]).toEqual([false, 'idle']);
  });
});

test('another sheet in front closes the group', () => {
  const play = inGroup();
  play.now += 60_000;
  play
    .does({ type: 'focused' })
    .answers({ name: 'getState', reply: ok(stateOf({ sheet: sheetOf({ id: 7 }) })) });
  expect(play.page.group).toBeNull();
});

describe('a suggested name', () => {
  const user: ProblemRow = {
    ...ROW,
    code: 'user-unknown',
    cell: { header: 'A', value: 'lindqivst', typed: true, near: ['lindqvist'], same: 3 },
  };
  const open = () =>
    Play.opened(stateOf({ sheet: sheetOf({ problems: [{ ...GROUP, code: 'user-unknown' }] }) }))
      .does({ type: 'open-group', code: 'user-unknown' })
      .answers({ name: 'showProblem', reply: ok({ shown: user }) });

  test('is shown, and nothing is taken before a click', () => {
    expect(open().calls()).toEqual([]);
  });

  test('is taken for all rows with one click, and the person checks them', () => {
    const play = open().does({ type: 'take-name', value: 'lindqvist' });
    expect(play.calls()).toEqual([
      {
        name: 'takeName',
        argument: { code: 'user-unknown', header: 'A', before: 'lindqivst', value: 'lindqvist' },
      },
    ]);
    play.answers({ name: 'takeName', reply: ok({ rows: 3, left: 0 }) });
    expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
    expect([play.page.group, play.page.notice]).toEqual([null, { of: 'taken', rows: 3, left: 0 }]);
  });

  test('for one row is followed by its check', () => {
    const play = open().does({ type: 'take-name', value: 'lindqvist' });
    play.answers({ name: 'takeName', reply: ok({ rows: 1, left: 0 }) });
    expect(play.calls()).toMatchObject([
      { name: 'startJob', argument: { kind: 'check', scope: { of: 'selected' } } },
    ]);
  });
});
