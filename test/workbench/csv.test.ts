// CSV in the encodings and with the separators that people's files have.
import fc from 'fast-check';
import { decodeText, readCsv, separatorOf, writeCsv } from '../../workbench/csv';

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
};

describe('encodings', () => {
  test.each(['little', 'big'] as const)('UTF-16 with a byte order mark is decoded, %s end first', (order) => {
    expect(decodeText(utf16('Prénom;Ä 名\n', order))).toBe('Prénom;Ä 名\n');
  });

  test('UTF-8 is decoded with and without a byte order mark', () => {
    expect(decodeText(Buffer.from('Prénom'))).toBe('Prénom');
    expect(decodeText(Buffer.from('\ufeffPrénom'))).toBe('Prénom');
  });

  test('bytes that are not UTF-8 become replacement characters', () => {
    expect(decodeText(Uint8Array.from([0x50, 0xe9]))).toBe('P\ufffd');
  });
});

describe('the separator', () => {
  test.each([
    ['a,b\n1,2', ','],
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['one column\nno more', ','],
    ['', ','],
    // Decimal commas and a name with a comma under semicolons.
    ['Name;Score;Rate\nDoe, Ann;85,5;1,5\nRoe, Bo;90,5;2,5', ';'],
    // Lists within cells under commas.
    ['Name,Tags\nann,a;b;c;d\nbo,x', ','],
    // A title above, without any separator.
    ['Training log\n\na;b\n1;2', ';'],
    // Quotes hide what is in them.
    ['"a;b;c","d;e"\n"f;g;h","i;j"', ','],
    ['"a;b"\n"c;d"', ','],
    ['"line, one\nline; two";x\ny;z', ';'],
  ])('of %j is %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});

test('a cell with a lone line feed is quoted, so that readers keep it whole', () => {
  expect(
    writeCsv([
      ['a\nb', 'c'],
      ['d', 'e\rf'],
    ]),
  ).toBe('"a\nb",c\r\nd,"e\rf"\r\n');
});

test('cells with any text survive a round trip through CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', ' ', "'", 'ü') });
  const sheet = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(sheet, (cells) => {
      expect(readCsv(writeCsv(cells))).toEqual(cells);
    }),
  );
});
