// Every problem of a row as a sentence for its details: what is wrong, and what to do.
import type { FieldName, NamedSession, Problem, RowProblem } from '../contract';
import { text } from '../texts';
import { capital, quoted, suggested, unquoted } from './quotes';
import { dayWord, list } from './words';

export const fieldWord = (field: FieldName): string => text(`field.${field}`);

/** Options that are named: a dropdown of Docebo has up to 300. Our own number. */
const MOST_OPTIONS = 8;

/** Why a row is not sent, for its details cell. */
export function rowSentence(problem: RowProblem): string {
  switch (problem.code) {
    case 'user-missing':
    case 'course-missing':
    case 'nothing-asked':
    case 'entry-twice':
    case 'recertify-without-date':
    case 'recertify-with-session':
    case 'attendance-without-session':
    case 'leave-session':
      return text(`row.${problem.code}`);
    case 'name-is-date':
      return text(`row.name-is-date.${problem.field}`, { value: quoted(problem.value) });
    case 'name-rounded':
    case 'id-not-whole':
      return text(`row.${problem.code}`, { field: fieldWord(problem.field), value: quoted(problem.value) });
    case 'date-impossible':
    case 'date-ambiguous':
    case 'date-unreadable':
    case 'no-date':
    case 'date-out-of-range':
      return dateSentence(problem);
    case 'date-in-future':
      return text('row.date-in-future', { value: quoted(problem.value), today: dayWord(problem.today) });
    case 'dates-reversed':
      return text('row.dates-reversed', { from: quoted(problem.from), until: quoted(problem.until) });
    case 'status-unreadable':
    case 'score-unreadable':
    case 'score-decimal':
    case 'action-unreadable':
    case 'level-unreadable':
    case 'session-unreadable':
    case 'attendance-unreadable':
    case 'passed-unreadable':
    case 'sessions-untold':
    case 'precondition-unreadable':
      return text(`row.${problem.code}`, { value: quoted(problem.value) });
    case 'cannot-clear':
      return text(problem.field === 'activeUntil' ? 'row.cannot-clear.until' : 'row.cannot-clear', {
        Field: capital(fieldWord(problem.field)),
        value: quoted(problem.value),
      });
    case 'date-without-completed':
      return text('row.date-without-completed', {
        date: quoted(problem.date),
        status: quoted(problem.status),
      });
    case 'field-unfit':
      return text(`row.field-unfit.${problem.why}`, {
        field: quoted(problem.title),
        value: quoted(problem.value),
        options: list(problem.options.map(quoted), MOST_OPTIONS),
        header: quoted(`Field ${problem.id}`),
      });
    case 'fields-missing':
      return text(problem.titles.length === 1 ? 'row.fields-missing' : 'row.fields-missing.several', {
        fields: list(problem.titles.map(quoted)),
      });
    case 'attendance-absent':
      return text(problem.partial ? 'row.attendance-absent.partial' : 'row.attendance-absent', {
        value: quoted(problem.value),
      });
    case 'evaluation-unreadable':
      return text(`row.evaluation-unreadable.${problem.field}`, { value: quoted(problem.value) });
    case 'roster-untold':
    case 'not-in-session':
      return text(`row.${problem.code}`, { session: String(problem.session) });
    case 'roster-silent':
      return text('row.roster-silent', { hidden: list(problem.hidden) });
    case 'session-unknown':
      if (problem.sessions.length === 0)
        return text('row.session-unknown.none', { value: quoted(problem.value) });
      return text('row.session-unknown', {
        value: quoted(problem.value),
        sessions: sessionWords(problem.sessions),
      });
    case 'session-ambiguous':
      return text('row.session-ambiguous', {
        value: quoted(problem.value),
        sessions: sessionWords(problem.sessions),
      });
    case 'recertify-earlier':
      return text('row.recertify-earlier', {
        asked: dayWord(problem.asked),
        held: dayWord(problem.held),
      });
    case 'already-enrolled':
      return text('row.already-enrolled', { held: problem.held });
    case 'question-open':
    case 'says-not-done':
      if (problem.code === 'question-open' && problem.header === '' && problem.value !== '')
        return text('row.question-open.overwrite', { value: problem.value });
      return problem.value === ''
        ? text(`row.${problem.code}.blank`, { header: quoted(problem.header) })
        : text(`row.${problem.code}`, { value: quoted(problem.value), header: quoted(problem.header) });
    case 'row-hidden':
      return problem.open ? text('row.row-hidden.open') : text('row.row-hidden');
    case 'duplicate':
      return text(problem.otherRows.length === 1 ? 'row.duplicate' : 'row.duplicate.several', {
        rows: list(problem.otherRows),
      });
    case 'user-unknown':
    case 'course-unknown':
    case 'plan-unknown':
      return unknown(problem);
    case 'user-ambiguous':
      return text('row.user-ambiguous', { value: quoted(problem.value), ids: list(problem.userIds) });
    case 'course-ambiguous':
      return text('row.course-ambiguous', { value: quoted(problem.value), ids: list(problem.courseIds) });
    case 'plan-and-course':
      return text('row.plan-and-course', { course: quoted(problem.course), plan: quoted(problem.plan) });
    case 'plan-ambiguous':
      return text('row.plan-ambiguous', { value: quoted(problem.value), ids: list(problem.planIds) });
    case 'plans-differ':
      return text('row.plans-differ', {
        first: quoted(problem.values[0]),
        second: quoted(problem.values[1]),
        ids: list(problem.ids),
      });
    case 'plan-follows-courses':
    case 'plan-validity':
      return text(`row.${problem.code}`, { held: problem.held });
    case 'plan-lacks':
      return text('row.plan-lacks', { fields: list(problem.fields.map(fieldWord)) });
    case 'plans-unavailable':
      return text('row.plans-unavailable', { request: problem.request });
    case 'entry-unreadable':
      return entrySentence(problem);
    case 'names-differ':
      return text(`row.names-differ.${problem.field}`, {
        first: quoted(problem.values[0]),
        second: quoted(problem.values[1]),
        ids: list(problem.ids),
      });
  }
}

const sessionWords = (sessions: readonly NamedSession[]): string =>
  list(
    sessions.map(({ id, name }) => text('session.named', { name: quoted(name), id: String(id) })),
    MOST_OPTIONS,
  );

function unknown(
  problem: RowProblem & { readonly code: 'user-unknown' | 'course-unknown' | 'plan-unknown' },
): string {
  const { code, figures, near } = problem;
  const value = quoted(problem.value);
  if (figures) return text(`row.${code}.figures`, { value });
  if (near.length === 0) return text(`row.${code}`, { value });
  const titles = problem.code === 'course-unknown' ? problem.titles : undefined;
  const named = near.map((name, n) => `${suggested(name)}${titles?.[n] ? ` (${unquoted(titles[n])})` : ''}`);
  return text(`row.${code}.near`, { value, near: named.join(text('row.date-ambiguous.or')) });
}

type DateProblem = RowProblem & {
  readonly code: 'date-impossible' | 'date-ambiguous' | 'date-unreadable' | 'no-date' | 'date-out-of-range';
};

/** Why a cell of a date column cannot be used. */
function dateSentence(problem: DateProblem): string {
  const of = { Field: capital(fieldWord(problem.field)), value: quoted(problem.value) };
  switch (problem.code) {
    case 'date-impossible':
      return text('row.date-impossible', of);
    case 'date-ambiguous': {
      const readings = problem.readings.map(dayWord).join(text('row.date-ambiguous.or'));
      return text('row.date-ambiguous', { ...of, readings });
    }
    case 'date-unreadable':
      return problem.order
        ? text('row.date-unreadable.order', { ...of, order: text(`order.${problem.order}`) })
        : text('row.date-unreadable', of);
    case 'no-date':
      return text(`row.no-date.${problem.why}`, of);
    case 'date-out-of-range':
      return text('row.date-out-of-range', {
        ...of,
        first: String(problem.first),
        last: String(problem.last),
      });
  }
}

function entrySentence(problem: RowProblem & { readonly code: 'entry-unreadable' }): string {
  const of = { what: text(`entry.${problem.what}`), field: quoted(problem.field) };
  return problem.value === null
    ? text('row.entry-unreadable.missing', of)
    : text('row.entry-unreadable', { ...of, value: quoted(problem.value) });
}

export const isRowCode = (code: string): code is RowProblem['code'] => Object.keys(ROW_CODES).includes(code);

export const isRowProblem = (problem: Problem): problem is RowProblem => isRowCode(problem.code);

/** Every code of a row's problem, so that none is forgotten. */
const ROW_CODES: Readonly<Record<RowProblem['code'], true>> = {
  'user-missing': true,
  'course-missing': true,
  'name-is-date': true,
  'name-rounded': true,
  'id-not-whole': true,
  'nothing-asked': true,
  'date-impossible': true,
  'date-ambiguous': true,
  'date-unreadable': true,
  'no-date': true,
  'date-out-of-range': true,
  'date-in-future': true,
  'dates-reversed': true,
  'status-unreadable': true,
  'date-without-completed': true,
  'score-unreadable': true,
  'cannot-clear': true,
  'score-decimal': true,
  'action-unreadable': true,
  'level-unreadable': true,
  'session-unreadable': true,
  'session-unknown': true,
  'attendance-without-session': true,
  'attendance-unreadable': true,
  'attendance-absent': true,
  'passed-unreadable': true,
  'evaluation-unreadable': true,
  'roster-untold': true,
  'roster-silent': true,
  'not-in-session': true,
  'leave-session': true,
  'session-ambiguous': true,
  'sessions-untold': true,
  'precondition-unreadable': true,
  'field-unfit': true,
  'fields-missing': true,
  'recertify-without-date': true,
  'recertify-with-session': true,
  'recertify-earlier': true,
  'already-enrolled': true,
  'question-open': true,
  'says-not-done': true,
  'row-hidden': true,
  duplicate: true,
  'names-differ': true,
  'user-unknown': true,
  'user-ambiguous': true,
  'course-unknown': true,
  'course-ambiguous': true,
  'plan-and-course': true,
  'plan-unknown': true,
  'plan-ambiguous': true,
  'plans-differ': true,
  'plan-follows-courses': true,
  'plan-lacks': true,
  'plan-validity': true,
  'plans-unavailable': true,
  'entry-unreadable': true,
  'entry-twice': true,
};
