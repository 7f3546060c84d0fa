// Values as cells show them.
import { displayText, isDateFormat } from '../../../workbench/google/grid/number-format';

const NOON = 46095.5;

test.each([
  ['yyyy-mm-dd', '2026-03-14'],
  ['m/d/yy', '3/14/26'],
  ['dd.mm.yyyy hh:mm', '14.03.2026 12:00'],
  ['h:mm am/pm', '12:00 PM'],
  ['dddd, d mmmm yyyy', 'Saturday, 14 March 2026'],
  ['ddd d mmm', 'Sat 14 Mar'],
  ['mm:ss', '00:00'],
  ['yyyy"y" \\m', '2026y m'],
  ['[h]:mm', '1106292:00'],
])('a date in the format %s shows as %s', (format, text) => {
  expect(displayText(NOON, format, 'en_US')).toBe(text);
});

test('months are named in the language of the spreadsheet', () => {
  expect(displayText(NOON, 'd mmmm yyyy', 'fr_FR')).toBe('14 mars 2026');
});

test.each([
  [1234.5, undefined, '1234.5'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.125, '0.0%', '12.5%'],
  [7, '000', '007'],
  [12.5, '"about "0" km"', 'about 13 km'],
  [42, '00000', '00042'],
  [123456789, '000-00-0000', '123-45-6789'],
  [42, '000-00-0000', '000-00-0042'],
  [123457000000, '0.00E+00', '1.23E+11'],
  [0.00012, '0.0E+0', '1.2E-4'],
  [-5, '0;(0);"none"', '(5)'],
  [0, '0;(0);"none"', 'none'],
  [0, '0;-0;;@', ''],
  [-5, '0.0', '-5.0'],
  [5, '[$€-2]#,##0.00', '€5.00'],
  [5, '[Red]0', '5'],
  [0.85, '0%', '85%'],
  [7, '"No. "0', 'No. 7'],
  [7, 'General', '7'],
  [7, '@', '7'],
  [1e20, undefined, '1E+20'],
  [0.1 + 0.2, undefined, '0.3'],
  [-3, undefined, '-3'],
])('the number %p in the format %p shows as %p', (value, format, text) => {
  expect(displayText(value, format, 'en_US')).toBe(text);
});

test("the decimal separator is the locale's", () => {
  expect(displayText(1.5, undefined, 'de_DE')).toBe('1,5');
});

test.each([
  ['yyyy-mm-dd', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['0.00', false],
  ['@', false],
  ['General', false],
  ['"days "0', false],
  ['[Red]0', false],
])('isDateFormat of %s is %s', (format, is) => {
  expect(isDateFormat(format)).toBe(is);
});
