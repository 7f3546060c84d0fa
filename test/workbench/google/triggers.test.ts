// Clock triggers and mail as Google has them: what is refused, whose they are, when they start, and with
// what.
import { virtualClock } from '../../../workbench/runtime';
import { openAddOn, openScript } from '../runtime/support';

const HOUR = 3_600_000;
const SCOPE = 'https://www.googleapis.com/auth/';

const CODE = `
function make() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId(); }
function list() {
  return ScriptApp.getProjectTriggers().map((t) => [t.getUniqueId(), t.getHandlerFunction(), String(t.getEventType())]);
}
function drop(id) { ScriptApp.getProjectTriggers().filter((t) => t.getUniqueId() === id).forEach((t) => ScriptApp.deleteTrigger(t)); }
function often() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create(); }
function tick(e) {
  console.log([String(e.authMode), e.triggerUid, e.hour, Session.getEffectiveUser().getEmail()].join(' '));
  if (PropertiesService.getScriptProperties().getProperty('again')) make();
  if (PropertiesService.getScriptProperties().getProperty('ui')) SpreadsheetApp.getUi();
  if (PropertiesService.getScriptProperties().getProperty('slow')) Utilities.sleep(300000);
  SpreadsheetApp.getActiveSpreadsheet().getName();
}
function set(name) { PropertiesService.getScriptProperties().setProperty(name, 'yes'); }
function mail(to) { MailApp.sendEmail(to, 'Subject', 'Body'); return MailApp.getRemainingDailyQuota(); }
function mine() { return mail(Session.getEffectiveUser().getEmail()); }
function onOpen() {}`;

async function open(options: Parameters<typeof openAddOn>[1] = {}) {
  const clock = virtualClock(Date.UTC(2026, 0, 1));
  const workbench = await openAddOn({ code: CODE }, { clock, seed: 3, ...options });
  const value = async (name: string, ...args: unknown[]) => {
    const result = await workbench.call(name, args);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  return { clock, workbench, value };
}

test('an hourly trigger first starts within an hour, then every hour, as the user who made it', async () => {
  const { clock, workbench, value } = await open();
  const id = await value('make');
  expect(await value('list')).toEqual([[id, 'tick', 'CLOCK']]);
  for (let n = 0; n < 3; n += 1) await workbench.nextStart();
  const lines = workbench.logs().map(({ text }) => text);
  expect(lines).toEqual([0, 1, 2].map((hour) => `FULL ${id} ${hour} person@example.com`));
  await value('drop', id);
  clock.advance(3 * HOUR);
  expect(await workbench.nextStart()).toBe(false);
  expect(workbench.logs()).toHaveLength(3);
});

test('a trigger more often than hourly, and a second one per user and document, are refused', async () => {
  const { workbench, value } = await open();
  await expect(value('often')).rejects.toThrow('more than once an hour');
  await value('make');
  await expect(value('make')).rejects.toThrow('too many time-based triggers in this document');
  // Another person has one of their own in the same document, and does not see or delete that of the first.
  const ada = { user: 'ada@example.com' };
  const made = await workbench.call('make', [], ada);
  expect(made.ok).toBe(true);
  expect(await value('list')).toHaveLength(1);
  if (made.ok) await value('drop', made.value);
  expect(workbench.triggers()).toHaveLength(2);
});

test("a user's twenty-first trigger is refused", async () => {
  const { workbench, value } = await open();
  for (let n = 0; n < 20; n += 1) workbench.plantTrigger('person@example.com', 'tick', `document ${n}`);
  await expect(value('make')).rejects.toThrow('This script has too many triggers.');
  expect(await value('list')).toHaveLength(20);
});

test("an execution that a trigger started cannot create triggers or use the editor's UI", async () => {
  const { workbench, value } = await open();
  await value('make');
  await value('set', 'again');
  await workbench.nextStart();
  expect(workbench.triggers()).toHaveLength(1);
  const id = workbench.triggers()[0]?.id ?? '';
  await value('drop', id);
  await value('set', 'ui');
  const again = String(await value('make'));
  expect(await workbench.fire(again)).toMatchObject({ ok: false });
});

test('triggers stop running when their daily time is used up', async () => {
  const { workbench, value } = await open({ triggerMsADay: 12 * 60_000 });
  await value('set', 'slow');
  await value('make');
  for (let n = 0; n < 6; n += 1) await workbench.nextStart();
  const refused = workbench.logs().filter(({ text }) => text.includes('too much computer time for one day'));
  expect(refused).toHaveLength(3);
});

test('mail needs a valid address, quota left for the day, and its scope', async () => {
  const { workbench, value } = await open({ mailsADay: 2 });
  await expect(value('mail', 'nobody')).rejects.toThrow('Invalid email');
  expect(await value('mine')).toBe(1);
  expect(workbench.mails()).toMatchObject([
    { from: 'person@example.com', to: 'person@example.com', body: 'Body' },
  ]);
  expect(await value('mail', 'ada@example.com')).toBe(0);
  await expect(value('mine')).rejects.toThrow('too many times for one day: email');

  const without = await openScript({}, { manifest: { oauthScopes: [`${SCOPE}spreadsheets.currentonly`] } });
  await expect(without("MailApp.sendEmail('a@b.c', 's', 'b')")).rejects.toThrow(`${SCOPE}script.send_mail`);
  await expect(without('ScriptApp.getProjectTriggers()')).rejects.toThrow(`${SCOPE}script.scriptapp`);
  await expect(without("ScriptApp.newTrigger('x').timeBased().everyHours(1).create()")).rejects.toThrow(
    `${SCOPE}script.scriptapp`,
  );
});

test('a note can be read back and is not a value', async () => {
  const script = await openScript();
  expect(
    await script(`
      const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 2);
      const before = cell.getNote();
      cell.setNote('a note');
      const there = [cell.getNote(), cell.getValue()];
      cell.setNote(null);
      return [before, ...there, cell.getNote()];`),
  ).toEqual(['', 'a note', '', '']);
});
