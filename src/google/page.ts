// The menu and the sidebar as Google shows them.

export interface MenuEntry {
  readonly label: string;
  /** The name of the global function that it calls. */
  readonly calls: string;
}

/** Adds the add-on's menu; `null` draws a line. */
export function addMenu(entries: readonly (MenuEntry | null)[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const entry of entries) {
    if (entry) menu.addItem(entry.label, entry.calls);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/** Opens the sidebar, or opens it anew. */
export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

/** A note at the lower edge of the sheet that goes by itself. */
export function showNote(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
}
