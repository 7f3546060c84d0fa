// HtmlService and the Ui of the editor: menus, sidebar, dialogs. What is shown is kept, and told to whoever
// watches.
import { ServiceException } from '../fault';
import type { MenuData, MenuItem } from '../service-calls';
import type { Family } from './context';
import { servedPage } from './html-strip';
import type { ToastShown } from './spreadsheets';

interface PageShown {
  readonly title: string;
  readonly html: string;
}

export interface AlertShown {
  readonly title: string | null;
  readonly text: string;
}

export type UiEvent =
  | { readonly kind: 'sidebar'; readonly page: PageShown }
  | { readonly kind: 'dialog'; readonly page: PageShown; readonly width: number | null }
  | { readonly kind: 'alert'; readonly alert: AlertShown }
  | { readonly kind: 'toast'; readonly toast: ToastShown }
  | { readonly kind: 'menu'; readonly items: readonly MenuItem[] };

/** What an alert answers when nobody looks: the button that continues. */
const ANSWERS: Readonly<Record<string, string>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

export class UiState {
  readonly #menus = new Map<string | null, MenuData>();
  sidebar: PageShown | null = null;
  readonly alerts: AlertShown[] = [];
  readonly toasts: ToastShown[] = [];

  /** `addOnName` is the title of a sidebar that was given none. */
  constructor(
    readonly addOnName: string,
    private readonly tell: (event: UiEvent) => void,
  ) {}

  /** The add-on's own items, then its other menus as items of their own. */
  get items(): readonly MenuItem[] {
    return [...this.#menus.values()].flatMap((menu): readonly MenuItem[] =>
      menu.caption === null ? menu.items : [{ kind: 'menu', label: menu.caption, items: menu.items }],
    );
  }

  clearMenus(): void {
    this.#menus.clear();
  }

  addMenu(menu: MenuData): void {
    this.#menus.set(menu.caption, menu);
    this.tell({ kind: 'menu', items: this.items });
  }

  showSidebar(page: PageShown): void {
    this.sidebar = page;
    this.tell({ kind: 'sidebar', page });
  }

  showDialog(page: PageShown, width: number | null): void {
    this.tell({ kind: 'dialog', page, width });
  }

  showAlert(alert: AlertShown): void {
    this.alerts.push(alert);
    this.tell({ kind: 'alert', alert });
  }

  showToast(toast: ToastShown): void {
    this.toasts.push(toast);
    this.tell({ kind: 'toast', toast });
  }
}

/** `pages`: the HTML files of the add-on by name, without `.html`. */
export function uiServices(
  ui: UiState,
  pages: ReadonlyMap<string, string>,
): Family<'Ui'> & Family<'HtmlService'> {
  return {
    'HtmlService.createHtmlOutput': (_caller, html) => servedPage(html),
    'HtmlService.createHtmlOutputFromFile': (_caller, name) => {
      const html = pages.get(name.replace(/\.html$/, ''));
      if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
      return servedPage(html);
    },
    'Ui.showSidebar': (_caller, title, html) => {
      ui.showSidebar({ title: title ?? ui.addOnName, html });
      return null;
    },
    'Ui.showModalDialog': (_caller, title, html, width) => {
      ui.showDialog({ title, html }, width);
      return null;
    },
    'Ui.alert': (_caller, title, text, buttons) => {
      ui.showAlert({ title, text });
      return ANSWERS[buttons] ?? 'CLOSE';
    },
    'Ui.Menu.addToUi': (_caller, menu) => {
      ui.addMenu(menu);
      return null;
    },
  };
}
