// The permissions that a person gives Rowcall at Google, each of them a scope of the manifest.
import type { Permission, Problem } from '../contract';
import type { Platform } from './ports';

const SCOPE = 'https://www.googleapis.com/auth/';

/** The scope behind each permission. Addresses of scopes are never translated, so errors are told by them. */
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

/** Which of these the person has not given, as a problem with the address at which to give them; `null` where all are given. */
export function lacking(platform: Platform, permissions: readonly Permission[]): Problem | null {
  const missing = platform.missing(permissions);
  return missing && { code: 'not-permitted', ...missing, detail: '' };
}

/** The same problem with the address at which to give what is missing, where Google names one. */
export const withAddress = (platform: Platform, problem: Problem): Problem =>
  problem.code === 'not-permitted' && problem.grantUrl === null
    ? { ...problem, grantUrl: platform.missing(problem.permissions)?.grantUrl ?? null }
    : problem;
