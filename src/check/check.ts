// The check: rows in, findings out. Reads what the rows are about and compares; writes nothing to Docebo.
import type { Problem, RowProblem } from '../contract';
import type { Course, OddEntry, User } from '../docebo';
import type { EnrollmentField } from '../enrollment';
import { agreed, alsoUser, holdsId, type Meant, nameProblem, strongOf } from '../lookup/agree';
import { Directory, type KeptNames, needsUserList } from '../lookup/directory';
import { Enrollments } from '../lookup/enrollments';
import type { Listings } from '../lookup/listings';
import { readPairs, unproved } from '../lookup/pairs-read';
import { readEnrollments } from '../lookup/read-enrollments';
import { counted, lessThan, type Reader } from '../lookup/reader';
import { type Catalogue, learnEverything, lookUp } from '../lookup/resolve';
import { Rosters, readRosters } from '../lookup/rosters';
import { readSessions, Sessions } from '../lookup/sessions';
import {
  fieldIn,
  findDuplicates,
  findDuplicatesByIds,
  fold,
  type Ids,
  type MayGiveWay,
  type Row,
  type Twin,
} from '../sheet';
import { DETAILS } from '../words/details';
import { type Comparing, Comparison } from './compared';
import { type CheckResult, type Compared, type Finding, invalid, refused } from './finding';
import { inSession, rosterOf, sessionOf, sessionTyped, withRoster } from './in-session';
import { withPrecondition } from './precondition';

/**
 * The share of a listing's reads that go to searching for courses before the users of their rows are looked
 * at: so that a slice ends with whole rows, whose ids are kept, and not with courses that the next slice
 * would have to look up again.
 */
const COURSES_AT_ONCE = 0.25;

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

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
 * as they are known. `about`: what `listings` lists in the place of courses, where that is something else.
 * `keptNames`: what the directory sheets know.
 */
export function checkRows(
  rows: readonly Row[],
  others: readonly Row[],
  listings: Listings,
  from: Reader,
  fields: readonly EnrollmentField[] = [],
  about = aboutCourses(fields),
  keptNames: KeptSource = () => null,
): CheckResult {
  const findings = new Map<string, Finding>();
  const open = settleLocally(rows, others, findings);
  const field = fieldOf([...rows, ...others]);
  const kept = open.some(({ ids }) => ids === null) ? keptNames(field) : null;
  const check = new Check(listings, from, new Directory(field, about.byTitle, kept), about);
  const halted = check.run(open, others, findings);
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

/** Settles what the sheet itself shows; returns the rows that Docebo has to be asked about. */
function settleLocally(
  rows: readonly Row[],
  others: readonly Row[],
  findings: Map<string, Finding>,
): readonly Row[] {
  for (const row of rows) {
    const [problem] = row.asked.ok ? [] : row.asked.problems;
    if (problem) findings.set(row.key, invalid(problem));
  }
  const twins = findDuplicates(
    [...rows, ...others].filter((row) => row.asked.ok),
    givingWay(rows),
  );
  return rows.filter((row) => {
    if (!row.asked.ok) return false;
    const twin = twins.get(row.key);
    if (twin) findings.set(row.key, { ...foundOfTwin(twin), userId: null, courseId: null });
    return !twin;
  });
}

/**
 * Which rows can give way to one that counts: those of this check, but for one that was sent and whose answer
 * was lost, and others that will not be sent.
 */
function givingWay(rows: readonly Row[]): MayGiveWay {
  const keys = new Set(rows.map(({ key }) => key));
  return ({ key, state }) =>
    state !== 'Unknown' && state !== 'Sending' && (keys.has(key) || state !== 'Ready');
}

/** What is found of a row that has twins. */
const foundOfTwin = (twin: Twin): Compared =>
  twin.code === 'gives-way'
    ? { status: 'No change', details: DETAILS.givesWay(twin.to, twin.keep) }
    : refused(twin);

class Check {
  readonly found = new Map<string, Ids>();
  private readonly sessions = new Sessions();
  private readonly rosters = new Rosters();
  private readonly comparison: Comparing;
  /**
   * Entries that cannot be read and that a search for a text found, by the text; of listings that no search
   * replaces, by ''.
   */
  private readonly oddUsers = new Map<string, OddEntry>();
  private readonly oddCourses = new Map<string, OddEntry>();
  /** Who is deactivated, of those whom the listing of users showed. */
  private readonly leavers = new Set<number>();
  private readonly users: Catalogue<User>;
  private readonly courses: Catalogue<Course>;

  constructor(
    private readonly listings: Listings,
    private readonly from: Reader,
    private readonly directory: Directory,
    about: About,
  ) {
    this.comparison = about.comparing(directory);
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
      unreadable: (text, odd) => this.oddUsers.set(fold(text), odd),
    };
    this.courses = {
      list: (page) => listings.courses(page),
      search: (text, page) => listings.searchCourses(text, page),
      idOf: ({ courseId }) => courseId,
      learn: (course) => directory.learnCourse(course),
      bears: (text) => directory.bearsCourse(text),
      learnedAll: (text) => directory.courseAsked(text),
      learnedEverything: () => directory.coursesComplete(),
      unreadable: (text, odd) => this.oddCourses.set(fold(text), odd),
    };
  }

  /** Returns what ended the slice before every row was settled, if anything did. */
  run(rows: readonly Row[], others: readonly Row[], findings: Map<string, Finding>): Problem | null {
    for (let open = rows, settled = others; ; ) {
      // Courses first; where they have to be searched for, a few at a time, and then everything about their
      // rows.
      const { reader, made } = counted(this.from);
      const most = Math.max(1, Math.floor(this.from.most * COURSES_AT_ONCE));
      const noCourse = lookUp(this.openCourses(open), this.courses, reader, most);
      const isOpen = (row: Row) => this.course(row).kind === 'open';
      const known = open.filter((row) => !isOpen(row));
      const wanted = known.filter((row) => this.settleName(row, this.course(row), 'course', findings));
      // Rows that name their user by an ID are known by now, whatever there was no time for.
      if (noCourse) this.settle(wanted, settled, new Enrollments(), findings);
      // Users can be listed as far as the courses left reads for it.
      const halted = noCourse ?? this.about(wanted, settled, findings, lessThan(this.from, made()));
      open = open.filter(isOpen);
      if (halted || open.length === 0) return halted;
      settled = [...settled, ...known.map((row) => this.withIds(row))];
    }
  }

  /** The row with the ids that were found, for rows that are looked at later to be compared with. */
  private withIds(row: Row): Row {
    const [userId] = idOf(this.user(row));
    const [courseId] = idOf(this.course(row));
    return userId === undefined || courseId === undefined ? row : { ...row, ids: { userId, courseId } };
  }

  /**
   * Finds out about rows whose courses are known. `names` looks users up. Returns what ended the slice, if
   * anything did.
   */
  private about(
    wanted: readonly Row[],
    others: readonly Row[],
    findings: Map<string, Finding>,
    names: Reader,
  ): Problem | null {
    // Enrollments have only usernames: first look up everybody who could be meant in another way.
    const unclear = wanted.filter((row) => row.ids === null && needsList(row));
    const noUser = this.lookUpUsers(unclear, names);
    if (noUser) {
      this.settle(wanted, others, new Enrollments(), findings);
      return noUser;
    }

    const { enrollments, halted } = readEnrollments(
      {
        courseIds: distinct(wanted.flatMap((row) => idOf(this.course(row)))),
        userIds: distinct(wanted.flatMap((row) => idOf(this.user(row)))),
        namesOpen: this.openTexts(wanted).length,
      },
      this.listings.enrollments,
      this.from,
      (enrollment) => this.directory.learnEnrollment(enrollment),
      () => {
        const stop = this.lookUpUsers(this.openUsers(wanted), names);
        return { userIds: distinct(wanted.flatMap((row) => idOf(this.user(row)))), halted: stop };
      },
    );
    // Names nobody enrolled bears: they may be misspelt, and then the row is invalid rather than not
    // enrolled.
    const unnamed =
      halted ??
      this.confirm(wanted, enrollments, names) ??
      this.lookUpUsers(this.openUsers(wanted), names) ??
      // Nobody is called not enrolled because a listing of several pages does not show them.
      readPairs(
        unproved(this.pairs(wanted), enrollments),
        enrollments,
        this.listings.enrollments,
        this.from,
      ) ??
      readSessions(this.coursesWithSessions(wanted), this.sessions, this.listings.sessions, this.from) ??
      readRosters(this.rostersWanted(wanted), this.rosters, this.listings.roster, this.from);
    this.settle(wanted, others, enrollments, findings);
    return unnamed;
  }

  /**
   * Whom and what only the directory sheets name is looked up for real, unless an enrollment shows the same
   * name. Returns what ended the slice, if anything did.
   */
  private confirm(wanted: readonly Row[], enrollments: Enrollments, from: Reader): Problem | null {
    const unsure = () => wanted.filter((row) => this.isUnsure(row));
    const open = unproved(this.pairs(unsure()), enrollments);
    const halted = readPairs(open, enrollments, this.listings.enrollments, this.from);
    if (halted) return halted;
    for (const { userId, courseId } of this.pairs(unsure())) {
      const held = enrollments.get(courseId, userId);
      if (held) this.directory.learnEnrollment(held);
    }
    for (const row of unsure()) {
      const [userId] = idOf(this.user(row));
      const [courseId] = idOf(this.course(row));
      if (userId !== undefined && this.isKeptUser(row)) this.directory.doubtUser(userId);
      if (courseId !== undefined && this.isKeptCourse(row)) this.directory.doubtCourse(courseId);
    }
    return lookUp(this.openCourses(wanted), this.courses, from);
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

  private isUnsure(row: Row): boolean {
    return this.isKeptUser(row) || this.isKeptCourse(row);
  }

  /** The pairs of the rows whose user and course are known. */
  private pairs(rows: readonly Row[]): readonly (Ids & { readonly gone: boolean })[] {
    return rows.flatMap((row) => {
      const [userId] = idOf(this.user(row));
      const [courseId] = idOf(this.course(row));
      if (userId === undefined || courseId === undefined) return [];
      return [{ userId, courseId, gone: row.asked.ok && row.asked.action === 'unenroll' }];
    });
  }

  /** The courses in which rows name a session. */
  private coursesWithSessions(rows: readonly Row[]): readonly number[] {
    return distinct(rows.flatMap((row) => (sessionTyped(row) === null ? [] : idOf(this.course(row)))));
  }

  /** The sessions whose rosters rows ask to write into. */
  private rostersWanted(rows: readonly Row[]): readonly number[] {
    return distinct(
      rows.flatMap((row) => {
        const [courseId] = idOf(this.course(row));
        const session = courseId === undefined ? null : sessionOf(row, courseId, this.sessions);
        return typeof session === 'number' ? (rosterOf(inSession(row, session)) ?? []) : [];
      }),
    );
  }

  private lookUpUsers(rows: readonly Row[], from: Reader): Problem | null {
    if (this.openUsers(rows).some(({ user }) => fieldIn(user.form) !== null))
      return learnEverything(this.users, from);
    return lookUp(this.openTexts(rows), this.users, from);
  }

  private openCourses(rows: readonly Row[]): string[] {
    return distinct(
      rows
        .filter((row) => this.course(row).kind === 'open')
        .flatMap(({ course, courseAlso }) =>
          [course, ...(courseAlso ? [courseAlso] : [])].flatMap((typed) =>
            this.directory.openCourseTexts(typed),
          ),
        ),
    );
  }

  private openUsers(rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => this.user(row).kind === 'open');
  }

  /** The texts to search for, until it is known whom these rows mean. */
  private openTexts(rows: readonly Row[]): string[] {
    return distinct(
      this.openUsers(rows).flatMap(({ user, userAlso }) =>
        [user, ...strongOf(userAlso)].flatMap((typed) => this.directory.openUserTexts(typed)),
      ),
    );
  }

  /** With what the directory sheets know: they only ever name one, and refuse nobody. */
  private user(row: Row): Meant {
    const kept = this.readUser(row, true);
    return kept.kind === 'one' || kept.kind === 'open' ? kept : this.readUser(row);
  }

  private course(row: Row): Meant {
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

  /** Gives the row its finding if the name has no meaning or several. True if the row continues. */
  private settleName(
    row: Row,
    found: Meant,
    what: 'user' | 'course',
    findings: Map<string, Finding>,
  ): boolean {
    if (found.kind === 'one') return true;
    if (found.kind === 'open') return false;
    const odds = what === 'user' ? this.oddUsers : this.oddCourses;
    const odd = odds.get(fold(row[what].text)) ?? odds.get('');
    const problem: RowProblem =
      found.kind === 'none' && odd
        ? { code: 'entry-unreadable', what, field: odd.field, value: odd.value }
        : nameProblem(row, found, what, this.directory);
    findings.set(row.key, invalid(problem));
    return false;
  }

  private settle(
    rows: readonly Row[],
    others: readonly Row[],
    enrollments: Enrollments,
    findings: Map<string, Finding>,
  ): void {
    const named = rows.flatMap((row) => {
      if (this.isUnsure(row)) return [];
      const user = this.user(row);
      const course = this.course(row);
      if (!this.settleName(row, course, 'course', findings)) return [];
      if (!this.settleName(row, user, 'user', findings)) return [];
      return user.kind === 'one' && course.kind === 'one'
        ? [{ row, userId: user.id, courseId: course.id }]
        : [];
    });
    // The same pair typed in two ways is seen only now.
    const known = others.flatMap((row) => (row.ids && row.asked.ok ? [{ row, ...row.ids }] : []));
    const twins = findDuplicatesByIds([...named, ...known], givingWay(rows));
    for (const { row, userId, courseId } of named) {
      const twin = twins.get(row.key);
      if (twin) {
        findings.set(row.key, { ...foundOfTwin(twin), userId, courseId });
        continue;
      }
      const problem = enrollments.problem(courseId, userId);
      if (problem) {
        findings.set(row.key, { ...refusedNow(row, problem), userId, courseId });
        continue;
      }
      const session = sessionOf(row, courseId, this.sessions);
      if (session === 'open') {
        this.found.set(row.key, { userId, courseId });
        continue;
      }
      if (session !== null && typeof session !== 'number') {
        findings.set(row.key, { ...refusedNow(row, session), userId, courseId });
        continue;
      }
      const held = enrollments.get(courseId, userId);
      const gone = row.asked.ok && row.asked.action === 'unenroll';
      const [open] = unproved([{ userId, courseId, gone }], enrollments);
      if (open) {
        this.found.set(row.key, { userId, courseId });
        continue;
      }
      const asking = session === null ? row : inSession(row, session);
      const seen = withRoster(asking, held, this.rosters);
      if (seen === 'open') {
        this.found.set(row.key, { userId, courseId });
        continue;
      }
      if (seen !== null && 'code' in seen) {
        findings.set(row.key, { ...refusedNow(row, seen), userId, courseId });
        continue;
      }
      const compared = this.comparison.of(asking, seen, { userId, courseId });
      findings.set(row.key, {
        ...withPrecondition(asking, seen, compared),
        userId,
        courseId,
        held: seen,
        ...(this.leavers.has(userId) || this.directory.isLeaver(userId) ? { leaver: true } : {}),
        ...(session === null ? {} : { sessionId: session }),
      });
    }
  }
}

/** A row that was sent cannot be invalid: it is not known to have arrived. */
const refusedNow = (row: Row, problem: RowProblem): Finding =>
  row.state === 'Unknown' ? { ...invalid(problem), status: 'Failed' } : invalid(problem);

const idOf = (found: Meant): readonly number[] => (found.kind === 'one' ? [found.id] : []);

/** True where the enrollments cannot tell whom a row means. */
const needsList = ({ user, userAlso }: Row): boolean => [user, ...strongOf(userAlso)].some(needsUserList);
