// The menu and the sidebar as Google shows them.

interface MenuEntry {
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

/** The content of the file with the texts of a language. The build writes one for each but English. */
export const textsFile = (tag: string): string | null =>
  tag === 'en' ? null : HtmlService.createHtmlOutputFromFile(`Texts-${tag}`).getContent();

/** The content of the file with what is new in this version. */
export const newsFile = (): string => HtmlService.createHtmlOutputFromFile('News').getContent();

/** Where the page has the place for its language: an attribute, in which Google strips nothing. */
const PLACE = 'data-language=""';

/** Opens the sidebar, or opens it again. `language`: JSON for the page, empty for English. */
export function showPage(title: string, language: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const shown =
    language === ''
      ? page
      : HtmlService.createHtmlOutput(
          page.getContent().replace(PLACE, () => `data-language="${asText(language)}"`),
        );
  SpreadsheetApp.getUi().showSidebar(shown.setTitle(title));
}

/**
 * A page of its own with one sentence, for a tab that a person was sent to. The sentence is text, whatever is
 * in it.
 */
export function tellInTab(title: string, sentence: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body style="max-width:36rem;margin:3rem auto;padding:0 1rem;font:400 1rem/1.5 Roboto,Arial,sans-serif;color:#202124"><h1 style="font-size:1.25rem">${asText(title)}</h1><p role="status">${asText(sentence)}</p></body></html>`,
  ).setTitle(title);
}

const asText = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A note at the lower edge of the sheet that disappears after a moment. */
export function showNote(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
}
