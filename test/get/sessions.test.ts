// Sessions of many courses got into one sheet: each once, in few calls, wherever an execution ends.
import fc from 'fast-check';
import type { Course, Read } from '../../src/docebo';
import { AT_START, type Progress, resumed } from '../../src/get/pass';
import { getSlice } from '../../src/get/slice';
import { sessionsOf } from '../../src/get/subjects/directory';
import { cellText } from '../../src/sheet';
import { cases } from '../support/cases';
import { wordsIn } from '../support/languages';

/** Sessions of each course; `null`: it has no list of them. */
type Sessions = readonly (number | null)[];

class Killed extends Error {}

const WORDS = wordsIn('en');

const coursesOf = (sessions: Sessions): readonly Course[] =>
  sessions.map((_, n) => ({ courseId: 10 + n, code: `C${n}`, title: `Course ${n}`, type: 'classroom' }));

/** The answer of a tenant with three sessions a page. */
function answered<T>(sessions: Sessions, { path, parse, without }: Read<T>): T | null {
  const [, course = '', page = ''] = /courses\/(\d+)\/sessions\?page=(\d+)/.exec(path) ?? [];
  const many = sessions[Number(course) - 10];
  if (many == null) return without?.({ code: 'not-found', request: path }) ?? null;
  const ids = Array.from({ length: many }, (_, n) => Number(course) * 100 + n);
  const from = (Number(page) - 1) * 3;
  const items = ids
    .slice(from, from + 3)
    .map((id) => ({ id, name: `Session ${id}`, date_start: '2026-03-14 09:00' }));
  return parse({ data: { items, has_more_data: from + 3 < many, total_count: many } });
}

/**
 * Gets all, slice by slice, until it is over or cannot be continued. `kills`: steps before which it is ended.
 */
function play(sessions: Sessions, slice = 1_000, kills: readonly number[] = []) {
  const subject = sessionsOf(coursesOf(sessions), { origin: 'https://acme.test', at: 0, wall: '' }, WORDS);
  const sheet: (readonly string[])[] = [];
  const paths: string[] = [];
  let [kept, steps]: [Progress, number] = [AT_START, 0];
  const step = () => {
    steps += 1;
    if (kills.includes(steps)) throw new Killed();
  };
  const keys = () =>
    sheet.flatMap(([session = '', , , , , course = '']) => subject.keyIn([course, session]) ?? []);
  for (let slices = 0; slices < 500; slices += 1) {
    let left = slice;
    const start = resumed(kept, keys());
    try {
      const { halted } = getSlice(start.progress, start.seen, {
        ...subject,
        reader: {
          most: 1_000,
          readAll: (reads) => {
            const values = reads.map((read) => {
              left -= 1;
              if (left < 0) return null;
              paths.push(read.path);
              return answered(sessions, read);
            });
            return { values, halted: left < 0 ? { code: 'out-of-time' } : null };
          },
        },
        write: (fresh) => {
          step();
          sheet.push(...fresh.map((each) => subject.rowOf(each).map(cellText)));
        },
        keep: (progress) => {
          step();
          kept = progress;
        },
      });
      if (halted?.code !== 'out-of-time') return { sheet, paths, kept, halted };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
  throw new Error('It does not end.');
}

const all = (sessions: Sessions) =>
  sessions.flatMap((many, n) => Array.from({ length: many ?? 0 }, (_, k) => String((10 + n) * 100 + k)));

test('each course is asked once, and each page of it', () => {
  const sessions = [0, 3, 7, null, 1, ...Array.from({ length: 60 }, (_, n) => n % 5)];
  const { sheet, paths, kept, halted } = play(sessions);
  expect(halted).toBeNull();
  expect(sheet.map(([id]) => id)).toEqual(all(sessions));
  const pages = sessions.reduce<number>((sum, many) => sum + Math.max(1, Math.ceil((many ?? 0) / 3)), 0);
  expect([paths.length, new Set(paths).size]).toEqual([pages, pages]);
  expect([kept.lacking, kept.unproven, kept.untold]).toEqual([1, 0, 0]);
  expect(sheet[0]).toEqual([
    ...['1100', '', 'Session 1100', '2026-03-14', '', '11', 'C1', 'Course 1', ''],
    expect.stringMatching(/^0-/),
  ]);
});

test('a tenant that shows no list for the first courses is not asked for the others', () => {
  const { paths, halted, kept } = play(Array.from({ length: 40 }, () => null));
  expect([paths.length, halted, kept.lacking]).toEqual([5, null, 5]);
  expect(play([null, null]).halted).toBeNull();
  expect(play([null, null, null, null, 2, null]).sheet).toHaveLength(2);
});

test('wherever executions end and whatever time they have, each session is there once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(9), fc.constant(null)), { maxLength: 40 }),
      fc.integer({ min: 4, max: 60 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }),
      (courses, slice, kills) => {
        // A first course with a list: the others are asked for.
        const sessions = [2, ...courses];
        const { sheet, kept } = play(sessions, slice, kills);
        expect(sheet.map(([id]) => id).sort()).toEqual(all(sessions).sort());
        expect(kept.unproven).toBe(0);
      },
    ),
    { numRuns: cases(500) },
  );
});

test('an entry that names another course is none of the sessions', () => {
  const [course] = coursesOf([1]);
  if (!course) throw new Error('no course');
  const subject = sessionsOf([course], { origin: 'https://acme.test', at: 0, wall: '' }, WORDS);
  const page = subject.page(0, 1).parse({
    data: { items: [{ id: 1, course_id: 10 }, { id: 2, course_id: '11' }, { id: 3 }], total_count: 3 },
  });
  expect(page?.items.map(({ sessionId }) => sessionId)).toEqual([1, 3]);
});
