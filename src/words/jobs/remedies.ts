// What the button beside a problem does, and what a person copies for support.
import type { JobProblem, ShownProblem } from '../../contract';
import { SCOPES } from './scopes';

type Remedy = ShownProblem['remedy'];

const REMEDIES: Readonly<Record<JobProblem['code'], Remedy>> = {
  'not-connected': 'reconnect',
  'needs-connection': 'reconnect',
  'tenant-switched': 'retry',
  'sheet-bound': null,
  'undo-tenant-unknown': null,
  'unsettled-elsewhere': null,
  'connect-cancelled': null,
  'too-many-connections': null,
  'domain-invalid': 'reconnect',
  'input-invalid': null,
  'sheet-empty': 'retry',
  'columns-missing': 'choose-columns',
  'columns-shared': 'choose-columns',
  'columns-not-adjacent': 'retry',
  'log-sheet': 'retry',
  'rows-hidden': 'retry',
  'filter-too-large': 'retry',
  'nothing-selected': 'retry',
  'job-over': 'retry',
  'sheet-gone': 'retry',
  'other-sheet': null,
  'cell-changed': null,
  'cell-formula': null,
  busy: 'wait',
  'signed-out': 'reconnect',
  'sign-in-refused': 'reconnect',
  forbidden: 'reconnect',
  'not-found': 'reconnect',
  refused: 'retry',
  'rate-limited': 'wait',
  overloaded: 'retry',
  'runner-at-work': 'wait',
  'runner-stuck': 'retry',
  'server-error': 'retry',
  unreachable: 'retry',
  'not-json': 'reconnect',
  'unexpected-shape': 'retry',
  'filter-ignored': 'retry',
  'listing-unclear': 'retry',
  'fetch-too-fast': 'retry',
  'fetch-quota': 'wait',
  'domain-not-listed': 'reconnect',
  'out-of-time': 'retry',
  'plans-unchecked': 'retry',
  'plan-without-courses': null,
  'get-course': null,
  'get-branch': null,
  'get-field': null,
  'get-sessions': null,
  'directory-sheet': 'retry',
  'get-too-large': null,
  'pilot-failed': 'show-rows',
  'way-closed': 'retry-pilots',
  'all-in-vain': 'retry',
  'touched-others': 'show-rows',
  'unenrolls-unconfirmed': null,
  'sets-back-unconfirmed': 'retry',
  'too-many-users': 'choose-columns',
  'rows-moving': 'retry',
  'log-full': null,
  'log-gone': null,
  'run-unknown': null,
  'nothing-to-undo': null,
  'background-refused': 'retry',
  stopped: 'retry',
  'sheet-protected': 'retry',
  'not-a-grid': 'retry',
  'cells-refused': 'retry',
  'not-permitted': 'retry',
  'google-refused': 'retry',
  bug: 'retry',
};

/** What the button beside a problem does; `null` if it has none. */
export const remedyOf = (problem: JobProblem): Remedy =>
  // Only an overload whose end is known is worth waiting for.
  problem.code === 'overloaded' && problem.retryAt > 0 ? 'wait' : REMEDIES[problem.code];

/** The particulars of a problem for support: requests, status codes and what others answered. */
export function particularsOf(problem: JobProblem): string {
  switch (problem.code) {
    case 'sign-in-refused':
      return `HTTP ${problem.status}: ${problem.detail}`;
    case 'refused':
    case 'server-error':
      return `${problem.request}: HTTP ${problem.status} ${problem.detail}`;
    case 'not-json':
      return `${problem.request}: HTTP ${problem.status}, ${problem.contentType}: ${problem.detail}`;
    case 'forbidden':
    case 'unreachable':
    case 'unexpected-shape':
      return `${problem.request}: ${problem.detail}`;
    case 'not-found':
    case 'filter-ignored':
    case 'listing-unclear':
      return problem.request;
    case 'fetch-quota':
    case 'domain-not-listed':
    case 'background-refused':
    case 'sheet-protected':
    case 'google-refused':
    case 'bug':
      return problem.detail;
    case 'cells-refused':
      return `${problem.range}: ${problem.detail}`;
    case 'not-permitted':
      return `${problem.permissions.map((each) => SCOPES[each]).join(' ')} ${problem.detail}`.trim();
    default:
      return problem.code;
  }
}
