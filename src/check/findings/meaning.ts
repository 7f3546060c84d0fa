// Whom and what the rows of a check mean: the users and courses found so far, and what is still open.
import type { Problem, RowProblem } from '../../contract';
import type { Course, OddEntry, User } from '../../docebo';
import {
  agreed,
  alsoUser,
  type Catalogue,
  type Directory,
  holdsId,
  type Listings,
  learnEverything,
  lookUp,
  type Meant,
  nameProblem,
  needsUserList,
  type Reader,
  strongOf,
} from '../../lookup';
import { fieldIn, fold, type Ids, type Row } from '../../sheet';

export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

export class Meaning {
  /** Who is deactivated, of those whom the listing of users showed. */
  private readonly leavers = new Set<number>();
  /**
   * Entries that cannot be read and that a search for a text found, by the text; of listings that no search
   * replaces, by ''.
   */
  private readonly odd = { user: new Map<string, OddEntry>(), course: new Map<string, OddEntry>() };
  private readonly users: Catalogue<User>;
  private readonly courses: Catalogue<Course>;

  constructor(
    listings: Listings,
    readonly directory: Directory,
  ) {
    this.users = {
      list: (page) => listings.users(page),
      search: (text, page) => listings.searchUsers(text, page),
      idOf: ({ userId }) => userId,
      learn: (user) => {
        directory.learnUser(user);
        if (user.deactivated) this.leavers.add(user.userId);
      },
      bears: (text) => directory.bearsUser(text),
      learnedAll: (text) => directory.userAsked(text),
      learnedEverything: () => directory.usersComplete(),
      unreadable: (text, odd) => this.odd.user.set(fold(text), odd),
    };
    this.courses = {
      list: (page) => listings.courses(page),
      search: (text, page) => listings.searchCourses(text, page),
      idOf: ({ courseId }) => courseId,
      learn: (course) => directory.learnCourse(course),
      bears: (text) => directory.bearsCourse(text),
      learnedAll: (text) => directory.courseAsked(text),
      learnedEverything: () => directory.coursesComplete(),
      unreadable: (text, odd) => this.odd.course.set(fold(text), odd),
    };
  }

  /** With what the directory sheets know: they only ever name one, and refuse nobody. */
  user(row: Row): Meant {
    const kept = this.readUser(row, true);
    return kept.kind === 'one' || kept.kind === 'open' ? kept : this.readUser(row);
  }

  course(row: Row): Meant {
    const kept = this.readCourse(row, true);
    return kept.kind === 'one' || kept.kind === 'open' ? kept : this.readCourse(row);
  }

  private readUser(row: Row, kept = false): Meant {
    if (row.ids) return { kind: 'one', id: row.ids.userId };
    const { user, userAlso } = row;
    const also = userAlso ? alsoUser(userAlso, this.directory, kept) : null;
    return agreed(this.directory.findUser(user, kept), also, userAlso !== undefined && holdsId(userAlso));
  }

  private readCourse(row: Row, kept = false): Meant {
    if (row.ids) return { kind: 'one', id: row.ids.courseId };
    const { course, courseAlso } = row;
    const also = courseAlso ? this.directory.findCourse(courseAlso, kept) : null;
    const found = this.directory.findCourse(course, kept);
    return agreed(found, also, courseAlso !== undefined && holdsId(courseAlso));
  }

  /** Whether only the directory sheet names the user of a row, and nothing shows yet that it still does. */
  private isKeptUser(row: Row): boolean {
    const [id] = idOf(this.user(row));
    return id !== undefined && this.readUser(row).kind === 'open' && !this.directory.isStillUser(id);
  }

  private isKeptCourse(row: Row): boolean {
    const [id] = idOf(this.course(row));
    return id !== undefined && this.readCourse(row).kind === 'open' && !this.directory.isStillCourse(id);
  }

  /** Whether only the directory sheets name the user or the course of a row, and nothing shows it yet. */
  isUnsure(row: Row): boolean {
    return this.isKeptUser(row) || this.isKeptCourse(row);
  }

  /** What only the directory sheets name of a row is open again. */
  doubt(row: Row): void {
    const [userId] = idOf(this.user(row));
    const [courseId] = idOf(this.course(row));
    if (userId !== undefined && this.isKeptUser(row)) this.directory.doubtUser(userId);
    if (courseId !== undefined && this.isKeptCourse(row)) this.directory.doubtCourse(courseId);
  }

  isLeaver(userId: number): boolean {
    return this.leavers.has(userId) || this.directory.isLeaver(userId);
  }

  /** The IDs of the row, once its user and its course are known. */
  ids(row: Row): Ids | null {
    const user = this.user(row);
    const course = this.course(row);
    return user.kind === 'one' && course.kind === 'one' ? { userId: user.id, courseId: course.id } : null;
  }

  userIds(rows: readonly Row[]): readonly number[] {
    return distinct(rows.flatMap((row) => idOf(this.user(row))));
  }

  courseIds(rows: readonly Row[]): readonly number[] {
    return distinct(rows.flatMap((row) => idOf(this.course(row))));
  }

  /** Why what a row names was not found; `null` if it was, or is still open. */
  problem(row: Row, found: Meant, what: 'user' | 'course'): RowProblem | null {
    if (found.kind === 'one' || found.kind === 'open') return null;
    const odds = this.odd[what];
    const odd = odds.get(fold(row[what].text)) ?? odds.get('');
    return found.kind === 'none' && odd
      ? { code: 'entry-unreadable', what, field: odd.field, value: odd.value }
      : nameProblem(row, found, what, this.directory);
  }

  isCourseOpen(row: Row): boolean {
    return this.course(row).kind === 'open';
  }

  openUsers(rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => this.user(row).kind === 'open');
  }

  /** The texts to search for, until it is known whom these rows mean. */
  openTexts(rows: readonly Row[]): string[] {
    return distinct(
      this.openUsers(rows).flatMap(({ user, userAlso }) =>
        [user, ...strongOf(userAlso)].flatMap((typed) => this.directory.openUserTexts(typed)),
      ),
    );
  }

  /** Looks up who these rows mean, as far as that is open. Returns what ended the slice, if anything did. */
  lookUpUsers(rows: readonly Row[], from: Reader): Problem | null {
    if (this.openUsers(rows).some(({ user }) => fieldIn(user.form) !== null))
      return learnEverything(this.users, from);
    return lookUp(this.openTexts(rows), this.users, from);
  }

  /** The same for their courses: `most` of them are searched for, or all. */
  lookUpCourses(rows: readonly Row[], from: Reader, most?: number): Problem | null {
    const texts = rows
      .filter((row) => this.isCourseOpen(row))
      .flatMap(({ course, courseAlso }) =>
        [course, ...(courseAlso ? [courseAlso] : [])].flatMap((typed) =>
          this.directory.openCourseTexts(typed),
        ),
      );
    return lookUp(distinct(texts), this.courses, from, most);
  }
}

const idOf = (found: Meant): readonly number[] => (found.kind === 'one' ? [found.id] : []);

/** True if the enrollments cannot tell whom a row means. */
export const needsList = ({ user, userAlso }: Row): boolean =>
  [user, ...strongOf(userAlso)].some(needsUserList);
