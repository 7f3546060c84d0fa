// Makes the sample sheets and the tenants that go with them: invented people, believable mess, the same at
// every run.
import type { RowStatus } from '../../src/contract';
import { type Draw, drawing } from './random';

/** What a Docebo tenant holds, in the form the workbench's tenant takes. */
export interface SampleTenant {
  readonly users: readonly {
    user_id: number;
    username: string;
    email: string;
    firstname: string;
    lastname: string;
  }[];
  readonly courses: readonly { id: number; code: string; title: string }[];
  readonly enrollments: readonly {
    user_id: number;
    course_id: number;
    status: string;
    completion_date?: string;
    enrollment_date: string;
  }[];
}

export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Texts as typed or pasted, header first. */
  readonly rows: readonly (readonly string[])[];
  /**
   * For each row below the header: the status it must end in, and the completion day the tenant must then
   * hold.
   */
  readonly expected: readonly { readonly status: RowStatus | ''; readonly day: string | null }[];
  readonly tenant: SampleTenant;
}

const FIRST =
  'Amara Ben Chloe Dmitri Elena Farid Grace Hugo Ines Jonas Keiko Liam Maya Noor Oscar Priya Quentin Rosa Samir Tess Uma Viktor Wen Ximena Yusuf Zoe'.split(
    ' ',
  );
const LAST =
  'Adeyemi Bauer Costa Dubois Eriksen Fischer Garcia Haddad Ivanova Jensen Kowalski Lopez Moreau Nakamura Okafor Patel Quinn Rossi Schmidt Tanaka Umar Vogel Walsh Xu Yilmaz Ziegler'.split(
    ' ',
  );
const DEPARTMENTS = ['Warehouse', 'Retail', 'Finance', 'Care', 'Transport', 'Kitchen', 'Office'];
const COURSES = [
  ['FIRE-01', 'Fire safety'],
  ['FIRST-AID', 'First aid at work'],
  ['GDPR-2026', 'Data protection'],
  ['LIFT-02', 'Manual handling'],
  ['FORK-REF', 'Forklift refresher'],
  ['FOOD-L2', 'Food hygiene, level 2'],
  ['CYBER', 'Cyber security basics'],
  ['ETHICS', 'Code of conduct'],
  ['LADDER', 'Working at height'],
  ['COSHH', 'Hazardous substances'],
  ['DRIVE-1', 'Safe driving'],
  ['WELCOME', 'Welcome to the company'],
].map(([code = '', title = ''], index) => ({ id: 201 + index * 3, code, title }));

const DAY_MS = 86_400_000;
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** One day in the styles that people paste into one column, in a spreadsheet with a United States locale. */
function dateStyle(day: string, draw: Draw): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const month = MONTHS[Number(m) - 1] ?? '';
  return draw.pick([
    day,
    day,
    `${Number(m)}/${Number(d)}/${y}`,
    `${m}/${d}/${y}`,
    `${Number(d)} ${month.slice(0, 3)} ${y}`,
    `${month} ${Number(d)}, ${y}`,
    String(Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS) + 25_569),
    `${day} 09:30`,
  ]);
}

function people(n: number, draw: Draw): SampleTenant['users'] {
  const taken = new Set<string>();
  const users: { user_id: number; username: string; email: string; firstname: string; lastname: string }[] =
    [];
  while (users.length < n) {
    const firstname = draw.pick(FIRST);
    const lastname = draw.pick(LAST);
    const base = `${firstname}.${lastname}`.toLowerCase();
    const username = taken.has(base) ? `${base}${users.length}` : base;
    taken.add(username);
    users.push({
      user_id: 13_000 + users.length * 7,
      username,
      email: `${username}@example.com`,
      firstname,
      lastname,
    });
  }
  return users;
}

/**
 * About 500 rows as an administrator would have them after a quarter of training days: usernames, addresses
 * and IDs in one column, codes and IDs in another, dates in eight styles, and a few rows that cannot be
 * right.
 */
export function trainingRecords(): Sample {
  const draw = drawing(2026);
  const users = people(120, draw);
  const rows: string[][] = [['User ID', 'Department', 'Course ID', 'Completed on', 'Trainer notes']];
  const expected: { status: RowStatus | ''; day: string | null }[] = [];
  const enrollments: SampleTenant['enrollments'][number][] = [];
  const add = (cells: string[], status: RowStatus | '', day: string | null) => {
    rows.push(cells);
    expected.push({ status, day });
  };
  const enroll = (user: number, course: number, status: string, completed?: string) =>
    enrollments.push({
      user_id: user,
      course_id: course,
      status,
      enrollment_date: '2026-01-05 08:00:00',
      ...(completed === undefined ? {} : { completion_date: completed }),
    });

  // Twelve training days between January and June 2026; most rows belong to one of them, some were done
  // alone.
  const start = Date.parse('2026-01-12T00:00:00Z');
  const days = Array.from({ length: 12 }, (_, n) => isoDay(start + n * 12 * DAY_MS));
  const pairs = draw.shuffle(users.flatMap((user) => COURSES.map((course) => ({ user, course }))));
  const typedUser = (user: (typeof users)[number]) =>
    draw.pick([user.username, user.username, user.email, user.email.toUpperCase(), String(user.user_id)]);
  const typedCourse = (course: (typeof COURSES)[number]) =>
    draw.pick([course.code, course.code, String(course.id)]);
  const note = () =>
    draw.pick(['', '', '', '', 'signed sheet on file', 'resit', 'checked by hand', 'see mail']);

  pairs.slice(0, 500).forEach(({ user, course }, index) => {
    const day = draw.chance(0.9)
      ? (days[(user.user_id + course.id) % days.length] ?? start)
      : isoDay(start + draw.below(150) * DAY_MS);
    const typed = dateStyle(String(day), draw);
    const cells = [typedUser(user), draw.pick(DEPARTMENTS), typedCourse(course), typed, note()];
    if (index % 50 === 20) {
      add(cells, 'Not enrolled', null);
      return;
    }
    if (index % 40 === 10) {
      enroll(
        user.user_id,
        course.id,
        'completed',
        `${day} ${typed.endsWith(' 09:30') ? '09:30:00' : '12:00:00'}`,
      );
      add(cells, 'No change', String(day));
      return;
    }
    enroll(user.user_id, course.id, draw.pick(['subscribed', 'subscribed', 'in_progress']));
    add(cells, 'Updated', String(day));
  });

  const [wrong, blank, twin] = pairs.slice(500, 503);
  if (!wrong || !blank || !twin) throw new Error('The sample has too few pairs.');
  const bad = (user: string, course: string, date: string) =>
    add([user, draw.pick(DEPARTMENTS), course, date, ''], 'Invalid', null);
  enroll(wrong.user.user_id, wrong.course.id, 'subscribed');
  bad(wrong.user.username, wrong.course.code, '31 February 2026');
  bad(wrong.user.username, wrong.course.code, '2031-04-01');
  bad(wrong.user.username, wrong.course.code, 'March 2026');
  bad(wrong.user.username, wrong.course.code, 'last Tuesday');
  bad('nobody.atall', wrong.course.code, '2026-03-14');
  bad('ghost@example.com', wrong.course.code, '2026-03-14');
  bad(wrong.user.username, 'NO-SUCH-COURSE', '2026-03-14');
  bad('', wrong.course.code, '2026-03-14');
  bad(wrong.user.username, '', '2026-03-14');
  add(['', '', '', '', ''], '', null);

  // The same person and course twice: with one date they share an outcome, with two dates neither is sent.
  enroll(blank.user.user_id, blank.course.id, 'subscribed');
  add([blank.user.username, 'Retail', blank.course.code, '2026-03-14', ''], 'Updated', '2026-03-14');
  add(
    [blank.user.username, 'Retail', blank.course.code, '3/14/2026', 'entered twice'],
    'Updated',
    '2026-03-14',
  );
  enroll(twin.user.user_id, twin.course.id, 'subscribed');
  add([twin.user.username, 'Finance', twin.course.code, '2026-03-14', ''], 'Duplicate', null);
  add([twin.user.email, 'Finance', twin.course.code, '2026-03-15', ''], 'Duplicate', null);

  return {
    name: 'training-records',
    title: 'Training records (500 rows, mixed)',
    locale: 'en_US',
    timeZone: 'America/New_York',
    rows,
    expected,
    tenant: { users, courses: COURSES, enrollments },
  };
}

/**
 * Job roles and one date: every person of a role completed the role's courses. Shows what a good plan saves.
 */
export function onboarding(people_ = 200): Sample {
  const draw = drawing(7);
  const users = people(people_, draw);
  const roles = Array.from({ length: 8 }, () => draw.shuffle(COURSES).slice(0, 3 + draw.below(4)));
  const rows: string[][] = [['Username', 'Course code', 'Completion date', 'Status']];
  const expected: { status: RowStatus | ''; day: string | null }[] = [];
  const enrollments: SampleTenant['enrollments'][number][] = [];
  for (const user of users) {
    for (const course of draw.pick(roles)) {
      rows.push([user.username, course.code, '2026-05-04', 'Completed']);
      expected.push({ status: 'Updated', day: '2026-05-04' });
      enrollments.push({
        user_id: user.user_id,
        course_id: course.id,
        status: 'subscribed',
        enrollment_date: '2026-04-20 08:00:00',
      });
    }
  }
  return {
    name: 'onboarding',
    title: 'Onboarding (job roles, one date)',
    locale: 'en_GB',
    timeZone: 'Europe/London',
    rows,
    expected,
    tenant: { users, courses: COURSES, enrollments },
  };
}

/** `rows` rows with `dates` dates: people go to training days and each day has its own courses. */
export function trainingDays(rows_: number, dates: number): Sample {
  const draw = drawing(rows_ + dates);
  const users = people(Math.max(50, Math.ceil(rows_ / 10)), draw);
  const courses = Array.from({ length: 40 }, (_, n) => ({
    id: 301 + n,
    code: `TRAIN-${String(n + 1).padStart(2, '0')}`,
    title: `Training module ${n + 1}`,
  }));
  const start = Date.parse('2026-01-05T00:00:00Z');
  const rows: string[][] = [['Username', 'Course code', 'Completion date']];
  const expected: { status: RowStatus | ''; day: string | null }[] = [];
  const enrollments: SampleTenant['enrollments'][number][] = [];
  outer: for (const [index, user] of users.entries()) {
    for (const course of draw.shuffle(courses).slice(0, Math.ceil(rows_ / users.length))) {
      if (expected.length === rows_) break outer;
      const day = isoDay(start + ((index + course.id) % dates) * DAY_MS);
      rows.push([user.username, course.code, day]);
      expected.push({ status: 'Updated', day });
      enrollments.push({
        user_id: user.user_id,
        course_id: course.id,
        status: 'in_progress',
        enrollment_date: '2026-01-02 08:00:00',
      });
    }
  }
  return {
    name: `training-days-${rows_}`,
    title: `Training days (${rows_.toLocaleString('en')} rows, ${dates} dates)`,
    locale: 'en_GB',
    timeZone: 'Europe/London',
    rows,
    expected,
    tenant: { users, courses, enrollments },
  };
}
