// The permissions that a person gives the add-on: with granular consent, any scope can be missing.
import type { Permission } from '../contract';
import { SCOPES } from '../words';
import type { MissingPermissions } from '../work';

declare global {
  // What the published types lack. Source: developers.google.com/apps-script/reference/script/script-app and
  // authorization-info.
  namespace GoogleAppsScript {
    namespace Script {
      interface ScriptApp {
        getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
      }
      interface AuthorizationInfo {
        getAuthorizedScopes(): string[] | null;
      }
    }
  }
}

const scopesOf = (permissions: readonly Permission[]): string[] => permissions.map((each) => SCOPES[each]);

/** Which of these are not given, and where to give them; `null` if all are. */
export function missing(permissions: readonly Permission[]): MissingPermissions | null {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopesOf(permissions));
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return null;
  const given = info.getAuthorizedScopes() ?? [];
  const lacking = permissions.filter((each) => !given.includes(SCOPES[each]));
  return {
    permissions: lacking.length > 0 ? lacking : permissions,
    grantUrl: info.getAuthorizationUrl(),
  };
}

/**
 * Has Google ask the person for what is missing, and ends the execution there; nothing if all are given.
 */
export function requirePermissions(permissions: readonly Permission[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopesOf(permissions));
}

/**
 * Whether Rowcall is used in this document, by the event of its opening: before that, Google lets it use
 * nothing but the menu.
 */
export const isAllowed = (event: unknown): boolean =>
  typeof event === 'object' &&
  event !== null &&
  'authMode' in event &&
  event.authMode !== ScriptApp.AuthMode.NONE;
