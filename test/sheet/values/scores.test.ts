// Score columns with fractions, which may be percentages: asked about, and read as answered.
import type { Answers } from '../../../src/contract';
import { type Cell, readRows, recogniseColumns } from '../../../src/sheet';
import { readScore } from '../../../src/sheet/values/scores';
import { CONTEXT, doubts, viewOf } from '../support';

/** The score of each row, or the code of its problem; and the questions. */
function read(scores: readonly Cell[], answer?: string, headers: readonly string[] = []) {
  const view = viewOf([
    ['Username', 'Course code', 'Completion date', 'Score', ...headers],
    ...scores.map((score) => ['ann', 'SAFE-1', '2026-03-14', score, ...headers.map(() => 'not enrolled')]),
  ]);
  const header = recogniseColumns(view, null);
  if (!header.ok) throw new Error(header.problem.code);
  const [asked] = doubts(header.columns);
  const answers: Answers = answer === undefined || !asked ? {} : { [asked.id]: answer };
  const result = recogniseColumns(view, null, 'update', answers);
  if (!result.ok) throw new Error(result.problem.code);
  const rows = readRows(view, result.columns, CONTEXT).map(({ asked: { ...row } }) =>
    row.ok ? row.change.score : row.problems[0]?.code,
  );
  return { rows, questions: doubts(result.columns) };
}

test('asks about a fraction and holds its row back, but no other score', () => {
  const { rows, questions } = read([0.85, 90, '0,7', 1]);
  expect(rows).toEqual(['question-open', 90, 'question-open', 1]);
  expect(questions).toMatchObject([
    {
      kind: 'score-percent',
      header: 'Score',
      values: ['0.85', '0,7'],
      cells: 2,
      options: [
        { answer: 'percent', example: '85' },
        { answer: 'points', example: '0.85' },
      ],
      answer: null,
    },
  ]);
});

test('treats a 1 beside fractions as one of them when no score is above 1', () => {
  expect(read([0.85, 1, 0, '']).rows).toEqual(['question-open', 'question-open', 0, null]);
  expect(read([0.85, 1, 0], 'percent').rows).toEqual([85, 100, 0]);
  expect(read([0.85, 1, 0], 'points').rows).toEqual([0.85, 1, 0]);
});

test('applies the answer to fractions only', () => {
  expect(read([0.57, 90, 1, '85%'], 'percent').rows).toEqual([57, 90, 1, 85]);
});

test.each([[[1, 0, 1]], [['85%', 90]], [[85.5, '70.25']], [['A', '']]])(
  'raises no question for %j',
  (scores) => {
    expect(read(scores).questions).toEqual([]);
  },
);

test('raises no question in a sheet that undoes a run', () => {
  expect(read([0.85], undefined, ['Only if Docebo holds']).questions).toEqual([]);
});

test('a tick or a date is not a score', () => {
  const cells: readonly Cell[] = [true, false, { wall: '2026-03-14 00:00:00' }];
  expect(cells.map(readScore)).toEqual([null, null, null]);
});

test('a percentage of more than all is not a score', () => {
  expect(['100%', '100 %', '99.5%'].map(readScore)).toEqual([100, 100, 99.5]);
  expect(['100.01%', '105%', '8500%'].map(readScore)).toEqual([null, null, null]);
  expect(['105', '8500'].map(readScore)).toEqual([105, 8500]);
});
