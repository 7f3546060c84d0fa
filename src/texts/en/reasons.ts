// English: why rows need a person, as labels with their counts.
export const reasons = {
  'reason.user-missing': '{rows|# row without a user|# rows without a user}',
  'reason.course-missing': '{rows|# row without a course|# rows without a course}',
  'reason.name-is-date': '{rows|# name is a date|# names are dates}',
  'reason.name-rounded': '{rows|# number too long for a cell|# numbers too long for a cell}',
  'reason.id-not-whole': '{rows|# ID is not a whole number|# IDs are not whole numbers}',
  'reason.nothing-asked': '{rows|# row without a date or status|# rows without a date or status}',
  'reason.date-impossible': '{rows|# date that does not exist|# dates that do not exist}',
  'reason.date-ambiguous': '{rows|# date with two readings|# dates with two readings}',
  'reason.date-unreadable': '{rows|# unreadable date|# unreadable dates}',
  'reason.no-date': '{rows|# cell without a full date|# cells without a full date}',
  'reason.date-out-of-range': '{rows|# date in the wrong year|# dates in the wrong year}',
  'reason.date-in-future': '{rows|# date in the future|# dates in the future}',
  'reason.dates-reversed': '{rows|# period that ends before it starts|# periods that end before they start}',
  'reason.status-unreadable': '{rows|# unknown status|# unknown statuses}',
  'reason.date-without-completed':
    '{rows|# date without the status Completed|# dates without the status Completed}',
  'reason.score-unreadable': '{rows|# unreadable score|# unreadable scores}',
  'reason.cannot-clear': '{rows|# value that cannot be cleared|# values that cannot be cleared}',
  'reason.score-decimal': '{rows|# score with decimals|# scores with decimals}',
  'reason.action-unreadable': '{rows|# unknown action|# unknown actions}',
  'reason.level-unreadable': '{rows|# unknown level|# unknown levels}',
  'reason.session-unreadable': '{rows|# unreadable session|# unreadable sessions}',
  'reason.attendance-without-session':
    '{rows|# attendance without a session|# attendances without a session}',
  'reason.attendance-unreadable': '{rows|# unreadable attendance|# unreadable attendances}',
  'reason.attendance-absent':
    '{rows|# absence that the API cannot record|# absences that the API cannot record}',
  'reason.passed-unreadable': '{rows|# unreadable result|# unreadable results}',
  'reason.evaluation-unreadable': '{rows|# unreadable evaluation|# unreadable evaluations}',
  'reason.evaluation-in-future': '{rows|# evaluation date in the future|# evaluation dates in the future}',
  'reason.roster-unclear':
    '{rows|# unclear list of people in a session|# unclear lists of people in a session}',
  'reason.attendance-unkept':
    '{rows|# attendance beside a status that cannot be sent|# attendances beside a status that cannot be sent}',
  'reason.attendance-kept':
    '{rows|# attendance beside a completion that is kept|# attendances beside a completion that is kept}',
  'reason.roster-untold': '{rows|# session that Docebo does not show|# sessions that Docebo does not show}',
  'reason.roster-silent': '{rows|# value that Docebo does not show|# values that Docebo does not show}',
  'reason.leave-session': '{rows|# session to leave not shown|# sessions to leave not shown}',
  'reason.not-in-session': '{rows|# not in the session|# not in the session}',
  'reason.session-unknown': '{rows|# session not found|# sessions not found}',
  'reason.session-ambiguous': '{rows|# session found more than once|# sessions found more than once}',
  'reason.sessions-untold': '{rows|# session needs its ID|# sessions need their IDs}',
  'reason.other-tenant': '{rows|# row|# rows} with the IDs of another Docebo',
  'reason.precondition-unreadable':
    '{rows|# unreadable “Only if Docebo holds”|# unreadable “Only if Docebo holds”}',
  'reason.field-unfit': '{rows|# additional field that does not fit|# additional fields that do not fit}',
  'reason.fields-missing': '{rows|# row without required fields|# rows without required fields}',
  'reason.already-enrolled': '{rows|# already enrolled|# already enrolled}',
  'reason.says-not-done': '{rows|# row says not completed|# rows say not completed}',
  'reason.left-out': '{rows|# row left out by a column|# rows left out by a column}',
  'reason.other-headers': '{rows|# row under other headers|# rows under other headers}',
  'reason.under-section': '{rows|# row below a title that denies it|# rows below a title that denies them}',
  'reason.question-open': '{rows|# row waits for an answer|# rows wait for an answer}',
  'reason.row-hidden': '{rows|# row hidden by a filter|# rows hidden by a filter}',
  'reason.duplicate': '{rows|# duplicate row|# duplicate rows}',
  'reason.user-unknown': '{rows|# user not found|# users not found}',
  'reason.user-ambiguous': '{rows|# user found more than once|# users found more than once}',
  'reason.course-unknown': '{rows|# course not found|# courses not found}',
  'reason.course-ambiguous': '{rows|# course found more than once|# courses found more than once}',
  'reason.plan-and-course':
    '{rows|# row names a course and a learning plan|# rows name a course and a learning plan}',
  'reason.plan-unknown': '{rows|# learning plan not found|# learning plans not found}',
  'reason.plan-ambiguous':
    '{rows|# learning plan found more than once|# learning plans found more than once}',
  'reason.plans-differ': '{rows|# row names two learning plans|# rows name two learning plans}',
  'reason.plan-follows-courses': '{rows|# completion of a learning plan|# completions of learning plans}',
  'reason.plan-lacks':
    '{rows|# value that learning plans do not have|# values that learning plans do not have}',
  'reason.plan-validity': '{rows|# other validity in a learning plan|# other validities in learning plans}',
  'reason.plans-unavailable':
    '{rows|# learning plan that Docebo does not show|# learning plans that Docebo does not show}',
  'reason.entry-unreadable': '{rows|# unreadable entry in Docebo|# unreadable entries in Docebo}',
  'reason.entry-twice': '{rows|# enrollment listed twice|# enrollments listed twice}',
  'reason.names-differ': '{rows|# row names two people or courses|# rows name two people or courses}',
  'reason.recertify-without-date':
    '{rows|# recertification without a date|# recertifications without a date}',
  'reason.recertify-with-session':
    '{rows|# recertification with a session|# recertifications with a session}',
  'reason.recertify-earlier':
    '{rows|# recertification before the completion|# recertifications before the completion}',
  'reason.not-enrolled': '{rows|# not enrolled|# not enrolled}',
  'reason.failed': '{rows|# refused by Docebo|# refused by Docebo}',
  'reason.unknown': '{rows|# without an answer|# without an answer}',
  'reason.differs': '{rows|# differs from Docebo|# differ from Docebo}',
  'reason.other': '{rows|# row cannot be sent|# rows cannot be sent}',
} as const;
