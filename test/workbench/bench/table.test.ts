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

test('columns of the text are aligned with their heads', () => {
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

test('a pipe in a cell is escaped in Markdown', () => {
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

test('a table without rows and notes is printed with its heads', () => {
  expect(tableText({ ...TABLE, rows: [], notes: [] })).toContain('sheet');
});
