// Learning plans instead of courses: which rows are about one, and what such a row asks.
import type { RowProblem } from '../../contract';
import { NO_CHANGE } from '../../enrollment';
import type { Columns, CourseForm, UserForm } from '../model/column-types';
import type { Asked, Row } from '../model/row-types';
import type { Named } from '../values/typed';

/** Whether a column of this form holds learning plans. */
export const isPlanForm = (form: UserForm | CourseForm): boolean => form === 'plan' || form === 'plan-id';

/** Whether a column of the sheet holds learning plans. */
export const holdsPlans = ({ courseForm, also }: Pick<Columns, 'courseForm' | 'also'>): boolean =>
  isPlanForm(courseForm) || (also.course !== null && isPlanForm(also.course.form));

/** Whether a row is about a learning plan, and not about a course. */
export const isPlanRow = ({ course }: Pick<Row, 'course'>): boolean => isPlanForm(course.form);

/** If a row names a course and a learning plan as well, nobody knows which of the two is meant. */
export function planProblem({ typed, also }: Named<CourseForm>): RowProblem | null {
  if (!also || isPlanForm(also.form) === isPlanForm(typed.form)) return null;
  const [course, plan] = isPlanForm(typed.form) ? [also.text, typed.text] : [typed.text, also.text];
  return { code: 'plan-and-course', course, plan };
}

/** A row about a learning plan that asks for nothing is checked anyway: it shows who is in the plan. */
export function withPlan(asked: Asked, { typed }: Named<CourseForm>): Asked {
  if (asked.ok || !isPlanForm(typed.form) || typed.text === '') return asked;
  const others = asked.problems.filter(({ code }) => code !== 'nothing-asked');
  if (others.length > 0) return asked;
  return { ok: true, action: 'update', change: NO_CHANGE, values: '', dayOnly: new Set() };
}
