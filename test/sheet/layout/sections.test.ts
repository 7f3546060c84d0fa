// Headers and titles between the rows: what is below them is read by them, or not at all.
import type { Cell } from '../../../src/sheet';
import { rowsOf, viewOf } from '../support';

type Rows = readonly (readonly Cell[])[];

/**
 * For each row its number, counted from 1, and what is wrong with it, or the day on which it completes, or
 * its status.
 */
function outcomes(cells: Rows): readonly (readonly [number, string])[] {
  return rowsOf(viewOf(cells)).map(({ index, asked }) => [
    index + 1,
    asked.ok
      ? (asked.change.completedAt?.slice(0, 10) ?? `status ${asked.change.status}`)
      : asked.problems.map(({ code }) => code).join(),
  ]);
}

const HEAD = ['Username', 'Course code', 'Completion date'];
const DAY = '2026-03-14';

describe('headers between the rows', () => {
  test('are passed over if they are the headers again', () => {
    expect(outcomes([HEAD, ['ann', 'C1', DAY], HEAD, ['bob', 'C1', DAY]])).toEqual([
      [2, DAY],
      [4, DAY],
    ]);
  });

  test('hold back the rows below them if they are others, until the first come again', () => {
    const due = ['Username', 'Course code', 'Due date'];
    const cells = [
      HEAD,
      ['ann', 'C1', DAY],
      [],
      due,
      ['bob', 'C1', DAY],
      ['cat', 'C1', ''],
      HEAD,
      ['dan', 'C1', DAY],
    ];
    expect(outcomes(cells)).toEqual([
      [2, DAY],
      [5, 'other-headers'],
      [6, 'other-headers,nothing-asked'],
      [8, DAY],
    ]);
  });

  test.each<readonly [string, readonly Cell[]]>([
    ['in another order', ['Course code', 'Username', 'Completion date']],
    ['without one of them', ['Username', 'Course code', '']],
    ['in other words', ['USERNAME', 'Course Code', 'Expiry']],
  ])('hold back the rows below them %s', (_, heads) => {
    expect(outcomes([HEAD, ['ann', 'C1', DAY], heads, ['C1', 'bob', DAY]])).toEqual([
      [2, DAY],
      [4, 'other-headers'],
    ]);
  });

  test('are no headers if only the user or only the course is called like one', () => {
    const cells = [HEAD, ['Username', 'C1', DAY], ['ann', 'Course code', DAY], ['bob', 'C1', DAY]];
    expect(outcomes(cells)).toEqual([
      [2, DAY],
      [3, DAY],
      [4, DAY],
    ]);
  });

  test('name their rows in the problem', () => {
    const cells = [
      ['Notes'],
      HEAD,
      ['ann', 'C1', DAY],
      ['Username', 'Course code', 'Due'],
      ['bob', 'C1', DAY],
    ];
    const [, row] = rowsOf(viewOf(cells));
    expect(row?.asked).toEqual({ ok: false, problems: [{ code: 'other-headers', row: 4, headerRow: 2 }] });
  });
});

describe('titles between the rows', () => {
  test.each([
    'Not completed / overdue',
    'Cancelled',
    'No show:',
    'Noch nicht abgeschlossen',
    'Non terminé',
    '未完了',
  ])('hold back the completions below %s, until the next title', (title) => {
    const cells = [
      HEAD,
      ['Completed'],
      ['ann', 'C1', DAY],
      [title],
      ['bob', 'C1', DAY],
      [],
      ['cat', 'C1', DAY],
    ];
    const more = [['Completed in June'], ['dan', 'C1', DAY]];
    expect(outcomes([...cells, ...more]).filter(([row]) => ![2, 4, 8].includes(row))).toEqual([
      [3, DAY],
      [5, 'under-section'],
      [7, 'under-section'],
      [9, DAY],
    ]);
  });

  test('hold back nothing that is not a completion', () => {
    const cells = [
      [...HEAD, 'Status'],
      ['Not completed'],
      ['ann', 'C1', '', 'In progress'],
      ['bob', 'C1', '', 'Completed'],
    ];
    expect(outcomes(cells).slice(1)).toEqual([
      [3, 'status 1'],
      [4, 'under-section'],
    ]);
  });

  test('are no titles beside other cells, or as a remark alone', () => {
    const head = [...HEAD, 'Remarks'];
    const cells = [
      head,
      ['Failed', 'C1', DAY],
      ['ann', 'C1', DAY],
      ['', '', '', 'Failed'],
      ['bob', 'C1', DAY],
    ];
    expect(outcomes(cells).map(([row, what]) => [row, what.includes('under-section')])).toEqual([
      [2, false],
      [3, false],
      [5, false],
    ]);
  });

  test('make the rows below them pending', () => {
    const keyUnder = (title: string) => {
      const cells = [HEAD, [title], ['ann', 'C1', DAY]];
      return rowsOf(viewOf(cells)).find(({ index }) => index === 2)?.key;
    };
    expect(keyUnder('Not completed')).not.toBe(keyUnder('Completed'));
  });
});
