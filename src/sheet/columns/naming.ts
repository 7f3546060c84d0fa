// What the user and the course column hold: by header, by the tenant's fields, or as a person chose.
import type { Answers, FieldName } from '../../contract';
import { courseFormOf, matchHeader, userFormOf } from '../layout/headers';
import type { AlsoColumn, Columns, CourseForm, Header, UserField, UserForm } from '../model/column-types';
import { asked, type Option, type Question } from '../model/questions';
import { alike } from '../model/spelling';
import { isPlanForm } from './learning-plans';

type Chosen = Readonly<Record<FieldName, Header | null>>;

/** The user fields whose title is this header. */
const titled = (header: string, fields: readonly UserField[]): readonly UserField[] =>
  fields.filter(({ title }) => alike(title) === alike(header));

/**
 * The columns with the user column found if no header names one clearly: the only one that is headed as
 * a user field of the tenant.
 */
export function withTitled(headers: readonly Header[], chosen: Chosen, fields: readonly UserField[]): Chosen {
  if (chosen.user !== null || fields.length === 0) return chosen;
  const used = new Set(Object.values(chosen).map((header) => header?.column));
  const found = headers.filter(
    ({ header, column }) => !used.has(column) && titled(header, fields).length === 1,
  );
  const [only] = found;
  return only && found.length === 1 ? { ...chosen, user: only } : chosen;
}

const option = (answer: string, example: string | null = null): Option => ({ answer, example });

const question = (
  kind: 'user-match' | 'course-match' | 'second-column',
  field: 'user' | 'course',
  { id, header, samples }: Header,
  options: readonly Option[],
  answers: Answers,
  usual: string,
): Question =>
  asked({ kind, field, headerId: id, header, values: samples, cells: 0, options }, answers, usual);

/** A second column for the user or the course; `weak` if its header may mean something else. */
interface Second {
  readonly header: Header;
  readonly weak: boolean;
}

/**
 * The second column that names the user, or the course, in another way than the first: "Username" and
 * "Email", "course_id" and "course_code". One that does so surely goes before others. `null` if there is
 * none, or if the first was found by less.
 */
function secondOf(
  headers: readonly Header[],
  chosen: Chosen,
  field: 'user' | 'course',
  formOf: (header: string) => UserForm | CourseForm,
): Second | null {
  const first = chosen[field];
  const tierOf = (header: Header): number => {
    const match = matchHeader(header.header);
    return match?.field === field ? match.tier : Number.POSITIVE_INFINITY;
  };
  if (!first || !Number.isFinite(tierOf(first))) return null;
  const used = new Set(Object.values(chosen).map((header) => header?.column));
  const others = headers.filter((header) => !used.has(header.column) && Number.isFinite(tierOf(header)));
  const sure = others.find(
    (header) => tierOf(header) < 2 && tierOf(first) < 2 && formOf(header.header) !== formOf(first.header),
  );
  if (sure) return { header: sure, weak: false };
  // One that is named just like the first is a rival: whether it is meant instead is asked.
  const rankOf = ({ header }: Header) => matchHeader(header)?.rank;
  const other = others.find((header) => rankOf(header) !== rankOf(first));
  if (!other) return null;
  // A learning plan is no other name of a course: the column names rows of its own.
  const isOtherKind = isPlanForm(formOf(other.header)) !== isPlanForm(formOf(first.header));
  return { header: other, weak: !isOtherKind };
}

/** What the header of a user column says if nobody chose: `usual` is the answer that it implies. */
function userByHeader(header: string, fields: readonly UserField[]): { form: UserForm; usual: string } {
  const form = userFormOf(header);
  const [field, ...others] = titled(header, fields);
  const isOpen = form === 'name' || form === 'id';
  if (isOpen && field && others.length === 0) {
    return { form: `maybe-field:${field.id}`, usual: `maybe-field:${field.id}` };
  }
  return form === 'id' || form === 'docebo-id' ? { form, usual: form } : { form, usual: 'name' };
}

/** What was chosen, as a form; `null` if the header decides. */
function chosenForm(answer: string | null, usual: string): UserForm | null {
  if (answer === null || answer === usual) return null;
  switch (answer) {
    case 'username':
      return 'only-username';
    case 'email':
      return 'only-email';
    case 'name':
    case 'docebo-id':
      return answer;
    default: {
      const [, field] = /^field:(\d+)$/.exec(answer) ?? [];
      return field === undefined ? null : `field:${Number(field)}`;
    }
  }
}

/** What the columns for user and course hold, and what can be chosen instead. */
export function readNaming(
  headers: readonly Header[],
  chosen: Chosen,
  answers: Answers,
  fields: readonly UserField[],
): Pick<Columns, 'userForm' | 'courseForm' | 'also'> & { readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  let userForm: UserForm = 'name';
  if (chosen.user) {
    const { form, usual } = userByHeader(chosen.user.header, fields);
    const plain = ['name', 'username', 'email', 'docebo-id'].filter((answer) => answer !== usual);
    const options = [
      option(usual, titleOf(usual, fields)),
      ...plain.map((answer) => option(answer)),
      ...fields.map(({ id, title }) => option(`field:${id}`, title)),
    ];
    const about = question('user-match', 'user', chosen.user, options, answers, usual);
    questions.push(about);
    userForm = chosenForm(about.answer, usual) ?? form;
  }
  let courseForm: CourseForm = 'code';
  if (chosen.course) {
    const form = courseFormOf(chosen.course.header);
    const plain = (['code', 'docebo-id', 'plan'] as const).filter((answer) => answer !== form);
    const options = [form, ...plain].map((answer) => option(answer));
    const about = question('course-match', 'course', chosen.course, options, answers, form);
    questions.push(about);
    courseForm = ([form, ...plain] as const).find((answer) => answer === about.answer) ?? form;
  }
  const also = <Form extends UserForm | CourseForm>(
    field: 'user' | 'course',
    formOf: (header: string) => Form,
  ): AlsoColumn<Form> | null => {
    const second = secondOf(headers, chosen, field, formOf);
    if (!second) return null;
    const options = [option('check'), option('ignore')];
    const about = question('second-column', field, second.header, options, answers, 'check');
    questions.push(about);
    if (about.answer === 'ignore') return null;
    return { column: second.header.column, form: formOf(second.header.header), weak: second.weak };
  };
  return {
    userForm,
    courseForm,
    also: { user: also('user', userFormOf), course: also('course', courseFormOf) },
    questions,
  };
}

const titleOf = (answer: string, fields: readonly UserField[]): string | null => {
  const [, id] = /^maybe-field:(\d+)$/.exec(answer) ?? [];
  return fields.find((field) => String(field.id) === id)?.title ?? null;
};

/** The number of the user field that a form is about; `null` for any other form. */
export function fieldIn(form: UserForm): number | null {
  const [, id] = /^(?:maybe-)?field:(\d+)$/.exec(form) ?? [];
  return id === undefined ? null : Number(id);
}
