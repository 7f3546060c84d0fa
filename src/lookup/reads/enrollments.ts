// The enrollments read so far, and what is certain about a pair that is not among them.
import type { Enrollment, Problem } from '../../contract';
import type { OddEntry, Page, Read } from '../../docebo';
import { keyOfPair, type Pair } from '../../enrollment';

/** Which enrollments one listing asks for; an empty filter asks for all. */
export interface EnrollmentFilter {
  readonly courseIds: readonly number[];
  readonly userIds: readonly number[];
}

export interface EnrollmentSource {
  page(filter: EnrollmentFilter, page: number): Read<Page<Enrollment>>;
  /** Ids in batches that fit into one address beside `others` more ids. */
  split(ids: readonly number[], others: number): readonly (readonly number[])[];
  /** Characters that an address has for ids, and that an id takes of them. */
  readonly room: number;
  lengthOf(id: number): number;
  /** How its requests are called in a problem, if they are not those of courses. */
  readonly request?: string;
}

/** The enrollments that each filter finds, a page of each at most; or why they could not be read. */
export type EnrollmentFinder = (
  filters: readonly EnrollmentFilter[],
) =>
  | { readonly ok: true; readonly found: readonly (readonly Enrollment[])[] }
  | { readonly ok: false; readonly problem: Problem };

/** Why nobody can say what Docebo holds of a pair, although it lists it. */
type EntryProblem =
  | {
      readonly code: 'entry-unreadable';
      readonly what: 'enrollment';
      readonly field: string;
      readonly value: string | null;
    }
  | { readonly code: 'entry-twice' };

/** The enrollments read so far, and for which users and courses there are no others. */
export class Enrollments {
  private readonly held = new Map<string, Enrollment>();
  private readonly problems = new Map<string, EntryProblem>();
  /** Pairs of which two listings, or two pages of one, said different things. */
  private readonly doubts = new Set<string>();
  /** Pairs that a direct read has settled. */
  private readonly direct = new Set<string>();
  private readonly courses = new Set<number>();
  private readonly users = new Set<number>();
  private all = false;

  add(enrollment: Enrollment): void {
    const name = keyOfPair(enrollment);
    const known = this.held.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(enrollment)) this.doubts.add(name);
    this.held.set(name, enrollment);
  }

  addOdd({ courseId, userId, field, value }: OddEntry): void {
    if (courseId === null || userId === null) return;
    this.problems.set(keyOfPair({ courseId, userId }), {
      code: 'entry-unreadable',
      what: 'enrollment',
      field,
      value,
    });
  }

  /** What a direct read shows of these pairs, which is all there is. */
  settle(pairs: readonly Pair[], found: readonly Enrollment[], odd: readonly OddEntry[]): void {
    const names = new Set(pairs.map(keyOfPair));
    for (const name of names) {
      this.direct.add(name);
      this.doubts.delete(name);
      this.held.delete(name);
      this.problems.delete(name);
    }
    for (const each of odd) this.addOdd(each);
    for (const enrollment of found) {
      const name = keyOfPair(enrollment);
      if (!names.has(name)) continue;
      if (this.held.has(name)) this.problems.set(name, { code: 'entry-twice' });
      this.held.set(name, enrollment);
    }
  }

  get(courseId: number, userId: number): Enrollment | null {
    const name = keyOfPair({ courseId, userId });
    return this.doubts.has(name) || this.problems.has(name) ? null : (this.held.get(name) ?? null);
  }

  problem(courseId: number, userId: number): EntryProblem | null {
    const name = keyOfPair({ courseId, userId });
    return this.doubts.has(name) ? null : (this.problems.get(name) ?? null);
  }

  /** True if everything about this pair has been read: if there is no enrollment here, there is none. */
  certain(courseId: number, userId: number): boolean {
    const name = keyOfPair({ courseId, userId });
    if (this.doubts.has(name)) return false;
    return this.direct.has(name) || this.all || this.courses.has(courseId) || this.users.has(userId);
  }

  /** True if a read of this pair itself settled it. */
  proved(pair: Pair): boolean {
    return this.direct.has(keyOfPair(pair));
  }

  covers(way: Way): void {
    switch (way.by) {
      case 'all':
        this.all = true;
        break;
      case 'course':
        for (const id of way.filter.courseIds) this.courses.add(id);
        break;
      case 'user':
        for (const id of way.filter.userIds) this.users.add(id);
        break;
    }
  }
}

/** A way to read enrollments: a filter, and whose enrollments are then all read. */
export interface Way {
  readonly by: 'all' | 'course' | 'user';
  readonly filter: EnrollmentFilter;
}

/** Whether an enrollment is one that a filter asks for. */
export function asks({ courseIds, userIds }: EnrollmentFilter): (pair: Pair) => boolean {
  const [courses, users] = [new Set(courseIds), new Set(userIds)];
  return ({ courseId, userId }) =>
    (courses.size === 0 || courses.has(courseId)) && (users.size === 0 || users.has(userId));
}
