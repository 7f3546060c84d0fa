// Generated sheets of training records, the shapes that a planner meets, of any size and the same every time.
import { NO_CHANGE } from '../../src/enrollment';
import type { Edit } from '../../src/plan';
import { type Draw, drawing } from '../samples/random';

/** A shape of sheet: what it looks like, and how to make about so many rows of it. */
interface Shape {
  readonly name: string;
  readonly about: string;
  readonly make: (rows: number) => Edit[];
}

/** Collects rows; a pair that is there already keeps the values it has. */
class Sheet {
  private readonly edits = new Map<number, Edit>();

  constructor(private readonly rows: number) {}

  get isFull(): boolean {
    return this.edits.size >= this.rows;
  }

  /** Whether the pair was new. */
  add(userId: number, courseId: number, day: number): boolean {
    const place = userId * 100_000 + courseId;
    if (this.isFull || this.edits.has(place)) return false;
    const completedAt = `${new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)} 12:00:00`;
    const change = { ...NO_CHANGE, status: 2, completedAt } as const;
    this.edits.set(place, {
      key: `${userId}/${courseId}`,
      userId,
      courseId,
      change,
      does: 'update',
      batch: true,
      values: completedAt,
    });
    return true;
  }

  list(): Edit[] {
    return [...this.edits.values()];
  }
}

function shape(name: string, about: string, fill: (sheet: Sheet, rows: number, draw: Draw) => void): Shape {
  const make = (rows: number) => {
    const sheet = new Sheet(rows);
    fill(sheet, rows, drawing(rows));
    return sheet.list();
  };
  return { name, about, make };
}

/** 40 profiles of 8 courses; each user has 1 to 3 of them, all completed on one of the days. */
const withProfiles = (courses: number, days: number) => (sheet: Sheet, _rows: number, draw: Draw) => {
  const profiles = Array.from({ length: 40 }, () => some(draw, 8, courses));
  for (let user = 0; !sheet.isFull; user++) {
    const day = draw.below(days);
    for (const profile of some(draw, 1 + draw.below(3), 40)) {
      for (const course of profiles[profile] ?? []) sheet.add(user, course, day);
    }
  }
};

/** So many different numbers below a limit. */
function some(draw: Draw, count: number, below: number): number[] {
  const found = new Set<number>();
  while (found.size < Math.min(count, below)) found.add(draw.below(below));
  return [...found];
}

function randomDates(name: string, days: number): Shape {
  return shape(name, `60 courses, each row on one of ${days} days`, (sheet, rows, draw) => {
    while (!sheet.isFull) sheet.add(draw.below(rows / 10), draw.below(60), draw.below(days));
  });
}

/** Ten rows a user throughout, unless the shape says otherwise. */
export const SHAPES: readonly Shape[] = [
  randomDates('random dates', 250),
  randomDates('random dates, 1,000 days', 1000),
  randomDates('random dates, 3,000 days', 3000),
  shape(
    'training days',
    'each user comes on 3 of 250 days; 4 courses a session, some of them missed',
    (sheet, rows, draw) => {
      const sessions = Array.from({ length: 800 }, (_, n) => ({ day: n % 250, courses: some(draw, 4, 60) }));
      while (!sheet.isFull) {
        const { day, courses } = draw.pick(sessions);
        const user = draw.below(rows / 10);
        for (const course of courses) if (!draw.chance(0.1)) sheet.add(user, course, day);
      }
    },
  ),
  shape('cohorts', 'groups of 5 to 200 users do the same 4 courses on the same day', (sheet, rows, draw) => {
    while (!sheet.isFull) {
      const day = draw.below(250);
      const courses = some(draw, 4, 60);
      const size = 5 + Math.floor(195 * (draw.below(1000) / 1000) ** 3);
      for (const user of some(draw, size, rows / 10))
        for (const course of courses) sheet.add(user, course, day);
    }
  }),
  shape(
    'onboarding',
    'each user does 10 of 60 courses, all on the one day they joined',
    (sheet, _rows, draw) => {
      for (let user = 0; !sheet.isFull; user++) {
        const day = draw.below(200);
        for (const course of some(draw, 10, 60)) sheet.add(user, course, day);
      }
    },
  ),
  shape('job roles, one date', '20 roles of 10 courses; each user has one role', (sheet, _rows, draw) => {
    const roles = Array.from({ length: 20 }, () => some(draw, 10, 80));
    for (let user = 0; !sheet.isFull; user++)
      for (const course of draw.pick(roles)) sheet.add(user, course, 0);
  }),
  shape(
    'skill profiles, 10 dates',
    '40 profiles of 8 of 57 courses; each user has 1 to 3 on one date',
    withProfiles(57, 10),
  ),
  shape(
    'skill profiles, 12 dates',
    '40 profiles of 8 of 200 courses; each user has some on one date',
    withProfiles(200, 12),
  ),
  shape('moments', 'groups of 5 to 15 rows share a moment, down to the second', (sheet, rows, draw) => {
    for (let moment = 0; !sheet.isFull; moment++) {
      const courses = some(draw, 3, 60);
      for (let n = 5 + draw.below(11); n > 0; n--)
        sheet.add(draw.below(rows / 10), draw.pick(courses), moment);
    }
  }),
  shape('everything distinct', 'no two rows have the same values', (sheet) => {
    for (let n = 0; !sheet.isFull; n++) sheet.add(n % 5000, Math.floor(n / 5000), n);
  }),
  shape('one course for all', 'one course, one date', (sheet) => {
    for (let user = 0; !sheet.isFull; user++) sheet.add(user, 1, 0);
  }),
  shape('random, one date', '500 courses, any user with any course, all on one date', (sheet, rows, draw) => {
    while (!sheet.isFull) sheet.add(draw.below(rows / 10), draw.below(500), 0);
  }),
];
