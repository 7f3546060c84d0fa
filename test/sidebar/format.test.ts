// Numbers, spans and times as a person reads them.
import { percent, spanOf, tellTimesIn, timeOfDay } from '../../src/sidebar/format';
import { callsLine, planLine } from '../../src/sidebar/texts/rows';
import { text } from '../../src/texts/page';

describe('counted nouns', () => {
  test.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [1240, '1,240 rows'],
  ])('reads %d rows as "%s"', (count, words) => {
    expect(text('rows.count', { rows: count })).toBe(words);
  });
});

describe('the plan in a sentence', () => {
  const plan = (rows: number, enrollments: number, ms: number) =>
    planLine({ rows, enrollments, estimatedMs: ms });

  test('names rows and enrollments apart if they are not as many', () => {
    expect(plan(481, 480, 900)).toBe('481 rows ready for 480 enrollments, a few seconds');
    expect(plan(1240, 1240, 120_000)).toBe('1,240 rows ready, about 2 minutes');
  });

  test('the figures compare the calls with one a row, if that is more', () => {
    expect(callsLine(31, 1240)).toBe('31 calls instead of 1,240');
    expect(callsLine(1, 1)).toBe('1 call');
  });
});

describe('spans', () => {
  test.each([
    [-1, { unit: 'moment' }],
    [4999, { unit: 'moment' }],
    [5000, { unit: 'seconds', count: 5 }],
    [57_000, { unit: 'seconds', count: 55 }],
    [58_000, { unit: 'minutes', count: 1 }],
    [90 * 60_000, { unit: 'minutes', count: 90 }],
    [100 * 60_000, { unit: 'hours', count: 2 }],
    [151 * 60_000, { unit: 'hours', count: 3 }],
  ])('rounds %d ms to a span', (ms, span) => {
    expect(spanOf(ms)).toEqual(span);
  });
});

describe('times of day', () => {
  const noon = new Date(2026, 3, 1, 12, 5).getTime();

  test('leaves out the day for a time today', () => {
    expect(timeOfDay(noon, noon - 3_600_000, 'en-GB')).toBe('12:05');
  });

  test('names the day for a time tomorrow', () => {
    expect(timeOfDay(noon, noon - 86_400_000, 'en-GB')).toMatch(/^Wednesday.*12:05$/);
  });
});

test('times are told in the spreadsheet’s zone, by its day, and in the viewer’s if the browser does not know it', () => {
  const at = Date.UTC(2026, 3, 1, 22, 5);
  tellTimesIn('Asia/Tokyo');
  expect(timeOfDay(at, at - 60_000, 'en-GB')).toBe('07:05');
  expect(timeOfDay(at, Date.UTC(2026, 3, 1, 12), 'en-GB')).toMatch(/^Thursday.*07:05$/);
  tellTimesIn('Nowhere/Never');
  const own = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  expect(timeOfDay(at, at, 'en-GB')).toBe(own);
});

describe('percent', () => {
  test.each([
    [0, 0, 0],
    [0, 10, 0],
    [999, 1000, 99],
    [1000, 1000, 100],
    [11, 10, 100],
    [-1, 10, 0],
  ])('%d of %d is %d percent', (done, total, share) => {
    expect(percent(done, total)).toBe(share);
  });
});
