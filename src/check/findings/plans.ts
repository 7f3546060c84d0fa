// Checks rows about learning plans: who is in them, and how far. Docebo's courses decide what is completed.
import type { Enrollment, FieldName, Problem, RowProblem } from '../../contract';
import { isPlanEnrollment, PLANS_PATH } from '../../docebo';
import { askedOf, HELD_FIELDS, type HeldField } from '../../enrollment';
import { type Directory, planListingsOf, type Reader, whoIn } from '../../lookup';
import type { CourseForm, Ids, Row, Typed } from '../../sheet';
import { DETAILS, setBackWord, stateName, stateWord } from '../../words';
import { askedInWords, byName, momentText, sameMoment } from '../compare/compare';
import { type Comparing, withWord } from '../compare/compared';
import { type CheckResult, type Compared, type Finding, invalid, refused } from '../compare/finding';
import { setBackOf } from '../compare/set-back';
import { type About, checkRows } from './check';
import { isLost } from './settle';

/** As `checkRows`, for rows about learning plans. */
export function checkPlans(
  rows: readonly Row[],
  others: readonly Row[],
  tenant: { readonly origin: string },
  from: Reader,
): CheckResult {
  const findings = new Map<string, Finding>();
  for (const row of rows) {
    const problem = lackedBy(row);
    if (problem) findings.set(row.key, invalid(problem));
  }
  // Nothing of a course (its sessions, its rosters) is read for a row that asks for what no plan has.
  const lacking = rows.filter(({ key }) => findings.has(key));
  const able = rows.filter(({ key }) => !findings.has(key));
  const result = checkRows(
    able.map(asCourse),
    [...others, ...lacking].map(asCourse),
    planListingsOf(tenant),
    from,
    [],
    LEARNING_PLANS,
  );
  for (const [key, finding] of result.findings) findings.set(key, aboutPlan(finding));
  const { halted } = result;
  const request = halted && withoutPlans(halted);
  if (!request) return { ...result, findings };
  // Nothing of it can be read later either: the rows say so, and the check is over. Of a row that was sent
  // nobody knows what happened as long as that is so.
  const open = rows.filter(({ key }) => !findings.has(key));
  for (const { key, state } of open)
    if (!isLost(state)) findings.set(key, invalid({ code: 'plans-unavailable', request }));
  return { findings, found: result.found, halted: open.some(({ state }) => isLost(state)) ? halted : null };
}

/**
 * The request that shows that a tenant has no learning plans, or none for this person; `null` for another
 * problem.
 */
function withoutPlans(problem: Problem): string | null {
  switch (problem.code) {
    case 'not-found':
    case 'forbidden':
      return problem.request.includes(PLANS_PATH) ? problem.request : null;
    default:
      return null;
  }
}

const FORMS: Readonly<Partial<Record<CourseForm, CourseForm>>> = { plan: 'code', 'plan-id': 'docebo-id' };

const courseForm = <T extends Typed<CourseForm>>(typed: T): T => ({
  ...typed,
  form: FORMS[typed.form] ?? typed.form,
});

/** The row with its learning plan instead of a course. */
const asCourse = (row: Row): Row => ({
  ...row,
  course: courseForm(row.course),
  ...(row.courseAlso ? { courseAlso: courseForm(row.courseAlso) } : {}),
});

/** The finding with the problems of courses as those of learning plans. */
function aboutPlan(finding: Finding): Finding {
  const problem = finding.problem && planProblemOf(finding.problem);
  return problem ? { ...finding, ...refused(problem) } : finding;
}

function planProblemOf(problem: RowProblem): RowProblem | null {
  switch (problem.code) {
    case 'course-unknown':
      return { code: 'plan-unknown', value: problem.value, figures: problem.figures, near: problem.near };
    case 'course-ambiguous':
      return { code: 'plan-ambiguous', value: problem.value, planIds: problem.courseIds };
    case 'names-differ':
      return problem.field === 'course'
        ? { code: 'plans-differ', values: problem.values, ids: problem.ids }
        : null;
    default:
      return null;
  }
}

const LEARNING_PLANS: About = {
  byTitle: true,
  comparing: (directory) => new PlanComparison(directory),
};

/** What a learning plan has of its own, and what its courses set. */
const OF_PLANS: ReadonlySet<HeldField> = new Set<HeldField>([
  'activeFrom',
  'activeUntil',
  'status',
  'completedAt',
  'score',
]);

/** What a row asks for that no learning plan has; `null` if it asks for none of it, or if it was sent. */
function lackedBy({ asked, state }: Row): RowProblem | null {
  if (!asked.ok || asked.action === 'unenroll' || isLost(state)) return null;
  const { change, session, named } = asked;
  const fields: readonly FieldName[] = [
    ...HELD_FIELDS.filter((name) => !OF_PLANS.has(name) && change[name] !== null),
    ...(change.sessionId === null && session === undefined ? [] : (['session'] as const)),
    ...askedOf(change.attendance).map(({ name }) => name),
  ];
  const titles = (change.fields ?? []).map(([field, value]) => byName(field, value, named ?? new Map()));
  return fields.length + titles.length === 0 ? null : { code: 'plan-lacks', fields, titles };
}

class PlanComparison implements Comparing {
  constructor(private readonly directory: Directory) {}

  of(row: Row, held: Enrollment | null, ids: Ids): Compared {
    if (!row.asked.ok) throw new Error(`Row ${row.index + 1} was compared although it is invalid.`);
    const { action, change, dayOnly } = row.asked;
    const who = whoIn(row, ids, this.directory);
    const state = held ? progressOf(held) : DETAILS.noPlan();
    const names = DETAILS.who(who?.user ?? null, who?.course ?? null);
    const notes = names === '' ? [] : [names];
    const setsCourses = change.status !== null || change.completedAt !== null || change.score !== null;
    if (action !== 'unenroll' && setsCourses) return refused({ code: 'plan-follows-courses', held: state });
    const settled = (details: string): Compared => ({
      status: row.state === 'Unknown' ? 'Updated' : 'No change',
      details: DETAILS.with(details, notes),
    });
    if (action === 'unenroll') {
      if (!held) return settled(row.state === 'Unknown' ? state : DETAILS.noChange(state));
      const back = setBackOf(row.asked, held);
      const all = [...notes, ...(back ? [setBackWord(back)] : [])];
      return { status: 'Ready', details: DETAILS.with(DETAILS.change(state, DETAILS.noPlan()), all) };
    }
    if (!held && action === 'update') {
      const user = withWord(row.user.text, who?.user);
      const plan = withWord(row.course.text, who?.course);
      return { status: 'Not enrolled', details: DETAILS.notInPlan(user, plan) };
    }
    if (!held) {
      const asked = askedInWords(change, dayOnly) || stateName(0);
      return { status: 'Ready', details: DETAILS.with(DETAILS.change(state, asked), notes) };
    }
    const same = (field: 'activeFrom' | 'activeUntil') =>
      sameMoment(held[field], change[field], dayOnly.has(field));
    if (same('activeFrom') && same('activeUntil')) return settled(DETAILS.inPlan(state));
    const problem = { code: 'plan-validity', held: state } as const;
    // A row that was sent cannot be invalid.
    return row.state === 'Unknown' ? { ...refused(problem), status: 'Failed' } : refused(problem);
  }
}

/**
 * How far somebody is in a learning plan, in words: `In progress, 40 % complete; active until 31 Dec 2026`.
 */
function progressOf(held: Enrollment): string {
  const plan = isPlanEnrollment(held) ? held : null;
  const state = plan?.isReported === false ? DETAILS.progressUnreported() : stateWord(held, false);
  const until = held.activeUntil === null ? [] : [momentText('activeUntil', held.activeUntil, true)];
  const isDone = held.status === 2;
  return [DETAILS.progress(state, isDone ? null : (plan?.percent ?? null)), ...until].join('; ');
}
