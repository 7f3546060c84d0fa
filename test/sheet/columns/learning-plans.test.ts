// Rows about learning plans: distinguished from rows about courses, and refused if nobody knows which of the
// two is meant.
import { type Cell, holdsPlans, isPlanForm, isPlanRow } from '../../../src/sheet';
import { columnsOf, onlyRow, viewOf } from '../support';

const one = (cells: Readonly<Record<string, Cell>>) =>
  onlyRow(['Username', ...Object.keys(cells)], ['ann', ...Object.values(cells)]);

const asked = (cells: Readonly<Record<string, Cell>>) => {
  const { asked: of } = one(cells);
  return of.ok ? of.action : of.problems;
};

test('a column of learning plans is recognised by its header, and any other is one of courses', () => {
  expect((['plan', 'plan-id'] as const).map(isPlanForm)).toEqual([true, true]);
  expect((['code', 'docebo-id', 'id'] as const).map(isPlanForm)).toEqual([false, false, false]);
  expect(isPlanRow(one({ 'Learning plan': 'LP-1' }))).toBe(true);
  expect(isPlanRow(one({ 'Course code': 'C1', Status: 'Completed' }))).toBe(false);
});

test('a sheet holds learning plans if one of its columns does', () => {
  const holds = (...headers: readonly string[]) =>
    holdsPlans(
      columnsOf(
        viewOf([
          ['Username', ...headers],
          ['ann', ...headers.map(() => 'A1')],
        ]),
      ),
    );
  expect(holds('Learning plan')).toBe(true);
  expect(holds('Course code', 'Learning plan', 'Status')).toBe(true);
  expect(holds('Course code', 'Status')).toBe(false);
});

test('a row that names a learning plan and asks for nothing is checked anyway', () => {
  expect(asked({ 'Learning plan': 'LP-1' })).toBe('update');
  expect(asked({ 'Learning plan': 'LP-1', Action: 'Enroll' })).toBe('enroll');
  // What is wrong in it is still wrong.
  expect(asked({ 'Learning plan': 'LP-1', Status: 'whatever' })).toMatchObject([
    { code: 'status-unreadable' },
  ]);
  expect(asked({ 'Learning plan': '' })).toMatchObject([{ code: 'course-missing' }]);
  expect(asked({ 'Course code': 'C1' })).toMatchObject([{ code: 'nothing-asked' }]);
});

test('a row that names a course and a learning plan is refused, and each is named for what it is', () => {
  expect(asked({ 'Course code': 'C1', 'Learning plan': 'LP-1', Action: 'Enroll' })).toEqual([
    { code: 'plan-and-course', course: 'C1', plan: 'LP-1' },
  ]);
  expect(asked({ 'Learning plan': 'LP-1', 'Course code': 'C1', Action: 'Enroll' })).toEqual([
    { code: 'plan-and-course', course: 'C1', plan: 'LP-1' },
  ]);
  const either = (course: string, plan: string) =>
    one({ 'Course code': course, 'Learning plan': plan, Action: 'Enroll' });
  expect([isPlanRow(either('C1', '')), isPlanRow(either('', 'LP-1'))]).toEqual([false, true]);
  expect([either('C1', ''), either('', 'LP-1')].map(({ asked: { ok } }) => ok)).toEqual([true, true]);
});
