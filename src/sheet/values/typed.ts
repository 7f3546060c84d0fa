// The user and the course of a row as typed, and why a cell names neither.
import type { RowProblem } from '../../contract';
import { cellText, shownText } from '../model/cells';
import type { Also, AlsoColumn, CourseForm, Typed, UserForm } from '../model/column-types';
import { idIn, withoutDecimals } from '../model/spelling';
import type { Cell } from '../model/types';

type NameForm = UserForm | CourseForm;

/** What the cells of a row say about its user, or of its course. */
export interface Named<Form> {
  readonly typed: Typed<Form>;
  /** By the second column, if both cells are filled. */
  readonly also: Also<Form> | null;
  readonly problem: RowProblem | null;
}

/** From here on a number in a cell has more figures than a spreadsheet keeps: 15. */
const ROUNDED = 1e15;

/** A number as a spreadsheet shows one that is too long for its cell: `1.23457E+11`. */
const SCIENTIFIC = /^\d[.,]\d+e\+\d+$/i;

/** Figures that are no whole number, or are one with separators: `13,002`, `13.5`, `1 300`. */
const NOT_WHOLE = /^\d+([.,'\s]\d+)+$/;

/** Why a cell cannot be a name, whatever the name. */
function problemOf(cell: Cell, text: string, form: NameForm, field: 'user' | 'course'): RowProblem | null {
  if (typeof cell === 'object') return { code: 'name-is-date', field, value: shownText(cell) };
  if (typeof cell === 'number' ? Math.abs(cell) >= ROUNDED : SCIENTIFIC.test(text))
    return { code: 'name-rounded', field, value: text };
  if (form !== 'id' && form !== 'docebo-id' && form !== 'plan-id') return null;
  if (/^\d{16,}$/.test(text)) return { code: 'name-rounded', field, value: text };
  return NOT_WHOLE.test(text) && withoutDecimals(text) === null
    ? { code: 'id-not-whole', field, value: text }
    : null;
}

/** Under a header for IDs that other systems use as well, what is no ID can be nothing but a name. */
function formIn<Form extends NameForm>(text: string, form: Form, name: Form): Form {
  return form === 'id' && idIn(text) === null ? name : form;
}

function typedIn<Form extends NameForm>(cell: Cell, form: Form, name: Form): Typed<Form> {
  const text = cellText(cell);
  const typed = { text, form: formIn(text, form, name) };
  return typeof cell === 'number' ? { ...typed, number: true } : typed;
}

/**
 * Reads the name of a row: from the first column, or from the second if the first is blank. `name` is the
 * form of a text that is no ID under a header for IDs.
 */
export function readName<Form extends NameForm>(
  row: readonly Cell[],
  column: number,
  form: Form,
  second: AlsoColumn<Form> | null,
  name: Form,
  field: 'user' | 'course',
): Named<Form> {
  const filled = [{ column, form, weak: false }, ...(second ? [second] : [])].flatMap((each) => {
    const cell = row[each.column];
    return cell === undefined || cellText(cell) === '' ? [] : [{ ...each, cell }];
  });
  const [first, other] = filled;
  if (!first || first.weak) return { typed: { text: '', form }, also: null, problem: null };
  const typed = typedIn(first.cell, first.form, name);
  const besides = other && typedIn(other.cell, other.form, name);
  const also = besides && other ? { ...besides, ...(other.weak ? { weak: true as const } : {}) } : null;
  const problems = filled.flatMap(({ cell, form: as, weak }) =>
    weak ? [] : (problemOf(cell, cellText(cell), as, field) ?? []),
  );
  return { typed, also, problem: problems[0] ?? null };
}
