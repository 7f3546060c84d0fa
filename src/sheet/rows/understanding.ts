// Reads what the cells of a row ask for, each distinct set of cells once.
import type { FieldName, RowProblem } from '../../contract';
import { ASKING_FIELDS, domainOf, forEachColumn, MOMENT_FIELDS } from '../../enrollment';
import { withKeptRow } from '../columns/kept-row';
import { leavesOut } from '../columns/leave-out';
import { withOverwrite } from '../columns/overwrite';
import { isDone } from '../columns/verdict-columns';
import { type DateOptions, dateReader } from '../dates/dates';
import { cellText, isBlank, shownText } from '../model/cells';
import type { Columns, ExtraColumn, VerdictColumn } from '../model/column-types';
import type { Asked } from '../model/row-types';
import type { Cell, SheetContext, SheetView } from '../model/types';
import { attendanceReader } from '../values/attendance';
import type { DayReader } from '../values/field-values';
import { type Reading, readAsked } from '../values/values';

/** The column of a field; -1, a place before all cells, if there is none. */
export const columnOf = (columns: Columns, field: FieldName): number => columns.fields[field]?.column ?? -1;

/** What the cells of a row ask for, and the part of the row's key that says so. */
interface Understood {
  readonly asked: Asked;
  readonly keyText: string;
}

/** A cell's text, of which no line can be taken for that of another cell. */
const lineOf = (cell: Cell | undefined): string => cellText(cell).replace(/\n/g, '\n\t');

/**
 * Understands the cells that ask for something; rows with the same cells share one answer, since a sheet has
 * many rows and few dates.
 *
 * The planner's `values` do not tell a day from a day at noon, but the check does: so the key does. If the
 * cells cannot be understood the texts themselves take its place, so that correcting any of them makes the
 * row pending again.
 */
export function understanding(
  view: SheetView,
  columns: Columns,
  context: SheetContext,
): (row: readonly Cell[]) => Understood {
  const options: DateOptions = {
    locale: view.locale,
    today: view.today,
    noon: context.noon,
    ...(context.safe ? { safe: context.safe } : {}),
    offsetHours: context.offsetHours,
    columns: columns.dates,
  };
  const reading: Reading = {
    date: dateReader(options),
    attendance: attendanceReader(options),
    today: view.today,
    action: context.action,
    domain: domainOf(context.origin),
    score: columns.score,
  };
  const extra = columns.extra.map((each) => ({ ...each, readDay: dayReader(each, options) }));
  const at = forEachColumn((field) => columnOf(columns, field));
  const mapped = ASKING_FIELDS.filter((field) => at[field] >= 0);
  const seen = new Map<string, Understood>();
  return (row) => {
    let text = '';
    let shown = '';
    const add = (name: string, cell: Cell | undefined) => {
      text += `${name} ${typeof cell} ${lineOf(cell)} ${typeof cell === 'object' ? `${cell.part ?? ''}${cell.clear ? ' clear' : ''}` : ''}\n`;
      // What a date shows is quoted, and no part of the key.
      if (typeof cell === 'object') shown += `${cell.shown ?? ''}\n`;
    };
    for (const field of mapped) add(field, row[at[field]]);
    for (const { field, column, known } of extra) {
      if (known) add(known.title, row[column]);
      else text += `${field} ${lineOf(row[column])}\n`;
    }
    for (const { header, column } of columns.verdicts) text += `${header} ${lineOf(row[column])}\n`;
    const known = seen.get(text + shown);
    if (known) return known;
    const read = readAsked(
      {
        ...forEachColumn((field) => row[at[field]]),
        extra: extra.map(({ column, ...each }) => ({ ...each, cell: row[column] })),
      },
      reading,
    );
    const asked = withKeptRow(
      withOverwrite(heldBack(read, row, columns), columns.overwrite),
      columns.keptRow,
    );
    const keyText = asked.ok
      ? `asked ${asked.values} ${MOMENT_FIELDS.filter((field) => asked.dayOnly.has(field)).join()}${asked.overwrite ? ` overwrite ${asked.overwrite}` : ''}${asked.keep ? ` keep ${asked.keep}` : ''}`
      : `unclear ${text}`;
    const understood = { asked, keyText };
    seen.set(text + shown, understood);
    return understood;
  };
}

/** Reads the days of an additional field: the day that is written, whatever the time. */
function dayReader({ dates }: ExtraColumn, options: DateOptions): DayReader {
  const read = dateReader({ ...options, columns: dates ? { activeFrom: dates } : {} });
  return (cell) => {
    const result = read(cell, 'activeFrom');
    if (result.ok) return result.moment.slice(0, 10);
    return result.problem.code === 'question-open' ? result.problem : null;
  };
}

/**
 * What a column of ticks or results has against a row that asks for Completed, one of marks against any row,
 * or what is still open about it.
 */
function contradictions(asked: Asked, row: readonly Cell[], columns: Columns): RowProblem[] {
  // Rows that undo put back what was there, whatever the columns beside them say.
  if (!asked.ok || asked.precondition !== undefined) return [];
  const { status, completedAt } = asked.change;
  const completes = asked.action !== 'unenroll' && (status === 2 || completedAt !== null);
  return columns.verdicts.flatMap((verdict): RowProblem[] => {
    const { header, column, question } = verdict;
    const cell = row[column];
    const against = isAgainst(cell, verdict, completes);
    if (against === null) return [];
    const value = cell === undefined || isBlank(cell) ? '' : shownText(cell);
    return [
      question === null
        ? { code: against, header, value }
        : { code: 'question-open', question, header, value },
    ];
  });
}

function isAgainst(
  cell: Cell | undefined,
  { reading, blankIsNo }: VerdictColumn,
  completes: boolean,
): 'says-not-done' | 'left-out' | null {
  switch (reading.of) {
    case 'leaving':
    case 'taking':
    case 'marked':
      return leavesOut(cell, reading.of) ? 'left-out' : null;
    default: {
      const blank = cell === undefined || isBlank(cell);
      const done = blank ? !blankIsNo : isDone(cell, reading);
      return completes && !done ? 'says-not-done' : null;
    }
  }
}

/**
 * Rows wait while it is open which column counts, and are not sent as completed if another column says
 * otherwise.
 */
function heldBack(asked: Asked, row: readonly Cell[], columns: Columns): Asked {
  const open = columns.held.map(
    (question): RowProblem => ({ code: 'question-open', ...question, value: '' }),
  );
  const problems = [...open, ...contradictions(asked, row, columns)];
  if (problems.length === 0) return asked;
  return { ok: false, problems: asked.ok ? problems : [...problems, ...asked.problems] };
}
