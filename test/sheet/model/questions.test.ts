// Questions that a sheet raises, and what their answers do to the rows.
import { readRows, recogniseColumns, type SheetContext } from '../../../src/sheet';
import { doubts, viewOf } from '../support';

const context: SheetContext = {
  origin: 'https://acme.docebosaas.com',
  action: 'update',
  noon: (day) => `${day} 12:00:00`,
  offsetHours: () => 0,
};

// CLDR and everyday use disagree about Canadian English: the locale settles no order.
const canadian = (dates: readonly string[]) => ({
  ...viewOf([['User', 'Course code', 'Completed on'], ...dates.map((date) => ['ana', 'A-1', date])]),
  locale: 'en_CA',
});

const read = (dates: readonly string[], answers: Readonly<Record<string, string>> = {}) => {
  const view = canadian(dates);
  const recognised = recogniseColumns(view, null, 'update', answers);
  if (!recognised.ok) throw new Error(recognised.problem.code);
  return { columns: recognised.columns, rows: readRows(view, recognised.columns, context) };
};

const QUESTION = 'date-order 1/1 completed on';

const daysOf = (rows: ReturnType<typeof read>['rows']) =>
  rows.map(({ asked }) => (asked.ok ? asked.change.completedAt?.slice(0, 10) : asked.problems[0]?.code));

test('raises one question for a column whose dates the locale does not settle', () => {
  const { columns, rows } = read(['05/04/2026', '2026-03-14', '06/04/2026', '05/04/2026']);
  expect(doubts(columns)).toEqual([
    {
      id: QUESTION,
      kind: 'date-order',
      field: 'completedAt',
      header: 'Completed on',
      values: ['05/04/2026', '06/04/2026'],
      cells: 3,
      options: [
        { answer: 'day-first', example: '2026-04-05' },
        { answer: 'month-first', example: '2026-05-04' },
      ],
      answer: null,
    },
  ]);
  expect(daysOf(rows)).toEqual(['question-open', '2026-03-14', 'question-open', 'question-open']);
});

test('rows that wait for an answer name the question and the value', () => {
  const [row] = read(['05/04/2026']).rows;
  expect(row?.asked).toEqual({
    ok: false,
    problems: [{ code: 'question-open', question: QUESTION, header: 'Completed on', value: '05/04/2026' }],
  });
});

test('an answer applies to the whole column, and changes the keys of the rows that waited', () => {
  const dates = ['05/04/2026', '2026-03-14'];
  const open = read(dates);
  const dayFirst = read(dates, { [QUESTION]: 'day-first' });
  expect(daysOf(dayFirst.rows)).toEqual(['2026-04-05', '2026-03-14']);
  expect(daysOf(read(dates, { [QUESTION]: 'month-first' }).rows)).toEqual(['2026-05-04', '2026-03-14']);
  expect(doubts(dayFirst.columns)[0]?.answer).toBe('day-first');
  expect(dayFirst.rows[0]?.key).not.toBe(open.rows[0]?.key);
  expect(dayFirst.rows[1]?.key).toBe(open.rows[1]?.key);
});

test('ignores an answer that the question does not offer', () => {
  expect(daysOf(read(['05/04/2026'], { [QUESTION]: 'backwards' }).rows)).toEqual(['question-open']);
});

test('raises no question for a column with one reading', () => {
  expect(doubts(read(['2026-03-14', '14 March 2026']).columns)).toEqual([]);
});

test('lists columns that nothing is read from', () => {
  const view = viewOf([
    ['User', 'Manager', 'Course code', 'Completed on'],
    ['ana', 'Bo', 'A-1', '2026-03-14'],
  ]);
  const recognised = recogniseColumns(view, null);
  expect(recognised.ok && recognised.columns.unused).toEqual([{ header: 'Manager', looks: null }]);
});
