// The permissions that a person gives Rowcall at Google, each of them a scope of the manifest.
import type { Permission, Problem } from '../../contract';
import type { Platform } from './ports';

/**
 * Which of these the person has not given, as a problem with the address at which to give them; `null` if
 * all are given.
 */
export function lacking(platform: Platform, permissions: readonly Permission[]): Problem | null {
  const missing = platform.missing(permissions);
  return missing && { code: 'not-permitted', ...missing, detail: '' };
}

/** The same problem with the address at which to give what is missing, if Google names one. */
export const withAddress = (platform: Platform, problem: Problem): Problem =>
  problem.code === 'not-permitted' && problem.grantUrl === null
    ? { ...problem, grantUrl: platform.missing(problem.permissions)?.grantUrl ?? null }
    : problem;
