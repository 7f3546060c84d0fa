// The users and courses that a check knows so far, and what a typed text means.
import type { Enrollment } from '../../contract';
import type { Course, User } from '../../docebo';
import {
  bare,
  type CourseForm,
  fieldIn,
  fold,
  idIn,
  spellingsOf,
  type Typed,
  type UserForm,
} from '../../sheet';
import { type Found, needsUserList, OPEN, oneOf } from './found';
import { isFigures, meantBy, Names } from './names';
import { MOST_SUGGESTIONS } from './suggest';
import { Suggestions } from './suggestions';

/**
 * Whom a directory sheet finds, if it holds all there are. `own`: who is named by a username, or which course
 * by its code, since each enrollment shows these again. `all`: by an address, a user field or a title as
 * well, which none shows.
 */
export type Trust = 'none' | 'own' | 'all';

/** What the directory sheets know. */
export interface KeptNames {
  /** All that is in them, also of long ago: it can be suggested. */
  readonly directory: Directory;
  readonly users: Trust;
  readonly courses: Trust;
  /** Who was deactivated. */
  readonly leavers: ReadonlySet<number>;
}

/** A course that can be meant: what to type for it, and its title if that was like what is typed. */
export interface NearCourse {
  readonly value: string;
  readonly title: string;
}

const isSameName = (one: string, other: string): boolean => one !== '' && fold(one) === fold(other);

const isBorne = (text: string, kinds: readonly Names[]): boolean =>
  kinds.some((names) => names.byRank(text).some((ids) => ids.length > 0));

/**
 * The ID that a cell holds, if its header says that it holds one, and if it is one of `all` there are
 * (`false`: not all are known). Searches find names and no IDs.
 */
function typedId(
  { text, form }: Typed<UserForm | CourseForm>,
  all: ReadonlyMap<number, unknown> | false,
): readonly number[] {
  const id = form === 'id' || form === 'docebo-id' ? idIn(text) : null;
  return id === null || (all && !all.has(id)) ? [] : [id];
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
  private readonly doubtedUsers = new Set<number>();
  private readonly doubtedCourses = new Set<number>();
  private readonly nearCourses = new Map<string, readonly NearCourse[]>();
  private readonly suggestions = new Suggestions();

  /**
   * `field`: the number of the user field that the sheet names people by, if it does. `byTitle`: what is in
   * the place of courses goes by its title as well as by its code. `kept`: what the directory sheets know;
   * whom only they name is believed once an enrollment shows the same name (`isStillUser`).
   */
  constructor(
    private readonly field: number | null = null,
    private readonly byTitle = false,
    private readonly kept: KeptNames | null = null,
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
    this.nearCourses.clear();
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
    return isBorne(text, [this.usernames, this.emails]);
  }

  bearsCourse(text: string): boolean {
    return isBorne(text, this.courseKinds());
  }

  /** Looks the user up whatever the directory sheets say. */
  doubtUser(userId: number): void {
    this.doubtedUsers.add(userId);
  }

  doubtCourse(courseId: number): void {
    this.doubtedCourses.add(courseId);
  }

  /** Whether Docebo was seen to call the user by the name that the directory sheet has. */
  isStillUser(userId: number): boolean {
    const [seen, kept] = [this.users.get(userId), this.kept?.directory.userOf(userId)];
    return seen !== undefined && kept !== undefined && isSameName(seen.username, kept.username);
  }

  isStillCourse(courseId: number): boolean {
    const [seen, kept] = [this.courses.get(courseId), this.kept?.directory.courseOf(courseId)];
    return seen !== undefined && kept !== undefined && isSameName(seen.code, kept.code);
  }

  /** Whether the directory sheet says that the person is deactivated. */
  isLeaver(userId: number): boolean {
    return this.kept?.leavers.has(userId) ?? false;
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

  /** `kept`: whether the directory sheets count as well, if nothing else is known. */
  findUser(typed: Typed<UserForm>, kept = true): Found {
    const read = this.readUser(typed);
    if (!kept || read.kind !== 'open' || !this.kept || this.kept.users === 'none') return read;
    const { directory, users } = this.kept;
    const found = directory.findUser(typed);
    if (found.kind !== 'one' || this.doubtedUsers.has(found.id)) return read;
    const isOwn = isSameName(directory.userOf(found.id)?.username ?? '', bare(typed.text));
    if (users === 'own' && !isOwn) return read;
    // Somebody else was seen to have this name by now.
    const seen = [this.usernames, this.emails].flatMap((names) => names.exactly(bare(typed.text)));
    return seen.every((id) => id === found.id) ? found : read;
  }

  private readUser(typed: Typed<UserForm>): Found {
    const id = typedId(typed, this.allUsers && this.users);
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

  findCourse(typed: Typed<CourseForm>, kept = true): Found {
    const read = this.readCourse(typed);
    if (!kept || read.kind !== 'open' || !this.kept || this.kept.courses === 'none') return read;
    const { directory, courses } = this.kept;
    const found = directory.findCourse(typed);
    if (found.kind !== 'one' || this.doubtedCourses.has(found.id)) return read;
    const isOwn = isSameName(directory.courseOf(found.id)?.code ?? '', bare(typed.text));
    return courses === 'own' && !isOwn ? read : found;
  }

  private readCourse(typed: Typed<CourseForm>): Found {
    const id = typedId(typed, this.allCourses && this.courses);
    if (typed.form === 'docebo-id') return oneOf(id);
    if (this.openCourseTexts(typed).length > 0) return OPEN;
    // A code of one and a title of another is no answer.
    const found = oneOf([...this.courseKinds().flatMap((names) => meantBy(typed, [names])), ...id]);
    if (found.kind !== 'none' || !this.allCourses || isFigures(bare(typed.text))) return found;
    // Of all courses there are, a title that only one has names it.
    return oneOf(meantBy(typed, [this.titles]));
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

  /** How a person is called: by name, else by username; `null` if nothing is known of them. */
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

  /**
   * Courses, among those that were learned or are in the directory, whose code or title a text that names
   * none can be a misspelling of.
   */
  coursesNear(text: string): readonly NearCourse[] {
    const known = this.nearCourses.get(text);
    if (known) return known;
    const others = this.kept?.directory;
    const kinds = [this.codes, this.titles, ...(others ? [others.codes, others.titles] : [])];
    const courses = [...this.courses.values(), ...(others?.courses.values() ?? [])];
    const near = new Map<string, NearCourse>();
    for (const name of this.suggestions.near(text, 'course', kinds)) {
      for (const { code, title } of courses) {
        if (code === name) near.set(code, { value: code, title: '' });
        else if (title === name && !near.has(code || title))
          near.set(code || title, { value: code || title, title: code === '' ? '' : title });
      }
    }
    const found = [...near.values()].slice(0, MOST_SUGGESTIONS);
    this.nearCourses.set(text, found);
    return found;
  }

  /**
   * Usernames and addresses, among the users that were learned, that a typed one which is nobody's can be a
   * misspelling of; only of the kind that the form means.
   */
  usersNear({ text, form }: Typed<UserForm>): readonly string[] {
    if (form === 'docebo-id') return [];
    const kept = this.kept?.directory.names(form) ?? [];
    return this.suggestions.near(text, form, [...this.names(form), ...kept]);
  }

  /** Usernames and addresses that a form means: values of user fields are never suggested. */
  private names(form: UserForm): readonly Names[] {
    return this.userKinds(form)
      .flat()
      .filter((names) => names !== this.fieldValues);
  }

  courseOf(courseId: number): Pick<Course, 'code' | 'title'> | undefined {
    return this.courses.get(courseId);
  }
}
