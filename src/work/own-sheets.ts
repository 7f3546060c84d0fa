// The sheets that Rowcall makes for itself, by their names and by their headers.
import { cellText, type SheetView } from '../sheet';

/** Its name; under this name no sheet is taken for one with rows. */
export const LOG_SHEET = 'Rowcall log';

/** Whether a sheet is the log: names of sheets do not differ by case. */
export const isLog = (name: string): boolean => name.toLowerCase() === LOG_SHEET.toLowerCase();

/** The log's headers, in the order in which it is made. */
export const LOG_HEADERS = [
  'Time',
  'Run',
  'Account',
  'User',
  'Course',
  'Before',
  'After',
  'Outcome',
  'Call',
  'User ID',
  'Course ID',
] as const;

/** Whether a sheet is the log by what it holds: a person may have renamed it, or kept an old one. */
export const looksLikeLog = ({ cells }: SheetView): boolean => {
  const headers = new Set(cells[0]?.map((cell) => cellText(cell)));
  return LOG_HEADERS.every((header) => headers.has(header));
};
