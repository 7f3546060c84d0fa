// Text from the clipboard as cells.
import * as fc from 'fast-check';
import { readClipboardText } from '../../../workbench/page/clipboard';

it.each([
  ['a', [['a']]],
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['\t', [['', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"two\nlines"\tx', [['two\nlines', 'x']]],
  ['"a ""b""\t"', [['a "b"\t']]],
  ['say "no"', [['say "no"']]],
  ['"only quoted"', [['"only quoted"']]],
  ['"never closed', [['"never closed']]],
])('reads %j as %j', (text, cells) => {
  expect(readClipboardText(text)).toEqual(cells);
});

it('restores every rectangle of cells that is written as spreadsheets write it', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ''));
  const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width });
  const rectangle = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(row(width), { minLength: 1, maxLength: 5 }));
  const written = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(rectangle, (cells) => {
      // A cell that has quotes and nothing to be quoted for is written as it is.
      const plain = cells.map((line) =>
        line.map((text) => (/[\t\n]/.test(text) ? text : text.replaceAll('"', ''))),
      );
      const text = `${plain.map((line) => line.map(written).join('\t')).join('\n')}\n`;
      expect(readClipboardText(text)).toEqual(plain);
    }),
  );
});
