// The sheet's face: columns, rows, dates, statuses and receipts of a sheet as data. Pure.

export { readAction, readLevel, readSession } from './action-words';
export { inRange } from './calendar';
export { cellText, fold, isBlank } from './cells';
export { changeText } from './change-text';
export type {
  Also,
  Columns,
  ColumnsProblem,
  ColumnsResult,
  CourseForm,
  DateColumn,
  Header,
  OwnColumns,
  ScoreColumn,
  Typed,
  UserField,
  UserForm,
} from './column-types';
export { recogniseColumns } from './columns';
export {
  type DateOptions,
  type DateReader,
  dateReader,
  keepsDay,
  type MomentResult,
  noonAt,
  readMoment,
} from './dates';
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
} from './delivery';
export {
  type DuplicateProblem,
  findDuplicates,
  findDuplicatesByIds,
  type MayGiveWay,
  type ResolvedRow,
  type Twin,
} from './duplicates';
export {
  type CellArea,
  staleBlocks,
  statusesBeside,
  type UsedColumns,
} from './edited';
export { fingerprint } from './fingerprint';
export { foldHeader } from './fold';
export { headerKinds, matchHeader } from './headers';
export { HELD_HEADERS, heldBeside, heldColumns, READ_AT, rowsAsBlocks } from './held-columns';
export { givesWay, keptOf, keptRowIn } from './kept-row';
export { holdsPlans, isPlanForm, isPlanRow } from './learning-plans';
export { orderOfLocale } from './locales';
export { fieldIn } from './naming';
export { OVERWRITE, overwriteIn } from './overwrite';
export { hasOwnHeaders, OWN_HEADERS, STATUS } from './own-columns';
export { asked, type Option, type Question, questionId } from './questions';
export { readReceipt, writeReceipt } from './receipt';
export { type RenderedBlock, type RenderOptions, renderBlocks } from './render';
export type { Asked, Ids, Ledger, LedgerEntry, NamedFields, Receipt, Row } from './row-types';
export { readRows, usedColumns } from './rows';
export { readScore } from './scores';
export { asRows, shapeOf } from './shape';
export {
  type FormattedColumn,
  formattedColumns,
  isClear,
  isPlain,
  rawText,
  type ShownFor,
  shownCell,
  withCells,
} from './shown';
export { alike, bare, idIn, isAddress, spellingsOf, withoutDecimals } from './spelling';
export { readRowStatus, statusLanguage, statusName } from './status-names';
export { readStatus, readVerdict, readYesNo, type Verdict, type VerdictKind } from './status-words';
export { countStatuses, MOVES, mayMove, moved, ROW_STATUSES, STATUS_KIND } from './statuses';
export type { Cell, SheetContext, SheetView } from './types';
export { type ZoneClock, zoneClock } from './zone';
