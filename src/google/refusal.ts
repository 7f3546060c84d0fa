// Why Google refused to change cells: asked of the service, because its messages are in the person's language.
import { Refusal } from '../run';

type Cells = GoogleAppsScript.Spreadsheet.Range;

/** Does `work`, which changes these cells. Where Google refuses it, throws a Refusal that names what is in the way, or Google's error. */
export function orSayWhy<T>(cells: () => Cells, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(cells, error) ?? error;
  }
}

/** `null` where the service names nothing. */
function refusalOf(cells: () => Cells, error: unknown): Refusal | null {
  const detail = error instanceof Error ? error.message : String(error);
  try {
    const asked = cells();
    if (!asked.canEdit()) return new Refusal({ code: 'sheet-protected', range: nameOf(asked), detail });
  } catch {
    // It cannot be asked either: then the first error says more.
  }
  return null;
}

const nameOf = (cells: Cells): string => `${cells.getSheet().getName()}!${cells.getA1Notation()}`;
