// Sheets that do not hold one enrollment a row: distinguished from those that do, and turned into rows
// without losing any.
import fc from 'fast-check';
import { asRows, type Cell } from '../../../src/sheet';
import { cases } from '../../support/cases';
import { columnsOf, viewOf } from '../support';

type Rows = readonly (readonly Cell[])[];

const day = (text: string): Cell => ({ wall: `${text} 00:00:00` });
const shape = (cells: Rows) => columnsOf(viewOf(cells)).shape;
const turned = (cells: Rows) => asRows(viewOf(cells), columnsOf(viewOf(cells)));

const MATRIX: Rows = [
  ['Training 2026', '', '', '', ''],
  ['Employee', 'Department', 'SAFE-1', 'SAFE-2', 'FIRE'],
  ['ann', 'Ops', day('2026-03-14'), '15/03/2026', ''],
  ['bob', 'Ops', 'N/A', '', '2026-03-16'],
  ['', '', '', '', ''],
];

describe('the shape of a sheet', () => {
  test.each<readonly [string, string | null, Rows]>([
    ['people down and courses across', 'matrix', MATRIX],
    [
      'ticks instead of dates',
      'matrix',
      [
        ['User', 'SAFE-1', 'FIRE'],
        ['ann', 'x', true],
        ['bob', '', 'x'],
      ],
    ],
    [
      'repeated pairs',
      'pairs',
      [
        ['User', 'Course', 'Date', 'Course', 'Date'],
        ['ann', 'C1', '2026-03-14', 'C2', ''],
      ],
    ],
    [
      'numbered pairs',
      'pairs',
      [
        ['User', 'Course 1', 'Date 1', 'Course 2', 'Date 2'],
        ['ann', 'C1', '2026-03-14', 'C2', ''],
      ],
    ],
    [
      'repeated courses with one date',
      'pairs',
      [
        ['Login', 'Course', 'Course', 'Date'],
        ['ann', 'C1', 'C2', '2026-03-14'],
      ],
    ],
    [
      'a list in one cell',
      'list',
      [
        ['User', 'Course', 'Date'],
        ['ann', 'C1; C2', '2026-03-14'],
        ['bob', 'C1', '2026-03-14'],
      ],
    ],
    [
      'a file that was not split',
      'unsplit',
      [['Benutzername;Kurscode;Abschlussdatum'], ['ann;C1;14.03.2026']],
    ],
    [
      'people and one column of dates',
      null,
      [
        ['User', 'SAFE-1'],
        ['ann', '2026-03-14'],
      ],
    ],
    [
      'people and columns of which half the cells are no dates',
      null,
      [
        ['User', 'SAFE-1', 'FIRE'],
        ['ann', '2026-03-14', 'Rome'],
        ['bob', 'Oslo', 'x'],
      ],
    ],
    [
      'one enrollment a row',
      null,
      [
        ['User', 'Course', 'Date'],
        ['ann', 'C1', '2026-03-14'],
      ],
    ],
    [
      'a code and an ID of one course',
      null,
      [
        ['User', 'Course ID', 'Course code', 'Date'],
        ['ann', '7', 'C1', '2026-03-14'],
      ],
    ],
    [
      'dates of the person beside no course',
      null,
      [
        ['Employee', 'Hire date', 'Due date', 'Birth date'],
        ['ann', '2020-01-01', '2026-06-01', '1990-01-01'],
      ],
    ],
    [
      'a sentence in the first cell',
      null,
      [['Note: user, course and date'], ['User', 'Course', 'Date'], ['ann', 'C1', '2026-03-14']],
    ],
  ])('is recognised: %s', (_, expected, cells) => {
    expect(shape(cells)).toBe(expected);
  });
});

describe('a sheet turned into rows', () => {
  test('has no row for what is only planned', () => {
    const heads = ['Username', 'SAFE-1', 'FIRE', 'SAFE-1', 'FIRE'];
    const cells = [
      ['', 'Completed', '', 'Due', ''],
      heads,
      ['ann', '2026-03-14', '2026-03-15', '2027-03-14', '2027-03-15'],
    ];
    expect(turned(cells)).toEqual([
      ['Username', 'Course', 'Completion date'],
      ['ann', 'SAFE-1', '2026-03-14'],
      ['ann', 'FIRE', '2026-03-15'],
    ]);
    expect(shape([['Training plan 2027'], ...cells.slice(1)])).toBeNull();
  });

  test('has a row for each filled cell of a matrix', () => {
    expect(turned(MATRIX)).toEqual([
      ['Employee', 'Course', 'Completion date'],
      ['ann', 'SAFE-1', '2026-03-14'],
      ['ann', 'SAFE-2', '15/03/2026'],
      ['bob', 'FIRE', '2026-03-16'],
    ]);
  });

  test('has each course of a row with its own date, or with the only one', () => {
    expect(
      turned([
        ['User', 'Course', 'Date', 'Course', 'Date'],
        ['ann', 'C1', '2026-03-14', 'C2', '2026-03-15'],
      ]),
    ).toEqual([
      ['User', 'Course', 'Completion date'],
      ['ann', 'C1', '2026-03-14'],
      ['ann', 'C2', '2026-03-15'],
    ]);
    expect(
      turned([
        ['Login', 'Course', 'Course', 'Date'],
        ['ann', 'C1', 'C2', '2026-03-14'],
        ['bob', '', 'C2', ''],
      ]),
    ).toEqual([
      ['Login', 'Course', 'Completion date'],
      ['ann', 'C1', '2026-03-14'],
      ['ann', 'C2', '2026-03-14'],
      ['bob', 'C2', ''],
    ]);
  });

  test('has a row for each course of a list, with the other columns that are read', () => {
    const cells: Rows = [
      ['User', 'Course', 'Date', 'Status', 'Notes'],
      ['ann', 'C1;C2\nC3', '2026-03-14', 'Completed', 'n'],
    ];
    expect(turned(cells)).toEqual([
      ['User', 'Status', 'Course', 'Completion date'],
      ['ann', 'Completed', 'C1', '2026-03-14'],
      ['ann', 'Completed', 'C2', '2026-03-14'],
      ['ann', 'Completed', 'C3', '2026-03-14'],
    ]);
  });

  test('has every date of a matrix once, under its person and course', () => {
    const cell = fc.constantFrom<Cell>('', '2026-03-14', '14 Mar 2026', day('2026-03-15'));
    const people = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(people, (grid) => {
        const rows = grid.map((cells, n) => [`user${n}`, ...cells]);
        const cells: Rows = [
          ['Username', 'SAFE-1', 'SAFE-2', 'FIRE'],
          ['first', ...Array<Cell>(3).fill('2026-01-01')],
          ...rows,
        ];
        const made = turned(cells) ?? [];
        const dates = rows.flatMap(([user, ...days]) =>
          days.flatMap((each, n) =>
            each === ''
              ? []
              : [
                  [
                    user,
                    ['SAFE-1', 'SAFE-2', 'FIRE'][n],
                    typeof each === 'object' ? each.wall.slice(0, 10) : each,
                  ],
                ],
          ),
        );
        expect(made.slice(4)).toEqual(dates);
        expect(shape(made)).toBeNull();
        expect(columnsOf(viewOf(made)).missing).toEqual([]);
      }),
      { numRuns: cases(100) },
    );
  });
});
