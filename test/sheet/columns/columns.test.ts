// Columns: a header taken for another one would write the wrong column's values into thousands of records.
import fc from 'fast-check';
import type { Answers, ColumnChoice, FieldName } from '../../../src/contract';
import { COLUMN_FIELDS, forEachColumn } from '../../../src/enrollment';
import { columnsState } from '../../../src/server/state/questions';
import { type Cell, type Columns, OWN_HEADERS, recogniseColumns } from '../../../src/sheet';
import { columnsOf, viewOf } from '../support';

const NONE: Readonly<Record<FieldName, string | null>> = forEachColumn(() => null);

/** `{user: 'Email', …}` for what was recognised in a sheet with these headers and no values. */
function recognised(...headers: string[]): Partial<Record<FieldName, string>> {
  const { fields } = columnsOf(viewOf([headers]));
  const found: Partial<Record<FieldName, string>> = {};
  for (const field of COLUMN_FIELDS) {
    const header = fields[field];
    if (!header) continue;
    expect(headers[header.column]?.trim()).toBe(header.header);
    found[field] = header.header;
  }
  return found;
}

describe('recognition', () => {
  test.each([
    ['Username', 'Course code', 'Completion date'],
    ['User', 'Course', 'Completed on'],
    ['Email', 'Course ID', 'Date'],
    ['User ID', 'Course code', 'Completion Date'],
    ['Employee', 'Course', 'Date'],
    ['username', 'course_code', 'date_complete'],
    ['user_id', 'course_id', 'completion_date'],
    ['E-mail address *', 'Course code*', 'Completion date (dd/mm/yyyy)'],
    ['  USERNAME ', 'courseCode', 'dateCompleted'],
    ['Benutzername', 'Kurscode', 'Abschlussdatum'],
    ["Nom d'utilisateur", 'Code du cours', "Date d'achèvement"],
    ['Nombre de usuario', 'Código del curso', 'Fecha de finalización'],
    ['Nome utente', 'Codice corso', 'Data di completamento'],
    ["Learner's email (work)", 'Docebo course code', 'Course completion date [required]'],
    ['User Unique ID', 'Course Internal ID', 'Enrollment completion date'],
  ])('recognises %s, %s, %s', (user, course, completedAt) => {
    expect(recognised('Notes', completedAt, course, 'Department', user)).toEqual({
      user: user.trim(),
      course,
      completedAt,
    });
  });

  test('recognises the optional columns of the README', () => {
    const headers = ['Status', 'Score', 'Enrollment date', 'Active from', 'Active until'];
    expect(recognised('Username', 'Course code', ...headers)).toEqual({
      user: 'Username',
      course: 'Course code',
      status: 'Status',
      score: 'Score',
      enrolledAt: 'Enrollment date',
      activeFrom: 'Active from',
      activeUntil: 'Active until',
    });
  });

  test('recognises the names that Docebo exports', () => {
    expect(
      recognised(
        'username',
        'course_code',
        'enrollment_status',
        'enrollment_score',
        'enrollment_completion_date',
        'enrollment_created_at',
        'enrollment_validity_begin_datetime',
        'enrollment_validity_end_datetime',
      ),
    ).toEqual({
      user: 'username',
      course: 'course_code',
      status: 'enrollment_status',
      score: 'enrollment_score',
      completedAt: 'enrollment_completion_date',
      enrolledAt: 'enrollment_created_at',
      activeFrom: 'enrollment_validity_begin_datetime',
      activeUntil: 'enrollment_validity_end_datetime',
    });
  });

  test('takes the surest of several user columns', () => {
    expect(recognised('Employee', 'Email', 'Username', 'Course').user).toBe('Username');
    expect(recognised('Employee', 'User ID', 'Email', 'Course').user).toBe('Email');
    expect(recognised('Employee', 'User ID', 'Course').user).toBe('User ID');
    expect(recognised('Employee', 'Employee email', 'Course').user).toBe('Employee email');
    expect(recognised('Full name', 'Employee', 'Course').user).toBe('Employee');
  });

  test('takes the surest of several course columns', () => {
    expect(recognised('User', 'Course', 'Course ID', 'Course code').course).toBe('Course code');
    expect(recognised('User', 'Course', 'Course ID').course).toBe('Course ID');
    expect(recognised('User', 'Course name', 'Course').course).toBe('Course');
  });

  test('reads "Date" as the completion date only when there is no better column', () => {
    expect(recognised('User', 'Course', 'Date', 'Completed on').completedAt).toBe('Completed on');
    expect(recognised('User', 'Course', 'Date').completedAt).toBe('Date');
    expect(recognised('User', 'Course', 'Date', 'Enrollment date')).toMatchObject({
      completedAt: 'Date',
      enrolledAt: 'Enrollment date',
    });
  });

  test.each([
    'Course name',
    'Course title',
    'First name',
    'Last name',
    'Name',
    'Full name',
    'Manager email',
    'Email sent',
    'Last login date',
    'User status',
    'Course status',
    'Employment status',
    'Expiry date',
    'Valid until',
    'Due date',
    'Start date',
    'Date of birth',
    'Hire date',
    'Feedback score',
    'Course type',
    'Course rating',
    'Training provider',
    'Next completion date due',
    'Expected completion date',
    'jane.user@example.com',
    `Username ${'and a long explanation of what to type here '.repeat(3)}`,
    '',
    '***',
  ])('recognises no field in %j', (header) => {
    const { fields } = columnsOf(viewOf([[header]].concat([['x']])));
    expect(Object.values(fields).every((field) => field === null)).toBe(true);
  });

  test('reads no column of ticks headed "Completed" as dates', () => {
    const head = ['Username', 'Course', 'Completed', 'Date'];
    const ticks = viewOf([head, ['ann', 'C1', 'Yes', '2026-03-14'], ['bob', 'C1', false, '']]);
    expect(columnsOf(ticks).fields.completedAt?.header).toBe('Date');
    const dates = viewOf([head.slice(0, 3), ['ann', 'C1', '2026-03-14'], ['bob', 'C1', '']]);
    expect(columnsOf(dates).fields.completedAt?.header).toBe('Completed');
    const boxes = viewOf([head.slice(0, 3), ['ann', 'C1', true], ['bob', 'C1', false]]);
    expect(columnsOf(boxes).missing).toEqual(['completedAt']);
  });

  test('does not depend on the order of the columns', () => {
    const headers = [
      'Username',
      'Email',
      'Course code',
      'Course name',
      'Completed on',
      'Date',
      'Status',
      'Notes',
    ];
    const expected = recognised(...headers);
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
        expect(recognised(...shuffled)).toEqual(expected);
      }),
    );
  });

  test('gives a column to one field only', () => {
    const words = [
      'User',
      'Course',
      'Date',
      'Completion date',
      'Status',
      'Email',
      'Score',
      'x',
      '',
      'Course code',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (headers) => {
        fc.pre(headers.some((header) => header !== ''));
        const { fields } = columnsOf(viewOf([headers]));
        const columns = Object.values(fields).flatMap((field) => (field ? [field.column] : []));
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });
});

describe('forms', () => {
  test.each([
    ['Username', 'username'],
    ['Docebo username', 'username'],
    ['Email', 'email'],
    ['Employee email', 'email'],
    ['User ID', 'id'],
    ['Docebo ID', 'docebo-id'],
    ['Docebo user ID (number)', 'docebo-id'],
    ['User', 'name'],
    ['Employee', 'name'],
    ['Employee ID', 'name'],
    ['Staff no', 'name'],
    ['Login', 'name'],
  ])('a user column headed %s holds %s', (header, form) => {
    expect(columnsOf(viewOf([[header, 'Course']])).userForm).toBe(form);
  });

  test.each([
    ['Course code', 'code'],
    ['Kurscode', 'code'],
    ['Course ID', 'id'],
    ['Docebo course ID', 'docebo-id'],
    ['Course', 'code'],
    ['Course number', 'code'],
    ['Training ID', 'code'],
  ])('a course column headed %s holds %s', (header, form) => {
    expect(columnsOf(viewOf([['User', header]])).courseForm).toBe(form);
  });

  test('reads a column chosen against its header as names', () => {
    const view = viewOf([['Course ID', 'Username', 'Date']]);
    const columns = columnsOf(view, {
      ...NONE,
      user: '1/1 course id',
      course: '1/1 username',
      completedAt: '1/1 date',
    });
    expect([columns.userForm, columns.courseForm]).toEqual(['name', 'code']);
  });
});

describe('the header row', () => {
  test('is the first with a user and a course', () => {
    const view = viewOf([
      ['Training records of the user group'],
      [],
      ['', 'Username', 'Course', 'Date'],
      ['', 'ann', 'C1', '2026-03-14'],
    ]);
    const columns = columnsOf(view);
    expect(columns.headerRow).toBe(2);
    expect(columns.fields.user?.column).toBe(1);
  });

  test('is not a row of values that read like headers', () => {
    const view = viewOf([
      ['Login name', 'Docebo course code', 'Kind', 'Role', 'Completed on'],
      ['ann', 'C1', 'Course', 'Employee', '2026-03-14'],
    ]);
    expect(columnsOf(view).headerRow).toBe(0);
  });

  test('can have a date among its headers', () => {
    const view = viewOf([
      ['Training log', '', 'Printed'],
      ['User', 'Course', { wall: '2026-11-26 00:00:00' }, 'Date'],
      ['ann', 'C1', '', '2026-03-14'],
    ]);
    expect(columnsOf(view)).toMatchObject({ headerRow: 1, missing: [] });
  });

  test('is the one with the most recognised headers of several that fit', () => {
    const view = viewOf([
      ['Learner', '', 'Course', '', 'Completion', ''],
      ['Username', 'Full name', 'Course code', 'Course name', 'Completion date', 'Score'],
      ['ann', 'Ann', 'C1', 'Safety', '2026-03-14', 90],
    ]);
    const columns = columnsOf(view);
    expect(columns.headerRow).toBe(1);
    expect(columns.fields.score?.column).toBe(5);
  });

  test('is below group headings', () => {
    const view = viewOf([
      ['Employee', 'Course', 'Completion', ''],
      ['Login', 'Code', 'Due', 'Actual'],
      ['ann', 'C1', '2026-06-30', '2026-03-14'],
      ['bob', 'C1', '2026-06-30', '2026-03-15'],
    ]);
    expect(columnsOf(view)).toMatchObject({ headerRow: 1, missing: ['course', 'completedAt'] });
  });

  test('is not a row of repeated values', () => {
    const view = viewOf([
      ['User', 'Course', 'Status'],
      ['ann', 'Training', 'Completed'],
      ['bob', 'Training', 'Completed'],
    ]);
    expect(columnsOf(view).headerRow).toBe(0);
  });

  test('is found without a course column, so that the sentence names its headers', () => {
    const view = viewOf([
      ['Log 2026'],
      [],
      ['Username', 'What', 'Completion date'],
      ['ann', 'C1', '2026-03-14'],
    ]);
    expect(columnsOf(view)).toMatchObject({ headerRow: 2, missing: ['course'] });
  });

  test('is row 1 when nothing is recognised, with all that is missing', () => {
    const columns = columnsOf(
      viewOf([
        ['Wer', 'Was'],
        ['ann', 'C1'],
      ]),
    );
    expect(columns.headerRow).toBe(0);
    expect(columns.missing).toEqual(['user', 'course', 'completedAt']);
    expect(columns.headers.map(({ header, samples }) => [header, samples])).toEqual([
      ['Wer', ['ann']],
      ['Was', ['C1']],
    ]);
  });

  test('can be chosen by hand when it is not row 1', () => {
    const cells = [
      ['Training log', 'printed by hr', ''],
      ['Who', 'What', 'When'],
      ['Username', 'Course', 'Date'],
      ['ann', 'C1', '2026-03-14'],
    ];
    const read = (answers: Answers) => {
      const found = recogniseColumns(viewOf(cells), null, 'update', answers);
      if (!found.ok) throw new Error(found.problem.code);
      return found.columns;
    };
    const asks = (questions: Columns['questions']) => questions.filter(({ kind }) => kind === 'header-row');
    expect(asks(read({}).questions)).toMatchObject([
      {
        id: 'header-row',
        kind: 'header-row',
        answer: '3',
        options: [{ answer: '1' }, { answer: '2' }, { answer: '3' }, { answer: '4' }],
      },
    ]);
    expect(read({ 'header-row': '2' })).toMatchObject({
      headerRow: 1,
      missing: ['user', 'course', 'completedAt'],
    });
    expect(read({ 'header-row': '7' }).headerRow).toBe(2);
    expect(read({ 'header-row': 'x' }).headerRow).toBe(2);
    const plain = columnsOf(
      viewOf([
        ['Username', 'Course', 'Date'],
        ['ann', 'C1', '2026-03-14'],
      ]),
    );
    expect(asks(plain.questions)).toEqual([]);
  });

  test('is at most row 50', () => {
    const notes = Array.from({ length: 50 }, () => ['', 'x']);
    expect(columnsOf(viewOf([...notes, ['Username', 'Course']])).headerRow).toBe(0);
    expect(columnsOf(viewOf([...notes.slice(1), ['Username', 'Course']])).headerRow).toBe(49);
  });

  test('stays the row of Rowcall’s own columns, whatever the others are renamed to', () => {
    const view = viewOf([
      ['My records'],
      ['Wer', 'Was', 'Wann', ...OWN_HEADERS],
      ['ann', 'C1', '2026-03-14'],
    ]);
    expect(columnsOf(view)).toMatchObject({ headerRow: 1, own: { present: true, column: 3 } });
  });
});

describe('what is missing', () => {
  const cases: readonly (readonly [readonly string[], readonly FieldName[]])[] = [
    [['Course', 'Date'], ['user']],
    [['User', 'Date'], ['course']],
    [['User', 'Course'], ['completedAt']],
    [['User', 'Course', 'Status'], []],
    [['User', 'Course', 'Date'], []],
    [['User', 'Course', 'Score'], []],
    [['Notes'], ['user', 'course', 'completedAt']],
  ];
  test.each(cases)('%j lacks %j', (headers, missing) => {
    expect(columnsOf(viewOf([headers])).missing).toEqual(missing);
  });

  test('reports a sheet with nothing in it as empty', () => {
    const sheets: readonly (readonly (readonly Cell[])[])[] = [
      [],
      [[]],
      [['']],
      [
        ['  ', ''],
        ['', ''],
      ],
    ];
    for (const cells of sheets) {
      expect(recogniseColumns(viewOf(cells, { name: 'Q1' }), null)).toEqual({
        ok: false,
        problem: { code: 'sheet-empty', sheet: 'Q1' },
      });
    }
  });
});

describe('samples', () => {
  test('show three different values, as a person reads them, and no blank cells', () => {
    const view = viewOf([
      ['User', 'Course', 'Date'],
      ['ann', 12, { wall: '2026-03-14 00:00:00' }],
      ['', 12, true],
      ['ann', 13, { wall: '2026-03-14 09:30:00' }],
      ['x'.repeat(200), '', ''],
      ['cid', '', ''],
      ['dan', '', ''],
    ]);
    expect(columnsOf(view).headers.map(({ samples }) => samples)).toEqual([
      ['ann', `${'x'.repeat(59)}…`, 'cid'],
      ['12', '13'],
      ['2026-03-14', 'TRUE', '2026-03-14 09:30:00'],
    ]);
  });
});

describe("a person's choice", () => {
  const view = viewOf([
    ['Wer', 'Was', 'Wann', 'Date', 'Date', 'Status'],
    ['ann', 'C1', '2026-03-14', 'a', 'b', 'x'],
  ]);
  const choice: ColumnChoice = { ...NONE, user: '1/1 wer', course: '1/1 was', completedAt: '2/2 date' };

  test('is followed, also when a field gets no column', () => {
    const columns = columnsOf(view, choice);
    expect(columns).toMatchObject({ byHand: true, lost: [], missing: [] });
    expect(columns.fields.completedAt).toMatchObject({ column: 4, samples: ['b'] });
    expect(columns.fields.status).toBeNull();
  });

  test('is made of header ids, and survives JSON', () => {
    const state = columnsState(columnsOf(view));
    expect(state.headers.map(({ id }) => id)).toEqual([
      '1/1 wer',
      '1/1 was',
      '1/1 wann',
      '1/2 date',
      '2/2 date',
      '1/1 status',
    ]);
    const again: ColumnChoice = JSON.parse(JSON.stringify(choice));
    expect(columnsState(columnsOf(view, again)).chosen).toEqual(choice);
  });

  test('holds when columns move and when a header changes its case', () => {
    const moved = viewOf([['', 'Status', 'WAS', 'Date', 'Notes', 'Date', 'wer']]);
    const columns = columnsOf(moved, choice);
    expect(columns).toMatchObject({ byHand: true, lost: [] });
    expect([columns.fields.user?.column, columns.fields.completedAt?.column]).toEqual([6, 5]);
  });

  test('is void, and reported, when a third column gets the same header', () => {
    const more = viewOf([['Wer', 'Was', 'Date', 'Date', 'Date', 'Completed on']]);
    const columns = columnsOf(more, choice);
    expect(columns.lost).toEqual(['completedAt']);
    expect(columns.fields.completedAt?.header).toBe('Completed on');
  });

  test('is void for all columns when the user or course column is gone', () => {
    const other = viewOf([['Username', 'Course code', 'Completion date', 'Status']]);
    const columns = columnsOf(other, choice);
    expect(columns).toMatchObject({ byHand: false, lost: ['user', 'course', 'completedAt'], missing: [] });
    expect(columns.fields.status?.column).toBe(3);
  });

  test('is void for all columns when only one of user and course is gone', () => {
    for (const headers of [
      ['Wer', 'Course code', 'Date', 'Date'],
      ['Username', 'Was', 'Date', 'Date'],
    ])
      expect(columnsOf(viewOf([headers]), choice)).toMatchObject({
        byHand: false,
        lost: ['user', 'course', 'completedAt'],
      });
  });

  test('locates the header row', () => {
    const titled = viewOf([['A title'], ['Wer', 'Was', 'Date', 'Date'], ['ann', 'C1', '', '2026-03-14']]);
    expect(columnsOf(titled, choice).headerRow).toBe(1);
  });

  test('keeps a column from the field that its header names', () => {
    const columns = columnsOf(viewOf([['Username', 'Email', 'Course', 'Date']]), {
      ...NONE,
      user: '1/1 email',
      course: '1/1 username',
    });
    expect(columns.fields.user?.header).toBe('Email');
    expect(columns.fields.course?.header).toBe('Username');
    expect(columns.missing).toEqual(['completedAt']);
  });

  test('is refused when it gives one column to two fields', () => {
    expect(recogniseColumns(view, { ...choice, status: '1/1 wer' })).toEqual({
      ok: false,
      problem: { code: 'columns-shared', fields: ['user', 'status'] },
    });
  });

  test('does not offer Rowcall’s own columns', () => {
    const columns = columnsOf(viewOf([['User', 'Course', 'Date', ...OWN_HEADERS]]));
    expect(columns.headers.map(({ header }) => header)).toEqual(['User', 'Course', 'Date']);
  });

  test('does not offer columns without a header, but offers those of signs', () => {
    const columns = columnsOf(
      viewOf([
        ['User', '', '#', '★', '日付'],
        ['ann', 'bob', 'cid', 'dan', 'eve'],
      ]),
    );
    expect(columns.headers.map(({ id }) => id)).toEqual(['1/1 user', '1/1 #', '1/1 ★', '1/1 日付']);
  });
});

describe("Rowcall's own columns", () => {
  const head = ['User', 'Course', 'Date'];

  test('go right of everything before first use', () => {
    expect(columnsOf(viewOf([head, ['ann', 'C1', '', '', 'a formula of the person']])).own).toEqual({
      present: false,
      column: 5,
    });
  });

  test('are found anywhere in the sheet', () => {
    const view = viewOf([[...head.slice(0, 1), ...OWN_HEADERS, ...head.slice(1)]]);
    expect(columnsOf(view).own).toEqual({ present: true, column: 1 });
  });

  const torn: readonly (readonly [string, readonly string[]])[] = [
    ['in another order', [...OWN_HEADERS].reverse()],
    ['with a column between', [OWN_HEADERS[0], 'Notes', ...OWN_HEADERS.slice(1)]],
    ['with one missing', OWN_HEADERS.slice(1)],
    ['with one twice', [...OWN_HEADERS, OWN_HEADERS[0]]],
    ['twice', [...OWN_HEADERS, ...OWN_HEADERS]],
  ];
  test.each(torn)('are refused %s', (_, headers) => {
    expect(recogniseColumns(viewOf([[...head, ...headers]]), null)).toEqual({
      ok: false,
      problem: { code: 'columns-not-adjacent', headers: OWN_HEADERS },
    });
  });
});
