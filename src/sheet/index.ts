// The public interface of `sheet/`: columns, rows, dates, statuses and receipts as data. Pure.

export { recogniseColumns } from './columns/columns';
export { givesWay, keptOf, keptRowIn } from './columns/kept-row';
export { holdsPlans, isPlanForm, isPlanRow } from './columns/learning-plans';
export { fieldIn } from './columns/naming';
export { OVERWRITE, overwriteIn } from './columns/overwrite';
export { inRange } from './dates/calendar';
export { dateReader, keepsDay, noonAt } from './dates/dates';
export { orderOfLocale } from './dates/locales';
export { headerKinds, matchHeader } from './layout/headers';
export { asRows } from './layout/shape';
export { cellText, fold, isBlank } from './model/cells';
export type { Also, Columns, CourseForm, Header, Typed, UserField, UserForm } from './model/column-types';
export {
  type Attempts,
  attemptsIn,
  type Delivery,
  deliveryBeside,
  isUnreadable,
  KEPT,
  NO_ATTEMPTS,
  type Reason,
  readDelivery,
  writeDelivery,
} from './model/delivery';
export { foldHeader } from './model/fold';
export { asked, OF_SHEET, type Option, type Question, questionId } from './model/questions';
export type { Asked, Ids, Ledger, LedgerEntry, NamedFields, Receipt, Row } from './model/row-types';
export { alike, bare, idIn, isAddress, spellingsOf, withoutDecimals } from './model/spelling';
export type { Cell, SheetContext, SheetView } from './model/types';
export { findDuplicates, findDuplicatesByIds, type MayGiveWay, type Twin } from './rows/duplicates';
export { readRows, usedColumns } from './rows/rows';
export {
  type FormattedColumn,
  formattedColumns,
  isClear,
  isPlain,
  rawText,
  shownCell,
  withCells,
} from './rows/shown';
export {
  type CellArea,
  staleBlocks,
  statusesBeside,
  type UsedColumns,
} from './status/edited';
export { fingerprint } from './status/fingerprint';
export { HELD_HEADERS, heldBeside, heldColumns, READ_AT, rowsAsBlocks } from './status/held-columns';
export { hasOwnHeaders, OWN_HEADERS, STATUS } from './status/own-columns';
export { readReceipt, writeReceipt } from './status/receipt';
export { type RenderedBlock, renderBlocks } from './status/render';
export { readRowStatus, statusLanguage, statusName } from './status/status-names';
export { countStatuses, MOVES, mayMove, moved, ROW_STATUSES } from './status/statuses';
export { changeText } from './values/change-text';
export { readScore } from './values/scores';
export { readAction, readLevel, readSession } from './words/action-words';
export { readStatus, readVerdict, readYesNo } from './words/status-words';
export { type ZoneClock, zoneClock } from './zone';
