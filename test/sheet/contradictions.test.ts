// Columns that speak against the date, and columns that could all be the one that is meant: nothing is sent
// on a guess.
import fc from 'fast-check';
import type { Answers } from '../../src/contract';
import { type Cell, type Columns, readRows, recogniseColumns, usedColumns } from '../../src/sheet';
import { CONTEXT, doubts, viewOf } from './support';

type Rows = readonly (readonly Cell[])[];

function columnsWith(cells: Rows, answers: Answers = {}): Columns {
  const found = recogniseColumns(viewOf(cells), null, 'update', answers);
  if (!found.ok) throw new Error(found.problem.code);
  return { ...found.columns, questions: doubts(found.columns) };
}

/** What happens to each row: what is wrong with it, or the day on which it completes. */
function outcomes(cells: Rows, answers: Answers = {}): string[] {
  return readRows(viewOf(cells), columnsWith(cells, answers), CONTEXT).map(({ asked }) => {
    if (!asked.ok) return asked.problems.map(({ code }) => code).join();
    return asked.change.completedAt?.slice(0, 10) ?? String(asked.change.status);
  });
}

/** A sheet of people with a date each, and a column beside it. */
const beside = (header: string, ...values: readonly Cell[]): Rows => [
  ['Username', 'Course code', 'Date', header],
  ...values.map((value, n) => [`user${n}`, 'C1', '2026-03-14', value]),
];

describe('a column of ticks or results', () => {
  const sends = '2026-03-14';
  const holds = 'says-not-done';
  test.each<readonly [string, readonly Cell[], readonly string[]]>([
    ['Completed (Y/N)', ['Y', 'N'], [sends, holds]],
    ['Completed', [true, false], [sends, holds]],
    ['Completed?', ['yes', 'no', ''], [sends, holds, sends]],
    ['Done', ['✓', '', '✓'], [sends, holds, sends]],
    ['Result', ['Pass', 'Fail', 'No show', 'Withdrawn'], [sends, holds, holds, holds]],
    ['Pass/Fail', ['P', 'F', 'Passed'], [sends, holds, sends]],
    ['Attendance', ['P', 'A'], [sends, holds]],
    ['Résultat', ['Acquis', 'Non acquis'], [sends, holds]],
    ['Attendance', ['Present', 'Absent'], [sends, holds]],
    ['Course status', ['Completed', 'In progress'], [sends, holds]],
    ['Ergebnis', ['bestanden', 'nicht bestanden'], [sends, holds]],
    ['Présence', ['présent', 'absent'], [sends, holds]],
    ['Failed', ['yes', 'no', ''], [holds, sends, sends]],
    ['No show', ['x', '', false], [holds, sends, sends]],
    ['Cancelled', ['2026-03-10', 'N/A', ''], [holds, sends, sends]],
    ['Abwesend', [true, false], [holds, sends]],
    ['% complete', ['100%', '40%', 1, 0.4], [sends, holds, sends, holds]],
    ['Progress', [100, 85, 'Completed'], [sends, holds, sends]],
    ['合否', ['合格', '不合格'], [sends, holds]],
    ['Progress', ['10/10', '5/10'], [sends, holds]],
    ['Completed', ['5 of 5', '3 of 5'], [sends, holds]],
    ['Modules completed', ['8/8', '100%', '7/8'], [sends, sends, holds]],
    ['Cancelled on', ['', '2026-03-10', 'N/A'], [sends, holds, sends]],
    ['Date of withdrawal', ['', { wall: '2026-03-10 00:00:00' }], [sends, holds]],
    ['Result', ['Passed', 'Cancelled', 'Planned', 'abgesagt'], [sends, holds, holds, holds]],
  ])('holds back the rows that say not done: %s with %j', (header, values, expected) => {
    expect(outcomes(beside(header, ...values))).toEqual(expected);
  });

  test('can be ignored by an answer', () => {
    const cells = beside('Result', 'Pass', 'Fail');
    const [question] = columnsWith(cells).questions;
    expect(question).toMatchObject({ kind: 'says-status', answer: 'status', values: ['Fail'], cells: 1 });
    const answers = { [question?.id ?? '']: 'ignore' };
    expect(outcomes(cells, answers)).toEqual(['2026-03-14', '2026-03-14']);
    expect(columnsWith(cells, answers).unused).toEqual([{ header: 'Result', looks: 'result' }]);
  });

  test.each<readonly [string, readonly Cell[]]>([
    ['Result', ['Refer', 'Deferred']],
    ['Practical', ['Pass', 'Fail']],
    ['Attended remotely', ['Yes', 'No']],
    ['Attendance %', ['100%', '85%']],
    ['Booking status', ['Attended', 'Cancelled']],
    ['Type', ['Actual', 'Planned']],
    ['Compliance status', ['Compliant', 'Overdue']],
    ['Certified', ['Y', 'N']],
    ['Validé', ['Oui', 'Non']],
    ['Remarks', ['', 'did not pass - retake in May']],
    ['Remarks', ['', 'Was ill - did not attend']],
    ['Comment', ['', 'Retake required']],
    ['Booking', ['Confirmed', 'Waiting list']],
    ['Attendance', ['100%', '50%']],
    ['Comments', ['was late', 'No-show (ill)']],
    ['Bemerkung', ['', 'nicht erschienen, krank']],
    ['Observations', ['', 'Échec : à repasser']],
    ['備考', ['', '欠席']],
  ])('raises a question for %s with %j, and only rows that it can contradict wait', (header, values) => {
    const cells = beside(header, ...values);
    const { questions } = columnsWith(cells);
    expect(questions).toMatchObject([{ kind: 'says-status', header, answer: null }]);
    const id = questions[0]?.id ?? '';
    expect(outcomes(cells)).toContain('question-open');
    expect(outcomes(cells, { [id]: 'ignore' })).toEqual(['2026-03-14', '2026-03-14']);
    expect(outcomes(cells, { [id]: 'status' })).toContain('says-not-done');
  });

  test('holds only the rows whose remark says that somebody did not complete', () => {
    const remarks = ['', 'Failed; retake booked', 'late by ten minutes', 'Absent'];
    const cells = beside('Remarks', ...remarks);
    const { questions } = columnsWith(cells);
    expect(questions).toMatchObject([{ values: ['Failed; retake booked', 'Absent'], cells: 2 }]);
    expect(outcomes(cells)).toEqual([sends, 'question-open', sends, 'question-open']);
    expect(outcomes(cells, { [questions[0]?.id ?? '']: 'status' })).toEqual([sends, holds, sends, holds]);
  });

  test('finds a remark in any row of a long sheet', () => {
    const remarks = Array.from({ length: 300 }, (_, n) => (n === 299 ? 'No show' : `remark ${n}`));
    expect(outcomes(beside('Remarks', ...remarks))).toEqual([...Array(299).fill(sends), 'question-open']);
  });

  test('takes a blank cell for no answer as long as it is open what the column says', () => {
    expect(outcomes(beside('Result', 'Refer', '', 'Deferred'))).toEqual([
      'question-open',
      sends,
      'question-open',
    ]);
  });

  test('raises a question about a column of X only, and rows without one wait too', () => {
    const cells = beside('Completed', 'x', '', 'X');
    const { questions } = columnsWith(cells);
    const id = questions[0]?.id ?? '';
    expect(questions).toMatchObject([{ kind: 'says-status', answer: null, values: ['x', 'X'], cells: 2 }]);
    expect(outcomes(cells)).toEqual(['question-open', 'question-open', 'question-open']);
    expect(outcomes(cells, { [id]: 'x-is-yes' })).toEqual([sends, holds, sends]);
    expect(outcomes(cells, { [id]: 'x-is-no' })).toEqual([holds, sends, holds]);
    expect(outcomes(cells, { [id]: 'ignore' })).toEqual([sends, sends, sends]);
  });

  test.each<readonly [string, readonly Cell[]]>([
    ['Certificate sent', ['Yes', 'No']],
    ['Manager notified', [true, false]],
    ['Result', [85, 40]],
    ['Trainer', ['Ann', 'Bob']],
    ['Notes', ['', 'pass on to Bob']],
    ['Notes', ['Missed module 3, caught up', 'failed over to the backup room']],
    ['Next refresher', ['', 'Overdue']],
    ['Reference', ['Canceled7', 'Failsworth']],
    ['Contact', ['ann.missed@example.com', 'bob.absent']],
    ['Voting', ['registered', 'undecided']],
    ['User status', ['Active', 'Suspended']],
  ])('ignores %s with %j', (header, values) => {
    const cells = beside(header, ...values);
    expect(columnsWith(cells)).toMatchObject({ questions: [], verdicts: [] });
    expect(outcomes(cells)).toEqual(['2026-03-14', '2026-03-14']);
  });

  test('does not contradict rows that unenroll', () => {
    const cells: Rows = [
      ['Username', 'Course code', 'Action', 'Completed'],
      ['ann', 'C1', 'Unenroll', 'No'],
    ];
    expect(outcomes(cells)).toEqual(['null']);
  });

  test('a status of somebody’s job suspends no enrollment', () => {
    const cells: Rows = [
      ['Username', 'Course code', 'Status'],
      ['ann', 'C1', 'Active'],
      ['bob', 'C1', 'Suspended'],
    ];
    expect(columnsWith(cells)).toMatchObject({ fields: { status: null }, missing: ['completedAt'] });
    expect(outcomes(beside('Status', 'Exempt', 'New'))).toEqual(['status-unreadable', 'status-unreadable']);
  });

  test('is read again before its rows are sent', () => {
    const columns = columnsWith(beside('Result', 'Pass', 'Fail'));
    expect(usedColumns(columns)).toContain(3);
    expect(usedColumns(columnsWith(beside('Trainer', 'Ann', 'Bob')))).not.toContain(3);
  });

  test('makes a row pending when its cell is edited', () => {
    const [head = [], row = []] = beside('Result', 'Pass');
    const key = (value: Cell) => {
      const cells = [head, [...row.slice(0, 3), value]];
      return readRows(viewOf(cells), columnsWith(cells), CONTEXT)[0]?.key;
    };
    expect(new Set([key('Pass'), key('Fail'), key('Absent')]).size).toBe(3);
  });
});

describe('columns that name one field equally well', () => {
  test.each<readonly [string, Rows]>([
    [
      'two dates',
      [
        ['User', 'Course', 'Date', 'Date'],
        ['ann', 'C1', '2026-01-05', '2026-03-14'],
      ],
    ],
    [
      'two courses',
      [
        ['User', 'Course', 'Course', 'Date'],
        ['ann', 'C1', 'C2', '2026-03-14'],
        ['bob', '', 'C2', '2026-03-14'],
      ],
    ],
    [
      'two languages',
      [
        ['User', 'Course', 'Date', 'Datum'],
        ['ann', 'C1', '2026-01-05', '2026-03-14'],
      ],
    ],
    [
      'two certain ones',
      [
        ['User', 'Course', 'Completed on', 'Date completed'],
        ['ann', 'C1', '2026-01-05', '2026-03-14'],
      ],
    ],
  ])('raise one question, and every row waits: %s', (_, cells) => {
    const { questions } = columnsWith(cells);
    expect(questions).toMatchObject([{ kind: 'which-column', answer: null }]);
    for (const outcome of outcomes(cells)) expect(outcome).toMatch(/^question-open/);
  });

  test('are read as the answer says', () => {
    const cells: Rows = [
      ['User', 'Course', 'Date', 'Date'],
      ['ann', 'C1', '2026-01-05', '2026-03-14'],
    ];
    const id = columnsWith(cells).questions[0]?.id ?? '';
    expect(outcomes(cells, { [id]: '1/2 date' })).toEqual(['2026-01-05']);
    expect(outcomes(cells, { [id]: '2/2 date' })).toEqual(['2026-03-14']);
    expect(outcomes(cells, { [id]: '3/3 date' })).toEqual(['question-open']);
  });

  test('raise no question for a blank one, a deadline and one that agrees', () => {
    const ann = ['ann', 'C1'];
    expect(
      outcomes([
        ['User', 'Course', 'Date', 'Date'],
        [...ann, '', '2026-03-14'],
      ]),
    ).toEqual(['2026-03-14']);
    expect(
      outcomes([
        ['User', 'Course', 'Date', 'Due date'],
        [...ann, '2026-03-14', '2026-06-30'],
      ]),
    ).toEqual(['2026-03-14']);
    expect(
      outcomes([
        ['User', 'Course', 'Date', 'Datum'],
        [...ann, '2026-03-14', '2026-03-14'],
      ]),
    ).toEqual(['2026-03-14']);
  });
});

test('completes nobody on a day other than the one meant, whatever other column there is', () => {
  const distractors = [
    ['Due date', '2026-06-01'],
    ['Required completion date', '2026-06-01'],
    ['Target date', '2026-06-01'],
    ['Start date', '2026-01-01'],
    ['Hire date', '2019-01-01'],
    ['Date', '2026-01-01'],
    ['Completed', 'No'],
    ['Result', 'Fail'],
    ['Attendance', 'Absent'],
    ['Completion date', '2026-01-01'],
    ['Grade', 'B+'],
    ['Level', '3'],
    ['Role', 'Tutor'],
    ['Session', '12'],
    ['Status', 'Active'],
  ] as const;
  const meant = fc.constantFrom(
    'Completion date',
    'Completed on',
    'Date completed',
    'Abschlussdatum',
    '修了日',
  );
  fc.assert(
    fc.property(meant, fc.constantFrom(...distractors), fc.boolean(), (header, [other, value], before) => {
      const put = <T>(mine: T, theirs: T) => (before ? [theirs, mine] : [mine, theirs]);
      const cells: Rows = [
        ['Username', 'Course code', ...put<Cell>(header, other)],
        ['ann', 'C1', ...put<Cell>('2026-03-14', value)],
        ['bob', 'C1', ...put<Cell>('', value)],
      ];
      const columns = columnsWith(cells);
      for (const { asked, user } of readRows(viewOf(cells), columns, CONTEXT)) {
        if (!asked.ok) continue;
        expect([user.text, asked.change]).toEqual([
          'ann',
          expect.objectContaining({
            completedAt: '2026-03-14 12:00:00',
            score: null,
            level: null,
            sessionId: null,
          }),
        ]);
      }
    }),
  );
});
