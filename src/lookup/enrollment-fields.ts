// The tenant's additional enrollment fields: read when a sheet may need them, and remembered.
import type { Action, FieldName, Problem, RowProblem } from '../contract';
import { type Client, listEnrollmentFields, readOne } from '../docebo';
import { ASKING_FIELDS } from '../enrollment';
import type { Columns, Row } from '../sheet';
import { type KnownFields, knownFields, type Platform, rememberEnrollmentFields } from '../work';

const MINUTE_MS = 60_000;

/**
 * Milliseconds after which the fields are read again: a day; an hour if a column is not used that a new
 * field may be called like, and after a failure; a minute if a cell does not fit the fields that are
 * known. Our own numbers.
 */
const DAY_MS = 24 * 60 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Problems of cells that other fields, or other options, may solve. */
const MISFITS: ReadonlySet<RowProblem['code']> = new Set<RowProblem['code']>([
  'field-unfit',
  'status-unreadable',
  'level-unreadable',
  'action-unreadable',
  'score-unreadable',
  'session-unreadable',
]);

/**
 * Columns whose headers can as well be titles of fields. Those of an undo, which name what Docebo must hold,
 * are Rowcall's own.
 */
const MAY_BE_TITLES: readonly FieldName[] = ASKING_FIELDS.filter(
  (field) => field !== 'completedAt' && field !== 'action' && field !== 'precondition',
);

/** How old what is known may be for this sheet, in milliseconds; `null` if the sheet needs nothing of it. */
export function patienceWith(columns: Columns, rows: readonly Row[], action: Action): number | null {
  const misfit = rows.some(({ asked }) => !asked.ok && asked.problems.some(({ code }) => MISFITS.has(code)));
  if (misfit) return MINUTE_MS;
  const samples = new Map(columns.headers.map(({ header, samples: values }) => [header, values.length]));
  if (columns.unused.some(({ header }) => (samples.get(header) ?? 0) > 0)) return HOUR_MS;
  const named = columns.extra.some(({ known }) => known !== null);
  const mayBeTitled = !columns.fields.precondition && MAY_BE_TITLES.some((field) => columns.fields[field]);
  const enrolls =
    action === 'enroll' || action === 'enroll-if-missing' || rows.some(({ asked }) => enrollsBy(asked));
  return named || mayBeTitled || enrolls ? DAY_MS : null;
}

const enrollsBy = (asked: Row['asked']): boolean =>
  asked.ok && (asked.action === 'enroll' || asked.action === 'enroll-if-missing');

/**
 * What a failed read says about the tenant: it has no such list, or not for this account; or nothing, and it
 * is asked again soon.
 */
const NONE: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'not-found',
  'forbidden',
  'refused',
  'unexpected-shape',
]);
const BROKEN: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['server-error', 'not-json']);

/**
 * Reads the fields, if those that are remembered are older than that. Without such a list, or if it
 * cannot be read, what is remembered stays: somebody else may have the right to read it. Returns whether the
 * fields are others now, or the problem that keeps the work from continuing.
 */
export function learnEnrollmentFields(
  platform: Platform,
  { origin, client }: { readonly origin: string; readonly client: Pick<Client, 'readAll'> },
  patience: number,
): { readonly changed: boolean; readonly problem: Problem | null } {
  const known = knownFields(platform, origin);
  const now = platform.now();
  const most = known?.answer === 'failed' ? HOUR_MS : known?.answer === 'none' ? DAY_MS : patience;
  if (known && now - known.at < most) return { changed: false, problem: null };
  const answer = readOne(client, listEnrollmentFields());
  const problem: Problem | null = answer.ok ? null : answer.problem;
  if (problem && !NONE.has(problem.code) && !BROKEN.has(problem.code)) return { changed: false, problem };
  const before = known?.fields ?? [];
  const found: Omit<KnownFields, 'at'> = answer.ok
    ? { answer: 'read', fields: answer.value }
    : problem && NONE.has(problem.code) && before.length === 0
      ? { answer: 'none', fields: [] }
      : { answer: 'failed', fields: before };
  const fields = rememberEnrollmentFields(platform, origin, { at: now, ...found });
  return { changed: JSON.stringify(fields) !== JSON.stringify(before), problem: null };
}
