// What lies between the rows of a sheet: repeated headers, headers of another table, section titles.
import type { RowProblem } from '../../contract';
import { COLUMN_FIELDS } from '../../enrollment';
import { cellText, isBlank } from '../model/cells';
import type { Columns, Header } from '../model/column-types';
import { foldHeader } from '../model/fold';
import type { Asked } from '../model/row-types';
import type { Cell } from '../model/types';
import { beginsWithDenial } from '../words/status-words';

/** What a row is under. `headers`: it holds headers itself, and is none of people and courses. */
type Place =
  | { readonly kind: 'row' }
  | { readonly kind: 'headers' }
  | { readonly kind: 'under'; readonly problem: SectionProblem };

type SectionProblem = Extract<RowProblem, { readonly code: 'other-headers' | 'under-section' }>;

const ROW: Place = { kind: 'row' };
const HEADERS: Place = { kind: 'headers' };

const isCalled = (cell: Cell | undefined, header: string): boolean =>
  foldHeader(cellText(cell)) === foldHeader(header);

/**
 * Tells row by row, from the first below the headers, what each is under. Printed lists repeat their headers
 * on each page: such a row is passed over. If the repeated row names the user and the course, and another
 * column otherwise than the header row does, it begins another table, whose rows would be read by the wrong
 * headers. A line that says nothing but "Not completed" is a title: the rows below it, up to the next line of
 * one cell, are no completions.
 */
export function sections({
  fields,
  extra,
  headers,
  headerRow,
}: Columns): (cells: readonly Cell[], index: number) => Place {
  const { user, course } = fields;
  const names: ReadonlySet<string> = new Set(headers.map(({ header }) => foldHeader(header)));
  const mapped = [
    ...COLUMN_FIELDS.flatMap((field) => fields[field] ?? []),
    ...headers.filter(({ column }) => extra.some((each) => each.column === column)),
  ];
  const isName = ({ column }: Header, cells: readonly Cell[]) =>
    names.has(foldHeader(cellText(cells[column])));
  let table: SectionProblem | null = null;
  let section: SectionProblem | null = null;
  return (cells, index) => {
    // The course first: a sheet has few of them, whose folded texts are kept.
    if (user && course && isName(course, cells) && isName(user, cells)) {
      const same = mapped.every(({ header, column }) => isCalled(cells[column], header));
      table = same ? null : { code: 'other-headers', row: index + 1, headerRow: headerRow + 1 };
      section = null;
      return HEADERS;
    }
    const at = cells.findIndex((cell) => !isBlank(cell));
    const title = cells[at];
    const isAlone = headers.every(({ column }) => column === at || isBlank(cells[column]));
    const denies = isAlone && beginsWithDenial(title);
    if (denies || (isAlone && section)) {
      const inFront = at >= 0 && at <= Math.max(user?.column ?? 0, course?.column ?? 0);
      if (inFront)
        section = denies ? { code: 'under-section', row: index + 1, title: cellText(title) } : null;
      return ROW;
    }
    const problem = table ?? section;
    return problem ? { kind: 'under', problem } : ROW;
  };
}

/**
 * What is asked where the row is: under other headers nothing, under a title that denies it no completion.
 */
export function inPlace(asked: Asked, place: Place): Asked {
  if (place.kind !== 'under') return asked;
  const { problem } = place;
  if (!asked.ok) return { ok: false, problems: [problem, ...asked.problems] };
  if (problem.code === 'other-headers') return { ok: false, problems: [problem] };
  const completes = asked.change.status === 2 || asked.change.completedAt !== null;
  return completes && asked.precondition === undefined ? { ok: false, problems: [problem] } : asked;
}
