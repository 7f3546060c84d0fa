// The Google scope behind each permission, and which of them a text names.
import type { Permission } from '../../contract';

const SCOPE = 'https://www.googleapis.com/auth/';

/** The scope behind each permission. Addresses of scopes are never translated, so they identify errors. */
export const SCOPES: Readonly<Record<Permission, string>> = {
  sheet: `${SCOPE}spreadsheets.currentonly`,
  sidebar: `${SCOPE}script.container.ui`,
  docebo: `${SCOPE}script.external_request`,
  background: `${SCOPE}script.scriptapp`,
  mail: `${SCOPE}script.send_mail`,
  address: `${SCOPE}userinfo.email`,
};

const PERMISSIONS: readonly Permission[] = ['sheet', 'sidebar', 'docebo', 'background', 'mail', 'address'];

/** The permissions whose scopes a text names. */
export function permissionsIn(text: string): readonly Permission[] {
  const named = new Set(text.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]*\w/g));
  return PERMISSIONS.filter((permission) => named.has(SCOPES[permission]));
}
