// Dates that nobody reads beside the word Completed: nobody is completed today who was completed then.
import type { Action } from '../../../src/contract';
import { type Cell, recogniseColumns } from '../../../src/sheet';
import { columnsOf, viewOf } from '../support';

/** The fields that are missing from a sheet of two people, one of whom has completed. */
function missing(
  header: string,
  values: readonly Cell[],
  statuses = ['Completed', 'Enrolled'],
  action: Action = 'update',
) {
  const cells = [
    ['Username', 'Course code', header, 'Status'],
    ...values.map((value, n) => [`user${n}`, 'C1', value, statuses[n] ?? '']),
  ];
  const found = recogniseColumns(viewOf(cells), null, action);
  if (!found.ok) throw new Error(found.problem.code);
  return found.columns.missing;
}

const DAYS = ['2026-03-14', '14 March 2026'];

test.each(['', 'Certificate date', 'Test date', 'Date of exam', 'Issued on', 'Prüfungsdatum'])(
  'a column of dates headed “%s” beside Completed is asked about',
  (header) => {
    expect(missing(header, DAYS)).toEqual(['completedAt']);
    expect(missing(header, [{ wall: '2026-03-14 00:00:00' }, ''])).toEqual(['completedAt']);
  },
);

test.each([
  'Hire date',
  'Date of birth',
  'Last login',
  'Due date',
  'Enrollment date',
  'Valid until',
  'Geburtsdatum',
  'Created on',
])('%s is about another day', (header) => {
  expect(missing(header, DAYS)).toEqual([]);
});

test('asks nothing if no row says Completed, or the column holds no dates', () => {
  expect(missing('Test date', DAYS, ['Enrolled', 'In progress'])).toEqual([]);
  expect(missing('', ['room 4', 'room 5'])).toEqual([]);
  expect(missing('Number', ['46095', '46096'])).toEqual([]);
  expect(missing('', DAYS, ['Completed', 'Completed'], 'unenroll')).toEqual([]);
});

test('asks nothing if the columns were chosen', () => {
  const cells = [
    ['Username', 'Course code', 'Test date', 'Status'],
    ['ann', 'C1', '2026-03-14', 'Completed'],
  ];
  const free = columnsOf(viewOf(cells));
  const choice = Object.fromEntries(Object.keys(free.fields).map((field) => [field, null]));
  const [user, course, , status] = free.headers.map(({ id }) => id);
  expect(recogniseColumns(viewOf(cells), { ...choice, user, course, status } as never)).toMatchObject({
    ok: true,
    columns: { missing: [] },
  });
});
