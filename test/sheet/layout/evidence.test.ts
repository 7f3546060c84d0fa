// What the values of a column say about it: whether it can be what its header names, and what an ignored one
// looks like.
import { lookOf, looksLikeDate, mayHold } from '../../../src/sheet/layout/evidence';
import { matchHeader } from '../../../src/sheet/layout/headers';
import type { Cell } from '../../../src/sheet/model/types';

describe('a cell that could be meant as a day', () => {
  test.each<Cell>([
    { wall: '2026-03-14 00:00:00' },
    25_569,
    73_415,
    73_415.5,
    '46095',
    '14 March 2026',
    'March 2026, 14',
    '14/3/26',
    '14-Mar-26',
    '20260314',
  ])('is %j', (cell) => {
    expect(looksLikeDate(cell)).toBe(true);
  });

  test.each<Cell>([25_568, 25_568.9, 73_416, 14, '20261314', 'Room 14', '1/2', '2026', 'yes', true])(
    'is not %j',
    (cell) => {
      expect(looksLikeDate(cell)).toBe(false);
    },
  );
});

describe('a header and the values below it', () => {
  const holds = (header: string, cells: readonly Cell[]): boolean => {
    const match = matchHeader(header);
    if (!match) throw new Error(`“${header}” names nothing.`);
    return mayHold(match, header, cells);
  };

  test.each<readonly [header: string, cells: readonly Cell[], holds: boolean]>([
    // One date is enough for a header that may be about ticks; a sure header needs none.
    ['Completed', ['yes'], false],
    ['Completed', ['yes', '2026-03-14'], true],
    ['Completion date', ['yes'], true],
    ['Date', ['soon'], true],
    ['Data', ['x'], false],
    ['Data', ['2026-03-14'], true],
    // People's employment is no status of an enrollment, unless the header says that it is one.
    ['Status', ['Active', 'Inactive'], false],
    ['Status', ['Active', 'Completed'], true],
    ['Status', ['Active', 'Suspended', 'On leave'], false],
    ['Status', ['Suspended'], true],
    ['Status', ['Exempt'], true],
    ['Status', ['Exempt', 'New'], true],
    ['Status', ['Exempt', 'Non-exempt'], false],
    ['Enrollment status', ['Active', 'on leave'], true],
    ['Score', ['n/a', 'A'], false],
    ['Score', ['n/a', '9'], true],
    ['Score', [true], false],
    // More than half of the different values; how often each of them is there makes no difference.
    ['Level', ['tutor', 'learner', 'x'], true],
    ['Level', ['tutor', 'x'], false],
    ['Level', ['tutor', 'tutor', 'tutor', 'x'], false],
    ['Level', ['1', '2'], false],
    ['Enrollment level', ['x'], true],
    ['Action', ['foo'], false],
    ['Action', ['foo', 'enrolled'], true],
    ['Action', ['foo', 'Update'], true],
    ['Enrollment action', ['foo'], true],
  ])('%s above %j: %p', (header, cells, expected) => {
    expect(holds(header, cells)).toBe(expected);
  });

  test('without a value, a header is believed', () => {
    for (const header of ['Completed', 'Status', 'Score', 'Level', 'Action'])
      expect(holds(header, ['', false, ' '])).toBe(true);
  });
});

describe('a column that nothing is read from', () => {
  test.each<readonly [header: string, cells: readonly Cell[], look: ReturnType<typeof lookOf>]>([
    ['Done', [false, false], 'ticks'],
    ['Done', [true, false], 'ticks'],
    ['Done', [], null],
    ['Passed?', ['Yes', 'No'], 'ticks'],
    ['Result', ['Pass', 'Fail'], 'result'],
    // Ticks among results are results.
    ['Outcome', ['✓', 'Pass'], 'result'],
    ['Present', ['Attended', 'No show'], 'attendance'],
    ['State', ['Completed', 'In progress'], 'status'],
    ['Count', ['1', '0'], null],
    ['Count', [1, 0], null],
    ['What', ['Update', 'Enroll'], 'action'],
    ['Due date', ['2026-03-14', '2026-03-15'], 'deadline'],
    ['Required by', ['2026-03-14'], 'deadline'],
    ['Valid date', ['2026-03-14', 'n/a', '2026-03-15'], 'date'],
    ['Valid date', ['2026-03-14', 'n/a'], null],
    // Plain figures of five digits are more often numbers of people than days.
    ['Numbers', ['46095', '46096'], null],
    ['Numbers', [46_095], null],
    ['Status', ['foo', 'bar'], 'status'],
    ['Result', ['foo'], 'status'],
    ['Attendance', ['foo'], 'status'],
    ['Grade', ['foo'], 'score'],
    ['Score', ['A'], 'score'],
    ['Level', ['foo'], 'level'],
    ['Role', ['foo'], 'level'],
    ['Session', ['foo'], 'session'],
    ['Action', ['foo'], 'action'],
    ['Status notes', ['foo'], null],
  ])('%s above %j looks like %p', (header, cells, look) => {
    expect(lookOf(header, cells)).toBe(look);
  });
});
