// English: why a job stops, or cannot start.
export const problems = {
  'problem.not-connected': 'Rowcall is not connected to Docebo yet. Connect first.',
  'problem.needs-connection':
    'This belongs to {domain}, and you are not connected there. Connect to {domain} first.',
  'problem.tenant-switched':
    'This sheet now works with {now}: it was switched in another window. Nothing was sent. Check the rows again.',
  'problem.sheet-bound':
    'The rows of this sheet name people and courses by the IDs that they have in {domain}, so they work only there.',
  'problem.undo-tenant-unknown':
    'The log does not say in which Docebo this run worked, and you are connected to more than one. Disconnect the others, then undo it again.',
  'problem.unsettled-elsewhere':
    '{rows|# row was|# rows were} being sent to {domain} when the work stopped, and Rowcall does not know what happened. Choose {domain} and check the rows there first.',
  'problem.unsettled-elsewhere.runner':
    'Docebo is still working through rows at {domain}. Choose {domain} and check the rows there first.',
  'problem.connect-cancelled': 'You canceled connecting. Nothing was saved.',
  'problem.too-many-connections':
    'You have {most} connections, and Rowcall keeps no more. Disconnect one that you no longer need.',
  'problem.domain-invalid':
    '{value} is not a Docebo address that secrets can be sent to. Type it like acme.docebosaas.com.',
  'problem.input-invalid': 'Rowcall did not understand: {what}. Correct it and try again.',
  'input.app-missing': 'the client ID or the client secret is missing',
  'input.zone-unknown': 'there is no time zone “{zone}”',
  'input.sheet-changed': 'the sheet was changed meanwhile',
  'input.some-rows': 'a refresh of some rows',
  'input.request': 'the request',
  'input.unexpected': '{path} is not as expected',
  'problem.get-course':
    'Docebo has no course with the code or title {value}. Type it as Docebo has it, or type # and the course ID.',
  'problem.get-course.several':
    'Docebo has several courses with the code or title {value}: {courses}. Type # and the ID of the one you want.',
  'problem.get-field':
    'Docebo has no user field with the title {value} whose values are texts. It has {titles}.',
  'problem.get-field.none':
    'Docebo has no user field with the title {value}: it lists no user fields whose values are texts.',
  'problem.get-branch':
    'Docebo lists nobody in branch {branch}. Check the ID of the branch, or include the branches below it.',
  'problem.plans-unchecked':
    '{rows|# row about a learning plan is|# rows about learning plans are} not checked, or changed since. Check the sheet, then expand it again.',
  'problem.plans-unchecked.none':
    'No row names a person and a learning plan that Docebo knows. Check the sheet and look at its rows, then expand it again.',
  'problem.plan-without-courses':
    'Docebo shows no courses for {plans}, so nothing was expanded. Look at the learning plan in Docebo, or name its courses in the sheet.',
  'problem.get-too-large':
    'These enrollments need {needed} cells, and this spreadsheet has room for {free}. Get fewer, or use a new spreadsheet.',
  'problem.get-sessions':
    'The sheet “Rowcall courses” is missing, changed or more than a day old. Get the courses, then the sessions.',
  'problem.sheet-empty':
    'The sheet {sheet} has no rows. Type headers in the first row and one enrollment in each row below.',
  'problem.columns-missing':
    'No column was found for {fields}. The headers are {headers}. Choose the column, or add a header.',
  'problem.columns-missing.no-headers': 'all blank',
  'problem.columns-missing.unsplit':
    'The file was not split into columns. Select the column, then choose Data > Split text to columns. ',
  'problem.columns-missing.matrix':
    'This looks like a matrix, with people down and courses across. Rowcall needs a row for each person and course: open Columns and choose Turn this into rows. ',
  'problem.columns-missing.pairs':
    'This sheet has several courses side by side. Rowcall needs a row for each person and course: open Columns and choose Turn this into rows. ',
  'problem.columns-shared': 'One column is chosen for {fields}. Choose a column for each.',
  'problem.columns-not-adjacent':
    "Rowcall's own columns ({headers}) must be side by side, in their order. Move them together, or delete them all: Rowcall adds them again.",
  'problem.log-sheet': "This is Rowcall's own log. Open the sheet with your rows.",
  'problem.directory-sheet':
    'This is a sheet of Rowcall’s directory, with courses, people or sessions of Docebo. Open the sheet with your rows.',
  'problem.rows-hidden':
    'A filter hides {rows|# row that is|# rows that are} ready. Check again, so that only the rows that show are sent, or remove the filter.',
  'problem.filter-too-large':
    'This sheet has a filter, and Rowcall can find out for at most {most} rows whether it hides them. Remove the filter, select fewer rows, or include hidden rows.',
  'problem.cell-changed':
    'The row has changed since it was shown. Nothing was written. Open the problem again.',
  'problem.cell-formula':
    'The cell holds a formula, which a typed value would replace. Correct it in the sheet.',
  'problem.nothing-selected': 'No rows with a user and a course are selected. Select some and try again.',
  'problem.job-over': 'This job has ended, or a newer one has started. See the statuses in the sheet.',
  'problem.sheet-gone':
    'The sheet this was started in no longer exists. Restore it with Edit ▸ Undo, or start again in another sheet.',
  'problem.other-sheet':
    'The sidebar showed {shown}, but you are now in {front}. Nothing was done. Go back to the other sheet, or start again in this one.',
  'problem.other-sheet.gone':
    'The sheet shown here no longer exists, but you are now in {front}. Nothing was done. Go back to the other sheet, or start again in this one.',
  'problem.busy':
    'Rowcall is already working on this spreadsheet, in another window or for another person, since {since}. Wait until it is done.',
  'problem.signed-out': 'Docebo ended the session and did not accept a new sign-in. Connect again.',
  'problem.sign-in-refused':
    'Docebo refused the sign-in. Check the domain, the client ID and secret, and the username and password.',
  'problem.forbidden':
    'Docebo does not let this account do that. Connect as a Superadmin, or as a power user with rights on these users and courses.',
  'problem.not-found': 'Docebo does not know this address. Check the domain.',
  'problem.refused': 'Docebo refused the change: {detail}.',
  'problem.rate-limited': "Docebo's hourly limit of calls is reached. Rowcall continues at {time}.",
  'problem.overloaded': 'Docebo is overloaded. Nothing is lost: continue later.',
  'problem.overloaded.until': 'Docebo is overloaded. Rowcall continues at {time}.',
  'problem.runner-at-work': 'Docebo is working through the rows. Nothing else is sent before {time}.',
  'problem.runner-at-work.percent':
    'Docebo is working through the rows ({percent}% done). Nothing else is sent before {time}.',
  'problem.runner-stuck':
    'Docebo has a background job with these rows that does not end. Look at it in Docebo. “Resume” reads what happened to the rows.',
  'problem.server-error': 'Docebo reported an internal error. Try again in a few minutes.',
  'problem.unreachable':
    'Docebo could not be reached, or its answer was lost. Google says: {detail}. Check the domain, then try again.',
  'problem.not-json':
    'Docebo answered with a page instead of data. Check the domain and what the account is allowed to do.',
  'problem.unexpected-shape':
    'Docebo answered in a form that Rowcall does not know. Only confirmed changes are marked as done.',
  'problem.filter-ignored':
    'Docebo lists enrollments that Rowcall did not ask for, so a person who is missing from its lists can still be enrolled. Rows of people on the lists have their result; the others wait.',
  'problem.listing-unclear':
    'The pages of a list in Docebo contradict each other, or do not end. Rows of people on the lists have their result; the others wait. Try again later.',
  'problem.fetch-too-fast': 'Google asks Rowcall to slow down. Try again in a minute.',
  'problem.fetch-quota':
    "Google's daily number of calls for this account is used up. Nothing is lost: continue later. It starts again 24 hours after the day's first call.",
  'problem.domain-not-listed':
    "Google does not let Rowcall reach this domain: it is not in the add-on's list of addresses. Ask whoever installed Rowcall to add it.",
  'problem.out-of-time':
    'Google ends each execution after a few minutes, and this sheet takes longer to check. Check fewer rows at a time: select some.',
  'problem.pilot-failed':
    'Stopped after a test update, because Docebo did not store what was asked for. Row {row}: {wrong}. This run had sent {calls|# other call|# other calls} before it, and nothing after it. Look at this row in Docebo before you continue.',
  'problem.pilot-failed.first':
    'Stopped after a test update, because Docebo did not store what was asked for. Row {row}: {wrong}. This run sent nothing else. Look at this row in Docebo before you continue.',
  'problem.way-closed':
    '{closed} There is no other way to send these rows, so none of them was sent. Look in Docebo, then choose Try again.',
  'problem.all-in-vain':
    "{calls} calls in a row failed, so Rowcall stopped. Docebo's last answer was {answer}. Each row shows what is known about it. Find out why Docebo does not accept the changes, then continue.",
  'problem.touched-others':
    'Docebo changed {count|# enrollment|# enrollments} that Rowcall did not ask it to change, so Rowcall stopped: {others}. Look at them in Docebo before you continue.',
  'problem.touched-others.user': 'user {user}',
  'problem.touched-others.plan': 'user {user} in learning plan {plan}',
  'problem.touched-others.pair': 'user {user} in course {course}',
  'problem.touched-others.more': '{count} more',
  'problem.unenrolls-unconfirmed':
    "{rows|# enrollment is|# enrollments are} about to end by unenrolling, which can't be fully undone. Type the number to confirm.",
  'problem.sets-back-unconfirmed': '{backs}. Check again, then confirm it before the run.',
  'problem.too-many-users':
    'This sheet names people by a user field, so that all {users} users of Docebo have to be read, which takes too long. Name them by username or email address.',
  'problem.rows-moving':
    'Somebody keeps moving rows or columns of {sheet}, so Rowcall cannot mark the rows that it is about to send. None of them was sent. Continue once nobody sorts or inserts there.',
  'problem.log-full':
    "The log would need {needed|# cell|# cells}, and this spreadsheet has {free} left of Google's 10 million. Move the rows of the sheet “Rowcall log” elsewhere, or run fewer rows.",
  'problem.log-gone':
    'The sheet “Rowcall log” with the lines of this run was deleted or emptied. The run had sent {calls|# call|# calls} before that, and an undo will not include their changes. Bring the sheet back with Edit ▸ Undo, or continue: Rowcall begins another log.',
  'problem.log-gone.nothing-sent':
    'The sheet “Rowcall log” with the lines of this run was deleted or emptied. The run had sent nothing before that. Bring the sheet back with Edit ▸ Undo, or continue: Rowcall begins another log.',
  'problem.run-unknown': 'The log has no run {run}. Look for its name in the sheet “Rowcall log”.',
  'problem.nothing-to-undo': 'The run {run} changed nothing that can be put back.',
  'problem.background-refused':
    'Google did not let Rowcall continue in the background. Keep the sidebar open, or try again later.',
  'problem.stopped': 'Stopped. You can resume at any time.',
  'problem.sheet-protected':
    "Google did not let Rowcall write: {range} is protected from you. Ask the owner of the spreadsheet to let you edit Rowcall's columns, the header row and the sheet “Rowcall log”, then continue.",
  'problem.not-a-grid':
    'The tab {sheet} has no cells: it is a chart, a timeline or connected data. Open the sheet with your rows.',
  'problem.cells-refused.validation':
    'Data validation in {range} refuses what Rowcall writes. Remove it there (Data ▸ Data validation), then try again.',
  'problem.cells-refused.merged':
    'Cells in {range} are merged, so Rowcall cannot write beside each row. Unmerge them (Format ▸ Merge cells ▸ Unmerge), then try again.',
  'problem.cells-refused.other':
    "Google refused to change {range}, and says: {detail}. If these cells belong to a table, take Rowcall's columns out of it or give them no type, then try again.",
  'problem.not-permitted':
    'Rowcall is not permitted to {permissions}. Grant access at Google, and tick everything there, then try again. Nothing is lost.',
  'problem.not-permitted.reopen':
    'Rowcall is not permitted to {permissions}. Close the sidebar and open it from the menu: Google then asks again. Tick everything there, then try again. Nothing is lost.',
  'permission.sheet':
    'read your rows and write their results (“View and manage spreadsheets that this application has been installed in”)',
  'permission.sidebar':
    'show its sidebar (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
  'permission.docebo': 'call Docebo (“Connect to an external service”)',
  'permission.background':
    'continue in the background (“Allow this application to run when you are not present”)',
  'permission.mail': 'email you at the end (“Send email as you”)',
  'permission.address': 'see the address to email you at (“See your primary Google Account email address”)',
  'problem.google-refused':
    'Google did not do what Rowcall asked, and says: {detail}. Only confirmed changes are marked as done. Correct what Google names, or try again.',
  'problem.bug':
    'Rowcall stopped because of an internal error. Only confirmed changes are marked as done. Try again. If it happens again, copy the details for support.',
} as const;
