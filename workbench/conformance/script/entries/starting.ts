// How a script is loaded, started and stopped, and what it can call.
import { byHand, check, onPage, type Section } from '../entry';
import { misuse, refusal, refused, Skipped } from '../scratch';

/** Where onOpen of the suite notes what it could call: main.ts. */
export const OPENED = 'conformance opened';

const ABSENT = ['URL', 'fetch', 'setTimeout', 'TextEncoder', 'atob', 'crypto', 'process', 'window'] as const;

export const starting: Section = {
  title: 'How a script is loaded and started',
  about: '',
  entries: [
    check({
      id: 'no-web-globals',
      fact: 'No `URL`, `fetch`, timers, `TextEncoder`, `atob`, `crypto`, `process`, `window` in the script.',
      standing: 'documented',
      source: 'apps-script/guides/v8-runtime',
      tests: ['runtime/context'],
      expect: Object.fromEntries(ABSENT.map((name) => [name, 'undefined'])),
      run: () => Object.fromEntries(ABSENT.map((name) => [name, typeof Reflect.get(globalThis, name)])),
    }),
    onPage({
      id: 'fresh-executions',
      fact: 'Each execution starts afresh; nothing stays in variables.',
      standing: 'documented',
      source: 'apps-script/guides/v8-runtime',
      tests: ['runtime/context'],
      expect: { first: 1, second: 1 },
    }),
    onPage({
      id: 'callable-functions',
      fact: 'Only functions declared at the top level can be called by a page; those whose names end in `_` cannot.',
      standing: 'documented',
      source: 'apps-script/guides/html/communication',
      tests: ['google/boundary'],
      expect: { declared: true, private: false },
    }),
    onPage({
      id: 'assigned-functions',
      fact: 'A function that is assigned to `globalThis` cannot be called by a page.',
      standing: 'seen',
      source: 'notes of takatama/apps-script-vite-starter on the client that Google serves',
      tests: ['google/boundary'],
      expect: { assigned: false },
    }),
    byHand({
      id: 'no-service-while-loading',
      fact: 'No service while the file is being loaded. The workbench asks for it at every start.',
      standing: 'documented',
      source: 'workspace/add-ons/concepts/editor-auth-lifecycle, for AuthMode.NONE',
      tests: ['google/auth'],
      why: 'a script that breaks while it loads runs no checks; only an add-on that is not enabled in the document starts in AuthMode.NONE',
    }),
    byHand({
      id: 'on-open-none',
      fact: 'In AuthMode.NONE `onOpen` has menus, `Utilities` and `Logger` only. The words of the refusal are the workbench’s.',
      standing: 'documented',
      source: 'workspace/add-ons/concepts/editor-auth-lifecycle',
      tests: ['google/auth'],
      why: 'only an add-on that is not enabled in the document starts in this mode',
    }),
    check({
      id: 'on-open-limited',
      fact: 'In AuthMode.LIMITED `onOpen` has the document, properties and locks as well; no sidebar and no fetching.',
      standing: 'documented',
      source: 'workspace/add-ons/concepts/editor-auth-lifecycle',
      tests: ['google/auth'],
      expect: { mode: 'LIMITED', document: true, properties: true, lock: true, sidebar: false, fetch: false },
      run: () => {
        const kept = PropertiesService.getDocumentProperties().getProperty(OPENED);
        if (kept === null) throw new Skipped('Reload the spreadsheet first: onOpen has noted nothing yet.');
        return JSON.parse(kept);
      },
    }),
    check({
      id: 'scopes-of-the-manifest',
      fact: 'A manifest that names scopes grants no others: “Specified permissions are not sufficient to call …”.',
      standing: 'documented',
      source: 'apps-script/concepts/scopes; the words are seen in public issue notes',
      tests: ['google/auth'],
      expect: {
        refused: true,
        namesCall: true,
        namesScope: true,
        words: 'Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota.',
      },
      run: () => {
        const message = refusal(() => MailApp.getRemainingDailyQuota()) ?? '';
        return {
          refused: message !== '',
          namesCall: message.includes('MailApp.getRemainingDailyQuota'),
          namesScope: message.includes('https://www.googleapis.com/auth/script.send_mail'),
          words: message.split(' Required')[0] ?? '',
        };
      },
    }),
    check({
      id: 'locale-without-a-scope',
      fact: 'The locale of the person’s account needs no scope, and begins with the language, as `de` or `pt-BR`.',
      standing: 'assumed',
      source: 'apps-script/reference/base/session names no scope for getActiveUserLocale',
      tests: ['runtime/workbench'],
      expect: { refused: false, form: true },
      run: () => ({
        refused: refusal(() => Session.getActiveUserLocale()) !== null,
        form: /^[a-z]{2,3}([-_]|$)/i.test(Session.getActiveUserLocale()),
      }),
    }),
    byHand({
      id: 'locale-while-opening',
      fact: 'In AuthMode.LIMITED `onOpen` is told the locale of the person’s account. If not, Rowcall’s menu is English.',
      standing: 'assumed',
      source: 'no source: the editor-auth-lifecycle page does not name the Session service',
      tests: ['google/auth'],
      why: 'the suite notes in onOpen what its other entries need; look whether the menu is in the language of the account',
    }),
    check({
      id: 'content-of-a-file',
      fact: '`getContent()` of an HTML file gives its text as it was pushed, JSON without elements included.',
      standing: 'assumed',
      source: 'apps-script/reference/html/html-output, getContent',
      tests: ['google/ui'],
      expect: { page: true },
      run: () => ({ page: HtmlService.createHtmlOutputFromFile('Page').getContent().includes('<html') }),
    }),
    check({
      id: 'plural-rules',
      fact: 'V8 at Google knows the plurals and the months of other languages (`Intl`).',
      standing: 'assumed',
      source: 'apps-script/guides/v8-runtime names no limits of Intl',
      tests: ['runtime/workbench'],
      expect: { one: 'one', zero: 'one', other: 'other', month: 'März' },
      run: () => ({
        one: new Intl.PluralRules('de').select(1),
        zero: new Intl.PluralRules('fr').select(0),
        other: new Intl.PluralRules('ja').select(1),
        month: new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2026, 2, 14),
        ),
      }),
    }),
    check({
      id: 'calls-that-need-a-scope',
      fact: 'The address of the person needs `userinfo.email`, and anything about clock triggers `script.scriptapp`.',
      standing: 'documented',
      source: 'apps-script/reference/base/session, apps-script/reference/script/script-app',
      tests: ['google/auth'],
      expect: { activeUser: true, effectiveUser: true, triggers: true },
      run: () => {
        const no = (action: () => unknown) => refusal(action) !== null;
        return {
          activeUser: no(() => Session.getActiveUser().getEmail()),
          effectiveUser: no(() => Session.getEffectiveUser().getEmail()),
          triggers: no(() => ScriptApp.getProjectTriggers()),
        };
      },
    }),
    check({
      id: 'calls-that-need-no-scope',
      fact: 'The key of the person, the zone and the ID of the script need no scope of their own.',
      standing: 'documented',
      source: 'apps-script/reference/base/session, apps-script/reference/script/script-app',
      tests: ['google/utilities', 'google/script-app'],
      expect: { key: true, zone: 'Etc/UTC', id: true },
      run: () => ({
        key: Session.getTemporaryActiveUserKey() !== '',
        zone: Session.getScriptTimeZone(),
        id: /^[\w-]{40,}$/.test(ScriptApp.getScriptId()),
      }),
    }),
    byHand({
      id: 'six-minutes',
      fact: 'An execution ends after 6 minutes, a simple trigger after 30 s.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas, apps-script/guides/triggers',
      tests: ['runtime/execution'],
      why: 'the execution that would see it is the one that is ended',
    }),
    byHand({
      id: 'no-finally-at-the-end',
      fact: 'When Google ends an execution, no `catch` or `finally` runs.',
      standing: 'assumed',
      source: '',
      tests: ['runtime/execution'],
      why: 'the execution that would see it is the one that is ended',
    }),
    byHand({
      id: 'thirty-executions',
      fact: '30 executions of a user at once, then “There are too many scripts running simultaneously for this Google user account.”',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas, apps-script/guides/support/troubleshooting',
      tests: ['runtime/workbench'],
      why: 'a page has 10 calls at once; it would take several windows',
    }),
    check({
      id: 'wrong-arguments',
      fact: 'Wrong arguments: “The parameters (String,number) don’t match the method signature for …”.',
      standing: 'seen',
      source: 'brucemcpherson/gas-fakes and many issue notes',
      tests: ['google/strictness'],
      expect: {
        refused: true,
        words:
          "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      },
      run: () => refused(() => misuse(Utilities, 'formatDate', 'x', 'Etc/UTC', 'yyyy')),
    }),
    check({
      id: 'errors-are-exceptions',
      fact: 'Errors of services are named `Exception`.',
      standing: 'seen',
      source: 'public issue notes',
      tests: ['google/strictness'],
      expect: { name: 'Exception', isError: true },
      run: ({ sheet }) => {
        try {
          sheet.getRange(0, 1);
          return { name: '' };
        } catch (error) {
          return { name: error instanceof Error ? error.name : '', isError: error instanceof Error };
        }
      },
    }),
    byHand({
      id: 'exception-in-every-language',
      fact: 'The name `Exception` is not translated.',
      standing: 'assumed',
      source: '',
      tests: ['languages'],
      why: 'settled by a result of `errors-are-exceptions` from an account in another language than English',
    }),
    check({
      id: 'localised-messages',
      fact:
        'Google’s messages are in the language of the person’s account (“usually localized”). Names of services and functions in them are ' +
        'not translated. The workbench speaks English, German and Japanese (`--language`), in words of its own.',
      standing: 'documented',
      source:
        'apps-script/reference/script/execution-response (ExecutionError); what stays is seen in public issue notes',
      tests: ['languages', 'protected'],
      expect: {
        namesFunction: true,
        words: 'The coordinates of the range are outside the dimensions of the sheet.',
      },
      run: ({ sheet }) => ({
        namesFunction: (refusal(() => misuse(Utilities, 'formatDate', 'x')) ?? '').includes(
          'Utilities.formatDate',
        ),
        words: refusal(() => sheet.getRange(sheet.getMaxRows() + 1, 1)) ?? '',
      }),
    }),
  ],
};

export const consent: Section = {
  title: 'Consent',
  about: '',
  entries: [
    byHand({
      id: 'granular-consent',
      fact: 'A person may leave out any scope when asked for consent (since August 2025 for published editor add-ons); calls that need it are then refused.',
      standing: 'documented',
      source: 'apps-script/concepts/scopes (granular OAuth permissions)',
      tests: ['permissions'],
      why: 'consent is given once, by a person, before a script runs',
    }),
    byHand({
      id: 'granular-consent-words',
      fact: 'A call whose scope was left out is refused in the same words as one whose scope the manifest does not name.',
      standing: 'assumed',
      source: '',
      tests: ['permissions'],
      why: 'consent is given once, by a person, before a script runs',
    }),
    check({
      id: 'authorization-info',
      fact: '`getAuthorizationInfo(mode, scopes)` says whether any of them is missing, which are given, and where to give the rest. The form of the address is the workbench’s.',
      standing: 'documented',
      source: 'apps-script/reference/script/authorization-info',
      tests: ['permissions'],
      expect: { status: 'NOT_REQUIRED', url: 'null', given: true },
      run: () => {
        const scope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
        const info = misuse(ScriptApp, 'getAuthorizationInfo', ScriptApp.AuthMode.FULL, [scope]);
        if (typeof info !== 'object' || info === null) return { status: String(info) };
        const given = misuse(info, 'getAuthorizedScopes');
        return {
          status: String(misuse(info, 'getAuthorizationStatus')),
          url: String(misuse(info, 'getAuthorizationUrl')),
          given: Array.isArray(given) && given.includes(scope),
        };
      },
    }),
    check({
      id: 'require-scopes-given',
      fact: '`requireScopes` changes nothing where every scope is given.',
      standing: 'documented',
      source: 'apps-script/reference/script/script-app',
      tests: ['permissions'],
      expect: { refused: false },
      run: () =>
        refused(() =>
          ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [
            'https://www.googleapis.com/auth/spreadsheets.currentonly',
          ]),
        ),
    }),
    byHand({
      id: 'require-scopes-missing',
      fact: '`requireScopes` ends the execution where a scope is missing, and has Google ask for it.',
      standing: 'documented',
      source: 'apps-script/reference/script/script-app',
      tests: ['permissions'],
      why: 'consent is given once, by a person, before a script runs',
    }),
    byHand({
      id: 'require-scopes-is-an-error',
      fact: 'To the script the end by `requireScopes` looks like an error.',
      standing: 'assumed',
      source: '',
      tests: ['permissions'],
      why: 'consent is given once, by a person, before a script runs',
    }),
  ],
};
