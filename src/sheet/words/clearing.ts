// The words that ask to clear a field, and those for no end. A blank cell asks for neither.
import { cellText } from '../model/cells';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';

/** "None", in the languages in which headers are read. */
export const NONE: ReadonlySet<string> = new Set(
  'none|keine|keiner|keines|kein|ninguno|ninguna|aucun|aucune|nessuno|nessuna|geen|nenhum|nenhuma|なし'
    .split('|')
    .map(foldHeader),
);

/** Whether a cell asks to clear its field. */
export const asksToClear = (cell: Cell | undefined): boolean => NONE.has(foldHeader(cellText(cell)));

/** "No end", in the same languages. "Never" is not among them: it can mean that nobody is ever admitted. */
const NO_END: ReadonlySet<string> = new Set(
  (
    'no end|no end date|without end|open end|open ended|unlimited|kein ende|ohne ende|unbefristet|unbegrenzt|sin fin|' +
    'sin fecha de fin|ilimitado|ilimitada|indefinido|indefinida|sans fin|sans date de fin|illimite|illimitee|senza fine|' +
    'senza scadenza|illimitato|illimitata|geen einde|geen einddatum|onbeperkt|sem fim|sem data de termino|無期限|終了なし|終了日なし'
  )
    .split('|')
    .map(foldHeader),
);

/**
 * Whether a cell asks for a validity that does not end: the API is not known to have one, so a far day means
 * it.
 */
export const asksForNoEnd = (cell: Cell | undefined): boolean => NO_END.has(foldHeader(cellText(cell)));
