// Reads the enrollments that the rows are about in the fewest reads: by course, by user or the whole list.

import type { Enrollment, Problem } from '../contract';
import type { OddEntry, Page, Read } from '../docebo';
import { keyOfPair, type Pair } from '../enrollment';
import { type Listing, PAGE_SIZE, type PagesRead, portionAfter } from './pages';
import { type Reader, readFirstPages, readOtherPages } from './reader';

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
}

export interface WantedEnrollments {
  readonly courseIds: readonly number[];
  readonly userIds: readonly number[];
  /** Users of whom only the name is known so far: reading by user means looking each of them up first. */
  readonly namesOpen: number;
}

/** Why nobody can say what Docebo holds of a pair, although it lists it. */
export type EntryProblem =
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

  /** True where everything about this pair has been read: if there is no enrollment here, there is none. */
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

interface Way {
  readonly by: 'all' | 'course' | 'user';
  readonly filter: EnrollmentFilter;
}

/** A way that was begun: its first page was read. */
interface Begun {
  readonly way: Way;
  readonly pages: PagesRead<Enrollment>;
}

/** Most course ids that share an address with user ids; with more, reading by users only is shorter. */
const COURSES_BESIDE_USERS = 20;

/**
 * The share of a listing's reads that listings of enrollments may take: the rest is for direct reads of what
 * they leave open, so that every slice settles some rows.
 */
const LISTINGS_SHARE = 0.75;

/**
 * Pages of a listing of unknown length that are read before direct reads take its place, beside one for so
 * many pairs.
 */
const UNTOLD_PAGES = 4;
const PAIRS_A_PAGE = 25;

/**
 * Reads the enrollments of the wanted pairs by the shortest listings, as far as they can be read to their
 * end. The ways to read are looked at in the order of how many first pages they need; a first page tells its
 * total, and another way is looked at only while its first pages cost less than what is left of the best way
 * so far, in reads and waves together. A way with a listing too long for one slice is not gone: its end would
 * never be reached. What is not certain afterwards is for direct reads (`readPairs`): no listing that has
 * more than one page proves that somebody is missing from it.
 *
 * `learn` gets every enrollment that was read: it names users. `lookUpNames` makes the open names known,
 * which reading by user needs; it returns the ids of all wanted users.
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

  const most = Math.max(1, Math.floor(from.most * LISTINGS_SHARE));
  const rows = Math.max(wanted.userIds.length, wanted.courseIds.length) + wanted.namesOpen;
  const untold = Math.min(most, UNTOLD_PAGES + wanted.namesOpen + Math.ceil(rows / PAIRS_A_PAGE));
  /** Listings that show what their filter leaves out. */
  const unfiltered = new Set<EnrollmentFilter>();
  const listingOf = (filter: EnrollmentFilter): Listing<Enrollment> => {
    const isAsked = asks(filter);
    return {
      page: (n) => source.page(filter, n),
      key: keyOfPair,
      learn: (enrollment) => {
        if (!isAsked(enrollment)) unfiltered.add(filter);
        learn(enrollment);
        if (courses.has(enrollment.courseId)) enrollments.add(enrollment);
      },
      learnOdd: (odd) => enrollments.addOdd(odd),
    };
  };
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
  // One batch of courses can hold no more than the whole list does, so the whole list needs no look of its
  // own then.
  const worthALook = ways.filter((_, index) => index > 0 || courseBatches.length > 1);
  worthALook.sort((a, b) => a.cost - b.cost);

  const atOnce = from.atOnce ?? 1;
  /** A wave takes as long as a read: each counts as one read more. */
  let best: { readonly batches: readonly Begun[]; readonly price: number } | null = null;
  for (const { cost, make } of worthALook) {
    if (best && best.price <= cost + Math.ceil(cost / atOnce)) break;
    const made = make();
    if (made.halted) return { enrollments, halted: made.halted };
    const begun = readFirstPages(
      made.batches.map((way) => listingOf(way.filter)),
      from,
    );
    const batches = openAgain(
      made.batches.flatMap((way, index): Begun[] => {
        const pages = begun.pages[index];
        return pages ? [{ way, pages }] : [];
      }),
      unfiltered,
    );
    for (const { way, pages } of batches) if (pages.extent === 'at-once') enrollments.covers(way);
    if (begun.halted) return { enrollments, halted: begun.halted };
    const left = batches.map((each) => leftOf(each, untold));
    const whole = left.every((each) => each < most);
    const reads = left.reduce((sum, each) => sum + each, 0);
    const listings = batches.map(({ pages }, n) => ({ left: left[n] ?? 0, isTold: pages.left !== null }));
    const price = whole ? reads + wavesFor(listings, atOnce) : Number.POSITIVE_INFINITY;
    if (!best || price < best.price) best = { batches, price };
  }
  if (!best || best.price === Number.POSITIVE_INFINITY) return { enrollments, halted: null };

  // Batch by batch with the shortest first: a slice that has to end leaves most rows settled.
  const rest = [...best.batches].sort((a, b) => leftOf(a, untold) - leftOf(b, untold));
  const told = rest.filter(({ pages }) => pages.left !== null);
  const halted =
    readOtherPages(
      told.map(({ pages }) => pages),
      from,
    ) ??
    readOtherPages(
      rest.filter((each) => !told.includes(each)).map(({ pages }) => pages),
      from,
      untold,
    );
  return { enrollments, halted };
}

/** Whether an enrollment is one that a filter asks for. */
export function asks({ courseIds, userIds }: EnrollmentFilter): (pair: Pair) => boolean {
  const [courses, users] = [new Set(courseIds), new Set(userIds)];
  return ({ courseId, userId }) =>
    (courses.size === 0 || courses.has(courseId)) && (users.size === 0 || users.has(userId));
}

/**
 * A tenant that ignores the filters lists everything in the first batch, so that the others are not needed.
 */
function openAgain(batches: readonly Begun[], unfiltered: ReadonlySet<EnrollmentFilter>): readonly Begun[] {
  const [all] = batches.filter(({ way }) => unfiltered.has(way.filter));
  return all ? [{ ...all, way: { ...all.way, by: 'all' } }] : batches;
}

/**
 * Waves in which the pages that are left of these listings are read, so many at once: those of one listing
 * come in growing portions, and almost one after another if there is no total.
 */
export function wavesFor(
  listings: readonly { readonly left: number; readonly isTold: boolean }[],
  atOnce: number,
): number {
  let open = listings.filter(({ left }) => left > 0).map((each) => ({ ...each, taken: 1 }));
  let waves = 0;
  while (open.length > 0) {
    let reads = 0;
    for (const each of open) {
      const pages = Math.min(each.left, portionAfter(each.taken, each.isTold));
      each.left -= pages;
      each.taken += pages;
      reads += pages;
    }
    waves += Math.ceil(reads / atOnce);
    open = open.filter(({ left }) => left > 0);
  }
  return waves;
}

/**
 * Pages that are left of a listing, at most: where no total tells it, as many as pairs can be asked for, or
 * as are tried.
 */
function leftOf({ way, pages }: Begun, untold: number): number {
  const { left } = pages;
  if (left !== null) return left;
  const { courseIds, userIds } = way.filter;
  const pairs = courseIds.length * userIds.length;
  return pairs > 0 ? Math.min(untold, Math.ceil(pairs / PAGE_SIZE) - 1) : untold;
}
