// The directory as rows: what was changed in them counts for nothing.
import type { Course, User } from '../../../src/docebo';
import {
  allCourses,
  allPeople,
  directoryHeaders,
  fieldsNamed,
  type Stamp,
  sessionsOf,
} from '../../../src/get/subjects/directory';
import type { Subject } from '../../../src/get/subjects/subject';
import { isFresh, keptCourses, keptPeople, noteOf, recentSessions } from '../../../src/lookup/names/kept';
import type { Cell } from '../../../src/sheet';
import type { Platform } from '../../../src/work/platform/ports';
import { LANGUAGES, wordsIn } from '../../support/languages';
import { memoryStore } from '../../support/stores';

const AT = Date.UTC(2026, 8, 1, 12);
const STAMP: Stamp = { origin: 'https://acme.docebosaas.com', at: AT, wall: '2026-09-01 12:00:00' };
const FIELDS = [{ id: 12, header: 'Cost centre' }];

const courses: readonly Course[] = [
  { courseId: 7, code: 'FIRE-01', title: 'Fire', type: 'elearning' },
  { courseId: 8, code: '', title: '=1+1' },
];
const people: readonly User[] = [
  { userId: 1, username: 'anna', email: 'anna@example.com', name: 'Anna B', fields: new Map([[12, 'CC-1']]) },
  { userId: 2, username: '00042', email: '', name: '', fields: new Map(), deactivated: true },
];

type Table = readonly (readonly Cell[])[];

const EN = wordsIn('en');
const subjects = { courses: allCourses(STAMP, EN), people: allPeople(STAMP, EN, FIELDS) };
const courseTable: Table = [
  subjects.courses.columns.map(({ header }) => header),
  ...courses.map(subjects.courses.rowOf),
];
const peopleTable: Table = [
  subjects.people.columns.map(({ header }) => header),
  ...people.map(subjects.people.rowOf),
];

/** A document with one such sheet, whose note says this. */
function platformWith(kind: 'courses' | 'people', table: Table, change: object = {}, words = EN): Platform {
  const documentStore = memoryStore();
  const rows = kind === 'courses' ? courses.length : people.length;
  const fields = kind === 'people' ? FIELDS : [];
  const headers = [...directoryHeaders(kind, words, fields)];
  const note = { origin: STAMP.origin, sheetId: 5, at: AT, rows, whole: true, headers, fields };
  noteOf(kind).write(documentStore, { ...note, ...change });
  return { documentStore, cells: () => [table] } as unknown as Platform;
}

const put = (table: Table, row: number, column: number, cell: Cell): Table =>
  table.map((line, at) => (at === row ? line.map((each, n) => (n === column ? cell : each)) : line));

test('what was written is read back, wherever its columns are by now', () => {
  const read = keptPeople(platformWith('people', peopleTable), STAMP.origin);
  expect(read).toEqual({ items: people, wholeAt: AT });
  const mirrored = courseTable.map((row) => [...row].reverse());
  expect(keptCourses(platformWith('courses', mirrored), STAMP.origin)).toEqual({
    items: courses,
    wholeAt: AT,
  });
});

test.each(LANGUAGES)('what was written in %s is read back', (language) => {
  const words = wordsIn(language);
  const table = <T>(
    { columns, rowOf }: Pick<Subject<T>, 'columns' | 'rowOf'>,
    items: readonly T[],
  ): Table => [columns.map(({ header }) => header), ...items.map(rowOf)];
  const kept = platformWith('people', table(allPeople(STAMP, words, FIELDS), people), {}, words);
  expect(keptPeople(kept, STAMP.origin)).toEqual({ items: people, wholeAt: AT });
  const listed = platformWith('courses', table(allCourses(STAMP, words), courses), {}, words);
  expect(keptCourses(listed, STAMP.origin)).toEqual({ items: courses, wholeAt: AT });
});

test('a row that was edited counts for nothing, and nothing is whole then', () => {
  for (const column of [0, 1, 2, 3, 4, 5]) {
    const edited = put(peopleTable, 1, column, column === 0 ? 2 : 'otto@example.com');
    const { items, wholeAt } = keptPeople(platformWith('people', edited), STAMP.origin);
    expect([items, wholeAt]).toEqual([people.slice(1), null]);
  }
});

test('a column that was sorted apart from the others, and a row that was deleted, leave nothing whole', () => {
  const swapped = peopleTable.map((row, n) =>
    n === 0 ? row : row.map((cell, at) => (at === 2 ? (peopleTable[3 - n]?.[2] ?? '') : cell)),
  );
  expect(keptPeople(platformWith('people', swapped), STAMP.origin)).toEqual({ items: [], wholeAt: null });
  const fewer = keptPeople(platformWith('people', peopleTable.slice(0, 2)), STAMP.origin);
  expect([fewer.items.length, fewer.wholeAt]).toEqual([1, null]);
});

test('a row that was copied over another one leaves nothing whole', () => {
  const [head = [], first = []] = peopleTable;
  const copied = keptPeople(platformWith('people', [head, first, first]), STAMP.origin);
  expect([copied.items.length, copied.wholeAt]).toEqual([2, null]);
});

test('ignores the directory of another tenant', () => {
  expect(keptCourses(platformWith('courses', courseTable), 'https://other.docebosaas.com').items).toEqual([]);
  const other = { origin: 'https://other.docebosaas.com' };
  expect(keptCourses(platformWith('courses', courseTable, other), other.origin).items).toEqual([]);
});

test('rows of an earlier reading, and a listing that moved, are not whole', () => {
  const whole = (change: object) =>
    keptCourses(platformWith('courses', courseTable, change), STAMP.origin).wholeAt;
  expect([whole({}), whole({ at: AT + 5_000 }), whole({ whole: false })]).toEqual([AT, null, null]);
});

test('is fresh for a day, and not before it was read', () => {
  const day = 24 * 3_600_000;
  expect([isFresh(AT, AT), isFresh(AT, AT + day - 1), isFresh(AT, AT + day), isFresh(AT, AT - 1)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('sessions are recalled for an hour, and after that their sheet is not read', () => {
  const hour = 60 * 60_000;
  const { columns, rowOf } = sessionsOf(courses, STAMP, EN);
  const session = { sessionId: 77, code: 'FIRE-A', name: 'Morning', begins: '', ends: '', courseId: 3 };
  const table = [columns.map(({ header }) => header), rowOf(session)];
  const documentStore = memoryStore();
  const headers = [...directoryHeaders('sessions', EN, [])];
  const note = { origin: STAMP.origin, sheetId: 5, at: AT, rows: 1, headers, fields: [] };
  let reads = 0;
  const recalled = (now: number, whole = true) => {
    noteOf('sessions').write(documentStore, { ...note, whole });
    const cells = () => {
      reads += 1;
      return [table];
    };
    const platform = { documentStore, cells, now: () => now } as unknown as Platform;
    return recentSessions(platform, STAMP.origin).get(3);
  };
  expect([recalled(AT), recalled(AT + hour - 1), reads]).toEqual([[session], [session], 2]);
  const none = [recalled(AT + hour), recalled(AT - 1), recalled(AT, false)];
  expect([none, reads]).toEqual([[undefined, undefined, undefined], 2]);
});

test('a user field whose title is another header gets its number behind it, and each field one column', () => {
  const known = [
    { id: 3, title: 'Email' },
    { id: 4, title: 'Town' },
  ];
  expect(fieldsNamed(['town', 'EMAIL', 'Town'], known, EN)).toEqual({
    ok: true,
    value: [
      { id: 4, header: 'Town' },
      { id: 3, header: 'Email (3)' },
    ],
  });
});
