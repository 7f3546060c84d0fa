// Reads the enrollments that the rows are about in the fewest reads: by course, by user or the whole list.
import type { Enrollment, Problem } from '../../contract';
import { keyOfPair } from '../../enrollment';
import { asks, type EnrollmentFilter, type EnrollmentSource, Enrollments, type Way } from './enrollments';
import { type Listing, PAGE_SIZE, type PagesRead, portionAfter } from './pages';
import { type Reader, readFirstPages, readOtherPages } from './reader';

interface WantedEnrollments {
  readonly courseIds: readonly number[];
  readonly userIds: readonly number[];
  /** Users of whom only the name is known so far: reading by user means looking each of them up first. */
  readonly namesOpen: number;
}

/** Makes the open names known; returns the ids of all wanted users. */
type LookUpNames = () => { readonly userIds: readonly number[]; readonly halted: Problem | null };

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
const PAGES_WITHOUT_TOTAL = 4;
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
  lookUpNames: LookUpNames,
): { readonly enrollments: Enrollments; readonly halted: Problem | null } {
  const enrollments = new Enrollments();
  if (new Set(wanted.courseIds).size === 0) return { enrollments, halted: null };
  const reading = new Reading(wanted, source, from, learn, enrollments);
  const begun = reading.bestOf(candidatesFor(wanted, source, lookUpNames));
  const halted = begun.halted ?? reading.rest(begun.batches);
  return { enrollments, halted };
}

/** A way to read everything, as batches that are made only if the way is looked at. */
interface Candidate {
  /** How many first pages it needs. */
  readonly cost: number;
  readonly make: () => { readonly batches: readonly Way[]; readonly halted: Problem | null };
}

/** The ways worth a look, the one with the fewest first pages first. */
function candidatesFor(
  wanted: WantedEnrollments,
  source: EnrollmentSource,
  lookUpNames: LookUpNames,
): Candidate[] {
  const { courseIds, userIds, namesOpen } = wanted;
  const beside = courseIds.length <= COURSES_BESIDE_USERS ? courseIds : [];
  const byUser = (ids: readonly number[]): readonly Way[] =>
    source
      .split(ids, beside.length)
      .map((batch) => ({ by: 'user', filter: { courseIds: beside, userIds: batch } }));
  const byCourse = source
    .split(courseIds, 0)
    .map((batch): Way => ({ by: 'course', filter: { courseIds: batch, userIds: [] } }));
  const all: Way = { by: 'all', filter: { courseIds: [], userIds: [] } };
  const candidates: Candidate[] = [
    { cost: byCourse.length, make: () => ({ batches: byCourse, halted: null }) },
    {
      cost: source.split(userIds, Math.min(courseIds.length, COURSES_BESIDE_USERS)).length + namesOpen,
      make: () => {
        if (namesOpen === 0) return { batches: byUser(userIds), halted: null };
        const named = lookUpNames();
        return { batches: byUser(named.userIds), halted: named.halted };
      },
    },
  ];
  // One batch of courses can hold no more than the whole list does, so the whole list needs no look of its
  // own then.
  if (byCourse.length > 1) candidates.unshift({ cost: 1, make: () => ({ batches: [all], halted: null }) });
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** One reading of enrollments: what it can cost, and what it has found. */
class Reading {
  private readonly most: number;
  private readonly withoutTotal: number;
  private readonly atOnce: number;
  private readonly courses: ReadonlySet<number>;
  /** Listings that show what their filter leaves out. */
  private readonly unfiltered = new Set<EnrollmentFilter>();

  constructor(
    { courseIds, userIds, namesOpen }: WantedEnrollments,
    private readonly source: EnrollmentSource,
    private readonly from: Reader,
    private readonly learn: (enrollment: Enrollment) => void,
    private readonly enrollments: Enrollments,
  ) {
    this.most = Math.max(1, Math.floor(from.most * LISTINGS_SHARE));
    const rows = Math.max(userIds.length, courseIds.length) + namesOpen;
    this.withoutTotal = Math.min(this.most, PAGES_WITHOUT_TOTAL + namesOpen + Math.ceil(rows / PAIRS_A_PAGE));
    this.atOnce = from.atOnce ?? 1;
    this.courses = new Set(courseIds);
  }

  /** The cheapest of these ways, its first pages read; no batches if none can be read to its end. */
  bestOf(candidates: readonly Candidate[]): {
    readonly batches: readonly Begun[];
    readonly halted: Problem | null;
  } {
    let best: readonly Begun[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const { cost, make } of candidates) {
      if (least <= cost + Math.ceil(cost / this.atOnce)) break;
      const made = make();
      if (made.halted) return { batches: [], halted: made.halted };
      const { batches, halted } = this.begin(made.batches);
      if (halted) return { batches: [], halted };
      const price = this.priceOf(batches);
      if (price >= least) continue;
      best = batches;
      least = price;
    }
    return { batches: best, halted: null };
  }

  /** Batch by batch with the shortest first: a slice that has to end leaves most rows settled. */
  rest(batches: readonly Begun[]): Problem | null {
    const sorted = [...batches].sort((a, b) => leftOf(a, this.withoutTotal) - leftOf(b, this.withoutTotal));
    const pages = (hasTotal: boolean) =>
      sorted.flatMap((each) => ((each.pages.left !== null) === hasTotal ? [each.pages] : []));
    return (
      readOtherPages(pages(true), this.from) ?? readOtherPages(pages(false), this.from, this.withoutTotal)
    );
  }

  /** Reads the first page of each way. */
  private begin(ways: readonly Way[]): {
    readonly batches: readonly Begun[];
    readonly halted: Problem | null;
  } {
    const begun = readFirstPages(
      ways.map(({ filter }) => this.listingOf(filter)),
      this.from,
    );
    const batches = openAgain(
      ways.flatMap((way, index): Begun[] => {
        const pages = begun.pages[index];
        return pages ? [{ way, pages }] : [];
      }),
      this.unfiltered,
    );
    for (const { way, pages } of batches) if (pages.extent === 'at-once') this.enrollments.covers(way);
    return { batches, halted: begun.halted };
  }

  /** Reads and waves that are left: a wave takes as long as a read, so each counts as one read more. */
  private priceOf(batches: readonly Begun[]): number {
    const left = batches.map((each) => leftOf(each, this.withoutTotal));
    if (left.some((each) => each >= this.most)) return Number.POSITIVE_INFINITY;
    const reads = left.reduce((sum, each) => sum + each, 0);
    const listings = batches.map(({ pages }, n) => ({ left: left[n] ?? 0, hasTotal: pages.left !== null }));
    return reads + wavesFor(listings, this.atOnce);
  }

  private listingOf(filter: EnrollmentFilter): Listing<Enrollment> {
    const isAsked = asks(filter);
    return {
      page: (n) => this.source.page(filter, n),
      key: keyOfPair,
      learn: (enrollment) => {
        if (!isAsked(enrollment)) this.unfiltered.add(filter);
        this.learn(enrollment);
        if (this.courses.has(enrollment.courseId)) this.enrollments.add(enrollment);
      },
      learnOdd: (odd) => this.enrollments.addOdd(odd),
    };
  }
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
  listings: readonly { readonly left: number; readonly hasTotal: boolean }[],
  atOnce: number,
): number {
  let open = listings.filter(({ left }) => left > 0).map((each) => ({ ...each, taken: 1 }));
  let waves = 0;
  while (open.length > 0) {
    let reads = 0;
    for (const each of open) {
      const pages = Math.min(each.left, portionAfter(each.taken, each.hasTotal));
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
 * Pages that are left of a listing, at most: if no total tells it, as many as pairs can be asked for, or
 * as are tried.
 */
function leftOf({ way, pages }: Begun, withoutTotal: number): number {
  const { left } = pages;
  if (left !== null) return left;
  const { courseIds, userIds } = way.filter;
  const pairs = courseIds.length * userIds.length;
  return pairs > 0 ? Math.min(withoutTotal, Math.ceil(pairs / PAGE_SIZE) - 1) : withoutTotal;
}
