// Range and RangeList as a script has them.
import type { CellGrid, LookAsked, RangeRef, Scalar } from '../service-calls';
import { ask } from './ask';
import { makeFilter } from './filter';
import { ranges } from './handed';
import { anything, flag, orNull, table, text } from './kinds';
import { makeBanding, makeSheet } from './sheet';
import { exception, method, strictObject } from './strict';
import { makeValidation, validations } from './validation';

type LookCall = Extract<
  Parameters<typeof ask>[0],
  `SpreadsheetApp.Range.set${'NumberFormat' | 'FontWeight' | 'FontColor' | 'Background' | 'Wrap' | 'HorizontalAlignment'}`
>;

export function makeRange(ref: RangeRef): object {
  const look = (name: LookCall, asked: LookAsked): object => {
    ask(name, ref, asked);
    return range;
  };
  const corner: RangeRef = { ...ref, rows: 1, columns: 1 };
  const range = strictObject('SpreadsheetApp.Range', {
    getRow: method([], () => ref.row),
    getColumn: method([], () => ref.column),
    getNumRows: method([], () => ref.rows),
    getNumColumns: method([], () => ref.columns),
    getLastRow: method([], () => ref.row + ref.rows - 1),
    getLastColumn: method([], () => ref.column + ref.columns - 1),
    getA1Notation: method([], () => a1(ref)),
    getSheet: method([], () => makeSheet(ref.sheet)),

    canEdit: method([], () => ask('SpreadsheetApp.Range.canEdit', ref)),
    getDataValidations: method([], () =>
      ask('SpreadsheetApp.Range.getDataValidations', ref).map((line) =>
        line.map((rule) => rule && makeValidation({ allowed: [], ...rule })),
      ),
    ),
    clearDataValidations: method([], () => {
      ask('SpreadsheetApp.Range.clearDataValidations', ref);
      return range;
    }),
    setDataValidation: method([orNull(validations)], (rule) => {
      ask('SpreadsheetApp.Range.setDataValidation', ref, rule && validations.behind(rule));
      return range;
    }),
    merge: method([], () => {
      ask('SpreadsheetApp.Range.merge', ref);
      return range;
    }),
    applyRowBanding: method([], () => {
      ask('SpreadsheetApp.Range.applyRowBanding', ref);
      return makeBanding(ref);
    }),
    createFilter: method([], () => {
      ask('SpreadsheetApp.Range.createFilter', ref);
      return makeFilter(ref.sheet);
    }),
    getMergedRanges: method([], () => ask('SpreadsheetApp.Range.getMergedRanges', ref).map(makeRange)),
    isPartOfMerge: method([], () => ask('SpreadsheetApp.Range.getMergedRanges', ref).length > 0),

    getValues: method([], () => fromGrid(ask('SpreadsheetApp.Range.getValues', ref))),
    getValue: method([], () => fromGrid(ask('SpreadsheetApp.Range.getValue', ref))[0]?.[0]),
    getDisplayValues: method([], () => ask('SpreadsheetApp.Range.getDisplayValues', ref)),
    getDisplayValue: method([], () => ask('SpreadsheetApp.Range.getDisplayValues', corner)[0]?.[0] ?? ''),
    getFormulas: method([], () => ask('SpreadsheetApp.Range.getFormulas', ref)),
    getNumberFormat: method([], () => ask('SpreadsheetApp.Range.getNumberFormats', corner)[0]?.[0] ?? ''),
    getNumberFormats: method([], () => ask('SpreadsheetApp.Range.getNumberFormats', ref)),
    setValues: method([table], (values) => {
      ask('SpreadsheetApp.Range.setValues', ref, toGrid(values, 'Range.setValues'));
      return range;
    }),
    setValue: method([anything], (value) => {
      ask('SpreadsheetApp.Range.setValue', ref, toGrid([[value]], 'Range.setValue'));
      return range;
    }),
    clearContent: method([], () => {
      ask('SpreadsheetApp.Range.clearContent', ref);
      return range;
    }),

    setNumberFormat: method([text], (numberFormat) =>
      look('SpreadsheetApp.Range.setNumberFormat', { numberFormat }),
    ),
    setFontWeight: method([orNull(text)], (weight) =>
      look('SpreadsheetApp.Range.setFontWeight', { bold: weight === 'bold' }),
    ),
    setFontColor: method([orNull(text)], (color) =>
      look('SpreadsheetApp.Range.setFontColor', { color: color === null ? null : colorText(color) }),
    ),
    setBackground: method([orNull(text)], (color) =>
      look('SpreadsheetApp.Range.setBackground', { background: color === null ? null : colorText(color) }),
    ),
    setWrap: method([flag], (wrap) => look('SpreadsheetApp.Range.setWrap', { wrap })),
    setHorizontalAlignment: method([alignment], (align) =>
      look('SpreadsheetApp.Range.setHorizontalAlignment', { align: align === 'normal' ? null : align }),
    ),
    getNote: method([], () => ask('SpreadsheetApp.Range.getNote', ref)),
    setNote: method([orNull(text)], (note) => {
      ask('SpreadsheetApp.Range.setNote', ref, note);
      return range;
    }),
    activate: method([], () => {
      ask('SpreadsheetApp.Range.activate', ref);
      return range;
    }),
  });
  ranges.add(range, ref);
  return range;
}

/** `null` if nothing is selected. */
export const makeRangeList = (list: readonly RangeRef[]): object | null =>
  list.length === 0
    ? null
    : strictObject('SpreadsheetApp.RangeList', { getRanges: method([], () => list.map(makeRange)) });

const ALIGNMENTS = ['left', 'center', 'right', 'normal'] as const;

const alignment = {
  fits: (value: unknown): value is (typeof ALIGNMENTS)[number] | null =>
    value === null || ALIGNMENTS.some((each) => each === value),
};

/** Sheets' own form of a colour. Throws for what is none; of the names only these few are emulated. */
export function colorText(color: string): string {
  const named: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', red: '#ff0000' };
  const found = named[color] ?? color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(found)) return found;
  throw exception(`Invalid argument: ${color}. The workbench takes colours as #rrggbb.`);
}

function fromGrid(grid: CellGrid): unknown[][] {
  const rows: unknown[][] = grid.rows.map((row) => row as unknown[]);
  for (let index = 0; index < grid.dates.length; index += 3) {
    const row = rows[grid.dates[index] ?? 0];
    if (row) row[grid.dates[index + 1] ?? 0] = new Date(grid.dates[index + 2] ?? Number.NaN);
  }
  return rows;
}

/**
 * The cells of a write. Throws, naming the cell, for a value that Sheets would turn into something nobody
 * meant.
 */
export function toGrid(values: readonly (readonly unknown[])[], where: string): CellGrid {
  const dates: number[] = [];
  const rows = values.map((line, down) =>
    line.map((value, right): Scalar | null => {
      switch (typeof value) {
        case 'string':
        case 'boolean':
          return value;
        case 'number':
          if (Number.isFinite(value)) return value;
          break;
        case 'undefined':
          return null;
        default:
          if (value === null) return null;
          if (value instanceof Date && !Number.isNaN(value.getTime())) {
            dates.push(down, right, value.getTime());
            return null;
          }
      }
      throw new Error(
        `${where} of ${String(value)} (row ${down + 1}, column ${right + 1} of the data) is not emulated by the workbench.`,
      );
    }),
  );
  return { rows, dates };
}

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

function a1({ row, column, rows, columns }: RangeRef): string {
  const first = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}
