// Every problem of a row as a sentence for its details: what is wrong, and what to do.
import type { DateOrder, FieldName, NoDate, Problem, RowProblem } from '../contract';
import { capital, quoted } from './quotes';
import { dayWord, list } from './words';

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
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
  precondition: 'what Docebo must hold',
};

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year/month/day',
};

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
      return `A completion date (${quoted(problem.date)}) needs the status Completed, but this row says ${quoted(
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
    case 'precondition-unreadable':
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

export const isRowProblem = (problem: Problem): problem is RowProblem =>
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
  'precondition-unreadable': true,
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
