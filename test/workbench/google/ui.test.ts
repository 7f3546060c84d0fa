// Menus, sidebar, dialogs and what is shown to the person.
import type { WorkbenchEvent } from '../../../workbench/runtime';
import { openAddOn } from '../runtime/support';

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem('Open sidebar', 'openSidebar').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Ask', 'ask')).addToUi();
  ui.createMenu('Extra').addItem('Dialog', 'dialog').addItem('Gone', 'gone').addToUi();
}
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('My title')); }
function untitled() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page')); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Page').setWidth(300), 'Look'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answers = [ui.alert('One'), ui.alert('Two', ui.ButtonSet.YES_NO), ui.alert('Title', 'Three', ui.ButtonSet.OK_CANCEL)];
  SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Rows');
  return answers.map((answer) => [String(answer), answer === ui.Button.OK || answer === ui.Button.YES]);
}
function noPage() { HtmlService.createHtmlOutputFromFile('Missing'); }`;

const openPages = () => openAddOn({ code: CODE, pages: { Page: '<b>page</b>' } }, { addOnName: 'Rows' });

test("the menu has its items, separators and submenus, and other menus follow the add-on's own", async () => {
  const workbench = await openPages();
  await workbench.open();
  expect(workbench.menu()).toEqual([
    { kind: 'item', label: 'Open sidebar', calls: 'openSidebar' },
    { kind: 'separator' },
    { kind: 'menu', label: 'More', items: [{ kind: 'item', label: 'Ask', calls: 'ask' }] },
    {
      kind: 'menu',
      label: 'Extra',
      items: [
        { kind: 'item', label: 'Dialog', calls: 'dialog' },
        { kind: 'item', label: 'Gone', calls: 'gone' },
      ],
    },
  ]);
  await workbench.open();
  expect(workbench.menu()).toHaveLength(4);
});

test('clicking an item without a function, or an unknown label, is an error that says why', async () => {
  const workbench = await openPages();
  await workbench.open();
  expect(await workbench.click('Gone')).toMatchObject({
    error: { message: 'Script function not found: gone' },
  });
  await expect(workbench.click('Nope')).rejects.toThrow(
    'The menu has no item Nope. It has: Open sidebar, Ask, Dialog, Gone.',
  );
});

test("the sidebar shows the HTML file, titled as set or with the add-on's name", async () => {
  const workbench = await openPages();
  expect(workbench.sidebarHtml()).toBeNull();
  await workbench.open();
  await workbench.click('Open sidebar');
  expect(workbench.sidebarHtml()).toEqual({ title: 'My title', html: '<b>page</b>' });
  await workbench.call('untitled', []);
  expect(workbench.sidebarHtml()?.title).toBe('Rows');
  expect(await workbench.call('noPage', [])).toMatchObject({
    error: { message: 'No HTML file named Missing was found.' },
  });
});

test('dialogs, alerts and toasts are reported in order, and alerts answer OK or Yes', async () => {
  const workbench = await openPages();
  await workbench.open();
  const told: WorkbenchEvent[] = [];
  const stop = workbench.onEvent((event) => told.push(event));
  await workbench.click('Dialog');
  expect(await workbench.click('Ask')).toMatchObject({
    value: [
      ['OK', true],
      ['YES', true],
      ['OK', true],
    ],
  });
  stop();
  expect(workbench.shown.alerts.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  expect(workbench.shown.toasts).toEqual([{ text: 'Done', title: 'Rows' }]);
  await workbench.click('Dialog');
  expect(told).toMatchObject([
    { kind: 'started', fn: 'dialog' },
    { kind: 'dialog', page: { title: 'Look', html: '<b>page</b>' }, width: 300 },
    { kind: 'ended', fn: 'dialog' },
    { kind: 'started', fn: 'ask' },
    { kind: 'alert', alert: { title: null, text: 'One' } },
    { kind: 'alert', alert: { title: null, text: 'Two' } },
    { kind: 'alert', alert: { title: 'Title', text: 'Three' } },
    { kind: 'toast', toast: { text: 'Done', title: 'Rows' } },
    { kind: 'ended', fn: 'ask', result: { ok: true } },
  ]);
});
