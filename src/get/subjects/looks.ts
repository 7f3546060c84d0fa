// The number formats and dropdowns of the columns of a Get. Pure.
import { ACTIONS, LEVEL_CODES, STATUS_CODES } from '../../enrollment';
import type { SheetWords } from '../../words';

/** What the cells of a column are. */
export type ColumnKind = 'text' | 'date' | 'score' | 'id' | 'status' | 'level' | 'action';

/** The number format of a column as Sheets writes it; empty leaves what there is. */
export function formatOf(kind: ColumnKind): string {
  switch (kind) {
    case 'date':
      return 'yyyy-mm-dd hh:mm:ss';
    case 'id':
      return '0';
    case 'score':
      return '';
    case 'text':
    case 'status':
    case 'level':
    case 'action':
      return '@';
  }
}

/** What can be chosen in a column; `null` for one without a dropdown. */
export function dropdownOf(kind: ColumnKind, words: SheetWords): readonly string[] | null {
  switch (kind) {
    case 'status':
      return STATUS_CODES.map(words.status);
    case 'level':
      return LEVEL_CODES.map(words.level);
    case 'action':
      return ACTIONS.map(words.action);
    case 'text':
    case 'date':
    case 'score':
    case 'id':
      return null;
  }
}
