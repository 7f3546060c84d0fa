// Texts of taking a run back.
import { number, plural } from './words';

export const undo = {
  open: 'Undo a run …',
  title: 'Undo a run',
  loading: 'Reading the log …',
  none: 'There are no runs to undo.',
  choose: 'Which run',
  /** When it began, and how much it changed. */
  run: (startedAt: string, changed: number) =>
    `${startedAt}, ${plural(changed, { one: '# change', other: '# changes' })}`,
  by: (who: string) => `by ${who}`,
  all: (count: number) => `Show all ${number(count)}`,
  saying:
    'This adds a sheet whose rows put back what was there before. Nothing is sent until you review and run it.',
  limits: 'Emails can’t be recalled, and progress in courses that people were unenrolled from may be lost.',
  make: 'Make the undo sheet',
  making: 'Making the sheet …',
  chooseFirst: 'Choose a run first.',
  lost: 'No answer came, and the same sheet is in front. Look for a new sheet in this spreadsheet before you try again.',
} as const;
