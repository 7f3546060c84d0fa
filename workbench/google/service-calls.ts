// Every call that a script makes to Google, as it goes from the script's thread to the main one: types only.
// Both halves compile against this table. All of it is JSON: what JSON lacks is put beside it.
import type { TriggerCalls } from './trigger-calls';

/** A rectangle, counted from 1 as Apps Script does. */
export interface RangeRef {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scalar = string | number | boolean;

/**
 * Values of a rectangle. `dates` holds row, column (from 0) and milliseconds for each cell that is a date.
 */
export interface CellGrid {
  readonly rows: readonly (readonly (Scalar | null)[])[];
  readonly dates: readonly number[];
}

/** A tab with cells, a chart on a tab of its own, or connected data. */
type SheetKind = 'GRID' | 'OBJECT' | 'DATASOURCE';

interface SheetRef {
  readonly sheet: number;
}

export interface RuleData {
  readonly condition: { readonly kind: 'formula' | 'text'; readonly value: string };
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly ranges: readonly RangeRef[];
}

/**
 * A rule of data validation: what a cell may show, as a list or as the cells that hold it, and whether
 * anything else is only marked.
 */
export interface ValidationData {
  readonly allowed: readonly string[] | RangeRef;
  readonly allowInvalid: boolean;
}

export type Store = 'user' | 'document' | 'script';

export interface FetchAsked {
  readonly url: string;
  readonly method: 'get' | 'delete' | 'patch' | 'post' | 'put';
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly payload: string | null;
  readonly muteHttpExceptions: boolean;
  readonly followRedirects: boolean;
  readonly validateHttpsCertificates: boolean;
  readonly escaping: boolean;
}

export interface FetchAnswered {
  readonly code: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** In the charset that the answer names. */
  readonly text: string;
  /** Read as UTF-8, if that is something else. */
  readonly utf8: string | null;
}

/** A menu, as a script builds it and a person sees it. */
export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly calls: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

export interface MenuData {
  /** `null`: the add-on's own menu. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

/** A look to put on a range; what is absent stays. */
export interface LookAsked {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right' | null;
}

/**
 * `url` is `null` if nothing has to be granted; `scopes` are those of the ones asked about that are granted.
 */
interface AuthorizationData {
  readonly url: string | null;
  readonly scopes: readonly string[];
}

/** What a state token says: the function to call, with what, and for how long. */
export interface StateTokenData {
  readonly method: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly seconds: number;
}

type Digest = 'SHA_256' | 'MD5';

/** Signed bytes, -128 to 127, as Apps Script has them. */
export type Bytes = readonly number[];

export interface ServiceCalls extends TriggerCalls {
  'SpreadsheetApp.getActiveSpreadsheet'(): boolean;
  'SpreadsheetApp.getActiveSheet'(): SheetRef;
  'SpreadsheetApp.getActiveRangeList'(): readonly RangeRef[];
  'SpreadsheetApp.getUi'(): null;
  'SpreadsheetApp.flush'(): null;

  'SpreadsheetApp.Spreadsheet.getId'(): string;
  'SpreadsheetApp.Spreadsheet.getName'(): string;
  'SpreadsheetApp.Spreadsheet.getUrl'(): string;
  'SpreadsheetApp.Spreadsheet.getSheets'(): readonly SheetRef[];
  'SpreadsheetApp.Spreadsheet.getSheetByName'(name: string): SheetRef | null;
  'SpreadsheetApp.Spreadsheet.getActiveSheet'(): SheetRef;
  'SpreadsheetApp.Spreadsheet.setActiveSheet'(sheet: number): null;
  'SpreadsheetApp.Spreadsheet.insertSheet'(name: string | null): SheetRef;
  'SpreadsheetApp.Spreadsheet.deleteSheet'(sheet: number): null;
  'SpreadsheetApp.Spreadsheet.setSpreadsheetLocale'(locale: string): null;
  'SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone'(zone: string): null;
  'SpreadsheetApp.Spreadsheet.getSpreadsheetLocale'(): string;
  'SpreadsheetApp.Spreadsheet.getSpreadsheetTimeZone'(): string;
  'SpreadsheetApp.Spreadsheet.toast'(text: string, title: string): null;

  'SpreadsheetApp.Sheet.getName'(sheet: number): string;
  'SpreadsheetApp.Sheet.getType'(sheet: number): SheetKind;
  'SpreadsheetApp.Sheet.getDataRange'(sheet: number): RangeRef;
  'SpreadsheetApp.Sheet.getRange'(range: RangeRef): null;
  'SpreadsheetApp.Sheet.getLastRow'(sheet: number): number;
  'SpreadsheetApp.Sheet.getLastColumn'(sheet: number): number;
  'SpreadsheetApp.Sheet.getMaxRows'(sheet: number): number;
  'SpreadsheetApp.Sheet.getMaxColumns'(sheet: number): number;
  'SpreadsheetApp.Sheet.insertColumnsAfter'(sheet: number, after: number, count: number): null;
  'SpreadsheetApp.Sheet.deleteColumns'(sheet: number, first: number, count: number): null;
  'SpreadsheetApp.Sheet.insertRowsAfter'(sheet: number, after: number, count: number): null;
  'SpreadsheetApp.Sheet.setColumnWidth'(sheet: number, column: number, width: number): null;
  'SpreadsheetApp.Sheet.setColumnWidths'(sheet: number, column: number, count: number, width: number): null;
  'SpreadsheetApp.Sheet.hideColumns'(sheet: number, column: number, count: number): null;
  'SpreadsheetApp.Sheet.showColumns'(sheet: number, column: number, count: number): null;
  'SpreadsheetApp.Sheet.isColumnHiddenByUser'(sheet: number, column: number): boolean;
  'SpreadsheetApp.Sheet.setFrozenRows'(sheet: number, rows: number): null;
  'SpreadsheetApp.Sheet.getConditionalFormatRules'(sheet: number): readonly RuleData[];
  'SpreadsheetApp.Sheet.setConditionalFormatRules'(sheet: number, rules: readonly RuleData[]): null;
  'SpreadsheetApp.Sheet.getActiveRangeList'(sheet: number): readonly RangeRef[];
  'SpreadsheetApp.Sheet.activate'(sheet: number): null;
  'SpreadsheetApp.Sheet.setActiveRange'(sheet: number, range: RangeRef): null;
  'SpreadsheetApp.Sheet.appendRow'(sheet: number, row: CellGrid): null;
  'SpreadsheetApp.Sheet.isRowHiddenByFilter'(sheet: number, row: number): boolean;
  'SpreadsheetApp.Sheet.getBandings'(sheet: number): readonly RangeRef[];
  'SpreadsheetApp.Sheet.getFilter'(sheet: number): RangeRef | null;
  'SpreadsheetApp.Filter.getRange'(sheet: number): RangeRef;
  /** Whether the column has a condition. */
  'SpreadsheetApp.Filter.getColumnFilterCriteria'(sheet: number, column: number): boolean;
  /** Hides the rows that show one of these texts in the column. */
  'SpreadsheetApp.Filter.setColumnFilterCriteria'(
    sheet: number,
    column: number,
    hidden: readonly string[],
  ): null;

  'SpreadsheetApp.Range.getValues'(range: RangeRef): CellGrid;
  'SpreadsheetApp.Range.canEdit'(range: RangeRef): boolean;
  /**
   * For each cell whether it has a rule, and whether that lets other values in; all of them if no cell has
   * one: `null`.
   */
  'SpreadsheetApp.Range.getDataValidations'(
    range: RangeRef,
  ): readonly (readonly ({ readonly allowInvalid: boolean } | null)[])[];
  'SpreadsheetApp.Range.clearDataValidations'(range: RangeRef): null;
  'SpreadsheetApp.Range.setDataValidation'(range: RangeRef, rule: ValidationData | null): null;
  'SpreadsheetApp.Range.merge'(range: RangeRef): null;
  'SpreadsheetApp.Range.createFilter'(range: RangeRef): null;
  'SpreadsheetApp.Range.applyRowBanding'(range: RangeRef): null;
  'SpreadsheetApp.Range.getMergedRanges'(range: RangeRef): readonly RangeRef[];
  'SpreadsheetApp.Range.getValue'(range: RangeRef): CellGrid;
  'SpreadsheetApp.Range.getDisplayValues'(range: RangeRef): readonly (readonly string[])[];
  /** `''` for a cell without a formula. */
  'SpreadsheetApp.Range.getFormulas'(range: RangeRef): readonly (readonly string[])[];
  'SpreadsheetApp.Range.getNumberFormats'(range: RangeRef): readonly (readonly string[])[];
  'SpreadsheetApp.Range.setValues'(range: RangeRef, grid: CellGrid): null;
  'SpreadsheetApp.Range.setValue'(range: RangeRef, grid: CellGrid): null;
  'SpreadsheetApp.Range.clearContent'(range: RangeRef): null;
  'SpreadsheetApp.Range.setNumberFormat'(range: RangeRef, look: LookAsked): null;
  'SpreadsheetApp.Range.setFontWeight'(range: RangeRef, look: LookAsked): null;
  'SpreadsheetApp.Range.setFontColor'(range: RangeRef, look: LookAsked): null;
  'SpreadsheetApp.Range.setBackground'(range: RangeRef, look: LookAsked): null;
  'SpreadsheetApp.Range.setWrap'(range: RangeRef, look: LookAsked): null;
  'SpreadsheetApp.Range.setHorizontalAlignment'(range: RangeRef, look: LookAsked): null;
  'SpreadsheetApp.Range.getNote'(range: RangeRef): string;
  'SpreadsheetApp.Range.setNote'(range: RangeRef, note: string | null): null;
  'SpreadsheetApp.Range.activate'(range: RangeRef): null;

  'PropertiesService.getUserProperties'(): boolean;
  'PropertiesService.getDocumentProperties'(): boolean;
  'PropertiesService.getScriptProperties'(): boolean;
  'PropertiesService.Properties.getProperty'(store: Store, key: string): string | null;
  'PropertiesService.Properties.setProperty'(store: Store, key: string, value: string): null;
  'PropertiesService.Properties.setProperties'(
    store: Store,
    values: Readonly<Record<string, string>>,
    deleteOthers: boolean,
  ): null;
  'PropertiesService.Properties.getProperties'(store: Store): Readonly<Record<string, string>>;
  'PropertiesService.Properties.getKeys'(store: Store): readonly string[];
  'PropertiesService.Properties.deleteProperty'(store: Store, key: string): null;
  'PropertiesService.Properties.deleteAllProperties'(store: Store): null;

  'LockService.getDocumentLock'(): boolean;
  'LockService.getUserLock'(): boolean;
  'LockService.getScriptLock'(): boolean;
  'LockService.Lock.tryLock'(store: Store, ms: number): boolean;
  'LockService.Lock.waitLock'(store: Store, ms: number): null;
  'LockService.Lock.hasLock'(store: Store): boolean;
  'LockService.Lock.releaseLock'(store: Store): null;

  'HtmlService.createHtmlOutput'(html: string): string;
  'HtmlService.createHtmlOutputFromFile'(name: string): string;
  'Ui.showSidebar'(title: string | null, html: string): null;
  'Ui.showModalDialog'(title: string, html: string, width: number | null): null;
  'Ui.alert'(title: string | null, text: string, buttons: string): string;
  'Ui.Menu.addToUi'(menu: MenuData): null;

  'UrlFetchApp.fetch'(request: FetchAsked): FetchAnswered;
  'UrlFetchApp.fetchAll'(requests: readonly FetchAsked[]): readonly FetchAnswered[];

  'Utilities.formatDate'(ms: number, zone: string, pattern: string): string;
  'Utilities.sleep'(ms: number): null;
  'Utilities.getUuid'(): string;
  'Utilities.computeDigest'(algorithm: Digest, text: string): Bytes;
  'Utilities.base64Encode'(data: string | Bytes): string;
  'Utilities.base64EncodeWebSafe'(data: string | Bytes): string;

  'ScriptApp.getScriptId'(): string;
  'ScriptApp.getAuthorizationInfo'(scopes: readonly string[]): AuthorizationData;
  'ScriptApp.requireScopes'(scopes: readonly string[]): null;
  'ScriptApp.StateTokenBuilder.createToken'(token: StateTokenData): string;

  'Session.getActiveUser'(): string;
  'Session.getEffectiveUser'(): string;
  /** The language of the person's account. */
  'Session.getActiveUserLocale'(): string;
  'Session.getScriptTimeZone'(): string;
  'Session.getTemporaryActiveUserKey'(): string;
}

export type CallName = keyof ServiceCalls;

/** What a call throws inside the script. */
interface ServiceFault {
  readonly name: string;
  readonly message: string;
}

/** One call on its way. `loading`: made while the file was still being loaded. */
export interface CallAsked {
  readonly name: CallName;
  readonly args: readonly unknown[];
  readonly loading: boolean;
}

export type CallAnswered = { readonly value: unknown } | { readonly fault: ServiceFault };

export type LogLevel = 'log' | 'info' | 'warn' | 'error';
