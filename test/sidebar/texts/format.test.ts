// Numbers, spans and times as a person reads them.
import {
  dayAndTime,
  percent,
  spanOf,
  tellTimesIn,
  timeOfDay,
  wallMoment,
} from '../../../src/sidebar/texts/format';
import { callsLine, planLine, shownLine } from '../../../src/sidebar/texts/rows';
import { TRANSLATIONS } from '../../../src/texts/languages';
import { text, usePageLanguage } from '../../../src/texts/page';

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

test('times are shown in the spreadsheet’s zone, by its day, and in the viewer’s if the browser does not know it', () => {
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

describe('in the page’s language, whatever the browser’s', () => {
  afterEach(() => {
    usePageLanguage('en', {});
    tellTimesIn('Nowhere/Never');
  });

  test.each([
    ['de', '14. März 2026', '12.400 Zeilen bereit', 'etwa 1,5 Stunden'],
    ['es', '14 mar 2026', '12.400 filas listas', 'alrededor de 1,5 horas'],
    ['fr', '14 mars 2026', '12\u202f400 lignes prêtes', 'environ 1,5 heure'],
    ['it', '14 mar 2026', '12.400 righe pronte', 'circa 1,5 ore'],
    ['ja', '2026年3月14日', '12,400 行準備完了', '約 1.5 時間'],
    ['pt-BR', '14 de mar. de 2026', '12.400 linhas prontas', 'cerca de 1,5 hora'],
  ] as const)('%s', (tag, day, ready, span) => {
    usePageLanguage(tag, TRANSLATIONS[tag].page);
    tellTimesIn('Asia/Tokyo');
    expect(dayAndTime(Date.UTC(2026, 2, 13, 22, 5))).toMatch(new RegExp(`^${day}.*0?7:05$`));
    expect(wallMoment('2026-03-14 07:05:30')).toMatch(new RegExp(`^${day}.*0?7:05$`));
    expect(planLine({ rows: 12_400, enrollments: 12_400, estimatedMs: 91 * 60_000 })).toContain(ready);
    expect(text('span.hours', { count: 1.5 })).toBe(span);
  });

  test('the number of a row is a name: it has no separator', () => {
    usePageLanguage('de', TRANSLATIONS.de.page);
    expect(shownLine('Ready', 12_400, 12_400)).toMatch(/^Zeile 12400 .*12\.400/);
  });
});
