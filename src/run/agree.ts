// Whom a row means where two of its cells say so, and why it means nobody for certain.
import type { RowProblem } from '../contract';
import {
  bare,
  type CourseForm,
  fold,
  type Ids,
  idIn,
  isAddress,
  type Row,
  type Typed,
  type UserForm,
} from '../sheet';
import type { Directory, Found } from './directory';

/** What a row means: `differ` where its two cells name different ones. */
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

/**
 * A second cell is only held against the first: figures in it are an ID, and need not be looked up as a name as well.
 */
export const asAlso = <Form extends UserForm | CourseForm>(typed: Typed<Form>): Typed<Form | 'docebo-id'> =>
  typed.form === 'id' ? { ...typed, form: 'docebo-id' } : typed;

/**
 * What two cells of a row mean together. The first decides; the second may choose among several, and must not name anybody
 * else. A second cell that nobody in Docebo answers to (a private address, a number of another system) says nothing.
 */
export function agreed(first: Found, also: Found | null): Meant {
  if (also === null || first.kind === 'none') return first;
  if (first.kind === 'open' || also.kind === 'open') return { kind: 'open' };
  const [mine, others] = [idsOf(first), idsOf(also)];
  const both = mine.filter((id) => others.includes(id));
  const [only] = both;
  if (also.kind === 'none') return first;
  if (only !== undefined)
    return both.length === 1 ? { kind: 'one', id: only } : { kind: 'several', ids: both };
  const [one = 0] = mine;
  const [other = 0] = others;
  return { kind: 'differ', ids: [one, other] };
}

/** Whom and what a row was found to mean, as Docebo calls them; `null` where nothing is known of them. */
export interface Who {
  readonly user: string | null;
  readonly course: string | null;
}

/**
 * The person and the course that were found, where the row was matched by a number or by a name that only looks like theirs.
 * `null` where it names both to the letter. An email address is somebody's own name as well.
 */
export function whoIn({ user, course }: Row, { userId, courseId }: Ids, directory: Directory): Who | null {
  const known = { user: directory.userWord(userId), course: directory.courseWord(courseId) };
  const { username = '' } = directory.userOf(userId) ?? {};
  const { code = '' } = directory.courseOf(courseId) ?? {};
  const otherUser = isByNumber(user) || bare(user.text) !== user.text || isOther(user.text, username);
  const otherCourse =
    isByNumber(course) || (code !== '' && code.normalize('NFC') !== course.text.normalize('NFC'));
  return otherUser || otherCourse ? known : null;
}

const isByNumber = ({ text, form }: Row['user'] | Row['course']): boolean =>
  (form === 'id' || form === 'docebo-id') && idIn(text) !== null;

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

/** Why a row names no user, or no course, for certain. */
export function nameProblem(
  row: Row,
  found: Exclude<Meant, { readonly kind: 'one' | 'open' }>,
  field: 'user' | 'course',
): RowProblem {
  const typed = row[field];
  const value = typed.text;
  // Figures under a header that does not say ID: whoever typed them may have meant one.
  const figures = idIn(value) !== null && NAMES.has(typed.form);
  switch (found.kind) {
    case 'none':
      return { code: field === 'user' ? 'user-unknown' : 'course-unknown', value, figures };
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
