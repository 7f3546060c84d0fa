// What a script may do, by how it was started and what its manifest asks for.
import type { AuthMode } from '../../../workbench/google';
import { openAddOn, openScript } from '../runtime/support';

const TRIES = `
const tries = {
  menu: () => SpreadsheetApp.getUi().createAddonMenu().addItem('Help', 'help').addToUi(),
  date: () => Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy'),
  log: () => Logger.log('x'),
  document: () => SpreadsheetApp.getActiveSpreadsheet().getName(),
  properties: () => PropertiesService.getUserProperties().getProperty('a'),
  lock: () => LockService.getScriptLock().tryLock(0),
  fetch: () => UrlFetchApp.fetch('http://127.0.0.1:9/'),
  sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page')),
  user: () => Session.getActiveUser().getEmail(),
};
function tryAll() {
  const allowed = [];
  for (const name of Object.keys(tries)) {
    try { tries[name](); allowed.push(name); }
    catch (error) {
      if (!/^You do not have permission to call /.test(error.message)) allowed.push(name);
    }
  }
  return allowed;
}
function onOpen(e) { console.log(String(e.authMode) + ': ' + tryAll().join(' ')); }
function onInstall(e) { onOpen(e); }
function help() { return tryAll(); }`;

const ALWAYS = ['menu', 'date', 'log'];
const LIMITED = [...ALWAYS, 'document', 'properties', 'lock'];
const ALL = [...LIMITED, 'fetch', 'sidebar', 'user'];

test.each([
  ['NONE', ALWAYS],
  ['LIMITED', LIMITED],
  ['FULL', ALL],
] as const)(
  'onOpen in mode %s can use the services that this mode allows',
  async (mode: AuthMode, allowed) => {
    const workbench = await openAddOn({ code: TRIES, pages: { Page: 'x' } });
    expect(await workbench.open(mode)).toMatchObject({ ok: true });
    expect(workbench.logs().map(({ text }) => text)).toContain(`${mode}: ${allowed.join(' ')}`);
  },
);

test('onInstall, menu clicks and calls from the page can use every service', async () => {
  const workbench = await openAddOn({ code: TRIES, pages: { Page: 'x' } });
  await workbench.install();
  expect(workbench.logs().map(({ text }) => text)).toContain(`FULL: ${ALL.join(' ')}`);
  expect(await workbench.click('Help')).toMatchObject({ value: ALL });
  expect(await workbench.call('help', [])).toMatchObject({ value: ALL });
});

test('a service call while the script loads is refused', async () => {
  const workbench = await openAddOn({
    code: 'const name = SpreadsheetApp.getActiveSpreadsheet().getName(); function go() { return name; }',
  });
  expect(await workbench.call('go', [])).toMatchObject({
    ok: false,
    error: {
      name: 'Exception',
      message: expect.stringContaining('was called while the script was being loaded'),
    },
  });
});

test('names of services and enumerations can be used while the script loads', async () => {
  const workbench = await openAddOn({
    code: 'const full = ScriptApp.AuthMode.FULL; const app = UrlFetchApp; console.log("hi"); function go() { return String(full); }',
  });
  expect(await workbench.call('go', [])).toMatchObject({ value: 'FULL' });
});

test('the event of a simple trigger carries the authorization mode and the document', async () => {
  const workbench = await openAddOn({
    code: `function onOpen(e) {
      console.log([e.authMode === ScriptApp.AuthMode.LIMITED, e.authMode === ScriptApp.AuthMode.FULL, e.source.getName()].join());
    }`,
  });
  await workbench.open();
  expect(workbench.logs()[0]?.text).toBe('true,false,Untitled spreadsheet');
});

describe('scopes', () => {
  const SCOPE = 'https://www.googleapis.com/auth/';

  test('a manifest that lists scopes grants only these', async () => {
    const script = await openScript(
      {},
      { manifest: { oauthScopes: [`${SCOPE}spreadsheets.currentonly`] }, pages: { Page: '' } },
    );
    expect(await script('return SpreadsheetApp.getActiveSpreadsheet().getName()')).toBe(
      'Untitled spreadsheet',
    );
    await expect(script(`UrlFetchApp.fetch('https://a.com/')`)).rejects.toThrow(
      `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${SCOPE}script.external_request`,
    );
    await expect(
      script(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page'))`),
    ).rejects.toThrow(`Required permissions: ${SCOPE}script.container.ui`);
    await expect(script('Session.getActiveUser().getEmail()')).rejects.toThrow(`${SCOPE}userinfo.email`);
  });

  test('a manifest without a document scope gives no access to the document', async () => {
    const script = await openScript({}, { manifest: { oauthScopes: [] } });
    await expect(script('SpreadsheetApp.getActiveSpreadsheet().getName()')).rejects.toThrow(
      `Required permissions: (${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`,
    );
  });
});
