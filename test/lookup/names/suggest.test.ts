// Names that are offered for misspelt ones.
import fc from 'fast-check';
import { Directory } from '../../../src/lookup/names/directory';
import { editsBetween, MOST_SUGGESTIONS, Suggester } from '../../../src/lookup/names/suggest';
import { randomFrom } from '../../../src/plan/graph/random';
import { useLanguage } from '../../../src/texts';
import { TRANSLATIONS } from '../../../src/texts/languages';
import { suggestionsIn } from '../../../src/words/parts/quotes';
import { rowSentence } from '../../../src/words/rows/row-problems';

const COURSE = { title: '' };

const random = randomFrom(16);
const one = <T>(items: readonly T[]): T => items[random(items.length)] as T;

const TOPICS = ['FIRE', 'GDPR', 'LADDER', 'FORKLIFT', 'ÉTHIQUE', 'FÜHRUNG', 'HYGIENE', 'FIRSTAID', 'SEÑAL'];
const FIRST = ['Zoë', 'Marta', 'Jürgen', 'Inés', 'Oliver', 'Priya', 'Tomasz', 'Aïcha', 'Noor', 'Björn'];
const LAST = ['Lindqvist', 'García', 'Müller', 'Okonkwo', 'Petrov', 'Schneider', 'Takahashi', 'Whitfield'];
const people = FIRST.flatMap((first) => LAST.map((last) => `${first}.${last}`));
const KINDS = {
  code: TOPICS.flatMap((topic) => Array.from({ length: 12 }, (_, n) => `${topic}-${101 + n * 37}`)),
  username: people,
  address: people.map((name) => `${name}@example.com`),
};

const without = (name: string, at: number) => name.slice(0, at) + name.slice(at + 1);
const swap = (name: string) => {
  const places = [...name].flatMap((letter, at) =>
    at + 1 < name.length && letter.toLowerCase() !== name.charAt(at + 1).toLowerCase() ? [at] : [],
  );
  const at = one(places);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
};
const drop = (name: string) => without(name, random(name.length));
const otherCase = (name: string) => (random(2) === 0 ? name.toLowerCase() : name.toUpperCase());
const bareLetters = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Each makes an error that case and accents do not account for. */
const MISSPELLINGS: readonly ((name: string) => string)[] = [
  swap,
  drop,
  (name) => otherCase(one([swap, drop])(name)),
  (name) => bareLetters(one([swap, drop])(name)),
];

const folded = (text: string) => bareLetters(text).toLowerCase();

test.each(Object.entries(KINDS))(
  'offers the right %s for at least 95 %% of 200 misspelt ones',
  (kind, names) => {
    const suggester = new Suggester(names);
    const cases = Array.from({ length: 200 }, (_, n) => {
      const name = one(names);
      return { name, typed: (MISSPELLINGS[n % MISSPELLINGS.length] as (name: string) => string)(name) };
    });
    // None of them is the name itself.
    expect(cases.filter(({ name, typed }) => folded(name) === folded(typed))).toEqual([]);
    const right = cases.filter(({ name, typed }) => suggester.near(typed).includes(name));
    const rate = right.length / cases.length;
    process.stdout.write(`${kind}: the right one is offered for ${(rate * 100).toFixed(1)} % of 200\n`);
    expect(rate).toBeGreaterThanOrEqual(0.95);
  },
);

/** The optimal string alignment distance as it is defined, without any shortcut. */
function plainEdits(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] as number;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const others = swapped ? [at(i - 2, j - 2) + 1] : [];
      (d[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, ...others);
    }
  }
  return at(a.length, b.length);
}

/** What is offered, found by comparing with every name. */
function plainNear(names: readonly string[], typed: string): readonly string[] {
  const most = Math.min(3, Math.floor(typed.length / 4));
  return [...new Set(names)]
    .map((name) => ({ name, edits: plainEdits(typed, name) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

// Few letters, so that texts are near each other; `a` and `!` are of one class of letters.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '!'), maxLength: 16 });

/** So few that many are equally near. */
const crowded = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });

test('counts the edits that the plain algorithm counts, up to the limit', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(editsBetween(a, b, most)).toBe(Math.min(plainEdits(a, b), most + 1));
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test('offers the names that comparing with every name offers', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), text, (names, typed) => {
      expect(new Suggester(names).near(typed)).toEqual(plainNear(names, typed));
    }),
    { numRuns: 1000, seed: 7 },
  );
  fc.assert(
    fc.property(fc.array(crowded, { minLength: 20, maxLength: 60 }), crowded, (names, typed) => {
      expect(new Suggester(names).near(typed)).toEqual(plainNear(names, typed));
    }),
    { numRuns: 500, seed: 7 },
  );
  for (const names of Object.values(KINDS)) {
    const plain = names.map(folded);
    const suggester = new Suggester(plain);
    for (let n = 0; n < 40; n += 1) {
      const typed = folded(drop(swap(one(plain))));
      expect(suggester.near(typed)).toEqual(plainNear(plain, typed));
    }
  }
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

const codesNear = (directory: Directory, text: string) =>
  directory.coursesNear(text).map(({ value }) => value);

test('names similar codes for a course that is not found, and takes none of them', () => {
  const directory = new Directory();
  directory.learnCourse({ ...COURSE, courseId: 7, code: 'FIRE-01' });
  directory.learnCourse({ ...COURSE, courseId: 8, code: 'GDPR-02' });
  directory.coursesComplete();
  const found = directory.findCourse({ text: 'FIER-01', form: 'code' });
  expect(found).toEqual({ kind: 'none' });
  const near = codesNear(directory, 'FIER-01');
  expect(rowSentence({ code: 'course-unknown', value: 'FIER-01', figures: false, near })).toBe(
    'There is no course “FIER-01” in Docebo. Did you mean “FIRE-01”?',
  );
  directory.learnCourse({ ...COURSE, courseId: 9, code: 'FIER-02' });
  expect(codesNear(directory, 'FIER-01')).toEqual(['FIER-02', 'FIRE-01']);
});

const user = (userId: number, username: string, email: string) => ({
  userId,
  username,
  email,
  name: '',
  fields: new Map<number, string>(),
});

function known(): Directory {
  const directory = new Directory();
  directory.learnUser(user(1, 'lindqvist', 'zoe.lindqvist@example.com'));
  directory.learnUser(user(2, 'marta.garcia@example.com', 'Marta.Garcia@example.com'));
  directory.learnUser(user(3, '471112', ''));
  directory.usersComplete();
  return directory;
}

test('names similar users for a user who is not found, and takes none of them', () => {
  const directory = known();
  const typed = { text: 'lindqivst', form: 'name' } as const;
  expect(directory.findUser(typed)).toEqual({ kind: 'none' });
  const near = directory.usersNear(typed);
  expect(near).toEqual(['lindqvist']);
  expect(rowSentence({ code: 'user-unknown', value: typed.text, figures: false, near })).toBe(
    'There is no user “lindqivst” in Docebo. Did you mean “lindqvist”?',
  );
  // To offer it took nothing: the text still names nobody.
  expect(directory.findUser(typed)).toEqual({ kind: 'none' });
});

test('offers a username that is the address as well once, and only names of the kind that is meant', () => {
  const directory = known();
  const near = (text: string, form: 'name' | 'only-username' | 'only-email' | 'docebo-id') =>
    directory.usersNear({ text, form });
  expect(near('marta.gracia@example.com', 'name')).toHaveLength(1);
  expect(near('zoe.lindqivst@example.com', 'only-email')).toEqual(['zoe.lindqvist@example.com']);
  expect(near('zoe.lindqivst@example.com', 'only-username')).toEqual([]);
  expect(near('lindqivst', 'only-email')).toEqual([]);
  expect(near('lindqivst', 'docebo-id')).toEqual([]);
});

test('offers nothing for bare figures, and no bare figures', () => {
  const directory = known();
  directory.learnUser(user(4, '47111x', ''));
  directory.learnCourse({ ...COURSE, courseId: 7, code: '47111x' });
  for (const text of ['47111', '47111.0', '047111', '471113']) {
    expect(directory.usersNear({ text, form: 'name' })).toEqual([]);
    expect(codesNear(directory, text)).toEqual([]);
  }
  expect(directory.usersNear({ text: '47111y', form: 'name' })).toEqual(['47111x']);
});

test('stops at its limit, and then offers nothing', () => {
  const names = Array.from({ length: 1000 }, (_, n) => `FIRE-${1000 + n}`);
  const many = new Suggester(names, { lookedAt: 9_999_000 });
  expect(many.near('FIER-1000')[0]).toBe('FIRE-1000');
  expect(many.near('FIER-1001')).toEqual([]);
});

test('a misspelt title is answered with the code, or with the title of a course without one', () => {
  const directory = new Directory();
  directory.learnCourse({ courseId: 7, code: 'FIRE-01', title: 'Fire safety' });
  directory.learnCourse({ courseId: 8, code: '', title: 'First aid at work' });
  directory.coursesComplete();
  expect(directory.coursesNear('Fire saftey')).toEqual([{ value: 'FIRE-01', title: 'Fire safety' }]);
  expect(directory.coursesNear('Frist aid at work')).toEqual([{ value: 'First aid at work', title: '' }]);
  const near = { near: ['FIRE-01', 'X-1'], titles: ['Fire “safety”', ''] };
  expect(rowSentence({ code: 'course-unknown', value: 'Fire saftey', figures: false, ...near })).toBe(
    'There is no course “Fire saftey” in Docebo. Did you mean “FIRE-01” (Fire "safety") or “X-1”?',
  );
});

test('a title that only one of all courses has names it, and a code comes before it', () => {
  const directory = new Directory();
  directory.learnCourse({ courseId: 7, code: 'FIRE-01', title: 'Fire safety' });
  directory.learnCourse({ courseId: 8, code: 'Twice', title: 'Same' });
  directory.learnCourse({ courseId: 9, code: 'X-9', title: 'same' });
  directory.learnCourse({ courseId: 10, code: 'X-10', title: 'FIRE-01' });
  directory.learnCourse({ courseId: 11, code: 'X-11', title: '2024' });
  const find = (text: string) => directory.findCourse({ text, form: 'code' });
  expect(find('fire safety')).toEqual({ kind: 'open' });
  directory.coursesComplete();
  expect(find('fire safety')).toEqual({ kind: 'one', id: 7 });
  expect(find('FIRE-01')).toEqual({ kind: 'one', id: 7 });
  expect(find('Same')).toEqual({ kind: 'several', ids: [8, 9] });
  expect(find('2024')).toEqual({ kind: 'none' });
});

const TAGS = ['en', 'de', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const;

test('what details suggest is found again in them, in every language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TAGS),
      fc.constantFrom('user-unknown' as const, 'course-unknown' as const),
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 2, maxLength: 4 }),
      (language, code, names) => {
        const [value = '', ...near] = names.map((name) => name.replace(/[“”…]/g, '_'));
        if (new Set([value.slice(0, 59), ...near]).size < names.length) return;
        useLanguage(language, language === 'en' ? {} : TRANSLATIONS[language].script);
        const details = rowSentence({ code, value, figures: false, near });
        useLanguage('en', {});
        expect(suggestionsIn(details, value)).toEqual(near);
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});
