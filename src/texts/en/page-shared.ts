// English: what all steps of the page share, its problems, and the names of fields and statuses.
export const shared = {
  'page.opening': 'Opening …',
  'page.not-opened': 'Rowcall could not open',
  'page.try-again': 'Try again',
  'page.cancel': 'Cancel',
  'page.not-now': 'Not now',
  'page.progress': 'Progress',

  'list.comma': ', ',
  'rows.count': '{rows|# row|# rows}',
  'calls.count': '{calls|# call|# calls}',
  'span.moment': 'a few seconds',
  'span.seconds': 'about {count|# second|# seconds}',
  'span.minutes': 'about {count|# minute|# minutes}',
  'span.hours': 'about {count|# hour|# hours}',

  'step.connect': 'Connect',
  'step.columns': 'Columns',
  'step.rows': 'Rows',
  'step.done': 'Done:',
  'step.todo': 'To do:',
  'step.attention': 'Needs attention:',
  'step.after-connect': 'After connecting',
  'step.after-columns': 'After choosing the columns',

  'field.user': 'User',
  'field.course': 'Course',
  'field.completedAt': 'Completion date',
  'field.status': 'Status',
  'field.score': 'Score',
  'field.enrolledAt': 'Enrollment date',
  'field.activeFrom': 'Active from',
  'field.activeUntil': 'Active until',
  'field.level': 'Level',
  'field.session': 'Session',
  'field.action': 'Action',
  'field.precondition': 'Only if Docebo holds',

  'status.pending': 'Not checked',
  'status.Ready': 'Ready',
  'status.No change': 'No change',
  'status.Not enrolled': 'Not enrolled',
  'status.Invalid': 'Invalid',
  'status.Duplicate': 'Duplicate',
  'status.Sending': 'Sending',
  'status.Updated': 'Updated',
  'status.Failed': 'Failed',
  'status.Unknown': 'Unknown',
  'status.Verified': 'Verified',
  'status.Differs': 'Differs',

  'shown-problem.reconnect': 'Reconnect',
  'shown-problem.choose-columns': 'Choose columns',
  'shown-problem.retry': 'Try again',
  'shown-problem.show-rows': 'Show rows',
  'shown-problem.retry-pilots': 'Try again',
  'shown-problem.wait': 'Look again',
  'shown-problem.grant': 'Grant access at Google',
  'shown-problem.copy': 'Copy details',
  'shown-problem.copied': 'Copied',
  'shown-problem.copy-by-hand': 'Copying is blocked here. Select the text and copy it:',
  'shown-problem.no-answer':
    'Google gave no answer in time. Nothing is lost: the sheet shows what was done. Check the internet connection and try again.',
  'shown-problem.cut-off':
    'Google ended the work before it was finished. Nothing is lost: the sheet shows what was done. Try again.',
  'shown-problem.accounts':
    'Google refused this page, most likely because several Google accounts are signed in to in this browser. Open the sheet in a window with one account (a profile of its own, or a private window), then try again.',
  'shown-problem.strange':
    'This sidebar and Rowcall do not fit together, as happens after an update. Close the sidebar and open it again from Extensions ▸ Rowcall.',
  'shown-problem.stalled':
    'Rowcall asked several times, and the work made no progress. Wait a minute, then resume. If it happens again, copy the details for support.',
  'shown-problem.lost-end':
    'The work has ended, but its last answer was lost. The counts below are those of the sheet now.',
  'shown-problem.never-began': 'The work did not start, because the request was lost. Try again.',

  'said.connected': 'Connected. Signed in as {name}.',
  'said.progress': '{title}: {share} percent.',
  'said.check-done': 'The check is finished. {rows|# row|# rows} ready.',

  'intent.connect-first': 'Connect to Docebo first. Then check the rows here.',
  'intent.columns-first': 'Choose the missing columns first. Then check the rows here.',
} as const;
