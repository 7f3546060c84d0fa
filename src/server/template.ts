// The sheet that shows how rows are written: the columns Rowcall reads, dropdowns, and three examples.
import { dropdownOf } from '../get/looks';
import type { Cell } from '../sheet';
import type { TableColumn } from '../work/ports';

const column = (
  header: string,
  width: number,
  format: string,
  options: readonly string[] | null = null,
): TableColumn => ({ header, width, format, options });

const TEXT = '@';

/** Every locale reads a date that is written so alike. */
const DATE = 'yyyy-mm-dd';

/** Widths are pixels. The precondition is missing: only sheets that Rowcall makes need it. */
export const TEMPLATE_COLUMNS: readonly TableColumn[] = [
  column('User', 180, TEXT),
  column('Course', 120, TEXT),
  column('Completion date', 130, DATE),
  column('Status', 110, TEXT, dropdownOf('status')),
  column('Action', 130, TEXT, dropdownOf('action')),
  column('Score', 70, ''),
  column('Enrollment date', 130, DATE),
  column('Active from', 110, DATE),
  column('Active until', 110, DATE),
  column('Level', 90, TEXT, dropdownOf('level')),
  column('Session ID', 100, TEXT),
];

/** Rows with dropdowns and formats. Our own number. */
export const TEMPLATE_ROWS = 500;

const example = (user: string, course: string, day: string, status: string, score: number | ''): Cell[] => [
  user,
  course,
  day === '' ? '' : { wall: `${day} 00:00:00` },
  status,
  '',
  score,
  '',
  '',
  '',
  '',
  '',
];

export const TEMPLATE_EXAMPLES: readonly (readonly Cell[])[] = [
  example('ann.example', 'FIRE-01', '2026-03-14', 'Completed', 90),
  example('ben@example.com', 'FIRE-01', '2026-03-15', 'Completed', ''),
  example('cleo.example', 'FIRST-AID', '', 'In progress', ''),
];
