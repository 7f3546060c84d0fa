// English: the page's texts of the question before a run, of work in progress, and of its results.
export const run = {
  'ask.title': '{doing}?',
  'ask.where': '“{sheet}” → {domain}',
  'ask.where.selected': '“{sheet}”, selected rows → {domain}',
  'ask.not-counted': '{rows|# row|# rows} ready.',
  'ask.not-counted.unenrolls':
    '{rows|# row|# rows} ready, {unenrolls|# of them unenrolls|# of them unenroll}.',
  'ask.counts': '{mix}.',
  'ask.of-these': 'Of these: {parts}.',
  'ask.of-these.completions': '{count|# completed|# completed}',
  'ask.of-these.setsBack': '{count|# completion taken back|# completions taken back}',
  'ask.of-these.replacesDates': '{count|# completion replaced|# completions replaced}',
  'ask.of-these.unenrollsCompleted':
    '{count|# completion lost by unenrolling|# completions lost by unenrolling}',
  'ask.except': '{rows| (not possible for # row)| (not possible for # rows)}',
  'ask.heard.nothing': 'Docebo may send emails and issue certificates.',
  'ask.heard.notifications':
    'Docebo is asked to suppress its notifications{except}. It may issue certificates.',
  'ask.heard.notifications-and-certificates':
    'Docebo is asked to suppress its notifications and certificates{except}.',
  'ask.at-once': 'Takes effect in Docebo immediately.',
  'ask.more': 'What this means',
  'ask.large':
    'Changes take effect in Docebo immediately. “Undo a run” can put back most of them, but not emails that were sent.',
  'ask.completions.nothing':
    '{count|# enrollment|# enrollments} will be marked Completed. Docebo may send notifications and issue certificates.',
  'ask.completions.notifications':
    '{count|# enrollment|# enrollments} will be marked Completed. Docebo is asked to suppress its notifications{except}. It may issue certificates.',
  'ask.completions.notifications-and-certificates':
    '{count|# enrollment|# enrollments} will be marked Completed. Docebo is asked to suppress its notifications and certificates{except}.',
  'ask.enrolls':
    '{count|# new enrollment. Docebo may notify the person.|# new enrollments. Docebo may notify the people.}',
  'ask.enrolls-held':
    '{count|# new enrollment|# new enrollments}. Docebo is asked to suppress its {count|notification|notifications}{except}.',
  'ask.completions-unknown':
    'For enrollments that become completed, Docebo may send notifications and issue certificates.',
  'ask.leaves':
    '{count|# person leaves a session and stays in the course. If this Docebo ignores which session is named, it unenrolls them from the course: Rowcall tries it with one person first, reads back what happened, and stops then.|# people leave a session and stay in the course. If this Docebo ignores which session is named, it unenrolls them from the course: Rowcall tries it with one person first, reads back what happened, and stops then.}',
  'ask.unenrolls':
    '{count|Unenrolling (# enrollment) can’t be fully undone: you can enroll the person again, but their progress may be lost.|Unenrolling (# enrollments) can’t be fully undone: you can enroll the people again, but their progress may be lost.}',
  'ask.unenrolls-unknown':
    'Unenrolling can’t be fully undone: you can enroll people again, but their progress may be lost.',
  'ask.setsBack':
    '{count|# person has completed the course and will lose the completion: the row asks for another status. Docebo does not archive it.|# people have completed the course and will lose the completion: their rows ask for another status. Docebo does not archive them.}',
  'ask.replacesDates':
    '{count|# completion has another date in Docebo, which will be replaced and not archived.|# completions have other dates in Docebo, which will be replaced and not archived.}',
  'ask.unenrollsCompleted':
    '{count|# of those unenrolled has completed the course. The completion is not archived.|# of those unenrolled have completed the course. The completions are not archived.}',
  'ask.number': 'Number of enrollments',
  'ask.number-hint': 'Type {count} to confirm.',
  'ask.number-wrong': 'Type the number {count}.',
  'ask.number-wrong.shown': 'Type the number shown above.',

  'job.checking': 'Checking rows',
  'job.updating': 'Updating enrollments',
  'job.changing': 'Making the changes',
  'job.verifying': 'Verifying rows',
  'job.refreshing': 'Reading what Docebo holds',
  'job.refresh': 'Show what Docebo holds',
  'job.refreshed': 'The columns “Docebo status” to “Read from Docebo” show what Docebo holds.',
  'job.starting': 'Starting …',
  'job.of-rows': '{done} of {rows|# row|# rows}',
  'job.pages': '{read} of {pages|# page|# pages} read',
  'job.put-off': 'Docebo is busy. Trying again at {time}.',
  'job.left': '{count|# left|# left}',
  'job.calls-sent': '{sent|# call|# calls} so far',
  'job.calls-sent.left': '{sent|# call|# calls} so far, {left|# to go|# to go}',
  'job.time-left': '{span} left',
  'job.waiting': 'Waiting until {time}',
  'job.waiting-why':
    'Docebo’s hourly limit is used up. Rowcall continues by itself while this sidebar is open.',
  'job.looking': 'No reply yet. Checking progress …',
  'job.retrying': 'Google did not answer. Trying again at {time}.',
  'job.busy': 'Rowcall is still at work, here or in another window. This page continues when that is done.',
  'job.reading': 'Looking up users, courses and enrollments in Docebo. For a large sheet this takes minutes.',
  'job.reading-back': 'Reading back what Docebo holds now.',
  'job.stop': 'Stop',
  'job.stopping': 'Stopping after the calls under way …',
  'job.percent': '{share} percent',
  'job.stopped-check': 'The check is not finished',
  'job.stopped-run': 'The update is not finished',
  'job.stopped-verify': 'The verification is not finished',
  'job.stopped-refresh': 'Not every row shows what Docebo holds',
  'job.stopped-hint': 'Your progress is saved. Finished rows are not sent again.',
  'job.may-be-elsewhere': 'It may still be running in another window.',
  'job.elsewhere': 'It is running in another window, or in one that was just closed.',
  'job.resume': 'Resume',
  'job.resume-after': 'Docebo’s hourly limit lets it continue at {time}.',
  'job.keep-open': 'Keep this sidebar open. If you close it, you can resume later.',

  'background.plan': 'Update and finish in the background',
  'background.job': 'Finish in the background',
  'background.hint': 'It then continues by itself about every hour, even with this sidebar closed.',
  'background.where': 'It works in {domain}.',
  'background.starting': 'Asking Google …',
  'background.on':
    'You can close this sidebar: the work continues in the background about every hour, next at about {time}. While the sidebar is open, it continues here.',
  'background.others':
    'The work continues in the background for somebody else who uses this spreadsheet, next at about {time}.',
  'background.end': 'Stop running in the background',
  'background.ending': 'Ending it …',
  'background.mail': 'Email me when the background work ends',

  'result.finished': 'The update is finished',
  'result.updated': '{rows|# row updated|# rows updated}',
  'result.updated.some': '{done} of {rows|# row|# rows} updated',
  'result.done': '{rows|# row done|# rows done}: {parts}',
  'result.done.some': '{done} of {rows|# row done|# rows done}: {parts}',
  'result.done.updated': '{count|# updated|# updated}',
  'result.done.enrolled': '{count|# enrolled|# enrolled}',
  'result.done.removed': '{count|# unenrolled|# unenrolled}',
  'result.enrollments':
    '{count|In Docebo that is # enrollment: some rows ask for the same.|In Docebo these are # enrollments: some rows ask for the same.}',
  'result.undo-run': 'Undo this run …',
  'result.show-log': 'Show in the log',
  'result.no-log': 'This spreadsheet has no sheet “Rowcall log”.',
  'result.verified':
    '{rows|# row is verified: Docebo holds what was asked for|# rows are verified: Docebo holds what was asked for}',
  'result.differs':
    '{rows|# row differs|# rows differ} from what was asked for; {verified|# verified|# verified}',
  'result.differs-hint': 'See the details beside the row for what Docebo holds instead.',
  'result.show-differing': 'Go to the next row that differs',
  'result.nothing-to-verify': 'There are no rows left to verify.',
} as const;
