// The word that asks to clear a field. A blank cell never does: it asks for nothing.
import { cellText } from './cells';
import { foldHeader } from './fold';
import type { Cell } from './types';

/** "None", in the languages in which headers are read. */
const NONE: ReadonlySet<string> = new Set(
  'none|keine|keiner|keines|kein|ninguno|ninguna|aucun|aucune|nessuno|nessuna|geen|nenhum|nenhuma|なし'
    .split('|')
    .map(foldHeader),
);

/** Whether a cell asks to clear its field. */
export const asksToClear = (cell: Cell | undefined): boolean => NONE.has(foldHeader(cellText(cell)));
