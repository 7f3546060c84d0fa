// Which of several rows for one enrollment counts, if the sheet keeps the newest or the oldest.
import fc from 'fast-check';
import type { Action, Change, KeptRow } from '../../../src/contract';
import { changeText, findDuplicates, findDuplicatesByIds, type Row } from '../../../src/sheet';
import { keptOf, keptRowIn, withKeptRow } from '../../../src/sheet/columns/kept-row';
import { completed, NOTHING, row } from '../../support/builders';

function dated(
  keep: KeptRow,
  day: string,
  {
    time = null,
    score = null,
    action = 'update',
  }: { time?: string | null; score?: number | null; action?: Action } = {},
): Row {
  const at = time === null ? completed(day) : { ...completed(day), completedAt: `${day} ${time}` };
  const change: Change = { ...at, score };
  const made = row(7, 3, { change });
  if (!made.asked.ok) throw new Error('not a row to act on');
  const dayOnly = new Set(time === null ? (['completedAt'] as const) : []);
  return { ...made, asked: withKeptRow({ ...made.asked, action, dayOnly }, keep) };
}

const days = ['2024-03-14', '2026-03-14', '2025-03-14'] as const;

test.each([
  ['newest', 1],
  ['oldest', 0],
] as const)('the %s row counts, and the others name it', (keep, place) => {
  const rows = days.map((day) => dated(keep, day));
  const to = (rows[place]?.index ?? 0) + 1;
  const others = rows.filter((_, n) => n !== place);
  const expected = new Map(others.map(({ key }) => [key, { code: 'gives-way', to, keep }]));
  expect(findDuplicates(rows)).toEqual(expected);
  expect(findDuplicatesByIds(rows.map((each) => ({ row: each, userId: 7, courseId: 3 })))).toEqual(expected);
});

test('without a choice all of them are duplicates', () => {
  const found = findDuplicates(days.map((day) => dated('none', day)));
  expect([...found.values()].map(({ code }) => code)).toEqual(['duplicate', 'duplicate', 'duplicate']);
  expect([{}, { 'kept-row': 'latest' }, { 'kept-row': 'oldest' }].map(keptRowIn)).toEqual([
    'none',
    'none',
    'oldest',
  ]);
});

test('rows of the day that counts have to agree, unless all of them give a time', () => {
  const day = '2026-03-14';
  const older = dated('newest', '2025-03-14');
  expect(
    keptOf([older, dated('newest', day, { score: 80 }), dated('newest', day, { score: 90 })]),
  ).toBeNull();
  expect(keptOf([older, dated('newest', day, { time: '08:00:00' }), dated('newest', day)])).toBeNull();
  const late = dated('newest', day, { time: '09:00:00' });
  expect(keptOf([dated('newest', day, { time: '08:00:00' }), late, older])).toBe(late);
});

test.each([
  ['recertifies', { action: 'recertify' }],
  ['unenrolls', { action: 'unenroll' }],
] as const)('no row counts beside one that %s', (_, options) => {
  expect(keptOf([dated('newest', '2026-03-14'), dated('newest', '2025-03-14', options)])).toBeNull();
});

test('no row counts beside one without a date', () => {
  const undated = row(7, 3, { change: { ...NOTHING, score: 80 } });
  expect(
    keptOf([dated('newest', '2026-03-14'), { ...undated, asked: withKeptRow(undated.asked, 'newest') }]),
  ).toBeNull();
});

test('all are duplicates while one that would give way may still be sent', () => {
  const rows = days.map((day) => dated('newest', day));
  const found = findDuplicates(rows, ({ key }) => key !== rows[0]?.key);
  expect([...found.values()].map(({ code }) => code)).toEqual(['duplicate', 'duplicate', 'duplicate']);
});

test('at most one set of values of an enrollment is left, whatever the rows and their order', () => {
  const day = fc.integer({ min: 1, max: 5 }).map((n) => `2026-03-0${n}`);
  const time = fc.constantFrom(null, '08:00:00', '09:00:00');
  const rows = fc.array(fc.record({ day, time, score: fc.constantFrom(null, 80) }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, fc.constantFrom<KeptRow>('newest', 'oldest'), (some, keep) => {
      const made = some.map(({ day: on, ...rest }) => dated(keep, on, rest));
      const left = (those: readonly Row[]) => {
        const found = findDuplicates(those);
        const texts = those.flatMap(({ key, asked }) =>
          asked.ok && !found.has(key) ? [changeText(asked.change)] : [],
        );
        return [...new Set(texts)];
      };
      expect(left(made).length).toBeLessThanOrEqual(1);
      expect(left([...made].reverse())).toEqual(left(made));
    }),
  );
});
