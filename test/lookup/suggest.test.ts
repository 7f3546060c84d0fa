// Names that are offered for misspelt ones.
import { Directory } from '../../src/lookup/directory';
import { editsBetween, MOST_SUGGESTIONS, Suggester } from '../../src/lookup/suggest';
import { randomFrom } from '../../src/plan/random';
import { rowSentence } from '../../src/words/row-problems';

const COURSE = { title: '' };

const random = randomFrom(16);
const one = <T>(items: readonly T[]): T => items[random(items.length)] as T;

const TOPICS = ['FIRE', 'GDPR', 'LADDER', 'FORKLIFT', 'ÉTHIQUE', 'FÜHRUNG', 'HYGIENE', 'FIRSTAID', 'SEÑAL'];
const codes = TOPICS.flatMap((topic) => Array.from({ length: 12 }, (_, n) => `${topic}-${101 + n * 37}`));
const FIRST = ['Zoë', 'Marta', 'Jürgen', 'Inés', 'Oliver', 'Priya', 'Tomasz', 'Aïcha', 'Noor', 'Björn'];
const LAST = ['Lindqvist', 'García', 'Müller', 'Okonkwo', 'Petrov', 'Schneider', 'Takahashi', 'Whitfield'];
const people = FIRST.flatMap((first) => LAST.map((last) => `${first}.${last}@example.com`));
const names = [...codes, ...people];

const MISSPELLINGS: readonly ((name: string) => string)[] = [
  (name) => {
    const at = random(name.length - 1);
    return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  },
  (name) => {
    const at = random(name.length);
    return name.slice(0, at) + name.slice(at + 1);
  },
  (name) => (random(2) === 0 ? name.toLowerCase() : name.toUpperCase()),
  (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
];

test('offers the right one for at least 95 % of 200 misspelt names', () => {
  const suggester = new Suggester(names);
  const cases = Array.from({ length: 200 }, (_, n) => {
    const name = one(names);
    const first = MISSPELLINGS[n % MISSPELLINGS.length] as (name: string) => string;
    // Every other one is in another case as well.
    const typed = first(name);
    return { name, typed: n % 2 === 0 ? typed : typed.toLowerCase() };
  });
  const right = cases.filter(({ name, typed }) => suggester.near(typed).includes(name));
  expect(right.length / cases.length).toBeGreaterThanOrEqual(0.95);
});

test('offers the nearest first, and never more than three', () => {
  const suggester = new Suggester(['FIRE-01', 'FIRE-02', 'FIRE-03', 'FIRE-04', 'FIRE-11']);
  expect(suggester.near('FIER-01')).toEqual(['FIRE-01']);
  expect(suggester.near('FIRE-0')).toHaveLength(MOST_SUGGESTIONS);
});

test('offers nothing for a name that resembles none', () => {
  const suggester = new Suggester(['FIRE-01', 'GDPR-02']);
  for (const typed of ['Onboarding', 'X', '', 'GD']) expect(suggester.near(typed)).toEqual([]);
});

test('counts edits, a swap of neighbours as one, up to a limit', () => {
  expect(editsBetween('fire', 'fire', 2)).toBe(0);
  expect(editsBetween('fier', 'fire', 2)).toBe(1);
  expect(editsBetween('fre', 'fire', 2)).toBe(1);
  expect(editsBetween('ab', 'ba', 1)).toBe(1);
  expect(editsBetween('fire', 'water', 2)).toBe(3);
});

test('a course that is not found stays not found, and its row is told the codes like it', () => {
  const directory = new Directory();
  directory.learnCourse({ ...COURSE, courseId: 7, code: 'FIRE-01' });
  directory.learnCourse({ ...COURSE, courseId: 8, code: 'GDPR-02' });
  directory.coursesComplete();
  const found = directory.findCourse({ text: 'FIER-01', form: 'code' });
  expect(found).toEqual({ kind: 'none' });
  const near = directory.coursesNear('FIER-01');
  expect(rowSentence({ code: 'course-unknown', value: 'FIER-01', figures: false, near })).toBe(
    'There is no course “FIER-01” in Docebo. Did you mean “FIRE-01”?',
  );
  directory.learnCourse({ ...COURSE, courseId: 9, code: 'FIER-02' });
  expect(directory.coursesNear('FIER-01')).toEqual(['FIER-02', 'FIRE-01']);
});

test('stops comparing at its limit, and then offers nothing rather than take long', () => {
  const many = new Suggester(
    Array.from({ length: 1000 }, (_, n) => `FIRE-${1000 + n}`),
    499_000,
  );
  expect(many.near('FIER-1000')[0]).toBe('FIRE-1000');
  expect(many.near('FIER-1001')).toEqual([]);
});
