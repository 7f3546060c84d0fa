// ScriptApp's state tokens and the callback address: who may come back, for how long, and what the function
// gets.
import { CALLBACK_ADDRESS, virtualClock } from '../../../workbench/google';
import { openAddOn, openScript } from '../runtime/support';

const CODE = `
function begin(seconds) {
  const token = ScriptApp.newStateToken().withMethod('back').withArgument('mine', 'kept');
  return (seconds === null ? token : token.withTimeout(seconds)).createToken();
}
function unnamed() { return ScriptApp.newStateToken().createToken(); }
function back(event) {
  return HtmlService.createHtmlOutput('<p>' + JSON.stringify(event) + '</p>').setTitle('Back');
}
function callback() { return HtmlService.createHtmlOutput('unnamed'); }
function gone() { return ScriptApp.newStateToken().withMethod('nowhere').createToken(); }
function textOnly() { return ScriptApp.newStateToken().withMethod('text').createToken(); }
function text() { return 'only text'; }
function asksForDocument() { return ScriptApp.newStateToken().withMethod('document').createToken(); }
function document() {
  const told = [
    SpreadsheetApp.getActiveSpreadsheet() === null,
    PropertiesService.getDocumentProperties() === null,
    LockService.getDocumentLock() === null,
    LockService.getUserLock().tryLock(0),
    PropertiesService.getUserProperties().getProperty('a'),
  ];
  return HtmlService.createHtmlOutput(JSON.stringify(told));
}`;

const opened = async () => {
  const clock = virtualClock(Date.UTC(2026, 2, 14));
  const workbench = await openAddOn({ code: CODE }, { clock });
  const token = async (name: string, ...args: readonly unknown[]): Promise<string> => {
    const result = await workbench.call(name, args);
    if (!result.ok) throw new Error(result.error.message);
    return String(result.value);
  };
  return { clock, workbench, token };
};

const INVALID = {
  ok: false,
  error: { message: 'The state token is invalid or has expired. Please try again.' },
};

test("the callback function gets the URL's and the token's parameters, and its page is shown", async () => {
  const { workbench, token } = await opened();
  const state = await token('begin', null);
  const back = await workbench.callback(`code=a%26b&code=c&mine=forged&state=${state}`);
  expect(back).toMatchObject({ ok: true, value: { title: 'Back' } });
  const [, json = '{}'] = /<p>(.*)<\/p>/.exec(back.ok ? Object(back.value).html : '') ?? [];
  expect(JSON.parse(json)).toEqual({
    parameter: { code: 'a&b', mine: 'kept' },
    parameters: { code: ['a&b', 'c'], mine: ['kept'] },
    queryString: `code=a%26b&code=c&mine=forged&state=${state}`,
    contextPath: '',
    contentLength: -1,
  });
  // Nobody says that a token serves once: it does not here.
  expect(await workbench.callback(`state=${state}`)).toMatchObject({ ok: true });
});

test.each<[number | null, number]>([
  [null, 60],
  [1, 1],
  [3_600, 3_600],
])('a token with the timeout %p expires after %i s', async (seconds, lasts) => {
  const { workbench, token, clock } = await opened();
  const state = await token('begin', seconds);
  clock.advance(lasts * 1000 - 1);
  expect(await workbench.callback(`state=${state}`)).toMatchObject({ ok: true });
  clock.advance(1);
  expect(await workbench.callback(`state=${state}`)).toMatchObject(INVALID);
});

test('a token works only for the user who made it, and a missing or invented one is refused', async () => {
  const { workbench, token } = await opened();
  const state = await token('begin', null);
  expect(await workbench.callback(`state=${state}`, { user: 'other@example.com' })).toMatchObject(INVALID);
  expect(await workbench.callback('code=1')).toMatchObject(INVALID);
  expect(await workbench.callback('state=made-up')).toMatchObject(INVALID);
});

test('the callback function defaults to "callback"; a missing one or one without a page is an error', async () => {
  const { workbench, token } = await opened();
  expect(await workbench.callback(`state=${await token('unnamed')}`)).toMatchObject({
    value: { title: null, html: 'unnamed' },
  });
  expect(await workbench.callback(`state=${await token('gone')}`)).toMatchObject({
    ok: false,
    error: { message: 'Script function not found: nowhere' },
  });
  expect(await workbench.callback(`state=${await token('textOnly')}`)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('not a supported return type') },
  });
});

test("the callback has no document, but has the user's properties and lock", async () => {
  const { workbench, token } = await opened();
  workbench.properties.open('user', 'person@example.com').set({ a: 'b' });
  const shown = await workbench.callback(`state=${await token('asksForDocument')}`);
  expect(shown).toMatchObject({ value: { html: '[true,true,true,true,"b"]' } });
});

test('the script ID matches the callback URL, and timeouts over an hour are refused', async () => {
  const script = await openScript();
  expect(CALLBACK_ADDRESS).toBe(
    `https://script.google.com/macros/d/${await script('return ScriptApp.getScriptId()')}/usercallback`,
  );
  await expect(script('ScriptApp.newStateToken().withTimeout(3601).createToken()')).rejects.toThrow('3601');
  await expect(script('ScriptApp.newStateToken().withArgument("a", 1)')).rejects.toThrow(
    "The parameters (String,number) don't match the method signature for ScriptApp.StateTokenBuilder.withArgument.",
  );
  await expect(script('ScriptApp.getService()')).rejects.toThrow('not emulated');
});

test('state tokens need no scope', async () => {
  const script = await openScript({}, { manifest: { oauthScopes: [] } });
  expect(await script('return ScriptApp.newStateToken().createToken().length > 100')).toBe(true);
  expect(await script('return ScriptApp.getScriptId().length')).toBeGreaterThan(50);
});
