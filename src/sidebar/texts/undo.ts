// Texts of taking a run back.
import { number, plural } from './words';

export const undo = {
  open: 'Undo a run …',
  title: 'Undo a run',
  loading: 'Reading the log …',
  none: 'The log tells of no run that can be taken back.',
  choose: 'Which run',
  /** When it began, and how much it changed. */
  run: (startedAt: string, changed: number) =>
    `${startedAt}, ${plural(changed, { one: '# change', other: '# changes' })}`,
  by: (who: string) => `by ${who}`,
  all: (count: number) => `Show all ${number(count)}`,
  saying:
    'This adds a sheet whose rows put back what was there before. Nothing is sent until you have seen its check and run it.',
  limits:
    'Notifications that went out stay out, and what somebody did in a course that they were taken out of may be gone.',
  make: 'Make the undo sheet',
  making: 'Making the sheet …',
  chooseFirst: 'Choose a run first.',
  lost: 'No answer came, and the same sheet is in front. Look for a new sheet in this spreadsheet before you try again.',
} as const;
