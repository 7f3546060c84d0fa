// The result of looking up a typed user or course.
import { idIn, isAddress, type Typed, type UserForm } from '../../sheet';

/** What a typed user or course turned out to be. `open`: not known yet, ask Docebo. */
export type Found =
  | { readonly kind: 'one'; readonly id: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly ids: readonly number[] }
  | { readonly kind: 'open' };

export const OPEN: Found = { kind: 'open' };

export const oneOf = (ids: readonly number[]): Found => {
  const distinct = [...new Set(ids)];
  const [first] = distinct;
  if (first === undefined) return { kind: 'none' };
  return distinct.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids: distinct };
};

/** True if a typed user can be recognised only in the list of users, not in enrollments. */
export function needsUserList({ text, form }: Typed<UserForm>): boolean {
  switch (form) {
    case 'docebo-id':
    case 'only-username':
      return false;
    case 'id':
      // Figures may be the username of somebody else.
      return idIn(text) !== null || isAddress(text);
    case 'username':
    case 'name':
      // An address may be one person's username and another's email; enrollments have only usernames.
      return isAddress(text);
    // An email address, or the value of a user field.
    default:
      return true;
  }
}
