// The template sheet: the columns that Rowcall reads, dropdowns and three examples, in the person's language.
import type { FieldName } from '../../contract';
import { ACTIONS, LEVEL_CODES, STATUS_CODES } from '../../enrollment';
import { type Cell, matchHeader } from '../../sheet';
import { text } from '../../texts';
import { capital, fieldWord, stateName } from '../../words';
import type { TableColumn } from '../../work';

const TEXT = '@';

/** Every locale reads a date that is written so alike. */
const DATE = 'yyyy-mm-dd';

type TemplateField = Exclude<FieldName, 'precondition'>;

/**
 * In their order, with widths in pixels. The precondition is missing: only sheets that Rowcall makes need it.
 */
const COLUMNS: readonly (readonly [field: TemplateField, english: string, width: number, format: string])[] =
  [
    ['user', 'User', 180, TEXT],
    ['course', 'Course', 120, TEXT],
    ['completedAt', 'Completion date', 130, DATE],
    ['status', 'Status', 110, TEXT],
    ['action', 'Action', 130, TEXT],
    ['score', 'Score', 70, ''],
    ['enrolledAt', 'Enrollment date', 130, DATE],
    ['activeFrom', 'Active from', 110, DATE],
    ['activeUntil', 'Active until', 110, DATE],
    ['level', 'Level', 90, TEXT],
    ['session', 'Session ID', 100, TEXT],
  ];

function optionsOf(field: TemplateField): readonly string[] | null {
  if (field === 'status') return STATUS_CODES.map(stateName);
  if (field === 'level') return LEVEL_CODES.map((level) => text(`level.${level}`));
  return field === 'action' ? ACTIONS.map((action) => text(`action.${action}`)) : null;
}

/** The field's name in the language in use if its column is then found by itself; English otherwise. */
function headerOf(field: TemplateField, english: string): string {
  const own = capital(fieldWord(field));
  return matchHeader(own)?.field === field ? own : english;
}

export const templateColumns = (): readonly TableColumn[] =>
  COLUMNS.map(([field, english, width, format]) => ({
    header: headerOf(field, english),
    width,
    format,
    options: optionsOf(field),
  }));

/** Rows with dropdowns and formats. Our own number. */
export const TEMPLATE_ROWS = 500;

const example = (user: string, course: string, day: string, status: 1 | 2, score: number | ''): Cell[] => [
  user,
  course,
  day === '' ? '' : { wall: `${day} 00:00:00` },
  stateName(status),
  '',
  score,
  '',
  '',
  '',
  '',
  '',
];

export const templateExamples = (): readonly (readonly Cell[])[] => [
  example('ann.example', 'FIRE-01', '2026-03-14', 2, 90),
  example('ben@example.com', 'FIRE-01', '2026-03-15', 2, ''),
  example('cleo.example', 'FIRST-AID', '', 1, ''),
];
