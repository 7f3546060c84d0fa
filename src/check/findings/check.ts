// The check: rows in, findings out. Reads what the rows are about and compares it; writes nothing to Docebo.
import type { Problem, RowProblem } from '../../contract';
import type { EnrollmentField } from '../../enrollment';
import {
  counted,
  Directory,
  Enrollments,
  type KeptNames,
  type Listings,
  lessThan,
  type Meant,
  type Reader,
  Rosters,
  readEnrollments,
  readPairs,
  readRosters,
  readSessions,
  Sessions,
  type SessionsByCourse,
  unproved,
} from '../../lookup';
import { fieldIn, findDuplicatesByIds, type Ids, type Row } from '../../sheet';
import { type Comparing, Comparison } from '../compare/compared';
import { type CheckResult, type Finding, invalid } from '../compare/finding';
import { inSession, rosterOf, sessionOf, withRoster } from '../compare/in-session';
import { withPrecondition } from '../compare/precondition';
import { distinct, Meaning, needsList } from './meaning';
import { foundOfTwin, givingWay, settleLocally } from './sheet-shows';

/**
 * The share of a listing's reads that go to searching for courses before the users of their rows are looked
 * at: so that a slice ends with whole rows, whose ids are kept, and not with courses that the next slice
 * would have to look up again.
 */
const COURSES_AT_ONCE = 0.25;

/** What the rows of a check are about. */
export interface About {
  /** Whether it goes by its title as well as by its code. */
  readonly byTitle: boolean;
  comparing(directory: Directory): Comparing;
}

/** `fields`: the tenant's additional enrollment fields, as far as they are known. */
const aboutCourses = (fields: readonly EnrollmentField[]): About => ({
  byTitle: false,
  comparing: (directory) => new Comparison(directory, fields),
});

/**
 * Finds out about `rows`: all rows that this check is for. `others` are the sheet's other rows: they can make
 * a duplicate, and are otherwise not touched. `fields` are the tenant's additional enrollment fields, as far
 * as they are known. `about`: what `listings` lists instead of courses, if that is something else.
 * `keptNames`, `keptSessions`: what the directory sheets know.
 */
export function checkRows(
  rows: readonly Row[],
  others: readonly Row[],
  listings: Listings,
  from: Reader,
  fields: readonly EnrollmentField[] = [],
  about = aboutCourses(fields),
  keptNames: KeptSource = () => null,
  keptSessions: () => SessionsByCourse = () => new Map(),
): CheckResult {
  const findings = new Map<string, Finding>();
  const open = settleLocally(rows, others, findings);
  const field = fieldOf([...rows, ...others]);
  const kept = open.some(({ ids }) => ids === null) ? keptNames(field) : null;
  const meaning = new Meaning(listings, new Directory(field, about.byTitle, kept));
  const sessions = new Sessions(keptSessions);
  const comparison = about.comparing(meaning.directory);
  const looked = new Set(open);
  const twins = rows.filter((row) => row.asked.ok && !looked.has(row));
  const check = new Check(listings, from, findings, meaning, comparison, sessions, twins);
  const halted = check.run(open, others);
  return { findings, found: check.found, halted };
}

/** What the directory sheets know, for a sheet that names people by this user field or by none. */
export type KeptSource = (field: number | null) => KeptNames | null;

/** The user field that the rows name people by, if they do: a sheet has one user column. */
function fieldOf(rows: readonly Row[]): number | null {
  for (const { user } of rows) {
    const field = fieldIn(user.form);
    if (field !== null) return field;
  }
  return null;
}

class Check {
  readonly found = new Map<string, Ids>();
  private readonly rosters = new Rosters();

  constructor(
    private readonly listings: Listings,
    private readonly from: Reader,
    private readonly findings: Map<string, Finding>,
    private readonly meaning: Meaning,
    private readonly comparison: Comparing,
    private readonly sessions: Sessions,
    /**
     * Rows that the sheet alone shows to contradict each other: others can name the same pair in another way.
     */
    private readonly twins: readonly Row[],
  ) {}

  /** Returns what ended the slice before every row was settled, if anything did. */
  run(rows: readonly Row[], others: readonly Row[]): Problem | null {
    const { meaning } = this;
    for (let open = rows, settled = others; ; ) {
      // Courses first; if they have to be searched for, a few at a time, and then everything about their
      // rows.
      const { reader, made } = counted(this.from);
      const most = Math.max(1, Math.floor(this.from.most * COURSES_AT_ONCE));
      const noCourse = meaning.lookUpCourses(open, reader, most);
      const known = open.filter((row) => !meaning.isCourseOpen(row));
      const wanted = known.filter((row) => this.isNamed(row, meaning.course(row), 'course'));
      // Rows that name their user by an ID are known by now, whatever there was no time for.
      if (noCourse) this.settle(wanted, settled, new Enrollments());
      // Users can be listed as far as the courses left reads for it.
      const halted = noCourse ?? this.about(wanted, settled, lessThan(this.from, made()));
      open = open.filter((row) => meaning.isCourseOpen(row));
      if (halted || open.length === 0) return halted;
      settled = [...settled, ...known.map((row) => this.withIds(row))];
    }
  }

  /** The row with the ids that were found, for rows that are looked at later to be compared with. */
  private withIds(row: Row): Row {
    const ids = this.meaning.ids(row);
    return ids ? { ...row, ids } : row;
  }

  /**
   * Finds out about rows whose courses are known. `names` looks users up. Returns what ended the slice, if
   * anything did.
   */
  private about(wanted: readonly Row[], others: readonly Row[], names: Reader): Problem | null {
    const { meaning, listings, from } = this;
    // Enrollments have only usernames: first look up everybody who could be meant in another way.
    const unclear = wanted.filter((row) => row.ids === null && needsList(row));
    const noUser = meaning.lookUpUsers(unclear, names);
    if (noUser) {
      this.settle(wanted, others, new Enrollments());
      return noUser;
    }
    const { enrollments, halted } = readEnrollments(
      {
        courseIds: meaning.courseIds(wanted),
        userIds: meaning.userIds(wanted),
        namesOpen: meaning.openTexts(wanted).length,
      },
      listings.enrollments,
      from,
      (enrollment) => meaning.directory.learnEnrollment(enrollment),
      () => {
        const stop = meaning.lookUpUsers(meaning.openUsers(wanted), names);
        return { userIds: meaning.userIds(wanted), halted: stop };
      },
    );
    // Names nobody enrolled bears: they may be misspelt, and then the row is invalid rather than not
    // enrolled.
    const unnamed =
      halted ??
      this.confirm(wanted, enrollments, names) ??
      meaning.lookUpUsers(meaning.openUsers(wanted), names) ??
      // Nobody is called not enrolled because a listing of several pages does not show them.
      readPairs(unproved(this.pairs(wanted), enrollments), enrollments, listings.enrollments, from) ??
      readSessions(this.coursesWithSessions(wanted), this.sessions, listings.sessions, from) ??
      readRosters(this.rostersWanted(wanted), this.rosters, listings.roster, from);
    this.settle(wanted, others, enrollments);
    return unnamed;
  }

  /**
   * Whom and what only the directory sheets name is looked up for real, unless an enrollment shows the same
   * name. Returns what ended the slice, if anything did.
   */
  private confirm(wanted: readonly Row[], enrollments: Enrollments, names: Reader): Problem | null {
    const { meaning, listings, from } = this;
    const unsure = () => wanted.filter((row) => meaning.isUnsure(row));
    const halted = readPairs(
      unproved(this.pairs(unsure()), enrollments),
      enrollments,
      listings.enrollments,
      from,
    );
    if (halted) return halted;
    for (const { userId, courseId } of this.pairs(unsure())) {
      const held = enrollments.get(courseId, userId);
      if (held) meaning.directory.learnEnrollment(held);
    }
    for (const row of unsure()) meaning.doubt(row);
    return meaning.lookUpCourses(wanted, names);
  }

  /** The pairs of the rows whose user and course are known. */
  private pairs(rows: readonly Row[]): readonly (Ids & { readonly gone: boolean })[] {
    return rows.flatMap((row) => {
      const ids = this.meaning.ids(row);
      return ids ? [{ ...ids, gone: isToBeGone(row) }] : [];
    });
  }

  /** The courses in which rows name a session that is not known yet. */
  private coursesWithSessions(rows: readonly Row[]): readonly number[] {
    const isOpen = (row: Row) => {
      const course = this.meaning.course(row);
      return course.kind === 'one' && sessionOf(row, course.id, this.sessions) === 'open';
    };
    return this.meaning.courseIds(rows.filter(isOpen));
  }

  /** The sessions whose rosters rows ask to write into. */
  private rostersWanted(rows: readonly Row[]): readonly number[] {
    return distinct(
      rows.flatMap((row) => {
        const course = this.meaning.course(row);
        const session = course.kind === 'one' ? sessionOf(row, course.id, this.sessions) : null;
        return typeof session === 'number' ? (rosterOf(inSession(row, session)) ?? []) : [];
      }),
    );
  }

  /** Gives the row its finding if the name has no meaning or several. True if it leads to one. */
  private isNamed(row: Row, found: Meant, what: 'user' | 'course'): found is Extract<Meant, { kind: 'one' }> {
    const problem = this.meaning.problem(row, found, what);
    if (problem) this.findings.set(row.key, invalid(problem));
    return found.kind === 'one';
  }

  private settle(rows: readonly Row[], others: readonly Row[], enrollments: Enrollments): void {
    const named = rows.flatMap((row) => {
      if (this.meaning.isUnsure(row)) return [];
      const user = this.meaning.user(row);
      const course = this.meaning.course(row);
      const isKnown = this.isNamed(row, course, 'course') && this.isNamed(row, user, 'user');
      return isKnown ? [{ row, userId: user.id, courseId: course.id }] : [];
    });
    // The same pair typed in two ways is seen only now.
    const known = others.flatMap((row) => (row.ids && row.asked.ok ? [{ row, ...row.ids }] : []));
    const contradicting = this.twins.flatMap((row) => {
      const ids = this.meaning.ids(row);
      return ids ? [{ row, ...ids }] : [];
    });
    const mayGiveWay = givingWay([...rows, ...this.twins]);
    const twins = findDuplicatesByIds([...named, ...known, ...contradicting], mayGiveWay);
    for (const { row, userId, courseId } of named) {
      const twin = twins.get(row.key);
      const finding = twin ? foundOfTwin(twin) : this.findingOf(row, { userId, courseId }, enrollments);
      if (finding === 'open') this.found.set(row.key, { userId, courseId });
      else this.findings.set(row.key, { ...finding, userId, courseId });
    }
  }

  /** What is found out about a row whose IDs are known; `open` if something of it was not read yet. */
  private findingOf(
    row: Row,
    ids: Ids,
    enrollments: Enrollments,
  ): Omit<Finding, 'userId' | 'courseId'> | 'open' {
    const { userId, courseId } = ids;
    const problem = enrollments.problem(courseId, userId);
    if (problem) return refusedNow(row, problem);
    const session = sessionOf(row, courseId, this.sessions);
    if (session === 'open') return 'open';
    if (session !== null && typeof session !== 'number') return refusedNow(row, session);
    const held = enrollments.get(courseId, userId);
    if (unproved([{ userId, courseId, gone: isToBeGone(row) }], enrollments).length > 0) return 'open';
    const asking = session === null ? row : inSession(row, session);
    const seen = withRoster(asking, held, this.rosters);
    if (seen === 'open') return 'open';
    if (seen !== null && 'code' in seen) return refusedNow(row, seen);
    return {
      ...withPrecondition(asking, seen, this.comparison.of(asking, seen, ids)),
      held: seen,
      ...(this.meaning.isLeaver(userId) ? { leaver: true } : {}),
      ...(session === null ? {} : { sessionId: session }),
    };
  }
}

/** Whether the row asks for its enrollment to be removed. */
const isToBeGone = ({ asked }: Row): boolean => asked.ok && asked.action === 'unenroll';

/** A row that was sent cannot be invalid: it is not known to have arrived. */
const refusedNow = (row: Row, problem: RowProblem): Finding =>
  row.state === 'Unknown' ? { ...invalid(problem), status: 'Failed' } : invalid(problem);
