// What is known of users and courses so far in a check: learns from every answer, and says what a typed text means.
import type { Enrollment } from '../contract';
import type { Course, User } from '../docebo';
import type { CourseForm, UserForm } from '../sheet';

/** What a typed user or course turned out to be. `open`: not known yet, ask Docebo. */
export type Found =
  | { readonly kind: 'one'; readonly id: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly ids: readonly number[] }
  | { readonly kind: 'open' };

const DIGITS = /^\d{1,15}$/;
const OPEN: Found = { kind: 'open' };

/** Docebo compares usernames and email addresses without regard to case. */
const fold = (text: string): string => text.trim().toLowerCase();

class Names {
  private readonly ids = new Map<string, Set<number>>();

  add(name: string, id: number): void {
    if (name === '') return;
    const set = this.ids.get(name);
    if (set) set.add(id);
    else this.ids.set(name, new Set([id]));
  }

  get(name: string): readonly number[] {
    return [...(this.ids.get(name) ?? [])];
  }
}

const oneOf = (ids: readonly number[]): Found => {
  const distinct = [...new Set(ids)];
  const [first] = distinct;
  if (first === undefined) return { kind: 'none' };
  return distinct.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids: distinct };
};

/** True where a typed user can be told only from the users themselves, not from enrollments alone. */
export function needsUserList(form: UserForm): boolean {
  switch (form) {
    case 'id':
    case 'username':
    case 'name':
      return false;
    case 'email':
      return true;
  }
}

export class Directory {
  private readonly userIds = new Set<number>();
  private readonly usernames = new Names();
  private readonly emails = new Names();
  private readonly asked = new Set<string>();
  private allUsers = false;

  private readonly courseIds = new Set<number>();
  private readonly codes = new Names();
  private readonly foldedCodes = new Names();
  private readonly askedCourses = new Set<string>();
  private allCourses = false;

  learnUser(user: User): void {
    this.userIds.add(user.userId);
    this.usernames.add(fold(user.username), user.userId);
    this.emails.add(fold(user.email), user.userId);
  }

  learnCourse(course: Course): void {
    this.courseIds.add(course.courseId);
    this.codes.add(course.code.trim(), course.courseId);
    this.foldedCodes.add(fold(course.code), course.courseId);
  }

  learnEnrollment(enrollment: Enrollment): void {
    this.userIds.add(enrollment.userId);
    this.usernames.add(fold(enrollment.username), enrollment.userId);
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

  seenUser(id: number): boolean {
    return this.userIds.has(id);
  }

  seenCourse(id: number): boolean {
    return this.courseIds.has(id);
  }

  findUser(text: string, form: UserForm): Found {
    const name = fold(text);
    if (form === 'id') {
      if (!DIGITS.test(name)) return { kind: 'none' };
      return this.allUsers && !this.userIds.has(Number(name))
        ? { kind: 'none' }
        : { kind: 'one', id: Number(name) };
    }
    const certain = this.allUsers || this.asked.has(name);
    const byName = form === 'email' ? [] : this.usernames.get(name);
    const byEmail = form === 'username' ? [] : this.emails.get(name);
    const found = oneOf([...byName, ...byEmail]);
    if (certain) return found;
    return found.kind === 'one' && !needsUserList(form) ? found : OPEN;
  }

  findCourse(text: string, form: CourseForm): Found {
    const code = text.trim();
    if (form === 'id') {
      if (!DIGITS.test(code)) return { kind: 'none' };
      return this.allCourses && !this.courseIds.has(Number(code))
        ? { kind: 'none' }
        : { kind: 'one', id: Number(code) };
    }
    if (!this.allCourses && !this.askedCourses.has(fold(text))) return OPEN;
    const exact = this.codes.get(code);
    return oneOf(exact.length > 0 ? exact : this.foldedCodes.get(fold(code)));
  }
}
