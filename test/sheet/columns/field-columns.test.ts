// Columns of additional enrollment fields by their titles: what evidence decides, and what is asked.
import type { Answers, ColumnChoice } from '../../../src/contract';
import { type EnrollmentField, forEachColumn } from '../../../src/enrollment';
import { type Columns, recogniseColumns } from '../../../src/sheet';
import { viewOf } from '../support';

const field = (id: number, title: string, more: Partial<EnrollmentField> = {}): EnrollmentField => ({
  id,
  title,
  type: 'text',
  mandatory: false,
  courses: 'all',
  options: null,
  ...more,
});

const dropdown = (id: number, title: string, ...labels: readonly string[]): EnrollmentField =>
  field(id, title, {
    type: 'dropdown',
    options: labels.map((label, n) => ({ id: String(100 * id + n), labels: [label] })),
  });

function columnsOf(
  fields: readonly EnrollmentField[],
  header: string | readonly string[],
  values: readonly (string | readonly string[])[],
  answers: Answers = {},
  choice: ColumnChoice = null,
): Columns {
  const all = (each: string | readonly string[]) => (typeof each === 'string' ? [each] : each);
  const found = recogniseColumns(
    viewOf([
      ['Username', 'Course code', 'Completion date', ...all(header)],
      ...values.map((value) => ['ann', 'C1', '2026-03-14', ...all(value)]),
    ]),
    choice,
    'update',
    answers,
    [],
    fields,
  );
  if (!found.ok) throw new Error(found.problem.code);
  return found.columns;
}

const extra = ({ extra: all }: Columns) => all.map(({ field: id, column }) => [id, column]);
const kinds = ({ questions }: Columns) =>
  questions.filter(({ answer }) => answer === null).map(({ kind, header }) => `${kind} ${header}`);

test('a column is found by the title of a field, whatever its case, spaces and dashes', () => {
  const fields = [field(7, 'Cost – center')];
  expect(extra(columnsOf(fields, 'COST - CENTER', ['4711']))).toEqual([[7, 3]]);
  expect(extra(columnsOf(fields, 'Cost', ['4711']))).toEqual([]);
  expect(extra(columnsOf(fields, 'Cost center *', ['4711']))).toEqual([[7, 3]]);
});

test('a title that is the header to the letter goes before one that differs in signs', () => {
  const fields = [field(7, 'Site'), field(8, 'Site *')];
  expect(extra(columnsOf(fields, 'Site *', ['Rome']))).toEqual([[8, 3]]);
  expect(extra(columnsOf(fields, 'Site', ['Rome']))).toEqual([[7, 3]]);
});

test('a blank column, and one without a field of that title, are left alone', () => {
  const columns = columnsOf([field(7, 'Cost center')], ['Cost center', 'Shift'], [['', 'late']]);
  expect(extra(columns)).toEqual([]);
  expect(columns.unused.map(({ header }) => header)).toEqual(['Cost center', 'Shift']);
});

test('asks about a title that is also a header of Docebo’s own, and holds back the rows', () => {
  const fields = [field(7, 'Score')];
  const open = columnsOf(fields, 'Score', ['90']);
  expect(kinds(open)).toEqual(['enrollment-field Score']);
  expect(open.held).toEqual([{ question: 'enrollment-field 1/1 score', header: 'Score' }]);
  expect(open.questions[0]?.options.map(({ answer }) => answer)).toEqual(['standard', 'field:7']);
  const standard = columnsOf(fields, 'Score', ['90'], { 'enrollment-field 1/1 score': 'standard' });
  expect([standard.fields.score?.column, extra(standard), standard.held]).toEqual([3, [], []]);
  const own = columnsOf(fields, 'Score', ['90'], { 'enrollment-field 1/1 score': 'field:7' });
  expect([own.fields.score, extra(own), own.held]).toEqual([null, [[7, 3]], []]);
});

test('values decide if they fit only one reading', () => {
  const level = [dropdown(7, 'Enrollment level', 'Gold', 'Silver')];
  const gold = columnsOf(level, 'Enrollment level', ['Gold', 'silver']);
  expect([gold.fields.level, extra(gold), kinds(gold)]).toEqual([null, [[7, 3]], []]);
  const tutor = columnsOf(level, 'Enrollment level', ['Tutor', 'Learner']);
  expect([tutor.fields.level?.column, extra(tutor), kinds(tutor)]).toEqual([3, [], []]);
  const mixed = columnsOf(level, 'Enrollment level', ['Gold', 'Tutor']);
  expect(kinds(mixed)).toEqual(['enrollment-field Enrollment level']);
});

test('of two fields with one title, the dropdown whose labels the column holds is taken; otherwise it is asked', () => {
  const fields = [dropdown(7, 'Site', 'Rome'), dropdown(9, 'Site', 'Oslo')];
  expect(extra(columnsOf(fields, 'Site', ['Oslo']))).toEqual([[9, 3]]);
  const open = columnsOf(fields, 'Site', ['Oslo', 'Rome']);
  expect([kinds(open), extra(open)]).toEqual([['enrollment-field Site'], []]);
  expect(open.questions[0]?.options.map(({ answer }) => answer)).toEqual(['field:7', 'field:9', 'ignore']);
  const chosen = columnsOf(fields, 'Site', ['Oslo', 'Rome'], { 'enrollment-field 1/1 site': 'field:7' });
  expect([kinds(chosen), extra(chosen)]).toEqual([[], [[7, 3]]]);
});

test('a column that was chosen by hand for something else stays that, without a question', () => {
  const choice = forEachColumn<string | null>(() => null);
  const byHand = {
    ...choice,
    user: '1/1 username',
    course: '1/1 course code',
    completedAt: '1/1 completion date',
  };
  const fields = [field(7, 'Grade')];
  const taken = columnsOf(fields, 'Grade', ['90'], {}, { ...byHand, score: '1/1 grade' });
  expect([taken.fields.score?.column, extra(taken), kinds(taken)]).toEqual([3, [], []]);
  const free = columnsOf(fields, 'Grade', ['90'], {}, byHand);
  expect([free.fields.score, extra(free), kinds(free)]).toEqual([null, [[7, 3]], []]);
});

test('the only column of users stays the user column, although a field has the same title', () => {
  const columns = columnsOf([field(7, 'Username')], [], [[]]);
  expect([columns.fields.user?.column, extra(columns), kinds(columns)]).toEqual([0, [], []]);
});

test('two columns for one field are asked about, unless one holds all that the other holds', () => {
  const fields = [field(7, 'Site')];
  const open = columnsOf(fields, ['Site', 'Field 7'], [['Rome', 'Oslo']]);
  expect(kinds(open)).toEqual(['which-column Site']);
  const covered = columnsOf(
    fields,
    ['Site', 'Field 7'],
    [
      ['Rome', ''],
      ['Oslo', 'Oslo'],
    ],
  );
  expect([kinds(covered), extra(covered)]).toEqual([[], [[7, 3]]]);
});

test('the order of figures in a column of dates is asked about, as in any other', () => {
  const fields = [field(7, 'Contract start', { type: 'date' })];
  const columns = columnsOf(fields, 'Contract start', ['25/03/2026', '03/04/2026']);
  expect(extra(columns)).toEqual([[7, 3]]);
  expect(columns.extra[0]?.dates?.header).toBe('Contract start');
});
