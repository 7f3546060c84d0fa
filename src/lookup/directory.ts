// The users and courses known so far in a check, and what a typed text means.
import type { Enrollment } from '../contract';
import type { Course, User } from '../docebo';
import {
  alike,
  bare,
  type CourseForm,
  fieldIn,
  fold,
  idIn,
  isAddress,
  spellingsOf,
  type Typed,
  type UserForm,
  withoutDecimals,
} from '../sheet';
import { type Effort, Suggester } from './suggest';

/** What a typed user or course turned out to be. `open`: not known yet, ask Docebo. */
export type Found =
  | { readonly kind: 'one'; readonly id: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly ids: readonly number[] }
  | { readonly kind: 'open' };

const OPEN: Found = { kind: 'open' };

const oneOf = (ids: readonly number[]): Found => {
  const distinct = [...new Set(ids)];
  const [first] = distinct;
  if (first === undefined) return { kind: 'none' };
  return distinct.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids: distinct };
};

/** Ids by some spelling of a name. */
class Spelled {
  private readonly ids = new Map<string, Set<number>>();

  constructor(readonly spell: (name: string) => string) {}

  add(name: string, id: number): void {
    const spelling = this.spell(name);
    if (spelling === '') return;
    const set = this.ids.get(spelling);
    if (set) set.add(id);
    else this.ids.set(spelling, new Set([id]));
  }

  get(name: string): readonly number[] {
    return [...(this.ids.get(this.spell(name)) ?? [])];
  }
}

/** Figures by the number they are: `007`, `7` and `7.0` are one, and so are `300` and `3E2`. */
const asNumber = (name: string): string =>
  /^\d+(\.\d+)?(e\+?\d+)?$/i.test(name.trim()) ? String(Number(name)) : '';

/** Bare figures: nothing resembles them, since each number that is not theirs is another's. */
const isFigures = (text: string): boolean => idIn(text) !== null || asNumber(text) !== '';

/** Names of one kind, and whose they are; found by the best spelling that is anybody's. */
class Names {
  private readonly spelled: readonly Spelled[];
  private readonly numbers = new Spelled(asNumber);
  /** As Docebo spells them, by what is one name to it; without bare figures, of which a wrong one is somebody else's. */
  private readonly words = new Map<string, string>();

  /** `exact` says which spellings are one name to Docebo; looks decide where nobody has the exact one. */
  constructor(exact: readonly ((name: string) => string)[]) {
    this.spelled = [...exact, alike].map((spell) => new Spelled(spell));
  }

  add(name: string, id: number): void {
    for (const spelled of this.spelled) spelled.add(name, id);
    this.numbers.add(name, id);
    const word = this.spelled[0]?.spell(name) ?? '';
    if (word !== '' && !isFigures(name)) this.words.set(word, name);
  }

  /** How many can be offered for a misspelt one. */
  get size(): number {
    return this.words.size;
  }

  /** Those that can be offered for a misspelt one. */
  offered(): readonly (readonly [folded: string, name: string])[] {
    return [...this.words];
  }

  /** Whose name this is to the letter. */
  exactly(name: string): readonly number[] {
    return this.spelled[0]?.get(name) ?? [];
  }

  /** Whose name this is, by each spelling in the order of their worth. */
  byRank(name: string): readonly (readonly number[])[] {
    return this.spelled.map((spelled) => spelled.get(name));
  }

  /** Whose names are the same number. */
  numbered(name: string): readonly number[] {
    return this.numbers.get(name);
  }
}

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

export class Directory {
  private readonly users = new Map<number, Pick<User, 'username' | 'name'>>();
  private readonly usernames = new Names([fold]);
  private readonly emails = new Names([fold]);
  /** Values of the user field that the sheet names people by. */
  private readonly fieldValues = new Names([fold]);
  private readonly asked = new Set<string>();
  private allUsers = false;

  private readonly courses = new Map<number, Pick<Course, 'code' | 'title'>>();
  private readonly codes = new Names([(code) => code.normalize('NFC').trim(), fold]);
  private readonly titles = new Names([fold]);
  private readonly askedCourses = new Set<string>();
  private allCourses = false;
  private readonly effort: Effort = { lookedAt: 0 };
  /** By the form of the typed name; made of so many names, and made again when there are more. */
  private readonly suggesters = new Map<string, { readonly size: number; readonly from: Suggester }>();

  /**
   * `field`: the number of the user field that the sheet names people by, if it does. `byTitle`: what is in the
   * place of courses goes by its title as well as by its code.
   */
  constructor(
    private readonly field: number | null = null,
    private readonly byTitle = false,
  ) {}

  learnUser({ userId, username, email, name, fields }: User): void {
    this.users.set(userId, { username, name });
    this.usernames.add(username, userId);
    this.emails.add(email, userId);
    const value = this.field === null ? undefined : fields.get(this.field);
    if (value !== undefined) this.fieldValues.add(value, userId);
  }

  learnCourse({ courseId, code, title }: Course): void {
    this.courses.set(courseId, { code, title });
    this.codes.add(code, courseId);
    this.titles.add(title, courseId);
  }

  learnEnrollment({ userId, username, courseId, courseCode }: Enrollment): void {
    if (!this.users.has(userId)) this.users.set(userId, { username, name: '' });
    if (!this.courses.has(courseId)) this.courses.set(courseId, { code: courseCode, title: '' });
    this.usernames.add(username, userId);
  }

  /** All users whose name or address could be this text have been learned. */
  userAsked(text: string): void {
    this.asked.add(fold(text));
  }

  courseAsked(text: string): void {
    this.askedCourses.add(fold(text));
  }

  /** Every user of the tenant has been learned. */
  usersComplete(): void {
    this.allUsers = true;
  }

  coursesComplete(): void {
    this.allCourses = true;
  }

  /** Whether anybody who was learned bears this username or address, or looks as if. */
  bearsUser(text: string): boolean {
    return [this.usernames, this.emails].some((names) => names.byRank(text).some((ids) => ids.length > 0));
  }

  bearsCourse(text: string): boolean {
    return this.courseKinds().some((names) => names.byRank(text).some((ids) => ids.length > 0));
  }

  private courseKinds(): readonly Names[] {
    return this.byTitle ? [this.codes, this.titles] : [this.codes];
  }

  /**
   * What is still to be searched for before all is known of a typed user. Docebo searches without regard to
   * case.
   */
  openUserTexts({ text, form }: Typed<UserForm>): readonly string[] {
    // No search looks into user fields: a person named by one is found in the list of all users.
    if (this.allUsers || form === 'docebo-id' || fieldIn(form) !== null) return [];
    return spellingsOf(text.toLowerCase()).filter((spelling) => !this.asked.has(fold(spelling)));
  }

  openCourseTexts({ text, form }: Typed<CourseForm>): readonly string[] {
    if (this.allCourses || form === 'docebo-id') return [];
    return spellingsOf(text).filter((spelling) => !this.askedCourses.has(fold(spelling)));
  }

  findUser(typed: Typed<UserForm>): Found {
    const id = this.userIdIn(typed);
    if (typed.form === 'docebo-id') return oneOf(id);
    if (fieldIn(typed.form) !== null && !this.allUsers) return OPEN;
    if (this.openUserTexts(typed).length > 0) {
      // Usernames are nobody else's: a person who is seen to have one needs no search.
      const [only, ...others] = this.usernames.exactly(bare(typed.text));
      const known = only !== undefined && others.length === 0 && !needsUserList(typed);
      return known ? { kind: 'one', id: only } : OPEN;
    }
    return oneOf([...this.userKinds(typed.form).flatMap((kinds) => meantBy(typed, kinds)), ...id]);
  }

  findCourse(typed: Typed<CourseForm>): Found {
    const id = this.courseIdIn(typed);
    if (typed.form === 'docebo-id') return oneOf(id);
    if (this.openCourseTexts(typed).length > 0) return OPEN;
    // A code of one and a title of another is no answer.
    return oneOf([...this.courseKinds().flatMap((names) => meantBy(typed, [names])), ...id]);
  }

  /** The kinds of names that a form means; those that are compared together are in one list. */
  private userKinds(form: UserForm): readonly (readonly Names[])[] {
    if (form === 'only-username') return [[this.usernames]];
    if (form === 'only-email') return [[this.emails]];
    if (fieldIn(form) === null) return [[this.usernames, this.emails]];
    // The title of a field is no proof: a username or an address that is somebody else's counts as well.
    const byTitle = form.startsWith('maybe-');
    return byTitle ? [[this.fieldValues], [this.usernames, this.emails]] : [[this.fieldValues]];
  }

  /**
   * The user with the ID that a cell holds, if its header says that it holds one. Searches find names and no
   * IDs.
   */
  private userIdIn({ text, form }: Typed<UserForm>): readonly number[] {
    const id = form === 'id' || form === 'docebo-id' ? idIn(text) : null;
    return id === null || (this.allUsers && !this.users.has(id)) ? [] : [id];
  }

  private courseIdIn({ text, form }: Typed<CourseForm>): readonly number[] {
    const id = form === 'id' || form === 'docebo-id' ? idIn(text) : null;
    return id === null || (this.allCourses && !this.courses.has(id)) ? [] : [id];
  }

  /** How a person is called: by name, else by username; `null` where nothing is known of them. */
  userWord(userId: number): string | null {
    const user = this.users.get(userId);
    return user?.name || user?.username || null;
  }

  courseWord(courseId: number): string | null {
    const course = this.courses.get(courseId);
    return course?.code || course?.title || null;
  }

  userOf(userId: number): Pick<User, 'username' | 'name'> | undefined {
    return this.users.get(userId);
  }

  /** Codes, among the courses that were learned, that a code which is nobody's can be a misspelling of. */
  coursesNear(text: string): readonly string[] {
    return this.near(text, 'course', this.courseKinds());
  }

  /**
   * Usernames and addresses, among the users that were learned, that a typed one which is nobody's can be a
   * misspelling of; only of the kind that the form means.
   */
  usersNear({ text, form }: Typed<UserForm>): readonly string[] {
    if (form === 'docebo-id') return [];
    const kinds = this.userKinds(form).flat();
    return this.near(
      text,
      form,
      kinds.filter((names) => names !== this.fieldValues),
    );
  }

  private near(text: string, form: string, kinds: readonly Names[]): readonly string[] {
    const typed = bare(text) || text;
    if (isFigures(typed)) return [];
    const size = kinds.reduce((sum, names) => sum + names.size, 0);
    const made = this.suggesters.get(form);
    if (made?.size === size) return made.from.near(typed);
    // A username is often the address as well: one suggestion.
    const names = new Map(kinds.flatMap((some) => some.offered()));
    const from = new Suggester(names.values(), this.effort);
    this.suggesters.set(form, { size, from });
    return from.near(typed);
  }

  courseOf(courseId: number): Pick<Course, 'code' | 'title'> | undefined {
    return this.courses.get(courseId);
  }
}

/**
 * Whom a text names, by its best spelling that is anybody's. A number in the sheet has lost zeros in front
 * and at its end: so names that are the same number are all of them meant.
 */
function meantBy({ text, number }: Typed<string>, kinds: readonly Names[]): readonly number[] {
  const typed = bare(text) || text;
  for (const name of [typed, withoutDecimals(typed) ?? '']) {
    const ranks = kinds.map((names) => names.byRank(name));
    const most = Math.max(...ranks.map((rank) => rank.length));
    for (let rank = 0; rank < most; rank += 1) {
      const ids = ranks.flatMap((byRank) => byRank[rank] ?? []);
      if (ids.length > 0) return number ? [...ids, ...kinds.flatMap((names) => names.numbered(text))] : ids;
    }
  }
  return [];
}
