// Whom a row means if two of its cells name somebody, and why it means nobody for certain.
import type { RowProblem } from '../../contract';
import {
  type Also,
  bare,
  type CourseForm,
  fold,
  type Ids,
  idIn,
  isAddress,
  type Row,
  type Typed,
  type UserForm,
} from '../../sheet';
import type { Directory, NearCourse } from './directory';
import type { Found } from './found';

/** What a row means: `differ` if its two cells name different ones. */
export type Meant = Found | { readonly kind: 'differ'; readonly ids: readonly [number, number] };

const idsOf = (found: Found): readonly number[] => {
  switch (found.kind) {
    case 'one':
      return [found.id];
    case 'several':
      return found.ids;
    case 'none':
    case 'open':
      return [];
  }
};

/** The same as only an ID, if its header can mean one. */
const asId = (typed: Typed<UserForm>): Typed<UserForm> =>
  typed.form === 'id' ? { ...typed, form: 'docebo-id' } : typed;

/**
 * The user of the second cell, as far as it has to be looked up. It is only held against the first: figures
 * in it are an ID, and are not searched for as a name as well. One whose header may mean something else is
 * not searched for at all.
 */
export const strongOf = (also: Also<UserForm> | undefined): readonly Typed<UserForm>[] =>
  also && !also.weak ? [asId(also)] : [];

/**
 * Whom the second cell names, as far as that is known without a search of its own. Figures under a header for
 * IDs are a username as well, if somebody has it: everybody whom the first cell could mean has been seen.
 */
export function alsoUser(also: Also<UserForm>, directory: Directory, kept = true): Found {
  const found = directory.findUser(asId(also), kept);
  if (also.form !== 'id') return also.weak && found.kind === 'open' ? { kind: 'none' } : found;
  const ids = new Set([...idsOf(found), ...idsOf(directory.findUser({ ...also, form: 'name' }, kept))]);
  const [id, ...others] = ids;
  if (id === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', id } : { kind: 'several', ids: [...ids] };
}

/**
 * What two cells of a row mean together. The first decides, and the second must not name anybody else; an ID
 * in it chooses among several. A second cell that nobody in Docebo answers to (a private address, a number of
 * another system) says nothing.
 */
export function agreed(first: Found, also: Found | null, isId: boolean): Meant {
  if (also === null || first.kind === 'none') return first;
  if (first.kind === 'open' || also.kind === 'open') return { kind: 'open' };
  if (also.kind === 'none') return first;
  const [mine, others] = [idsOf(first), idsOf(also)];
  const [only, ...more] = mine.filter((id) => others.includes(id));
  if (only !== undefined) return isId && more.length === 0 ? { kind: 'one', id: only } : first;
  const [one = 0] = mine;
  const [other = 0] = others;
  return { kind: 'differ', ids: [one, other] };
}

/** Whether a second cell holds an ID. */
export const holdsId = ({ text, form }: Typed<UserForm | CourseForm>): boolean =>
  (form === 'id' || form === 'docebo-id' || form === 'plan-id') && idIn(text) !== null;

/** Whom and what a row was found to mean, as Docebo calls them; `null` if nothing is known of them. */
export interface Who {
  readonly user: string | null;
  readonly course: string | null;
}

/**
 * The person and the course that were found, if the row was matched by a number or by a name that only
 * looks like theirs. `null` if it names both to the letter. An email address is somebody's own name as
 * well.
 */
export function whoIn({ user, course }: Row, { userId, courseId }: Ids, directory: Directory): Who | null {
  const known = { user: directory.userWord(userId), course: directory.courseWord(courseId) };
  const { username = '' } = directory.userOf(userId) ?? {};
  const { code = '' } = directory.courseOf(courseId) ?? {};
  const otherUser = holdsId(user) || bare(user.text) !== user.text || isOther(user.text, username);
  const otherCourse =
    holdsId(course) || (code !== '' && code.normalize('NFC') !== course.text.normalize('NFC'));
  return otherUser || otherCourse ? known : null;
}

const isOther = (text: string, username: string): boolean =>
  username !== '' && !isAddress(text) && fold(text) !== fold(username);

/** Forms in which a number is a name. */
const NAMES: ReadonlySet<string> = new Set<UserForm | CourseForm>([
  'name',
  'username',
  'email',
  'only-username',
  'code',
]);

/** What can be typed for courses, and their titles, empty if the code says enough. */
const nearOf = (courses: readonly NearCourse[]) => ({
  near: courses.map(({ value }) => value),
  titles: courses.map(({ title }) => title),
});

/** Why a row names no user, or no course, for certain. */
export function nameProblem(
  row: Row,
  found: Exclude<Meant, { readonly kind: 'one' | 'open' }>,
  field: 'user' | 'course',
  directory: Directory,
): RowProblem {
  const typed = row[field];
  const value = typed.text;
  // Figures under a header that does not say ID: the person can have meant one.
  const figures = idIn(value) !== null && NAMES.has(typed.form);
  switch (found.kind) {
    case 'none':
      return field === 'user'
        ? { code: 'user-unknown', value, figures, near: directory.usersNear(row.user) }
        : { code: 'course-unknown', value, figures, ...nearOf(directory.coursesNear(value)) };
    case 'several':
      return field === 'user'
        ? { code: 'user-ambiguous', value, userIds: found.ids }
        : { code: 'course-ambiguous', value, courseIds: found.ids };
    case 'differ': {
      const also = (field === 'user' ? row.userAlso : row.courseAlso)?.text ?? '';
      return { code: 'names-differ', field, values: [value, also], ids: found.ids };
    }
  }
}
