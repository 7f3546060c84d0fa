// What the user and the course column hold: by header, by the tenant's user fields, and as a person chose.
import { fieldIn, recogniseColumns } from '../../../src/sheet';
import { viewOf } from '../support';

const FIELDS = [
  { id: 12, title: 'Employee ID' },
  { id: 13, title: 'Badge' },
  { id: 14, title: 'Cost centre' },
  { id: 15, title: 'Cost centre' },
];

function read(headers: readonly string[], answers: Record<string, string> = {}, fields = FIELDS) {
  const result = recogniseColumns(viewOf([headers]), null, 'update', answers, fields);
  if (!result.ok) throw new Error(result.problem.code);
  return result.columns;
}

const kinds = (headers: readonly string[]) =>
  read(headers).questions.map(({ kind, answer }) => [kind, answer]);

test('every user and course column can be read in another way, and has an answer from the start', () => {
  expect(kinds(['Username', 'Course code', 'Date'])).toEqual([
    ['user-match', 'name'],
    ['course-match', 'code'],
  ]);
  expect(kinds(['User ID', 'Course ID', 'Date'])).toEqual([
    ['user-match', 'id'],
    ['course-match', 'id'],
  ]);
  expect(kinds(['Docebo user ID', 'Docebo course ID', 'Date'])).toEqual([
    ['user-match', 'docebo-id'],
    ['course-match', 'docebo-id'],
  ]);
});

test('offers every user field by its title', () => {
  const [question] = read(['Username', 'Course code', 'Date']).questions;
  expect(question?.options).toEqual([
    { answer: 'name', example: null },
    { answer: 'username', example: null },
    { answer: 'email', example: null },
    { answer: 'docebo-id', example: null },
    { answer: 'field:12', example: 'Employee ID' },
    { answer: 'field:13', example: 'Badge' },
    { answer: 'field:14', example: 'Cost centre' },
    { answer: 'field:15', example: 'Cost centre' },
  ]);
});

test.each([
  ['username', 'only-username'],
  ['email', 'only-email'],
  ['docebo-id', 'docebo-id'],
  ['field:13', 'field:13'],
  ['field:99', 'username'],
  ['name', 'username'],
] as const)('reads the answer %s as %s', (answer, form) => {
  const answers = { 'user-match 1/1 username': answer };
  expect(read(['Username', 'Course code', 'Date'], answers).userForm).toBe(form);
});

test('the course column can be set to hold IDs or codes', () => {
  const answers = { 'course-match 1/1 course': 'docebo-id' };
  expect(read(['Username', 'Course', 'Date'], answers).courseForm).toBe('docebo-id');
  expect(read(['Username', 'Course', 'Date']).courseForm).toBe('code');
  const codes = { 'course-match 1/1 course id': 'code' };
  expect(read(['Username', 'Course ID', 'Date'], codes).courseForm).toBe('code');
});

describe('a header that is the title of a user field', () => {
  test('is read as that field, in any case and with any dashes', () => {
    expect(read(['Employee ID', 'Course code', 'Date']).userForm).toBe('maybe-field:12');
    expect(read(['EMPLOYEE  ID', 'Course code', 'Date']).userForm).toBe('maybe-field:12');
    expect(read(['Employee ID', 'Course code', 'Date'], {}, []).userForm).toBe('name');
  });

  test('makes a column the user column that no list of headers has', () => {
    const { fields, missing, userForm } = read(['Badge', 'Course code', 'Date']);
    expect([fields.user?.header, missing, userForm]).toEqual(['Badge', [], 'maybe-field:13']);
  });

  test('makes no user column beside one that is certain, and none when two fit', () => {
    expect(read(['Badge', 'Username', 'Course code', 'Date']).fields.user?.header).toBe('Username');
    expect(read(['Badge', 'Cost centre', 'Course code', 'Date']).fields.user?.header).toBe('Badge');
    const twoFields = [...FIELDS, { id: 16, title: 'Locker' }];
    expect(read(['Badge', 'Locker', 'Course code', 'Date'], {}, twoFields).fields.user).toBeNull();
  });

  test('is ignored when two fields have it, and when the header already says what it holds', () => {
    expect(read(['Cost centre', 'Course code', 'Date']).fields.user).toBeNull();
    expect(read(['Username', 'Course code', 'Date'], {}, [{ id: 1, title: 'Username' }]).userForm).toBe(
      'username',
    );
  });

  test('can be chosen to be that field only', () => {
    const answers = { 'user-match 1/1 employee id': 'field:12' };
    expect(read(['Employee ID', 'Course code', 'Date'], answers).userForm).toBe('field:12');
  });
});

test('a second column can be ignored', () => {
  const headers = ['Username', 'Email', 'Course code', 'Date'];
  expect(read(headers).also.user).toMatchObject({ column: 1, form: 'email' });
  const ignoring = read(headers, { 'second-column 1/1 email': 'ignore' });
  expect(ignoring.also.user).toBeNull();
  expect(ignoring.questions.map(({ kind }) => kind)).toContain('second-column');
  expect(ignoring.unused.map(({ header }) => header)).toEqual(['Email']);
});

test('finds the user field in a form', () => {
  expect((['field:12', 'maybe-field:13', 'name', 'docebo-id'] as const).map(fieldIn)).toEqual([
    12,
    13,
    null,
    null,
  ]);
});
