// English: why a row is not sent, for its details.
export const rows = {
  'field.user': 'user',
  'field.course': 'course',
  'field.completedAt': 'completion date',
  'field.status': 'status',
  'field.score': 'score',
  'field.enrolledAt': 'enrollment date',
  'field.activeFrom': 'active from',
  'field.activeUntil': 'active until',
  'field.level': 'level',
  'field.session': 'session',
  'field.present': 'attendance',
  'field.passed': 'passed',
  'field.evaluationScore': 'evaluation score',
  'field.evaluationDate': 'evaluation date',
  'field.evaluationText': 'evaluation text',
  'field.action': 'action',
  'field.precondition': 'what Docebo must hold',
  'action.update': 'Update',
  'action.enroll-if-missing': 'Enroll if missing',
  'action.enroll': 'Enroll',
  'action.unenroll': 'Unenroll',
  'action.leave-session': 'Leave session',
  'action.recertify': 'Recertify',
  'order.dmy': 'day/month/year',
  'order.mdy': 'month/day/year',
  'order.ymd': 'year/month/day',

  'row.user-missing': 'The user is missing. Type a username, an email address or a user ID.',
  'row.course-missing': 'The course is missing. Type a course code or a course ID.',
  'row.name-is-date.user':
    'The user {value} is a date in its cell. Format the column as plain text (Format ▸ Number ▸ Plain text), then type the name again.',
  'row.name-is-date.course':
    'The course {value} is a date in its cell. Format the column as plain text (Format ▸ Number ▸ Plain text), then type the code again.',
  'row.name-rounded':
    'The {field} {value} is a number that a spreadsheet has shortened, so its digits are not certain. Format the column as plain text (Format ▸ Number ▸ Plain text), then type it again.',
  'row.id-not-whole':
    'The {field} ID {value} is not a whole number. Type it without a comma, a decimal point or spaces.',
  'row.nothing-asked': 'This row asks for nothing. Type a completion date or a status.',
  'row.date-impossible': '{Field} {value} is not a day that exists. Correct it.',
  'row.date-impossible.weekday':
    '{Field} {value} names a weekday that is not the one of that day. Correct one of them.',
  'row.date-ambiguous': '{Field} {value} could be {readings}. Write it as year-month-day, like 2026-03-14.',
  'row.date-ambiguous.or': ' or ',
  'row.date-unreadable':
    '{Field} {value} is not a date that Rowcall can read. Write it as year-month-day, like 2026-03-14.',
  'row.date-unreadable.order':
    '{Field} {value} is not a date in the order of its column, {order}. Write it as year-month-day, like 2026-03-14.',
  'row.no-date.error': '{Field} shows the error {value}. Correct the formula, or type the date.',
  'row.no-date.placeholder': '{Field} {value} is no date yet. Type the date, or clear the cell.',
  'row.no-date.answer': '{Field} {value} does not say which day. Type the whole date, like 2026-03-14.',
  'row.no-date.month': '{Field} {value} is a month without a day. Type the whole date, like 2026-03-14.',
  'row.no-date.year': '{Field} {value} is a year without a day. Type the whole date, like 2026-03-14.',
  'row.no-date.no-year': '{Field} {value} has no year. Type the whole date, like 2026-03-14.',
  'row.no-date.time': '{Field} {value} is a time without a day. Type the whole date, like 2026-03-14.',
  'row.no-date.zero': '{Field} {value} is an empty date. Type the date, or clear the cell.',
  'row.no-date.percent':
    '{Field} {value} is a percentage, not a date. Type the date, or choose another column.',
  'row.no-date.number':
    '{Field} {value} is a number, not a date. Type the date, or format the cell as a date.',
  'row.no-date.several':
    '{Field} {value} holds more than one date. Keep one, and give each other date a row of its own.',
  'row.no-date.line':
    '{Field} {value} looks like a whole line of a file. Split it into columns with Data ▸ Split text to columns.',
  'row.no-date.encoding': '{Field} {value} was read in the wrong encoding. Import the file again as UTF-8.',
  'row.no-date.month-name':
    '{Field} {value} names a month that Rowcall does not know. Write it as year-month-day, like 2026-03-14.',
  'row.date-out-of-range': '{Field} {value} is outside the years {first} to {last}. Correct it.',
  'row.date-in-future': 'Completion date {value} is in the future; today is {today}. Correct it, or wait.',
  'row.dates-reversed': 'Active from {from} is later than active until {until}. Correct one of them.',
  'row.status-unreadable':
    'Status {value} is not one that Docebo knows. Type Completed, In progress, Enrolled or Suspended.',
  'row.date-without-completed':
    'A completion date ({date}) needs the status Completed, but this row says {status}. Clear one of them.',
  'row.score-unreadable': 'Score {value} is not a number from 0 up with at most two decimals. Correct it.',
  'row.score-unreadable.percent':
    'Score {value} is more than 100%. Correct it, or type points without a percent sign.',
  'row.cannot-clear':
    '{Field} {value}: Docebo’s API is not known to clear this field, so nothing was changed. Clear it in Docebo, or leave the cell blank to keep what is there.',
  'row.cannot-clear.until':
    '{Field} {value}: Docebo’s API is not known to clear this date, so nothing was changed. For no end, type 2099-12-31 or the words no end, or leave the cell blank to keep what is there.',
  'row.score-decimal':
    'Score {value} has decimals, which Docebo takes only in an import, together with a status or a completion date. Add one of them, or type a whole number.',
  'row.action-unreadable':
    'Action {value} is not one that Rowcall knows. Type Update, Enroll, Enroll if missing or Unenroll.',
  'row.level-unreadable': 'Level {value} is not one that Docebo knows. Type Learner, Tutor or Instructor.',
  'row.session-unreadable':
    'Session {value} cannot be read. Type the ID, the code or the name of the session as Docebo shows it.',
  'row.session-unknown': 'The course has no session {value}. It has {sessions}. Correct the cell.',
  'row.session-unknown.near': 'The course has no session {value}. Did you mean {near}?',
  'row.session-unknown.none':
    'The course has no session {value}, and no other session. Clear the cell, or correct the course.',
  'row.session-ambiguous':
    '{value} fits more than one session of the course: {sessions}. Type the ID, the code or the name that only one of them has.',
  'row.attendance-without-session':
    'Attendance and evaluation belong to a session. Type the session of this row.',
  'row.attendance-unreadable': 'Attendance {value} cannot be read. Type Present, or clear the cell.',
  'row.attendance-absent':
    'Attendance {value}: Docebo’s API records people as present, and cannot record anybody as absent. Clear the cell, and record it in Docebo.',
  'row.attendance-absent.partial':
    'Attendance {value}: Docebo’s API records people as present at all events of a session, and not at some of them. Clear the cell, and record it in Docebo.',
  'row.passed-unreadable': 'Passed {value} cannot be read. Type Passed or Failed, or clear the cell.',
  'row.evaluation-unreadable.evaluationScore':
    'Evaluation score {value} is not a number from 1 up, or 0, with at most two decimals. Correct it.',
  'row.evaluation-unreadable.evaluationDate':
    'Evaluation date {value} is not a date that Rowcall can read for certain. Write it as year-month-day, like 2026-03-14.',
  'row.evaluation-unreadable.evaluationText':
    'Evaluation text {value} is a date or a check box in its cell. Format the column as plain text (Format ▸ Number ▸ Plain text), then type it again.',
  'row.evaluation-in-future':
    'Evaluation date {value} is in the future; today is {today}. Correct it, or wait.',
  'row.roster-unclear':
    'The list of people in session {session} changed while it was read, or is too long, and the person was not seen in it. Check this row again.',
  'row.attendance-unkept':
    'Attendance goes by an import that sends a status with it, and it cannot send {status}. Type a status, with a completion date for Completed, or record the attendance in Docebo.',
  'row.attendance-kept':
    'Docebo has {held}, which this sheet does not replace, so the attendance of this row is not recorded either. Clear its status and completion date to record the attendance alone.',
  'row.roster-untold':
    'This Docebo does not show who is in session {session}, so nobody could see whether attendance and evaluation were recorded. Clear them, and record them in Docebo.',
  'row.roster-silent':
    'This Docebo does not show {hidden} of people in a session, so nobody could see whether it was recorded. Leave it out of this row.',
  'row.leave-session':
    'Leave session needs a session of the course that Docebo shows with its people. Type its ID, code or name, or take the person out of it in Docebo.',
  'row.not-in-session':
    'The person is not in session {session}. Enroll them in the session first, in a row without attendance and evaluation, then check again.',
  'row.sessions-untold':
    'Docebo does not list the sessions of this course, so {value} cannot be found by its code or name. Type the ID of the session.',
  'session.named': '{name} (ID {id})',
  'row.other-tenant':
    'Its IDs are those of {domain}: here other people and courses have them. Choose {domain} as the connection of this sheet.',
  'row.precondition-unreadable':
    "What Docebo must hold cannot be read: {value}. Write it as Rowcall's log does, or delete the row.",
  'row.field-unfit.option':
    'The enrollment field {field} has no option {value}. It has {options}. Correct the cell.',
  'row.field-unfit.options-untold':
    'Docebo does not list the options of the enrollment field {field}, so the label {value} cannot be sent. Type the ID of the option in a column headed {header}.',
  'row.field-unfit.option-twice':
    'The enrollment field {field} has more than one option {value}. Type the ID of the right one in a column headed {header}.',
  'row.field-unfit.no-date':
    'The enrollment field {field} takes a date, and {value} is not a date that Rowcall can read for certain. Write it as year-month-day, like 2026-03-14.',
  'row.field-unfit.is-date':
    'The enrollment field {field} takes text, and {value} is a date in its cell. Format the column as plain text (Format ▸ Number ▸ Plain text), then type it again.',
  'row.field-unfit.type':
    'Rowcall does not know how to fill in the enrollment field {field}. If Docebo takes the value {value} as it is, change the header to {header}.',
  'row.fields-missing':
    'Docebo enrolls nobody in this course without the enrollment field {fields}. Fill it in, in a column headed {fields}.',
  'row.fields-missing.several':
    'Docebo enrolls nobody in this course without the enrollment fields {fields}. Fill them in, in columns with these headers.',
  'row.recertify-without-date': 'A recertification needs its completion date. Type it in this row.',
  'row.recertify-with-session':
    'Docebo keeps no completion if a session is named. Clear the session, or type the action Update.',
  'row.recertify-earlier':
    'Docebo holds a later completion, {held}, so that of {asked} cannot be recorded after it. Correct the date.',
  'row.already-enrolled':
    'The person is enrolled already: {held}. Type the action Update, or Enroll if missing.',
  'row.question-open':
    '{value} waits for an answer: open Rowcall, and answer the question about the column {header}.',
  'row.question-open.blank':
    'This row waits for an answer: open Rowcall, and answer the question about the column {header}.',
  'row.question-open.overwrite':
    'Docebo already has a completion: {value}. Open Rowcall, and choose if this sheet replaces it.',
  'row.says-not-done':
    'The column {header} says {value}, so this row is not sent as completed. Correct one of them.',
  'row.says-not-done.blank':
    'The column {header} is blank here, so this row is not sent as completed. Fill it in, or clear the date.',
  'row.left-out':
    'The column {header} leaves this row out, so it is not sent. To send it, change its cell in that column.',
  'row.other-headers':
    'Row {row} holds other headers than row {headerRow}, so the columns may mean something else below it. Give each table a sheet of its own, or use the same headers.',
  'row.under-section':
    'Row {row} above says {title}, so this row is not sent as completed. Move this row, or delete that line.',
  'row.row-hidden':
    'A filter hides this row, so it was left out. Remove the filter and check again, or include hidden rows in Rowcall.',
  'row.row-hidden.open': 'A filter hides this row. Open Rowcall and say whether hidden rows are included.',
  'row.duplicate': 'Row {rows} has the same user and course with other values. Keep one of them.',
  'row.duplicate.several': 'Rows {rows} have the same user and course with other values. Keep one of them.',
  'row.user-unknown': 'There is no user {value} in Docebo. Check the spelling.',
  'row.user-unknown.near': 'There is no user {value} in Docebo. Did you mean {near}?',
  'row.user-unknown.figures':
    'There is no username {value} in Docebo. Numbers in this column are read as usernames. If they are Docebo IDs, change the header to Docebo ID, or choose that under Columns.',
  'row.user-ambiguous':
    '{value} fits more than one user in Docebo: user IDs {ids}. Type the right ID, in a column headed Docebo user ID.',
  'row.course-unknown': 'There is no course {value} in Docebo. Check the code.',
  'row.course-unknown.near': 'There is no course {value} in Docebo. Did you mean {near}?',
  'row.course-unknown.figures':
    'There is no course code {value} in Docebo. Numbers in this column are read as codes. If they are Docebo IDs, change the header to Docebo course ID, or choose that under Columns.',
  'row.course-ambiguous':
    '{value} fits more than one course in Docebo: course IDs {ids}. Type the right ID, in a column headed Docebo course ID.',
  'row.plan-and-course':
    'This row names the course {course} and the learning plan {plan}. Clear one of them, or open Rowcall and ignore one of the two columns.',
  'row.plan-unknown': 'There is no learning plan {value} in Docebo. Check its code or its name.',
  'row.plan-unknown.near': 'There is no learning plan {value} in Docebo. Did you mean {near}?',
  'row.plan-unknown.figures':
    'There is no learning plan {value} in Docebo. Numbers in this column are read as codes or names. If they are Docebo IDs, change the header to Learning plan ID.',
  'row.plan-ambiguous':
    '{value} fits more than one learning plan in Docebo: IDs {ids}. Type the right ID, in a column headed Learning plan ID.',
  'row.plans-differ':
    '{first} and {second} are two learning plans in Docebo: IDs {ids}. Correct one of them, or clear it.',
  'row.plan-follows-courses':
    'Docebo sets the status, the completion date and the score of a learning plan by its courses, so nothing is sent ({held}). Choose Expand into courses in Rowcall to record it in the courses.',
  'row.plan-lacks': 'Docebo has no {fields} for a learning plan. Clear it in this row.',
  'row.plan-validity':
    'The person is in the learning plan with another validity ({held}), and Docebo’s API is not known to change it. Nothing is sent. Change it in Docebo.',
  'row.plans-unavailable':
    'This Docebo does not show its learning plans to Rowcall ({request}), or not to the person who is connected. Check as a Superadmin, or name courses instead.',
  'row.entry-unreadable':
    'Docebo lists this {what} with {value} in the field {field}, which Rowcall cannot read. Look at the {what} in Docebo.',
  'row.entry-unreadable.missing':
    'Docebo lists this {what} with no field {field}, which Rowcall cannot read. Look at the {what} in Docebo.',
  'entry.enrollment': 'enrollment',
  'entry.user': 'user',
  'entry.course': 'course',
  'row.entry-twice': 'Docebo lists this enrollment more than once. Look at it in Docebo.',
  'row.names-differ.user':
    '{first} and {second} are two users in Docebo: IDs {ids}. Correct one of them, or clear it.',
  'row.names-differ.course':
    '{first} and {second} are two courses in Docebo: IDs {ids}. Correct one of them, or clear it.',
} as const;
