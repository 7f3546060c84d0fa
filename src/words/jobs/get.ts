// What to know about a sheet got from Docebo: what it lacks, and how certain it is.
import { text } from '../../texts';
import { list } from '../parts/words';

/** Rows for which Docebo did not give a value, by what it is. */
const BLANKS = ['username', 'name', 'email', 'level', 'assignment'] as const;

interface GotFigures {
  readonly rows: number;
  readonly odd: number;
  readonly twice: number;
  readonly unproven: number;
  readonly untold: number;
  readonly lacking?: number | undefined;
  readonly blank: Readonly<Record<(typeof BLANKS)[number], number>>;
}

/** The same of a sheet of the directory. */
export const directoryNotes = ({ odd, unproven, untold, lacking = 0 }: GotFigures): readonly string[] => [
  ...(unproven > 0 ? [text('get.directory.unproven')] : []),
  ...(untold > 0 ? [text('get.directory.untold')] : []),
  ...(odd > 0 ? [text('get.directory.odd', { entries: odd })] : []),
  ...(lacking > 0 ? [text('get.directory.lacking', { courses: lacking })] : []),
];

/** Sentences, none if everything is there. */
export function getNotes({ rows, odd, twice, unproven, untold, blank }: GotFigures): readonly string[] {
  const all = BLANKS.filter((each) => rows > 0 && blank[each] === rows);
  const some = BLANKS.filter((each) => blank[each] > 0 && blank[each] < rows);
  const words = (each: (typeof BLANKS)[number]) => text(`get.blank.${each}`);
  return [
    ...(unproven > 0 ? [text('get.unproven')] : []),
    ...(untold > 0 ? [text('get.untold')] : []),
    ...(odd > 0 ? [text('get.odd', { entries: odd })] : []),
    ...(twice > 0 ? [text('get.twice', { entries: twice })] : []),
    ...(all.length > 0 ? [text('get.blank', { columns: list(all.map(words)) })] : []),
    ...some.map((each) => text('get.blank.some', { column: words(each), rows: blank[each] })),
  ];
}
