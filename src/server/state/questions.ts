// The columns for the sidebar, with each question and each answer as sentences.
import type { ColumnsState, QuestionState } from '../../contract';
import { forEachColumn } from '../../enrollment';
import { type Columns, type Header, headerKinds, holdsPlans, type Option, type Question } from '../../sheet';
import { isTextName, plainText, text } from '../../texts';
import { dayWord, quoted, short } from '../../words';

/** What is asked, and what to do. */
function sentenceOf({ kind, field, header, cells, options }: Question): string {
  const column = quoted(header);
  switch (kind) {
    case 'date-order':
      return options.some(({ answer }) => answer === 'year-first')
        ? text('question.date-order.year', { cells, column })
        : text('question.date-order', { cells, column });
    case 'which-column':
    case 'says-status':
    case 'leaves-out':
    case 'enrollment-field':
    case 'user-match':
    case 'course-match':
      return text(`question.${kind}`, { column });
    case 'second-column':
      if (field !== 'course') return text('question.second-column.user', { column });
      return text(`question.second-column.${headerKinds(header).has('plan') ? 'plan' : 'course'}`, {
        column,
      });
    case 'score-percent':
      return text('question.score-percent', { cells, column });
    case 'header-row':
      return text('question.header-row');
    case 'overwrite':
      return text('question.overwrite');
    case 'hidden-rows':
      return cells > 0 ? text('question.hidden-rows.counted', { cells }) : text('question.hidden-rows');
  }
}

/**
 * What an answer is called; answers without a name of their own, such as a row's number, go by themselves.
 */
function plainLabel(kind: Question['kind'], answer: string): string {
  const names = [`answer.${kind}.${answer}`, `answer.${answer}`];
  const name = names.find(isTextName);
  return name === undefined ? answer : plainText(name);
}

/** The place of a column among those with the same header: `“Date”, second of 2`. */
function columnLabel(id: string, headers: readonly Header[]): string {
  const header = headers.find((each) => each.id === id);
  const [, nth = '1', count = '1'] = /^(\d+)\/(\d+) /.exec(id) ?? [];
  const name = quoted(header?.header ?? id);
  return count === '1' ? name : text('answer.nth', { header: name, nth, count });
}

/** What an answer means, with what a value becomes then. */
function labelOf(
  { kind, values }: Question,
  { answer, example }: Option,
  headers: readonly Header[],
): string {
  if (kind === 'user-match' && example !== null) {
    const field = quoted(example);
    return answer.startsWith('maybe-')
      ? text('answer.user-field.or-usernames', { field })
      : text('answer.user-field', { field });
  }
  if (kind === 'enrollment-field' && example !== null)
    return text('answer.enrollment-field', {
      field: quoted(example),
      id: answer.slice(answer.indexOf(':') + 1),
    });
  if (kind === 'header-row') return text('answer.row', { row: answer, example: short(example ?? '') });
  const label = kind === 'which-column' ? columnLabel(answer, headers) : plainLabel(kind, answer);
  const [value] = values;
  if (kind === 'date-order' && example !== null && value !== undefined)
    return text('answer.becomes', { answer: label, value, example: dayWord(example) });
  if (kind === 'score-percent' && example !== null && value !== undefined)
    return text('answer.becomes', { answer: label, value, example });
  return example === null ? label : text('answer.example', { answer: label, example: short(example) });
}

const questionState = (question: Question, headers: readonly Header[]): QuestionState => ({
  id: question.id,
  kind: question.kind,
  header: question.header,
  sentence: sentenceOf(question),
  values: question.values,
  cells: question.cells,
  options: question.options.map((option) => ({
    answer: option.answer,
    label: labelOf(question, option, headers),
  })),
  answer: question.answer,
});

/** The columns as the sidebar gets them, with the questions about them and the one about the whole sheet. */
export function columnsState(columns: Columns, aboutSheet: Question | null = null): ColumnsState {
  const { fields } = columns;
  return {
    headers: columns.headers.map(({ id, header, samples }) => ({ id, header, samples })),
    chosen: forEachColumn((field) => fields[field]?.id ?? null),
    missing: columns.missing,
    byHand: columns.byHand,
    lost: columns.lost,
    additional: columns.headers
      .filter(({ column }) => columns.extra.some((each) => each.column === column))
      .map(({ header }) => header),
    shape: columns.shape,
    plans: holdsPlans(columns),
    questions: [...columns.questions, ...(aboutSheet ? [aboutSheet] : [])].map((question) =>
      questionState(question, columns.headers),
    ),
    unused: columns.unused,
  };
}
