// Which column of a sheet holds what: recognised by header or chosen by a person.
import type { Action, Answers, ColumnChoice, FieldName } from '../contract';
import { ASKING_FIELDS, COLUMN_FIELDS, type EnrollmentField } from '../enrollment';
import { assign, headersOf } from './assign';
import { cellText, isBlank } from './cells';
import { readDateColumns } from './date-columns';
import { lookOf, mayHold } from './evidence';
import { readFieldColumns } from './field-columns';
import { findHeaderRow } from './header-row';
import { keptRowIn } from './kept-row';
import { isPlanForm } from './learning-plans';
import { readNaming, withTitled } from './naming';
import { overwriteIn, overwriteQuestion } from './overwrite';
import { OWN_HEADERS, ownColumns } from './own-columns';
import type { Question } from './questions';
import { settleRivals } from './rivals';
import { readScoreColumn } from './scores';
import { shapeOf } from './shape';
import type {
  Cell,
  Columns,
  ColumnsProblem,
  ColumnsResult,
  Header,
  SheetView,
  UserField,
  VerdictColumn,
} from './types';
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
 * missing stands in `missing`; the problems are a sheet with nothing in it, one column chosen for two fields,
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

  const headers = headersOf(row).map(
    (header): Header => ({
      ...header,
      samples: samplesOf(cells, headerRow, header.column),
    }),
  );
  const rest = cells.slice(headerRow + 1);
  const known = new Map<number, readonly (Cell | undefined)[]>();
  const below = (column: number) => {
    const held = known.get(column) ?? rest.map((each) => each[column]);
    known.set(column, held);
    return held;
  };
  const assignment = assign(headers, choice, (match, { header, column }) =>
    mayHold(match, header, below(column)),
  );
  const { lost, byHand } = assignment;
  const settledFields = { ...assignment.chosen };
  const questions: Question[] = [];
  for (const field of COLUMN_FIELDS) {
    const settled = settleRivals(field, assignment, below, answers);
    if (!settled) continue;
    settledFields[field] = settled.header;
    if (settled.question) questions.push(settled.question);
  }
  const recognised = byHand ? settledFields : withTitled(headers, settledFields, userFields);
  const additional = readFieldColumns(headers, recognised, byHand, below, answers, enrollmentFields);
  questions.push(...additional.questions);
  const held = questions.flatMap(({ id, header, answer }) =>
    answer === null ? [{ question: id, header }] : [],
  );
  const { chosen, found } = additional;
  const used = new Set(COLUMN_FIELDS.map((field) => chosen[field]?.column));
  const dated = readDateColumns(
    view,
    headerRow,
    headers,
    chosen,
    answers,
    found.flatMap(({ known, header }) => (known?.type === 'date' ? [header] : [])),
  );
  questions.push(...dated.questions);
  const extra = found.map(({ field, header: { column }, known }) => ({
    field,
    column,
    known,
    dates: dated.others.get(column) ?? null,
  }));
  const { score, precondition } = chosen;
  // A sheet that undoes a run says what Docebo held: nothing of it is in doubt.
  const scores = score && !precondition ? readScoreColumn(score, below(score.column), answers) : null;
  if (scores?.question) questions.push(scores.question);
  const naming = readNaming(headers, chosen, answers, userFields);
  const { also } = naming;
  const taken = new Set([
    ...used,
    ...extra.map(({ column }) => column),
    // A weak one is read for nothing but a contradiction.
    ...[also.user, also.course].flatMap((each) => (each && !each.weak ? [each.column] : [])),
  ]);
  const verdicts: VerdictColumn[] = [];
  for (const header of headers) {
    if (taken.has(header.column)) continue;
    const { column, question } = readVerdictColumn(header, below(header.column), answers);
    if (question) questions.push(question);
    if (column) verdicts.push(column);
  }
  for (const { column } of verdicts) taken.add(column);
  questions.push(...naming.questions);
  // Rows about learning plans are checked without asking for anything.
  const hasPlans = isPlanForm(naming.courseForm) || (also.course !== null && isPlanForm(also.course.form));
  const missing = missingOf(chosen, action !== 'update' || extra.length > 0 || hasPlans);
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
    byHand,
    lost,
    headers,
    own,
    extra,
    dates: dated.dates,
    score: scores?.column ?? null,
    verdicts,
    held,
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
