// Every problem of a job as a sentence: what happened, and what to do.
import type { JobProblem, Shape } from '../../contract';
import { text } from '../../texts';
import { quoted, whole } from '../parts/quotes';
import { list } from '../parts/words';
import { setBackWords } from '../rows/details';
import { fieldWord } from '../rows/row-problems';
import { closedSentence } from './ways';

/** Times as `14:30`, of milliseconds. */
type Clock = (ms: number) => string;

type Code = JobProblem['code'];

type Of<Codes extends Code> = JobProblem & { readonly code: Codes };

/** How each problem with one of these codes is said. */
type Sentences<Codes extends Code = Code> = {
  readonly [Each in Codes]: (problem: Of<Each>, clock: Clock) => string;
};

/** The sentence of a problem. `clock` turns milliseconds into the time of day that a person reads. */
export const jobSentence = (problem: JobProblem, clock: Clock): string =>
  sentenceOf(problem.code, problem, clock);

function sentenceOf<Each extends Code>(code: Each, problem: Of<Each>, clock: Clock): string {
  return SENTENCES[code](problem, clock);
}

/** Connections, signing in, and what the sidebar was given for them. */
const CONNECTION = {
  'not-connected': () => text('problem.not-connected'),
  'connect-cancelled': () => text('problem.connect-cancelled'),
  'signed-out': () => text('problem.signed-out'),
  'sign-in-refused': () => text('problem.sign-in-refused'),
  forbidden: () => text('problem.forbidden'),
  'not-found': () => text('problem.not-found'),
  'needs-connection': ({ domain }) => text('problem.needs-connection', { domain }),
  'sheet-bound': ({ domain }) => text('problem.sheet-bound', { domain }),
  'undo-tenant-unknown': () => text('problem.undo-tenant-unknown'),
  'tenant-switched': ({ now }) => text('problem.tenant-switched', { now }),
  'unsettled-elsewhere': ({ domain, rows }) =>
    rows === 0
      ? text('problem.unsettled-elsewhere.runner', { domain })
      : text('problem.unsettled-elsewhere', { domain, rows }),
  'too-many-connections': ({ most }) => text('problem.too-many-connections', { most }),
  'domain-invalid': ({ value }) => text('problem.domain-invalid', { value: quoted(value) }),
  'input-invalid': ({ what }) => text('problem.input-invalid', { what }),
} satisfies Partial<Sentences>;

/** The sheet, and what Google lets Rowcall do in it. */
const SHEET = {
  'log-sheet': () => text('problem.log-sheet'),
  'directory-sheet': () => text('problem.directory-sheet'),
  'nothing-selected': () => text('problem.nothing-selected'),
  'cell-changed': () => text('problem.cell-changed'),
  'cell-formula': () => text('problem.cell-formula'),
  'sheet-gone': () => text('problem.sheet-gone'),
  'sheet-empty': ({ sheet }) => text('problem.sheet-empty', { sheet: quoted(sheet) }),
  'not-a-grid': ({ sheet }) => text('problem.not-a-grid', { sheet: quoted(sheet) }),
  'other-sheet': ({ shown, front }) =>
    shown === null
      ? text('problem.other-sheet.gone', { front: quoted(front) })
      : text('problem.other-sheet', { shown: quoted(shown), front: quoted(front) }),
  'rows-moving': ({ sheet }) => text('problem.rows-moving', { sheet: quoted(sheet) }),
  'rows-hidden': ({ rows }) => text('problem.rows-hidden', { rows }),
  'filter-too-large': ({ most }) => text('problem.filter-too-large', { most }),
  'columns-missing': missingColumns,
  'columns-shared': ({ fields }) => text('problem.columns-shared', { fields: list(fields.map(fieldWord)) }),
  'columns-not-adjacent': ({ headers }) =>
    text('problem.columns-not-adjacent', { headers: list(headers, 9) }),
  'sheet-protected': ({ range }) => text('problem.sheet-protected', { range }),
  'cells-refused': ({ why, range, detail }) =>
    why === 'other'
      ? text('problem.cells-refused.other', { range, detail: whole(detail) })
      : text(`problem.cells-refused.${why}`, { range }),
  'not-permitted': notPermitted,
  'log-full': ({ needed, free }) => text('problem.log-full', { needed, free }),
  'log-gone': ({ calls }) =>
    calls === 0 ? text('problem.log-gone.nothing-sent') : text('problem.log-gone', { calls }),
} satisfies Partial<Sentences>;

/** Sheets that Rowcall makes: what was got, courses of learning plans, an undo. */
const MADE = {
  'get-course': ({ value, courseIds }) =>
    courseIds.length === 0
      ? text('problem.get-course', { value: quoted(value) })
      : text('problem.get-course.several', { value: quoted(value), courses: list(courseIds) }),
  'get-field': ({ value, titles }) =>
    titles.length === 0
      ? text('problem.get-field.none', { value: quoted(value) })
      : text('problem.get-field', { value: quoted(value), titles: list(titles.map(quoted), 9) }),
  'get-branch': ({ branch }) => text('problem.get-branch', { branch: String(branch) }),
  'get-sessions': () => text('problem.get-sessions'),
  'get-too-large': ({ needed, free }) => text('problem.get-too-large', { needed, free }),
  'plans-unchecked': ({ rows }) =>
    rows === 0 ? text('problem.plans-unchecked.none') : text('problem.plans-unchecked', { rows }),
  'plan-without-courses': ({ plans }) =>
    text('problem.plan-without-courses', { plans: list(plans.map(quoted)) }),
  'run-unknown': ({ run }) => text('problem.run-unknown', { run: quoted(run) }),
  'nothing-to-undo': ({ run }) => text('problem.nothing-to-undo', { run: quoted(run) }),
} satisfies Partial<Sentences>;

/** A job, and what a run has to stop for. */
const JOB = {
  'job-over': () => text('problem.job-over'),
  'out-of-time': () => text('problem.out-of-time'),
  stopped: () => text('problem.stopped'),
  bug: () => text('problem.bug'),
  'background-refused': () => text('problem.background-refused'),
  busy: ({ since }, clock) => text('problem.busy', { since: clock(since) }),
  'unenrolls-unconfirmed': ({ rows }) => text('problem.unenrolls-unconfirmed', { rows }),
  'sets-back-unconfirmed': (problem) =>
    text('problem.sets-back-unconfirmed', { backs: list(setBackWords(problem)) }),
  'too-many-users': ({ users }) => text('problem.too-many-users', { users }),
  'pilot-failed': ({ row: pilot, wrong, calls }) => {
    const row = pilot ? `${pilot.number} (${pilot.user} · ${pilot.course})` : '';
    return calls === 0
      ? text('problem.pilot-failed.first', { row, wrong })
      : text('problem.pilot-failed', { row, wrong, calls });
  },
  'way-closed': ({ way, why }) => text('problem.way-closed', { closed: closedSentence(way, why) }),
  'all-in-vain': ({ calls, answer }) => text('problem.all-in-vain', { calls, answer }),
  'touched-others': touchedOthers,
} satisfies Partial<Sentences>;

/** What Docebo and Google answered, or did not. */
const ANSWERS = {
  'runner-stuck': () => text('problem.runner-stuck'),
  'server-error': () => text('problem.server-error'),
  'not-json': () => text('problem.not-json'),
  'unexpected-shape': () => text('problem.unexpected-shape'),
  'filter-ignored': () => text('problem.filter-ignored'),
  'listing-unclear': () => text('problem.listing-unclear'),
  'fetch-too-fast': () => text('problem.fetch-too-fast'),
  'fetch-quota': () => text('problem.fetch-quota'),
  'domain-not-listed': () => text('problem.domain-not-listed'),
  refused: ({ status, detail }) =>
    text('problem.refused', { detail: (detail || `HTTP ${status}`).replace(/\.$/, '') }),
  'rate-limited': ({ retryAt }, clock) => text('problem.rate-limited', { time: clock(retryAt) }),
  overloaded: ({ retryAt }, clock) =>
    retryAt > 0 ? text('problem.overloaded.until', { time: clock(retryAt) }) : text('problem.overloaded'),
  'runner-at-work': ({ percent, retryAt }, clock) =>
    percent === null
      ? text('problem.runner-at-work', { time: clock(retryAt) })
      : text('problem.runner-at-work.percent', { percent, time: clock(retryAt) }),
  unreachable: ({ detail }) => text('problem.unreachable', { detail: whole(detail) }),
  'google-refused': ({ detail }) => text('problem.google-refused', { detail: whole(detail) }),
} satisfies Partial<Sentences>;

const SENTENCES: Sentences = { ...CONNECTION, ...SHEET, ...MADE, ...JOB, ...ANSWERS };

function missingColumns({ fields, headers, shape }: Of<'columns-missing'>): string {
  const sentence = text('problem.columns-missing', {
    fields: list(fields.map(fieldWord)),
    headers: headers.length > 0 ? list(headers.map(quoted), 12) : text('problem.columns-missing.no-headers'),
  });
  return `${shapeSentence(shape)}${sentence}`;
}

/** What a sheet looks like that has no columns for its rows, and what to do about it. */
function shapeSentence(shape: Shape | null): string {
  switch (shape) {
    case 'unsplit':
    case 'matrix':
    case 'pairs':
      return text(`problem.columns-missing.${shape}`);
    case 'list':
    case null:
      return '';
  }
}

function touchedOthers({ others, count }: Of<'touched-others'>): string {
  const named = others.map(({ userId: user, courseId: course, planId: plan = null }) =>
    plan !== null
      ? text('problem.touched-others.plan', { user: String(user), plan: String(plan) })
      : course === null
        ? text('problem.touched-others.user', { user: String(user) })
        : text('problem.touched-others.pair', { user: String(user), course: String(course) }),
  );
  const more = count - named.length;
  const all = more > 0 ? [...named, text('problem.touched-others.more', { count: more })] : named;
  return text('problem.touched-others', { count, others: list(all, named.length + 1) });
}

function notPermitted({ permissions, grantUrl }: Of<'not-permitted'>): string {
  const words = list(
    permissions.map((each) => text(`permission.${each}`)),
    6,
  );
  return grantUrl === null
    ? text('problem.not-permitted.reopen', { permissions: words })
    : text('problem.not-permitted', { permissions: words });
}
