// Titles and group headings above a header, which can say that the dates below are only planned.
import { cellText, isBlank } from '../model/cells';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';
import type { Kind } from '../vocabulary/kinds';
import { type Token, tokensOf } from '../vocabulary/words';

/** Deadlines by name that can be trainings as well: "Refresher 2026" may list what was done. */
const TRAININGS: ReadonlySet<string> = new Set(
  'refresher|retrain|retraining|renewal|recertification|followup|wiederholung|recyclage|renouvellement|renovacion|rinnovo|renovacao|herhaling|vernieuwing'.split(
    '|',
  ),
);

const PLANNED: readonly Kind[] = ['deadline'];
const DONE: readonly Kind[] = ['completed', 'attended', 'done', 'result', 'present'];
/** What else a title of planned trainings names. */
const AROUND: readonly Kind[] = ['deadline', 'course', 'person', 'plan', 'date', 'at', 'glue', 'required'];

const isOf = ({ kinds }: Token, wanted: readonly Kind[]): boolean =>
  kinds.some((kind) => wanted.includes(kind));

const isPlanned = (token: Token): boolean => isOf(token, PLANNED) && !TRAININGS.has(token.text);

/** "Planned training 2026", "Due", "Geplante Schulungen"; not "Due and completed". */
function announcesPlans(cell: Cell | undefined): boolean {
  const tokens = tokensOf(foldHeader(cellText(cell)));
  const named = tokens.filter(({ text }) => !/^\d+$/.test(text));
  return named.some(isPlanned) && named.every((token) => isOf(token, AROUND) && !isOf(token, DONE));
}

/**
 * Whether the dates of a column are said to be planned by what is above its header: `above` are the rows
 * there. A row of one cell is a title of the sheet; in the last row a heading counts for the columns up to
 * the next one, as a merged cell does.
 */
export function isPlannedAbove(above: readonly (readonly Cell[])[], column: number): boolean {
  const filled = above.map((row) => row.filter((cell) => !isBlank(cell)));
  if (filled.some(([title, ...more]) => more.length === 0 && announcesPlans(title))) return true;
  const headings = above[above.length - 1] ?? [];
  for (let at = column; at >= 0; at -= 1) if (!isBlank(headings[at])) return announcesPlans(headings[at]);
  return false;
}
