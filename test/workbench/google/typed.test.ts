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
  ])('%s in %s is the 14th of March', (text, locale, numberFormat) => {
    expect(read(text, locale)).toEqual({ value: MARCH_14, numberFormat });
  });

  test('the order of the locale decides, not what would make sense', () => {
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

  test('a two-digit year from 30 on belongs to the last century', () => {
    expect(shown('1/1/29')).toBe('1/1/29');
    expect(read('1/1/29').value).toBe(47119);
    expect(read('1/1/30').value).toBe(10959);
  });

  test.each([
    ['2026-03-14 12:30', MARCH_14 + 12.5 / 24, 'yyyy-mm-dd hh:mm'],
    ['3/14/2026 2:30:00 PM', MARCH_14 + 14.5 / 24, 'm/d/yyyy h:mm:ss am/pm'],
    ['6:00', 0.25, 'h:mm'],
    ['12:00 am', 0, 'h:mm am/pm'],
  ])('%s has its time of day', (text, value, numberFormat) => {
    expect(read(text)).toEqual({ value, numberFormat });
    expect(shown(text).toLowerCase()).toBe(text.toLowerCase());
  });

  test.each(['25:00', '12:60', '13:00 pm'])('%s is no time', (text) => {
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
    ['true', 'en_US', true],
    ['FALSE', 'fr_FR', false],
  ])('%s in %s', (text, locale, value) => {
    expect(read(text, locale).value).toBe(value);
  });

  test.each(['1,23', '1,2345', '12 34', '1.2.3', '0x10', 'Infinity', '12 km'])(
    '%s stays text in en_US',
    (text) => {
      expect(read(text).value).toBe(text);
    },
  );
});

describe('text and formulas', () => {
  test.each(['=A1+1', '=', 'a=b'])('%s: only what follows an equals sign is a formula', (text) => {
    expect('formula' in read(text)).toBe(text === '=A1+1');
  });

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
  ])('the apostrophe of %s escapes and is no part of it', (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  test('text keeps the spaces around it', () => {
    expect(read('  Ann ').value).toBe('  Ann ');
  });
});
