// Every problem of a job as a sentence: what happened, and what to do.
import type { JobProblem, Shape } from '../contract';
import { text } from '../texts';
import { setBackWords } from './details';
import { quoted, whole } from './quotes';
import { fieldWord } from './row-problems';
import { closedSentence } from './ways';
import { list } from './words';

/** Times as `14:30`, of milliseconds. */
type Clock = (ms: number) => string;

type Of<Code extends JobProblem['code']> = JobProblem & { readonly code: Code };

/** The sentence of a problem. `clock` turns milliseconds into the time of day that a person reads. */
export function jobSentence(problem: JobProblem, clock: Clock): string {
  switch (problem.code) {
    // Connection and sign-in.
    case 'not-connected':
    case 'connect-cancelled':
    case 'signed-out':
    case 'sign-in-refused':
    case 'forbidden':
    case 'not-found':
    // The sheet and the job.
    case 'log-sheet':
    case 'directory-sheet':
    case 'nothing-selected':
    case 'cell-changed':
    case 'cell-formula':
    case 'job-over':
    case 'sheet-gone':
    case 'out-of-time':
    case 'stopped':
    case 'bug':
    // Docebo's and Google's answers.
    case 'runner-stuck':
    case 'server-error':
    case 'not-json':
    case 'unexpected-shape':
    case 'filter-ignored':
    case 'listing-unclear':
    case 'fetch-too-fast':
    case 'fetch-quota':
    case 'domain-not-listed':
    case 'background-refused':
      return text(`problem.${problem.code}`);
    case 'get-course':
      return problem.courseIds.length === 0
        ? text('problem.get-course', { value: quoted(problem.value) })
        : text('problem.get-course.several', {
            value: quoted(problem.value),
            courses: list(problem.courseIds),
          });
    case 'get-field':
      return problem.titles.length === 0
        ? text('problem.get-field.none', { value: quoted(problem.value) })
        : text('problem.get-field', {
            value: quoted(problem.value),
            titles: list(problem.titles.map(quoted), 9),
          });
    case 'get-branch':
      return text('problem.get-branch', { branch: String(problem.branch) });
    case 'plans-unchecked':
      return problem.rows === 0
        ? text('problem.plans-unchecked.none')
        : text('problem.plans-unchecked', { rows: problem.rows });
    case 'plan-without-courses':
      return text('problem.plan-without-courses', { plans: list(problem.plans.map(quoted)) });
    case 'get-too-large':
      return text('problem.get-too-large', { needed: problem.needed, free: problem.free });
    case 'needs-connection':
    case 'sheet-bound':
      return text(`problem.${problem.code}`, { domain: problem.domain });
    case 'tenant-switched':
      return text('problem.tenant-switched', { now: problem.now });
    case 'unsettled-elsewhere': {
      const { domain, rows } = problem;
      return rows === 0
        ? text('problem.unsettled-elsewhere.runner', { domain })
        : text('problem.unsettled-elsewhere', { domain, rows });
    }
    case 'too-many-connections':
      return text('problem.too-many-connections', { most: problem.most });
    case 'domain-invalid':
      return text('problem.domain-invalid', { value: quoted(problem.value) });
    case 'input-invalid':
      return text('problem.input-invalid', { what: problem.what });
    case 'sheet-empty':
    case 'not-a-grid':
      return text(`problem.${problem.code}`, { sheet: quoted(problem.sheet) });
    case 'rows-moving':
      return text('problem.rows-moving', { sheet: quoted(problem.sheet) });
    case 'columns-missing':
      return missingColumns(problem);
    case 'columns-shared':
      return text('problem.columns-shared', { fields: list(problem.fields.map(fieldWord)) });
    case 'columns-not-adjacent':
      return text('problem.columns-not-adjacent', { headers: list(problem.headers, 9) });
    case 'rows-hidden':
      return text('problem.rows-hidden', { rows: problem.rows });
    case 'filter-too-large':
      return text('problem.filter-too-large', { most: problem.most });
    case 'other-sheet':
      return otherSheet(problem);
    case 'busy':
      return text('problem.busy', { since: clock(problem.since) });
    case 'refused': {
      const detail = (problem.detail || `HTTP ${problem.status}`).replace(/\.$/, '');
      return text('problem.refused', { detail });
    }
    case 'rate-limited':
      return text('problem.rate-limited', { time: clock(problem.retryAt) });
    case 'overloaded':
      return problem.retryAt > 0
        ? text('problem.overloaded.until', { time: clock(problem.retryAt) })
        : text('problem.overloaded');
    case 'runner-at-work':
      return runnerAtWork(problem, clock);
    case 'unreachable':
    case 'google-refused':
      return text(`problem.${problem.code}`, { detail: whole(problem.detail) });
    case 'pilot-failed':
      return pilotFailed(problem);
    case 'way-closed':
      return text('problem.way-closed', { closed: closedSentence(problem.way, problem.why) });
    case 'all-in-vain':
      return text('problem.all-in-vain', { calls: problem.calls, answer: problem.answer });
    case 'touched-others':
      return touchedOthers(problem);
    case 'unenrolls-unconfirmed':
      return text('problem.unenrolls-unconfirmed', { rows: problem.rows });
    case 'sets-back-unconfirmed':
      return text('problem.sets-back-unconfirmed', { backs: list(setBackWords(problem)) });
    case 'too-many-users':
      return text('problem.too-many-users', { users: problem.users });
    case 'log-full':
      return text('problem.log-full', { needed: problem.needed, free: problem.free });
    case 'log-gone':
      return problem.calls === 0
        ? text('problem.log-gone.nothing-sent')
        : text('problem.log-gone', { calls: problem.calls });
    case 'run-unknown':
    case 'nothing-to-undo':
      return text(`problem.${problem.code}`, { run: quoted(problem.run) });
    case 'sheet-protected':
      return text('problem.sheet-protected', { range: problem.range });
    case 'cells-refused':
      return problem.why === 'other'
        ? text('problem.cells-refused.other', { range: problem.range, detail: whole(problem.detail) })
        : text(`problem.cells-refused.${problem.why}`, { range: problem.range });
    case 'not-permitted':
      return notPermitted(problem);
  }
}

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

const otherSheet = ({ shown, front }: Of<'other-sheet'>): string =>
  shown === null
    ? text('problem.other-sheet.gone', { front: quoted(front) })
    : text('problem.other-sheet', { shown: quoted(shown), front: quoted(front) });

const runnerAtWork = ({ percent, retryAt }: Of<'runner-at-work'>, clock: Clock): string =>
  percent === null
    ? text('problem.runner-at-work', { time: clock(retryAt) })
    : text('problem.runner-at-work.percent', { percent, time: clock(retryAt) });

const pilotFailed = ({ row, wrong, calls }: Of<'pilot-failed'>): string =>
  calls === 0
    ? text('problem.pilot-failed.first', { row, wrong })
    : text('problem.pilot-failed', { row, wrong, calls });

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
