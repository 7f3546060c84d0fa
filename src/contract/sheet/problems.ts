// Every problem that can reach a person, as a code with its particulars: types only.
// The sentences are made from these in `src/words` and nowhere else.
import type { Shape } from './questions';
import type { FieldName, RowProblem } from './row-problems';

/** What a person lets Rowcall do at Google; each may be left out. */
export type Permission = 'sheet' | 'sidebar' | 'docebo' | 'background' | 'mail' | 'address';

/** Why a call, a slice or a whole job could not do what it should. */
export type JobProblem =
  | { readonly code: 'not-connected' }
  | { readonly code: 'domain-invalid'; readonly value: string }
  | { readonly code: 'input-invalid'; readonly what: string }
  | { readonly code: 'sheet-empty'; readonly sheet: string }
  | {
      readonly code: 'columns-missing';
      readonly fields: readonly FieldName[];
      readonly headers: readonly string[];
      readonly shape: Shape | null;
    }
  | { readonly code: 'columns-shared'; readonly fields: readonly FieldName[] }
  | { readonly code: 'columns-not-adjacent'; readonly headers: readonly string[] }
  /** The sheet is Rowcall's own log. */
  | { readonly code: 'log-sheet' }
  | { readonly code: 'nothing-selected' }
  /** Rows that are ready were hidden by a filter after their check. */
  | { readonly code: 'rows-hidden'; readonly rows: number }
  /** Too many rows to find out which of them a filter hides. */
  | { readonly code: 'filter-too-large'; readonly most: number }
  | { readonly code: 'job-over' }
  | { readonly code: 'sheet-gone' }
  /** The person sees another sheet than the one the sidebar showed. Nothing was done. */
  | { readonly code: 'other-sheet'; readonly shown: string | null; readonly front: string }
  /** The row or the cell that a value was typed for is not as it was shown. Nothing was written. */
  | { readonly code: 'cell-changed' }
  /** The cell holds a formula, which a value would replace. */
  | { readonly code: 'cell-formula' }
  /** Somebody protects cells that Rowcall has to write. */
  | { readonly code: 'sheet-protected'; readonly range: string; readonly detail: string }
  /** Something else keeps Rowcall from writing into its cells; `range` as `Sheet1!F1:J20`. */
  | {
      readonly code: 'cells-refused';
      readonly range: string;
      readonly why: 'validation' | 'merged' | 'other';
      readonly detail: string;
    }
  /** The tab in front is a chart, a timeline or connected data, which has no cells of its own. */
  | { readonly code: 'not-a-grid'; readonly sheet: string }
  /** The person has not given these permissions at Google; `grantUrl`: where to give them. */
  | {
      readonly code: 'not-permitted';
      readonly permissions: readonly Permission[];
      readonly grantUrl: string | null;
      readonly detail: string;
    }
  /**
   * Google refused something and nobody knows why but from its own words, which are in the person's language.
   */
  | { readonly code: 'google-refused'; readonly detail: string }
  | { readonly code: 'busy'; readonly since: number }
  /** Work of another tenant, to which the person is not connected. */
  | { readonly code: 'needs-connection'; readonly domain: string }
  /** The sheet works with another tenant than the sidebar showed. */
  | { readonly code: 'tenant-switched'; readonly now: string }
  /** The rows of the sheet name people and courses by their IDs in that tenant. */
  | { readonly code: 'sheet-bound'; readonly domain: string }
  /** The log does not say in which of the person's tenants a run was. */
  | { readonly code: 'undo-tenant-unknown' }
  /**
   * What happened to so many rows in another tenant is not known; 0: Docebo's job runner is at work there.
   */
  | { readonly code: 'unsettled-elsewhere'; readonly domain: string; readonly rows: number }
  /** The person ended it. */
  | { readonly code: 'connect-cancelled' }
  | { readonly code: 'too-many-connections'; readonly most: number }
  | { readonly code: 'signed-out' }
  /** `suspect`: whose credentials are wrong, if the tenant says so: the app's, or the person's. */
  | {
      readonly code: 'sign-in-refused';
      readonly status: number;
      readonly detail: string;
      readonly suspect?: 'app' | 'person';
    }
  | { readonly code: 'forbidden'; readonly request: string; readonly detail: string }
  | { readonly code: 'not-found'; readonly request: string }
  | { readonly code: 'refused'; readonly request: string; readonly status: number; readonly detail: string }
  | { readonly code: 'rate-limited'; readonly retryAt: number }
  /** `retryAt` is 0 if nothing continues without a person. */
  | { readonly code: 'overloaded'; readonly retryAt: number }
  /** Docebo's own job runner works on rows of this document. `percent`: how far it says it is. */
  | { readonly code: 'runner-at-work'; readonly retryAt: number; readonly percent: number | null }
  /** It was asked to end, and does not. */
  | { readonly code: 'runner-stuck' }
  | {
      readonly code: 'server-error';
      readonly request: string;
      readonly status: number;
      readonly detail: string;
    }
  | { readonly code: 'unreachable'; readonly request: string; readonly detail: string }
  | {
      readonly code: 'not-json';
      readonly request: string;
      readonly status: number;
      readonly contentType: string;
      /** The first words of the answer. */
      readonly detail: string;
    }
  | { readonly code: 'unexpected-shape'; readonly request: string; readonly detail: string }
  /** A listing showed what its filter leaves out, so what it does not show proves nothing. */
  | { readonly code: 'filter-ignored'; readonly request: string }
  /** The pages of a listing contradict each other, or do not end. */
  | { readonly code: 'listing-unclear'; readonly request: string }
  | { readonly code: 'fetch-too-fast' }
  | { readonly code: 'fetch-quota'; readonly detail: string }
  /** Google lets the add-on call none but the addresses of its manifest. */
  | { readonly code: 'domain-not-listed'; readonly detail: string }
  /** The first call of its kind did something else than it was asked to. */
  | {
      readonly code: 'pilot-failed';
      /** Its row in the sheet (from 1), as it was typed; `null` if it is not known. */
      readonly row: { readonly number: number; readonly user: string; readonly course: string } | null;
      readonly wrong: string;
      /** Calls that this run had sent before. */
      readonly calls: number;
    }
  /** Rows need a kind of call whose pilot failed on this tenant. */
  | { readonly code: 'way-closed'; readonly way: Way; readonly why: string }
  /**
   * So many calls in a row had no success that the fault is not in the rows; `answer` is the last one, in
   * words.
   */
  | { readonly code: 'all-in-vain'; readonly calls: number; readonly answer: string }
  /**
   * A call wrote to others than those it was asked to write to: some of them, and how many they are in all.
   */
  | {
      readonly code: 'touched-others';
      readonly others: readonly {
        readonly userId: number;
        readonly courseId: number | null;
        /** Of an enrollment in a learning plan. */
        readonly planId?: number | null;
      }[];
      readonly count: number;
    }
  /** So many rows unenroll that the person has to type their number. */
  | { readonly code: 'unenrolls-unconfirmed'; readonly rows: number }
  /** So many rows take a completion back, replace its date or remove it, and nobody confirmed that. */
  | ({ readonly code: 'sets-back-unconfirmed' } & SetBacks)
  /** People are named by a user field, and the list of all users is too long to be read at once. */
  | { readonly code: 'too-many-users'; readonly users: number }
  /** The log would need more cells than the spreadsheet has left. */
  | { readonly code: 'log-full'; readonly needed: number; readonly free: number }
  /** The log with this run's lines was deleted or emptied; calls that the run had sent before. */
  | { readonly code: 'log-gone'; readonly calls: number }
  /** The log knows no such run, or none of its changes can be undone. */
  | { readonly code: 'run-unknown'; readonly run: string }
  | { readonly code: 'nothing-to-undo'; readonly run: string }
  /** Google did not let the work continue in the background. */
  | { readonly code: 'background-refused'; readonly detail: string }
  /** The rows of this sheet moved each time that they were written to, so that nothing of them was sent. */
  | { readonly code: 'rows-moving'; readonly sheet: string }
  | { readonly code: 'stopped' }
  /** The slice ended with its time; the next one continues. */
  | { readonly code: 'out-of-time' }
  /** `titles`: the fields that there are. */
  | { readonly code: 'get-field'; readonly value: string; readonly titles: readonly string[] }
  | { readonly code: 'directory-sheet' }
  /** A course that was asked for is not there, or is several. */
  | { readonly code: 'get-course'; readonly value: string; readonly courseIds: readonly number[] }
  /** Nobody is in the branch that was asked for. */
  | { readonly code: 'get-branch'; readonly branch: number }
  /** Sessions are read course by course, and the sheet with the courses is missing, old or changed. */
  | { readonly code: 'get-sessions' }
  /** The spreadsheet has no room for so many cells. */
  | { readonly code: 'get-too-large'; readonly needed: number; readonly free: number }
  /**
   * Rows about learning plans that are not checked, or are no longer as they were checked; 0: none is known.
   */
  | { readonly code: 'plans-unchecked'; readonly rows: number }
  /** Docebo shows no course of these learning plans. */
  | { readonly code: 'plan-without-courses'; readonly plans: readonly string[] }
  | { readonly code: 'bug'; readonly detail: string };

/** The ways to write, each of which has a pilot of its own. */
export type Way =
  | 'put-many'
  | 'put-one'
  | 'post-batch'
  | 'enroll-many'
  | 'enroll-batch'
  | 'unenroll-many'
  | 'recertify-batch'
  | 'attendance-batch'
  | 'leave-session'
  | 'plan-enroll'
  | 'plan-unenroll';

export type Problem = RowProblem | JobProblem;

/**
 * Rows that take something away from somebody who has completed, counted by what they do to the completion.
 */
export interface SetBacks {
  /** They give it another status. */
  readonly setsBack: number;
  /** They give it another day. */
  readonly replacesDates: number;
  /** They remove it with its enrollment. */
  readonly unenrollsCompleted: number;
}
