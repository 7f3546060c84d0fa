// The columns as the sidebar gets them, with each question as sentences: what is asked, and what each answer means.
import type { ColumnsState, FieldName, QuestionState } from '../contract';
import type { Columns, Header, Option, Question } from '../sheet';
import { quoted } from '../words/quotes';
import { dayWord } from '../words/words';

/** What is asked, and what to do. */
function sentenceOf({ kind, field, header, cells, options }: Question): string {
  const column = quoted(header);
  switch (kind) {
    case 'date-order':
      return `${cells === 1 ? 'A date' : 'Some dates'} in the column ${column} can be read in more than one way. ${
        options.some(({ answer }) => answer === 'year-first')
          ? 'Does the day, the month or the year come first?'
          : 'Does the day or the month come first?'
      }`;
    case 'which-column':
      return `More than one column can be meant by ${column}. Which one counts?`;
    case 'says-status':
      return `The column ${column} looks as if it says who completed. Use it?`;
    case 'user-match':
      return `What does the column ${column} hold?`;
    case 'course-match':
      return `What does the column ${column} hold?`;
    case 'second-column':
      return `The column ${column} names the same ${field === 'course' ? 'course' : 'user'} in another way. Rows in which the two columns disagree are not sent. Use it?`;
    case 'score-percent':
      return `${cells === 1 ? 'A score' : 'Some scores'} in the column ${column} ${cells === 1 ? 'is a fraction' : 'are fractions'}. ${cells === 1 ? 'Is it a percentage' : 'Are they percentages'}?`;
    case 'header-row':
      return 'Which row holds the headers?';
    case 'hidden-rows':
      return cells > 0
        ? `A filter hides ${cells} of the rows that were checked. Include hidden rows?`
        : 'This sheet has a filter that can hide rows. Include hidden rows?';
  }
}

const LABELS: Readonly<Record<string, string>> = {
  status: 'Use it: rows that it says otherwise of are not sent as completed',
  'x-is-yes': 'X means completed',
  'x-is-no': 'X means not completed',
  ignore: 'Ignore it',
  'day-first': 'Day first',
  'month-first': 'Month first',
  'year-first': 'Year first',
  visible: 'Only the rows that show',
  all: 'Hidden rows too',
  percent: 'Percentages',
  points: 'Points',
  name: 'Usernames or email addresses',
  username: 'Usernames',
  email: 'Email addresses',
  code: 'Course codes',
  check: 'Use it',
};

/** IDs are called by what they are of. */
const ID_LABELS: Readonly<Record<string, string>> = {
  'user-match id': 'User IDs; what is no number is a username or an email address',
  'user-match docebo-id': 'Docebo user IDs',
  'course-match id': 'Course IDs; what is no number is a course code',
  'course-match docebo-id': 'Docebo course IDs',
};

/** Where a column stands among those of the same header: `“Date”, second of 2`. */
function columnLabel(id: string, headers: readonly Header[]): string {
  const header = headers.find((each) => each.id === id);
  const [, nth = '1', count = '1'] = /^(\d+)\/(\d+) /.exec(id) ?? [];
  const name = quoted(header?.header ?? id);
  return count === '1' ? name : `${name}, number ${nth} of ${count}`;
}

/** What an answer means, with what a value becomes then. */
function labelOf(
  { kind, values }: Question,
  { answer, example }: Option,
  headers: readonly Header[],
): string {
  if (kind === 'user-match' && example !== null) {
    const field = `User field ${quoted(example)}`;
    return answer.startsWith('maybe-') ? `${field}, or usernames` : field;
  }
  if (kind === 'header-row') return `Row ${answer}: ${example ?? ''}`;
  const plain = ID_LABELS[`${kind} ${answer}`] ?? LABELS[answer] ?? answer;
  const label = kind === 'which-column' ? columnLabel(answer, headers) : plain;
  const [value] = values;
  if (kind === 'date-order' && example !== null && value !== undefined)
    return `${label}: ${value} is ${dayWord(example)}`;
  if (kind === 'score-percent' && example !== null && value !== undefined)
    return `${label}: ${value} is ${example}`;
  return example === null ? label : `${label} (${example})`;
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
  const idOf = (header: Header | null) => header?.id ?? null;
  const chosen: Record<FieldName, string | null> = {
    user: idOf(fields.user),
    course: idOf(fields.course),
    completedAt: idOf(fields.completedAt),
    status: idOf(fields.status),
    score: idOf(fields.score),
    enrolledAt: idOf(fields.enrolledAt),
    activeFrom: idOf(fields.activeFrom),
    activeUntil: idOf(fields.activeUntil),
    level: idOf(fields.level),
    session: idOf(fields.session),
    action: idOf(fields.action),
    precondition: idOf(fields.precondition),
  };
  return {
    headers: columns.headers.map(({ id, header, samples }) => ({ id, header, samples })),
    chosen,
    missing: columns.missing,
    byHand: columns.byHand,
    lost: columns.lost,
    shape: columns.shape,
    questions: [...columns.questions, ...(aboutSheet ? [aboutSheet] : [])].map((question) =>
      questionState(question, columns.headers),
    ),
    unused: columns.unused,
  };
}
