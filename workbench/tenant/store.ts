// What the tenant holds: users, courses and enrollments, found by course and by user without a scan.

import {
  sessionsOf,
  type TenantCourse,
  type TenantData,
  type TenantEnrollment,
  type TenantUser,
  type TenantUserField,
  takesSession,
} from './data';
import type { Enrollment, Values, Written } from './enrollment';
import { type TenantEnrollmentField, wrongFields } from './enrollment-fields';
import { type Moment, plusDays } from './moments';
import { PlanMembers } from './plan-members';
import { SearchIndex } from './search';
import { COMPLETED, type StatusCode, SUBSCRIBED, statusCode, statusWord } from './words';

/** When an enrollment was made of which the data does not say so: the API always gives a date. */
export const UNSAID_ENROLLMENT_DATE: Moment = '2020-01-06 09:00:00';

/** How a write is done. */
export interface WriteOptions {
  readonly now: Moment;
  /** Whether completing counts as a notification, and as a certificate. */
  readonly notify: boolean;
  readonly certify: boolean;
  /** Calendar days by which a completion lands beside the day asked for; 0 on a sound tenant. */
  readonly shiftDays: number;
}

interface Selection {
  readonly courseIds: readonly number[] | null;
  readonly userIds: readonly number[] | null;
  readonly statuses: ReadonlySet<StatusCode> | null;
}

export class Store {
  /** `null` if the tenant has no endpoint for them. */
  readonly userFields: readonly TenantUserField[] | null;
  readonly enrollmentFields: readonly TenantEnrollmentField[] | null;
  readonly users: readonly TenantUser[];
  readonly courses: readonly TenantCourse[];
  /** `null` if the tenant has no endpoint for them. */
  readonly plans: PlanMembers | null;
  /** Users by username, email and names. */
  readonly userSearch: SearchIndex<TenantUser>;
  /** Courses by code and title. */
  readonly courseSearch: SearchIndex<TenantCourse>;
  readonly #users = new Map<number, TenantUser>();
  readonly #usersByName = new Map<string, TenantUser>();
  readonly #courses = new Map<number, TenantCourse>();
  readonly #coursesByCode = new Map<string, TenantCourse[]>();
  readonly #byCourse = new Map<number, Map<number, Enrollment>>();
  readonly #byUser = new Map<number, Map<number, Enrollment>>();
  readonly #notifications = new Map<string, number>();
  readonly #certificates = new Map<string, number>();
  readonly #told: (written: Written) => void;
  readonly #archive: TenantEnrollment[] = [];
  #all: readonly Enrollment[] | null = null;

  /** `told` hears of every pair that is written. */
  constructor(data: TenantData, told: (written: Written) => void = () => undefined) {
    this.#told = told;
    this.userFields = data.user_fields ?? null;
    this.enrollmentFields = data.enrollment_fields ?? null;
    this.plans = data.learning_plans
      ? new PlanMembers(data.learning_plans, data.plan_enrollments ?? [])
      : null;
    this.users = [...data.users].sort((a, b) => a.user_id - b.user_id);
    this.courses = [...data.courses].sort((a, b) => a.id - b.id);
    for (const user of this.users) {
      this.#users.set(user.user_id, user);
      this.#usersByName.set(user.username, user);
    }
    for (const course of this.courses) {
      this.#courses.set(course.id, course);
      const sameCode = this.#coursesByCode.get(course.code);
      if (sameCode) sameCode.push(course);
      else this.#coursesByCode.set(course.code, [course]);
    }
    this.userSearch = new SearchIndex(this.users, ({ username, email, firstname, lastname }) => [
      username,
      email,
      firstname,
      lastname,
      [firstname, lastname].filter(Boolean).join(' '),
    ]);
    this.courseSearch = new SearchIndex(this.courses, ({ code, title }) => [code, title]);
    for (const held of data.enrollments) this.#insert(enrollmentOf(held));
  }

  user(userId: number): TenantUser | undefined {
    return this.#users.get(userId);
  }

  userNamed(username: string): TenantUser | undefined {
    return this.#usersByName.get(username);
  }

  course(courseId: number): TenantCourse | undefined {
    return this.#courses.get(courseId);
  }

  /** All courses with this code: codes need not be unique. */
  coursesCoded(code: string): readonly TenantCourse[] {
    return this.#coursesByCode.get(code) ?? [];
  }

  enrollment(userId: number, courseId: number): Enrollment | undefined {
    return this.#byCourse.get(courseId)?.get(userId);
  }

  /** The enrollments that fit, in an order that stays the same while nobody is enrolled or unenrolled. */
  select({ courseIds, userIds, statuses }: Selection): readonly Enrollment[] {
    const found = this.#inLists(courseIds, userIds);
    return statuses === null ? found : found.filter((enrollment) => statuses.has(enrollment.status));
  }

  #inLists(courseIds: readonly number[] | null, userIds: readonly number[] | null): readonly Enrollment[] {
    if (courseIds === null && userIds === null) return this.#everything();
    if (courseIds === null) return (userIds ?? []).flatMap((id) => valuesOf(this.#byUser.get(id)));
    if (userIds === null) return courseIds.flatMap((id) => valuesOf(this.#byCourse.get(id)));
    const wanted = new Set(userIds);
    return courseIds.flatMap((id) => {
      const course = this.#byCourse.get(id);
      if (course === undefined) return [];
      if (course.size > wanted.size) return [...wanted].flatMap((userId) => course.get(userId) ?? []);
      return valuesOf(course).filter((enrollment) => wanted.has(enrollment.userId));
    });
  }

  #everything(): readonly Enrollment[] {
    this.#all ??= [...this.#byCourse.values()].flatMap(valuesOf);
    return this.#all;
  }

  /** Creates an enrollment, from now on. Throws if the pair exists or a side of it does not. */
  enroll(userId: number, courseId: number, now: Moment, status: StatusCode = SUBSCRIBED): Enrollment {
    if (!this.#users.has(userId) || !this.#courses.has(courseId) || this.enrollment(userId, courseId))
      throw new Error(`User ${userId} cannot be enrolled in course ${courseId}.`);
    const enrollment: Enrollment = {
      userId,
      courseId,
      status,
      completedAt: null,
      score: null,
      enrolledAt: now,
      activeFrom: null,
      activeUntil: null,
      level: null,
      sessionId: null,
      attendance: {},
      fields: new Map(),
      updatedAt: now,
    };
    this.#insert(enrollment);
    this.#tell(enrollment);
    return enrollment;
  }

  /** False if there was no such enrollment. */
  unenroll(userId: number, courseId: number): boolean {
    const gone = this.#byCourse.get(courseId)?.delete(userId) ?? false;
    this.#byUser.get(userId)?.delete(courseId);
    if (gone) {
      this.#all = null;
      this.#told({ userId, courseId, enrollment: null });
    }
    return gone;
  }

  /** Takes somebody out of their session, with what was recorded of them there. */
  leaveSession(enrollment: Enrollment, now: Moment): void {
    enrollment.sessionId = null;
    enrollment.attendance = {};
    enrollment.updatedAt = now;
    this.#tell(enrollment);
  }

  /** Makes a pair what it is in another store. */
  copy({ userId, courseId, enrollment }: Written): void {
    const mine = this.enrollment(userId, courseId);
    if (enrollment === null) this.unenroll(userId, courseId);
    else if (mine === undefined) this.#insert({ ...enrollment });
    else Object.assign(mine, enrollment);
  }

  /** Keeps a record of an enrollment, which nothing lists and nothing takes back. */
  archive(enrollment: Enrollment): void {
    this.#archive.push(dataOf(enrollment));
  }

  archived(): readonly TenantEnrollment[] {
    return this.#archive;
  }

  #tell(enrollment: Enrollment): void {
    const { userId, courseId } = enrollment;
    this.#told({ userId, courseId, enrollment });
  }

  /**
   * Writes the values, all or none. Returns what is wrong with them, in sentences; empty if they were
   * written. Assumed, as nothing public says it: completing without a date sets now, unless there is a date
   * already; and a status other than completed clears the completion date.
   */
  write(enrollment: Enrollment, values: Values, options: WriteOptions): readonly string[] {
    const from = values.activeFrom === undefined ? enrollment.activeFrom : values.activeFrom;
    const until = values.activeUntil === undefined ? enrollment.activeUntil : values.activeUntil;
    if (from !== null && until !== null && from > until)
      return [`The enrollment would end (${until}) before it begins (${from}).`];
    const course = this.course(enrollment.courseId);
    if (values.sessionId !== undefined && course !== undefined && !takesSession(course, values.sessionId))
      return [`Course ${enrollment.courseId} has no session ${values.sessionId}.`];
    if (course !== undefined && this.#isFull(course, enrollment, values.sessionId))
      return [`Session ${values.sessionId} is full.`];
    const wrong = wrongFields(this.enrollmentFields, enrollment.courseId, values.fields ?? new Map());
    if (wrong.length > 0) return wrong;
    const status = values.status ?? enrollment.status;
    if (values.completedAt !== undefined)
      enrollment.completedAt = plusDays(values.completedAt, options.shiftDays);
    else if (values.status === COMPLETED) enrollment.completedAt ??= options.now;
    else if (values.status !== undefined) enrollment.completedAt = null;
    enrollment.status = status;
    enrollment.activeFrom = from;
    enrollment.activeUntil = until;
    if (values.score !== undefined) enrollment.score = values.score;
    enrollment.enrolledAt = values.enrolledAt ?? enrollment.enrolledAt;
    enrollment.level = values.level ?? enrollment.level;
    if (values.sessionId !== undefined && values.sessionId !== enrollment.sessionId)
      enrollment.attendance = {};
    enrollment.sessionId = values.sessionId ?? enrollment.sessionId;
    enrollment.attendance = { ...enrollment.attendance, ...values.attendance };
    if (values.fields !== undefined) enrollment.fields = new Map([...enrollment.fields, ...values.fields]);
    enrollment.updatedAt = options.now;
    this.#tell(enrollment);
    if (values.status === COMPLETED) {
      if (options.notify) count(this.#notifications, enrollment);
      if (options.certify) count(this.#certificates, enrollment);
    }
    return [];
  }

  #isFull(course: TenantCourse, { userId }: Enrollment, sessionId: number | null | undefined): boolean {
    const { seats } = sessionsOf(course).find(({ id }) => id === sessionId) ?? {};
    if (seats === undefined) return false;
    const others = [...(this.#byCourse.get(course.id)?.values() ?? [])];
    return others.filter((each) => each.sessionId === sessionId && each.userId !== userId).length >= seats;
  }

  /** How many notifications of completion the pair may have fired: every write of status 2 counts. */
  completions(userId: number, courseId: number): number {
    return this.#notifications.get(pairName(userId, courseId)) ?? 0;
  }

  /** How many certificates the pair may have been given: every write of status 2 counts. */
  certificates(userId: number, courseId: number): number {
    return this.#certificates.get(pairName(userId, courseId)) ?? 0;
  }

  /** Both counts over all pairs. */
  fired(): { readonly notifications: number; readonly certificates: number } {
    return { notifications: sum(this.#notifications), certificates: sum(this.#certificates) };
  }

  /** The state as data, users and courses by id, enrollments by user and course. */
  snapshot(): TenantData {
    const enrollments = [...this.#everything()]
      .sort((a, b) => a.userId - b.userId || a.courseId - b.courseId)
      .map(dataOf);
    return {
      ...(this.userFields === null ? {} : { user_fields: this.userFields }),
      ...(this.enrollmentFields === null ? {} : { enrollment_fields: this.enrollmentFields }),
      users: this.users,
      courses: this.courses,
      enrollments,
      ...(this.plans === null
        ? {}
        : { learning_plans: this.plans.plans, plan_enrollments: this.plans.data() }),
    };
  }

  #insert(enrollment: Enrollment): void {
    inner(this.#byCourse, enrollment.courseId).set(enrollment.userId, enrollment);
    inner(this.#byUser, enrollment.userId).set(enrollment.courseId, enrollment);
    this.#all = null;
  }
}

const pairName = (userId: number, courseId: number): string => `${userId} ${courseId}`;

function count(counts: Map<string, number>, { userId, courseId }: Enrollment): void {
  const pair = pairName(userId, courseId);
  counts.set(pair, (counts.get(pair) ?? 0) + 1);
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function enrollmentOf(held: TenantEnrollment): Enrollment {
  const status = statusCode(held.status);
  if (status === null) throw new Error(`There is no status ${held.status}.`);
  return {
    userId: held.user_id,
    courseId: held.course_id,
    status,
    completedAt: held.completion_date ?? null,
    score: held.score ?? null,
    enrolledAt: held.enrollment_date ?? null,
    activeFrom: held.active_from ?? null,
    activeUntil: held.active_until ?? null,
    level: held.level ?? null,
    sessionId: held.session_id ?? null,
    attendance: held.attendance ?? {},
    fields: new Map(Object.entries(held.fields ?? {}).map(([field, value]) => [Number(field), value])),
    updatedAt: held.completion_date ?? held.enrollment_date ?? UNSAID_ENROLLMENT_DATE,
  };
}

/** The enrollment in the form of the data; what is not set is left out. */
function dataOf(enrollment: Enrollment): TenantEnrollment {
  const { completedAt, score, enrolledAt, activeFrom, activeUntil, level, sessionId, attendance, fields } =
    enrollment;
  return {
    user_id: enrollment.userId,
    course_id: enrollment.courseId,
    status: statusWord(enrollment.status),
    ...(completedAt === null ? {} : { completion_date: completedAt }),
    ...(score === null ? {} : { score }),
    ...(enrolledAt === null ? {} : { enrollment_date: enrolledAt }),
    ...(activeFrom === null ? {} : { active_from: activeFrom }),
    ...(activeUntil === null ? {} : { active_until: activeUntil }),
    ...(level === null ? {} : { level }),
    ...(sessionId === null ? {} : { session_id: sessionId }),
    ...(Object.keys(attendance).length === 0 ? {} : { attendance }),
    ...(fields.size === 0 ? {} : { fields: Object.fromEntries(fields) }),
  };
}

function valuesOf(enrollments: ReadonlyMap<number, Enrollment> | undefined): Enrollment[] {
  return enrollments === undefined ? [] : [...enrollments.values()];
}

function inner(outer: Map<number, Map<number, Enrollment>>, key: number): Map<number, Enrollment> {
  let found = outer.get(key);
  if (found === undefined) {
    found = new Map();
    outer.set(key, found);
  }
  return found;
}
