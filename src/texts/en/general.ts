// English: lists and figures in a sentence, signing in, and mails and notes about work in the background.
export const general = {
  'menu.open': 'Open sidebar',
  'menu.check': 'Check rows',
  'menu.run': 'Update enrollments …',
  'menu.selected': 'Check and update selected rows …',
  'menu.stop': 'Stop',
  'menu.verify': 'Verify updated rows',
  'menu.undo': 'Undo a run …',
  'menu.refresh': 'Show what Docebo holds',
  'menu.get': 'Get from Docebo …',
  'menu.get-courses': 'Get courses …',
  'menu.get-people': 'Get people …',
  'menu.expand': 'Expand into courses',
  'menu.offer': 'Offer courses and sessions',
  'menu.offer.done':
    'The cells below {header} offer the courses of this Docebo. Anything else can still be typed.',
  'menu.offer.kept': '{cells|# cell keeps its own data validation.|# cells keep their own data validation.}',
  'menu.offer.sessions': 'The cells below {header} offer the sessions.',
  'menu.offer.none': 'The cells below {header} have data validation of their own, so nothing was changed.',
  'menu.offer.no-courses':
    'This spreadsheet has no list of the courses of this Docebo yet. Choose Get courses … in this menu first.',
  'menu.offer.no-column':
    'This sheet has no column for course codes or titles. Open the sidebar and choose it.',
  'menu.ids': 'Show or hide IDs',
  'menu.help': 'Help',
  'menu.ids.shown': 'Rowcall’s receipts and IDs are shown.',
  'menu.ids.hidden': 'Rowcall’s receipts and IDs are hidden.',
  'menu.ids.none': 'This sheet has none of Rowcall’s columns yet. Check its rows first.',
  'sheet.undo': 'Undo of {date} {time}',
  'sheet.template': 'Rowcall template',
  'sheet.by-course': '{sheet} by course',
  'sheet.as-rows': '{sheet} as rows',
  'menu.stopping': 'Rowcall stops after the calls that are under way.',

  'header.username': 'Username',
  'header.first-name': 'First name',
  'header.last-name': 'Last name',
  'header.name': 'Name',
  'header.email': 'Email',
  'header.deactivated': 'Deactivated',
  'header.user-id': 'Docebo user ID',
  'header.course-code': 'Course code',
  'header.course-title': 'Course title',
  'header.course-type': 'Course type',
  'header.course-id': 'Docebo course ID',
  'header.session-code': 'Session code',
  'header.session-name': 'Session name',
  'header.begins': 'First day',
  'header.ends': 'Last day',
  'header.status': 'Status',
  'header.completedAt': 'Completion date',
  'header.score': 'Score',
  'header.enrolledAt': 'Enrollment date',
  'header.activeFrom': 'Active from',
  'header.activeUntil': 'Active until',
  'header.level': 'Level',
  'header.action': 'Action',
  'header.assignment': 'Assignment type',
  'header.held': 'Only if Docebo holds',
  'header.from-plan': 'From learning plan',
  'header.plan-id': 'Learning plan ID',
  'header.session-id': 'Session ID',
  'header.enrollment': 'Enrollment',
  'header.note': 'Note',
  'header.read': 'Read',
  'header.yes': 'yes',
  'undo.unordered':
    'Not put back: the times of this run go back in the log, so which line came first is not known. If the log was sorted, sort it by Time, A to Z, and make this sheet again; otherwise compare the lines and correct the enrollment yourself.',
  'undo.unknown-before': 'Not put back: the log does not say what Docebo held before.',
  'undo.nothing': 'Nothing to put back.',
  'undo.unknown': '“{field}” before is not known and stays as it is.',
  'undo.empty': '“{field}” was empty before, and Docebo’s API cannot clear it.',
  'undo.dropped': 'There was no completion date before; whether Docebo drops it shows when it is read back.',
  'undo.date-alone':
    'The completion date before, {date}, goes only with the status Completed and is not put back.',
  'undo.score.decimals':
    'The score before, {score}, cannot be sent: decimals go only together with a status.',
  'undo.score.odd':
    'The score before, {score}, cannot be sent: it is not a number from 0 up with at most two decimals.',
  'undo.beyond': 'Not put back, because Docebo does not show what was there before: {parts}.',
  'undo.roster':
    'Recorded in the session and not undone: {parts}. Docebo’s API cannot undo attendance; correct it in Docebo.',
  'undo.joins':
    'This row puts the person back into the session that the run took them out of. What was recorded there is not put back.',
  'undo.archive':
    'The run recorded a recertification. The archive is not undone: what Docebo was asked to keep stays there, and this row puts its values back.',
  'undo.unenrolls': 'The run enrolled this person: this row unenrolls them, with all progress made since.',
  'undo.leaves-plan':
    'The run enrolled this person in the learning plan: this row unenrolls them, and the enrollments in the courses stay.',
  'undo.enters-plan':
    'The run unenrolled this person from the learning plan: this row enrolls them again; the rest follows from the courses.',
  'undo.enrolls': 'The run unenrolled this person: progress, session and fields are not put back.',
  'undo.without-start':
    'The start of this run is missing from the log, which was replaced or trimmed: enrollments that the run changed may be missing here.',
  'undo.damaged':
    '{lines|# line of this run was|# lines of this run were} changed in the log and cannot be read: nothing of {lines|it|them} is put back here.',

  'held.none': 'Not enrolled',
  'held.unknown': 'User or course not found',
  'held.unclear': 'Unclear: see Check',

  'list.comma': ', ',
  'list.and': '{items} and {last}',
  'list.more': '{items} and {count} more',
  'rows.count': '{rows|# row|# rows}',
  'calls.count': '{calls|# call|# calls}',
  'slices.count': '{slices|# slice|# slices}',

  'sign-in.close-tab': 'You can close this tab and go back to the sheet.',
  'sign-in.done': 'You are signed in to {domain} as {name}.',
  'sign-in.app': 'the app itself',
  'sign-in.nothing-changed': 'Nothing was changed.',
  'sign-in.not-begun':
    'This sign-in is over: it was already used, or canceled. If the sidebar is not connected, start again there.',
  'sign-in.another': 'This page belongs to an earlier sign-in. Continue with the one you started last.',
  'sign-in.too-late':
    'The sign-in took longer than {minutes} minutes, so it was canceled. Start again in the sidebar.',
  'sign-in.not-allowed': 'You declined access in Docebo. To allow it after all, start again in the sidebar.',
  'sign-in.turned-down':
    'Docebo did not let Rowcall in. Compare the client ID and the redirect URI with the app in Docebo, then start again in the sidebar.',
  'sign-in.turned-down.detail':
    'Docebo did not let Rowcall in: {detail}. Compare the client ID and the redirect URI with the app in Docebo, then start again in the sidebar.',
  'sign-in.no-code': 'Docebo did not say who signed in. Start again in the sidebar.',
  'sign-in.refused':
    'Docebo did not accept the sign-in. Compare the client ID, the client secret and the redirect URI with the app in Docebo, then start again in the sidebar.',
  'sign-in.no-more-calls': 'Docebo accepts no more calls now. Start again in the sidebar later.',
  'sign-in.no-more-calls.until':
    'Docebo accepts no more calls now. Start again in the sidebar after {time} UTC.',
  'sign-in.unreachable':
    'Docebo could not be reached, or its answer was lost. Check the domain, then start again in the sidebar.',
  'sign-in.lost': "Docebo's answer was lost, or could not be read. Start again in the sidebar.",

  'job.check': 'check',
  'job.run': 'update',
  'job.verify': 'verification',
  'job.refresh': 'reading',
  'note.next':
    'Rowcall continues this {job} automatically, about every hour, next at about {time}. To follow or stop it, choose Extensions ▸ Rowcall ▸ Open sidebar.',
  'note.stopped':
    'Rowcall stopped this {job} at {time}: {sentence} To continue, choose Extensions ▸ Rowcall ▸ Open sidebar.',
  'get.unproven':
    'The listing changed while Rowcall read it, again and again, so enrollments can be missing from the sheet. Get them again later.',
  'get.untold': 'Docebo gave no total, so some enrollments may be missing from the sheet.',
  'get.odd':
    '{entries|# enrollment is|# enrollments are} not in the sheet: Docebo lists {entries|it|them} in a form that Rowcall cannot read.',
  'get.twice': 'Docebo lists {entries|# enrollment|# enrollments} twice. The sheet has one row for each.',
  'get.directory.unproven':
    'The listing changed while Rowcall read it, again and again, so entries can be missing. Checks use this sheet only for suggestions. Get it again later.',
  'get.directory.untold': 'Docebo gave no total, so some entries may be missing from the sheet.',
  'get.directory.odd':
    '{entries|# entry is|# entries are} not in the sheet: Docebo lists {entries|it|them} in a form that Rowcall cannot read.',
  'get.directory.lacking': 'Docebo shows no list of sessions for {courses|# course|# courses}.',
  'get.blank': 'Docebo’s listing does not give {columns}: these cells are blank.',
  'get.blank.some': 'Docebo’s listing does not give {column} for {rows|# row|# rows}.',
  'get.blank.username': 'the username',
  'get.blank.name': 'names',
  'get.blank.email': 'the email address',
  'get.blank.level': 'the level',
  'get.blank.assignment': 'the assignment type',

  'mail.why':
    'You get this email because “Email me when the background work ends” is on in Rowcall’s settings.',
  'mail.gone.subject': 'Rowcall stopped: a spreadsheet no longer exists',
  'mail.gone.body':
    'Rowcall can no longer open the spreadsheet that it was working on in the background, and has stopped trying.',
  'mail.connection': 'The sheet works with {domain}.',
  'mail.rows': '{rows|# row|# rows}: {status}',
  'mail.rows.pending': 'not checked',
  'mail.stopped.subject': 'Rowcall stopped and needs you: {sheet}',
  'mail.stopped': 'Rowcall stopped the {job} of the sheet {sheet} at {time}. {sentence}',
  'mail.stopped.last': 'Nothing is lost: open the sheet, then the sidebar, and continue from there.',
  'mail.finished.subject': 'Rowcall finished the {job} of {sheet}',
  'mail.finished': 'Rowcall finished the {job} of the sheet {sheet} at {time}.',
  'mail.finished.last': 'See the Rowcall status column for each row’s result.',
} as const;
