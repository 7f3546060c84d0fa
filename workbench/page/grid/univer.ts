// Starts the spreadsheet component with the parts that the workbench keeps, and nothing that it would lose.
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { createUniver, type FUniver, LocaleType, mergeLocales, type Univer } from '@univerjs/presets';
import { UniverSheetsFilterPreset } from '@univerjs/presets/preset-sheets-filter';
import filterTexts from '@univerjs/presets/preset-sheets-filter/locales/en-US';

export interface Started {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Items of the component's own context menus for things that the server's sheet does not keep. */
const HIDDEN_ITEMS = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.contextMenu.text-to-number',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.show-menu-list',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

export function startUniver(container: HTMLElement): Started {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsTexts, filterTexts) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        disableAutoFocus: true,
        formulaBar: true,
        footer: {
          sheetBar: true,
          statisticBar: false,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        },
        menu: Object.fromEntries(HIDDEN_ITEMS.map((id) => [id, { hidden: true }])),
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsFilterPreset(),
    ],
  });
  return { univer, api: univerAPI };
}
