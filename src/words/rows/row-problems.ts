// Every problem of a row as a sentence for its details: what is wrong, and what to do.
import type { FieldName, NamedSession, Problem, RowProblem } from '../../contract';
import { text } from '../../texts';
import { capital, quoted, suggested, unquoted } from '../parts/quotes';
import { dayWord, list } from '../parts/words';

export const fieldWord = (field: FieldName): string => text(`field.${field}`);

/** Options that are named: a dropdown of Docebo has up to 300. Our own number. */
const MOST_OPTIONS = 8;

type Code = RowProblem['code'];

type Of<Codes extends Code> = RowProblem & { readonly code: Codes };

/** How each problem with one of these codes is said. */
type Sentences<Codes extends Code = Code> = { readonly [Each in Codes]: (problem: Of<Each>) => string };

/** Why a row is not sent, for its details cell. */
export const rowSentence = (problem: RowProblem): string => sentenceOf(problem.code, problem);

function sentenceOf<Each extends Code>(code: Each, problem: Of<Each>): string {
  return SENTENCES[code](problem);
}

/** Users and courses. */
const NAMES = {
  'user-missing': () => text('row.user-missing'),
  'course-missing': () => text('row.course-missing'),
  'name-is-date': ({ field, value }) => text(`row.name-is-date.${field}`, { value: quoted(value) }),
  'name-rounded': ({ field, value }) =>
    text('row.name-rounded', { field: fieldWord(field), value: quoted(value) }),
  'id-not-whole': ({ field, value }) =>
    text('row.id-not-whole', { field: fieldWord(field), value: quoted(value) }),
  'names-differ': ({ field, values, ids }) => text(`row.names-differ.${field}`, twoNames(values, ids)),
  'user-unknown': unknown,
  'course-unknown': unknown,
  'user-ambiguous': ({ value, userIds }) =>
    text('row.user-ambiguous', { value: quoted(value), ids: list(userIds) }),
  'course-ambiguous': ({ value, courseIds }) =>
    text('row.course-ambiguous', { value: quoted(value), ids: list(courseIds) }),
} satisfies Partial<Sentences>;

const PLANS = {
  'plan-unknown': unknown,
  'plan-and-course': ({ course, plan }) =>
    text('row.plan-and-course', { course: quoted(course), plan: quoted(plan) }),
  'plan-ambiguous': ({ value, planIds }) =>
    text('row.plan-ambiguous', { value: quoted(value), ids: list(planIds) }),
  'plans-differ': ({ values, ids }) => text('row.plans-differ', twoNames(values, ids)),
  'plan-follows-courses': ({ held }) => text('row.plan-follows-courses', { held }),
  'plan-validity': ({ held }) => text('row.plan-validity', { held }),
  'plan-lacks': ({ fields, titles }) =>
    text('row.plan-lacks', { fields: list([...fields.map(fieldWord), ...titles]) }),
  'plans-unavailable': ({ request }) => text('row.plans-unavailable', { request }),
} satisfies Partial<Sentences>;

const DATES = {
  'date-impossible': (problem) =>
    text(problem.weekday ? 'row.date-impossible.weekday' : 'row.date-impossible', cellOf(problem)),
  'date-ambiguous': (problem) => {
    const readings = either(problem.readings.map(dayWord));
    return text('row.date-ambiguous', { ...cellOf(problem), readings });
  },
  'date-unreadable': (problem) =>
    problem.order
      ? text('row.date-unreadable.order', { ...cellOf(problem), order: text(`order.${problem.order}`) })
      : text('row.date-unreadable', cellOf(problem)),
  'no-date': (problem) => text(`row.no-date.${problem.why}`, cellOf(problem)),
  'date-out-of-range': (problem) =>
    text('row.date-out-of-range', {
      ...cellOf(problem),
      first: String(problem.first),
      last: String(problem.last),
    }),
  'date-in-future': ({ value, today }) =>
    text('row.date-in-future', { value: quoted(value), today: dayWord(today) }),
  'dates-reversed': ({ from, until }) =>
    text('row.dates-reversed', { from: quoted(from), until: quoted(until) }),
  'date-without-completed': ({ date, status }) =>
    text('row.date-without-completed', { date: quoted(date), status: quoted(status) }),
} satisfies Partial<Sentences>;

/** The other values that a row asks for. */
const VALUES = {
  'nothing-asked': () => text('row.nothing-asked'),
  'status-unreadable': ({ value }) => text('row.status-unreadable', { value: quoted(value) }),
  'score-unreadable': ({ value, percent }) =>
    text(percent ? 'row.score-unreadable.percent' : 'row.score-unreadable', { value: quoted(value) }),
  'score-decimal': ({ value }) => text('row.score-decimal', { value: quoted(value) }),
  'action-unreadable': ({ value }) => text('row.action-unreadable', { value: quoted(value) }),
  'level-unreadable': ({ value }) => text('row.level-unreadable', { value: quoted(value) }),
  'other-tenant': ({ domain }) => text('row.other-tenant', { domain }),
  'precondition-unreadable': ({ value }) => text('row.precondition-unreadable', { value: quoted(value) }),
  'cannot-clear': ({ field, value }) =>
    text(field === 'activeUntil' ? 'row.cannot-clear.until' : 'row.cannot-clear', cellOf({ field, value })),
  'field-unfit': ({ id, title, value, why, options }) =>
    text(`row.field-unfit.${why}`, {
      field: quoted(title),
      value: quoted(value),
      options: list(options.map(quoted), MOST_OPTIONS),
      header: quoted(`Field ${id}`),
    }),
  'fields-missing': ({ titles }) =>
    text(titles.length === 1 ? 'row.fields-missing' : 'row.fields-missing.several', {
      fields: list(titles.map(quoted)),
    }),
} satisfies Partial<Sentences>;

const SESSIONS = {
  'session-unreadable': ({ value }) => text('row.session-unreadable', { value: quoted(value) }),
  'sessions-untold': ({ value }) => text('row.sessions-untold', { value: quoted(value) }),
  'session-unknown': ({ value, sessions, near }) =>
    near.length > 0
      ? text('row.session-unknown.near', { value: quoted(value), near: either(near.map(suggested)) })
      : sessions.length === 0
        ? text('row.session-unknown.none', { value: quoted(value) })
        : text('row.session-unknown', { value: quoted(value), sessions: sessionWords(sessions) }),
  'session-ambiguous': ({ value, sessions }) =>
    text('row.session-ambiguous', { value: quoted(value), sessions: sessionWords(sessions) }),
  'not-in-session': ({ session }) => text('row.not-in-session', { session: String(session) }),
  'leave-session': () => text('row.leave-session'),
  'attendance-without-session': () => text('row.attendance-without-session'),
  'attendance-unreadable': ({ value }) => text('row.attendance-unreadable', { value: quoted(value) }),
  'attendance-absent': ({ value, partial }) =>
    text(partial ? 'row.attendance-absent.partial' : 'row.attendance-absent', { value: quoted(value) }),
  'passed-unreadable': ({ value }) => text('row.passed-unreadable', { value: quoted(value) }),
  'evaluation-unreadable': ({ field, value }) =>
    text(`row.evaluation-unreadable.${field}`, { value: quoted(value) }),
  'evaluation-in-future': ({ value, today }) =>
    text('row.evaluation-in-future', { value: quoted(value), today: dayWord(today) }),
  'attendance-unkept': ({ status }) => text('row.attendance-unkept', { status }),
  'attendance-kept': ({ held }) => text('row.attendance-kept', { held }),
  'roster-unclear': ({ session }) => text('row.roster-unclear', { session: String(session) }),
  'roster-untold': ({ session }) => text('row.roster-untold', { session: String(session) }),
  'roster-silent': ({ hidden }) => text('row.roster-silent', { hidden: list(hidden) }),
} satisfies Partial<Sentences>;

/** Rows that do not fit what Docebo holds, and rows that wait for a person. */
const ROWS = {
  'recertify-without-date': () => text('row.recertify-without-date'),
  'recertify-with-session': () => text('row.recertify-with-session'),
  'recertify-earlier': ({ asked, held }) =>
    text('row.recertify-earlier', { asked: dayWord(asked), held: dayWord(held) }),
  'already-enrolled': ({ held }) => text('row.already-enrolled', { held }),
  'entry-twice': () => text('row.entry-twice'),
  'entry-unreadable': ({ what, field, value }) => {
    const of = { what: text(`entry.${what}`), field: quoted(field) };
    return value === null
      ? text('row.entry-unreadable.missing', of)
      : text('row.entry-unreadable', { ...of, value: quoted(value) });
  },
  'question-open': (problem) =>
    problem.header === '' && problem.value !== ''
      ? text('row.question-open.overwrite', { value: problem.value })
      : underHeader(problem),
  'says-not-done': underHeader,
  'left-out': ({ header }) => text('row.left-out', { header: quoted(header) }),
  'other-headers': ({ row, headerRow }) =>
    text('row.other-headers', { row: String(row), headerRow: String(headerRow) }),
  'under-section': ({ row, title }) => text('row.under-section', { row: String(row), title: quoted(title) }),
  'row-hidden': ({ open }) => (open ? text('row.row-hidden.open') : text('row.row-hidden')),
  duplicate: ({ otherRows }) =>
    text(otherRows.length === 1 ? 'row.duplicate' : 'row.duplicate.several', { rows: list(otherRows) }),
} satisfies Partial<Sentences>;

const SENTENCES: Sentences = { ...NAMES, ...PLANS, ...DATES, ...VALUES, ...SESSIONS, ...ROWS };

export const isRowCode = (code: string): code is Code => Object.keys(SENTENCES).includes(code);

export const isRowProblem = (problem: Problem): problem is RowProblem => isRowCode(problem.code);

const sessionWords = (sessions: readonly NamedSession[]): string =>
  list(
    sessions.map(({ id, name }) => text('session.named', { name: quoted(name), id: String(id) })),
    MOST_OPTIONS,
  );

/** The cell of a field, for a sentence that begins with the field. */
const cellOf = ({ field, value }: { readonly field: FieldName; readonly value: string }) => ({
  Field: capital(fieldWord(field)),
  value: quoted(value),
});

/** Two names that mean two things. */
const twoNames = (values: readonly [string, string], ids: readonly [number, number]) => ({
  first: quoted(values[0]),
  second: quoted(values[1]),
  ids: list(ids),
});

function underHeader({ code, header, value }: Of<'question-open' | 'says-not-done'>): string {
  return value === ''
    ? text(`row.${code}.blank`, { header: quoted(header) })
    : text(`row.${code}`, { value: quoted(value), header: quoted(header) });
}

const either = (names: readonly string[]): string => names.join(text('row.date-ambiguous.or'));

function unknown(problem: Of<'user-unknown' | 'course-unknown' | 'plan-unknown'>): string {
  const { code, figures, near } = problem;
  const value = quoted(problem.value);
  if (figures) return text(`row.${code}.figures`, { value });
  if (near.length === 0) return text(`row.${code}`, { value });
  const titles = problem.code === 'course-unknown' ? problem.titles : undefined;
  const named = near.map((name, n) => `${suggested(name)}${titles?.[n] ? ` (${unquoted(titles[n])})` : ''}`);
  return text(`row.${code}.near`, { value, near: either(named) });
}
