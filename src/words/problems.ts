// Every problem of a job as the sidebar shows it: what happened, what to do, and what the button does.
import type { JobProblem, Permission, Problem, Shape, ShownProblem } from '../contract';
import { setBackWords } from './details';
import { quoted, whole } from './quotes';
import { FIELD_WORDS, isRowProblem, rowSentence } from './row-problems';
import { SCOPES } from './scopes';
import { closedSentence } from './ways';
import { count, figure, list } from './words';

/** What each permission is for, and what Google calls it on its page of consent. Source: docs/privacy.md. */
const PERMISSION_WORDS: Readonly<Record<Permission, string>> = {
  sheet:
    'read your rows and write their results (“View and manage spreadsheets that this application has been installed in”)',
  sidebar:
    'show its sidebar (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
  docebo: 'call Docebo (“Connect to an external service”)',
  background: 'continue in the background (“Allow this application to run when you are not present”)',
  mail: 'mail you at the end (“Send email as you”)',
  address: 'see the address to mail you at (“See your primary Google Account email address”)',
};

/** What a sheet looks like that has no columns for its rows, and what to do about it. */
function shapeSentence(shape: Shape | null): string {
  switch (shape) {
    case 'unsplit':
      return 'The file was not split into columns. Select the column, then choose Data > Split text to columns. ';
    case 'matrix':
      return 'This looks like a matrix, with people down and courses across. Rowcall needs a row for each person and course: open Columns and choose Turn this into rows. ';
    case 'pairs':
      return 'This sheet has several courses side by side. Rowcall needs a row for each person and course: open Columns and choose Turn this into rows. ';
    case 'list':
    case null:
      return '';
  }
}

interface Said {
  readonly sentence: string;
  readonly remedy: ShownProblem['remedy'];
  readonly particulars?: string;
  readonly link?: string;
}

export function say(problem: JobProblem, clock: (ms: number) => string): Said {
  switch (problem.code) {
    case 'not-connected':
      return { sentence: 'Rowcall is not connected to Docebo yet. Connect first.', remedy: 'reconnect' };
    case 'domain-invalid':
      return {
        sentence: `${quoted(problem.value)} is not a Docebo address that secrets may be sent to. Type it like acme.docebosaas.com.`,
        remedy: 'reconnect',
      };
    case 'input-invalid':
      return {
        sentence: `Rowcall did not understand: ${problem.what}. Correct it and try again.`,
        remedy: null,
      };
    case 'sheet-empty':
      return {
        sentence: `The sheet ${quoted(problem.sheet)} has no rows. Type headers in the first row and one enrollment in each row below.`,
        remedy: 'retry',
      };
    case 'columns-missing':
      return {
        sentence: `${shapeSentence(problem.shape)}No column was found for ${list(problem.fields.map((field) => FIELD_WORDS[field]))}. The headers are ${
          problem.headers.length > 0 ? list(problem.headers.map(quoted), 12) : 'all blank'
        }. Choose the column, or add a header.`,
        remedy: 'choose-columns',
      };
    case 'columns-shared':
      return {
        sentence: `One column is chosen for ${list(problem.fields.map((field) => FIELD_WORDS[field]))}. Choose a column for each.`,
        remedy: 'choose-columns',
      };
    case 'columns-not-adjacent':
      return {
        sentence: `Rowcall's own columns (${list(problem.headers, 9)}) must stand side by side in their order. Move them together, or delete them all: Rowcall adds them again.`,
        remedy: 'retry',
      };
    case 'log-sheet':
      return { sentence: "This is Rowcall's own log. Open the sheet with your rows.", remedy: 'retry' };
    case 'rows-hidden':
      return {
        sentence: `A filter hides ${count(problem.rows, 'row that is', 'rows that are')} ready. Check again, so that only the rows that show are sent, or remove the filter.`,
        remedy: 'retry',
      };
    case 'filter-too-large':
      return {
        sentence: `This sheet has a filter, and Rowcall can find out for at most ${problem.most.toLocaleString('en')} rows whether it hides them. Remove the filter, select fewer rows, or include hidden rows.`,
        remedy: 'retry',
      };
    case 'nothing-selected':
      return {
        sentence: 'No rows with a user and a course are selected. Select some and try again.',
        remedy: 'retry',
      };
    case 'job-over':
      return {
        sentence: 'This job has ended, or a newer one has started. See the statuses in the sheet.',
        remedy: 'retry',
      };
    case 'sheet-gone':
      return {
        sentence:
          'The sheet this was started in no longer exists. Restore it with Edit ▸ Undo, or start again in another sheet.',
        remedy: 'retry',
      };
    case 'other-sheet':
      return {
        sentence: `${problem.shown === null ? 'The sheet shown here no longer exists' : `The sidebar showed ${quoted(problem.shown)}`}, but you are now in ${quoted(
          problem.front,
        )}. Nothing was done. Go back to the other sheet, or start again in this one.`,
        remedy: null,
      };
    case 'busy':
      return {
        sentence: `Rowcall is already working on this spreadsheet, in another window or for another person, since ${clock(
          problem.since,
        )}. Wait until it is done.`,
        remedy: 'wait',
      };
    case 'signed-out':
      return {
        sentence: 'Docebo ended the session and did not accept a new sign-in. Connect again.',
        remedy: 'reconnect',
      };
    case 'sign-in-refused':
      return {
        sentence:
          'Docebo refused the sign-in. Check the domain, the client ID and secret, and the username and password.',
        remedy: 'reconnect',
        particulars: `HTTP ${problem.status}: ${problem.detail}`,
      };
    case 'forbidden':
      return {
        sentence:
          'Docebo does not let this account do that. Connect as a superadmin, or as a power user with rights on these users and courses.',
        remedy: 'reconnect',
        particulars: `${problem.request}: ${problem.detail}`,
      };
    case 'not-found':
      return {
        sentence: 'Docebo does not know this address. Check the domain.',
        remedy: 'reconnect',
        particulars: problem.request,
      };
    case 'refused':
      return {
        sentence: `Docebo refused the change: ${(problem.detail || `HTTP ${problem.status}`).replace(/\.$/, '')}.`,
        remedy: 'retry',
        particulars: `${problem.request}: HTTP ${problem.status} ${problem.detail}`,
      };
    case 'rate-limited':
      return {
        sentence: `Docebo's hourly limit of calls is reached. Rowcall continues at ${clock(problem.retryAt)}.`,
        remedy: 'wait',
      };
    case 'overloaded':
      return problem.retryAt > 0
        ? {
            sentence: `Docebo is overloaded. Rowcall continues at ${clock(problem.retryAt)}.`,
            remedy: 'wait',
          }
        : { sentence: 'Docebo is overloaded. Nothing is lost: continue later.', remedy: 'retry' };
    case 'runner-at-work': {
      const percent = problem.percent === null ? '' : ` (${problem.percent} % done)`;
      return {
        sentence: `Docebo is working through the rows${percent}. Nothing else is sent before ${clock(problem.retryAt)}.`,
        remedy: 'wait',
      };
    }
    case 'runner-stuck':
      return {
        sentence:
          'Docebo got rows as a job of its own, and that job does not end. Look at it in Docebo. Resume reads what happened to the rows.',
        remedy: 'retry',
      };
    case 'server-error':
      return {
        sentence: 'Docebo had an error of its own. Try again in a few minutes.',
        remedy: 'retry',
        particulars: `${problem.request}: HTTP ${problem.status} ${problem.detail}`,
      };
    case 'unreachable':
      return {
        sentence: `Docebo could not be reached, or its answer was lost. Google says: ${whole(problem.detail)}. Check the domain, then try again.`,
        remedy: 'retry',
        particulars: `${problem.request}: ${problem.detail}`,
      };
    case 'not-json':
      return {
        sentence:
          'Docebo answered with a page instead of data. Check the domain and what the account may do.',
        remedy: 'reconnect',
        particulars: `${problem.request}: HTTP ${problem.status}, ${problem.contentType}: ${problem.detail}`,
      };
    case 'unexpected-shape':
      return {
        sentence:
          'Docebo answered in a form that Rowcall does not know. Nothing is marked as done that was not confirmed.',
        remedy: 'retry',
        particulars: `${problem.request}: ${problem.detail}`,
      };
    case 'filter-ignored':
      return {
        sentence:
          'Docebo lists enrollments that Rowcall did not ask for, so nobody who is missing from its lists is known to be missing. Rows of people who are listed have their result; the others wait.',
        remedy: 'retry',
        particulars: problem.request,
      };
    case 'listing-unclear':
      return {
        sentence:
          'The pages of a list in Docebo contradict each other, or do not end. Rows of people who are listed have their result; the others wait. Try again later.',
        remedy: 'retry',
        particulars: problem.request,
      };
    case 'fetch-too-fast':
      return { sentence: 'Google asks Rowcall to slow down. Try again in a minute.', remedy: 'retry' };
    case 'fetch-quota':
      return {
        sentence:
          "Google's daily number of calls for this account is used up. Nothing is lost: continue later. It starts again 24 hours after the day's first call.",
        remedy: 'wait',
        particulars: problem.detail,
      };
    case 'domain-not-listed':
      return {
        sentence:
          "Google does not let Rowcall reach this domain: it is not in the add-on's list of addresses. Ask whoever installed Rowcall to add it.",
        remedy: 'reconnect',
        particulars: problem.detail,
      };
    case 'out-of-time':
      return {
        sentence:
          'Google ends each execution after a few minutes, and this sheet takes longer to check. Check fewer rows at a time: select some.',
        remedy: 'retry',
      };
    case 'pilot-failed':
      return {
        sentence: `The first call of its kind was read back, and it is not as asked: for ${problem.row}, ${problem.wrong}. ${
          problem.calls === 0
            ? 'This run had sent nothing before it, and'
            : `This run had sent ${count(problem.calls, 'other call', 'other calls')} before it, and`
        } nothing after it. Look at this row in Docebo before you continue.`,
        remedy: 'show-rows',
      };
    case 'way-closed':
      return {
        sentence: `${closedSentence(problem.way, problem.why)} These rows can go no other way, so nothing of them was sent. Look in Docebo, then choose Try again.`,
        remedy: 'retry-pilots',
      };
    case 'all-in-vain':
      return {
        sentence: `${figure(problem.calls)} calls in a row had no success, so Rowcall stopped. Docebo's last answer was ${problem.answer}. Each row shows what is known of it. Find out why Docebo does not accept the changes, then continue.`,
        remedy: 'retry',
      };
    case 'touched-others': {
      const others = problem.others.map(({ userId, courseId }) =>
        courseId === null ? `user ${userId}` : `user ${userId} in course ${courseId}`,
      );
      const more = problem.count - others.length;
      return {
        sentence: `Docebo changed ${count(problem.count, 'enrollment', 'enrollments')} that Rowcall did not ask it to change, so Rowcall stopped: ${list(
          more > 0 ? [...others, `${figure(more)} more`] : others,
          others.length + 1,
        )}. Look at them in Docebo before you continue.`,
        remedy: 'show-rows',
      };
    }
    case 'unenrolls-unconfirmed':
      return {
        sentence: `${count(problem.rows, 'enrollment is', 'enrollments are')} about to be removed, which can't be fully undone. Type the number to confirm.`,
        remedy: null,
      };
    case 'sets-back-unconfirmed':
      return {
        sentence: `${list(setBackWords(problem))}. Check again, then confirm it before the run.`,
        remedy: 'retry',
      };
    case 'too-many-users':
      return {
        sentence: `This sheet names people by a user field, so that all ${figure(problem.users)} users of Docebo have to be read, which takes too long. Name them by username or email address.`,
        remedy: 'choose-columns',
      };
    case 'rows-moving':
      return {
        sentence: `Somebody keeps moving rows or columns of ${quoted(problem.sheet)}, so Rowcall cannot mark the rows that it is about to send. Nothing of them was sent. Continue once nobody sorts or inserts there.`,
        remedy: 'retry',
      };
    case 'log-full':
      return {
        sentence: `The log would need ${count(problem.needed, 'cell', 'cells')}, and this spreadsheet has ${figure(problem.free)} left of Google's 10 million. Move the rows of the sheet “Rowcall log” elsewhere, or run fewer rows.`,
        remedy: null,
      };
    case 'log-gone':
      return {
        sentence: `The sheet “Rowcall log” with the lines of this run was deleted or emptied. ${
          problem.calls === 0
            ? 'The run had sent nothing before that.'
            : `The run had sent ${count(problem.calls, 'call', 'calls')} before that, and an undo lacks what they changed.`
        } Bring the sheet back with Edit ▸ Undo, or continue: Rowcall begins another log.`,
        remedy: null,
      };
    case 'run-unknown':
      return {
        sentence: `The log has no run ${quoted(problem.run)}. Look for its name in the sheet “Rowcall log”.`,
        remedy: null,
      };
    case 'nothing-to-undo':
      return {
        sentence: `The run ${quoted(problem.run)} changed nothing that can be put back.`,
        remedy: null,
      };
    case 'background-refused':
      return {
        sentence:
          'Google did not let Rowcall continue in the background. Keep the sidebar open, or try again later.',
        remedy: 'retry',
        particulars: problem.detail,
      };
    case 'stopped':
      return { sentence: 'Stopped. What is not done can be resumed at any time.', remedy: 'retry' };
    case 'sheet-protected':
      return {
        sentence: `Google did not let Rowcall write: ${problem.range} is protected from you. Ask the owner of the spreadsheet to let you edit Rowcall's columns, the header row and the sheet “Rowcall log”, then continue.`,
        remedy: 'retry',
        particulars: problem.detail,
      };
    case 'not-a-grid':
      return {
        sentence: `The tab ${quoted(problem.sheet)} has no cells: it is a chart, a timeline or connected data. Open the sheet with your rows.`,
        remedy: 'retry',
      };
    case 'cells-refused':
      return {
        sentence: refusedCells(problem),
        remedy: 'retry',
        particulars: `${problem.range}: ${problem.detail}`,
      };
    case 'not-permitted':
      return {
        sentence: `Rowcall is not permitted to ${list(
          problem.permissions.map((each) => PERMISSION_WORDS[each]),
          6,
        )}. ${
          problem.grantUrl === null
            ? 'Close the sidebar and open it from the menu: Google then asks again. Tick everything there'
            : 'Grant access at Google, and tick everything there'
        }, then try again. Nothing is lost.`,
        remedy: 'retry',
        particulars: `${problem.permissions.map((each) => SCOPES[each]).join(' ')} ${problem.detail}`.trim(),
        ...(problem.grantUrl === null ? {} : { link: problem.grantUrl }),
      };
    case 'google-refused':
      return {
        sentence: `Google did not do what Rowcall asked, and says: ${whole(problem.detail)}. Nothing was marked as done that was not confirmed. Correct what Google names, or try again.`,
        remedy: 'retry',
        particulars: problem.detail,
      };
    case 'bug':
      return {
        sentence:
          'Rowcall met an error of its own and stopped; nothing was marked as done that was not confirmed.',
        remedy: 'retry',
        particulars: problem.detail,
      };
  }
}

function refusedCells({ range, why, detail }: JobProblem & { readonly code: 'cells-refused' }): string {
  switch (why) {
    case 'validation':
      return `Data validation in ${range} refuses what Rowcall writes. Remove it there (Data ▸ Data validation), then try again.`;
    case 'merged':
      return `Cells in ${range} are merged, so Rowcall cannot write beside each row. Unmerge them (Format ▸ Merge cells ▸ Unmerge), then try again.`;
    case 'other':
      return `Google refused to change ${range}, and says: ${whole(detail)}. If these cells belong to a table, take Rowcall's columns out of it or give them no type, then try again.`;
  }
}

/**
 * A problem as the sidebar gets it. `clock` turns milliseconds into the time of day a person reads (`14:30`).
 */
export function toShownProblem(problem: Problem, clock: (ms: number) => string): ShownProblem {
  const said: Said = isRowProblem(problem)
    ? { sentence: rowSentence(problem), remedy: 'show-rows' }
    : say(problem, clock);
  return {
    code: problem.code,
    sentence: said.sentence,
    remedy: said.remedy,
    particulars: said.particulars ?? problem.code,
    ...(said.link === undefined ? {} : { link: said.link }),
  };
}
