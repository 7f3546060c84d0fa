// Finds what each column of a sheet holds: by its header, or as a person chose.
import type { Action, Answers, ColumnChoice, FieldName } from '../../contract';
import { ASKING_FIELDS, COLUMN_FIELDS, type EnrollmentField } from '../../enrollment';
import { readDateColumns } from '../date-columns/date-columns';
import { hasUnreadDates } from '../date-columns/unread-dates';
import { isPlannedAbove } from '../layout/above';
import { assign, headersOf } from '../layout/assign';
import { lookOf, mayHold } from '../layout/evidence';
import { findHeaderRow } from '../layout/header-row';
import { shapeOf } from '../layout/shape';
import { cellText, isBlank } from '../model/cells';
import type {
  Columns,
  ColumnsProblem,
  ColumnsResult,
  Header,
  UserField,
  VerdictColumn,
} from '../model/column-types';
import type { Question } from '../model/questions';
import type { Cell, CellsBelow, ColumnCells, SheetView } from '../model/types';
import { HELD_HEADERS, isHeldTorn } from '../status/held-columns';
import { OWN_HEADERS, ownColumns } from '../status/own-columns';
import { SESSION_FIELDS } from '../values/attendance';
import { readScoreColumn } from '../values/scores';
import { readFieldColumns } from './field-columns';
import { keptRowIn } from './kept-row';
import { holdsPlans } from './learning-plans';
import { readLeaveOut } from './leave-out';
import { readNaming, withTitled } from './naming';
import { overwriteIn, overwriteQuestion } from './overwrite';
import { settleRivals } from './rivals';
import { readVerdictColumn } from './verdict-columns';

const SAMPLES = 3;
/** Longer samples say nothing more in a sidebar 300 pixels wide. */
const SAMPLE_LENGTH = 60;

type Cells = readonly (readonly Cell[])[];

function samplesOf(cells: Cells, headerRow: number, column: number): string[] {
  const samples = new Set<string>();
  for (let row = headerRow + 1; row < cells.length && samples.size < SAMPLES; row += 1) {
    const text = cellText(cells[row]?.[column]);
    if (text !== '') {
      samples.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text);
    }
  }
  return [...samples];
}

const CHANGING: readonly FieldName[] = ASKING_FIELDS.filter((field) => field !== 'precondition');

function missingOf(chosen: Readonly<Record<FieldName, unknown>>, asksAnyway: boolean): FieldName[] {
  const missing = (['user', 'course'] as const).filter((field) => chosen[field] === null);
  const asks = asksAnyway || CHANGING.some((field) => chosen[field] !== null);
  return asks ? missing : [...missing, 'completedAt'];
}

function sharedFields(choice: ColumnChoice): FieldName[] {
  if (choice === null) return [];
  return COLUMN_FIELDS.filter(
    (field) =>
      choice[field] !== null &&
      COLUMN_FIELDS.some((other) => other !== field && choice[other] === choice[field]),
  );
}

const refuse = (problem: ColumnsProblem): ColumnsResult => ({ ok: false, problem });

/**
 * Finds the columns of a sheet, below its header row (`findHeaderRow`).
 *
 * `choice` names a header (by `Header.id`) or `null` (no column) for each field; a chosen header that is gone
 * is recognised again and listed in `lost`. With another `action` than updating, rows ask for something
 * without a column that says so. `userFields` and `enrollmentFields` are the tenant's, as far as they are
 * known: a column headed as one of them holds its values. A whole `null` recognises everything. What is
 * missing is in `missing`; the problems are a sheet with nothing in it, one column chosen for two fields,
 * and Rowcall's own columns torn apart.
 */
export function recogniseColumns(
  view: SheetView,
  choice: ColumnChoice,
  action: Action = 'update',
  answers: Answers = {},
  userFields: readonly UserField[] = [],
  enrollmentFields: readonly EnrollmentField[] = [],
): ColumnsResult {
  const { cells } = view;
  if (cells.every((row) => row.every(isBlank))) return refuse({ code: 'sheet-empty', sheet: view.name });
  const shared = sharedFields(choice);
  if (shared.length > 0) return refuse({ code: 'columns-shared', fields: shared });

  const { row: headerRow, question: rowQuestion } = findHeaderRow(cells, choice, answers);
  const row = cells[headerRow] ?? [];
  const own = ownColumns(row, row.length);
  if (!own) return refuse({ code: 'columns-not-adjacent', headers: OWN_HEADERS });
  if (isHeldTorn(row)) return refuse({ code: 'columns-not-adjacent', headers: HELD_HEADERS });

  const sheet = contentsOf(cells, headerRow);
  const { headers, below } = sheet;
  const named = fieldColumns(sheet, choice, answers, userFields, enrollmentFields);
  const { chosen } = named;
  const values = valueColumns(view, headerRow, sheet, named, answers);
  const naming = readNaming(headers, chosen, answers, userFields);
  const { also } = naming;
  const taken = takenBy(chosen, values.extra, also);
  const verdicts = verdictColumns(sheet, taken, answers);
  for (const { column } of verdicts.columns) taken.add(column);
  const questions = [...named.questions, ...values.questions, ...verdicts.questions, ...naming.questions];
  // Rows about learning plans are checked without asking for anything.
  const missing = missingOf(chosen, action !== 'update' || values.extra.length > 0 || holdsPlans(naming));
  if (lacksDates(row, sheet, named, taken, action)) missing.push('completedAt');
  // If the headers are in row 1 and nothing is missing, nobody needs to be shown another row.
  if (rowQuestion && (headerRow > 0 || missing.length > 0)) questions.push(rowQuestion);
  const overwrite = overwriteQuestion(answers);
  if (overwrite) questions.push(overwrite);
  const columns: Columns = {
    headerRow,
    fields: chosen,
    userForm: naming.userForm,
    courseForm: naming.courseForm,
    also,
    missing,
    byHand: named.byHand,
    lost: named.lost,
    headers,
    own,
    extra: values.extra,
    dates: values.dates,
    score: values.score,
    verdicts: verdicts.columns,
    held: openIn(named.questions),
    questions,
    overwrite: overwriteIn(answers),
    keptRow: keptRowIn(answers),
    unused: headers
      .filter(({ column }) => !taken.has(column))
      .map(({ header, column }) => ({ header, looks: lookOf(header, below(column)) })),
    shape: null,
  };
  return { ok: true, columns: { ...columns, shape: shapeOf(view, columns) } };
}

/**
 * Whether the column of completion dates was not found, though rows say Completed and dates are there that
 * can be theirs. Anybody who chose the columns has chosen that there is none.
 */
function lacksDates(
  row: readonly Cell[],
  { headers, below }: Contents,
  { chosen: { status, completedAt, precondition }, byHand }: FieldColumns,
  taken: ReadonlySet<number | undefined>,
  action: Action,
): boolean {
  if (!status || completedAt || precondition || byHand || action === 'unenroll') return false;
  return hasUnreadDates(row, headers, taken, status, below);
}

/** The headers of a sheet, the rows above them, and the cells of a column below them. */
interface Contents {
  readonly above: Cells;
  readonly headers: readonly Header[];
  readonly below: CellsBelow;
}

function contentsOf(cells: Cells, headerRow: number): Contents {
  const headers = headersOf(cells[headerRow] ?? []).map(
    (header): Header => ({ ...header, samples: samplesOf(cells, headerRow, header.column) }),
  );
  const rest = cells.slice(headerRow + 1);
  const known = new Map<number, ColumnCells>();
  const below = (column: number) => {
    const held = known.get(column) ?? rest.map((each) => each[column]);
    known.set(column, held);
    return held;
  };
  return { above: cells.slice(0, headerRow), headers, below };
}

type FieldColumns = ReturnType<typeof readFieldColumns> & {
  readonly lost: readonly FieldName[];
  readonly byHand: boolean;
};

/** Which column holds each field, additional ones included. */
function fieldColumns(
  { above, headers, below }: Contents,
  choice: ColumnChoice,
  answers: Answers,
  userFields: readonly UserField[],
  enrollmentFields: readonly EnrollmentField[],
): FieldColumns {
  const assignment = assign(
    headers,
    choice,
    (match, { header, column }) =>
      mayHold(match, header, below(column)) &&
      !(match.field === 'completedAt' && match.tier === 2 && isPlannedAbove(above, column)),
  );
  const { lost, byHand } = assignment;
  const settled = { ...assignment.chosen };
  // Without a session, a column of attendance or results says who has completed.
  const without: readonly FieldName[] = byHand || settled.session !== null ? [] : SESSION_FIELDS;
  for (const field of without) settled[field] = null;
  const questions: Question[] = [];
  for (const field of COLUMN_FIELDS) {
    if (without.includes(field)) continue;
    const rivals = settleRivals(field, assignment, below, answers);
    if (!rivals) continue;
    settled[field] = rivals.header;
    if (rivals.question) questions.push(rivals.question);
  }
  const recognised = byHand ? settled : withTitled(headers, settled, userFields);
  const additional = readFieldColumns(headers, recognised, byHand, below, answers, enrollmentFields);
  return { ...additional, lost, byHand, questions: [...questions, ...additional.questions] };
}

/** Open questions about whole fields. */
const openIn = (questions: readonly Question[]): Columns['held'] =>
  questions.flatMap(({ id, header, answer }) => (answer === null ? [{ question: id, header }] : []));

/** How the cells of dates, scores and additional fields are read. */
function valueColumns(
  view: SheetView,
  headerRow: number,
  { headers, below }: Contents,
  { chosen, found }: FieldColumns,
  answers: Answers,
): Pick<Columns, 'dates' | 'extra' | 'score' | 'questions'> {
  const dated = readDateColumns(
    view,
    headerRow,
    headers,
    chosen,
    answers,
    found.flatMap(({ known, header }) => (known?.type === 'date' ? [header] : [])),
  );
  const extra = found.map(({ field, header: { column }, known }) => ({
    field,
    column,
    known,
    dates: dated.others.get(column) ?? null,
  }));
  const { score, precondition } = chosen;
  // A sheet that undoes a run says what Docebo held: nothing of it is in doubt.
  const scores = score && !precondition ? readScoreColumn(score, below(score.column), answers) : null;
  return {
    dates: dated.dates,
    extra,
    score: scores?.column ?? null,
    questions: [...dated.questions, ...(scores?.question ? [scores.question] : [])],
  };
}

/** The columns from which something is read. */
function takenBy(
  chosen: FieldColumns['chosen'],
  extra: Columns['extra'],
  also: Columns['also'],
): Set<number | undefined> {
  return new Set([
    ...COLUMN_FIELDS.map((field) => chosen[field]?.column),
    ...extra.map(({ column }) => column),
    // A weak one is read for nothing but a contradiction.
    ...[also.user, also.course].flatMap((each) => (each && !each.weak ? [each.column] : [])),
  ]);
}

/** Columns, of those that are left, that say whether somebody completed, or which rows are not to be sent. */
function verdictColumns(
  { headers, below }: Contents,
  taken: ReadonlySet<number | undefined>,
  answers: Answers,
): { readonly columns: readonly VerdictColumn[]; readonly questions: readonly Question[] } {
  const read = headers
    .filter(({ column }) => !taken.has(column))
    .map((header) => {
      const cells = below(header.column);
      return readLeaveOut(header, cells, answers) ?? readVerdictColumn(header, cells, answers);
    });
  return {
    columns: read.flatMap(({ column }) => column ?? []),
    questions: read.flatMap(({ question }) => question ?? []),
  };
}
