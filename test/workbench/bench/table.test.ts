// Tables of figures as text and as Markdown.
import { tableMarkdown, tableText } from '../../../workbench/bench/table';

const TABLE = {
  title: 'Calls',
  heads: ['sheet', 'rows', 'bound'],
  rows: [
    ['a', 12345, null],
    ['long | name', 0.5, 7],
  ],
  notes: ['A note.'],
};

test('columns of the text do not stand below their heads', () => {
  expect(tableText(TABLE).split('\n')).toEqual([
    'Calls',
    '',
    'sheet          rows  bound',
    '-----------  ------  -----',
    'a            12,345      –',
    'long | name     0.5      7',
    '',
    'A note.',
  ]);
});

test('a bar in a cell ends the cell in Markdown', () => {
  expect(tableMarkdown(TABLE).split('\n')).toEqual([
    '### Calls',
    '',
    '| sheet | rows | bound |',
    '|---|---:|---:|',
    '| a | 12,345 | – |',
    '| long \\| name | 0.5 | 7 |',
    '',
    'A note.',
  ]);
});

test('a table without rows or notes breaks', () => {
  expect(tableText({ ...TABLE, rows: [], notes: [] })).toContain('sheet');
});
