// Text as Sheets reads it.
import { localeFacts } from '../../../workbench/google/grid/locale';
import { displayText } from '../../../workbench/google/grid/number-format';
import { readTyped } from '../../../workbench/google/grid/typed';

const read = (text: string, locale = 'en_US') => readTyped(text, localeFacts(locale), 2026);
const shown = (text: string, locale = 'en_US') => {
  const { value, numberFormat } = read(text, locale);
  return displayText(value, numberFormat, locale);
};

const MARCH_14 = 46095;

describe('dates', () => {
  test.each([
    ['2026-03-14', 'en_US', 'yyyy-mm-dd'],
    ['2026/03/14', 'de_DE', 'yyyy/mm/dd'],
    ['3/14/2026', 'en_US', 'm/d/yyyy'],
    ['3/14/26', 'en_US', 'm/d/yy'],
    ['14/03/2026', 'fr_FR', 'dd/mm/yyyy'],
    ['14.03.2026', 'de_DE', 'dd.mm.yyyy'],
    ['14-03-2026', 'en_GB', 'dd-mm-yyyy'],
    ['14 Mar 2026', 'en_US', 'd mmm yyyy'],
    ['14-Mar-2026', 'en_GB', 'd-mmm-yyyy'],
    ['March 14, 2026', 'en_US', 'mmmm d, yyyy'],
    ['14 mars 2026', 'fr_FR', 'd mmmm yyyy'],
    ['3/14', 'en_US', 'm/d'],
    ['3-14', 'en_US', 'm-d'],
    ['26/3/14', 'ja_JP', 'yy/mm/dd'],
    ['2026年3月14日', 'ja_JP', 'yyyy"年"m"月"d"日"'],
    ['2026. 3. 14.', 'ko_KR', 'yyyy. m. d.'],
    ['14. 3. 2026', 'cs_CZ', 'd. m. yyyy'],
    ['14. März 2026', 'de_DE', 'd mmmm yyyy'],
    ['Samstag, 14. März 2026', 'de_DE', 'd mmmm yyyy'],
    ['Saturday, March 14, 2026', 'en_US', 'mmmm d, yyyy'],
    ['14 de marzo de 2026', 'es_ES', 'd mmmm yyyy'],
    ['14 de mar. de 2026', 'pt_BR', 'd mmm yyyy'],
    ['14 marca 2026', 'pl_PL', 'd mmmm yyyy'],
    ['14 марта 2026 г.', 'ru_RU', 'd mmmm yyyy'],
    ['2026. március 14.', 'hu_HU', 'yyyy mmmm d'],
    ['Mar-14-2026', 'en_US', 'mmm-d-yyyy'],
    ['Mar-14', 'en_US', 'mmm-d'],
  ])('%s in %s is the 14th of March', (text, locale, numberFormat) => {
    expect(read(text, locale)).toEqual({ value: MARCH_14, numberFormat });
  });

  test("the locale's order of day and month decides, even if the other would make sense", () => {
    expect(read('3/4/2026', 'en_US').value).toBe(46085);
    expect(read('3/4/2026', 'en_GB').value).toBe(46115);
    expect(read('14/03/2026', 'en_US').value).toBe('14/03/2026');
  });

  test.each([
    '31/02/2026',
    '2026-02-29',
    '2026-13-01',
    '14.03.2026',
    '2026-03-14T12:00:00Z',
    'May',
    'Room 3/4/26b',
  ])('%s stays text in en_US', (text) => {
    expect(read(text)).toEqual({ value: text });
  });

  test.each([
    ['March 2026', 'mmmm yyyy'],
    ['Mar-2026', 'mmm-yyyy'],
    ['3/2026', 'm/yyyy'],
  ])('%s is the first of the month and shows as typed', (text, numberFormat) => {
    expect(read(text)).toEqual({ value: 46082, numberFormat });
    expect(shown(text)).toBe(text);
  });

  test('a number after a month is a day if the month has it, and a year otherwise', () => {
    expect(read('Feb-28').value).toBe(46081);
    expect(shown('Feb-35')).toBe('Feb-35');
  });

  test('days before day zero are negative numbers', () => {
    expect(read('12/30/1899').value).toBe(0);
    expect(read('7/4/1776').value).toBe(-45103);
    expect(shown('7/4/1776')).toBe('7/4/1776');
  });

  test('two-digit years from 30 on are in the 1900s', () => {
    expect(shown('1/1/29')).toBe('1/1/29');
    expect(read('1/1/29').value).toBe(47119);
    expect(read('1/1/30').value).toBe(10959);
  });

  test.each([
    ['2026-03-14 12:30', MARCH_14 + 12.5 / 24, 'yyyy-mm-dd hh:mm'],
    ['3/14/2026 2:30:00 PM', MARCH_14 + 14.5 / 24, 'm/d/yyyy h:mm:ss am/pm'],
    ['6:00', 0.25, 'h:mm'],
    ['6:00:00.000', 0.25, 'h:mm:ss.000'],
    ['12:00 am', 0, 'h:mm am/pm'],
  ])('%s includes its time of day', (text, value, numberFormat) => {
    expect(read(text)).toEqual({ value, numberFormat });
    expect(shown(text).toLowerCase()).toBe(text.toLowerCase());
  });

  test.each(['25:00', '12:60', '13:00 pm'])('%s is not a time', (text) => {
    expect(read(text).value).toBe(text);
  });
});

describe('numbers and booleans', () => {
  test.each([
    ['42', 'en_US', 42],
    [' 42 ', 'en_US', 42],
    ['007', 'en_US', 7],
    ['-5', 'en_US', -5],
    ['+5', 'en_US', 5],
    ['.5', 'en_US', 0.5],
    ['1e5', 'en_US', 100000],
    ['1,234.5', 'en_US', 1234.5],
    ['1.234,5', 'de_DE', 1234.5],
    ['1 234,5', 'fr_FR', 1234.5],
    ['12%', 'en_US', 0.12],
    ['12 %', 'de_DE', 0.12],
    ['%12', 'tr_TR', 0.12],
    ['-12.5%', 'en_US', -0.125],
    ['$1,234.50', 'en_US', 1234.5],
    ['-$5', 'en_US', -5],
    ['($5)', 'en_US', -5],
    ['(5)', 'en_US', -5],
    ['5 €', 'de_DE', 5],
    ['1,23,456', 'en_IN', 123456],
    ["1'234", 'de_CH', 1234],
    ['1.23457E+11', 'en_US', 123457000000],
    ['true', 'en_US', true],
    ['FALSE', 'fr_FR', false],
  ])('%s in %s is %s', (text, locale, value) => {
    expect(read(text, locale).value).toBe(value);
  });

  test.each([
    ['1.23457E+11', '1.23E+11'],
    ['$1,234.5', '$1,234.50'],
    ['€5', '€5'],
    ['85%', '85%'],
    ['85.5%', '85.50%'],
  ])('%s shows as %s', (text, display) => {
    expect(shown(text)).toBe(display);
  });

  test.each([
    '1,23',
    '1,2345',
    '12 34',
    '1.2.3',
    '0x10',
    'Infinity',
    '12 km',
    '%12',
    '$',
    '(',
    '()',
    '5 %%',
    '1,23,456',
  ])('%s stays text in en_US', (text) => {
    expect(read(text).value).toBe(text);
  });
});

describe('text and formulas', () => {
  test.each(['=A1+1', '=', 'a=b'])(
    '%s: only text that follows a leading equals sign is a formula',
    (text) => {
      expect('formula' in read(text)).toBe(text === '=A1+1');
    },
  );

  test.each([
    ['+44 20 7946', '=+44 20 7946'],
    ['-abc', '=-abc'],
    ['@home', '=@home'],
  ])('%s becomes a formula', (text, formula) => {
    expect(read(text)).toEqual({ value: '#ERROR!', formula });
  });

  test.each([
    ["'=A1", '=A1'],
    ["'007", '007'],
    ["'2026-03-14", '2026-03-14'],
    ["''quoted", "'quoted"],
  ])('the leading apostrophe of %s escapes the text and is not part of it', (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  test('text keeps the spaces around it', () => {
    expect(read('  Ann ').value).toBe('  Ann ');
  });
});
