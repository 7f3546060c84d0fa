// The row of the headers: by what most is recognised in, with the others offered.
import { findHeaderRow } from '../../../src/sheet/layout/header-row';
import { questionId } from '../../../src/sheet/model/questions';
import type { Cell } from '../../../src/sheet/model/types';
import { OWN_HEADERS } from '../../../src/sheet/status/own-columns';

type Cells = readonly (readonly Cell[])[];
const rowOf = (cells: Cells, answers: Record<string, string> = {}) => findHeaderRow(cells, null, answers).row;
const answer = (row: string) => ({ [questionId('header-row', '')]: row });

const HEADERS = ['Username', 'Course code', 'Completion date'];
const VALUES = ['grace', 'SAFE-1', '2026-03-14'];

test('a row that names the user and the course comes before one that names more of the other fields', () => {
  expect(rowOf([['Status', 'Score', 'Completion date'], ['Username', 'Course code', 'x'], VALUES])).toBe(1);
});

test('of equally good rows the one with values right below its names counts', () => {
  expect(rowOf([HEADERS, [], [], HEADERS, VALUES])).toBe(3);
});

test('names that are sure come before those that are not', () => {
  expect(rowOf([['User', 'Course', 'Date'], ['', 'SAFE-1', ''], HEADERS, VALUES])).toBe(2);
});

test('if nothing is recognised, row 1 counts', () => {
  expect(
    rowOf([
      ['x', 'y'],
      ['z', 'w'],
    ]),
  ).toBe(0);
  expect(rowOf([])).toBe(0);
});

test('a row of group headings is passed over for the headers below it, unless these come again as values', () => {
  const groups = ['Username', 'Training', ''];
  const below = ['Learner', 'Course', 'Date'];
  expect(rowOf([groups, below, VALUES])).toBe(1);
  expect(rowOf([HEADERS, ['Learner', 'Course', 'x'], ['Learner', 'Course', 'y']])).toBe(0);
  // The same row again is no second one.
  expect(rowOf([HEADERS, HEADERS, VALUES])).toBe(0);
  // Most of its cells have to read like headers.
  expect(rowOf([HEADERS, ['Learner', 'Course', 'SAFE-1', 'grace'], VALUES])).toBe(0);
});

test('Rowcall’s own headers show the row, whatever else is recognised or was answered', () => {
  const cells = [HEADERS, VALUES, ['a', 'b', ...OWN_HEADERS]];
  expect(findHeaderRow(cells, null, answer('1'))).toEqual({ row: 2, question: null });
});

describe('the question which row it is', () => {
  const title = ['Report', 'of March'];
  const cells: Cells = [title, HEADERS, VALUES, ['ada', 'SAFE-2', '2026-03-15', 'late']];

  test('offers the rows with more than one cell, with the first cells of each, and has an answer', () => {
    expect(findHeaderRow(cells, null, {}).question).toMatchObject({
      kind: 'header-row',
      answer: '2',
      options: [
        { answer: '1', example: 'Report, of March' },
        { answer: '2', example: 'Username, Course code, Completion date' },
        { answer: '3', example: 'grace, SAFE-1, 2026-03-14' },
        { answer: '4', example: 'ada, SAFE-2, 2026-03-15' },
      ],
    });
  });

  test('is answered by a person', () => {
    expect(rowOf(cells, answer('3'))).toBe(2);
    // No row of the sheet, or no number of one.
    for (const given of ['9', '0', '01', 'two', '']) expect(rowOf(cells, answer(given))).toBe(1);
  });

  test('offers eight rows, the best and the next ones, and a ninth that somebody typed', () => {
    const many: Cells = [title, HEADERS, ...Array.from({ length: 20 }, () => VALUES)];
    const offered = (answers: Record<string, string>) =>
      findHeaderRow(many, null, answers).question?.options.map((option) => option.answer);
    expect(offered({})).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(offered(answer('15'))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '15']);
    expect(rowOf(many, answer('15'))).toBe(14);
  });

  test('is not asked if no other row could hold them', () => {
    expect(findHeaderRow([HEADERS, ['grace'], []], null, {}).question).toBeNull();
  });

  test('looks no further than 50 rows', () => {
    const far: Cells = [...Array.from({ length: 50 }, () => ['x', 'y']), HEADERS, VALUES];
    expect(rowOf(far)).toBe(0);
    expect(rowOf(far.slice(1))).toBe(49);
  });
});
