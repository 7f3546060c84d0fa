// Columns of marks that leave rows out: no marked row is sent until somebody has said what the marks mean.
import type { Answers } from '../../../src/contract';
import { type Cell, readRows, recogniseColumns } from '../../../src/sheet';
import { CONTEXT, doubts, viewOf } from '../support';

/** For each row beside a column of marks, what is wrong with it, or what it asks. */
function outcomes(
  header: string,
  marks: readonly Cell[],
  answers: Answers = {},
  action: 'update' | 'unenroll' = 'update',
) {
  const view = viewOf([
    ['Username', 'Course code', 'Status', header],
    ...marks.map((mark, n) => [`user${n}`, 'C1', 'In progress', mark]),
  ]);
  const found = recogniseColumns(view, null, action, answers);
  if (!found.ok) throw new Error(found.problem.code);
  const rows = readRows(view, found.columns, { ...CONTEXT, action }).map(({ asked }) =>
    asked.ok ? asked.action : asked.problems.map(({ code }) => code).join(),
  );
  return { rows, questions: doubts(found.columns) };
}

test.each<readonly [string, readonly Cell[], readonly boolean[]]>([
  ['Exclude', ['x', '', 'No'], [true, false, false]],
  ['Ignore?', [true, false], [true, false]],
  ['Do not import', ['Y', 'duplicate', ''], [true, true, false]],
  ['Skip', ['1', '0'], [true, false]],
  ['Nicht importieren', ['ja', 'nein'], [true, false]],
  ['Ne pas importer', ['x', ''], [true, false]],
  ['対象外', ['○', ''], [true, false]],
  ['Import?', ['Yes', 'No', ''], [false, true, false]],
  ['Include', [false, true], [true, false]],
  ['Upload', ['x', '', 'X'], [false, true, false]],
  ['Importar', ['sí', 'no'], [false, true]],
])('marks under %s: %j', (header, marks, left) => {
  const open = outcomes(header, marks);
  const id = open.questions[0]?.id ?? '';
  expect(open.questions).toMatchObject([{ kind: 'leaves-out', header, answer: null }]);
  expect(open.rows).toEqual(left.map((each) => (each ? 'question-open' : 'update')));
  expect(outcomes(header, marks, { [id]: 'status' }).rows).toEqual(
    left.map((each) => (each ? 'left-out' : 'update')),
  );
  expect(outcomes(header, marks, { [id]: 'ignore' }).rows).toEqual(left.map(() => 'update'));
});

test('keep a marked row from being unenrolled', () => {
  expect(outcomes('Exclude', ['x', ''], {}, 'unenroll').rows).toEqual(['question-open', 'unenroll']);
});

test.each<readonly [string, readonly Cell[]]>([
  ['Exclude', ['', '']],
  ['Exclude', ['no', '']],
  ['Import', ['yes', 'yes']],
  ['Import', ['batch 7', '']],
  ['Uploaded', ['x', '']],
  ['Notes', ['exclude', 'ignore']],
])('nothing is left out by %s with %j', (header, marks) => {
  expect(outcomes(header, marks)).toEqual({ rows: marks.map(() => 'update'), questions: [] });
});
