// Several executions: at once, by several people, counted.
import { createSpreadsheet, virtualClock } from '../../../workbench/google';
import type { ServiceCall, Workbench } from '../../../workbench/runtime';
import { openAddOn } from './support';

const CODE = `
function bump() {
  const range = SpreadsheetApp.getActiveSheet().getRange(1, 1);
  const before = Number(range.getValue());
  Utilities.sleep(100);
  range.setValue(before + 1);
  return before;
}
function bumpAlone() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  const before = bump();
  SpreadsheetApp.flush();
  lock.releaseLock();
  return before;
}
function sleepThenUser(ms) { Utilities.sleep(ms); return Session.getActiveUser().getEmail(); }
function counted() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]);
  sheet.getDataRange().getValues();
  sheet.getRange(1, 1).getDisplayValues();
  sheet.appendRow(['a']);
  SpreadsheetApp.flush();
  SpreadsheetApp.flush();
}`;

const openTwo = async (options = {}) => {
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  const spreadsheet = createSpreadsheet();
  return {
    clock,
    spreadsheet,
    workbench: await openAddOn({ code: CODE }, { clock, spreadsheet, ...options }),
  };
};

test('two executions run at the same time, and overwrite each other without a lock', async () => {
  const { clock, workbench, spreadsheet } = await openTwo();
  const start = clock.now();
  const results = await Promise.all([workbench.call('bump', []), workbench.call('bump', [])]);
  expect(results).toMatchObject([{ value: 0 }, { value: 0 }]);
  expect(spreadsheet.activeSheet.value(0, 0)).toBe(1);
  expect(clock.now() - start).toBe(100);
});

test('a lock makes executions run one after another', async () => {
  const { workbench, spreadsheet } = await openTwo();
  const results = await Promise.all([workbench.call('bumpAlone', []), workbench.call('bumpAlone', [])]);
  expect(results.map((result) => result.ok && result.value).sort()).toEqual([0, 1]);
  expect(spreadsheet.activeSheet.value(0, 0)).toBe(2);
});

test("waiting in one execution doesn't delay another", async () => {
  const { workbench } = await openTwo({ executionLimitMs: 1_000 });
  const long = workbench.call('sleepThenUser', [900]);
  const short = workbench.call('sleepThenUser', [10]);
  expect(await short).toMatchObject({ ok: true, ms: 10 });
  expect(await long).toMatchObject({ ok: true, ms: 900 });
});

test('each execution runs as its own user', async () => {
  const { workbench } = await openTwo();
  const users = ['ann@example.com', 'bob@example.com'];
  const results = await Promise.all(users.map((user) => workbench.call('sleepThenUser', [5], { user })));
  expect(results.map((result) => result.ok && result.value)).toEqual(users);
});

test('a page runs ten calls at a time and queues the rest', async () => {
  const { workbench } = await openTwo();
  const most = watchMost(workbench);
  const results = await Promise.all(Array.from({ length: 14 }, () => workbench.call('sleepThenUser', [50])));
  expect(results.every((result) => result.ok)).toBe(true);
  expect(most()).toBe(10);
});

test('a user can run thirty executions at a time; one more is refused, but not for another user', async () => {
  const code = `${CODE}\nfunction onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Sleep', 'sleepAMinute').addToUi(); }
    function sleepAMinute() { Utilities.sleep(60000); return 'slept'; }`;
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  const workbench = await openAddOn({ code }, { clock });
  await workbench.open();
  const release = clock.hold();
  const running = Array.from({ length: 30 }, () => workbench.click('Sleep'));
  expect(await workbench.click('Sleep')).toMatchObject({
    ok: false,
    killed: false,
    error: { message: 'There are too many scripts running simultaneously for this Google user account.' },
  });
  const other = workbench.click('Sleep', { user: 'other@example.com' });
  release();
  expect(await other).toMatchObject({ ok: true });
  expect((await Promise.all(running)).every((result) => result.ok)).toBe(true);
}, 60_000);

test('reads, writes and flushes are counted in total and for each execution', async () => {
  const { workbench } = await openTwo();
  await workbench.call('counted', []);
  await workbench.call('bump', []);
  const counters = workbench.counters();
  expect(counters.services).toEqual({ read: 3, write: 3, flush: 2, cellsRead: 6, cellsWritten: 5, ms: 0 });
  expect(counters.byExecution).toMatchObject([
    { execution: 1, fn: 'counted', read: 2, write: 2, flush: 2, serviceCalls: 10 },
    { execution: 2, fn: 'bump', read: 1, write: 1, flush: 0, serviceCalls: 5 },
  ]);
  expect(counters.calls['SpreadsheetApp.Range.setValues']).toBe(1);
  expect(counters).toMatchObject({ executions: 2, killed: 0, fetchRequests: 0 });
  expect(workbench.executions).toBe(2);
});

test("a person's edit between two service calls is visible to the script", async () => {
  const { workbench, spreadsheet } = await openTwo();
  workbench.setHook((call: ServiceCall) => {
    if (call.method === 'Range.getValue' && call.phase === 'before')
      spreadsheet.activeSheet.type(0, 0, [['41']]);
    return 'go';
  });
  expect(await workbench.call('bump', [])).toMatchObject({ value: 41 });
  expect(spreadsheet.activeSheet.text(0, 0)).toBe('42');
});

test('closing the workbench kills running executions', async () => {
  const { clock, workbench } = await openTwo();
  clock.hold();
  const running = workbench.call('sleepThenUser', [1_000]);
  await workbench.close();
  expect(await running).toMatchObject({ killed: true });
  await expect(workbench.call('bump', [])).rejects.toThrow('The workbench is closed.');
});

/** The most executions that were under way at once. */
function watchMost(workbench: Workbench): () => number {
  let now = 0;
  let most = 0;
  workbench.onEvent((event) => {
    if (event.kind === 'started') now += 1;
    if (event.kind === 'ended') now -= 1;
    most = Math.max(most, now);
  });
  return () => most;
}
