// Which column of a sheet holds what: recognised by header or chosen by a person.
import type { Action, Answers, ColumnChoice, FieldName } from '../contract';
import { cellText, isBlank } from './cells';
import { readDateColumn } from './date-columns';
import { DATE_FIELDS } from './fields';
import {
  courseFormOf,
  FIELDS,
  fieldNumber,
  foldHeader,
  MAYBE_NO_DATES,
  MAYBE_OTHER,
  type Match,
  matchHeader,
  userFormOf,
} from './headers';
import type { Question } from './questions';
import type {
  AlsoColumn,
  Cell,
  ColumnsProblem,
  ColumnsResult,
  DateColumn,
  DateField,
  Header,
  OwnColumns,
  SheetView,
} from './types';
import { readAction, readLevel, readSession } from './values';

/** The header cells of Rowcall's own block, in their order. */
export const OWN_HEADERS = [
  'Rowcall status',
  'Rowcall details',
  'Rowcall receipt',
  'Rowcall user id',
  'Rowcall course id',
] as const;

const OWN_NAMES: readonly string[] = OWN_HEADERS.map(foldHeader);

/** Rows looked at for the headers: titles and notes may stand above them. */
const HEADER_ROWS = 20;
const SAMPLES = 3;
/** Longer samples say nothing more in a sidebar 300 pixels wide. */
const SAMPLE_LENGTH = 60;

type Cells = readonly (readonly Cell[])[];

/**
 * Names a column by its header, so that it is found again wherever it moves: `2/3 date` is the second from the left of
 * three columns headed "Date". The number of them is part of the name: with one more or one less, which one was meant
 * is not known any longer.
 */
const headerId = (nth: number, count: number, name: string): string => `${nth}/${count} ${name}`;

/** The name a header goes by. One of signs alone, as "#", goes by its signs. */
const nameOf = (text: string): string => foldHeader(text) || text.toLowerCase();

function samplesOf(cells: Cells, headerRow: number, column: number): string[] {
  const samples = new Set<string>();
  for (let row = headerRow + 1; row < cells.length && samples.size < SAMPLES; row += 1) {
    const text = cellText(cells[row]?.[column]);
    if (text !== '') {
      samples.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text);
    }
  }
  return [...samples];
}

/** The person's own columns of a header row. A column without a header cannot be told apart and is left out. */
function headersOf(row: readonly Cell[]): Omit<Header, 'samples'>[] {
  const named = row.flatMap((cell, column) => {
    const header = cellText(cell);
    const name = nameOf(header);
    return header === '' || OWN_NAMES.includes(name) ? [] : [{ header, name, column }];
  });
  const count = new Map<string, number>();
  for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return named.map(({ header, name, column }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { id: headerId(nth, count.get(name) ?? 1, name), header, column };
  });
}

interface Assignment<H> {
  readonly chosen: Readonly<Record<FieldName, H | null>>;
  /** Chosen fields that were recognised instead. */
  readonly lost: readonly FieldName[];
  /** True where the choice counts. */
  readonly byHand: boolean;
}

const none = <H>(): Record<FieldName, H | null> => ({
  user: null,
  course: null,
  completedAt: null,
  status: null,
  score: null,
  enrolledAt: null,
  activeFrom: null,
  activeUntil: null,
  level: null,
  session: null,
  action: null,
  guard: null,
});

/**
 * Gives each field its header: the person's choice first, then what is recognised among the rest. Sure names come before
 * others, exact ones before partial ones, better before worse, and of equal ones the leftmost is taken.
 *
 * A chosen header that is gone is recognised anew. Where it is the user's or the course's, the choice was made for other
 * columns altogether, and a "no column" in it means nothing for these: then all of it is void.
 */
function assign<H extends { readonly id: string; readonly header: string; readonly column: number }>(
  headers: readonly H[],
  choice: ColumnChoice,
  mayHold: (field: FieldName, name: string, column: number) => boolean,
): Assignment<H> {
  const chosen = none<H>();
  const byId = new Map<string | null, H>(headers.map((header) => [header.id, header]));
  const named = FIELDS.filter((field) => choice !== null && choice[field] !== null);
  const gone = named.filter((field) => choice !== null && !byId.has(choice[field]));
  const isVoid = choice === null || gone.includes('user') || gone.includes('course');
  const lost = isVoid ? named : gone;
  const settled = new Set<FieldName>();
  const taken = new Set<number>();
  if (!isVoid) {
    for (const field of FIELDS) {
      if (gone.includes(field)) continue;
      const header = byId.get(choice[field]) ?? null;
      settled.add(field);
      chosen[field] = header;
      if (header) taken.add(header.column);
    }
  }

  const matches: { readonly header: H; readonly match: Match }[] = [];
  for (const header of headers) {
    const match = matchHeader(header.header);
    if (!match || taken.has(header.column) || settled.has(match.field)) continue;
    if (!mayHold(match.field, foldHeader(header.header), header.column)) continue;
    matches.push({ header, match });
  }
  matches.sort(
    (a, b) => a.match.tier - b.match.tier || a.match.rank - b.match.rank || a.header.column - b.header.column,
  );
  for (const { header, match } of matches) chosen[match.field] = chosen[match.field] ?? header;
  return { chosen, lost, byHand: !isVoid };
}

const READERS = { level: readLevel, session: readSession, action: readAction } as const;

/** False where a header may as well name something else, and the first values of its column show that it does. */
function mayHold(cells: Cells, headerRow: number, field: FieldName, name: string, column: number): boolean {
  const isDate = MAYBE_NO_DATES.has(name);
  if (!isDate && !MAYBE_OTHER.has(name)) return true;
  const values = cells
    .slice(headerRow + 1, headerRow + 1 + HEADER_ROWS)
    .flatMap((row) => row[column] ?? [])
    .filter((cell) => cell !== false && !isBlank(cell));
  // A column of ticks, crosses and words is none of dates: a date has a figure in it.
  if (isDate) return values.length === 0 || values.some((cell) => /\d/.test(cellText(cell)));
  const reader = field === 'level' || field === 'session' || field === 'action' ? READERS[field] : null;
  return reader !== null && values.every((cell) => reader(cell) !== null);
}

/** A row of dates is a row of values, not of headers. */
const couldBeHeaders = (row: readonly Cell[]): boolean => row.every((cell) => typeof cell !== 'object');

function findHeaderRow(cells: Cells, choice: ColumnChoice): number {
  const rows = cells.slice(0, HEADER_ROWS);
  // Where Rowcall has been at work already, its own headers show the row, whatever the person's are called by now.
  const own = rows.findIndex((row) => {
    const names = row.map((cell) => (typeof cell === 'string' ? foldHeader(cell) : ''));
    return OWN_NAMES.every((name) => names.includes(name));
  });
  if (own >= 0) return own;
  const found = rows.findIndex((row, index) => {
    if (!couldBeHeaders(row)) return false;
    const { chosen } = assign(headersOf(row), choice, (field, name, column) =>
      mayHold(cells, index, field, name, column),
    );
    return chosen.user !== null && chosen.course !== null;
  });
  return Math.max(found, 0);
}

/** Where Rowcall's block stands, or would: right of every column that holds anything, formulas included. */
function ownColumns(row: readonly Cell[], width: number): OwnColumns | null {
  const names = row.map((cell) => (typeof cell === 'string' ? foldHeader(cell) : ''));
  const at = names.flatMap((name, column) => (OWN_NAMES.includes(name) ? [column] : []));
  const [first] = at;
  if (first === undefined) return { present: false, column: width };
  const inOrder =
    at.length === OWN_NAMES.length && OWN_NAMES.every((name, index) => names[first + index] === name);
  return inOrder ? { present: true, column: first } : null;
}

const CHANGING: readonly FieldName[] = FIELDS.filter(
  (field) => field !== 'user' && field !== 'course' && field !== 'guard',
);

function missingOf(chosen: Readonly<Record<FieldName, unknown>>, asksAnyway: boolean): FieldName[] {
  const missing = (['user', 'course'] as const).filter((field) => chosen[field] === null);
  const asks = asksAnyway || CHANGING.some((field) => chosen[field] !== null);
  return asks ? missing : [...missing, 'completedAt'];
}

function sharedFields(choice: ColumnChoice): FieldName[] {
  if (choice === null) return [];
  return FIELDS.filter(
    (field) =>
      choice[field] !== null && FIELDS.some((other) => other !== field && choice[other] === choice[field]),
  );
}

/**
 * The second column that surely names the user, or the course, in another way than the first: "Username" and "Email", "course_id"
 * and "course_code". `null` where there is none, and where the first was found by less.
 */
function alsoOf<Form>(
  headers: readonly Header[],
  chosen: Readonly<Record<FieldName, Header | null>>,
  field: 'user' | 'course',
  formOf: (header: string) => Form,
): AlsoColumn<Form> | null {
  const first = chosen[field];
  const isSure = (header: Header) => {
    const match = matchHeader(header.header);
    return match?.field === field && match.tier < 2;
  };
  if (!first || !isSure(first)) return null;
  const used = new Set(FIELDS.map((each) => chosen[each]?.column));
  const others = headers.filter(
    (header) => !used.has(header.column) && isSure(header) && formOf(header.header) !== formOf(first.header),
  );
  const [other] = others;
  return other ? { column: other.column, form: formOf(other.header) } : null;
}

const refuse = (problem: ColumnsProblem): ColumnsResult => ({ ok: false, problem });

/**
 * Finds the columns of a sheet. The header row is the one with Rowcall's own headers, else the first of the first 20
 * rows in which a user and a course column are found, else row 1.
 *
 * `choice` names a header (by `Header.id`) or `null` (no column) for each field; a chosen header that is gone is
 * recognised anew and told in `lost`. With another `action` than updating, rows ask for something without a column that
 * says so. A whole `null` recognises everything. What is missing stands in `missing`; the
 * problems are a sheet with nothing in it, one column chosen for two fields, and Rowcall's own columns torn apart.
 */
export function recogniseColumns(
  view: SheetView,
  choice: ColumnChoice,
  action: Action = 'update',
  answers: Answers = {},
): ColumnsResult {
  const { cells } = view;
  if (cells.every((row) => row.every(isBlank))) return refuse({ code: 'sheet-empty', sheet: view.name });
  const shared = sharedFields(choice);
  if (shared.length > 0) return refuse({ code: 'columns-shared', fields: shared });

  const headerRow = findHeaderRow(cells, choice);
  const row = cells[headerRow] ?? [];
  const own = ownColumns(row, row.length);
  if (!own) return refuse({ code: 'columns-not-adjacent', headers: OWN_HEADERS });

  const headers = headersOf(row).map((header) => ({
    ...header,
    samples: samplesOf(cells, headerRow, header.column),
  }));
  const { chosen, lost, byHand } = assign(headers, choice, (field, name, column) =>
    mayHold(cells, headerRow, field, name, column),
  );
  const used = new Set(FIELDS.map((field) => chosen[field]?.column));
  const extra = headers
    .flatMap(({ header, column }) => {
      const field = used.has(column) ? null : fieldNumber(header);
      return field === null ? [] : [{ field, column }];
    })
    .sort((a, b) => a.field - b.field)
    .filter(({ field }, index, all) => all[index - 1]?.field !== field);
  const dates: Partial<Record<DateField, DateColumn>> = {};
  const questions: Question[] = [];
  for (const field of DATE_FIELDS) {
    const header = chosen[field];
    if (!header) continue;
    const below = cells.slice(headerRow + 1).map((each) => each[header.column]);
    const read = readDateColumn(header, field, below, { locale: view.locale, answers });
    dates[field] = read.column;
    if (read.question) questions.push(read.question);
  }
  const also = {
    user: alsoOf(headers, chosen, 'user', userFormOf),
    course: alsoOf(headers, chosen, 'course', courseFormOf),
  };
  const taken = new Set([
    ...used,
    ...extra.map(({ column }) => column),
    also.user?.column,
    also.course?.column,
  ]);
  return {
    ok: true,
    columns: {
      headerRow,
      fields: chosen,
      userForm: chosen.user ? userFormOf(chosen.user.header) : 'name',
      courseForm: chosen.course ? courseFormOf(chosen.course.header) : 'code',
      also,
      missing: missingOf(chosen, action !== 'update' || extra.length > 0),
      byHand,
      lost,
      headers,
      own,
      extra,
      dates,
      questions,
      unused: headers
        .filter(({ column }) => !taken.has(column))
        .map(({ header }) => ({ header, looks: null })),
    },
  };
}
