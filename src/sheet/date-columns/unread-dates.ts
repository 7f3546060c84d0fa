// Date columns that nothing is read from, beside a status that says Completed.

import { looksLikeDate, saying } from '../layout/evidence';
import { headerKinds } from '../layout/headers';
import { isBlank } from '../model/cells';
import type { Header } from '../model/column-types';
import { foldHeader } from '../model/fold';
import type { Cell, CellsBelow, ColumnCells } from '../model/types';
import type { Kind } from '../vocabulary/kinds';
import { readStatus } from '../words/status-words';

/** Headers with words of these are about another day than that of the completion. */
const OTHER_DAYS: readonly Kind[] = [
  'deadline',
  'enrolled',
  'registered',
  'validity',
  'from',
  'until',
  'activeFrom',
  'activeUntil',
];

/** So are those about the person, the account and the record. */
const OTHER_WORDS =
  /birth|born|\bdob\b|hire|join|start|begin|log ?in|access|creat|updat|modif|chang|sent|assign|request|termin|leav|geburt|eintritt|einstell|zugriff|erstellt|geandert|naissance|debut|entree|connexion|nacimiento|ingreso|contrat|inicio|acceso|nascita|assunzione|inizio|accesso|nascimento|admiss|acesso|geboorte|生年|入社|開始|ログイン|作成|更新/;

/** Only figures may be a count or a number of anything. */
const areDates = (cells: ColumnCells): boolean => {
  const values = saying(cells);
  const dates = values.filter(
    (cell) => looksLikeDate(cell) && typeof cell !== 'number' && !/^\d+$/.test(String(cell)),
  );
  return dates.length * 2 > values.length;
};

/**
 * Whether some rows say Completed while the sheet has a column of dates that is not read, and can hold the
 * days that are meant: one without a header, or one such as "Certificate date". Completed alone is dated by
 * Docebo at the moment of the call, which is not what somebody means who typed the days.
 */
export function hasUnreadDates(
  row: readonly Cell[],
  headers: readonly Header[],
  taken: ReadonlySet<number | undefined>,
  status: Header,
  below: CellsBelow,
): boolean {
  if (!below(status.column).some((cell) => cell !== undefined && readStatus(cell) === 2)) return false;
  const nameless = row.flatMap((cell, column) => (isBlank(cell) ? [column] : []));
  const vague = headers.filter(({ header, column }) => {
    const kinds = headerKinds(header);
    return (
      !taken.has(column) &&
      !OTHER_DAYS.some((kind) => kinds.has(kind)) &&
      !OTHER_WORDS.test(foldHeader(header))
    );
  });
  return [...nameless, ...vague.map(({ column }) => column)].some((column) => areDates(below(column)));
}
