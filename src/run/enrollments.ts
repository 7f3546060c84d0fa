// Reads the enrollments that the rows are about in the fewest reads: by course, by user or the whole list.
import type { Enrollment, Problem } from '../contract';
import type { Page, Read } from '../docebo';
import { type FirstPage, type Listing, pagesOf, type Reader, readFirstPages, readOtherPages } from './reader';

/** Which enrollments one listing asks for; an empty filter asks for all. */
export interface EnrollmentFilter {
  readonly courseIds: readonly number[];
  readonly userIds: readonly number[];
}

export interface EnrollmentSource {
  page(filter: EnrollmentFilter, page: number): Read<Page<Enrollment>>;
  /** Ids in batches that fit into one address beside `others` more ids. */
  split(ids: readonly number[], others: number): readonly (readonly number[])[];
}

export interface WantedEnrollments {
  readonly courseIds: readonly number[];
  readonly userIds: readonly number[];
  /** Users that are known by name alone so far: reading by user means looking each of them up first. */
  readonly namesOpen: number;
}

/** The enrollments read so far, and for which users and courses there are no others. */
export class Enrollments {
  private readonly held = new Map<string, Enrollment>();
  private readonly courses = new Set<number>();
  private readonly users = new Set<number>();
  private all = false;

  add(enrollment: Enrollment): void {
    this.held.set(`${enrollment.courseId}/${enrollment.userId}`, enrollment);
  }

  get(courseId: number, userId: number): Enrollment | null {
    return this.held.get(`${courseId}/${userId}`) ?? null;
  }

  /** True where everything about this pair has been read: if there is no enrollment here, there is none. */
  certain(courseId: number, userId: number): boolean {
    return this.all || this.courses.has(courseId) || this.users.has(userId);
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

interface Way {
  readonly by: 'all' | 'course' | 'user';
  readonly filter: EnrollmentFilter;
}

/** Most course ids that go along with user ids in one address; beyond it, users alone make shorter reading. */
const COURSES_BESIDE_USERS = 20;

/**
 * Reads until everything about the wanted pairs is known, or the slice has to end. The ways to read are looked at in
 * the order of how many first pages they need; a first page tells its total, and another way is looked at only while
 * its first pages alone cost less than what is left of the best way so far. A way with a listing too long for one slice
 * is the last to be taken: its end would never be reached.
 *
 * `learn` is told of every enrollment that was read: it names users. `lookUpNames` makes the open names known, which
 * reading by user needs; it returns the ids of all wanted users.
 */
export function readEnrollments(
  wanted: WantedEnrollments,
  source: EnrollmentSource,
  from: Reader,
  learn: (enrollment: Enrollment) => void,
  lookUpNames: () => { readonly userIds: readonly number[]; readonly halted: Problem | null },
): { readonly enrollments: Enrollments; readonly halted: Problem | null } {
  const enrollments = new Enrollments();
  const courses = new Set(wanted.courseIds);
  if (courses.size === 0) return { enrollments, halted: null };

  const listingOf = (filter: EnrollmentFilter): Listing<Enrollment> => ({
    page: (n) => source.page(filter, n),
    learn: (enrollment) => {
      learn(enrollment);
      if (courses.has(enrollment.courseId)) enrollments.add(enrollment);
    },
  });
  const byUser = (userIds: readonly number[]): readonly Way[] => {
    const beside = wanted.courseIds.length <= COURSES_BESIDE_USERS ? wanted.courseIds : [];
    return source
      .split(userIds, beside.length)
      .map((batch) => ({ by: 'user', filter: { courseIds: beside, userIds: batch } }));
  };

  const ways: { cost: number; make: () => { batches: readonly Way[]; halted: Problem | null } }[] = [
    {
      cost: 1,
      make: () => ({ batches: [{ by: 'all', filter: { courseIds: [], userIds: [] } }], halted: null }),
    },
  ];
  const courseBatches = source
    .split(wanted.courseIds, 0)
    .map((batch): Way => ({ by: 'course', filter: { courseIds: batch, userIds: [] } }));
  ways.push({ cost: courseBatches.length, make: () => ({ batches: courseBatches, halted: null }) });
  const userBatches = source.split(
    wanted.userIds,
    Math.min(wanted.courseIds.length, COURSES_BESIDE_USERS),
  ).length;
  ways.push({
    cost: userBatches + wanted.namesOpen,
    make: () => {
      if (wanted.namesOpen === 0) return { batches: byUser(wanted.userIds), halted: null };
      const named = lookUpNames();
      return { batches: byUser(named.userIds), halted: named.halted };
    },
  });
  // One batch of courses can hold no more than the whole list does, so the whole list needs no look of its own then.
  const worthALook = ways.filter((_, index) => index > 0 || courseBatches.length > 1);
  worthALook.sort((a, b) => a.cost - b.cost);

  let best: { batches: { way: Way; first: FirstPage }[]; left: number } | null = null;
  for (const { cost, make } of worthALook) {
    if (best && best.left <= cost) break;
    const made = make();
    if (made.halted) return { enrollments, halted: made.halted };
    const begun = readFirstPages(
      made.batches.map((way) => listingOf(way.filter)),
      from,
    );
    const batches = made.batches.flatMap((way, index) => {
      const first = begun.pages[index];
      return first ? [{ way, first }] : [];
    });
    for (const { way, first } of batches) {
      if (!first.hasMore && pagesOf(first.total) === 1) enrollments.covers(way);
    }
    if (begun.halted) return { enrollments, halted: begun.halted };
    const pages = batches.map(({ first }) => pagesOf(first.total));
    const whole = pages.every((each) => each <= from.most);
    const left = whole ? pages.reduce((sum, each) => sum + each - 1, 0) : Number.POSITIVE_INFINITY;
    if (!best || left < best.left) best = { batches, left };
  }

  // Batch by batch with the shortest first: a slice that has to end leaves most rows settled.
  const rest = [...(best?.batches ?? [])].sort((a, b) => a.first.total - b.first.total);
  const read = readOtherPages(
    rest.map(({ way, first }) => ({ listing: listingOf(way.filter), first })),
    from,
  );
  rest.forEach(({ way }, index) => {
    if (read.whole[index]) enrollments.covers(way);
  });
  return { enrollments, halted: read.halted };
}
