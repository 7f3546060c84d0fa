// What a script may call, by how it was started and by the scopes in its manifest.
import { ServiceException } from './fault';
import type { CallName } from './service-calls';

/**
 * How an execution was authorized. Source:
 * developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const RANK: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** The mode that a call needs: by its longest prefix here. */
const NEEDS: Readonly<Record<string, AuthMode>> = {
  SpreadsheetApp: 'LIMITED',
  'SpreadsheetApp.getUi': 'NONE',
  PropertiesService: 'LIMITED',
  LockService: 'LIMITED',
  HtmlService: 'NONE',
  'ScriptApp.getScriptId': 'FULL',
  'ScriptApp.StateTokenBuilder': 'FULL',
  'ScriptApp.getAuthorizationInfo': 'NONE',
  'ScriptApp.requireScopes': 'FULL',
  Ui: 'FULL',
  'Ui.Menu': 'NONE',
  UrlFetchApp: 'FULL',
  Utilities: 'NONE',
  Session: 'FULL',
  'Session.getActiveUserLocale': 'LIMITED',
  'Session.getScriptTimeZone': 'NONE',
  'Session.getTemporaryActiveUserKey': 'LIMITED',
};

const SCOPE = 'https://www.googleapis.com/auth/';

/** The scopes of which one has to be in the manifest, if a call needs one. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`],
  'SpreadsheetApp.getUi': [],
  Ui: [`${SCOPE}script.container.ui`],
  'Ui.Menu': [],
  UrlFetchApp: [`${SCOPE}script.external_request`],
  'ScriptApp.ClockTriggerBuilder': [`${SCOPE}script.scriptapp`],
  'ScriptApp.getProjectTriggers': [`${SCOPE}script.scriptapp`],
  'ScriptApp.deleteTrigger': [`${SCOPE}script.scriptapp`],
  MailApp: [`${SCOPE}script.send_mail`],
  'Session.getActiveUser': [`${SCOPE}userinfo.email`],
  'Session.getEffectiveUser': [`${SCOPE}userinfo.email`],
};

function byPrefix<T>(table: Readonly<Record<string, T>>, name: CallName): T | undefined {
  for (
    let prefix: string = name;
    prefix !== '';
    prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))
  ) {
    const found = table[prefix];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Throws what Google throws if the call is not allowed. `scopes`: `null` if the manifest names none. */
export function checkAllowed(name: CallName, mode: AuthMode, scopes: readonly string[] | null): void {
  const needs = byPrefix(NEEDS, name) ?? 'FULL';
  if (RANK[mode] < RANK[needs]) {
    throw new ServiceException(
      `You do not have permission to call ${name}. (authorization mode ${mode}; it needs ${needs})`,
    );
  }
  const asked = byPrefix(SCOPES, name) ?? [];
  if (scopes === null || asked.length === 0 || asked.some((scope) => scopes.includes(scope))) return;
  const list = asked.length > 1 ? `(${asked.join(' || ')})` : asked.join('');
  throw new ServiceException(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${list}`,
  );
}
