// Titles and group headings above the headers: dates that are only planned complete nobody.
import { type Cell, recogniseColumns } from '../../../src/sheet';
import { columnsOf, doubts, viewOf } from '../support';

type Rows = readonly (readonly Cell[])[];

/** The columns (from 0) of the completion date, or what is asked about it, below these rows. */
function taken(above: Rows, headers: readonly Cell[]): number | null | 'asked' {
  const row = headers.map((_, n) => (n < 2 ? `x${n}` : `2026-03-1${n}`));
  const columns = columnsOf(viewOf([...above, headers, row]));
  if (doubts(columns).some(({ kind }) => kind === 'which-column')) return 'asked';
  return columns.fields.completedAt?.column ?? null;
}

const HEAD = ['Username', 'Course code', 'Date'];

describe('a title above the headers', () => {
  test.each([
    'Planned training 2026',
    'Training schedule',
    'Training plan 2026',
    'Geplante Schulungen 2026',
    'Formations prévues 2026',
    'Formación programada',
    'Overdue',
    '研修予定',
  ])('takes a vague date for no completion: %s', (title) => {
    expect(taken([[title], []], HEAD)).toBeNull();
  });

  test.each([
    'Training report 2026',
    'Mandatory training',
    'Completed and planned training',
    'Refresher training 2026',
    'Report due to HR on Monday',
    'Expiry dates are in the other sheet',
  ])('leaves the date as it is: %s', (title) => {
    expect(taken([[title], []], HEAD)).toBe(2);
  });

  test('says nothing against a header that says completed', () => {
    expect(taken([['Planned training 2026']], ['Username', 'Course code', 'Completion date'])).toBe(2);
  });

  test('says nothing against a column that was chosen', () => {
    const cells = [['Training plan 2026'], HEAD, ['ann', 'C1', '2026-03-14']];
    const free = columnsOf(viewOf(cells));
    const choice = Object.fromEntries(Object.keys(free.fields).map((field) => [field, null]));
    const [user, course, completedAt] = free.headers.map(({ id }) => id);
    const found = recogniseColumns(viewOf(cells), { ...choice, user, course, completedAt } as never);
    expect(found).toMatchObject({ ok: true, columns: { fields: { completedAt: { column: 2 } } } });
  });
});

describe('a group heading above the headers', () => {
  test('counts for the columns up to the next heading', () => {
    const two = ['Username', 'Course code', 'Date', 'Date'];
    expect(taken([['', '', 'Completion', 'Due']], two)).toBe(2);
    expect(taken([['', '', 'Due', 'Completion']], two)).toBe(3);
    expect(taken([['Person', '', 'Due', '']], two)).toBeNull();
    expect(taken([['', '', 'Initial', 'Refresher']], two)).toBe('asked');
  });

  test('counts only in the row right above', () => {
    expect(
      taken(
        [
          ['Report', '', 'Due'],
          ['', '', ''],
        ],
        HEAD,
      ),
    ).toBe(2);
    expect(taken([['Person', '', 'Next due']], HEAD)).toBeNull();
  });
});
