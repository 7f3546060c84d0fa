// Reads cells as values of additional enrollment fields: as the API takes them, and as people know them.
import type { FieldUnfit, RowProblem } from '../../contract';
import type { EnrollmentField } from '../../enrollment';
import { cellText, shownText } from '../model/cells';
import { alike } from '../model/spelling';
import type { Cell } from '../model/types';

type FieldReading =
  | { readonly ok: true; readonly value: string; readonly shown: string }
  | { readonly ok: false; readonly problem: RowProblem };

/**
 * A day (`YYYY-MM-DD`) in a cell, or why there is none; `null` if the day is not certain.
 */
export type DayReader = (cell: Cell) => string | RowProblem | null;

/**
 * The option of a dropdown that this text is a label of, in any language; `null` for none, `several` for more
 * than one.
 */
function optionOf(field: EnrollmentField, text: string): string | 'several' | null {
  const found = (field.options ?? []).filter(({ labels }) =>
    labels.some((label) => alike(label) === alike(text)),
  );
  const [first, ...others] = found;
  if (!first) return null;
  return others.length > 0 ? 'several' : first.id;
}

/**
 * Whether a cell alone shows that it belongs to this field: a label of its dropdown. Any text fits a field
 * of texts.
 */
export const isOption = (field: EnrollmentField, cell: Cell): boolean =>
  optionOf(field, cellText(cell)) !== null;

/**
 * The value of a cell for a field: the id of an option by its label, a day as `YYYY-MM-DD`, a text as it is
 * shown. A date cell under a field of texts has no text of its own, and a field of another type is not filled
 * in.
 */
export function readField(field: EnrollmentField, cell: Cell, readDay: DayReader): FieldReading {
  const { id, title } = field;
  const value = shownText(cell);
  const unfit = (why: FieldUnfit, options: readonly string[] = []): FieldReading => ({
    ok: false,
    problem: { code: 'field-unfit', id, title, value, why, options },
  });
  switch (field.type) {
    case 'text':
      return typeof cell === 'object' ? unfit('is-date') : { ok: true, value, shown: value };
    case 'dropdown': {
      if (field.options === null) return unfit('options-untold');
      const option = optionOf(field, cellText(cell));
      if (option === null)
        return unfit(
          'option',
          field.options.flatMap(({ labels }) => labels.slice(0, 1)),
        );
      return option === 'several' ? unfit('option-twice') : { ok: true, value: option, shown: value };
    }
    case 'date': {
      const day = readDay(cell);
      if (day === null) return unfit('no-date');
      return typeof day === 'string' ? { ok: true, value: day, shown: day } : { ok: false, problem: day };
    }
    case 'other':
      return unfit('type');
  }
}
