// Columns of additional enrollment fields: by the number in their header, or by their title.
import type { Answers, FieldName } from '../../contract';
import { COLUMN_FIELDS, type EnrollmentField, FIELDS, isHeld, type Kind } from '../../enrollment';
import { looksLikeDate, saying } from '../layout/evidence';
import { fieldNumber, matchHeader } from '../layout/headers';
import { shownText } from '../model/cells';
import type { Header } from '../model/column-types';
import { foldHeader } from '../model/fold';
import { asked, QUESTION_VALUES, type Question } from '../model/questions';
import { alike } from '../model/spelling';
import type { Cell, CellsBelow } from '../model/types';
import { readPassed, readPresence } from '../values/attendance';
import { isOption } from '../values/field-values';
import { readScore } from '../values/scores';
import { readAction, readLevel, readSession } from '../words/action-words';
import { readStatus } from '../words/status-words';
import { oneOf } from './rivals';
import { readVerdictColumn } from './verdict-columns';

type Chosen = Readonly<Record<FieldName, Header | null>>;
/** A column, and the field that its cells are for. */
interface FieldColumn {
  readonly field: number;
  readonly header: Header;
  /** `null` if the header has its number. */
  readonly known: EnrollmentField | null;
}

interface FieldColumns {
  /** In ascending order of the fields' numbers, one column for each. */
  readonly found: readonly FieldColumn[];
  /** The columns of the other fields, without those that hold an additional field instead. */
  readonly chosen: Chosen;
  readonly questions: readonly Question[];
}

/** What can be answered beside `field:7`: that the column is what its header says to Rowcall, or nothing. */
const STANDARD = 'standard';
const IGNORE = 'ignore';

/** Whether a cell can be a value of each kind. */
const CAN_BE: Readonly<Record<Kind, (cell: Cell) => boolean>> = {
  status: (cell) => readStatus(cell) !== null,
  moment: looksLikeDate,
  score: (cell) => readScore(cell) !== null,
  level: (cell) => readLevel(cell) !== null,
  text: () => true,
};

/** Whether cells can be what the header of this field says; of names nobody can tell. */
function fitsStandard(field: FieldName, values: readonly Cell[]): boolean {
  if (isHeld(field)) return values.every(CAN_BE[FIELDS[field].kind]);
  switch (field) {
    case 'session':
      return values.every((cell) => readSession(cell) !== null);
    case 'present':
      return values.every((cell) => readPresence(cell) !== null);
    case 'passed':
      return values.every((cell) => readPassed(cell) !== null);
    case 'evaluationScore':
      return values.every((cell) => readScore(cell) !== null);
    case 'evaluationDate':
      return values.every(looksLikeDate);
    case 'action':
      return values.every((cell) => readAction(cell) !== null);
    default:
      return true;
  }
}

/**
 * Whether the cells show that they are for this field; a field of texts takes anything, so nothing shows it.
 */
function showsField(field: EnrollmentField, values: readonly Cell[]): boolean {
  switch (field.type) {
    case 'dropdown':
      return values.every((cell) => isOption(field, cell));
    case 'date':
      return values.every(looksLikeDate);
    case 'text':
    case 'other':
      return false;
  }
}

/** Whether the cells show that they are not for this field. */
const contradicts = (field: EnrollmentField, values: readonly Cell[]): boolean =>
  (field.type === 'date' || (field.type === 'dropdown' && field.options !== null)) &&
  !values.some((cell) => showsField(field, [cell]));

/**
 * The fields with this title as it looks, or if there are none, but for accents and signs: `Cost center *`.
 */
function titledAs(header: string, fields: readonly EnrollmentField[]): readonly EnrollmentField[] {
  const exact = fields.filter(({ title }) => alike(title) === alike(header));
  const name = foldHeader(header);
  return exact.length > 0 || name === '' ? exact : fields.filter(({ title }) => foldHeader(title) === name);
}

/** A column that is headed as one field or more. */
interface Titled {
  readonly header: Header;
  readonly fields: readonly EnrollmentField[];
  readonly values: readonly Cell[];
  /** What its header says to Rowcall beside that, and whether the column counts as it. */
  readonly says: FieldName | 'verdict' | null;
  readonly taken: boolean;
}

type Settled =
  | { readonly as: EnrollmentField | null; readonly question: null }
  | { readonly as: EnrollmentField | null; readonly question: Question };

/**
 * Which field a column is for: the only one with its title, unless the header says something else to Rowcall
 * or another field has the same title. Then the values decide if they fit only one reading, and otherwise
 * the person does.
 */
function settle({ header, fields, values, says, taken }: Titled, answers: Answers): Settled {
  const [only, ...others] = fields;
  const shown = fields.filter((field) => showsField(field, values));
  if (only && others.length === 0 && says === null) return { as: only, question: null };
  const standard = says === 'verdict' || (says !== null && fitsStandard(says, values));
  const [first, ...more] = shown;
  if (first && more.length === 0 && !standard) return { as: first, question: null };
  const possible = fields.filter((field) => !contradicts(field, values));
  if (possible.length === 0 && standard) return { as: null, question: null };
  const question = asked(
    {
      kind: 'enrollment-field',
      headerId: header.id,
      field: taken && says !== 'verdict' ? says : null,
      header: header.header,
      values: [...new Set(values.map(shownText))].slice(0, QUESTION_VALUES),
      cells: values.length,
      options: [
        ...(says === null ? [] : [{ answer: STANDARD, example: null }]),
        ...fields.map(({ id, title }) => ({ answer: `field:${id}`, example: title })),
        ...(taken ? [] : [{ answer: IGNORE, example: null }]),
      ],
    },
    answers,
  );
  return { as: fields.find(({ id }) => question.answer === `field:${id}`) ?? null, question };
}

/**
 * The columns of additional enrollment fields. `fields` are the tenant's, as far as they are known. A column
 * that a person chose for something else stays that, and so does the only column that names the user or the
 * course. A blank column holds nothing.
 */
export function readFieldColumns(
  headers: readonly Header[],
  chosen: Chosen,
  byHand: boolean,
  below: CellsBelow,
  answers: Answers,
  fields: readonly EnrollmentField[],
): FieldColumns {
  const takenAs = new Map(
    COLUMN_FIELDS.flatMap((field) => {
      const header = chosen[field];
      return header ? [[header.column, field] as const] : [];
    }),
  );
  const kept = { ...chosen };
  const questions: Question[] = [];
  const byField = new Map<number, FieldColumn[]>();
  const add = (each: FieldColumn) => byField.set(each.field, [...(byField.get(each.field) ?? []), each]);
  for (const header of headers) {
    const taken = takenAs.get(header.column) ?? null;
    const number = taken === null ? fieldNumber(header.header) : null;
    if (number !== null) {
      add({ field: number, header, known: null });
      continue;
    }
    const titled = titledAs(header.header, fields);
    if (titled.length === 0) continue;
    if (taken !== null && (byHand || taken === 'user' || taken === 'course' || taken === 'precondition'))
      continue;
    const cells = below(header.column);
    const values = saying(cells);
    if (values.length === 0) continue;
    const match = taken ?? (byHand ? null : (matchHeader(header.header)?.field ?? null));
    const verdict = match === null && readVerdictColumn(header, cells, {}).column !== null;
    const says = verdict ? 'verdict' : match;
    const settled = settle({ header, fields: titled, values, says, taken: taken !== null }, answers);
    if (settled.question) questions.push(settled.question);
    if (!settled.as) continue;
    if (taken !== null) kept[taken] = null;
    add({ field: settled.as.id, header, known: settled.as });
  }
  const found: FieldColumn[] = [];
  for (const field of [...byField.keys()].sort((a, b) => a - b)) {
    const [first, ...others] = byField.get(field) ?? [];
    if (!first) continue;
    const rest = others.map((each) => each.header);
    const { header, question } = oneOf([first.header, ...rest], null, below, answers);
    found.push([first, ...others].find((each) => each.header === header) ?? first);
    if (question) questions.push(question);
  }
  return { found, chosen: kept, questions };
}
