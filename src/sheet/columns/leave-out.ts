// Columns in which a person marks the rows that are not to be sent: "Exclude", "Do not import", "Import?".
import type { Answers } from '../../contract';
import { isBlank, shownText } from '../model/cells';
import type { Header, VerdictRule } from '../model/column-types';
import { foldHeader } from '../model/fold';
import type { Cell, ColumnCells } from '../model/types';
import { readYesNo } from '../words/status-words';
import { askWhether, type VerdictReading } from './verdict-columns';

const listed = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** A mark below these leaves the row out. */
const LEAVING = listed(
  'exclude|excluded|ignore|ignored|skip|omit|leave out|do not import|don t import|do not upload|do not send|ausschließen|ignorieren|' +
    'uberspringen|nicht importieren|nicht ubertragen|exclure|ignorer|ne pas importer|excluir|ignorar|omitir|no importar|' +
    'nao importar|escludere|ignorare|non importare|negeren|overslaan|niet importeren|除外|対象外|無視',
);

/** A No below these does, and a blank if others have a mark. */
const TAKING = listed(
  'import|to import|include|included|upload|to upload|send|to send|importieren|hochladen|senden|importer|inclure|envoyer|importar|' +
    'incluir|enviar|importare|includere|inviare|importeren|取込対象|送信対象',
);

const isX = (cell: Cell): boolean => /^[x×]$/i.test(shownText(cell).trim());

/** Whether a cell leaves its row out. */
export function leavesOut(cell: Cell | undefined, of: VerdictRule['of']): boolean {
  const blank = cell === undefined || isBlank(cell);
  const no = !blank && readYesNo(cell) === false;
  return of === 'leaving' ? !blank && !no : no || (of === 'marked' && blank);
}

/** How the marks of a column count; `null` if its header or its values are about something else. */
function ruleOf(header: string, cells: ColumnCells): VerdictRule['of'] | null {
  const name = foldHeader(header);
  if (LEAVING.has(name)) return 'leaving';
  if (!TAKING.has(name)) return null;
  const filled = cells.flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [cell]));
  if (!filled.every((cell) => readYesNo(cell) !== null || isX(cell))) return null;
  return filled.some((cell) => readYesNo(cell) === false) ? 'taking' : 'marked';
}

/**
 * A column of marks, if some rows have one that leaves them out; the person is asked, and only these wait.
 */
export function readLeaveOut(
  header: Pick<Header, 'id' | 'header' | 'column'>,
  below: ColumnCells,
  answers: Answers,
): VerdictReading | null {
  const of = ruleOf(header.header, below);
  if (of === null || below.every(isBlank)) return null;
  const left = below.filter((cell) => leavesOut(cell, of));
  if (left.length === 0) return null;
  const marks = left.flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [shownText(cell)]));
  return askWhether(
    header,
    { kind: 'leaves-out', field: null },
    marks,
    { of, blankIsNo: of === 'marked' },
    answers,
  );
}
