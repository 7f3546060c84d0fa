// English: the questions about a sheet's columns, and their answers.
export const questions = {
  'question.date-order':
    '{cells|A date|Some dates} in the column {column} can be read in more than one way. Does the day or the month come first?',
  'question.date-order.year':
    '{cells|A date|Some dates} in the column {column} can be read in more than one way. Does the day, the month or the year come first?',
  'question.which-column': 'More than one column could be {column}. Which one is it?',
  'question.says-status': 'The column {column} looks as if it says who completed. Use it?',
  'question.leaves-out': 'The column {column} looks as if it says which rows to send. Use it?',
  'question.user-match': 'What does the column {column} hold?',
  'question.course-match': 'What does the column {column} hold?',
  'question.second-column.user':
    'The column {column} names the same user in another way. Rows in which the two columns disagree are not sent. Use it?',
  'question.second-column.course':
    'The column {column} names the same course in another way. Rows in which the two columns disagree are not sent. Use it?',
  'question.second-column.plan':
    'This sheet has a column for courses and one for learning plans, {column}. A row that fills in both is not sent. Use it?',
  'question.score-percent':
    '{cells|A score|Some scores} in the column {column} {cells|is a fraction. Is it a percentage|are fractions. Are they percentages}?',
  'question.enrollment-field':
    'The column {column} can hold an additional enrollment field of Docebo. What does it hold?',
  'question.header-row': 'Which row holds the headers?',
  'question.hidden-rows': 'This sheet has a filter that can hide rows. Include hidden rows?',
  'question.hidden-rows.counted':
    'A filter hides {cells} of the rows that were checked. Include hidden rows?',
  'question.overwrite': 'Some people can have a completion in Docebo already. Replace it?',

  'answer.status': 'Use it: a row that it calls not completed is not sent as completed',
  'answer.leaves-out.status': 'Use it: rows that it leaves out are not sent',
  'answer.x-is-yes': 'X means completed',
  'answer.x-is-no': 'X means not completed',
  'answer.ignore': 'Ignore it',
  'answer.day-first': 'Day first',
  'answer.month-first': 'Month first',
  'answer.year-first': 'Year first',
  'answer.visible': 'Only the rows that show',
  'answer.all': 'Hidden rows too',
  'answer.percent': 'Percentages',
  'answer.points': 'Points',
  'answer.name': 'Usernames or email addresses',
  'answer.username': 'Usernames',
  'answer.email': 'Email addresses',
  'answer.code': 'Course codes',
  'answer.check': 'Use it',
  'answer.user-match.id': 'User IDs; anything that is not a number is a username or an email address',
  'answer.user-match.docebo-id': 'Docebo user IDs',
  'answer.course-match.id': 'Course IDs; anything that is not a number is a course code',
  'answer.course-match.docebo-id': 'Docebo course IDs',
  'answer.course-match.plan': 'Learning plans, by code or name',
  'answer.course-match.plan-id': 'Learning plan IDs',
  'answer.user-field': 'User field {field}',
  'answer.user-field.or-usernames': 'User field {field}, or usernames',
  'answer.enrollment-field.standard': 'What Rowcall reads under this header',
  'answer.enrollment-field': 'Enrollment field {field}, ID {id}',
  'answer.overwrite.always': 'Always',
  'answer.overwrite.later': 'Only if the date in the sheet is later',
  'answer.overwrite.none': 'Never',
  'answer.row': 'Row {row}: {example}',
  'answer.nth': '{header}, number {nth} of {count}',
  'answer.becomes': '{answer}: {value} is {example}',
  'answer.example': '{answer} ({example})',
} as const;
