// Ui, Menu and HtmlService as a script has them.
import type { MenuData, MenuItem, StateTokenData } from '../service-calls';
import { ask } from './ask';
import { Handed } from './handed';
import { text, whole } from './kinds';
import { enumeration, exception, method, strictObject } from './strict';
import { triggerMembers } from './triggers';

const button = enumeration('Base.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSet = enumeration('Base.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

interface Page {
  readonly html: string;
  title: string | null;
  width: number | null;
}

const pages = new Handed<Page>('HTML output');

export const makeHtmlService = (): object =>
  strictObject('HtmlService', {
    createHtmlOutput: method([text], (html) => makeOutput(ask('HtmlService.createHtmlOutput', html))),
    createHtmlOutputFromFile: method([text], (name) =>
      makeOutput(ask('HtmlService.createHtmlOutputFromFile', name)),
    ),
  });

function makeOutput(html: string): object {
  const page: Page = { html, title: null, width: null };
  const output = strictObject('HtmlService.HtmlOutput', {
    setTitle: method([text], (title) => {
      page.title = title;
      return output;
    }),
    getContent: method([], () => page.html),
    setWidth: method([whole], (width) => {
      page.width = width;
      return output;
    }),
  });
  pages.add(output, page);
  return output;
}

/** What a tab shows of what a function returned to it. */
export function shownOf(value: unknown): { readonly title: string | null; readonly html: string } {
  if (!pages.fits(value)) {
    throw new Error('The script completed but the returned value is not a supported return type.');
  }
  const { title, html } = pages.behind(value);
  return { title, html };
}

export function makeUi(): object {
  const alert = (title: string | null, words: string, buttons: string) =>
    button.valueOf(ask('Ui.alert', title, words, buttons));
  return strictObject('Base.Ui', {
    Button: button.constant,
    ButtonSet: buttonSet.constant,
    createMenu: method([text], (caption) => makeMenu(caption)),
    createAddonMenu: method([], () => makeMenu(null)),
    showSidebar: method([pages], (output) => {
      const page = pages.behind(output);
      ask('Ui.showSidebar', page.title, page.html);
    }),
    showModalDialog: method([pages, text], (output, title) => {
      const page = pages.behind(output);
      ask('Ui.showModalDialog', title, page.html, page.width);
    }),
    alert: [
      method([text], (words) => alert(null, words, 'OK')),
      method([text, buttonSet.kind], (words, set) => alert(null, words, buttonSet.nameOf(set))),
      method([text, text, buttonSet.kind], (title, words, set) => alert(title, words, buttonSet.nameOf(set))),
    ],
  });
}

const menus = new Handed<MenuData>('menu');

function makeMenu(caption: string | null): object {
  const items: MenuItem[] = [];
  const data: MenuData = { caption, items };
  const menu = strictObject('Base.Menu', {
    addItem: method([text, text], (label, calls) => {
      items.push({ kind: 'item', label, calls });
      return menu;
    }),
    addSeparator: method([], () => {
      items.push({ kind: 'separator' });
      return menu;
    }),
    addSubMenu: method([menus], (sub) => {
      const inner = menus.behind(sub);
      if (inner.caption === null) throw exception('A submenu must have a caption.');
      items.push({ kind: 'menu', label: inner.caption, items: inner.items });
      return menu;
    }),
    addToUi: method([], () => {
      ask('Ui.Menu.addToUi', data);
    }),
  });
  menus.add(menu, data);
  return menu;
}

/** How a script learns what it was allowed at its start. */
export const authMode = enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export const makeScriptApp = (): object =>
  strictObject('ScriptApp', {
    AuthMode: authMode.constant,
    getScriptId: method([], () => ask('ScriptApp.getScriptId')),
    AuthorizationStatus: authorizationStatus.constant,
    getAuthorizationInfo: method([authMode.kind, texts], (_mode, scopes) => makeAuthorizationInfo(scopes)),
    requireScopes: method([authMode.kind, texts], (_mode, scopes) => {
      ask('ScriptApp.requireScopes', scopes);
    }),
    newStateToken: method([], () => makeStateToken()),
    ...triggerMembers(),
  });

const authorizationStatus = enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

const texts = {
  fits: (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(text.fits),
};

function makeAuthorizationInfo(asked: readonly string[]): object {
  const { url, scopes } = ask('ScriptApp.getAuthorizationInfo', asked);
  return strictObject('ScriptApp.AuthorizationInfo', {
    getAuthorizationStatus: method([], () =>
      authorizationStatus.valueOf(url === null ? 'NOT_REQUIRED' : 'REQUIRED'),
    ),
    getAuthorizationUrl: method([], () => url),
    getAuthorizedScopes: method([], () => [...scopes]),
  });
}

/** Seconds that a state token is good for if the script does not say. Source: its reference. */
const STATE_TOKEN_SECONDS = 60;

function makeStateToken(): object {
  let token: StateTokenData = { method: 'callback', arguments: {}, seconds: STATE_TOKEN_SECONDS };
  const builder = strictObject('ScriptApp.StateTokenBuilder', {
    withMethod: method([text], (name) => {
      token = { ...token, method: name };
      return builder;
    }),
    withArgument: method([text, text], (name, value) => {
      token = { ...token, arguments: { ...token.arguments, [name]: value } };
      return builder;
    }),
    withTimeout: method([whole], (seconds) => {
      token = { ...token, seconds };
      return builder;
    }),
    createToken: method([], () => ask('ScriptApp.StateTokenBuilder.createToken', token)),
  });
  return builder;
}
