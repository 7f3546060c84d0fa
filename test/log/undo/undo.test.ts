// Undo: the rows made of a run's lines put back what was there before; what they cannot is said in the note.

import fc from 'fast-check';
import type { Change, Held, LanguageTag } from '../../../src/contract';
import {
  fitsSnapshot,
  LEVEL_CODES,
  NO_CHANGE,
  NOTHING_HELD,
  type Snapshot,
  STATUS_CODES,
  snapshotText,
} from '../../../src/enrollment';
import { cellsOf, type LogLine, runLine, strangerLines } from '../../../src/log/log';
import { enrollmentColumn, planColumn, undoColumns } from '../../../src/log/undo/columns';
import { readLog, runsOf } from '../../../src/log/undo/read-log';
import { undoOf } from '../../../src/log/undo/undo';
import type { Call } from '../../../src/plan';
import { type Row, readRows, recogniseColumns } from '../../../src/sheet';
import { LOG_HEADERS } from '../../../src/work/sheet/own-sheets';
import { CONTEXT, columnsOf, rowsOf, viewOf } from '../../sheet/support';
import { edit } from '../../support/builders';
import { cases } from '../../support/cases';
import { heldOf } from '../../support/held';
import { LANGUAGES, speaking, wordsIn } from '../../support/languages';

const RUN = 'abcd1234';

const headersIn = (tag: LanguageTag) => undoColumns(wordsIn(tag)).map(({ header }) => header);
const UNDO_HEADERS = headersIn('en');

interface Line extends Partial<Omit<LogLine, 'before' | 'after'>> {
  readonly pair?: readonly [courseId: number, userId: number];
  readonly before?: Snapshot | string;
  readonly after?: Snapshot | string;
}

const said = (standing: Snapshot | string | undefined): string =>
  typeof standing === 'string' ? standing : standing === undefined ? '' : snapshotText(standing);

const lineOf = ({ pair = [201, 1001], before, after, ...more }: Line): readonly string[] =>
  cellsOf('2026-09-01 12:00:00', 'ada.admin', {
    run: RUN,
    user: `user.${pair[1]}`,
    course: `C-${pair[0]}`,
    before: said(before),
    after: said(after),
    outcome: 'Updated',
    call: 'Single update of 1',
    userId: String(pair[1]),
    courseId: String(pair[0]),
    ...more,
  });

const STARTED = cellsOf('2026-09-01 11:59:00', 'ada.admin', runLine(RUN, 'Started', ['9 rows']));

const logOf = (...lines: readonly (readonly string[])[]) => readLog([LOG_HEADERS, ...lines]);

/** The cells of the sheet that takes the run back, as rows by header. */
function undoRows(...lines: readonly (readonly string[])[]) {
  const undo = undoOf(logOf(STARTED, ...lines), RUN);
  if (!undo.ok) throw new Error(undo.code);
  return undo.rows.map((row) => Object.fromEntries(UNDO_HEADERS.map((header, n) => [header, row[n] ?? ''])));
}

const HELD: Held = {
  ...NOTHING_HELD,
  enrolledAt: '2026-01-05 08:00:00',
  level: 3,
};

describe('the tenant of the run', () => {
  const line = lineOf({ before: HELD, after: { status: 2, completedAt: '2026-03-14' } });
  const readIn = (domain: string) => {
    const undo = undoOf(
      logOf(
        STARTED,
        line,
        lineOf({ before: null, after: { status: 0 }, pair: [202, 1001] }),
        lineOf({ before: HELD, after: null, pair: [203, 1001] }),
      ),
      RUN,
      'acme.docebosaas.com',
    );
    if (!undo.ok) throw new Error(undo.code);
    const view = viewOf([[...UNDO_HEADERS], ...undo.rows]);
    return readRows(view, columnsOf(view), { ...CONTEXT, origin: domain }).map(({ asked }) => asked);
  };

  test('each row names it, and asks there for what was there before', () => {
    for (const domain of ['acme.docebosaas.com', 'https://acme.docebosaas.com']) {
      const asked = readIn(domain);
      expect(asked.map((each) => each.ok && [each.action, each.precondition])).toEqual([
        ['update', { status: 2, completedAt: '2026-03-14' }],
        ['unenroll', { status: 0 }],
        ['enroll', null],
      ]);
    }
  });

  test('in any other, also in a copy of the sheet, each row is refused by its name', () => {
    for (const domain of ['acme-sandbox.docebosaas.com', 'https://other.docebosaas.com', '']) {
      for (const asked of readIn(domain))
        expect(asked).toEqual({
          ok: false,
          problems: [{ code: 'other-tenant', domain: 'acme.docebosaas.com' }],
        });
    }
  });
});

describe('learning plans', () => {
  const planRow = (before: Snapshot, after: Snapshot | string) =>
    undoRows(lineOf({ before, after, courseId: 'plan 7' }))[0];

  test('somebody who was enrolled is taken out while they are as far as the run saw them', () => {
    expect(planRow(null, { status: 2, completedAt: '2026-03-14 12:00:00' })).toMatchObject({
      'Docebo course ID': '',
      Action: 'Unenroll',
      'Only if Docebo holds': 'Completed on 2026-03-14 12:00:00',
      Note: expect.stringMatching(/learning plan.*the enrollments in the courses stay/),
    });
  });

  test('somebody who was taken out is enrolled with the validity of before, and nothing that follows from courses', () => {
    expect(
      planRow(
        { ...HELD, status: 2, completedAt: '2026-03-14 12:00:00', activeUntil: '2026-12-31 12:00:00' },
        null,
      ),
    ).toMatchObject({
      Action: 'Enroll',
      Status: '',
      'Completion date': '',
      'Enrollment date': '',
      'Active until': '2026-12-31 12:00:00',
      'Only if Docebo holds': 'Not enrolled',
      Note: expect.stringMatching(/learning plan.*follows from the courses/),
    });
  });
});

test.each(LANGUAGES)('recognises every column of the undo sheet in %s', (tag) => {
  const view = viewOf([headersIn(tag), UNDO_HEADERS.map((_, n) => (n === 1 || n === 2 ? '7' : ''))]);
  const recognised = recogniseColumns(view, null);
  if (!recognised.ok) throw new Error(recognised.problem.code);
  const { columns } = recognised;
  const fields = Object.entries(columns.fields).map(([field, header]) => [field, header?.column ?? null]);
  expect(Object.fromEntries(fields)).toEqual({
    user: 1,
    course: 2,
    action: 3,
    status: 4,
    completedAt: 5,
    score: 6,
    enrolledAt: 7,
    activeFrom: 8,
    activeUntil: 9,
    level: 10,
    session: 11,
    precondition: 12,
    present: null,
    passed: null,
    evaluationScore: null,
    evaluationDate: null,
    evaluationText: null,
  });
  expect([columns.userForm, columns.courseForm, columns.missing]).toEqual(['docebo-id', 'docebo-id', []]);
  expect(columns.unused.map(({ header }) => header)).toEqual([
    wordsIn(tag).header('enrollment'),
    wordsIn(tag).header('note'),
  ]);
  expect(enrollmentColumn(headersIn(tag), columns)).toBe(0);
});

test('gives a completed enrollment its old date back to the second', () => {
  const before: Held = { ...HELD, status: 2, completedAt: '2025-11-02 09:41:07', score: 71 };
  expect(undoRows(lineOf({ before, after: { status: 2, completedAt: '2026-03-14', score: 90 } }))).toEqual([
    {
      'Docebo user ID': '1001',
      'Docebo course ID': '201',
      Enrollment: 'user.1001 in C-201',
      Action: 'Update',
      Status: 'Completed',
      'Completion date': '2025-11-02 09:41:07',
      Score: '71',
      'Enrollment date': '',
      'Active from': '',
      'Active until': '',
      Level: '',
      'Session ID': '',
      'Only if Docebo holds': 'Completed on 2026-03-14; score 90',
      Note: '',
    },
  ]);
});

test('notes what was empty before and stays', () => {
  const [row] = undoRows(
    lineOf({
      before: HELD,
      after: 'Completed on 2026-03-14; score 90; active from 2026-01-01; level tutor; session 7',
    }),
  );
  expect(row).toMatchObject({ Status: 'Enrolled', 'Completion date': '', Score: '', Level: 'learner' });
  expect(row?.Note).toMatch(/completion date before/);
  expect(row?.Note).toMatch(/“Score” was empty before/);
  expect(row?.Note).toMatch(/“Active from” was empty before/);
  expect(row?.Note).toMatch(/was there before: session 7\./);
});

test('puts a score with decimals back together with a status, and notes it otherwise', () => {
  const before: Held = { ...HELD, status: 2, completedAt: '2025-11-02 09:41:07', score: 71.5 };
  const [whole] = undoRows(lineOf({ before, after: { status: 2, completedAt: '2026-03-14', score: 90 } }));
  expect(whole).toMatchObject({ Status: 'Completed', Score: '71.5' });
  const dated = { ...before, activeFrom: '2026-01-01 12:00:00' };
  const [alone] = undoRows(lineOf({ before: dated, after: { score: 90, activeFrom: '2026-02-01' } }));
  expect(alone?.Note).toMatch(/The score before, 71\.5, cannot be sent: decimals go only together/);
  const [finer] = undoRows(
    lineOf({
      before: { ...before, score: 71.123 },
      after: { status: 2, completedAt: '2026-03-14', score: 90 },
    }),
  );
  expect(finer).toMatchObject({ Score: '' });
  expect(finer?.Note).toMatch(/not a number from 0 up with at most two decimals/);
});

test('does not put back a field that the run did not set', () => {
  const [row] = undoRows(
    lineOf({ before: { ...HELD, score: 70 }, after: { status: 2, completedAt: '2026-03-14' } }),
  );
  expect(row).toMatchObject({ Score: '', 'Enrollment date': '' });
});

test('unenrolls whom the run enrolled, and enrolls whom it unenrolled', () => {
  const rows = undoRows(
    lineOf({ before: null, after: { status: 0 } }),
    lineOf({
      pair: [202, 1001],
      before: { ...HELD, status: 2, completedAt: '2025-11-02 09:41:07' },
      after: null,
    }),
  );
  expect(rows).toMatchObject([
    { Action: 'Unenroll', Status: '', 'Only if Docebo holds': 'Enrolled' },
    {
      Action: 'Enroll',
      Status: 'Completed',
      'Completion date': '2025-11-02 09:41:07',
      'Enrollment date': '2026-01-05 08:00:00',
      'Only if Docebo holds': 'Not enrolled',
    },
  ]);
  expect(rows[1]?.Note).toMatch(/progress, session/);
});

test('notes only what a new enrollment cannot have again', () => {
  const [row] = undoRows(lineOf({ before: { ...HELD, status: 2 }, after: null }));
  expect(row).toMatchObject({ Action: 'Enroll', Score: '' });
  expect(row?.Note).toBe('The run unenrolled this person: progress, session and fields are not put back.');
});

test('takes the first and the last of several lines of one enrollment', () => {
  const first: Held = { ...HELD, status: 1, score: 50 };
  const then: Held = { ...first, score: 60 };
  const rows = undoRows(
    lineOf({ before: first, after: { score: 60 }, outcome: 'Unknown' }),
    lineOf({ before: then, after: { score: 99 }, outcome: 'Failed: Docebo refused: no.' }),
    lineOf({ before: then, after: { score: 70 }, call: 'Read back later' }),
  );
  expect(rows).toMatchObject([{ Action: 'Update', Score: '50', 'Only if Docebo holds': 'score 70' }]);
});

test('leaves out damaged lines, and notes how many', () => {
  const good = lineOf({ before: { ...HELD, score: 50 }, after: { score: 60 } });
  const damaged: readonly (readonly string[])[] = [
    lineOf({ pair: [202, 1001], before: 'Enrolld', after: { score: 60 } }),
    lineOf({ pair: [203, 1001], before: HELD, after: 'score many' }),
    lineOf({ pair: [204, 1001], before: HELD, after: { score: 1 }, userId: 'ann' }),
    lineOf({ pair: [205, 1001], before: HELD, after: { score: 1 }, outcome: 'OK' }),
  ];
  const rows = undoRows(good, ...damaged);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatchObject({ 'Docebo user ID': '', 'Docebo course ID': '', Action: '' });
  expect(rows[1]?.Note).toMatch(/^4 lines of this run were changed in the log/);
  const view = viewOf([[...UNDO_HEADERS], ...rows.map((row) => Object.values(row))]);
  expect(rowsOf(view)).toHaveLength(1);
});

describe('of a log that a person has sorted', () => {
  const at = (time: string, line: readonly string[]): readonly string[] => [time, ...line.slice(1)];
  const first = at('2026-09-01 12:00:00', lineOf({ before: { ...HELD, score: 50 }, after: { score: 60 } }));
  const second = at('2026-09-01 12:05:00', lineOf({ before: { ...HELD, score: 60 }, after: { score: 70 } }));
  const other = at(
    '2026-09-01 12:02:00',
    lineOf({ pair: [202, 1001], before: { ...HELD, score: 1 }, after: { score: 2 } }),
  );

  test('puts back what was there before the first of two lines while the lines are in their order', () => {
    expect(undoRows(first, other, second)).toMatchObject([{ Score: '50' }, { Score: '1' }]);
  });

  test('puts nothing back if which of two lines came first is not known, and says how to sort the log', () => {
    const rows = undoRows(second, other, first);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(expect.objectContaining({ Score: '1', Action: 'Update' }));
    expect(rows).toContainEqual(
      expect.objectContaining({
        'Docebo user ID': '',
        Action: '',
        Note: expect.stringMatching(
          /^Not put back: the times of this run go back in the log.*If the log was sorted, sort it by Time/,
        ),
      }),
    );
  });

  test('lists the runs by their times', () => {
    const of = (run: string, time: string) => at(time, lineOf({ run, before: HELD, after: { score: 1 } }));
    const lines = [
      of('new00000', '2026-09-03 08:10:00'),
      of('new00000', '2026-09-03 08:00:00'),
      of('old00000', '2026-09-02 08:00:00'),
    ];
    expect(runsOf(logOf(...lines)).map(({ run, startedAt }) => [run, startedAt])).toEqual([
      ['new00000', '2026-09-03 08:00:00'],
      ['old00000', '2026-09-02 08:00:00'],
    ]);
  });
});

test('names an enrollment with nothing to put back in a row that does nothing', () => {
  const rows = undoRows(
    lineOf({ before: { ...HELD, score: 50 }, after: { score: 60 } }),
    lineOf({ pair: [202, 1001], before: HELD, after: 'session 7; field 7: a, score 3' }),
    lineOf({ pair: [203, 1001], before: '', after: { score: 60 } }),
  );
  expect(rows.slice(1).map((row) => [row.Enrollment, row['Docebo user ID'], row.Note])).toEqual([
    ['user.1001 in C-202', '', expect.stringMatching(/was there before: session 7; field 7: a, score 3\./)],
    ['user.1001 in C-203', '', expect.stringMatching(/does not say what Docebo held before/)],
  ]);
});

test('lists runs that changed something, the latest first', () => {
  const other = 'zzzz9999';
  const log = logOf(
    cellsOf('2026-08-01 10:00:00', 'ben', runLine('old00000', 'Started', [])),
    lineOf({ run: 'old00000', before: HELD, after: { score: 1 } }),
    lineOf({ run: 'old00000', before: HELD, after: { score: 2 } }),
    cellsOf('2026-08-02 10:00:00', 'ada', runLine(other, 'Started', [])),
    lineOf({ run: other, before: HELD, after: { score: 1 }, outcome: 'Failed: no' }),
    lineOf({ before: HELD, after: { score: 1 } }),
    ['a note of a person', '', 'hello'],
  );
  expect(runsOf(log)).toEqual([
    { run: RUN, startedAt: '2026-09-01 12:00:00', who: 'ada.admin', changed: 1 },
    { run: 'old00000', startedAt: '2026-08-01 10:00:00', who: 'ben', changed: 1 },
  ]);
  expect(undoOf(log, other)).toEqual({ ok: false, code: 'nothing-to-undo' });
  expect(undoOf(log, 'nobody00')).toEqual({ ok: false, code: 'run-unknown' });
  expect(runsOf(readLog([]))).toEqual([]);
  expect(runsOf(readLog([['Something', 'else']]))).toEqual([]);
});

test('ignores a line without a run', () => {
  const log = logOf(lineOf({ run: '', before: HELD, after: { score: 1 } }), ['', '', '']);
  expect(runsOf(log)).toEqual([]);
  expect([...log.runs.keys()]).toEqual([]);
  expect(undoOf(log, '')).toEqual({ ok: false, code: 'run-unknown' });
});

// What Docebo does, as far as it is known: absent fields stay, and a status other than Completed takes the
// date along.
const after = (held: Held, change: Change): Held => ({
  ...held,
  ...told(change),
  completedAt:
    change.completedAt ?? (change.status === null || change.status === 2 ? held.completedAt : null),
});

const moment = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((half) =>
    new Date(Date.UTC(2024, 0, 1) + half * 43_200_000).toISOString().slice(0, 19).replace('T', ' '),
  );
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const values = {
  status: fc.constantFrom(...STATUS_CODES),
  moment: orNone(moment),
  score: orNone(fc.integer({ min: 0, max: 100 })),
  level: fc.constantFrom(...LEVEL_CODES),
};
const held: fc.Arbitrary<Held> = heldOf(values).map((all) => ({
  ...all,
  activeFrom: null,
  completedAt: all.status === 2 ? all.completedAt : null,
}));
const change: fc.Arbitrary<Change> = fc
  .tuple(heldOf({ ...values, level: orNone(values.level) }), orNone(values.status))
  .map(([all, status]) => ({
    ...NO_CHANGE,
    ...all,
    activeFrom: null,
    status: all.completedAt === null ? status : 2,
  }));
const told = (asked: Change): Partial<Held> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));

const FIELD_WORDS: readonly (readonly [keyof Held, RegExp])[] = [
  ['completedAt', /completion date/i],
  ['score', /“Score” was empty/],
  ['enrolledAt', /“Enrollment date” was empty/],
  ['activeUntil', /“Active until” was empty/],
];

test('restores what was there before the run, except what its note names', () => {
  const step = fc.oneof({ weight: 4, arbitrary: change }, fc.constant('unenroll' as const));
  fc.assert(
    fc.property(orNone(held), fc.array(step, { minLength: 1, maxLength: 3 }), (before, steps) => {
      let now: Held | null = before;
      const lines: (readonly string[])[] = [];
      for (const each of steps) {
        if (each === 'unenroll') {
          if (now === null) continue;
          lines.push(lineOf({ before: now, after: null }));
          now = null;
          continue;
        }
        const was = now;
        const made: Held = was ?? { ...HELD, enrolledAt: '2026-09-01 12:00:00' };
        now = after(made, each);
        const asked = told(each);
        if (was !== null && Object.keys(asked).length === 0) continue;
        lines.push(lineOf({ before: was, after: was === null ? { status: 0, ...asked } : asked }));
      }
      const undo = undoOf(logOf(...lines), RUN);
      if (!undo.ok) {
        // Nothing was changed at all, or it all came back to what it was, or nothing of it can be asked for.
        expect(undo.code).toBe(lines.length === 0 ? 'run-unknown' : 'nothing-to-undo');
        if (before === null) expect(now).toBeNull();
        return;
      }
      const view = viewOf([[...UNDO_HEADERS], ...undo.rows.map((cells) => [...cells])]);
      const [row]: readonly Row[] = rowsOf(view, CONTEXT);
      const note =
        undo.rows[0]?.[columnsOf(view).headers.find(({ header }) => header === 'Note')?.column ?? 0] ?? '';
      if (!row?.asked.ok) throw new Error(`The row cannot be read: ${JSON.stringify(row)}`);
      const { asked } = row;
      if (asked.precondition === undefined) throw new Error('The row is sent in any case.');
      expect(fitsSnapshot(now, asked.precondition)).toBe(true);
      const end =
        asked.action === 'unenroll'
          ? null
          : after(asked.action === 'enroll' ? HELD : (now ?? HELD), asked.change);
      if (before === null || end === null) {
        expect([before, end]).toEqual([null, null]);
        return;
      }
      expect([end.status, end.level]).toEqual([before.status, before.level]);
      for (const [field, says] of FIELD_WORDS) {
        if (end[field] === before[field]) continue;
        // A new enrollment has a date of its own, if the one before had none.
        if (asked.action === 'enroll' && before[field] === null) continue;
        expect([field, note]).toEqual([field, expect.stringMatching(says)]);
      }
    }),
    { numRuns: cases(500) },
  );
});

test('an undo sheet made in one language is read alike by somebody who speaks another', () => {
  const languages = fc.constantFrom(...LANGUAGES);
  const entry = fc.record({
    before: orNone(held),
    asked: change,
    plan: fc.boolean(),
    left: orNone(fc.integer({ min: 1, max: 999 })),
  });
  const readIn = (lines: readonly (readonly string[])[], made: LanguageTag, spoken: LanguageTag) => {
    const undo = speaking(made, () => undoOf(logOf(STARTED, ...lines), RUN));
    if (!undo.ok) return undo.code;
    const columns = [...undoColumns(wordsIn(made)), planColumn(wordsIn(made))];
    const cells = undo.rows.map((row, n) => [...row, undo.planIds[n] ?? '']);
    return speaking(spoken, () => {
      const view = viewOf([columns.map(({ header }) => header), ...cells]);
      return rowsOf(view, CONTEXT).map(({ index, key, user, course, asked, state }) => ({
        index,
        key,
        user,
        course,
        asked,
        state,
      }));
    });
  };
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 5 }),
      languages,
      languages,
      (entries, made, spoken) => {
        const lines = entries.map(({ before, asked, plan, left }, n) =>
          lineOf({
            pair: [201 + n, 1001],
            before,
            after: [
              snapshotText(before === null ? { status: 0, ...told(asked) } : told(asked)),
              ...(left === null ? [] : [`left session ${left}`]),
            ].join('; '),
            ...(plan ? { courseId: `plan ${n + 1}` } : {}),
          }),
        );
        const read = readIn(lines, made, spoken);
        expect(read).toEqual(readIn(lines, 'en', 'en'));
        if (typeof read === 'string') expect(read).toBe('nothing-to-undo');
        else for (const { asked } of read) expect(asked).toMatchObject({ ok: true });
      },
    ),
    { numRuns: cases(300) },
  );
});

test.each([
  ['named with their course', 201, 'user 1009 in course 201'],
  ['named without a course', null, 'user 1009'],
])('names others that a call changed, %s, in a row that does nothing, with a note', (_, courseId, name) => {
  const call: Call = { kind: 'put-one', settles: [edit(1001, 201)] };
  const others = strangerLines(RUN, call, [{ userId: 1009, courseId }]);
  const lines = others.map((line) => cellsOf('2026-09-01 12:00:00', 'ada.admin', line));
  const ours = lineOf({ before: HELD, after: { status: 2, completedAt: '2026-03-14' } });
  const rows = undoRows(ours, ...lines);
  expect(rows.map((row) => [row.Enrollment, row.Action])).toEqual([
    ['user.1001 in C-201', 'Update'],
    [name, ''],
  ]);
  expect(rows[1]?.Note).toMatch(/does not say what Docebo held before/);
  expect(runsOf(logOf(STARTED, ours, ...lines)).map(({ changed }) => changed)).toEqual([2]);
});

test('reads two logs of one run as one, in the order of their times', () => {
  const at = (time: string, line: readonly string[]) => [time, ...line.slice(1)];
  const early = lineOf({ before: HELD, after: { status: 1 } });
  const late = lineOf({ before: { ...HELD, status: 1 }, after: { status: 2, completedAt: '2026-03-14' } });
  const logs = [
    [LOG_HEADERS, at('2026-09-01 13:00:00', late)],
    [LOG_HEADERS, STARTED, at('2026-09-01 12:00:00', early)],
  ];
  const undo = undoOf(readLog(...logs), RUN);
  const one = undoOf(readLog([LOG_HEADERS, STARTED, early, late]), RUN);
  if (!undo.ok || !one.ok) throw new Error('There is an undo of both.');
  expect(undo.rows).toEqual(one.rows);
  expect(undo.rows).toHaveLength(1);
});

test('reads who started a run from its earliest line, also in a log that was sorted', () => {
  const settled = lineOf({ before: HELD, after: { status: 2, completedAt: '2026-03-14' } });
  const later = settled.map((cell, n) => (LOG_HEADERS[n] === 'Account' ? 'ben.admin' : cell));
  for (const log of [logOf(STARTED, later), logOf(later, STARTED)])
    expect(runsOf(log)).toMatchObject([{ startedAt: '2026-09-01 11:59:00', who: 'ada.admin', changed: 1 }]);
});

test('notes that enrollments can be missing when the start of a run is not in the log', () => {
  const line = lineOf({ before: HELD, after: { status: 2, completedAt: '2026-03-14' } });
  const undo = undoOf(readLog([LOG_HEADERS, line]), RUN);
  const notes = undo.ok ? undo.rows.map((cells) => cells[UNDO_HEADERS.length - 1]) : [];
  expect(notes.at(-1)).toMatch(/^The start of this run is missing from the log/);
  expect(
    undoRows(line)
      .map((row) => row.Note)
      .join(),
  ).not.toContain('missing from the log');
});

test('somebody who was taken out of a session joins it again, if the enrollment is still what it was', () => {
  const [row] = undoRows(lineOf({ before: HELD, after: 'left session 77' }));
  expect(row).toMatchObject({
    Action: 'Update',
    Status: '',
    'Completion date': '',
    'Session ID': '77',
    'Only if Docebo holds': snapshotText(HELD),
  });
  expect(row?.Note).toBe(
    'This row puts the person back into the session that the run took them out of. What was recorded there is not put back.',
  );
});

test.each(['left session 77', 'She left session 77, as agreed'])(
  'does not read the text “%s” in a field as leaving a session',
  (value) => {
    const [row] = undoRows(lineOf({ before: HELD, after: `Enrolled; field 5: ${value}` }));
    expect(row).toMatchObject({ Action: 'Update', 'Session ID': '' });
    expect(row?.Note).toContain(
      `Not put back, because Docebo does not show what was there before: field 5: ${value}.`,
    );
  },
);

test('somebody who was unenrolled by leaving a session is enrolled again', () => {
  const outcome = 'Differs: unenrolled from the whole course';
  const [row] = undoRows(lineOf({ before: HELD, after: null, outcome }));
  expect(row).toMatchObject({ Action: 'Enroll', 'Only if Docebo holds': 'Not enrolled', 'Session ID': '' });
});
