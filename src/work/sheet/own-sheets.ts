// The sheets that Rowcall makes for itself, recognised by their names and headers.
import type { DirectoryKind } from '../../contract';
import { cellText, type SheetView } from '../../sheet';

/** Its name; under this name no sheet is taken for one with rows. */
export const LOG_SHEET = 'Rowcall log';

/** Whether a sheet is the log: names of sheets do not differ by case. */
export const isLog = (name: string): boolean => name.toLowerCase() === LOG_SHEET.toLowerCase();

/** Lines of one height can be looked through, so nothing wraps. */
const column = <Header extends string>(header: Header, width: number) => ({
  header,
  width,
  wraps: false,
});

/** The log's columns, in the order in which it is made. Widths are pixels: a time and an address fit. */
export const LOG_COLUMNS = [
  column('Time', 140),
  column('Run', 90),
  column('Account', 240),
  column('User', 240),
  column('Course', 120),
  column('Before', 260),
  column('After', 200),
  column('Outcome', 220),
  column('Call', 150),
  column('User ID', 80),
  column('Course ID', 80),
] as const;

export const LOG_HEADERS = LOG_COLUMNS.map(({ header }) => header);

/** Whether a sheet is the log by what it holds: a person may have renamed it, or kept an old one. */
export const looksLikeLog = ({ cells }: SheetView): boolean => {
  const headers = new Set(cells[0]?.map((cell) => cellText(cell)));
  return LOG_HEADERS.every((header) => headers.has(header));
};

/** The sheets of the directory, by what they keep. */
export const DIRECTORY_SHEETS: Readonly<Record<DirectoryKind, string>> = {
  courses: 'Rowcall courses',
  people: 'Rowcall people',
  sessions: 'Rowcall sessions',
};

/** The header that no other sheet has. */
export const DIRECTORY_MARK = 'Rowcall fingerprint';

/** Whether a sheet is one of the directory, by its headers. */
export const looksLikeDirectory = ({ cells }: Pick<SheetView, 'cells'>): boolean =>
  cells[0]?.some((cell) => cellText(cell) === DIRECTORY_MARK) ?? false;
