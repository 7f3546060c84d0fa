// What is read for rows of courses and of learning plans, and when the directory sheets save look-ups.
import { findOut } from '../../../src/check/findings/find-out';
import type { Enrollment } from '../../../src/contract';
import type { Course, Read, User } from '../../../src/docebo';
import { allCourses, allPeople, directoryHeaders, type Stamp } from '../../../src/get/subjects/directory';
import { noteOf } from '../../../src/lookup/names/kept';
import type { Cell, Row } from '../../../src/sheet';
import type { Work } from '../../../src/step/step';
import { completed, course, enrollment, row, typed, user } from '../../support/builders';
import { wordsIn } from '../../support/languages';
import { memoryStore } from '../../support/stores';

const NOW = Date.UTC(2026, 8, 1, 12);
const ORIGIN = 'https://acme.docebosaas.com';
const STAMP: Stamp = { origin: ORIGIN, at: NOW, wall: '2026-09-01 12:00:00' };
const USERS: readonly User[] = [user(7), user(8)];
const COURSES: readonly Course[] = [course(3)];

type Table = readonly (readonly Cell[])[];
const EN = wordsIn('en');
const people = allPeople(STAMP, EN, []);
const courses = allCourses(STAMP, EN);
const TABLES: Readonly<Record<number, Table>> = {
  5: [people.columns.map(({ header }) => header), ...USERS.map(people.rowOf)],
  6: [courses.columns.map(({ header }) => header), ...COURSES.map(courses.rowOf)],
};

interface Tenant {
  readonly isFirst?: boolean;
  readonly problem?: string;
  /** Rounds of reads until the time is up. */
  readonly rounds?: number;
  /** What Docebo holds; somebody without a completion by default. */
  readonly held?: readonly Enrollment[];
  /** Rows of the sheet that nothing is asked about. */
  readonly others?: readonly Row[];
  /** How long a write takes until a listing shows it, in milliseconds. */
  readonly lagMs?: number;
}

/** A document with directory sheets, and a tenant that notes which paths were read. */
function finding(
  rows: readonly Row[],
  {
    isFirst = true,
    problem = '',
    rounds = 100,
    held = [enrollment(7, 3)],
    others = [],
    lagMs = 0,
  }: Tenant = {},
) {
  const documentStore = memoryStore();
  const note = { origin: ORIGIN, at: NOW, whole: true, fields: [] };
  const headersOf = (kind: 'people' | 'courses') => [...directoryHeaders(kind, EN, [])];
  const notePeople = { ...note, sheetId: 5, rows: USERS.length, headers: headersOf('people') };
  noteOf('people').write(documentStore, notePeople);
  const noteCourses = { ...note, sheetId: 6, rows: COURSES.length, headers: headersOf('courses') };
  noteOf('courses').write(documentStore, noteCourses);
  const paths: string[] = [];
  let [now, left, sheetsRead] = [NOW, rounds, 0];
  const found = (path: string): readonly unknown[] => {
    if (/learningplan/.test(path)) return [];
    if (/enrollments/.test(path)) return held;
    return /user/.test(path) ? USERS : COURSES;
  };
  const work = {
    place: {
      platform: {
        now: () => now,
        sleep: (ms: number) => {
          now += ms;
        },
        documentStore,
        cells: ({ id }: { readonly id: number }) => {
          sheetsRead += 1;
          return [TABLES[id] ?? []];
        },
      },
      connected: { origin: ORIGIN, lag: { ms: () => lagMs, learn: () => {} } },
    },
    pace: {
      most: 100,
      atOnce: 16,
      nextWave: () => (left-- > 0 ? { size: 16, halted: null } : { size: 0, halted: null }),
      readAll: (reads: readonly Read<unknown>[]) =>
        reads.map(({ path }) => {
          paths.push(path);
          const items = found(path);
          return { ok: true, value: { items, odd: [], totalCount: items.length, hasMore: false } };
        }),
    },
    isFirst,
    record: { problem },
  } as unknown as Work;
  const { findings, halted } = findOut(work, [...others, ...rows], rows);
  const statuses = rows.map(({ key }) => findings.get(key)?.status);
  return { statuses, halted, paths, sheetsRead, waited: now - NOW };
}

const ofPlan = (userId: number, code: string): Row =>
  typed(userId, 1, { course: { text: code, form: 'plan' } });

const searches = (paths: readonly string[]) => paths.filter((path) => /search_text/.test(path)).length;

describe('the directory sheets', () => {
  test('save look-ups in a first slice, and while the job gets further', () => {
    for (const tenant of [{}, { isFirst: true, problem: 'x' }, { isFirst: false }]) {
      const { statuses, paths } = finding([typed(7, 3)], tenant);
      expect([statuses, searches(paths)]).toEqual([['Ready'], 0]);
    }
  });

  test('save none after a slice that ended with a problem: they may have been why', () => {
    const { statuses, paths } = finding([typed(7, 3)], { isFirst: false, problem: 'x' });
    expect(statuses).toEqual(['Ready']);
    expect(searches(paths)).toBeGreaterThan(0);
  });

  test('are read once, also if rows are read a second time', () => {
    const lost: Row = { ...typed(8, 3), state: 'Unknown' };
    const { sheetsRead, statuses } = finding([typed(7, 3), lost]);
    expect([sheetsRead, statuses]).toEqual([2, ['Ready', 'Not enrolled']]);
  });
});

describe('rows of courses and of learning plans', () => {
  test('are looked for in courses and in plans, each in its own', () => {
    const rows = [typed(7, 3), ofPlan(7, 'LP-1')];
    const { statuses, paths, halted } = finding(rows);
    expect([statuses, halted]).toEqual([['Ready', 'Invalid'], null]);
    expect(paths.some((path) => /learningplan/.test(path))).toBe(true);
    // No course is looked for by the name of a plan.
    expect(paths.filter((path) => /LP-1/.test(path) && !/learningplan/.test(path))).toEqual([]);
  });

  test('ask for nothing of the other kind if they are alone', () => {
    expect(finding([typed(7, 3)]).paths.some((path) => /learningplan/.test(path))).toBe(false);
    expect(finding([ofPlan(7, 'LP-1')]).statuses).toEqual(['Invalid']);
  });

  test('wait for another slice once the time is up, those of plans after those of courses', () => {
    const { statuses, paths, halted } = finding([typed(7, 3), ofPlan(7, 'LP-1')], { rounds: 0 });
    expect([statuses, halted, paths]).toEqual([[undefined, undefined], { code: 'out-of-time' }, []]);
  });
});

describe('rows whose answer was lost', () => {
  const sent = (state: 'Sending' | 'Unknown'): Row => ({ ...row(7, 3, { state, at: NOW }), ids: null });

  test.each(['Sending', 'Unknown'] as const)('are Updated if Docebo holds what was sent: %s', (state) => {
    const held = [enrollment(7, 3, { status: 2, completedAt: '2026-03-14 12:00:00' })];
    expect(finding([sent(state)], { held }).statuses).toEqual(['Updated']);
    expect(finding([typed(7, 3)], { held }).statuses).toEqual(['No change']);
  });

  test('are looked for once a listing can show what was sent, and nobody waits for other rows', () => {
    const held = [enrollment(7, 3, { status: 2, completedAt: '2026-03-14 12:00:00' })];
    expect(finding([sent('Unknown')], { held, lagMs: 20_000 }).waited).toBeGreaterThanOrEqual(20_000);
    expect(finding([typed(7, 3)], { held, lagMs: 20_000 }).waited).toBe(0);
  });
});

test('compares rows with the rest of the sheet, and not with themselves', () => {
  const other = typed(7, 3, { key: 'other' });
  const differing = { ...row(7, 3, { change: completed('2026-03-20'), key: 'differing' }), ids: null };
  expect(finding([typed(7, 3)], { others: [other] }).statuses).toEqual(['Ready']);
  expect(finding([typed(7, 3)], { others: [differing] }).statuses).toEqual(['Duplicate']);
  expect(finding([typed(7, 3)]).statuses).toEqual(['Ready']);
});

test('compares rows about learning plans with those of the rest of the sheet', () => {
  const leaving = ofPlan(7, 'LP-1');
  const others = leaving.asked.ok
    ? [
        {
          ...leaving,
          key: 'leaving',
          asked: { ...leaving.asked, action: 'unenroll' as const, values: 'unenroll' },
        },
      ]
    : [];
  expect(finding([ofPlan(7, 'LP-1')], { others }).statuses).toEqual(['Duplicate']);
});
