// English: what Docebo holds and what changes, for the details of a row.
export const details = {
  'state.-2': 'On the waiting list',
  'state.-1': 'To confirm',
  'state.0': 'Enrolled',
  'state.1': 'In progress',
  'state.2': 'Completed',
  'state.3': 'Suspended',
  'state.4': 'Overbooked',
  'state.on': '{status} on {date}',
  'state.now': '{status}, dated by Docebo at the moment of the update',

  'level.3': 'learner',
  'level.4': 'tutor',
  'level.6': 'instructor',
  'value.none': 'none',
  'value.score': 'score {score}',
  'value.level': 'level {level}',
  'value.session': 'session {session}',
  'value.field': 'field {field}: {value}',
  'value.kept': 'the completion of {date} that was kept',
  'value.kept.no-date': 'the completion that was kept',
  'value.field.titled': '{title}: {value}',
  'value.field.name': 'field {field}',
  'value.enrolledAt': 'enrolled {date}',
  'value.activeFrom': 'active from {date}',
  'value.activeUntil': 'active until {date}',
  'value.not-set': 'not set',
  'held.status': 'status',
  'held.completedAt': 'completion date',
  'held.score': 'score',
  'held.enrolledAt': 'enrollment date',
  'held.activeFrom': 'start of validity',
  'held.activeUntil': 'end of validity',
  'held.level': 'level',
  'held.changed': '{field}, {before} → {after}',

  'set-back.setsBack': '{rows|# row takes|# rows take} a completion back',
  'set-back.replacesDates': '{rows|# row replaces|# rows replace} the date of a completion',
  'set-back.unenrollsCompleted': '{rows|# row unenrolls|# rows unenroll} somebody who has completed',
  'set-back.of-row.setsBack': 'takes the completion back; nothing is archived',
  'set-back.of-row.replacesDates': 'replaces the completion date; nothing is archived',
  'set-back.of-row.unenrollsCompleted': 'removes a completion; nothing is archived',

  'details.not-enrolled':
    '{user} is not enrolled in {course}. Enroll the person in Docebo, or type the action Enroll, then check again.',
  'details.not-seen':
    '{user} is not enrolled in {course}, or one of the two does not exist. Check both, then check again.',
  'details.moved-since': 'Changed in Docebo since the check, so nothing was sent. Check again.',
  'details.no-enrollment': 'not enrolled',
  'details.enrolled': 'Enrolled',
  'details.keeps': 'recertification: keeps the completion of {date}',
  'details.keeps.no-date': 'recertification: keeps the completion',
  'details.no-recertification':
    'This Docebo does not record recertifications, so nothing was sent and the completion stays as it is: {why}. To replace it, type the action Update.',
  'details.no-change': 'Docebo has this already: {state}.',
  'details.kept-later':
    'Kept what Docebo has: {state}. This sheet replaces it only by a completion with a later date.',
  'details.kept-any': 'Kept what Docebo has: {state}. This sheet does not replace completions.',
  'details.gives-way.newest':
    'Left out: row {row} has the same user and course with a later date, and this sheet keeps the newest.',
  'details.gives-way.oldest':
    'Left out: row {row} has the same user and course with an earlier date, and this sheet keeps the oldest.',
  'details.who.user': 'for {user}',
  'details.who.course': 'in {course}',
  'details.sending': 'Sent; waiting for the answer.',
  'details.unknown': 'Sent, but the answer was lost. The next check reads what Docebo holds.',
  'details.failed': 'Docebo refused: {message}',
  'details.failed.no-reason': 'Docebo refused this change without saying why.',
  'details.without-effect':
    'Sent {sends} times, but Docebo still holds something else: {details}. Correct it in Docebo.',
  'details.differs': 'Docebo holds {holds}: {wrong}.',
  'details.touched': 'it changed enrollments that it was not asked to change',
  'details.left-alone':
    'Skipped, because it was changed since: expected “{expected}”, but Docebo holds “{holds}”.',
  'details.verified': 'Docebo holds {holds}.',
  'details.verified.hidden': 'Docebo holds {holds}. What cannot be read back: {hidden}.',
  'details.verified.gone': 'Docebo has no enrollment.',
  'details.also-changed': ' Also changed: {also}.',
  'details.still-enrolled': 'Asked for no enrollment, Docebo has {holds}. Check again to unenroll.',
  'details.asked': 'Asked {asked}, Docebo has {holds}. Check again to set it.',
  'details.gone-since': 'Asked {asked}, Docebo no longer has an enrollment.',
  'details.gone-since.nothing-asked': 'Docebo no longer has an enrollment.',
  'details.not-readable': 'Docebo accepted this, but does not report it: {hidden} cannot be read back.',
  'details.not-yet': 'The check continues later.',
  'details.not-just-seen.import':
    'Checked more than an hour ago, which is too long for an import. Check again.',
  'details.not-just-seen':
    'Checked more than an hour ago, which is too long for the import that carries the decimals. Check again.',
  'details.no-import':
    'Score {score} has decimals, which only a batch import carries, and the batch imports of this Docebo did not do what was asked. Type a whole number.',
  'details.stale': 'Changed since the last check. Check again.',
  'details.pending': '{rows|# row was|# rows were} changed since the check.',

  'pilot.still-enrolled': 'the person is still enrolled',
  'pilot.enrollment-gone': 'the enrollment is gone',
  'pilot.not-enrolled': 'the person is not enrolled',
  'pilot.holds-other': 'asked for {wanted}, but Docebo holds {holds}',
  'pilot.also-changed': 'also changed: {also}',
  'pilot.not-kept':
    'its enrollment date and score have not changed, so the completion of {date} seems to be overwritten and not kept',
  'pilot.not-kept.no-date':
    'its enrollment date and score have not changed, so the old completion seems to be overwritten and not kept',
  'pilot.no-enrollment': 'no enrollment',

  'way.put-one': 'Single updates',
  'way.put-many': 'Bulk updates',
  'way.post-batch': 'Batch imports that update',
  'way.enroll-many': 'Bulk enrollments',
  'way.enroll-batch': 'Batch imports that enroll',
  'way.recertify-batch': 'Recertifications',
  'way.unenroll-many': 'Bulk unenrollments',
  'way.no-titles':
    'This Docebo does not list its additional enrollment fields, so a column is not found by the title of a field. Use its ID as the header: Field 7.',
  'way.closed':
    '{way} are not used on this Docebo, because Rowcall read back a first call, and the result was not what was asked.',
  'way.closed.why':
    '{way} are not used on this Docebo, because Rowcall read back a first call, and the result was not what was asked: {why}.',
  'answer.strange': 'data that Rowcall does not know, {detail}',
  'answer.none': 'nothing: {detail}',
} as const;
