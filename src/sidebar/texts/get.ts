// Texts of getting enrollments from Docebo.
import { number, plural } from './words';

export const get = {
  open: 'Get from Docebo …',
  title: 'Get from Docebo',
  saying: 'This adds a sheet with the enrollments that Docebo holds. Nothing is changed in Docebo.',
  courses: 'Courses',
  coursesHint: 'Codes or titles, with semicolons between them. Blank for all.',
  branch: 'Branch ID',
  branchHint: 'Only the people in this branch. Blank for all.',
  children: 'Include the branches below it',
  statuses: 'Only these statuses',
  status: {
    [-2]: 'On the waiting list',
    [-1]: 'To confirm',
    0: 'Enrolled',
    1: 'In progress',
    2: 'Completed',
    3: 'Suspended',
    4: 'Overbooked',
  },
  completedFrom: 'Completed from',
  completedUntil: 'Completed until',
  changedFrom: 'Changed from',
  changedUntil: 'Changed until',
  dayHint: 'As 2026-03-14. Blank for any day.',
  estimate: 'Count',
  counting: 'Counting …',
  found: (enrollments: number | null, calls: number | null, free: number) =>
    enrollments === null || calls === null
      ? `Docebo does not tell how many there are. ${number(free)} calls are free this hour.`
      : `${plural(enrollments, { one: '# enrollment', other: '# enrollments' })} in ${plural(calls, { one: '# call', other: '# calls' })}. ${number(free)} calls are free this hour.`,
  filtered: 'Statuses and days leave some of them out afterwards.',
  start: 'Get them',
  resume: 'Continue',
  stop: 'Stop',
  going: (rows: number, total: number | null) =>
    total === null
      ? `${plural(rows, { one: '# row', other: '# rows' })} written …`
      : `${number(rows)} of ${number(total)} rows written …`,
  stopped: (rows: number) => `Stopped after ${plural(rows, { one: '# row', other: '# rows' })}.`,
  left: (rows: number) =>
    `${plural(rows, { one: '# row is', other: '# rows are' })} written so far. It may still be running in another window.`,
  done: (rows: number, calls: number) =>
    `The sheet has ${plural(rows, { one: '# row', other: '# rows' })}, read in ${plural(calls, { one: '# call', other: '# calls' })}.`,
  close: 'Close',
} as const;
