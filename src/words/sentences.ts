// Every problem as a sentence: what happened, and what to do. The only place where they are written.
import type {
  ConnectionState,
  Counts,
  DateOrder,
  FieldName,
  JobKind,
  JobProblem,
  NoDate,
  Permission,
  Problem,
  RowProblem,
  SetBacks,
  Shape,
  Trouble,
  Way,
} from '../contract';
import { SCOPES } from './scopes';
import { clockTime, count, dayWord, figure, list } from './words';

const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  user: 'user',
  course: 'course',
  completedAt: 'completion date',
  status: 'status',
  score: 'score',
  enrolledAt: 'enrollment date',
  activeFrom: 'active from',
  activeUntil: 'active until',
  level: 'level',
  session: 'session',
  action: 'action',
  guard: 'what Docebo must hold',
};

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year/month/day',
};

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

/** What a person typed, in quotes, and short enough to read. */
export const quoted = (value: string): string => `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;

/** The platform's own sentence, in whatever language, in quotes and without its full stop. */
const whole = (sentence: string): string => {
  const text = sentence.trim().replace(/[.。]$/, '');
  return `“${text.length > 300 ? `${text.slice(0, 299)}…` : text}”`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const WHOLE_DATE = 'Type the whole date, like 2026-03-14.';

/** Why a cell is no date, and what to do; it goes on from the name of its column. */
function noDateSentence(why: NoDate, value: string): string {
  switch (why) {
    case 'error':
      return `shows the error ${value}. Correct the formula, or type the date.`;
    case 'placeholder':
      return `${value} is no date yet. Type the date, or clear the cell.`;
    case 'answer':
      return `${value} does not say which day. ${WHOLE_DATE}`;
    case 'month':
      return `${value} is a month without a day. ${WHOLE_DATE}`;
    case 'year':
      return `${value} is a year without a day. ${WHOLE_DATE}`;
    case 'no-year':
      return `${value} has no year. ${WHOLE_DATE}`;
    case 'time':
      return `${value} is a time without a day. ${WHOLE_DATE}`;
    case 'zero':
      return `${value} is an empty date. Type the date, or clear the cell.`;
    case 'percent':
      return `${value} is a percentage, not a date. Type the date, or choose another column.`;
    case 'number':
      return `${value} is a number, not a date. Type the date, or format the cell as a date.`;
    case 'several':
      return `${value} holds more than one date. Keep one, and give each other date a row of its own.`;
    case 'line':
      return `${value} looks like a whole line of a file. Split it into columns with Data ▸ Split text to columns.`;
    case 'encoding':
      return `${value} was read in the wrong encoding. Import the file again as UTF-8.`;
    case 'month-name':
      return `${value} names a month that Rowcall does not know. Write it as year-month-day, like 2026-03-14.`;
  }
}

/** Why a row is not sent, for its details cell. */
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

export function rowSentence(problem: RowProblem): string {
  switch (problem.code) {
    case 'user-missing':
      return 'The user is missing. Type a username, an email address or a user ID.';
    case 'course-missing':
      return 'The course is missing. Type a course code or a course ID.';
    case 'name-is-date':
      return `The ${FIELD_WORDS[problem.field]} ${quoted(problem.value)} is a date in its cell. Format the column as plain text (Format ▸ Number ▸ Plain text), then type the ${
        problem.field === 'user' ? 'name' : 'code'
      } again.`;
    case 'name-rounded':
      return `The ${FIELD_WORDS[problem.field]} ${quoted(problem.value)} is a number that a spreadsheet has shortened, so its digits are not certain. Format the column as plain text (Format ▸ Number ▸ Plain text), then type it again.`;
    case 'id-not-whole':
      return `The ${FIELD_WORDS[problem.field]} ID ${quoted(problem.value)} is not a whole number. Type it without a comma, a decimal point or spaces.`;
    case 'nothing-asked':
      return 'Nothing is asked of this row. Type a completion date or a status.';
    case 'date-impossible':
      return `${capital(FIELD_WORDS[problem.field])} ${quoted(problem.value)} is not a day that exists. Correct it.`;
    case 'date-ambiguous':
      return `${capital(FIELD_WORDS[problem.field])} ${quoted(problem.value)} could be ${problem.readings
        .map(dayWord)
        .join(' or ')}. Write it as year-month-day, like 2026-03-14.`;
    case 'date-unreadable':
      return `${capital(FIELD_WORDS[problem.field])} ${quoted(problem.value)} is not a date${
        problem.order
          ? ` in the order of its column, ${ORDER_WORDS[problem.order]}`
          : ' that Rowcall can read'
      }. Write it as year-month-day, like 2026-03-14.`;
    case 'no-date':
      return `${capital(FIELD_WORDS[problem.field])} ${noDateSentence(problem.why, quoted(problem.value))}`;
    case 'date-out-of-range':
      return `${capital(FIELD_WORDS[problem.field])} ${quoted(problem.value)} lies outside the years ${problem.first} to ${problem.last}. Correct it.`;
    case 'date-in-future':
      return `Completion date ${quoted(problem.value)} is in the future; today is ${dayWord(problem.today)}. Correct it, or wait.`;
    case 'dates-reversed':
      return `Active from ${quoted(problem.from)} is later than active until ${quoted(problem.until)}. Correct one of them.`;
    case 'status-unreadable':
      return `Status ${quoted(problem.value)} is not one that Docebo knows. Type Completed, In progress, Enrolled or Suspended.`;
    case 'date-without-completed':
      return `The completion date ${quoted(problem.date)} goes only with the status Completed, but the status says ${quoted(
        problem.status,
      )}. Clear one of them.`;
    case 'score-unreadable':
      return `Score ${quoted(problem.value)} is not a number from 0 up with at most two decimals. Correct it.`;
    case 'score-decimal':
      return `Score ${quoted(problem.value)} has decimals, which Docebo takes only in an import, together with a status or a completion date. Add one of them, or type a whole number.`;
    case 'action-unreadable':
      return `Action ${quoted(problem.value)} is not one that Rowcall knows. Type Update, Enroll, Enroll if missing or Unenroll.`;
    case 'level-unreadable':
      return `Level ${quoted(problem.value)} is not one that Docebo knows. Type Learner, Tutor or Instructor.`;
    case 'session-unreadable':
      return `Session ${quoted(problem.value)} is not the number of a session. Type the session ID that Docebo shows.`;
    case 'guard-unreadable':
      return `What Docebo must hold cannot be read: ${quoted(problem.value)}. Write it as Rowcall's log does, or delete the row.`;
    case 'already-enrolled':
      return `The person is enrolled already: ${problem.held}. Type the action Update, or Enroll if missing.`;
    case 'question-open':
      return `${problem.value === '' ? 'This row' : quoted(problem.value)} waits for an answer: open Rowcall, and answer the question about the column ${quoted(problem.header)}.`;
    case 'says-not-done':
      return problem.value === ''
        ? `The column ${quoted(problem.header)} is blank here, so this row is not sent as completed. Fill it in, or clear the date.`
        : `The column ${quoted(problem.header)} says ${quoted(problem.value)}, so this row is not sent as completed. Correct one of them.`;
    case 'row-hidden':
      return problem.open
        ? 'A filter hides this row. Open Rowcall and say whether hidden rows are included.'
        : 'A filter hides this row, so it was left out. Remove the filter and check again, or include hidden rows in Rowcall.';
    case 'duplicate':
      return `Row ${list(problem.otherRows)} ${
        problem.otherRows.length === 1 ? 'has' : 'have'
      } the same user and course with other values. Keep one of them.`;
    case 'user-unknown':
      return problem.figures
        ? `There is no username ${quoted(problem.value)} in Docebo. Numbers in this column are read as usernames. If they are Docebo IDs, change the header to Docebo ID, or choose that under Columns.`
        : `There is no user ${quoted(problem.value)} in Docebo. Check the spelling.`;
    case 'user-ambiguous':
      return `${quoted(problem.value)} fits more than one user in Docebo: user IDs ${list(
        problem.userIds,
      )}. Type the right ID, in a column headed Docebo user ID.`;
    case 'course-unknown':
      return problem.figures
        ? `There is no course code ${quoted(problem.value)} in Docebo. Numbers in this column are read as codes. If they are Docebo IDs, change the header to Docebo course ID, or choose that under Columns.`
        : `There is no course ${quoted(problem.value)} in Docebo. Check the code.`;
    case 'course-ambiguous':
      return `${quoted(problem.value)} fits more than one course in Docebo: course IDs ${list(
        problem.courseIds,
      )}. Type the right ID, in a column headed Docebo course ID.`;
    case 'entry-unreadable':
      return `Docebo lists this ${problem.what} with ${
        problem.value === null
          ? `no field ${quoted(problem.field)}`
          : `${quoted(problem.value)} in the field ${quoted(problem.field)}`
      }, which Rowcall cannot read. Look at the ${problem.what} in Docebo.`;
    case 'entry-twice':
      return 'Docebo lists this enrollment more than once. Look at it in Docebo.';
    case 'names-differ':
      return `${quoted(problem.values[0])} and ${quoted(problem.values[1])} are two ${
        problem.field === 'user' ? 'users' : 'courses'
      } in Docebo: IDs ${list(problem.ids)}. Correct one of them, or clear it.`;
  }
}

interface Said {
  readonly sentence: string;
  readonly remedy: Trouble['remedy'];
  readonly particulars?: string;
  readonly link?: string;
}

function say(problem: JobProblem, clock: (ms: number) => string): Said {
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
        sentence: 'This check or run is over, or another one was begun since. Look at the statuses.',
        remedy: 'retry',
      };
    case 'sheet-gone':
      return {
        sentence:
          'The sheet this was begun in is gone. Bring it back with Edit ▸ Undo, or begin anew in another sheet.',
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
        sentence: `Docebo's hourly limit of calls is reached. Rowcall goes on at ${clock(problem.retryAt)}.`,
        remedy: 'wait',
      };
    case 'overloaded':
      return problem.retryAt > 0
        ? { sentence: `Docebo is overloaded. Rowcall goes on at ${clock(problem.retryAt)}.`, remedy: 'wait' }
        : { sentence: 'Docebo is overloaded. Nothing is lost: go on later.', remedy: 'retry' };
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
          "Google's daily number of calls for this account is used up. Nothing is lost: go on later. It begins anew 24 hours after the day's first call.",
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
        } nothing after it. Look at this row in Docebo before you go on.`,
        remedy: 'show-rows',
      };
    case 'way-closed':
      return {
        sentence: `${closedSentence(problem.way, problem.why)} These rows can go no other way, so nothing of them was sent. Look in Docebo, then choose Try again.`,
        remedy: 'retry-pilots',
      };
    case 'all-in-vain':
      return {
        sentence: `${figure(problem.calls)} calls in a row had no success, so Rowcall stopped. Docebo's last answer was ${problem.answer}. Each row shows what is known of it. Find out why Docebo does not take the changes, then go on.`,
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
        )}. Look at them in Docebo before you go on.`,
        remedy: 'show-rows',
      };
    }
    case 'unenrolls-unconfirmed':
      return {
        sentence: `${count(problem.rows, 'enrollment is', 'enrollments are')} about to be removed, which cannot be taken back. Type the number to confirm it.`,
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
        sentence: `The sheet “Rowcall log” with the lines of this run is gone, or was emptied. ${
          problem.calls === 0
            ? 'The run had sent nothing before that.'
            : `The run had sent ${count(problem.calls, 'call', 'calls')} before that, and an undo lacks what they changed.`
        } Bring the sheet back with Edit ▸ Undo, or continue: Rowcall begins another log.`,
        remedy: null,
      };
    case 'run-unknown':
      return {
        sentence: `The log knows no run ${quoted(problem.run)}. Look for its name in the sheet “Rowcall log”.`,
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
          'Google did not let Rowcall go on in the background. Keep the sidebar open, or try again later.',
        remedy: 'retry',
        particulars: problem.detail,
      };
    case 'stopped':
      return { sentence: 'Stopped. What is not done can be resumed at any time.', remedy: 'retry' };
    case 'sheet-protected':
      return {
        sentence: `Google did not let Rowcall write: ${problem.range} is protected from you. Ask the owner of the spreadsheet to let you edit Rowcall's columns, the header row and the sheet “Rowcall log”, then go on.`,
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
        sentence: `Google did not do what Rowcall asked of it, and says: ${whole(problem.detail)}. Nothing was marked as done that was not confirmed. Correct what Google names, or try again.`,
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

const WAY_WORDS: Readonly<Record<Way, string>> = {
  'put-one': 'Single updates',
  'put-many': 'Bulk updates',
  'post-batch': 'Batch imports that update',
  'enroll-many': 'Bulk enrollments',
  'enroll-batch': 'Batch imports that enroll',
  'unenroll-many': 'Bulk unenrollments',
};

/** That a way of writing is not used on this tenant, and why. */
export const closedSentence = (way: Way, why: string): string =>
  `${WAY_WORDS[way]} are not used on this Docebo, because a first call was read back and was not as asked${
    why === '' ? '' : `: ${why}`
  }.`;

/** The answer to a call, in few words: its status and how it begins. */
export function answerInWords(problem: JobProblem): string {
  const words = (status: number, detail: string) =>
    `HTTP ${status}${detail === '' ? '' : `: ${quoted(detail)}`}`;
  switch (problem.code) {
    case 'refused':
    case 'server-error':
      return words(problem.status, problem.detail);
    case 'not-json':
      return words(problem.status, problem.detail || problem.contentType);
    case 'unexpected-shape':
      return `data that Rowcall does not know, ${quoted(problem.detail)}`;
    case 'unreachable':
      return `nothing: ${quoted(problem.detail)}`;
    case 'forbidden':
      return words(403, problem.detail);
    case 'rate-limited':
      return 'HTTP 429';
    case 'overloaded':
      return 'HTTP 503';
    default:
      return problem.code;
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

const isRowProblem = (problem: Problem): problem is RowProblem =>
  Object.keys(ROW_CODES).includes(problem.code);

/** Every code of a row's problem, so that none is forgotten. */
const ROW_CODES: Readonly<Record<RowProblem['code'], true>> = {
  'user-missing': true,
  'course-missing': true,
  'name-is-date': true,
  'name-rounded': true,
  'id-not-whole': true,
  'nothing-asked': true,
  'date-impossible': true,
  'date-ambiguous': true,
  'date-unreadable': true,
  'no-date': true,
  'date-out-of-range': true,
  'date-in-future': true,
  'dates-reversed': true,
  'status-unreadable': true,
  'date-without-completed': true,
  'score-unreadable': true,
  'score-decimal': true,
  'action-unreadable': true,
  'level-unreadable': true,
  'session-unreadable': true,
  'guard-unreadable': true,
  'already-enrolled': true,
  'question-open': true,
  'says-not-done': true,
  'row-hidden': true,
  duplicate: true,
  'names-differ': true,
  'user-unknown': true,
  'user-ambiguous': true,
  'course-unknown': true,
  'course-ambiguous': true,
  'entry-unreadable': true,
  'entry-twice': true,
};

/**
 * A problem as the sidebar gets it. `clock` turns milliseconds into the time of day a person reads (`14:30`).
 */
export function toTrouble(problem: Problem, clock: (ms: number) => string): Trouble {
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

/** How a sign-in on Docebo's own page came to nothing. */
export type SignInEnd =
  /** None was begun, or it is over. */
  | { readonly code: 'not-begun' }
  /** It is another one that was begun. */
  | { readonly code: 'another' }
  | { readonly code: 'too-late'; readonly minutes: number }
  /** The person said no. */
  | { readonly code: 'not-allowed' }
  /** Docebo said no; `detail` as it came. */
  | { readonly code: 'turned-down'; readonly detail: string }
  | { readonly code: 'no-code' }
  | { readonly code: 'failed'; readonly problem: Problem };

/** For the tab that Docebo leads back to. */
export const CLOSE_TAB = 'You can close this tab and go back to the sheet.';

export const signedInSentence = ({ domain, signedInAs: { name, username } }: ConnectionState): string =>
  `You are signed in to ${domain} as ${name || username || 'the app itself'}. ${CLOSE_TAB}`;

/** Why nobody is signed in, and what to do; `clean` makes a text of Docebo's fit to be shown. */
export function signInTrouble(
  end: SignInEnd,
  clean: (text: string) => string,
): Pick<Trouble, 'sentence' | 'particulars'> {
  const { sentence, particulars } = signInEnd(end, clean);
  return { sentence: `${sentence} Nothing was changed.`, particulars: particulars ?? end.code };
}

function signInEnd(
  end: SignInEnd,
  clean: (text: string) => string,
): { readonly sentence: string; readonly particulars?: string | undefined } {
  switch (end.code) {
    case 'not-begun':
      return {
        sentence:
          'This sign-in is over: it was used before, or given up. If the sidebar is not connected, begin again there.',
      };
    case 'another':
      return {
        sentence: 'This page belongs to another sign-in than the one begun last. Go on with that one.',
      };
    case 'too-late':
      return {
        sentence: `The sign-in took longer than ${end.minutes} minutes, so it was given up. Begin again in the sidebar.`,
      };
    case 'not-allowed':
      return {
        sentence: 'Docebo was told not to let Rowcall in. To allow it after all, begin again in the sidebar.',
      };
    case 'turned-down': {
      const detail = clean(end.detail).replace(/\.$/, '');
      return {
        sentence: `Docebo did not let Rowcall in${detail && `: ${detail}`}. Compare the client ID and the redirect URI with the app in Docebo, then begin again in the sidebar.`,
        particulars: detail,
      };
    }
    case 'no-code':
      return { sentence: 'Docebo did not say who signed in. Begin again in the sidebar.' };
    case 'failed':
      return signInFailed(end.problem);
  }
}

function signInFailed(problem: Problem): { readonly sentence: string; readonly particulars?: string } {
  // There is no spreadsheet here whose zone could be used.
  const { sentence, particulars } = toTrouble(problem, (ms) => `${clockTime(ms, 0)} UTC`);
  switch (problem.code) {
    case 'sign-in-refused':
      return {
        sentence:
          'Docebo did not accept the sign-in. Compare the client ID, the client secret and the redirect URI with the app in Docebo, then begin again in the sidebar.',
        particulars,
      };
    case 'rate-limited':
    case 'overloaded':
      return {
        sentence: `Docebo takes no more calls now. Begin again in the sidebar${
          problem.retryAt > 0 ? ` after ${clockTime(problem.retryAt, 0)} UTC` : ' later'
        }.`,
        particulars,
      };
    case 'unreachable':
      return {
        sentence:
          'Docebo could not be reached, or its answer was lost. Check the domain, then begin again in the sidebar.',
        particulars,
      };
    case 'server-error':
    case 'not-json':
    case 'unexpected-shape':
      return {
        sentence: "Docebo's answer was lost, or could not be read. Begin again in the sidebar.",
        particulars,
      };
    default:
      return { sentence, particulars };
  }
}

/** What rows take away from people who have completed, each kind that there is. */
export function setBackWords({ setsBack, replacesDates, unenrollsCompleted }: SetBacks): readonly string[] {
  return [
    ...(setsBack > 0 ? [`${count(setsBack, 'row takes', 'rows take')} a completion back`] : []),
    ...(replacesDates > 0
      ? [`${count(replacesDates, 'row replaces', 'rows replace')} the date of a completion`]
      : []),
    ...(unenrollsCompleted > 0
      ? [`${count(unenrollsCompleted, 'row unenrolls', 'rows unenroll')} somebody who has completed`]
      : []),
  ];
}

/** Beside the change of a row that takes something away from somebody who has completed. */
export const SET_BACK: Readonly<Record<keyof SetBacks, string>> = {
  setsBack: 'takes the completion back',
  replacesDates: 'replaces the completion date',
  unenrollsCompleted: 'removes a completion',
};

/** What `DETAILS.who` said in the details of a check, so that it is still there after the run; empty where it said nothing. */
export const whoIn = (details: string): readonly string[] =>
  / \(((?:for|in) [^();]+)(?:; [^()]*)?\)\.?$/.exec(details)?.slice(1, 2) ?? [];

/** Details of rows whose status is about what Docebo holds. */
export const DETAILS = {
  notEnrolled: (user: string, course: string) =>
    `${user} is not enrolled in ${course}. Enroll the person in Docebo, or type the action Enroll, then check again.`,
  /** Where an ID was typed and nothing was seen of it, the ID itself may be wrong. */
  notSeen: (user: string, course: string) =>
    `${user} is not enrolled in ${course}, or one of the two does not exist. Check both, then check again.`,
  movedSince: 'Changed in Docebo since the check, so that nothing was sent. Check again.',
  noEnrollment: 'not enrolled',
  /** Between enrolling somebody and the rest of what the row asks. */
  enrolled: 'Enrolled',
  noChange: (state: string) => `Docebo has this already: ${state}.`,
  change: (before: string, after: string) => `${before} → ${after}`,
  /** With what else there is to say of it: who was found, and what it takes away. */
  with: (details: string, notes: readonly string[]) =>
    notes.length === 0
      ? details
      : `${details.replace(/\.$/, '')} (${notes.join('; ')})${details.endsWith('.') ? '.' : ''}`,
  /** Who was found, where the row does not say so itself: `for Grace Quinn in SAFE-1`. */
  who: (user: string | null, course: string | null) =>
    [...(user === null ? [] : [`for ${user}`]), ...(course === null ? [] : [`in ${course}`])].join(' '),
  sending: 'Sent; waiting for the answer.',
  updated: (after: string) => after,
  unknown: 'Sent, but the answer was lost. The next check reads what Docebo holds.',
  failed: (message: string) =>
    message === '' ? 'Docebo refused this change without saying why.' : `Docebo refused: ${message}`,
  withoutEffect: (sends: number, details: string) =>
    `Sent ${sends} times, but Docebo still holds something else: ${details}. Correct it in Docebo.`,
  differs: (holds: string, wrong: string) => `Docebo holds ${holds}: ${wrong}.`,
  /** Why a kind of call is closed, where it wrote to others. */
  touched: 'it changed enrollments that it was not asked to change',
  /** Of a row that is sent only while Docebo holds certain values. */
  leftAlone: (expected: string, holds: string) =>
    `Left alone, because it was changed since: it must be “${expected}”, and Docebo holds “${holds}”.`,
  verified: (holds: string, hidden: string) =>
    `Docebo holds ${holds}.${hidden === '' ? '' : ` What cannot be read back: ${hidden}.`}`,
  alsoChanged: (also: string) => ` Also changed: ${also}.`,
  verifiedGone: 'Docebo has no enrollment.',
  stillEnrolled: (holds: string) => `Asked for no enrollment, Docebo has ${holds}. Check again to unenroll.`,
  asked: (asked: string, holds: string) => `Asked ${asked}, Docebo has ${holds}. Check again to set it.`,
  goneSince: (asked: string) =>
    asked === ''
      ? 'Docebo has no enrollment any more.'
      : `Asked ${asked}, Docebo has no enrollment any more.`,
  notReadable: (hidden: string) => `Docebo took it, and does not tell it: ${hidden} cannot be read back.`,
  notYet: 'The check goes on later.',
  notJustSeen:
    'Checked more than an hour ago, which is too long for the import that carries the decimals. Check again.',
  noImport: (score: string) =>
    `Score ${quoted(score)} has decimals, which only a batch import carries, and those of this Docebo did not do what was asked. Type a whole number.`,
  stale: 'Changed since the last check. Check again.',
  pending: (rows: number) => `${count(rows, 'row was', 'rows were')} changed since the check.`,
} as const;

const JOB_WORDS: Readonly<Record<JobKind, string>> = {
  check: 'check',
  run: 'update',
  verify: 'verification',
};

const NOTE_BEGINS = 'Rowcall ';

/** The note on the header of the status column, for whoever opens the sheet without the sidebar. Times as `14:30`. */
export const BACKGROUND_NOTE = {
  next: (kind: JobKind, time: string) =>
    `${NOTE_BEGINS}goes on with this ${JOB_WORDS[kind]} by itself, about every hour, next at about ${time}. To follow or stop it, choose Extensions ▸ Rowcall ▸ Open sidebar.`,
  stopped: (kind: JobKind, time: string, sentence: string) =>
    `${NOTE_BEGINS}stopped this ${JOB_WORDS[kind]} at ${time}: ${sentence} To go on, choose Extensions ▸ Rowcall ▸ Open sidebar.`,
} as const;

/** Whether a note is one of these; any other is a person's. */
export const isOurNote = (note: string): boolean => note.startsWith(NOTE_BEGINS);

const WHY_MAIL =
  'You get this mail because “Mail me when work in the background is over” is on in Rowcall’s settings.';

/** Where the document itself is gone: it has no name any more. */
export const GONE_MAIL = {
  subject: 'Rowcall stopped: a spreadsheet is gone',
  body: `The spreadsheet in which Rowcall was to go on in the background cannot be opened any more. Rowcall no longer tries to.\n\n${WHY_MAIL}`,
} as const;

export interface EndMail {
  readonly kind: JobKind;
  readonly sheet: string;
  /** The time of day, `14:30`. */
  readonly at: string;
  /** Why it stopped; `null` where it came to its end. */
  readonly trouble: Pick<Trouble, 'sentence'> | null;
  /** Rows by status, where they could be read. */
  readonly counts: Counts | null;
  readonly address: string;
}

/** What the person is mailed when work in the background is over. */
export function endMail({ kind, sheet, at, trouble, counts, address }: EndMail): {
  readonly subject: string;
  readonly body: string;
} {
  const word = JOB_WORDS[kind];
  const rows = Object.entries(counts ?? {})
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${count(n, 'row', 'rows')}: ${status === 'pending' ? 'not checked' : status}`);
  const first = trouble
    ? `Rowcall stopped the ${word} of the sheet ${quoted(sheet)} at ${at}. ${trouble.sentence}`
    : `Rowcall finished the ${word} of the sheet ${quoted(sheet)} at ${at}.`;
  const last = trouble
    ? 'Nothing is lost: open the sheet, then the sidebar, and go on from there.'
    : 'What became of each row stands beside it in the sheet.';
  return {
    subject: trouble
      ? `Rowcall stopped and needs you: ${quoted(sheet)}`
      : `Rowcall finished the ${word} of ${quoted(sheet)}`,
    body: [first, ...(rows.length > 0 ? [rows.join('\n')] : []), last, address, WHY_MAIL].join('\n\n'),
  };
}
