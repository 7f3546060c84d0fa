// The template sheet: the columns that Rowcall reads, dropdowns and three examples, in the person's language.
import type { FieldName } from '../../contract';
import {
  ACTIONS,
  FIELDS,
  HELD_FIELDS,
  type HeldField,
  type Kind,
  LEVEL_CODES,
  STATUS_CODES,
} from '../../enrollment';
import { type Cell, matchHeader } from '../../sheet';
import { ENGLISH, text } from '../../texts';
import { capital, fieldWord, stateName } from '../../words';
import type { TableColumn } from '../../work';

const TEXT = '@';

/** Every locale reads a date that is written so alike. */
const DATE = 'yyyy-mm-dd';

type TemplateField = Exclude<FieldName, 'precondition'>;

type Column = readonly [field: TemplateField, width: number, format: string];

/** Pixels and number format of the columns of fields that Docebo's listings report. */
const LOOKS: Readonly<Record<Kind, readonly [width: number, format: string]>> = {
  status: [110, TEXT],
  moment: [130, DATE],
  score: [70, ''],
  level: [90, TEXT],
  text: [120, TEXT],
};

const listed = (field: HeldField): Column => [field, ...LOOKS[FIELDS[field].kind]];

/** In their order. The precondition is missing: only sheets that Rowcall makes need it. */
const COLUMNS: readonly Column[] = [
  ['user', 180, TEXT],
  ['course', 120, TEXT],
  listed('completedAt'),
  listed('status'),
  ['action', 130, TEXT],
  ...HELD_FIELDS.filter((field) => field !== 'completedAt' && field !== 'status').map(listed),
  ['session', 100, TEXT],
];

function optionsOf(field: TemplateField): readonly string[] | null {
  if (field === 'status') return STATUS_CODES.map(stateName);
  if (field === 'level') return LEVEL_CODES.map((level) => text(`level.${level}`));
  return field === 'action' ? ACTIONS.map((action) => text(`action.${action}`)) : null;
}

/** The field's name in the language in use if its column is then recognised; English otherwise. */
function headerOf(field: TemplateField): string {
  const own = capital(fieldWord(field));
  if (matchHeader(own)?.field === field) return own;
  return field === 'session' ? 'Session ID' : capital(ENGLISH[`field.${field}`]);
}

export const templateColumns = (): readonly TableColumn[] =>
  COLUMNS.map(([field, width, format]) => ({
    header: headerOf(field),
    width,
    format,
    options: optionsOf(field),
  }));

/** Rows with dropdowns and formats. Our own number. */
export const TEMPLATE_ROWS = 500;

const example = (values: Readonly<Partial<Record<TemplateField, Cell>>>): readonly Cell[] =>
  COLUMNS.map(([field]) => values[field] ?? '');

const day = (date: string): Cell => ({ wall: `${date} 00:00:00` });

export const templateExamples = (): readonly (readonly Cell[])[] => {
  const [course, status] = ['FIRE-01', stateName(2)];
  return [
    example({ user: 'ann.example', course, completedAt: day('2026-03-14'), status, score: 90 }),
    example({ user: 'ben@example.com', course, completedAt: day('2026-03-15'), status }),
    example({ user: 'cleo.example', course: 'FIRST-AID', status: stateName(1) }),
  ];
};
