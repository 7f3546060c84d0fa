// English: the page's texts of getting enrollments, undoing a run, and the help.
export const tasks = {
  'get.open': 'Get from Docebo …',
  'get.title': 'Get from Docebo',
  'get.saying': 'This adds a sheet with the enrollments that Docebo holds. Nothing is changed in Docebo.',
  'get.what': 'What to get',
  'get.what.enrollments': 'Enrollments, into a new sheet',
  'get.what.courses': 'Courses, into the sheet “Rowcall courses”',
  'get.what.people': 'People, into the sheet “Rowcall people”',
  'get.what.sessions': 'Sessions of classroom courses, into the sheet “Rowcall sessions”',
  'get.saying.directory':
    'Checks then suggest similar names for those that are not found and, while the sheet is fresh, find users and courses in it without calls. What the sheet held before is replaced. Nothing is changed in Docebo.',
  'get.fields': 'User fields',
  'get.fields-hint': 'Titles, with semicolons between them: each gets a column. Blank for none.',
  'get.courses': 'Courses',
  'get.courses-hint': 'Codes or titles, with semicolons between them. Blank for all.',
  'get.branch': 'Branch ID',
  'get.branch-hint': 'Only the people in this branch. Blank for all.',
  'get.children': 'Include the branches below it',
  'get.statuses': 'Only these statuses',
  'get.status.-2': 'On the waiting list',
  'get.status.-1': 'To confirm',
  'get.status.0': 'Enrolled',
  'get.status.1': 'In progress',
  'get.status.2': 'Completed',
  'get.status.3': 'Suspended',
  'get.status.4': 'Overbooked',
  'get.completed-from': 'Completed from',
  'get.completed-until': 'Completed until',
  'get.changed-from': 'Changed from',
  'get.changed-until': 'Changed until',
  'get.day-hint': 'For example 2026-03-14. Blank for any day.',
  'get.estimate': 'Count',
  'get.counting': 'Counting …',
  'get.found':
    '{enrollments|# enrollment|# enrollments} in {calls|# call|# calls}. {free|# call is|# calls are} free this hour.',
  'get.found.courses':
    '{enrollments|# course|# courses} in {calls|# call|# calls}. {free|# call is|# calls are} free this hour.',
  'get.found.people':
    '{enrollments|# person|# people} in {calls|# call|# calls}. {free|# call is|# calls are} free this hour.',
  'get.found.sessions':
    '{calls|# course|# courses}, at least one call for each. {free|# call is|# calls are} free this hour.',
  'get.found.untold': 'Docebo does not say how many there are. {free|# call is|# calls are} free this hour.',
  'get.filtered': 'The statuses and days you chose then leave some of them out.',
  'get.start': 'Get them',
  'get.resume': 'Continue',
  'get.stop': 'Stop',
  'get.going': '{rows|# row|# rows} written …',
  'get.going.of': '{rows} of {total|# row|# rows} written …',
  'get.stopped': 'Stopped after {rows|# row|# rows}.',
  'get.left': '{rows|# row is|# rows are} written so far. It may still be running in another window.',
  'get.done': 'The sheet has {rows|# row|# rows}, read in {calls|# call|# calls}.',
  'get.done.courses':
    'The sheet “Rowcall courses” has {rows|# course|# courses}, read in {calls|# call|# calls}.',
  'get.done.people':
    'The sheet “Rowcall people” has {rows|# person|# people}, read in {calls|# call|# calls}.',
  'get.done.sessions':
    'The sheet “Rowcall sessions” has {rows|# session|# sessions}, read in {calls|# call|# calls}.',
  'get.close': 'Close',

  'directory.courses': 'Rowcall courses: {rows|# course|# courses}, read {at}.',
  'directory.people': 'Rowcall people: {rows|# person|# people}, read {at}.',
  'directory.sessions': 'Rowcall sessions: {rows|# session|# sessions}, read {at}.',
  'directory.old': 'Older than a day, or not complete: used for suggestions only.',

  'undo.open': 'Undo a run …',
  'undo.title': 'Undo a run',
  'undo.loading': 'Reading the log …',
  'undo.none': 'There are no runs to undo.',
  'undo.choose': 'Which run',
  'undo.run': '{startedAt}, {changed|# change|# changes}',
  'undo.by': 'by {who}',
  'undo.all': 'Show all {count}',
  'undo.saying':
    'This adds a sheet whose rows put back what was there before. Nothing is sent until you review and run it.',
  'undo.limits':
    'Emails can’t be recalled, and progress in courses that people were unenrolled from may be lost.',
  'undo.partial':
    'Changes that can’t be put back: {left} of {changes}. See the notes at the end of this sheet.',
  'undo.make': 'Make the undo sheet',
  'undo.making': 'Making the sheet …',
  'undo.lost':
    'No answer came, and the same sheet is in front. Look for a new sheet in this spreadsheet before you try again.',

  'help.title': 'Help',
  'help.search': 'Search the help',
  'help.nothing': 'Nothing in the help has these words. Try a status or one word.',
  'news.updated': 'Rowcall was updated to version {version}.',
  'news.show': 'What’s new',
  'news.title': 'What’s new in {version}',
  'news.none': 'This version came without a list of changes.',
  'help.sheet.title': 'Prepare a sheet',
  'help.sheet.text':
    'One row for each person and course, headers in the first row. It needs a user and a course, and something to set, such as a completion date. A date like 2026-03-14 is always understood. “Columns” shows what was recognized, and lets you choose another column.',
  'help.check.title': 'Check and update',
  'help.check.text':
    '“Check rows” only reads Docebo and gives each row a status. The blue button then asks, and sends the rows that can be sent. A row that you edit needs another check. To work on some rows only, select them and click “Check selected rows”.',
  'help.problems.title': 'Solve problems',
  'help.problems.text':
    'Rows that need you are grouped by reason. Click a reason to go through its rows: the cell is selected in the sheet, and you can correct it here. A name that is almost right can be replaced in all of its rows with one click.',
  'help.actions.title': 'Enroll, unenroll, recertify',
  'help.actions.text':
    'Choose what to do at the top, or for each row in a column headed Action. By default existing enrollments are updated and nobody is enrolled. You are asked before anybody is unenrolled.',
  'help.undo.title': 'Verify and undo',
  'help.undo.text':
    'A verification reads every updated row back from Docebo. “Undo a run” makes a sheet from the log whose rows put back what was there before; nothing is sent until you review and run it. Emails can’t be recalled.',
  'help.get.title': 'Get enrollments, courses or people',
  'help.get.text':
    '“Get from Docebo” adds a sheet with what Docebo holds: enrollments of some courses or of a branch, all courses, or all people. Edit the enrollments, then check the sheet like any other.',
  'help.plans.title': 'Learning plans and classroom courses',
  'help.plans.text':
    'A learning plan has a column of its own in place of the course; “Expand into courses” adds a row for each of its courses. Rows of classroom courses also name a session, and can record attendance and an evaluation.',
  'help.large.title': 'Large sheets and limits',
  'help.large.text':
    'Docebo allows 1,000 calls an hour from one address. At the limit, the work waits and continues by itself while this sidebar is open; “Finish in the background” continues with it closed. Stopping loses nothing.',
  'help.connect.title': 'Connect to Docebo',
  'help.connect.text':
    'Add an OAuth2 app in Docebo once, then enter it under “Connect”. Secrets are kept for your Google account alone. “Add another Docebo” keeps a sandbox and production apart.',
  'help.how':
    'Each row names a user, a course and what their enrollment should be. Check compares the rows with Docebo and writes nothing there. The blue button then makes the changes, many in one call.',
  'help.columns-how':
    'Rowcall writes into its own columns at the right. It changes yours only when you correct a cell in this sidebar.',
  'help.report': 'Copy a report for support',
  'help.reporting': 'Making the report …',
  'help.report-how':
    'What this Docebo and this job showed, without names, IDs, addresses, secrets or cells of the sheet. Rowcall reads the sheet and asks Docebo three things for it. Look through it before you send it.',
  'help.statuses': 'What a status means, and what to do',
  'help.status.pending': 'Not checked yet, or edited since. Check the rows.',
  'help.status.Ready': 'Docebo differs from the row. Update to change it.',
  'help.status.No change': 'Docebo has these values already. Nothing to do.',
  'help.status.Not enrolled':
    'The user is not enrolled in the course. To enroll them, choose the action “Enroll if missing” and check again.',
  'help.status.Invalid':
    'Something in the row cannot be used. The details beside it say what; correct it and check again.',
  'help.status.Duplicate': 'Other rows ask for other values for the same user and course. Keep one of them.',
  'help.status.Sending': 'It is being sent. If this stays, check again.',
  'help.status.Updated': 'Docebo confirmed the change. Verify reads it back.',
  'help.status.Failed': 'Docebo refused the change. The details beside it say why; then retry.',
  'help.status.Unknown': 'It was sent, but no answer came. Check again to see what happened to it.',
  'help.status.Verified': 'Read back from Docebo: it holds what the row asks for.',
  'help.status.Differs':
    'Read back from Docebo: it does not hold what the row asks for. See the details beside it.',
} as const;
