// The face of Google as the workbench plays it: the spreadsheet, the clock, the services behind a script's
// calls.
export type { AuthMode } from './auth';
export { checkAllowed } from './auth';
export { clientArguments } from './boundary';
export { realClock, virtualClock, type WorkbenchClock } from './clock';
export {
  type Cost,
  CostMeter,
  flatCosts,
  GOOGLE_COSTS,
  readCosts,
  type ServiceCosts,
} from './costs';
export { ServiceException } from './fault';
export type { Area, CellFormat, CellInput } from './grid/cells';
export { columnFromLetters } from './grid/cells';
export type { SheetChange } from './grid/changes';
export { WriteJournal } from './grid/journal';
export type { FormatRule } from './grid/rules';
export type { SheetHost } from './grid/sheet';
export { typedReader } from './grid/typed';
export { inLanguage, LANGUAGES, type Language } from './messages';
export type { Host } from './script/ask';
export type { Ended, Start } from './script/main';
export type {
  CallAnswered,
  CallAsked,
  CallName,
  LogLevel,
  MenuItem,
  RangeRef,
} from './service-calls';
export type { Caller } from './services/context';
export type { Exchange, FetchRules } from './services/fetch';
export { createGoogle, type Google } from './services/google';
export { type Lexer, servedPage, stripComments } from './services/html-strip';
export type { Mail } from './services/mail';
export { PropertyStores } from './services/properties';
export type { ToastShown } from './services/spreadsheets';
export { CALLBACK_ADDRESS } from './services/state-tokens';
export type { ClockTrigger } from './services/triggers';
export type { AlertShown, UiEvent } from './services/ui';
export {
  createSpreadsheet,
  type SpreadsheetContent,
  type SpreadsheetHost,
} from './spreadsheet';
