// Why Google refused to change cells: asked of the cells, because its messages are in many languages.

import { permissionsIn } from '../../words';
import { Refusal } from '../../work';

type Cells = GoogleAppsScript.Spreadsheet.Range;

/**
 * Does `work`, which changes these cells. If Google refuses it, throws a Refusal that names what is in the
 * way, or Google's error.
 */
export function orSayWhy<T>(cells: () => Cells, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(cells, error) ?? error;
  }
}

/** `null` if the service names nothing. */
function refusalOf(cells: () => Cells, error: unknown): Refusal | null {
  if (!(error instanceof Error) || error.name !== 'Exception') return null;
  const detail = error.message;
  if (permissionsIn(detail).length > 0) return null;
  try {
    const asked = cells();
    const range = nameOf(asked);
    if (!asked.canEdit()) return new Refusal({ code: 'sheet-protected', range, detail });
    const refuses = asked
      .getDataValidations()
      .some((row) => row.some((rule) => rule?.getAllowInvalid() === false));
    return new Refusal({ code: 'cells-refused', range, why: refuses ? 'validation' : 'other', detail });
  } catch {
    // It cannot be asked either: then the first error says more.
    return null;
  }
}

export const nameOf = (cells: Cells): string => `${cells.getSheet().getName()}!${cells.getA1Notation()}`;
