// Why rows need a person, as the sheet itself shows it: by what is typed, or by the reason in the receipt.
import type {
  FieldName,
  GroupAction,
  ProblemGroup,
  ProblemMove,
  ProblemRow,
  ReasonCode,
  RowProblem,
} from '../contract';
import {
  type Columns,
  cellText,
  fingerprint,
  foldHeader,
  keptOf,
  type Row,
  type SheetView,
  type Reason as StoredReason,
} from '../sheet';
import { isText } from '../texts';
import { isRowCode, reasonLabel, suggestionsIn } from '../words';
import { sessionTyped } from './compare/in-session';

/** Why a row needs a person, and the column that its wrong cell is in (from 0), if it is in one. */
interface Reason {
  readonly code: ReasonCode;
  readonly column: number | null;
}

/** What the receipt of the row keeps of the problem. */
export const reasonFor = (problem: RowProblem): StoredReason => ({
  kind: 'reason',
  version: 1,
  code: problem.code,
  field: 'field' in problem && problem.code !== 'entry-unreadable' ? problem.field : '',
});

/** Why the row needs a person; `null` if it does not. */
export function reasonOf(row: Row, columns: Columns): Reason | null {
  const at = (field: FieldName) => columns.fields[field]?.column ?? null;
  switch (row.state) {
    case 'Invalid': {
      const [typed] = row.asked.ok ? [] : row.asked.problems;
      if (typed) return { code: typed.code, column: columnOfProblem(typed, columns) };
      const delivery = row.receipt?.delivery;
      if (delivery?.kind !== 'reason' || !isRowCode(delivery.code)) return { code: 'other', column: null };
      const named = FIELD_OF[delivery.code] ?? (isField(delivery.field, columns) ? delivery.field : null);
      return { code: delivery.code, column: named && at(named) };
    }
    case 'Not enrolled':
      return { code: 'not-enrolled', column: at('user') };
    case 'Duplicate':
      return { code: 'duplicate', column: at('user') };
    case 'Failed':
      return { code: 'failed', column: null };
    case 'Unknown':
      return { code: 'unknown', column: null };
    case 'Differs':
      return { code: 'differs', column: at('precondition') };
    case 'pending':
    case 'Ready':
    case 'No change':
    case 'Sending':
    case 'Updated':
    case 'Verified':
      return null;
  }
}

/** The field that a problem of this code is about, if that is always the same one. */
const FIELD_OF: Readonly<Partial<Record<ReasonCode, FieldName>>> = {
  'user-missing': 'user',
  'user-unknown': 'user',
  'user-ambiguous': 'user',
  'course-missing': 'course',
  'course-unknown': 'course',
  'course-ambiguous': 'course',
  'plan-and-course': 'course',
  'plan-unknown': 'course',
  'plan-ambiguous': 'course',
  'plan-follows-courses': 'completedAt',
  'nothing-asked': 'completedAt',
  'date-in-future': 'completedAt',
  'dates-reversed': 'activeFrom',
  'status-unreadable': 'status',
  'date-without-completed': 'completedAt',
  'score-unreadable': 'score',
  'score-decimal': 'score',
  'action-unreadable': 'action',
  'level-unreadable': 'level',
  'session-unreadable': 'session',
  'session-unknown': 'session',
  'attendance-without-session': 'session',
  'attendance-unreadable': 'present',
  'attendance-absent': 'present',
  'passed-unreadable': 'passed',
  'evaluation-in-future': 'evaluationDate',
  'roster-unclear': 'session',
  'attendance-unkept': 'status',
  'attendance-kept': 'status',
  'roster-untold': 'session',
  'roster-silent': 'present',
  'not-in-session': 'user',
  'leave-session': 'session',
  'session-ambiguous': 'session',
  'sessions-untold': 'session',
  'precondition-unreadable': 'precondition',
  'other-tenant': 'precondition',
  'recertify-without-date': 'completedAt',
  'recertify-earlier': 'completedAt',
  'recertify-with-session': 'session',
};

/** Every field has its place among the columns, `null` if the sheet has none. */
const isField = (name: string, { fields }: Columns): name is FieldName => Object.keys(fields).includes(name);

function columnOfProblem(problem: RowProblem, columns: Columns): number | null {
  switch (problem.code) {
    case 'field-unfit':
      return columns.extra.find(({ field }) => field === problem.id)?.column ?? null;
    case 'says-not-done':
    case 'left-out':
    case 'question-open': {
      const name = foldHeader(problem.header);
      return columns.headers.find(({ header }) => foldHeader(header) === name)?.column ?? null;
    }
    case 'entry-unreadable':
      return null;
    default: {
      const field = 'field' in problem ? problem.field : FIELD_OF[problem.code];
      return field === undefined ? null : (columns.fields[field]?.column ?? null);
    }
  }
}

/** What can be done for all rows with a reason. */
function actionFor(code: ReasonCode, rows: readonly Row[], columns: Columns): GroupAction | null {
  switch (code) {
    case 'duplicate':
      return forDuplicates(rows, columns);
    case 'not-enrolled':
      return 'enroll';
    case 'question-open':
      return 'answer';
    case 'failed':
      return 'retry';
    case 'unknown':
      return 'settle';
    case 'plan-follows-courses':
      return 'expand';
    default:
      return null;
  }
}

/**
 * A choice of the row that counts; with one, a check of all rows, unless the choice decides for none of them.
 */
function forDuplicates(rows: readonly Row[], { keptRow, fields }: Columns): GroupAction | null {
  if (keptRow === 'none') return fields.completedAt ? 'keep-newest' : null;
  const twins = new Map<string, Row[]>(
    rows.flatMap(({ state, identity }) => (state === 'Duplicate' ? [[identity, []]] : [])),
  );
  for (const row of rows) if (row.asked.ok) twins.get(row.identity)?.push(row);
  return [...twins.values()].some((each) => keptOf(each) !== null) ? 'check' : null;
}

/** Rows that need a person by their reason, the most frequent first. */
export function groupsOf(rows: readonly Row[], columns: Columns): readonly ProblemGroup[] {
  const groups = new Map<ReasonCode, { rows: number; readonly checks: Set<string> }>();
  for (const row of rows) {
    const reason = reasonOf(row, columns);
    if (!reason) continue;
    const group = groups.get(reason.code) ?? { rows: 0, checks: new Set<string>() };
    group.rows += 1;
    group.checks.add(row.receipt?.job ?? '');
    groups.set(reason.code, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .map(([code, { rows: count, checks }]) => ({
      code,
      rows: count,
      label: reasonLabel(code, count),
      action: actionFor(code, rows, columns),
      mark: fingerprint(code, `${count}`, ...[...checks].sort()),
    }));
}

/** A row with a reason, and where it is among those with the same one. */
interface Found {
  readonly at: Row;
  readonly column: number | null;
  readonly place: number;
  readonly rows: number;
}

/**
 * The row with this reason that comes `move` of row `from` (1-based), around the ends; `null` if there is
 * none.
 */
export function findReason(
  rows: readonly Row[],
  columns: Columns,
  { code, row: from, move }: { readonly code: ReasonCode; readonly row: number; readonly move: ProblemMove },
): Found | null {
  const group = rows.flatMap((at) => {
    const reason = reasonOf(at, columns);
    return reason?.code === code ? [{ at, column: reason.column }] : [];
  });
  const index = from - 1;
  const last = group.length - 1;
  const next = group.findIndex(({ at }) => (move === 'here' ? at.index >= index : at.index > index));
  const before = group.filter(({ at }) => at.index < index).length - 1;
  const place = move === 'previous' ? (before < 0 ? last : before) : Math.max(0, next);
  const found = group[place];
  return found ? { ...found, place: place + 1, rows: group.length } : null;
}

/**
 * Reasons that a value typed into the cell can end. A name that the sheet took for something else has to be
 * formatted first.
 */
const NOT_TYPED: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'name-is-date',
  'name-rounded',
  'question-open',
  'says-not-done',
  'left-out',
  'other-headers',
  'under-section',
  'not-enrolled',
  'plan-validity',
  'plans-unavailable',
  'other-tenant',
  'duplicate',
  'differs',
]);

/** The names that the details of a row suggest for the cell that names nobody, no course or no session. */
function suggestedFor(row: Row, code: ReasonCode): readonly string[] {
  const { details, user, course } = row;
  switch (code) {
    case 'session-unknown':
    case 'user-unknown':
    case 'course-unknown':
    case 'plan-unknown': {
      const name = code === 'user-unknown' ? user.text : course.text;
      const typed = code === 'session-unknown' ? (sessionTyped(row) ?? '') : name;
      return isText(`row.${code}.near`, details) ? suggestionsIn(details, typed) : [];
    }
    default:
      return [];
  }
}

/** The rows with a problem whose cell in a column (from 0) holds this text. */
export const rowsHolding = (
  rows: readonly Row[],
  columns: Columns,
  view: SheetView,
  { code, column, text }: { readonly code: ReasonCode; readonly column: number; readonly text: string },
): readonly Row[] =>
  rows.filter((row) => {
    const reason = reasonOf(row, columns);
    const isIt = reason?.code === code && reason.column === column;
    return isIt && cellText(view.cells[row.index]?.[column]) === text;
  });

/** A row of a group as the sidebar shows it; `all` are the rows of the sheet. */
export function problemRow(
  found: Found,
  code: ReasonCode,
  view: SheetView,
  columns: Columns,
  all: readonly Row[],
): ProblemRow {
  const { at, column, place, rows } = found;
  const header = columns.headers.find((each) => each.column === column);
  const text = column === null ? '' : cellText(view.cells[at.index]?.[column]);
  return {
    code,
    row: at.index + 1,
    place,
    rows,
    user: at.user.text,
    course: at.course.text,
    details: at.details,
    key: at.key,
    cell:
      header && column !== null
        ? {
            header: header.id,
            value: text,
            typed: !NOT_TYPED.has(code),
            near: suggestedFor(at, code),
            same: rowsHolding(all, columns, view, { code, column, text }).length,
          }
        : null,
  };
}
